"""Costs around pairs of patches, joined to the cells of their corridors: see ``corridors``."""

from dataclasses import dataclass

import numpy as np

from ...progress import part, step
from ..costdistance.grid import patch_cells, resistance_grid
from ..costdistance.windows import (
    CANVAS_BYTES,
    CANVAS_CELLS,
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
        self, box, read_resistance, read_labels, cell_size, nodata, accelerate, memory_bytes
    ):
        self.box, self.memory_bytes = box, memory_bytes
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
            min(self.memory_bytes * CANVAS_SHARE / JOB_BYTES, CANVAS_CELLS // 2)
        )
        a, b = (np.searchsorted(self.names, end[chosen]) for end in (links.a, links.b))
        limit, done = most[chosen] * SLACK, 0
        for group in groups(index, a, b, self.memory_bytes * WINDOW_SHARE):
            inner = part(progress, done / len(chosen), (done + len(group)) / len(chosen))
            windows = self._balls(a[group], b[group], limit[group], part(inner, 0.0, 0.5))
            jobs = [(k, pair) for k in group for pair in ((a[k], b[k]), (b[k], a[k]))]
            for batch in _batches(jobs, windows, index.canvas_cells):
                work = jobs[batch[0] : batch[1]]
                done_ = 0.5 + 0.5 * batch[0] / len(jobs)
                share = part(inner, done_, done_)
                sums = _Sums(index, windows, work, limit, share).spread(share)
                for number in range(0, len(work), 2):
                    step(share, 0.0)
                    k = work[number][0]
                    yield int(chosen[k]), self._joined(sums, number, links, chosen[k], (a[k], b[k]))
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

    def _joined(self, sums, number, links, link, pair):
        """The cells of both balls of a link as one, with its path."""
        row, col = links.path(link)
        row, col = row - self.box[0] + 1, col - self.box[1] + 1  # framed
        pieces = [sums.piece(number), sums.piece(number + 1, -1.0)]
        top, left = (min(line.min(), *(p[k] for p in pieces)) for k, line in ((0, row), (1, col)))
        bottom, right = (
            max(line.max() + 1, *(p[k] + p[2].shape[k] for p in pieces))
            for k, line in ((0, row), (1, col))
        )
        total = np.full((bottom - top, right - left), np.inf)
        advance = np.full(total.shape, -np.inf)
        for first, second, piece, way in pieces:
            there = np.s_[first - top :, second - left :]
            known = np.isfinite(piece)
            part_ = tuple(slice(0, n) for n in piece.shape)
            total[there][part_][known] = piece[known]
            advance[there][part_][known] = way[known]
        here = self.flat.reshape(-1, self.index.grid.stride)[top:bottom, left:right]
        ends = np.stack([here == label for label in pair])
        return Cells(top - 1 + self.box[0], left - 1 + self.box[1], total, advance, ends)


def _batches(jobs, windows, most):
    """Start and stop of jobs, two by two, whose windows fit on one canvas."""
    start = cells = 0
    for number in range(0, len(jobs), 2):
        size = sum(windows[int(pair[0])].cost.size for _k, pair in jobs[number : number + 2])
        if number > start and cells + size > most:
            yield start, number
            start, cells = number, 0
        cells += size
    if jobs:
        yield start, len(jobs)


class _Sums:
    """Balls side by side; in each the wave from the other patch of a link goes on."""

    def __init__(self, index, windows, jobs, limit, progress):
        self.index, self.jobs = index, jobs
        boxes = [windows[int(pair[0])].box for _k, pair in jobs]
        self.places, shape = shelves(boxes)
        self.boxes, self.shape = boxes, shape
        self.half, self.cost, self.ahead = (np.full(shape, np.inf) for _k in range(3))
        self.zone = np.zeros(shape, dtype=np.int32)
        self.limit = np.array([0.0] + [limit[k] for k, _pair in jobs])
        seeds = [np.empty(0, dtype=np.intp)]
        framed = index.framed(index.grid.half)
        for number, (_k, pair) in enumerate(jobs, start=1):
            step(progress, 0.0)
            seeds.append(self._place(number, framed, *(windows[int(p)] for p in pair)))
        self.seeds = np.concatenate(seeds)

    def _place(self, number, framed, own, other):
        """Lay the ball of one patch with the costs known from the other; where to go on from."""
        there = self._at(number - 1)
        top, left, bottom, right = own.box
        exact = own.cost <= min(own.limit, self.limit[number])
        self.half[there][exact] = framed[top:bottom, left:right][exact]
        self.ahead[there][exact] = own.cost[exact]
        rows = slice(max(top, other.row), min(bottom, other.box[2]))
        cols = slice(max(left, other.col), min(right, other.box[3]))
        if rows.start >= rows.stop or cols.start >= cols.stop:
            return np.empty(0, dtype=np.intp)
        inner = np.s_[rows.start - top : rows.stop - top, cols.start - left : cols.stop - left]
        known = other.cost[
            rows.start - other.row : rows.stop - other.row,
            cols.start - other.col : cols.stop - other.col,
        ]
        reached = exact[inner] & (known + own.cost[inner] <= self.limit[number])
        self.cost[there][inner][reached] = known[reached]
        self.zone[there][inner][reached] = number
        row, col = np.nonzero(reached & (known > other.limit))
        place = self.places[number - 1]
        row, col = row + rows.start - top + place[0], col + cols.start - left + place[1]
        return row * self.shape[1] + col

    def _at(self, number):
        (top, left), box = self.places[number], self.boxes[number]
        return np.s_[top : top + box[2] - box[0], left : left + box[3] - box[1]]

    def spread(self, progress):
        self.index.spreader(self.half.size)(
            self.half.ravel(), self.cost.ravel(), self.zone.ravel(), self.shape[1], self.seeds,
            limit=self.limit, floor=self.ahead.ravel(), progress=progress,
        )  # fmt: skip
        return self

    def piece(self, number, sign=1.0):
        """Framed row and column, sum of the costs (inf outside), advance from a to b."""
        there, box = self._at(number), self.boxes[number]
        own, other = self.ahead[there], self.cost[there]
        total = own + other
        total[total > self.limit[number + 1]] = np.inf
        with np.errstate(invalid="ignore"):  # inf − inf outside
            return box[0], box[1], total, sign * (own - other)
