"""Prepare OpenStreetMap extract, from files of our own making to the GeoPackage."""

import bz2
import gzip
import os
import shutil
import sqlite3

import pytest
from osgeo import ogr
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsProcessingException,
    QgsProcessingUtils,
    QgsVectorLayer,
)

from tests.data import shared

NAMES = {
    "roads", "railways", "waterways", "car_parks", "habitat", "landscape_elements",
    "barriers", "passages", "land_cover",
}  # fmt: skip
SQUARE = ((0, 0), (10, 0), (10, 10), (0, 10), (0, 0))


def rows(result, layer, *fields):
    """The layer's rows by OSM id, with the given fields."""
    opened = QgsVectorLayer(result.results[layer.upper()], layer, "ogr")
    assert opened.isValid()
    return {f["osm_id"]: tuple(f[name] or None for name in fields) for f in opened.getFeatures()}


def village(osm):
    """A motorway on a bridge over a stream, a culvert, a forest with a clearing, and more."""
    osm.way((-100, 0), (-1, 0), highway="motorway", ref="E411", lanes="3", oneway="yes")
    osm.way((-1, 0), (1, 0), highway="motorway", ref="E411", bridge="yes", layer="1", lit="no")
    osm.way((0, -90), (0, 90), waterway="river", name="IJse – Dijle")
    osm.node(0, 50, waterway="weir")
    outer = osm.way((20, 20), (60, 20), (60, 60), (20, 60), (20, 20))
    inner = osm.way((30, 30), (40, 30), (40, 40), (30, 40), (30, 30), landuse="meadow")
    osm.relation(7, [(outer, "outer"), (inner, "inner")], type="multipolygon", landuse="forest")
    osm.way(*[(x - 50, y - 50) for x, y in SQUARE], amenity="parking", capacity="30")
    osm.way((70, 0), (90, 0), barrier="hedge")
    osm.way((70, 5), (90, 5), railway="abandoned")
    return osm


def test_all_nine_layers_come_with_their_features(prepare, osm, tmp_path):
    result = prepare(village(osm).write(tmp_path / "village.osm"))
    assert result.finished and result.warnings == []
    assert rows(result, "roads", "class", "ref", "lanes", "oneway", "bridge", "layer", "lit") == {
        "w1": ("motorway", "E411", "3", "yes", None, None, None),
        "w2": ("motorway", "E411", None, None, "yes", "1", "no"),
    }
    assert rows(result, "waterways", "class", "name") == {"w3": ("river", "IJse – Dijle")}
    assert rows(result, "barriers", "class") == {"n6": ("weir",)}
    assert rows(result, "passages", "kind", "carries", "crosses", "cross_ids") == {
        "w2": ("bridge", "motorway E411", "river IJse – Dijle", "w3")
    }
    assert rows(result, "habitat", "class") == {"r7": ("forest",)}
    assert rows(result, "land_cover", "cover") == {
        "r7": ("broadleaved_forest",),
        "w5": ("intensive_grassland",),
        "w6": ("built_up",),
    }
    assert rows(result, "car_parks", "class", "capacity") == {"w6": ("surface", "30")}
    assert rows(result, "landscape_elements", "class") == {"w7": ("hedge",)}
    assert rows(result, "railways", "class") == {"w8": ("abandoned",)}
    assert {k: v for k, v in result.results.items() if k.endswith("_COUNT")} == {
        "ROADS_COUNT": 2, "RAILWAYS_COUNT": 1, "WATERWAYS_COUNT": 1, "CAR_PARKS_COUNT": 1,
        "HABITAT_COUNT": 1, "LANDSCAPE_ELEMENTS_COUNT": 1, "BARRIERS_COUNT": 1,
        "PASSAGES_COUNT": 1, "LAND_COVER_COUNT": 3, "REPAIRED_COUNT": 0, "SKIPPED_COUNT": 0,
    }  # fmt: skip


def test_every_layer_says_whose_data_it_is(prepare, osm, tmp_path):
    result = prepare(village(osm).write(tmp_path / "village.osm"))
    layer = QgsVectorLayer(result.results["ROADS"], "roads", "ogr")
    assert layer.metadata().rights() == ["© OpenStreetMap contributors, ODbL 1.0"]


def test_lengths_and_areas_are_those_of_the_ellipsoid_in_lambert_72(prepare, osm, tmp_path):
    osm.way((0, 0), (0, 90), highway="track")
    osm.way(*SQUARE, landuse="forest")
    result = prepare(osm.write(tmp_path / "a.osm"))
    # 0.009° of latitude at 50.79° is 1001.1 m on GRS80; 0.001° by 0.001° is 70.55 m by 111.24 m.
    assert rows(result, "roads", "length_m")["w1"][0] == pytest.approx(1001.1, abs=0.2)
    assert rows(result, "habitat", "area_m2")["w2"][0] == pytest.approx(7848, rel=1e-3)
    layer = QgsVectorLayer(result.results["ROADS"], "roads", "ogr")
    assert layer.crs().authid() == "EPSG:31370"


def test_outside_belgium_the_utm_zone_is_taken_and_a_chosen_crs_wins(prepare, osm, tmp_path):
    osm.way((0, 30000), (0, 30090), highway="track")
    file = osm.write(tmp_path / "a.osm")
    for chosen, expected in (({}, "EPSG:32631"), ({"CRS": "EPSG:3812"}, "EPSG:3812")):
        result = prepare(file, OUTPUT=str(tmp_path / f"{expected[5:]}.gpkg"), **chosen)
        assert QgsVectorLayer(result.results["ROADS"], "r", "ogr").crs().authid() == expected


@pytest.mark.parametrize(("name", "pack"), [("a.osm.gz", gzip), ("a.osm.bz2", bz2)])
def test_packed_files_are_unpacked_and_leave_nothing_behind(prepare, osm, tmp_path, name, pack):
    before = set(os.listdir(QgsProcessingUtils.tempFolder()))
    folder = tmp_path / "gemeente Overijse – forêt"
    folder.mkdir()
    (folder / name).write_bytes(pack.compress(village(osm).text().encode()))
    result = prepare(folder / name)
    assert result.results["ROADS_COUNT"] == 2
    assert set(os.listdir(QgsProcessingUtils.tempFolder())) == before
    assert os.listdir(folder) == [name]


def test_old_multipolygons_take_the_tags_of_their_outer_way(prepare, osm, tmp_path):
    outer = osm.way((0, 0), (40, 0), (40, 40), (0, 40), (0, 0), landuse="farm")
    inner = osm.way((10, 10), (20, 10), (20, 20), (10, 20), (10, 10), natural="water")
    osm.relation(3, [(outer, "outer"), (inner, "inner")], type="multipolygon")
    result = prepare(osm.write(tmp_path / "a.osm"))
    cover = rows(result, "land_cover", "cover", "landuse", "area_m2")
    assert {k: v[:2] for k, v in cover.items()} == {
        "r3": ("arable", "farmland"),
        "w2": ("water", None),
    }
    assert cover["r3"][2] == pytest.approx(15 * cover["w2"][2], rel=1e-3)


def test_what_cannot_be_used_is_counted_and_listed(prepare, osm, tmp_path):
    osm.way((0, 0), (10, 0), (10, 10), landuse="forest")
    osm.way((50, 0), (60, 10), (60, 0), (50, 10), (50, 0), landuse="forest")
    way = osm.way((20, 0), (30, 0), (30, 10))
    osm.relation(4, [(way, "outer"), (99, "outer")], type="multipolygon", natural="wood")
    result = prepare(osm.write(tmp_path / "a.osm"))
    assert result.results["SKIPPED_COUNT"] == 2 and result.results["REPAIRED_COUNT"] == 1
    assert [(text.split()[0], text.count(name)) for text, name in zip(result.warnings, ("w2", "w1", "r4"))] == [
        ("1", 1), ("1", 1), ("1", 1),
    ]  # fmt: skip


def test_only_what_meets_the_area_is_kept_and_whole(prepare, osm, tmp_path):
    osm.way((0, 0), (100, 0), highway="track")
    osm.way((50, 50), (60, 60), highway="track")
    osm.way((9, 9), (11, 11), highway="track")
    file = osm.write(tmp_path / "a.osm")
    triangle = QgsVectorLayer("Polygon?crs=EPSG:4326", "gemeente", "memory")
    feature = QgsFeature()
    feature.setGeometry(
        QgsGeometry.fromWkt(
            "POLYGON ((4.4195 50.7895, 4.4215 50.7895, 4.4195 50.7915, 4.4195 50.7895))"
        )
    )
    assert triangle.dataProvider().addFeature(feature)
    kept = rows(prepare(file, AREA=triangle), "roads", "length_m")
    assert set(kept) == {"w1"}
    assert kept["w1"][0] == pytest.approx(705.3, abs=0.5)
    both = prepare(file, EXTENT="4.4205,4.4265,50.7905,50.7965 [EPSG:4326]")
    assert set(rows(both, "roads")) == {"w2", "w3"}
    with pytest.raises(QgsProcessingException, match="do not overlap"):
        prepare(file, AREA=triangle, EXTENT="4.52,4.53,50.79,50.80 [EPSG:4326]")
    with pytest.raises(QgsProcessingException, match="holds nothing"):
        prepare(file, EXTENT="4.52,4.53,50.79,50.80 [EPSG:4326]")


def test_a_rule_table_of_ones_own_is_used(prepare, osm, tmp_path):
    own = tmp_path / "eigen regels.csv"
    own.write_text(
        "layer,code,take,when,name\nhabitat,orchard,area,landuse=orchard; trees=*,hoogstam\n",
        encoding="utf-8",
    )
    osm.way(*SQUARE, landuse="orchard", trees="apple_trees")
    osm.way(*[(x + 20, y) for x, y in SQUARE], landuse="orchard")
    result = prepare(osm.write(tmp_path / "a.osm"), RULES=str(own))
    assert rows(result, "habitat", "class", "class_nm") == {"w1": ("orchard", "hoogstam")}
    assert result.results["LAND_COVER_COUNT"] == 0
    own.write_text("layer,code,take,when\n\nstreams,a,line,waterway=*\n", encoding="utf-8")
    with pytest.raises(QgsProcessingException, match=r"eigen regels.csv, line 3, column layer"):
        prepare(tmp_path / "a.osm", RULES=str(own))


def test_an_existing_geopackage_keeps_its_other_layers(prepare, osm, tmp_path):
    target = tmp_path / "out.gpkg"
    source = ogr.GetDriverByName("GPKG").CreateDataSource(str(target))
    for name in ("precious", "roads"):
        layer = source.CreateLayer(name, None, ogr.wkbPoint)
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetGeometry(ogr.CreateGeometryFromWkt("POINT (1 2)"))
        assert layer.CreateFeature(feature) == 0
    del feature, layer, source
    result = prepare(village(osm).write(tmp_path / "a.osm"))
    names = {x.GetName(): x.GetFeatureCount() for x in ogr.Open(str(target))}
    assert names["precious"] == 1 and names["roads"] == 2
    assert set(names) == NAMES | {"precious"} | ({"layer_styles"} & set(names))
    assert rows(result, "roads").keys() == {"w1", "w2"}


def test_the_geopackage_carries_styles_and_what_was_done(prepare, osm, tmp_path):
    result = prepare(village(osm).write(tmp_path / "a.osm"))
    with sqlite3.connect(result.results["OUTPUT"]) as database:
        styled = database.execute(
            "SELECT f_table_name FROM layer_styles WHERE useAsDefault"
        ).fetchall()
        assert {name for (name,) in styled} == NAMES
        assert database.execute("SELECT count(*) FROM gpkg_metadata_reference").fetchone()[0] >= 9
    reopened = QgsVectorLayer(result.results["ROADS"], "roads", "ogr")
    assert reopened.renderer().classAttribute() == "class"
    assert reopened.htmlMetadata().count("prepareosm") >= 1


def test_layers_that_hold_something_are_opened_styled(prepare, osm, tmp_path):
    osm.way((0, 0), (10, 0), highway="track")
    file = osm.write(tmp_path / "a.osm")
    result = prepare(file)
    to_open = result.context.layersToLoadOnCompletion()
    assert list(to_open) == [result.results["ROADS"]]
    layer = QgsProcessingUtils.mapLayerFromString(result.results["ROADS"], result.context)
    to_open[result.results["ROADS"]].postProcessor().postProcessLayer(layer, result.context, None)
    assert layer.renderer().classAttribute() == "class"
    assert prepare(file, LOAD=False).context.layersToLoadOnCompletion() == {}


def test_many_features_are_written_in_portions(prepare, osm, tmp_path, monkeypatch):
    from greenblue.algorithms.prepare import geopackage

    monkeypatch.setattr(geopackage, "PORTION", 3)
    for y in range(7):
        osm.way((0, y), (9, y), highway="track")
    result = prepare(osm.write(tmp_path / "a.osm"))
    assert len(rows(result, "roads")) == 7
    with sqlite3.connect(result.results["OUTPUT"]) as database:
        assert database.execute("SELECT count(*) FROM rtree_roads_geom").fetchone() == (7,)


@pytest.mark.parametrize("share", [0, 20, 55, 75, 95])
def test_cancel_leaves_no_file(prepare, osm, tmp_path, share):
    from .conftest import Feedback

    class Impatient(Feedback):
        def setProgress(self, value):
            super().setProgress(value)
            if value >= share:
                self.cancel()

    result = prepare(village(osm).write(tmp_path / "a.osm"), feedback=Impatient())
    assert not result.results.get("OUTPUT")
    assert sorted(os.listdir(tmp_path)) == ["a.osm"]


def test_progress_only_grows(prepare, tmp_path):
    from .conftest import Feedback

    feedback = Feedback()
    prepare(shared("data/sonian_forest/sonian_forest_2013.osm.pbf"), feedback=feedback)
    assert feedback.seen == sorted(feedback.seen) and len(feedback.seen) > 20
    assert feedback.seen[-1] == pytest.approx(100)


def damaged(path):
    data = bytearray(path.read_bytes())
    data[len(data) // 2 : len(data) // 2 + 200] = bytes(200)
    return bytes(data)


@pytest.mark.parametrize("keep", [10, 60, 5000, -1])
def test_a_truncated_pbf_is_refused(prepare, tmp_path, keep):
    whole = shared("data/sonian_forest/sonian_forest_2013.osm.pbf").read_bytes()
    (tmp_path / "a.osm.pbf").write_bytes(whole[:keep])
    with pytest.raises(
        QgsProcessingException, match=r"a\.osm\.pbf.*(Get it anew|no OpenStreetMap)"
    ):
        prepare(tmp_path / "a.osm.pbf")
    assert os.listdir(tmp_path) == ["a.osm.pbf"]


@pytest.mark.usefixtures("ways_to_fail")
def test_a_damaged_pbf_is_refused(prepare, tmp_path):
    whole = shared("data/sonian_forest/sonian_forest_2013.osm.pbf")
    (tmp_path / "a.osm.pbf").write_bytes(damaged(whole))
    with pytest.raises(QgsProcessingException, match=r"a\.osm\.pbf.*Get it anew"):
        prepare(tmp_path / "a.osm.pbf")


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("empty.osm", b""),
        ("page.osm", b"<html><body>Not found</body></html>"),
        ("picture.osm.pbf", b"\x89PNG\r\n" + bytes(100)),
        ("cut.osm", b'<?xml version="1.0"?><osm version="0.6"><node id="1" lat="50" lon'),
        ("broken.osm", b'<?xml version="1.0"?><osm version="0.6"><node id="1" </way></osm>'),
        ("cut.osm.gz", gzip.compress(b"<osm></osm>" * 500)[:-20]),
        ("cut.osm.bz2", bz2.compress(b"<osm></osm>" * 500)[:-20]),
        ("wrong.osm.bz2", b"BZh9" + bytes(500)),
        ("text.osm.gz", gzip.compress(b"hello")),
    ],
)
def test_what_is_no_osm_file_is_refused_with_a_remedy(prepare, tmp_path, name, content):
    (tmp_path / name).write_bytes(content)
    with pytest.raises(QgsProcessingException, match=rf"{name}.*(Get it anew|Choose an)"):
        prepare(tmp_path / name)
    assert os.listdir(tmp_path) == [name]


def test_a_file_that_unpacks_without_end_is_stopped(prepare, tmp_path, monkeypatch):
    from greenblue.algorithms.prepare import osm_file

    monkeypatch.setattr(osm_file, "MIN_BOUND_BYTES", 1_000_000)
    (tmp_path / "a.osm.gz").write_bytes(gzip.compress(b"<osm>" + b" " * 5_000_000))
    with pytest.raises(QgsProcessingException, match="unpacks to more"):
        prepare(tmp_path / "a.osm.gz")


def test_a_missing_file_is_said(prepare, tmp_path):
    with pytest.raises(QgsProcessingException, match=r"nowhere\.osm cannot be read"):
        prepare(tmp_path / "nowhere.osm")


def test_an_empty_extract_is_said(prepare, tmp_path):
    (tmp_path / "a.osm").write_text('<?xml version="1.0"?><osm version="0.6"></osm>')
    with pytest.raises(QgsProcessingException, match="holds nothing"):
        prepare(tmp_path / "a.osm")


def test_a_missing_output_folder_is_said_after_nothing_was_lost(prepare, osm, tmp_path):
    with pytest.raises(QgsProcessingException, match="does not exist"):
        prepare(village(osm).write(tmp_path / "a.osm"), OUTPUT=str(tmp_path / "no" / "x.gpkg"))


def test_a_file_is_known_by_its_content_not_by_its_name(prepare, tmp_path):
    shutil.copy(shared("data/sonian_forest/sonian_forest_2013.osm.pbf"), tmp_path / "download.osm")
    assert prepare(tmp_path / "download.osm").results["ROADS_COUNT"] == 2836


def test_what_can_be_known_before_the_run_is_said_before_it(prepare, osm, tmp_path):
    file = village(osm).write(tmp_path / "a.osm")
    with pytest.raises(AssertionError, match=r"must be an \.osm\.pbf"):
        prepare(tmp_path / "a.shp")
    with pytest.raises(AssertionError, match="must be a GeoPackage"):
        prepare(file, OUTPUT=str(tmp_path / "a.shp"))
    first = prepare(file)
    with pytest.raises(AssertionError, match="would replace the layer of the area"):
        prepare(file, AREA=first.results["HABITAT"])
    again = prepare(file, AREA=first.results["HABITAT"], OUTPUT=str(tmp_path / "b.gpkg"))
    assert set(rows(again, "land_cover")) == {"r7", "w5"}
