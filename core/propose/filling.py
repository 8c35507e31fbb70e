"""Filling a budget step by step: what wins most for its cost comes first, recomputed each time."""

from dataclasses import dataclass, field, replace

import numpy as np

from ..progress import step

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


@dataclass
class Plan:
    """A state of the search: the chosen units, what they are worth, what others would add.

    ``known`` maps sets of units to their gain on top of this state and the patches on whose
    pairs that rests, by guild; what is added forgets only what it touches. ``last`` keeps the
    gain of any state before.
    """

    objective: object
    choices: object
    chosen: frozenset = frozenset()
    price: float = 0.0
    size: int = 0
    known: dict = field(default_factory=dict)
    last: dict = field(default_factory=dict)

    def twin(self):
        return replace(
            self, objective=self.objective.twin(), known=dict(self.known), last=dict(self.last)
        )

    @property
    def score(self):
        return self.objective.score

    def allows(self, units):
        return self.choices.allow(self.chosen, units, self.price, self.size)

    def gain(self, units):
        """What these units (a sorted tuple) would win; remembered."""
        if units not in self.known:
            self.known[units] = self.objective.patches_of(self.choices.measures(units))
            self.last[units] = self.known[units][0]
        return self.known[units][0]

    def guess(self, units):
        """What they won when last looked at; infinite where never."""
        return self.last.get(units, np.inf)

    def add(self, units):
        touched = self.objective.add(self.choices.measures(units))
        self.known = untouched(self.known, touched)
        self.chosen = self.chosen | set(units)
        self.price, self.size = self.choices.price(self.chosen), self.choices.size(self.chosen)


def untouched(known, touched):
    """The gains that rest on none of the touched patches (masks by guild)."""
    return {
        units: (gain, on)
        for units, (gain, on) in known.items()
        if not any(mask[patches].any() for mask, patches in zip(touched, on))
    }


def by_ratio(gain, cost):
    """Gain per cost; what costs nothing comes first."""
    return gain / cost if cost > 0 else np.inf


def by_gain(gain, _cost):
    """Gain alone: what by_ratio overlooks where few dear measures fill the budget."""
    return gain


def fill(plan, items, effort, rank=by_ratio, without=()):
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
        best = _best(plan, items, effort, rank, without)
        if best is None:
            break
        plan.add(best)
        added.append(best)
        without = frozenset()
    return added


def _best(plan, items, effort, rank, without):
    """The units of the best item that fits and wins something; None without one."""
    open_ = {}
    for item in items:
        new = tuple(u for u in item if u not in plan.chosen)
        if new and new not in open_ and without.isdisjoint(new) and plan.allows(new):
            open_[new] = plan.guess(new)
    best, top = None, (-np.inf, 0.0)
    price = {new: plan.choices.price(new) for new in open_}
    order = sorted(open_, key=lambda new: (-rank(open_[new], price[new]), new))
    for new in order:
        if len(new) > 1 and rank(open_[new], price[new]) < top[0]:
            continue  # it was worth less than the best when it was last looked at
        if new not in plan.known:
            effort.count(len(new))
        gain = plan.gain(new)
        value = rank(gain, price[new]), gain
        if gain > NOTHING and value > top:
            best, top = new, value
    return best
