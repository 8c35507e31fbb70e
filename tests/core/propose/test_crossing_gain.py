"""What a crossing wins, and one structure that serves several guilds."""

import json

import numpy as np
import pytest
import shapely
from greenblue.core.diagnose.connectivity.connections import Connections
from greenblue.core.diagnose.connectivity.patch_graph import Kernel, Network
from greenblue.core.propose.crossings.proposals import rank_order
from greenblue.core.propose.crossings.rules import CrossingOptions
from greenblue.core.propose.crossings.shared import merge_guilds
from greenblue.core.propose.crossings.texts import texts
from greenblue.core.table import Table, concatenate

from tests.core.propose import crossing_scene as scene
from tests.core.propose.crossing_scene import (
    LONG,
    LONG_WOODS,
    habitats,
    places,
    section,
)


def test_the_gain_is_that_of_the_vector_where_a_link_is_improved():
    # chain A–B–C of the domain vectors: A–B from 100 to 50 wins 3.349520 % (EC 17.138422)
    chain = habitats([(0, 1, 100.0), (1, 2, 200.0), (0, 2, 350.0)], "LineString (200 -20, 200 20)",
                     "LineString (0 900, 1 900)", "LineString (0 900, 1 900)")  # fmt: skip
    narrow = section("R4", 50.0 / (400.0 - 120.0), ((199.9, 0), (200.1, 0)))  # saves 50
    table, _ = scene.propose(narrow, network=chain, kernel=Kernel(200.0))
    assert table["d_ec_pct"][0] == pytest.approx(3.349520, abs=2e-3)
    assert table["d_ec"][0] == pytest.approx(17.138422 - 16.5829717, abs=3e-4)
    effect = json.loads(table["effects"][0])
    assert [(e["from"], e["to"], e["route"], e["at"]) for e in effect] == [("A", "B", "L0", "S1")]
    assert effect[0]["base"] == 100.0 and effect[0]["cost"] == pytest.approx(50.0, abs=0.1)


def test_the_way_to_the_crossing_and_back_is_paid():
    far = habitats([(0, 1, 6_000.0)], "LineString (100 -60, 100 60)")
    one = section("R4", 12.0, ((0, 0), (150, 0)))
    table, _ = scene.propose(one, network=far, kernel=Kernel(2500.0))
    effect = json.loads(table["effects"][0])[0]
    away = abs(100 - places(table)[0, 0])
    rest = (6_000 - 12 * 400) / (120 - 12)  # the road resists 400; X16 leaves 0.3 of that
    assert effect["cost"] == pytest.approx(6_000 - 12 * 400 + 12 * 120 + 2 * away * rest, abs=0.01)


def test_a_link_that_crosses_another_section_is_not_helped_here():
    far = habitats([(0, 1, 6_000.0)], "LineString (300 -60, 300 60)")
    here, there = (section("R4", 12.0, ((x, 0), (x + 150, 0)), site_id=s)
                   for s, x in (("S1", 0), ("S2", 250)))  # fmt: skip
    table, _ = scene.propose(
        here, there, network=far, kernel=Kernel(2500.0), options=CrossingOptions(spacing_m=100.0)
    )
    assert {s for s, e in zip(table["site_id"], table["effects"]) if e} == {"S2"}


def raster_scene():
    """Patches A and B north and south of a road of 40 m; 10 m cells, ground resists 5."""
    resistance = np.full((60, 60), 5.0)
    labels = np.zeros((60, 60), dtype=np.int32)
    resistance[28:32] = 3000.0  # y from −20 to 20
    labels[:20], labels[40:] = 1, 2
    return {"resistance": resistance, "labels": labels, "transform": (-100, 10, 0, 300, 0, -10)}


def test_with_a_surface_a_route_costs_both_ways_and_the_crossing():
    net = habitats([(0, 1, 120_800.0)], "LineString (350 -100, 350 100)", **raster_scene())
    table, _ = scene.propose(section(), network=net, kernel=Kernel(2500.0))
    effect = json.loads(table["effects"][0])[0]
    # a foot stands 5 m beyond the edge; to the first cell of a patch are 8 cells of 10 m
    assert effect["cost"] == pytest.approx(2 * (5 * 5 + 8 * 10 * 5) + 40 * 3)
    assert effect["base"] == 120_800.0 and effect["route"] == "L0"
    now, then = (np.exp(-np.log(2) / 2500 * c) for c in (120_800.0, effect["cost"]))
    ec = [np.sqrt(100 + 16 + 2 * 40 * p) for p in (now, then)]
    assert table["d_ec"][0] == pytest.approx(ec[1] - ec[0])
    assert table["ec_meur"][0] == pytest.approx(table["d_ec_pct"][0] / (table["cost_mid"][0] / 1e6))


def test_verges_that_count_as_built_up_do_not_keep_a_crossing_from_landing():
    surface = raster_scene()
    surface["resistance"][26:28] = 1000.0  # the road's own cells of coarse land cover, 20 m wide
    net = habitats([(0, 1, 120_000.0)], "LineString (350 -100, 350 100)", **surface)
    table, _ = scene.propose(section(), network=net, kernel=Kernel(2500.0))
    effect = json.loads(table["effects"][0])[0]
    # to the north 20 m of structure at 1 a metre, then 5 m of ground to the middle of the cell
    assert effect["cost"] == pytest.approx((20 + 5 * 5 + 6 * 50) + (5 * 5 + 8 * 50) + 40 * 3)


def test_movement_counts_where_the_road_is_opened_not_where_a_link_happens_to_cross():
    surface = raster_scene()
    surface["resistance"][[25, 34], :30] = 900.0  # fields in the west that animals shun
    net = habitats([(0, 1, 120_800.0)], "LineString (20 -100, 20 100)", **surface)
    table, _ = scene.propose(section(), network=net, kernel=Kernel(2500.0))
    assert places(table)[0, 0] > 200.0
    alone = habitats([(0, 1, 120_800.0)], "LineString (20 -100, 20 100)")
    table, _ = scene.propose(section(), network=alone, kernel=Kernel(2500.0))
    assert places(table)[0, 0] < 200.0


def test_gain_and_score_rank_together():
    rank = rank_order(Table(
        np.array([shapely.Point(x, 0) for x in range(4)]),
        {"d_ec_pct": np.array([2.0, 2.1, np.nan, np.nan]), "score": np.array([0.8, 0.2, 0.5, 0.6]),
         "worth": np.array([0.1, 0.9, 0.4, 0.5])},
    ))  # fmt: skip
    assert rank.tolist() == [0, 1, 3, 2]


def test_patches_without_a_link_get_a_route_of_their_own():
    net = habitats([(0, 2, 50_000.0)], "LineString (350 -100, 350 100)", **raster_scene())
    table, _ = scene.propose(section(), network=net, kernel=Kernel(2500.0))
    effect = json.loads(table["effects"][0])[0]
    assert effect["route"] == "S1:A-B" and effect["base"] > 100_000


def test_where_animals_get_round_already_a_crossing_wins_nothing():
    net = habitats([(0, 1, 300.0)], "LineString (350 -100, 350 100)", **raster_scene())
    table, _ = scene.propose(section(), network=net, kernel=Kernel(2500.0))
    assert table["effects"][0] == "" and table["d_ec"][0] == 0.0


def test_a_crossing_off_the_surface_wins_nothing():
    surface = {**raster_scene(), "transform": (90_000, 10, 0, 300, 0, -10)}
    net = habitats([(0, 1, 300.0)], "LineString (350 -100, 350 100)", **surface)
    table, _ = scene.propose(section(), network=net, kernel=Kernel(2500.0))
    assert len(table) and table["d_ec"][0] == 0.0


def test_a_green_car_park_wins_what_links_over_it_save():
    """40 m at 500 become 40 m at 50, a tenth (large mammals); the second link goes round."""
    square = ((30, 5), (70, 5), (70, 45), (30, 45), (30, 5))
    park = section("P1", float("nan"), square, kind="car_park", name="P")
    park["point"] = shapely.Point(50, 25)
    net = habitats([(0, 1, 20_100.0), (1, 2, 900.0)], "LineString (0 25, 100 25)",
                   "LineString (0 90, 100 90)")  # fmt: skip
    table, _ = scene.propose(park, network=net, kernel=Kernel(2500.0))
    assert table["struct"].tolist() == ["X17"]
    effects = json.loads(table["effects"][0])
    assert [(e["route"], e["base"], e["cost"]) for e in effects] == [("L0", 20_100.0, 2_100.0)]
    now = Connections(Network(net.area_ha, [0, 1], [1, 2], [20_100.0, 900.0]), Kernel(2500.0))
    then = Connections(Network(net.area_ha, [0, 1], [1, 2], [2_100.0, 900.0]), Kernel(2500.0))
    assert table["d_ec"][0] == pytest.approx(then.equivalent - now.equivalent, abs=1e-9)
    assert table["cost_mid"][0] == pytest.approx(100 * 1600 * 1.03**2, rel=0.05)
    assume = texts(table, scene.rules(), CrossingOptions(), {"links"})[1][0]
    assert "new ways over it are not looked for" in assume
    table, _ = scene.propose(park)
    assert np.isnan(table["d_ec"][0])
    assert "needs patches and links" in texts(table, scene.rules(), CrossingOptions(), set())[1][0]


# several guilds


def test_one_ecoduct_serves_every_guild_that_asks_for_it_there():
    tables = []
    for guild in ("large_mammals", "small_mammals"):
        table, _ = scene.propose(section(), guild=guild, heights=scene.cutting(7.0, 20.0))
        columns = {k: v for k, v in table.columns.items() if k != "effects"}
        route = json.dumps([{"from": guild, "to": "B", "base": 9.0, "cost": 1.0}])
        tables.append(Table(table.geometry, {
            **columns, "effects": np.full(len(table), route, dtype=object),
            "guild": np.full(len(table), guild, dtype=object),
        }))  # fmt: skip
    both = concatenate(tables)
    assert list(both["struct"]) == ["X2", "X2"]
    merged = merge_guilds(both, scene.STRUCTURES, 100.0)
    assert len(merged) == 1 and len(merged["also"][0]) == 1
    routes = json.loads(merged["effects"][0])
    assert {r["guild"] for r in routes} == {"large_mammals", "small_mammals"}
    assert all(r["from"] == r["guild"] for r in routes)


def test_different_structures_and_places_stay_apart():
    table, _ = scene.propose(LONG, habitat=LONG_WOODS)
    other, _ = scene.propose(LONG, habitat=LONG_WOODS, guild="medium_mammals")
    named = [
        t.with_columns(guild=np.full(len(t), g, dtype=object))
        for t, g in ((table, "large_mammals"), (other, "medium_mammals"))
    ]
    merged = merge_guilds(concatenate(named), scene.STRUCTURES, 100.0)
    assert len(merged) == len(table) + len(other)
