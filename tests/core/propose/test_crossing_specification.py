"""Structures, spacing, reach and feasibility as the specification has them, written out by hand."""

import math

import numpy as np
import pytest
import shapely
from greenblue.core.propose.crossings.rules import CrossingOptions
from greenblue.core.propose.crossings.texts import texts

from tests.core.propose import crossing_scene as scene
from tests.core.propose.crossing_scene import (
    DECISIONS,
    GUILDS,
    LONG,
    LONG_WOODS,
    STRUCTURES,
    places,
    section,
)
from tests.core.propose.test_decisions import CASES

NAN = math.nan
STATED = {
    # width, height, unit, costs low – mid – high (None: the specification names none), and more
    "X1": (80, NAN, "m2", (1320, 2200, 3080), {"min_ratio": 0.8}),
    "X2": (60, NAN, "m2", (1320, 2200, 3080), {"min_ratio": 0.8}),
    "X3": (20, NAN, "each", (1.5e6, None, 3e6), {}),
    "X4": (5, NAN, "each", (1e5, None, 1e6), {}),
    "X5": (15, 4, "each", (1.5e6, None, 4e6), {"min_open": 1.5}),
    "X6": (50, 5, "each", (5e6, None, 12e6), {}),
    "X7": (1, 1, "each", (30e3, None, 150e3), {}),
    "X8": (1, 0.75, "m", (1000, None, 1400), {"every_m": 30}),
    "X9": (2, 1.5, "each", (100e3, None, 400e3), {}),
    "X10": (8, 2, "each", (None, None, None), {}),
    "X11": (0.4, NAN, "each", (5e3, None, 25e3), {"max_span_m": 30}),
    "X12": (10, NAN, "each", (5e3, None, 50e3), {"max_span_m": 15}),
    "X13": (20, NAN, "each", (15e3, None, 60e3), {"spacing_m": 250, "per_place": 2}),
    "X14": (5, NAN, "m", (None, None, None), {"series_m": 250}),
    "X15": (3, NAN, "each", (None, None, None), {}),
    "X16": (NAN, 2, "m", (44, 60, None), {}),
    "X17": (NAN, NAN, "m2_site", (60, None, 150), {}),
    "X18": (NAN, NAN, "each", (None, None, 5e3), {}),
}
ALTERNATIVE = {  # of each rule, where the specification names one
    "D2": "X1", "D2c": "X1", "D3": "X5", "D3c": "X5", "D4": "X2", "D4c": "X2", "D4s": "X5",
    "D5a": "X7", "D5c": "X7", "D7": "X18", "D10": "X16", "D11": "X14",
}  # fmt: skip
SPACING = {
    "large_mammals": (1000, 3000), "medium_mammals": (500, None), "woodland_mammals": (500, None),
    "small_mammals": (250, None), "amphibians": (40, 50),
}  # fmt: skip


@pytest.mark.parametrize("name", STATED)
def test_a_structure_measures_and_costs_what_the_specification_says(name):
    width, height, unit, cost, more = STATED[name]
    made = STRUCTURES[name]
    assert (made.width_m, made.height_m) == pytest.approx((width, height), nan_ok=True)
    assert made.unit == unit
    for stated, own in zip(cost, (made.cost_low, made.cost_mid, made.cost_high)):
        assert stated is None or own == stated
    assert made.cost_low < made.cost_mid < made.cost_high
    for field, value in more.items():
        assert getattr(made, field) == value


def test_every_structure_of_the_specification_is_stated():
    assert set(STATED) == {f"X{n}" for n in range(1, 19)} == set(STRUCTURES) - {"X19"}


def test_a_ledge_in_a_culvert_that_stands_costs_less_than_a_new_culvert():
    ledge = next(d for d in DECISIONS if d.id == "D5a")
    assert (ledge.cost_low, ledge.cost_high) == (5e3, 30e3)


@pytest.mark.parametrize("name", [d.id for d in DECISIONS])
def test_each_line_says_why_and_what_is_second(name):
    rows, layers, structure = CASES[name]
    table, _ = scene.propose(*rows, **layers)
    table = table.take(table["id"] == name)
    rules = scene.rules(layers.get("guild", "large_mammals"))
    decision = next(d for d in DECISIONS if d.id == name)
    reason, assume = texts(table, rules, CrossingOptions(), set())
    assert len(decision.sentence.split()) > 5 and decision.sentence.endswith(".")
    assert all(text.startswith(decision.sentence) for text in reason)
    assert set(table["alt"]) == {ALTERNATIVE.get(name, decision.alternative)}
    assert all(f"Prices of {STRUCTURES[structure].price_year} raised" in t for t in assume)


@pytest.mark.parametrize("guild", SPACING)
def test_guilds_keep_the_distances_of_the_specification(guild):
    wish, most = SPACING[guild]
    assert GUILDS[guild].spacing_m == wish
    assert most is None or GUILDS[guild].max_spacing_m == most


def test_a_bridge_is_shared_within_300_m_and_no_farther():
    bridge = scene.passages("over", "LineString (1000 -60, 1000 60)")
    table, _ = scene.propose(
        LONG, habitat=LONG_WOODS, passages=bridge, options=CrossingOptions(spacing_m=40.0)
    )
    shared = table["struct"] == "X4"
    assert places(table)[shared][:, 0].tolist() == [1000.0]
    apart = np.abs(places(table)[~shared][:, 0] - 1000)
    assert 300 < apart.min() <= 350, "stations stand 50 m apart"


def known(**changed):
    """A place where all five parts of the feasibility are known and good, but for some."""
    along = np.array([shapely.box(-100, -30, 500, 30)])
    far = np.array([shapely.box(5000, 5000, 5010, 5010)])
    around = {
        "heights": scene.cutting(7.0, 20.0), "public": along, "works": along, "utilities": far,
        "built_up": far, **changed,
    }  # fmt: skip
    return scene.propose(section(), **around)[0]["feasible"][0]


@pytest.mark.parametrize(
    ("changed", "feasible"),
    [
        ({}, 1.0),
        ({"utilities": np.array([shapely.box(-100, -30, 500, 30)])}, 0.85),
        ({"works": np.array([shapely.box(5000, 0, 5010, 10)])}, 0.85),
        ({"public": np.array([shapely.box(5000, 0, 5010, 10)])}, 0.85),
        ({"built_up": np.array([shapely.box(-1000, -1000, 1500, 1000)])}, 0.75),
        ({"utilities": None}, 1.0),
        ({"public": np.array([shapely.box(5000, 0, 5010, 10)]), "works": None}, 0.70 / 0.85),
    ],
)
def test_feasibility_weighs_land_ground_owner_works_and_pipes(changed, feasible):
    """0.30 lie of the land, 0.25 free land, 0.15 each for owner, works and no pipes."""
    assert known(**changed) == pytest.approx(feasible, abs=1e-6)
