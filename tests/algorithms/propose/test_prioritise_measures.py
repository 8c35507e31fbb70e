"""Prioritise measures, through Processing."""

from pathlib import Path
from xml.etree import ElementTree

import pytest
from qgis.core import NULL, QgsProcessingException

from tests.algorithms.diagnose.scene import Feedback, layer_of, point
from tests.algorithms.propose.measures_scene import (
    CHAIN,
    CHAIN_LINKS,
    by_name,
    crossings,
    effect,
    hedges,
    links,
    network,
    patches,
    run,
)

pytestmark = pytest.mark.usefixtures("qgis_app", "qgis_new_project")

AB = [effect("A", "B", 100, 50, "ab", "AB")]
BC = [effect("B", "C", 200, 100, "bc", "BC")]
AC = [effect("A", "C", 350, 150, "ac", "AC")]
# each is of use beside the others, which the three of the worked example are not
OWN = (("AB", 0, 90.0, AB), ("BC", 1000, 100.0, [effect("B", "C", 200, 40, "bc", "BC")]),
       ("AC", 3000, 101.0, [effect("A", "C", 350, 60, "ac", "AC")]))  # fmt: skip
THREE = (("AB", 0, 90.0, AB), ("BC", 1000, 100.0, BC), ("AC", 3000, 101.0, AC))


def chosen(found):
    ranked = sorted((row["rank"], row["prop_id"]) for row in found.rows if row["chosen"])
    assert [rank for rank, _ in ranked] == list(range(1, len(ranked) + 1))
    return [name for _, name in ranked]


def test_the_worked_example_improves_the_link_that_wins_most_for_its_cost():
    """Test E2: improving AB wins 3.349520 %, BC 4.883524 %, AC 5.127896 %."""
    found = run(**network(), BUDGET=100.0, CANDIDATES=crossings(*THREE))
    rows = by_name(found.rows)
    before = 16.5829717
    assert found.results["EC_BEFORE"] == pytest.approx(before)
    assert rows["AB"]["gain_alone"] == pytest.approx(before * 0.03349520, rel=1e-6)
    assert rows["BC"]["gain_alone"] == pytest.approx(before * 0.04883524, rel=1e-6)
    assert rows["AC"]["gain_alone"] == pytest.approx(before * 0.05127896, rel=1e-6)
    assert chosen(found) == ["BC"] and rows["BC"]["why_not"] == NULL
    assert rows["AC"]["why_not"] == "too dear: costs more than the whole budget"
    assert rows["AB"]["why_not"] == "too dear for what is left of the budget"
    assert found.results["GAIN_PCT"] == pytest.approx(4.883524, rel=1e-6)
    assert found.results["COST"] == 100 and found.results["CHOSEN_COUNT"] == 1
    assert found.results["UPPER_BOUND_PCT"] >= found.results["GAIN_PCT"]


def test_rows_go_with_their_geometry_and_the_curve_adds_up():
    candidates = [crossings(*OWN[:2]), hedges(("H1", 0, 400.0, 50.0, OWN[2][3]))]
    found = run(**network(), CANDIDATES=candidates, BUDGET=1000.0)
    assert len(found.rows) == 3 and len(found.points) == 2 and len(found.lines) == 1
    assert found.layers["OUTPUT_POINTS"].crs().authid() == "EPSG:31370"
    hedge = found.lines[0]
    assert hedge["kind"] == "hedge" and hedge["length_m"] == pytest.approx(400, rel=1e-3)
    assert {row["kind"] for row in found.points} == {"crossing"}
    assert [row["step"] for row in found.curve] == [0, 1, 2, 3]
    last = found.curve[-1]
    assert last["cum_cost"] == found.results["COST"] == 240
    assert last["ec"] == pytest.approx(found.results["EC_AFTER"])
    assert last["gain_pct"] == pytest.approx(found.results["GAIN_PCT"])
    assert sum(row["gain_seq"] for row in found.rows) == pytest.approx(
        found.results["EC_AFTER"] - found.results["EC_BEFORE"]
    )
    assert last["cum_km"] == pytest.approx(found.results["KM"]) == pytest.approx(0.4, rel=1e-3)


def test_a_budget_in_km_counts_lengths_whatever_they_cost():
    candidates = hedges(("long", 0, 900.0, 1.0, AC), ("short", 0, 300.0, 1e6, BC))
    found = run(**network(), CANDIDATES=candidates, BUDGET=0.5, BUDGET_UNIT="km")
    assert chosen(found) == ["short"] and found.results["KM"] <= 0.5


def test_locked_excluded_spacing_number_and_groups_are_kept_to():
    given = {**network(), "CANDIDATES": crossings(*OWN)}
    assert chosen(run(**given, BUDGET=101.0, LOCKED="AB")) == ["AB"]
    found = run(**given, EXCLUDED="AC; BC")
    assert chosen(found) == ["AB"]
    assert by_name(found.rows)["AC"]["why_not"] == "excluded by the user"
    found = run(**given, MAX_MEASURES=1)
    assert chosen(found) == ["AC"]
    assert by_name(found.rows)["BC"]["why_not"] == "the largest number of measures is reached"
    found = run(**given, SPACING=1000.0)
    assert len(chosen(found)) == 3, "just the spacing is enough"
    found = run(**given, SPACING=1001.0)
    assert chosen(found) == ["AC", "AB"]
    assert by_name(found.rows)["BC"]["why_not"] == "AB is chosen instead"


def test_both_banks_are_taken_together_and_of_alternatives_one():
    rows = [(*row, {"bank": bank, "site": site}) for row, bank, site in zip(
        THREE, ("canal", "canal", None), (None, None, None))]  # fmt: skip
    fields = {"bank": str, "site": str}
    given = {**network(), "CANDIDATES": crossings(*rows, **fields), "TOGETHER_FIELD": "bank"}
    assert chosen(run(**given, BUDGET=189.0)) == ["AC"]
    assert set(chosen(run(**given, BUDGET=190.0))) == {"AB", "BC"}
    rows = [(*row, {"bank": None, "site": "S1"}) for row in THREE]
    found = run(**network(), CANDIDATES=crossings(*rows, **fields), EITHER_FIELD="site")
    assert chosen(found) == ["AC"]


def test_yearly_budgets_pay_each_measure_in_one_year_the_best_first():
    found = run(**network(), CANDIDATES=crossings(*OWN), YEAR_BUDGETS="101; 100; 90")
    rows = by_name(found.rows)
    assert {n: rows[n]["year"] for n in rows} == {"AC": 1, "BC": 2, "AB": 3}
    found = run(**network(), CANDIDATES=crossings(*THREE), YEAR_BUDGETS="99; 99")
    assert chosen(found) == ["AB"]
    assert by_name(found.rows)["BC"]["why_not"].startswith("too dear")


def test_two_groups_each_with_their_own_network():
    areas = {"A": 5.0, "B": 5.0}
    given = {
        "PATCHES": [patches(areas, "wood"), patches(areas, "wet")],
        "LINKS": [links(("A", "B", 300.0)), links(("A", "B", 300.0))],
        "GUILDS": "squirrel; newt", "BUDGET": 10.0,
    }  # fmt: skip
    effects = [effect("A", "B", 300, 30, "x")]
    both = crossings(
        ("S", 0, 10.0, effects, {"guild": "squirrel"}), ("N", 50, 10.0, effects, {"guild": "newt"}),
        guild=str,
    )  # fmt: skip
    assert chosen(run(**given, CANDIDATES=both, WEIGHTS="2; 1")) == ["S"]
    found = run(**given, CANDIDATES=both, WEIGHTS="1; 2")
    assert chosen(found) == ["N"]
    assert [row["guild"] for row in found.curve[:3]] == ["all", "squirrel", "newt"]
    layers = [crossings(("S", 0, 10.0, effects)), crossings(("N", 50, 10.0, effects))]
    named = run(**given, CANDIDATES=layers, CANDIDATE_GUILDS="squirrel; newt", WEIGHTS="1;2")
    assert chosen(named) == ["N"]
    with pytest.raises(Exception, match="do not say of which species group"):
        run(**given, CANDIDATES=layers)
    with pytest.raises(Exception, match="Name the species groups"):
        run(**{**given, "GUILDS": ""}, CANDIDATES=both)


def test_the_choice_does_not_depend_on_the_order_of_layers_and_features():
    rows = [(f"C{k}", 100 * k, 50.0 + k % 3, e) for k, e in enumerate((AB, BC, AC, AB, BC, AC))]
    there = run(**network(), CANDIDATES=[crossings(*rows[:3]), crossings(*rows[3:])], BUDGET=120.0)
    back = run(
        PATCHES=[patches(dict(reversed(CHAIN.items())))], LINKS=[links(*CHAIN_LINKS[::-1])],
        CANDIDATES=[crossings(*rows[:2:-1]), crossings(*rows[2::-1])], BUDGET=120.0,
    )  # fmt: skip
    assert there.rows == back.rows and there.curve == back.curve


def test_sensitivity_tells_how_often_a_measure_is_chosen():
    given = {"PATCHES": [patches()], "LINKS": [links(*[(*row, 50.0) for row in CHAIN_LINKS])]}
    found = run(**given, CANDIDATES=crossings(*THREE), BUDGET=113.0, SENSITIVITY=True)
    rows = by_name(found.rows)
    shares = [rows[name]["top_share"] for name in ("AB", "BC", "AC")]
    assert sum(shares) == pytest.approx(1.0), "one of them in each of the five runs"
    assert rows["AB"]["top_share"] >= 0.2, "0.8 · 113 pay for AB only"


def test_records_raise_certainty_and_their_absence_says_nothing():
    seen = layer_of("records", "Point", *[(point(x, 5), {"count": n}) for x, n in (
        (0, 1), (10, 2), (20, 1), (1000, 1), (3000, 0))])  # fmt: skip
    found = run(**network(), CANDIDATES=crossings(*THREE), OBSERVATIONS=seen)
    rows = by_name(found.rows)
    assert {n: rows[n]["certainty"] for n in rows} == {
        "AB": "supported", "BC": "indicated", "AC": "modelled"}  # fmt: skip
    assert rows["AC"]["n_obs"] == 0
    without = by_name(run(**network(), CANDIDATES=crossings(*THREE)).rows)
    assert without["AB"]["n_obs"] == NULL and without["AB"]["certainty"] == "modelled"
    assert chosen(found) == chosen(run(**network(), CANDIDATES=crossings(*THREE)))


def test_the_picture_is_one_sound_file_without_anything_from_elsewhere(tmp_path):
    path = tmp_path / "curve.html"
    rows = [("A<b>&", 0, 90.0, AB), *THREE[1:]]
    found = run(**network(), CANDIDATES=crossings(*rows), OUTPUT_PLOT=str(path))
    assert found.results["OUTPUT_PLOT"] == str(path)
    text = path.read_text(encoding="utf-8")
    root = ElementTree.fromstring(text.split("\n", 1)[1].replace('<meta charset="utf-8">', ""))
    assert root.tag == "html" and "A&lt;b&gt;&amp;" in text
    assert "<script" not in text and "http" not in text.replace("http://www.w3.org/2000/svg", "")
    assert list(Path(tmp_path).iterdir()) == [path]


def test_cancel_stops_without_outputs():
    feedback = Feedback(stop_at=10)
    found = run(feedback, **network(), CANDIDATES=crossings(*THREE))
    assert found.results == {}


def test_patches_that_must_be_connected_are_so_before_the_rest_of_the_money_is_spent():
    """AC wins most, but the way from A to B has to cost 60 at most."""
    given = {**network(), "CANDIDATES": crossings(*OWN), "BUDGET": 120.0}
    assert chosen(run(**given)) == ["AC"]
    feedback = Feedback()
    found = run(feedback, **given, CONNECT="A, B", CONNECT_COST=60.0)
    assert chosen(found) == ["AB"]
    said = "A – B: the way costs 50 effective metres with the chosen measures, 100 without."
    assert said in feedback.infos
    assert chosen(run(**given, CONNECT=" A,B ; A , C ")) == ["AC"], "near enough as it is (d05)"


def test_pairs_to_connect_name_their_species_group():
    far = {"A": 1.0, "B": 1.0, "C": 30.0}
    given = {
        "PATCHES": [patches(CHAIN, "deer"), patches(far, "newts")],
        "LINKS": [links(*CHAIN_LINKS, name="d"), links(*CHAIN_LINKS, name="n")],
        "CANDIDATES": crossings(*[(*row, {"guild": "deer"}) for row in OWN[:2]],
                                ("far", 9000, 60.0, AC, {"guild": "newts"}), guild=str),
        "BUDGET": 110.0, "GUILDS": "deer; newts",
    }  # fmt: skip
    found = run(**given, CONNECT="newts: A, C", CONNECT_COST=150.0)
    assert "far" in chosen(found)
    with pytest.raises(QgsProcessingException, match="write the species group before “A, C”"):
        run(**given, CONNECT="A, C")
