"""Where crossings are proposed: spacing, both sides, scores and their weights."""

import numpy as np
import pytest
import shapely
from greenblue.core.diagnose.connectivity.patch_graph import Kernel
from greenblue.core.errors import Cancelled, GreenBlueError
from greenblue.core.propose.crossings import facts as crossing_facts
from greenblue.core.propose.crossings.candidates import stations
from greenblue.core.propose.crossings.gain import Habitats
from greenblue.core.propose.crossings.proposals import propose_crossings
from greenblue.core.propose.crossings.rules import CrossingOptions
from greenblue.core.propose.crossings.spacing import served_by_parts, suppress
from greenblue.core.propose.crossings.weights import read_weights, weighted_mean
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.core.propose import crossing_scene as scene
from tests.core.propose.crossing_scene import (
    LONG,
    LONG_WOODS,
    RULES,
    WOODS,
    habitats,
    places,
    section,
)

# where


def test_stations_are_no_farther_apart_than_the_step():
    found = stations(scene.sections(LONG), np.array([0]), 50.0)
    assert len(found) == 60
    np.testing.assert_allclose(np.diff(found.xy[:, 0]), 50.0)
    np.testing.assert_allclose(found.at_m, found.xy[:, 0])
    short = stations(scene.sections(section(line=((0, 0), (12, 0)))), np.array([0]), 50.0)
    np.testing.assert_allclose(short.xy, [[6.0, 0.0]])


def test_the_footprint_runs_across_from_edge_to_edge():
    table, _ = scene.propose(section(width=40.0, line=((0, 0), (0, 400))),
                             habitat=np.array([shapely.box(5, -100, 400, 500),
                                               shapely.box(-400, -100, -5, 500)]))  # fmt: skip
    line = table["footprint"][0]
    ends = shapely.get_coordinates(line)
    assert line.length == pytest.approx(40.0) == table["length_m"][0]
    assert sorted(ends[:, 0].round(6)) == [-20.0, 20.0] and np.ptp(ends[:, 1]) < 1e-9


def test_proposals_keep_the_distance_of_the_guild():
    for guild, count in (("large_mammals", 3), ("medium_mammals", 6), ("small_mammals", 12)):
        table, _ = scene.propose(LONG, guild=guild, habitat=LONG_WOODS)
        x = np.sort(places(table)[:, 0])
        assert len(x) <= count and np.diff(x).min() >= scene.GUILDS[guild].spacing_m - 1e-6


def test_the_distance_can_be_chosen():
    table, _ = scene.propose(
        section("R4", 12.0, ((0, 0), (3000, 0))), habitat=LONG_WOODS,
        options=CrossingOptions(spacing_m=600.0),
    )  # fmt: skip
    assert np.diff(np.sort(places(table)[:, 0])).min() >= 600 - 1e-6 and len(table) > 3


def test_barriers_in_a_row_each_get_theirs_but_one_spot_only_one():
    other = section(site_id="S2", name="N2", line=((0, 300), (400, 300)))
    assert len(scene.propose(section(), other)[0]) == 2
    beside = section(site_id="S2", name="N2", line=((0, 60), (60, 60)))
    assert len(scene.propose(section(line=((0, 0), (60, 0))), beside)[0]) == 1


def test_the_best_place_is_nearest_to_where_animals_move():
    links = habitats([(0, 1, 120_000.0)], "LineString (320 -60, 320 60)").links
    network = Habitats(np.array(["a", "b"], dtype=object), np.ones(2), links)
    table, _ = scene.propose(section(), network=network, kernel=Kernel(2500.0))
    assert abs(places(table)[0, 0] - 320) <= 25


def test_a_link_through_an_opening_asks_for_no_crossing():
    net = habitats([(0, 1, 120_000.0), (0, 1, 500.0)],
                   "LineString (70 -60, 70 60)", "LineString (320 -60, 320 60)")  # fmt: skip
    table, _ = scene.propose(section(), network=net, kernel=Kernel(2500.0))
    assert abs(places(table)[0, 0] - 70) <= 25


def test_an_existing_passage_pushes_new_ones_away():
    used = scene.passages("", "Point (0 0)", serves=True)
    table, _ = scene.propose(section(), passages=used)
    assert places(table)[0, 0] == pytest.approx(375.0)


def test_houses_and_light_disturb():
    town = np.array([shapely.box(-100, -400, 150, 400)])
    table, _ = scene.propose(section(), built_up=town)
    assert places(table)[0, 0] > 300


def test_a_crossing_beside_a_junction_would_lead_onto_the_next_road():
    other = section("R4", 12.0, ((60, 10), (60, 300)), site_id="S2", name="N2")
    table, _ = scene.propose(section(), other)
    assert places(table)[table["site_id"] == "S1"][0, 0] > 60 + 150


def test_a_place_with_habitat_on_one_side_only_is_never_proposed():
    for habitat in (WOODS[:1], WOODS[1:]):
        table, notes = scene.propose(section(), habitat=habitat)
        assert not len(table) and notes.one_sided == notes.places > 0


def test_the_wood_within_the_daily_range_decides_between_places_that_are_alike_near_by():
    deep = np.array([shapely.box(-3000, 20, 3400, 320), shapely.box(1600, 20, 3400, 1500),
                     shapely.box(-3000, -1500, 3400, -20)])  # fmt: skip
    long_ = section(line=((-1500, 0), (2500, 0)))
    table, _ = scene.propose(long_, habitat=deep)
    best = places(table)[np.argmax(table["score"])]
    assert best[0] > 1600


def test_ground_beyond_the_data_counts_neither_way():
    woods = np.array([shapely.box(-500, -900, 900, -20), shapely.box(-500, 20, 900, 120)])
    surface = {"resistance": np.full((200, 140), 5.0), "labels": np.zeros((200, 140), np.int32),
               "transform": (-500, 10, 0, 1000, 0, -10)}  # fmt: skip
    surface["labels"][:30, :], surface["labels"][130:, :] = 1, 2
    net = habitats([(0, 1, 900.0)], "LineString (50 -100, 50 100)", **surface)
    whole, _ = scene.propose(section(), habitat=woods, network=net, kernel=Kernel(2500.0))
    surface["resistance"][:88] = np.nan  # nothing is known north of y = 120
    surface["labels"][:88] = 0
    surface["labels"][90:96] = 1
    net = habitats([(0, 1, 900.0)], "LineString (50 -100, 50 100)", **surface)
    cut, _ = scene.propose(section(), habitat=woods, network=net, kernel=Kernel(2500.0))
    assert whole["hab_left"].max() < 45 and cut["hab_left"].max() > 95


@settings(max_examples=40, deadline=None)
@given(st.lists(st.tuples(st.integers(-400, 380), st.integers(-390, 390), st.integers(10, 200)),
                min_size=1, max_size=8))  # fmt: skip
def test_whatever_the_habitat_both_sides_have_some(boxes):
    habitat = np.array([shapely.box(x, y, x + s, y + s) for x, y, s in boxes])
    table, _ = scene.propose(section(), habitat=habitat)
    for place in places(table):
        for side in (1, -1):
            beyond = shapely.box(place[0] - 301, 20, place[0] + 301, 321)
            beyond = shapely.affinity.scale(beyond, 1, side, origin=(0, 0))
            assert shapely.intersects(shapely.union_all(habitat), beyond)


def test_a_bundle_gets_one_structure_over_all_its_parts():
    rail = ((0, 30), (400, 30))
    both = section("R2", 50.0, kind="combined", name="N1 + L1")
    both["line"] = shapely.MultiLineString([((0, 0), (400, 0)), rail])
    parts = (section(parent_id="S1", site_id="S1.1"),
             section("T2", 12.0, rail, parent_id="S1", site_id="S1.2", kind="railway"))  # fmt: skip
    table, _ = scene.propose(both, *parts)
    assert list(table["site_id"]) == ["S1"]
    assert table["length_m"][0] == pytest.approx(56.0)  # from −20 to 36
    assert places(table)[0, 1] == pytest.approx(8.0)


def test_where_only_one_part_of_a_bundle_runs_it_is_that_part():
    rail = ((300, 30), (400, 30))
    both = section("R2", 50.0, kind="combined", name="N1 + L1")
    both["line"] = shapely.MultiLineString([((0, 0), (100, 0)), rail])
    parts = (section(parent_id="S1", site_id="S1.1", line=((0, 0), (100, 0))),
             section("T1", 12.0, rail, parent_id="S1", site_id="S1.2", kind="railway"))  # fmt: skip
    table, _ = scene.propose(both, *parts)
    assert "S1" not in set(table["site_id"])


def test_roads_that_hardly_hinder_get_nothing():
    table, notes = scene.propose(section("R8", 4.0))
    assert not len(table) and notes.permeable == 1


def test_a_culvert_that_stays_under_a_road_is_not_opened():
    below = scene.water("LineString (200 -15, 200 15)", underground=True)
    table, _ = scene.propose(section("R4", 60.0), waterways=below, guild="otter")
    assert "X19" not in set(table["struct"])


def test_no_sections_give_no_proposals():
    table, notes = scene.propose()
    assert not len(table) and notes.places == 0


def test_the_order_of_features_does_not_matter():
    rows = [section(), section(site_id="S2", name="N2", line=((0, 300), (400, 300))),
            section("R4", 12.0, site_id="S3", name="N3", line=((50, -350), (50, 350)))]  # fmt: skip
    hedge = scene.lines("LineString (10 -80, 20 -8)", "LineString (20 8, 30 90)").geometry
    first = scene.propose(*rows, elements=hedge, passages=scene.passages(
        "over", "LineString (80 -60, 80 60)", "LineString (300 240, 300 360)"))[0]  # fmt: skip
    again = scene.propose(*rows[::-1], elements=hedge[::-1], habitat=WOODS[::-1],
                          passages=scene.passages("over", "LineString (80 -60, 80 60)",
                                                  "LineString (300 240, 300 360)"))[0]  # fmt: skip
    np.testing.assert_allclose(places(first), places(again))
    for name in ("site_id", "struct", "score", "cost_mid", "existing"):
        assert list(first[name]) == list(again[name]), name


def test_it_stops_when_asked():
    with pytest.raises(Cancelled):
        propose_crossings(
            scene.sections(section()), crossing_facts.Surroundings(WOODS), scene.rules(),
            CrossingOptions(), progress=lambda _fraction: False,
        )  # fmt: skip


def test_the_best_stay_and_ties_are_settled_by_place():
    xy = np.array([[0.0, 0], [40, 0], [80, 0], [500, 0]])
    ones = np.ones(4)
    kept = suppress(xy, np.array([0.5, 0.9, 0.5, 0.1]), ones, 50 * ones, ones, 0 * ones)
    assert kept.tolist() == [1, 3]
    kept = suppress(xy[::-1], ones, ones, 50 * ones, ones, 0 * ones)
    assert xy[::-1][kept][:, 0].tolist() == [0.0, 80.0, 500.0]


def test_a_structure_over_a_bundle_serves_its_parts_but_not_the_other_way_round():
    """The best places are on all of the bundle (0 m) and on one part of it (2 000 m)."""
    xy = np.array([[0.0, 0], [300, 0], [2000, 0], [2300, 0]])
    score = np.array([0.9, 0.5, 0.8, 0.4])
    whole = np.array([True, False, False, True])
    key, bundle = np.array(["both", "rail", "rail", "both"]), np.array(["S1"] * 4)
    ones = np.ones(4)
    given = xy, score, ones, 1000 * ones, key, 100 * ones
    assert suppress(*given).tolist() == [0, 2, 1, 3]
    assert suppress(*given, bundle=bundle, whole=whole).tolist() == [0, 2, 3]


def test_a_bundle_whose_every_part_is_crossed_better_near_by_needs_no_more():
    xy = np.array([[0.0, 0], [200, 30], [100, 15], [3000, 0]])
    site = np.array([1, 2, 0, 0])
    parts = {0: np.array([1, 2])}
    wish = np.full(4, 1000.0)
    assert served_by_parts(xy, site, wish, parts).tolist() == [False, False, True, False]
    assert not served_by_parts(xy[1:], site[1:], wish[1:], parts).any(), "one part is still shut"
    assert not served_by_parts(xy, site, np.full(4, 90.0), parts).any()


# weights


def test_what_is_unknown_drops_out_of_the_mean():
    weights = {"a": 0.3, "b": 0.1}
    parts = {"a": np.array([1.0, np.nan, np.nan]), "b": np.array([0.0, 0.5, np.nan])}
    np.testing.assert_allclose(weighted_mean(weights, parts), [0.75, 0.5, np.nan])


def test_feasibility_counts_only_what_is_known():
    table, _ = scene.propose(section())
    assert np.isnan(table["feasible"][0])
    table, _ = scene.propose(section(), heights=scene.cutting(7.0, 20.0),
                             utilities=np.array([shapely.box(-10, -10, 500, 10)]))  # fmt: skip
    assert table["feasible"][0] == pytest.approx(0.30 / 0.45)


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("score,flow,0.3", "taste,flow,0.3", "use must be one of"),
        ("score,flow,0.3", "score,flow,-1", "must not be negative"),
        ("score,flow,0.3", "score,movement,0.3", "lacks these lines: score flow"),
        ("number,flow_m,200", "number,flow_m,0", r"line \d+: flow_m must be more than 0"),
    ],
)
def test_a_broken_weight_table_is_told(tmp_path, old, new, words):
    text = (RULES / "crossing_weights.csv").read_text(encoding="utf-8")
    path = tmp_path / "mine.csv"
    path.write_text(text.replace(old, new), encoding="utf-8")
    with pytest.raises(GreenBlueError, match=words):
        read_weights(path)


def test_a_weight_table_from_before_some_numbers_keeps_their_values(tmp_path):
    path = tmp_path / "old.csv"
    text = (RULES / "crossing_weights.csv").read_text(encoding="utf-8")
    path.write_text(
        "".join(row for row in text.splitlines(True) if ",facing_m," not in row), encoding="utf-8"
    )
    assert read_weights(path) == read_weights(RULES / "crossing_weights.csv")
    path.write_text(text.replace("number,facing_m,100", "number,facing_m,60"), encoding="utf-8")
    assert read_weights(path).number["facing_m"] == 60.0
