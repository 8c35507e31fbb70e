"""The woody network: hedges, tree rows and woods, and where its lines end."""

from dataclasses import dataclass

import numpy as np
import shapely

from ...diagnose.network import dissolve, line_parts

GRID_M = 0.01
TOUCH_M = 2.0  # nearer than that two woody things are one [P]; domain: snap ends ≤ 2 m
LOOK_BACK_M = 15.0  # the direction of an end is that of its last metres [P]
LEAST_BACK_M = 5.0  # at a corner nearer than that the direction is not told from less [P]
STRAIGHT_M = 2.0  # a line is straight up to a corner where it strays no farther aside [P]


@dataclass(frozen=True)
class Woody:
    """Lines and polygons that touch nothing twice.

    Attributes
    ----------
    parts : ndarray of LineString or Polygon, shape (p,)
        Lines run from junction or end to junction or end; polygons are apart.
    ids : ndarray of str, shape (p,)
        Of the lowest feature that each part came from.
    end, direction : ndarray of float, shape (e, 2)
        Points where a line stops, and the unit vector in which it goes on.
    end_part : ndarray of int, shape (e,)
    """

    parts: np.ndarray
    ids: np.ndarray
    end: np.ndarray
    direction: np.ndarray
    end_part: np.ndarray

    @property
    def is_polygon(self):
        return shapely.get_dimensions(self.parts) == 2


def woody_network(elements, woods, touch_m=TOUCH_M):
    """The woody network of hedges and woods, the same however they are split into features.

    Parameters
    ----------
    elements : Table
        Lines; polygons are woods.
    woods : Table
        Polygons.
    touch_m : float
        An end nearer than this to another woody part is joined to it.

    Returns
    -------
    Woody
    """
    area = shapely.get_dimensions(elements.geometry) == 2
    polygons = np.concatenate([woods.geometry, elements.geometry[area]])
    names = [*(f"w{f}" for f in woods.fid), *(f"e{f}" for f in elements.fid[area])]
    patches = dissolve(polygons) if len(polygons) else polygons
    runs = merged_lines(elements.geometry[~area])
    parts = sorted_by_place(np.concatenate([patches, runs]))
    ids = np.full(len(parts), "", dtype=object)
    flat = shapely.get_dimensions(parts) == 2
    ids[flat] = _named(shapely.point_on_surface(parts[flat]), polygons, names)
    middle = shapely.line_interpolate_point(parts[~flat], 0.5, normalized=True)
    ids[~flat] = _named(middle, elements.geometry[~area], [f"e{f}" for f in elements.fid[~area]])
    return Woody(parts, ids, *_ends(parts, touch_m))


def merged_lines(lines):
    """Lines noded on a 1 cm grid and merged: each runs between ends and junctions."""
    lines, _ = line_parts(lines)
    if not len(lines):
        return lines
    noded = shapely.unary_union(lines, grid_size=GRID_M)
    runs, _ = line_parts(np.array([shapely.line_merge(noded)], dtype=object))
    return runs


def sorted_by_place(geometry):
    """Geometries normalised and sorted by box, then length: free of the order of features."""
    geometry = shapely.normalize(geometry)
    box = shapely.bounds(geometry)
    return geometry[np.lexsort([shapely.length(geometry), *np.round(box, 3).T[::-1]])]


def _named(points, sources, names):
    """For each point the name of the first source that it lies on."""
    result = np.full(len(points), "", dtype=object)
    if len(sources):
        at, source = shapely.STRtree(sources).query_nearest(points)
        at, first = np.unique(at, return_index=True)
        result[at] = np.array(names, dtype=object)[source[first]]
    return result


def _ends(parts, touch_m):
    """Ends of lines that no other part is near, their directions and parts."""
    line = np.flatnonzero(shapely.get_dimensions(parts) == 1)
    line = line[~shapely.is_closed(parts[line])]
    part = np.repeat(line, 2)
    place = np.tile([0.0, 1.0], len(line))
    point = shapely.line_interpolate_point(parts[part], place, normalized=True)
    length = shapely.length(parts[part])
    look = np.minimum(_straight_m(parts[line]), length)
    back = np.where(place == 0, look, length - look)
    inner = shapely.line_interpolate_point(parts[part], back)
    ahead = shapely.get_coordinates(point) - shapely.get_coordinates(inner)
    ahead /= np.maximum(np.hypot(*ahead.T), 1e-9)[:, None]
    if len(part):
        at, other = shapely.STRtree(parts).query(point, predicate="dwithin", distance=touch_m)
        joined = np.unique(at[other != part[at]])
    else:
        joined = np.zeros(0, dtype=int)
    free = ~np.isin(np.arange(len(part)), joined)
    return shapely.get_coordinates(point)[free], ahead[free], part[free]


def _straight_m(lines):
    """How far the direction of both ends of each line is looked at: not round a corner."""
    plain = shapely.simplify(lines, STRAIGHT_M)
    first = shapely.distance(shapely.get_point(plain, 0), shapely.get_point(plain, 1))
    last = shapely.distance(shapely.get_point(plain, -1), shapely.get_point(plain, -2))
    return np.clip(np.stack([first, last], axis=1).reshape(-1), LEAST_BACK_M, LOOK_BACK_M)
