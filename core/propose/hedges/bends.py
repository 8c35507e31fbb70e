"""The inside of bends, where a hedge would hide what comes."""

import numpy as np
import shapely

from ...diagnose.network import line_parts
from ...table import Table, concatenate
from .junctions import NO_ARMS
from .rules import applies

SPAN_M = 25.0  # the radius is that of three points so far apart, so that no node makes a bend
STEP_M = 5.0


def bends(roads, rules):
    """What lies between bends and the lines of sight across them.

    Parameters
    ----------
    roads : Table
        Lines with ``code``, ``level`` and ``speed_kmh``.
    rules : RuleSet
        The first row of layer ``bends`` that fits a speed has the length of the line of sight
        (m) as its value.

    Returns
    -------
    Table of polygons
        With ``speed_kmh``; where the radius is less than the ``bend_radius_m`` of the rule set, the
        area between the axis and chords as long as the line of sight.

    Notes
    -----
    O(n) points each 5 m along the roads. Motorways, ramps and tracks are left out.
    """
    found = [_areas(np.zeros(0, dtype=object), 0.0)]
    free = ~np.isin(roads["code"], NO_ARMS)
    for row in rules.of("bends", "cut", "max_height"):
        own = free & _fits(row, roads)
        free &= ~own
        speeds = np.column_stack([roads["speed_kmh"], np.nan_to_num(roads["level"])])
        for speed, level in np.unique(speeds[own], axis=0):
            alike = own & (speeds == (speed, level)).all(axis=1)
            runs, _ = line_parts(
                np.array([shapely.line_merge(shapely.union_all(roads.geometry[alike]))])
            )
            found.append(_areas(_insides(runs, row.value, rules.numbers.bend_radius_m), speed))
    return concatenate(found, "bends")


def _fits(row, roads):
    return applies(row, roads) & ~np.isnan(roads["speed_kmh"])


def _areas(polygons, speed):
    return Table(polygons, {"speed_kmh": np.full(len(polygons), float(speed))}, "bends")


def _insides(runs, sight_m, radius_m):
    """Polygons between runs and their chords where they bend sharply."""
    count = np.floor(shapely.length(runs) / STEP_M).astype(int) + 1
    run = np.repeat(np.arange(len(runs)), count)
    along = STEP_M * (np.arange(len(run)) - np.repeat(np.cumsum(count) - count, count))
    run, along = (v[_radius(runs, run, along) < radius_m] for v in (run, along))
    if not len(run):
        return np.zeros(0, dtype=object)
    place = along[:, None] + np.linspace(-sight_m / 2, sight_m / 2, int(sight_m / STEP_M) + 1)
    place = np.clip(place, 0.0, shapely.length(runs)[run, None])
    points = shapely.line_interpolate_point(runs[run, None], place)
    hulls = shapely.convex_hull(shapely.multipoints(points))
    hulls = hulls[shapely.get_dimensions(hulls) == 2]
    return shapely.get_parts(shapely.union_all(hulls))


def _radius(runs, run, along):
    """Radius of the circle through three points of a run, infinite near its ends."""
    xy = [
        shapely.get_coordinates(shapely.line_interpolate_point(runs[run], along + d))
        for d in (-SPAN_M, 0.0, SPAN_M)
    ]
    a, b, c = (np.hypot(*(xy[i] - xy[j]).T) for i, j in ((0, 1), (1, 2), (0, 2)))
    first, second = xy[1] - xy[0], xy[2] - xy[0]
    double = np.abs(first[:, 0] * second[:, 1] - first[:, 1] * second[:, 0])
    inner = (along >= SPAN_M) & (along <= shapely.length(runs)[run] - SPAN_M)
    with np.errstate(divide="ignore", invalid="ignore"):
        radius = a * b * c / (2 * double)
    return np.where(inner & (double > 1e-9), radius, np.inf)
