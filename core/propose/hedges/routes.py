"""The cheapest route of a hedge across each gap."""

from dataclasses import dataclass

import numpy as np
import shapely
from scipy.sparse import csr_matrix
from scipy.sparse.csgraph import dijkstra

from ...progress import part, silent, step
from .constraints import barred, share_inside
from .gaps import CORNER
from .route_net import ALONG_M, FACING, HOP, weigh

TILE_M = 1000.0
CURVE_LEGS = 20
ALONG_DEAR = 1.5  # along one edge, that much of a rule for standing hedges is borne [P]
STRAINED = 2.0  # a hedge that bends or sways so much counts like a hop [P]
SIMPLE_M = 0.05  # nodes along straight lines that the finished hedge does not need


@dataclass(frozen=True)
class Routes:
    """Routes across gaps, sorted by gap.

    ``gap`` is the position of the gap, ``line`` runs from its source to the part, ``weight``
    is what it cost, ``metres`` (n, kinds + 1) its length by kind of plantable line, hops last.
    """

    gap: np.ndarray
    line: np.ndarray
    weight: np.ndarray
    metres: np.ndarray


def find_routes(woody, gaps, net, zones, options, progress=silent):
    """The cheapest route across each gap that is no longer than the detour allows.

    Parameters
    ----------
    woody : Woody
    gaps : Gaps
    net : RouteNet
    zones : Zones
    options : RouteOptions
    progress : callable

    Returns
    -------
    Routes
        A gap without a way has none.

    Notes
    -----
    Dijkstra from each source over the net of its tile and a margin: O(s (n log n)) with n
    nodes of a tile. The straight line competes where it is as short as a hop, or where
    two ends face each other. Between ends that do not, a hedge follows an edge all the way.
    """
    found = _straight(gaps, zones, options)
    edge = (gaps.tip >= 0) & ~gaps.facing
    for rows, own, share in ((~edge, net, 0.0), (edge, net.along, 0.5)):
        progress_ = part(progress, share, share + 0.5)
        _over_tiles(found, woody, gaps, np.flatnonzero(rows), own, options, progress_)
    return _collect(found, gaps, options)


def _over_tiles(found, woody, gaps, rows, net, options, progress):
    """Cheapest routes of some gaps, added to ``found`` where they beat what is there."""
    tile = np.floor(gaps.from_xy / TILE_M).astype(np.int64)
    order = rows[np.lexsort((gaps.part[rows], gaps.source[rows], *tile[rows].T[::-1]))]
    breaks = np.flatnonzero((np.diff(tile[order], axis=0) != 0).any(axis=1)) + 1
    groups = np.split(order, breaks) if len(order) and len(net.graph.xy) else []
    for number, rows in enumerate(groups):
        step(progress, number / len(groups))
        for gap, path in _tile_routes(woody, gaps, rows, net, options):
            known = found.get(gap)
            if known is None or path[1] < known[1]:
                found[gap] = path


def _straight(gaps, zones, options):
    """Routes without plantable lines by gap: (coordinates, weight, kinds of the steps)."""
    hop = (gaps.tip < 0) & (gaps.straight_m <= options.max_hop_m)
    rows = np.flatnonzero(gaps.facing | hop)
    if not len(rows):
        return {}
    xy = _curves(gaps, rows)
    line = shapely.linestrings(xy)
    rows, xy, line = (v[~barred(line, zones.of("bar"))] for v in (rows, xy, line))
    kind = np.where(gaps.facing[rows], FACING, HOP)
    legs = np.stack([xy[:, :-1], xy[:, 1:]], axis=2).reshape(-1, 2, 2)
    inside = share_inside(legs, zones.of("cut").strict()).reshape(-1, CURVE_LEGS).mean(axis=1)
    weight = weigh(shapely.length(line), kind, inside, options)
    doubt = options.hop_factor / options.facing_factor
    weight = weight * np.where(gaps.strain[rows] > STRAINED, doubt, 1.0)
    return {
        int(g): (points, w, np.full(len(points) - 1, k))
        for g, points, w, k in zip(rows, xy, weight, kind)
    }


def _curves(gaps, rows):
    """From end to end in the directions of both (cubic Bézier), straight where they have none."""
    start, stop = gaps.from_xy[rows], gaps.to_xy[rows]
    third = gaps.straight_m[rows, None] / 3
    along = (stop - start) / 3
    leave = start + np.where(gaps.facing[rows, None], gaps.from_way[rows] * third, along)
    arrive = stop + np.where(gaps.facing[rows, None], gaps.to_way[rows] * third, -along)
    t = np.linspace(0, 1, CURVE_LEGS + 1)[:, None]
    curves = (
        (1 - t) ** 3 * start[:, None]
        + 3 * (1 - t) ** 2 * t * leave[:, None]
        + 3 * (1 - t) * t**2 * arrive[:, None]
        + t**3 * stop[:, None]
    )
    corner = gaps.shape[rows] == CORNER
    curves[corner] = _corners(gaps, rows[corner])
    return curves


def _corners(gaps, rows):
    """From end to end by the point where both drawn on meet."""
    start, stop = gaps.from_xy[rows], gaps.to_xy[rows]
    leave, arrive = gaps.from_way[rows], gaps.to_way[rows]
    way = stop - start
    cross = leave[:, 0] * arrive[:, 1] - leave[:, 1] * arrive[:, 0]
    ahead = (way[:, 0] * arrive[:, 1] - way[:, 1] * arrive[:, 0]) / cross
    meet = start + ahead[:, None] * leave
    t = np.linspace(0, 1, CURVE_LEGS // 2 + 1)[:, None]
    legs = [a[:, None] + t * (b - a)[:, None] for a, b in ((start, meet), (meet, stop))]
    return np.concatenate([legs[0], legs[1][:, 1:]], axis=1)


def _tile_routes(woody, gaps, rows, net, options):
    """(gap, path) for gaps that start in one tile."""
    margin = options.detour * gaps.straight_m[rows].max() + options.max_hop_m
    box = np.concatenate([
        np.minimum(gaps.from_xy[rows], gaps.to_xy[rows]).min(axis=0) - margin,
        np.maximum(gaps.from_xy[rows], gaps.to_xy[rows]).max(axis=0) + margin,
    ])  # fmt: skip
    xy = net.graph.xy
    node = np.flatnonzero(((xy >= box[:2]) & (xy <= box[2:])).all(axis=1))
    local = np.full(len(xy), -1)
    local[node] = np.arange(len(node))
    tail, head = local[net.graph.tail], local[net.graph.head]
    inside = (tail >= 0) & (head >= 0)
    tail, head, weight = tail[inside], head[inside], net.weight[inside]
    kind = net.graph.kind[inside]
    sources, of = np.unique(gaps.source[rows], return_inverse=True)
    start = [_ways(net, woody, s, local) for s in sources]
    origin = np.repeat(len(node) + np.arange(len(sources)), [len(s[0]) for s in start])
    entry = [np.concatenate(v) for v in zip(*start)]
    size = len(node) + len(sources)
    matrix = _matrix(
        np.concatenate([tail, head, origin]), np.concatenate([head, tail, entry[0]]),
        np.concatenate([weight, weight, entry[1]]), size,
    )  # fmt: skip
    kinds = _matrix(
        np.concatenate([tail, head]), np.concatenate([head, tail]),
        np.concatenate([kind, kind]) + 2.0, size, weight=np.concatenate([weight, weight]),
    )  # fmt: skip
    # A route that may be cut over half its length is dropped later, so none weighs more.
    limit = margin * (ALONG_DEAR if net.along is None else (1 + options.cut_factor) / 2)
    indices = len(node) + np.arange(len(sources))
    far, before = dijkstra(
        matrix, directed=True, indices=indices, limit=limit, return_predecessors=True
    )
    for row, s in zip(rows, of):  # each path has a length of its own
        exit_, weight_off, off_xy = _exit(net, gaps, row, local, far[s])
        if exit_ < 0:
            continue
        path = _walk(before[s], exit_, indices[s])
        first = path[0]
        begin = start[s][2][np.flatnonzero(start[s][0] == first)[0]]
        between = _values(kinds, path) if len(path) > 1 else []
        line = np.vstack([begin, xy[node[path]], off_xy])
        yield int(row), (line, weight_off, np.array([HOP, *between, HOP]))


def _ways(net, woody, source, local):
    """Nodes in the tile that a source reaches, weights, and where it leaves the wood."""
    ends = len(woody.end)
    access = net.on if source < ends else net.off
    name = source if source < ends else source - ends
    rows = slice(*np.searchsorted(access.source, [name, name + 1]))
    node = local[access.node[rows]]
    there = node >= 0
    return node[there], access.weight[rows][there], access.xy[rows][there]


def _exit(net, gaps, row, local, far):
    """The node where a part or its end is reached most cheaply, the weight, and the point on it."""
    tip = gaps.tip[row]
    access, name = (net.on, tip) if tip >= 0 else (net.off, gaps.part[row])
    rows = slice(*np.searchsorted(access.source, [name, name + 1]))
    node = local[access.node[rows]]
    there = np.flatnonzero(node >= 0)
    whole = far[node[there]] + access.weight[rows][there]
    if not len(whole) or not np.isfinite(whole.min()):
        return -1, np.inf, None
    best = there[np.argmin(whole)]
    return node[best], whole.min(), access.xy[rows][best]


def _walk(before, node, origin):
    path = [node]
    while before[path[-1]] != origin:
        path.append(before[path[-1]])
    return path[::-1]


def _values(kinds, path):
    """The kinds of the steps of a path."""
    return np.asarray(kinds[path[:-1], path[1:]]).ravel().astype(int) - 2


def _matrix(tail, head, value, size, weight=None):
    """Sparse matrix of the cheapest of parallel steps."""
    order = np.lexsort((value if weight is None else weight, head, tail))
    tail, head, value = tail[order], head[order], value[order]
    first = np.concatenate([[True], (np.diff(tail) != 0) | (np.diff(head) != 0)])[: len(tail)]
    return csr_matrix(
        (np.maximum(value[first], 1e-9), (tail[first], head[first])), shape=(size, size)
    )


def _collect(found, gaps, options):
    """Routes that keep to the limits on length and on hops."""
    from .plantable import KINDS

    gap, line, weight, metres = [], [], [], []
    for g in sorted(found):
        xy, cost, kinds = found[g]
        legs = np.hypot(*np.diff(xy, axis=0).T)
        if legs.sum() > options.detour * gaps.straight_m[g] + 1e-6:
            continue
        along = gaps.tip[g] >= 0 and not gaps.facing[g]
        if _longest_hop(legs, kinds) > (ALONG_M if along else options.max_hop_m) + 1e-6:
            continue
        gap.append(g)
        line.append(shapely.linestrings(xy))
        weight.append(cost)
        metres.append(np.bincount(np.where(kinds == HOP, len(KINDS), kinds), legs, len(KINDS) + 1))
    lines = shapely.simplify(np.array(line, dtype=object), SIMPLE_M)
    return Routes(
        np.array(gap, dtype=int), lines, np.array(weight),
        np.array(metres).reshape(-1, len(KINDS) + 1),
    )  # fmt: skip


def _longest_hop(legs, kinds):
    """The longest stretch away from plantable lines."""
    run = np.cumsum(kinds != HOP)
    return np.bincount(run[kinds == HOP], legs[kinds == HOP]).max(initial=0.0)
