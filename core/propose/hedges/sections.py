"""From routes to sections that can be planted: rules applied, parcels and heights apart."""

from dataclasses import dataclass, replace

import numpy as np
import shapely

from ...diagnose.network import line_parts
from ...progress import part as part_of
from ...progress import silent, step
from ...table import groups
from .constraints import cut_away, height_limits, heights, inside_limits
from .woody import TOUCH_M


@dataclass(frozen=True)
class Sections:
    """Plantable sections.

    ``route`` is the position of the route, ``stretch`` the number of the stretch without a break
    that a section is part of, ``line`` what is planted, ``height_m`` NaN where nothing limits it,
    ``rules`` the ids of the rules that touched the route (cut) or the section (height),
    ``dropped`` (one per route) how many crumbs were left out.
    """

    route: np.ndarray
    stretch: np.ndarray
    line: np.ndarray
    height_m: np.ndarray
    rules: list
    dropped: np.ndarray


def plantable_sections(lines, zones, woody, least_m, parcels=None, repairs=None, progress=silent):
    """What of routes may be planted.

    Parameters
    ----------
    lines : ndarray of LineString, shape (n,)
    zones : Zones
    woody : Woody
        Nothing is planted along or in it.
    least_m : ndarray of float, shape (n,)
        Shortest section per route.
    parcels : ndarray of Polygon, optional
        A section ends where the parcel changes.
    repairs : ndarray of bool, shape (n,), optional
        Routes between two ends of a standing hedge, see :func:`constraints.cut_away`.
    progress : callable

    Returns
    -------
    Sections
        Sorted by route, then along it; a new one begins where a limit on the height does.
    """
    left, touched = cut_away(lines, zones.of("cut", "bar"), part_of(progress, 0.0, 0.4), repairs)
    left = _off_wood(left, woody, part_of(progress, 0.4, 0.6))
    part, route = line_parts(left)
    if parcels is not None and len(parcels):
        part, route = _split_at_limits(part, route, parcels, part_of(progress, 0.6, 0.8))
    along = shapely.line_locate_point(lines[route], shapely.get_point(part, 0))
    order = np.lexsort((along, route))
    part, route = part[order], route[order]
    long_enough = shapely.length(part) >= least_m[route] - 1e-6
    dropped = np.bincount(route[~long_enough], minlength=len(lines))
    piece, stretch = _split_by_height(part[long_enough], zones, part_of(progress, 0.8, 1.0))
    height, low = heights(piece, zones)
    of = route[long_enough][stretch]
    rules = [tuple(dict.fromkeys((*touched[r], *more))) for r, more in zip(of.tolist(), low)]
    return Sections(of, stretch, piece, height, rules, dropped)


def without_shared(sections, rank, keep, least_m):
    """Sections without what runs on the same ground as one of a better route.

    Parameters
    ----------
    sections : Sections
    rank : ndarray of float, shape (routes,)
        Lower is better.
    keep : ndarray of bool, shape (routes,)
        The routes whose sections are looked at.
    least_m : ndarray of float, shape (routes,)
        Shortest section per route.

    Returns
    -------
    Sections
        Those of the routes that are kept; one that shares ground in its middle becomes two.
    """
    mine = np.flatnonzero(keep[sections.route])
    line, order = sections.line[mine], rank[sections.route[mine]]
    a, b = shapely.STRtree(line).query(line, predicate="dwithin", distance=TOUCH_M)
    worse = order[a] > order[b]
    a, b = a[worse], b[worse]
    strip = shapely.buffer(line[b], TOUCH_M)
    beside = shapely.length(shapely.intersection(line[a], strip))
    along = beside > 3 * TOUCH_M  # what only meets or crosses it has its own ground
    rest = line.copy()
    for row, own in groups(a[along], np.flatnonzero(along)):  # few sections share ground
        rest[row] = shapely.difference(line[row], shapely.union_all(strip[own]))
    piece, of = line_parts(rest)
    least = np.where(np.isin(of, a[along]), least_m[sections.route[mine[of]]], 0.0)
    long_enough = shapely.length(piece) >= least - 1e-6
    piece, at = piece[long_enough], mine[of[long_enough]]
    return replace(
        sections, route=sections.route[at], stretch=sections.stretch[at], line=piece,
        height_m=sections.height_m[at], rules=[sections.rules[k] for k in at.tolist()],
    )  # fmt: skip


def _split_by_height(part, zones, progress):
    """Parts cut where a limit on the height begins or ends; pieces along it, with their part."""
    limits, _, _ = height_limits(zones)
    at, zone, _ = inside_limits(part, limits)
    result = part.copy()
    for line, own in groups(at, zone):  # each part lies in zones of its own
        step(progress, line / len(part))
        pieces = part[[line]]
        for _rule, alike in groups(limits.row[own], own):
            area = shapely.union_all(limits.polygons(alike))
            low = shapely.intersection(pieces, area)
            free, _ = line_parts(shapely.difference(pieces, area))
            long = shapely.length(free) >= TOUCH_M  # what is shorter stays low too
            low = shapely.line_merge(shapely.union_all([*low, *free[~long]]))
            pieces, _ = line_parts(np.array([low, *free[long]], dtype=object))
        result[line] = shapely.multilinestrings(pieces)
    piece, of = line_parts(result)
    along = shapely.line_locate_point(
        part[of], shapely.line_interpolate_point(piece, 0.5, normalized=True)
    )
    order = np.lexsort((along, of))
    return piece[order], of[order]


def _off_wood(lines, woody, progress):
    """Lines without what runs inside woods; short ends within touch stay."""
    result = lines.copy()
    wood = woody.parts[woody.is_polygon]
    if not len(wood):
        return result
    at, other = shapely.STRtree(wood).query(lines, predicate="intersects")
    for line, own in groups(at, other):  # each line crosses woods of its own
        step(progress, line / len(lines))
        result[line] = shapely.difference(result[line], shapely.union_all(wood[own]))
    return result


def _split_at_limits(part, route, parcels, progress):
    """Sections cut where they cross the outline of a parcel."""
    outline = shapely.boundary(parcels)
    at, other = shapely.STRtree(outline).query(part, predicate="intersects")
    result = part.copy()
    for line, own in groups(at, other):  # each line meets limits of its own
        step(progress, line / len(part))
        limits = shapely.union_all(outline[own])
        strip = shapely.buffer(limits, TOUCH_M / 1000, cap_style="flat")
        inside = shapely.intersection(part[line], strip)
        crossings = shapely.length(shapely.get_parts(inside)) < TOUCH_M
        if crossings.any():
            near = shapely.union_all(shapely.get_parts(strip))
            pieces = shapely.difference(part[line], near)
            along = shapely.get_parts(inside)[~crossings]
            result[line] = shapely.line_merge(shapely.union_all([pieces, *along]))
    pieces, row = line_parts(result)
    return pieces, route[row]
