"""Linear questions of planning, answered exactly: a first choice, and the years of payment.

They are mixed integer programs, solved by HiGHS through ``scipy.optimize.milp``.
"""

import numpy as np
from scipy import optimize, sparse

from ...errors import GreenBlueError

NODES = 20_000
"""Branches of the search of one program at most, the same on every machine."""


def has_milp():
    """Whether scipy has ``milp`` (1.9 and newer)."""
    return hasattr(optimize, "milp")


def solver():
    """``scipy.optimize.milp`` and its helpers.

    Raises
    ------
    GreenBlueError
        Where scipy is older than 1.9.
    """
    if not has_milp():
        raise GreenBlueError(
            "Yearly budgets and patches that must be connected need scipy 1.9 or newer (integer "
            "programming). Update QGIS, or leave them empty."
        )
    return optimize.milp, optimize.LinearConstraint, optimize.Bounds


class Program:
    """A mixed integer program that grows column by column and row by row."""

    def __init__(self):
        self._cost, self._low, self._high, self._whole = [], [], [], []
        self._rows, self._columns, self._values = [], [], []
        self._least, self._most = [], []

    def columns(self, cost, *, low=0.0, high=1.0, whole=True):
        """New unknowns with this cost; their numbers."""
        cost = np.asarray(cost, dtype=float)
        first = sum(map(len, self._cost))
        self._cost.append(cost)
        for kept, value in ((self._low, low), (self._high, high), (self._whole, whole)):
            kept.append(np.broadcast_to(np.asarray(value, dtype=float), cost.shape))
        return first + np.arange(len(cost))

    def row(self, columns, values, least=-np.inf, most=np.inf):
        """``least ≤ Σ values · columns ≤ most``."""
        self._rows += [len(self._least)] * len(columns)
        self._columns += [int(column) for column in columns]
        self._values += np.broadcast_to(values, len(columns)).tolist()
        self._least.append(least)
        self._most.append(most)

    def solved(self, **options):
        """The values of the unknowns at the lowest cost; None where nothing holds."""
        milp, constraint, limits_of = solver()
        cost, low, high, whole = map(
            np.concatenate, (self._cost, self._low, self._high, self._whole)
        )
        shape = len(self._least), len(cost)
        matrix = sparse.csr_matrix((self._values, (self._rows, self._columns)), shape=shape)
        given = constraint(matrix, self._least, self._most) if shape[0] else ()
        found = milp(cost, constraints=given, integrality=whole, bounds=limits_of(low, high),
                     options={"node_limit": NODES, **options})  # fmt: skip
        return found.x


def of_choices(choices, locked, cost, program):
    """One unknown for each unit, within budget, number and units apart; their numbers."""
    low = np.zeros(len(choices.units))
    low[sorted(locked)] = 1
    units = program.columns(cost, low=low)
    for coefficients, most in (
        (choices.cost, choices.budget),
        ([len(members) for members in choices.units], choices.most),
    ):
        if np.isfinite(most):
            program.row(units, np.asarray(coefficients, dtype=float), most=most * (1 + 1e-9))
    for a, others in enumerate(choices.apart):
        for b in sorted(others):
            if a < b:
                program.row(units[[a, b]], 1.0, most=1.0)
    return units


def chosen_in(found, units):
    """The units that a solution takes, sorted."""
    return tuple(np.flatnonzero(found[units] > 0.5).tolist())


def additive_choice(value, choices, locked, within=None):
    """The best choice if gains simply added up: a start for the search.

    Parameters
    ----------
    value : ndarray of float, shape (units,)
        What each unit wins alone.
    choices : Choices
        Budget, number and units apart are kept to; yearly budgets are not looked at.
    locked : frozenset of int
    within : callable, optional
        ``within(program, units)`` adds what else must hold.

    Returns
    -------
    tuple of int
        Units, sorted.
    """
    count = len(choices.units)
    if not count:
        return ()
    # of equal values the cheapest, of equal costs the first
    least = 1e-9 * max(float(np.max(value, initial=0.0)), 1e-300) * np.arange(count) / count
    program = Program()
    units = of_choices(choices, locked, least - value, program)
    if within:
        within(program, units)
    found = program.solved(mip_rel_gap=1e-4)
    return tuple(sorted(locked)) if found is None else chosen_in(found, units)


def years_of(gain, cost, budgets):
    """In which year each unit is paid, so that what wins most comes early.

    Parameters
    ----------
    gain, cost : ndarray of float, shape (n,)
    budgets : sequence of float
        Of each year; what a year leaves is lost.

    Returns
    -------
    ndarray of int, shape (n,)
        1 for the first year. Maximises Σ gain · (number of years in which it is there).

    Raises
    ------
    GreenBlueError
        When the units do not fit the years.
    """
    n, years = len(cost), len(budgets)
    if not n:
        return np.zeros(0, dtype=np.int64)
    there = np.arange(years, 0, -1.0)
    worth = np.outer(gain, there).ravel()
    # of equal gains the units stand in the early years in their order
    worth += (
        1e-7 * max(worth.max(), 1e-300) * np.outer(np.arange(n, 0, -1) / n, there / years).ravel()
    )
    program = Program()
    paid = program.columns(-worth).reshape(n, years)
    in_years(program, paid, cost, budgets)
    for row in paid:
        program.row(row, 1.0, 1.0, 1.0)
    found = program.solved()
    if found is None:
        raise GreenBlueError("The chosen measures do not fit the yearly budgets.")
    return found.reshape(n, years).argmax(axis=1) + 1


def in_years(program, paid, cost, budgets):
    """No year pays more than it has; ``paid`` (n, years) are the unknowns of who pays when."""
    for column, budget in zip(paid.T, budgets):
        program.row(column, np.asarray(cost, dtype=float), most=budget * (1 + 1e-9))
