import json

import numpy as np
import pytest
from greenblue.core.diagnose.costdistance.compiled import available
from greenblue.core.diagnose.costdistance.compiled import spread as compiled_spread
from greenblue.core.diagnose.costdistance.grid import patch_cells, resistance_grid
from greenblue.core.diagnose.costdistance.spreading import STEPS
from greenblue.core.diagnose.costdistance.zones import cost_distance, nearest, predecessors
from greenblue.core.errors import Cancelled, GreenBlueError
from hypothesis import given, settings

from tests.core.diagnose.cost_oracle import dijkstra, scenes
from tests.data import shared


def test_the_worked_example_has_the_least_cost_of_the_reference():
    case = json.loads(shared("reference/domain_test_vectors.json").read_text())["lcp"]
    labels = np.zeros((3, 5), dtype=np.int32)
    labels[tuple(case["src"])] = 1
    field = cost_distance(np.array(case["grid"]), labels, case["cell"])
    assert field.cost[tuple(case["dst"])] == pytest.approx(case["LCD_8"], rel=1e-12)
    crossed = np.array(case["grid"])
    crossed[1, 2] = 1
    field = cost_distance(crossed, labels, case["cell"])
    assert field.cost[tuple(case["dst"])] == pytest.approx(case["LCD_after_crossing_1_2"])


@settings(max_examples=60, deadline=None)
@given(scenes())
def test_costs_equal_an_independent_dijkstra(scene):
    resistance, labels = scene
    field = cost_distance(resistance, labels, 10.0)
    expected = dijkstra(resistance, labels, 10.0, [1, 2, 3, 4])
    np.testing.assert_allclose(field.cost, expected, rtol=1e-12)


@settings(max_examples=40, deadline=None)
@given(scenes())
def test_every_cell_belongs_to_the_lowest_of_its_nearest_patches(scene):
    resistance, labels = scene
    grid = resistance_grid(resistance, 10.0)
    field = cost_distance(resistance, labels, 10.0)
    names = np.unique(labels[labels > 0])
    alone = []
    for name in names:
        cost, _zone = nearest(grid, patch_cells(grid, np.where(labels == name, name, 0)))
        alone.append(grid.inner(cost))
    alone = np.array(alone)
    expected = np.where(np.isfinite(alone.min(axis=0)), names[alone.argmin(axis=0)], 0)
    np.testing.assert_array_equal(field.cost, alone.min(axis=0))
    np.testing.assert_array_equal(field.zone, expected)


@settings(max_examples=60, deadline=None)
@given(scenes())
def test_following_the_predecessors_adds_up_to_the_cost(scene):
    resistance, labels = scene
    field = cost_distance(resistance, labels, 10.0)
    code = predecessors(resistance, 10.0, field)
    assert ((code == 0) == ((field.cost == 0) | np.isinf(field.cost))).all()
    for r, c in np.argwhere(code > 0):
        down, across, length = STEPS[code[r, c] - 1]
        i, j = r + down, c + across
        step = (resistance[r, c] + resistance[i, j]) * 5.0 * length
        assert field.cost[i, j] + step == pytest.approx(field.cost[r, c], rel=1e-12)
        assert field.zone[i, j] == field.zone[r, c]


def test_a_cutoff_leaves_dearer_cells_unreached_and_the_others_as_they_were():
    rng = np.random.default_rng(5)
    resistance = rng.integers(1, 50, (60, 70)).astype(float)
    labels = np.zeros((60, 70), dtype=np.int32)
    labels[10, 10], labels[40:44, 50:55] = 3, 8
    whole = cost_distance(resistance, labels, 10.0)
    cut = cost_distance(resistance, labels, 10.0, cutoff=3000.0)
    inside = whole.cost <= 3000.0
    assert 0 < inside.sum() < inside.size
    np.testing.assert_array_equal(cut.cost, np.where(inside, whole.cost, np.inf))
    np.testing.assert_array_equal(cut.zone, np.where(inside, whole.zone, 0))


def test_nodata_infinity_and_the_nodata_value_are_impassable():
    labels = np.array([[1, 0, 0]])
    for blocked, nodata in ((np.nan, None), (np.inf, None), (-9999.0, -9999.0)):
        field = cost_distance(np.array([[1.0, blocked, 1.0]]), labels, 10.0, nodata=nodata)
        assert np.isinf(field.cost[0, 1:]).all()
        assert field.zone.tolist() == [[1, 0, 0]]


def test_a_diagonal_step_between_two_impassable_cells_is_allowed():
    resistance = np.array([[1.0, np.nan], [np.nan, 1.0]])
    field = cost_distance(resistance, np.array([[1, 0], [0, 0]]), 10.0)
    assert field.cost[1, 1] == pytest.approx(10 * 2**0.5)


def test_patches_keep_their_cells_on_passable_ground_only():
    field = cost_distance(np.array([[1.0, np.nan, 1.0]]), np.array([[7, 7, 0]]), 10.0)
    assert field.zone.tolist() == [[7, 0, 0]]


@pytest.mark.skipif(not available(), reason="numba is not installed in this environment")
@settings(max_examples=40, deadline=None)
@given(scenes())
def test_the_compiled_spreading_gives_the_same_bits(scene):
    resistance, labels = scene
    grid = resistance_grid(resistance, 10.0)
    flat = patch_cells(grid, labels)
    expected, _zone = nearest(grid, flat)
    cost, zone = np.where(flat > 0, 0.0, np.inf), flat.copy()
    compiled_spread(grid.half, cost, zone, grid.stride, np.flatnonzero(flat))
    np.testing.assert_array_equal(cost, expected)


@pytest.mark.parametrize(
    ("resistance", "part"),
    [([[1.0, -5.0]], "negative"), ([[1.0, 0.0]], "zeros"), ([[1.0, 0.5]], "below 1")],
)
def test_resistances_below_one_are_refused_with_a_sentence(resistance, part):
    with pytest.raises(GreenBlueError, match=part):
        cost_distance(np.array(resistance), np.array([[1, 0]]), 10.0)


def test_a_raster_with_a_forgotten_nodata_value_is_refused_with_a_sentence():
    with pytest.raises(GreenBlueError, match="above 1e\\+10 \\(1 cells, the highest 3.4e\\+38"):
        cost_distance(np.array([[1.0, 3.4e38]]), np.array([[1, 0]]), 10.0)


def test_buckets_go_on_where_their_width_vanishes_in_rounding():
    resistance = np.ones((5, 60))
    resistance[:, 10:50] = 1e10
    labels = np.zeros(resistance.shape, dtype=np.int32)
    labels[2, 0] = 1
    field = cost_distance(resistance, labels, 1e-6)
    np.testing.assert_array_equal(field.cost, dijkstra(resistance, labels, 1e-6, [1]))


@pytest.mark.parametrize("cutoff", [0.0, -3.0, float("nan")])
def test_a_cutoff_that_is_not_positive_is_refused(cutoff):
    with pytest.raises(GreenBlueError, match="cutoff"):
        cost_distance(np.ones((1, 2)), np.array([[1, 0]]), 10.0, cutoff=cutoff)


def test_labels_of_another_shape_are_refused():
    with pytest.raises(GreenBlueError, match="1 × 3 cells"):
        cost_distance(np.ones((1, 2)), np.array([[1, 0, 0]]), 10.0)


def test_a_raster_without_patches_is_refused():
    with pytest.raises(GreenBlueError, match="no patch"):
        cost_distance(np.ones((1, 2)), np.array([[0, 0]]), 10.0)


def test_patches_entirely_on_nodata_are_named():
    with pytest.raises(GreenBlueError, match="patches .*: 4;"):
        cost_distance(np.array([[1.0, np.nan, 1.0]]), np.array([[1, 4, 0]]), 10.0)


def test_a_cell_size_of_zero_is_refused():
    with pytest.raises(GreenBlueError, match="cell size"):
        cost_distance(np.ones((1, 2)), np.array([[1, 0]]), 0.0)


def test_cancel_stops_at_the_next_look():
    labels = np.zeros((400, 400), dtype=np.int32)
    labels[0, 0] = 1
    with pytest.raises(Cancelled):
        cost_distance(np.ones((400, 400)), labels, 10.0, progress=lambda fraction: False)
