"""What of a source is read: selection, extent, batches, coordinate systems."""

import sqlite3

import numpy as np
import pytest
import shapely
from greenblue.algorithms.io.crs import reproject
from greenblue.algorithms.io.read import source_crs, source_extent
from greenblue.core.errors import Cancelled, GreenBlueError
from osgeo import gdal, ogr
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeatureRequest,
    QgsProcessingFeatureSourceDefinition,
    QgsProject,
    QgsVectorLayer,
)

from tests.algorithms.io.source_files import (
    LAMBERT,
    SUFFIX,
    both,
    make,
    read_it,
    text_column,
)
from tests.data import shared


@pytest.mark.parametrize("driver", SUFFIX)
@pytest.mark.parametrize("count", [0, 1, 40_000])
def test_many_batches_and_none_at_all(probe, tmp_path, driver, count):
    if driver == "FlatGeobuf" and count == 0:
        pytest.skip("QGIS does not open an empty FlatGeobuf")
    path = tmp_path / f"x.{SUFFIX[driver]}"
    points = [f"POINT ({i} 1)" for i in range(count)]
    values = text_column(*(f"é{i % 7}" if i % 3 else None for i in range(count)))
    make(path, driver, points, values, ogr.wkbPoint)
    table, _fast = both(
        probe, str(path), fields={"v": "value"} if count else None, geometry="Point"
    )
    assert len(table) == count
    assert shapely.get_x(table.geometry).tolist() == list(range(count))


@pytest.mark.parametrize("driver", SUFFIX)
def test_the_extent_lets_through_exactly_what_touches_it(probe, tmp_path, driver):
    lines = [f"LINESTRING ({i} 0, {i + 1} 1)" for i in range(100)]
    diagonal = ["LINESTRING (0 50, 50 0)"]  # its box meets the extent, the line does not
    path = make(tmp_path / f"x.{SUFFIX[driver]}", driver, lines + diagonal, None, ogr.wkbLineString)
    table, _fast = both(probe, path, crs=LAMBERT, extent=(10, 0, 20, 1))
    assert shapely.bounds(table.geometry)[:, 0].tolist() == list(range(9, 21))


def test_the_extent_is_given_in_the_wanted_crs(probe, tmp_path):
    degrees = [f"POINT ({4 + i / 10} 50.8)" for i in range(10)]
    path = make(tmp_path / "x.gpkg", "GPKG", degrees, None, ogr.wkbPoint, epsg=4326)
    table, _fast = both(probe, path, crs=LAMBERT, extent=(140_000, 160_000, 160_000, 170_000))
    assert len(table) == 3
    assert (abs(shapely.get_x(table.geometry) - 150_000) < 12_000).all()


def unusual_definitions(layer):
    selected = QgsProcessingFeatureSourceDefinition(layer.id(), True)
    limited = QgsProcessingFeatureSourceDefinition(layer.id(), False, 2)
    return selected, limited


def test_selection_limit_subset_and_edits_are_respected(probe, tmp_path):
    path = make(
        tmp_path / "x.gpkg",
        "GPKG",
        [f"POINT ({i} 0)" for i in range(5)],
        text_column(*"abcde"),
        ogr.wkbPoint,
    )
    layer = QgsVectorLayer(path, "points", "ogr")
    QgsProject.instance().addMapLayer(layer)
    layer.selectByIds([2, 4])
    selected, limited = unusual_definitions(layer)
    assert read_it(probe, selected).fid.tolist() == [2, 4]
    assert read_it(probe, limited).fid.tolist() == [1, 2]
    layer.setSubsetString("value > 'c'")
    assert read_it(probe, layer).fid.tolist() == [4, 5]
    layer.setSubsetString("")
    layer.startEditing()
    layer.deleteFeature(1)
    assert read_it(probe, layer).fid.tolist() == [2, 3, 4, 5]
    layer.rollBack()
    assert read_it(probe, layer).fid.tolist() == [1, 2, 3, 4, 5]


def test_virtual_fields_are_read(probe, tmp_path):
    from greenblue.algorithms.io.compat import field

    path = make(tmp_path / "x.gpkg", "GPKG", ["POINT (1 2)"], None, ogr.wkbPoint)
    layer = QgsVectorLayer(path, "points", "ogr")
    layer.addExpressionField("$x * 2", field("double_x", "real"))
    assert read_it(probe, layer, fields={"d": "double_x"})["d"].tolist() == [2.0]


def test_memory_layers_are_read(probe):
    layer = QgsVectorLayer("Point?crs=EPSG:31370&field=a:string", "memory points", "memory")
    table = read_it(probe, layer, fields={"a": "a"})
    assert (len(table), table.name, table["a"].dtype) == (0, "memory points", np.dtype(object))


def test_an_optional_layer_that_is_not_set_gives_none(probe):
    assert read_it(probe, None) is None
    parameters = ({}, "INPUT", probe.context)
    assert source_crs(probe.algorithm, *parameters) is None
    assert source_extent(probe.algorithm, *parameters) is None


def test_reprojection_is_that_of_qgis_and_touches_every_vertex(probe, tmp_path):
    texts = ["LINESTRING (4.35 50.85, 4.867 50.467)", "LINESTRING (4 50, 5 50, 5 51)"]
    path = make(tmp_path / "x.gpkg", "GPKG", texts, None, ogr.wkbLineString, epsg=4326)
    table, _fast = both(probe, path, crs=LAMBERT)
    layer = QgsVectorLayer(path, "x", "ogr")
    request = QgsFeatureRequest().setDestinationCrs(LAMBERT, probe.context.transformContext())
    for geometry, feature in zip(table.geometry, layer.getFeatures(request)):
        expected = shapely.from_wkt(feature.geometry().asWkt(9))
        assert shapely.equals_exact(geometry, expected, tolerance=0.6e-4)
        assert (shapely.get_coordinates(geometry) * 1e4 % 1).round(6).max() in (0.0, 1.0)


def test_coordinates_that_cannot_be_transformed_name_layer_and_features(probe, tmp_path):
    lines = [f"LINESTRING (4 50, 5 {50 if i not in (70, 90) else 150 + i})" for i in range(200)]
    path = make(tmp_path / "strange.gpkg", "GPKG", lines, None, ogr.wkbLineString, epsg=4326)
    with pytest.raises(GreenBlueError, match=r"“strange”: features 71, 91 cannot be transformed"):
        read_it(probe, path, crs=LAMBERT)


def test_cancelling_stops_within_one_batch(probe, tmp_path):
    points = [f"POINT ({i} 1)" for i in range(40_000)]
    path = make(tmp_path / "x.gpkg", "GPKG", points, None, ogr.wkbPoint)
    calls = []

    def progress(fraction):
        calls.append(fraction)
        return len(calls) < 3

    with pytest.raises(Cancelled):
        read_it(probe, path, progress=progress)
    assert len(calls) == 3
    probe.feedback.cancel()
    with pytest.raises(Cancelled):
        read_it(probe, path)


def test_the_rows_do_not_depend_on_gaps_in_the_ids(probe, tmp_path):
    path = make(tmp_path / "x.gpkg", "GPKG", [f"POINT ({i} 1)" for i in range(100)])
    dataset = gdal.OpenEx(path, gdal.OF_VECTOR | gdal.OF_UPDATE)
    layer = dataset.GetLayer(0)
    for fid in range(20, 80):
        assert layer.DeleteFeature(fid) == 0
    del layer, dataset
    table, fast = both(probe, path)
    assert fast
    assert len(table) == 40
    with sqlite3.connect(path) as database:
        assert database.execute("SELECT count(*) FROM x").fetchone() == (40,)


def test_the_habitat_sites_of_flanders_lie_where_they_are(probe):
    path = shared("data/flanders/natura2000_habitats_flanders_lambert72.gpkg")
    path = f"{path}|layername=ps_hbtrl_deel"
    assert source_crs(probe.algorithm, {"INPUT": path}, "INPUT", probe.context) == LAMBERT
    here = read_it(probe, path, crs=LAMBERT, geometry="Polygon")
    assert len(here) == 616
    moved = read_it(probe, path, crs=QgsCoordinateReferenceSystem("EPSG:4326"), geometry="Polygon")
    back = reproject(
        moved.geometry, QgsCoordinateReferenceSystem("EPSG:4326"), LAMBERT, probe.context
    )
    assert shapely.distance(shapely.centroid(here.geometry), shapely.centroid(back)).max() < 0.5
