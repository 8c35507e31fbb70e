"""Cost to the nearest patch, and whose patch it is, for every cell of a resistance raster.

Cost distance in "effective metres": a step from a cell to one of its eight neighbours
costs ``(R_i + R_j) / 2 · cell size · (1 or √2)`` (Adriaensen et al. 2003, Landscape and
Urban Planning 64). Conventions, the same as those of GRASS ``r.cost``:

- NaN, infinity and the nodata value are impassable;
- a diagonal step between two impassable cells is allowed, so a barrier has to be
  rasterised two cells thick on the diagonal to hold (the resistance builder does);
- patch cells cost nothing to start from, but a path that crosses a patch pays the
  resistance of its cells, half a cell at either end included.
"""

from dataclasses import dataclass

import numpy as np

from ...progress import part, silent, step
from .compiled import fastest
from .grid import check_cutoff, patch_cells, resistance_grid
from .spreading import directions


@dataclass(frozen=True)
class CostField:
    """Cost to the nearest patch and its label.

    Parameters
    ----------
    cost : ndarray of float64, shape (rows, cols)
        Effective metres; inf where no patch can be reached within the cutoff.
    zone : ndarray of int32, shape (rows, cols)
        Label of the nearest patch; 0 where none is reached.
    """

    cost: np.ndarray
    zone: np.ndarray


def cost_distance(
    resistance,
    labels,
    cell_size,
    *,
    nodata=None,
    cutoff=np.inf,
    accelerate=True,
    progress=silent,
):
    """Cost to the nearest patch of every cell, in one pass from all patches at once.

    Parameters
    ----------
    resistance : ndarray, shape (rows, cols)
        1 or more; NaN, inf and ``nodata`` are impassable.
    labels : ndarray of int, shape (rows, cols)
        Patch number, 0 for none.
    cell_size : float
        Metres.
    nodata : float, optional
    cutoff : float
        Effective metres beyond which cells count as not reached.
    accelerate : bool
        Use numba where it is installed (``compiled.available()`` says whether); the
        results are the same to the last bit.
    progress : callable
        Fraction done → go on? (see ``core.progress``).

    Returns
    -------
    CostField
        Where two patches cost exactly the same, the lower label holds the cell.

    Raises
    ------
    GreenBlueError
        Resistance below 1, labels of another shape, no patch, patches entirely on
        impassable cells, a cutoff or cell size that is not positive.
    Cancelled
        Within a second.

    Notes
    -----
    Complexity and method: see ``spreading``. Memory: ``FIELD_BYTES`` a cell.
    """
    check_cutoff(cutoff)
    grid = resistance_grid(resistance, cell_size, nodata)
    flat_labels = patch_cells(grid, labels)
    cost, zone = nearest(grid, flat_labels, cutoff, accelerate, progress)
    return CostField(grid.inner(cost).copy(), grid.inner(zone).copy())


# half, cost, zone, state of the wave, and its lists of waiting cells
FIELD_BYTES = 8 + 8 + 4 + 1 + 4


def nearest(grid, labels, cutoff=np.inf, accelerate=True, progress=silent):
    """Cost to the nearest patch and its label, flat and framed.

    Parameters
    ----------
    grid : Grid
    labels : ndarray of int32, framed and flat
    """
    zone = labels.copy()
    cost = np.where(zone > 0, 0.0, np.inf)
    seeds = rim(grid, labels)
    limit = None if cutoff == np.inf else cutoff
    spread = fastest(cost.size, accelerate)
    spread(grid.half, cost, zone, grid.stride, seeds, limit=limit, progress=progress)
    beyond = cost > cutoff
    cost[beyond] = np.inf
    zone[~np.isfinite(cost)] = 0
    settle_ties(grid, cost, zone, part(progress, 1.0, 1.0))
    return cost, zone


def rim(grid, labels):
    """The patch cells next to a cell of no patch or of another one."""
    patch = np.flatnonzero(labels)
    outer = np.zeros(patch.size, dtype=bool)
    for offset, _length in directions(grid.stride):
        outer |= labels[patch + offset] != labels[patch]
    return patch[outer]


def settle_ties(grid, cost, zone, progress=silent):
    """Give cells that cost the same from several patches to the lowest label, in place.

    A wrong tie can only start where two zones meet; from there it is carried along
    the steps that cost exactly the difference.
    """
    changed = []
    for first, second, length in zone_contacts(grid, zone, progress):
        for start, to in ((first, second), (second, first)):
            changed.append(_pass_on(grid, cost, zone, start, to, length))
    front = np.unique(np.concatenate(changed))
    while front.size:
        step(progress, 1.0)
        changed = [
            _pass_on(grid, cost, zone, front, front + offset, length)
            for offset, length in directions(grid.stride)
        ]
        front = np.unique(np.concatenate(changed))


def _pass_on(grid, cost, zone, start, to, length):
    """Hand lower labels on where the step costs exactly the difference; the cells changed.

    No cell occurs twice in ``to``.
    """
    lower = np.flatnonzero(zone[start] < zone[to])
    start, to = start[lower], to[lower]
    tight = (grid.half[to] + grid.half[start]) * length + cost[start] == cost[to]
    start, to = start[tight], to[tight]
    zone[to] = zone[start]
    return to


def zone_contacts(grid, zone, progress=silent):
    """Pairs of neighbouring cells of two zones: (cells, cells, length) per direction.

    Each pair comes once; the first cell is the one with the lower number.
    """
    for offset, length in directions(grid.stride):
        if offset > 0:
            step(progress, 1.0)
            first, second = zone[:-offset], zone[offset:]
            cells = np.flatnonzero((first != second) & (first > 0) & (second > 0))
            yield cells, cells + offset, length


def predecessors(resistance, cell_size, field, *, nodata=None):
    """The step by which the least-cost path to each cell arrives.

    Parameters
    ----------
    resistance, cell_size, nodata
        As given to ``cost_distance``.
    field : CostField

    Returns
    -------
    ndarray of int8, shape (rows, cols)
        0 for patch cells and cells that are not reached; else 1 to 8: the predecessor
        lies N, W, E, S, NW, NE, SW, SE of the cell. Of several that cost the same, the
        first in this order.
    """
    grid = resistance_grid(resistance, cell_size, nodata)
    cost, zone = grid.framed(field.cost, np.inf), grid.framed(field.zone, 0)
    code = np.zeros(cost.size, dtype=np.int8)
    cells = np.flatnonzero(np.isfinite(cost) & (cost > 0))
    for number, (offset, length) in enumerate(directions(grid.stride), start=1):
        origin = cells + offset
        step = (grid.half[cells] + grid.half[origin]) * length
        tight = (step + cost[origin] == cost[cells]) & (zone[origin] == zone[cells])
        code[cells[tight]] = number
        cells = cells[~tight]
    return grid.inner(code).copy()
