"""Why each measure that is not chosen is not: which one made it useless, or what it lacks."""

from ...progress import part, silent, step
from ...text import id_list
from .filling import NOTHING, SEARCH, Plan
from .why_not import Reason

TRIED = 6
"""Routes that are looked at for a measure that wins nothing alone."""
USELESS = 0.1
"""A measure is made useless where this share at most of its gain alone is left."""


def left_out(objective, plan, selected, items, names, progress=silent):
    """A reason for each measure that is not chosen.

    Parameters
    ----------
    objective : Objective
        Without any measure.
    plan : Plan
        The final choice.
    selected : Selection
    items : sequence of tuple of int
        Units that were tried together.
    names : sequence of str
        How the user calls the measures.
    progress : callable

    Returns
    -------
    dict of int to Reason
    """
    choices, reasons = selected.choices, dict(selected.reasons)
    empty = Plan(objective.twin(SEARCH), choices)
    useless = {}
    for unit, members in enumerate(choices.units):
        if unit in plan.chosen:
            continue
        step(progress, 0.5 * unit / len(choices.units))
        found = _reason(empty, plan, unit, items, names)
        if found is None:
            useless[unit] = None
        else:
            reasons.update(dict.fromkeys(members, found))
    blamed = _made_useless_by(empty, plan, useless, part(progress, 0.5, 1.0))
    for unit, by in blamed.items():
        ids = id_list(names[m] for m in choices.units[by])
        reasons.update(dict.fromkeys(choices.units[unit], Reason("useless", {"ids": ids})))
    return reasons


def _reason(empty, plan, unit, items, names):
    """The reason of one unit; None where it is made useless by one that is chosen."""
    choices, members = plan.choices, plan.choices.units[unit]
    if not any(empty.objective.touches(m) for m in members):
        return Reason("no_effect")
    rivals = choices.apart[unit] & plan.chosen if choices.apart else ()
    if rivals:
        return Reason("instead", {"ids": id_list(names[m] for m in choices.measures(rivals))})
    if choices.cost[unit] > choices.budget:
        return Reason("too_dear")
    alone, now = empty.gain((unit,)), plan.gain((unit,))
    if alone > NOTHING and now <= USELESS * alone:
        return None
    if now <= NOTHING:
        partners = _partners(plan, unit, items)
        if not partners:
            return Reason("next_to_nothing" if 0 < alone <= NOTHING else "no_gain")
        return Reason("only_with", {"ids": id_list(names[m] for m in choices.measures(partners))})
    if choices.size(plan.chosen) + len(members) > choices.most:
        return Reason("count")
    if choices.price([*plan.chosen, unit]) > choices.budget:
        return Reason("rest")
    return Reason("year") if choices.years else Reason("less")


def _partners(plan, unit, items):
    """The units of the smallest route with which a unit would win something; none without one."""
    routes = [item for item in items if len(item) > 1 and unit in item][:TRIED]
    for item in routes:
        new = tuple(u for u in item if u not in plan.chosen)
        if plan.gain(new) > NOTHING:
            return set(item) - {unit}
    return set()


def _made_useless_by(empty, plan, units, progress):
    """For each of these units the chosen one without which it would win most."""
    best = dict.fromkeys(units, (-1.0, 0))
    chosen = sorted(plan.chosen)
    for number, other in enumerate(chosen if units else ()):
        step(progress, number / len(chosen))
        state = empty.objective.twin()
        state.add(plan.choices.measures(plan.chosen - {other}))
        for unit in units:
            gain = state.gain(plan.choices.units[unit])
            if gain > best[unit][0]:
                best[unit] = (gain, other)
    return {unit: other for unit, (_, other) in best.items()}
