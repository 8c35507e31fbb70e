"""Lines of links as they are drawn: to the very edges of patches, without zigzag, with texts."""

import numpy as np
import shapely

SMOOTHING_ROUNDS = 3  # each round cuts every corner once more


def edge_to_edge(lines, first, last):
    """Lines that begin and end on the edges of two polygons instead of inside them.

    Parameters
    ----------
    lines : ndarray of LineStrings, shape (n,)
        Their first vertex lies in or beside ``first``, their last in or beside ``last``
        (``paths.path_lines``: patches are known by cells there).
    first, last : ndarray of polygons, shape (n,)

    Returns
    -------
    ndarray of LineStrings, shape (n,)
        The first and last stretch cut where they leave the polygon for good; a line that
        does not reach its polygon (smaller than a cell) is led to it. A line between
        polygons that touch would have no length; it keeps its ends.
    """
    if not len(lines):
        return lines
    points, owner = shapely.get_coordinates(lines, return_index=True)
    begin = np.searchsorted(owner, np.arange(len(lines)))
    end = np.append(begin[1:], len(points)) - 1
    heads, head_meets = _leave(points[begin], points[begin + 1], first)
    tails, tail_meets = _leave(points[end], points[end - 1], last)
    forward = ((tails - heads) * (points[end] - points[begin])).sum(axis=1) > 0
    apart = forward | (end - begin > 1)
    cut_head, cut_tail = head_meets & apart, tail_meets & apart
    points[begin[cut_head]], points[end[cut_tail]] = heads[cut_head], tails[cut_tail]
    led = np.concatenate([begin[~head_meets], end[~tail_meets] + 1])
    added = np.concatenate([heads[~head_meets], tails[~tail_meets]])
    owners = np.concatenate([np.flatnonzero(~head_meets), np.flatnonzero(~tail_meets)])
    order = np.lexsort([owners, led])  # a tail stands before the head of the next line
    points = np.insert(points, led[order], added[order], axis=0)
    return shapely.linestrings(points, indices=np.insert(owner, led[order], owners[order]))


def _leave(end, inner, polygon):
    """Where the stretches from ``end`` to ``inner`` leave the polygons, and whether they meet.

    Of a polygon that is not met, the point nearest to ``end``.
    """
    stretch = shapely.linestrings(np.stack([end, inner], axis=1))
    inside = shapely.intersection(stretch, polygon)
    meets = ~shapely.is_empty(inside)
    near = shapely.shortest_line(
        shapely.points(np.where(meets[:, None], inner, end)), np.where(meets, inside, polygon)
    )
    return shapely.get_coordinates(shapely.get_point(near, 1)), meets


def smooth(lines, cell_m):
    """Lines without the zigzag of the cells.

    Simplified by a cell (Douglas & Peucker 1973, Cartographica 10), then every corner is
    cut ``SMOOTHING_ROUNDS`` times at a quarter and three quarters (Chaikin 1974, Computer
    Graphics and Image Processing 3). The ends stay; no point moves much over a cell.

    Parameters
    ----------
    lines : ndarray of LineStrings, shape (n,)
    cell_m : float

    Returns
    -------
    ndarray of LineStrings, shape (n,)
    """
    out = shapely.simplify(lines, cell_m)
    for k, line in enumerate(out):  # lines differ in their numbers of vertices
        points = shapely.get_coordinates(line)
        for _round in range(SMOOTHING_ROUNDS):
            low, high = points[:-1], points[1:]
            cut = np.stack([0.75 * low + 0.25 * high, 0.25 * low + 0.75 * high], axis=1)
            cut = cut.reshape(-1, 2)
            points = np.concatenate([points[:1], cut[1:-1], points[-1:]])
        out[k] = shapely.linestrings(points)
    return out


def listed(ids_of_each):
    """Lists of ids as texts.

    Parameters
    ----------
    ids_of_each : list of n arrays of str
        Each id once, as ``paths.barriers_crossed`` gives them.

    Returns
    -------
    texts : ndarray of object, shape (n,)
        Whole numbers first, by number, then the others; with commas. None for no ids.
    count : ndarray of int64, shape (n,)
    """
    texts = [", ".join(sorted(map(str, ids), key=_natural)) or None for ids in ids_of_each]
    count = np.array([len(ids) for ids in ids_of_each], dtype=np.int64)
    return np.array([*texts, None], dtype=object)[:-1], count


def _natural(text):
    return (0, int(text), text) if text.isdecimal() else (1, 0, text)
