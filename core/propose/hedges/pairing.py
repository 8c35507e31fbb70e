"""Which end goes on into which: each hedge that broke off once goes on once."""

import numpy as np
import shapely


def paired_ends(gaps, routes, eligible, numbers):
    """Pair ends of lines, the most likely pairs first.

    Parameters
    ----------
    gaps : Gaps
    routes : Routes
    eligible : ndarray of bool, shape (n,)
        Routes to look at.
    numbers : HedgeNumbers

    Returns
    -------
    paired : ndarray of bool, shape (n,)
        Routes from end to end that are chosen; an end is in one at most.
    strain_m : ndarray of float, shape (n,)
        Length times the strain of the gap: lower is likelier.

    Notes
    -----
    Greedy matching by strain, O(n log n). Of the ends that a hedge looks at the nearest is
    often that of a row beside it; straight on, along one arc or along one edge counts more.
    """
    length = shapely.length(routes.line)
    edge = routes.metres[:, -1] <= (1 - numbers.edge_share) * routes.metres.sum(axis=1)
    strain = gaps.strain[routes.gap]
    strain_m = length * np.where(edge, np.minimum(strain, numbers.edge_strain), strain)
    paired = np.zeros(len(length), dtype=bool)
    rows = np.flatnonzero(eligible & (gaps.tip[routes.gap] >= 0))
    box = np.round(shapely.bounds(routes.line[rows]), 2)
    order = rows[np.lexsort((*box.T[::-1], np.round(strain_m[rows], 6)))]
    ends = np.stack([gaps.source[routes.gap], gaps.tip[routes.gap]], axis=1).tolist()
    taken = set()
    for row in order.tolist():  # each choice takes two ends from those that come after
        if taken.isdisjoint(ends[row]):
            taken.update(ends[row])
            paired[row] = True
    return paired, strain_m
