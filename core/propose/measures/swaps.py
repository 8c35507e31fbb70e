"""Local search: take one or two measures out, and fill the money again."""

from itertools import combinations

from .filling import NOTHING, by_gain, by_ratio, fill

PAIRS = 40
"""How many pairs of units are taken out together at most after each pass of single ones."""


def improve(plan, start, menu, effort, locked=frozenset()):
    """Exchange units as long as the score grows.

    Parameters
    ----------
    plan : Plan
        The plan to better; is left alone.
    start : Plan
        The state with the locked units only, from which plans are built.
    menu : Menu
    effort : Effort
        The search ends when it is spent.
    locked : frozenset of int
        Units that stay.

    Returns
    -------
    Plan

    Notes
    -----
    Each unit in turn, then the pairs of those that are worth least for their cost are taken
    out; what is free is filled anew without them in the first step, by gain per cost and by
    gain. That is the exchange of 1 by 1, 1 by 2, 2 by 1 and more.
    """
    better = True
    while better and not effort.spent:
        better, loss = False, {}
        for unit in sorted(plan.chosen - locked):
            found, loss[unit] = _exchanged(plan, start, menu, effort, (unit,))
            better, plan = (True, found) if found else (better, plan)
        if not better:
            pairs = sorted(
                combinations(sorted(loss), 2), key=lambda p: (loss[p[0]] + loss[p[1]], p)
            )
            for gone in pairs[:PAIRS]:
                found, _ = _exchanged(plan, start, menu, effort, gone)
                if found:
                    better, plan = True, found
                    break
    return plan


def _exchanged(plan, start, menu, effort, gone):
    """The best plan that takes these units out, None unless it is better; their worth per cost."""
    if effort.spent or not plan.chosen.issuperset(gone):
        return None, 0.0
    rest = without(plan, start, gone, effort)
    cost = sum(plan.choices.cost[u] for u in gone)
    loss = by_ratio(plan.score - rest.score, cost)
    best = None
    for rank in (by_ratio, by_gain):
        trial = rest.twin()
        fill(trial, menu, effort, rank, gone)
        top = max(plan.score + NOTHING, best.score if best else 0.0)
        if trial.score > top and trial.connects:
            best = trial
    return best, loss


def without(plan, start, gone, effort):
    """The plan without some units, built again from the start."""
    rest = start.twin()
    kept = tuple(sorted(plan.chosen.difference(gone, start.chosen)))
    effort.count(len(kept))
    rest.add(kept)
    _, on = rest.objective.patches_of(plan.choices.measures(gone))
    masks = []
    for state, patches in zip(rest.objective.states, on):
        state.pairs.forget()
        state.pairs.seen[patches] = True
        masks.append(state.pairs.seen)
    rest.known, rest.last = dict(plan.known), dict(plan.last)
    rest.touched = (*plan.touched, masks)
    return rest


def without_idlers(plan, start, effort, locked=frozenset()):
    """The plan without units whose loss costs and parts nothing, the dearest looked at first."""
    order = sorted(plan.chosen - locked, key=lambda u: (-plan.choices.cost[u], u))
    for unit in order:
        trial = without(plan, start, (unit,), effort)
        if trial.score > plan.score - NOTHING and trial.connects:
            plan = trial
    return plan
