"""Corridors of links: every cell that lies on a route not much dearer than the best one.

The normalised least-cost corridor of two patches is ``NLCC(x) = CWD_A(x) + CWD_B(x) −
LCD`` (McRae & Kavanagh 2011, Linkage Mapper): how much dearer the best route through x
is than the best of all, 0 on the least-cost path. A corridor is where it is at most
a slack.

Around every patch the costs are spread up to half of the dearest route allowed. Every
cell of a corridor is in one of the two balls. From the edge of B's ball its wave goes on in
A's ball, but only over cells where both costs together are still allowed: a least-cost path from
B to a cell of the corridor has no other cells. So beyond the balls, together about as large as
those of the links, only the corridors' own cells are worked.

Regions beyond memory: a cell of a corridor is no farther, in metres, from either patch than the
dearest route costs, so links are worked in groups on the part of the raster that this allows.
"""

from dataclasses import dataclass

import numpy as np
from scipy import ndimage

from ...errors import GreenBlueError
from ...progress import part, silent, step
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
from .pair_regions import Held, link_boxes, regions
from .pinches import pinch
from .planar import WINDOW_BYTES, compact, groups

REGION_BYTES = 60  # a cell of the part of the raster being worked
REGION_SHARE, WINDOW_SHARE, CANVAS_SHARE = 0.6, 0.2, 0.2  # of the memory
JOB_BYTES = CANVAS_BYTES + 16  # a cell of a canvas: also the costs ahead, and the sums


@dataclass(frozen=True)
class Corridor:
    """The corridor of one link, in its part of the raster.

    Parameters
    ----------
    link : int
        Number of the link in ``Links``.
    row, col : int
        Of the first cell of ``excess`` in the raster.
    excess : ndarray of float64, shape (height, width)
        NLCC in effective metres; inf outside the corridor. Cells of the two patches
        are outside.
    slack : float
        The NLCC up to which cells belong to it.
    margin : float
        Narrowest cost margin (see ``pinches``); inf where no route within the slack
        avoids the pinch, NaN where the link is too short to have one.
    pinch_row, pinch_col : int
        The path cell before the pinch; −1 without one.
    """

    link: int
    row: int
    col: int
    excess: np.ndarray
    slack: float
    margin: float
    pinch_row: int
    pinch_col: int


def find_corridors(
    resistance,
    labels,
    cell_size,
    links,
    *,
    slack,
    width_m=None,
    strip_m=50.0,
    nodata=None,
    memory_bytes=4 * WINDOW_BYTES,
    accelerate=True,
    progress=silent,
):
    """The corridor of every link, one after another.

    Parameters
    ----------
    resistance, labels, cell_size, nodata, accelerate, progress
        As for ``links.find_links``.
    links : Links
        With true costs (not the method ``border``).
    slack : float or ndarray of shape (n,)
        How much dearer than the best a route may be, in effective metres.
    width_m : float, optional
        Narrow each corridor (within the slack) to this mean width: to the slack at
        which its area is width × length of the path.
    strip_m : float
        Half the width around the path that counts as the way through a pinch.
    memory_bytes : float
        See ``region_corridors``; here the part of the raster is never refused.

    Yields
    ------
    Corridor
        In the order in which they are found; sort by ``link``.

    Raises
    ------
    GreenBlueError
        A slack below zero, a width that is not positive, border links.
    Cancelled
        Within a second.
    """
    labels = np.asarray(labels)
    found = ndimage.find_objects(np.maximum(labels, 0).astype(np.int32, copy=False))
    boxes = {
        number: (box[0].start, box[1].start, box[0].stop, box[1].stop)
        for number, box in enumerate(found, start=1)
        if box is not None
    }
    least = labels.size * REGION_BYTES / REGION_SHARE
    yield from region_corridors(
        Held(np.asarray(resistance)), Held(labels), labels.shape, cell_size, links, boxes,
        slack=slack, width_m=width_m, strip_m=strip_m, nodata=nodata,
        memory_bytes=max(memory_bytes, least), accelerate=accelerate, progress=progress,
    )  # fmt: skip


def region_corridors(
    read_resistance,
    read_labels,
    shape,
    cell_size,
    links,
    boxes,
    *,
    slack,
    memory_bytes,
    width_m=None,
    strip_m=50.0,
    nodata=None,
    accelerate=True,
    progress=silent,
):
    """The corridors of links on a raster of any size, the same as on the whole.

    Parameters
    ----------
    read_resistance, read_labels, shape
        As for ``link_tiles.link_region``.
    boxes : dict of int to (4,) sequence
        First row and column of every patch and those just past its last (or wider).
    memory_bytes : float
        For the work at one time. A link whose part of the raster does not fit is left out.
    links, slack, width_m, strip_m
        As for ``find_corridors``.

    Yields
    ------
    Corridor
        In the order in which they are found.
    """
    slack = np.broadcast_to(np.asarray(slack, dtype=np.float64), len(links))
    _check(links, slack, width_m)
    if not len(links):
        return
    most = links.cost + slack
    wanted = link_boxes(links, boxes, most / cell_size, shape)
    done = 0
    for box, group in regions(wanted, memory_bytes * REGION_SHARE / REGION_BYTES):
        inner = part(progress, done / len(links), (done + len(group)) / len(links))
        step(inner, 0.0)
        region = _Region(box, read_resistance, read_labels, cell_size, nodata, accelerate)
        region.memory_bytes = memory_bytes
        for link, cells in region.corridors(links, most, group, inner):
            yield _finished(cells, links, link, slack[link], width_m, strip_m, cell_size)
        done += len(group)


def _check(links, slack, width_m):
    if not (slack >= 0).all():
        raise GreenBlueError("The slack of a corridor must be 0 or more effective metres.")
    if width_m is not None and not width_m > 0:
        raise GreenBlueError(
            "The width of a corridor must be a positive number of metres, not {width}.",
            width=width_m,
        )
    if links.method == "border":
        raise GreenBlueError(
            "Corridors need links with their true least cost; choose another method than "
            "border links."
        )


@dataclass
class _Cells:
    """Sum of the costs from both patches and advance from a to b, in a part of the raster."""

    row: int
    col: int
    total: np.ndarray
    advance: np.ndarray
    ends: np.ndarray


class _Region:
    """A part of the raster with its patches, and the costs around them."""

    def __init__(self, box, read_resistance, read_labels, cell_size, nodata, accelerate):
        self.box = box
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
        """Numbers of links and their ``_Cells``."""
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
        return _Cells(top - 1 + self.box[0], left - 1 + self.box[1], total, advance, ends)


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


def _finished(cells, links, link, slack, width_m, strip_m, cell_size):
    row, col = links.path(link)
    path = row - cells.row, col - cells.col
    excess = np.maximum(cells.total - links.cost[link], 0.0)
    excess[path] = 0.0
    excess[cells.ends.any(axis=0)] = np.inf
    excess[excess > slack] = np.inf
    margin, spot = pinch(excess, cells.advance, path, cells.ends, strip_m / cell_size)
    if width_m is not None:
        slack = _slack_of_width(excess, _length(path) * width_m / cell_size, slack)
        excess[excess > slack] = np.inf
    inside = ndimage.find_objects(np.isfinite(excess).astype(np.int8))
    empty = tuple(slice(line[0], line[0]) for line in path)  # between patches that touch
    rows, cols = inside[0] if inside else empty
    spot = (row[spot], col[spot]) if spot >= 0 else (-1, -1)
    return Corridor(
        link, cells.row + rows.start, cells.col + cols.start, excess[rows, cols].copy(),
        float(slack), margin, *map(int, spot),
    )  # fmt: skip


def _length(path):
    return np.hypot(np.diff(path[0]), np.diff(path[1])).sum()


def _slack_of_width(excess, cells, slack):
    """The slack at which the corridor has so many cells."""
    values = np.sort(excess[np.isfinite(excess)])
    return min(slack, values[min(int(np.ceil(cells)), values.size) - 1]) if values.size else slack
