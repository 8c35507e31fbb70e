"""Landscape elements: their own length, each metre once, whoever drew it and however often."""

from dataclasses import dataclass

import numpy as np
import shapely

from ...table import Table
from ..linear_reference import Axes, prepare_axes
from .blocks import BEFORE, SELF, Block
from .intervals import cut, runs, winners
from .matching import match_pairs


@dataclass(frozen=True)
class Elements:
    """Elements as axes of their own, and which of them run together.

    Attributes
    ----------
    axes : Axes
    row : ndarray of int, shape (n,)
        Commitment of each axis.
    claim_line, claim_axis : ndarray of int, shape (k,)
        Axis (from n on: what was there before) that runs along an axis.
    start, end : ndarray of int64, shape (k,)
        Where it does, in whole millimetres.
    """

    axes: Axes
    row: np.ndarray
    claim_line: np.ndarray
    claim_axis: np.ndarray
    start: np.ndarray
    end: np.ndarray


def find_elements(lines, scale, row, created, before, tolerance_m, bearing_deg):
    """Elements, and the metres that several of them share.

    Parameters
    ----------
    lines : ndarray of lines, shape (n,)
        Metres. What one of them draws twice is there once.
    scale : ndarray of float, shape (n,)
        Length on the ellipsoid ÷ planar length.
    row : ndarray of int, shape (n,)
        Whose line it is.
    created : ndarray of bool, shape (n,)
        Elements that cannot count where one was there before.
    before : ndarray of lines, shape (b,)
        What was there before.
    tolerance_m, bearing_deg : float
        How close and how parallel elements run that are one.

    Returns
    -------
    Elements

    Notes
    -----
    As `match_pairs`.
    """
    some = np.flatnonzero(~(shapely.is_missing(lines) | shapely.is_empty(lines)))
    single = shapely.line_merge(shapely.unary_union(lines[some][:, None], axis=1))
    # numbers with leading zeros, so that the order by id is the order of the rows
    name = np.array([f"{position:09d}" for position in some], dtype=object)
    axes = prepare_axes(Table(single, {"axis_id": name, "scale": scale[some]}))
    position = axes.table["axis_id"].astype(np.int64)
    count = len(axes)

    def admits(line, axis):
        return (line != axis) & ((line < count) | created[position[axis]])

    every = np.concatenate([axes.table.geometry, before])
    claim = match_pairs(every, axes, tolerance_m, bearing_deg, admits)
    to_mm = (np.rint(x * 1000).astype(np.int64) for x in (claim.start, claim.end))
    return Elements(axes, row[position], claim.line, claim.axis, *to_mm)


def element_block(elements, rank, out):
    """Each metre of element once, for the commitment of lowest rank.

    Parameters
    ----------
    elements : Elements
    rank : ndarray of int, shape (commitments,)
    out : ndarray of bool, shape (commitments,)
        Those that are out for a reason of their own stay in one piece.

    Returns
    -------
    Block
        Metres that were there before have ``keeper`` −2.
    """
    count = len(elements.axes)
    total = np.rint(elements.axes.table["m_to"] * 1000).astype(np.int64)
    cuts = cut(
        np.concatenate([np.arange(count), elements.claim_axis]),
        np.concatenate([np.zeros(count, dtype=np.int64), elements.start]),
        np.concatenate([total, elements.end]),
    )
    # of two lines of one commitment that run together the first counts
    own = rank[elements.row] * (count + 1) + np.arange(count)
    line = np.concatenate([np.arange(count), elements.claim_line])
    there = line >= count
    order = np.where(there, -1, own[np.where(there, 0, line)] if count else -1)
    keeper = line[winners(cuts, order)]
    mine = np.flatnonzero(cuts.claim < count)
    cuts, keeper = cuts.take(mine), keeper[mine]
    keeper = np.where(out[elements.row[cuts.claim]], cuts.claim, keeper)
    first, start, end = runs(cuts, keeper)
    axis, keeper = cuts.claim[first], keeper[first]
    who = np.append(elements.row, BEFORE)[np.minimum(keeper, count)]
    return Block(
        np.full(len(first), "km_le", dtype=object), elements.row[axis], axis, start, end,
        np.full(len(first), "", dtype=object), np.where(keeper == axis, SELF, who),
    )  # fmt: skip
