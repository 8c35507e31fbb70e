"""The measures that connect pairs of patches, as rows of a mixed integer program."""

import numpy as np
from scipy.sparse.csgraph import dijkstra

from ...errors import GreenBlueError
from .demands import SLACK, graph_with, present
from .effects import left_with
from .milp import Program, additive_choice, chosen_in, in_years, of_choices


def cheapest_connection(choices, locked, demands):
    """The cheapest units that meet all demands, as they must.

    Parameters
    ----------
    choices : Choices
        Budget, number, units apart and yearly budgets are kept to.
    locked : frozenset of int
        Are part of the answer.
    demands : Demands

    Returns
    -------
    tuple of int
        Units, sorted.

    Raises
    ------
    GreenBlueError
        Naming the pairs that all measures together do not connect; when no choice within the
        limits connects all pairs.
    """
    _check(choices, demands)
    found = connection(choices, locked, demands)
    if found is None:
        raise GreenBlueError(
            "No choice within the budget, the number of measures and the spacing connects all of "
            "{pairs}. Raise the budget, or ask for fewer pairs.",
            pairs="; ".join(demand.name for demand in demands.pairs),
        )
    return found


def connection(choices, locked, demands):
    """As :func:`cheapest_connection`, but None where there is no such choice."""
    program = Program()
    units = of_choices(choices, locked, choices.cost, program)
    if choices.years:
        paid = program.columns(np.zeros(len(units) * len(choices.years)))
        paid = paid.reshape(len(units), -1)
        in_years(program, paid, choices.cost, choices.years)
        for unit, row in zip(units, paid):
            program.row([unit, *row], [-1.0, *np.ones(len(row))], 0.0, 0.0)
    meeting(choices, demands)(program, units)
    found = program.solved()
    return None if found is None else chosen_in(found, units)


def best_connection(value, choices, locked, demands):
    """The best choice that meets all demands if gains simply added up, as a start."""
    return additive_choice(value, choices, locked, meeting(choices, demands))


def _check(choices, demands):
    lost = demands.open_with(choices.measures(range(len(choices.units))))
    if lost:
        raise GreenBlueError(
            "All measures together do not connect {pairs}. Ask for a longer way at most, or "
            "propose more measures there.",
            pairs="; ".join(demand.name for demand in lost.pairs),
        )


def meeting(choices, demands):
    """A function ``(program, units)`` that adds the demands to a program of units.

    Notes
    -----
    For each demand one unit flows from patch to patch over links and routes; f says over which.
    A route r that is taken costs q_r ≥ base_r f_r − Σ s_m y_m, q_r ≥ 0, where y_m ≤ x_u is the
    part of the saving s_m of a measure of unit u, and at one place the parts sum to f_r at most;
    Σ cost · f + Σ q may not pass what the demand allows. Only patches and links on some way that
    is short enough with all measures take part.
    """

    def add(program, units):
        unit_of = {m: units[u] for u, members in enumerate(choices.units) for m in members}
        for demand in demands.pairs:
            _Way(demands.guilds[demand.guild], demand, unit_of).add(program)

    return add


class _Way:
    """The unknowns of one demand."""

    def __init__(self, guild, demand, unit_of):
        self._guild, self._demand, self._unit_of = guild, demand, unit_of
        effects = guild.effects
        self._left = left_with(effects, sorted(unit_of))
        graph = graph_with(guild, self._left)
        self._there, self._back = dijkstra(graph, indices=[demand.source, demand.target])
        self._savings = {}  # route → slot → measures and what they save
        for measure in sorted(unit_of):
            for slot, saving in effects.by_measure[measure]:
                slots = self._savings.setdefault(int(effects.route_of[slot]), {})
                slots.setdefault(slot, []).append((measure, saving))

    def add(self, program):
        self._balance = {}
        columns, costs = self._links(program)
        for route, slots in sorted(self._savings.items()):  # those of the measures to choose from
            cost = self._route(program, route, slots)
            if cost is not None:
                columns.append(cost)
                costs.append(1.0)
        for patch in (self._demand.source, self._demand.target):
            self._balance.setdefault(patch, [])
        for patch, flows in sorted(self._balance.items()):
            needed = (patch == self._demand.source) - float(patch == self._demand.target)
            program.row([f for f, _ in flows], [sign for _, sign in flows], needed, needed)
        program.row(columns, costs, most=self._demand.most * (1 + SLACK))

    def _near(self, a, b, cost):
        """Whether a way from a to b over this link is short enough."""
        whole = self._there[a] + cost + self._back[b]
        return whole <= self._demand.most * (1 + SLACK)

    def _links(self, program):
        """Unknowns of the flow over present links in both directions, and their costs."""
        tail, head, cost = present(self._guild.network)
        a, b, cost = np.r_[tail, head], np.r_[head, tail], np.r_[cost, cost]
        near = self._near(a, b, cost)
        flows = program.columns(np.zeros(near.sum()))
        for flow, start, end in zip(flows.tolist(), a[near].tolist(), b[near].tolist()):
            self._balanced(flow, start, end)
        return flows.tolist(), cost[near].tolist()

    def _route(self, program, route, slots):
        """The unknown of the cost of a route; None where no way that is short enough takes it."""
        effects = self._guild.effects
        tail, head = int(effects.tail[route]), int(effects.head[route])
        least = max(self._left[route], 0.0)
        both = [(a, b) for a, b in ((tail, head), (head, tail)) if self._near(a, b, least)]
        if not both:
            return None
        flows = program.columns(np.zeros(len(both))).tolist()
        for flow, ends in zip(flows, both):
            self._balanced(flow, *ends)
        cost = program.columns([0.0], high=np.inf, whole=False)[0]
        parts, savings = [], []
        for those in slots.values():
            taken = program.columns(np.zeros(len(those)), whole=False).tolist()
            for part, (measure, _) in zip(taken, those):
                program.row([part, self._unit_of[measure]], [1.0, -1.0], most=0.0)
            program.row(taken + flows, [1.0] * len(taken) + [-1.0] * len(flows), most=0.0)
            parts += taken
            savings += [saving for _, saving in those]
        # without a measure there is no such route: the present link counts
        program.row(flows + parts, [1.0] * len(flows) + [-1.0] * len(parts), most=0.0)
        base = [float(effects.base[route])] * len(flows)
        program.row([cost, *parts, *flows], [1.0, *savings, *(-b for b in base)], least=0.0)
        return cost

    def _balanced(self, flow, start, end):
        self._balance.setdefault(start, []).append((flow, 1.0))
        self._balance.setdefault(end, []).append((flow, -1.0))
