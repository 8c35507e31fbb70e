"""Habitat patches as cells: connected groups of the habitat classes of a raster."""

import numpy as np
from scipy import ndimage
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components

from ...errors import GreenBlueError
from ...progress import chunks, part, silent

NEIGHBOURS = (4, 8)
STRIP_CELLS = 8_000_000  # worked at once


def label_patches(
    read_habitat,
    read_labels,
    write_labels,
    shape,
    cell_size,
    *,
    classes=(),
    neighbours=8,
    min_area_ha=0.0,
    strip_cells=STRIP_CELLS,
    progress=silent,
):
    """Number the connected groups of habitat cells of a raster of any size, strip by strip.

    Parameters
    ----------
    read_habitat : callable
        ``read((row, column, height, width)) -> ndarray of bool``.
    read_labels, write_labels : callables
        ``read(window)`` and ``write(window, values)`` of what is being numbered.
    shape : (int, int)
    cell_size : float
        Metres.
    classes : sequence of numbers
        Named in the sentence when there is no habitat.
    neighbours : {4, 8}
        Whether cells that touch in a corner belong together (8) or not (4).
    min_area_ha : float
        Smaller patches are left out; 0 keeps patches of one cell.
    strip_cells : int
        Cells in memory at once; makes no difference to the result.
    progress : callable

    Returns
    -------
    int
        The number of patches: 1 … count in the order of each one's first cell, by row then
        column.

    Raises
    ------
    GreenBlueError
        No habitat, or no patch large enough.
    Cancelled

    Notes
    -----
    Every strip is labelled by itself; labels that touch across two strips are joined as the
    components of a graph; a second pass writes the final numbers. O(cells).
    """
    if neighbours not in NEIGHBOURS:
        raise GreenBlueError(
            "Patches are built from 4 or 8 neighbours, not {neighbours}.", neighbours=neighbours
        )
    strips = _strips(shape, strip_cells)
    share = part(progress, 0.0, 0.6)
    cells, pairs = _label_strips(read_habitat, write_labels, strips, neighbours, share)
    if cells.size == 1:
        raise GreenBlueError(
            "The raster has no cell of the habitat classes {classes}.",
            classes=", ".join(str(c) for c in classes),
        )
    number = _numbers(cells, pairs, cell_size, min_area_ha)
    for rows in chunks(part(progress, 0.6, 1.0), len(strips), 1):
        strip = strips[rows.start]
        write_labels(strip, number[read_labels(strip)])
    return int(number.max())


def _strips(shape, strip_cells):
    rows, cols = shape
    height = max(strip_cells // max(cols, 1), 1)
    return [(row, 0, min(height, rows - row), cols) for row in range(0, rows, height)]


def _label_strips(read_habitat, write_labels, strips, neighbours, progress):
    """Cells of every provisional label (0 first), and the labels that touch across strips."""
    structure = ndimage.generate_binary_structure(2, 2 if neighbours == 8 else 1)
    cells, pairs, above, count = [np.zeros(1, dtype=np.int64)], [], None, 0
    for rows in chunks(progress, len(strips), 1):
        strip = strips[rows.start]
        labels, found = ndimage.label(np.asarray(read_habitat(strip)), structure)
        cells.append(np.bincount(labels.ravel(), minlength=found + 1)[1:])
        labels[labels > 0] += count
        count += found
        write_labels(strip, labels.astype(np.int32, copy=False))
        if above is not None:
            pairs.append(_touching(above, labels[0], neighbours))
        above = labels[-1].copy()
    return np.concatenate(cells), np.concatenate([np.empty((0, 2), dtype=np.int64), *pairs])


def _touching(above, below, neighbours):
    """Pairs of labels that touch between two rows."""
    found = [np.stack([above, below], axis=1)]
    if neighbours == 8:
        found += [np.stack([above[1:], below[:-1]], 1), np.stack([above[:-1], below[1:]], 1)]
    found = np.concatenate(found)
    return np.unique(found[(found > 0).all(axis=1)], axis=0)


def _numbers(cells, pairs, cell_size, min_area_ha):
    """The final number of every provisional label, 0 for patches that are too small."""
    graph = coo_matrix((np.ones(len(pairs), dtype=bool), pairs.T), shape=(cells.size,) * 2)
    _count, member = connected_components(graph, directed=False)
    size = np.bincount(member, weights=cells)
    area = size * cell_size**2 / 10_000.0
    keep = area >= min_area_ha
    keep[member[0]] = False
    if not keep.any():
        raise GreenBlueError(
            "No patch of habitat is as large as {min_area_ha:g} ha; the largest has "
            "{largest:g} ha.",
            min_area_ha=min_area_ha,
            largest=area.max(),
        )
    # Provisional labels follow the first cells, so the least of a group tells where it starts.
    first = np.full(keep.size, cells.size)
    np.minimum.at(first, member, np.arange(cells.size))
    number = np.zeros(keep.size, dtype=np.int32)
    kept = np.flatnonzero(keep)
    number[kept[np.argsort(first[kept])]] = np.arange(1, kept.size + 1)
    return number[member]
