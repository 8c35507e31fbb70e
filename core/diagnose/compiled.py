"""The spreading of least costs compiled by numba, where numba happens to be installed.

Optional: nothing needs it. A plain Dijkstra with a binary heap, one cell after
another. The costs are the same to the last bit as those of ``spreading``, since
their least fixed point is unique (see there), and so are the zones once ties are
settled.
"""

import functools
import importlib.util

import numpy as np

from ..progress import silent, step
from .spreading import DIAGONAL, STEPS
from .spreading import spread as spread_in_bulk

POPS = 200_000  # cells between two looks at the progress
WORTHWHILE = 200_000  # cells from which compiling, some seconds once, pays


def available():
    """Whether numba is installed."""
    return importlib.util.find_spec("numba") is not None


def fastest(cells, accelerate=True):
    """The spreading to use on a raster of so many cells: this one or the bulk one."""
    return spread if accelerate and cells >= WORTHWHILE and available() else spread_in_bulk


def spread(half, cost, zone, stride, seeds, *, limit=None, floor=None, progress=silent):
    """Spread costs and zones from the seeds, in place; see ``spreading.spread``."""
    limits = np.full(1, np.inf) if limit is None else np.atleast_1d(np.asarray(limit, float))
    ahead = np.zeros(1) if floor is None else floor
    push_all, run = _functions()
    seeds = np.unique(np.asarray(seeds, dtype=np.int64))
    keys, cells = np.empty(2 * seeds.size + 1024), np.empty(2 * seeds.size + 1024, np.int64)
    size = push_all(keys, cells, cost, seeds)
    offsets = np.array([down * stride + across for down, across, _length in STEPS])
    done, total = 0, max(int(np.count_nonzero(np.isfinite(half))), 1)
    while size:
        step(progress, done / total)
        keys, cells, size, settled = run(
            keys, cells, size, half, cost, zone, offsets, limits, ahead, POPS
        )
        done += settled


@functools.lru_cache(maxsize=1)
def _functions():
    """Compile once a session; numba keeps nothing on disk."""
    import numba

    compiled = numba.njit(nogil=True)

    @compiled
    def push(keys, cells, size, key, cell):
        at = size
        while at > 0:
            parent = (at - 1) >> 1
            if keys[parent] <= key:
                break
            keys[at], cells[at] = keys[parent], cells[parent]
            at = parent
        keys[at], cells[at] = key, cell
        return size + 1

    @compiled
    def drop_first(keys, cells, size):
        size -= 1
        key, cell, at = keys[size], cells[size], 0
        while True:
            child = 2 * at + 1
            if child >= size:
                break
            if child + 1 < size and keys[child + 1] < keys[child]:
                child += 1
            if keys[child] >= key:
                break
            keys[at], cells[at] = keys[child], cells[child]
            at = child
        keys[at], cells[at] = key, cell
        return size

    @compiled
    def push_all(keys, cells, cost, seeds):
        size = 0
        for seed in seeds:
            size = push(keys, cells, size, cost[seed], seed)
        return size

    @compiled
    def run(keys, cells, size, half, cost, zone, offsets, limits, ahead, pops):
        settled = 0
        while size > 0 and settled < pops:
            key, cell = keys[0], cells[0]
            size = drop_first(keys, cells, size)
            if key > cost[cell]:
                continue
            settled += 1
            most = limits[0] if limits.size == 1 else limits[zone[cell]]
            if (key + ahead[cell] if ahead.size > 1 else key) > most:
                continue
            if size + 8 > keys.size:
                keys, cells = np.append(keys, keys), np.append(cells, cells)
            for number in range(8):
                to = cell + offsets[number]
                new = half[to] + half[cell]
                if number >= 4:
                    new = new * DIAGONAL
                new = new + key
                if new < cost[to]:
                    cost[to] = new
                    zone[to] = zone[cell]
                    size = push(keys, cells, size, new, to)
        return keys, cells, size, settled

    return push_all, run
