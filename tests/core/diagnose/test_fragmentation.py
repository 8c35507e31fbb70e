"""Where infrastructure cuts the network, and what must not matter."""

import numpy as np
import pytest
import shapely
from greenblue.core.diagnose.fragmentation.points import FragmentationOptions
from greenblue.core.diagnose.fragmentation.reasons import reasons
from greenblue.core.diagnose.network import clip_lines, dissolve
from hypothesis import given, settings
from hypothesis import strategies as st

from ..scenes import features, find, network, rows, rules

WOOD = "POLYGON ((0 -500, 1000 -500, 1000 500, 0 500, 0 -500))"
N4 = {"highway": "primary", "ref": "N4"}
E411 = {"highway": "motorway", "oneway": "yes", "ref": "E411", "lanes": "3"}
ROAD = [(-300, 0), (1300, 0)]
CARRIAGEWAYS = [([(-300, -12), (1300, -12)], E411), ([(1300, 12), (-300, 12)], E411)]


def planar(table):
    return [round(float(v), 2) for v in table["planar_m"]]


def test_a_road_through_a_wood_is_one_site_in_the_middle_of_its_section():
    found = find(network(WOOD), roads=features((ROAD, N4)))
    assert rows(found, "site_id", "name", "code", "kind") == [("S0001", "N4", "R4", "road")]
    assert planar(found) == [1000.0]
    assert found["point"][0].equals_exact(shapely.Point(500, 0), 1e-6)
    assert found["score"][0] == pytest.approx(100 * (0.70 + 0.90 + 0.35) / 3)
    assert found["class"][0] == "high" and found["aadt_src"][0] == "class_default"


def test_both_carriageways_are_one_site_with_the_sum_of_their_lanes():
    found = find(network(WOOD), roads=features(*CARRIAGEWAYS))
    assert rows(found, "name", "code", "lanes") == [("E411", "R1", 6.0)]
    assert planar(found)[0] == pytest.approx(1000, abs=1)


def test_importance_scales_the_score():
    full = find(network(WOOD), roads=features((ROAD, N4)))["score"][0]
    half = find(network(WOOD, importance=0.5), roads=features((ROAD, N4)))["score"][0]
    assert half == pytest.approx(full / 2)


def test_a_count_replaces_the_default_of_the_class():
    roads = features((ROAD, N4)).with_columns(chosen_traffic=np.array([900.0]))
    found = find(network(WOOD), roads=roads)
    assert found["score"][0] == pytest.approx(100 * (0.10 + 0.35 + 0.05) / 3)
    assert found["aadt_src"][0] == "count" and found["traffic"][0] == 900


def test_a_gap_below_the_limit_is_closed_and_one_above_ends_the_section():
    woods = [
        "POLYGON ((0 -50, 400 -50, 400 50, 0 50, 0 -50))",
        "POLYGON ((480 -50, 900 -50, 900 50, 480 50, 480 -50))",
    ]
    closed = find(network(*woods), roads=features((ROAD, N4)))
    assert planar(closed) == [900.0]
    apart = find(network(*woods), FragmentationOptions(gap_m=50), roads=features((ROAD, N4)))
    assert sorted(planar(apart)) == [400.0, 420.0]


def test_a_sliver_is_dropped_unless_it_crosses_the_axis_of_a_corridor():
    strip = shapely.LineString([(500, -300), (500, 300)])
    corridor = network(strip.buffer(7, cap_style="flat"))
    assert len(find(corridor, roads=features((ROAD, N4)))) == 0
    with_axis = corridor.with_columns(
        axis=np.array([strip], dtype=object), width_m=np.array([14.0])
    )
    assert planar(find(with_axis, roads=features((ROAD, N4)))) == [14.0]


def test_a_tunnel_is_no_barrier():
    assert len(find(network(WOOD), roads=features((ROAD, {**N4, "tunnel": "yes"})))) == 0


def test_a_long_bridge_leaves_the_network_whole():
    assert (
        len(find(network(WOOD), roads=features((ROAD, {**N4, "bridge": "viaduct", "layer": "1"}))))
        == 0
    )


def test_a_track_bridge_over_the_motorway_lowers_its_barrier():
    track = ([(500, -100), (500, 100)], {"highway": "track", "bridge": "yes", "layer": "1"})
    without = find(network(WOOD), roads=features(*CARRIAGEWAYS))
    found = find(network(WOOD), roads=features(*CARRIAGEWAYS, track))
    motorway = np.flatnonzero(found["code"] == "R1")[0]
    assert found["pass_kind"][motorway] == "low_traffic" and found["pass_m"][
        motorway
    ] == pytest.approx(0, abs=1)
    assert found["remaining"][motorway][:2] == pytest.approx([0.95 * 0.75, 0.99 * 0.65], abs=0.01)
    assert found["remaining"][motorway][2] == pytest.approx(without["remaining"][0][2])


def test_a_wildlife_crossing_serves_the_roads_it_crosses():
    ecoduct = features(
        (
            "POLYGON ((480 -40, 540 -40, 540 40, 480 40, 480 -40))",
            {"man_made": "wildlife_crossing", "bridge": "yes"},
        ),
        name="passages",
    )
    found = find(network(WOOD), roads=features(*CARRIAGEWAYS), passages=ecoduct)
    assert found["pass_kind"][0] == "wildlife_crossing"
    assert found["remaining"][0][0] == pytest.approx(0.95 * 0.2, abs=0.01)


def test_two_bridges_side_by_side_count_once():
    tracks = [
        ([(x, -100), (x, 100)], {"highway": "track", "bridge": "yes", "layer": "1"})
        for x in (490, 510)
    ]
    found = find(network(WOOD), roads=features(*CARRIAGEWAYS, *tracks))
    motorway = np.flatnonzero(found["code"] == "R1")[0]
    assert found["remaining"][motorway][0] >= 0.95 * 0.75 - 1e-9


def test_a_fence_along_the_road_raises_its_barrier():
    fence = features(([(-300, 15), (1300, 15)], {"barrier": "fence"}), name="barriers")
    found = find(network(WOOD), roads=features((ROAD, N4)), barriers=fence)
    assert found["fence"][0]
    assert found["remaining"][0][0] == pytest.approx(1 - 0.3 * 0.2)


def test_a_fence_across_the_road_does_not():
    fence = features(([(500, -50), (500, 50)], {"barrier": "fence"}), name="barriers")
    assert not find(network(WOOD), roads=features((ROAD, N4)), barriers=fence)["fence"][0]


def test_road_and_railway_side_by_side_are_a_combined_site_with_its_parts():
    rail = features(
        ([(-300, 60), (1300, 60)], {"railway": "rail", "usage": "main", "ref": "161"}),
        name="railways",
    )
    found = find(network(WOOD), roads=features((ROAD, N4)), railways=rail)
    assert found["kind"].tolist() == ["combined", "road", "railway"]
    assert found["site_id"].tolist() == ["S0001", "S0001.1", "S0001.2"]
    assert found["parent_id"].tolist() == ["", "S0001", "S0001"]
    assert found["name"][0] == "L161 + N4"
    assert found["width_m"][0] == pytest.approx(60 + 6 + 6)
    assert found["remaining"][0][0] == pytest.approx(1 - 0.3 * 0.55)


def test_an_angle_of_more_than_twenty_degrees_does_not_combine():
    rail = features(
        ([(-300, -300), (1300, 400)], {"railway": "rail", "ref": "161"}), name="railways"
    )
    assert (
        "combined"
        not in find(network(WOOD), roads=features((ROAD, N4)), railways=rail)["kind"].tolist()
    )


def test_a_large_car_park_in_the_network_is_a_site_and_a_small_one_is_not():
    parks = features(
        ("POLYGON ((100 100, 160 100, 160 160, 100 160, 100 100))", {"amenity": "parking"}),
        ("POLYGON ((300 100, 340 100, 340 160, 300 160, 300 100))", {"amenity": "parking"}),
        (
            "POLYGON ((500 100, 560 100, 560 160, 500 160, 500 100))",
            {"amenity": "parking", "parking": "underground"},
        ),
        name="car_parks",
    )
    found = find(network(WOOD), car_parks=parks)
    assert rows(found, "kind", "code") == [("car_park", "P1")]
    assert found["point"][0].within(shapely.box(100, 100, 160, 160))


def test_a_car_park_that_only_shares_its_border_with_the_network_is_no_site():
    beside = "POLYGON ((100 499.99, 160 499.99, 160 560, 100 560, 100 499.99))"
    found = find(network(WOOD), car_parks=features((beside, {"amenity": "parking"}), name="p"))
    assert not len(found)


def test_a_culvert_drawn_as_a_line_lies_in_its_middle_however_it_is_drawn():
    lines = ([(100, 0), (140, 0)], [(140, 0), (100, 0)], [(100, 0), (101, 0), (102, 0), (140, 0)])
    for line in lines:
        pipe = features((line, {"waterway": "stream", "tunnel": "culvert"}), name="waterways")
        found = find(network(WOOD), waterways=pipe)
        assert found["kind"][0] == "obstacle"
        assert found["point"][0].equals_exact(shapely.Point(120, 0), 1e-9)


def test_a_culvert_and_a_weir_stop_the_aquatic_group_only():
    water = features(
        ([(200, -300), (200, 300)], {"waterway": "stream"}),
        ([(200, 300), (200, 320)], {"waterway": "stream", "tunnel": "culvert"}),
        ([(195, 0), (205, 0)], {"waterway": "weir"}),
        name="waterways",
    )
    found = find(network(WOOD), waterways=water)
    assert sorted(found["code"].tolist()) == ["C4", "C5"]
    assert np.isnan(found["remaining"][:, :3]).all()
    assert sorted(found["score"].tolist()) == pytest.approx([70.0, 80.0])


def test_a_canal_is_a_site():
    canal = features(
        (ROAD, {"waterway": "canal", "name": "Kanaal", "CEMT": "Va", "cemt": "Va"}),
        name="waterways",
    )
    found = find(network(WOOD), waterways=canal)
    assert rows(found, "code", "kind", "width_m") == [("C1", "waterway", 55.0)]


def test_unknown_classes_get_the_generic_one_and_are_counted():
    from greenblue.core.diagnose.fragmentation.points import find_fragmentation

    roads = features((ROAD, {"highway": "hoverway"}))
    found, generic = find_fragmentation(
        network(WOOD), {"roads": roads}, rules(), FragmentationOptions()
    )
    assert found["code"].tolist() == ["R7"] and generic["roads"].tolist() == [0]


def test_nothing_near_the_network_gives_no_site():
    assert len(find(network(WOOD), roads=features(([(5000, 5000), (6000, 5000)], N4)))) == 0


def test_the_reason_reads_like_a_sentence():
    found = find(network(WOOD), roads=features(*CARRIAGEWAYS))
    text = reasons(found, rules(), 5000.0)[0]
    assert (
        text
        == "E411, motorway 2×3, 70\u202f000 vehicles/day by class default, no passage in the network within 5 km"
    )


def test_overlapping_corridors_count_a_metre_once():
    twice = network(WOOD, "POLYGON ((500 -500, 1500 -500, 1500 500, 500 500, 500 -500))")
    found = find(twice, roads=features(([(-300, 0), (1800, 0)], N4)))
    assert planar(found) == [1500.0] and found["corridors"][0] == "0, 1"


def test_a_road_in_a_narrow_gap_between_two_habitats_cuts_them_when_gaps_are_filled():
    halves = network(
        "POLYGON ((0 -500, 1000 -500, 1000 -15, 0 -15, 0 -500))",
        "POLYGON ((0 15, 1000 15, 1000 500, 0 500, 0 15))",
    )
    assert len(find(halves, roads=features((ROAD, N4)))) == 0
    found = find(halves, FragmentationOptions(network_gap_m=40), roads=features((ROAD, N4)))
    assert planar(found) == [1000.0] and found["corridors"][0] == "0, 1"
    assert found["importance"][0] == 1.0


def test_dissolving_keeps_separate_polygons_and_merges_touching_ones():
    boxes = np.array([shapely.box(0, 0, 1, 1), shapely.box(1, 0, 2, 1), shapely.box(5, 5, 6, 6)])
    assert sorted(shapely.area(dissolve(boxes)).tolist()) == [1.0, 2.0]


def test_a_line_is_clipped_once_per_polygon_it_touches():
    lines = np.array([shapely.from_wkt("LINESTRING (0 0, 10 0)")])
    boxes = np.array(
        [shapely.box(-1, -1, 4, 1), shapely.box(3, -1, 20, 1), shapely.box(0, 0, 1, 1)]
    )
    line, polygon, inside = clip_lines(lines, boxes)
    assert line.tolist() == [0, 0, 0] and polygon.tolist() == [0, 1, 2]
    assert shapely.length(inside).tolist() == [4.0, 7.0, 1.0]


def town(seed=3):
    """A wood with a motorway, crossing roads, a railway beside one of them, and loose tracks."""
    random = np.random.default_rng(seed)
    ways = [(np.array(c, dtype=float), t) for c, t in CARRIAGEWAYS]
    for number in range(6):
        x = 100 + 150 * number
        bend = np.array([(x, -600.0), (x + random.uniform(-40, 40), 3.0), (x + 20, 600.0)])
        ways.append(
            (
                bend,
                {
                    "highway": ["secondary", "track", "residential"][number % 3],
                    "name": f"way {number}",
                },
            )
        )
    rail = np.array([(-300.0, 70.0), (500.0, 75.0), (1300.0, 70.0)])
    return ways, [(rail, {"railway": "rail", "ref": "161"})]


def tell(found):
    return rows(found, "site_id", "name", "code"), np.round(
        np.stack([found["score"], found["planar_m"], found["width_m"]]), 4
    ).tolist()


@settings(max_examples=25, deadline=None)
@given(
    order=st.permutations(range(8)),
    reverse=st.lists(st.booleans(), min_size=8, max_size=8),
    cut=st.lists(st.booleans(), min_size=8, max_size=8),
    shift=st.tuples(st.integers(-2, 2), st.integers(-2, 2)),
)
def test_order_direction_splits_and_moving_by_kilometres_change_no_site_score_or_length(
    order, reverse, cut, shift
):
    roads, rails = town()
    move = 1000.0 * np.array(shift)
    parts = []
    for i in order:
        line, tags = roads[i]
        middle = (line[:-1] + line[1:]) / 2
        full = np.insert(line, np.arange(1, len(line)), middle, axis=0)
        pieces = [full[:2], full[1:]] if cut[i] else [full]
        parts += [((p[::-1] if reverse[i] else p) + move, tags) for p in pieces]
    wood = shapely.transform(shapely.from_wkt(WOOD), lambda c: c + move)
    moved = find(
        network(wood),
        roads=features(*parts),
        railways=features(*[(r + move, t) for r, t in rails], name="railways"),
    )
    still = find(network(WOOD), roads=features(*roads), railways=features(*rails, name="railways"))
    assert tell(moved) == tell(still)
