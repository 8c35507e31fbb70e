import json

import numpy as np
import pytest
import shapely
from greenblue.core.diagnose.links.corridor_shapes import corridor_polygon
from greenblue.core.diagnose.links.corridors import (
    REGION_BYTES,
    REGION_SHARE,
    find_corridors,
    region_corridors,
)
from greenblue.core.diagnose.links.pair_regions import Held
from greenblue.core.diagnose.links.paths import path_lines
from greenblue.core.diagnose.links.planar import find_links
from greenblue.core.errors import Cancelled, GreenBlueError

from tests.core.diagnose.cost_oracle import dijkstra
from tests.data import shared

TRANSFORM = (0.0, 10.0, 0.0, 0.0, 0.0, -10.0)


def corridors(resistance, labels, **options):
    links = find_links(resistance, labels, 10.0)
    found = sorted(find_corridors(resistance, labels, 10.0, links, **options), key=lambda c: c.link)
    return links, found


def whole(corridor, shape):
    raster = np.full(shape, np.inf)
    height, width = corridor.excess.shape
    raster[corridor.row : corridor.row + height, corridor.col : corridor.col + width] = (
        corridor.excess
    )
    return raster


def test_the_worked_example_has_the_excess_of_the_reference():
    case = json.loads(shared("reference/domain_test_vectors.json").read_text())["lcp"]
    resistance = np.array(case["grid"], dtype=float)
    labels = np.zeros(resistance.shape, dtype=np.int32)
    labels[tuple(case["src"])], labels[tuple(case["dst"])] = 1, 2
    _links, found = corridors(resistance, labels, slack=1000.0)
    excess = whole(found[0], resistance.shape)
    assert excess[1, 2] == pytest.approx(case["NLCC_1_2"], rel=1e-9)
    assert excess[0, 0] == pytest.approx(case["NLCC_0_0"], rel=1e-9)
    assert excess[2, 2] == 0.0


@pytest.mark.parametrize("seed", range(6))
def test_corridors_equal_two_whole_cost_rasters(seed):
    rng = np.random.default_rng(seed)
    resistance = rng.choice([1.0, 5.0, 50.0, np.nan], (40, 45), p=[0.4, 0.3, 0.25, 0.05])
    labels = np.zeros(resistance.shape, dtype=np.int32)
    for number in range(1, 9):
        r, c = rng.integers(0, 38, 2)
        labels[r : r + 2, c : c + number % 3 + 1] = number
    labels[np.isnan(resistance)] = 0
    links, found = corridors(resistance, labels, slack=150.0)
    assert len(found) == len(links) > 5
    for corridor in found:
        a, b = links.a[corridor.link], links.b[corridor.link]
        both = [dijkstra(resistance, labels, 10.0, [patch]) for patch in (a, b)]
        expected = both[0] + both[1] - links.cost[corridor.link]
        expected[(expected > 150.0) | np.isin(labels, [a, b])] = np.inf
        np.testing.assert_allclose(whole(corridor, labels.shape), expected, atol=1e-9)


def region(seed, shape=(120, 150)):
    rng = np.random.default_rng(seed)
    resistance = rng.choice([1.0, 3.0, 10.0, np.nan], shape, p=[0.5, 0.3, 0.15, 0.05])
    labels = np.zeros(shape, dtype=np.int32)
    labels[60, 5:140] = 90
    for number in range(1, 25):
        r, c = rng.integers(0, 115), rng.integers(0, 145)
        labels[r : r + 2, c : c + number % 3 + 1] = number
    labels[np.isnan(resistance)] = 0
    return resistance, labels


def boxes_of(labels):
    return {
        int(k): (*np.argwhere(labels == k).min(axis=0), *(np.argwhere(labels == k).max(axis=0) + 1))
        for k in np.unique(labels[labels > 0])
    }


def test_little_memory_gives_the_same_corridors_from_parts_of_the_raster():
    resistance, labels = region(1)
    links = find_links(resistance, labels, 10.0, cutoff=200.0)
    options = {"slack": 0.2 * links.cost, "strip_m": 20.0}
    whole_raster = {c.link: c for c in find_corridors(resistance, labels, 10.0, links, **options)}
    windows = []

    def read(window):
        windows.append(window)
        return Held(resistance)(window)

    found = region_corridors(
        read, Held(labels), labels.shape, 10.0, links, boxes_of(labels), memory_bytes=6e5,
        **options,
    )  # fmt: skip
    by_parts = {c.link: c for c in found}
    assert len(windows) > 3
    assert max(w[2] * w[3] for w in windows) * REGION_BYTES <= 6e5 * REGION_SHARE
    assert len(by_parts) == len(whole_raster) == len(links) > 10
    for link, one in whole_raster.items():
        other = by_parts[link]
        assert (one.row, one.col, one.pinch_row, one.pinch_col) == (
            other.row, other.col, other.pinch_row, other.pinch_col,
        )  # fmt: skip
        np.testing.assert_array_equal(one.excess, other.excess)
        np.testing.assert_array_equal(one.margin, other.margin)


def test_links_whose_part_of_the_raster_does_not_fit_are_left_out():
    resistance, labels = region(2)
    links = find_links(resistance, labels, 10.0, cutoff=200.0)
    found = region_corridors(
        Held(resistance), Held(labels), labels.shape, 10.0, links, boxes_of(labels), slack=10.0,
        memory_bytes=4.5e4,
    )  # fmt: skip
    assert 0 < len(list(found)) < len(links)


def walled(gaps):
    """Two patches on either side of a wall with gaps at some rows."""
    resistance = np.ones((61, 41))
    resistance[:, 20] = np.nan
    resistance[gaps, 20] = 1.0
    labels = np.zeros(resistance.shape, dtype=np.int32)
    labels[30, 2], labels[30, 38] = 1, 2
    return resistance, labels


def test_the_pinch_is_the_only_gap_in_a_wall():
    _links, found = corridors(*walled([30]), slack=200.0)
    assert found[0].margin == np.inf
    assert (found[0].pinch_row, abs(found[0].pinch_col - 20) <= 1) == (30, True)


def test_the_margin_is_what_the_next_gap_costs_more():
    resistance, labels = walled([30, 45])
    links, found = corridors(resistance, labels, slack=1000.0)
    resistance[30, 20] = np.nan
    detour = find_links(resistance, labels, 10.0)
    assert found[0].margin == pytest.approx(detour.cost[0] - links.cost[0])
    assert abs(found[0].pinch_col - 20) <= 1


def test_a_short_link_has_no_pinch():
    _links, found = corridors(
        np.ones((3, 4)), np.array([[0] * 4, [1, 0, 0, 2], [0] * 4]), slack=50.0
    )
    assert np.isnan(found[0].margin)
    assert found[0].pinch_row == -1


def test_a_chosen_width_is_the_mean_width_of_the_corridor():
    _links, found = corridors(*walled(list(range(61))), slack=2000.0, width_m=100.0)
    cells = np.isfinite(found[0].excess).sum()
    assert found[0].slack < 2000.0
    assert cells * 100.0 / 360.0 == pytest.approx(100.0, rel=0.15)


def test_the_outline_covers_the_cells_and_the_strip():
    links, found = corridors(*walled([30]), slack=0.0)
    polygon = corridor_polygon(found[0], TRANSFORM)
    assert polygon.area == pytest.approx(35 * 100.0)
    line = path_lines(links, TRANSFORM)[0]
    strip = corridor_polygon(found[0], TRANSFORM, line=line, least_width_m=50.0)
    assert shapely.covers(strip, polygon)
    assert strip.area == pytest.approx(350.0 * 50.0, rel=0.02)


def test_bad_choices_are_refused():
    resistance, labels = walled([30])
    links = find_links(resistance, labels, 10.0)
    border = find_links(resistance, labels, 10.0, method="border")
    with pytest.raises(GreenBlueError, match="slack"):
        list(find_corridors(resistance, labels, 10.0, links, slack=-1.0))
    with pytest.raises(GreenBlueError, match="width"):
        list(find_corridors(resistance, labels, 10.0, links, slack=1.0, width_m=0.0))
    with pytest.raises(GreenBlueError, match="border links"):
        list(find_corridors(resistance, labels, 10.0, border, slack=1.0))


def test_cancel_stops_the_corridors():
    resistance, labels = walled([30])
    links = find_links(resistance, labels, 10.0)
    with pytest.raises(Cancelled):
        list(find_corridors(resistance, labels, 10.0, links, slack=9.0, progress=lambda f: f < 0.4))
