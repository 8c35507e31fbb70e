"""What may be chosen together: budget, number, groups, spacing, yearly budgets."""

from dataclasses import dataclass, field

import numpy as np

ROUNDING = 1e-9
"""Share by which sums of costs may pass a budget, since sums of floats are not exact."""


@dataclass(frozen=True)
class Choices:
    """Units that are chosen whole or not at all, and the limits on choosing them.

    Parameters
    ----------
    units : tuple of tuple of int
        The measures of each unit: one, or all of a group that only works together (both banks).
    cost : ndarray of float, shape (units,)
        In the unit of the budget.
    budget : float
        Infinite for no limit.
    most : int
        Largest number of measures.
    apart : tuple of frozenset of int, shape (units,)
        The units that cannot be chosen with a unit: too near, or another way to do the same.
    years : tuple of float
        The budget of each year; empty for none. What is not spent is lost, and a unit is paid
        in one year.
    """

    units: tuple
    cost: np.ndarray
    budget: float
    most: int = 10**9
    apart: tuple = ()
    years: tuple = field(default=())

    def size(self, units):
        """How many measures these units are."""
        return sum(len(self.units[u]) for u in units)

    def price(self, units):
        """What these units cost together."""
        return float(sum(self.cost[u] for u in sorted(units)))

    def measures(self, units):
        """The measures of these units, sorted."""
        return tuple(sorted(m for u in units for m in self.units[u]))

    def allow(self, chosen, more, price=None, size=None):
        """Whether ``chosen`` and ``more`` (disjoint sets of units) fit together.

        ``price`` and ``size`` of those chosen save summing them up again.
        """
        price = self.price(chosen) if price is None else price
        size = self.size(chosen) if size is None else size
        if price + self.price(more) > self.budget * (1 + ROUNDING):
            return False
        if size + self.size(more) > self.most:
            return False
        if self.apart:
            known = chosen | set(more)
            if any(self.apart[u] & known for u in more):
                return False
        return not self.years or self._in_years([*chosen, *more])

    def _in_years(self, units):
        """Whether the units fit in the years, the dearest first, each where least is left over.

        Best fit decreasing: what it fits in does fit; it may miss a fit that exists.
        """
        left = [year * (1 + ROUNDING) for year in self.years]
        for cost in sorted((self.cost[u] for u in units), reverse=True):
            room = [(rest, k) for k, rest in enumerate(left) if rest >= cost]
            if not room:
                return False
            left[min(room)[1]] -= cost
        return True
