"""The barrier improvement score."""

import json

import numpy as np
import pytest
from greenblue.core.diagnose.circuits.barriers import (
    Link,
    annulus,
    barrier_improvement,
    ring_minimum,
)
from greenblue.core.diagnose.costdistance.zones import cost_distance
from greenblue.core.errors import Cancelled, GreenBlueError
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from tests.data import shared


def link_of(resistance, a, b, cell_m=1.0):
    """Cost fields from two cells, by the product's own cost distance."""
    fields = []
    for cell in (a, b):
        labels = np.zeros(resistance.shape, dtype=np.int32)
        labels[cell] = 1
        fields.append(cost_distance(resistance, labels, cell_m).cost)
    return Link(fields[0], fields[1], fields[0][b])


@pytest.fixture(scope="module")
def case():
    return json.loads(shared("reference/domain_test_vectors.json").read_text())["barrier_score"]


@pytest.fixture(scope="module")
def road():
    resistance = np.ones((1, 1001))
    resistance[0, 485:515] = 100
    return link_of(resistance, (0, 0), (0, 1000))


def test_a_strip_across_a_road_gains_what_the_hand_calculation_gives(case, road):
    assert road.cost == pytest.approx(case["LCD"])
    gain = barrier_improvement([road], [case["D"] / 2], 1.0)
    assert np.nanmax(gain.score) == pytest.approx(case["score_per_m"])
    assert np.nanmax(gain.pct) == pytest.approx(case["pct_per_m"])
    assert road.cost - np.nanmax(gain.score) * case["D"] == pytest.approx(case["LCD_new"])
    assert gain.score[0, 500] == pytest.approx(case["score_per_m"])


def test_of_several_radii_the_best_per_metre_wins(case, road):
    gain = barrier_improvement([road], [50.0, 30.0], 1.0)
    assert gain.score[0, 500] == pytest.approx(case["score_per_m_D60"])
    assert gain.radius_m[0, 500] == 30


def brute_ring(field, radius_m, cell_m):
    rows, cols = field.shape
    result = np.full(field.shape, np.inf)
    for r in range(rows):
        for c in range(cols):
            for i in range(rows):
                for j in range(cols):
                    d = np.hypot(i - r, j - c)
                    if d and radius_m / cell_m - 1 - 1e-9 <= d <= radius_m / cell_m + 1e-9:
                        result[r, c] = np.fmin(result[r, c], field[i, j])
    return result


@settings(max_examples=60, deadline=None)
@given(
    field=arrays(np.float64, (7, 9), elements=st.sampled_from([0.0, 1.5, 2.0, 7.0, np.inf, np.nan])),
    radius=st.floats(1.0, 12.0), cell=st.sampled_from([1.0, 2.5]),
)  # fmt: skip
def test_the_lowest_on_a_ring_is_what_looking_at_every_cell_gives(field, radius, cell):
    assert np.array_equal(
        ring_minimum(field, radius * cell, cell), brute_ring(field, radius * cell, cell)
    )


def test_the_ring_holds_the_cells_between_one_cell_less_and_the_radius():
    row, col = annulus(20.0, 10.0)
    assert set(np.hypot(row, col).round(3)) == {1.0, 1.414, 2.0}


@pytest.mark.parametrize("seed", range(5))
def test_scores_of_random_rasters_are_those_of_the_formula(seed):
    rng = np.random.default_rng(seed)
    resistance = rng.choice([1.0, 20.0, 300.0], (8, 9))
    first = link_of(resistance, (0, 0), (7, 8), 10.0)
    second = link_of(resistance, (0, 8), (7, 0), 10.0)
    expected = []
    for link in (first, second):
        low = brute_ring(link.cost_a, 20.0, 10.0) + brute_ring(link.cost_b, 20.0, 10.0)
        expected.append((link.cost - low - 40) / 40)
    best = barrier_improvement([first, second], [20.0], 10.0)
    assert best.score == pytest.approx(np.maximum(*expected))
    both = barrier_improvement([first, second], [20.0], 10.0, combine="sum")
    assert both.score == pytest.approx(np.maximum(expected[0], 0) + np.maximum(expected[1], 0))
    shares = [100 * e / link.cost for e, link in zip(expected, (first, second))]
    assert best.pct == pytest.approx(np.maximum(*shares))


def test_where_a_patch_cannot_be_reached_there_is_no_score():
    resistance = np.ones((1, 30))
    resistance[0, 12:14] = np.nan
    labels = np.zeros((1, 30), dtype=np.int32)
    labels[0, 0] = 1
    near = cost_distance(resistance, labels, 1.0).cost
    far = cost_distance(resistance, labels[:, ::-1], 1.0).cost
    gain = barrier_improvement([Link(near, far, 1e4)], [3.0], 1.0)
    assert np.isnan(gain.score[0, :8]).all()
    assert np.isfinite(gain.score[0, 11:15]).all()


@pytest.mark.parametrize(
    ("links", "radii", "combine", "words"),
    [
        (1, [0.5], "max", "too short"),
        (1, [np.nan], "max", "too short"),
        (1, [], "max", "at least one length"),
        (0, [3.0], "max", "no link"),
        (1, [3.0], "mean", '"max" or "sum"'),
    ],
)
def test_unusable_choices_are_refused_with_a_sentence(road, links, radii, combine, words):
    with pytest.raises(GreenBlueError, match=words):
        barrier_improvement([road] * links, radii, 1.0, combine=combine)


def test_a_link_without_finite_cost_is_refused(road):
    with pytest.raises(GreenBlueError, match="only positive finite"):
        barrier_improvement([Link(road.cost_a, road.cost_b, np.inf)], [3.0], 1.0)


def test_a_stop_ends_the_work(road):
    with pytest.raises(Cancelled):
        barrier_improvement([road], [30.0], 1.0, progress=lambda f: f < 0.3)
