"""Made landscapes: land cover with roads, independent cells, a raster without end."""

import numpy as np


def region(size, patches, seed=1):
    """Land cover classes in blotches, roads with crossings, round patches."""
    from scipy import ndimage

    random = np.random.default_rng(seed)
    cover = sum(
        share * ndimage.zoom(random.random((-(-size // grain),) * 2), grain, order=1)[:size, :size]
        for share, grain in ((1.0, 20), (0.5, 5), (0.2, 1))
    )
    classes = np.array([1.0, 3.0, 20.0, 50.0, 100.0, 200.0, 1000.0])
    borders = np.quantile(cover[::7, ::7], [0.15, 0.3, 0.45, 0.6, 0.75, 0.9])
    resistance = classes[np.searchsorted(borders, cover)]
    for number in range(29):
        start, end = random.random((2, 2)) * size
        along = (end - start) / np.hypot(*(end - start))
        cells = (start + np.arange(-3 * size, 3 * size, 0.5)[:, None] * along).astype(int)
        cells = cells[((cells >= 0) & (cells < size - 1)).all(axis=1)]
        crossing = np.arange(len(cells)) % (len(cells) // 4 + 1) < 6
        for down, across in ((0, 0), (0, 1), (1, 0), (1, 1)):
            row, col = (cells[~crossing] + (down, across)).T
            resistance[row, col] = 5000.0 if number < 4 else 600.0
    labels = discs(size, patches, random)
    resistance[labels > 0] = 1.0
    return resistance, labels


def noise(size, patches, seed=1):
    """Independent resistances, round patches."""
    random = np.random.default_rng(seed)
    resistance = random.integers(1, 101, (size, size)).astype(float)
    return resistance, discs(size, patches, random)


def discs(size, count, random):
    """Round patches of 1 to 11 cells in radius that do not touch."""
    labels = np.zeros((size, size), dtype=np.int32)
    number = 0
    while number < count:
        row, col = random.integers(13, size - 13, 2)
        radius = random.integers(1, 12)
        window = np.s_[row - radius - 1 : row + radius + 2, col - radius - 1 : col + radius + 2]
        if not labels[window].any():
            number += 1
            away = np.hypot(*np.mgrid[-radius - 1 : radius + 2, -radius - 1 : radius + 2])
            labels[window][away <= radius] = number
    return labels


class Noise:
    """A raster without end, made where it is read; blocks of 100 cells by their place."""

    def __init__(self, labels):
        self.labels = labels

    def __call__(self, window):
        row, col, height, width = window
        rows, cols = (
            range(row // 100, -(-(row + height) // 100)),
            range(col // 100, -(-(col + width) // 100)),
        )
        blocks = [[self._block(r, c) for c in cols] for r in rows]
        raster = np.block(blocks)
        top, left = row - rows[0] * 100, col - cols[0] * 100
        return raster[top : top + height, left : left + width]

    def _block(self, row, col):
        random = np.random.default_rng([row, col])
        if not self.labels:
            return random.integers(1, 4, (100, 100)).astype(np.float32)
        labels = np.zeros((100, 100), dtype=np.int32)
        top, left = random.integers(20, 60, 2)
        labels[top : top + 10, left : left + 10] = row * 100_000 + col + 1
        return labels
