"""Costs from both patches of a link, in the part of the raster that can matter to it.

A cell matters when some path over it, be it over mended ground, can join both patches at
no more than a limit. As every metre costs at least 1, such a cell p satisfies cost from A to p
plus straight distance from p to B ≤ limit, and so does every cell of its least-cost path from A. A
window whose edge has no such cell, from either patch, therefore holds all of them with their
true costs.
"""

from dataclasses import dataclass

import numpy as np
from scipy.ndimage import binary_erosion, find_objects

from ...errors import GreenBlueError
from ...progress import part, silent
from ..costdistance.spreading import spread

LEAST_MARGIN = 8  # cells
MARGIN = 0.25  # of the first window's size
GROWTH = 0.5  # of the size, added where the wave reached the edge
PAIR_BYTES = 600  # per cell of a window: costs, resistors and their matrix
ROUNDING = 1.0 + 1e-9


@dataclass(frozen=True)
class PairCosts:
    """Costs from patches a and b in a window of the raster (effective metres)."""

    rows: slice
    cols: slice
    cost_a: np.ndarray
    cost_b: np.ndarray

    @property
    def window(self):
        return self.rows, self.cols


def patch_boxes(labels):
    """First and last-but-one row and column of each patch: dict of label to (4,) array."""
    found = find_objects(labels)
    return {
        number: np.array([box[0].start, box[1].start, box[0].stop, box[1].stop])
        for number, box in enumerate(found, start=1)
        if box is not None
    }


def pair_costs(
    ground, labels, pair, path, limit, boxes, *, border_cells=0, memory_bytes=2e9, progress=silent
):
    """Costs from two patches in the smallest box of cells that matter to their link.

    Parameters
    ----------
    ground : costdistance.Grid
        The resistance raster.
    labels : ndarray of int, shape (r, c)
        Patch number, 0 for none.
    pair : (int, int)
        Patch numbers.
    path : (rows, columns)
        Cells of the least-cost path.
    limit : float
        Dearest path that matters, in effective metres; at least the cost of the link.
    boxes : dict
        Of :func:`patch_boxes`.
    border_cells : int
        Width of a border added around the window, where the costs are inf.
    memory_bytes : float
        What the work on one window may take.
    progress : callable

    Returns
    -------
    PairCosts
        Exact for every cell that lies on a path between the patches of at most ``limit``;
        elsewhere the true costs or more, or inf.

    Raises
    ------
    GreenBlueError
        The window needs more memory than allowed.

    Notes
    -----
    The window starts at the path and the parts of the patches near each other, and grows by half on
    the sides where a wave stands at the edge; the wave goes on from there. O(cells of the window).
    """
    ends, shape = [boxes[number] for number in pair], (ground.rows, ground.cols)
    most = _bounds(ends, limit / ground.cell_size, shape)
    box = _first_box(ends, path, most)
    _check_memory(box, memory_bytes, ground.cell_size)
    waves = [
        _Wave(ground, labels, number, target, box, limit * ROUNDING)
        for number, target in zip(pair, ends[::-1])
    ]
    while True:
        for which, wave in enumerate(waves):
            wave.spread(part(progress, which / 2, (which + 1) / 2))
        grown = _grown(box, most, waves)
        if np.array_equal(grown, box):
            return _bordered(box, [wave.inner for wave in waves], border_cells, shape)
        _check_memory(grown, memory_bytes, ground.cell_size)
        for wave in waves:
            wave.widen(grown)
        box = grown


class _Wave:
    """Costs from one patch in a window framed by impassable cells, spread as far as they matter."""

    def __init__(self, ground, labels, number, target, box, limit):
        self._ground, self._target, self._limit = ground, target, limit
        inside = labels[box[0] : box[2], box[1] : box[3]] == number
        self._set(box, np.where(inside, 0.0, np.inf))
        self._seeds = np.pad(inside & ~binary_erosion(inside, np.ones((3, 3))), 1)

    @property
    def inner(self):
        """The costs without the frame."""
        return self._cost[1:-1, 1:-1]

    def matters(self):
        """Which cells, frame included, a link within the limit may pass on its way on."""
        return self._cost + self._ahead <= self._limit

    def spread(self, progress):
        stride = self._cost.shape[1]
        zone = np.isfinite(self._cost).astype(np.int32)
        spread(
            self._half.ravel(), self._cost.ravel(), zone.ravel(), stride,
            np.flatnonzero(self._seeds), limit=self._limit, floor=self._ahead.ravel(),
            progress=progress,
        )  # fmt: skip

    def widen(self, box):
        """Take a larger window and go on from the edge of the old one."""
        edge = np.zeros(self._cost.shape, dtype=bool)
        edge[[1, -2]] = edge[:, [1, -2]] = True
        edge &= self.matters()
        around = tuple(zip(self._box[:2] - box[:2], box[2:] - self._box[2:]))
        self._seeds = np.pad(edge, around)
        self._set(box, np.pad(self.inner, around, constant_values=np.inf))

    def _set(self, box, cost):
        self._box = box
        self._cost = np.pad(cost, 1, constant_values=np.inf)
        framed = self._ground.half.reshape(-1, self._ground.stride)
        inside = framed[box[0] + 1 : box[2] + 1, box[1] + 1 : box[3] + 1]
        self._half = np.pad(inside, 1, constant_values=np.inf)
        row, col = np.ogrid[box[0] - 1 : box[2] + 1, box[1] - 1 : box[3] + 1]
        self._ahead = _distance(row, col, self._target) * self._ground.cell_size


def _bounds(ends, reach, shape):
    """Cells no farther than the limit from both patches."""
    reach = int(min(np.ceil(reach) + 1, max(shape)))
    one, other = ([*(e[:2] - reach), *(e[2:] + reach)] for e in ends)
    low = np.maximum(np.maximum(one[:2], other[:2]), 0)
    return np.concatenate([low, np.minimum(np.minimum(one[2:], other[2:]), shape)])


def _first_box(ends, path, most):
    """The path and the near parts of both patches, with a margin."""
    row, col = path
    parts = [[row.min(), col.min(), row.max() + 1, col.max() + 1]]
    for end in ends:
        near = [*np.maximum(end[:2], most[:2]), *np.minimum(end[2:], most[2:])]
        if near[0] < near[2] and near[1] < near[3]:
            parts.append(near)
    parts = np.array(parts)
    low, high = parts[:, :2].min(axis=0), parts[:, 2:].max(axis=0)
    margin = np.maximum(LEAST_MARGIN, (MARGIN * (high - low)).astype(int))
    return _clipped(np.concatenate([low - margin, high + margin]), most)


def _clipped(box, most):
    return np.concatenate([np.maximum(box[:2], most[:2]), np.minimum(box[2:], most[2:])])


def _check_memory(box, memory_bytes, cell_m):
    cells = int(np.prod(box[2:] - box[:2]))
    if cells * PAIR_BYTES > memory_bytes:
        raise GreenBlueError(
            "A link between two patches spreads over {cells} cells of {cell:g} m and needs about "
            "{needed:.0f} MB. Allow more memory, give a cutoff, or use larger cells.",
            cells=cells,
            cell=cell_m,
            needed=np.ceil(cells * PAIR_BYTES / 1e6),
        )


def _grown(box, most, waves):
    """The box, larger on the sides where a wave that matters stands at the edge."""
    height, width = box[2:] - box[:2]
    matters = waves[0].matters() | waves[1].matters()
    sides = np.array(
        [side.any() for side in (matters[1], matters[:, 1], matters[-2], matters[:, -2])]
    )
    growth = (GROWTH * np.array([height, width, height, width])).astype(int)
    add = np.array([-1, -1, 1, 1]) * np.maximum(LEAST_MARGIN, growth) * sides
    return _clipped(box + add, most)


def _distance(row, col, box):
    """Straight distance from cells to a box, in cells."""
    down = np.maximum(np.maximum(box[0] - row, row - box[2] + 1), 0)
    across = np.maximum(np.maximum(box[1] - col, col - box[3] + 1), 0)
    return np.hypot(down, across)


def _bordered(box, costs, border, shape):
    """The costs with a border of inf, as far as the raster goes."""
    wide = _clipped(box + np.array([-1, -1, 1, 1]) * border, np.array([0, 0, *shape]))
    before, after = box[:2] - wide[:2], wide[2:] - box[2:]
    padded = [np.pad(c, tuple(zip(before, after)), constant_values=np.inf) for c in costs]
    return PairCosts(slice(wide[0], wide[2]), slice(wide[1], wide[3]), *padded)
