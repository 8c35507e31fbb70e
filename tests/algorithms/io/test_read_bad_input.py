"""Reading what is broken: geometry repaired, skipped or refused, fields and files named."""

import numpy as np
import pytest
import shapely
from greenblue.algorithms.io.read import ReadReport, source_crs
from greenblue.core.errors import GreenBlueError
from osgeo import ogr
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsVectorLayer,
)

from tests.algorithms.io.source_files import LAMBERT, both, make, read_it, text_column

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
