"""What tiles cut apart, joined again by the stretch of tile border that the pieces share."""

import numpy as np
import shapely
from scipy.sparse import coo_array
from scipy.sparse.csgraph import connected_components

TOUCH_M = 1e-6  # pieces sharing less border than this touch in a corner only


def join_across_tiles(geometry, rect, group):
    """Number the connected areas that polygons form across tile borders.

    Parameters
    ----------
    geometry : ndarray of Polygon, shape (n,)
    rect : ndarray, shape (n, 4)
        Bounds of the tile each polygon lies in.
    group : ndarray of int, shape (n,)
        Polygons join within one group only.

    Returns
    -------
    ndarray of int, shape (n,)
        Number of the connected area, from 0.

    Notes
    -----
    Two polygons on both sides of a tile border are connected when they share more
    than ``TOUCH_M`` of it. O(n log n).
    """
    pairs = [_across(geometry, rect, group, axis) for axis in (0, 1)]
    one, other = (np.concatenate(column) for column in zip(*pairs))
    graph = coo_array((np.ones(len(one), dtype=np.int8), (one, other)), shape=(len(geometry),) * 2)
    return connected_components(graph, directed=False)[1]


def _across(geometry, rect, group, axis):
    """Pairs of polygons that share a stretch of tile border across ``axis``."""
    low = _border_stretches(geometry, rect, axis, axis + 2)
    high = _border_stretches(geometry, rect, axis, axis)
    keys = [
        np.column_stack([at, group[polygon].astype(float)]) for polygon, at, _, _ in (low, high)
    ]
    _, key = np.unique(np.concatenate(keys), axis=0, return_inverse=True)
    # Stretches of one group on one side of a line do not overlap, so that starts and ends are
    # sorted alike; ranks make (line, position) one exact integer.
    ends = [low[2], low[3], high[2], high[3]]
    values, rank = np.unique(np.concatenate(ends), return_inverse=True)
    split = np.cumsum([len(e) for e in ends])[:-1]
    low_start, low_end, high_start, high_end = np.split(rank, split)
    size = len(values) + 1
    low_key, high_key = np.split(key.astype(np.int64) * size, [len(low[0])])
    order = np.argsort(high_key + high_start, kind="stable")
    first = np.searchsorted((high_key + high_end)[order], low_key + low_start, side="right")
    last = np.searchsorted((high_key + high_start)[order], low_key + low_end, side="left")
    count = np.maximum(last - first, 0)
    one = np.repeat(np.arange(len(low[0])), count)
    within = np.arange(len(one)) - np.repeat(np.cumsum(count) - count, count)
    other = order[np.repeat(first, count) + within]
    return low[0][one], high[0][other]


def _border_stretches(geometry, rect, axis, side):
    """Boundary segments lying on one side of the tile: polygon, line position, start, end."""
    at = rect[:, side]
    bounds = shapely.bounds(geometry)
    touching = np.flatnonzero(np.abs(bounds[:, side] - at) <= TOUCH_M)
    rings, ring_of = shapely.get_rings(geometry[touching], return_index=True)
    points, ring = shapely.get_coordinates(rings, return_index=True)
    polygon = touching[ring_of[ring]]
    across, along = points[:, axis], points[:, 1 - axis]
    on = np.abs(across - at[polygon]) <= TOUCH_M
    segment = np.flatnonzero(on[:-1] & on[1:] & (ring[:-1] == ring[1:]))
    start = np.minimum(along[segment], along[segment + 1]) + TOUCH_M / 2
    end = np.maximum(along[segment], along[segment + 1]) - TOUCH_M / 2
    long = end > start
    segment = segment[long]
    return polygon[segment], at[polygon[segment]], start[long], end[long]
