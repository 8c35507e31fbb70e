"""What a set of measures is worth: the gain of equivalent connectivity over all guilds."""

import copy
from dataclasses import dataclass

import numpy as np

from ...diagnose.connectivity.patch_graph import Kernel, Network
from ...errors import GreenBlueError
from ...progress import part, silent
from .effects import Effects
from .pairs import Pairs
from .within import InsidePatches

EXACT = 1e-13
"""Share of the numerator that a reported gain of one link may miss."""


@dataclass(frozen=True)
class Guild:
    """The network of one guild, what the measures do to it, and how much it counts."""

    name: str
    weight: float
    network: Network
    kernel: Kernel
    effects: Effects


class Objective:
    """The weighted relative gain of EC, kept up to date while measures are added.

    Parameters
    ----------
    guilds : sequence of Guild
        Weights ≥ 0, not all 0.
    progress : callable

    Attributes
    ----------
    score : float
        Σ_g w_g (EC_g / EC_g⁰ − 1) / Σ_g w_g of the present state; EC_g⁰ is EC without measures.

    Raises
    ------
    GreenBlueError
        When a guild has no habitat at all, or no guild has a weight.

    Notes
    -----
    EC(PC) = sqrt(Σ_i Σ_j a_i a_j p*_ij) (Saura et al. 2011). A route costs its base less what
    the measures on it save; at the same place only the largest saving counts, at different
    places savings add up. The cost of a pair is the least of its present link and its routes.
    What measures win inside one patch is added to the sum (:mod:`within`); EC without measures
    counts such a patch as one place, as everywhere.
    """

    def __init__(self, guilds, progress=silent):
        total = sum(guild.weight for guild in guilds)
        if not total > 0:
            raise GreenBlueError("Give at least one species group a weight above 0.")
        self.weight = np.array([guild.weight / total for guild in guilds])
        self.states = []
        for number, guild in enumerate(guilds):
            share = part(progress, number / len(guilds), (number + 1) / len(guilds))
            self.states.append(_State(guild, share))
        self.before = self.equivalents()
        if not (self.before > 0).all():
            raise GreenBlueError(
                "The patches of species group “{guild}” have no area or other attribute above 0.",
                guild=guilds[int(np.argmin(self.before))].name,
            )

    @property
    def score(self):
        return self._score([state.numerator for state in self.states])

    def equivalents(self):
        """EC of each guild in the present state, shape (guilds,)."""
        return np.sqrt([state.numerator for state in self.states])

    def gain(self, measures):
        """How much the score grows with all these measures together; nothing is kept."""
        after = [state.numerator + state.gain(measures) for state in self.states]
        return self._score(after) - self.score

    def patches_of(self, measures):
        """The gain, and for each guild the patches on whose pairs it rests."""
        for state in self.states:
            state.pairs.forget()
        gain = self.gain(measures)
        return gain, [np.flatnonzero(state.pairs.seen) for state in self.states]

    def differences(self, measures):
        """How much EC of each guild grows with these measures, shape (guilds,)."""
        more = [state.gain(measures) for state in self.states]
        before = np.array([state.numerator for state in self.states])
        return np.sqrt(before + more) - np.sqrt(before)

    def add(self, measures):
        """Keep these measures; which patches of each guild that touches, as masks."""
        for state in self.states:
            state.pairs.forget()
            state.add(measures)
        return [state.pairs.seen for state in self.states]

    def twin(self, tolerance=None):
        """An independent copy; ``tolerance`` as that of :class:`~.pairs.Pairs`."""
        other = copy.copy(self)
        other.states = [state.twin(tolerance) for state in self.states]
        return other

    def weighted(self, weights):
        """The same state with other weights of the guilds."""
        other = self.twin()
        other.weight = np.array(weights) / sum(weights)
        return other

    def touches(self, measure):
        """Whether a measure does anything at all."""
        return any(
            state.effects.by_measure[measure] or state.inside.touches(measure)
            for state in self.states
        )

    def _score(self, numerators):
        return float(self.weight @ (np.sqrt(numerators) / self.before - 1))


class _State:
    """The pairs of one guild and what has been saved on its routes so far."""

    def __init__(self, guild, progress):
        self.effects = guild.effects
        self.pairs = Pairs(guild.network, guild.kernel, progress)
        self.pairs.tolerance = EXACT
        self.inside = InsidePatches(guild.effects.within, guild.network.attribute, guild.kernel)
        self.saved = np.zeros(len(self.effects.route_of))
        self.left = self.effects.base.copy()

    @property
    def numerator(self):
        """Σ_i Σ_j a_i a_j p*_ij, with what is won inside patches."""
        return self.pairs.numerator + self.inside.total

    def twin(self, tolerance):
        other = copy.copy(self)
        other.pairs, other.inside = self.pairs.twin(), self.inside.twin()
        if tolerance is not None:
            other.pairs.tolerance = tolerance
        other.saved, other.left = self.saved.copy(), self.left.copy()
        return other

    def gain(self, measures):
        routes, left, _ = self._with(measures)
        self._look(routes, measures)
        within = self.inside.gain(measures)
        if not routes:
            return within
        return within + self.pairs.gain(self.effects.tail[routes], self.effects.head[routes], left)

    def add(self, measures):
        routes, left, saved = self._with(measures)
        self._look(routes, measures)
        self.inside.add(measures)
        if routes:
            self.pairs.add(self.effects.tail[routes], self.effects.head[routes], left)
        self.left[routes] = left
        for slot, saving in saved.items():
            self.saved[slot] = saving

    def _look(self, routes, measures):
        """Note the ends of routes, best way or not, and the patches opened inside."""
        self.pairs.seen[self.effects.tail[routes]] = True
        self.pairs.seen[self.effects.head[routes]] = True
        self.pairs.seen[self.inside.patches_of(measures)] = True

    def _with(self, measures):
        """Routes that become shorter, what they cost then, and the new savings by slot.

        A loop, since one measure has a handful of effects and arrays would cost more.
        """
        saved = {}
        for measure in measures:
            for slot, saving in self.effects.by_measure[measure]:
                if saving > saved.get(slot, self.saved[slot]):
                    saved[slot] = saving
        left = {}
        for slot in sorted(saved):
            route = int(self.effects.route_of[slot])
            before = left.get(route, self.left[route])
            left[route] = before - (saved[slot] - self.saved[slot])
        routes = sorted(left)
        return routes, np.maximum([left[route] for route in routes], 0.0), saved
