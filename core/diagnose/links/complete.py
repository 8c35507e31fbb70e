"""Every pair of patches within a cutoff, not neighbours alone."""

import numpy as np

from ...progress import chunks, part, step
from ..costdistance.walks import Bank
from ..costdistance.windows import extend
from .found import found_links
from .neighbours import cheapest


def every_pair(index, flat, cutoff, window_bytes, progress):
    """Every pair within the cutoff: the costs from each patch read off at the others."""
    patch = np.flatnonzero(flat)
    count = len(index.boxes)
    inner = max(int(window_bytes // (8 * index.grid.half.size)), 1)
    each = inner if cutoff == np.inf else max(inner, 16)
    rows = []
    for inside in chunks(progress, count, each):
        labels = np.arange(inside.start + 1, inside.stop + 1)
        share = part(progress, inside.start / count, inside.stop / count)
        windows = {}
        extend(index, windows, dict.fromkeys(labels.tolist(), cutoff), progress=share)
        rows.extend(_reached(index.grid, windows, flat, patch, part(share, 1.0, 1.0)))
    rows.sort(key=lambda row: row[:2])
    a, b, cost = (np.array([row[k] for row in rows]) for k in range(3))
    return found_links(a.astype(np.int32), b.astype(np.int32), cost, [row[3] for row in rows])


def _reached(grid, windows, flat, patch, progress):
    """Links from each windowed patch to the later patches its window reaches."""
    for label, window in sorted(windows.items()):
        step(progress, 0.0)
        row, col = np.divmod(patch, grid.stride)
        top, left, bottom, right = window.box
        inside = (row >= top) & (row < bottom) & (col >= left) & (col < right)
        cells = patch[inside & (flat[patch] > label)]
        row, col = np.divmod(cells, grid.stride)
        cost = window.cost[row - top, col - left]
        known = np.isfinite(cost)
        cells, cost = cells[known], cost[known]
        if not cells.size:
            continue
        a, b, cost, cells = cheapest(np.full(cells.size, label), flat[cells], cost, cells)
        walk, passed = Bank(grid, {label: window}).walk(a, cells, progress)
        start = np.searchsorted(walk, np.arange(len(a) + 1))
        for k in range(len(a)):
            yield label, int(b[k]), cost[k], passed[start[k] : start[k + 1]][::-1]
