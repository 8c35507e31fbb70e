"""Gains inside one patch: from the proposal into the choice, and never counted twice."""

from dataclasses import replace
from itertools import combinations

import numpy as np
import pytest
import shapely
from greenblue.core.diagnose.connectivity.connections import Connections
from greenblue.core.diagnose.connectivity.patch_graph import Kernel, Network
from greenblue.core.errors import GreenBlueError
from greenblue.core.propose.crossings.gain import effects_text
from greenblue.core.propose.crossings.routes import Route
from greenblue.core.propose.crossings.rules import CrossingOptions
from greenblue.core.propose.crossings.within import _leaders, joined_pieces
from greenblue.core.propose.measures.bounds import upper_bound
from greenblue.core.propose.measures.effects import Effect, guild_effects, read_effects
from greenblue.core.propose.measures.objective import Guild, Objective
from greenblue.core.propose.measures.sensitivity import Lengths, top_shares
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.core.propose import crossing_scene as scene
from tests.core.propose.choices_scene import choices, solved
from tests.core.propose.crossing_scene import section
from tests.core.propose.test_crossing_cuts import network

LINKS = [(0, 1, 300.0)]
KERNEL = Kernel(200.0, 0.5)


def inside(measure, base, cost, shares, route, patch="A"):
    return Effect(measure, patch, patch, base, cost, f"site {measure}", route, "", shares)


def guild(effects, count, areas=(100.0, 40.0), kernel=KERNEL, names="AB"):
    ends = np.array(LINKS[: len(areas) - 1]).reshape(-1, 3)
    net = Network(np.array(areas), ends[:, 0].astype(int), ends[:, 1].astype(int), ends[:, 2])
    place = {name: k for k, name in enumerate(names[: len(areas)])}
    found = guild_effects(effects, count, place, "patches", [f"m{k}" for k in range(count)])
    return Guild("g", 1.0, net, kernel, found)


def test_two_sides_that_are_joined_win_twice_their_product_times_the_probability():
    one = Objective([guild([inside(0, 2000.0, 100.0, (0.3, 0.2), "A@0,0")], 1)])
    now, then = (np.exp(-np.log(2) / 200 * cost) for cost in (2000.0, 100.0))
    grown = one.before[0] ** 2 + 2 * 30 * 20 * (then - now)
    assert one.differences([0])[0] == pytest.approx(np.sqrt(grown) - one.before[0], rel=1e-12)
    assert one.touches(0)
    one.add([0])
    assert one.equivalents()[0] == pytest.approx(np.sqrt(grown)) and one.gain([0]) == 0.0


def test_of_crossings_that_join_the_same_sides_the_best_counts_and_others_add_up():
    near = [
        inside(0, 2000.0, 100.0, (0.3, 0.2), "west"),
        inside(1, 1500.0, 90.0, (0.2, 0.2), "west"),
    ]
    far = inside(2, 1800.0, 100.0, (0.3, 0.2), "east")
    one = Objective([guild([*near, far], 3)])
    alone = [one.before[0] + one.differences([m])[0] for m in range(3)]
    assert one.differences([0, 1])[0] == pytest.approx(alone[0] - one.before[0])
    both = sum(a**2 - one.before[0] ** 2 for a in (alone[0], alone[2]))
    assert one.differences([0, 1, 2])[0] == pytest.approx(
        np.sqrt(one.before[0] ** 2 + both) - one.before[0]
    )
    found = solved([guild([*near, far], 3)], choices([1.0, 1.0, 1.0], 2.0))
    assert set(found.sequence.measures) == {0, 2}
    assert found.reasons[1].code == "useless" and found.reasons[1].values == {"ids": "m0"}


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_the_choice_is_the_best_of_all_and_below_the_bound(data):
    count = data.draw(st.integers(2, 6))
    share, metres = st.integers(1, 5).map(lambda k: k / 10), st.integers(50, 900).map(float)
    effects = []
    for m in range(count):
        if data.draw(st.booleans()):
            shares = data.draw(share), data.draw(share)
            group = data.draw(st.sampled_from(["west", "east"]))
            effects.append(
                inside(m, data.draw(metres), 40.0, shares, group, data.draw(st.sampled_from("AB")))
            )
        if data.draw(st.booleans()):
            effects.append(Effect(m, "A", "B", 300.0, data.draw(metres), f"at {m}", "r", ""))
    cost = [float(data.draw(st.integers(1, 9))) for _ in range(count)]
    budget = float(data.draw(st.integers(1, 20)))
    one = guild(effects, count)
    found = solved([one], choices(cost, budget))
    objective = Objective([one])
    sets = [s for k in range(count + 1) for s in combinations(range(count), k)]
    best = max(objective.gain(s) for s in sets if sum(cost[m] for m in s) <= budget)
    assert found.score == pytest.approx(best, rel=1e-9, abs=1e-12)
    assert upper_bound(objective, choices(cost, budget), frozenset()) >= best - 1e-12
    swapped = solved([guild(effects[::-1], count)], choices(cost, budget))
    assert swapped.sequence.measures == found.sequence.measures and swapped.score == found.score


def wood_round_the_road():
    """A patch of 116 × 88 cells, and a road of 1 km in it that is open at both ends."""
    wood = shapely.box(-280, -400, 880, 480)
    net = network(wood, raster=True)
    net.resistance[:] = 5.0
    x = np.arange(-300, 900, 10) + 5
    net.resistance[48:52, (x > -200) & (x < 800)] = 3000.0
    return wood, net, section(line=((-195, 0), (795, 0)))


def test_a_crossing_in_a_patch_that_goes_round_wins_the_same_alone_as_in_its_proposal():
    (wood, net, road), kernel = wood_round_the_road(), Kernel(2500.0)
    table, _ = scene.propose(road, network=net, kernel=kernel, habitat=np.array([wood]),
                             options=CrossingOptions(spacing_m=300.0))  # fmt: skip
    assert len(table) > 1
    effects = read_effects(table["effects"], np.arange(len(table)), "crossings")
    one = Objective([guild(effects, len(table), net.area_ha, kernel, "A")])
    alone = [one.differences([m])[0] for m in range(len(table))]
    assert alone == pytest.approx(table["d_ec"].tolist(), rel=1e-5)
    # all of them open up the same sides: together no more than the best
    assert len({e.route for e in effects}) == 1
    assert one.differences(range(len(table)))[0] == pytest.approx(max(alone))


def test_shares_inside_a_piece_are_those_of_its_whole_patch():
    """The wood is half of a patch that another road parts: its sides are half as large a share."""
    wood, net, road = wood_round_the_road()
    given = {"kernel": Kernel(2500.0), "habitat": np.array([wood])}
    whole, _ = scene.propose(road, network=net, **given)
    piece, _ = scene.propose(road, network=replace(net, share=np.array([0.5])), **given)
    assert piece["d_ec"].tolist() == whole["d_ec"].tolist()
    shares = [read_effects(t["effects"], [0], "c")[0].shares for t in (whole, piece)]
    assert shares[0] == (0.5, 0.5) and shares[1] == (0.25, 0.25)


def test_of_routes_from_several_pieces_of_a_patch_the_cheapest_is_told():
    routes = [Route(0, 2, 5670.0, 2520.0, "S:A-B"), Route(1, 2, 3860.0, 710.0, "S:A-B"),
              Route(0, 2, 4000.0, 900.0, "L7")]  # fmt: skip
    text = effects_text(routes, [], np.array(["A", "A", "B"], dtype=object), "S")
    found = read_effects([text], [0], "c")
    assert [(e.base, e.cost, e.route) for e in found] == [
        (3860.0, 710.0, "S:A-B"), (4000.0, 900.0, "L7"),
    ]  # fmt: skip


def test_a_patch_that_a_road_parts_carries_its_gain_into_the_choice():
    net, road = network(shapely.box(-50, -200, 450, 200)), section(line=((-60, 0), (460, 0)))
    table, notes = scene.propose(road, network=net, kernel=Kernel(2500.0))
    assert notes.cut == 1
    effects = read_effects(table["effects"], np.arange(len(table)), "crossings")
    one = Objective([guild(effects, len(table), net.area_ha, Kernel(2500.0), "A")])
    half = 500 * 180 / 1e4  # ha on each side of 40 m of road
    now, then = Kernel(2500.0).probability_at(np.array([120_000.0, effects[0].cost]))
    grown = net.area_ha[0] ** 2 + 2 * half**2 * (then - now)
    assert one.equivalents()[0] == net.area_ha[0]
    assert one.differences([0])[0] == pytest.approx(np.sqrt(grown) - net.area_ha[0], rel=1e-6)


def test_pieces_that_have_a_better_way_now_win_what_is_left():
    pieces = network(shapely.box(0, 0, 100, 100), shapely.box(0, 140, 100, 240),
                     shapely.box(200, 0, 300, 240),
                     links=[(0, 1, 9000, "LINESTRING (50 100, 50 140)"),
                            (0, 2, 100, "LINESTRING (100 50, 200 50)"),
                            (1, 2, 100, "LINESTRING (100 190, 200 190)")])  # fmt: skip
    pieces = replace(pieces, patch_id=np.array(["A", "A", "B"], dtype=object),
                     share=np.array([0.5, 0.5, 1.0]))  # fmt: skip
    links = pieces.links
    now = Connections(
        Network(pieces.area_ha, links["link_from"], links["link_to"], links["cost"]), KERNEL
    )
    ((one,), none) = joined_pieces(
        [[Route(0, 1, 9000.0, 120.0, "L0")], [Route(0, 1, 9000.0, 250.0, "L0")]], pieces, now
    )
    assert one.base == pytest.approx(200.0) and one.shares == (0.5, 0.5) and one.group == "A:1-2"
    assert none == [], "the way by B is shorter than that"


def test_places_whose_sides_overlap_follow_the_best_of_them():
    xy = np.array([[0.0, 0], [900, 0], [1800, 0], [5000, 0], [100, 0]])
    patch = np.array([3, 3, 3, 3, 4])
    gain = np.array([1.0, 5.0, 2.0, 1.0, 9.0])
    assert _leaders(xy, patch, gain, 1000.0).tolist() == [1, 1, 1, 3, 4]
    assert _leaders(xy, patch, gain, 500.0).tolist() == [0, 1, 2, 3, 4]


def test_shares_that_are_none_are_refused_with_their_features():
    good = '[{"from": "A", "to": "A", "base": 9, "cost": 1, "at": "s", "route": "r", "shares": %s}]'
    (line,) = read_effects([good % "[0.5, 0.5]"], [7], "c")
    assert line.shares == (0.5, 0.5)
    for wrong in ("[0.5]", "[0.7, 0.6]", "[0, 0.5]", '["a", 1]', "3", "[-1, 0.2]", "[NaN, 0.1]"):
        with pytest.raises(GreenBlueError, match="features 7 are incomplete") as error:
            read_effects([good % wrong], [7], "c")
        assert "shares" in str(error.value)


def test_a_patch_joined_to_itself_without_shares_does_nothing():
    one = Objective([guild([Effect(0, "A", "A", 9.0, 1.0, "s", "r", "")], 1)])
    assert not one.touches(0) and one.gain([0]) == 0.0


def test_with_other_contrasts_the_ways_inside_cost_as_many_times_as_much():
    effects = [
        inside(0, 200.0, 100.0, (0.3, 0.2), "w"),
        inside(1, 20_000.0, 2_000.0, (0.5, 0.5), "e"),
    ]
    one = guild(effects, 2)
    limits = choices([1.0, 1.0], 1.0)
    lengths = [Lengths(np.array([300.0]), np.full(len(one.effects.base), np.nan))]
    shares, runs = top_shares([one], limits, frozenset(), [0], lengths)
    # a tenth of the contrast: m1 costs 200 instead of 2 000, and takes m0's place in that run
    assert runs == 5 and shares.tolist() == pytest.approx([3 / 5, 1 / 5])


def test_crossings_of_different_roads_in_one_patch_join_different_sides():
    wood = shapely.box(-280, -400, 880, 480)
    net = network(wood, raster=True)
    net.resistance[:] = 5.0
    x = np.arange(-300, 900, 10) + 5
    for rows in (slice(48, 52), slice(28, 32)):  # y from −20 to 20, and from 180 to 220
        net.resistance[rows, (x > -200) & (x < 800)] = 3000.0
    roads = (section(line=((-195, y), (795, y)), name=f"N{y}", site_id=f"S{y}") for y in (0, 200))
    table, _ = scene.propose(*roads, network=net, kernel=Kernel(2500.0),
                             habitat=np.array([wood]), options=CrossingOptions(spacing_m=2000.0))  # fmt: skip
    effects = read_effects(table["effects"], np.arange(len(table)), "crossings")
    assert sorted(table["name"]) == ["N0", "N200"] and len({e.route for e in effects}) == 2


def test_what_wins_next_to_nothing_is_said_to():
    one = guild(
        [inside(0, 101.0, 100.0, (1e-4, 1e-4), "w"), inside(1, 900.0, 50.0, (0.5, 0.5), "e")], 2
    )
    found = solved([one], choices([1.0, 1.0], 2.0))
    assert found.sequence.measures == (1,) and found.reasons[0].code == "next_to_nothing"
