"""A resistance raster ready for core, and habitat polygons burned onto its cells."""

from dataclasses import dataclass

import numpy as np
import shapely

from ...core.errors import GreenBlueError
from ...core.progress import silent
from ..io.raster import burn, read_raster


@dataclass(frozen=True)
class ResistanceGrid:
    """Resistance (float64, NaN where impassable) on square cells.

    ``transform`` is (x_min, cell size, 0, y_max, 0, −cell size), in metres.
    """

    resistance: np.ndarray
    transform: tuple

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
    raster = read_raster(layer, progress=progress)
    width, height = raster.transform[1], -raster.transform[5]
    if abs(width / height - 1) > 1e-6:
        raise GreenBlueError(
            "The cells of “{layer}” measure {width:g} × {height:g} m. Warp it to square cells.",
            layer=raster.name,
            width=width,
            height=height,
        )
    values = np.where(raster.valid, raster.values.astype(np.float64), np.nan)
    return ResistanceGrid(values, raster.transform)


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
        1 … n, 0 for none and where the resistance is NaN. The smaller of two patches that
        overlap keeps its cells; a patch that holds no cell centre gets the cell that it
        lies in, where that is free. Patches may remain without a cell.
    """
    order = np.argsort(-shapely.area(geometry), kind="stable")
    labels = burn(
        geometry[order], order + 1, grid.resistance.shape, grid.transform, kind="int32",
        progress=progress,
    )  # fmt: skip
    missing = np.setdiff1d(np.arange(1, len(geometry) + 1), labels)
    point = shapely.point_on_surface(geometry[missing - 1])
    left, width, _, top, _, height = grid.transform
    col = np.floor((shapely.get_x(point) - left) / width)
    row = np.floor((shapely.get_y(point) - top) / height)
    rows, cols = labels.shape
    inside = (row >= 0) & (row < rows) & (col >= 0) & (col < cols)
    row, col, missing = row[inside].astype(int), col[inside].astype(int), missing[inside]
    free = labels[row, col] == 0
    labels[row[free][::-1], col[free][::-1]] = missing[free][::-1]  # the first of several stays
    labels[np.isnan(grid.resistance)] = 0
    return labels
