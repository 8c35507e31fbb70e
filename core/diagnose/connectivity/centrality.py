"""Betweenness: how many shortest paths, or how much flux, runs through patches and links."""

from dataclasses import dataclass

import numpy as np
from scipy.sparse.csgraph import dijkstra

from ...progress import chunks, silent
from ...table import Table
from .patch_graph import graph as graph_of

TIE = 1e-12  # paths that differ by less than this part of their length are equally short
BLOCK_ROWS = 200_000


@dataclass(frozen=True)
class Centrality:
    """Betweenness of a network.

    Attributes
    ----------
    patches : Table without geometry, one row per patch
        ``bc``: unordered pairs of other patches joined through the patch, equally short paths
        sharing the pair; ``bc_norm``: as a part of all (n − 1)(n − 2) / 2 pairs; ``bc_flux``:
        each pair counted as ``(a_i a_j)^β · p_ij`` instead of 1.
    links : Table without geometry, one row per link
        ``bc`` and ``bc_flux``, here with the pairs that begin or end at the link.
    """

    patches: Table
    links: Table


def betweenness(network, kernel, *, exponent=1.0, progress=silent):
    """Betweenness of every patch and link, plain and weighted by area and distance.

    Parameters
    ----------
    network : Network
        The shortest path is the one of least distance. Of parallel links the shortest counts.
        Among patches joined by links of zero length, one of the equally short paths is taken.
    kernel : Kernel
    exponent : float
        β, the weight of the attributes in ``bc_flux``.
    progress : callable

    Returns
    -------
    Centrality

    Notes
    -----
    The accumulation of Brandes, for a block of sources at once: their shortest-path graphs are
    worked through from patch to patch in topological order, then back. O(n (n + m)) after one
    Dijkstra per patch; memory is bounded by a block.

    References
    ----------
    Freeman 1977, Sociometry 40; Brandes 2001, Journal of Mathematical Sociology 25; Bodin &
    Saura 2010, Ecological Modelling 221; Foltête et al. 2012, Landscape and Urban Planning 105.
    """
    graph = graph_of(network, np.asarray)
    patch, link = np.zeros((network.size, 2)), np.zeros((network.links, 2))
    weight = network.attribute**exponent
    rows = max(1, BLOCK_ROWS // (network.size + network.links // 3))
    for part in chunks(progress, network.size, rows):
        sources = np.arange(part.start, part.stop)
        _accumulate(graph, kernel, weight, sources, patch, link)
    patch, link = patch / 2, link / 2  # every pair was seen from both ends
    pairs = (network.size - 1) * (network.size - 2) / 2
    norm = patch[:, 0] / pairs if pairs else patch[:, 0]
    return Centrality(
        Table(None, {"bc": patch[:, 0], "bc_norm": norm, "bc_flux": patch[:, 1]}),
        Table(None, {"bc": link[:, 0], "bc_flux": link[:, 1]}),
    )


def _accumulate(graph, kernel, weight, sources, patch, link):
    """Add what the paths from ``sources`` carry."""
    size, count = graph.size, len(sources)
    distance, before = dijkstra(graph.matrix, indices=sources, return_predecessors=True)
    tail, head, via = _shortest_steps(graph, distance, before)
    paths = np.zeros(count * size)
    paths[np.arange(count) * size + sources] = 1.0
    order = _count_paths(tail, head, paths)

    probability = kernel.probability_at(distance)
    ends = np.stack([np.isfinite(distance), weight[sources, None] * weight * probability], axis=-1)
    ends = ends.reshape(-1, 2).astype(float)
    carried = np.zeros_like(ends)  # pairs (source, later patch) through each patch
    for steps in reversed(order):
        a, b = tail[steps], head[steps]
        share = (paths[a] / paths[b])[:, None] * (ends[b] + carried[b])
        for k in (0, 1):
            carried[:, k] += np.bincount(a, share[:, k], len(carried))
            link[:, k] += np.bincount(via[steps], share[:, k], len(link))
    carried = carried.reshape(count, size, 2)
    carried[np.arange(count), sources] = 0.0
    patch += carried.sum(axis=0)


def _shortest_steps(graph, distance, before):
    """Steps (from row, to row, link) that lie on shortest paths from each row's source."""
    best = np.flatnonzero(graph.best)
    a, b, length = graph.tail[best], graph.head[best], graph.weight[best]
    found = []
    for u, v in ((a, b), (b, a)):
        at, to = distance[:, u], distance[:, v]
        with np.errstate(invalid="ignore"):  # unreached: inf − inf
            slack = TIE * to
            shortest = (at + length - to <= slack) & (length > 2 * slack)
        shortest |= (before[:, v] == u) & ~(length > 2 * TIE * to)
        row, step = np.nonzero(shortest & np.isfinite(at))
        offset = row * graph.size
        found.append((offset + u[step], offset + v[step], graph.link[best[step]]))
    return (np.concatenate(parts) for parts in zip(*found))


def _count_paths(tail, head, paths):
    """Complete the number of shortest ``paths``; the steps in waves from the sources outwards."""
    by_tail = np.argsort(tail, kind="stable")
    many = np.bincount(tail, minlength=len(paths))
    first = np.cumsum(many) - many
    waiting = np.bincount(head, minlength=len(paths))
    front = np.flatnonzero((paths > 0) & (many > 0))
    order = []
    while len(front):
        count = many[front]
        shift = np.repeat(first[front] - np.cumsum(count) + count, count)
        steps = by_tail[np.arange(len(shift)) + shift]
        order.append(steps)
        reached, place = np.unique(head[steps], return_inverse=True)
        paths[reached] += np.bincount(place, paths[tail[steps]])
        waiting[reached] -= np.bincount(place)
        front = reached[(waiting[reached] == 0) & (many[reached] > 0)]
    return order
