"""Where a link is narrowest, in costs.

How far a cell has advanced from A to B is ``CWD_A − CWD_B``.
A *section* of the link is one value of it: every route has to step over it, from a
cell less advanced to one farther. The margin of a section is
the least NLCC among the cells from which it can be stepped over farther than a given
strip from the path: what avoiding the strip costs there, at the least. The pinch is
the section with the largest margin, the middle one of several. Sections within the
strip's reach of either patch, where all routes come together anyway, are left out.
"""

import numpy as np
from scipy import ndimage

from ..costdistance.spreading import STEPS


def pinch(excess, advance, path, ends, strip):
    """The narrowest cost margin of a link and where it is.

    Parameters
    ----------
    excess : ndarray of float64, shape (height, width)
        NLCC; inf outside the corridor and on the two patches.
    advance : ndarray of float64, shape (height, width)
        Cost from patch a less that from patch b, on the corridor and the path.
    path : (rows, columns)
        Cells of the least-cost path, from a to b.
    ends : ndarray of bool, shape (2, height, width)
        The cells of patches a and b.
    strip : float
        Cells on either side of the path that belong to the way through a pinch.

    Returns
    -------
    margin : float
        inf where no route within the corridor avoids the pinch; NaN without a section.
    number : int
        Of the path cell before the pinch, or −1.
    """
    near = _near(excess, path, int(np.ceil(strip)) + 2)
    excess, advance, ends = excess[near], advance[near], ends[(slice(None), *near)]
    path = tuple(line - cut.start for line, cut in zip(path, near))
    off_path = np.ones(excess.shape, dtype=bool)
    off_path[path] = False
    away = ndimage.distance_transform_edt(off_path) > strip
    from_ends = ndimage.distance_transform_edt(~(ends[0] | ends[1]))[path]
    sections = np.flatnonzero((from_ends[:-1] > strip + 1) & (from_ends[1:] > strip + 1))
    along = advance[path]
    if not sections.size:
        return np.nan, -1
    middle = (along[sections] + along[sections + 1]) / 2.0
    row, col = np.nonzero(np.isfinite(excess) & away)
    first, last = advance[row, col], _farthest_step(excess, advance, row, col)
    start, stop = np.searchsorted(middle, first), np.searchsorted(middle, last)
    covers = np.maximum(stop - start, 0)
    owner = np.repeat(np.arange(row.size), covers)
    section = np.arange(owner.size) - np.repeat(np.cumsum(covers) - covers, covers) + start[owner]
    margin = np.full(sections.size, np.inf)
    np.minimum.at(margin, section, excess[row, col][owner])
    widest = margin.max()
    worst = np.flatnonzero(margin >= widest * (1.0 - 1e-9))
    return float(widest), int(sections[worst[worst.size // 2]])


def _farthest_step(excess, advance, row, col):
    """The farthest advance among each cell's neighbours in the corridor."""
    reach = np.pad(np.where(np.isfinite(excess), advance, -np.inf), 1, constant_values=-np.inf)
    return np.max([reach[row + 1 + down, col + 1 + across] for down, across, _l in STEPS], axis=0)


def _near(excess, path, margin):
    """The corridor and the path with a margin, which holds all that decides."""
    row, col = np.nonzero(np.isfinite(excess))
    return tuple(
        slice(
            max(int(min(cells.min(initial=line.min()), line.min())) - margin, 0),
            int(max(cells.max(initial=0), line.max())) + margin + 1,
        )
        for cells, line in ((row, path[0]), (col, path[1]))
    )
