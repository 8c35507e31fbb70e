"""What each patch and each link is worth: PC or IIC with it against without it."""

import builtins
from dataclasses import dataclass
from functools import partial
from typing import Callable

import numpy as np
from scipy.sparse.csgraph import reverse_cuthill_mckee

from ...progress import part as part_of
from ...progress import silent, step
from ...table import Table
from .blocks import blocks, hanging
from .detours import BLUR, kept, losses, nothing
from .indices import Index, component_of, measure_of
from .trees import grow, subtree_sum

CELLS = 1_500_000  # table cells per block of sources: the block's memory is about 40 bytes each
TOLERANCE = 1e-14


@dataclass(frozen=True)
class Importance:
    """What the patches and links of a network are worth.

    Attributes
    ----------
    index : Index
        Of the whole network (with A_L = 1).
    patches : Table without geometry, one row per patch
        ``d`` = 100 · (index − index without the patch) / index, and its fractions ``d_intra``,
        ``d_flux``, ``d_conn`` (Saura & Rubio 2010), all in %; ``component``.
    links : Table without geometry, one row per link
        ``d`` = 100 · (index − index without the link) / index, in %; ``component``.
    """

    index: Index
    patches: Table
    links: Table


def importance(network, kernel, *, tolerance=TOLERANCE, progress=silent, map=map):
    """dPC of every patch, with its fractions, and of every link.

    Parameters
    ----------
    network : Network
    kernel : Kernel
    tolerance : float
        What may be left out: no dPC is off by more than this fraction of PC (1e-14 is 1e-12 %,
        the size of the rounding errors). A larger one is faster where the kernel is short
        against the extent of the network; 0 leaves nothing out.
    progress : callable
    map : callable
        Any ``map``, to work on blocks of patches in several processes. A lazy one (such as
        ``Pool.imap``) keeps progress and cancelling alive.

    Returns
    -------
    Importance

    Notes
    -----
    Exact: see :mod:`detours <.detours>` for the method, which looks at each pair of patches
    once per patch in the nearer half of the way between them, O(n² · links per path) in the worst
    case. With a tolerance ε,
    a removal is not looked at from a source when all the pairs it could touch are worth less
    than ε · PC / 2n (so the sum over the n sources stays below ε · PC / 2), and pairs beyond
    −ln(ε · PC / 2 (Σa)²) are not followed (they are worth less than ε · PC / 2 all together).
    A short kernel therefore makes the work local, O(n) for a growing region. The network is
    first cut at its articulation patches (:mod:`blocks <.blocks>`), so dead ends, chains and
    trees cost next to nothing. No n × n matrix is held: memory is bounded by ``CELLS``, or by
    one source's rows × levels if that is more (patches it reaches × links to the farthest).

    References
    ----------
    Saura & Pascual-Hortal 2007 (dPC); Saura & Rubio 2010, Ecography 33 (fractions).
    """
    return _by_blocks(network, kernel, tolerance, progress, map)


def hop_importance(network, threshold, *, progress=silent, map=map):
    """dIIC of every patch, with its fractions, and of every link.

    As :func:`importance`, for links up to and including ``threshold``, each one step.
    """
    graph, measure = measure_of(network, threshold=threshold)
    sums = _Sums.of(network)
    worth, through = _sum_up(graph, network.attribute, measure, 0.0, sums, progress, map)
    sums.worth[:], sums.through[:] = worth, through
    return _tables(network, graph, sums)


def _by_blocks(network, kernel, tolerance, progress, map):
    """Worth and losses block by block, each with what hangs on it as attribute of its patches."""
    graph, measure = measure_of(network, kernel=kernel)
    attribute = network.attribute
    sums = _Sums.of(network)
    parts = list(blocks(graph))
    below, from_block = hanging(attribute, parts)
    above = np.zeros(network.size)
    alone = np.zeros(network.size)  # the sum of squares of what comes from each side
    floor = _least_worth(attribute, graph, measure)
    total = sum(len(part.nodes) for part in parts)
    done = 0
    for number in reversed(range(len(parts))):
        part, nodes = parts[number], parts[number].nodes
        mass = attribute[nodes] + below[nodes]
        top = nodes[part.top]
        mass[part.top] = attribute[top] + above[top] + max(below[top] - from_block[number], 0.0)
        share = tolerance * floor / 2 * len(nodes) / total
        inner = part_of(progress, done / total, (done + len(nodes)) / total)
        done += len(nodes)
        if len(nodes) == 2:
            reach, through = _bridge(part.graph, mass, sums), np.zeros(2)
            step(inner, 1.0)
        else:
            worth, through = _sum_up(part.graph, mass, measure, share, sums, inner, map)
            reach = np.divide(worth, mass, out=np.zeros(len(mass)), where=mass > 0) - mass
        sums.through[nodes] += through
        reach = np.maximum(reach, 0.0)
        reach[part.top] = 0.0
        above[nodes] += reach
        alone[nodes] += reach**2
        alone[top] += from_block[number] ** 2
    around = above + below
    sums.worth[:] = attribute * (attribute + around)
    sums.through[:] += np.maximum(around**2 - alone, 0.0)
    return _tables(network, graph, sums)


def _bridge(graph, mass, sums):
    """A block of two patches: what reaches each; their links lose down to the next parallel one."""
    order = np.argsort(graph.weight, kind="stable")
    p = np.exp(-graph.weight[order[:2]])
    first = graph.link[graph.best][0]
    sums.link_loss[first] = 2 * mass[0] * mass[1] * (p[0] - p[1:].sum())
    return mass[::-1] * p[0]


def _sum_up(graph, attribute, measure, share, sums, progress, map):
    """Worth of each patch and loss through it, from every source; link losses go to ``sums``."""
    worth, through = np.zeros(graph.size), np.zeros(graph.size)
    used = _in_order(graph, attribute)
    if not len(used):
        return worth, through
    limit = measure.reach(share / attribute.sum() ** 2)
    work = partial(_removals, graph, attribute, measure, share / graph.size, limit)
    pulse = _Pulse(progress)
    if map is builtins.map:  # in this process: Cancel is asked for within a block, too
        work = partial(work, check=pulse)
    for done, sources, found in _blocks(work, used, map, progress):
        worth[sources] = found.worth
        through[found.nodes] += found.through
        sums.link_loss[found.links] += found.link_loss
        pulse.done = done
        pulse()
    return worth, through


@dataclass
class _Pulse:
    """Tells the share of the work done so far, again and again."""

    progress: Callable
    done: float = 0.0

    def __call__(self):
        step(self.progress, self.done)


@dataclass(frozen=True)
class _Sums:
    """Numerators: worth of and loss through each patch, loss of each link."""

    worth: np.ndarray
    through: np.ndarray
    link_loss: np.ndarray

    @classmethod
    def of(cls, network):
        return cls(np.zeros(network.size), np.zeros(network.size), np.zeros(network.links))


def _in_order(graph, attribute):
    """Patches that count, neighbours near each other, so that a block reaches few patches."""
    order = reverse_cuthill_mckee(graph.matrix, symmetric_mode=True)
    return order[attribute[order] > 0].astype(np.int64)


def _least_worth(attribute, graph, measure):
    """A lower bound of the numerator: the patches and their direct links."""
    links = graph.best
    a, b = attribute[graph.tail[links]], attribute[graph.head[links]]
    return (attribute**2).sum() + 2 * (a * b * measure.value(graph.weight[links])).sum()


def _blocks(work, used, map, progress):
    """Run ``work`` over blocks of sources: (fraction done, sources, result) of each."""
    step(progress, 0.0)
    first = work(used[:1])
    yield 1 / len(used), used[:1], first
    size = int(np.clip(CELLS // max(first.cells, 1), 1, 32))
    blocks = [used[begin : begin + size] for begin in range(1, len(used), size)]
    for number, (block, found) in enumerate(zip(blocks, map(work, blocks)), 1):
        yield number / len(blocks), block, found


@dataclass(frozen=True)
class _Found:
    """Sums of one block: worth per source; losses of the patches and links it touched."""

    worth: np.ndarray
    nodes: np.ndarray
    through: np.ndarray
    links: np.ndarray
    link_loss: np.ndarray
    cells: int


def _removals(graph, attribute, measure, threshold, limit, sources, check=nothing):
    """What the pairs of ``sources`` are worth, and lose by each removal."""

    def depth(node, source, distance, level, parent, start):
        """The deepest level in the nearer half of a path that matters."""
        pair = attribute[sources[source]] * attribute[node] * measure.value(distance)
        farthest = np.zeros(len(sources))
        np.maximum.at(farthest, source, distance)
        nearer = (distance + distance[parent]) / 2 <= (0.5 + 2 * BLUR) * farthest[source]
        worth = subtree_sum(pair, parent, start) > threshold
        return int(level[worth & nearer].max(initial=0))

    trees = grow(graph, sources, limit, depth)
    pair = attribute[sources[trees.source]] * attribute[trees.node]

    def lost(rows, table):
        return measure.lost(trees.distance[rows], table) * pair[rows, None]

    patch, link = losses(trees, kept(trees, check), lost, check)
    worth = np.bincount(trees.source, pair * measure.value(trees.distance), len(sources))
    nodes, place = np.unique(trees.node, return_inverse=True)
    below = trees.link >= 0
    links, link_place = np.unique(trees.link[below], return_inverse=True)
    return _Found(
        worth,
        nodes,
        np.bincount(place, patch, len(nodes)),
        links,
        np.bincount(link_place, link[below], len(links)),
        trees.columns * max(len(trees.level), len(trees.step_from) // 8) // len(sources),
    )


def _tables(network, graph, sums):
    """Losses as percentages of the whole."""
    worth = sums.worth
    total = worth.sum()
    scale = 100 / total if total else 0.0
    own = network.attribute**2
    intra, flux = scale * own, scale * 2 * np.maximum(worth - own, 0.0)
    connector = scale * np.maximum(sums.through, 0.0)
    label = component_of(network, graph)
    patches = {
        "d": intra + flux + connector,
        "d_intra": intra,
        "d_flux": flux,
        "d_conn": connector,
        "component": label,
    }
    links = {"d": scale * np.maximum(sums.link_loss, 0.0), "component": label[network.link_from]}
    index = Index(float(total), float(total), float(np.sqrt(total)))
    return Importance(index, Table(None, patches), Table(None, links))
