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
from dataclasses import replace

import numpy as np

from ...errors import GreenBlueError
from ...progress import part, silent, step
from ...text import id_list
from ..costdistance.compiled import available
from ..costdistance.grid import check_cutoff
from .found import Links
from .meetings import first_least
from .neighbours import cheapest
from .planar import BORDER, PLANAR
from .tile_pool import run_in_threads, workers_worth
from .tile_work import Tile, contacts, meet

# Bytes for a cell of a tile with its halo: as read 12, framed and spread 25, passing
# arrays about 25; the rest goes to windows and their canvas while linking.
TILE_BYTES = 150
LEAST_CORE = 64  # cells; below, nearly all work would be in the halo


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
    cores=1,
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
        For all tiles worked at a time; with a ``map`` of several workers, for each.
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
    cores : int
        With the built-in map: so many threads work on tiles, if it gains (``tile_pool``).
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
    workers = 1
    if map is builtins.map:
        side = np.sqrt(memory_bytes / TILE_BYTES)
        workers = workers_worth(cores, side, halo, accelerate and available())
        memory_bytes = memory_bytes / workers
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
    first = _run(contacts, tiles, map, workers, part(progress, 0.0, 0.4))
    _check_patches(first)
    pairs = cheapest(*(np.concatenate(c) for c in zip(*(found for found, _l, _p in first))))
    tiles = [
        replace(tile, pairs=_those_among(pairs, passable))
        for tile, (_found, _labels, passable) in zip(tiles, first)
    ]
    tiles = [tile for tile in tiles if len(tile.pairs[0])]
    second = _run(meet, tiles, map, workers, part(progress, 0.4, 1.0))
    return _assembled(second, pairs, shape, method)


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


def _run(work, tiles, map_, workers, progress):
    """The results of all tiles, in order."""
    if map_ is builtins.map:
        return run_in_threads(work, tiles, workers, progress)
    results = []
    for number, result in enumerate(map_(work, tiles)):
        step(progress, (number + 1) / len(tiles))
        results.append(result)
    return results


def _check_patches(results):
    seen = np.unique(np.concatenate([labels for _found, labels, _p in results]))
    passable = np.unique(np.concatenate([passable for _found, _l, passable in results]))
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
    chosen = first_least(owner, cost, first, second)
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
