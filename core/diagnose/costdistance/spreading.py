"""Least costs spreading over cells from seeds, in bulk: the engine of every cost distance.

Method
------
Delta-stepping (Meyer & Sanders 2003, J. Algorithms 49) on whole arrays instead of
one cell after another. With ``half`` = resistance × cell size / 2, a step from cell
u to cell v costs ``(half[u] + half[v]) · length``, length 1 or √2. Cells are taken
up in the order of ``cost − half``, the cost at which the wave stands at the cell's
edge: in that order a straight step away from u takes ``2 · half[u]``, whatever lies
beyond. Cells dearer to leave than the width of a bucket are therefore final once
the cheaper ones of their bucket are, and are relaxed exactly once; only the cheap
ones may be relaxed again. The eight directions are relaxed one after another, each
an array operation in which no target occurs twice.

Exact: the costs end as the least fixed point of ``cost[v] = min(cost[u] + step)``.
Floating-point addition is monotone, so this point is unique, and the same to the
last bit as that of a one-by-one Dijkstra, whatever the order of the work, the
bucket width or the division into tiles.

Complexity: O(cells · (1 + repeats)) array work plus O(phases) calls; the width of a
bucket follows the load so that a phase relaxes some thousand cells. Measured: 1.0 to
2.8 relaxations a cell for contrasts from 1 to 5 000.
"""

import time

import numpy as np

from ...progress import silent, step

DIAGONAL = float(np.sqrt(2.0))
# Rows down, columns to the right, length in cells. The order is part of the results:
# of several predecessors that cost the same, the first of this list is followed.
STEPS = (
    (-1, 0, 1.0),
    (0, -1, 1.0),
    (0, 1, 1.0),
    (1, 0, 1.0),
    (-1, -1, DIAGONAL),
    (-1, 1, DIAGONAL),
    (1, -1, DIAGONAL),
    (1, 1, DIAGONAL),
)
TARGET = 2000  # cells a phase should relax: flat optimum between 1 000 and 5 000
REACH = 8  # buckets sorted ahead of the wave
INTERVAL_S = 0.1  # between two looks at the progress

IDLE, LATER, NOW = 0, 1, 2


def directions(stride):
    """The eight steps on a flat raster, in the order of STEPS: offset, length in cells."""
    return [(down * stride + across, length) for down, across, length in STEPS]


def spread(half, cost, zone, stride, seeds, *, limit=None, floor=None, progress=silent):
    """Spread costs and zones from the seeds, in place.

    Parameters
    ----------
    half : ndarray of float64, shape (n,)
        Flat raster of resistance × cell size / 2, framed by at least one ring of
        inf; impassable cells are inf.
    cost : ndarray of float64, shape (n,)
        What is known: 0 on sources, a least cost where one is already known,
        inf elsewhere. Lowered in place.
    zone : ndarray of int32, shape (n,)
        Label of every cell whose cost is known; carried along.
    stride : int
        Cells in a row of the raster.
    seeds : ndarray of int, shape (k,)
        Cells to start from.
    limit : float or ndarray, shape (highest zone + 1,), optional
        Cells dearer than the limit (of their zone) are reached but not left, so
        their cost is only an upper bound.
    floor : ndarray of float64, shape (n,), optional
        Least cost still ahead of a cell; counted against the limit.
    progress : callable
        Share of the cells done, 0 to 1.

    Raises
    ------
    Cancelled
        Within a fraction of a second after the progress answers False.
    """
    run(Wave(half, cost, zone, stride, limit, floor), seeds, progress)


def run(wave, seeds, progress):
    """Let a wave spread from the seeds until no cell is left."""
    wave.later = [np.unique(np.asarray(seeds, dtype=np.intp))]
    wave.state[wave.later[0]] = LATER
    due = 0.0
    total = max(int(np.count_nonzero(np.isfinite(wave.half))), 1)
    while wave.next_bucket():
        while wave.near or wave.heavy:
            if wave.near:
                wave.relax_light()
            else:
                wave.relax_heavy()
            if time.monotonic() > due:
                step(progress, wave.relaxed / total)
                due = time.monotonic() + INTERVAL_S
        wave.adapt()


class Wave:
    """The state of one spreading: which cells are open, and in which bucket."""

    target = TARGET

    def __init__(self, half, cost, zone, stride, limit, floor):
        self.half, self.cost, self.zone = half, cost, zone
        self.steps = directions(stride)
        self.limit = limit
        self.floor = floor
        self.state = np.zeros(half.size, dtype=np.uint8)
        self.near, self.heavy, self.soon, self.later = [], [], [], []
        self.end = self.horizon = -np.inf
        self.width = 4.0 * float(half.min())
        self.relaxed = self.cells = self.phases = 0

    def next_bucket(self):
        """Open the next bucket; False when no cell is left."""
        cells, key = self._open(self.soon)
        if not cells.size or key.min() >= self.horizon:
            self.later.append(cells)
            cells, key = self._open(self.later)
            if not cells.size:
                return False
            self.horizon = _beyond(key.min(), REACH * self.width)
            self.later = []
        within = key < self.horizon
        self.later.append(cells[~within])
        cells, key = cells[within], key[within]
        self.end = _beyond(key.min(), self.width)
        now = key < self.end
        self.near, self.soon, self.heavy = [cells[now]], [cells[~now]], []
        self.state[self.near[0]] = NOW
        self.cells = self.phases = 0
        return True

    def _open(self, waiting):
        """The cells still waiting in these lists, and the cost at their edge."""
        cells = np.concatenate(waiting) if waiting else np.empty(0, dtype=np.intp)
        cells = cells[self.state[cells] == LATER]
        return cells, self.cost[cells] - self.half[cells]

    def relax_light(self):
        """Relax the cells cheaper to leave than the bucket is wide; set the dear ones aside."""
        cells = np.concatenate(self.near)
        self.near = []
        light = self.half[cells] * 2.0 < self.width
        if not light.all():
            self.heavy.append(cells[~light])
            cells = cells[light]
        self._relax(cells)

    def relax_heavy(self):
        """Relax, once, the dear cells of this bucket: they are final now."""
        cells = np.concatenate(self.heavy)
        self.heavy = []
        self._relax(cells)

    def adapt(self):
        """Widen the bucket while the phases are too small, narrow it when too large."""
        self.relaxed += self.cells
        self.width *= 1.1 if self.cells < self.target * self.phases else 1 / 1.1

    def _relax(self, cells):
        self.cells += cells.size
        self.phases += 1
        self.state[cells] = IDLE
        cells = self._within_limit(cells)
        if cells.size:
            self._reach(cells)

    def _reach(self, cells):
        """Lower the costs of the neighbours of these cells and queue those that changed."""
        cost, half, zone = self.cost[cells], self.half[cells], self.zone[cells]
        for offset, length in self.steps:
            to = cells + offset
            there = self.half[to]
            new = there + half
            if length != 1.0:
                new *= length
            new += cost
            better = np.flatnonzero(new < self.cost[to])
            if better.size:
                to, new = to[better], new[better]
                self.cost[to] = new
                self.zone[to] = zone[better]
                self._queue(to, new - there[better])

    def _within_limit(self, cells):
        if self.limit is None:
            return cells
        most = self.limit[self.zone[cells]] if np.ndim(self.limit) else self.limit
        ahead = self.cost[cells] if self.floor is None else self.cost[cells] + self.floor[cells]
        return cells[ahead <= most]

    def _queue(self, cells, key):
        """Into this bucket or a later one, unless already waiting there."""
        state = self.state[cells]
        now = key < self.end
        new = cells[now & (state != NOW)]
        if new.size:
            self.state[new] = NOW
            self.near.append(new)
        new = cells[~now & (state == IDLE)]
        if new.size:
            self.state[new] = LATER
            self.soon.append(new)


def _beyond(cost, width):
    """A cost a width farther, and farther in any case: a small width may vanish in rounding."""
    return max(cost + width, np.nextafter(cost, np.inf))
