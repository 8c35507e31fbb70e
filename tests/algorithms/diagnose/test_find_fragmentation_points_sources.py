"""Find fragmentation points from other sources: networks, traffic, registers, tables of one's own."""

import pytest
from greenblue.algorithms.base import RESOURCES
from qgis.core import (
    QgsProcessingException,
)

from tests.algorithms.diagnose.fragmentation_scene import SITES, sites_of
from tests.algorithms.diagnose.scene import (
    ROADS,
    WOODS,
    Feedback,
    X,
    Y,
    layer_of,
    line,
    railway_layer,
    roads_layer,
    rows,
    woods_layer,
)

# --- coordinate systems


@pytest.mark.parametrize("crs", ["EPSG:4326", "EPSG:3857", "EPSG:3812", "EPSG:3035", "EPSG:32631"])
def test_the_crs_of_the_network_changes_neither_sites_nor_kilometres(find, crs):
    given = {"ROADS": roads_layer(), "RAILWAYS": railway_layer(), "IMPORTANCE_FIELD": "importance"}
    flat = find(CORRIDORS=woods_layer(), **given)
    other = find(CORRIDORS=woods_layer(crs), **given)
    names = ("site_id", "name", "barrier", "class", "corridors", "reason")
    assert rows(other["OUTPUT_POINTS"], *names) == rows(flat["OUTPUT_POINTS"], *names)
    assert other["SECTION_KM"] == pytest.approx(flat["SECTION_KM"], rel=1e-4)
    for layer in (other["OUTPUT_POINTS"], other["OUTPUT_SECTIONS"]):
        assert layer.crs().authid() == crs
        assert woods_layer(crs).extent().buffered(1e-9).contains(layer.extent())


@pytest.mark.parametrize("crs", ["EPSG:4326", "EPSG:3857", "EPSG:3812"])
def test_roads_in_another_crs_than_the_network_lie_where_they_are(find, crs):
    results = find(CORRIDORS=woods_layer(), ROADS=roads_layer(crs), RAILWAYS=railway_layer(crs), IMPORTANCE_FIELD="importance")  # fmt: skip
    assert sites_of(results["OUTPUT_POINTS"]) == SITES
    place = next(results["OUTPUT_POINTS"].getFeatures()).geometry().asPoint()
    assert (place.x(), place.y()) == (pytest.approx(X + 500, abs=0.1), pytest.approx(Y, abs=0.1))


# --- the network as lines, its importance


def test_corridors_drawn_as_lines_get_their_width(find):
    corridor = layer_of("axes", "LineString", (line((300, -400), (300, 400)), {"name": "brook"}))
    results = find(CORRIDORS=corridor, ROADS=roads_layer(), CORRIDOR_WIDTH=60)
    assert rows(results["OUTPUT_POINTS"], "name", "length_m") == [
        ("N4", pytest.approx(60, abs=0.1))
    ]
    narrow = find(CORRIDORS=corridor, ROADS=roads_layer(), CORRIDOR_WIDTH=10)
    assert rows(narrow["OUTPUT_POINTS"], "length_m") == [(pytest.approx(10, abs=0.1),)]


def test_lines_without_a_width_are_refused(find):
    corridor = layer_of("axes", "LineString", (line((300, -400), (300, 400)), {"name": "brook"}))
    with pytest.raises(QgsProcessingException, match="“axes” has corridors drawn as lines; give"):
        find(CORRIDORS=corridor, ROADS=roads_layer(), CORRIDOR_WIDTH=0)


def test_an_importance_outside_0_to_1_is_refused_with_the_features(find):
    woods = layer_of("woods", "Polygon", (WOODS[0][0], {"w": 3.0}), (WOODS[1][0], {"w": 0.5}))
    with pytest.raises(QgsProcessingException, match=r"“woods”.*outside 0–1 \(features 1\).*Scale"):
        find(CORRIDORS=woods, ROADS=roads_layer(), IMPORTANCE_FIELD="w")


def test_a_missing_importance_counts_fully_and_numbers_as_text_count(find):
    woods = layer_of("woods", "Polygon", (WOODS[0][0], {"w": "0,25"}), (WOODS[1][0], {"w": None}), fields={"w": str})  # fmt: skip
    results = find(CORRIDORS=woods, ROADS=roads_layer(), IMPORTANCE_FIELD="w")
    found = {c: i for i, c in rows(results["OUTPUT_POINTS"], "importance", "corridors")}
    assert found == {"1": 0.25, "2": 1.0}


# --- traffic, profiles, tables


def counted_roads_layer(*figures, kind=float):
    shapes = [(wkt, {**tags, "aadt": f}) for (wkt, tags), f in zip(ROADS, figures)]
    fields = {"highway": str, "ref": str, "oneway": str, "aadt": kind}
    return layer_of("roads", "LineString", *shapes, fields=fields)


def test_counted_traffic_replaces_the_default_and_carriageways_are_summed(find):
    roads = counted_roads_layer(900, 20_000, 20_000, 22_000, kind=int)
    given = {"CORRIDORS": woods_layer(), "ROADS": roads, "TRAFFIC_FIELD": "aadt"}
    results = find(**given)
    found = set(rows(results["OUTPUT_POINTS"], "name", "traffic", "aadt_src"))
    assert found == {("N4", 900.0, "count"), ("E411", 42_000.0, "count")}
    modelled = find(**given, TRAFFIC_SOURCE="model")["OUTPUT_POINTS"]
    assert {s for (s,) in rows(modelled, "aadt_src")} == {"model"}
    assert "vehicles/day modelled" in rows(modelled, "reason")[0][0]


def test_where_a_count_is_missing_the_default_is_used_and_said(find):
    roads = counted_roads_layer(None, 20_000, 20_000, 22_000)
    results = find(CORRIDORS=woods_layer(), ROADS=roads, TRAFFIC_FIELD="aadt")
    found = set(rows(results["OUTPUT_POINTS"], "name", "aadt_src"))
    assert found == {("N4", "class_default"), ("E411", "count")}


def test_the_generic_profile_takes_class_and_name_from_chosen_fields(find):
    roads = layer_of(
        "wegen", "LineString",
        (line((-400, 0), (1400, 0)), {"klasse": "R1", "nr": "A4"}),
        (line((300, -400), (300, 400)), {"klasse": "??", "nr": "x"}),
    )  # fmt: skip
    feedback = Feedback()
    results = find(
        feedback, CORRIDORS=woods_layer(), ROADS=roads, PROFILE="generic",
        ROAD_CLASS_FIELD="klasse", ROAD_NAME_FIELD="nr",
    )  # fmt: skip
    assert rows(results["OUTPUT_POINTS"], "name", "barrier") == [("A4", "R1"), ("x", "R7")]
    assert results["GENERIC_COUNT"] == 1
    assert feedback.warnings == [
        "1 features of wegen have no known class and got the generic one (2)."
    ]


def register_layer(*more):
    """Segments of a road register: a regional road, a path over it, a road that is planned."""
    segments = [
        (line((-400, 0), (1400, 0)), {"WS_OIDN": 11, "STATUS": 4, "MORF": 103, "WEGCAT": "S1", "LSTRNM": "Steenweg"}),
        (line((500, -300), (500, 300)), {"WS_OIDN": 12, "STATUS": 4, "MORF": 114, "WEGCAT": "L3", "LSTRNM": "Dreef"}),
        (line((-400, 100), (1400, 100)), {"WS_OIDN": 13, "STATUS": 3, "MORF": 101, "WEGCAT": "H", "LSTRNM": "A102"}),
        *more,
    ]  # fmt: skip
    fields = {"WS_OIDN": int, "STATUS": int, "MORF": int, "WEGCAT": str, "LSTRNM": str}
    return layer_of("Wegsegment", "LineString", *segments, fields=fields)


def relation_layer(*pairs):
    rows_ = [(None, {"BO_WS_OIDN": over, "ON_WS_OIDN": under}) for over, under in pairs]
    return layer_of(
        "RltOgkruising", "None", *rows_, crs="", fields={"BO_WS_OIDN": int, "ON_WS_OIDN": int}
    )


def steenweg(results):
    found = [r for r in rows(results["OUTPUT_POINTS"], "name", "pass_kind", "b_tl") if r[0] == "Steenweg"]  # fmt: skip
    assert len(found) == 1
    return found[0][1:]


def test_the_over_under_relation_of_the_register_makes_passages(find):
    given = {"CORRIDORS": woods_layer(), "ROADS": register_layer(), "PROFILE": "wegenregister"}
    assert steenweg(find(**given)) == ("", pytest.approx(0.70))
    related = find(
        **given, GRADE_RELATION=relation_layer((12, 11), (99, 11), (None, 11), (12, None))
    )
    assert steenweg(related) == ("low_traffic", pytest.approx(0.70 * 0.75, abs=0.01))


def test_a_register_segment_that_is_not_in_use_is_ignored(find):
    results = find(CORRIDORS=woods_layer(), ROADS=register_layer(), PROFILE="wegenregister")
    assert {n for (n,) in rows(results["OUTPUT_POINTS"], "name")} == {"Steenweg", "Dreef"}


def test_a_register_segment_without_number_is_no_obstacle_to_the_relation(find):
    nameless = (line((300, -300), (300, 300)), {"WS_OIDN": None, "STATUS": 4, "MORF": 103, "WEGCAT": "L2"})  # fmt: skip
    results = find(
        CORRIDORS=woods_layer(), ROADS=register_layer(nameless), PROFILE="wegenregister",
        GRADE_RELATION=relation_layer((12, 11)),
    )  # fmt: skip
    assert steenweg(results)[0] == "low_traffic"


def test_a_relation_needs_the_numbers_of_the_register(find, woods_and_roads_layers):
    with pytest.raises(QgsProcessingException, match="“roads” has no field “WS_OIDN”"):
        find(**woods_and_roads_layers, GRADE_RELATION=relation_layer((12, 11)))


@pytest.fixture
def own_table(tmp_path):
    """``own_table(old, new)``: a copy of the barrier table with a text replaced."""

    def copy(old, new):
        path = tmp_path / "my barriers.csv"
        text = (RESOURCES / "rules" / "barriers.csv").read_text(encoding="utf-8")
        assert old in text
        path.write_text(text.replace(old, new), encoding="utf-8")
        return path, 1 + text[: text.index(old)].count("\n")

    return copy


def test_an_edited_barrier_table_is_used(find, woods_and_roads_layers, own_table):
    path, _ = own_table("regional road,12,12000,0.70", "steenweg,14,15000,1.0")
    results = find(**woods_and_roads_layers, BARRIER_TABLE=str(path))
    found = rows(results["OUTPUT_POINTS"], "barrier", "barrier_nm", "width_m", "traffic", "b_tl")
    assert ("R4", "steenweg", 14.0, 15000.0, 1.0) in found


def test_a_broken_barrier_table_is_refused_with_file_line_and_column(
    find, woods_and_roads_layers, own_table
):
    path, number = own_table("regional road,12,12000,0.70", "regional road,12,12000,0.7O")
    with pytest.raises(QgsProcessingException) as refusal:
        find(**woods_and_roads_layers, BARRIER_TABLE=str(path))
    assert f'{path}, line {number}, column b_tl: "0.7O"' in str(refusal.value)


def test_a_class_that_the_own_barrier_table_lacks_is_named(find, woods_and_roads_layers, own_table):
    path, _ = own_table("R4,line", "R44,line")
    with pytest.raises(
        QgsProcessingException, match="gives the classes R4, which the barrier table"
    ):
        find(**woods_and_roads_layers, BARRIER_TABLE=str(path))


def test_a_profile_of_ones_own_is_used(find, woods_and_roads_layers, tmp_path):
    path = tmp_path / "profile.csv"
    path.write_text(
        "source,role,value,when\nroads,class,R1,highway=primary\nroads,drop,,highway=motorway\n"
    )
    del woods_and_roads_layers["RAILWAYS"]
    results = find(**woods_and_roads_layers, PROFILE_FILE=str(path))
    assert {b for (b,) in rows(results["OUTPUT_POINTS"], "barrier")} == {"R1"}
