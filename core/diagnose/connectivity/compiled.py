"""The removals of one source after the other, compiled by numba where it happens to be installed.

Optional: nothing needs it. The rows, columns and rules are those of :mod:`detours <.detours>`;
only the order of the work differs (source by source, row by row, until no row changes), and
the least solution does not depend on it. Results agree to rounding.
"""

import functools

import numpy as np
from scipy.sparse.csgraph import dijkstra

from ..costdistance.compiled import available
from .detours import BLUR, NEVER
from .indices import Probability

WORTHWHILE = 300  # patches from which compiling, some seconds once a session, pays


def used_for(size):
    """Whether removals in a network of so many patches are compiled, here and now."""
    return size >= WORTHWHILE and available()


def usable(graph, measure, accelerate=True):
    """Whether the removals of this graph should be compiled."""
    return accelerate and isinstance(measure, Probability) and used_for(graph.size)


def around(graph):
    """The links at each patch: first place, other end, weight, link, whether it is the best."""
    tail = np.concatenate([graph.tail, graph.head])
    order = np.argsort(tail, kind="stable")
    first = np.searchsorted(tail[order], np.arange(graph.size + 1))
    other = np.concatenate([graph.head, graph.tail])[order]
    place = order % max(len(graph.link), 1)
    return first, other, graph.weight[place], graph.link[place], graph.best[place]


def removals(graph, links, attribute, threshold, limit, sources, check):
    """Worth of each source, and the losses of all patches (by number) and links (by number).

    Parameters
    ----------
    graph : Graph
    links : tuple
        From :func:`around`.
    attribute : ndarray, shape (n,)
    threshold, limit : float
        What a removal must touch to be looked at; the longest distance followed.
    sources : ndarray of int, shape (k,)
    check : callable
        Called once a source.

    Returns
    -------
    worth, through, link_loss : ndarray
        Shapes (k,), (n,) and (largest link number + 1,).
    """
    one_source = _compiled()
    worth, through = np.zeros(len(sources)), np.zeros(graph.size)
    link_loss = np.zeros(graph.link.max(initial=-1) + 1)
    distance, before = dijkstra(
        graph.matrix, indices=sources, return_predecessors=True, limit=limit
    )
    for number, source in enumerate(sources):
        check()
        worth[number] = one_source(
            source, distance[number], before[number], attribute, threshold, *links,
            through, link_loss,
        )  # fmt: skip
    return worth, through, link_loss


@functools.lru_cache(maxsize=1)
def _compiled():
    """Compile once a session; numba keeps nothing on disk."""
    import numba

    compiled = numba.njit(nogil=True)

    @compiled
    def rows_of(distance, before):
        """Patches by level; the row of each patch and of its parent; the level of each row."""
        size = len(distance)
        level_of = np.full(size, -1, dtype=np.int32)
        chain = np.empty(size, dtype=np.int32)
        for patch in range(size):
            if not np.isfinite(distance[patch]):
                continue
            here, many = patch, 0
            while level_of[here] < 0 and before[here] >= 0:
                chain[many] = here
                many += 1
                here = before[here]
            above = max(level_of[here], 0)
            level_of[here] = above
            for place in range(many - 1, -1, -1):
                above += 1
                level_of[chain[place]] = above
        first = np.zeros(level_of.max() + 2, dtype=np.int64)
        for patch in range(size):
            if level_of[patch] >= 0:
                first[level_of[patch] + 1] += 1
        first = np.cumsum(first)
        node = np.empty(first[-1], dtype=np.int64)
        row = np.full(size, -1, dtype=np.int64)
        for patch in range(size):
            if level_of[patch] >= 0:
                row[patch] = first[level_of[patch]]
                node[row[patch]] = patch
                first[level_of[patch]] += 1
        parent = np.zeros(len(node), dtype=np.int64)
        for place in range(1, len(node)):
            parent[place] = row[before[node[place]]]
        return node, row, parent, level_of[node]

    @compiled
    def depth(pair, distance, parent, level, threshold):
        """The deepest level in the nearer half of a path that matters."""
        below = pair.copy()
        for row in range(len(pair) - 1, 0, -1):
            below[parent[row]] += below[row]
        far = max((1 + 4 * BLUR) * distance.max(), 2 * NEVER)
        deepest = 0
        for row in range(1, len(pair)):
            if below[row] > threshold and distance[row] + distance[parent[row]] <= far:
                deepest = max(deepest, level[row])
        return deepest

    @compiled
    def ancestors(parent, level, columns):
        above = np.zeros((len(parent), columns + 1), dtype=np.int32)
        for row in range(1, len(parent)):
            for at in range(1, min(level[row], columns + 1)):
                above[row, at] = above[parent[row], at]
            if level[row] <= columns:
                above[row, level[row]] = row
        return above

    @compiled
    def steps_of(node, row, parent, level, distance, above, first, other, weight, best):
        """The links that are no tree link downwards, by the row they lead to."""
        columns = above.shape[1] - 1
        begin = np.zeros(len(node) + 1, dtype=np.int64)
        most = 0
        for to in range(len(node)):
            most += first[node[to] + 1] - first[node[to]]
        tail, shared = np.empty(most, dtype=np.int64), np.empty(most, dtype=np.int64)
        keep = np.empty(most)
        many = 0
        for to in range(len(node)):
            for link in range(first[node[to]], first[node[to] + 1]):
                start = row[other[link]]
                tree_up = parent[to] == start and to > 0
                if start < 0 or (tree_up and best[link]):
                    continue
                excess = max(weight[link] + (distance[start] - distance[to]), 0.0)
                if best[link] and start > 0 and parent[start] == to:
                    excess = 2 * weight[link]
                    common = level[to]
                else:
                    common = min(level[start], level[to])
                common = min(common, columns)
                while above[start, common] != above[to, common]:
                    common -= 1
                tail[many], shared[many], keep[many] = start, common, np.exp(-excess)
                many += 1
            begin[to + 1] = many
        return begin, tail[:many], shared[:many], keep[:many]

    @compiled
    def better(to, table, width, parent, begin, tail, shared, keep):
        """Raise a row to what its neighbours offer; whether anything changed."""
        own, changed = table[to], False
        high = table[parent[to]]
        for column in range(min(width[to], width[parent[to]])):
            if high[column] > own[column]:
                own[column] = high[column]
                changed = True
        for step in range(begin[to], begin[to + 1]):
            part, high = keep[step], table[tail[step]]
            for column in range(min(shared[step], width[to], width[tail[step]])):
                value = part * high[column]
                if value > own[column]:
                    own[column] = value
                    changed = True
        return changed

    @compiled
    def kept(width, columns, parent, begin, tail, shared, keep, node, row, first, other):
        table = np.zeros((len(parent), columns))
        for to in range(len(parent)):
            for step in range(begin[to], begin[to + 1]):
                for column in range(shared[step], width[to]):
                    table[to, column] = max(table[to, column], keep[step])
        waiting = width > 0
        down, again = True, True
        while again:
            again = False
            for place in range(len(parent)):
                to = place if down else len(parent) - 1 - place
                if not waiting[to]:
                    continue
                waiting[to] = False
                if better(to, table, width, parent, begin, tail, shared, keep):
                    again = True
                    for link in range(first[node[to]], first[node[to] + 1]):
                        near = row[other[link]]
                        if near >= 0 and width[near] > 0:
                            waiting[near] = True
            down = not down
        return table

    @compiled
    def kept_without_link(table, level, begin, tail, shared, keep):
        columns = table.shape[1]
        own = np.ones(len(level))
        for to in range(1, len(level)):
            if level[to] > columns:
                break
            own[to] = 0.0
            for step in range(begin[to], begin[to + 1]):
                value = keep[step]
                if shared[step] == level[to]:
                    value *= table[tail[step], level[to] - 1]
                own[to] = max(own[to], value)
        return own

    @compiled
    def times(at, distance):
        return min(max(1 + (0.5 - at / distance) / BLUR, 0.0), 2.0) if distance > NEVER else 1.0

    @compiled
    def losses(table, width, level, above, distance, parent, pair, own):
        """What each row's patch, and the tree link above it, costs this source."""
        columns = table.shape[1]
        patch, link = np.zeros(len(level)), np.zeros(len(level))
        for row in range(1, len(level)):
            for column in range(min(level[row], columns)):
                top = above[row, column + 1]
                middle = (distance[top] + distance[parent[top]]) / 2
                many = times(middle, distance[row])
                if many == 0.0:
                    break
                left = own[top]
                if column < width[row]:
                    part = table[row, column]
                    left = max(left, part)
                    patch[top] += pair[row] * (1 - part) * times(distance[top], distance[row])
                link[top] += pair[row] * (1 - left) * many
        return patch, link

    @compiled
    def one_source(
        source, distance, before, attribute, threshold, first, other, weight, number, best,
        through, link_loss,
    ):  # fmt: skip
        node, row, parent, level = rows_of(distance, before)
        distance = distance[node]
        pair = attribute[source] * attribute[node] * np.exp(-distance)
        columns = depth(pair, distance, parent, level, threshold)
        if columns == 0:
            return pair.sum()
        width = np.minimum(np.maximum(level - 1, 0), columns)
        above = ancestors(parent, level, columns)
        begin, tail, shared, keep = steps_of(
            node, row, parent, level, distance, above, first, other, weight, best
        )
        table = kept(width, columns, parent, begin, tail, shared, keep, node, row, first, other)
        own = kept_without_link(table, level, begin, tail, shared, keep)
        patch, link = losses(table, width, level, above, distance, parent, pair, own)
        for top in range(1, len(node)):
            if level[top] > columns:
                break
            through[node[top]] += patch[top]
            for near in range(first[node[top]], first[node[top] + 1]):
                if best[near] and other[near] == node[parent[top]]:
                    link_loss[number[near]] += link[top]
        return pair.sum()

    return one_source
