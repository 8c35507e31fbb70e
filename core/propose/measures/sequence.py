"""The order of the chosen measures, and what each wins in it."""

from dataclasses import dataclass, replace

import numpy as np

from ...progress import part, step
from .choices import Choices
from .filling import SEARCH, Effort, Menu, Plan, by_ratio, fill


@dataclass(frozen=True)
class Sequence:
    """The chosen measures in order.

    Attributes
    ----------
    units : tuple of int
        Chosen units in order.
    measures : tuple of int
        Their measures in order.
    equivalent : ndarray of float, shape (len(measures) + 1, guilds)
        EC after each measure; the first row is EC without any.
    """

    units: tuple
    measures: tuple
    equivalent: np.ndarray


def in_sequence(objective, choices: Choices, chosen, items, progress):
    """Order chosen units: gain per cost, recomputed after each step.

    Parameters
    ----------
    objective : Objective
        Without any measure; is left alone.
    choices : Choices
    chosen : set of int
    items : sequence of tuple of int
        Units that are tried together, so that a route is finished once it is begun.
    progress : callable

    Returns
    -------
    Sequence
        What wins nothing (locked in by the user) comes last. The measures of a route follow one
        another: the first of them may win nothing until the last is there.
    """
    inside = [item for item in items if chosen.issuperset(item)]
    free = replace(choices, budget=np.inf, most=10**9, apart=(), years=())
    links = sum(map(len, inside))
    effort = Effort(links * (len(chosen) + 1) + 1, part(progress, 0.0, 0.5))
    order = []
    for new in fill(Plan(objective.twin(SEARCH), free), Menu(inside, free), effort):
        order += _best_first(objective, choices, order, new)
    order += sorted(chosen - set(order))
    return _walk(objective, choices, tuple(order), part(progress, 0.5, 1.0))


def _best_first(objective, choices, before, new):
    """The units of one item: each the one that wins most for its cost given those before it."""
    if len(new) == 1:
        return list(new)
    state = objective.twin(SEARCH)
    state.add(choices.measures(before))
    order, rest = [], set(new)
    while rest:  # a handful of units
        gain = {u: state.gain(choices.units[u]) for u in rest}
        best = min(rest, key=lambda u: (-by_ratio(gain[u], choices.cost[u]), u))
        state.add(choices.units[best])
        order.append(best)
        rest.remove(best)
    return order


def _walk(objective, choices, units, progress):
    """EC after each measure."""
    state = objective.twin()
    measures, steps = [], [state.equivalents()]
    for number, unit in enumerate(units):
        step(progress, number / len(units))
        for measure in choices.units[unit]:
            state.add((measure,))
            measures.append(measure)
            steps.append(state.equivalents())
    return Sequence(units, tuple(measures), np.array(steps))
