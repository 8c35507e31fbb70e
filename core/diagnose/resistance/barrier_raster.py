"""Barriers, hedges and crossings as cells: nothing leaks, everything meant to pass passes.

A path takes steps to the eight neighbours of a cell. It is stopped by a row of cells that
are connected by edges, and slips through where two barrier cells meet in a corner only
(Rosenfeld 1970, Journal of the ACM 17:146–160).
"""

from dataclasses import dataclass

import numpy as np
from scipy.ndimage import find_objects, label
from scipy.spatial import cKDTree

from ...progress import part, silent, step

ROWS_AT_ONCE = 512
EIGHT = np.ones((3, 3), dtype=bool)
REACH_CELLS = 40  # how far a crossing is extended to get out of its barrier
OPPOSITE = -0.5  # cosine: the far side lies at least 120° from the near side


@dataclass(frozen=True)
class Stack:
    """Rasters of one shape: resistances, NaN or 0 where a layer has nothing.

    ``crossing_id`` holds the number of the crossing, from 1; 0 where there is none.
    """

    cover: np.ndarray
    hedges: object = None
    barriers: object = None
    crossing_id: object = None


def stack(layers, crossing_resistance, *, progress=silent):
    """Stack cover, hedges, barriers and crossings into one resistance raster.

    Parameters
    ----------
    layers : Stack
        float32 arrays of shape (r, c). They are not changed.
    crossing_resistance : float
    progress : callable

    Returns
    -------
    resistance : ndarray of float32, shape (r, c)
        NaN where no layer says anything.
    unopened : ndarray of int
        Numbers of crossings on a barrier whose other side lies farther than
        ``REACH_CELLS`` cells; they open nothing.
    """
    result = np.array(layers.cover, dtype=np.float32)
    unopened = np.empty(0, dtype=np.int64)
    if layers.hedges is not None:
        np.copyto(result, layers.hedges, where=layers.hedges > 0)
    if layers.barriers is not None:
        sealed = seal(layers.barriers, progress=part(progress, 0.1, 0.6))
        np.copyto(result, sealed, where=sealed > 0)
        if layers.crossing_id is not None:
            opened, unopened = open_crossings(
                sealed > 0, layers.crossing_id, progress=part(progress, 0.6, 1.0)
            )
            result[opened] = crossing_resistance
    step(progress, 1.0)
    return result, unopened


def seal(barriers, *, progress=silent):
    """Close the corners through which a diagonal step would slip.

    Parameters
    ----------
    barriers : ndarray of float32, shape (r, c)
        Resistance of the barrier in each cell; 0 or NaN where there is none.
    progress : callable

    Returns
    -------
    ndarray of float32, shape (r, c)
        Wherever two cells meet in a corner, one of the two cells beside the corner resists at
        least as much as the lesser of them. No value gets lower.

    Notes
    -----
    Holds at every level: a motorway is not leaky where it runs along a track. Of the two cells
    the one that resists more already is raised, else the lower one. O(cells), then
    O(raised cells) per round; values only rise within a finite set, so it ends.
    """
    sealed = np.nan_to_num(np.asarray(barriers, dtype=np.float32), nan=0.0)
    rows, cols = sealed.shape
    raised = []
    for top in range(0, rows - 1, ROWS_AT_ONCE):  # blocks bound the memory of the comparisons
        step(progress, top / rows)
        block = sealed[top : min(top + ROWS_AT_ONCE + 1, rows)]
        row, col = np.nonzero(
            _leaks(block[:-1, :-1], block[:-1, 1:], block[1:, :-1], block[1:, 1:])
        )
        raised.append(_raise(sealed, row + top, col))
    changed = np.concatenate(raised) if raised else np.empty(0, dtype=np.int64)
    while changed.size:
        step(progress, 1.0)
        row, col = np.divmod(np.unique(changed), cols)
        # The four corners of every changed cell.
        row = np.concatenate([row, row, row - 1, row - 1])
        col = np.concatenate([col, col - 1, col, col - 1])
        kept = (row >= 0) & (col >= 0) & (row < rows - 1) & (col < cols - 1)
        row, col = row[kept], col[kept]
        corner = (
            sealed[row, col],
            sealed[row, col + 1],
            sealed[row + 1, col],
            sealed[row + 1, col + 1],
        )
        leaks = _leaks(*corner)
        changed = _raise(sealed, row[leaks], col[leaks])
    return sealed


def _leaks(a, b, c, d):
    """Where cells a b / c d let a step slip between a and d, or between b and c."""
    return (np.minimum(a, d) > np.maximum(b, c)) | (np.minimum(b, c) > np.maximum(a, d))


def _raise(sealed, row, col):
    """Raise one cell at every leaking corner; the flat numbers of the cells raised."""
    a, b = sealed[row, col], sealed[row, col + 1]
    c, d = sealed[row + 1, col], sealed[row + 1, col + 1]
    falling = np.minimum(a, d) > np.maximum(b, c)  # the barrier runs from a to d
    to = np.where(falling, np.minimum(a, d), np.minimum(b, c))
    upper = np.where(falling, b > c, a > d)
    right = np.where(falling, upper, ~upper)
    cell = (row + ~upper) * sealed.shape[1] + col + right
    np.maximum.at(sealed.reshape(-1), cell, to)
    return cell


def resample_barriers(barriers, source, target, shape):
    """Bring barrier cells to another grid without opening a leak.

    Parameters
    ----------
    barriers : ndarray of float32, shape (r, c)
        0 or NaN where there is no barrier.
    source, target : (x_min, y_max, cell_m)
        The two north-up grids of square cells.
    shape : (rows, columns)
        Of the target.

    Returns
    -------
    ndarray of float32, shape ``shape``
        The highest value of all source cells that a target cell overlaps.

    Notes
    -----
    Cells connected by an edge share a target cell, or have target cells that share an edge, so
    a tight barrier stays tight from any cell size to any other. O(cells of the larger grid).
    """
    values = np.nan_to_num(np.asarray(barriers, dtype=np.float32), nan=0.0)
    top, bottom = _overlaps(source[1] - target[1], source[2], target[2], values.shape[0], shape[0])
    left, right = _overlaps(target[0] - source[0], source[2], target[2], values.shape[1], shape[1])
    return _highest(_highest(values, top, bottom, 0), left, right, 1)


def _overlaps(shift, source_m, target_m, source_count, target_count):
    """First and last-but-one source row that each target row overlaps."""
    edge = (shift + np.arange(target_count + 1) * target_m) / source_m
    # Borders that coincide up to rounding do not overlap.
    first = np.floor(edge[:-1] + 1e-6).astype(int)
    last = np.ceil(edge[1:] - 1e-6).astype(int)
    return np.clip(first, 0, source_count), np.clip(last, 0, source_count)


def _highest(values, first, last, axis):
    """Maximum over ``first`` … ``last`` − 1 along an axis; 0 for an empty range."""
    pad = [(0, 0), (0, 0)]
    pad[axis] = (0, 1)
    values = np.pad(values, pad)
    bounds = np.column_stack([first, np.maximum(last, first)]).ravel()
    best = np.maximum.reduceat(values, bounds, axis=axis)
    best = best[::2] if axis == 0 else best[:, ::2]
    empty = last <= first
    best[(empty, slice(None)) if axis == 0 else (slice(None), empty)] = 0
    return best


def open_crossings(barrier, crossing_id, *, progress=silent):
    """The cells of crossings, extended until they lead from one side of the barrier to the other.

    Parameters
    ----------
    barrier : ndarray of bool, shape (r, c)
    crossing_id : ndarray of int, shape (r, c)
        Number of the crossing in each cell, from 1; 0 for none.
    progress : callable

    Returns
    -------
    opened : ndarray of bool, shape (r, c)
        Barrier cells that become crossing.
    unopened : ndarray of int
        Numbers of crossings that found no second side.

    Notes
    -----
    Each stretch of a crossing on a barrier is led straight to the nearest free cell, and
    to the nearest free cell on the opposite side, at least 120° apart as seen from its middle.
    """
    opened = barrier & (crossing_id > 0)
    unopened = []
    windows = find_objects(crossing_id)
    for number, window in enumerate(windows, 1):  # each crossing is led out on its own
        step(progress, number / len(windows))
        if window is None:
            continue
        rows, cols = (slice(max(s.start - REACH_CELLS, 0), s.stop + REACH_CELLS) for s in window)
        free = ~barrier[rows, cols]
        on = (crossing_id[rows, cols] == number) & ~free
        stretches, count = label(on, EIGHT)
        for stretch in range(1, count + 1):
            if not _lead_out(opened[rows, cols], free, stretches == stretch):
                unopened.append(number)
    return opened, np.unique(np.array(unopened, dtype=np.int64))


def _lead_out(opened, free, stretch):
    """Open straight ways from a stretch to both sides; False where there is no second side."""
    cells, open_ground = np.argwhere(stretch), np.argwhere(free)
    if not len(open_ground):
        return False
    middle = cells.mean(axis=0)
    gap = _distance_to(cells, open_ground)
    near = open_ground[np.argmin(gap)]
    towards, direction = open_ground - middle, near - middle
    length = np.linalg.norm(towards, axis=1) * np.linalg.norm(direction)
    opposite = towards @ direction <= OPPOSITE * length
    opposite &= gap <= REACH_CELLS
    if not opposite.any():
        return False
    far = open_ground[opposite][np.argmin(gap[opposite])]
    for side in (near, far):
        start = cells[np.argmin(((cells - side) ** 2).sum(axis=1))]
        row, col = _straight(start, side)
        opened[row, col] |= ~free[row, col]
    return True


def _distance_to(cells, others):
    """Distance (cells) from each of ``others`` to the nearest of ``cells``."""
    return cKDTree(cells).query(others)[0]


def _straight(start, end):
    """Cells of the straight way between two cells, each a neighbour of the next."""
    steps = int(np.abs(end - start).max())
    share = np.linspace(0.0, 1.0, steps + 1)[:, None]
    way = np.rint(start + share * (end - start)).astype(int)
    return way[:, 0], way[:, 1]
