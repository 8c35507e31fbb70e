"""A checked resistance raster and its patches, framed and flat, ready for array work."""

from dataclasses import dataclass

import numpy as np

from ...errors import GreenBlueError
from ...text import id_list

# Beyond it the sums along a path lose the metres of cheap cells to rounding.
LARGEST = 1e10


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


def resistance_grid(resistance, cell_size, nodata=None):
    """Check a resistance raster and frame it.

    Raises
    ------
    GreenBlueError
        Values below 1 or above ``LARGEST``, or a cell size that is not positive.
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
    highest = float(values.max(initial=1.0, where=values < np.inf))
    if highest > LARGEST:
        raise GreenBlueError(
            "The resistance raster holds values above {largest:g} ({count} cells, the highest "
            "{highest:g}); make cells that nothing can cross nodata, or lower their values.",
            largest=LARGEST,
            count=int(np.count_nonzero((values > LARGEST) & (values < np.inf))),
            highest=highest,
        )
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
