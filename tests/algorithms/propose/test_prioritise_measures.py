"""Prioritise measures, through Processing."""

import pytest
from qgis.core import NULL

from tests.algorithms.propose.measures_scene import (
    by_name,
    crossings,
    effect,
    network,
    run,
)

pytestmark = pytest.mark.usefixtures("qgis_app", "qgis_new_project")


def test_the_worked_example_improves_the_link_that_wins_most_for_its_cost():
    """Test E2: improving AB wins 3.349520 %, BC 4.883524 %, AC 5.127896 %."""
    found = run(**network(), BUDGET=100.0, CANDIDATES=crossings(
        ("AB", 0, 90.0, [effect("A", "B", 100, 50, "ab")]),
        ("BC", 0, 100.0, [effect("B", "C", 200, 100, "bc")]),
        ("AC", 0, 101.0, [effect("A", "C", 350, 150, "ac")]),
    ))  # fmt: skip
    rows = by_name(found.rows)
    before = 16.5829717
    assert found.results["EC_BEFORE"] == pytest.approx(before)
    assert rows["AB"]["gain_alone"] == pytest.approx(before * 0.03349520, rel=1e-6)
    assert rows["BC"]["gain_alone"] == pytest.approx(before * 0.04883524, rel=1e-6)
    assert rows["AC"]["gain_alone"] == pytest.approx(before * 0.05127896, rel=1e-6)
    assert [n for n, row in rows.items() if row["chosen"]] == ["BC"]
    assert rows["BC"]["rank"] == 1 and rows["BC"]["why_not"] == NULL
    assert rows["AC"]["why_not"] == "too dear: costs more than the whole budget"
    assert rows["AB"]["why_not"] == "too dear for what is left of the budget"
    assert found.results["GAIN_PCT"] == pytest.approx(4.883524, rel=1e-6)
    assert found.results["COST"] == 100 and found.results["CHOSEN_COUNT"] == 1
    assert found.results["UPPER_BOUND_PCT"] >= found.results["GAIN_PCT"]
