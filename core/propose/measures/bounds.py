"""How much any choice could win at most: bounds that hold for every run.

Two bounds are taken, the lower one counts.

1. EC never falls when measures are added, so no choice wins more than all measures that could
   be paid, free of charge.
2. A pair of patches s, t gains only where its best path runs over a route i–j that the choice
   shortens, by σ > 0. That path is at most as probable as p¹_si · q_ij(σ) · p¹_jt, with p¹ for
   every payable measure in place. So the routes of a choice raise the numerator N of PC by at
   most Σ_r H_r(σ_r), H(σ) = Σ_s Σ_t a_s a_t max(0, p¹_si q_ij(σ) p¹_jt − p⁰_st). H is convex in
   σ, for q = exp(−k (base − σ)) is; between the least saving σ₁ of one measure and that of all,
   σ₂, it stays below σ · max(H(σ₁)/σ₁, H(σ₂)/σ₂). So Σ_{c} u_c is a bound, u_c being that
   slope times the saving of c (at most H(σ₂)), over the routes of c: a sum, although gains
   themselves do not add up; what c wins inside patches is added, for of several in one group
   the best counts, which is no more than their sum. The greatest sum within the limits is a
   linear program (the relaxation 0 ≤ x ≤ 1), and the concave EC = √N is bounded by its tangents.
"""

from collections import defaultdict

import numpy as np
from scipy.optimize import linprog

from ...progress import chunks, part, silent, step
from .choices import ROUNDING

TANGENTS = 8
"""Tangents that are tried at most; any of them gives a bound, the first few come near the best."""
MARGIN = 1e-9
"""Share by which the bound is raised, for what rounding takes."""
FAR = 1e-9
"""Share of the numerator below which a patch is far from a link."""


def upper_bound(objective, choices, locked, progress=silent):
    """A score that no choice within the limits exceeds.

    Parameters
    ----------
    objective : Objective
        Without any measure.
    choices : Choices
    locked : frozenset of int
        Units that are in every choice.
    progress : callable

    Returns
    -------
    float
        Weighted relative gain of EC.

    Notes
    -----
    O(units · n²) in the worst case, O(units · n) where few pairs can gain.
    """
    start = objective.twin()
    start.add(choices.measures(locked))
    left = choices.budget - choices.price(locked)
    units = np.array(
        [
            u
            for u in range(len(choices.units))
            if u not in locked and choices.cost[u] <= left * (1 + ROUNDING)
        ],
        dtype=np.int64,
    )
    top = start.twin()
    measures = choices.measures(units.tolist())
    for rows in chunks(part(progress, 0.0, 0.4), len(measures), 5):
        top.add(measures[rows])
    highest = top.score * (1 + MARGIN)
    if not len(units):
        return highest
    most = np.zeros((len(units), len(start.states)))
    for g, (low, high) in enumerate(zip(start.states, top.states)):
        share = part(progress, *(0.4 + 0.6 * (g + k) / len(start.states) for k in (0, 1)))
        most[:, g] = _at_most(low, high, [choices.units[u] for u in units.tolist()], share)
    limits = _limits(choices, units, left, len(choices.measures(locked)))
    return min(highest, _largest_sum(start, most, limits) * (1 + MARGIN))


def _at_most(low, high, units, progress):
    """How much the numerator of one guild can rise by way of each unit, shape (units,)."""
    savings = defaultdict(dict)  # route → unit → what it saves beyond what is there
    least = {}
    for row, measures in enumerate(units):
        for slot, saving in (line for m in measures for line in low.effects.by_measure[m]):
            more = saving - low.saved[slot]
            if more > 0:
                route = int(low.effects.route_of[slot])
                savings[route][row] = savings[route].get(row, 0.0) + more
                least[route] = min(least.get(route, np.inf), more)
    most = np.zeros(len(units))
    for number, (route, those) in enumerate(sorted(savings.items())):
        step(progress, number / len(savings))
        whole = low.left[route] - high.left[route]
        if not whole > 0:
            continue
        first = min(least[route], whole)
        ceiling = _by_way_of(low, high, route, high.left[route])
        slope = max(_by_way_of(low, high, route, low.left[route] - first) / first, ceiling / whole)
        for row, saving in those.items():
            most[row] += min(slope * saving, ceiling)
    return most + [low.inside.gain(measures) for measures in units]


def _by_way_of(low, high, route, cost):
    """H: what all pairs could gain over this route at this cost."""
    pairs = low.pairs
    i, j = int(low.effects.tail[route]), int(low.effects.head[route])
    q = float(pairs.kernel.probability_at(cost))
    to_i, to_j = high.pairs.probability[i] * q, high.pairs.probability[j]
    # what far patches could add is counted in full instead of pair by pair
    a_i, a_j = pairs.attribute * to_i, pairs.attribute * to_j
    far_i = a_i * a_j.sum() < FAR * pairs.numerator
    far_j = a_j * a_i.sum() < FAR * pairs.numerator
    rest = a_i.sum() * a_j.sum() - a_i[~far_i].sum() * a_j[~far_j].sum()
    s, t = np.flatnonzero(~far_i), np.flatnonzero(~far_j)
    more = np.multiply.outer(to_i[s], to_j[t]) - pairs.probability[np.ix_(s, t)]
    np.maximum(more, 0.0, out=more)
    return 2 * (rest + float(pairs.attribute[s] @ more @ pairs.attribute[t]))


def _limits(choices, units, left, taken):
    """The limits as rows A x ≤ b: budget, number, one of those apart."""
    rows = [[choices.cost[u] for u in units], [len(choices.units[u]) for u in units]]
    bound = [left, choices.most - taken]
    return np.array(rows, dtype=float)[np.isfinite(bound)], np.array(bound)[np.isfinite(bound)]


def _largest_sum(start, most, limits):
    """The bound of the score from the tangent that gives the lowest."""
    numerator = np.array([state.numerator for state in start.states])
    ec = np.sqrt(numerator)
    scale = start.weight / start.before
    at, lowest = np.zeros(len(ec)), np.inf
    for _ in range(TANGENTS):
        slope = scale / (2 * np.sqrt(numerator + at))
        found = linprog(-(most @ slope), *limits, bounds=(0, 1), method="highs")
        rise = most.T @ found.x
        value = scale @ (np.sqrt(numerator + at) - at / (2 * np.sqrt(numerator + at))) - (
            found.fun + scale @ start.before
        )
        lowest = min(lowest, value)
        if np.allclose(rise, at, rtol=1e-9):
            break
        at = rise
    return float(lowest)
