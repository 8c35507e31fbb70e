"""The shapes that layers are burned as, and in what order, so that nothing leaks or breaks."""

import math

import numpy as np
import shapely

# A strip keeps its cell centres connected by edges from √2 cells of width on, by edges or
# corners from 1 cell on, whatever its direction; the allowance covers rounding.
EDGE_CONNECTED_CELLS = math.sqrt(2) * (1 + 1e-6)
CORNER_CONNECTED_CELLS = 1 + 1e-6
AREAL = (3, 6)


def burn_order(values, geometry):
    """The order in which overlapping shapes are burned, the last one winning.

    Higher resistance wins; among equals nothing changes, so that the order of the features
    does not matter.

    Returns
    -------
    ndarray of int
    """
    return np.lexsort((*shapely.bounds(geometry).T, values))


def cover_order(geometry):
    """The order in which land cover polygons are burned: the smaller one wins."""
    return np.lexsort((*shapely.bounds(geometry).T, -shapely.area(geometry)))


def barrier_shapes(geometry, width_m, cell_m):
    """Areas to burn by the cell-centre rule so that no path slips through a barrier.

    Parameters
    ----------
    geometry : ndarray of geometries, shape (n,)
        Lines, polygons or points.
    width_m : ndarray, shape (n,)
        Full width on the ground; used for lines and points only.
    cell_m : float

    Returns
    -------
    ndarray of Polygon or MultiPolygon, shape (n,)

    Notes
    -----
    A line becomes a strip of its width, at least √2 cells, the least for which the cells of a
    straight strip are connected by edges in every direction, so that a path with
    diagonal steps cannot pass. A polygon grows by half of that only where it is too narrow to
    hold such a strip. Ends and bends are left to
    :func:`~greenblue.core.diagnose.resistance.barrier_raster.seal`.
    """
    least = EDGE_CONNECTED_CELLS * cell_m
    areal = np.isin(shapely.get_type_id(geometry), AREAL)
    shapes = np.array(geometry, dtype=object)
    shapes[~areal] = shapely.buffer(
        geometry[~areal], np.maximum(np.asarray(width_m, dtype=float)[~areal], least) / 2
    )
    areas = np.flatnonzero(areal)
    # Opening by half a strip shows what is too narrow; mitred, so that corners come back.
    opened = shapely.buffer(geometry[areas], -least / 2, join_style="mitre")
    opened = shapely.buffer(opened, least / 2, join_style="mitre")
    narrow = areas[shapely.area(opened) < shapely.area(geometry[areas]) * (1 - 1e-3)]
    edge = shapely.buffer(shapely.boundary(shapes[narrow]), least / 2)
    shapes[narrow] = shapely.union(shapes[narrow], edge)
    return shapes


def hedge_shapes(geometry, width_m, cell_m):
    """Areas to burn by the cell-centre rule so that a hedge is an unbroken row of cells.

    Parameters are those of :func:`barrier_shapes`. A hedge is at least one cell wide: its cells
    then meet by edges or corners, which is all a walk along it needs.

    Returns
    -------
    ndarray of Polygon or MultiPolygon, shape (n,)
    """
    least = CORNER_CONNECTED_CELLS * cell_m
    areal = np.isin(shapely.get_type_id(geometry), AREAL)
    shapes = np.array(geometry, dtype=object)
    width = np.maximum(np.asarray(width_m, dtype=float), least)
    shapes[~areal] = shapely.buffer(geometry[~areal], width[~areal] / 2)
    return shapes


def crossing_shapes(geometry, width_m, cell_m):
    """Areas to burn for crossings: at least √2 cells, so that even a point meets a centre."""
    least = EDGE_CONNECTED_CELLS * cell_m
    width = np.maximum(np.asarray(width_m, dtype=float), least)
    areal = np.isin(shapely.get_type_id(geometry), AREAL)
    shapes = np.array(geometry, dtype=object)
    shapes[~areal] = shapely.buffer(geometry[~areal], width[~areal] / 2)
    small = areal & (shapely.area(geometry) < least**2)
    centre = shapely.point_on_surface(shapes[small])
    shapes[small] = shapely.union(shapes[small], shapely.buffer(centre, least / 2))
    return shapes
