"""Barrier improvement: how much shorter a link gets when a strip across a barrier is mended.

McRae et al. 2012, PLoS ONE 7(12):e52604: for a strip of length D = 2 r whose
resistance becomes 1, centred on a cell, the new link runs over the cheapest cell at
distance r from it on either side.
"""

from dataclasses import dataclass

import numpy as np

from ...errors import GreenBlueError
from ...progress import part, silent, step

COMBINE = ("max", "sum")


@dataclass(frozen=True)
class Link:
    """A pair of patches: cost fields from both (effective metres), and their least cost."""

    cost_a: np.ndarray
    cost_b: np.ndarray
    cost: float


@dataclass(frozen=True)
class Improvement:
    """Best result over the radii, each of shape (r, c).

    ``score`` is the gain in effective metres per metre restored, ``pct`` the same in percent of
    the least cost of the link, ``radius_m`` the radius of the best strip; NaN where no strip
    reaches both patches.
    """

    score: np.ndarray
    pct: np.ndarray
    radius_m: np.ndarray


def annulus(radius_m, cell_m):
    """Offsets of the ring of cells at distance r − 1 cell … r from the middle cell.

    Returns
    -------
    rows, columns : ndarray of int, shape (k,)

    Raises
    ------
    GreenBlueError
        The radius is less than one cell.
    """
    radius = radius_m / cell_m
    if not 1 <= radius < np.inf:
        raise GreenBlueError(
            "A strip of {length:g} m is too short for cells of {cell:g} m; it must be at least "
            "two cells long.",
            length=2 * radius_m,
            cell=cell_m,
        )
    reach = int(radius + 1e-9)
    row, col = np.mgrid[-reach : reach + 1, -reach : reach + 1]
    distance = np.hypot(row, col)
    ring = (distance >= radius - 1 - 1e-9) & (distance <= radius + 1e-9) & (distance > 0)
    return row[ring], col[ring]


def ring_minimum(field, radius_m, cell_m, *, progress=silent):
    """The lowest value on the ring around each cell; inf where the ring holds none.

    Parameters
    ----------
    field : ndarray of float, shape (r, c)
        Cost field; inf or NaN where not reached.
    radius_m, cell_m : float
    progress : callable

    Returns
    -------
    ndarray of float, shape (r, c)

    Notes
    -----
    The ring is worked as runs of cells per row, each by doubling: O(cells × rows of the ring
    × log radius).
    """
    rows, cols = field.shape
    field = np.where(np.isnan(field), np.inf, field)
    result = np.full(field.shape, np.inf)
    runs = _runs(*annulus(radius_m, cell_m))
    pad = max(max(-first, last) for _, first, last in runs)
    wide = np.pad(field, ((0, 0), (pad, pad)), constant_values=np.inf)
    lengths = sorted({last - first + 1 for _, first, last in runs})
    for number, length in enumerate(lengths):  # one sliding minimum serves all runs of a length
        step(progress, number / len(lengths))
        sliding = _sliding_minimum(wide, length)
        for row, first, last in runs:
            if last - first + 1 == length:
                step(progress, number / len(lengths))
                top, bottom = max(-row, 0), min(rows - row, rows)
                if top < bottom:
                    part_of = sliding[top + row : bottom + row, pad + first : pad + first + cols]
                    np.minimum(result[top:bottom], part_of, out=result[top:bottom])
    return result


def _runs(row, col):
    """Horizontal runs of the ring: row, first and last column."""
    order = np.lexsort((col, row))
    row, col = row[order], col[order]
    starts = np.flatnonzero(np.r_[True, (row[1:] != row[:-1]) | (col[1:] != col[:-1] + 1)])
    ends = np.r_[starts[1:], len(row)] - 1
    return [(int(row[s]), int(col[s]), int(col[e])) for s, e in zip(starts, ends)]


def _sliding_minimum(values, length):
    """Minimum over ``length`` columns from each column on; windows beyond the edge are cut."""
    span, result = 1, values
    while 2 * span <= length:
        result = _minimum_ahead(result, span)
        span *= 2
    return _minimum_ahead(result, length - span) if length > span else result


def _minimum_ahead(values, shift):
    ahead = values.copy()
    np.minimum(values[:, :-shift], values[:, shift:], out=ahead[:, :-shift])
    return ahead


def barrier_improvement(links, radii_m, cell_m, *, combine="max", progress=silent):
    """The barrier improvement score of every cell.

    Parameters
    ----------
    links : sequence of Link
        Cost fields of each pair of patches, asked for one at a time, so that a lazy sequence
        may make each when its turn comes.
    radii_m : sequence of float
        Half the lengths of the strips to try.
    cell_m : float
    combine : {"max", "sum"}
        Over the links: the best gain for one of them, or the gains of all added up, where a
        loss counts as 0.
    progress : callable

    Returns
    -------
    Improvement

    Raises
    ------
    GreenBlueError
        No link, no or unusable radii, an unknown way to combine, a link without a finite cost.

    Notes
    -----
    ``score = (cost − min_A − min_B − D) / D`` with D = 2 r, where min_A and min_B are the
    lowest costs from either patch on the ring r − 1 cell … r around the cell.
    """
    if combine not in COMBINE:
        raise GreenBlueError('Links combine by "max" or "sum", not "{combine}".', combine=combine)
    if not len(radii_m):
        raise GreenBlueError("Give at least one length of strip to try.")
    if not len(links):
        raise GreenBlueError("There is no link between the patches whose barriers could be mended.")
    score = pct = None
    for number, link in enumerate(links):
        inner = part(progress, number / len(links), (number + 1) / len(links))
        gain, share = _link_scores(link, radii_m, cell_m, combine, inner)
        if score is None:
            score, pct = gain, share
        elif combine == "max":
            score, pct = np.fmax(score, gain), np.fmax(pct, share)
        else:
            score, pct = _added(score, gain), _added(pct, share)
    return _best_radius(score, pct, np.asarray(radii_m, dtype=float))


def _link_scores(link, radii_m, cell_m, combine, progress):
    """Score and percentage per radius, shape (k, r, c)."""
    if not 0 < link.cost < np.inf:
        raise GreenBlueError("A link has the cost {cost}; only positive finite ones can improve.",
                             cost=link.cost)  # fmt: skip
    scores = []
    for number, radius in enumerate(radii_m):
        inner = part(progress, number / len(radii_m), (number + 1) / len(radii_m))
        low = ring_minimum(link.cost_a, radius, cell_m, progress=part(inner, 0.0, 0.5))
        low += ring_minimum(link.cost_b, radius, cell_m, progress=part(inner, 0.5, 1.0))
        score = (link.cost - low - 2 * radius) / (2 * radius)
        score[np.isinf(low)] = np.nan
        scores.append(np.maximum(score, 0.0) if combine == "sum" else score)
    scores = np.array(scores)
    return scores, 100 * scores / link.cost


def _added(one, other):
    """The sum where both are known, else the one that is."""
    return np.where(np.isnan(one), other, np.where(np.isnan(other), one, one + other))


def _best_radius(score, pct, radii_m):
    """Of all radii the one with the best score in each cell."""
    best = np.argmax(np.where(np.isnan(score), -np.inf, score), axis=0)[None]
    score = np.take_along_axis(score, best, axis=0)[0]
    pct = np.take_along_axis(pct, best, axis=0)[0]
    return Improvement(score, pct, np.where(np.isnan(score), np.nan, radii_m[best[0]]))
