"""What the plan knows answers some questions of the checklist."""

import json
from pathlib import Path

import numpy as np
import shapely
from greenblue.core.dossier.checklist import Question
from greenblue.core.dossier.surroundings import plan_answers
from greenblue.core.rules import read_rules
from greenblue.core.table import Table

QUESTIONS = read_rules(
    Path(__file__).parents[3] / "resources" / "rules" / "checklist.csv", Question
)


def column(*values):
    return np.array(values, dtype=object)


def plan(d_ec=1.0):
    lines = Table(
        column(shapely.LineString([(5, 0), (95, 0)]), shapely.LineString([(50, 5), (60, 5)])),
        {
            "uuid": column("a", "b"), "target": column("II", "II"), "status": column("planned", "lost"),
            "action_type": column("create", "create"), "proposal_id": column("H1", None),
            "length_ell": np.array([90.0, 10.0]), "d_ec": np.array([d_ec, np.nan]),
        },
    )  # fmt: skip
    patches = Table(column(shapely.box(-50, -20, 0, 20), shapely.box(100, -20, 150, 20)), {})
    hedges = Table(
        column(lines.geometry[0]),
        {"prop_id": column("H1"), "kind": column("link"), "length_m": np.array([90.0])},
    )
    runs = Table(None, {"date": column("2026-01-01"), "results": column('{"EC_BEFORE": 500.0}')})
    return {
        "commitments_line": lines, "habitat_patches": patches, "hedge_proposals": hedges, "runs": runs,
    }  # fmt: skip


def answers(tables, uuid="a"):
    return {a.question: a.answer for a in plan_answers(tables, [uuid], QUESTIONS)[uuid]}


def test_a_hedge_between_two_patches_answers_half_of_the_geometry_questions():
    found = answers(plan())
    assert found["1.1"] == "yes" and found["1.2"] == "yes"
    assert found["3.1"] == "yes" and found["3.3"] == "yes" and found["5.3"] == "yes"


def test_a_small_gain_is_only_partly():
    assert answers(plan(d_ec=0.1))["1.2"] == "partly"


def test_a_gain_is_a_share_of_the_connectivity_of_its_own_species_group():
    """Of 80 ha, which the proposal was measured against, not of the mean of all groups (500)."""
    tables = plan(d_ec=0.1)
    hedges = tables["hedge_proposals"]
    tables["hedge_proposals"] = hedges.with_columns(
        d_ec=np.array([0.1]), d_ec_pct=np.array([0.125])
    )
    assert answers(tables)["1.2"] == "yes"
    own = next(a for a in plan_answers(tables, ["a"], QUESTIONS)["a"] if a.question == "1.2")
    assert json.loads(own.reason)["gain"] == 0.125
    tables["hedge_proposals"] = hedges.with_columns(d_ec=np.array([0.0]), d_ec_pct=np.array([0.0]))
    assert answers(tables)["1.2"] == "partly"
    tables["crossing_proposals"] = hedges.with_columns(
        prop_id=column("H1"), d_ec=np.array([0.1]), d_ec_pct=np.array([0.125])
    )
    tables["hedge_proposals"] = hedges.with_columns(prop_id=column("H2"))
    assert answers(tables)["1.2"] == "yes"


def test_what_the_plan_does_not_know_stays_open():
    tables = {"commitments_line": plan()["commitments_line"]}
    assert set(answers(tables)) <= {"3.1"}


def test_a_commitment_that_is_not_in_the_plan_has_no_answers():
    assert plan_answers(plan(), ["zzz"], QUESTIONS) == {}
