"""Costs around single patches, many patches at a time, each in a window of its own.

A patch's own zone already holds the costs from it (that is what its zone is), so a
window starts from these and only the cells beyond the zone are worked. Windows are
laid side by side on one canvas and spread together, which keeps the array work
large however small the windows are. A window the wave reaches the edge of grows on
that side and goes on where it stopped.
"""

from dataclasses import dataclass

import numpy as np
from scipy import ndimage

from ...progress import part, silent, step
from .compiled import available, fastest

MARGIN = 0.125  # of a zone's size, added on every side at first
GROWTH = 0.5  # of a window's size, added on a side that the wave reached
LEAST_MARGIN = 8  # cells
CANVAS_CELLS = 8_000_000  # long fronts, which array work wants
COMPILED_CANVAS_CELLS = 2_000_000  # stays in the cache: a sixth faster, measured
CANVAS_BYTES = 8 + 8 + 4 + 1 + 4  # a cell: see costdistance.FIELD_BYTES
SLACK = 1.0 + 1e-9  # so that rounding never keeps a wave from its limit


@dataclass
class Window:
    """The costs from one patch in a framed part of the raster.

    Parameters
    ----------
    row, col : int
        Framed row and column of the window's first cell.
    cost : ndarray of float64, shape (height, width)
        Costs from the patch; its outermost ring is always inf.
    limit : float
        Costs up to this are exact, dearer ones upper bounds.
    """

    row: int
    col: int
    cost: np.ndarray
    limit: float

    @property
    def box(self):
        """First row and column, and those just past the last."""
        height, width = self.cost.shape
        return self.row, self.col, self.row + height, self.col + width


class ZoneIndex:
    """Where each zone lies and which of its cells touch another zone.

    Parameters
    ----------
    grid : Grid
    cost, zone : flat framed arrays
        Labels are 1 … count.
    contacts : list of (cells, cells, length)
        See ``costdistance.zone_contacts``.
    count : int
    accelerate : bool
    canvas_cells : int
        Cells of windows spread at once, at the most (a single window may be larger).
    """

    def __init__(
        self, grid, cost, zone, contacts, count, accelerate=True, canvas_cells=CANVAS_CELLS
    ):
        self.accelerate = accelerate
        best = COMPILED_CANVAS_CELLS if accelerate and available() else CANVAS_CELLS
        self.canvas_cells = int(min(canvas_cells, best))
        self.grid, self.cost, self.zone = grid, cost, zone
        self.boxes = ndimage.find_objects(zone.reshape(-1, grid.stride), count)
        touching = [cells for first, last, _length in contacts for cells in (first, last)]
        cells = np.unique(np.concatenate(touching))
        order = np.argsort(zone[cells], kind="stable")
        self._edge = cells[order]
        self._start = np.searchsorted(zone[self._edge], np.arange(len(self.boxes) + 2))

    def edge(self, label):
        """The cells of a zone that touch another one."""
        return self._edge[self._start[label] : self._start[label + 1]]

    def spreader(self, cells):
        """The spreading to use on so many cells."""
        return fastest(cells, self.accelerate)

    def framed(self, flat):
        """A flat array as the framed raster it is."""
        return flat.reshape(-1, self.grid.stride)

    @property
    def labels(self):
        """All labels, in order."""
        return range(1, len(self.boxes) + 1)

    def middle(self, label):
        """Row and column of the middle of a zone's box."""
        rows, cols = self.boxes[label - 1]
        return (rows.start + rows.stop) // 2, (cols.start + cols.stop) // 2

    def size(self, label):
        """Cells that a first window on this zone takes."""
        top, left, bottom, right = self.first_box(label)
        return (bottom - top) * (right - left)

    def first_box(self, label):
        """The zone's own box with a margin."""
        rows, cols = self.boxes[label - 1]
        height, width = rows.stop - rows.start, cols.stop - cols.start
        down, across = (max(LEAST_MARGIN, int(MARGIN * n)) for n in (height, width))
        box = (rows.start - down, cols.start - across, rows.stop + down, cols.stop + across)
        return self.clip(box)

    def clip(self, box):
        """A box cut to the framed raster."""
        top, left, bottom, right = box
        rows, stride = self.grid.rows + 2, self.grid.stride
        return max(top, 0), max(left, 0), min(bottom, rows), min(right, stride)


def own_zones(index, labels, progress=silent):
    """Windows with the costs of each patch's own zone alone."""
    cost, zone = index.framed(index.cost), index.framed(index.zone)
    windows = {}
    for label in labels:  # zones differ in size
        step(progress, 0.0)
        rows, cols = index.boxes[label - 1]
        there = np.s_[rows.start - 1 : rows.stop + 1, cols.start - 1 : cols.stop + 1]
        own = np.where(zone[there] == label, cost[there], np.inf)
        windows[label] = Window(rows.start - 1, cols.start - 1, own, 0.0)
    return windows


def extend(index, windows, radius, *, ahead=None, progress=silent):
    """Carry the costs from some patches on to a larger radius, in place.

    Parameters
    ----------
    index : ZoneIndex
    windows : dict of int to Window
        What is there already; gets a window for every patch in ``radius``.
    radius : dict of int to float
        Per patch: cells no dearer than this become exact, those one step beyond
        are upper bounds.
    ahead : ndarray of float64, flat framed, optional
        Least cost still ahead at a cell, counted against the radius.
    progress : callable
    """
    todo = [(label, _first_or_same(index, windows, label)) for label in sorted(radius)]
    done, count = 0, max(len(todo), 1)
    while todo:
        batch, cells = [], 0
        while todo and (not batch or cells < index.canvas_cells):
            label, box = todo.pop()
            cells += (box[2] - box[0]) * (box[3] - box[1])
            batch.append((label, box))
        inner = part(progress, done / count, done / count)
        again = _spread_batch(index, windows, batch, radius, ahead, inner)
        todo.extend(again)
        done += len(batch) - len(again)


def _first_or_same(index, windows, label):
    return windows[label].box if label in windows else index.first_box(label)


def _spread_batch(index, windows, batch, radius, ahead, progress):
    """Spread the windows of one canvas; gives back those that the wave wants larger."""
    places, shape = shelves([box for _label, box in batch])
    canvas = _Canvas(index, shape, ahead)
    limits = np.array([0.0] + [radius[label] * SLACK for label, _box in batch])
    seeds = []
    for number, ((label, box), place) in enumerate(zip(batch, places), start=1):
        step(progress, 0.0)
        canvas.place(label, box, place, number)
        row, col = canvas.resume(windows.get(label), label, box, place, number, limits[number])
        seeds.append((row - box[0] + place[0]) * shape[1] + col - box[1] + place[1])
    canvas.spread(np.concatenate(seeds), limits, progress)
    again = []
    for (label, box), place, limit in zip(batch, places, limits[1:]):
        window = Window(box[0], box[1], canvas.cost_at(place, box).copy(), limit)
        windows[label] = window
        grown = _grown(index, window, canvas.ahead_at(place, box))
        if grown != box:
            again.append((label, grown))
    return again


class _Canvas:
    """Windows side by side, each within its own ring of impassable cells."""

    def __init__(self, index, shape, ahead):
        self.index = index
        self.half = np.full(shape, np.inf)
        self.cost = np.full(shape, np.inf)
        self.zone = np.zeros(shape, dtype=np.int32)
        self._source = index.framed(index.grid.half)
        self._zones, self._costs = index.framed(index.zone), index.framed(index.cost)
        self._ahead = None if ahead is None else index.framed(ahead)
        self.ahead = None if ahead is None else np.full(shape, np.inf)

    def place(self, label, box, place, number):
        """Lay one window, with the costs of the patch's own zone."""
        top, left, bottom, right = box
        height, width = bottom - top, right - left
        inside = np.s_[place[0] + 1 : place[0] + height - 1, place[1] + 1 : place[1] + width - 1]
        there = np.s_[top + 1 : bottom - 1, left + 1 : right - 1]
        self.half[inside] = self._source[there]
        own = self._zones[there] == label
        self.cost[inside][own] = self._costs[there][own]
        self.zone[inside][own] = number
        if self.ahead is not None:
            self.ahead[inside] = self._ahead[there]

    def resume(self, old, label, box, place, number, limit):
        """Copy the costs already known; framed rows and columns of the cells to start from."""
        edge = self.index.edge(label)
        if old is None:
            return np.divmod(edge, self.index.grid.stride)
        top, left = old.row - box[0] + place[0], old.col - box[1] + place[1]
        height, width = old.cost.shape
        here = np.s_[top : top + height, left : left + width]
        known = np.isfinite(old.cost)
        self.cost[here][known] = old.cost[known]
        self.zone[here][known] = number
        there = np.s_[old.row : old.row + height, old.col : old.col + width]
        start = (old.cost > old.limit) & (self._zones[there] != label)
        start[[1, -2]] = start[:, [1, -2]] = True
        row, col = np.nonzero(start & known & (old.cost <= limit))
        at_edge = np.divmod(edge[self.index.cost[edge] > old.limit], self.index.grid.stride)
        return tuple(np.concatenate(both) for both in zip((row + old.row, col + old.col), at_edge))

    def spread(self, seeds, limits, progress):
        flat = None if self.ahead is None else self.ahead.ravel()
        self.index.spreader(self.half.size)(
            self.half.ravel(), self.cost.ravel(), self.zone.ravel(), self.half.shape[1], seeds,
            limit=limits, floor=flat, progress=progress,
        )  # fmt: skip

    def cost_at(self, place, box):
        """The part of the canvas that shows one window."""
        return self._at(self.cost, place, box)

    def ahead_at(self, place, box):
        return None if self.ahead is None else self._at(self.ahead, place, box)

    @staticmethod
    def _at(array, place, box):
        height, width = box[2] - box[0], box[3] - box[1]
        return array[place[0] : place[0] + height, place[1] : place[1] + width]


def shelves(boxes):
    """Places for boxes on shelves, tallest first, and the shape of the canvas that holds them."""
    sizes = [(box[2] - box[0], box[3] - box[1]) for box in boxes]
    area = sum(h * w for h, w in sizes)
    wide = max(max(w for _h, w in sizes), int(np.sqrt(area) * 1.1))
    places = [None] * len(boxes)
    top = left = shelf = 0
    for number in sorted(range(len(boxes)), key=lambda n: (-sizes[n][0], n)):
        height, width = sizes[number]
        if left and left + width > wide:
            top, left, shelf = top + shelf, 0, 0
        places[number] = (top, left)
        left += width
        shelf = max(shelf, height)
    return places, (top + shelf, wide)


def _grown(index, window, ahead):
    """The window's box, larger on the sides where the wave would have gone on."""
    limit = window.limit
    cost = window.cost if ahead is None else window.cost + ahead
    top, left, bottom, right = window.box
    down, across = (max(LEAST_MARGIN, int(GROWTH * n)) for n in window.cost.shape)
    sides = [cost[1], cost[:, 1], cost[-2], cost[:, -2]]
    more = [bool((np.isfinite(side) & (side <= limit)).any()) for side in sides]
    box = (
        top - down * more[0],
        left - across * more[1],
        bottom + down * more[2],
        right + across * more[3],
    )
    return index.clip(box)


def crop(windows, progress=silent):
    """Cut windows to the cells that were reached and a ring around them, in place."""
    for window in windows.values():  # they differ in size
        step(progress, 0.0)
        known = np.isfinite(window.cost)
        rows, cols = np.flatnonzero(known.any(axis=1)), np.flatnonzero(known.any(axis=0))
        top, left = rows[0] - 1, cols[0] - 1
        window.cost = window.cost[top : rows[-1] + 2, left : cols[-1] + 2].copy()
        window.row, window.col = window.row + top, window.col + left
