"""A resistance raster ready for core, and habitat polygons burned onto its cells."""

from dataclasses import dataclass

import numpy as np

from ...core.progress import silent
from .ground import Ground


@dataclass(frozen=True)
class ResistanceGrid:
    """Resistance (float64, NaN where impassable) on square cells.

    ``transform`` is (x_min, cell size, 0, y_max, 0, −cell size), in metres.
    """

    resistance: np.ndarray
    transform: tuple
    ground: Ground

    @property
    def cell_m(self):
        return self.transform[1]


def read_resistance(layer, progress=silent):
    """Read a resistance raster.

    Parameters
    ----------
    layer : QgsRasterLayer
        In a CRS in metres.
    progress : callable

    Returns
    -------
    ResistanceGrid

    Raises
    ------
    GreenBlueError
        What :func:`~..io.raster.read_raster` says, and cells that are not square.
    Cancelled
    """
    ground = Ground(layer, progress=progress)
    return ResistanceGrid(ground.resistance(ground.whole), ground.transform, ground)


def burn_patches(geometry, grid, progress=silent):
    """Burn patches by the cell-centre rule.

    Parameters
    ----------
    geometry : ndarray of polygons, shape (n,)
        In the CRS of the raster.
    grid : ResistanceGrid
    progress : callable

    Returns
    -------
    ndarray of int32, shape (rows, cols)
        1 … n, 0 for none and where the resistance is NaN; see ``Ground.place``. Patches may
        remain without a cell.
    """
    on = grid.ground.place(geometry, progress)
    names = np.concatenate([[0], np.flatnonzero(on) + 1]).astype(np.int32)
    return names[grid.ground.labels(grid.ground.whole)]
