"""A count holds for the sites of its road, and changes their rating."""

import numpy as np
import pytest
import shapely
from greenblue.core.diagnose.fragmentation.points import FragmentationOptions
from greenblue.core.diagnose.fragmentation.reasons import reasons
from greenblue.core.table import Table
from hypothesis import given, settings
from hypothesis import strategies as st

from ..scenes import features, find, network, rows, rules

WOOD = "POLYGON ((0 -500, 1000 -500, 1000 500, 0 500, 0 -500))"
N4 = ([(-6000, 0), (7000, 0)], {"highway": "primary", "ref": "N4"})
LANE = ([(-300, 300), (1300, 300)], {"highway": "tertiary"})


def counts(*given):
    x, y, aadt, year = np.array(given, dtype=float).T
    return Table(shapely.points(x, y), {"aadt": aadt, "year": year}, "counts")


def test_a_count_on_the_road_replaces_the_default_of_its_class():
    found = find(network(WOOD), roads=features(N4), counts=counts((200, 8, 900, 2026)))
    assert rows(found, "traffic", "aadt_src", "aadt_year") == [(900.0, "count", 2026.0)]
    assert found["score"][0] == pytest.approx(100 * (0.10 + 0.35 + 0.05) / 3)
    text = reasons(found, rules(), 5000.0)[0]
    assert "900 vehicles/day counted in 2026" in text


def test_a_count_holds_for_its_own_road_only_also_where_that_has_no_name():
    placed = counts((200, 2, 9000, 2024), (500, 301, 400, 2025))
    found = find(network(WOOD), roads=features(N4, LANE), counts=placed)
    assert sorted(rows(found, "name", "traffic")) == [("", 400.0), ("N4", 9000.0)]


def test_the_nearest_count_holds_and_of_equally_near_ones_the_latest():
    placed = counts((3000, 0, 7000, 2026), (1500, 0, 5000, 2020), (1490, 3, 5500, 2023))
    found = find(network(WOOD), roads=features(N4), counts=placed)
    assert rows(found, "traffic", "aadt_year") == [(5500.0, 2023.0)]


def test_a_count_farther_off_than_it_holds_changes_nothing():
    far = counts((5500, 0, 900, 2026))
    options = FragmentationOptions(count_reach_m=4000.0)
    found = find(network(WOOD), options, roads=features(N4), counts=far)
    assert found["aadt_src"][0] == "class_default" and np.isnan(found["aadt_year"][0])


@settings(max_examples=25, deadline=None)
@given(st.permutations(range(4)))
def test_the_order_of_the_counts_does_not_matter(order):
    given = [(1500, 0, 5000, 2020), (1500, 0, 6000, 2020), (1500, 1, 4000, 2019), (900, 0, 1, 2001)]
    found = find(network(WOOD), roads=features(N4), counts=counts(*(given[k] for k in order)))
    assert rows(found, "traffic") == [(1.0,)]
