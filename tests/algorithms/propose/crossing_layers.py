"""A motorway through a wood, as layers to propose crossings on."""

import numpy as np
from osgeo import gdal, osr
from qgis.core import (
    QgsRasterLayer,
)

from tests.algorithms.diagnose.scene import X, Y, box, layer_of, line

SINKS = {"OUTPUT_POINTS": "points", "OUTPUT_FOOTPRINTS": "footprints"}
MOTORWAY = {
    "site_id": "S1", "kind": "road", "barrier": "R2", "name": "E314", "parent_id": "",
    "width_m": 40.0, "lit": 0, "importance": 1.0, "score": 60.0,
}  # fmt: skip
FIELDS = {k: type(v) for k, v in MOTORWAY.items()}
WOODS = ((box(-100, 10, 900, 400), {}), (box(-100, -400, 900, -10), {}))
ACROSS = line((200, -60), (200, 60))


def sections(*rows, crs="EPSG:31370"):
    """Sections as (WKT, changed values); the motorway by default."""
    rows = rows or ((line((0, 0), (800, 0)), {}),)
    made = [(wkt, {**MOTORWAY, **values}) for wkt, values in rows]
    return layer_of("sections", "LineString", *made, crs=crs, fields=FIELDS)


def woods(*rows, crs="EPSG:31370"):
    return layer_of("woods", "Polygon", *(rows or WOODS), crs=crs)


def raster(path, values, cell=10.0, left=-200.0, top=400.0, epsg=31370, nodata=-9999.0):
    """A GeoTIFF over the scene, opened."""
    rows, columns = values.shape
    target = gdal.GetDriverByName("GTiff").Create(str(path), columns, rows, 1, gdal.GDT_Float32)
    target.SetGeoTransform((X + left, cell, 0, Y + top, 0, -cell))
    system = osr.SpatialReference()
    system.ImportFromEPSG(epsg)
    target.SetProjection(system.ExportToWkt())
    if nodata is not None:
        target.GetRasterBand(1).SetNoDataValue(nodata)
    target.GetRasterBand(1).WriteArray(values.astype(np.float32))
    target = None
    layer = QgsRasterLayer(str(path), path.stem)
    assert layer.isValid()
    return layer


def heights(depth, columns=120):
    """Ground ``depth`` above a motorway along y = 0 that is level at 50 m."""
    y = 400 - 10 * (np.arange(80) + 0.5)
    across = np.where(np.abs(y) <= 25, 50.0, 50.0 + depth)
    return np.repeat(across[:, None], columns, axis=1)


def network():
    """Two patches and the link between them, as layers."""
    patches = layer_of("patches", "Polygon", (WOODS[0][0], {"patch_id": "1"}),
                       (WOODS[1][0], {"patch_id": "2"}))  # fmt: skip
    row = {"link_id": "7", "from_id": "1", "to_id": "2", "cost": 60_050.0}
    links = layer_of("links", "LineString", (line((300, 10), (300, -10)), row))
    return {"PATCHES": patches, "LINKS": links}
