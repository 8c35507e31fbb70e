"""All pairs of patches, kept up to date while links are added: the quick answer to "what if"."""

import numpy as np
from scipy.sparse.csgraph import dijkstra

from ...errors import GreenBlueError
from ...progress import chunks, silent
from ...progress import part as part_of
from ...table import Table
from .indices import block_rows
from .patch_graph import probability_graph

MEMORY = 2e9  # bytes of the matrix of all pairs


class Connections:
    """The best probability p* of every pair, and what added or shortened links make of it.

    Parameters
    ----------
    network : Network
        To add a patch later, give it from the start with attribute 0 and without links.
    kernel : Kernel
    progress : callable

    Raises
    ------
    GreenBlueError
        When the matrix of n × n numbers would need more than ``MEMORY``.

    Notes
    -----
    A new link i–j of probability q betters exactly the pairs s, t with
    ``p_si · q · p_jt > p_st``; then s lies in S = {p_si · q > p_sj} and t in
    T = {p_tj · q > p_ti}, and no other pair needs a look: O(n + |S| |T|) array work for one
    link, exact, and links added one after the other are exact together.
    """

    def __init__(self, network, kernel, progress=silent):
        if not fits(network):
            raise GreenBlueError(
                "{count} patches are too many to keep all their pairs in memory.",
                count=network.size,
            )
        self.kernel = kernel
        self.attribute = network.attribute.copy()
        matrix = probability_graph(network, kernel).matrix
        self.probability = np.empty((network.size, network.size))
        for part in chunks(progress, network.size, block_rows(matrix)):
            rows = np.arange(part.start, part.stop)
            self.probability[part] = np.exp(-dijkstra(matrix, indices=rows))
        for begin in range(0, network.size, 200):  # both directions summed alike, bit by bit
            rows = self.probability[begin : begin + 200]
            columns = self.probability[:, begin : begin + 200]
            columns[:] = np.minimum(columns, rows.T)
            rows[:] = columns.T
        self.numerator = float(self.attribute @ self.probability @ self.attribute)

    @property
    def equivalent(self):
        """EC(PC) of the present state."""
        return float(np.sqrt(self.numerator))

    def gain(self, link_from, link_to, distance, attribute=None):
        """How much the numerator of PC grows with all these links together; nothing is kept.

        Parameters
        ----------
        link_from, link_to : int or array_like of int, shape (k,)
        distance : float or array_like of float, shape (k,)
        attribute : dict of int to float, optional
            New attributes of patches, at the same time.

        Returns
        -------
        float
            The difference of Σ Σ a_i a_j p*_ij; negative only through attributes.
        """
        links = self._links(link_from, link_to, distance)
        if len(links) == 1 and not attribute:
            return self._better(*links[0])[3]
        before, own = self.numerator, self.attribute
        undo = []
        try:
            self._set_attribute(attribute)
            for link in links[:-1]:
                undo.append(self._add(*link))
            for link in links[-1:]:  # nobody looks at what it leaves
                self.numerator += self._better(*link)[3]
            return self.numerator - before
        finally:
            for s, t, old in reversed(undo):
                self._write(s, t, old)
            self.numerator, self.attribute = before, own

    def add(self, link_from, link_to, distance, attribute=None):
        """Keep these links (and attributes): later answers start from here."""
        links = self._links(link_from, link_to, distance)
        self._set_attribute(attribute)
        for link in links:
            self._add(*link)

    def _links(self, link_from, link_to, distance):
        a, b, d = np.broadcast_arrays(
            np.atleast_1d(link_from), np.atleast_1d(link_to), np.atleast_1d(distance)
        )
        if not (d >= 0).all():
            raise GreenBlueError("The distance of an added link is negative or missing.")
        if len(a) and not (
            min(a.min(), b.min()) >= 0 and max(a.max(), b.max()) < len(self.attribute)
        ):
            raise GreenBlueError("An added link leads to a patch that does not exist.")
        return list(zip(a.tolist(), b.tolist(), self.kernel.probability_at(d).tolist()))

    def _better(self, i, j, q):
        """S, T, the new probabilities of S × T, and the gain of the numerator."""
        to_i, to_j = self.probability[i], self.probability[j]
        (s,), (t,) = (to_i * q > to_j).nonzero(), (to_j * q > to_i).nonzero()
        old = self.probability[s[:, None], t]
        new = np.multiply.outer(to_i[s] * q, to_j[t])
        np.maximum(new, old, out=new)
        gain = 2 * float(self.attribute[s] @ (new - old) @ self.attribute[t])
        return s, t, (old, new), gain

    def _add(self, i, j, q):
        """Write the new probabilities; what is needed to take them back."""
        s, t, (old, new), gain = self._better(i, j, q)
        self._write(s, t, new)
        self.numerator += gain
        return s, t, old

    def _write(self, s, t, block):
        self.probability[s[:, None], t] = block
        self.probability[t[:, None], s] = block.T

    def _set_attribute(self, attribute):
        for patch, value in (attribute or {}).items():
            row = self.probability[patch]
            more = value - self.attribute[patch]
            self.numerator += more * (2 * float(row @ self.attribute) + more)
            self.attribute = self.attribute.copy()
            self.attribute[patch] = value


def fits(network):
    """Whether the matrix of all pairs stays within ``MEMORY``."""
    return 8 * network.size**2 <= MEMORY


def link_improvement(network, kernel, distance, progress=silent):
    """What each link would win if it were as short as ``distance``.

    Parameters
    ----------
    network : Network
    kernel : Kernel
    distance : float or array_like of float, shape (m,)
        The new distance; a link that is shorter already wins nothing.
    progress : callable

    Returns
    -------
    Table without geometry, one row per link
        ``ec`` after the improvement, ``d_ec_pct`` = 100 · (EC′ / EC − 1).

    Raises
    ------
    GreenBlueError
        As :class:`Connections`; for a negative distance.

    References
    ----------
    Saura & Rubio 2010 (link improvement); Saura et al. 2011 (ΔEC).
    """
    state = Connections(network, kernel, part_of(progress, 0.0, 0.5))
    new = np.minimum(
        np.broadcast_to(np.asarray(distance, dtype=float), network.links), network.distance
    )
    gain = np.zeros(network.links)
    for part in chunks(part_of(progress, 0.5, 1.0), network.links, 16):
        for link in range(part.start, part.stop):  # each is whole-array work over its pairs
            if new[link] < network.distance[link]:
                gain[link] = state.gain(network.link_from[link], network.link_to[link], new[link])
    after = np.sqrt(state.numerator + gain)
    percent = 100 * (after / state.equivalent - 1) if state.numerator else np.zeros(len(gain))
    return Table(None, {"ec": after, "d_ec_pct": percent})
