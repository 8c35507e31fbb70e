import json
import time

import numpy as np
import pytest
from greenblue.core.diagnose.links.planar import find_links
from greenblue.core.errors import Cancelled, GreenBlueError
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.sparse import coo_array
from scipy.sparse.csgraph import minimum_spanning_tree

from tests.core.diagnose.cost_oracle import dijkstra, scenes
from tests.data import shared


def least_cost(resistance, labels, a, b, cell_size=10.0):
    cost = dijkstra(resistance, labels, cell_size, [a])
    return cost[labels == b].min()


def cost_along(resistance, row, col, cell_size=10.0):
    values = resistance[row, col]
    length = np.hypot(np.diff(row), np.diff(col))
    return ((values[1:] + values[:-1]) / 2 * cell_size * length).sum()


def check_every_link(links, resistance, labels, exact=True):
    """Costs against an independent Dijkstra, and paths against the costs."""
    for k in range(len(links)):
        row, col = links.path(k)
        assert labels[row[0], col[0]] == links.a[k]
        assert labels[row[-1], col[-1]] == links.b[k]
        assert np.abs(np.diff(row)).max() <= 1
        assert np.abs(np.diff(col)).max() <= 1
        assert cost_along(resistance, row, col) == pytest.approx(links.cost[k], rel=1e-12)
        if exact:
            true = least_cost(resistance, labels, links.a[k], links.b[k])
            assert links.cost[k] == pytest.approx(true, rel=1e-12)


def test_the_worked_example_has_the_least_cost_path_of_the_reference():
    case = json.loads(shared("reference/domain_test_vectors.json").read_text())["lcp"]
    labels = np.zeros((3, 5), dtype=np.int32)
    labels[tuple(case["src"])], labels[tuple(case["dst"])] = 1, 2
    links = find_links(np.array(case["grid"]), labels, case["cell"])
    assert links.cost[0] == pytest.approx(case["LCD_8"], rel=1e-12)
    assert [list(cell) for cell in zip(*links.path(0))] == case["path"]


@settings(max_examples=60, deadline=None)
@given(scenes())
def test_every_planar_link_is_the_true_least_cost_path(scene):
    links = find_links(*scene, 10.0)
    check_every_link(links, *scene)
    assert (links.cost <= links.border_cost * (1 + 1e-12)).all()


@settings(max_examples=40, deadline=None)
@given(scenes(values=st.sampled_from([1.0, 1000.0])))
def test_high_contrast_does_not_mislead_the_links(scene):
    check_every_link(find_links(*scene, 10.0), *scene)


@settings(max_examples=30, deadline=None)
@given(scenes(values=st.just(1.0)))
def test_links_hold_where_all_resistances_are_the_same(scene):
    check_every_link(find_links(*scene, 10.0), *scene)


def test_three_cheap_cells_beat_one_dear_cell():
    resistance = np.array([[1.0, 1000.0, 1.0], [1.0, 1.0, 1.0]])
    links = find_links(resistance, np.array([[1, 0, 2], [0, 0, 0]]), 1.0)
    assert links.cost[0] == pytest.approx(2 * 2**0.5)
    assert links.path(0)[0].tolist() == [0, 1, 0]


def test_a_path_may_run_through_the_zone_of_a_third_patch():
    """The zones of 1 and 3 only touch on the detour below; the straight way passes 2's zone."""
    resistance = np.full((4, 9), np.nan)
    resistance[1], resistance[3] = 1.0, 5.0
    resistance[2, [0, 8]] = 5.0
    resistance[0, 4] = 1.0
    labels = np.zeros((4, 9), dtype=np.int32)
    labels[1, 0], labels[0, 4], labels[1, 8] = 1, 2, 3
    links = find_links(resistance, labels, 10.0)
    pair = np.flatnonzero((links.a == 1) & (links.b == 3))
    assert pair.size == 1
    assert links.cost[pair[0]] == pytest.approx(80.0)
    assert links.border_cost[pair[0]] > 80.0


@settings(max_examples=40, deadline=None)
@given(scenes())
def test_border_links_have_the_same_pairs_and_bound_the_cost(scene):
    border, planar = (find_links(*scene, 10.0, method=m) for m in ("border", "planar"))
    assert border.a.tolist() == planar.a.tolist()
    assert border.b.tolist() == planar.b.tolist()
    check_every_link(border, *scene, exact=False)
    assert (border.cost >= planar.cost * (1 - 1e-12)).all()
    np.testing.assert_allclose(border.cost, border.border_cost, rtol=1e-12)


@settings(max_examples=40, deadline=None)
@given(scenes())
def test_border_links_hold_the_minimum_spanning_tree_of_all_pairs(scene):
    border, complete = (find_links(*scene, 10.0, method=m) for m in ("border", "complete"))
    assert tree_cost(border) == pytest.approx(tree_cost(complete), rel=1e-12)


def tree_cost(links):
    graph = coo_array((links.cost, (links.a, links.b)), shape=(5, 5)).tocsr()
    return minimum_spanning_tree(graph).sum()


@settings(max_examples=40, deadline=None)
@given(scenes(), st.sampled_from([15.0, 60.0, 400.0, np.inf]))
def test_the_complete_graph_holds_every_pair_within_the_cutoff(scene, cutoff):
    resistance, labels = scene
    links = find_links(resistance, labels, 10.0, method="complete", cutoff=cutoff)
    check_every_link(links, resistance, labels)
    names = np.unique(labels[labels > 0])
    expected = [
        (a, b)
        for a in names
        for b in names[names > a]
        if np.isfinite(least := least_cost(resistance, labels, a, b)) and least <= cutoff
    ]
    assert list(zip(links.a, links.b)) == expected


@settings(max_examples=40, deadline=None)
@given(scenes(), st.sampled_from([15.0, 60.0, 400.0]))
def test_a_cutoff_leaves_out_the_dearer_links_and_changes_no_other(scene, cutoff):
    whole = find_links(*scene, 10.0)
    cut = find_links(*scene, 10.0, cutoff=cutoff)
    costs = {(a, b): c for a, b, c in zip(whole.a, whole.b, whole.cost)}
    assert (cut.cost <= cutoff).all()
    for a, b, cost in zip(cut.a, cut.b, cut.cost):
        assert costs[a, b] == cost


def region(seed=3, size=140, patches=30):
    rng = np.random.default_rng(seed)
    blocks = rng.choice([1.0, 3.0, 20.0, 100.0, 600.0], (size // 7, size // 7))
    resistance = np.kron(blocks, np.ones((7, 7)))
    resistance[rng.random(resistance.shape) < 0.02] = np.nan
    labels = np.zeros(resistance.shape, dtype=np.int32)
    for number in range(1, patches + 1):
        r, c = rng.integers(0, size - 4, 2)
        labels[r : r + number % 4 + 1, c : c + number % 3 + 1] = number * 3
    labels[np.isnan(resistance)] = 0
    return resistance, labels


def test_links_of_a_larger_region_are_all_exact_and_some_beat_their_border():
    resistance, labels = region()
    links = find_links(resistance, labels, 10.0)
    check_every_link(links, resistance, labels)
    assert len(links) > 50
    assert (links.cost < links.border_cost * 0.99).any()


def test_too_little_memory_for_all_windows_gives_the_same_links():
    resistance, labels = region()
    whole = find_links(resistance, labels, 10.0)
    grouped = find_links(resistance, labels, 10.0, window_bytes=300_000)
    for column in ("a", "b", "cost", "start", "row", "col"):
        np.testing.assert_array_equal(getattr(whole, column), getattr(grouped, column))


def test_the_labels_of_the_patches_do_not_change_the_costs():
    resistance, labels = region()
    names = np.unique(labels[labels > 0])
    other = np.zeros(labels.max() + 1, dtype=np.int32)
    other[names] = names[::-1]
    there, back = find_links(resistance, labels, 10.0), find_links(resistance, other[labels], 10.0)
    expected = {frozenset((other[a], other[b])): c for a, b, c in zip(there.a, there.b, there.cost)}
    found = {frozenset((a, b)): c for a, b, c in zip(back.a, back.b, back.cost)}
    assert expected.keys() == found.keys()
    assert all(found[k] == pytest.approx(expected[k], rel=1e-12) for k in found)


@pytest.mark.parametrize("method", ["border", "planar", "complete"])
def test_one_patch_alone_has_no_links(method):
    links = find_links(np.ones((4, 4)), np.eye(4, dtype=int), 10.0, method=method)
    assert len(links) == 0
    assert links.start.tolist() == [0]


@pytest.mark.parametrize("method", ["border", "planar", "complete"])
def test_patches_that_a_wall_keeps_apart_have_no_link(method):
    resistance = np.ones((4, 5))
    resistance[:, 2] = np.nan
    labels = np.zeros((4, 5), dtype=int)
    labels[1, 0], labels[1, 4] = 1, 2
    assert len(find_links(resistance, labels, 10.0, method=method)) == 0


def test_patches_that_touch_are_linked_from_cell_to_cell():
    links = find_links(np.full((1, 2), 3.0), np.array([[1, 2]]), 10.0)
    assert links.cost.tolist() == [30.0]
    assert links.path(0)[1].tolist() == [0, 1]


def test_an_unknown_method_is_refused():
    with pytest.raises(GreenBlueError, match="no linking method called nearest"):
        find_links(np.ones((1, 2)), np.array([[1, 2]]), 10.0, method="nearest")


@pytest.mark.parametrize("method", ["border", "planar", "complete"])
def test_the_highest_contrast_allowed_gives_the_costs_of_dijkstra(method):
    resistance = np.ones((12, 30))
    resistance[:, 10:12], resistance[:, 20:22] = 1e10, 9e9
    labels = np.zeros(resistance.shape, dtype=np.int32)
    labels[4, 3], labels[6, 15], labels[3, 27] = 1, 2, 3
    links = find_links(resistance, labels, 10.0, method=method, cutoff=np.inf)
    check_every_link(links, resistance, labels)
    assert len(links) == (3 if method == "complete" else 2)


@pytest.mark.parametrize("method", ["border", "planar", "complete"])
def test_a_cutoff_of_zero_is_refused_and_a_tiny_one_leaves_no_links(method):
    resistance, labels = region()
    with pytest.raises(GreenBlueError, match="positive cost distance"):
        find_links(resistance, labels, 10.0, method=method, cutoff=0.0)
    apart = np.where(np.isin(labels, [3, 30, 60]), labels, 0)
    assert len(find_links(resistance, apart, 10.0, method=method, cutoff=1e-6)) == 0


@pytest.mark.parametrize("share", [0.01, 0.3, 0.6, 0.9])
def test_cancel_stops_wherever_it_comes(share):
    resistance, labels = region()
    with pytest.raises(Cancelled):
        find_links(resistance, labels, 10.0, progress=lambda fraction: fraction < share)


@pytest.mark.parametrize("method", ["border", "planar", "complete"])
def test_the_progress_is_asked_often_enough_for_cancel_within_a_second(method):
    """At most a second of this thread's own work passes between two looks."""
    resistance, labels = region(size=490, patches=12 if method == "complete" else 120)
    looks = [time.thread_time()]

    def progress(_fraction):
        looks.append(time.thread_time())
        return True

    find_links(resistance, labels, 10.0, method=method, progress=progress)
    assert len(looks) > 10
    assert max(np.diff([*looks, time.thread_time()])) < 0.5
