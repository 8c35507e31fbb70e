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

from ..errors import GreenBlueError
from ..progress import silent
from ..text import id_list
from .compiled import fastest
from .spreading import directions


@dataclass(frozen=True)
class Grid:
    """A resistance raster framed by one impassable ring, flat, ready for array work.

    Parameters
    ----------
    half : ndarray of float64, shape ((rows + 2) · (cols + 2),)
        Resistance × cell size / 2; inf where impassable.
    rows, cols : int
    cell_size : float
        Metres.
    """

    half: np.ndarray
    rows: int
    cols: int
    cell_size: float

    @property
    def stride(self):
        """Cells in a framed row."""
        return self.cols + 2

    def framed(self, raster, fill):
        """A raster of the original shape, framed with ``fill`` and made flat."""
        return np.pad(raster, 1, constant_values=fill).ravel()

    def inner(self, flat):
        """A view of a flat array in the original shape, without the frame."""
        return flat.reshape(self.rows + 2, self.stride)[1:-1, 1:-1]

    def rowcol(self, cells):
        """Row and column in the original raster of flat cell numbers."""
        row, col = np.divmod(cells, self.stride)
        return row - 1, col - 1


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


def resistance_grid(resistance, cell_size, nodata=None):
    """Check a resistance raster and frame it.

    Raises
    ------
    GreenBlueError
        Values below 1, or a cell size that is not positive.
    """
    if not 0 < cell_size < np.inf:
        raise GreenBlueError(
            "The cell size must be a positive number of metres, not {size}.", size=cell_size
        )
    if np.ndim(resistance) != 2:
        raise GreenBlueError("The resistance raster must have exactly one band.")
    half = np.pad(np.asarray(resistance, dtype=np.float64), 1, constant_values=np.inf)
    if nodata is not None:
        half[half == nodata] = np.inf
    half[np.isnan(half)] = np.inf
    _check_values(half)
    half *= cell_size / 2.0
    rows, cols = np.shape(resistance)
    return Grid(half.ravel(), rows, cols, float(cell_size))


def _check_values(values):
    lowest = float(values.min())
    if lowest >= 1.0:
        return
    count = int(np.count_nonzero(values < 1.0))
    if lowest < 0.0:
        raise GreenBlueError(
            "The resistance raster holds negative values ({count} cells below 1, the lowest "
            "{lowest:g}); set its nodata value, or give every passable cell 1 or more.",
            count=count,
            lowest=lowest,
        )
    if lowest == 0.0:
        raise GreenBlueError(
            "The resistance raster holds zeros ({count} cells below 1); a resistance is 1 in "
            "habitat and more elsewhere, so give those cells 1 or make them nodata.",
            count=count,
        )
    raise GreenBlueError(
        "The resistance raster holds values below 1 ({count} cells, the lowest {lowest:g}); "
        "a resistance is 1 in habitat and more elsewhere, so rescale the raster.",
        count=count,
        lowest=lowest,
    )


def check_cutoff(cutoff):
    """Raise GreenBlueError unless the cutoff is positive (infinity is)."""
    if not cutoff > 0:
        raise GreenBlueError(
            "The cutoff must be a positive cost distance in effective metres, not {cutoff}.",
            cutoff=cutoff,
        )


def patch_cells(grid, labels, *, may_be_empty=False):
    """Framed patch labels, without the patch cells that are impassable.

    Raises
    ------
    GreenBlueError
        Another shape, no patch at all, or patches with no passable cell.
    """
    labels = np.asarray(labels)
    if labels.shape != (grid.rows, grid.cols):
        raise GreenBlueError(
            "The patch raster has {patch_rows} × {patch_cols} cells, the resistance raster "
            "{rows} × {cols}; they must lie on the same grid.",
            patch_rows=labels.shape[0],
            patch_cols=labels.shape[-1],
            rows=grid.rows,
            cols=grid.cols,
        )
    flat = grid.framed(labels.astype(np.int32), 0)
    flat[flat < 0] = 0
    blocked = (flat > 0) & np.isinf(grid.half)
    lost = np.unique(flat[blocked])
    flat[blocked] = 0
    if may_be_empty:
        return flat
    lost = lost[~np.isin(lost, flat)]
    if lost.size:
        raise GreenBlueError(
            "No cell of these patches has a resistance (nodata or off the raster): {ids}; extend "
            "the resistance raster or leave the patches out.",
            ids=id_list(lost),
        )
    if not flat.any():
        raise GreenBlueError(
            "There is no patch on the resistance raster; check that both cover the same area."
        )
    return flat


def nearest(grid, labels, cutoff=np.inf, accelerate=True, progress=silent):
    """Cost to the nearest patch and its label, flat and framed.

    Parameters
    ----------
    grid : Grid
    labels : ndarray of int32, framed and flat
    """
    zone = labels.copy()
    cost = np.where(zone > 0, 0.0, np.inf)
    seeds = _rim(grid, labels)
    limit = None if cutoff == np.inf else cutoff
    spread = fastest(cost.size, accelerate)
    spread(grid.half, cost, zone, grid.stride, seeds, limit=limit, progress=progress)
    beyond = cost > cutoff
    cost[beyond] = np.inf
    zone[~np.isfinite(cost)] = 0
    settle_ties(grid, cost, zone)
    return cost, zone


def _rim(grid, labels):
    """The patch cells next to a cell of no patch."""
    patch = np.flatnonzero(labels)
    rim = np.zeros(patch.size, dtype=bool)
    for offset, _length in directions(grid.stride):
        rim |= labels[patch + offset] == 0
    return patch[rim]


def settle_ties(grid, cost, zone):
    """Give cells that cost the same from several patches to the lowest label, in place.

    A wrong tie can only start where two zones meet; from there it is carried along
    the steps that cost exactly the difference.
    """
    front = np.unique(
        np.concatenate(
            [a for a, _b, _length in zone_contacts(grid, zone)]
            + [b for _a, b, _length in zone_contacts(grid, zone)]
        )
    )
    while front.size:
        changed = []
        for offset, length in directions(grid.stride):
            to = front + offset
            tight = (grid.half[to] + grid.half[front]) * length + cost[front] == cost[to]
            lower = tight & (zone[front] < zone[to]) & np.isfinite(cost[to])
            zone[to[lower]] = zone[front[lower]]
            changed.append(to[lower])
        front = np.unique(np.concatenate(changed))


def zone_contacts(grid, zone):
    """Pairs of neighbouring cells of two zones: (cells, cells, length) per direction.

    Each pair comes once; the first cell is the one with the lower number.
    """
    for offset, length in directions(grid.stride):
        if offset > 0:
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
