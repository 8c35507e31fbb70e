"""Patches joined by links, and how probable a move along a link is."""

from dataclasses import dataclass

import numpy as np
import shapely
from scipy import sparse

from ...errors import GreenBlueError
from ...text import id_list

SLIVER = 1e-6  # of a patch: what two may share by imprecise borders


@dataclass(frozen=True)
class Kernel:
    """Negative exponential dispersal kernel, ``p(d) = exp(−rate · d)``.

    Parameters
    ----------
    distance : float
        A distance (metres, or effective metres where the links are cost distances), > 0.
    probability : float
        The probability of a direct move over that distance, strictly between 0 and 1;
        0.5 makes ``distance`` the median dispersal distance.

    Raises
    ------
    GreenBlueError
        When the distance is not positive or the probability not inside (0, 1).
    """

    distance: float
    probability: float = 0.5

    def __post_init__(self):
        if not 0 < self.distance < np.inf:
            raise GreenBlueError(
                "The dispersal distance must be a positive number, not {distance}.",
                distance=self.distance,
            )
        if not 0 < self.probability < 1:
            raise GreenBlueError(
                "The dispersal probability must lie between 0 and 1 (both excluded), not {value}.",
                value=self.probability,
            )

    @property
    def rate(self):
        """The decay per unit of distance, ``−ln(probability) / distance``."""
        return -np.log(self.probability) / self.distance

    def probability_at(self, distance):
        """The probability of a direct move over ``distance`` (array or number)."""
        return np.exp(-self.rate * np.asarray(distance, dtype=float))


@dataclass(frozen=True)
class Network:
    """Habitat patches and the links between them.

    Parameters
    ----------
    attribute : array_like of float, shape (n,)
        What a patch counts for (area × quality, in ha); zero is allowed.
    link_from, link_to : array_like of int, shape (m,)
        Positions of the joined patches, 0 … n − 1. Links have no direction. A link from a
        patch to itself adds nothing; of several links between two patches the shortest counts
        (and the next shortest when it is removed).
    distance : array_like of float, shape (m,)
        Length or cost of the links, ≥ 0; infinite means no link.
    patch_id, link_id : array_like, shape (n,), (m,), optional
        How the user calls them; used in messages. Positions by default.

    Raises
    ------
    GreenBlueError
        Without patches; for a link to an unknown patch; for a negative or missing distance
        or attribute.
    """

    attribute: np.ndarray
    link_from: np.ndarray
    link_to: np.ndarray
    distance: np.ndarray
    patch_id: np.ndarray = None
    link_id: np.ndarray = None

    def __post_init__(self):
        for name, kind in (
            ("attribute", float),
            ("link_from", np.int64),
            ("link_to", np.int64),
            ("distance", float),
        ):
            object.__setattr__(self, name, np.array(getattr(self, name), dtype=kind).reshape(-1))
        for name, length in (("patch_id", self.size), ("link_id", self.links)):
            if getattr(self, name) is None:
                object.__setattr__(self, name, np.arange(length))
        _check(self)

    @property
    def size(self):
        """The number of patches."""
        return len(self.attribute)

    @property
    def links(self):
        """The number of links."""
        return len(self.distance)


def _check(network):
    if not network.size:
        raise GreenBlueError("There are no patches to measure.")
    wrong = ~(network.attribute >= 0) | np.isinf(network.attribute)
    if wrong.any():
        raise GreenBlueError(
            "The attribute of these patches is negative or missing: {ids}.",
            ids=id_list(np.asarray(network.patch_id)[wrong]),
        )
    ends = np.stack([network.link_from, network.link_to])
    wrong = ((ends < 0) | (ends >= network.size)).any(axis=0)
    if wrong.any():
        raise GreenBlueError(
            "These links lead to a patch that does not exist: {ids}.",
            ids=id_list(np.asarray(network.link_id)[wrong]),
        )
    wrong = ~(network.distance >= 0)
    if wrong.any():
        raise GreenBlueError(
            "The distance of these links is negative or missing: {ids}.",
            ids=id_list(np.asarray(network.link_id)[wrong]),
        )


@dataclass(frozen=True)
class Graph:
    """The links of a network as weights (−ln p, or hops), ready for shortest paths.

    Attributes
    ----------
    size : int
    tail, head, weight : ndarray, shape (m,)
        Every usable link; loops and infinite links are left out.
    link : ndarray of int, shape (m,)
        Its position in the network.
    best : ndarray of bool, shape (m,)
        True for the shortest (first) of the links between two patches.
    matrix : csr_matrix, shape (size, size)
        Symmetric, of the best links; zero weights are stored.
    """

    size: int
    tail: np.ndarray
    head: np.ndarray
    weight: np.ndarray
    link: np.ndarray
    best: np.ndarray
    matrix: object


def graph(network, scale, limit=np.inf):
    """The :class:`Graph` of the links with distance ≤ ``limit``, of weight ``scale(distance)``."""
    keep = (network.link_from != network.link_to) & np.isfinite(network.distance)
    link = np.flatnonzero(keep & (network.distance <= limit))
    ends = np.sort(np.stack([network.link_from[link], network.link_to[link]]), axis=0)
    weight = np.asarray(scale(network.distance[link]), dtype=float)
    return link_graph(network.size, ends[0], ends[1], weight, link)


def link_graph(size, tail, head, weight, link):
    """The :class:`Graph` of the given links."""
    order = np.lexsort([link, weight, head, tail])
    best = np.zeros(len(link), dtype=bool)
    pair = tail[order] * np.int64(size) + head[order]
    best[order] = np.concatenate([[True], pair[1:] != pair[:-1]])[: len(order)]
    a, b, w = tail[best], head[best], weight[best]
    ends = (np.concatenate([a, b]), np.concatenate([b, a]))
    matrix = sparse.csr_matrix((np.concatenate([w, w]), ends), shape=(size, size))
    return Graph(size, tail, head, weight, link, best, matrix)


def probability_graph(network, kernel):
    """Weights −ln p = rate × distance, so that the shortest path is the most probable one."""
    return graph(network, lambda distance: kernel.rate * distance)


def hop_graph(network, threshold, unit):
    """Weight ``unit`` for every link with distance ≤ ``threshold`` (Conefor's d ≤ t).

    Raises
    ------
    GreenBlueError
        When the threshold is not positive.
    """
    if not threshold > 0:
        raise GreenBlueError(
            "The link distance threshold must be a positive number, not {threshold}.",
            threshold=threshold,
        )
    return graph(network, lambda distance: np.full_like(distance, unit), threshold)


def overlapping(geometry):
    """Patches that overlap others, whose area would count twice.

    Parameters
    ----------
    geometry : ndarray of polygons, shape (n,)

    Returns
    -------
    ndarray of int, shape (k,)
        Positions; patches that only touch, or overlap by less than a millionth of the smaller
        one, do not count.
    """
    one, other = shapely.STRtree(geometry).query(geometry, predicate="intersects")
    one, other = one[one < other], other[one < other]
    shared = shapely.area(shapely.intersection(geometry[one], geometry[other]))
    area = shapely.area(geometry)
    kept = shared > SLIVER * np.minimum(area[one], area[other])
    return np.union1d(one[kept], other[kept])
