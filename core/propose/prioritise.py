"""Which measures to take, in which order, for the most connectivity within a budget."""

from dataclasses import dataclass

import numpy as np

from ..errors import GreenBlueError
from ..progress import chunks, part, silent
from .bounds import all_affordable
from .bundles import shared_routes
from .filling import NOTHING, SEARCH, Effort, Plan, by_gain, by_ratio, fill
from .left_out import left_out
from .objective import Objective
from .sequence import Sequence, in_sequence
from .swaps import improve, without_idlers

EFFORT = 60_000
"""Evaluations of the objective that one search may take; far more than 500 measures need."""


@dataclass(frozen=True)
class Priorities:
    """What to do first.

    Attributes
    ----------
    sequence : Sequence
        The chosen measures in order, with EC after each.
    alone : ndarray of float, shape (measures, guilds)
        Gain of EC of each measure alone.
    reasons : dict of int to Reason
        Why each measure that is not chosen is not.
    score : float
        Weighted relative gain of EC of the choice.
    bound : float
        No choice within the limits has a higher score.
    """

    sequence: Sequence
    alone: np.ndarray
    reasons: dict
    score: float
    bound: float


def prioritise(guilds, selected, names, progress=silent):
    """Choose and order the measures that win most connectivity within the limits.

    Parameters
    ----------
    guilds : sequence of Guild
    selected : Selection
    names : sequence of str, shape (measures,)
        How the user calls the measures.
    progress : callable

    Returns
    -------
    Priorities

    Raises
    ------
    GreenBlueError
        When the locked units do not keep to the limits; for a guild without habitat.
    Cancelled
    """
    choices, locked = selected.choices, selected.locked
    if not choices.allow((), sorted(locked)):
        raise GreenBlueError(
            "The measures that are locked in do not keep to the budget, the number of measures "
            "or the spacing by themselves. Raise the budget, or lock fewer."
        )
    objective = Objective(guilds, part(progress, 0.0, 0.1))
    items = tried_together(guilds, choices)
    plan = choose(objective, choices, items, locked, part(progress, 0.1, 0.8))
    sequence = in_sequence(objective, choices, plan.chosen, items, part(progress, 0.8, 0.85))
    alone = gains_alone(objective, len(names), part(progress, 0.85, 0.9))
    reasons = left_out(objective, plan, selected, names, part(progress, 0.9, 1.0))
    score = float(objective.weight @ (sequence.equivalent[-1] / objective.before - 1))
    top = all_affordable(objective, choices, locked)
    return Priorities(sequence, alone, reasons, score, max(top.score, score))


def tried_together(guilds, choices):
    """Every unit, and the routes of several units, in a fixed order."""
    unit_of = {m: u for u, members in enumerate(choices.units) for m in members}
    price = np.full(len(guilds[0].effects.by_measure), np.inf)
    for measure, unit in unit_of.items():
        price[measure] = choices.cost[unit]
    found = set().union(*(shared_routes(guild.effects, price) for guild in guilds))
    routes = {
        tuple(sorted({unit_of[m] for m in bundle}))
        for bundle in found
        if all(m in unit_of for m in bundle)
    }
    singles = {(u,) for u in range(len(choices.units))}
    return sorted(singles | routes, key=lambda item: (len(item), item))


def choose(objective, choices, items, locked=frozenset(), progress=silent, effort=EFFORT):
    """The best choice that the search finds; deterministic.

    Parameters
    ----------
    objective : Objective
        Without any measure; is left alone.
    choices : Choices
    items : sequence of tuple of int
        Units that are tried together.
    locked : frozenset of int
    progress : callable
    effort : int
        Number of evaluations at most.

    Returns
    -------
    Plan
    """
    start = Plan(objective.twin(SEARCH), choices)
    start.add(sorted(locked))
    best = None
    for number, rank in enumerate((by_ratio, by_gain)):
        plan = start.twin()
        fill(plan, items, Effort(effort, part(progress, number * 0.2, number * 0.2 + 0.2)), rank)
        if best is None or plan.score > best.score + NOTHING:
            best = plan
    best = improve(best, start, items, Effort(effort, part(progress, 0.4, 1.0)), locked)
    return without_idlers(best, start, locked)


def gains_alone(objective, count, progress=silent):
    """Gain of EC of each measure without any other, shape (count, guilds)."""
    found = np.zeros((count, len(objective.states)))
    for rows in chunks(progress, count, 20):
        for measure in range(rows.start, rows.stop):  # each is array work over pairs of patches
            found[measure] = objective.differences((measure,))
    return found
