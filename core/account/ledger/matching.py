"""Which metres of which axis a commitment speaks of.

Every straight segment of a commitment is laid beside every straight segment of an axis that
is near and runs the same way; what of one stands square on the other is exact, so it does not
matter how either was drawn, split or turned. Of several axes the nearest is taken, measured
from the edge of the infrastructure.
"""

from dataclasses import dataclass

import numpy as np

from ...progress import silent, step
from .intervals import cut
from .loose import CORNER_M, uncovered, without_corners
from .segment_pairs import Pair, pairs_of, parts_of


@dataclass(frozen=True)
class Claims:
    """Stretches of axes that commitments speak of, one row each.

    Attributes
    ----------
    line, axis : ndarray of int, shape (n,)
        Row of the commitment and of the axis.
    start, end : ndarray of float, shape (n,)
        Chainage in metres, start < end.
    offset_m : ndarray of float, shape (n,)
        Distance from the axis in the middle, positive on the left.
    """

    line: np.ndarray
    axis: np.ndarray
    start: np.ndarray
    end: np.ndarray
    offset_m: np.ndarray


@dataclass(frozen=True)
class Matches:
    """What `match_lines` finds.

    Attributes
    ----------
    claims : Claims
    loose_line : ndarray of int, shape (u,)
        Commitment of each stretch that goes with no axis.
    loose : ndarray of LineString, shape (u,)
        That stretch.
    near : ndarray of bool, shape (u,)
        An axis is near, but runs another way.
    tied_line : ndarray of int, shape (t,)
        Commitment of each stretch that two axes fit equally.
    tied_axis, tied_other : ndarray of int, shape (t,)
        The axis taken and the first one not taken.
    tied_m : ndarray of float, shape (t,)
        Length of that stretch in planar metres.
    """

    claims: Claims
    loose_line: np.ndarray
    loose: np.ndarray
    near: np.ndarray
    tied_line: np.ndarray
    tied_axis: np.ndarray
    tied_other: np.ndarray
    tied_m: np.ndarray


def match_lines(lines, kinds, only, axes, tolerance_m, bearing_deg, tie_m, progress=silent):
    """Match lines to axes by geometry.

    Parameters
    ----------
    lines : ndarray of LineString or MultiLineString, shape (n,)
        Metres; None and empty ones match nothing.
    kinds : ndarray of str, shape (n,)
        Kind of infrastructure that a line is about; empty for any.
    only : ndarray of int, shape (n,)
        ``code`` of the one axis id that a line is about; −1 for any.
    axes : Axes
    tolerance_m : float
        Farthest from the edge of the infrastructure (half its width from the axis).
    bearing_deg : float
        Largest angle between a line and its axis.
    tie_m : float
        Axes whose edge, and whose middle, are equally near within this fit equally.
    progress : callable

    Returns
    -------
    Matches

    Raises
    ------
    Cancelled

    Notes
    -----
    O(v log v + p) with v the vertices and p the pairs of segments that are near each other.
    """

    def admits(line, axis):
        kind, asked = kinds[line], only[line]
        fits = (asked < 0) & ((kind == "") | (axes.table["kind"][axis] == kind))
        return fits | (asked == axes.table["code"][axis])

    part = parts_of(lines)
    pair = pairs_of(part, admits, axes, tolerance_m, bearing_deg, progress)
    step(progress, 0.7)
    chosen, ties = _nearest(part, pair, axes, tie_m)
    claims = _claims(part, chosen, axes, tolerance_m)
    step(progress, 0.85)
    loose_line, loose = uncovered(part, chosen)
    matched = np.isin(loose_line, part.line[chosen.part])
    loose_line, loose, near = without_corners(loose_line, loose, matched, axes, tolerance_m)
    return Matches(claims, loose_line, loose, near, *ties)


def match_pairs(lines, axes, tolerance_m, bearing_deg, admits):
    """All stretches of axes that lines run beside, whichever is nearest.

    Parameters
    ----------
    lines : ndarray of lines, shape (n,)
        Metres.
    axes : Axes
    tolerance_m, bearing_deg : float
    admits : callable
        ``admits(line, axis)`` gives a mask of the pairs to look at.

    Returns
    -------
    Claims
    """
    part = parts_of(lines)
    pair = pairs_of(part, admits, axes, tolerance_m, bearing_deg, silent)
    return _claims(part, pair, axes, tolerance_m)


def _nearest(part, pair, axes, tie_m):
    """Where several axes fit, the nearest; the stretches where two are equally near."""
    none = np.empty(0, dtype=np.int64)
    ties = (none, none, none, np.empty(0))
    order = np.lexsort((pair.axis, pair.part))
    several = np.zeros(len(pair.part), dtype=bool)
    same = np.diff(pair.part[order]) == 0
    differs = same & (np.diff(pair.axis[order]) != 0)
    several[np.isin(pair.part, pair.part[order][1:][differs])] = True
    contested = pair.take(np.flatnonzero(several))
    if not len(contested.part):
        return pair, ties
    cuts = cut(contested.part, contested.s[:, 0], contested.s[:, 1])
    share = _share(contested, cuts)
    away = np.abs(_at(contested.d, cuts.claim, share.mean(axis=1)))
    axis = contested.axis[cuts.claim]
    edge = np.maximum(away - axes.table["width_m"][axis] / 2, 0.0)
    edge, away = (np.round(x / tie_m) for x in (edge, away))
    order = np.lexsort((axis, away, edge, cuts.piece))
    first = np.diff(cuts.piece[order], prepend=-1) != 0
    best = order[first]
    second = np.flatnonzero(~first & np.roll(first, 1))
    # of one axis both arms of a bend may fit; that is no tie
    a, b = order[second - 1], order[second]
    tied = (edge[a] == edge[b]) & (away[a] == away[b]) & (axis[a] != axis[b])
    a, b = a[tied], b[tied]
    line = part.line[contested.part[cuts.claim[a]]]
    ties = (line, axis[a], axis[b], cuts.end[a] - cuts.start[a])
    won = axis == axis[best][np.cumsum(first)[np.argsort(order)] - 1]
    rows = np.flatnonzero(won)
    claim, share = cuts.claim[rows], share[rows]
    trimmed = Pair(
        contested.part[claim],
        contested.axis[claim],
        np.stack([cuts.start, cuts.end], axis=1)[rows],
        *(np.stack([_at(v, claim, share[:, k]) for k in (0, 1)], axis=1)
          for v in (contested.m, contested.d)),
    )  # fmt: skip
    alone = pair.take(np.flatnonzero(~several))
    return Pair(
        *(np.concatenate([getattr(x, k) for x in (alone, trimmed)])
          for k in ("part", "axis", "s", "m", "d"))
    ), ties  # fmt: skip


def _share(pair, cuts):
    """Places of the pieces within their claim, 0 at its start and 1 at its end, shape (k, 2)."""
    low, high = pair.s[cuts.claim].T
    return np.stack([(x - low) / (high - low) for x in (cuts.start, cuts.end)], axis=1)


def _at(values, claim, share):
    return values[claim, 0] * (1 - share) + values[claim, 1] * share


def _claims(part, pair, axes, tolerance_m):
    """Claims of the segments, and across the corners where two segments of lines meet."""
    start, end = pair.m.min(axis=1), pair.m.max(axis=1)
    offset = pair.d.mean(axis=1)
    corner = _corners(part, pair, axes, tolerance_m)
    straight = (part.line[pair.part], pair.axis, start, end, offset)
    return Claims(*(np.concatenate(both) for both in zip(straight, corner)))


def _corners(part, pair, axes, tolerance_m):
    """Inside a bend the axis between the feet of one corner belongs to both lines that meet there.

    Lines that meet end to end count as well, so that it does not matter where they were split.
    """
    whole = part.length[pair.part, None]
    at_start, at_end = pair.s[:, 0] <= CORNER_M, pair.s[:, 1] >= whole[:, 0] - CORNER_M
    place = np.concatenate([part.start[pair.part[at_start]], part.end[pair.part[at_end]]])
    rows = np.concatenate([np.flatnonzero(at_start), np.flatnonzero(at_end)])
    m = np.concatenate([pair.m[at_start, 0], pair.m[at_end, 1]])
    d = np.concatenate([pair.d[at_start, 0], pair.d[at_end, 1]])
    line, axis = part.line[pair.part[rows]], pair.axis[rows]
    key = np.round(place / CORNER_M).astype(np.int64)
    order = np.lexsort((m, key[:, 1], key[:, 0], axis))
    rows_key = np.column_stack([axis, key])[order]
    new = np.ones(len(order), dtype=bool)
    new[1:] = np.any(rows_key[1:] != rows_key[:-1], axis=1)
    group = np.cumsum(new) - 1
    first = np.flatnonzero(new)
    last = np.append(first[1:], len(order)) - 1
    low, high = m[order][first], m[order][last] if len(first) else m[:0]
    reach = 2 * (axes.table["width_m"][axis[order][first]] / 2 + tolerance_m)
    gap = (high - low > 0) & (high - low <= reach)
    of = np.flatnonzero(gap[group])
    line, axis, d, group = line[order][of], axis[order][of], d[order][of], group[of]
    return line, axis, low[group], high[group], d
