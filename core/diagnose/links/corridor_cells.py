"""Costs around pairs of patches, joined to the cells of their corridors: see ``corridors``."""

from dataclasses import dataclass

import numpy as np

from ...progress import part, step
from ..costdistance.grid import patch_cells, resistance_grid
from ..costdistance.windows import (
    CANVAS_BYTES,
    SLACK,
    ZoneIndex,
    crop,
    extend,
    shelves,
)
from ..costdistance.zones import rim
from .planar import compact, groups

WINDOW_SHARE, CANVAS_SHARE = 0.2, 0.2  # of the memory
JOB_BYTES = CANVAS_BYTES + 16  # a cell of a canvas: also the costs ahead, and the sums


@dataclass
class Cells:
    """Sum of the costs from both patches and advance from a to b, in a part of the raster."""

    row: int
    col: int
    total: np.ndarray
    advance: np.ndarray
    ends: np.ndarray


class Region:
    """A part of the raster with its patches, and the costs around them."""

    def __init__(
        self, box, read_resistance, read_labels, cell_size, nodata, accelerate, memory_bytes, margin
    ):
        self.box, self.memory_bytes, self.margin = box, memory_bytes, margin
        window = (box[0], box[1], box[2] - box[0], box[3] - box[1])
        grid = resistance_grid(read_resistance(window), cell_size, nodata)
        self.flat = patch_cells(grid, read_labels(window), may_be_empty=True)
        self.names = compact(self.flat)
        cost = np.where(self.flat > 0, 0.0, np.inf)
        edge = rim(grid, self.flat)
        self.index = ZoneIndex(
            grid, cost, self.flat, [(edge, edge, 0.0)], len(self.names) - 1, accelerate
        )

    def corridors(self, links, most, chosen, progress):
        """Numbers of links and their ``Cells``."""
        index = self.index
        index.canvas_cells = int(
            min(self.memory_bytes * CANVAS_SHARE / JOB_BYTES, index.canvas_cells // 2)
        )
        a, b = (np.searchsorted(self.names, end[chosen]) for end in (links.a, links.b))
        limit, done = most[chosen] * SLACK, 0
        for group in groups(index, a, b, self.memory_bytes * WINDOW_SHARE):
            inner = part(progress, done / len(chosen), (done + len(group)) / len(chosen))
            windows = self._balls(a[group], b[group], limit[group], part(inner, 0.0, 0.5))
            fronts = (
                _Front(windows[int(near)], windows[int(far)], limit[k])
                for k in group
                for near, far in ((a[k], b[k]), (b[k], a[k]))
            )
            first = 0
            for batch in _batches(fronts, index.canvas_cells):
                stop = first + len(batch) // 2
                share = part(inner, *(0.5 + 0.5 * n / len(group) for n in (first, stop)))
                sums = _Sums(index, batch).spread(share)
                for number, k in enumerate(group[first:stop]):
                    step(share, 1.0)
                    pieces = sums.piece(2 * number), sums.piece(2 * number + 1, -1.0)
                    yield int(chosen[k]), self._joined(pieces, links.path(chosen[k]), (a[k], b[k]))
                first = stop
            done += len(group)

    def _balls(self, a, b, limit, progress):
        """The costs around patches up to half of the dearest route of any of their links."""
        radius = np.zeros(len(self.names))
        for end in (a, b):
            np.maximum.at(radius, end, limit / 2.0)
        windows = {}
        wanted = {int(label): radius[label] for label in np.unique([a, b])}
        extend(self.index, windows, wanted, progress=progress)
        crop(windows, part(progress, 1.0, 1.0))
        return windows

    def _joined(self, pieces, path, pair):
        """The cells of both balls of a link as one, with its path and what is near that."""
        line = [cells - first + 1 for cells, first in zip(path, self.box)]  # framed
        low, high = ([round_(cells) for cells in line] for round_ in (np.min, np.max))
        framed = self.index.framed(self.flat)
        top, left = (max(n - self.margin, 0) for n in low)
        bottom, right = (min(n + self.margin + 1, most) for n, most in zip(high, framed.shape))
        for row, col, piece, _way in pieces:
            if piece.size:
                top, left = min(top, row), min(left, col)
                bottom, right = max(bottom, row + piece.shape[0]), max(right, col + piece.shape[1])
        total = np.full((bottom - top, right - left), np.inf)
        advance = np.full(total.shape, -np.inf)
        for first, second, piece, way in pieces:
            if not piece.size:
                continue
            height, width = piece.shape
            there = np.s_[first - top : first - top + height, second - left : second - left + width]
            known = np.isfinite(piece)
            total[there][known] = piece[known]
            advance[there][known] = way[known]
        here = framed[top:bottom, left:right]
        ends = np.stack([here == label for label in pair])
        return Cells(top - 1 + self.box[0], left - 1 + self.box[1], total, advance, ends)


def _batches(fronts, most):
    """Lists of fronts, two by two, that fit on one canvas."""
    batch, cells = [], 0
    for pair in zip(fronts, fronts):
        size = pair[0].size + pair[1].size
        if batch and cells + size > most:
            yield batch
            batch, cells = [], 0
        batch.extend(pair)
        cells += size
    if batch:
        yield batch


class _Front:
    """Where the wave from one patch goes on in the ball of another: beyond its own ball.

    Only there are costs still to be found, over cells that the rest of the way allows.
    """

    def __init__(self, own, other, limit):
        self.own, self.other, self.limit = own, other, limit
        beyond = own.cost <= min(own.limit, limit - other.limit)
        here, there = self._shared = _shared(own, other)
        known = other.cost[there]
        beyond[here] &= ~(known <= other.limit)
        start = beyond[here] & (own.cost[here] + known <= limit)
        row, col = np.nonzero(start)
        self.known = known[row, col]
        self.box, self.shape = None, (0, 0)
        if row.size:
            box = self.box = _bounds(beyond)
            self.beyond = beyond[box].copy()
            self.shape = tuple(size + 2 for size in self.beyond.shape)  # with a ring
            corner = (cut.start - line.start for cut, line in zip(box, here))
            self.row, self.col = (line - first for line, first in zip((row, col), corner))

    @property
    def size(self):
        return self.shape[0] * self.shape[1]

    def sums(self, found, sign):
        """First framed row and column, sum of both costs (inf beyond the limit), advance."""
        own, (here, there) = self.own, self._shared
        cost = np.full(own.cost.shape, np.inf)
        cost[here] = self.other.cost[there]
        if found is not None:
            cost[self.box][self.beyond] = found[self.beyond]
        total = own.cost + cost
        inside = (own.cost <= min(own.limit, self.limit)) & (total <= self.limit)
        rows, cols = cut = _bounds(inside)
        inside, near, far = inside[cut], own.cost[cut], cost[cut]
        total = np.where(inside, total[cut], np.inf)
        with np.errstate(invalid="ignore"):  # inf − inf outside
            return own.row + rows.start, own.col + cols.start, total, sign * (near - far)


def _shared(first, second):
    """Slices of the cells that two windows share, in each of them."""
    low = np.maximum(first.box[:2], second.box[:2])
    high = np.maximum(np.minimum(first.box[2:], second.box[2:]), low)
    return [
        tuple(slice(a - c, b - c) for a, b, c in zip(low, high, window.box[:2]))
        for window in (first, second)
    ]


def _bounds(mask):
    """Slices around the cells that are set; empty ones without any."""
    lines = (np.flatnonzero(mask.any(axis=axis)) for axis in (1, 0))
    return tuple(slice(n[0], n[-1] + 1) if n.size else slice(0, 0) for n in lines)


class _Sums:
    """Fronts side by side on one canvas, each within a ring of impassable cells."""

    def __init__(self, index, fronts):
        self.index, self.fronts = index, fronts
        self.live = [number for number, front in enumerate(fronts) if front.box]
        places, shape = [], (0, 0)
        if self.live:
            places, shape = shelves([(0, 0, *fronts[number].shape) for number in self.live])
        self.places = dict(zip(self.live, places))
        self.half, self.cost, self.ahead = (np.full(shape, np.inf) for _k in range(3))
        self.zone = np.zeros(shape, dtype=np.int32)

    def spread(self, progress):
        if not self.live:
            return self
        framed, seeds = self.index.framed(self.index.grid.half), []
        for number in self.live:
            step(progress, 0.0)
            seeds.append(self._place(number, framed))
        limit = np.array([0.0] + [front.limit for front in self.fronts])
        self.index.spreader(self.half.size)(
            self.half.ravel(), self.cost.ravel(), self.zone.ravel(), self.half.shape[1],
            np.concatenate(seeds), limit=limit, floor=self.ahead.ravel(), progress=progress,
        )  # fmt: skip
        return self

    def _place(self, number, framed):
        """Lay one front with the costs ahead of it; the cells where it starts."""
        front, there = self.fronts[number], self._at(number)
        own, (rows, cols) = front.own, front.box
        here = np.s_[
            own.row + rows.start : own.row + rows.stop, own.col + cols.start : own.col + cols.stop
        ]
        self.half[there][front.beyond] = framed[here][front.beyond]
        self.ahead[there][front.beyond] = own.cost[front.box][front.beyond]
        self.cost[there][front.row, front.col] = front.known
        self.zone[there][front.row, front.col] = number + 1
        top, left = self.places[number]
        return (front.row + top + 1) * self.half.shape[1] + front.col + left + 1

    def _at(self, number):
        (top, left), (height, width) = self.places[number], self.fronts[number].shape
        return np.s_[top + 1 : top + height - 1, left + 1 : left + width - 1]

    def piece(self, number, sign=1.0):
        """See ``_Front.sums``."""
        found = self.cost[self._at(number)] if number in self.places else None
        return self.fronts[number].sums(found, sign)
