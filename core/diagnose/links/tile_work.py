"""The work on one tile of a region: its contacts of zones, and the links that meet in it."""

from dataclasses import dataclass

import numpy as np

from ...errors import GreenBlueError
from ...progress import part, silent
from ..costdistance.grid import patch_cells, resistance_grid
from ..costdistance.walks import Bank
from ..costdistance.windows import CANVAS_BYTES, ZoneIndex, crop, own_zones
from ..costdistance.zones import nearest, zone_contacts
from .meetings import close_in, middle_steps
from .neighbours import border_pairs
from .planar import BORDER, between, compact, groups

WINDOW_SHARE = 0.25  # of the memory, for windows held at once
CANVAS_SHARE = 0.25  # of the memory, for windows being spread


@dataclass(frozen=True)
class Tile:
    """One piece of work; goes to other processes whole.

    Parameters
    ----------
    core : tuple of int
        Row, column, height, width of the cells whose results are wanted.
    window : tuple of int
        The same of what is read for them: the core and its halo.
    read_resistance, read_labels : callables
        ``read(window) -> ndarray of shape (height, width)``.
    write : callable or None
        ``write(core, cost, zone)`` takes the core's results of the first round.
    cell_size, nodata, cutoff, least_resistance, accelerate, method
        See ``link_region``.
    pairs : tuple of ndarray
        Second round: neighbours that may meet here: labels a, b, bound, cells a, b.
    columns : int
        Columns of the whole raster; cells are numbered row · columns + column.
    memory_bytes : int
    """

    core: tuple
    window: tuple
    read_resistance: object
    read_labels: object
    write: object
    cell_size: float
    nodata: object
    cutoff: float
    least_resistance: float
    accelerate: bool
    method: str
    columns: int
    memory_bytes: int
    pairs: tuple = ()


def _read(tile, progress):
    """Grid, framed patches, labels asked for, costs and zones of a tile."""
    resistance = np.asarray(tile.read_resistance(tile.window))
    grid = resistance_grid(resistance, tile.cell_size, tile.nodata)
    lowest = float(grid.half.min()) * 2.0 / tile.cell_size
    if lowest < tile.least_resistance * (1.0 - 1e-9):
        raise GreenBlueError(
            "The resistance raster holds {lowest:g}, less than the lowest resistance it was said "
            "to have ({least:g}).",
            lowest=lowest,
            least=tile.least_resistance,
        )
    labels = np.asarray(tile.read_labels(tile.window))
    flat = patch_cells(grid, labels, may_be_empty=True)
    cost, zone = nearest(grid, flat, tile.cutoff, tile.accelerate, progress)
    return grid, flat, labels, cost, zone


def contacts(tile, progress=silent):
    """First round: the cheapest contacts in the core; labels in the window, and passable ones."""
    grid, flat, labels, cost, zone = _read(tile, progress)
    if tile.write is not None:
        part_ = _core_slice(tile)
        tile.write(tile.core, grid.inner(cost)[part_].copy(), grid.inner(zone)[part_].copy())
    mine = _in_core(tile, grid)
    touching = [
        (first[mine[first]], second[mine[first]], length)
        for first, second, length in zone_contacts(grid, zone)
    ]
    pairs = border_pairs(grid, cost, zone, touching)
    cells = (_global(tile, grid, pairs.cell_a), _global(tile, grid, pairs.cell_b))
    passable = np.unique(flat[flat > 0])
    return (pairs.a, pairs.b, pairs.cost, *cells), np.unique(labels[labels > 0]), passable


def meet(tile, progress=silent):
    """Second round: the links whose middle lies in the core, with their paths."""
    grid, flat, _labels, cost, zone = _read(tile, part(progress, 0.0, 0.4))
    names = compact(flat)
    known = zone > 0
    zone[known] = np.searchsorted(names, zone[known])
    touching = list(zone_contacts(grid, zone))
    canvas_cells = int(tile.memory_bytes * CANVAS_SHARE / CANVAS_BYTES)
    index = ZoneIndex(grid, cost, zone, touching, len(names) - 1, tile.accelerate, canvas_cells)
    ends = np.searchsorted(names, tile.pairs[0]), np.searchsorted(names, tile.pairs[1])
    found, done = [], 0
    for group in groups(index, *ends, int(tile.memory_bytes * WINDOW_SHARE)):
        rest = part(progress, 0.4 + 0.6 * done / len(ends[0]), 1.0)
        found.append(_meet_group(tile, index, group, ends[0][group], ends[1][group], rest))
        done += len(group)
    return tuple(np.concatenate(column) for column in zip(*found))


def _meet_group(tile, index, group, a, b, progress):
    """Labels, costs, middle cells, path lengths and paths of a group of the tile's links."""
    grid, columns = index.grid, tuple(column[group] for column in tile.pairs)
    windows = {}
    if tile.method == BORDER:
        least, first, second = _border_steps(tile, grid, columns)
        windows = own_zones(index, np.unique([a, b]).tolist(), progress)
        bank = Bank(grid, windows)
    else:
        least = close_in(index, windows, a, b, columns[2], tile.cutoff, progress)
        crop(windows, part(progress, 1.0, 1.0))
        bank = Bank(grid, windows)
        least, first, second = middle_steps(
            bank, windows, a, b, least, _in_core(tile, grid), part(progress, 1.0, 1.0)
        )
    found = np.flatnonzero((first >= 0) & (least <= tile.cutoff))
    first, second = first[found], second[found]
    start, path = between(bank, a[found], b[found], first, second, part(progress, 1.0, 1.0))
    middle = _global(tile, grid, first), _global(tile, grid, second)
    labels = columns[0][found], columns[1][found]
    return (*labels, least[found], *middle, np.diff(start), _global(tile, grid, path))


def _border_steps(tile, grid, columns):
    """The contacts of the first round that lie in this core."""
    first = _local(tile, grid, columns[3])
    row, col = np.divmod(columns[4], tile.columns)
    second = (row - tile.window[0] + 1) * grid.stride + col - tile.window[1] + 1
    return columns[2], first, np.where(first >= 0, second, first)


def _core_slice(tile):
    row, col, height, width = tile.core
    top, left = row - tile.window[0], col - tile.window[1]
    return np.s_[top : top + height, left : left + width]


def _in_core(tile, grid):
    """Whether a flat framed cell belongs to the core."""
    inside = np.zeros(grid.half.size, dtype=bool)
    grid.inner(inside)[_core_slice(tile)] = True
    return inside


def _global(tile, grid, cells):
    """Cell numbers in the whole raster of flat framed cells."""
    row, col = grid.rowcol(cells)
    return (row + tile.window[0]).astype(np.int64) * tile.columns + col + tile.window[1]


def _local(tile, grid, cells):
    """Flat framed cells of cell numbers in the whole raster; −1 outside the core."""
    row, col = np.divmod(cells, tile.columns)
    top, left, height, width = tile.core
    inside = (row >= top) & (row < top + height) & (col >= left) & (col < left + width)
    local = (row - tile.window[0] + 1) * grid.stride + col - tile.window[1] + 1
    return np.where(inside, local, -1)
