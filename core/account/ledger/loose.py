"""What of the commitments runs along no infrastructure."""

import numpy as np
import shapely

from .intervals import merge

TOUCH_MM = 100  # claims of one commitment that lie no more than this apart are one
CORNER_M = 0.001  # ends of commitments that meet, to the millimetre


def uncovered(part, pair):
    """Stretches of the lines that no claim covers, joined where they touch.

    Parameters
    ----------
    part : segments of the lines
        ``line``, ``start``, ``end``, ``length``, shape (n,); the ends in metres, shape (n, 2).
    pair : claims of segments
        ``part`` (which segment) and ``s`` (from, to along it in metres, shape (k, 2)).

    Returns
    -------
    line : ndarray of int, shape (m,)
        To which line each stretch belongs.
    stretch : ndarray of shapely lines, shape (m,)

    Notes
    -----
    O(n + k log k).
    """
    along = np.cumsum(part.length) - part.length
    start = along[pair.part] + pair.s[:, 0]
    end = along[pair.part] + pair.s[:, 1]
    everywhere = np.zeros(len(start), dtype=np.int64)
    to_mm = [np.rint(x * 1000).astype(np.int64) for x in (start, end)]
    _, covered_from, covered_to = merge(everywhere, *to_mm, gap=TOUCH_MM)
    edge = np.rint(np.append(along, part.length.sum()) * 1000).astype(np.int64)
    free_from = np.concatenate([edge[:1], covered_to])
    free_to = np.concatenate([covered_from, edge[-1:]])
    real = free_to - free_from > TOUCH_MM
    free_from, free_to = free_from[real], free_to[real]
    # a free stretch may reach over several segments; each is drawn, then they are joined
    low = np.searchsorted(edge, free_from, side="right") - 1
    high = np.searchsorted(edge, free_to, side="left")
    number = high - low
    stretch = np.repeat(np.arange(len(low)), number)
    segment = low[stretch] + np.arange(len(stretch)) - np.repeat(np.cumsum(number) - number, number)
    a = np.maximum(free_from[stretch], edge[segment]) - edge[segment]
    b = np.minimum(free_to[stretch], edge[segment + 1]) - edge[segment]
    keep = b > a
    stretch, segment = stretch[keep], segment[keep]
    share = np.stack([a, b], axis=1)[keep] / 1000 / part.length[segment, None]
    ends = [
        part.start[segment] * (1 - share[:, [k]]) + part.end[segment] * share[:, [k]]
        for k in (0, 1)
    ]
    return _joined(part.line[segment], stretch, *ends)


def _joined(line, stretch, start, end):
    """One line of each chain of drawn segments that follow each other."""
    if not len(line):
        return line, np.empty(0, dtype=object)
    new = np.ones(len(line), dtype=bool)
    new[1:] = (np.diff(line) != 0) | (np.diff(stretch) != 0)
    new[1:] |= np.any(np.abs(start[1:] - end[:-1]) > CORNER_M, axis=1)
    group = np.cumsum(new) - 1
    place = np.concatenate([start[new], end])
    owner = np.concatenate([group[new], group])
    order = np.argsort(owner, kind="stable")
    return line[new], shapely.linestrings(place[order], indices=owner[order])


def without_corners(line, loose, matched, axes, tolerance_m):
    """Leave out what only rounds a corner of its axis; tell what runs beside none from the rest.

    A line that is matched nowhere rounds no corner: all of it is told.

    Parameters
    ----------
    line : ndarray of int, shape (m,)
    loose : ndarray of shapely lines, shape (m,)
        Stretches without a claim, and the line that each belongs to.
    matched : ndarray of bool, shape (m,)
        Whether that line has a claim elsewhere.
    axes : Axes
    tolerance_m : float

    Returns
    -------
    line, loose : ndarray
        Those that are told.
    near : ndarray of bool
        Whether a stretch lies near an axis all the same.

    Notes
    -----
    O(m log axes).
    """
    near = np.zeros(len(loose), dtype=bool)
    if len(loose) and len(axes):
        tree = shapely.STRtree(axes.table.geometry)
        reach = float(axes.table["width_m"].max()) / 2 + tolerance_m
        i, j = tree.query(loose, predicate="dwithin", distance=reach)
        close = axes.table["width_m"][j] / 2 + tolerance_m
        ends = [
            shapely.distance(shapely.get_point(loose[i], k), axes.table.geometry[j])
            for k in (0, -1)
        ]
        within = (ends[0] <= close) & (ends[1] <= close)
        near[i] = True
        short = shapely.length(loose[i]) <= np.pi * close
        corner = np.zeros(len(loose), dtype=bool)
        corner[i[within & short]] = True
        keep = ~(corner & matched)
        line, loose, near = line[keep], loose[keep], near[keep]
    return line, loose, near
