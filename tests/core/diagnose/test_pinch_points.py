"""Pinch points and barriers of all links: windows against the whole raster."""

import numpy as np
import pytest
from greenblue.core.diagnose.barriers import Link, barrier_improvement
from greenblue.core.diagnose.circuits import circuit, current_flow
from greenblue.core.diagnose.costdistance import cost_distance, resistance_grid
from greenblue.core.diagnose.links import find_links
from greenblue.core.diagnose.pair_windows import pair_costs, patch_boxes
from greenblue.core.diagnose.pinch_points import (
    Options,
    barrier_sites,
    cheapest_links,
    pinch_maps,
    pinch_sites,
)
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
