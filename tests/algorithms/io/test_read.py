"""Reading sources as columns: both roads, every type, bad input."""

import sqlite3
import zipfile

import numpy as np
import pytest
import shapely
from greenblue.algorithms.io import read
from greenblue.algorithms.io.arrow import open_source
from greenblue.algorithms.io.crs import reproject
from greenblue.algorithms.io.read import ReadReport, read_table, source_crs, source_extent
from greenblue.core.errors import Cancelled, GreenBlueError
from osgeo import gdal, ogr, osr
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeatureRequest,
    QgsProcessingFeatureSourceDefinition,
    QgsProject,
    QgsVectorLayer,
)

from tests.data import shared

LAMBERT = QgsCoordinateReferenceSystem("EPSG:31370")
SUFFIX = {"GPKG": "gpkg", "ESRI Shapefile": "shp", "GeoJSON": "geojson", "FlatGeobuf": "fgb"}
GEOMETRIES = {
    "Point": ["POINT (1 2)", "POINT (3.5 -4)"],
    "PointZ": ["POINT Z (1 2 3)", "POINT Z (3 4 5)"],
    "MultiPoint": ["MULTIPOINT ((1 2), (3 4))", "MULTIPOINT ((1 2))"],
    "LineString": ["LINESTRING (0 0, 1 1, 2 0)", "LINESTRING (5 5, 6 6)"],
    "LineStringZ": ["LINESTRING Z (0 0 1, 1 1 2)", "LINESTRING Z (5 5 5, 6 6 6)"],
    "LineStringM": ["LINESTRING M (0 0 1, 1 1 2)", "LINESTRING M (5 5 5, 6 6 6)"],
    "LineStringZM": ["LINESTRING ZM (0 0 1 2, 1 1 2 3)", "LINESTRING ZM (5 5 5 5, 6 6 6 6)"],
    "MultiLineString": [
        "MULTILINESTRING ((0 0, 1 1), (2 2, 3 3))",
        "MULTILINESTRING ((0 0, 1 1))",
    ],
    "Polygon": ["POLYGON ((0 0, 0 9, 9 9, 9 0, 0 0), (1 1, 2 1, 2 2, 1 1))"] * 2,
    "PolygonZM": ["POLYGON ZM ((0 0 1 1, 0 9 1 1, 9 9 1 1, 9 0 1 1, 0 0 1 1))"] * 2,
    "MultiPolygon": [
        "MULTIPOLYGON (((0 0, 0 1, 1 1, 0 0)), ((5 5, 5 6, 6 6, 5 5)))",
        "MULTIPOLYGON (((0 0, 0 1, 1 1, 0 0)))",
    ],
    "GeometryCollection": [
        "GEOMETRYCOLLECTION (POINT (1 1), LINESTRING (0 0, 1 1))",
        "GEOMETRYCOLLECTION (POLYGON ((0 0, 0 1, 1 1, 0 0)))",
    ],
    "CircularString": ["CIRCULARSTRING (0 0, 1 1, 2 0)", "CIRCULARSTRING (5 5, 6 6, 7 5)"],
    "CompoundCurve": [
        "COMPOUNDCURVE ((0 0, 1 0), CIRCULARSTRING (1 0, 2 1, 3 0))",
        "COMPOUNDCURVE ((5 5, 6 6))",
    ],
    "CurvePolygon": ["CURVEPOLYGON (CIRCULARSTRING (0 0, 1 1, 2 0, 1 -1, 0 0))"] * 2,
    "MultiCurve": ["MULTICURVE (CIRCULARSTRING (0 0, 1 1, 2 0), (5 5, 6 6))"] * 2,
    "MultiSurface": ["MULTISURFACE (CURVEPOLYGON (CIRCULARSTRING (0 0, 1 1, 2 0, 1 -1, 0 0)))"] * 2,
    "Unknown": ["POINT (1 1)", "LINESTRING (0 0, 1 1)"],
}
SHAPEFILE = [n for n in GEOMETRIES if "Curve" not in n and "Surface" not in n]
SHAPEFILE = [n for n in SHAPEFILE if n not in ("GeometryCollection", "CircularString", "Unknown")]
CASES = [("GPKG", n) for n in GEOMETRIES]
CASES += [("ESRI Shapefile", n) for n in SHAPEFILE]
CASES += [("GeoJSON", n) for n in SHAPEFILE if "M" not in n] + [("GeoJSON", "GeometryCollection")]
CASES += [("FlatGeobuf", n) for n in SHAPEFILE]

ATTRIBUTES = {
    "text": (ogr.OFTString, ogr.OFSTNone, ["Brüssel", "", "日本 «é»", None]),
    "int": (ogr.OFTInteger, ogr.OFSTNone, [1, -2, 3, None]),
    "long": (ogr.OFTInteger64, ogr.OFSTNone, [2**40, -2, 3, None]),
    "real": (ogr.OFTReal, ogr.OFSTNone, [0.1, -2.5, 1e20, None]),
    "bool": (ogr.OFTInteger, ogr.OFSTBoolean, [1, 0, 1, None]),
    "short": (ogr.OFTInteger, ogr.OFSTInt16, [1, 2, -3, None]),
    "float": (ogr.OFTReal, ogr.OFSTFloat32, [0.5, 0.1, 3, None]),
    "date": (ogr.OFTDate, ogr.OFSTNone, ["2026/02/28", "1999/12/31", "2000/01/01", None]),
    "stamp": (ogr.OFTDateTime, ogr.OFSTNone, ["2026/02/28 12:30:00"] * 3 + [None]),
    "full": (ogr.OFTInteger, ogr.OFSTNone, [7, 8, 9, 10]),
}


def make(path, driver, geometries, columns=None, type_=ogr.wkbUnknown, epsg=31370):
    """A file with the given WKT geometries (None for NULL) and columns."""
    source = ogr.GetDriverByName(driver).CreateDataSource(str(path))
    reference = None
    if epsg:
        reference = osr.SpatialReference()
        reference.ImportFromEPSG(epsg)
        reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    options = ["ENCODING=UTF-8"] if driver == "ESRI Shapefile" else []
    if driver == "FlatGeobuf":
        options = ["SPATIAL_INDEX=NO"]
    layer = source.CreateLayer(path.stem, reference, type_, options)
    for name, (kind, subtype, _values) in (columns or {}).items():
        definition = ogr.FieldDefn(name, kind)
        definition.SetSubType(subtype)
        layer.CreateField(definition)
    if driver == "GPKG":
        layer.StartTransaction()
    for i, text in enumerate(geometries):
        feature = ogr.Feature(layer.GetLayerDefn())
        for name, (_kind, _subtype, values) in (columns or {}).items():
            if values[i] is None:
                feature.SetFieldNull(name)
            else:
                feature.SetField(name, values[i])
        if text is not None:
            feature.SetGeometry(ogr.CreateGeometryFromWkt(text))
        assert layer.CreateFeature(feature) == 0
    if driver == "GPKG":
        layer.CommitTransaction()
    return str(path)


def text_column(*values):
    return {"value": (ogr.OFTString, ogr.OFSTNone, list(values))}


def read_it(probe, value, **options):
    return read_table(
        probe.algorithm, {"INPUT": value}, "INPUT", probe.context, probe.feedback, **options
    )


def both(probe, path, **options):
    """The table by either road, which must not differ."""
    layer = QgsVectorLayer(path, "some layer", "ogr")
    assert layer.isValid()
    names = [f for f in (options.get("fields") or {}).values() if f]
    fast = open_source(layer, names)
    table = read_it(probe, layer, **options)
    original = read.plain_layer
    read.plain_layer = lambda *_: None
    try:
        slow = read_it(probe, layer, **options)
    finally:
        read.plain_layer = original
    assert_same(table, slow)
    return table, fast is not None


def assert_same(first, second):
    assert first.name == second.name
    np.testing.assert_array_equal(first.fid, second.fid)
    assert first.fid.dtype == second.fid.dtype
    if first.geometry is not None or second.geometry is not None:
        assert shapely.to_wkb(first.geometry).tolist() == shapely.to_wkb(second.geometry).tolist()
    assert list(first.columns) == list(second.columns)
    for name in first.columns:
        assert first[name].dtype == second[name].dtype, name
        np.testing.assert_array_equal(first[name], second[name], err_msg=name)


@pytest.mark.parametrize(("driver", "kind"), CASES)
def test_both_roads_give_identical_geometry(probe, tmp_path, driver, kind):
    texts = GEOMETRIES[kind]
    geometries = [texts[0], None, texts[1]]
    type_ = ogr.CreateGeometryFromWkt(texts[0]).GetGeometryType()
    if kind == "Unknown":
        type_ = ogr.wkbUnknown
    if driver == "FlatGeobuf":
        geometries = texts
    path = make(tmp_path / f"forêt noire.{SUFFIX[driver]}", driver, geometries, None, type_)
    table, fast = both(probe, path)
    assert fast
    assert len(table) == 2
    assert not shapely.has_z(table.geometry).any()
    assert (shapely.get_type_id(table.geometry) < 8).all()
    for text, geometry in zip(texts, table.geometry):
        linear = ogr.CreateGeometryFromWkt(text).GetLinearGeometry()
        assert shapely.from_wkb(bytes(linear.ExportToWkb())).hausdorff_distance(geometry) < 1e-3


@pytest.mark.parametrize("driver", SUFFIX)
def test_both_roads_give_identical_values_of_every_type(probe, tmp_path, driver):
    columns = ATTRIBUTES
    if driver == "ESRI Shapefile":
        columns = {k: v for k, v in columns.items() if k not in ("bool", "stamp")}
    points = [f"POINT ({i} {i})" for i in range(4)]
    path = make(tmp_path / f"x.{SUFFIX[driver]}", driver, points, columns, ogr.wkbPoint)
    names = [n for n in columns if n not in ("date", "stamp")]
    table, fast = both(probe, path, fields={n.upper(): n for n in names})
    # Booleans of these need GDAL 3.8.3; single precision of a GeoPackage goes before GDAL 3.9 only.
    assert fast or driver in ("GeoJSON", "FlatGeobuf", "GPKG")
    without = [n for n in names if n not in ("bool", "float")]
    assert both(probe, path, fields={n: n for n in without})[1]
    assert table["TEXT"].tolist()[0::2] == ["Brüssel", "日本 «é»"]
    assert table["TEXT"][3] is None
    assert table["INT"].dtype == np.float64
    np.testing.assert_array_equal(table["INT"], [1, -2, 3, np.nan])
    np.testing.assert_array_equal(table["LONG"], [2**40, -2, 3, np.nan])
    np.testing.assert_array_equal(table["REAL"], [0.1, -2.5, 1e20, np.nan])
    assert table["FULL"].tolist() == [7, 8, 9, 10]
    assert table["FULL"].dtype == np.int64
    if "bool" in columns:
        np.testing.assert_array_equal(table["BOOL"], [1, 0, 1, np.nan])
    table, fast = both(probe, path, fields={n: n for n in columns})
    assert not fast  # dates go the slow road
    days = [day if day is None else day[:10] for day in table["date"]]  # FlatGeobuf adds a time
    assert days == ["2026-02-28", "1999-12-31", "2000-01-01", None]
    if "stamp" in columns:
        assert table["stamp"].tolist() == ["2026-02-28T12:30:00"] * 3 + [None]


@pytest.mark.parametrize("extent", [None, (0, 0, 3000, 3)])
@pytest.mark.parametrize("driver", SUFFIX)
def test_one_text_may_be_far_longer_than_the_others(probe, tmp_path, driver, extent):
    count, longest = 2000, "ç" * (100 if driver == "ESRI Shapefile" else 40_000)
    texts = [None if i % 3 else f"é{i}" for i in range(count - 1)] + [longest]
    points = [f"POINT ({i} 1)" for i in range(count)]
    path = make(tmp_path / f"x.{SUFFIX[driver]}", driver, points, text_column(*texts), ogr.wkbPoint)
    table, _fast = both(probe, path, fields={"v": "value"}, crs=LAMBERT, extent=extent)
    assert table["v"].tolist() == texts


def test_an_empty_text_is_not_a_missing_one(probe, tmp_path):
    path = make(tmp_path / "x.gpkg", "GPKG", ["POINT (0 0)"] * 2, text_column("", None))
    assert both(probe, path, fields={"value": "value"})[0]["value"].tolist() == ["", None]


def test_the_id_column_of_a_geopackage_is_a_field_too(probe, tmp_path):
    path = make(tmp_path / "x.gpkg", "GPKG", ["POINT (0 0)", "POINT (1 1)"])
    assert both(probe, path, fields={"id": "fid"})[0]["id"].tolist() == [1, 2]


def test_only_asked_fields_are_read_and_none_gives_no_column(probe, tmp_path):
    path = make(tmp_path / "x.gpkg", "GPKG", ["POINT (0 0)"] * 4, ATTRIBUTES)
    table = read_it(probe, path, fields={"a": "text", "b": None, "c": ""})
    assert list(table.columns) == ["a"]
    assert list(read_it(probe, path).columns) == []


def test_a_table_without_geometry_has_none(probe, tmp_path):
    path = make(
        tmp_path / "x.gpkg", "GPKG", [None] * 2, text_column("a", "b"), ogr.wkbNone, epsg=None
    )
    table, _fast = both(probe, path, fields={"v": "value"}, crs=LAMBERT)
    assert table.geometry is None
    assert table["v"].tolist() == ["a", "b"]


def test_a_shapefile_in_an_old_encoding_reads_the_same_by_both_roads(probe, tmp_path):
    path = tmp_path / "x.shp"
    make(path, "ESRI Shapefile", ["POINT (0 0)"], text_column("forêt"), ogr.wkbPoint)
    dbf = tmp_path / "x.dbf"
    dbf.write_bytes(
        dbf.read_bytes().replace("forêt".encode() + b" ", "forêt".encode("cp1252") + b"  ")
    )
    (tmp_path / "x.cpg").write_text("1252")
    assert both(probe, str(path), fields={"v": "value"})[0]["v"].tolist() == ["forêt"]


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


BOW_TIE = "POLYGON ((0 0, 2 2, 2 0, 0 2, 0 0))"
SQUARE = "POLYGON ((0 0, 0 1, 1 1, 1 0, 0 0))"
SPIKE = "POLYGON ((0 0, 1 0, 2 0, 0 0))"


@pytest.fixture
def invalid_path(tmp_path):
    return make(
        tmp_path / "woods.gpkg", "GPKG", [SQUARE, BOW_TIE, SPIKE, None], None, ogr.wkbPolygon
    )


def test_invalid_polygons_are_repaired_counted_and_listed(probe, invalid_path):
    report = ReadReport()
    table = read_it(probe, invalid_path, geometry="Polygon", report=report)
    assert table.fid.tolist() == [1, 2]
    assert shapely.is_valid(table.geometry).all()
    assert shapely.area(table.geometry).tolist() == [1.0, 2.0]
    assert report.repaired == {"woods": [2]}
    assert sorted(report.skipped["woods"]) == [3, 4]
    assert (report.repaired_count, report.skipped_count) == (1, 2)
    assert [w for w in probe.feedback.warnings if "repaired (2)" in w]
    assert [w for w in probe.feedback.warnings if "without geometry skipped (4)" in w]
    assert [w for w in probe.feedback.warnings if "invalid features skipped (3)" in w]
    assert all("“woods”" in w for w in probe.feedback.warnings)


def test_invalid_polygons_can_be_skipped(probe, invalid_path):
    report = ReadReport()
    assert read_it(probe, invalid_path, invalid="SKIP", report=report).fid.tolist() == [1]
    assert sorted(report.skipped["woods"]) == [2, 3, 4]


def test_invalid_polygons_can_stop_the_run(probe, invalid_path):
    with pytest.raises(GreenBlueError, match=r"“woods” has invalid geometry in features 2, 3\."):
        read_it(probe, invalid_path, invalid="STOP")


def test_lines_without_length_or_with_bad_coordinates_are_skipped(probe, tmp_path):
    lines = [
        "LINESTRING (0 0, 1 1)",
        "LINESTRING (1 1, 1 1)",
        "LINESTRING (0 0, nan 1)",
        "LINESTRING EMPTY",
        "LINESTRING (0 0, 0 0, 0 1)",
    ]
    path = make(tmp_path / "x.gpkg", "GPKG", lines, None, ogr.wkbLineString)
    report = ReadReport()
    table = read_it(probe, path, geometry="LineString", report=report)
    assert table.fid.tolist() == [1, 5]
    assert sorted(report.skipped["x"]) == [2, 3, 4]


def test_features_that_matter_more_than_their_geometry_are_all_kept(probe, tmp_path):
    lines = ["LINESTRING (0 0, 1 1)", "LINESTRING (1 1, 1 1)", "LINESTRING EMPTY"]
    path = make(tmp_path / "x.gpkg", "GPKG", lines, None, ogr.wkbLineString)
    report = ReadReport()
    table, _fast = both(probe, path, geometry="LineString", every=True, report=report)
    assert table.fid.tolist() == [1, 2, 3]
    assert shapely.is_missing(table.geometry).tolist() == [False, True, True]
    assert report.skipped == {}


def test_a_part_without_length_is_repaired_away(probe, tmp_path):
    text = "MULTILINESTRING ((0 0, 0 0), (1 1, 2 2))"
    path = make(tmp_path / "x.gpkg", "GPKG", [text], None, ogr.wkbMultiLineString)
    table, _fast = both(probe, path, geometry="LineString")
    assert [g.wkt for g in table.geometry] == ["LINESTRING (1 1, 2 2)"]


def test_collections_give_up_their_parts_of_the_wanted_type(probe, tmp_path):
    texts = [
        "GEOMETRYCOLLECTION (POINT (1 1), LINESTRING (0 0, 1 1), LINESTRING (2 2, 3 3))",
        "GEOMETRYCOLLECTION (POINT (1 1))",
        "LINESTRING (7 7, 8 8)",
    ]
    path = make(tmp_path / "x.gpkg", "GPKG", texts)
    report = ReadReport()
    table, _fast = both(probe, path, geometry="LineString", report=report)
    assert table.fid.tolist() == [1, 3]
    assert shapely.length(table.geometry[0]) == pytest.approx(2 * 2**0.5)
    assert report.skipped["some layer"] == [2, 2]  # once by each road


@pytest.mark.parametrize("type_", [ogr.wkbPoint, ogr.wkbUnknown])
def test_the_wrong_geometry_type_is_refused(probe, tmp_path, type_):
    path = make(tmp_path / "trees.gpkg", "GPKG", ["POINT (0 0)"], None, type_)
    with pytest.raises(GreenBlueError, match="“trees” holds no lines / polygons"):
        read_it(probe, path, geometry=("LineString", "Polygon"))


def test_a_layer_without_crs_is_refused_with_the_remedy(probe, tmp_path):
    path = make(tmp_path / "lost.shp", "ESRI Shapefile", ["POINT (0 0)"], None, ogr.wkbPoint, None)
    layer = QgsVectorLayer(path, "lost", "ogr")
    layer.setCrs(QgsCoordinateReferenceSystem())
    with pytest.raises(GreenBlueError, match="“lost” has no coordinate reference system. Set"):
        read_it(probe, layer, crs=LAMBERT)
    with pytest.raises(GreenBlueError, match="“lost” has no coordinate reference system. Set"):
        source_crs(probe.algorithm, {"INPUT": layer}, "INPUT", probe.context)


def test_a_missing_field_is_named_with_those_there_are(probe, tmp_path):
    path = make(tmp_path / "x.gpkg", "GPKG", ["POINT (0 0)"], text_column("a"))
    with pytest.raises(GreenBlueError, match="“x” has no field “aadt”. It has: fid, value"):
        read_it(probe, path, fields={"traffic": "aadt"})


def test_numbers_written_as_text_count_and_others_are_unknown(probe, tmp_path):
    texts = ("50", " 50,5 ", "70 mph", None, "", "1,234", "1e3", "-0.5", "inf")
    path = make(tmp_path / "x.gpkg", "GPKG", ["POINT (0 0)"] * 9, text_column(*texts))
    table, _fast = both(probe, path, fields={"v": "value"}, kinds={"v": "number"})
    nan = np.nan
    np.testing.assert_array_equal(table["v"], [50, 50.5, nan, nan, nan, nan, 1000, -0.5, nan])
    assert "“value” of layer “some layer”: 3 values" in probe.feedback.warnings[0]
    assert "(3, 6, 9)" in probe.feedback.warnings[0]


def test_a_field_of_words_where_numbers_are_expected_is_refused(probe, tmp_path):
    path = make(tmp_path / "x.gpkg", "GPKG", ["POINT (0 0)"] * 2, text_column("busy", None))
    with pytest.raises(GreenBlueError, match=r"“value” of layer “x” holds text .*features 1\)"):
        read_it(probe, path, fields={"v": "value"}, kinds={"v": "number"})


def test_numbers_become_text_where_text_is_wanted(probe, tmp_path):
    path = make(tmp_path / "x.gpkg", "GPKG", ["POINT (0 0)"] * 4, ATTRIBUTES)
    kinds = {"i": "text", "r": "text"}
    table, _fast = both(probe, path, fields={"i": "int", "r": "real"}, kinds=kinds)
    assert table["i"].tolist() == ["1", "-2", "3", None]
    assert table["r"].tolist() == ["0.1", "-2.5", str(int(1e20)), None]


def test_a_file_that_is_not_there_or_no_layer_is_named(probe, tmp_path):
    (tmp_path / "letter.gpkg").write_text("Dear colleague")
    for path in (tmp_path / "nowhere.gpkg", tmp_path / "letter.gpkg"):
        with pytest.raises(GreenBlueError, match=f"Input cannot be opened: .*{path.name}"):
            read_it(probe, str(path))


def test_a_damaged_file_is_not_read_as_if_it_were_whole(probe, tmp_path):
    points = [f"POINT ({i} 1)" for i in range(60_000)]
    path = tmp_path / "x.gpkg"
    make(path, "GPKG", points, None, ogr.wkbPoint)
    layer = QgsVectorLayer(str(path), "x", "ogr")
    content = path.read_bytes()
    start = len(content) // 5
    path.write_bytes(content[:start] + b"\0" * 300_000 + content[start + 300_000 :])
    with pytest.raises(GreenBlueError, match="damaged or truncated"):
        read_it(probe, layer)


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


def test_the_bench_roads_are_the_same_by_both_roads(probe, tmp_path):
    archive = shared("data/bench/roads_northeast_belgium_2017.gpkg.zip")
    with zipfile.ZipFile(archive) as content:
        content.extractall(tmp_path)
    path = next(tmp_path.glob("*.gpkg"))
    extent = (215_000, 180_000, 235_000, 200_000)
    fields = {f: f for f in ("highway", "maxspeed", "bridge", "tunnel", "way_id")}
    table, fast = both(probe, str(path), fields=fields, crs=LAMBERT, extent=extent)
    assert fast
    assert len(table) > 20_000
