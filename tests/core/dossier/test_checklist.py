"""The checklist's score: criteria, class, knock-outs, evidence, completeness."""

import dataclasses
import json
import math
from pathlib import Path

import pytest
from greenblue.core.dossier.answers import Answer
from greenblue.core.dossier.checklist import NOT_ELIGIBLE, Question, combined, score
from greenblue.core.errors import GreenBlueError
from greenblue.core.rules import read_rules

RULES = Path(__file__).resolve().parents[3] / "resources" / "rules" / "checklist.csv"
QUESTIONS = combined(read_rules(RULES, Question))
WORKED = {
    "1": ("yes", "partly", "yes", "na"),
    "2": ("yes", "partly", "yes", "no"),
    "3": ("yes", "yes", "partly", "partly"),
    "4": ("yes", "yes", "yes", "na"),
    "5": ("partly", "no", "yes", "yes"),
    "6": ("yes", "yes", "partly", "yes"),
}


def answers(evidence=("a.pdf",), **changed):
    given = {f"{c}.{n}": a for c, row in WORKED.items() for n, a in enumerate(row, 1)}
    given.update({key.replace("q", "").replace("_", "."): a for key, a in changed.items()})
    return [Answer(q, a, evidence=evidence) for q, a in given.items()]


def test_the_file_holds_24_questions_on_six_criteria_whose_weights_sum_to_100():
    assert len(QUESTIONS) == 24 and len({q.id for q in QUESTIONS}) == 24
    weights = {q.criterion: q.criterion_weight for q in QUESTIONS}
    assert weights == {"C1": 25, "C2": 15, "C3": 20, "C4": 15, "C5": 10, "C6": 15}
    assert [q.id for q in QUESTIONS if q.knock_out == "all"] == ["1.1", "2.1", "4.1", "6.1"]
    assert [q.id for q in QUESTIONS if q.knock_out == "segment"] == ["5.3"]
    assert [q.id for q in QUESTIONS if q.computed_by] == ["1.1", "1.2", "3.1", "3.3", "5.3"]
    assert all(q.question.endswith("?") and q.evidence and q.guidance for q in QUESTIONS)


def test_the_worked_example_gives_82_125():
    result = score(answers(), QUESTIONS)
    expected = {"C1": 87.5, "C2": 70.0, "C3": 75.0, "C4": 100.0, "C5": 62.5, "C6": 90.0}
    assert {c.criterion: c.value for c in result.criteria} == pytest.approx(expected)
    assert result.total == pytest.approx(82.125, abs=1e-12)
    assert (result.grade, result.completeness, result.knock_outs) == ("A", 1.0, ())
    assert result.passed and result.unsupported == ()


def test_answers_without_evidence_count_half_and_are_named():
    result = score(answers(evidence=()), QUESTIONS)
    assert result.declared == pytest.approx(82.125)
    assert result.total == pytest.approx(82.125 / 2)
    assert "1.2" in result.unsupported and "2.4" not in result.unsupported  # a no claims nothing
    assert len(result.unsupported) == 20 and result.grade == "C"


def test_a_computed_answer_needs_no_file():
    given = [
        dataclasses.replace(a, source="computed") if a.question == "1.1" else a
        for a in answers(evidence=())
    ]
    assert "1.1" not in score(given, QUESTIONS).unsupported


def test_a_knock_out_answered_with_no_is_not_eligible_whatever_the_score():
    result = score(answers(q6_1="no"), QUESTIONS)
    assert result.grade == NOT_ELIGIBLE and not result.passed
    assert result.knock_out_text() == "6.1 no"


def test_a_knock_out_answered_with_partly_gives_b_at_best():
    result = score(answers(q1_1="partly", q5_2="yes"), QUESTIONS)
    assert result.total >= 75 and result.capped == ("1.1",)
    assert score([Answer(q.id, "yes", evidence=("x",)) if q.id != "1.1" else Answer(
        "1.1", "partly", evidence=("x",)) for q in QUESTIONS], QUESTIONS).grade == "B"  # fmt: skip


def test_an_unanswered_knock_out_leaves_the_class_open_and_is_said():
    result = score(answers(q6_1=""), QUESTIONS)
    assert result.knock_out_text() == "6.1 unanswered" and result.grade == ""
    assert not math.isnan(result.total)


def test_a_knock_out_that_does_not_apply_is_passed():
    assert score(answers(q2_1="na"), QUESTIONS).passed


def test_the_safety_rule_takes_a_segment_out_but_not_a_plan_as_a_whole():
    given = answers(q5_3="no")
    assert score(given, QUESTIONS).knock_out_text() == "5.3 no"
    assert score(given, QUESTIONS, whole_plan=True).passed


def test_below_80_percent_answered_there_is_no_total():
    def first(count):
        return score(answers()[:count], QUESTIONS)

    assert first(20).completeness == pytest.approx(20 / 24) and not math.isnan(first(20).total)
    assert math.isnan(first(19).total) and first(19).grade == ""
    assert first(19).criteria[0].value == pytest.approx(87.5)


def test_a_criterion_that_does_not_apply_drops_out_of_the_total():
    given = answers(q2_1="na", q2_2="na", q2_3="na", q2_4="na")
    result = score(given, QUESTIONS)
    assert math.isnan(result.criteria[1].value)
    assert result.total == pytest.approx((82.125 * 100 - 15 * 70) / 85)


def test_classes_change_at_80_60_and_40():
    yes = Question("1", "C1", "One", 1, 1, "?")
    no = dataclasses.replace(yes, id="2")

    def grade(share):
        questions = [
            dataclasses.replace(yes, weight=share),
            dataclasses.replace(no, weight=100 - share),
        ]
        return score([Answer("1", "yes", evidence=("x",)), Answer("2", "no")], questions).grade

    assert [grade(s) for s in (80, 79.9, 60, 59.9, 40, 39.9)] == ["A", "B", "B", "C", "C", "D"]


def test_a_region_replaces_and_adds_questions():
    local = Question("2.2", "C2", "Native", 15, 3, "Flemish label?", line=2)
    extra = Question("7.1", "C7", "Heritage", 10, 1, "Hollow road?", line=3)
    questions = combined(QUESTIONS, [local, extra])
    assert len(questions) == 25 and questions[-1].id == "7.1"
    assert [q.question for q in questions if q.id == "2.2"] == ["Flemish label?"]


@pytest.mark.parametrize(
    ("row", "message"),
    [
        ({"knock_out": "maybe"}, 'knock_out is "maybe"'),
        ({"weight": 0.0}, "weights of question 9.1"),
        ({"criterion_weight": 12.0}, "criterion C1 has the weight 12"),
    ],
)
def test_a_faulty_checklist_is_refused_with_its_line(row, message):
    faulty = dataclasses.replace(Question("9.1", "C1", "One", 25, 1, "?", line=7), **row)
    with pytest.raises(GreenBlueError, match=message):
        combined(QUESTIONS, [faulty])


def test_an_unknown_answer_is_refused():
    with pytest.raises(GreenBlueError, match=r'1\.1: the answer "ja"'):
        score([Answer("1.1", "ja")], QUESTIONS)


def test_the_reference_vector_agrees():
    from tests.data import SHARED

    path = SHARED / "reference" / "domain_test_vectors.json"
    if not path.exists():
        pytest.skip("needs ../shared/reference beside this checkout")
    vector = json.loads(path.read_text(encoding="utf-8"))["checklist"]
    result = score(answers(), QUESTIONS)
    assert {c.criterion: c.value for c in result.criteria} == pytest.approx(vector["crit"])
    assert result.total == pytest.approx(vector["total"])
