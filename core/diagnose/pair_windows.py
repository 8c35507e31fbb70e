"""Costs from both patches of a link, in the part of the raster that can matter to it.

A cell matters when some path over it, be it over mended ground, can join both patches at
no more than a limit. As every metre costs at least 1, such a cell p satisfies cost from A to p
plus straight distance from p to B ≤ limit, and so does every cell of its least-cost path from A. A
window whose edge has no such cell, from either patch, therefore holds all of them with their
true costs.
"""

from dataclasses import dataclass

import numpy as np
from scipy.ndimage import find_objects

from ..errors import GreenBlueError
from ..progress import part, silent
from .costdistance import cost_distance

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
    resistance, labels, cell_m, pair, path, limit, boxes, *,
    border_cells=0, memory_bytes=2e9, progress=silent,
):  # fmt: skip
    """Costs from two patches in the smallest box of cells that matter to their link.

    Parameters
    ----------
    resistance : ndarray of float64, shape (r, c)
        NaN where impassable.
    labels : ndarray of int, shape (r, c)
        Patch number, 0 for none.
    cell_m : float
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
    The window starts at the path and the parts of the patches near each other, and is worked again,
    larger by half, until the waves stay inside: about twice the work of the last window.
    """
    ends = [boxes[number] for number in pair]
    most = _bounds(ends, limit / cell_m, resistance.shape)
    box = _first_box(ends, path, most)
    while True:
        _check_memory(box, memory_bytes, cell_m)
        window = np.s_[box[0] : box[2], box[1] : box[3]]
        costs = []
        for which, number in enumerate(pair):
            inner = part(progress, which / 2, (which + 1) / 2)
            costs.append(
                cost_distance(
                    resistance[window], (labels[window] == number).astype(np.int32), cell_m,
                    cutoff=limit * ROUNDING, progress=inner,
                ).cost
            )  # fmt: skip
        grown = _grown(box, most, costs, ends[::-1], cell_m, limit)
        if np.array_equal(grown, box):
            return _bordered(box, costs, border_cells, resistance.shape)
        box = grown


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


def _grown(box, most, costs, targets, cell_m, limit):
    """The box, larger on the sides where a wave that matters stands at the edge."""
    height, width = box[2:] - box[:2]
    rows, cols = np.arange(box[0], box[2]), np.arange(box[1], box[3])
    sides = (
        (0, np.s_[0], np.full(width, box[0]), cols),
        (1, np.s_[:, 0], rows, np.full(height, box[1])),
        (2, np.s_[-1], np.full(width, box[2] - 1), cols),
        (3, np.s_[:, -1], rows, np.full(height, box[3] - 1)),
    )
    add = np.array([-1, -1, 1, 1]) * np.maximum(
        LEAST_MARGIN, (GROWTH * np.array([height, width, height, width])).astype(int)
    )
    for side, cells, row, col in sides:
        add[side] *= any(
            (cost[cells] + _distance(row, col, target) * cell_m <= limit * ROUNDING).any()
            for cost, target in zip(costs, targets)
        )
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
