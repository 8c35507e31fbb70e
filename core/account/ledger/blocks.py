"""Rows of the ledger before they are told apart by municipality: who speaks of which metres."""

from dataclasses import dataclass

import numpy as np

from .intervals import cut, merge, runs, winners

SELF, BEFORE = -1, -2


@dataclass(frozen=True)
class Block:
    """Intervals on axes, shape (n,) each.

    ``keeper`` is the row of the commitment that counts these metres instead, −1 where the
    commitment does so itself, −2 where they were there before the plan.
    """

    quantity: np.ndarray
    line: np.ndarray
    axis: np.ndarray
    start: np.ndarray
    end: np.ndarray
    side: np.ndarray
    keeper: np.ndarray

    def __len__(self):
        return len(self.line)

    def take(self, rows):
        return Block(**{k: v[rows] for k, v in vars(self).items()})


def axis_block(located, rows, stands):
    """``km_axis``: each metre of axis once, whatever the sides and commitments.

    Parameters
    ----------
    located : Located
    rows : ndarray of int
        Rows of ``located`` that are about target I.
    stands : Standing

    Returns
    -------
    Block
    """
    line, axis = located.line[rows], located.axis[rows]
    group = _pair_number(line, axis)
    first, start, end = merge(group, located.start[rows], located.end[rows])
    line, axis = line[first], axis[first]
    sides = _sides_of(group, located.side[rows])[group[first]]
    return _once("km_axis", line, axis, axis, start, end, sides, stands)


def side_block(located, rows, stands):
    """``km_side``: each metre of each side once; what has no side is left out."""
    rows = rows[located.side[rows] != "axis"]
    line, axis, side = located.line[rows], located.axis[rows], located.side[rows]
    group = axis * 2 + (side == "R")
    return _once("km_side", line, axis, group, located.start[rows], located.end[rows], side, stands)


def _once(quantity, line, axis, group, start, end, side, stands):
    cuts = cut(group, start, end)
    own = line[cuts.claim]
    # what is out for a reason of its own is not cut up by who counts these metres instead
    keeper = np.where(stands.out[own], own, line[winners(cuts, stands.rank[line])])
    first, start, end = runs(cuts, keeper)
    claim, keeper = cuts.claim[first], keeper[first]
    own = line[claim]
    return Block(
        np.full(len(first), quantity, dtype=object), own, axis[claim], start, end, side[claim],
        np.where(keeper == own, SELF, keeper),
    )  # fmt: skip


def colocated_block(located, first_target, second_target, rank):
    """``km_colocated``: metres of axis on which both targets are served, each once.

    Parameters
    ----------
    located : Located
    first_target, second_target : ndarray of int
        Rows of ``located`` that count towards targets I and II.
    rank : ndarray of int, shape (lines,)
    """
    rows = np.concatenate([first_target, second_target])
    is_first = np.arange(len(rows)) < len(first_target)
    line, axis = located.line[rows], located.axis[rows]
    cuts = cut(axis, located.start[rows], located.end[rows])
    both = np.intersect1d(cuts.piece[is_first[cuts.claim]], cuts.piece[~is_first[cuts.claim]])
    # the element (target II) that counts stands for the metres
    cuts = cuts.take(np.isin(cuts.piece, both) & ~is_first[cuts.claim])
    best = winners(cuts, rank[line]) == cuts.claim
    cuts = cuts.take(best)
    begin, start, end = runs(cuts)
    claim = cuts.claim[begin]
    return Block(
        np.full(len(begin), "km_colocated", dtype=object), line[claim], axis[claim], start, end,
        np.full(len(begin), "", dtype=object), np.full(len(begin), SELF),
    )  # fmt: skip


def _pair_number(line, axis):
    key = line * (axis.max(initial=0) + 1) + axis
    return np.unique(key, return_inverse=True)[1].reshape(-1)


def _sides_of(group, side):
    """L, R, B or axis: the sides that a commitment has on an axis."""
    size = int(group.max(initial=-1)) + 1
    has = {s: np.bincount(group[side == s], minlength=size) > 0 for s in ("L", "R")}
    word = np.full(size, "axis", dtype=object)
    word[has["L"]], word[has["R"]] = "L", "R"
    word[has["L"] & has["R"]] = "B"
    return word
