"""Broken hedges: which end goes on into which, and how near to roads a repair may come."""

import numpy as np
import pytest
import shapely
from greenblue.core.propose.hedges.constraints import cut_away, zones
from greenblue.core.propose.hedges.costs import hedge_numbers
from greenblue.core.propose.hedges.gaps import CURVE, Gaps
from greenblue.core.propose.hedges.numbers import HedgeNumbers
from greenblue.core.propose.hedges.pairing import paired_ends
from greenblue.core.propose.hedges.routes import Routes
from greenblue.core.propose.hedges.species import Species
from greenblue.core.propose.hedges.woody import woody_network
from greenblue.core.rules import read_rules
from greenblue.core.table import Table

from tests.core.propose.hedge_scene import RULES, infrastructure, lines, propose, rule_set, table

ROAD = "LINESTRING (-300 0, 400 0)"


def paired(*rows, hop=1.0, eligible=None):
    """Pairs of (source, tip, metres, strain): which are chosen, and what they count for."""
    source, tip, metres, strain = (np.array(c) for c in zip(*rows))
    count = len(rows)
    xy = np.zeros((count, 2))
    gaps = Gaps(source, tip, tip, metres, xy, xy, np.full(count, CURVE), xy, xy, strain)
    lines = np.array([shapely.LineString([(0, k), (m, k)]) for k, m in enumerate(metres)])
    kinds = np.stack([metres * (1 - hop), metres * hop], axis=1)
    routes = Routes(np.arange(count), lines, metres, kinds)
    return paired_ends(
        gaps, routes, np.ones(count, bool) if eligible is None else eligible, HedgeNumbers()
    )


def test_each_end_goes_on_once_and_the_likelier_pair_is_chosen_first():
    chosen, strain = paired((0, 1, 60.0, 1.0), (0, 2, 50.0, 3.0), (2, 3, 70.0, 1.0))
    assert chosen.tolist() == [True, False, True]
    assert strain.tolist() == [60.0, 150.0, 70.0]
    chosen, _ = paired((0, 1, 60.0, 1.0), (0, 2, 50.0, 3.0), eligible=np.array([False, True]))
    assert chosen.tolist() == [False, True]


def test_a_gap_to_any_point_of_a_part_pairs_no_ends():
    assert paired((0, -1, 30.0, 1.0))[0].tolist() == [False]


@pytest.mark.parametrize(("hop", "strain"), [(0.19, 100.0), (0.21, 200.0)])
def test_a_route_along_one_edge_counts_twice_its_length_at_most(hop, strain):
    assert paired((0, 1, 50.0, 4.0), hop=hop)[1].tolist() == [strain]


def left(line, repair=True, **layers):
    """What the generic rules leave of a line: its length, and the ids that cut."""
    rules = rule_set()
    layers = layers or infrastructure(rules, roads=table(ROAD, highway=["residential"]))
    lines = np.array([shapely.from_wkt(line)], dtype=object)
    kept, touched = cut_away(lines, zones(layers, rules).of("cut"), repairs=np.array([repair]))
    return shapely.length(kept[0]), touched[0]


@pytest.mark.parametrize(("y", "length"), [(1.6, 80.0), (1.4, 0.0), (4.0, 80.0)])
def test_half_of_the_pavement_stays_free_however_near_a_hedge_stands(y, length):
    line = f"LINESTRING (0 {y}, 80 {y})"  # the pavement reaches to y = 3, the rule to 5.5
    assert left(line)[0] == pytest.approx(length)
    assert left(line, repair=False) == (0.0, ("pavement",))


def test_a_repair_comes_no_nearer_than_the_ends_that_stand():
    assert left("LINESTRING (0 4, 40 3.95, 80 4)")[1] == ()
    length, touched = left("LINESTRING (0 4, 40 3.5, 80 4)")
    assert 0 < length < 80 and touched == ("pavement",)


def test_a_repair_between_ends_inside_a_bend_may_run_on_there():
    inside = Table(np.array([shapely.box(-10, -10, 50, 10)]), {"speed_kmh": np.array([50.0])})
    assert left("LINESTRING (0 0, 80 0)", bends=inside) == (80.0, ())
    length, touched = left("LINESTRING (60 0, -60 0)", bends=inside)
    assert length == pytest.approx(60.0) and touched == ("bend_50",)


def test_what_only_the_height_parts_counts_as_one_section_for_the_subsidy():
    rules, species = rule_set("wallonia"), read_rules(RULES / "hedge_species.csv", Species)
    given = np.array([95.0, 15.0]), np.array([1, 1]), rules, species, "wallonia"
    assert hedge_numbers(*given, stretch=np.array([7, 7]))["eligible"].tolist() == [True, True]
    assert hedge_numbers(*given)["eligible"].tolist() == [False, False]


@pytest.mark.parametrize(
    ("hedge", "way"),
    [
        ("LINESTRING (-8 40, -8 0, 0 0)", (1, 0)),
        ("LINESTRING (-8 40, -8 0, -1.5 0, 0 1.5)", (1, 0.1875)),
        ("LINESTRING (-40 0, -30 1.5, -20 0, -10 1.5, 0 0)", (15, -0.75)),
    ],
    ids=["after a corner", "a hook", "wavy"],
)
def test_where_an_end_goes_on_is_told_up_to_a_corner_and_not_from_a_hook(hedge, way):
    woody = woody_network(table(hedge), table())
    at = np.flatnonzero(woody.end[:, 0] == 0)
    assert woody.direction[at[0]] == pytest.approx(
        np.array(way) / np.hypot(*way), abs=np.radians(1)
    )


def test_a_hedge_broken_just_after_a_corner_is_mended_straight():
    found = propose(["LINESTRING (-8 100, -8 0, 0 0)", "LINESTRING (60 0, 68 0, 68 100)"])
    assert shapely.equals(shapely.normalize(lines(found)[0]), shapely.LineString([(0, 0), (60, 0)]))
