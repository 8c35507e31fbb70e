"""Habitat patches as cells: from the classes of a raster, or from rasterised polygons."""

import numpy as np
from scipy import ndimage

from ..errors import GreenBlueError

NEIGHBOURS = (4, 8)


def patches_from_classes(raster, classes, cell_size, *, neighbours=8, min_area_ha=0.0):
    """Connected groups of habitat cells, numbered from the top left.

    Parameters
    ----------
    raster : ndarray, shape (rows, cols)
        Class of every cell.
    classes : sequence of numbers
        The classes that are habitat.
    cell_size : float
        Metres.
    neighbours : {4, 8}
        Whether cells that touch in a corner belong together (8) or not (4).
    min_area_ha : float
        Smaller patches are left out; 0 keeps patches of one cell.

    Returns
    -------
    ndarray of int32, shape (rows, cols)
        1 … count in the order of each patch's first cell, by row then column; 0 for
        none.

    Raises
    ------
    GreenBlueError
        No cell of these classes, or no patch large enough.
    """
    if neighbours not in NEIGHBOURS:
        raise GreenBlueError(
            "Patches are built from 4 or 8 neighbours, not {neighbours}.", neighbours=neighbours
        )
    habitat = np.isin(raster, list(classes))
    if not habitat.any():
        raise GreenBlueError(
            "The raster has no cell of the habitat classes {classes}.",
            classes=", ".join(str(c) for c in classes),
        )
    structure = ndimage.generate_binary_structure(2, 2 if neighbours == 8 else 1)
    labels, count = ndimage.label(habitat, structure)
    cells = np.bincount(labels.ravel(), minlength=count + 1)
    keep = cells * cell_size**2 / 10_000.0 >= min_area_ha
    keep[0] = False
    if not keep.any():
        raise GreenBlueError(
            "No patch of habitat is as large as {min_area_ha:g} ha; the largest has "
            "{largest:g} ha.",
            min_area_ha=min_area_ha,
            largest=cells[1:].max() * cell_size**2 / 10_000.0,
        )
    number = np.cumsum(keep, dtype=np.int32) * keep
    return number[labels].astype(np.int32)
