"""Lines of links: edges of patches, zigzag, lists of ids."""

import numpy as np
import pytest
import shapely
from greenblue.core.diagnose.links.lines import edge_to_edge, listed, smooth
from hypothesis import given
from hypothesis import strategies as st


def lines(*points):
    return np.array([shapely.LineString(p) for p in points], dtype=object)


def boxes(*corners):
    return np.array([shapely.box(*c) for c in corners], dtype=object)


def coordinates(line):
    return shapely.get_coordinates(line).tolist()


def test_a_line_is_cut_where_it_leaves_one_patch_and_enters_the_other():
    (made,) = edge_to_edge(
        lines([(5, 5), (25, 5), (45, 25)]), boxes((0, 0, 12, 10)), boxes((43, 20, 60, 40))
    )
    assert coordinates(made) == [[12, 5], [25, 5], [43, 23]]


def test_a_straight_line_is_cut_at_both_ends():
    (made,) = edge_to_edge(lines([(5, 5), (45, 5)]), boxes((0, 0, 12, 9)), boxes((40, 0, 60, 9)))
    assert coordinates(made) == [[12, 5], [40, 5]]


def test_a_line_leaves_for_good_where_the_patch_has_a_notch():
    comb = shapely.difference(shapely.box(0, 0, 20, 10), shapely.box(8, 4, 12, 10))
    (made,) = edge_to_edge(lines([(5, 5), (45, 5)]), np.array([comb]), boxes((40, 0, 60, 9)))
    assert coordinates(made) == [[20, 5], [40, 5]]


def test_a_line_is_led_to_patches_that_it_does_not_reach():
    given = lines([(5, 5), (45, 5)], [(5, 25), (25, 25), (45, 45)], [(0, 0), (9, 0)])
    made = edge_to_edge(
        given,
        boxes((1, 1, 2, 2), (0, 20, 10, 30), (-1, -1, 1, 1)),
        boxes((48, 8, 49, 9), (44, 47, 46, 49), (8, -1, 10, 1)),
    )
    assert coordinates(made[0]) == [[2, 2], [5, 5], [45, 5], [48, 8]]
    assert coordinates(made[1]) == [[10, 25], [25, 25], [45, 45], [45, 47]]
    assert coordinates(made[2]) == [[1, 0], [8, 0]]


def test_a_line_between_patches_that_touch_keeps_its_ends():
    (made,) = edge_to_edge(lines([(5, 5), (15, 5)]), boxes((0, 0, 10, 9)), boxes((10, 0, 20, 9)))
    assert coordinates(made) == [[5, 5], [15, 5]]


def test_no_lines_are_no_lines():
    none = np.empty(0, dtype=object)
    assert len(edge_to_edge(none, none, none)) == 0 and len(smooth(none, 10.0)) == 0


@given(st.lists(st.sampled_from([(0, 1), (1, 0), (1, 1), (1, -1)]), min_size=1, max_size=60))
def test_smooth_lines_keep_ends_stay_near_and_are_not_longer(steps):
    points = 10.0 * np.cumsum([(0, 0), *steps], axis=0)
    (plain,) = lines(points)
    (made,) = smooth(np.array([plain]), 10.0)
    assert coordinates(made)[0] == coordinates(plain)[0]
    assert coordinates(made)[-1] == coordinates(plain)[-1]
    assert made.length <= plain.length + 1e-9
    assert shapely.is_valid(made) and made.within(plain.buffer(20.001))


def test_a_straight_line_is_smooth_already():
    (made,) = smooth(lines([(0, 0), (10, 0), (20, 0)]), 10.0)
    assert made.equals(shapely.LineString([(0, 0), (20, 0)]))


def test_ids_are_listed_whole_numbers_first():
    texts, count = listed([np.array(["10", "9", "N25", "A1"]), np.array([]), np.array(["x"])])
    assert texts.tolist() == ["9, 10, A1, N25", None, "x"] and count.tolist() == [4, 0, 1]
    texts, count = listed([])
    assert len(texts) == len(count) == 0


@pytest.mark.parametrize("seed", range(4))
def test_the_order_of_lines_changes_no_line(seed):
    rng = np.random.default_rng(seed)
    points = rng.integers(0, 9, (8, 2, 2)) * 10.0 + [[[5, 5], [205, 5]]]
    first = boxes(*(np.concatenate([p[0] - s, p[0] + s]) for p, s in zip(points, range(1, 9))))
    last = boxes(*(np.concatenate([p[1] + 6, p[1] + 9]) for p in points))
    order = rng.permutation(8)
    together = edge_to_edge(lines(*points)[order], first[order], last[order])
    for k, made in zip(order, together):
        (alone,) = edge_to_edge(lines(points[k]), first[k : k + 1], last[k : k + 1])
        assert made.equals(alone)
        ends = shapely.points(shapely.get_coordinates(made)[[0, -1]])
        assert shapely.distance(ends, [first[k], last[k]]).max() < 1e-9
