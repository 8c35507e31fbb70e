"""Prioritise measures: what is wrong with the input is said, or the right answer given."""

import json

import pytest
from qgis.core import NULL, QgsProcessingException

from tests.algorithms.diagnose.scene import Feedback, layer_of, point
from tests.algorithms.propose.measures_scene import (
    by_name,
    crossings,
    effect,
    links,
    network,
    patches,
    run,
)

pytestmark = pytest.mark.usefixtures("qgis_app", "qgis_new_project")

AB = [effect("A", "B", 100, 50, "ab")]
BC = [effect("B", "C", 200, 100, "bc")]


def refused(match, **parameters):
    with pytest.raises(QgsProcessingException, match=match):
        run(**{**network(), "CANDIDATES": crossings(("C1", 0, 1.0, AB)), **parameters})


def test_a_budget_of_zero_buys_what_is_free():
    feedback = Feedback()
    found = run(feedback, **network(), BUDGET=0.0,
                CANDIDATES=crossings(("C1", 0, 1.0, AB), ("C2", 0, 0.0, BC)))  # fmt: skip
    rows = by_name(found.rows)
    assert rows["C2"]["chosen"] and not rows["C1"]["chosen"]
    found = run(feedback, **network(), BUDGET=0.0, CANDIDATES=crossings(("C1", 0, 1.0, AB)))
    assert found.results["CHOSEN_COUNT"] == 0 and found.results["GAIN_PCT"] == 0
    assert found.results["UPPER_BOUND_PCT"] == 0 and len(found.curve) == 1
    assert "No measure is chosen" in feedback.warnings[-1]


def test_every_candidate_excluded_is_an_empty_choice_with_reasons():
    found = run(**network(), CANDIDATES=crossings(("C1", 0, 1.0, AB), ("C2", 0, 1.0, BC)),
                EXCLUDED="C1, C2", SENSITIVITY=True)  # fmt: skip
    assert found.results["CHOSEN_COUNT"] == 0
    assert {row["why_not"] for row in found.rows} == {"excluded by the user"}
    assert {row["top_share"] for row in found.rows} == {0.0}


def test_what_the_plan_rejected_is_left_out_with_the_reason_it_was_given():
    rows = [
        ("C1", 0, 1.0, AB, {"rejected": "owner says {no}"}), ("C2", 0, 1.0, BC, {"rejected": " "}),
        ("C3", 500, 1.0, BC, {"rejected": None}),
    ]  # fmt: skip
    found = by_name(run(**network(), CANDIDATES=crossings(*rows, rejected=str), BUDGET=100.0).rows)
    assert not found["C1"]["chosen"]
    assert found["C1"]["why_not"] == "rejected: owner says {no}"
    assert all("rejected" not in str(found[name]["why_not"]) for name in ("C2", "C3"))
    assert found["C2"]["chosen"] or found["C3"]["chosen"]


def test_effects_on_unknown_patches_name_the_measures():
    bad = crossings(("C1", 0, 1.0, AB), ("C7", 0, 1.0, [effect("A", "Z9", 5, 1, "x")]))
    refused("measures C7 name patches that layer “patches” does not have .Z9.", CANDIDATES=bad)


def test_a_missing_cost_is_listed_and_the_measure_left_out():
    feedback = Feedback()
    found = run(feedback, **network(),
                CANDIDATES=crossings(("C1", 0, None, AB), ("C2", 0, 1.0, BC)))  # fmt: skip
    assert any("1 measures have no cost" in w and "C1" in w for w in feedback.warnings)
    row = by_name(found.rows)["C1"]
    assert not row["chosen"] and row["why_not"] == "no cost is known" and row["cost_eur"] == NULL
    assert row["gain_alone"] > 0
    refused("locked in, but have no cost", CANDIDATES=crossings(("C1", 0, None, AB)), LOCKED="C1")


@pytest.mark.parametrize("text", ["[{]", "not JSON", "[1, 2"])
def test_broken_json_names_the_features(text):
    refused("effects of features 2 are no valid JSON",
            CANDIDATES=crossings(("C1", 0, 1.0, AB), ("C2", 0, 1.0, text)))  # fmt: skip


@pytest.mark.parametrize(
    "text",
    [
        "{}",
        "[1]",
        '[{"from": "A"}]',
        '[{"from": "A", "to": "B", "base": -1, "cost": 1, "at": "x", "route": "r"}]',
        "null",
        '[{"from": "A", "to": "B", "base": 9, "cost": NaN, "at": 1, "route": 2}]',
    ],
)
def test_effects_that_lack_something_name_the_features(text):
    refused("effects of features 2 are incomplete",
            CANDIDATES=crossings(("C1", 0, 1.0, AB), ("C2", 0, 1.0, text)))  # fmt: skip


def test_measures_without_effects_or_gain_are_not_chosen():
    worse = [effect("A", "C", 350, 340, "ac")]
    found = run(**network(), CANDIDATES=crossings(
        ("none", 0, 1.0, None), ("empty", 0, 1.0, []), ("worse", 0, 1.0, worse)))  # fmt: skip
    why = {row["prop_id"]: row["why_not"] for row in found.rows}
    assert why["none"] == why["empty"] == "no effects on links are given"
    assert why["worse"] == "makes no link between patches shorter than the way there is"


def test_the_same_measure_twice_counts_once_with_all_its_effects():
    feedback = Feedback()
    twice = [
        crossings(("C1", 0, 5.0, AB)),
        crossings(("C1", 0, 4.0, BC)),
        crossings(("C1", 9, 1.0, AB)),
    ]
    found = run(feedback, **network(), CANDIDATES=twice)
    assert found.results["CANDIDATE_COUNT"] == 2
    assert any("count as one: C1" in w for w in feedback.warnings)
    assert sorted(row["cost_eur"] for row in found.rows) == [1.0, 5.0]


def test_empty_layers_are_refused():
    refused("layers of proposals are empty", CANDIDATES=crossings())
    refused("holds no patches", PATCHES=[patches({})])
    found = run(PATCHES=[patches()], LINKS=[links()], CANDIDATES=crossings(("C1", 0, 1.0, AB)))
    assert found.results["CHOSEN_COUNT"] == 1, "no links at all: every patch stands alone"


def test_ids_that_no_proposal_has_are_named():
    refused("no proposal is called C9", LOCKED="C1; C9")
    refused("no proposal is called X", EXCLUDED="X")
    refused("locked in and excluded", LOCKED="C1", EXCLUDED="C1")
    refused("locked in do not keep to the budget", LOCKED="C1", BUDGET=0.5)


def test_missing_fields_and_strange_numbers_are_named():
    refused("has no field “price”", COST_FIELD="price")
    refused(
        "has no field “effects”",
        CANDIDATES=layer_of("plain", "Point", ("Point (1 1)", {"cost_mid": 1.0})),
    )
    refused("is no list of numbers", WEIGHTS="much")
    refused("2 are given", DISTANCES="100; 200")
    refused("0 or more", YEAR_BUDGETS="-5")
    refused("weight above 0", WEIGHTS="0")
    refused("Give one layer of links", LINKS=[links(), links()])


def test_links_of_other_patches_are_named():
    refused("links 1 lead to patches", LINKS=[links(("A", "Q", 1.0))])
    refused("more than once", PATCHES=[layer_of("patches", "None", *[
        (None, {"patch_id": "A", "area_ha": 1.0})] * 2)])  # fmt: skip


def test_a_probability_or_distance_of_nothing_is_refused_before_the_run():
    with pytest.raises(ValueError, match="both excluded"):
        run(**network(), CANDIDATES=crossings(("C1", 0, 1.0, AB)), PROBABILITY=1.0)
    with pytest.raises(ValueError, match="above 0"):
        run(**network(), CANDIDATES=crossings(("C1", 0, 1.0, AB)), DISTANCE=0.0)


def test_effects_on_several_groups_need_the_name_of_the_one_that_is_measured():
    mixed = [
        effect("A", "B", 100, 50, "ab", guild="newt"),
        effect("X", "Y", 100, 50, "ab", guild="deer"),
    ]
    given = {"CANDIDATES": crossings(("C1", 0, 1.0, mixed))}
    refused("several species groups: deer, newt", **given)
    feedback = Feedback()
    found = run(feedback, **network(), **given, GUILDS="newt")
    assert found.results["CHOSEN_COUNT"] == 1
    assert any("not asked for are left out: deer" in warning for warning in feedback.warnings)


def test_pairs_to_connect_that_make_no_sense_are_explained():
    refused("no patch is called Q", CONNECT="A, Q")
    refused("“A” needs two different patches", CONNECT="A")
    refused("“A, A” needs two different patches", CONNECT="A, A")
    refused("All measures together do not connect A – C", CONNECT="A, C", CONNECT_COST=1.0)


def test_layers_in_several_systems_keep_their_distances():
    far = layer_of(
        "crossings", "Point",
        *[(point(x, 0), {"prop_id": i, "cost_mid": 1.0, "effects": json.dumps(e)})
          for i, x, e in (("C2", 900, BC),)],
        fields={"prop_id": str, "cost_mid": float, "effects": str}, crs="EPSG:4326",
    )  # fmt: skip
    near = crossings(("C1", 0, 1.0, AB))
    for spacing, count in ((800.0, 2), (1000.0, 1)):
        found = run(**network(), CANDIDATES=[near, far], SPACING=spacing)
        assert found.results["CHOSEN_COUNT"] == count
    seen = layer_of("records", "Point", (point(900, 5), {"count": 5}), crs="EPSG:4326")
    rows = by_name(run(**network(), CANDIDATES=[near, far], OBSERVATIONS=seen).rows)
    assert (rows["C1"]["n_obs"], rows["C2"]["n_obs"]) == (0, 1)


def test_proposals_without_a_shape_are_told_and_empty_records_say_nothing():
    feedback = Feedback()
    both = layer_of(
        "crossings", "Point",
        *[(wkt, {"prop_id": i, "cost_mid": 1.0, "effects": json.dumps(AB)})
          for i, wkt in (("C1", point(0, 0)), ("C2", None))],
        fields={"prop_id": str, "cost_mid": float, "effects": str},
    )  # fmt: skip
    none = layer_of("records", "Point", fields={"count": int})
    found = run(feedback, **network(), CANDIDATES=both, OBSERVATIONS=none)
    assert found.results["CANDIDATE_COUNT"] == 1 and found.results["SKIPPED_COUNT"] == 1
    assert any("2" in text for text in feedback.warnings)
    assert found.rows[0]["certainty"] == "modelled" and found.rows[0]["n_obs"] == 0
