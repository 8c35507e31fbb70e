"""Intervals on axes: merged, cut where any begins or ends, each piece given to one claim."""

from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True)
class Cuts:
    """Which claim covers which piece, one row per (claim, piece).

    Attributes
    ----------
    claim : ndarray of int, shape (k,)
        Row of the claim.
    piece : ndarray of int, shape (k,)
        Number of the piece; pieces of one group follow each other along it.
    start, end : ndarray, shape (k,)
        Of the piece.
    """

    claim: np.ndarray
    piece: np.ndarray
    start: np.ndarray
    end: np.ndarray

    def take(self, rows):
        """The cuts of these rows."""
        return Cuts(self.claim[rows], self.piece[rows], self.start[rows], self.end[rows])


def merge(group, start, end, gap=0):
    """Unite intervals that overlap or lie no more than ``gap`` apart.

    Parameters
    ----------
    group : ndarray of int, shape (n,)
        Intervals are united within a group only.
    start, end : ndarray of int64, shape (n,)
        Whole millimetres, start ≤ end.
    gap : int

    Returns
    -------
    first : ndarray of int, shape (m,)
        A row of each united interval.
    start, end : ndarray of int64, shape (m,)
        Sorted by group, then start.

    Notes
    -----
    O(n log n).
    """
    order = np.lexsort((end, start, group))
    group, start, end = group[order], start[order], end[order]
    if not len(order):
        return order, start, end
    # groups laid end to end on one line, so that one running maximum serves all
    room = int(end.max()) - int(start.min()) + gap + 2
    shift = (np.cumsum(np.diff(group, prepend=group[0]) != 0)) * room
    reach = np.maximum.accumulate(end + shift)
    new = np.ones(len(order), dtype=bool)
    new[1:] = start[1:] + shift[1:] > reach[:-1] + gap
    first = np.flatnonzero(new)
    last = np.append(first[1:], len(order)) - 1
    return order[first], start[first], reach[last] - shift[last]


def cut(group, start, end):
    """Cut every interval where any interval of its group begins or ends.

    Parameters
    ----------
    group : ndarray of int, shape (n,)
    start, end : ndarray, shape (n,)
        Empty intervals give nothing.

    Returns
    -------
    Cuts

    Notes
    -----
    O((n + k) log n) with k the number of (claim, piece) rows.
    """
    count = len(group)
    value = np.concatenate([start, end])
    owner = np.concatenate([group, group])
    order = np.lexsort((value, owner))
    moved = np.ones(2 * count, dtype=bool)
    moved[1:] = (np.diff(value[order]) != 0) | (np.diff(owner[order]) != 0)
    number = np.empty(2 * count, dtype=np.int64)
    number[order] = np.cumsum(moved) - 1
    point = value[order][moved]
    first, last = number[:count], number[count:]
    pieces = np.maximum(last - first, 0)
    claim = np.repeat(np.arange(count), pieces)
    piece = first[claim] + np.arange(len(claim)) - np.repeat(np.cumsum(pieces) - pieces, pieces)
    return Cuts(claim, piece, point[piece], point[np.minimum(piece + 1, len(point) - 1)])


def winners(cuts, rank):
    """The claim that keeps each piece: the one of lowest rank.

    Parameters
    ----------
    cuts : Cuts
    rank : ndarray, shape (n,)
        Of the claims, no two equal within a piece.

    Returns
    -------
    ndarray of int, shape (k,)
        For each row of ``cuts`` the claim that keeps its piece.
    """
    order = np.lexsort((rank[cuts.claim], cuts.piece))
    piece = cuts.piece[order]
    first = np.ones(len(order), dtype=bool)
    first[1:] = np.diff(piece) != 0
    best = cuts.claim[order][first]
    result = np.empty(len(order), dtype=np.int64)
    result[order] = best[np.cumsum(first) - 1]
    return result


def runs(cuts, *keys):
    """Join neighbouring pieces of one claim that agree in all keys.

    Parameters
    ----------
    cuts : Cuts
    *keys : ndarray, each of shape (k,)

    Returns
    -------
    first : ndarray of int, shape (m,)
        Row of ``cuts`` with which each run begins.
    start, end : ndarray, shape (m,)
    """
    order = np.lexsort((cuts.piece, cuts.claim))
    if not len(order):
        return order, cuts.start, cuts.end
    new = np.ones(len(order), dtype=bool)
    new[1:] = (np.diff(cuts.claim[order]) != 0) | (np.diff(cuts.piece[order]) != 1)
    for key in keys:
        new[1:] |= key[order][1:] != key[order][:-1]
    first = np.flatnonzero(new)
    last = np.append(first[1:], len(order)) - 1
    return order[first], cuts.start[order[first]], cuts.end[order[last]]


def union_length(group, start, end):
    """Length of the union of intervals over all groups, in the unit of the intervals."""
    _, left, right = merge(group, start, end)
    return (right - left).sum()
