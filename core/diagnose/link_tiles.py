"""Cost distance and links of regions beyond memory, tile by tile, identical to the whole.

With resistances of 1 or more a path of cost c is never longer than c metres. So a tile
read with a halo of the cutoff holds every path that matters to its core, and what is
found for the core is what the whole raster would give, to the last bit: costs and zones
because the least costs are unique (``spreading``), links because the step in the middle
of a path is chosen by a rule that sees only exact costs (``meetings.middle_steps``).

Two rounds of tiles. The first finds costs, zones and the cheapest contact of every two
zones; put together these say which patches are neighbours. In the second every tile
looks for the links whose middle lies in its core, and traces their paths; of what the
tiles found, the cheapest is kept for every pair. In between only lists of pairs are
held, so memory is that of the tiles being worked.
"""

import builtins
from dataclasses import dataclass, replace

import numpy as np

from ..errors import GreenBlueError
from ..progress import part, silent, step
from ..text import id_list
from .costdistance import nearest, zone_contacts
from .grid import check_cutoff, patch_cells, resistance_grid
from .links import BORDER, PLANAR, Links, between, compact, groups
from .meetings import SAME, close_in, middle_steps
from .neighbours import border_pairs, cheapest
from .walks import Bank
from .windows import CANVAS_BYTES, ZoneIndex, crop, own_zones

# Bytes for a cell of a tile with its halo: as read 12, framed and spread 25, passing
# arrays about 25; the rest goes to windows and their canvas while linking.
TILE_BYTES = 150
WINDOW_SHARE = 0.25  # of the memory, for windows held at once
CANVAS_SHARE = 0.25  # of the memory, for windows being spread
LEAST_CORE = 64  # cells; below, nearly all work would be in the halo


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


def memory_needed(rows, cols):
    """An estimate, from above, of the bytes that linking a raster of this size takes at once."""
    return rows * cols * TILE_BYTES


def plan_tiles(shape, halo, memory_bytes):
    """Cores and windows of tiles that fit in memory one at a time.

    Parameters
    ----------
    shape : (int, int)
    halo : int
        Cells.
    memory_bytes : int

    Returns
    -------
    list of (core, window)
        Each as row, column, height, width; cores cover the raster once.

    Raises
    ------
    GreenBlueError
        The halo alone fills the memory.
    """
    side = int(np.sqrt(memory_bytes / TILE_BYTES)) - 2 * halo
    if side < LEAST_CORE:
        least = (LEAST_CORE + 2 * halo) ** 2 * TILE_BYTES
        raise GreenBlueError(
            "Tiles with a halo of {halo} cells need at least {least:.0f} MB of memory each, and "
            "{given:.0f} MB are allowed; allow more, or choose a smaller cutoff or larger cells.",
            halo=halo,
            least=least / 1e6,
            given=memory_bytes / 1e6,
        )
    rows, cols = shape
    tiles = []
    for row in range(0, rows, side):
        for col in range(0, cols, side):
            height, width = min(side, rows - row), min(side, cols - col)
            top, left = max(row - halo, 0), max(col - halo, 0)
            bottom, right = min(row + height + halo, rows), min(col + width + halo, cols)
            window = (top, left, bottom - top, right - left)
            tiles.append(((row, col, height, width), window))
    return tiles


def link_region(
    read_resistance,
    read_labels,
    shape,
    cell_size,
    *,
    cutoff,
    memory_bytes,
    method=PLANAR,
    nodata=None,
    least_resistance=1.0,
    write=None,
    map=builtins.map,
    accelerate=True,
    progress=silent,
):
    """Links of a raster of any size, identical to ``find_links`` on the whole.

    Parameters
    ----------
    read_resistance, read_labels : callables
        ``read((row, column, height, width)) -> ndarray``. Patches that lie in several
        tiles have the same label in all.
    shape : (int, int)
        Rows and columns of the raster.
    cell_size : float
        Metres.
    cutoff : float
        Effective metres. Without one (infinity) no tile could be told apart.
    memory_bytes : int
        For one tile at a time; with several workers, for each.
    method : {"planar", "border"}
        See ``links.find_links``.
    nodata : float, optional
    least_resistance : float
        The lowest resistance of the raster, if it is known to be more than 1: the
        halo is ``cutoff / least_resistance`` metres.
    write : callable, optional
        ``write((row, column, height, width), cost, zone)`` for the costs to the nearest
        patch; called once for every part of the raster, by whoever works it.
    map : callable
        ``map(function, items)`` giving the results in order: the built-in, that of a
        process pool, or of a cluster. Readers and writer must then be picklable.
    accelerate, progress
        As for ``find_links``. Cancel stops within a second with the built-in map,
        after the tile in hand with another.

    Returns
    -------
    Links

    Raises
    ------
    GreenBlueError
        No cutoff, too little memory for the halo, complete links, and what
        ``find_links`` refuses.
    """
    _check(cutoff, method, shape, memory_bytes)
    halo = int(np.ceil(cutoff / (cell_size * least_resistance))) + 2
    common = Tile(
        (),
        (),
        read_resistance,
        read_labels,
        write,
        cell_size,
        nodata,
        cutoff,
        least_resistance,
        accelerate,
        method,
        shape[1],
        memory_bytes,
    )
    plan = plan_tiles(shape, halo, memory_bytes)
    tiles = [replace(common, core=core, window=window) for core, window in plan]
    first = _run(_contacts, tiles, map, part(progress, 0.0, 0.4))
    _check_patches(first)
    pairs = cheapest(*(np.concatenate(c) for c in zip(*(contacts for contacts, _l, _p in first))))
    tiles = [
        replace(tile, pairs=_those_among(pairs, passable))
        for tile, (_contacts_, _labels, passable) in zip(tiles, first)
    ]
    tiles = [tile for tile in tiles if len(tile.pairs[0])]
    return _assembled(_run(_meet, tiles, map, part(progress, 0.4, 1.0)), pairs, shape, method)


def _check(cutoff, method, shape, memory_bytes):
    check_cutoff(cutoff)
    if cutoff == np.inf:
        raise GreenBlueError(
            "A raster of {rows} × {cols} cells needs about {need:.0f} MB at once, and {given:.0f} "
            "MB are allowed; it can only be worked by tiles with a cutoff, so choose one.",
            rows=shape[0],
            cols=shape[1],
            need=memory_needed(*shape) / 1e6,
            given=memory_bytes / 1e6,
        )
    if method not in (BORDER, PLANAR):
        raise GreenBlueError(
            "Links of all pairs cannot be found by tiles; choose planar or border links, or "
            "allow more memory."
        )


def _run(work, tiles, map_, progress):
    """The results of all tiles, in order."""
    results = []
    if map_ is builtins.map:
        for number, tile in enumerate(tiles):
            inner = part(progress, number / len(tiles), (number + 1) / len(tiles))
            results.append(work(tile, progress=inner))
        return results
    for number, result in enumerate(map_(work, tiles)):
        step(progress, (number + 1) / len(tiles))
        results.append(result)
    return results


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


def _contacts(tile, progress=silent):
    """First round: the cheapest contacts in the core; labels in the window, and passable ones."""
    grid, flat, labels, cost, zone = _read(tile, progress)
    if tile.write is not None:
        part_ = _core_slice(tile)
        tile.write(tile.core, grid.inner(cost)[part_].copy(), grid.inner(zone)[part_].copy())
    mine = _in_core(tile, grid)
    contacts = [
        (first[mine[first]], second[mine[first]], length)
        for first, second, length in zone_contacts(grid, zone)
    ]
    pairs = border_pairs(grid, cost, zone, contacts)
    cells = (_global(tile, grid, pairs.cell_a), _global(tile, grid, pairs.cell_b))
    passable = np.unique(flat[flat > 0])
    return (pairs.a, pairs.b, pairs.cost, *cells), np.unique(labels[labels > 0]), passable


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


def _check_patches(results):
    seen = np.unique(np.concatenate([labels for _c, labels, _p in results]))
    passable = np.unique(np.concatenate([passable for _c, _l, passable in results]))
    lost = np.setdiff1d(seen, passable)
    if lost.size:
        raise GreenBlueError(
            "No cell of these patches has a resistance (nodata or off the raster): {ids}; extend "
            "the resistance raster or leave the patches out.",
            ids=id_list(lost),
        )
    if not seen.size:
        raise GreenBlueError(
            "There is no patch on the resistance raster; check that both cover the same area."
        )


def _those_among(pairs, labels):
    """The pairs of which both patches are among these labels."""
    both = np.isin(pairs[0], labels) & np.isin(pairs[1], labels)
    return tuple(column[both] for column in pairs)


def _meet(tile, progress=silent):
    """Second round: the links whose middle lies in the core, with their paths."""
    grid, flat, _labels, cost, zone = _read(tile, part(progress, 0.0, 0.4))
    names = compact(flat)
    known = zone > 0
    zone[known] = np.searchsorted(names, zone[known])
    contacts = list(zone_contacts(grid, zone))
    canvas_cells = int(tile.memory_bytes * CANVAS_SHARE / CANVAS_BYTES)
    index = ZoneIndex(grid, cost, zone, contacts, len(names) - 1, tile.accelerate, canvas_cells)
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
        windows = own_zones(index, np.unique([a, b]).tolist())
        bank = Bank(grid, windows)
    else:
        least = close_in(index, windows, a, b, columns[2], tile.cutoff, progress)
        crop(windows)
        bank = Bank(grid, windows)
        least, first, second = middle_steps(bank, windows, a, b, least, _in_core(tile, grid))
    found = np.flatnonzero((first >= 0) & (least <= tile.cutoff))
    first, second = first[found], second[found]
    start, path = between(bank, a[found], b[found], first, second)
    middle = _global(tile, grid, first), _global(tile, grid, second)
    labels = columns[0][found], columns[1][found]
    return (*labels, least[found], *middle, np.diff(start), _global(tile, grid, path))


def _border_steps(tile, grid, columns):
    """The contacts of the first round that lie in this core."""
    first = _local(tile, grid, columns[3])
    row, col = np.divmod(columns[4], tile.columns)
    second = (row - tile.window[0] + 1) * grid.stride + col - tile.window[1] + 1
    return columns[2], first, np.where(first >= 0, second, first)


def _assembled(results, pairs, shape, method):
    """The cheapest finding for every pair; of equal ones the first in the raster."""
    kinds = np.int32, np.int32, np.float64, np.int64, np.int64, np.int64, np.int64
    a, b, cost, first, second, sizes, paths = (
        np.concatenate([np.empty(0, dtype=kind), *(result[k] for result in results)])
        for k, kind in enumerate(kinds)
    )
    place = np.concatenate([[0], np.cumsum(sizes)])
    code = a.astype(np.int64) * (int(b.max(initial=0)) + 1) + b
    _codes, owner = np.unique(code, return_inverse=True)
    least = np.full(owner.max(initial=-1) + 1, np.inf)
    np.minimum.at(least, owner, cost)
    near = np.flatnonzero(cost <= least[owner] * SAME)
    order = near[np.lexsort([second[near], first[near], owner[near]])]
    _owners, pick = np.unique(owner[order], return_index=True)
    chosen = order[pick]
    cells = [paths[place[k] : place[k + 1]] for k in chosen]
    start = np.concatenate([[0], np.cumsum(sizes[chosen])]).astype(np.int64)
    row, col = np.divmod(np.concatenate(cells or [np.empty(0, dtype=np.int64)]), shape[1])
    border = dict(zip(zip(pairs[0].tolist(), pairs[1].tolist()), pairs[2].tolist()))
    return Links(
        a[chosen].astype(np.int32),
        b[chosen].astype(np.int32),
        cost[chosen],
        np.array([border[pair] for pair in zip(a[chosen].tolist(), b[chosen].tolist())], float),
        start,
        row.astype(np.int32),
        col.astype(np.int32),
        method,
    )
