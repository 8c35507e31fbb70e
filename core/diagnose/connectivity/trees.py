"""Shortest-path trees of many patches at once, laid out for looking at every removal."""

from dataclasses import dataclass

import numpy as np
from scipy import sparse
from scipy.sparse.csgraph import dijkstra


@dataclass(frozen=True)
class Trees:
    """The shortest-path trees of a few sources, one row per reached (source, patch).

    Rows are sorted by level (links from the source), so a level is a slice and parents come
    before children. Steps are the directed links that are no tree link downwards.

    Attributes
    ----------
    node, source : ndarray of int, shape (rows,)
        The patch of a row, and the position of its source among the sources.
    distance, level, parent, link : ndarray, shape (rows,)
        Distance from the source, level, row of the parent, tree link (−1 for a source).
    start : ndarray of int, shape (levels + 1,)
        First row of each level, and the number of rows.
    ancestor : ndarray of int, shape (rows, columns + 1)
        Row of the ancestor at each level up to ``columns``; 0, a source, beyond the row's own.
    step_from, step_to : ndarray of int, shape (steps,)
        Rows; sorted by ``step_to``.
    step_keep : ndarray, shape (steps,)
        ``exp(−(distance(from) + weight − distance(to)))``, in (0, 1].
    shared : ndarray of int, shape (steps,)
        Level of the lowest common ancestor of both ends, at most ``columns``.
    """

    node: np.ndarray
    source: np.ndarray
    distance: np.ndarray
    level: np.ndarray
    parent: np.ndarray
    link: np.ndarray
    start: np.ndarray
    ancestor: np.ndarray
    step_from: np.ndarray
    step_to: np.ndarray
    step_keep: np.ndarray
    shared: np.ndarray

    @property
    def columns(self):
        """The number of levels whose removal is looked at."""
        return self.ancestor.shape[1] - 1


def grow(graph, sources, limit, depth):
    """Shortest-path trees from ``sources``.

    Parameters
    ----------
    graph : Graph
    sources : ndarray of int, shape (k,)
    limit : float
        Patches farther than this are not reached.
    depth : callable
        Given (node, source, distance, level, parent, start), the deepest level whose removal
        matters.

    Notes
    -----
    One bounded Dijkstra per source, O((n + m) log n); then whole-array work, O(n + m) per
    source and O(log levels) for the common ancestors, found by halving on ``ancestor``.
    """
    rows, position, graph = _rows(graph, sources, limit)
    columns = depth(*rows)
    node, source, distance, level, parent, start = rows
    ancestor = _ancestors(level, parent, start, columns)
    tail, head, link, best = _link_rows(graph, position, len(sources))
    down, up = ((parent[b] == a) & (level[b] > 0) & best for a, b in ((tail, head), (head, tail)))
    row_link = np.full(len(node), -1)
    row_link[head[down]], row_link[tail[up]] = graph.link[link[down]], graph.link[link[up]]

    other = ~(down | up)
    a, b, weight = tail[other], head[other], graph.weight[link[other]]
    shared = _common_level(ancestor, level, a, b)
    ahead = distance[a] - distance[b]
    child = np.concatenate([head[down], tail[up]])
    climb = 2 * np.concatenate([graph.weight[link[down]], graph.weight[link[up]]])
    inner = level[child] > 1  # a step up to the source itself never helps
    child, climb = child[inner], climb[inner]
    step_from = np.concatenate([a, b, child])
    step_to = np.concatenate([b, a, parent[child]])
    excess = np.concatenate([weight + ahead, weight - ahead, climb])
    shared = np.concatenate([shared, shared, np.minimum(level[child] - 1, columns)])
    order, _ = grouped(step_to, len(node))
    return Trees(
        node,
        source,
        distance,
        level,
        parent,
        row_link,
        start,
        ancestor,
        step_from[order],
        step_to[order],
        np.exp(-np.maximum(excess, 0.0))[order],
        shared[order],
    )


def grouped(key, size):
    """The order that brings equal keys (0 … size − 1) together, and where each key begins."""
    count = len(key)
    table = sparse.csc_matrix((np.ones(count), key, np.arange(count + 1)), shape=(size, count))
    table = table.tocsr()  # a counting sort
    return table.indices, table.indptr


def subtree_sum(values, parent, start):
    """The sum of ``values`` over each row and everything below it."""
    below = values.copy()
    for level in range(len(start) - 2, 0, -1):
        low, high, end = start[level - 1 : level + 2]
        below[low:high] += np.bincount(parent[high:end] - low, below[high:end], high - low)
    return below


def _rows(graph, sources, limit):
    """Node, source, distance, level, parent, start; row by (source, node); the graph reached."""
    distance, before = dijkstra(
        graph.matrix, indices=sources, return_predecessors=True, limit=limit
    )
    reach = np.flatnonzero(np.isfinite(distance).any(axis=0))
    here = np.full(graph.size + 1, -1)
    here[reach] = np.arange(len(reach))
    distance = distance[:, reach].ravel()
    before = here[np.where(before[:, reach] < 0, graph.size, before[:, reach])]
    offset = np.arange(len(sources))[:, None] * len(reach)
    key = np.arange(distance.size)
    parent = np.where(before < 0, key.reshape(before.shape), before + offset).ravel()

    level = (parent != key).astype(np.int32)
    jump = parent
    while True:  # pointer doubling: a loop per doubling of the depth
        more = level[jump]
        if not more.any():
            break
        level += more
        jump = jump[jump]
    reached = np.flatnonzero(np.isfinite(distance))
    level = level[reached]
    # 16-bit keys are sorted by counting
    order = np.argsort(level.astype(np.int16) if level.max() < 32767 else level, kind="stable")
    level, key = level[order], reached[order]
    position = np.full(distance.size, -1)
    position[key] = np.arange(len(key))
    source, node = np.divmod(key, len(reach))
    start = np.searchsorted(level, np.arange(level[-1] + 2))
    rows = (reach[node], source, distance[key], level, position[parent[key]], start)
    return rows, position, _part(graph, here)


def _part(graph, here):
    """The links among the patches with a place in ``here``, renumbered (no matrix)."""
    tail, head = here[graph.tail], here[graph.head]
    keep = (tail >= 0) & (head >= 0)
    size = int(here.max()) + 1
    return type(graph)(
        size, tail[keep], head[keep], graph.weight[keep], graph.link[keep], graph.best[keep], None
    )


def _link_rows(graph, position, count):
    """Rows of both ends, link and whether it is the best, of every link in every tree."""
    offset = np.arange(count)[:, None] * graph.size
    tail = position[(graph.tail + offset).ravel()]
    head = position[(graph.head + offset).ravel()]
    link = np.tile(np.arange(len(graph.link)), count)
    inside = np.flatnonzero((tail >= 0) & (head >= 0))
    link = link[inside]
    return tail[inside], head[inside], link, graph.best[link]


def _ancestors(level, parent, start, columns):
    ancestor = np.zeros((len(level), columns + 1), dtype=np.int32)
    for lv in range(len(start) - 1):
        low, high = start[lv], start[lv + 1]
        known = min(lv, columns + 1)
        ancestor[low:high, :known] = ancestor[parent[low:high], :known]
        if lv <= columns:
            ancestor[low:high, lv] = np.arange(low, high)
    return ancestor


def _common_level(ancestor, level, a, b):
    """The deepest level at which rows ``a`` and ``b`` have the same ancestor."""
    width = ancestor.shape[1]
    flat = ancestor.ravel()
    base_a, base_b = a * width, b * width
    low = np.zeros(len(a), dtype=np.int64)
    high = np.minimum(np.minimum(level[a], level[b]), width - 1).astype(np.int64)
    for _ in range(int(width).bit_length()):
        middle = (low + high + 1) >> 1
        same = flat[base_a + middle] == flat[base_b + middle]
        low, high = np.where(same, middle, low), np.where(same, high, middle - 1)
    return low
