"""What may not change a result does not: every algorithm on the same landscape told otherwise.

The landscape is moved, turned, its lines reversed, cut in two or given more vertices, its
features shuffled, told twice or as one of many parts; all layers at once, each where that says the same.
"""

import numpy as np
import pytest
import shapely
import shapely.ops
from osgeo import gdal
from qgis.core import QgsGeometry, QgsVectorLayer, QgsWkbTypes

from tests.algorithms.diagnose.scene import X, Y
from tests.hostile.good import numbers
from tests.hostile.nasty import _feature, _shuffled, copied
from tests.hostile.test_layers import NAMES

RAW = (
    "ROADS", "RAILWAYS", "WATERWAYS", "CAR_PARKS", "PASSAGES", "BARRIERS", "HEDGES", "COVER",
    "BUILDINGS", "CORRIDORS", "HABITAT", "ELEMENTS", "PLANTABLE", "LAND_COVER", "CROSSINGS",
    "PERI_URBAN", "ELEMENTS_BEFORE",
)  # fmt: skip
"""Layers of features without ids, as anybody draws them."""

RASTERS = ("RESISTANCE",)
MIDDLE = (X + 400.0, Y + 0.0)
STEP = 2000.0
DISTORTED = 3e-4
"""The map projection's scale differs by so much at the new place."""

ASKED = {
    "merged": {"ROW_COUNT", "PIECE_COUNT", "GENERIC_COUNT", "CORRIDOR_COUNT_CUT"},
    "split": {"ROW_COUNT", "PIECE_COUNT", "GENERIC_COUNT"},
    # "as drawn", and corridors as features of their layer
    "told_twice": {"ROW_COUNT", "PIECE_COUNT", "GENERIC_COUNT", "KM_NETWORK", "CORRIDOR_COUNT_CUT"},
    "turned": {"ROWS", "COLUMNS"},
}
"""Figures that are about how the landscape is told, not about the landscape."""


def _moved(coordinates):
    return coordinates + STEP


def _turned(coordinates):
    x, y = (coordinates - MIDDLE).T
    return np.column_stack([-y, x]) + MIDDLE


def _redrawn(change):
    """A layer with its geometries changed, as shapely has them."""

    def make(layer):
        def alter(geometry, values, _row):
            if geometry.isNull():
                return geometry, values
            made = QgsGeometry()
            shape = change(shapely.from_wkb(geometry.asWkb().data()))
            made.fromWkb(shapely.to_wkb(shape))
            return made, values

        return copied(layer, alter)

    return make


def _told_again(parts_of):
    """A layer with several features for each of its features."""

    def make(layer):
        made = copied(layer)
        features = list(made.getFeatures())
        made.dataProvider().truncate()
        for feature in features:
            for part in parts_of(shapely.from_wkb(feature.geometry().asWkb().data())):
                geometry = QgsGeometry()
                geometry.fromWkb(shapely.to_wkb(part))
                made.dataProvider().addFeatures([_feature(made, geometry, feature.attributes())])
        return made

    return make


def _halves(shape):
    """A line as two that meet, not in its middle; anything else as it is."""
    if shape.geom_type != "LineString":
        return [shape]
    at = shape.length * 0.37
    return [shapely.ops.substring(shape, 0, at), shapely.ops.substring(shape, at, shape.length)]


def _merged(layer):
    """A layer with one feature of many parts for all features that say the same."""
    made = copied(layer)
    groups = {}
    for feature in made.getFeatures():
        shape = shapely.from_wkb(feature.geometry().asWkb().data())
        groups.setdefault(tuple(map(str, feature.attributes())), []).append((shape, feature))
    made.dataProvider().truncate()
    for members in groups.values():
        geometry = QgsGeometry()
        parts = shapely.get_parts([shape for shape, _ in members])
        areas = _MULTI[parts[0].geom_type] is shapely.multipolygons
        whole = shapely.union_all(parts) if areas else _MULTI[parts[0].geom_type](parts)
        geometry.fromWkb(shapely.to_wkb(whole))
        made.dataProvider().addFeatures([_feature(made, geometry, members[0][1].attributes())])
    return made


_MULTI = {
    "Point": shapely.multipoints, "LineString": shapely.multilinestrings,
    "Polygon": shapely.multipolygons,
}  # fmt: skip


def _is_line(layer):
    return layer.geometryType() == QgsWkbTypes.GeometryType.LineGeometry


RELATIONS = {
    "moved": (_redrawn(lambda s: shapely.transform(s, _moved)), lambda _name, _layer: True),
    "turned": (_redrawn(lambda s: shapely.transform(s, _turned)), lambda _name, _layer: True),
    "reversed": (_redrawn(shapely.reverse), lambda _name, layer: _is_line(layer)),
    "densified": (_redrawn(lambda s: shapely.segmentize(s, 7.0)), lambda _name, _layer: True),
    "shuffled": (_shuffled, lambda _name, _layer: True),
    "split": (_told_again(_halves), lambda name, layer: name in RAW and _is_line(layer)),
    "merged": (_merged, lambda name, _layer: name in RAW),
    "told_twice": (_told_again(lambda s: [s, s]), lambda name, _layer: name in RAW),
}


def retold(parameters, relation, folder):
    """The parameters with each layer changed where the relation holds for it."""
    change, holds = RELATIONS[relation]
    made = dict(parameters)
    for name, value in parameters.items():
        layers = value if isinstance(value, list) else [value]
        if layers and isinstance(layers[0], QgsVectorLayer):
            new = [change(layer) if holds(name, layer) else layer for layer in layers]
            made[name] = new if isinstance(value, list) else new[0]
        elif name in RASTERS and relation in ("moved", "turned"):
            made[name] = _raster(value, relation, folder)
    return made


def _raster(path, relation, folder):
    """The raster moved or turned with the layers."""
    source = gdal.Open(path)
    values = source.ReadAsArray()
    left, cell, _, top, _, _ = source.GetGeoTransform()
    rows, columns = values.shape
    corners = np.array([[left, top], [left + columns * cell, top - rows * cell]])
    if relation == "turned":
        values, corners = np.rot90(values), _turned(corners)
    else:
        corners = _moved(corners)
    target = str(folder / f"{relation}.tif")
    rows, columns = values.shape
    made = gdal.GetDriverByName("GTiff").Create(target, columns, rows, 1, gdal.GDT_Float32)
    made.SetGeoTransform((corners[:, 0].min(), cell, 0, corners[:, 1].max(), 0, -cell))
    made.SetProjection(source.GetProjection())
    made.GetRasterBand(1).SetNoDataValue(-9999)
    made.GetRasterBand(1).WriteArray(values)
    return target


@pytest.mark.parametrize("relation", RELATIONS)
@pytest.mark.parametrize("name", [n for n in NAMES if n != "prepareosm"])
def test_the_same_landscape_told_otherwise_gives_the_same_figures(
    good, faults, name, relation, tmp_path
):
    usual, _, refused = good.run(name)
    assert not refused, refused
    changed = retold(good.parameters(name), relation, tmp_path)
    results, _, refused = good.run(name, **{k: v for k, v in changed.items() if k != "PLAN"})
    assert not faults and not refused, (faults, refused)
    expected, found = numbers(usual), numbers(results)
    assert expected.keys() == found.keys()
    tolerance = DISTORTED if relation in ("moved", "turned") else 1e-6
    for figure, value in expected.items():
        if figure not in ASKED.get(relation, ()):
            assert found[figure] == pytest.approx(value, rel=tolerance, abs=1e-6), figure
