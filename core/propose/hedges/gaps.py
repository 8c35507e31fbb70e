"""Gaps in the woody network: ends with other wood in reach, and woods that lie near each other."""

from dataclasses import dataclass

import numpy as np
import shapely

ASIDE_M = 20.0  # a line drawn on from an end passes a facing one no farther aside [P]
AHEAD_DEG = 80.0  # a hedge goes on ahead; what runs beside it is no target [P]


@dataclass(frozen=True)
class Gaps:
    """Pairs of a source and a part that it may be joined to.

    ``source`` counts the ends of lines first, then one source per wood (``part`` of it in
    ``source_part``); ``straight_m`` is the shortest distance, from ``from_xy`` to ``to_xy``.
    ``facing`` holds for two ends that look at each other; ``from_way`` and ``to_way`` are their
    directions there, NaN elsewhere.
    """

    source: np.ndarray
    part: np.ndarray
    straight_m: np.ndarray
    from_xy: np.ndarray
    to_xy: np.ndarray
    facing: np.ndarray
    from_way: np.ndarray
    to_way: np.ndarray


def find_gaps(woody, least_m, most_m, angle_deg):
    """Pairs between which nothing woody stands.

    Parameters
    ----------
    woody : Woody
    least_m, most_m : float
        Openings narrower than that are gates; wider ones are no gaps.
    angle_deg : float
        Two ends face each other when the line between them bends so much at most at both,
        and neither hedge drawn on passes the other end more than 20 m aside.

    Returns
    -------
    Gaps
        Sorted by source, then part. Of several targets only those in sight count: the
        straight line to them meets no third part; and only those that lie ahead of an end.

    Notes
    -----
    End to end or edge, and wood to wood (edge to edge); O(n log n + pairs).
    """
    if not len(woody.parts):
        return _gaps([], [], np.zeros(0, dtype=object), np.zeros((0, 2, 2)))
    tree = shapely.STRtree(woody.parts)
    points = shapely.points(woody.end)
    source, part = tree.query(points, predicate="dwithin", distance=most_m)
    line = shapely.shortest_line(points[source], woody.parts[part])
    ahead = _ahead(line, woody.direction[source])
    source, part, line = source[ahead], part[ahead], line[ahead]
    tip = _tips(woody, part, source, most_m, angle_deg)
    facing = tip >= 0
    ends = np.stack([woody.end[source[facing]], woody.end[tip[facing]]], axis=1)
    line[facing] = shapely.linestrings(ends)
    ways = np.full((len(source), 2, 2), np.nan)
    ways[facing] = np.stack([woody.direction[source[facing]], woody.direction[tip[facing]]], axis=1)
    wood = np.flatnonzero(woody.is_polygon)
    i, j = shapely.STRtree(woody.parts[wood]).query(
        woody.parts[wood], predicate="dwithin", distance=most_m
    )
    i, j = wood[i[i < j]], wood[j[i < j]]
    across = shapely.shortest_line(woody.parts[i], woody.parts[j])
    source = np.concatenate([source, len(woody.end) + i])
    part = np.concatenate([part, j])
    line = np.concatenate([line, across])
    ways = np.concatenate([ways, np.full((len(i), 2, 2), np.nan)])
    length = shapely.length(line)
    own = np.concatenate([woody.end_part, np.arange(len(woody.parts))])[source]
    # An end touches its own line: those pairs are gaps only where its two ends face each other.
    keep = (length >= least_m) & (length <= most_m)
    keep[keep] = _in_sight(line[keep], own[keep], part[keep], tree)
    found = _gaps(source[keep], part[keep], line[keep], ways[keep])
    order = np.lexsort((found.part, found.source))
    return Gaps(*(getattr(found, name)[order] for name in Gaps.__dataclass_fields__))


def joined(first, second):
    """Gaps one after the other."""
    pairs = ((getattr(first, n), getattr(second, n)) for n in Gaps.__dataclass_fields__)
    return Gaps(*(np.concatenate(p) for p in pairs))


def _gaps(source, part, line, ways):
    ends = shapely.get_coordinates(line).reshape(-1, 2, 2)
    return Gaps(
        np.asarray(source, dtype=int), np.asarray(part, dtype=int), shapely.length(line),
        ends[:, 0], ends[:, 1], ~np.isnan(ways[:, 0, 0]), ways[:, 0], ways[:, 1],
    )  # fmt: skip


def _tips(woody, part, source, most_m, angle_deg):
    """For pairs of an end and a line the end of that line that faces it, −1 without one."""
    result = np.full(len(part), -1)
    best = np.full(len(part), np.inf)
    least = np.cos(np.radians(angle_deg))
    order = np.argsort(woody.end_part, kind="stable")
    first = np.searchsorted(woody.end_part[order], part)
    for turn in (0, 1):  # a line has two ends at most
        place = first + turn
        there = place < len(order)
        other = order[np.minimum(place, len(order) - 1)]
        there &= woody.end_part[other] == part
        way = woody.end[other] - woody.end[source]
        apart = np.hypot(*way.T)
        unit = way / np.maximum(apart, 1e-9)[:, None]
        ahead = (unit * woody.direction[source]).sum(axis=1) >= least
        back = (-unit * woody.direction[other]).sum(axis=1) >= least
        cross = [np.abs(unit[:, 0] * d[:, 1] - unit[:, 1] * d[:, 0])
                 for d in (woody.direction[source], woody.direction[other])]  # fmt: skip
        in_line = apart * np.maximum(*cross) <= ASIDE_M
        good = there & ahead & back & in_line & (apart <= most_m) & (apart < best)
        result[good], best[good] = other[good], apart[good]
    return result


def _ahead(line, direction):
    """Whether lines from ends do not turn back or run off sideways."""
    xy = shapely.get_coordinates(line).reshape(-1, 2, 2)
    way = xy[:, 1] - xy[:, 0]
    along = (way * direction).sum(axis=1)
    return along >= np.cos(np.radians(AHEAD_DEG)) * np.hypot(*way.T)


def _in_sight(line, own, target, tree):
    """Whether the straight line meets only the two parts that it joins."""
    at, other = tree.query(line, predicate="intersects")
    third = (other != own[at]) & (other != target[at])
    return ~np.isin(np.arange(len(line)), at[third])
