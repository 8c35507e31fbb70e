"""Hedges that run beside a better one are left out."""

import numpy as np
import shapely

from ...table import groups

HALF = 0.5


def without_parallels(lines, weight, facing, keep, within_m):
    """Leave out lines that lie within reach of a better one over half their length.

    Parameters
    ----------
    lines : ndarray of LineString, shape (n,)
    weight : ndarray of float, shape (n,)
        Lower is better; ties go by length, then place.
    facing : ndarray of bool, shape (n,)
        These are better than all others: most likely one hedge that was broken.
    keep : ndarray of bool, shape (n,)
        The lines to look at.
    within_m : float

    Returns
    -------
    ndarray of bool, shape (n,)
    """
    result = keep.copy()
    rows = np.flatnonzero(keep)
    if len(rows) < 2:
        return result
    box = np.round(shapely.bounds(lines[rows]), 2)
    rows = rows[
        np.lexsort((*box.T[::-1], shapely.length(lines[rows]), weight[rows], ~facing[rows]))
    ]
    place = np.empty(len(lines), dtype=int)
    place[rows] = np.arange(len(rows))
    tree = shapely.STRtree(lines[rows])
    a, b = tree.query(lines[rows], predicate="dwithin", distance=within_m)
    a, b = a[b < a], b[b < a]  # b is the better one
    strip = shapely.buffer(lines[rows[b]], within_m)
    beside = shapely.length(shapely.intersection(lines[rows[a]], strip))
    share = beside / np.maximum(shapely.length(lines[rows[a]]), 1e-9)
    close = share >= HALF
    for worse, betters in groups(a[close], b[close]):  # in order: who is out puts nobody out
        if result[rows[betters]].any():
            result[rows[worse]] = False
    return result


def beside_existing(lines, existing, within_m):
    """Lines that run beside what stands already over half their length.

    Parameters
    ----------
    lines : ndarray of LineString, shape (n,)
    existing : ndarray of geometry, shape (m,)
    within_m : float
        The ends, which touch what they join, do not count over one and a half of that.

    Returns
    -------
    ndarray of bool, shape (n,)
    """
    result = np.zeros(len(lines), dtype=bool)
    caps = [shapely.buffer(shapely.get_point(lines, k), 1.5 * within_m) for k in (0, -1)]
    middle = shapely.difference(lines, shapely.union(*caps))
    at, other = shapely.STRtree(existing).query(middle, predicate="dwithin", distance=within_m)
    for row, own in groups(at, other):  # each line has neighbours of its own
        near = shapely.union_all(shapely.buffer(existing[own], within_m))
        beside = shapely.length(shapely.intersection(middle[row], near))
        result[row] = beside >= HALF * shapely.length(middle[row])
    return result
