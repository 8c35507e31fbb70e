"""What finding links gives: with rows and columns of the raster, or framed cells on the way."""

from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True)
class Links:
    """Links of patches and the cells of their paths.

    Parameters
    ----------
    a, b : ndarray of int32, shape (n,)
        Patch labels, ``a < b``; sorted by a, then b.
    cost : ndarray of float64, shape (n,)
        Effective metres from the centre of the last cell of one patch to that of
        the first cell of the other. With the method ``border`` an upper bound.
    border_cost : ndarray of float64, shape (n,)
        Cheapest meeting on the border of the two zones; NaN where they do not touch.
    start : ndarray of int64, shape (n + 1,)
        Path of link k: ``row[start[k]:start[k + 1]]``, from patch a to patch b.
    row, col : ndarray of int32
        Path cells, one cell of either patch included.
    method : str
        ``border``, ``planar`` or ``complete``.
    """

    a: np.ndarray
    b: np.ndarray
    cost: np.ndarray
    border_cost: np.ndarray
    start: np.ndarray
    row: np.ndarray
    col: np.ndarray
    method: str

    def __len__(self):
        return len(self.a)

    def path(self, link):
        """Rows and columns of one link's path."""
        inside = slice(self.start[link], self.start[link + 1])
        return self.row[inside], self.col[inside]


@dataclass(frozen=True)
class Found:
    """Links with flat framed path cells."""

    a: np.ndarray
    b: np.ndarray
    cost: np.ndarray
    start: np.ndarray
    cells: np.ndarray


def found_links(a, b, cost, paths):
    """Links of pairs, costs and one array of cells each."""
    start = np.concatenate([[0], np.cumsum([len(p) for p in paths])]).astype(np.int64)
    cells = np.concatenate(paths) if paths else np.empty(0, dtype=np.intp)
    return Found(a, b, cost, start, cells)
