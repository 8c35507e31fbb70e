"""Plantable lines as a graph of short steps."""

from dataclasses import dataclass

import numpy as np
import shapely
from scipy.spatial import cKDTree

from ...diagnose.network import line_parts
from ...progress import silent, step
from .plantable import KINDS
from .woody import GRID_M

STEP_M = 5.0  # nodes along a line
NEIGHBOURS = 12  # nodes looked at for a hop from one line to another


@dataclass(frozen=True)
class LineGraph:
    """Nodes, and steps between them.

    Attributes
    ----------
    xy : ndarray of float, shape (n, 2)
    tail, head : ndarray of int, shape (m,)
    length : ndarray of float, shape (m,)
    kind : ndarray of int, shape (m,)
        Position in ``plantable.KINDS``; −1 for a hop.
    """

    xy: np.ndarray
    tail: np.ndarray
    head: np.ndarray
    length: np.ndarray
    kind: np.ndarray

    def segments(self):
        """The steps as lines."""
        return shapely.linestrings(np.stack([self.xy[self.tail], self.xy[self.head]], axis=1))

    def take(self, keep):
        """The same nodes with some of the steps."""
        return LineGraph(
            self.xy, self.tail[keep], self.head[keep], self.length[keep], self.kind[keep]
        )


def line_graph(lines, progress=silent):
    """Node lines on a 1 cm grid and walk them in steps of 5 m at most.

    Parameters
    ----------
    lines : Table
        Lines with ``follows``.
    progress : callable

    Returns
    -------
    LineGraph
        Without hops; nodes sorted by place, so that the order of the lines does not matter.

    Notes
    -----
    One noding of all lines (OverlayNG with snap rounding), then array work:
    O(n log n) for n vertices.
    """
    empty = np.zeros(0, dtype=int)
    if not len(lines):
        return LineGraph(np.zeros((0, 2)), empty, empty, np.zeros(0), empty)
    noded, _ = line_parts(
        np.array([shapely.unary_union(lines.geometry, grid_size=GRID_M)], dtype=object)
    )
    step(progress, 0.5)
    xy, line = shapely.get_coordinates(shapely.segmentize(noded, STEP_M), return_index=True)
    kind = _kinds(noded, lines)
    cells = np.round(xy / (GRID_M / 2)).astype(np.int64)
    cells -= cells.min(axis=0)
    _, first, node = np.unique(
        cells[:, 0] * (cells[:, 1].max() + 1) + cells[:, 1], return_index=True, return_inverse=True
    )
    node = node.reshape(-1)
    on = line[1:] == line[:-1]
    ends = np.sort(np.stack([node[:-1][on], node[1:][on]]), axis=0)
    of = kind[line[:-1][on]]
    order = np.lexsort((of, ends[1], ends[0]))
    ends, of = ends[:, order], of[order]
    new = np.concatenate([[True], (ends[:, 1:] != ends[:, :-1]).any(axis=0)])[: len(of)]
    new &= ends[0] != ends[1]
    tail, head, of = ends[0][new], ends[1][new], of[new]
    xy = xy[first]
    step(progress, 1.0)
    return LineGraph(xy, tail, head, np.hypot(*(xy[head] - xy[tail]).T), of)


def _kinds(noded, lines):
    """The kind of each noded line: the first in KINDS of those that it lies on."""
    rank = np.array([KINDS.index(f) for f in lines["follows"]])
    middle = shapely.line_interpolate_point(noded, 0.5, normalized=True)
    tree = shapely.STRtree(lines.geometry)
    at, source = tree.query(middle, predicate="dwithin", distance=2 * GRID_M)
    best = np.full(len(noded), len(KINDS) - 1)
    np.minimum.at(best, at, rank[source])
    return best


def hops(graph, reach_m):
    """Free stretches from the nodes of a line to the nearest other lines.

    Parameters
    ----------
    graph : LineGraph
    reach_m : float

    Returns
    -------
    LineGraph
        Steps of kind −1: from each node the shortest hop to a node that is not within
        five steps along the lines by way of the nodes near it, and all hops from line ends.
    """
    count = len(graph.xy)
    if count < 2 or reach_m <= 0:
        return graph.take(np.zeros(0, dtype=int))
    degree = np.bincount(np.concatenate([graph.tail, graph.head]), minlength=count)
    tree = cKDTree(graph.xy)
    k = min(NEIGHBOURS, count)
    apart, other = tree.query(graph.xy, k=k, distance_upper_bound=reach_m)
    node = np.repeat(np.arange(count), k)
    apart, other = apart.reshape(-1), other.reshape(-1)
    found = np.isfinite(apart) & (other != node)
    node, other, apart = node[found], other[found], apart[found]
    line = _chains(graph, degree)
    apart_lines = (line[node] != line[other]) & ~_shares(graph, line, node, other)
    node, other, apart = node[apart_lines], other[apart_lines], apart[apart_lines]
    order = np.lexsort((other, apart, line[other], node))
    first = np.ones(len(order), dtype=bool)
    same = node[order][1:] == node[order][:-1]
    first[1:] = ~(same & (line[other[order]][1:] == line[other[order]][:-1]))
    chosen = order[first]
    ends = np.sort(np.stack([node[chosen], other[chosen]]), axis=0)
    ends, place = np.unique(ends, axis=1, return_index=True)
    length = apart[chosen][place]
    return LineGraph(graph.xy, ends[0], ends[1], length, np.full(len(length), -1))


def _chains(graph, degree):
    """A number per node: of the unbranched line that it lies on; a junction has its own."""
    from scipy.sparse import coo_matrix
    from scipy.sparse.csgraph import connected_components

    count = len(graph.xy)
    through = (degree[graph.tail] <= 2) & (degree[graph.head] <= 2)
    tail, head = graph.tail[through], graph.head[through]
    matrix = coo_matrix((np.ones(len(tail)), (tail, head)), shape=(count, count))
    return connected_components(matrix, directed=False)[1]


def _shares(graph, line, node, other):
    """Whether two nodes' lines are joined by a step at a junction next to them."""
    pair = np.sort(np.stack([line[graph.tail], line[graph.head]]), axis=0)
    wide = np.int64(line.max() + 1)
    joined = np.unique(pair[0] * wide + pair[1])
    asked = np.sort(np.stack([line[node], line[other]]), axis=0)
    return np.isin(asked[0] * wide + asked[1], joined)
