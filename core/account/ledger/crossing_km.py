"""Kilometres that crossings win back: their own width, and what fences lead to them.

After the practice of INBO: direct is the width of the structure;
indirect is the axis along which fences guide animals to it, on each side up to the daily range λ
of the guild (good) and up to twice that (moderate). A sub-indicator of target I.
"""

import numpy as np
import shapely

from .blocks import SELF, Block
from .intervals import cut, merge, runs, winners

DIRECT, GOOD, MODERATE = "km_defrag_direct", "km_defrag_good", "km_defrag_moderate"
QUANTITIES = (DIRECT, GOOD, MODERATE)
JOIN_M = 50.0  # a fence that begins so near a structure leads to it


def crossing_places(table, axes, asked, tolerance_m):
    """Axis and chainage of each crossing.

    Parameters
    ----------
    table : Table
        Of `normal_commitments`, with points or lines across.
    axes : Axes
    asked : ndarray of int, shape (n,)
        Code of the axis id that it names, −1 without one.
    tolerance_m : float

    Returns
    -------
    axis : ndarray of int, shape (n,)
        −1 where there is none near.
    m : ndarray of float, shape (n,)
    """
    axis, m = np.full(len(table), -1), np.full(len(table), np.nan)
    if not len(axes):
        return axis, m
    order = np.argsort(axes.table["code"], kind="stable")
    first = order[np.searchsorted(axes.table["code"][order], np.maximum(asked, 0))]
    by_id = (asked >= 0) & ~np.isnan(table["m_from"])
    axis[by_id], m[by_id] = first[by_id], table["m_from"][by_id]
    drawn = ~(shapely.is_missing(table.geometry) | shapely.is_empty(table.geometry))
    rows = np.flatnonzero(drawn & ~by_id)
    point = shapely.centroid(table.geometry[rows])
    tree = shapely.STRtree(axes.table.geometry)
    reach = float(axes.table["width_m"].max()) / 2 + tolerance_m
    i, j = tree.query(point, predicate="dwithin", distance=reach)
    edge = shapely.distance(point[i], axes.table.geometry[j]) - axes.table["width_m"][j] / 2
    fits = (edge <= tolerance_m) & (
        (asked[rows[i]] < 0) | (asked[rows[i]] == axes.table["code"][j])
    )
    i, j, edge = i[fits], j[fits], edge[fits]
    best = np.lexsort((j, np.round(np.maximum(edge, 0.0), 3), i))
    best = best[np.diff(i[best], prepend=-1) != 0]
    row, near = rows[i[best]], j[best]
    along = shapely.line_locate_point(axes.table.geometry[near], point[i[best]])
    axis[row] = near
    m[row] = axes.table["m_from"][near] + along * axes.table["scale"][near]
    return axis, m


def crossing_block(table, axis, m, axes, fences, rank, rule):
    """Direct and indirect kilometres, each metre of axis once.

    Parameters
    ----------
    table : Table
        Crossings (of `normal_commitments`); ``width_m`` of the structure, ``fence_m`` guided on
        each side where known (else what ``fences`` say), ``range_m`` λ of the guild.
    axis, m : ndarray
        Of `crossing_places`.
    axes : Axes
    fences : (axis, start, end)
        Stretches with a guiding fence, in whole millimetres.
    rank : ndarray of int, shape (n,)
    rule : CountingRule

    Returns
    -------
    Block
        ``line`` is the row of the crossing.
    """
    row = np.flatnonzero((axis >= 0) & (np.nan_to_num(table["width_m"]) > 0))
    half = table["width_m"][row] / 2
    left, right = m[row] - half, m[row] + half
    guided = _guided(axis[row], left, right, fences)
    given = table["fence_m"][row]
    guided = [np.where(np.isnan(given), g, given) for g in guided]
    lam = np.nan_to_num(table["range_m"][row], nan=rule.number("daily_range_m"))
    parts = [(DIRECT, left, right)]
    limits = [0.0, rule.number("reach_good"), rule.number("reach_moderate")]
    for quantity, low, high in zip((GOOD, MODERATE), limits[:-1], limits[1:]):
        near, far = ([np.minimum(g, x * lam) for g in guided] for x in (low, high))
        parts.append((quantity, left - far[0], left - near[0]))
        parts.append((quantity, right + near[1], right + far[1]))
    place = np.concatenate([np.arange(len(row))] * len(parts))
    start, end = (np.concatenate([p[k] for p in parts]) for k in (1, 2))
    name = np.repeat([QUANTITIES.index(p[0]) for p in parts], len(row))
    on = axis[row][place]
    start = np.maximum(start, axes.table["m_from"][on])
    end = np.minimum(end, axes.table["m_to"][on])
    return _once(row[place], on, start, end, name, rank)


def _guided(axis, left, right, fences):
    """Guided length before and after each structure, along unbroken fence."""
    _, start, end = merge(*fences)
    first, _, _ = merge(*fences)
    on, join = fences[0][first], int(JOIN_M * 1000)
    result = []
    for edge, far in ((left, start), (right, end)):
        at = np.rint(edge * 1000).astype(np.int64)
        length = np.zeros(len(axis))
        # a loop over crossings: there are few, and few fences on their axis
        for k, (a, x) in enumerate(zip(axis, at)):
            here = np.flatnonzero((on == a) & (start <= x + join) & (end >= x - join))
            if len(here):
                length[k] = max(float(np.abs(far[here] - x).max()), 0.0) / 1000
        result.append(length)
    return result


def _once(line, axis, start, end, name, rank):
    real = end > start
    line, axis, name = line[real], axis[real], name[real]
    to_mm = (np.rint(x[real] * 1000).astype(np.int64) for x in (start, end))
    order = rank[line] * len(QUANTITIES) + name
    cuts = cut(axis, *to_mm)
    keeper = winners(cuts, order + name * (rank.max(initial=0) + 1) * len(QUANTITIES))
    first, start, end = runs(cuts, keeper)
    claim, keeper = cuts.claim[first], keeper[first]
    beaten = np.where(keeper == claim, SELF, line[keeper])
    return Block(
        np.array(QUANTITIES, dtype=object)[name[claim]], line[claim], axis[claim], start, end,
        np.full(len(first), "axis", dtype=object), beaten,
    )  # fmt: skip
