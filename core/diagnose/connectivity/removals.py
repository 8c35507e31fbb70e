"""What the pairs of a few sources are worth, and lose by every single removal."""

from dataclasses import dataclass

import numpy as np

from . import compiled
from .detours import BLUR, NEVER, kept, losses, nothing
from .trees import grow, subtree_sum


@dataclass(frozen=True)
class Found:
    """Sums of one block: worth per source; losses of the patches and links it touched.

    Attributes
    ----------
    worth : ndarray, shape (sources,)
    nodes, links : ndarray of int
        Patches of the graph, and links of the network.
    through, link_loss : ndarray
        What each of them costs the pairs of the sources.
    cells : int
        Table cells a source needed.
    """

    worth: np.ndarray
    nodes: np.ndarray
    through: np.ndarray
    links: np.ndarray
    link_loss: np.ndarray
    cells: int


class Removals:
    """The work on one block of sources, for any ``map``.

    Parameters
    ----------
    graph : Graph
    attribute : ndarray, shape (n,)
    measure : Probability or Hops
    threshold : float
        A removal is not looked at from a source when it touches pairs worth less.
    limit : float
        Patches farther than this are not reached.
    accelerate : bool
        Use :mod:`compiled <.compiled>` where numba is installed.
    """

    def __init__(self, graph, attribute, measure, threshold, limit, accelerate):
        self.graph, self.attribute, self.measure = graph, attribute, measure
        self.threshold, self.limit = threshold, limit
        fast = compiled.usable(graph, measure, accelerate)
        self.around = compiled.around(graph) if fast else None

    def __call__(self, sources, check=nothing):
        return (self._in_bulk if self.around is None else self._compiled)(sources, check)

    def _compiled(self, sources, check):
        worth, through, link_loss = compiled.removals(
            self.graph, self.around, self.attribute, self.threshold, self.limit, sources, check
        )
        nodes, links = np.flatnonzero(through), np.flatnonzero(link_loss)
        cells = 4 * self.graph.size  # its tables are those of one source: only distances count
        return Found(worth, nodes, through[nodes], links, link_loss[links], cells)

    def _in_bulk(self, sources, check):
        measure = self.measure

        def depth(node, source, distance, level, parent, start):
            """The deepest level in the nearer half of a path that matters."""
            pair = self.attribute[sources[source]] * self.attribute[node] * measure.value(distance)
            farthest = np.zeros(len(sources))
            np.maximum.at(farthest, source, distance)
            half = np.maximum((0.5 + 2 * BLUR) * farthest, NEVER)
            nearer = (distance + distance[parent]) / 2 <= half[source]
            worth = subtree_sum(pair, parent, start) > self.threshold
            return int(level[worth & nearer].max(initial=0))

        trees = grow(self.graph, sources, self.limit, depth)
        pair = self.attribute[sources[trees.source]] * self.attribute[trees.node]

        def lost(rows, table):
            return measure.lost(trees.distance[rows], table, pair[rows])

        patch, link = losses(trees, kept(trees, check), lost, check)
        worth = np.bincount(trees.source, pair * measure.value(trees.distance), len(sources))
        nodes, place = np.unique(trees.node, return_inverse=True)
        below = trees.link >= 0
        links, link_place = np.unique(trees.link[below], return_inverse=True)
        return Found(
            worth,
            nodes,
            np.bincount(place, patch, len(nodes)),
            links,
            np.bincount(link_place, link[below], len(links)),
            trees.columns * max(len(trees.level), len(trees.step_from) // 8) // len(sources),
        )
