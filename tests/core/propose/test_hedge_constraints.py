"""Every distance rule on a drawn scene; the cut is right to the centimetre."""

import numpy as np
import pytest
import shapely
from greenblue.core.propose.hedges.constraints import cut_away, heights, zones
from greenblue.core.propose.hedges.rules import rail_height

from tests.core.propose.hedge_scene import infrastructure, rule_set, table

CM = 0.01


def left_of(line, layers, rules):
    """What the rules leave of one line, and the ids of those that cut."""
    lines = np.array([shapely.from_wkt(line)], dtype=object)
    left, touched = cut_away(lines, zones(layers, rules).of("cut", "bar"))
    return left[0], touched[0]


def gap_in(line, layers, rules):
    """From where to where a line along the x axis is cut, and by which rules."""
    left, touched = left_of(line, layers, rules)
    lost = shapely.difference(shapely.from_wkt(line), shapely.buffer(left, 1e-9))
    return shapely.bounds(lost)[[0, 2]], touched


def low(line, layers, rules):
    """The greatest height on a line, and the rules that say so."""
    height, touched = heights(
        np.array([shapely.from_wkt(line)], dtype=object), zones(layers, rules)
    )
    return height[0], touched[0]


ACROSS = "LINESTRING (-200 0, 200 0)"
UP = "LINESTRING (0 -300, 0 300)"


def road(rules, highway="residential", wkt=UP, **tags):
    return infrastructure(
        rules, roads=table(wkt, highway=[highway], **{k: [v] for k, v in tags.items()})
    )


def rail(rules, **tags):
    return infrastructure(
        rules, railways=table(UP, railway=["rail"], **{k: [v] for k, v in tags.items()})
    )


@pytest.mark.parametrize("name", ["generic", "flanders", "wallonia", "brussels"])
def test_nothing_stands_within_2_5_m_of_the_pavement(name):
    rules = rule_set(name)
    (start, end), touched = gap_in(ACROSS, road(rules), rules)  # R7: 6 m wide
    assert (start, end) == pytest.approx((-5.5, 5.5), abs=CM)
    assert touched == ("pavement",)


def test_a_width_of_the_road_goes_before_that_of_its_class():
    rules = rule_set()
    (start, end), _ = gap_in(ACROSS, road(rules, width="9"), rules)
    assert (start, end) == pytest.approx((-7.0, 7.0), abs=CM)


def test_a_track_needs_1_m():
    rules = rule_set()
    (start, end), touched = gap_in(ACROSS, road(rules, "track"), rules)  # R8: 4 m wide
    assert (start, end) == pytest.approx((-3.0, 3.0), abs=CM) and touched == ("track",)


def test_a_motorway_bars_and_keeps_trees_low_within_10_m():
    rules = rule_set("flanders")
    layers = road(rules, "motorway", oneway="yes")  # one carriageway of R2: 20 m wide
    _, touched = gap_in(ACROSS, layers, rules)
    assert touched == ("road_bar", "pavement")
    assert low("LINESTRING (19 0, 19 100)", layers, rules) == (4.0, ("motorway_strip",))
    height, touched = low("LINESTRING (20.02 0, 20.02 100)", layers, rules)
    assert np.isnan(height) and touched == ()


def test_a_tunnel_and_what_lies_far_off_cut_nothing():
    rules = rule_set()
    left, touched = left_of(ACROSS, road(rules, tunnel="yes"), rules)
    assert left.length == pytest.approx(400) and touched == ()


@pytest.mark.parametrize(
    ("maxspeed", "metres", "rule"),
    [("50", 25, "sight_50"), ("70", 60, "sight_70"), ("90", 100, "sight_90")],
)
def test_sight_triangles_grow_with_the_speed(maxspeed, metres, rule):
    rules = rule_set()
    roads = table(
        "LINESTRING (0 -300, 0 0)", "LINESTRING (0 0, 0 300)", "LINESTRING (0 0, 300 0)",
        highway=["unclassified"] * 3, maxspeed=[maxspeed] * 3,
    )  # fmt: skip
    layers = infrastructure(rules, roads=roads)
    (_, end), touched = gap_in("LINESTRING (-200 0, -5.6 0)", layers, rules)
    left, _ = left_of("LINESTRING (-200 0, -5.6 0)", layers, rules)
    assert left.length == pytest.approx(200 - metres, abs=CM)
    assert end == pytest.approx(-5.6, abs=CM) and touched == (rule,)


def circle_road(radius, rules, maxspeed="50"):
    angle = np.radians(np.arange(0, 181, 2))
    xy = np.column_stack([radius * np.cos(angle), radius * np.sin(angle)])
    wkt = shapely.LineString(xy).wkt
    return infrastructure(
        rules, roads=table(wkt, highway=["unclassified"], maxspeed=[maxspeed], width=["2"])
    )


@pytest.mark.parametrize(
    ("maxspeed", "sight", "rule"),
    [("50", 25, "bend_50"), ("70", 60, "bend_70"), ("90", 100, "bend_90")],
)
def test_the_inside_of_a_bend_stays_free_as_far_as_the_line_of_sight(maxspeed, sight, rule):
    rules = rule_set()
    layers = circle_road(100.0, rules, maxspeed)
    left, touched = left_of("LINESTRING (0 0, 0 99)", {"bends": layers["bends"]}, rules)
    free = 100 * np.cos(sight / 2 / 100)  # the chord across an arc as long as the line of sight
    assert left.length == pytest.approx(min(free, 99), abs=0.05)
    assert touched == ((rule,) if free < 99 else ())


def test_gentle_bends_and_the_outside_of_sharp_ones_hide_nothing():
    rules = rule_set()
    assert len(circle_road(220.0, rules)["bends"]) == 0
    _, touched = left_of("LINESTRING (0 104, 0 180)", circle_road(100.0, rules), rules)
    assert touched == ()


def test_a_bend_and_a_crossing_of_tracks_are_no_junctions():
    rules = rule_set()
    bend = table("LINESTRING (0 -300, 0 0)", "LINESTRING (0 0, 300 0)", highway=["residential"] * 2)
    tracks = table(
        "LINESTRING (0 -300, 0 0, 0 300)", "LINESTRING (-300 0, 0 0, 300 0)", highway=["track"] * 2
    )
    for roads in (bend, tracks):
        assert len(infrastructure(rules, roads=roads)["junctions"]) == 0


def test_a_bridge_over_a_road_is_no_junction():
    rules = rule_set()
    roads = table(
        "LINESTRING (0 -300, 0 0, 0 300)", "LINESTRING (-300 0, 0 0, 300 0)",
        highway=["residential"] * 2, layer=["0", "1"],
    )  # fmt: skip
    assert len(infrastructure(rules, roads=roads)["junctions"]) == 0


def test_8_m_from_the_nearest_rail_stay_free():
    rules = rule_set()
    (start, end), touched = gap_in(ACROSS, rail(rules), rules)
    assert (start, end) == pytest.approx((-8.7175, 8.7175), abs=CM)
    assert touched == ("rail_bar", "rail_8")


def test_two_tracks_are_wider_than_one():
    rules = rule_set()
    (start, end), _ = gap_in(ACROSS, rail(rules, tracks="2"), rules)
    assert (start, end) == pytest.approx((-10.7175, 10.7175), abs=CM)


def test_25_m_stay_free_along_a_line_of_more_than_220_km_h():
    rules = rule_set()
    (start, end), touched = gap_in(ACROSS, rail(rules, highspeed="yes"), rules)
    assert (start, end) == pytest.approx((-25.7175, 25.7175), abs=CM)
    assert touched == ("rail_bar", "rail_8", "rail_25")


@pytest.mark.parametrize(("metres", "height"), [(3.5, 2.0), (8.0, 6.5), (25.0, 23.5)])
def test_the_height_beside_a_rail_is_the_distance_less_1_5_m(metres, height):
    assert rail_height(metres) == pytest.approx(height)


def test_a_hedge_beside_a_railway_may_be_as_high_as_its_nearest_point_allows():
    rules = rule_set()
    layers = rail(rules)
    x = 10 + 0.7175
    height, touched = low(f"LINESTRING ({x} 0, {x + 5} 100)", layers, rules)
    assert height == pytest.approx(8.5, abs=CM) and touched == ("rail_height",)
    assert np.isnan(low("LINESTRING (27 0, 27 100)", layers, rules)[0])


def test_nothing_above_3_m_stands_within_20_m_of_a_high_voltage_line():
    rules = rule_set()
    layers = {"power_lines": table(UP)}
    assert low("LINESTRING (19.9 0, 19.9 50)", layers, rules) == (3.0, ("high_voltage",))
    assert np.isnan(low("LINESTRING (20.1 0, 20.1 50)", layers, rules)[0])
    assert left_of(ACROSS, layers, rules)[1] == ()


@pytest.mark.parametrize(
    ("substance", "metres", "rule"), [("gas", 5, "gas"), (None, 2, "pipeline")]
)
def test_pipelines_stay_free(substance, metres, rule):
    rules = rule_set()
    layers = {"pipelines": table(UP, substance=[substance])}
    (start, end), touched = gap_in(ACROSS, layers, rules)
    assert (start, end) == pytest.approx((-metres, metres), abs=CM) and touched == (rule,)


def test_the_neighbour_is_kept_off_and_looks_over_the_hedge():
    rules = rule_set()
    layers = {"parcels": table("POLYGON ((0 -50, 100 -50, 100 50, 0 50, 0 -50))")}
    (start, end), touched = gap_in("LINESTRING (-10 0, 40 0)", layers, rules)
    assert (start, end) == pytest.approx((-0.5, 0.5), abs=CM) and touched == ("neighbour_low",)
    assert low("LINESTRING (1 0, 1 40)", layers, rules) == (2.0, ("neighbour_high",))
    assert np.isnan(low("LINESTRING (2.02 -40, 2.02 40)", layers, rules)[0])


@pytest.mark.parametrize(
    ("name", "metres"), [("flanders", 1), ("wallonia", 6), ("brussels", 5), ("generic", 5)]
)
def test_the_strip_along_a_stream_is_that_of_the_region(name, metres):
    rules = rule_set(name)
    layers = infrastructure(rules, waterways=table(UP, waterway=["stream"], width=["4"]))
    (start, end), touched = gap_in(ACROSS, layers, rules)
    assert (start, end) == pytest.approx((-2 - metres, 2 + metres), abs=CM)
    assert touched == ("bank",)


def test_buildings_stand_2_m_free():
    rules = rule_set()
    layers = {"buildings": table("POLYGON ((-5 -5, 5 -5, 5 5, -5 5, -5 -5))")}
    (start, end), touched = gap_in(ACROSS, layers, rules)
    assert (start, end) == pytest.approx((-7, 7), abs=CM)
    assert touched == ("building", "building_bar")


@pytest.mark.parametrize(
    ("layer", "column", "value", "rule"),
    [
        ("open_land", "name", "meadow birds", "open_land"),
        ("habitat", "class", "heath", "open_habitat"),
        ("land_cover", "cover", "wetland", "water_cover"),
    ],
)
def test_open_land_habitat_and_water_are_not_planted(layer, column, value, rule):
    rules = rule_set()
    polygon = table("POLYGON ((-30 -30, 20 -30, 20 30, -30 30, -30 -30))", **{column: [value]})
    (start, end), touched = gap_in(ACROSS, {layer: polygon}, rules)
    assert (start, end) == pytest.approx((-30, 20), abs=CM) and touched == (rule,)


def test_all_rules_that_cut_are_named_in_the_order_of_the_table():
    rules = rule_set()
    layers = {**road(rules), "pipelines": table("LINESTRING (50 -9, 50 9)", substance=["gas"])}
    _, touched = left_of(ACROSS, layers, rules)
    assert touched == ("pavement", "gas")
