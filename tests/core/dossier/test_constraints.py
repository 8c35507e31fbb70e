"""What the map of constraints says of hedges and commitments."""

import numpy as np
from greenblue.core.dossier.constraints import (
    COMMITMENTS,
    HEDGES,
    QUESTIONS,
    commitment_constraints,
    hedge_constraints,
)

from .plan_tables import UUIDS, material, plan_tables


def test_a_hedge_is_free_kept_at_a_distance_or_limited_in_height():
    tables = plan_tables()
    hedges = tables["hedge_proposals"]
    assert [code for _, code in hedge_constraints(material(tables))] == ["free", "free"]
    hedges["rules"][0] = "road_edge"
    assert [code for _, code in hedge_constraints(material(tables))] == ["distance", "free"]
    hedges["h_max_m"][0] = 6.5
    assert [code for _, code in hedge_constraints(material(tables))] == ["height", "free"]
    assert hedge_constraints(material({})) == []


def test_the_worst_answer_about_law_safety_and_works_counts():
    def codes(answers):
        tables = plan_tables()
        given = tables["checklist_answers"]
        for question, answer in answers.items():
            given["answer"][np.flatnonzero(given["question"] == question)] = answer
        made = material(tables)
        order = list(made.commitments["uuid"])
        return [code for _, code in commitment_constraints(made)][order.index(UUIDS[0])]

    assert codes({}) == "passed"
    assert codes({QUESTIONS[0]: "na"}) == "passed"
    assert codes({QUESTIONS[1]: ""}) == "open"
    assert codes({QUESTIONS[1]: "", QUESTIONS[2]: "no"}) == "no"
    others = [code for _, code in commitment_constraints(material())]
    assert others.count("open") == 2, "who was not asked is open"
    assert commitment_constraints(material({})) == []


def test_every_code_has_a_name():
    assert set(HEDGES) == {"free", "distance", "height"}
    assert set(COMMITMENTS) == {"passed", "open", "no"}
