"""Links between patches that no hedge or wood follows."""

import numpy as np
import shapely

from ...diagnose.network import line_parts
from ...table import groups
from .gaps import join_gaps


def link_gaps(woody, links, least_m, most_m, beside_m):
    """Stretches of links without anything woody beside them.

    Parameters
    ----------
    woody : Woody
    links : ndarray of LineString, shape (m,)
        Paths between patches.
    least_m, most_m : float
        Shorter stretches need no hedge, longer ones no hedge alone.
    beside_m : float
        An element that near is followed.

    Returns
    -------
    Gaps
        One for each stretch between two different woody parts, sorted by source, then part;
        a stretch that leads to no wood has none.
    """
    ends = len(woody.end)
    tree = shapely.STRtree(woody.parts)
    at, other = tree.query(links, predicate="dwithin", distance=beside_m)
    open_ = links.copy()
    for row, own in groups(at, other):  # each link has elements of its own beside it
        area = shapely.union_all(shapely.buffer(woody.parts[own], beside_m))
        open_[row] = shapely.difference(links[row], area)
    stretch, _ = line_parts(open_)
    found = [_nearest(shapely.get_point(stretch, k), woody, tree, beside_m) for k in (0, -1)]
    from_part, to_part = np.minimum(*found), np.maximum(*found)
    good = (from_part >= 0) & (from_part != to_part)
    stretch, from_part, to_part = stretch[good], from_part[good], to_part[good]
    first, last = (shapely.get_point(stretch, k) for k in (0, -1))
    turned = found[0][good] > found[1][good]
    first, last = np.where(turned, last, first), np.where(turned, first, last)
    start = _on(woody.parts[from_part], first)
    stop = _on(woody.parts[to_part], last)
    straight = np.hypot(*(stop - start).T)
    keep = np.flatnonzero((straight >= least_m) & (straight <= most_m))
    keep = keep[np.lexsort((straight[keep], to_part[keep], from_part[keep]))]
    line = shapely.linestrings(np.stack([start, stop], axis=1)[keep])
    return join_gaps(ends + from_part[keep], to_part[keep], line)


def _nearest(points, woody, tree, beside_m):
    """The woody part nearest to each point, −1 where none is beside it."""
    result = np.full(len(points), -1)
    if len(woody.parts) and len(points):
        at, part = tree.query_nearest(points, max_distance=beside_m + 1.0)
        at, first = np.unique(at, return_index=True)
        result[at] = part[first]
    return result


def _on(parts, points):
    """The point of each part that is nearest to a point."""
    return shapely.get_coordinates(shapely.shortest_line(parts, points)).reshape(-1, 2, 2)[:, 0]
