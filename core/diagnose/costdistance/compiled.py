"""The relaxing of cells compiled by numba, where numba happens to be installed.

Optional: nothing needs it. The wave is the one of ``spreading``, bucket by bucket; only
the innermost work, a phase's cells and their neighbours, is a compiled loop. (A queue
that takes one cell after another, heap or buckets, was measured too and is slower than
the array work: it waits for memory at every cell, a phase's cells do not depend on each
other.) The costs are the same to the last bit.
"""

import functools
import importlib.util

import numpy as np

from ...progress import silent
from .spreading import DIAGONAL, IDLE, LATER, NOW, Wave, run
from .spreading import spread as spread_in_bulk

TARGET = 500  # cells a phase should relax: fewer than in bulk, calls cost less
WORTHWHILE = 200_000  # cells from which compiling, some seconds once a session, pays


def available():
    """Whether numba is installed."""
    return importlib.util.find_spec("numba") is not None


def fastest(cells, accelerate=True):
    """The spreading to use on a raster of so many cells: this one or the plain one."""
    return spread if accelerate and cells >= WORTHWHILE and available() else spread_in_bulk


def spread(half, cost, zone, stride, seeds, *, limit=None, floor=None, progress=silent):
    """Spread costs and zones from the seeds, in place; see ``spreading.spread``."""
    run(_CompiledWave(half, cost, zone, stride, limit, floor), seeds, progress)


class _CompiledWave(Wave):
    target = TARGET

    def __init__(self, half, cost, zone, stride, limit, floor):
        super().__init__(half, cost, zone, stride, limit, floor)
        self._kernel = _compiled()
        offsets = np.array([offset for offset, _length in self.steps])
        limits = np.atleast_1d(np.asarray(np.inf if limit is None else limit, dtype=np.float64))
        ahead = np.zeros(0) if floor is None else floor
        self._raster = half, cost, zone, self.state, offsets, limits, ahead

    def relax_light(self):
        self.heavy.append(self._relax_cheaper(self.near, self.width))

    def relax_heavy(self):
        self._relax_cheaper(self.heavy, np.inf)

    def _relax_cheaper(self, waiting, width):
        """Relax the waiting cells that cost less to leave than a width; gives the others."""
        cells = np.concatenate(waiting)
        waiting.clear()
        near, soon = np.empty((2, 8 * cells.size), dtype=np.intp)
        nears, soons, dear = self._kernel(cells, width, self.end, near, soon, *self._raster)
        self.phases += 1
        self.cells += cells.size - dear
        for found, number, queue in ((near, nears, self.near), (soon, soons, self.soon)):
            if number:
                queue.append(found[:number].copy())
        return cells[:dear]


@functools.lru_cache(maxsize=1)
def _compiled():
    """Compile once a session; numba keeps nothing on disk."""
    import numba

    @numba.njit(nogil=True)
    def relax(cells, width, end, near, soon, half, cost, zone, state, offsets, limits, ahead):
        nears = soons = dear = 0
        for cell in cells:
            own = half[cell]
            if 2.0 * own >= width:
                cells[dear] = cell
                dear += 1
                continue
            state[cell] = IDLE
            here, label = cost[cell], zone[cell]
            limit = limits[label] if limits.size > 1 else limits[0]
            if (here + ahead[cell] if ahead.size else here) > limit:
                continue
            for number in range(8):
                to = cell + offsets[number]
                new = half[to] + own
                if number >= 4:
                    new = new * DIAGONAL
                new = new + here
                if new < cost[to]:
                    cost[to], zone[to] = new, label
                    if new - half[to] < end:
                        if state[to] != NOW:
                            state[to] = NOW
                            near[nears] = to
                            nears += 1
                    elif state[to] == IDLE:
                        state[to] = LATER
                        soon[soons] = to
                        soons += 1
        return nears, soons, dear

    return relax
