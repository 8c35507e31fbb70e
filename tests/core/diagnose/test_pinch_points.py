"""Pinch points and barriers of all links: windows against the whole raster."""

import numpy as np
import pytest
from greenblue.core.diagnose.circuits.barriers import Link, barrier_improvement
from greenblue.core.diagnose.circuits.current import circuit, current_flow
from greenblue.core.diagnose.circuits.pair_windows import pair_costs, patch_boxes
from greenblue.core.diagnose.circuits.pinch_points import (
    Options,
    cheapest_links,
    pinch_maps,
)
from greenblue.core.diagnose.circuits.pinch_sites import (
    barrier_sites,
    best_stretches,
    pinch_sites,
)
from greenblue.core.diagnose.costdistance.zones import cost_distance, resistance_grid
from greenblue.core.diagnose.links.planar import find_links
from greenblue.core.errors import Cancelled, GreenBlueError

CELL = 10.0
RADII = (20.0, 45.0)


def scene(seed, shape=(90, 110)):
    """Dear ground with cheap lanes and holes, and five patches; one of two parts."""
    rng = np.random.default_rng(seed)
    resistance = rng.choice([1.0, 4.0, 30.0, np.nan], shape, p=[0.3, 0.4, 0.27, 0.03])
    resistance[:, 55:58] = 200.0
    labels = np.zeros(shape, dtype=np.int32)
    for number, (row, col) in enumerate([(10, 40), (14, 66), (60, 20), (70, 90), (48, 50)], 1):
        labels[row : row + 4, col : col + 5] = number
    labels[30:32, 45:48] = 1
    labels[np.isnan(resistance)] = 0
    return resistance, labels


def whole(resistance, labels, pair):
    """Cost fields of a pair over the whole raster."""
    ends = [(labels == number).astype(np.int32) for number in pair]
    return [cost_distance(resistance, end, CELL).cost for end in ends]


def pair_of(links, number):
    return int(links.a[number]), int(links.b[number])


@pytest.mark.parametrize("seed", range(2))
@pytest.mark.parametrize("detour", [1.0, 1.6])
def test_costs_in_a_window_are_those_of_the_whole_raster_where_they_matter(seed, detour):
    resistance, labels = scene(seed)
    links, boxes = find_links(resistance, labels, CELL), patch_boxes(labels)
    ground = resistance_grid(resistance, CELL)
    smaller = 0
    for number in range(len(links)):
        pair, limit = pair_of(links, number), detour * links.cost[number]
        found = pair_costs(ground, labels, pair, links.path(number), limit, boxes, border_cells=3)
        a, b = whole(resistance, labels, pair)
        window = np.zeros(labels.shape, dtype=bool)
        window[found.window] = True
        smaller += not window.all()
        matters = a + b <= limit
        assert matters.any() and window[matters].all()
        inside = matters[found.window]
        assert np.array_equal(found.cost_a[inside], a[found.window][inside])
        assert np.array_equal(found.cost_b[inside], b[found.window][inside])
        outside = found.cost_a[~inside] + found.cost_b[~inside]
        assert (outside > limit * (1 - 1e-9)).all()
    assert smaller


@pytest.mark.parametrize("seed", range(2))
@pytest.mark.parametrize("combine", ["max", "sum"])
def test_maps_are_those_of_the_whole_raster(seed, combine):
    resistance, labels = scene(seed)
    links = find_links(resistance, labels, CELL)
    options = Options(RADII, combine, 1.3)
    maps = pinch_maps(resistance, labels, CELL, links, np.arange(len(links)), options)
    fields, currents, ohms = [], [], []
    for number in range(len(links)):
        pair = pair_of(links, number)
        a, b = whole(resistance, labels, pair)
        fields.append(Link(a, b, links.cost[number]))
        near = np.where(a + b <= 1.3 * links.cost[number] * (1 + 1e-9), resistance, np.nan)
        ends = np.where(np.isin(labels, pair), labels, 0)
        flow = current_flow(circuit(near, ends))
        currents.append(np.where(ends > 0, 0.0, np.nan_to_num(flow.current)))
        ohms.append(flow.resistance[0])
    expected = np.max(currents, axis=0) if combine == "max" else np.sum(currents, axis=0)
    np.testing.assert_allclose(np.nan_to_num(maps.current), expected, rtol=1e-7, atol=1e-9)
    np.testing.assert_allclose(maps.resistance, ohms, rtol=1e-9)
    gain = barrier_improvement(fields, RADII, CELL, combine=combine)
    better = np.nan_to_num(gain.score) > 0
    assert better.any() and np.array_equal(better, ~np.isnan(maps.score))
    np.testing.assert_allclose(maps.score[better], gain.score[better], rtol=1e-12)
    if combine == "max":
        assert np.array_equal(maps.gain_radius_m[better], gain.radius_m[better])


def test_a_site_tells_the_gain_of_its_own_link():
    resistance, labels = scene(1)
    links = find_links(resistance, labels, CELL)
    maps = pinch_maps(
        resistance, labels, CELL, links, np.arange(len(links)), Options(RADII, "sum", 1.3)
    )
    sites = barrier_sites(maps, labels, links.cost, 8, 5.0)
    assert len(sites) == 8 and (sites.gain_m > 0).all()
    for k in range(8):
        pair = pair_of(links, sites.link[k])
        a, b = whole(resistance, labels, pair)
        one = barrier_improvement([Link(a, b, links.cost[sites.link[k]])], RADII, CELL)
        cell = sites.row[k], sites.col[k]
        assert sites.radius_m[k] == one.radius_m[cell]
        assert sites.gain_m[k] == pytest.approx(one.score[cell] * 2 * one.radius_m[cell])
        assert sites.gain_pct[k] == pytest.approx(one.pct[cell] * 2 * one.radius_m[cell])
        assert sites.value[k] >= one.score[cell] * (1 - 1e-12)


def test_the_site_lies_in_the_middle_of_a_plateau_and_outside_patches():
    resistance, labels = np.ones((1, 101)), np.zeros((1, 101), dtype=np.int32)
    resistance[0, 45:56], labels[0, 0], labels[0, 100] = 50.0, 1, 2
    links = find_links(resistance, labels, 1.0)
    maps = pinch_maps(resistance, labels, 1.0, links, np.arange(1), Options((20.0,)))
    barriers = barrier_sites(maps, labels, links.cost, 1, 10.0)
    assert barriers.col.tolist() == [50]
    pinches = pinch_sites(maps, labels, 1, 10.0)
    assert pinches.col.tolist() == [50] and pinches.value == pytest.approx(1.0)


def test_of_too_many_links_the_cheapest_remain():
    resistance, labels = scene(2)
    links = find_links(resistance, labels, CELL)
    chosen = cheapest_links(links, 3)
    assert sorted(links.cost[chosen]) == sorted(links.cost)[:3]
    assert (np.diff(chosen) > 0).all() and len(cheapest_links(links, 99)) == len(links)


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (Options((5.0,)), "too short"),
        (Options(()), "at least one length"),
        (Options(RADII, "mean"), '"max" or "sum"'),
        (Options(RADII, "max", 0.9), "at least 1"),
        (Options(RADII, memory_bytes=1e5), "Allow more memory"),
    ],
)
def test_unusable_options_are_refused_with_a_sentence(options, words):
    resistance, labels = scene(0)
    links = find_links(resistance, labels, CELL)
    with pytest.raises(GreenBlueError, match=words):
        pinch_maps(resistance, labels, CELL, links, np.arange(len(links)), options)


def test_no_link_is_refused_and_a_stop_ends_the_work():
    resistance, labels = scene(0)
    links = find_links(resistance, labels, CELL)
    with pytest.raises(GreenBlueError, match="no link"):
        pinch_maps(resistance, labels, CELL, links, np.arange(0), Options(RADII))
    with pytest.raises(Cancelled):
        pinch_maps(
            resistance, labels, CELL, links, np.arange(len(links)), Options(RADII),
            progress=lambda fraction: fraction < 0.4,
        )  # fmt: skip


def ridge(rows, values, link):
    """A map with a ridge of some values along row 2, all of one link."""
    made = np.zeros((rows, len(values)))
    made[2] = values
    return made, np.where(made > 0, link, -1)


def test_a_ridge_is_one_place_in_its_middle_and_a_deep_saddle_parts_it():
    level = [*[4.0] * 11, *[3.0] * 5, *[5.0] * 9]
    values, link = ridge(5, level, 0)
    row, col, size = best_stretches(values, link, np.zeros(values.shape, int), 9, 1.0)
    assert (row.tolist(), col.tolist()) == ([2], [20]) and size == pytest.approx(np.hypot(1, 25))
    values[2, 11:16] = 1.9
    row, col, size = best_stretches(values, link, np.zeros(values.shape, int), 9, 1.0)
    assert col.tolist() == [20, 5] and size == pytest.approx([np.hypot(1, 9), np.hypot(1, 11)])


def test_each_link_has_its_own_place_on_a_ridge_even_where_another_divides_it():
    values, link = ridge(5, [4.0] * 30, 0)
    link[2, 10:13] = 1
    values[2, 10:13] = 4.5
    row, col, _ = best_stretches(values, link, np.zeros(values.shape, int), 9, 1.0)
    assert col[0] == 11 and len(col) == 2 and link[row[1], col[1]] == 0


def test_a_site_moves_along_its_ridge_to_keep_its_distance_or_is_left_out():
    values, link = ridge(5, [*[5.0] * 10, *[4.0] * 10, *[4.1] * 3, *[4.0] * 7], 0)
    link[2, 10:] = 1
    labels = np.zeros(values.shape, int)
    assert best_stretches(values, link, labels, 9, 2.0)[1].tolist() == [4, 21]
    near, far = best_stretches(values, link, labels, 9, 22.0)[1]
    assert near == 4 and far >= 26
    assert best_stretches(values, link, labels, 9, 40.0)[1].tolist() == [4]


def test_patches_hold_no_site_and_thin_current_is_no_pinch_point():
    resistance, labels = scene(1)
    links = find_links(resistance, labels, CELL)
    maps = pinch_maps(resistance, labels, CELL, links, np.arange(len(links)), Options(RADII))
    every, few = pinch_sites(maps, labels, 99, 1.0), pinch_sites(maps, labels, 99, 1.0, 0.4)
    assert 0 < len(few) < len(every) and (few.value >= 0.4).all()
    assert (labels[every.row, every.col] == 0).all() and (np.diff(every.value) <= 0).all()


@pytest.mark.parametrize("seed", range(2))
@pytest.mark.parametrize("combine", ["max", "sum"])
def test_gains_within_reach_are_those_that_bring_a_link_down_to_it(seed, combine):
    resistance, labels = scene(seed)
    links = find_links(resistance, labels, CELL)
    reach = float(np.median(links.cost))
    options = Options(RADII, combine, 1.3, reach_m=reach)
    maps = pinch_maps(resistance, labels, CELL, links, np.arange(len(links)), options)
    scores, within = [], links.cost <= reach
    for number in range(len(links)):
        ends = Link(*whole(resistance, labels, pair_of(links, number)), links.cost[number])
        found = [barrier_improvement([ends], [radius], CELL).score for radius in RADII]
        after = links.cost[number] - 2 * np.array(RADII)[:, None, None] * np.array(found)
        scores.append(np.where(after <= reach * (1 + 1e-9), np.fmax(found, 0), 0))
    score = np.max(scores, axis=0) if combine == "max" else np.sum(scores, axis=0)
    score = score.max(axis=0)
    assert 0 < np.count_nonzero(within) < len(links) and (score > 0).any()
    np.testing.assert_allclose(np.nan_to_num(maps.score), score, rtol=1e-9)
    assert np.isfinite(maps.resistance[within]).all() and np.isnan(maps.resistance[~within]).all()
    assert np.isin(maps.current_link[maps.current_link >= 0], np.flatnonzero(within)).all()


def test_a_link_that_no_strip_brings_within_reach_costs_nothing():
    resistance, labels = scene(0)
    links = find_links(resistance, labels, CELL)
    options = Options(RADII, reach_m=1.0)
    maps = pinch_maps(resistance, labels, CELL, links, np.arange(len(links)), options)
    assert np.isnan(maps.score).all() and np.isnan(maps.current).all()
    assert len(barrier_sites(maps, labels, links.cost, 5, 1.0)) == 0
    with pytest.raises(GreenBlueError, match="positive number of effective metres"):
        pinch_maps(resistance, labels, CELL, links, [0], Options(RADII, reach_m=0.0))
