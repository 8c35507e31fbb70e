"""The rows of the one table that ``make bench`` leaves."""

import json
import os

ROWS = "GREENBLUE_BENCH_ROWS"
"""Environment variable: the file that takes the rows; without it nothing is kept."""


def keep(case, result, *, rival="", ratio=None, aim="", met=None):
    """Keeps one row of the table.

    Parameters
    ----------
    case : str
        What was done, on how much.
    result : str
        The figure, with its unit.
    rival : str
        What it was compared with in the same run.
    ratio : float, optional
        Ours divided by the rival's; below 1 is better.
    aim : str
        What was aimed at.
    met : bool, optional
        Whether the aim was met.
    """
    path = os.environ.get(ROWS)
    if not path:
        return
    row = {"case": case, "result": result, "rival": rival, "aim": aim}
    row["ratio"] = None if ratio is None else round(float(ratio), 2)
    row["met"] = None if met is None else bool(met)
    with open(path, "a", encoding="utf-8") as file:
        file.write(json.dumps(row) + "\n")
