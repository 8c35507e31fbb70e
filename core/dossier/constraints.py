"""Where rules and permits stand in the way: what the map of constraints shows."""

import numpy as np

from ..text import mark

QUESTIONS = ("4.1", "5.3", "5.4")
"""Law and permits, safety rules, planned works: what a permit hangs on."""

HEDGES = {
    "free": mark("Hedge that no rule limits"),
    "distance": mark("Hedge that keeps the distance of a rule"),
    "height": mark("Hedge of limited height"),
}
COMMITMENTS = {
    "passed": mark("Law, safety and works: checked"),
    "open": mark("Law, safety or works: still open"),
    "no": mark("Law, safety or works: not met"),
}
"""Names of what the map shows, by code."""


def hedge_constraints(m):
    """What limits each proposed hedge.

    Parameters
    ----------
    m : Material

    Returns
    -------
    list of (geometry, code)
        Codes of `HEDGES`.
    """
    table = m.table("hedge_proposals")
    if not len(table):
        return []
    limited = np.isfinite(m.column(table, "h_max_m", np.nan).astype(float))
    ruled = np.array([bool(str(r or "").strip()) for r in m.column(table, "rules")])
    codes = np.where(limited, "height", np.where(ruled, "distance", "free"))
    return list(zip(table.geometry, codes.tolist()))


def commitment_constraints(m):
    """Whether law, safety and other works stand in the way of each commitment.

    Parameters
    ----------
    m : Material

    Returns
    -------
    list of (geometry, code)
        Codes of `COMMITMENTS`; the worst of the answers counts.
    """
    rows, found = m.commitments, []
    for geometry, uuid in zip(rows.geometry if len(rows) else (), rows.columns.get("uuid", ())):
        given = {a.question: a.answer for a in m.answers.get(uuid, ())}
        said = [given.get(question) or "" for question in QUESTIONS]
        code = "no" if "no" in said else "open" if "" in said else "passed"
        found.append((geometry, code))
    return found
