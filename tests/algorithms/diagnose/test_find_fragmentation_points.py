"""Find fragmentation points, through Processing: the sites that come out."""

import json

import pytest
from greenblue.algorithms.io.compat import kind_of
from greenblue.core import schema
from qgis.core import (
    QgsApplication,
    QgsFeatureRequest,
    QgsProcessingFeatureSourceDefinition,
    QgsProject,
    QgsWkbTypes,
)

from tests.algorithms.diagnose.fragmentation_scene import SITES, opened, sites_of
from tests.algorithms.diagnose.scene import (
    ID,
    N4,
    RAILWAY,
    ROADS,
    box,
    layer_of,
    line,
    railway_layer,
    roads_layer,
    rows,
    woods_layer,
)


def test_each_cut_is_a_site_ranked_and_named(find, woods_and_roads_layers):
    results = find(**woods_and_roads_layers, IMPORTANCE_FIELD="importance")
    assert sites_of(results["OUTPUT_POINTS"]) == SITES
    assert rows(results["OUTPUT_POINTS"], "rank", "importance", "corridors", "aadt_src") == [
        (1, 1.0, "1", "class_default"),
        (2, 1.0, "1", "class_default"),
        (3, 0.5, "2", "class_default"),
        (4, 0.5, "2", "class_default"),
    ]
    score = rows(results["OUTPUT_POINTS"], "score")[0][0]
    assert score == pytest.approx(100 * (0.70 + 0.90 + 0.35) / 3)
    reason = rows(results["OUTPUT_POINTS"], "reason")[0][0]
    assert reason.startswith("N4, regional road, 12\u202f000 vehicles/day by class default, no ")


def test_the_number_outputs_add_up(find, woods_and_roads_layers):
    results = find(**woods_and_roads_layers)
    assert results["SITE_COUNT"] == 4 and results["CORRIDOR_COUNT_CUT"] == 2
    assert results["SECTION_KM"] == pytest.approx(2.8, rel=1e-3)
    assert results["SECTION_KM"] == pytest.approx(
        sum(m for (m,) in rows(results["OUTPUT_SECTIONS"], "length_m")) / 1000, abs=1e-5
    )
    assert results["SKIPPED_COUNT"] == 0 and results["GENERIC_COUNT"] == 0
    declared = {
        d.name() for d in QgsApplication.processingRegistry().algorithmById(ID).outputDefinitions()
    }
    assert set(results) == declared - {"OUTPUT_AXES"}  # asked for by name only


def test_points_and_sections_have_the_fields_of_the_schema_and_the_crs_of_the_network(
    find, woods_and_roads_layers
):
    results = find(**woods_and_roads_layers)
    points, sections = results["OUTPUT_POINTS"], results["OUTPUT_SECTIONS"]
    for layer, wanted in (
        (points, schema.FRAGMENTATION_POINTS),
        (sections, schema.FRAGMENTATION_SECTIONS),
    ):
        assert layer.fields().names() == wanted.names()
        assert [kind_of(f) for f in layer.fields()] == [f.kind for f in wanted.fields]
        assert layer.crs().authid() == "EPSG:31370"
    shapes = [QgsWkbTypes.displayString(x.wkbType()) for x in (points, sections)]
    assert shapes == ["Point", "MultiLineString"]


def test_points_lie_on_the_section_of_the_same_site(find, woods_and_roads_layers):
    results = find(**woods_and_roads_layers)
    sections = {f["site_id"]: f for f in results["OUTPUT_SECTIONS"].getFeatures()}
    points = {f["site_id"]: f for f in results["OUTPUT_POINTS"].getFeatures()}
    assert list(points) == list(sections) and len(points) == 4
    for site, found in points.items():
        assert found.geometry().distance(sections[site].geometry()) < 1e-6
        assert found.attributes() == sections[site].attributes()


def test_without_anything_that_cuts_there_are_no_sites(find):
    away = layer_of("roads", "LineString", (line((0, 900), (1000, 900)), N4), fields={"highway": str, "ref": str, "oneway": str})  # fmt: skip
    results = find(CORRIDORS=woods_layer(), ROADS=away)
    assert results["SITE_COUNT"] == 0 and results["SECTION_KM"] == 0
    assert results["CORRIDOR_COUNT_CUT"] == 0
    assert results["OUTPUT_POINTS"].fields().names() == schema.FRAGMENTATION_POINTS.names()


def test_the_species_group_decides_the_score(find, woods_and_roads_layers):
    scores = {}
    for group in ("all", "large_terrestrial", "small_terrestrial", "fliers", "aquatic"):
        results = find(**woods_and_roads_layers, SPECIES_GROUP=group)
        best = results["OUTPUT_POINTS"].getFeatures(
            QgsFeatureRequest().setFilterExpression("name = 'N4'").setLimit(1)
        )
        scores[group] = next(best)["score"]
    assert scores == {
        "all": pytest.approx(65.0), "large_terrestrial": pytest.approx(70.0),
        "small_terrestrial": pytest.approx(90.0), "fliers": pytest.approx(35.0), "aquatic": 0.0,
    }  # fmt: skip


def test_only_the_selected_features_count_when_that_is_asked(find, woods_and_roads_layers):
    woods = woods_and_roads_layers["CORRIDORS"]
    QgsProject.instance().addMapLayer(woods)
    woods.selectByIds([1])
    selected = QgsProcessingFeatureSourceDefinition(woods.id(), True)
    results = find(**{**woods_and_roads_layers, "CORRIDORS": selected})
    assert results["CORRIDOR_COUNT_CUT"] == 1 and results["SITE_COUNT"] == 2


def test_the_record_counts_the_features_that_were_asked_for(find, woods_and_roads_layers, tmp_path):
    woods = woods_and_roads_layers["CORRIDORS"]
    QgsProject.instance().addMapLayer(woods)
    woods.selectByIds([1])
    selected = QgsProcessingFeatureSourceDefinition(woods.id(), True)
    file = str(tmp_path / "cuts.gpkg")
    find(**{**woods_and_roads_layers, "CORRIDORS": selected}, OUTPUT_POINTS=file)
    layer = opened(f"{file}|layername=fragmentation_points")
    run = json.loads(layer.metadata().history()[0])
    assert run["inputs"]["CORRIDORS"]["features"] == 1
    assert run["inputs"]["CORRIDORS"]["name"] == "woods"


def test_car_parks_canals_and_weirs_are_sites_in_their_own_right(find):
    car_park = layer_of("parking", "Polygon", (box(700, 50, 800, 150), {"amenity": "parking"}))
    canal = layer_of("water", "LineString", (line((200, -500), (200, 500)), {"waterway": "canal", "name": "Vaart"}))  # fmt: skip
    weir = layer_of("weirs", "LineString", (line((195, 20), (205, 20)), {"waterway": "weir"}))
    results = find(CORRIDORS=woods_layer(), CAR_PARKS=car_park, WATERWAYS=canal, BARRIERS=weir)
    assert sorted(rows(results["OUTPUT_POINTS"], "kind", "barrier")) == [
        ("car_park", "P1"), ("obstacle", "C4"), ("waterway", "C2"),
    ]  # fmt: skip
    assert results["SITE_COUNT"] == 3
    assert results["SECTION_KM"] == pytest.approx(0.4, rel=1e-3)


def test_a_wildlife_crossing_lowers_the_barrier_of_the_road_below_it(find):
    crossing = layer_of("passages", "Polygon", (box(480, -30, 530, 30), {"man_made": "wildlife_crossing"}))  # fmt: skip
    results = find(CORRIDORS=woods_layer(), ROADS=roads_layer(), PASSAGES=crossing)
    found = rows(results["OUTPUT_POINTS"], "corridors", "name", "pass_kind", "b_tl")
    assert ("1", "N4", "wildlife_crossing", pytest.approx(0.7 * 0.2, abs=0.01)) in found


def test_a_combined_site_counts_once_and_its_parts_name_it(find):
    along = layer_of("railway", "LineString", (line((-400, 60), (1400, 60)), RAILWAY[1]))
    results = find(CORRIDORS=woods_layer(), ROADS=roads_layer(), RAILWAYS=along)
    found = rows(results["OUTPUT_POINTS"], "site_id", "parent_id", "kind", "rank")
    combined = [s for s, _, kind, _ in found if kind == "combined"]
    assert len(combined) == 1
    parts = [s for s, parent, _, _ in found if parent == combined[0]]
    assert parts == [f"{combined[0]}.1", f"{combined[0]}.2"]
    assert results["SITE_COUNT"] == len(found) - 2


def test_the_result_is_the_same_whatever_the_order_of_features(find):
    given = {"CORRIDORS": woods_layer(), "RAILWAYS": railway_layer()}
    first = find(**given, ROADS=roads_layer())
    fields = {"highway": str, "ref": str, "oneway": str}
    mixed = layer_of("roads", "LineString", *reversed(ROADS), fields=fields)
    second = find(**given, ROADS=mixed)
    for name in ("OUTPUT_POINTS", "OUTPUT_SECTIONS"):
        made = [
            [(f.geometry().asWkt(3), f.attributes()) for f in results[name].getFeatures()]
            for results in (first, second)
        ]
        assert made[0] == made[1]
