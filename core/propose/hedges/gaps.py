"""Gaps in the woody network: ends with other wood in reach, and woods that lie near each other."""

from dataclasses import dataclass

import numpy as np
import shapely

NONE, CURVE, CORNER = 0, 1, 2


@dataclass(frozen=True)
class Gaps:
    """Pairs of a source and a part that it may be joined to.

    ``source`` counts the ends of lines first, then one source per wood; ``tip`` is the end of
    ``part`` that the gap leads to, −1 where any point of it will do; ``straight_m`` is the
    shortest distance, from ``from_xy`` to ``to_xy``. ``shape`` says how a hedge goes on
    between two ends without a line to follow (``NONE``: it needs one), ``from_way`` and
    ``to_way`` are the directions of both ends, NaN where there is no tip. ``strain`` is how
    many times as long as a straight one such a hedge counts when ends are paired.
    """

    source: np.ndarray
    part: np.ndarray
    tip: np.ndarray
    straight_m: np.ndarray
    from_xy: np.ndarray
    to_xy: np.ndarray
    shape: np.ndarray
    from_way: np.ndarray
    to_way: np.ndarray
    strain: np.ndarray

    @property
    def facing(self):
        """Whether a hedge may go on from end to end without a line to follow."""
        return self.shape != NONE


def find_gaps(woody, least_m, most_m, numbers):
    """Pairs between which nothing woody stands.

    Parameters
    ----------
    woody : Woody
    least_m, most_m : float
        Openings narrower than that are gates; wider ones are no gaps.
    numbers : HedgeNumbers
        Two ends face each other when the line between them bends by ``facing_deg`` at most at
        both, and neither hedge drawn on passes the other end more than ``aside_m`` aside. With
        0 degrees none do, nor along an arc or round a corner.

    Returns
    -------
    Gaps
        Sorted by source, part and tip. Of several targets only those in sight count: the
        straight line to them meets no third part; of edges only those that lie ahead of an end.

    Notes
    -----
    End to edge, end to end (also of one line, as a ring that is broken), and wood to wood
    (edge to edge); O(n log n + pairs). Which ends go on into each other follows the law of
    good continuation: straight, along one arc, or round one corner.
    """
    if not len(woody.parts):
        return join_gaps([], [], np.zeros(0, dtype=object))
    tree = shapely.STRtree(woody.parts)
    found = [_to_edges(woody, tree, most_m, numbers), _to_ends(woody, most_m, numbers),
             _wood_to_wood(woody, most_m)]  # fmt: skip
    gaps = Gaps(*_columns(found))
    own = np.concatenate([woody.end_part, np.arange(len(woody.parts))])[gaps.source]
    keep = (gaps.straight_m >= least_m) & (gaps.straight_m <= most_m)
    line = shapely.linestrings(np.stack([gaps.from_xy, gaps.to_xy], axis=1)[keep])
    keep[keep] = _in_sight(line, own[keep], gaps.part[keep], tree)
    rows = np.flatnonzero(keep)
    rows = rows[np.lexsort((gaps.tip[rows], gaps.part[rows], gaps.source[rows]))]
    return Gaps(*(getattr(gaps, name)[rows] for name in Gaps.__dataclass_fields__))


def joined(first, second):
    """Gaps one after the other."""
    return Gaps(*_columns([first, second]))


def join_gaps(source, part, line):
    """Gaps that need a line to follow, to any point of a part.

    Parameters
    ----------
    source, part : sequence of int, length n
    line : ndarray of LineString, shape (n,)
        Straight, from the source to the part.

    Returns
    -------
    Gaps
    """
    ends = shapely.get_coordinates(line).reshape(-1, 2, 2)
    count = len(ends)
    nowhere = np.full((count, 2), np.nan)
    return Gaps(
        np.asarray(source, dtype=int), np.asarray(part, dtype=int), np.full(count, -1),
        np.hypot(*(ends[:, 1] - ends[:, 0]).T), ends[:, 0], ends[:, 1],
        np.full(count, NONE), nowhere, nowhere, np.ones(count),
    )  # fmt: skip


def _columns(gaps):
    return (np.concatenate([getattr(g, n) for g in gaps]) for n in Gaps.__dataclass_fields__)


def _to_edges(woody, tree, most_m, numbers):
    """From ends to the nearest point of what lies ahead."""
    points = shapely.points(woody.end)
    source, part = tree.query(points, predicate="dwithin", distance=most_m)
    line = shapely.shortest_line(points[source], woody.parts[part])
    ahead = _ahead(line, woody.direction[source], numbers.ahead_deg)
    return join_gaps(source[ahead], part[ahead], line[ahead])


def _wood_to_wood(woody, most_m):
    wood = np.flatnonzero(woody.is_polygon)
    shapes = woody.parts[wood]
    i, j = shapely.STRtree(shapes).query(shapes, predicate="dwithin", distance=most_m)
    i, j = wood[i[i < j]], wood[j[i < j]]
    line = shapely.shortest_line(woody.parts[i], woody.parts[j])
    return join_gaps(len(woody.end) + i, j, line)


def _to_ends(woody, most_m, numbers):
    """From end to end, each pair once."""
    points = shapely.points(woody.end)
    a, b = shapely.STRtree(points).query(points, predicate="dwithin", distance=most_m)
    a, b = a[a < b], b[a < b]
    way = woody.end[b] - woody.end[a]
    apart = np.hypot(*way.T)
    unit = way / np.maximum(apart, 1e-9)[:, None]
    turn = np.stack([_angle(woody.direction[a], unit), -_angle(woody.direction[b], -unit)])
    shape, strain = _shapes(turn, apart, numbers)
    return Gaps(
        a, woody.end_part[b], b, apart, woody.end[a], woody.end[b], shape,
        woody.direction[a], woody.direction[b], strain,
    )  # fmt: skip


def _shapes(turn, apart, numbers):
    """How hedges go on between ends, and how much that strains belief.

    ``turn`` (2, n) is how much a walker turns left from the first hedge to the straight line,
    and from that to the second hedge (radians).
    """
    size = np.abs(np.degrees(turn))
    bend, sway = np.degrees(np.abs(turn.sum(axis=0))), np.degrees(np.abs(turn[0] - turn[1]))
    aside = apart * np.sin(np.radians(size)).max(axis=0, initial=0.0)
    any_ = numbers.facing_deg > 0
    facing = (size <= numbers.facing_deg).all(axis=0) & (aside <= numbers.aside_m)
    arc = (size <= numbers.bend_deg).all(axis=0) & (sway <= numbers.even_deg) & any_
    arc &= apart / 2 * np.tan(np.radians(bend / 4)) <= numbers.aside_m
    first, second = np.sin(np.radians(size))
    with np.errstate(divide="ignore", invalid="ignore"):
        high = apart * first * second / np.sin(np.radians(bend))
    corner = (turn[0] * turn[1] > 0) & (high <= numbers.aside_m) & any_
    corner &= (bend >= numbers.corner_from_deg) & (bend <= numbers.corner_to_deg)
    shape = np.where(facing | arc, CURVE, np.where(corner, CORNER, NONE))
    own = np.where(shape == CURVE, sway, numbers.sway_deg) / numbers.sway_deg
    strain = 1 + own + bend / numbers.turn_deg
    return shape, np.where(shape == NONE, 1 + (180.0 / numbers.turn_deg), strain)


def _angle(first, second):
    """Angles from one direction to another, left positive, −π to π."""
    cross = first[:, 0] * second[:, 1] - first[:, 1] * second[:, 0]
    return np.arctan2(cross, (first * second).sum(axis=1))


def _ahead(line, direction, ahead_deg):
    """Whether lines from ends do not turn back or run off sideways."""
    xy = shapely.get_coordinates(line).reshape(-1, 2, 2)
    way = xy[:, 1] - xy[:, 0]
    along = (way * direction).sum(axis=1)
    return along >= np.cos(np.radians(ahead_deg)) * np.hypot(*way.T)


def _in_sight(line, own, target, tree):
    """Whether the straight line meets only the two parts that it joins."""
    at, other = tree.query(line, predicate="intersects")
    third = (other != own[at]) & (other != target[at])
    return ~np.isin(np.arange(len(line)), at[third])
