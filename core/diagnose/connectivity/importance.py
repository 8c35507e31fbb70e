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
from ...threads import in_order
from .blocks import blocks, hanging
from .indices import Index, component_of, measure_of
from .removals import Removals

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


def importance(
    network, kernel, *, tolerance=TOLERANCE, accelerate=True, workers=1, progress=silent, map=map
):
    """dPC of every patch, with its fractions, and of every link.

    Parameters
    ----------
    network : Network
    kernel : Kernel
    tolerance : float
        What may be left out: no dPC is off by more than this fraction of PC (1e-14 is 1e-12 %,
        the size of the rounding errors). A larger one is faster where the kernel is short
        against the extent of the network; 0 leaves nothing out.
    accelerate : bool
        Use numba where it is installed (some five times as fast, the same to rounding).
    workers : int
        Threads that work on blocks of patches.
    progress : callable
    map : callable
        Any other ``map``, to work in several processes. A lazy one (such as ``Pool.imap``)
        keeps progress and cancelling alive.

    Returns
    -------
    Importance

    Notes
    -----
    Exact: see :mod:`detours <.detours>` for the method, which looks at each pair of patches
    once per patch in the nearer half of the way between them, O(n² · links per path) in the worst
    case. With a tolerance ε, a removal is not looked at from a source when all the pairs it
    could touch are worth less than ε · PC / 4n (so the sum over the n sources, counted twice,
    stays below ε · PC / 2), and pairs beyond −ln(ε · PC / 2 (Σa)²) are not followed (they are
    worth less than ε · PC / 2 all together). A short kernel therefore makes the work local,
    O(n) for a growing region. The network is first cut at its articulation patches
    (:mod:`blocks <.blocks>`), so dead ends, chains and trees cost next to nothing. No n × n
    matrix is held: memory is bounded by ``CELLS`` for each worker, or by one source's rows ×
    levels if that is more (patches it reaches × links to the farthest).

    References
    ----------
    Saura & Pascual-Hortal 2007 (dPC); Saura & Rubio 2010, Ecography 33 (fractions).
    """
    return _by_blocks(network, kernel, tolerance, _How(accelerate, workers, map), progress)


def hop_importance(network, threshold, *, workers=1, progress=silent, map=map):
    """dIIC of every patch, with its fractions, and of every link.

    As :func:`importance`, for links up to and including ``threshold``, each one step.
    """
    graph, measure = measure_of(network, threshold=threshold)
    sums = _Sums.of(network)
    how = _How(False, workers, map)
    worth, through = _sum_up(graph, network.attribute, measure, 0.0, sums, how, progress)
    sums.worth[:], sums.through[:] = worth, through
    return _tables(network, graph, sums)


@dataclass(frozen=True)
class _How:
    """Compiled or not, and by which hands."""

    accelerate: bool
    workers: int
    map: Callable


def _by_blocks(network, kernel, tolerance, how, progress):
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
            worth, through = _sum_up(part.graph, mass, measure, share, sums, how, inner)
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


def _sum_up(graph, attribute, measure, share, sums, how, progress):
    """Worth of each patch and loss through it, from every source; link losses go to ``sums``."""
    worth, through = np.zeros(graph.size), np.zeros(graph.size)
    used = _in_order(graph, attribute)
    if not len(used):
        return worth, through
    limit = measure.reach(share / attribute.sum() ** 2)
    threshold = share / graph.size / 2  # what is looked at counts twice
    work = Removals(graph, attribute, measure, threshold, limit, how.accelerate)
    pulse = _Pulse(progress)
    for done, sources, found in _blocks(work, used, how, pulse):
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


def _blocks(work, used, how, pulse):
    """Run ``work`` over blocks of sources: (fraction done, sources, result) of each."""
    pulse()
    first = work(used[:1], check=pulse)
    yield 1 / len(used), used[:1], first
    size = int(np.clip(CELLS // max(first.cells, 1), 1, 32))
    blocks = [used[begin : begin + size] for begin in range(1, len(used), size)]
    if how.map is not builtins.map:
        results = how.map(work, blocks)
    elif how.workers > 1 and len(blocks) > 1:
        results = in_order(work, blocks, how.workers, pulse)
    else:  # in this thread: Cancel is asked for within a block, too
        results = map(partial(work, check=pulse), blocks)
    for number, (block, found) in enumerate(zip(blocks, results), 1):
        yield number / len(blocks), block, found


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
