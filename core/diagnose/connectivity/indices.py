"""How connected the habitat of a region is: PC, IIC, equivalent connectivity, components."""

from dataclasses import dataclass

import numpy as np
from scipy.sparse.csgraph import connected_components, dijkstra

from ...errors import GreenBlueError
from ...progress import chunks, silent
from ...table import Table
from .patch_graph import hop_graph, probability_graph

BLOCK_STEPS = 2e6  # patches and links that one block of distance rows may look at


@dataclass(frozen=True)
class Index:
    """A connectivity index of a whole network.

    Attributes
    ----------
    numerator : float
        Σ_i Σ_j a_i a_j v_ij over ordered pairs, i = j included.
    value : float
        PC or IIC, ``numerator / A_L²``.
    equivalent : float
        Equivalent connectivity EC = √numerator, in the unit of the attribute: the size of
        one single patch that would be worth as much.
    """

    numerator: float
    value: float
    equivalent: float


@dataclass(frozen=True)
class Probability:
    """What a pair is worth at a distance in −ln p: p itself."""

    def value(self, distance):
        """The worth of a pair, 1 at distance 0."""
        return np.exp(-distance)

    def lost(self, distance, kept, pair):
        """What pairs of this worth lose where ``exp(−distance)`` falls to the part ``kept``."""
        value = 1 - kept
        value *= (pair * np.exp(-distance))[:, None]
        return value

    def reach(self, value):
        """The distance beyond which every pair is worth less than ``value``."""
        return -np.log(value) if value > 0 else np.inf


@dataclass(frozen=True)
class Hops:
    """What a pair is worth at so many links: ``1 / (1 + links)``; a link weighs ``unit``."""

    unit: float

    def value(self, distance):
        """The worth of a pair, 1 at distance 0."""
        return 1 / (1 + np.rint(distance / self.unit))

    def lost(self, distance, kept, pair):
        """What pairs of this worth lose where ``exp(−distance)`` falls to the part ``kept``."""
        links = np.rint(distance / self.unit)[:, None]
        with np.errstate(divide="ignore"):
            more = np.rint(-np.log(kept) / self.unit)
        return pair[:, None] * (1 / (1 + links) - 1 / (1 + links + more))

    def reach(self, _value):
        """Without bound: a pair counts however many links lie between."""
        return np.inf


def measure_of(network, kernel=None, threshold=None):
    """The graph and the worth of pairs, by kernel (PC) or by distance threshold (IIC)."""
    if kernel is not None:
        return probability_graph(network, kernel), Probability()
    unit = min(0.05, 500 / network.size)  # exp(−links · unit) stays far above zero
    return hop_graph(network, threshold, unit), Hops(unit)


def probability_of_connectivity(network, kernel, landscape=1.0, progress=silent):
    """Probability of connectivity PC and EC(PC).

    Parameters
    ----------
    network : Network
    kernel : Kernel
    landscape : float
        A_L, the attribute of the whole landscape, in the unit of the attribute.
    progress : callable

    Returns
    -------
    Index

    Raises
    ------
    GreenBlueError
        When ``landscape`` is not positive.

    Notes
    -----
    p*_ij is the largest product of probabilities over all paths, a shortest path on −ln p
    (one Dijkstra per patch, O(n (n + m) log n)); memory is bounded by a block of rows.

    References
    ----------
    Saura & Pascual-Hortal 2007, Landscape and Urban Planning 83; Saura et al. 2011,
    Ecological Indicators 11 (equivalent connectivity).
    """
    return _index(network, *measure_of(network, kernel=kernel), landscape, progress)


def integral_index_of_connectivity(network, threshold, landscape=1.0, progress=silent):
    """Integral index of connectivity IIC and EC(IIC).

    Links up to and including ``threshold`` count, each as one step; pairs that are not
    connected add nothing (the conventions of Conefor).

    Parameters
    ----------
    network : Network
    threshold : float
        In the unit of the distances, > 0.
    landscape : float
        A_L, the attribute of the whole landscape.
    progress : callable

    Returns
    -------
    Index

    Raises
    ------
    GreenBlueError
        When ``threshold`` or ``landscape`` is not positive.

    References
    ----------
    Pascual-Hortal & Saura 2006, Landscape Ecology 21.
    """
    return _index(network, *measure_of(network, threshold=threshold), landscape, progress)


def components(network, kernel, progress=silent):
    """The connected parts of a network and what each is worth.

    Parameters
    ----------
    network : Network
    kernel : Kernel
    progress : callable

    Returns
    -------
    Table without geometry, one row per component
        ``component`` (numbered by size, then by first patch), ``patches``, ``attribute``
        (sum), ``ec`` (of the component alone), ``pc_pct`` (its share of PC, %; the shares
        add up to 100).
    patch_component : ndarray of int, shape (n,)
        The component of each patch.
    """
    graph, measure = measure_of(network, kernel=kernel)
    label = component_of(network, graph)
    count = label.max() + 1
    part = np.bincount(label, worth_by_patch(network, graph, measure, progress), count)
    total = part.sum()
    table = Table(
        None,
        {
            "component": np.arange(count),
            "patches": np.bincount(label, minlength=count),
            "attribute": np.bincount(label, network.attribute, count),
            "ec": np.sqrt(part),
            "pc_pct": 100 * part / total if total else np.zeros(count),
        },
    )
    return table, label


def component_of(network, graph):
    """Component numbers: the largest attribute sum first, ties by the first patch."""
    count, label = connected_components(graph.matrix, directed=False)
    size = np.bincount(label, network.attribute, count)
    _, first = np.unique(label, return_index=True)
    number = np.empty(count, dtype=np.int64)
    number[np.lexsort([first, -size])] = np.arange(count)
    return number[label]


def worth_by_patch(network, graph, measure, progress=silent):
    """Σ_j a_i a_j v_ij for each patch i, from one block of distance rows at a time."""
    attribute = network.attribute
    worth = np.zeros(network.size)
    used = np.flatnonzero(attribute > 0)
    for part in chunks(progress, len(used), block_rows(graph.matrix)):
        rows = dijkstra(graph.matrix, indices=used[part])
        worth[used[part]] = attribute[used[part]] * (measure.value(rows) @ attribute)
    return worth


def block_rows(matrix):
    """How many sources to measure at once: Cancel answers within a fraction of a second."""
    return int(np.clip(BLOCK_STEPS // (matrix.shape[0] + matrix.nnz), 1, 200))


def _index(network, graph, measure, landscape, progress):
    if not landscape > 0:
        raise GreenBlueError(
            "The size of the landscape must be a positive number, not {landscape}.",
            landscape=landscape,
        )
    numerator = float(worth_by_patch(network, graph, measure, progress).sum())
    return Index(numerator, numerator / landscape**2, float(np.sqrt(numerator)))
