"""Lines, outlines and areas from OpenStreetMap ways, relations and nodes."""

import numpy as np
import shapely

ACROSS_M = 2.0
"""Length of the line that stands for a node in a layer of lines."""

REACH_M = 5.0
"""A node lies on the nearest line within this distance."""


def lines_of(geometry):
    """Ways as LineStrings; a closed way that came as an area gives its ring.

    Parameters
    ----------
    geometry : ndarray of shapely LineString, Polygon or MultiPolygon, shape (n,)

    Returns
    -------
    ndarray of LineString or None, shape (n,)
        None where nothing of any length is left.
    """
    result = geometry.copy()
    areas = shapely.get_dimensions(geometry) == 2
    shells = shapely.get_exterior_ring(shapely.get_geometry(_multi(geometry[areas]), 0))
    result[areas] = _as_linestrings(shells)
    result[~(shapely.length(result) > 0)] = None
    return result


def outlines_of(geometry):
    """Ways as MultiLineStrings, areas as all their rings.

    Parameters
    ----------
    geometry : ndarray of shapely geometries, shape (n,)

    Returns
    -------
    ndarray of MultiLineString or None, shape (n,)
        None for nodes and where nothing of any length is left.
    """
    result = geometry.copy()
    areas = shapely.get_dimensions(geometry) == 2
    result[areas] = shapely.boundary(geometry[areas])
    lines = shapely.get_type_id(result) == shapely.GeometryType.LINESTRING
    result[lines] = shapely.multilinestrings(result[lines], indices=np.arange(lines.sum()))
    result[~(shapely.length(result) > 0)] = None
    return result


def areas_of(geometry):
    """Closed ways and multipolygons as valid MultiPolygons.

    Parameters
    ----------
    geometry : ndarray of shapely Polygon, MultiPolygon or closed LineString, shape (n,)

    Returns
    -------
    areas : ndarray of MultiPolygon or None, shape (n,)
        None where no area is left.
    repaired : ndarray of bool, shape (n,)
        Where the outline crossed itself and was mended.
    """
    result = geometry.copy()
    ways = np.flatnonzero(shapely.get_type_id(geometry) == shapely.GeometryType.LINESTRING)
    rings = shapely.get_num_points(geometry[ways]) >= 4
    result[ways[~rings]] = None
    result[ways[rings]] = _as_polygons(geometry[ways[rings]])
    repaired = ~shapely.is_valid(result) & ~shapely.is_missing(result)
    result[repaired] = _only_areas(shapely.make_valid(result[repaired]))
    result = _multi(result)
    result[~(shapely.area(result) > 0)] = None
    return result, repaired & ~shapely.is_missing(result)


def lines_across(points, lines, length_m=ACROSS_M):
    """Short lines at points, square to the line on which each lies.

    Parameters
    ----------
    points : ndarray of shapely Point, shape (n,)
    lines : ndarray of shapely LineString, shape (m,)
        The nearest within `REACH_M` counts; of equally near ones the first. A point
        that lies on none gets a line from west to east.
    length_m : float

    Returns
    -------
    ndarray of MultiLineString, shape (n,)
    """
    direction = np.tile([0.0, 1.0], (len(points), 1))
    if len(lines):
        pairs = shapely.STRtree(lines).query_nearest(points, max_distance=REACH_M)
        point, first = np.unique(pairs[0], return_index=True)
        line = np.minimum.reduceat(pairs[1], first) if len(first) else first
        along, known = _directions(lines[line], points[point])
        direction[point[known]] = along[known]
    normal = np.column_stack([-direction[:, 1], direction[:, 0]]) * length_m / 2
    centre = shapely.get_coordinates(points)
    ends = np.stack([centre - normal, centre + normal], axis=1)
    return shapely.multilinestrings(shapely.linestrings(ends), indices=np.arange(len(points)))


def _directions(lines, points):
    """Unit vectors along lines at the points nearest to each, and where there is one."""
    at = shapely.line_locate_point(lines, points)
    before = shapely.line_interpolate_point(lines, np.maximum(at - 0.5, 0.0))
    after = shapely.line_interpolate_point(lines, at + 0.5)
    step = shapely.get_coordinates(after) - shapely.get_coordinates(before)
    size = np.hypot(*step.T)
    known = size > 0
    return step / np.where(known, size, 1.0)[:, None], known


def _multi(geometry):
    """Polygons as MultiPolygons; others stay."""
    result = geometry.copy()
    single = shapely.get_type_id(geometry) == shapely.GeometryType.POLYGON
    result[single] = shapely.multipolygons(geometry[single], indices=np.arange(single.sum()))
    return result


def _as_linestrings(rings):
    coordinates, index = shapely.get_coordinates(rings, return_index=True)
    return shapely.linestrings(coordinates, indices=index) if len(rings) else rings


def _only_areas(geometry):
    """The polygons in each geometry as one MultiPolygon; None where there is none."""
    parts, owner = shapely.get_parts(geometry, return_index=True)
    parts, deeper = shapely.get_parts(parts, return_index=True)
    owner = owner[deeper]
    keep = shapely.get_dimensions(parts) == 2
    result = np.full(len(geometry), None, dtype=object)
    if keep.any():
        owners, dense = np.unique(owner[keep], return_inverse=True)
        result[owners] = shapely.multipolygons(parts[keep], indices=dense)
    return result


def _as_polygons(closed_lines):
    coordinates, index = shapely.get_coordinates(closed_lines, return_index=True)
    if not len(closed_lines):
        return closed_lines
    return shapely.polygons(shapely.linearrings(coordinates, indices=index))
