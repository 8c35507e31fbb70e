"""What routes may use: steps along plantable lines, hops, and the ways on and off them."""

from dataclasses import dataclass

import numpy as np
import shapely

from ...progress import part as part_of
from ...progress import silent
from .constraints import barred, share_inside
from .line_graph import LineGraph, hops, line_graph
from .plantable import KINDS
from .woody import TOUCH_M

HOP = -1
ALONG_M = 5.0  # ends that stand so near to one edge may be one hedge along it [P]
FACING = KINDS.index("element")


@dataclass(frozen=True)
class RouteOptions:
    """What a route may do and what it costs, all [P].

    Attributes
    ----------
    max_hop_m : float
        Longest stretch away from plantable lines.
    detour : float
        Longest route, as a multiple of the gap.
    hop_factor, hop_entry_m : float
        A hop of d metres weighs ``entry + factor × d`` metres of plantable line.
    facing_factor : float
        The same for the straight line between two ends that face each other, which most
        likely stood on one field edge.
    cut_factor : float
        The same for metres where a distance rule cuts the hedge away.
    """

    max_hop_m: float = 25.0
    detour: float = 2.0
    hop_factor: float = 2.0
    hop_entry_m: float = 5.0
    facing_factor: float = 1.2
    cut_factor: float = 5.0


@dataclass(frozen=True)
class Access:
    """Ways between wood and nodes: ``source`` (an end or a part), ``node``, weight, and the
    point ``xy`` where the wood is left."""

    source: np.ndarray
    node: np.ndarray
    weight: np.ndarray
    xy: np.ndarray


@dataclass(frozen=True)
class RouteNet:
    """The graph with weights, and the ways from ends (``on``) and from or to parts (``off``).

    ``along`` is the same without hops, for broken hedges that stand on one edge; of the rules
    only those count there that hold for standing hedges.
    """

    graph: LineGraph
    weight: np.ndarray
    on: Access
    off: Access
    along: "RouteNet" = None


def route_net(woody, gaps, plantable, zones, options, progress=silent):
    """Build the net around the gaps.

    Parameters
    ----------
    woody : Woody
    gaps : Gaps
    plantable : Table
    zones : Zones
    options : RouteOptions
    progress : callable

    Returns
    -------
    RouteNet
        Lines that run along or through wood, or over what bars, are left out.
    """
    straight = shapely.linestrings(np.stack([gaps.from_xy, gaps.to_xy], axis=1))
    reach = gaps.straight_m * options.detour / 2 + options.max_hop_m
    near_gaps = near_lines(plantable.geometry, straight, reach)
    along = line_graph(plantable.take(near_gaps), part_of(progress, 0.0, 0.3))
    along = _part_of_use(along, gaps, straight, reach, len(woody.end), options)
    along = along.take(~_in_wood(along, woody))
    free = hops(along, options.max_hop_m)
    graph = LineGraph(
        along.xy, *(np.concatenate([getattr(along, n), getattr(free, n)])
                    for n in ("tail", "head", "length", "kind")),
    )  # fmt: skip
    graph = graph.take(~barred(graph.segments(), zones.of("bar"), part_of(progress, 0.3, 0.4)))
    ends = np.stack([graph.xy[graph.tail], graph.xy[graph.head]], axis=1)
    inside = share_inside(ends, zones.of("cut"), part_of(progress, 0.4, 0.8))
    weight = weigh(graph.length, graph.kind, inside, options)
    points = shapely.points(graph.xy)
    tree = shapely.STRtree(points)
    on = _access(woody.end, shapely.points(woody.end), points, tree, zones, options)
    off = _access(None, woody.parts, points, tree, zones, options)
    return RouteNet(graph, weight, on, off, _along(graph, ends, on, off, zones, options))


def _along(graph, ends, on, off, zones, options):
    """The net without hops."""
    edge = graph.kind != HOP
    inside = share_inside(ends[edge], zones.of("cut").strict())
    only = graph.take(edge)
    near = np.hypot(*(on.xy - graph.xy[on.node]).T) <= ALONG_M
    short = Access(on.source[near], on.node[near], on.weight[near], on.xy[near])
    return RouteNet(only, weigh(only.length, only.kind, inside, options), short, off)


def _part_of_use(graph, gaps, straight, reach, ends, options):
    """The graph without nodes that lie too far off for a route of the longest detour."""
    if not len(graph.xy) or not len(straight):
        return graph
    tree = shapely.STRtree(shapely.points(graph.xy))
    used = np.zeros(len(graph.xy), dtype=bool)
    wood = gaps.source >= ends  # two woods may be joined aside of their nearest points
    _, node = tree.query(straight[wood], predicate="dwithin", distance=reach[wood])
    used[node] = True
    longest = (options.detour * gaps.straight_m + options.max_hop_m)[~wood]
    xy = np.stack([gaps.from_xy[~wood], gaps.to_xy[~wood]], axis=1)
    aside = np.sqrt(longest**2 - gaps.straight_m[~wood] ** 2)[:, None] / 2  # of the ellipse
    boxes = shapely.box(*(xy.min(axis=1) - aside).T, *(xy.max(axis=1) + aside).T)
    gap, node = tree.query(boxes)
    way = sum(np.hypot(*(graph.xy[node] - end[gap]).T) for end in (xy[:, 0], xy[:, 1]))
    used[node[way <= longest[gap]]] = True
    number = np.cumsum(used) - 1
    keep = used[graph.tail] & used[graph.head]
    return LineGraph(
        graph.xy[used], number[graph.tail[keep]], number[graph.head[keep]],
        graph.length[keep], graph.kind[keep],
    )  # fmt: skip


def weigh(length, kind, inside, options):
    """What metres count for in the choice of a route."""
    hop = (kind == HOP) & (length > TOUCH_M)
    factor = np.where(hop, options.hop_factor, 1.0)
    factor = np.where(kind == FACING, options.facing_factor, factor)
    cut = 1.0 + (options.cut_factor - 1.0) * inside
    return length * factor * cut + np.where(hop, options.hop_entry_m, 0.0)


def near_lines(lines, targets, reach_m):
    """Positions of the lines within reach of any target, sorted."""
    if not len(lines) or not len(targets):
        return np.zeros(0, dtype=int)
    _, line = shapely.STRtree(lines).query(targets, predicate="dwithin", distance=reach_m)
    return np.unique(line)


def _in_wood(graph, woody):
    """Steps that run along a hedge or through a wood."""
    result = np.zeros(len(graph.tail), dtype=bool)
    if len(woody.parts) and len(result):
        middle = shapely.points((graph.xy[graph.tail] + graph.xy[graph.head]) / 2)
        tree = shapely.STRtree(middle)
        _, hit = tree.query(woody.parts, predicate="dwithin", distance=TOUCH_M)
        result[hit] = True
    return result


def _access(fixed, sources, points, tree, zones, options):
    """Hops between wood and nodes; ``fixed`` are the points of ends, None for parts."""
    source, node = tree.query(sources, predicate="dwithin", distance=options.max_hop_m)
    line = shapely.shortest_line(sources[source], points[node])
    length = shapely.length(line)
    ends = shapely.get_coordinates(line).reshape(-1, 2, 2)
    clear = ~barred(line, zones.of("bar"))
    source, node, length, ends = (v[clear] for v in (source, node, length, ends))
    xy = ends[:, 0] if fixed is None else fixed[source]
    inside = share_inside(ends, zones.of("cut"))
    weight = weigh(length, np.full(len(length), HOP), inside, options)
    order = np.lexsort((node, source))
    return Access(source[order], node[order], weight[order], xy[order])
