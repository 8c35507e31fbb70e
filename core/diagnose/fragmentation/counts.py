"""Traffic counted at a place, for the sites of the road that was counted there."""

import numpy as np
import shapely

TOUCHING_M = 1.0
SAME_DISTANCE_M = 100.0
"""Counts this much nearer or farther are equally near: then the later one holds."""


def on_roads(counts, axes, barriers, snap_m):
    """The counts that lie on a road, with the road's axis.

    Parameters
    ----------
    counts : Table
        Points in metres.
    axes : Table
        Bundles with ``code``, ``ref``, ``name``, ``width_m``.
    barriers : dict of str to BarrierClass
    snap_m : float
        How far a count may lie from the outer edge of its road.

    Returns
    -------
    counts : Table
        With ``axis``, a row of ``axes``: the road whose edge is nearest, the widest of equals.
    lost : ndarray
        Ids of the counts on no road, sorted.

    Notes
    -----
    O(m log n) for m counts and n axes.
    """
    roads = np.flatnonzero(_is_road(axes["code"], barriers))
    half = axes["width_m"][roads] / 2
    tree = shapely.STRtree(axes.geometry[roads])
    reach = snap_m + half.max(initial=0.0)
    row, axis = tree.query(counts.geometry, predicate="dwithin", distance=reach)
    away = shapely.distance(counts.geometry[row], axes.geometry[roads[axis]]) - half[axis]
    near = away <= snap_m
    row, axis, away = row[near], axis[near], np.round(np.maximum(away[near], 0.0), 1)
    order = np.lexsort((_label(axes)[roads[axis]].astype(str), -half[axis], away, row))
    row, first = np.unique(row[order], return_index=True)
    lost = np.sort(np.delete(counts.fid, row))
    return counts.take(row).with_columns(axis=roads[axis[order][first]]), lost


def counted_at(sites, axes, counts, barriers, reach_m):
    """What was counted on each site's road, nearest to it.

    A count holds for the sites of its road, told by number or name (by the axis itself where it
    has none), up to a distance: traffic changes at junctions.

    Parameters
    ----------
    sites : Table
        Rows of ``site_table``.
    axes : Table
        As for :func:`on_roads`.
    counts : Table
        Of :func:`on_roads`, with ``aadt`` (vehicles per day, both directions) and ``year`` (NaN
        where not known).
    barriers : dict of str to BarrierClass
    reach_m : float
        How far a site may lie from the count.

    Returns
    -------
    aadt, year : ndarray of float, shape (n,)
        NaN where no count holds.

    Notes
    -----
    The nearest count holds; of those equally near the latest, of these the largest: the order of
    the counts does not matter. O(m log n) for m counts and n sites, plus the pairs within reach.
    """
    aadt, year = np.full(len(sites), np.nan), np.full(len(sites), np.nan)
    road = np.flatnonzero(_is_road(sites["code"], barriers))
    tree = shapely.STRtree(counts.geometry)
    of, at = tree.query(sites.geometry[road], predicate="dwithin", distance=reach_m)
    label, name = _label(axes)[counts["axis"][at]], sites["name"][road][of]
    same = (label != "") & (label == name)
    bare = np.flatnonzero((label == "") & (name == ""))
    own = axes.geometry[counts["axis"][at[bare]]]
    same[bare] = shapely.distance(sites.geometry[road][of[bare]], own) < TOUCHING_M
    of, at = road[of[same]], at[same]
    away = shapely.distance(sites.geometry[of], counts.geometry[at]) // SAME_DISTANCE_M
    when = np.nan_to_num(counts["year"][at], nan=-np.inf)
    order = np.lexsort((-counts["aadt"][at], -when, away, of))
    of, first = np.unique(of[order], return_index=True)
    chosen = at[order][first]
    aadt[of], year[of] = counts["aadt"][chosen], counts["year"][chosen]
    return aadt, year


def _is_road(codes, barriers):
    return np.array([barriers[c].family == "road" for c in codes], dtype=bool)


def _label(axes):
    return np.where(axes["ref"] != "", axes["ref"], axes["name"])
