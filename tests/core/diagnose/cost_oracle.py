"""Small random rasters with patches, and a plain Dijkstra to hold the results against."""

import heapq

import numpy as np
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

RESISTANCES = st.sampled_from([1.0, 1.0, 2.0, 7.5, 1000.0, np.nan])


@st.composite
def scenes(draw, patches=4, values=RESISTANCES, largest=9):
    """A small raster and patches of one or more cells on passable cells."""
    shape = draw(st.tuples(st.integers(2, largest), st.integers(2, largest)))
    resistance = draw(hnp.arrays(np.float64, shape, elements=values))
    labels = draw(hnp.arrays(np.int32, shape, elements=st.sampled_from([0] * 12 + [1, 2, 3, 4])))
    labels[labels > patches] = 0
    labels[np.isnan(resistance)] = 0
    if not labels.any():
        resistance[0, 0], labels[0, 0] = 1.0, 1
    return resistance, labels


def dijkstra(resistance, labels, cell_size, sources):
    """Plain Dijkstra from the cells of some patches, apart from the code under test."""
    rows, cols = resistance.shape
    cost = np.full((rows, cols), np.inf)
    heap = []
    for r, c in np.argwhere(np.isin(labels, sources)):
        cost[r, c] = 0.0
        heap.append((0.0, int(r), int(c)))
    heapq.heapify(heap)
    while heap:
        d, r, c = heapq.heappop(heap)
        if d > cost[r, c]:
            continue
        for down in (-1, 0, 1):
            for across in (-1, 0, 1):
                i, j = r + down, c + across
                if (down or across) and 0 <= i < rows and 0 <= j < cols:
                    step = (resistance[r, c] + resistance[i, j]) / 2 * cell_size
                    new = d + step * (2**0.5 if down and across else 1.0)
                    if new < cost[i, j]:
                        cost[i, j] = new
                        heapq.heappush(heap, (new, i, j))
    return cost
