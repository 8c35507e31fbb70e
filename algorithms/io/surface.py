"""A part of a raster layer on a metric grid, unknown where the raster holds nothing."""

import math

import numpy as np
from osgeo import gdal

from ...core.errors import GreenBlueError
from ...core.propose.crossings.topography import Surface

MOST_CELLS = 25_000_000
UNKNOWN = -3.0e38


def read_surface(layer, box, crs, band=1):
    """Read what a raster says within a box.

    Parameters
    ----------
    layer : QgsRasterLayer
    box : (xmin, ymin, xmax, ymax)
        In ``crs``.
    crs : QgsCoordinateReferenceSystem
        In metres.
    band : int

    Returns
    -------
    Surface
        float32; NaN where the raster has no data or does not reach. Cells are those of the
        raster, coarser where the box would hold more than 25 million.

    Raises
    ------
    GreenBlueError
        No CRS, or not readable or transformable by GDAL.
    """
    if not layer.crs().isValid():
        raise GreenBlueError(
            "The raster “{layer}” has no coordinate reference system. Set it in its properties.",
            layer=layer.name(),
        )
    cell = _cell_m(layer, crs)
    west, south, east, north = box
    cell = max(cell, math.sqrt((east - west) * (north - south) / MOST_CELLS))
    left, top = math.floor(west / cell) * cell, math.ceil(north / cell) * cell
    columns = max(math.ceil((east - left) / cell), 1)
    rows = max(math.ceil((top - south) / cell), 1)
    try:
        made = gdal.Warp(
            "", layer.source(), format="MEM", resampleAlg="near", width=columns, height=rows,
            outputBounds=(left, top - rows * cell, left + columns * cell, top),
            srcSRS=layer.crs().toWkt(), dstSRS=crs.toWkt(), outputType=gdal.GDT_Float32,
            dstNodata=UNKNOWN,
        )  # fmt: skip
    except RuntimeError:
        made = None
    if made is None or made.RasterCount < band:
        raise GreenBlueError(
            "The raster “{layer}” cannot be read as heights or values in {crs}. Save it as a "
            "GeoTIFF of one band first.",
            layer=layer.name(),
            crs=crs.userFriendlyIdentifier(),
        )
    values = made.GetRasterBand(band).ReadAsArray()
    values[~np.isfinite(values) | (values <= UNKNOWN * 0.99)] = np.nan
    return Surface(values, (left, cell, 0.0, top, 0.0, -cell))


def _cell_m(layer, crs):
    """The cell size of a raster in metres, about."""
    size = min(layer.rasterUnitsPerPixelX(), layer.rasterUnitsPerPixelY())
    if layer.crs().isGeographic():
        return size * 111_320.0 * 0.63  # a degree of longitude in Belgium
    return size if crs.mapUnits() == layer.crs().mapUnits() else size * 0.3048
