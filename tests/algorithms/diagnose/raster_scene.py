"""Small rasters and patches on their cells, for runs over a resistance surface."""

import numpy as np
from osgeo import gdal
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsGeometry,
    QgsProject,
    QgsVectorLayer,
)

LEFT, TOP = 150_000, 170_000
RASTERS = ("OUTPUT_CURRENT", "OUTPUT_BARRIERS")
NODATA = -9999.0


def array_of(path):
    values = gdal.Open(path).ReadAsArray().astype(float)
    values[values == NODATA] = np.nan
    return values


def cells(row, col, rows=1, cols=1, cell_m=1.0):
    """The rectangle of some cells, as a geometry."""
    x, y = LEFT + col * cell_m, TOP - row * cell_m
    return f"Polygon(({x} {y}, {x + cols * cell_m} {y}, {x + cols * cell_m} {y - rows * cell_m}, {x} {y - rows * cell_m}, {x} {y}))"


def patches(*shapes, crs="EPSG:31370"):
    """A memory layer of polygons, brought to a CRS."""
    layer = QgsVectorLayer(f"MultiPolygon?crs={crs}", "patches", "memory")
    transform = QgsCoordinateTransform(
        QgsCoordinateReferenceSystem("EPSG:31370"), layer.crs(), QgsProject.instance()
    )
    for shape in shapes:
        feature = QgsFeature()
        geometry = QgsGeometry.fromWkt(shape)
        geometry.convertToMultiType()
        geometry.transform(transform)
        feature.setGeometry(geometry)
        assert layer.dataProvider().addFeatures([feature])[0]
    layer.updateExtents()
    return layer


def of_kind(found, kind):
    return [site for site in found.sites if site["kind"] == kind]


def landscape(seed, size=60):
    rng = np.random.default_rng(seed)
    return rng.choice([1.0, 5.0, 20.0, 300.0], (size, size), p=[0.3, 0.4, 0.25, 0.05])


CORNERS = [cells(r, c, 4, 4, 10) for r, c in ((2, 3), (5, 48), (40, 8), (50, 51), (28, 27))]
