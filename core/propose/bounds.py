"""How much any choice could win at most: a bound that holds for every run."""

import numpy as np

from .choices import ROUNDING


def all_affordable(objective, choices, locked):
    """The state with every unit that could be paid, free of charge.

    EC never falls when measures are added, so no choice wins more.
    """
    left = choices.budget - choices.price(locked)
    payable = {u for u in range(len(choices.units)) if choices.cost[u] <= left * (1 + ROUNDING)}
    state = objective.twin()
    state.add(choices.measures(payable | set(locked)))
    return state


def fractional(value, cost, budget):
    """The most that a budget buys when parts of things can be bought.

    Parameters
    ----------
    value, cost : ndarray of float, shape (n,)
        At least 0.
    budget : float

    Returns
    -------
    float
        The optimum of the knapsack problem with 0 ≤ x ≤ 1 (Dantzig 1957), O(n log n).
    """
    free = cost <= 0
    ratio = value[~free] / cost[~free]
    order = np.argsort(-ratio, kind="stable")
    price, worth = cost[~free][order], value[~free][order]
    room = np.clip(budget - np.concatenate([[0.0], np.cumsum(price)[:-1]]), 0.0, price)
    part = np.divide(room, price)
    return float(value[free].sum() + worth @ part)
