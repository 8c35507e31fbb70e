"""Parts of the method for crossings, each by itself on a scene that can be worked out by hand."""

import numpy as np
import pytest
import shapely
from greenblue.core.propose.crossings.candidates import Places
from greenblue.core.propose.crossings.feet import Feet, find_feet
from greenblue.core.propose.crossings.gain import Habitats
from greenblue.core.propose.crossings.spacing import suppress
from greenblue.core.propose.crossings.surroundings import count_near, cover_beside
from greenblue.core.propose.crossings.windows import both_reached, ways_round
from greenblue.core.propose.crossings.worth import resistance_across

from tests.core.propose import crossing_scene as scene
from tests.core.propose.crossing_scene import section, sections


def place(x=0.0, y=0.0):
    """One place on infrastructure of 40 m from west to east."""
    east = np.array([[1.0, 0.0]])
    return Places(np.array([0]), np.zeros(1), np.array([[x, y]]), east, np.array([40.0]))


def surface(resistance, *patches):
    """Cells of 10 m from (0, 0) down and right; patches as slices of rows and columns."""
    labels = np.zeros(resistance.shape, dtype=np.int32)
    for number, where in enumerate(patches, 1):
        labels[where] = number
    return Habitats(None, None, None, resistance, labels, (0.0, 10.0, 0.0, 0.0, 0.0, -10.0))


def feet(left, right):
    """Feet of one place on two cells (row, column), where they land for nothing."""
    both = np.array([[left, right]])
    return Feet(both[..., 0], both[..., 1], np.zeros((1, 2)))


@pytest.mark.parametrize(
    ("xy", "tangent", "kept"),
    [((300, 10), (1, 0), 1), ((-300, 0), (-1, 0), 1), ((0, 300), (1, 0), 2), ((300, 0), (0, 1), 2)],
    ids=["runs on", "runs on drawn the other way", "beside it", "across its end"],
)
def test_a_nameless_road_that_runs_on_in_line_is_the_same_road(xy, tangent, kept):
    alone = np.array(["S1", "S2"], dtype=object)
    kin = np.array(["road R4", "road R4"], dtype=object)
    ways = np.array([(1.0, 0.0), tangent], dtype=float)
    given = (
        np.array([(0.0, 0.0), xy]), np.array([0.9, 0.5]), np.zeros(2, dtype=int),
        np.full(2, 500.0), alone, np.full(2, 100.0),
    )  # fmt: skip
    assert len(suppress(*given, kin, ways)) == kept
    assert len(suppress(*given)) == 2
    assert len(suppress(*given, np.array(["road R4", "road R5"], dtype=object), ways)) == 2


def test_a_house_that_is_drawn_twice_counts_once():
    house = shapely.box(0, 30, 10, 40)
    houses = np.array([house, shapely.reverse(house), shapely.box(20, 30, 30, 40)])
    assert count_near(place(), houses, 50.0).tolist() == [2]


def test_a_sliver_of_known_ground_does_not_speak_for_all_of_it():
    wood = np.array([shapely.box(-30, 20, 30, 500)])
    covered = cover_beside(place(), wood, 300.0)[0, 0]
    assert 0 < covered < 0.25
    seen = cover_beside(place(), wood, 300.0, lambda xy: np.zeros(len(xy), dtype=bool))
    assert seen[0, 0] == pytest.approx(covered / 0.25)


def test_a_combined_site_resists_as_all_its_parts_over_its_whole_width():
    table = sections(
        section("R2", 100.0, site_id="S1", kind="combined"), section("R2", 20.0, site_id="S2"),
        section("R4", 10.0, site_id="S3"), section("C4", 3.0, site_id="S4", kind="obstacle"),
    )  # fmt: skip
    rules = scene.rules()
    found = resistance_across(table, {0: np.array([1, 2])}, rules)
    large, small = (rules.resistance.value("barrier", code) for code in ("R2", "R4"))
    assert found[:3].tolist() == [(20 * large + 10 * small) / 100, large, small]
    assert np.isnan(found[3])


def test_no_crossing_lands_on_ground_that_is_as_shut_as_the_infrastructure():
    ground = np.full((20, 20), 5.0)
    ground[4:8] = 3000.0
    at = place(100.0, -100.0)
    found = find_feet(surface(ground), at, np.array([3000.0]))
    assert found.row.tolist() == [[-1, 12]] and not found.both.any()
    ground[4] = 2999.0
    assert find_feet(surface(ground), at, np.array([3000.0])).row.tolist() == [[4, 12]]


def test_three_nearest_patches_are_reached_from_a_foot():
    columns = [np.s_[:, c] for c in (5, 10, 15, 20)]
    (side, _) = both_reached(surface(np.ones((3, 400)), *columns), feet((1, 0), (1, 2)), 4000.0,
                             lambda _: True)[0]  # fmt: skip
    assert side[0].tolist() == [0, 1, 2]
    np.testing.assert_allclose(side[1], [50, 100, 150])


@pytest.mark.parametrize(("column", "patches"), [(120, [0]), (250, [])])
def test_a_foot_looks_as_far_as_the_cutoff_while_nothing_is_nearer(column, patches):
    net = surface(np.ones((3, 400)), np.s_[:, column])
    sides = both_reached(net, feet((1, 0), (1, 2)), 2000.0, lambda _: True)[0]
    assert [found.tolist() for found, _ in sides] == [patches, patches]


def test_the_way_round_is_as_long_as_it_is_and_half_the_cutoff_at_most():
    ground = np.ones((60, 60))
    ground[:, 30] = np.nan
    both = feet((40, 25), (40, 35))
    assert ways_round(surface(ground), both, 1000.0, lambda _: True).tolist() == [500.0]
    ground[35, 30] = 1.0
    found = ways_round(surface(ground), both, 1000.0, lambda _: True)[0]
    assert found == pytest.approx(2 * 50 * np.sqrt(2), rel=0.01)
