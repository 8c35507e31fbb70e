"""A file's state follows its content."""

import os

from greenblue.algorithms.io.file_state import file_state
from osgeo import ogr
from qgis.core import QgsVectorLayer


def geopackage(path):
    dataset = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    layer = dataset.CreateLayer("points", geom_type=ogr.wkbPoint)
    layer.CreateField(ogr.FieldDefn("name", ogr.OFTString))
    add(layer, "first")
    return path


def add(layer, name):
    feature = ogr.Feature(layer.GetLayerDefn())
    feature["name"] = name
    feature.SetGeometry(ogr.CreateGeometryFromWkt("POINT (1 2)"))
    layer.CreateFeature(feature)


def test_a_geopackage_that_qgis_only_read_is_the_same(tmp_path, qgis_app):
    path = geopackage(tmp_path / "data.gpkg")
    before = file_state(path)
    layer = QgsVectorLayer(f"{path}|layername=points", "points", "ogr")
    assert sum(1 for _ in layer.getFeatures()) == 1
    del layer
    assert file_state(path) == before


def test_one_more_feature_is_another_state(tmp_path, qgis_app):
    path = geopackage(tmp_path / "data.gpkg")
    before = file_state(path)
    dataset = ogr.Open(str(path), 1)
    add(dataset.GetLayer(0), "second")
    dataset = None
    assert file_state(path) != before


def test_the_time_of_change_alone_is_no_change(tmp_path):
    path = tmp_path / "table.csv"
    path.write_text("a,b\n1,2\n", encoding="utf-8")
    before = file_state(path)
    os.utime(path, (1, 1))
    assert file_state(path) == before
    path.write_text("a,b\n1,3\n", encoding="utf-8")
    assert file_state(path) != before
