"""From routes to sections that can be planted: rules applied, parcels apart, crumbs left out."""

from dataclasses import dataclass

import numpy as np
import shapely

from ...diagnose.network import line_parts
from ...progress import silent
from .constraints import cut_away, heights
from .woody import TOUCH_M


@dataclass(frozen=True)
class Sections:
    """Plantable stretches: ``route`` is the position of the route, ``line`` what is planted,
    ``height_m`` NaN where nothing limits it, ``rules`` the ids of the rules that touched the
    route (cut) or the section (height), ``dropped`` (one per route) how many crumbs were left
    out."""

    route: np.ndarray
    line: np.ndarray
    height_m: np.ndarray
    rules: list
    dropped: np.ndarray


def plantable_sections(lines, zones, woody, least_m, parcels=None, progress=silent):
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
    progress : callable

    Returns
    -------
    Sections
        Sorted by route, then along it.
    """
    left, touched = cut_away(lines, zones.of("cut", "bar"), progress)
    left = _off_wood(left, woody)
    part, route = line_parts(left)
    if parcels is not None and len(parcels):
        part, route = _split_at_limits(part, route, parcels)
    along = shapely.line_locate_point(lines[route], shapely.get_point(part, 0))
    order = np.lexsort((along, route))
    part, route = part[order], route[order]
    long_enough = shapely.length(part) >= least_m[route] - 1e-6
    dropped = np.bincount(route[~long_enough], minlength=len(lines))
    height, low = heights(part[long_enough], zones)
    of = route[long_enough]
    rules = [tuple(dict.fromkeys((*touched[r], *more))) for r, more in zip(of.tolist(), low)]
    return Sections(of, part[long_enough], height, rules, dropped)


def _off_wood(lines, woody):
    """Lines without what runs inside woods; short ends within touch stay."""
    result = lines.copy()
    wood = woody.parts[woody.is_polygon]
    if not len(wood):
        return result
    at, other = shapely.STRtree(wood).query(lines, predicate="intersects")
    for line in np.unique(at):  # each line crosses woods of its own
        area = shapely.union_all(wood[other[at == line]])
        result[line] = shapely.difference(result[line], area)
    return result


def _split_at_limits(part, route, parcels):
    """Sections cut where they cross the outline of a parcel."""
    outline = shapely.boundary(parcels)
    at, other = shapely.STRtree(outline).query(part, predicate="intersects")
    result = part.copy()
    for line in np.unique(at):  # each line meets limits of its own
        limits = shapely.union_all(outline[other[at == line]])
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
