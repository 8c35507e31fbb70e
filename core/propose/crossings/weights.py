"""Weights and distances by which places for crossings are scored: one editable table."""

from dataclasses import dataclass

import numpy as np

from ...errors import GreenBlueError
from ...rules import read_rules

USES = ("score", "feasibility", "number")


@dataclass(frozen=True)
class Weight:
    """One line of the weight table."""

    use: str
    key: str
    value: float
    name: str
    source: str = ""
    line: int = 0


@dataclass(frozen=True)
class Weights:
    """The weight table by use: key → value."""

    score: dict
    feasibility: dict
    number: dict


SCORE = ("flow", "habitat", "topography", "spacing", "disturbance")
FEASIBILITY = ("topography", "free_land", "public", "works", "utilities")
NUMBERS = (
    "habitat_m", "habitat_full", "disturbance_m", "buildings_full", "lit_share", "least_habitat",
    "flow_m", "retrofit_m", "across_m", "forest_m", "hedge_m", "spawning_m", "culvert_m",
    "least_barrier", "spacing_m", "passage_angle", "clearance_road_m", "clearance_rail_m",
    "ramp_slope", "link_reach_m", "junction_m", "junction_share",
)  # fmt: skip

LATER = {"facing_m": 100.0, "link_beside_m": 25.0, "at_hand_m": 25.0, "sibling_m": 100.0}
"""Numbers that a table may lack that was made before they were in it."""

DIVISORS = ("habitat_full", "buildings_full", "flow_m", "ramp_slope")


def read_weights(path):
    """The weight table.

    Raises
    ------
    GreenBlueError
        Unreadable; an unknown use; a value below 0; a key that is missing.
    """
    found = {use: {} for use in USES}
    found["number"].update(LATER)
    for row in read_rules(path, Weight):
        if row.use not in USES or row.value < 0:
            raise GreenBlueError(
                "The weight table {file}, line {line}: use must be one of {uses}, and the value "
                "of {key} must not be negative.",
                file=path,
                line=row.line,
                uses=", ".join(USES),
                key=row.key,
            )
        if row.key in DIVISORS and not row.value > 0:
            raise GreenBlueError(
                "The weight table {file}, line {line}: {key} must be more than 0.",
                file=path,
                line=row.line,
                key=row.key,
            )
        found[row.use][row.key] = row.value
    wanted = {"score": SCORE, "feasibility": FEASIBILITY, "number": NUMBERS}
    absent = [f"{use} {key}" for use in USES for key in wanted[use] if key not in found[use]]
    if absent:
        raise GreenBlueError(
            "The weight table {file} lacks these lines: {keys}.",
            file=path,
            keys=", ".join(absent),
        )
    return Weights(**found)


def weighted_mean(weights, parts):
    """Mean of what is known.

    Parameters
    ----------
    weights : dict of str to float
    parts : dict of str to ndarray, shape (n,)
        NaN where unknown; keys that are absent are unknown everywhere.

    Returns
    -------
    ndarray, shape (n,)
        NaN where nothing is known.
    """
    count = len(next(iter(parts.values())))
    total, weight = np.zeros(count), np.zeros(count)
    for key, values in parts.items():
        known = np.isfinite(values)
        total += np.where(known, values, 0.0) * weights[key]
        weight += known * weights[key]
    return np.where(weight > 0, total / np.where(weight > 0, weight, 1.0), np.nan)
