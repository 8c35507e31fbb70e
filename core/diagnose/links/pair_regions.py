"""Parts of a raster that can matter to links, and groups of links that share one."""

from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True)
class Held:
    """A raster in memory as a reader of windows: row, column, height, width."""

    raster: np.ndarray

    def __call__(self, window):
        row, col, height, width = window
        return self.raster[row : row + height, col : col + width]


def link_boxes(links, boxes, reach, shape):
    """Cells no farther than a reach from both patches of every link.

    Parameters
    ----------
    links : Links
    boxes : dict of int to (4,) sequence
        First row and column of every patch and those just past its last.
    reach : ndarray of float64, shape (n,)
        Cells.
    shape : (int, int)

    Returns
    -------
    ndarray of int64, shape (n, 4)
        As the boxes; holds the path of the link.
    """
    wide = np.minimum(np.ceil(reach), max(shape)).astype(np.int64)[:, None] + 1
    ends = [
        np.array([boxes[int(k)] for k in end], dtype=np.int64).reshape(-1, 4)
        for end in (links.a, links.b)
    ]
    low = np.maximum(*(end[:, :2] - wide for end in ends))
    high = np.minimum(*(end[:, 2:] + wide for end in ends))
    begin = np.array(links.start[:-1])
    first = np.stack([np.minimum.reduceat(line, begin) for line in (links.row, links.col)], 1)
    last = np.stack([np.maximum.reduceat(line, begin) for line in (links.row, links.col)], 1)
    low = np.maximum(np.minimum(low, first), 0)
    high = np.minimum(np.maximum(high, last + 1), np.array(shape))
    return np.concatenate([low, high], axis=1)


def regions(boxes, most_cells):
    """Groups of boxes near each other with a box around each group.

    Parameters
    ----------
    boxes : ndarray of int64, shape (n, 4)
    most_cells : float
        Of the box around a group; boxes that are larger by themselves are left out.

    Yields
    ------
    box : tuple of int
    group : ndarray of int
        Numbers of boxes, ascending.
    """
    cells = np.prod(boxes[:, 2:] - boxes[:, :2], axis=1)
    fits = np.flatnonzero(cells <= most_cells)
    middle = (boxes[:, :2] + boxes[:, 2:]) // 2
    side = max(int(np.sqrt(most_cells)) // 2, 1)
    tile = middle // side
    order = fits[np.lexsort([fits, tile[fits, 1], tile[fits, 0]])]
    group, around = [], None
    for number in order:  # each depends on what the group holds already
        box = boxes[number]
        joined = box if not group else np.concatenate(
            [np.minimum(around[:2], box[:2]), np.maximum(around[2:], box[2:])]
        )  # fmt: skip
        if group and np.prod(joined[2:] - joined[:2]) > most_cells:
            yield tuple(around.tolist()), np.sort(group)
            group, joined = [], box
        group.append(number)
        around = joined
    if group:
        yield tuple(around.tolist()), np.sort(group)
