"""A territory's part of the national targets."""

import math
from pathlib import Path

import pytest
from greenblue.core.account.counting_rule import read_counting_rule
from greenblue.core.account.targets import territory_part

RULE = read_counting_rule(Path(__file__).parents[3] / "resources" / "rules")


def test_the_part_goes_by_area_and_all_of_belgium_is_all_of_the_target():
    assert territory_part(3_068_900.0, RULE) == ((4000.0, 4000.0), (10000.0, 10000.0))
    assert territory_part(30_689.0, RULE)[0][0] == pytest.approx(40.0)


def test_without_an_area_there_is_no_part():
    assert [part for part, _ in territory_part(math.nan, RULE)] == [0.0, 0.0]
