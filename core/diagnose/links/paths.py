"""Links as lines and numbers on the map: lengths, distances, what they cross."""

import numpy as np
import shapely

BLOCK = 1024  # rows and columns of labels read at once


def map_points(row, col, transform):
    """Map coordinates of places on a raster.

    Parameters
    ----------
    row, col : ndarray, shape (n,)
        Rows and columns from the raster's corner; the middle of a cell lies at + 0.5.
    transform : sequence of 6 float
        The raster's affine geotransform in GDAL's order: x = t0 + col·t1 + row·t2,
        y = t3 + col·t4 + row·t5.

    Returns
    -------
    ndarray of float64, shape (n, 2)
    """
    x0, x_col, x_row, y0, y_col, y_row = transform
    row, col = np.asarray(row, dtype=np.float64), np.asarray(col, dtype=np.float64)
    return np.column_stack([x0 + col * x_col + row * x_row, y0 + col * y_col + row * y_row])


def path_lines(links, transform):
    """The links as lines from the edge of one patch to the edge of the other.

    A line starts and ends where it leaves and enters the patch: halfway between the
    last patch cell and the next one.

    Returns
    -------
    ndarray of shapely LineString, shape (n,)
        Links between patches that touch are the shortest possible: the half cells on
        either side of the border.
    """
    points = map_points(links.row + 0.5, links.col + 0.5, transform)
    first, last = links.start[:-1], links.start[1:] - 1
    ends = points.copy()
    beyond = last - first > 1
    ends[first[beyond]] = (points[first[beyond]] + points[first[beyond] + 1]) / 2.0
    ends[last[beyond]] = (points[last[beyond]] + points[last[beyond] - 1]) / 2.0
    owner = np.repeat(np.arange(len(links)), np.diff(links.start))
    return shapely.linestrings(ends, indices=owner) if len(links) else np.empty(0, dtype=object)


def third_patches(links, read_labels):
    """How many other patches each link's path runs through.

    Parameters
    ----------
    links : Links
    read_labels : callable
        ``read((row, column, height, width)) -> ndarray``.

    Returns
    -------
    ndarray of int64, shape (n,)
    """
    owner = np.repeat(np.arange(len(links)), np.diff(links.start))
    passed = _labels_at(read_labels, links.row, links.col)
    other = (passed > 0) & (passed != links.a[owner]) & (passed != links.b[owner])
    pairs = np.unique(np.column_stack([owner[other], passed[other]]), axis=0)
    return np.bincount(pairs[:, 0], minlength=len(links))


def _labels_at(read_labels, row, col):
    """The labels of cells, read in blocks that hold some."""
    found = np.zeros(len(row), dtype=np.int64)
    block = (row // BLOCK).astype(np.int64) * 2**31 + col // BLOCK
    order = np.argsort(block, kind="stable")
    starts = np.flatnonzero(np.diff(block[order], prepend=-1))
    for cells in np.split(order, starts[1:]):  # blocks hold different numbers of cells
        if cells.size:
            (top, left), (bottom, right) = (
                [f(line[cells]) for line in (row, col)] for f in (np.min, np.max)
            )
            window = (int(top), int(left), int(bottom - top) + 1, int(right - left) + 1)
            found[cells] = read_labels(window)[row[cells] - top, col[cells] - left]
    return found


def barriers_crossed(lines, barriers, ids):
    """The ids of the barriers that each line crosses.

    Parameters
    ----------
    lines : ndarray of shapely geometries, shape (n,)
    barriers : ndarray of shapely geometries, shape (m,)
    ids : ndarray, shape (m,)

    Returns
    -------
    list of n arrays
        Sorted, each id once.
    """
    tree = shapely.STRtree(barriers)
    line, barrier = tree.query(lines, predicate="intersects")
    order = np.lexsort([barrier, line])
    line, barrier = line[order], barrier[order]
    start = np.searchsorted(line, np.arange(len(lines) + 1))
    ids = np.asarray(ids)
    return [np.unique(ids[barrier[start[k] : start[k + 1]]]) for k in range(len(lines))]
