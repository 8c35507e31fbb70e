"""Years, columns, and what of the infrastructure lies on the ground."""

import numpy as np
import pytest
import shapely
from greenblue.core.diagnose.mesh.effective import measure_polygons
from greenblue.core.diagnose.mesh.table import mesh_columns, parse_years
from greenblue.core.diagnose.resistance.barrier_features import barrier_features
from greenblue.core.errors import GreenBlueError
from greenblue.core.infrastructure.classify import BarrierClass, ProfileRule
from greenblue.core.rules import read_rules
from greenblue.core.table import Table

from tests.core.diagnose.test_resistance_tables import RULES


@pytest.mark.parametrize(
    ("text", "years"),
    [("", [None, None]), ("2016, 2030", [2016, 2030]), ("2030;2016", [2030, 2016])],
)
def test_years_are_read_in_the_order_given(text, years):
    assert parse_years(text, 2) == years


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("2016", "1 years for 2"),
        ("16 17", "no years: 16, 17"),
        ("2016 2016", "given twice"),
        ("-2016 2017", "no years"),
    ],
)
def test_wrong_years_are_refused_with_a_sentence(text, words):
    with pytest.raises(GreenBlueError, match=words):
        parse_years(text, 2)


def test_areas_are_in_hectares_and_the_infinite_is_empty():
    units = np.array([shapely.box(0, 0, 1000, 1000), shapely.box(5000, 0, 6000, 1000)])
    columns = mesh_columns(measure_polygons(units[:1], units).units)
    assert columns["cut_ha"].tolist() == [100, 0]
    assert columns["seff"][0] == pytest.approx(1000)
    assert np.isnan(columns["split"][1]) and np.isnan(columns["seff_cbc"][1])


@pytest.fixture(scope="module")
def rules():
    barriers = {b.code: b for b in read_rules(RULES / "barriers.csv", BarrierClass)}
    return read_rules(RULES / "profiles" / "openstreetmap.csv", ProfileRule), barriers


def roads():
    lines = shapely.linestrings([[(i, 0), (i, 9)] for i in range(4)])
    text = {
        "highway": ["primary", "primary", "residential", "motorway"],
        "tunnel": [None, "yes", None, None],
    }
    return Table(lines, {k: np.array(v, dtype=object) for k, v in text.items()}, "roads")


def test_barriers_have_the_width_of_their_class_and_tunnels_are_none(rules):
    found = barrier_features({"roads": roads()}, *rules).table
    assert found["code"].tolist() == ["R4", "R7", "R2"]
    assert found["width_m"].tolist() == [12, 6, 40]
    chosen = barrier_features({"roads": roads()}, *rules, codes=["R7"]).table
    assert chosen["code"].tolist() == ["R7"]


def test_without_infrastructure_nothing_cuts(rules):
    assert len(barrier_features({}, *rules).table) == 0


def test_an_unknown_barrier_class_is_refused(rules):
    with pytest.raises(GreenBlueError, match="no class X1"):
        barrier_features({}, *rules, codes=["X1"])
