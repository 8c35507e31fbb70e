"""What structures measure and cost."""

import json

import numpy as np
import pytest
from greenblue.core.errors import GreenBlueError
from greenblue.core.propose.crossings.structures import (
    costs,
    dimensions,
    openness,
    read_structures,
    series_count,
)

from tests.core.propose.crossing_scene import RULES, STRUCTURES
from tests.data import shared

HEADER = "id,name,form,unit,cost_low,cost_mid,cost_high,price_year\n"
ONE = np.array([1.0])


def size_of(name, width):
    return dimensions(STRUCTURES[name], np.array([width]))


def test_openness_is_that_of_the_vectors():
    rows = json.loads(shared("reference/domain_test_vectors.json").read_text())["openness"]
    for width, height, length, expected in rows:
        assert openness(width, height, length) == pytest.approx(expected, abs=1e-12)


@pytest.mark.parametrize(("across", "width"), [(30.0, 15.0), (40.0, 15.0), (47.0, 17.625)])
def test_a_large_underpass_is_widened_to_keep_its_openness(across, width):
    size = size_of("X5", across)
    assert size.width_m[0] == pytest.approx(width) and size.fits[0]
    assert size.openness[0] >= 1.5 - 1e-12


def test_beyond_its_largest_width_a_large_underpass_does_not_fit():
    assert size_of("X5", 66.0).fits[0] and not size_of("X5", 67.0).fits[0]


def test_a_canopy_bridge_does_not_span_a_motorway():
    assert size_of("X11", 30.0).fits[0] and not size_of("X11", 40.0).fits[0]


@pytest.mark.parametrize(
    ("across", "width", "height"),
    [(12.0, 1.0, 0.75), (20.0, 1.0, 0.75), (20.1, 1.5, 1.0), (35.0, 1.75, 1.25), (50.0, 2.0, 1.5)],
)
def test_amphibian_tunnels_grow_with_their_length(across, width, height):
    size = size_of("X8", across)
    assert size.width_m[0] == width and size.fits[0]
    assert size.openness[0] == pytest.approx(width * height / across)


def test_no_amphibian_tunnel_is_longer_than_the_largest_box_allows():
    assert not size_of("X8", 50.1).fits[0]


@pytest.mark.parametrize(("across", "width"), [(50.0, 60.0), (75.0, 60.0), (100.0, 80.0)])
def test_an_ecoduct_over_a_wide_bundle_is_wider(across, width):
    assert size_of("X2", across).width_m[0] == pytest.approx(width)


def test_only_underpasses_have_an_openness():
    assert np.isnan(size_of("X2", 40.0).openness[0])
    assert size_of("X7", 40.0).openness[0] == pytest.approx(1 / 40)


def test_an_ecoduct_costs_its_deck_and_its_fence():
    size = size_of("X2", 50.0)
    cost = costs(STRUCTURES["X2"], size, ONE, ONE, year=2018)
    np.testing.assert_allclose(cost[0], [4.0e6, 6.6e6, 9.2e6])  # 60 × 50 m, two digits
    fenced = costs(STRUCTURES["X2"], size, ONE, ONE, year=2018, index=0.0,
                   fence=STRUCTURES["X16"])  # fmt: skip
    assert fenced[0, 1] == pytest.approx(6.7e6)  # + 2 000 m at 60 €


def test_prices_rise_by_the_index_each_year():
    cost = costs(STRUCTURES["X11"], size_of("X11", 10.0), ONE, ONE, year=2034, index=0.03)
    assert cost[0, 1] == pytest.approx(round(12_000 * 1.03**10, -3))


def test_a_factor_and_other_unit_costs_apply():
    size = size_of("X9", 12.0)
    cost = costs(STRUCTURES["X9"], size, ONE, ONE, unit_cost=(5e3, 15e3, 30e3), factor=2.0)
    np.testing.assert_allclose(cost[0], [1e4, 3e4, 6e4])


@pytest.mark.parametrize(
    ("name", "served", "count"),
    [("X8", 500.0, 17), ("X8", 30.0, 1), ("X8", 31.0, 2), ("X13", 250.0, 2), ("X2", 1000.0, 1)],
)
def test_rows_of_tunnels_and_pairs_of_exits_are_counted(name, served, count):
    assert series_count(STRUCTURES[name], np.array([served]))[0] == count


def test_every_structure_of_the_specification_is_there_with_its_source():
    assert {f"X{n}" for n in range(1, 19)} <= set(STRUCTURES)
    for structure in STRUCTURES.values():
        assert structure.source and 2015 <= structure.price_year <= 2026 and structure.scope


@pytest.mark.parametrize(
    ("row", "words"),
    [
        ("X1,a,over,each,1,2,3,2020\nX1,b,over,each,1,2,3,2020", "line 3.*second time"),
        ("X1,a,sideways,each,1,2,3,2020", "line 2.*form and unit"),
        ("X1,a,over,each,3,2,1,2020", "line 2.*must rise"),
        ("X1,a,under,each,1,2,3,2020,wide,", "line 2.*the sizes of X1"),
        ("X1,a,under,each,1,2,3,2020,20:1x1|10:2x2,", "line 2.*the sizes of X1"),
        ("X1,a,over,each,1,2,3,2020,,X99", "line 2: X1 names X99"),
        ("X1,a,over,each,cheap,2,1,2020", "line 2, column cost_low"),
    ],
)
def test_a_broken_table_is_told_with_its_line(tmp_path, row, words):
    path = tmp_path / "mine.csv"
    header = HEADER.strip() + ",sizes,several\n" if row.count(",") > HEADER.count(",") else HEADER
    path.write_text(header + row, encoding="utf-8")
    with pytest.raises(GreenBlueError, match=f"mine.csv, {words}"):
        read_structures(path)


def test_the_table_of_the_plugin_is_read():
    # As text: on Python 3.13 a structure with an unknown cost (NaN) does not equal itself.
    assert repr(read_structures(RULES / "structures.csv")) == repr(STRUCTURES)
