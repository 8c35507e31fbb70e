"""Links as lines and numbers on the map: lengths, distances, what they cross."""

import numpy as np
import shapely
from scipy.spatial import cKDTree

from ..progress import chunks, silent
from ..table import Table
from .pair_regions import Held

BLOCK = 1024  # rows and columns of labels read at once
CORNERS = np.array([(0, 0), (0, 1), (1, 0), (1, 1)])


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


def straight_distances(links, labels, cell_size, *, progress=silent):
    """Shortest straight distance between the patches of every link, edge to edge, in metres.

    Between the squares of their cells, which is reached between two corners. For
    patches that were polygons the distance of the polygons is the better one.

    Returns
    -------
    ndarray of float64, shape (n,)
    """
    corners = _rim_corners(np.asarray(labels), np.unique(np.concatenate([links.a, links.b])))
    trees = {name: cKDTree(points) for name, points in corners.items()}
    distance = np.empty(len(links))
    for inside in chunks(progress, len(links), 50):
        for k in range(inside.start, inside.stop):  # every pair asks a tree of its own
            pair = sorted((int(links.a[k]), int(links.b[k])), key=lambda name: len(corners[name]))
            distance[k] = trees[pair[1]].query(corners[pair[0]])[0].min() * cell_size
    return distance


def _rim_corners(labels, names):
    """The corners of each patch's outer cells, in rows and columns."""
    framed = np.pad(labels, 1)
    inner = framed[1:-1, 1:-1]
    rim = np.zeros(inner.shape, dtype=bool)
    for down, across in ((-1, 0), (1, 0), (0, -1), (0, 1)):
        rim |= (
            framed[1 + down : framed.shape[0] - 1 + down, 1 + across : framed.shape[1] - 1 + across]
            != inner
        )
    row, col = np.nonzero(rim & (inner > 0))
    owner = inner[row, col]
    order = np.argsort(owner, kind="stable")
    cells, owner = np.column_stack([row, col])[order], owner[order]
    start, stop = np.searchsorted(owner, names), np.searchsorted(owner, names, side="right")
    return {
        int(name): np.unique((cells[a:b, None, :] + CORNERS).reshape(-1, 2), axis=0)
        for name, a, b in zip(names, start, stop)
    }


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


def link_table(links, labels, cell_size, transform, *, name="", progress=silent):
    """The links as a table: one line each, with what can be said of it.

    Parameters
    ----------
    links : Links
    labels : ndarray of int, shape (rows, cols)
        Patches, as given to ``find_links``.
    cell_size : float
        Metres.
    transform : sequence of 6 float
        See ``map_points``.

    Returns
    -------
    Table
        ``link_id`` (1 … n), ``from_id``, ``to_id``, ``cost`` and ``border_eff``
        (effective metres), ``length_m`` along the line, ``straight_m`` from patch edge to
        patch edge, ``via`` (other patches passed through), ``method``.
    """
    lines = path_lines(links, transform)
    columns = {
        "link_id": np.arange(1, len(links) + 1),
        "from_id": links.a.astype(np.int64),
        "to_id": links.b.astype(np.int64),
        "cost": links.cost,
        "border_eff": links.border_cost,
        "length_m": shapely.length(lines),
        "straight_m": straight_distances(links, labels, cell_size, progress=progress),
        "via": third_patches(links, Held(np.asarray(labels))),
        "method": np.full(len(links), links.method, dtype=object),
    }
    return Table(lines, columns, name)
