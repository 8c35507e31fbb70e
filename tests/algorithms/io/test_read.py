"""Reading sources as columns: both roads, every type of field and geometry."""

import zipfile

import numpy as np
import pytest
import shapely
from osgeo import ogr

from tests.algorithms.io.source_files import LAMBERT, SUFFIX, both, make, read_it, text_column
from tests.data import shared

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


def test_numbers_become_text_where_text_is_wanted(probe, tmp_path):
    path = make(tmp_path / "x.gpkg", "GPKG", ["POINT (0 0)"] * 4, ATTRIBUTES)
    kinds = {"i": "text", "r": "text"}
    table, _fast = both(probe, path, fields={"i": "int", "r": "real"}, kinds=kinds)
    assert table["i"].tolist() == ["1", "-2", "3", None]
    assert table["r"].tolist() == ["0.1", "-2.5", str(int(1e20)), None]


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
