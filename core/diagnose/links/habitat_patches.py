"""Habitat polygons as patches: which belong together, numbered by place."""

import numpy as np
import shapely
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components

from ...progress import chunks, part, silent

CHUNK = 2_000


def place_order(geometry, *last):
    """Positions sorted by place: from the top, then from the left; ties by size and ``last``."""
    x_min, y_min, x_max, y_max = shapely.bounds(geometry).T
    keys = [shapely.area(geometry), y_min, x_max, x_min, -y_max]
    return np.lexsort([*reversed(last), *keys])


def touching_groups(geometry, progress=silent):
    """Number polygons so that those which touch or overlap, also by way of others, share one.

    Parameters
    ----------
    geometry : ndarray of polygons, shape (n,)
    progress : callable

    Returns
    -------
    ndarray of int, shape (n,)
        0 … groups − 1. O(n log n) for polygons with few neighbours each.
    """
    tree, pairs = shapely.STRtree(geometry), []
    for rows in chunks(progress, len(geometry), CHUNK):
        row, near = tree.query(geometry[rows], predicate="intersects")
        pairs.append(np.stack([row + rows.start, near]))
    first, second = np.concatenate(pairs, axis=1)
    graph = coo_matrix((np.ones(first.size, dtype=bool), (first, second)), (len(geometry),) * 2)
    return connected_components(graph, directed=False)[1]


def merged(geometry, fid, progress=silent):
    """Polygons that touch or overlap as one each.

    Parameters
    ----------
    geometry : ndarray of (Multi)Polygons, shape (n,)
        Parts of one that do not touch become patches of their own.
    fid : ndarray, shape (n,)
    progress : callable

    Returns
    -------
    geometry : ndarray of (Multi)Polygons, shape (m,)
        In order of place, whatever the order of the input. A MultiPolygon holds polygons
        that touch in a point only.
    fids : list of m lists
        The sorted features that each comes from.
    """
    parts, owner = shapely.get_parts(geometry, return_index=True)
    order = place_order(parts, fid[owner])
    parts, owner = parts[order], owner[order]
    group = touching_groups(parts, part(progress, 0.0, 0.5))
    order = np.argsort(group, kind="stable")
    starts = np.flatnonzero(np.diff(group[order], prepend=-1))
    parts, fids = np.split(parts[order], starts[1:]), np.split(fid[owner[order]], starts[1:])
    made = np.array([p[0] for p in parts], dtype=object)
    several = np.flatnonzero([len(p) > 1 for p in parts])
    for rows in chunks(part(progress, 0.5, 1.0), len(several), CHUNK // 20):
        for k in several[rows]:  # unions are of groups of different sizes
            made[k] = shapely.union_all(parts[k])
    order = place_order(made)
    return made[order], [np.unique(fids[k]).tolist() for k in order]
