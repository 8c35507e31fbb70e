"""Local search: take one or two measures out, and fill the money again."""

from itertools import combinations

from .filling import NOTHING, Plan, by_gain, by_ratio, fill

PAIRS = 40
"""How many pairs of units are taken out together at most in one pass."""


def improve(plan, start, items, effort, locked=frozenset()):
    """Exchange units as long as the score grows.

    Parameters
    ----------
    plan : Plan
        The plan to better; is left alone.
    start : Plan
        The state with the locked units only, from which plans are built.
    items : sequence of tuple of int
        As for :func:`~.filling.fill`.
    effort : Effort
        The search ends when it is spent.
    locked : frozenset of int
        Units that stay.

    Returns
    -------
    Plan

    Notes
    -----
    Each unit in turn, the least valuable for its cost first, then the pairs of the least
    valuable are taken out; what is free is filled anew without them in the first step, by gain
    per cost and by gain. That is the exchange of 1 by 1, 1 by 2, 2 by 1 and more.
    """
    known = {item: start.gain(item) for item in items if len(item) > 1}
    while not effort.spent:
        better = _one_pass(plan, start, items, effort, locked, known)
        if better is None:
            return plan
        plan = better
    return plan


def _one_pass(plan, start, items, effort, locked, known):
    """The first better plan that an exchange gives; None when there is none."""
    free = plan.chosen - locked
    loss = {}
    for unit in sorted(free):
        effort.count()
        without = _rebuilt(start, plan.chosen - {unit})
        loss[unit] = by_ratio(plan.score - without.score, plan.choices.cost[unit])
        if effort.spent:
            return None
    order = sorted(free, key=lambda u: (loss[u], u))
    out = [(u,) for u in order]
    out += sorted(combinations(order, 2), key=lambda p: (loss[p[0]] + loss[p[1]], p))[:PAIRS]
    for gone in out:
        rest = _rebuilt(start, plan.chosen.difference(gone))
        for rank in (by_ratio, by_gain):
            trial = rest.twin()
            fill(trial, items, effort, rank, known, gone)
            if trial.score > plan.score + NOTHING:
                return trial
            if effort.spent:
                return None
    return None


def _rebuilt(start, chosen):
    """The state of these units."""
    plan = start.twin()
    plan.add(sorted(chosen - start.chosen))
    return plan


def without_idlers(plan, start, locked=frozenset()):
    """The plan without units whose loss costs nothing, the dearest looked at first."""
    order = sorted(plan.chosen - locked, key=lambda u: (-plan.choices.cost[u], u))
    for unit in order:
        trial = _rebuilt(start, plan.chosen - {unit})
        if trial.score > plan.score - NOTHING:
            plan = trial
    return plan


__all__ = ["Plan", "improve", "without_idlers"]
