"""Cutting a network at its articulation patches into blocks that can be measured one by one.

Between blocks there is only one way, through the patch they share. So for a pair of patches in
different blocks the probability is a product, and all that hangs on a patch of a block outside
it acts like attribute of that patch: its mass, weighed by the probability to come that far.
"""

from dataclasses import dataclass

import numpy as np
from scipy import sparse
from scipy.sparse.csgraph import dijkstra

from .patch_graph import Graph, link_graph


@dataclass(frozen=True)
class Block:
    """A part that no single patch can cut (or one link), renumbered.

    Attributes
    ----------
    nodes : ndarray of int, shape (k,)
        Its patches in the network.
    top : int
        Position in ``nodes`` of the patch that joins it to the blocks listed after it.
    graph : Graph
        Its links, between positions in ``nodes``.
    """

    nodes: np.ndarray
    top: int
    graph: Graph


def blocks(graph):
    """The blocks of a graph, each after those that hang below it; patches without links in none.

    Notes
    -----
    Depth-first search of Hopcroft & Tarjan 1973, O(n + m), then O(m log m) to sort the links.
    """
    number, tops = _number_links(graph)
    link_block = _of_parallel_links(graph, number)
    order = np.argsort(link_block, kind="stable")
    bounds = np.searchsorted(link_block[order], np.arange(len(tops) + 1))
    for block, top in enumerate(tops):
        part = order[bounds[block] : bounds[block + 1]]
        ends = np.concatenate([graph.tail[part], graph.head[part]])
        nodes, place = np.unique(ends, return_inverse=True)
        tail, head = place[: len(part)], place[len(part) :]
        inner = link_graph(len(nodes), tail, head, graph.weight[part], graph.link[part])
        yield Block(nodes, int(np.searchsorted(nodes, top)), inner)


def hanging(attribute, parts):
    """The mass that reaches the top of each block from inside and below it.

    Parameters
    ----------
    attribute : ndarray, shape (n,)
    parts : list of Block
        In the order of :func:`blocks`.

    Returns
    -------
    below : ndarray, shape (n,)
        For each patch, all that hangs below it, weighed by the probability of reaching it.
    from_block : ndarray, shape (blocks,)
        What each block adds to its top.
    """
    below, from_block = np.zeros(len(attribute)), np.zeros(len(parts))
    for number, part in enumerate(parts):
        mass = attribute[part.nodes] + below[part.nodes]
        mass[part.top] = 0.0
        if len(mass) == 2:
            reach = np.exp(-part.graph.weight.min())
        else:
            reach = np.exp(-dijkstra(part.graph.matrix, indices=part.top))
        from_block[number] = (mass * reach).sum()
        below[part.nodes[part.top]] += from_block[number]
    return below, from_block


def _number_links(graph):
    """The block of each best link, and the top patch of each block; children come first."""
    best = np.flatnonzero(graph.best)
    ends = np.concatenate([graph.tail[best], graph.head[best]])
    other = np.concatenate([graph.head[best], graph.tail[best]])
    around = sparse.csr_matrix(
        (np.tile(np.arange(1, len(best) + 1), 2), (ends, other)), shape=(graph.size, graph.size)
    )
    end, neighbour = around.indptr[1:].tolist(), around.indices.tolist()
    link, at = (around.data - 1).tolist(), around.indptr[:-1].tolist()
    seen, low, came_by = [-1] * graph.size, [0] * graph.size, [-1] * graph.size
    number, tops, clock = np.zeros(len(best), dtype=np.int64), [], 0
    open_links, opened_at = [], [0] * graph.size
    for root in range(graph.size):  # depth-first search goes one patch at a time
        if seen[root] >= 0:
            continue
        seen[root] = low[root] = clock
        clock += 1
        path = [root]
        while path:
            patch = path[-1]
            if at[patch] < end[patch]:
                k = at[patch]
                at[patch] += 1
                to = neighbour[k]
                if link[k] == came_by[patch] or seen[to] > seen[patch]:
                    continue
                open_links.append(link[k])
                if seen[to] >= 0:
                    low[patch] = min(low[patch], seen[to])
                    continue
                seen[to] = low[to] = clock
                clock += 1
                came_by[to], opened_at[to] = link[k], len(open_links) - 1
                path.append(to)
                continue
            path.pop()
            if path and low[patch] >= seen[path[-1]]:
                number[open_links[opened_at[patch] :]] = len(tops)
                del open_links[opened_at[patch] :]
                tops.append(path[-1])
            elif path:
                low[path[-1]] = min(low[path[-1]], low[patch])
    return number, tops


def _of_parallel_links(graph, number):
    """The block of every link: that of the best one between the same patches."""
    pair = graph.tail * np.int64(graph.size) + graph.head
    best = np.flatnonzero(graph.best)
    order = np.argsort(pair[best])
    return number[order[np.searchsorted(pair[best][order], pair)]]
