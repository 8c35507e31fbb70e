"""Propose crossings, through Processing."""

import json

import numpy as np
import pytest
from greenblue.core import schema
from osgeo import gdal
from qgis.core import (
    NULL,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)

from tests.algorithms.diagnose.scene import Y, layer_of, line, point, saved
from tests.algorithms.propose.crossing_layers import (
    ACROSS,
    SINKS,
    WOODS,
    heights,
    network,
    raster,
    sections,
    woods,
)


def test_a_motorway_through_a_wood_gets_an_ecoduct_with_all_its_fields(propose):
    found = propose()
    (row,) = found.points
    assert found.fields[-len(schema.CROSSING_FOOTPRINTS.names()):] == (
        schema.CROSSING_FOOTPRINTS.names()
    )  # fmt: skip
    assert (row["prop_id"], row["rank"], row["site_id"], row["guild"]) == (
        "C1", 1, "S1", "large_mammals")  # fmt: skip
    assert (row["struct"], row["struct_nm"], row["rule"], row["alt"]) == (
        "X2", "ecoduct", "D2", "X1")  # fmt: skip
    assert row["topo"] == "unverified" and "not verified" in row["assume"]
    assert row["width_m"] == 60.0 and row["length_m"] == 40.0 and row["openness"] == NULL
    assert row["cost_low"] < row["cost_mid"] < row["cost_high"] and row["cost_year"] == 2026
    assert row["d_ec"] == NULL and row["effects"] in ("", NULL)
    assert row["hab_left"] > 70 and row["hab_right"] > 70 and "ground within 300 m" in row["reason"]
    assert found.results["PROPOSAL_COUNT"] == 1 and found.results["COST_EUR"] == row["cost_mid"]


def test_the_footprint_crosses_the_infrastructure_at_the_point(propose):
    found = propose()
    (footprint,), (place,) = found.footprints_at, found.points_at
    assert footprint.length() == pytest.approx(40.0)
    assert footprint.distance(place) < 1e-6
    assert found.footprints[0]["prop_id"] == found.points[0]["prop_id"]


def test_an_elevation_model_decides(propose, tmp_path):
    layer = raster(tmp_path / "dem.tif", heights(7.0))
    (row,) = propose(DEM=layer).points
    assert (row["topo"], row["rule"]) == ("deep_cutting", "D2")
    layer = raster(tmp_path / "dam.tif", heights(-6.0))
    (row,) = propose(DEM=layer).points
    assert (row["topo"], row["struct"], row["openness"]) == ("high_embankment", "X5", 1.5)


def test_an_elevation_model_in_another_system_gives_the_same(propose, tmp_path):
    raster(tmp_path / "dem.tif", heights(7.0))
    gdal.Warp(str(tmp_path / "utm.tif"), str(tmp_path / "dem.tif"), dstSRS="EPSG:32631",
              dstNodata=None)  # fmt: skip
    layer = QgsRasterLayer(str(tmp_path / "utm.tif"), "utm")
    (row,) = propose(DEM=layer).points
    assert row["topo"] == "deep_cutting"


def test_holes_in_the_elevation_model_are_told_and_not_guessed(propose, tmp_path):
    values = heights(7.0)
    values[:, :62] = -9999.0  # west of x = 420 nothing is known
    found = propose(DEM=raster(tmp_path / "dem.tif", values), STEP=100.0, SPACING=100.0)
    by_place = sorted((r["m_at"], r["topo"]) for r in found.points)
    assert {t for m, t in by_place if m < 350} == {"unverified"}
    assert {t for m, t in by_place if m > 480} == {"deep_cutting"}
    assert any("no heights at" in text for text in found.warnings)


def test_an_elevation_model_elsewhere_is_told(propose, tmp_path):
    far = raster(tmp_path / "far.tif", heights(7.0), left=50_000.0, nodata=None)
    found = propose(DEM=far)
    assert found.points[0]["topo"] == "unverified" and found.warnings


def test_with_patches_and_links_the_gain_is_computed(propose):
    (row,) = propose(**network()).points
    (effect,) = json.loads(row["effects"])
    assert (effect["from"], effect["to"], effect["route"], effect["at"]) == ("1", "2", "7", "S1")
    assert effect["base"] == 60_050.0 and effect["cost"] < 1_000
    assert row["d_ec"] > 0 and row["d_ec_pct"] > 0
    assert row["ec_meur"] == pytest.approx(row["d_ec_pct"] / (row["cost_mid"] / 1e6), rel=1e-4)
    assert "links that cross here" in row["assume"] and "Alone it wins" in row["reason"]


def test_with_a_resistance_surface_the_cost_from_both_edges_counts(propose, tmp_path):
    values = np.ones((80, 120))
    values[37:43] = 3000.0  # y from 30 to −30
    surface = raster(tmp_path / "resistance.tif", values)
    (row,) = propose(**network(), RESISTANCE=surface).points
    (effect,) = json.loads(row["effects"])
    # edges at ±20 m, open ground from ±30: the feet stand in patches, 15 m beyond the edges
    assert effect["cost"] == pytest.approx(40 * 3 + 2 * 15 * 1)
    assert "least-cost routes" in row["assume"]


def test_existing_bridges_are_shared(propose):
    bridge = layer_of("passages", "LineString", (ACROSS, {"kind": "track_bridge"}))
    (row,) = propose(PASSAGES=bridge).points
    assert (row["struct"], row["rule"], row["existing"]) == ("X4", "D1", "1")


def test_a_bridge_that_runs_along_the_road_is_no_passage(propose):
    along = layer_of("passages", "LineString", (line((150, 5), (250, 5)), {"kind": "track_bridge"}))
    assert propose(PASSAGES=along).points[0]["struct"] == "X2"


def test_several_guilds_are_ranked_together(propose):
    found = propose(GUILDS=["large_mammals", "medium_mammals"])
    assert {r["guild"] for r in found.points} == {"large_mammals", "medium_mammals"}
    assert sorted(r["rank"] for r in found.points) == list(range(1, len(found.points) + 1))
    assert {r["prop_id"] for r in found.points} == {f"C{k + 1}" for k in range(len(found.points))}


def test_sections_in_degrees_give_proposals_in_degrees(propose):
    degrees = sections(crs="EPSG:4326")
    found = propose(SECTIONS=degrees)
    plain = propose()
    assert found.crs == "EPSG:4326" and len(found.points) == 1
    transform = QgsCoordinateTransform(
        QgsCoordinateReferenceSystem("EPSG:4326"), QgsCoordinateReferenceSystem("EPSG:31370"),
        QgsProject.instance(),
    )  # fmt: skip
    moved = found.points_at[0]
    moved.transform(transform)
    assert moved.distance(plain.points_at[0]) < 0.01


def test_one_sided_habitat_is_told_and_not_proposed(propose):
    found = propose(HABITAT=woods(WOODS[0]))
    assert found.points == [] and found.results["PROPOSAL_COUNT"] == 0
    assert any("one side" in text for text in found.infos)


def test_the_order_of_the_features_changes_nothing(propose):
    rows = [(line((0, 0), (800, 0)), {}),
            (line((400, -380), (400, 380)), {"site_id": "S2", "name": "N2", "barrier": "R4",
                                             "width_m": 12.0})]  # fmt: skip
    one = propose(SECTIONS=sections(*rows))
    other = propose(SECTIONS=sections(*rows[::-1]), HABITAT=woods(*WOODS[::-1]))
    for a, b in zip(one.points, other.points):
        assert {**a, "fid": 0} == {**b, "fid": 0}


def test_files_carry_their_style_and_a_point_that_reads_back(propose, tmp_path):
    targets = {sink: str(tmp_path / f"{name}.gpkg") for sink, name in SINKS.items()}
    propose(**targets)
    layer = QgsVectorLayer(targets["OUTPUT_POINTS"], "points", "ogr")
    assert layer.isValid() and layer.featureCount() == 1
    assert layer.renderer().type() == "RuleRenderer"


def test_sections_from_a_file_and_points_of_weirs(propose, tmp_path):
    weir = {"site_id": "S2", "kind": "obstacle", "barrier": "C4", "name": "Voer", "width_m": None}
    layer = sections((line((0, 0), (800, 0)), {}), (line((99, 150), (101, 150)), weir))
    points = layer_of("points", "Point", (point(100, 151), {"site_id": "S2"}))
    found = propose(SECTIONS=saved(layer, tmp_path / "sections.gpkg"), POINTS=points,
                    GUILDS=["otter"])  # fmt: skip
    (row,) = found.points
    assert (row["struct"], row["site_id"]) == ("X15", "S2")
    assert found.points_at[0].asPoint().y() == pytest.approx(Y + 151)


def test_a_road_bridge_over_a_stream_can_get_dry_banks(propose):
    stream = layer_of("streams", "LineString", (line((200, -300), (200, 300)), {"name": "Voer"}))
    bridge = {"kind": "bridge", "cross_cl": "waterway"}
    own = layer_of("passages", "LineString", (line((190, 0), (210, 0)), bridge))
    found = propose(WATERWAYS=stream, PASSAGES=own, GUILDS=["otter"])
    assert [(r["struct"], r["rule"]) for r in found.points] == [("X10", "D5")]
    found = propose(WATERWAYS=stream, GUILDS=["otter"])
    assert [(r["struct"], r["rule"]) for r in found.points] == [("X9", "D5")]
