"""Landscape elements: their own length, each metre once, whoever drew it and however often."""

import numpy as np
import shapely

from ..table import Table
from .intervals import cut, runs, winners
from .linear_reference import prepare_axes
from .matching import match_pairs

BEFORE = -1


def element_axes(lines, scale, row):
    """Lines as axes of their own: what one of them draws twice is there once.

    Parameters
    ----------
    lines : ndarray of lines, shape (n,)
        Metres.
    scale : ndarray of float, shape (n,)
        Length on the ellipsoid ÷ planar length.
    row : ndarray of int, shape (n,)
        Whose line it is.

    Returns
    -------
    Axes
        Its table has ``row``.
    """
    some = ~(shapely.is_missing(lines) | shapely.is_empty(lines))
    single = shapely.line_merge(shapely.unary_union(lines[some][:, None], axis=1))
    # numbers with leading zeros, so that the order by id is the order of the rows
    name = np.array([f"{r:09d}" for r in row[some]], dtype=object)
    return prepare_axes(Table(single, {"axis_id": name, "scale": scale[some]}))


def count_once(axes, rank, created, others, tolerance_m, bearing_deg):
    """Which metres of each element are its own to count.

    Parameters
    ----------
    axes : Axes
        Of `element_axes`; the axis id is the row of the element.
    rank : ndarray of float, shape (rows,)
        The lowest counts where elements run together.
    created : ndarray of bool, shape (rows,)
        Elements that cannot count where one was there before.
    others : ndarray of lines, shape (o,)
        What was there before.
    tolerance_m, bearing_deg : float
        How close and how parallel elements run that are one.

    Returns
    -------
    axis : ndarray of int, shape (m,)
    start, end : ndarray of int64, shape (m,)
        Whole millimetres.
    keeper : ndarray of int, shape (m,)
        Row of the element that counts these metres; −1 for what was there before.
    own : ndarray of bool, shape (m,)
        These metres count for the element itself.
    """
    row = axes.table["axis_id"].astype(np.int64)
    count, total = len(axes), np.rint(axes.table["m_to"] * 1000).astype(np.int64)
    lines = np.concatenate([axes.table.geometry, others])
    who = np.concatenate([row, np.full(len(others), BEFORE)])
    order = rank[row] * (count + 1) + np.arange(count)
    order = np.concatenate([order, np.full(len(others), -1.0)])

    def admits(line, axis):
        return (order[line] < order[axis]) & ((line < count) | created[row[axis]])

    claim = match_pairs(lines, axes, tolerance_m, bearing_deg, admits)
    start, end = (np.rint(x * 1000).astype(np.int64) for x in (claim.start, claim.end))
    cuts = cut(
        np.concatenate([np.arange(count), claim.axis]),
        np.concatenate([np.zeros(count, dtype=np.int64), start]),
        np.concatenate([total, end]),
    )
    source = np.concatenate([np.arange(count), claim.line])
    keeper = source[winners(cuts, order[source])]
    mine = np.flatnonzero(cuts.claim < count)
    cuts, keeper = cuts.take(mine), keeper[mine]
    first, start, end = runs(cuts, keeper)
    axis, keeper = cuts.claim[first], keeper[first]
    return axis, start, end, who[keeper], keeper == axis
