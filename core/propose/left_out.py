"""Why each measure that is not chosen is not: which one made it useless, or what it lacks."""

from ..progress import silent, step
from ..text import id_list
from .filling import NOTHING, SEARCH
from .why_not import Reason

USELESS = 0.1
"""A measure is made useless where this share at most of its gain alone is left."""


def left_out(objective, plan, selected, names, progress=silent):
    """A reason for each measure that is not chosen.

    Parameters
    ----------
    objective : Objective
        Without any measure.
    plan : Plan
        The final choice.
    selected : Selection
    names : sequence of str
        How the user calls the measures.
    progress : callable

    Returns
    -------
    dict of int to Reason
    """
    choices, reasons = selected.choices, dict(selected.reasons)
    useless = {}
    for unit, members in enumerate(choices.units):
        if unit in plan.chosen:
            continue
        found = _reason(objective, choices, plan, unit, names)
        if found is None:
            useless[unit] = None
        else:
            reasons.update(dict.fromkeys(members, found))
    for unit, by in _made_useless_by(objective, choices, plan, useless, progress).items():
        ids = id_list(names[m] for m in choices.units[by])
        reasons.update(dict.fromkeys(choices.units[unit], Reason("useless", {"ids": ids})))
    return reasons


def _reason(objective, choices, plan, unit, names):
    """The reason of one unit; None where it is made useless by one that is chosen."""
    members = choices.units[unit]
    if not any(objective.touches(m) for m in members):
        return Reason("no_effect")
    alone = objective.gain(members)
    rivals = choices.apart[unit] & plan.chosen if choices.apart else ()
    if rivals:
        ids = id_list(names[m] for m in choices.measures(rivals))
        return Reason("instead", {"ids": ids})
    if choices.cost[unit] > choices.budget:
        return Reason("too_dear")
    now = plan.gain((unit,))
    if alone > NOTHING and now <= USELESS * alone:
        return None
    if alone <= NOTHING and now <= NOTHING:
        return Reason("no_gain")
    if choices.size(plan.chosen) + len(members) > choices.most:
        return Reason("count")
    if choices.price([*plan.chosen, unit]) > choices.budget:
        return Reason("rest")
    return Reason("year") if choices.years else Reason("less")


def _made_useless_by(objective, choices, plan, units, progress):
    """For each of these units the chosen one without which it would win most."""
    best = dict.fromkeys(units, (-1.0, 0))
    chosen = sorted(plan.chosen)
    for number, other in enumerate(chosen if units else ()):
        step(progress, number / len(chosen))
        state = objective.twin(SEARCH)
        state.add(choices.measures(plan.chosen - {other}))
        for unit in units:
            gain = state.gain(choices.units[unit])
            if gain > best[unit][0]:
                best[unit] = (gain, other)
    return {unit: other for unit, (_, other) in best.items()}
