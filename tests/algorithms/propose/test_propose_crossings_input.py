"""Propose crossings: each of its inputs elsewhere, empty, broken or in another system."""

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsProcessingException, QgsRasterLayer

from tests.algorithms.diagnose.scene import X, Y, box, layer_of, line, point
from tests.algorithms.propose.crossing_layers import (
    ACROSS,
    WOODS,
    heights,
    network,
    raster,
    sections,
    woods,
)

BOW = "Polygon ((" + ", ".join(
    f"{X + x} {Y + y}" for x, y in ((300, 30), (400, 90), (400, 30), (300, 90), (300, 30))
) + "))"  # fmt: skip
POND = box(300, 30, 340, 60)
EXTRA = {
    "POINTS": ("Point", point(400, 0), {"site_id": "S1"}),
    "COVER": ("Polygon", box(-100, 10, 900, 400), {"cover": "broadleaved_forest"}),
    "BUILDINGS": ("Polygon", box(100, 60, 120, 80), {}),
    "ELEMENTS": ("LineString", line((400, -150), (400, -25)), {}),
    "WATERWAYS": ("LineString", line((200, -300), (200, 300)), {"tunnel": "", "name": "Voer"}),
    "PASSAGES": ("LineString", ACROSS, {"kind": "track_bridge"}),
    "SPAWNING": ("Polygon", POND, {}),
    "PUBLIC_LAND": ("Polygon", box(0, -400, 800, 400), {}),
    "WORKS": ("LineString", line((0, 0), (800, 0)), {}),
    "UTILITIES": ("LineString", line((600, -300), (600, 300)), {}),
}


def extra(name, crs="EPSG:31370", rows=None):
    kind, wkt, values = EXTRA[name]
    fields = {k: type(v) for k, v in values.items()}
    rows = ((wkt, values),) if rows is None else rows
    return layer_of(name.lower(), kind, *rows, crs=crs, fields=fields)


def same(one, other):
    """The same proposals, to the metre and the centimetre."""
    names = ("struct", "rule", "existing", "feasible")
    assert [[r[n] for n in names] for r in one.points] == [
        [r[n] for n in names] for r in other.points
    ]
    for name in ("score", "m_at", "hab_left", "hab_right"):
        np.testing.assert_allclose(
            [r[name] for r in one.points], [r[name] for r in other.points], atol=0.15
        )


@pytest.mark.parametrize("name", list(EXTRA))
def test_a_layer_in_another_system_gives_the_same(propose, name):
    same(propose(**{name: extra(name)}), propose(**{name: extra(name, "EPSG:4326")}))


@pytest.mark.parametrize("name", list(EXTRA))
def test_an_empty_layer_is_as_none_of_its_things(propose, name):
    found = propose(**{name: extra(name, rows=())})
    assert len(found.points) == 1 and found.points[0]["struct"] == "X2"


@pytest.mark.parametrize("name", [n for n, (kind, _, _) in EXTRA.items() if kind == "Polygon"])
def test_a_broken_area_is_repaired_or_named(propose, name):
    broken = extra(name, rows=((BOW, EXTRA[name][2]),))
    assert len(propose(**{name: broken}).points) == 1
    with pytest.raises(QgsProcessingException, match="invalid geometry"):
        propose(**{name: broken}, INVALID="STOP")


@pytest.mark.parametrize("name", [n for n in EXTRA if n != "POINTS"])
def test_features_without_a_shape_do_no_harm(propose, name):
    kind, wkt, values = EXTRA[name]
    found = propose(**{name: extra(name, rows=((wkt, values), (f"{kind} EMPTY", values)))})
    same(found, propose(**{name: extra(name)}))


def test_habitat_in_another_system_gives_the_same(propose):
    same(propose(HABITAT=woods(crs="EPSG:4326")), propose())


def test_empty_habitat_is_told(propose):
    none = layer_of("woods", "Polygon", fields={"name": str})
    with pytest.raises(QgsProcessingException, match="holds no habitat near the sections"):
        propose(HABITAT=none)


def test_a_section_without_a_shape_is_skipped(propose):
    found = propose(SECTIONS=sections((line((0, 0), (800, 0)), {}), ("LineString EMPTY", {})))
    assert len(found.points) == 1 and found.results["SKIPPED_COUNT"] == 1


def test_an_unknown_class_of_barrier_gets_nothing(propose):
    found = propose(SECTIONS=sections((line((0, 0), (800, 0)), {"barrier": "R99"})))
    assert found.points == [] and any("hinder these animals too little" in t for t in found.infos)


def test_a_network_in_another_system_gives_the_same_gain(propose):
    plain = propose(**network()).points[0]
    net = network()
    row = {"link_id": "7", "from_id": "1", "to_id": "2", "cost": 60_050.0}
    net["LINKS"] = layer_of("links", "LineString", (line((300, 10), (300, -10)), row),
                            crs="EPSG:4326")  # fmt: skip
    net["PATCHES"] = layer_of("patches", "Polygon", (WOODS[0][0], {"patch_id": "1"}),
                              (WOODS[1][0], {"patch_id": "2"}), crs="EPSG:4326")  # fmt: skip
    assert propose(**net).points[0]["d_ec"] == pytest.approx(plain["d_ec"], rel=1e-3)


def test_empty_patches_are_told_and_empty_links_win_what_they_can(propose):
    net = network()
    none = layer_of("patches", "Polygon", fields={"patch_id": str})
    with pytest.raises(QgsProcessingException, match="must hold habitat patches"):
        propose(PATCHES=none, LINKS=net["LINKS"])
    fields = {"link_id": str, "from_id": str, "to_id": str, "cost": float}
    bare = layer_of("links", "LineString", fields=fields)
    (row,) = propose(PATCHES=net["PATCHES"], LINKS=bare).points
    assert row["d_ec"] == 0.0


def test_one_patch_across_the_road_is_cut_and_told(propose):
    whole = layer_of("patches", "Polygon", (box(-100, -400, 760, 400), {"patch_id": "1"}))
    fields = {"link_id": str, "from_id": str, "to_id": str, "cost": float}
    bare = layer_of("links", "LineString", fields=fields)
    road = sections((line((-120, 0), (800, 0)), {}))
    found = propose(SECTIONS=road, PATCHES=whole, LINKS=bare)
    assert found.points[0]["d_ec"] > 0
    assert any("1 patches span infrastructure" in text for text in found.infos)


def test_a_resistance_surface_with_holes_counts_what_is_known(propose, tmp_path):
    values = np.ones((80, 120))
    values[37:43] = 3000.0
    values[:20, :] = -9999.0  # nothing is known north of y = 200
    north = woods((box(-100, 10, 900, 200), {}), WOODS[1])
    surface = raster(tmp_path / "resistance.tif", values)
    found = propose(**network(), HABITAT=north, RESISTANCE=surface)
    bare = propose(**network(), HABITAT=north)
    assert found.points[0]["hab_left"] > bare.points[0]["hab_left"] + 10


def test_a_resistance_surface_in_degrees_is_refused(propose, tmp_path):
    raster(tmp_path / "plain.tif", np.ones((80, 120)))
    gdal.Warp(str(tmp_path / "degrees.tif"), str(tmp_path / "plain.tif"), dstSRS="EPSG:4326")
    surface = QgsRasterLayer(str(tmp_path / "degrees.tif"), "degrees")
    with pytest.raises(QgsProcessingException, match="degrees|metres"):
        propose(**network(), RESISTANCE=surface)


def test_a_raster_that_cannot_be_opened_is_named(propose, tmp_path):
    (tmp_path / "no.tif").write_text("this is no raster")
    assert "no.tif" in propose(DEM=str(tmp_path / "no.tif")).message


def test_a_map_of_movement_in_another_system_draws_the_same(propose, tmp_path):
    values = np.ones((80, 120))
    values[:, 70:75] = 50.0
    plain = raster(tmp_path / "current.tif", values)
    gdal.Warp(str(tmp_path / "utm.tif"), str(tmp_path / "current.tif"), dstSRS="EPSG:32631")
    other = QgsRasterLayer(str(tmp_path / "utm.tif"), "utm")
    one, two = (propose(CURRENT=c).points[0]["m_at"] for c in (plain, other))
    assert one == two and 470 < one < 580


def test_an_elevation_model_of_a_single_value_is_level_ground(propose, tmp_path):
    flat = raster(tmp_path / "flat.tif", np.zeros((80, 120)) * heights(0.0))
    assert propose(DEM=flat).points[0]["topo"] == "at_grade"


@pytest.mark.parametrize(
    ("name", "text", "words"),
    [
        ("STRUCTURE_TABLE", "id,name\nX1,a\n", "lacks|column"),
        ("DECISION_TABLE", "", "empty|no line|nothing|lacks|header"),
        ("WEIGHT_TABLE", "use,key,value,name\nscore,flow,0.3,a\n", "lacks these lines"),
        ("RESISTANCE_TABLE", "code\nR2\n", "lacks|column"),
        ("BARRIER_TABLE", "code,name\nR2,a\n", "lacks|column"),
    ],
)
def test_a_broken_table_is_named(propose, tmp_path, name, text, words):
    path = tmp_path / "mine.csv"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(QgsProcessingException, match=f"(?s)mine.csv.*({words})"):
        propose(**{name: str(path)})


def test_a_table_that_is_not_there_is_named(propose, tmp_path):
    with pytest.raises(QgsProcessingException, match="gone.csv"):
        propose(DECISION_TABLE=str(tmp_path / "gone.csv"))
