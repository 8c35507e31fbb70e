"""What measures win inside one patch: two sides of it, a long way apart until then."""

from dataclasses import dataclass, replace

import numpy as np


@dataclass(frozen=True)
class Within:
    """What measures do inside the patches of one guild's network.

    Attributes
    ----------
    by_measure : tuple of tuple of (group, base, cost, share)
        For each measure: costs of the way from one side to the other now and by the measure, in
        effective metres, and the product of the shares of the patch that lie on the two sides.
    patch : ndarray of int, shape (groups,)
        Of a group only the measure counts that wins most, for all of them join the same sides.
    """

    by_measure: tuple
    patch: np.ndarray

    def stretched(self, factor):
        """The same with costs so many times as high."""
        lists = tuple(
            tuple((group, base * factor, cost * factor, share) for group, base, cost, share in own)
            for own in self.by_measure
        )
        return replace(self, by_measure=lists)


def within_of(effects, count, place):
    """The effects that join two sides of one patch.

    Parameters
    ----------
    effects : sequence of Effect
        Those with ``shares`` count.
    count : int
        Number of measures.
    place : dict of str to int
        Position of each patch in the network.

    Returns
    -------
    Within
        The same whatever the order of the effects. A ``base`` that is infinite is no way at all.
    """
    own = [e for e in effects if e.shares is not None and e.from_id == e.to_id and e.cost < e.base]
    groups = sorted({(place[e.from_id], e.route) for e in own})
    number = {group: k for k, group in enumerate(groups)}
    lists = [[] for _ in range(count)]
    for e in own:
        group = number[place[e.from_id], e.route]
        lists[e.measure].append((group, e.base, e.cost, e.shares[0] * e.shares[1]))
    patch = np.array([patch for patch, _ in groups], dtype=np.int64)
    return Within(tuple(tuple(sorted(lines)) for lines in lists), patch)


class InsidePatches:
    """How much the numerator of PC has grown inside patches.

    Parameters
    ----------
    within : Within
    attribute : ndarray of float, shape (patches,)
    kernel : Kernel

    Attributes
    ----------
    total : float
        Σ over groups of the most that a measure added so far wins there, 2 a² s_l s_r
        (p_then − p_now), in squares of the attribute.

    Notes
    -----
    The network counts every patch as one place, so this comes on top of its numerator.
    """

    def __init__(self, within, attribute, kernel):
        self.patch = within.patch
        self._won = np.zeros(len(self.patch))
        self._worth = tuple(
            tuple(
                (group, 2 * attribute[self.patch[group]] ** 2 * share
                 * float(kernel.probability_at(cost) - kernel.probability_at(base)))
                for group, base, cost, share in lines
            )
            for lines in within.by_measure
        )  # fmt: skip

    @property
    def total(self):
        return float(self._won.sum())

    def twin(self):
        """An independent copy of this state."""
        other = InsidePatches.__new__(InsidePatches)
        other.patch, other._worth, other._won = self.patch, self._worth, self._won.copy()
        return other

    def touches(self, measure):
        """Whether a measure does anything inside a patch."""
        return bool(self._worth[measure])

    def patches_of(self, measures):
        """Positions of the patches inside which these measures do something."""
        return self.patch[[group for m in measures for group, _ in self._worth[m]]]

    def gain(self, measures):
        """How much the total grows with these measures; nothing is kept."""
        best = self._best(measures)
        return sum(won - float(self._won[group]) for group, won in sorted(best.items()))

    def add(self, measures):
        """Keep these measures."""
        for group, won in self._best(measures).items():
            self._won[group] = won

    def _best(self, measures):
        """The groups in which these measures win more than what is kept, and how much."""
        best = {}
        for measure in measures:
            for group, won in self._worth[measure]:
                if won > best.get(group, self._won[group]):
                    best[group] = won
        return best
