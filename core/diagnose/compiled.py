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

from ..progress import silent
from .spreading import DIAGONAL, IDLE, LATER, NOW, Wave, run
from .spreading import spread as spread_in_bulk

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
    def __init__(self, half, cost, zone, stride, limit, floor):
        super().__init__(half, cost, zone, stride, limit, floor)
        self._offsets = np.array([offset for offset, _length in self.steps])
        self._kernel = _compiled()

    def _reach(self, cells):
        near, soon = np.empty((2, 8 * cells.size), dtype=np.intp)
        numbers = self._kernel(
            cells, self._offsets, self.half, self.cost, self.zone, self.state, self.end, near, soon
        )
        for waiting, found, number in zip((self.near, self.soon), (near, soon), numbers):
            if number:
                waiting.append(found[:number].copy())


@functools.lru_cache(maxsize=1)
def _compiled():
    """Compile once a session; numba keeps nothing on disk."""
    import numba

    @numba.njit(nogil=True)
    def relax(cells, offsets, half, cost, zone, state, end, near, soon):
        nears = soons = 0
        for cell in cells:
            here, own, label = cost[cell], half[cell], zone[cell]
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
        return nears, soons

    return relax
