"""What "Compare plans" is asked to compare.

QGIS checks these before a run, when ``dependencies.load`` has not bound shapely yet: nothing that
imports shapely may stand here.
"""

import re


def years_of(text):
    """Years out of a text, none for an empty one; None where it is not a list of years."""
    parts = [p for p in re.split(r"[,;\s]+", text.strip()) if p]
    if not all(re.fullmatch(r"\d{4}", p) for p in parts):
        return None
    return [int(p) for p in parts]


def plan_paths(algorithm, parameters, context):
    """The plans' files, in the order given."""
    return list(algorithm.parameterAsFileList(parameters, "PLANS", context))
