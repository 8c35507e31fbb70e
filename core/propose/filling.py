"""Filling a budget step by step: what wins most for its cost comes first, recomputed each time."""

from dataclasses import dataclass

import numpy as np

from ..progress import step

NOTHING = 1e-9
"""A smaller gain of the score (relative gain of EC) counts as none."""
SEARCH = 1e-9
"""Share of the numerator that the search may neglect in the answer for one link."""


class Effort:
    """Counts evaluations, so that a search is bounded whatever the speed of the machine."""

    def __init__(self, most, progress):
        self.most, self.used, self._progress = most, 0, progress

    @property
    def spent(self):
        return self.used >= self.most

    def count(self):
        """One evaluation; listens for Cancel."""
        self.used += 1
        step(self._progress, self.used / self.most)


@dataclass
class Plan:
    """A state of the search: the chosen units and what they are worth."""

    objective: object
    choices: object
    chosen: frozenset = frozenset()

    def twin(self):
        return Plan(self.objective.twin(), self.choices, self.chosen)

    @property
    def score(self):
        return self.objective.score

    def gain(self, units):
        return self.objective.gain(self.choices.measures(units))

    def add(self, units):
        self.objective.add(self.choices.measures(units))
        self.chosen = self.chosen | set(units)


def by_ratio(gain, cost):
    """Gain per cost; what costs nothing comes first."""
    return gain / cost if cost > 0 else np.inf


def by_gain(gain, _cost):
    """Gain alone: what by_ratio overlooks where few dear measures fill the budget."""
    return gain


def fill(plan, items, effort, rank=by_ratio, known=None, without=()):
    """Add the best item until none that fits wins anything.

    Parameters
    ----------
    plan : Plan
        Is changed.
    items : sequence of tuple of int
        Units that are tried together: every single unit, and routes of several.
    effort : Effort
        Nothing is added once it is spent.
    rank : callable
        ``rank(gain, cost)``, the more the better.
    known : dict of tuple to float, optional
        Gains of items in another state, as first guess for those of several units.
    without : set of int
        Units that the first step passes over.

    Returns
    -------
    list of tuple of int
        The units added, step by step.

    Notes
    -----
    Single units are measured anew at each step. A route of several is measured again only
    when what it won last would still make it the best (lazy evaluation, Minoux 1978); gains
    can also grow, which the routes themselves are there to foresee.
    """
    guess = dict(known or {})
    without = frozenset(without)
    added = []
    while not effort.spent:
        best = _best(plan, items, effort, rank, guess, without)
        if best is None:
            break
        plan.add(best)
        added.append(best)
        without = frozenset()
    return added


def _best(plan, items, effort, rank, guess, without):
    """The units of the best item that fits and wins something; None without one."""
    choices, open_ = plan.choices, {}
    for item in items:
        new = tuple(u for u in item if u not in plan.chosen)
        if new and new not in open_ and without.isdisjoint(new) and choices.allow(plan.chosen, new):
            open_[new] = rank(guess.get(new, np.inf), choices.price(new))
    order = sorted(open_, key=lambda new: (len(new) > 1, -open_[new], new))
    best, top = None, -np.inf
    for new in order:
        if len(new) > 1 and open_[new] <= top:
            break
        effort.count()
        gain = plan.gain(new)
        guess[new] = gain
        value = rank(gain, choices.price(new))
        if gain > NOTHING and (value > top or (value == top and best and gain > guess[best])):
            best, top = new, value
    return best
