"""Effective mesh size on the cells of a raster class."""

from dataclasses import dataclass

import numpy as np
import shapely
from scipy.ndimage import label
from scipy.sparse import coo_array
from scipy.sparse.csgraph import connected_components

from ...errors import GreenBlueError
from ...progress import silent, step
from .effective import Measurement, check_units, rows, sums_to_mesh

ROWS_AT_ONCE = 256


@dataclass(frozen=True)
class Grid:
    """North-up cells: the upper left corner, and the cell width and height (m, both positive)."""

    x_min: float
    y_max: float
    width_m: float
    height_m: float

    @property
    def cell_m2(self):
        return self.width_m * self.height_m


@dataclass(frozen=True)
class CellsOfUnits:
    """Which cells belong to which unit: flat cell number, unit, and share 0–1 of the cell."""

    cell: np.ndarray
    unit: np.ndarray
    share: np.ndarray
    count: int


def label_patches(values, valid, wanted=None):
    """Patches of a class raster: cells of one class that share an edge.

    Parameters
    ----------
    values : ndarray of int, shape (r, c)
    valid : ndarray of bool, shape (r, c)
        False where there is no data.
    wanted : sequence of int, optional
        Classes that are habitat, each apart; all of them when left out.

    Returns
    -------
    ndarray of int32, shape (r, c)
        Patch number from 1; 0 where there is no habitat.

    Raises
    ------
    GreenBlueError
        A wanted class does not occur.
    """
    present = np.unique(values[valid])
    wanted = present if wanted is None else np.unique(wanted)
    absent = np.setdiff1d(wanted, present)
    if absent.size:
        raise GreenBlueError(
            "The raster has no cells of class {classes}; its classes are {present}.",
            classes=", ".join(map(str, absent)),
            present=", ".join(map(str, present[:20])),
        )
    patches = np.zeros(values.shape, dtype=np.int32)
    number = 0
    for value in wanted:  # one labelling per class, so that classes do not join
        found, count = label((values == value) & valid)
        patches = np.where(found > 0, found + number, patches)
        number += count
    return patches


def cells_by_label(unit_of_cell, count):
    """Cells of units from a raster of unit numbers, −1 where there is none.

    Returns
    -------
    CellsOfUnits
    """
    flat = unit_of_cell.ravel()
    cell = np.flatnonzero(flat >= 0)
    return CellsOfUnits(cell, flat[cell].astype(np.int64), np.ones(len(cell)), count)


def cells_of_polygons(units, grid, shape, *, exact=False, progress=silent):
    """Cells of reporting polygons.

    Parameters
    ----------
    units : ndarray of Polygon or MultiPolygon, shape (u,)
        They may overlap.
    grid : Grid
    shape : (rows, columns)
    exact : bool
        False gives a unit the cells whose centre lies in it. True gives it the share of every
        cell that it covers.
    progress : callable

    Returns
    -------
    CellsOfUnits

    Notes
    -----
    O(cells in the bounds of the units × log vertices).
    """
    check_units(units)
    found = []
    for number, unit in enumerate(units):  # each unit has a window of its own
        shapely.prepare(unit)
        for top, bottom, left, right in _windows(unit, grid, shape):
            step(progress, number / len(units))
            row, column, share = _shares(unit, grid, (top, bottom, left, right), exact)
            cell = row * shape[1] + column
            found.append((cell, np.full(len(cell), number), share))
    cell, unit, share = (np.concatenate(c) for c in zip(*found)) if found else (np.empty(0),) * 3
    return CellsOfUnits(cell.astype(np.int64), unit.astype(np.int64), share, len(units))


def _windows(unit, grid, shape):
    """Blocks of rows over the bounds of a unit, clipped to the raster."""
    x0, y0, x1, y1 = shapely.bounds(unit)
    left = int(np.clip((x0 - grid.x_min) // grid.width_m, 0, shape[1]))
    right = int(np.clip((x1 - grid.x_min) // grid.width_m + 1, 0, shape[1]))
    top = int(np.clip((grid.y_max - y1) // grid.height_m, 0, shape[0]))
    bottom = int(np.clip((grid.y_max - y0) // grid.height_m + 1, 0, shape[0]))
    if left < right:
        for start in range(top, bottom, ROWS_AT_ONCE):
            yield start, min(start + ROWS_AT_ONCE, bottom), left, right


def _shares(unit, grid, window, exact):
    """Row, column and covered share of the cells of a window that belong to the unit."""
    top, bottom, left, right = window
    row, column = (a.ravel() for a in np.mgrid[top:bottom, left:right])
    if not exact:
        x = grid.x_min + (column + 0.5) * grid.width_m
        y = grid.y_max - (row + 0.5) * grid.height_m
        inside = shapely.contains_xy(unit, x, y)
        return row[inside], column[inside], np.ones(inside.sum())
    x, y = grid.x_min + column * grid.width_m, grid.y_max - row * grid.height_m
    cells = shapely.box(x, y - grid.height_m, x + grid.width_m, y)
    share = shapely.contains_properly(unit, cells).astype(float)
    border = np.flatnonzero((share == 0) & shapely.intersects(unit, cells))
    share[border] = shapely.area(shapely.intersection(cells[border], unit)) / grid.cell_m2
    kept = share > 0
    return row[kept], column[kept], share[kept]


def measure_cells(patches, valid, cell_m2, cells=None):
    """Mesh measures of raster patches.

    Parameters
    ----------
    patches : ndarray of int, shape (r, c)
        Patch numbers from :func:`label_patches`; 0 where there is no habitat.
    valid : ndarray of bool, shape (r, c)
        Cells with data; only these make up the area of a unit.
    cell_m2 : float
    cells : CellsOfUnits, optional
        Without it the whole raster is the only unit.

    Returns
    -------
    Measurement
        The total treats the cells of all units together as one unit.

    Raises
    ------
    GreenBlueError
        No unit has a cell with data. A single unit without any gets NaN.

    Notes
    -----
    Inside a unit, cells connect by edges there too, so that a patch which the border cuts in
    two counts as two in CUT. Where units overlap by shares of a cell, the union takes the sum
    of the shares, at most the whole cell. O(n log n) in the cells of units.
    """
    if cells is None:
        everything = np.arange(patches.size)
        cells = CellsOfUnits(everything, np.zeros_like(everything), np.ones(len(everything)), 1)
    with_data = valid.ravel()[cells.cell]
    cell, unit, share = cells.cell[with_data], cells.unit[with_data], cells.share[with_data]
    area = np.bincount(unit, share, minlength=cells.count) * cell_m2
    if not area.any():
        raise GreenBlueError(
            "No reporting unit has a cell with data. Check that the raster and the reporting "
            "units lie in the same place."
        )
    complete = np.bincount(patches.ravel()).astype(float) * cell_m2
    mesh = _mesh(patches, cell, unit, share, area, complete, cell_m2)
    union_cell, first = np.unique(cell, return_inverse=True)
    union_share = np.minimum(np.bincount(first, share), 1.0)
    union_area = np.array([union_share.sum() * cell_m2])
    one = np.zeros(len(union_cell), dtype=np.int64)
    total = _mesh(patches, union_cell, one, union_share, union_area, complete, cell_m2)
    overlap = area.sum() - union_area[0]
    overlap = 0.0 if overlap <= 1e-9 * union_area[0] else float(overlap)
    return Measurement(mesh, rows(total, slice(None)), overlap)


def _mesh(patches, cell, unit, share, area, complete, cell_m2):
    """Sums over habitat cells, with the connected areas inside every unit."""
    patch = patches.ravel()[cell]
    habitat = patch > 0
    cell, unit, share, patch = cell[habitat], unit[habitat], share[habitat], patch[habitat]
    connected = _connected(cell, unit, patch, patches.shape)
    return sums_to_mesh(area, unit, connected, share * cell_m2, complete[patch])


def _connected(cell, unit, patch, shape):
    """Number the 4-connected areas of one patch inside one unit."""
    row, column = np.divmod(cell, shape[1])
    pairs = []
    for offset, has in ((1, column < shape[1] - 1), (shape[1], row < shape[0] - 1)):
        pairs.append(_neighbours(cell, unit, offset, has, patches=patch, size=shape[0] * shape[1]))
    one, other = (np.concatenate(c) for c in zip(*pairs))
    graph = coo_array((np.ones(len(one), dtype=np.int8), (one, other)), shape=(len(cell),) * 2)
    return connected_components(graph, directed=False)[1]


def _neighbours(cell, unit, offset, has, patches, size):
    """Pairs of entries of one unit and one patch whose cells are ``offset`` apart."""
    key = unit * np.int64(size) + cell
    order = np.argsort(key, kind="stable")
    ordered = key[order]
    wanted = key[has] + offset
    at = np.minimum(np.searchsorted(ordered, wanted), max(len(key) - 1, 0))
    hit = ordered[at] == wanted if len(key) else np.zeros(0, dtype=bool)
    one, other = np.flatnonzero(has)[hit], order[at[hit]]
    same = patches[one] == patches[other]
    return one[same], other[same]
