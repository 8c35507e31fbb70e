"""Linear questions of planning, answered exactly: a first choice, and the years of payment.

They are mixed integer programs, solved by HiGHS through ``scipy.optimize.milp``.
"""

import numpy as np
from scipy import optimize, sparse

from ...errors import GreenBlueError


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
            "Yearly budgets need scipy 1.9 or newer (integer programming). Update QGIS, or leave "
            "them empty."
        )
    return optimize.milp, optimize.LinearConstraint, optimize.Bounds


def additive_choice(value, choices, locked):
    """The best choice if gains simply added up: a start for the search.

    Parameters
    ----------
    value : ndarray of float, shape (units,)
        What each unit wins alone.
    choices : Choices
        Budget, number and units apart are kept to; yearly budgets are not looked at.
    locked : frozenset of int

    Returns
    -------
    tuple of int
        Units, sorted.
    """
    milp, constraint, limits_of = solver()
    count = len(choices.units)
    if not count:
        return ()
    rows, limits = [], []
    for coefficients, most in (
        (choices.cost, choices.budget),
        ([len(members) for members in choices.units], choices.most),
    ):
        if np.isfinite(most):
            rows.append(np.asarray(coefficients, dtype=float))
            limits.append(float(most))
    for a, others in enumerate(choices.apart):
        for b in sorted(others):
            if a < b:
                row = np.zeros(count)
                row[[a, b]] = 1
                rows.append(row)
                limits.append(1.0)
    low = np.zeros(count)
    low[sorted(locked)] = 1
    constraints = constraint(sparse.csr_matrix(np.array(rows)), -np.inf, limits) if rows else ()
    # of equal values the cheapest, of equal costs the first
    least = 1e-9 * max(float(np.max(value, initial=0.0)), 1e-300) * np.arange(count) / count
    found = milp(least - value, constraints=constraints, integrality=np.ones(count),
                 bounds=limits_of(low, np.ones(count)), options={"mip_rel_gap": 1e-4})  # fmt: skip
    if found.x is None:
        return tuple(sorted(locked))
    return tuple(np.flatnonzero(found.x > 0.5).tolist())


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
    milp, constraint, limits_of = solver()
    n, years = len(cost), len(budgets)
    if not n:
        return np.zeros(0, dtype=np.int64)
    there = np.arange(years, 0, -1.0)
    worth = np.outer(gain, there).ravel()
    # of equal gains the units stand in the early years in their order
    worth += (
        1e-7 * max(worth.max(), 1e-300) * np.outer(np.arange(n, 0, -1) / n, there / years).ravel()
    )
    once = sparse.kron(sparse.identity(n), np.ones((1, years)))
    paid = sparse.kron(np.asarray(cost, dtype=float)[None, :], sparse.identity(years))
    room = np.asarray(budgets, dtype=float) * (1 + 1e-9)
    found = milp(
        -worth, integrality=np.ones(n * years), bounds=limits_of(0, 1),
        constraints=[constraint(once, 1, 1), constraint(paid, -np.inf, room)],
    )  # fmt: skip
    if found.x is None:
        raise GreenBlueError("The chosen measures do not fit the yearly budgets.")
    return found.x.reshape(n, years).argmax(axis=1) + 1
