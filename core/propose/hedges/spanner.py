"""Which gaps are worth closing: those where the woody way round is long."""

import heapq
import math

import numpy as np
import shapely

from ...progress import chunks, silent
from ...table import Table
from .line_graph import line_graph
from .woody import TOUCH_M


class WoodyWays:
    """Distances along the woody network, to which hedges are added.

    Parameters
    ----------
    woody : Woody
    points : ndarray of float, shape (k, 2)
        Where hedges will start and stop; numbered 0 … k − 1.

    Notes
    -----
    Lines and outlines of woods as a graph of steps of 5 m; points nearer than 2 m to a
    node are joined to it. A search stops at its limit, so it costs what lies within.
    """

    def __init__(self, woody, points):
        outline = woody.parts.copy()
        flat = woody.is_polygon
        outline[flat] = shapely.boundary(outline[flat])
        kind = np.full(len(outline), "element", dtype=object)
        graph = line_graph(Table(outline, {"follows": kind}))
        self._next = [[] for _ in range(len(points) + len(graph.xy))]
        self._first = len(points)
        self._xy = np.concatenate([points, graph.xy]).tolist()
        for a, b, d in zip(graph.tail.tolist(), graph.head.tolist(), graph.length.tolist()):
            self._join(a + self._first, b + self._first, d)
        self._join_near(points, graph.xy)
        self._join_touching(graph, woody)

    def _join(self, a, b, metres):
        self._next[a].append((b, metres))
        self._next[b].append((a, metres))

    def _join_near(self, points, nodes):
        """Each point to the nodes within a step, or at least the nearest one."""
        if not len(points) or not len(nodes):
            return
        tree = shapely.STRtree(shapely.points(nodes))
        at, node = tree.query_nearest(shapely.points(points))
        more_at, more = tree.query(shapely.points(points), predicate="dwithin", distance=5.0)
        pairs = np.unique(np.column_stack([np.append(at, more_at), np.append(node, more)]), axis=0)
        apart = np.hypot(*(points[pairs[:, 0]] - nodes[pairs[:, 1]]).T)
        for (a, b), d in zip(pairs.tolist(), apart.tolist()):
            self._join(a, b + self._first, d)
        at, other = shapely.STRtree(shapely.points(points)).query(
            shapely.points(points), predicate="dwithin", distance=TOUCH_M
        )
        for a, b in zip(at.tolist(), other.tolist()):
            if a < b:
                self._join(a, b, float(np.hypot(*(points[a] - points[b]))))

    def _join_touching(self, graph, woody):
        """Ends that touch another part without a common node."""
        degree = np.bincount(np.append(graph.tail, graph.head), minlength=len(graph.xy))
        loose = np.flatnonzero(degree == 1)
        if not len(loose):
            return
        tree = shapely.STRtree(shapely.points(graph.xy))
        reach = TOUCH_M + 2.5  # half a step, so that a node of the other part is within reach
        at, node = tree.query(shapely.points(graph.xy[loose]), predicate="dwithin", distance=reach)
        near = shapely.STRtree(woody.parts).query(
            shapely.points(graph.xy[loose]), predicate="dwithin", distance=TOUCH_M
        )
        touches = np.bincount(near[0], minlength=len(loose)) > 1
        for a, b in zip(at.tolist(), node.tolist()):
            if touches[a] and loose[a] != b:
                apart = float(np.hypot(*(graph.xy[loose[a]] - graph.xy[b])))
                self._join(int(loose[a]) + self._first, b + self._first, apart)

    def within(self, start, goal, limit):
        """Whether the way from one point to another is no longer than the limit."""
        best, queue = {start: 0.0}, [(0.0, start)]
        x, y = self._xy[goal]
        while queue:  # a loop: the network grows between searches, each of which is small
            done, node = heapq.heappop(queue)
            if node == goal:
                return True
            if done > best[node]:
                continue
            for other, metres in self._next[node]:
                whole = done + metres
                if whole >= best.get(other, np.inf):
                    continue
                place = self._xy[other]
                if whole + math.hypot(place[0] - x, place[1] - y) <= limit:
                    best[other] = whole
                    heapq.heappush(queue, (whole, other))
        return False

    def add(self, a, b, metres):
        """A hedge between two points."""
        self._join(a, b, metres)


def worth_closing(woody, lines, weight, facing, ends, round_factor, progress=silent):
    """Routes to keep: hedges that go on first, then the cheapest, where the way round is long.

    Parameters
    ----------
    woody : Woody
    lines : ndarray of LineString, shape (n,)
        Routes.
    weight : ndarray of float, shape (n,)
        What a route costs; ties go by place.
    facing : ndarray of bool, shape (n,)
        Routes between ends that go on into each other, most likely one hedge that was broken.
    ends : ndarray of int, shape (n, 2)
        The ends that a route leaves and reaches, −1 for none; what goes on is no end any more.
    round_factor : float
        A gap stays open where a way along wood and hedges already proposed is at most so
        many times as long as the new hedge; half of that for facing ends, as a field with
        hedges on three sides is worth the fourth.
    progress : callable

    Returns
    -------
    ndarray of bool, shape (n,)

    References
    ----------
    Althöfer et al. 1993, Discrete & Computational Geometry 9 (greedy spanner).
    """
    keep = np.zeros(len(lines), dtype=bool)
    if not len(lines):
        return keep
    points = shapely.get_coordinates(
        np.concatenate([shapely.get_point(lines, 0), shapely.get_point(lines, -1)])
    )
    ways = WoodyWays(woody, points)
    length = shapely.length(lines)
    box = np.round(shapely.bounds(lines), 2)
    limit = length * np.where(facing, round_factor / 2, round_factor)
    order = np.lexsort((*box.T[::-1], length, weight, ~facing))
    mended = set()
    for part in chunks(progress, len(order), 50):
        for row in order[part].tolist():  # each answer depends on the hedges kept before
            own = {e for e in ends[row].tolist() if e >= 0}
            if own.isdisjoint(mended) and not ways.within(row, len(lines) + row, limit[row]):
                keep[row] = True
                mended |= own
                ways.add(row, len(lines) + row, length[row])
    return keep
