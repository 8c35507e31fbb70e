"""The best choice of a few units, by looking at all of them."""

from itertools import combinations

FEW = 10
"""Up to this many payable units every choice is looked at."""


def few(plan):
    """The units that a plan could still take alone; None where they are more than ``FEW``."""
    open_ = [u for u in range(len(plan.choices.units)) if u not in plan.chosen]
    open_ = [u for u in open_ if plan.allows((u,))]
    return open_ if len(open_) <= FEW else None


def best_of_all(start, units, effort, needed=()):
    """The plan with the highest score.

    Parameters
    ----------
    start : Plan
        The state with the locked units only.
    units : sequence of int
        The others, at most ``FEW``.
    effort : Effort
    needed : iterable of int
        The units to take where no choice meets the demands of the plan.

    Returns
    -------
    Plan

    Notes
    -----
    EC never falls when measures are added, so only the choices to which nothing can be added
    are measured. Of equals the first is kept, the larger choices being looked at first.
    O(2^units) evaluations.
    """
    allowed = [
        frozenset(chosen)
        for size in range(len(units), -1, -1)
        for chosen in combinations(units, size)
        if start.allows(chosen)
    ]
    known = set(allowed)
    best, top = tuple(sorted(needed)), -1.0
    for chosen in allowed:
        if any(chosen | {u} in known for u in units if u not in chosen):
            continue
        effort.count(len(chosen))
        if start.demands and not start.demands.met(start.choices.measures(start.chosen | chosen)):
            continue
        gain = start.objective.gain(start.choices.measures(chosen))
        if gain > max(top * (1 + 1e-12), top):
            best, top = tuple(sorted(chosen)), gain
    plan = start.twin()
    plan.add(best)
    return plan
