"""Filling a budget step by step: what wins most for its cost comes first, recomputed each time."""

from dataclasses import dataclass, field, replace

import numpy as np
from scipy import sparse

from ...progress import step
from .choices import ROUNDING

NOTHING = 1e-8
"""A smaller gain of the score (relative gain of EC) counts as none."""
SEARCH = 1e-6
"""Share of the numerator that the search may neglect in the answer for one link."""


class Effort:
    """Counts evaluations, so that a search is bounded whatever the speed of the machine."""

    def __init__(self, most, progress):
        self.most, self.used, self._progress = most, 0, progress

    @property
    def spent(self):
        return self.used >= self.most

    def count(self, links=1):
        """One evaluation of some measures; listens for Cancel."""
        self.used += links
        step(self._progress, self.used / self.most)


class Menu:
    """The items that are tried: every single unit, and routes of several."""

    def __init__(self, items, choices):
        self.items, self._cost = tuple(items), choices.cost
        rows = np.repeat(np.arange(len(self.items)), [len(item) for item in self.items])
        units = np.array([u for item in self.items for u in item], dtype=np.int64)
        shape = len(self.items), len(choices.units)
        self._holds = sparse.csr_matrix((np.ones(len(units)), (rows, units)), shape=shape)

    def open(self, plan, without=frozenset()):
        """What is still to be had of each item and fits the plan, each set once."""
        if not self.items:
            return []
        missing = np.ones(len(self._cost))
        missing[sorted(plan.chosen)] = 0.0
        left = plan.choices.budget - plan.price + ROUNDING * abs(plan.choices.budget)
        fits = self._holds @ (missing * self._cost) <= left if np.isfinite(left) else True
        rows = np.flatnonzero((self._holds @ missing > 0) & fits)
        found = {}
        for row in rows.tolist():
            new = tuple(u for u in self.items[row] if u not in plan.chosen)
            if new not in found and without.isdisjoint(new) and plan.allows(new):
                found[new] = None
        return list(found)


@dataclass
class Plan:
    """A state of the search: the chosen units, what they are worth, what others would add.

    ``known`` maps sets of units to their gain, the patches on whose pairs it rests by guild, and
    the length of ``touched`` when that was last true. ``touched`` lists for each addition which
    patches it touched (masks by guild): a gain that rests on none of them still holds. ``last``
    keeps the gain of any state before. The final plan meets the ``demands``, if there are any.
    """

    objective: object
    choices: object
    demands: object = None
    chosen: frozenset = frozenset()
    price: float = 0.0
    size: int = 0
    known: dict = field(default_factory=dict)
    touched: tuple = ()
    last: dict = field(default_factory=dict)

    def twin(self):
        return replace(
            self, objective=self.objective.twin(), known=dict(self.known), last=dict(self.last)
        )

    @property
    def score(self):
        return self.objective.score

    @property
    def connects(self):
        """Whether it meets all demands."""
        return not self.demands or self.demands.met(self.choices.measures(self.chosen))

    def allows(self, units):
        return self.choices.allow(self.chosen, units, self.price, self.size)

    def knows(self, units):
        """Whether the gain of these units is known from before and still holds."""
        if units not in self.known:
            return False
        gain, on, since = self.known[units]
        for masks in self.touched[since:]:
            if any(mask[patches].any() for mask, patches in zip(masks, on)):
                del self.known[units]
                return False
        self.known[units] = gain, on, len(self.touched)
        return True

    def gain(self, units):
        """What these units (a sorted tuple) would win; remembered."""
        if not self.knows(units):
            gain, on = self.objective.patches_of(self.choices.measures(units))
            self.known[units] = gain, on, len(self.touched)
            self.last[units] = gain
        return self.known[units][0]

    def guess(self, units):
        """What they won when last looked at; infinite where never."""
        return self.last.get(units, np.inf)

    def add(self, units):
        masks = self.objective.add(self.choices.measures(units))
        self.touched = (*self.touched, masks)
        self.chosen = self.chosen | set(units)
        self.price, self.size = self.choices.price(self.chosen), self.choices.size(self.chosen)


def by_ratio(gain, cost):
    """Gain per cost; what costs nothing comes first."""
    return gain / cost if cost > 0 else np.inf


def by_gain(gain, _cost):
    """Gain alone: what by_ratio overlooks where few dear measures fill the budget."""
    return gain


def fill(plan, menu, effort, rank=by_ratio, without=()):
    """Add the best item until none that fits wins anything.

    Parameters
    ----------
    plan : Plan
        Is changed.
    menu : Menu
    effort : Effort
        Nothing is added once it is spent.
    rank : callable
        ``rank(gain, cost)``, the more the better.
    without : set of int
        Units that the first step passes over.

    Returns
    -------
    list of tuple of int
        The units added, step by step.

    Notes
    -----
    Single units are measured anew at each step where the step before touched what their gain
    rests on, since gains can grow as well as shrink (EC is not submodular). Routes of several
    units are so only where what they won last would make them the best: they foresee by
    themselves what grows.
    """
    without = frozenset(without)
    added = []
    while not effort.spent:
        best = _best(plan, menu, effort, rank, without)
        if best is None:
            break
        plan.add(best)
        added.append(best)
        without = frozenset()
    return added


def _best(plan, menu, effort, rank, without):
    """The units of the best item that fits and wins something; None without one."""
    price = {new: plan.choices.price(new) for new in menu.open(plan, without)}
    guess = {new: rank(plan.guess(new), cost) for new, cost in price.items()}
    best, top = None, (-np.inf, 0.0)
    for new in sorted(price, key=lambda new: (-guess[new], new)):
        if len(new) > 1 and guess[new] < top[0]:
            continue  # it was worth less than the best when it was last looked at
        if not plan.knows(new):
            effort.count(len(new))
        gain = plan.gain(new)
        value = rank(gain, price[new]), gain
        if gain > NOTHING and value > top:
            best, top = new, value
    return best
