"""A passage knows what it carries and what it crosses."""

import numpy as np
import shapely
from greenblue.core.prepare.passages import levels, relate_passages
from greenblue.core.table import Table


def table(*rows, **fill):
    """Rows of (WKT, osm_id, tags …); tags missing in a row are None."""
    keys = sorted({k for _, _, tags in rows for k in tags} | set(fill))
    columns = {k: np.array([t.get(k) for _, _, t in rows], dtype=object) for k in keys}
    columns["osm_id"] = np.array([i for _, i, _ in rows], dtype=object)
    return Table(shapely.from_wkt(np.array([w for w, _, _ in rows], dtype=object)), columns)


def network(*rows):
    return table(*rows, **{"class": None, "name": None, "ref": None})


EMPTY = Table(
    np.zeros(0, dtype=object),
    {k: np.zeros(0, dtype=object) for k in ("osm_id", "class", "name", "ref")},
)
BRIDGE = ("LINESTRING (0 0, 20 0)", "w1", {"class": "motorway", "ref": "E411", "bridge": "yes"})
APPROACH = ("LINESTRING (-50 0, 0 0)", "w2", {"class": "motorway", "ref": "E411"})
STREAM = ("LINESTRING (10 -50, 10 50)", "w3", {"class": "stream", "name": "IJse"})
PATH = ("LINESTRING (12 -50, 12 50)", "w4", {"class": "path"})


def related(passage, roads=(), railways=(), waterways=()):
    networks = {
        name: network(*rows) if rows else EMPTY
        for name, rows in (("roads", roads), ("railways", railways), ("waterways", waterways))
    }
    result = relate_passages(table(passage), networks)
    return {k: result[k][0] for k in ("carries", "crosses", "carry_cl", "cross_cl", "cross_ids")}


def test_a_bridge_carries_itself_and_crosses_what_runs_below():
    found = related(
        ("MULTILINESTRING ((0 0, 20 0))", "w1", {"highway": "motorway", "bridge": "yes"}),
        roads=[BRIDGE, APPROACH, PATH],
        waterways=[STREAM],
    )
    assert found == {
        "carries": "motorway E411",
        "crosses": "path, stream IJse",
        "carry_cl": "road",
        "cross_cl": "road, waterway",
        "cross_ids": "w3, w4",
    }


def test_a_culvert_passes_under_the_road_and_not_under_its_own_stream():
    culvert = ("MULTILINESTRING ((10 -5, 10 5))", "w5", {"waterway": "stream", "tunnel": "culvert"})
    found = related(
        culvert,
        roads=[("LINESTRING (0 0, 20 0)", "w1", {"class": "primary", "ref": "N3"})],
        waterways=[
            ("LINESTRING (10 -5, 10 5)", "w5", {"class": "stream", "tunnel": "culvert"}),
            ("LINESTRING (10 5, 10 50)", "w6", {"class": "stream"}),
        ],
    )
    assert found["carries"] == "stream" and found["crosses"] == "primary N3"


def test_lines_on_the_same_level_are_joined_not_crossed():
    side = ("LINESTRING (10 -5, 10 5)", "w7", {"class": "local", "bridge": "yes", "layer": "1"})
    passage = ("MULTILINESTRING ((0 0, 20 0))", "w1", {"highway": "local", "bridge": "yes"})
    assert related(passage, roads=[BRIDGE, side])["crosses"] is None


def test_a_road_over_a_bridge_is_not_below_it():
    above = ("LINESTRING (10 -5, 10 5)", "w8", {"class": "primary", "bridge": "yes", "layer": "2"})
    passage = ("MULTILINESTRING ((0 0, 20 0))", "w1", {"highway": "motorway", "bridge": "yes"})
    assert related(passage, roads=[BRIDGE, above])["crosses"] is None


def test_the_outline_of_a_bridge_carries_the_lines_on_its_level():
    outline = (
        "MULTILINESTRING ((0 -8, 20 -8, 20 8, 0 8, 0 -8))",
        "w9",
        {"man_made": "bridge", "layer": "1", "highway": None},
    )
    found = related(outline, roads=[BRIDGE, APPROACH], waterways=[STREAM])
    assert found["carries"] == "motorway E411" and found["crosses"] == "stream IJse"


def test_an_ecoduct_within_its_outline_crosses_the_motorway():
    ecoduct = (
        "MULTILINESTRING ((-5 -30, 25 -30, 25 30, -5 30, -5 -30))",
        "w9",
        {"man_made": "wildlife_crossing", "bridge": "yes", "layer": "1"},
    )
    road = ("LINESTRING (0 0, 20 0)", "w1", {"class": "motorway", "ref": "R0"})
    assert related(ecoduct, roads=[road])["crosses"] == "motorway R0"


def test_levels_come_from_the_layer_tag_or_from_bridge_and_tunnel():
    rows = [
        {"layer": "2", "bridge": "yes"},
        {"bridge": "viaduct"},
        {"bridge": "no"},
        {"tunnel": "culvert"},
        {"layer": "x", "tunnel": "yes"},
        {"man_made": "bridge"},
        {},
    ]
    lines = table(*[("LINESTRING (0 0, 1 1)", f"w{i}", r) for i, r in enumerate(rows)])
    assert levels(lines).tolist() == [2, 1, 0, -1, -1, 1, 0]
    assert levels(EMPTY).tolist() == []
