"""Tags choose layer and class, old spelling included; the shipped table does what it says."""

from pathlib import Path

import numpy as np
import pytest
import shapely
from greenblue.core.errors import Cancelled, GreenBlueError
from greenblue.core.prepare.osm_layers import (
    AREA_LAYERS,
    CODE_FIELDS,
    LINE_LAYERS,
    LayerRule,
    build_layers,
    check_rules,
    osm_order,
    selection,
    sorted_ids,
)
from greenblue.core.rules import parse_rules, read_rules
from greenblue.core.schema import OSM_LAYERS
from greenblue.core.table import Table

FILE = Path(__file__).resolve().parents[3] / "resources" / "rules" / "osm_layers.csv"
RULES = read_rules(FILE, LayerRule)
FIELDS = {
    layer.id: [f.name for f in layer.fields if f.name not in ("length_m", "area_m2")]
    for layer in OSM_LAYERS
}
LINE = "LINESTRING (0 0, 100 0)"
RING = "LINESTRING (0 0, 10 0, 10 10, 0 10, 0 0)"
AREA = "MULTIPOLYGON (((0 0, 10 0, 10 10, 0 10, 0 0)))"


def features(*rows):
    """Rows of (osm_id, WKT, tags)."""
    table = Table(
        shapely.from_wkt(np.array([w for _, w, _ in rows], dtype=object)),
        {
            "osm_id": np.array([i for i, _, _ in rows], dtype=object),
            "tag_set": np.arange(len(rows)),
        },
    )
    return table, [tags for _, _, tags in rows]


def build(*rows, rules=RULES):
    return build_layers(*features(*rows), rules, FIELDS)


def only(built):
    """The one feature that was built, as {layer: {field: value}}."""
    return {
        name: {k: v[0] for k, v in table.columns.items() if v[0] is not None}
        for name, table in built.layers.items()
        if len(table)
    }


def classes(built):
    return {n: row[CODE_FIELDS.get(n, "class")] for n, row in only(built).items()}


@pytest.mark.parametrize(
    ("shape", "tags", "expected"),
    [
        (LINE, {"highway": "motorway"}, {"roads": "motorway"}),
        (LINE, {"highway": "trunk_link"}, {"roads": "ramp"}),
        (LINE, {"highway": "minor"}, {"roads": "local"}),
        (LINE, {"highway": "nonsense"}, {"roads": "local"}),
        (LINE, {"highway": "construction"}, {}),
        (LINE, {"highway": "platform", "railway": "platform"}, {}),
        (RING, {"highway": "pedestrian", "area": "yes"}, {}),
        (RING, {"highway": "primary", "junction": "roundabout"}, {"roads": "primary"}),
        (LINE, {"railway": "rail"}, {"railways": "rail"}),
        (LINE, {"railway": "abandoned"}, {"railways": "abandoned"}),
        (LINE, {"railway": "platform"}, {}),
        (LINE, {"railway": "abandoned", "highway": "cycleway"}, {"roads": "path", "railways": "abandoned"}),
        (LINE, {"waterway": "stream"}, {"waterways": "stream"}),
        (RING, {"waterway": "riverbank"}, {"habitat": "water", "land_cover": "water"}),
        (AREA, {"waterway": "riverbank"}, {"habitat": "water", "land_cover": "water"}),
        (LINE, {"waterway": "riverbank"}, {}),
        (RING, {"landuse": "farm"}, {"land_cover": "arable"}),
        (RING, {"landuse": "forest", "wood": "coniferous"}, {"habitat": "conifer_forest", "land_cover": "conifer_forest"}),
        (RING, {"natural": "wood"}, {"habitat": "forest", "land_cover": "broadleaved_forest"}),
        (RING, {"amenity": "parking", "parking": "underground"}, {"car_parks": "underground", "land_cover": "built_up"}),
        (RING, {"landuse": "meadow", "barrier": "fence"}, {"barriers": "fence", "land_cover": "intensive_grassland"}),
        (LINE, {"barrier": "wall", "wall": "noise_barrier"}, {"barriers": "noise_barrier"}),
        (LINE, {"barrier": "hedge"}, {"landscape_elements": "hedge"}),
        (RING, {"natural": "tree_row"}, {"landscape_elements": "tree_row"}),
        (LINE, {"highway": "track", "bridge": "yes"}, {"roads": "track", "passages": "track_bridge"}),
        (LINE, {"highway": "track", "bridge": "no"}, {"roads": "track"}),
        (LINE, {"highway": "service", "tunnel": "building_passage"}, {"roads": "service"}),
        (LINE, {"waterway": "stream", "tunnel": "culvert"}, {"waterways": "stream", "passages": "culvert"}),
        (RING, {"man_made": "wildlife_crossing", "bridge": "yes", "layer": "1"}, {"passages": "wildlife_overpass"}),
        (LINE, {"man_made": "wildlife_crossing", "layer": "-1"}, {"passages": "wildlife_tunnel"}),
        (LINE, {"waterway": "fish_pass"}, {"passages": "fish_pass"}),
        (LINE, {"building": "yes"}, {}),
    ],
)  # fmt: skip
def test_tags_choose_layers_and_classes(shape, tags, expected):
    assert classes(build(("w1" if shape != AREA else "r1", shape, tags))) == expected


@pytest.mark.parametrize("tags", [{"waterway": "weir"}, {"waterway": "lock_gate"}])
def test_a_weir_on_a_node_of_a_river_becomes_a_line_across_it(tags):
    built = build(("w1", LINE, {"waterway": "river"}), ("n1", "POINT (50 0)", tags))
    weir = built.layers["barriers"].geometry[0]
    assert shapely.length(weir) == 2 and shapely.crosses(weir, shapely.from_wkt(LINE))


def test_old_spelling_is_corrected_in_the_field():
    old = build(("w1", LINE, {"abandoned:railway": "rail"}))
    assert only(old)["railways"]["railway"] == "abandoned"
    assert only(build(("w1", RING, {"landuse": "farm"})))["land_cover"]["landuse"] == "farmland"


def test_tags_fill_the_fields_of_their_name():
    row = only(build(("w7", LINE, {"waterway": "canal", "cemt": "Va", "name": "Kanaal"})))
    assert row["waterways"] == {
        "osm_id": "w7", "class": "canal", "class_nm": "canal",
        "waterway": "canal", "cemt": "Va", "name": "Kanaal",
    }  # fmt: skip


def test_every_layer_has_its_geometry_type():
    built = build(
        ("w1", RING, {"highway": "residential"}),
        ("w2", RING, {"landuse": "forest"}),
        ("w3", LINE, {"barrier": "fence"}),
    )
    kinds = {n: t.geometry[0].geom_type for n, t in built.layers.items() if len(t)}
    assert kinds == {
        "roads": "LineString",
        "habitat": "MultiPolygon",
        "land_cover": "MultiPolygon",
        "barriers": "MultiLineString",
    }
    assert set(built.layers) == {layer.id for layer in OSM_LAYERS}


def test_open_outlines_are_left_out_and_listed():
    built = build(
        ("w5", LINE, {"landuse": "forest"}), ("w4", "LINESTRING (1 1, 1 1)", {"highway": "path"})
    )
    assert built.skipped == ["w4", "w5"] and only(built) == {}


def test_crossing_outlines_are_repaired_and_listed():
    built = build(("w5", "POLYGON ((0 0, 2 2, 2 0, 0 2, 0 0))", {"landuse": "forest"}))
    assert built.repaired == ["w5"] and built.skipped == []
    assert shapely.area(built.layers["habitat"].geometry[0]) == 2


def test_the_order_of_the_features_does_not_matter():
    rows = [
        ("w10", LINE, {"highway": "primary"}),
        ("w9", LINE, {"highway": "primary", "bridge": "yes"}),
        ("r1", AREA, {"landuse": "forest"}),
        ("w1", RING, {"landuse": "meadow"}),
    ]
    one, other = build(*rows), build(*reversed(rows))
    for name, table in one.layers.items():
        for column in table.columns:
            assert table[column].tolist() == other.layers[name][column].tolist()
    assert one.layers["roads"]["osm_id"].tolist() == ["w9", "w10"]


def test_small_areas_lie_above_large_ones():
    big = "POLYGON ((0 0, 99 0, 99 99, 0 99, 0 0))"
    cover = build(("w1", RING, {"landuse": "grass"}), ("w2", big, {"leisure": "park"}))
    assert cover.layers["land_cover"]["osm_id"].tolist() == ["w2", "w1"]


def test_ids_sort_by_kind_and_number():
    ids = np.array(["r1", "w10", "w9", "n3"], dtype=object)
    assert ids[osm_order(ids)].tolist() == ["n3", "w9", "w10", "r1"]
    assert sorted_ids(["w10", "w9", "w10"]) == ["w9", "w10"] and sorted_ids([]) == []


def test_no_features_give_empty_layers():
    assert only(build()) == {}


def test_cancel_stops_the_sorting():
    with pytest.raises(Cancelled):
        build_layers(*features(("w1", LINE, {})), RULES, FIELDS, lambda _: False)


def rules(text):
    return parse_rules("layer,code,take,when\n" + text, LayerRule, "mine.csv")


def test_the_source_is_asked_for_the_values_that_matter():
    found = rules(
        "roads,a,line,highway=track|path; lanes>=2\nroads,b,line,highway!=x; railway=*\nroads,-,line,building=*\n"
    )
    assert selection(found, "line") == {"highway": ("path", "track"), "railway": ("*",)}
    assert selection(found, "area") == {}


@pytest.mark.parametrize(
    ("row", "column"),
    [
        ("streets,a,line,highway=*", "layer"),
        ("roads,a,area,highway=*", "take"),
        ("habitat,a,line,natural=wood", "take"),
        ("roads,a,line,highway!=motorway", "when"),
        ("roads,a,line,", "when"),
    ],
)
def test_a_rule_that_cannot_work_is_named(row, column):
    with pytest.raises(GreenBlueError, match=f"mine.csv, line 2, column {column}"):
        check_rules(rules(row), "mine.csv")


def test_the_shipped_table_is_sound_and_fills_every_layer():
    check_rules(RULES, FILE)
    layers = {r.layer for r in RULES} - {"routes"}
    assert layers == set(LINE_LAYERS + AREA_LAYERS) == {x.id for x in OSM_LAYERS}
    assert all(r.name for r in RULES if r.code != "-")


def test_every_tag_that_the_fragmentation_method_reads_is_a_field():
    of = {layer.id: set(layer.names()) for layer in OSM_LAYERS}
    assert {"highway", "lanes", "width", "oneway", "dual_carriageway", "surface", "maxspeed", "lit",
            "bridge", "tunnel", "layer", "cutting", "embankment", "covered", "access", "ref"} <= of["roads"]  # fmt: skip
    assert {"railway", "tracks", "electrified", "usage", "service", "highspeed"} <= of["railways"]
    assert {"waterway", "cemt", "tunnel", "width"} <= of["waterways"]
    assert {"amenity", "parking", "capacity", "surface"} <= of["car_parks"]
    assert {"barrier", "fence_type", "wall"} <= of["barriers"]
    assert {"man_made", "bridge", "tunnel", "layer", "carries", "crosses"} <= of["passages"]
    assert {"natural", "barrier"} <= of["landscape_elements"]
