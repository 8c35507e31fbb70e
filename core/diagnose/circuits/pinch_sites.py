"""The places that a map of current or of gains points at, one for each stretch.

Along a motorway every strip may gain the same: a map of gains then has a ridge some kilometres
long, which is one place to mend, not a row of them. A place is therefore a peak that stands out:
every way to a higher peak of the same link falls below half its value (the topographic prominence
of the peak is at least half its height). Another link has its own place on the same ridge.
"""

import heapq
from dataclasses import dataclass

import numpy as np
from scipy.ndimage import distance_transform_edt, label

DIGITS = 9  # so that rounding of the solver does not rank sites
PROMINENCE = 0.5  # a stretch reaches down to this part of its peak
NEARLY = 0.8  # a site may move on its stretch, away from another one, to at least this part
EIGHT = np.ones((3, 3), dtype=int)


@dataclass(frozen=True)
class Sites:
    """The best cells of a map, best first; all of shape (k,). NaN where a column has no meaning.

    ``stretch_cells`` is the size of the stretch: the diagonal of the box around the cells that are
    joined to the site and worth at least half as much.
    """

    row: np.ndarray
    col: np.ndarray
    value: np.ndarray
    link: np.ndarray
    gain_m: np.ndarray
    gain_pct: np.ndarray
    radius_m: np.ndarray
    stretch_cells: np.ndarray

    def __len__(self):
        return len(self.row)


def pinch_sites(maps, labels, count, spacing_cells, least=0.0):
    """Where current is densest, outside the patches: one site for each stretch.

    Parameters
    ----------
    maps : pinch_points.Maps
    labels : ndarray of int, shape (r, c)
        Patch number, 0 for none.
    count : int
        How many at most.
    spacing_cells : float
        Least distance between two of them, in cells.
    least : float
        Cells with less current are no pinch point.

    Returns
    -------
    Sites
        ``link`` is the one with most current there; what a strip would gain is not known: NaN.
    """
    values = np.where(maps.current >= least, maps.current, 0.0)
    row, col, size = best_stretches(values, maps.current_link, labels, count, spacing_cells)
    unknown = np.full(len(row), np.nan)
    link = maps.current_link[row, col]
    return Sites(row, col, maps.current[row, col], link, *[unknown] * 3, size)


def barrier_sites(maps, labels, costs, count, spacing_cells):
    """Where a restored strip gains most per metre, outside the patches: one site a stretch.

    ``costs`` are the least costs of all links, shape (n,); the other parameters as for
    :func:`pinch_sites`.

    Returns
    -------
    Sites
        Link, gain, percentage and radius are those of the one link and strip that gain most.
    """
    row, col, size = best_stretches(maps.score, maps.gain_link, labels, count, spacing_cells)
    link, radius = maps.gain_link[row, col], maps.gain_radius_m[row, col]
    gain = maps.gain_score[row, col] * 2 * radius
    value = maps.score[row, col]
    return Sites(row, col, value, link, gain, 100 * gain / costs[link], radius, size)


def best_stretches(values, link, labels, count, spacing_cells):
    """The middle of the best stretches of a map.

    Parameters
    ----------
    values : ndarray, shape (r, c)
        What is not above 0, or NaN, is left out.
    link : ndarray of int, shape (r, c)
        The link that each value is of; −1 for none.
    labels : ndarray of int, shape (r, c)
        Cells of patches (> 0) are left out.
    count : int
    spacing_cells : float
        A site keeps this distance from better ones; it moves along its stretch as far as
        four fifths of the peak, and is left out where that is not enough.

    Returns
    -------
    row, col : ndarray of int, shape (k,)
        Best first.
    size : ndarray of float, shape (k,)
        Diagonal of the box around each stretch, in cells.

    Notes
    -----
    Links wait in a heap with their highest peak, so that only those are looked at that
    may give one of the best: O(cells of the box of a link) for each peak taken up.
    """
    values = np.where((labels > 0) | (link < 0), 0.0, np.round(np.nan_to_num(values), DIGITS))
    heap = [(-ground.peak, ground.number, ground) for ground in _grounds(values, link)]
    heapq.heapify(heap)
    chosen, size = np.empty((0, 2), dtype=np.int64), []
    while heap and len(chosen) < count:  # each site closes its surroundings
        _, number, ground = heapq.heappop(heap)
        stretch = ground.next_stretch()
        if stretch is not None:
            cell = stretch.middle(chosen, spacing_cells)
            if cell is not None:
                chosen = np.vstack([chosen, cell])
                size.append(stretch.size)
        if ground.peak > 0:
            heapq.heappush(heap, (-ground.peak, number, ground))
    row, col = chosen.T
    order = np.lexsort((col, row, -values[row, col]))
    return row[order], col[order], np.array(size, dtype=float)[order]


def _grounds(values, link):
    """The cells of each link that are worth anything."""
    row, col = np.nonzero(values > 0)
    number = link[row, col]
    order = np.argsort(number, kind="stable")
    starts = np.flatnonzero(np.diff(number[order], prepend=-1))
    for cells in np.split(order, starts[1:]):
        if len(cells):
            yield _Ground(int(number[cells[0]]), row[cells], col[cells], values)


class _Ground:
    """The cells where one link leads, and what of them is not yet part of a stretch."""

    def __init__(self, number, row, col, values):
        self.number, self._values = number, values[row, col]
        self._corner = np.array([row.min(), col.min()])
        self._around = values[self._corner[0] : row.max() + 1, self._corner[1] : col.max() + 1]
        self._cells = row - self._corner[0], col - self._corner[1]
        self._open, self._peaks = self._values.copy(), np.zeros(len(row), dtype=bool)

    @property
    def peak(self):
        """The highest value left."""
        return float(self._open.max())

    def next_stretch(self):
        """The stretch of the highest cell left; None where it belongs to a higher peak."""
        best, peak = int(np.argmax(self._open)), self.peak
        parts = label(self._around >= PROMINENCE * peak, EIGHT)[0][self._cells]
        inside = parts == parts[best]
        self._open[inside] = 0.0  # from any of these cells the way to this peak is as high
        if (inside & self._peaks).any():
            return None
        self._peaks[best] = True
        row, col = (cells[inside] for cells in self._cells)
        return _Stretch(row, col, self._values[inside], peak, self._corner)


class _Stretch:
    """Connected cells worth at least half the peak; 0 elsewhere."""

    def __init__(self, row, col, values, peak, corner):
        first = np.array([row.min(), col.min()])
        self._values = np.zeros((row.max() - first[0] + 1, col.max() - first[1] + 1))
        self._values[row - first[0], col - first[1]] = values
        self._corner, self._peak = corner + first, peak
        self.size = float(np.hypot(*self._values.shape))

    def middle(self, others, spacing):
        """The best cell that keeps its distance: the middle of a plateau; None where there is none.

        A strip gains the same wherever it bridges the barrier: its middle is where it belongs,
        across the barrier first (the cell deepest in the plateau), then along it.
        """
        values = np.where(self._values >= NEARLY * self._peak, self._values, 0.0)
        row, col = np.ogrid[: values.shape[0], : values.shape[1]]
        for other in others - self._corner:
            values[np.hypot(row - other[0], col - other[1]) < spacing * (1 - 1e-9)] = 0.0
        best = values.max()
        if not best > 0:
            return None
        plateau = values == best
        depth = distance_transform_edt(np.pad(plateau, 1))[1:-1, 1:-1]
        cells = np.argwhere(plateau & (depth == depth.max()))
        away = np.hypot(*(cells - cells.mean(axis=0)).T)
        return self._corner + cells[np.argmin(np.round(away, DIGITS))]
