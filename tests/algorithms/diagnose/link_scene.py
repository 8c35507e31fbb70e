"""Rows and shapes of linked habitats, and the worked example."""

import numpy as np
from osgeo import gdal, osr
from qgis.core import (
    QgsGeometry,
    QgsRasterLayer,
)

from tests.algorithms.diagnose.raster_scene import (
    LEFT,
    TOP,
    cells,
)

SINKS = {"OUTPUT_PATCHES": "patches", "OUTPUT_LINKS": "links", "OUTPUT_CORRIDORS": "corridors"}
E6 = [[1, 1, 100, 1, 1], [1, 1, 100, 1, 1], [1, 1, 5, 1, 1]]
ENDS = [cells(1, 0, cell_m=10), cells(1, 4, cell_m=10)]


def rows_of(layer):
    names = layer.fields().names()
    rows = [dict(zip(names, f.attributes())) for f in layer.getFeatures()]
    return rows, [QgsGeometry(f.geometry()) for f in layer.getFeatures()]


def offsets(line):
    """Vertices of a line in metres from the top left corner of the raster, downwards."""
    return [(p.x() - LEFT, TOP - p.y()) for p in line.asPolyline()]


def classes_of(path, values, cell_m=10.0, epsg=31370, left=LEFT, top=TOP):
    rows, cols = values.shape
    made = gdal.GetDriverByName("GTiff").Create(str(path), cols, rows, 1, gdal.GDT_Byte)
    made.SetGeoTransform((left, cell_m, 0, top, 0, -cell_m))
    system = osr.SpatialReference()
    system.ImportFromEPSG(epsg)
    made.SetProjection(system.ExportToWkt())
    made.GetRasterBand(1).SetNoDataValue(0)
    made.GetRasterBand(1).WriteArray(values.astype(np.uint8))
    made = None
    return QgsRasterLayer(str(path), "cover")
