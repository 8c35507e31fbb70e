"""Pinch points: where the current between habitat patches has to squeeze through.

The landscape is a net of resistors between neighbouring cells. Current let in at one
patch and out at another takes all ways at once, in proportion to their ease; cells
where it is dense have no alternative (McRae et al. 2008, Ecology 89:2712–2724).
"""

from dataclasses import dataclass

import numpy as np
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components

from ...errors import GreenBlueError
from ...progress import part, silent, step
from ..costdistance.grid import resistance_grid
from .laplacian import solver

STEPS = ((0, 1, 1.0), (1, 0, 1.0), (1, 1, np.sqrt(2.0)), (1, -1, np.sqrt(2.0)))


@dataclass(frozen=True)
class Circuit:
    """Resistors between nodes; a patch is one node, every other passable cell another.

    ``node`` is the node of each cell, −1 where impassable, shape (r, c); the first
    nodes are the patches in the order of ``patches``, their numbers in the label raster.
    ``one``, ``other`` and ``conductance`` list the resistors.
    """

    node: np.ndarray
    patches: np.ndarray
    one: np.ndarray
    other: np.ndarray
    conductance: np.ndarray

    @property
    def count(self):
        return int(self.node.max()) + 1


@dataclass(frozen=True)
class CurrentFlow:
    """Current density and effective resistances.

    ``current`` is the summed current through each cell over all pairs, one unit each, shape
    (r, c); NaN where impassable. ``pairs`` are patch numbers, shape (p, 2), ``resistance`` the
    effective resistance between them; inf where no way leads from one to the other.
    """

    current: np.ndarray
    pairs: np.ndarray
    resistance: np.ndarray


def circuit(resistance, labels, *, nodata=None):
    """The net of resistors of a resistance raster.

    Parameters
    ----------
    resistance : ndarray, shape (r, c)
        At least 1; NaN and ``nodata`` are impassable.
    labels : ndarray of int, shape (r, c)
        Patch number of each cell, 0 outside patches. The cells of a patch are short-circuited.
    nodata : float, optional

    Returns
    -------
    Circuit

    Raises
    ------
    GreenBlueError
        Resistances below 1, shapes that differ, fewer than two patches on passable ground.

    Notes
    -----
    The conductance of two neighbouring cells is 1 over their mean resistance, divided by √2
    on the diagonal; it does not depend on the cell size. O(cells).
    """
    if np.shape(labels) != np.shape(resistance):
        raise GreenBlueError(
            "The patches and the resistance raster have different numbers of cells."
        )
    grid = resistance_grid(resistance, 2.0, nodata)
    values = grid.inner(grid.half)
    passable = np.isfinite(values)
    patches = np.unique(labels[passable & (labels > 0)])
    if len(patches) < 2:
        raise GreenBlueError(
            "Current needs at least two patches on passable cells of the resistance raster; "
            "there are {count}.",
            count=len(patches),
        )
    node = np.full(values.shape, -1, dtype=np.int64)
    in_patch = passable & (labels > 0)
    node[in_patch] = np.searchsorted(patches, labels[in_patch])
    ground = passable & ~in_patch
    node[ground] = len(patches) + np.arange(np.count_nonzero(ground))
    ends = [_resistors(node, values, *move) for move in STEPS]
    return Circuit(node, patches, *(np.concatenate(column) for column in zip(*ends)))


def _resistors(node, values, down, right, length):
    """Nodes and conductance of all neighbouring cells in one direction."""
    rows, cols = values.shape
    here = (slice(0, rows - down), slice(max(-right, 0), cols - max(right, 0)))
    there = (slice(down, rows), slice(max(right, 0), cols + min(right, 0)))
    one, other = node[here].ravel(), node[there].ravel()
    mean = (values[here].ravel() + values[there].ravel()) / 2
    kept = (one >= 0) & (other >= 0) & (one != other)
    return one[kept], other[kept], 1 / (mean[kept] * length)


def current_flow(
    net, pairs=None, *, one_to_all=False, tolerance=1e-9, memory_bytes=2e9, progress=silent
):
    """Current between patches, and how well they are joined.

    Parameters
    ----------
    net : Circuit
    pairs : ndarray of int, shape (p, 2), optional
        Patch numbers to join, such as the links; all pairs when left out.
    one_to_all : bool
        Instead let one unit in at each patch in turn and out at all others together.
    tolerance : float
        Relative residual of iterative solutions.
    memory_bytes : float
        Memory that the solver may take for speed.
    progress : callable

    Returns
    -------
    CurrentFlow
        With ``one_to_all``, ``pairs`` hold the patch and 0, the resistance that to all others.

    Raises
    ------
    GreenBlueError
        A pair names an unknown patch, or one patch twice.

    Notes
    -----
    Current of a cell: half the sum of the currents through its resistors, and half of what is
    let in or out there. For pairs, the net of each connected part is prepared once,
    and the potentials of single patches are combined: n − 1 solutions for n patches, whatever
    the number of pairs. The solver is chosen by :mod:`.laplacian`. Memory for potentials: 8 bytes
    × cells × patches of one connected part.
    """
    chosen = _chosen_pairs(net, pairs)
    total = np.zeros(net.count)
    options = {"tolerance": tolerance, "memory_bytes": memory_bytes}
    if one_to_all:
        flow = _one_to_all(net, total, options, progress)
    else:
        flow = chosen, _pairwise(net, chosen, total, options, progress)
    current = np.full(net.node.shape, np.nan)
    inside = net.node >= 0
    current[inside] = total[net.node[inside]]
    named = np.where(flow[0] < 0, 0, net.patches[flow[0]])
    return CurrentFlow(current, named, flow[1])


def _chosen_pairs(net, pairs):
    """Pairs as node numbers."""
    if pairs is None:
        return np.column_stack(np.triu_indices(len(net.patches), 1))
    pairs = np.asarray(pairs, dtype=np.int64).reshape(-1, 2)
    unknown = np.setdiff1d(pairs, net.patches)
    if unknown.size or (pairs[:, 0] == pairs[:, 1]).any():
        raise GreenBlueError(
            "Current can only flow between two different patches of the raster; look at {ids}.",
            ids=", ".join(map(str, unknown[:10])) or pairs[pairs[:, 0] == pairs[:, 1]][0, 0],
        )
    return np.searchsorted(net.patches, pairs)


def _laplacian(net):
    row, col = np.concatenate([net.one, net.other]), np.concatenate([net.other, net.one])
    weight = np.tile(net.conductance, 2)
    every = np.arange(net.count)
    diagonal = np.bincount(row, weight, minlength=net.count)
    return coo_matrix(
        (np.r_[-weight, diagonal], (np.r_[row, every], np.r_[col, every])),
        shape=(net.count, net.count),
    ).tocsr()


def _pairwise(net, pairs, total, options, progress):
    """Effective resistance of each pair; adds the currents to ``total``."""
    step(progress, 0.0)
    matrix = _laplacian(net)
    step(progress, 0.0)
    _, member = connected_components(matrix, directed=False)
    same = member[pairs[:, 0]] == member[pairs[:, 1]]
    resistance = np.full(len(pairs), np.inf)
    parts = np.unique(member[pairs[same].ravel()])
    for number, which in enumerate(parts):  # parts of the landscape that no way connects
        inner = part(progress, number / len(parts), (number + 1) / len(parts))
        mine = np.flatnonzero(same & (member[pairs[:, 0]] == which))
        nodes = np.flatnonzero(member == which)
        potential, name = _potentials(matrix, nodes, pairs[mine], options, inner)
        for count, row in enumerate(mine):  # one pass over the resistors per pair
            step(inner, 0.9 + 0.1 * count / len(mine))
            source, sink = pairs[row]
            difference = potential[name[source]] - potential[name[sink]]
            voltage = np.zeros(net.count)
            voltage[nodes] = difference
            resistance[row] = voltage[source] - voltage[sink]
            total += _through(net, voltage, np.array([source, sink]), np.ones(2))
    return resistance


def _potentials(matrix, nodes, pairs, options, progress):
    """Potentials of the nodes for a unit let in at each patch of the pairs, out at the last."""
    patches = np.unique(pairs)
    at = np.searchsorted(nodes, patches)
    kept = np.delete(np.arange(len(nodes)), at[-1])
    inner = matrix[nodes][:, nodes][kept][:, kept].tocsr()
    prepared = solver(inner, len(patches) - 1, progress=part(progress, 0.0, 0.1), **options)
    potential = np.zeros((len(patches), len(nodes)))
    for number in range(len(patches) - 1):
        right = np.zeros(len(nodes))
        right[at[number]] = 1.0
        share = 0.1 + 0.8 * np.array([number, number + 1]) / (len(patches) - 1)
        potential[number, kept] = prepared.solve(right[kept], progress=part(progress, *share))
    return potential, dict(zip(patches.tolist(), range(len(patches))))


def _one_to_all(net, total, options, progress):
    """Each patch against all others together, which are grounded."""
    matrix = _laplacian(net)
    _, member = connected_components(matrix, directed=False)
    count = len(net.patches)
    resistance = np.full(count, np.inf)
    for patch in range(count):  # another ground each time
        inner = part(progress, patch / count, (patch + 1) / count)
        step(inner, 0.0)
        nodes = np.flatnonzero(member == member[patch])
        kept = nodes[(nodes >= count) | (nodes == patch)]
        if np.count_nonzero(nodes < count) < 2:
            continue
        prepared = solver(matrix[kept][:, kept].tocsr(), 1, progress=inner, **options)
        voltage = np.zeros(net.count)
        voltage[kept] = prepared.solve((kept == patch).astype(float), progress=inner)
        resistance[patch] = voltage[patch]
        sinks = nodes[(nodes < count) & (nodes != patch)]
        flow = _flows(net, voltage)
        out = np.bincount(net.one, flow, minlength=net.count)
        out -= np.bincount(net.other, flow, minlength=net.count)
        total += _through(net, voltage, np.append(sinks, patch), np.append(-out[sinks], 1.0))
    return np.column_stack([np.arange(count), np.full(count, -1)]), resistance


def _flows(net, voltage):
    return net.conductance * (voltage[net.one] - voltage[net.other])


def _through(net, voltage, ends, injected):
    """Current through each node."""
    flow = np.abs(_flows(net, voltage))
    through = np.bincount(net.one, flow, minlength=net.count)
    through += np.bincount(net.other, flow, minlength=net.count)
    through[ends] += np.abs(injected)
    return through / 2
