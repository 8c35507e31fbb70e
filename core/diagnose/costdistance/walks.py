"""Least-cost paths read back from the costs of many windows at once."""

import numpy as np

from ...progress import silent, step
from .spreading import STEPS


class Bank:
    """Windows end to end in one flat array, so that many paths are walked at once.

    The windows given become views of it.
    """

    def __init__(self, grid, windows):
        self.grid = grid
        self.labels = sorted(windows)
        chosen = [windows[label] for label in self.labels]
        self.cost = np.concatenate([w.cost.ravel() for w in chosen])
        sizes = np.array([w.cost.size for w in chosen])
        self._start = np.concatenate([[0], np.cumsum(sizes)[:-1]])
        self._row = np.array([w.row for w in chosen])
        self._col = np.array([w.col for w in chosen])
        for window, start, size in zip(chosen, self._start, sizes):
            window.cost = self.cost[start : start + size].reshape(window.cost.shape)
        self._height, self._width = np.array([w.cost.shape for w in chosen]).T

    def walk(self, labels, cells, progress=silent):
        """Follow the least costs from raster cells back to the patches.

        Parameters
        ----------
        labels : ndarray of int, shape (n,)
        cells : ndarray of int, shape (n,)
            Flat framed cells with a finite cost in the window of their label.

        Returns
        -------
        walk, cells : ndarrays of int
            Number of the walk and the cells passed, the first being the given cell,
            the last in the patch; in the order of the walks, then of the steps.
        """
        own, at = self._find(labels, cells)
        cells, width, walk = np.asarray(cells), self._width[own], np.arange(len(own))
        walks, passed = [walk], [cells]
        count = max(len(walk), 1)
        while True:
            step(progress, 1.0 - len(walk) / count)
            going = self.cost[at] > 0
            at, cells, width, walk = at[going], cells[going], width[going], walk[going]
            if not at.size:
                break
            at, cells = self._back(at, cells, width)
            walks.append(walk)
            passed.append(cells)
        walks, passed = np.concatenate(walks), np.concatenate(passed)
        order = np.argsort(walks, kind="stable")
        return walks[order], passed[order]

    def at(self, labels, cells):
        """The costs from patches at raster cells; inf outside their windows."""
        own, at = self._find(labels, cells)
        row, col = np.divmod(cells, self.grid.stride)
        row, col = row - self._row[own], col - self._col[own]
        inside = (row >= 0) & (row < self._height[own]) & (col >= 0) & (col < self._width[own])
        return np.where(inside, self.cost[np.where(inside, at, 0)], np.inf)

    def _find(self, labels, cells):
        own = np.searchsorted(self.labels, labels)
        row, col = np.divmod(np.asarray(cells), self.grid.stride)
        row, col = row - self._row[own], col - self._col[own]
        return own, self._start[own] + row * self._width[own] + col

    def _back(self, at, cells, width):
        """One step back for every walk: the first direction that costs the difference."""
        grid = self.grid
        to_at, to_cells = np.full_like(at, -1), np.empty_like(cells)
        for down, across, length in STEPS:
            there, near = cells + down * grid.stride + across, at + down * width + across
            cost = (grid.half[there] + grid.half[cells]) * length + self.cost[near]
            found = (cost == self.cost[at]) & (to_at < 0)
            to_at[found], to_cells[found] = near[found], there[found]
        return to_at, to_cells
