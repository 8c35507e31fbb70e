"""Hedges keep off pipes, roads, railways and lines, stay low where they must, and end at parcels."""

import numpy as np
import pytest
import shapely

from tests.core.propose.hedge_scene import (
    hedge_pair,
    infrastructure,
    lines,
    propose,
    rule_set,
    table,
)


def test_a_gas_pipe_splits_the_hedge_and_is_named():
    layers = {"pipelines": table("LINESTRING (40 -99, 40 99)", substance=["gas"])}
    found = propose(hedge_pair(80), layers=layers)
    spans = sorted(tuple(np.round(shapely.bounds(line)[[0, 2]], 2)) for line in lines(found))
    assert spans == [(0.0, 35.0), (45.0, 80.0)]
    assert list(found.sections["rules"]) == ["gas", "gas"]
    assert list(found.sections["gap"]) == [1, 1]


def test_pieces_shorter_than_a_section_are_dropped_and_counted():
    layers = {"pipelines": table("LINESTRING (15 -99, 15 99)", substance=["gas"])}
    found = propose(hedge_pair(80), layers=layers)
    assert found.crumbs == 1
    assert [round(line.length, 2) for line in lines(found)] == [60.0]


def test_no_hedge_crosses_a_motorway_a_railway_or_a_building():
    rules = rule_set()
    barrier = "LINESTRING (40 -500, 40 500)"
    building = table("POLYGON ((35 -200, 45 -200, 45 200, 35 200, 35 -200))")
    for layers in (
        infrastructure(rules, roads=table(barrier, highway=["motorway"])),
        infrastructure(rules, railways=table(barrier, railway=["rail"])),
        {"buildings": building},
    ):
        assert len(propose(hedge_pair(80), layers=layers, rules=rules).sections) == 0


def test_a_hedge_stops_on_both_sides_of_a_lane():
    rules = rule_set()
    lane = infrastructure(
        rules, roads=table("LINESTRING (40 -500, 40 500)", highway=["residential"])
    )
    found = propose(hedge_pair(80), layers=lane, rules=rules)
    spans = sorted(tuple(np.round(shapely.bounds(line)[[0, 2]], 2)) for line in lines(found))
    assert spans == [(0.0, 34.5), (45.5, 80.0)]


def test_a_route_mostly_cut_away_is_left_out_and_counted():
    layers = {"open_land": table("POLYGON ((10 -50, 75 -50, 75 50, 10 50, 10 -50))")}
    found = propose(hedge_pair(80), layers=layers)
    assert len(found.sections) == 0 and found.cut > 0


def test_the_height_is_lowered_under_a_high_voltage_line():
    layers = {"power_lines": table("LINESTRING (0 15, 80 15)")}
    found = propose(hedge_pair(80), layers=layers)
    assert found.sections["h_max_m"][0] == 3.0
    assert found.sections["rules"][0] == "high_voltage"


def test_only_the_part_that_breaks_a_rule_is_lowered():
    layers = {"power_lines": table("LINESTRING (110 -80, 110 80)")}
    found = propose(hedge_pair(120), layers=layers).sections
    spans = [tuple(np.round(shapely.bounds(line)[[0, 2]], 2)) for line in found.geometry]
    assert sorted(zip(spans, found["h_max_m"].tolist(), found["rules"]))[1:] == [
        ((90.0, 120.0), 3.0, "high_voltage")
    ]
    assert spans[0] == (0.0, 90.0) and np.isnan(found["h_max_m"][0])
    assert found["stretch"].tolist() == [0, 0] and found["gap"].tolist() == [1, 1]


def test_a_broken_hedge_may_come_as_near_to_a_road_as_it_stands_and_stays_low_there():
    rules = rule_set()
    roads = table("LINESTRING (-300 -4, 400 -4)", highway=["residential"])  # pavement from -1 m
    layers = infrastructure(rules, roads=roads)
    found = propose(hedge_pair(80), layers=layers).sections
    assert shapely.length(found.geometry).tolist() == pytest.approx([80])
    assert found["h_max_m"][0] == 2.0 and found["rules"][0] == "pavement"
    on_it = table("LINESTRING (-300 -2, 400 -2)", highway=["residential"])  # drawn inside 3 m
    found = propose(hedge_pair(80), layers=infrastructure(rules, roads=on_it))
    assert shapely.length(lines(found)).tolist() == pytest.approx([80])
    apart = ["LINESTRING (-100 1.6, 0 1.6)", "LINESTRING (80 1.6, 180 1.6)"]
    assert np.isnan(propose(apart, layers=layers).sections["h_max_m"][0])


def test_a_hedge_from_an_end_to_a_wood_keeps_off_the_road():
    rules = rule_set()
    roads = table("LINESTRING (-300 -4, 400 -4)", highway=["residential"])
    layers = infrastructure(rules, roads=roads)
    wood = ["POLYGON ((80 -0.5, 180 -0.5, 180 90, 80 90, 80 -0.5))"]
    found = propose(hedge_pair(80)[:1], ["LINESTRING (0 0, 80 0)"], layers, woods=wood)
    assert len(found.sections) == 0 and found.cut == 1


def test_a_broken_hedge_at_a_junction_stays_below_the_line_of_sight():
    rules = rule_set()
    roads = table(
        "LINESTRING (-200 -10, 0 -10)", "LINESTRING (0 -10, 200 -10)", "LINESTRING (0 -10, 0 -200)",
        highway=["residential"] * 3, maxspeed=["50"] * 3,
    )  # fmt: skip
    layers = infrastructure(rules, roads=roads)
    inside = propose(["LINESTRING (-60 0, 5 0)", "LINESTRING (65 0, 120 0)"], layers=layers)
    spans = [tuple(np.round(shapely.bounds(line)[[0, 2]], 2)) for line in lines(inside)]
    reach = round((25**2 - 10**2) ** 0.5, 2)
    assert sorted(spans) == [(5.0, reach), (reach, 65.0)]
    assert sorted(inside.sections["h_max_m"].tolist())[0] == 0.7
    outside = propose(["LINESTRING (-80 0, -30 0)", "LINESTRING (90 0, 150 0)"], layers=layers)
    spans = [tuple(np.round(shapely.bounds(line)[[0, 2]], 2)) for line in lines(outside)]
    assert spans == [(reach, 90.0)]


def test_a_section_ends_where_the_parcel_ends():
    parcels = table(
        "POLYGON ((-200 -50, 40 -50, 40 50, -200 50, -200 -50))",
        "POLYGON ((40 -50, 300 -50, 300 50, 40 50, 40 -50))",
    )
    found = propose(hedge_pair(80), layers={"parcels": parcels})
    spans = sorted(tuple(np.round(shapely.bounds(line)[[0, 2]], 2)) for line in lines(found))
    assert spans == [(0.0, 38.0), (38.0, 39.5), (40.5, 42.0), (42.0, 80.0)]
    heights = found.sections["h_max_m"]
    assert np.nansum(heights) == 4.0 and np.isnan(heights).sum() == 2  # low beside the limit only
