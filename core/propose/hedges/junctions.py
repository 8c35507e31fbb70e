"""Where roads meet, and how fast cars come."""

import numpy as np
import shapely

from ...rules import leading_numbers
from ...table import Table
from .rules import applies

ROUND_M = 0.01
NO_ARMS = ("R1", "R2", "R8")  # ramps merge with motorways; tracks need no sight triangle [P]


def with_speed(roads, rules):
    """The roads with ``speed_kmh``: their own (``maxspeed``), else that of the rule set."""
    given = roads.columns.get("maxspeed")
    speed = np.full(len(roads), np.nan) if given is None else leading_numbers(given)
    for row in rules.of("roads", "speed"):
        speed[np.isnan(speed) & applies(row, roads)] = row.value
    return roads.with_columns(speed_kmh=speed)


def junctions(roads):
    """Points where three or more arms of roads meet on one level, motorways and tracks left out.

    Parameters
    ----------
    roads : Table
        Lines with columns ``code``, ``level`` and ``speed_kmh``.

    Returns
    -------
    Table of points
        ``speed_kmh`` is the highest of the arms.
    """
    cars = np.flatnonzero(~np.isin(roads["code"], NO_ARMS))
    lines, line = shapely.get_parts(roads.geometry[cars], return_index=True)
    xy, part = shapely.get_coordinates(lines, return_index=True)
    start = np.concatenate([[True], part[1:] != part[:-1]])[: len(part)]
    end = np.concatenate([part[1:] != part[:-1], [True]])[: len(part)]
    arms = 2 - start.astype(int) - end
    row = cars[line[part]]
    level = np.nan_to_num(roads["level"][row])
    keys = np.column_stack([np.round(xy / ROUND_M), level]).astype(np.int64)
    _, first, node = np.unique(keys, axis=0, return_index=True, return_inverse=True)
    node = node.reshape(-1)
    count = np.bincount(node, arms)
    speed = np.full(len(first), -np.inf)
    np.maximum.at(speed, node, roads["speed_kmh"][row])
    many = count >= 3
    return Table(shapely.points(xy[first[many]]), {"speed_kmh": speed[many]}, "junctions")
