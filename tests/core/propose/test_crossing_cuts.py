"""Patches at the road: one on both sides is cut there, and two may face each other along it."""

import json
from dataclasses import replace

import numpy as np
import pytest
import shapely
from greenblue.core.diagnose.connectivity.patch_graph import Kernel
from greenblue.core.propose.crossings.candidates import stations
from greenblue.core.propose.crossings.cut import cut_patches
from greenblue.core.propose.crossings.facing import Reach, facing
from greenblue.core.propose.crossings.gain import Habitats
from greenblue.core.propose.crossings.rules import CrossingOptions
from greenblue.core.propose.crossings.texts import texts
from greenblue.core.table import Table

from tests.core.propose import crossing_scene as scene
from tests.core.propose.crossing_scene import section, sections

KERNEL = Kernel(2500.0)


def network(*shapes, links=(), cell=10.0, raster=False):
    """Patches A, B … of these shapes, links (from, to, cost, WKT), and their cells."""
    shape = np.array(shapes, dtype=object)
    rows = [(f"L{k}", a, b, float(c), shapely.from_wkt(w)) for k, (a, b, c, w) in enumerate(links)]
    wkt = np.array([r[4] for r in rows] + [None], dtype=object)[:-1]
    columns = {
        "link_id": np.array([r[0] for r in rows] + [None], dtype=object)[:-1],
        "link_from": np.array([r[1] for r in rows], dtype=np.int64),
        "link_to": np.array([r[2] for r in rows], dtype=np.int64),
        "cost": np.array([r[3] for r in rows], dtype=float), "length_m": shapely.length(wkt),
    }  # fmt: skip
    names = np.array(list("ABCD"[: len(shape)]), dtype=object)
    found = Habitats(names, shapely.area(shape) / 1e4, Table(wkt, columns), shape=shape)
    if not raster:
        return found
    x, y = np.arange(-300, 900, cell) + cell / 2, np.arange(500, -500, -cell) - cell / 2
    labels = np.zeros((len(y), len(x)), dtype=np.int32)
    for k, one in enumerate(shape):
        labels[shapely.contains_xy(one, *np.meshgrid(x, y))] = k + 1
    resistance = np.full(labels.shape, 5.0)
    resistance[np.abs(y) < 20] = 3000.0
    return replace(found, resistance=resistance, labels=labels,
                   transform=(-300.0, cell, 0.0, 500.0, 0.0, -cell))  # fmt: skip


def cut(net, *rows):
    table = sections(*rows)
    return cut_patches(net, table, np.arange(len(table)), np.full(len(table), 3000.0))


def test_a_patch_across_a_road_becomes_two_linked_by_the_cost_of_the_road():
    net, count = cut(network(shapely.box(0, -200, 400, 300)), section())
    assert count == 1 and net.patch_id.tolist() == ["A", "A"]
    assert sorted(net.area_ha.round(6)) == [7.2, 11.2]
    assert net.links["cost"].tolist() == [40 * 3000.0]


def test_a_patch_that_goes_round_the_end_of_a_road_is_not_cut():
    net, count = cut(network(shapely.box(-100, -200, 400, 300)), section())
    assert count == 0 and len(net.area_ha) == 1


@pytest.mark.parametrize("short", [0.0, 1e-9, 1e-6, 0.01])
def test_a_section_that_ends_a_hair_before_the_edge_cuts_all_the_same(short):
    road = section(line=((short, 0), (400 - short, 0)))
    net, count = cut(network(shapely.box(0, -200, 400, 300)), road)
    assert count == 1 and sorted(net.area_ha.round(2)) == [7.2, 11.2]


def test_a_sliver_beyond_the_road_is_no_piece_and_what_hinders_nobody_cuts_nothing():
    net, count = cut(network(shapely.box(0, -22, 400, 300)), section())
    assert count == 0 and len(net.area_ha) == 1
    weir = sections(section())
    whole = network(shapely.box(0, -200, 400, 300))
    assert cut_patches(whole, weir, np.arange(1), np.array([np.nan])) == (whole, 0)


def test_cells_of_a_cut_patch_bear_their_piece_and_those_below_the_road_none():
    net, _ = cut(network(shapely.box(0, -200, 400, 300), raster=True), section())
    north = 1 + int(np.argmax(shapely.get_y(shapely.centroid(net.shape))))
    column = net.labels[:, 50]  # x = 205, from y = 495 down
    expected = np.repeat([0, north, 0, 3 - north, 0], [20, 28, 4, 18, 30])
    assert column.tolist() == expected.tolist()


def test_links_end_at_the_piece_that_they_touch():
    woods = shapely.box(0, -200, 400, 300), shapely.box(0, 400, 400, 500)
    net, _ = cut(network(*woods, links=[(0, 1, 700, "LineString (50 300, 50 400)")]), section())
    link = net.links.take(net.links["link_id"] == "L0")
    piece, other = (net.shape[link[end][0]] for end in ("link_from", "link_to"))
    assert piece.bounds[1] == pytest.approx(20) and other.bounds[1] == 400
    assert net.patch_id.tolist() == ["A", "A", "B"]


def test_pieces_on_the_same_side_are_not_linked_by_the_cost_of_that_road():
    small = section("R5", 6.0, ((0, 100), (400, 100)), site_id="S2")
    large = section("R2", 40.0, ((200, -300), (200, 400)), site_id="S1")
    table = sections(large, small)
    net, _ = cut_patches(network(shapely.box(0, -200, 400, 300)), table, np.arange(2),
                         np.array([3000.0, 60.0]))  # fmt: skip
    assert len(net.area_ha) == 4
    west = shapely.get_x(shapely.centroid(net.shape)) < 200
    same_side = west[net.links["link_from"]] == west[net.links["link_to"]]
    assert net.links["cost"][same_side].tolist() == [360.0, 360.0]
    assert set(net.links["cost"][~same_side]) == {120_000.0}


@pytest.mark.parametrize("raster", [False, True])
def test_a_crossing_within_one_patch_wins_as_if_its_sides_were_two(raster):
    one = network(shapely.box(-50, -200, 450, 200), raster=raster)
    road = section(line=((-60, 0), (460, 0)))
    table, notes = scene.propose(road, network=one, kernel=KERNEL)
    assert notes.cut == 1 and table["d_ec"][0] > 0
    half = 500 * 180 / 1e4
    best = np.sqrt(4) * half - np.sqrt(2 * half**2 * (1 + np.exp(-np.log(2) / 2500 * 120_000)))
    assert table["d_ec"][0] == pytest.approx(best, rel=0.1)
    (effect,) = json.loads(table["effects"][0])  # the measures' network has the patch as one place
    assert (effect["from"], effect["to"], effect["route"]) == ("A", "A", "A:1-2")
    assert effect["shares"] == pytest.approx([0.45, 0.45]) and effect["base"] == 120_000.0


def test_with_cut_patches_effects_name_the_patches_of_the_layer():
    woods = shapely.box(-50, -200, 450, 20), shapely.box(-50, 60, 450, 300)
    net = network(*woods, links=[(0, 1, 120_100, "LineString (200 -20, 200 60)")])
    table, notes = scene.propose(section(line=((-60, 0), (460, 0))), network=net, kernel=KERNEL)
    assert notes.cut == 0 and table["d_ec"][0] > 0
    ends = {(e["from"], e["to"]) for e in json.loads(table["effects"][0])}
    assert ends == {("A", "B")}


LONG = section(line=((-60, 0), (2060, 0)))


def faces():
    """Two woods that face each other for 2 km, and the one link that the network has of them."""
    woods = shapely.box(-50, 40, 2050, 300), shapely.box(-50, -300, 2050, -40)
    return network(*woods, links=[(0, 1, 120_080, "LineString (0 -40, 0 40)")])


def test_a_link_between_woods_that_face_each_other_may_cross_anywhere_along_them():
    table, _ = scene.propose(
        LONG, network=faces(), kernel=KERNEL, habitat=faces().shape,
        options=CrossingOptions(spacing_m=500.0),
    )  # fmt: skip
    assert len(table) >= 2
    away = [e for text in table["effects"] for e in json.loads(text)]
    # 40 m at 3 of the crossing, 20 m of verge on either side at the rest of the link, 2 a metre
    assert {round(e["cost"], 6) for e in away} == {40 * 3 + 2 * 20 * 2.0}
    np.testing.assert_allclose(table["u_flow"], 1.0, atol=0.05)


def test_woods_on_one_side_of_the_road_do_not_face_each_other():
    woods = shapely.box(-50, 40, 1000, 300), shapely.box(1000, 40, 2050, 300)
    net = network(*woods, links=[(0, 1, 240_000, "LineString (900 40, 900 -40, 1100 40)")])
    points = stations(sections(LONG), np.array([0]), 50.0)
    road = sections(LONG).geometry[points.site]
    assert len(facing(points, road, net, Reach(500.0, 25.0, 100.0))[0]) == 0


def test_a_wood_that_goes_round_the_road_wins_the_way_that_is_saved():
    wood = shapely.box(-280, -400, 880, 480)
    net = network(wood, raster=True)
    net.resistance[:] = 5.0
    x = np.arange(-300, 900, 10) + 5
    net.resistance[48:52, (x > -200) & (x < 800)] = 3000.0  # open at both ends
    road = section(line=((-195, 0), (795, 0)))
    table, notes = scene.propose(road, network=net, kernel=KERNEL, habitat=np.array([wood]))
    assert notes.cut == 0
    (effect,) = json.loads(table["effects"][0])
    assert effect["from"] == effect["to"] == "A" and effect["shares"] == [0.5, 0.5]
    away = min(places_x(table) + 200, 800 - places_x(table))
    side = min(table["hab_left"][0], 100) / 100 * np.pi * 1000**2 / 2e4
    now, then = (np.exp(-np.log(2) / 2500 * c) for c in (2 * 5 * away, 120.0))
    most = np.sqrt(net.area_ha[0] ** 2 + 2 * side**2 * (then - now)) - net.area_ha[0]
    assert 0 < table["d_ec"][0] < most
    assume = texts(table, scene.rules(), CrossingOptions(), {"links", "cost"})[1][0]
    assert "Both sides belong to one patch" in assume


def places_x(table):
    return shapely.get_x(table.geometry[0])
