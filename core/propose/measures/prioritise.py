"""Which measures to take, in which order, for the most connectivity within a budget.

The gain of EC is measured anew for every choice, never summed: parallel measures make each other
less useful, measures in series only work together. A budget is filled by gain per cost, by gain,
and from the best choice if gains added up; routes of several measures are tried whole; then one
or two measures are taken out and the money is spent anew, as long as that wins something.
Pairs of patches that must be connected are so in every choice: the cheapest measures that do it
come first, found by integer programming.

Quality, compared with the optimum by brute force on random networks of 4 to 9 patches with
measures in series, in parallel and at the same place (``benchmarks/prioritise.py`` and its like):
of 120 cases with 12 measures 119 were optimal, the mean was 99.94 % and the worst 93.0 % of the
optimal gain; all of 25 cases with 15 measures were optimal. The upper bound never failed; in the
median it lay 27 to 30 % above the optimum. Up to 10 payable units the optimum itself is taken.
"""

from dataclasses import dataclass

import numpy as np

from ...errors import GreenBlueError
from ...progress import chunks, part, silent
from .bounds import upper_bound
from .bundles import shared_routes
from .chains import chains
from .demands import Demands
from .exact import FEW, best_of_all, few
from .filling import SEARCH, Effort, Menu, Plan, by_gain, by_ratio, fill
from .left_out import left_out
from .milp import additive_choice, has_milp
from .must_connect import best_connection, cheapest_connection
from .objective import Objective
from .sequence import Sequence, in_sequence
from .swaps import improve, without_idlers

EFFORT = 10_000
"""Links whose change the exchanges of one search may measure."""
MANY = 40
"""Up to this many units every first choice is bettered by exchanges, beyond only the best."""


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
    weight : ndarray of float, shape (guilds,)
        Of each guild; they sum to 1.
    score : float
        Weighted relative gain of EC of the choice.
    bound : float
        No choice within the limits has a higher score.
    """

    sequence: Sequence
    alone: np.ndarray
    reasons: dict
    weight: np.ndarray
    score: float
    bound: float

    @property
    def gains(self):
        """What each measure adds to the score in the sequence, shape (chosen measures,)."""
        ec = self.sequence.equivalent
        return np.diff(ec / ec[0] @ self.weight)


def prioritise(guilds, selected, names, progress=silent, connect=()):
    """Choose and order the measures that win most connectivity within the limits.

    Parameters
    ----------
    guilds : sequence of Guild
    selected : Selection
    names : sequence of str, shape (measures,)
        How the user calls the measures.
    progress : callable
    connect : sequence of Demand
        Pairs of patches that the choice must connect.

    Returns
    -------
    Priorities

    Raises
    ------
    GreenBlueError
        When the locked units do not keep to the limits; for a guild without habitat; when no
        choice within the limits connects what it must.
    Cancelled
    """
    choices, locked = selected.choices, selected.locked
    demands = Demands(guilds, connect).open_with(choices.measures(locked))
    if not choices.allow(frozenset(), sorted(locked)):
        raise GreenBlueError(
            "The measures that are locked in do not keep to the budget, the number of measures "
            "or the spacing by themselves. Raise the budget, or lock fewer."
        )
    objective = Objective(guilds, part(progress, 0.0, 0.1))
    items = tried_together(guilds, objective, choices, part(progress, 0.1, 0.2))
    needed = cheapest_connection(choices, locked, demands) if demands else ()
    plan = choose(objective, choices, items, locked, part(progress, 0.2, 0.8), demands=demands,
                  needed=needed)  # fmt: skip
    sequence = in_sequence(objective, choices, plan.chosen, items, part(progress, 0.8, 0.85))
    alone = gains_alone(objective, len(names), part(progress, 0.85, 0.9))
    reasons = left_out(objective, plan, selected, items, names, part(progress, 0.9, 0.93))
    score = float(objective.weight @ (sequence.equivalent[-1] / objective.before - 1))
    bound = upper_bound(objective, choices, locked, part(progress, 0.93, 1.0))
    return Priorities(sequence, alone, reasons, objective.weight, score, max(bound, score))


def tried_together(guilds, objective, choices, progress=silent):
    """Every unit that has effects, and the routes of several units, in a fixed order."""
    unit_of = {m: u for u, members in enumerate(choices.units) for m in members}
    price = np.full(len(guilds[0].effects.by_measure), np.inf)
    for measure, unit in unit_of.items():
        price[measure] = choices.cost[unit]
    found = set()
    for number, (guild, state) in enumerate(zip(guilds, objective.states)):
        share = part(progress, number / len(guilds), (number + 1) / len(guilds))
        shared = {
            b for b in shared_routes(guild.effects, price) if np.isfinite(price[list(b)]).all()
        }
        found |= shared
        found.update(chains(guild, state.pairs, shared, price, choices.budget, share))
    routes = {tuple(sorted({unit_of[m] for m in bundle})) for bundle in found}
    singles = {
        (u,) for u, members in enumerate(choices.units) if any(map(objective.touches, members))
    }
    return sorted(singles | routes, key=lambda item: (len(item), item))


def choose(objective, choices, items, locked=frozenset(), progress=silent, effort=EFFORT,
           demands=None, needed=()):  # fmt: skip
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
        Links whose change exchanges may measure; 0 for a first choice without exchanges.
    demands : Demands, optional
        That the choice meets.
    needed : iterable of int
        Units that meet them, with which first choices begin.

    Returns
    -------
    Plan
    """
    most = len(items) * (len(choices.units) + 1) + 2 ** (FEW + 4)  # no first choice needs more
    count = Effort(most, part(progress, 0.0, 0.5))
    exchanges = Effort(max(effort, 1), part(progress, 0.5, 1.0))
    start = Plan(objective.twin(SEARCH), choices, demands)
    start.add(sorted(locked))
    needed = set(needed) - locked
    units = few(start)
    if units is not None:
        return without_idlers(best_of_all(start, units, count, needed), start, count, locked)
    menu, plans = Menu(items, choices), []
    for rank in (by_ratio, by_gain):
        plans.append(start.twin())
        plans[-1].add(sorted(needed))
        fill(plans[-1], menu, count, rank)
    if has_milp():
        plans.append(_additive(start, menu, locked, count))
    plans = [plan for plan in plans if plan.connects]
    plans.sort(key=lambda plan: -plan.score)
    if effort:
        most = len(plans) if len(choices.units) <= MANY else 1
        plans = [improve(plan, start, menu, exchanges, locked) for plan in plans[:most]]
    best = max(plans, key=lambda plan: plan.score)
    idle = Effort(len(choices.units) ** 2 + 1, part(progress, 0.99, 1.0))
    return without_idlers(best, start, idle, locked)


def _additive(start, menu, locked, count):
    """What would be best if gains added up, without what does not fit the years, filled up."""
    choices = start.choices
    value = np.array([start.gain((u,)) if u not in locked else 0.0
                      for u in range(len(choices.units))])  # fmt: skip
    plan = start.twin()
    if start.demands:
        chosen = set(best_connection(value, choices, locked, start.demands)) - locked
    else:
        chosen = set(additive_choice(value, choices, locked)) - locked
    for unit in sorted(chosen, key=lambda u: (-by_ratio(value[u], choices.cost[u]), u)):
        if (value[unit] > 0 or start.demands) and plan.allows((unit,)):
            plan.add((unit,))
    fill(plan, menu, count)
    return plan


def gains_alone(objective, count, progress=silent):
    """Gain of EC of each measure without any other, shape (count, guilds)."""
    found = np.zeros((count, len(objective.states)))
    for rows in chunks(progress, count, 20):
        for measure in range(rows.start, rows.stop):  # each is array work over pairs of patches
            found[measure] = objective.differences((measure,))
    return found
