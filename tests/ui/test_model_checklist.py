"""The model of the checklist, without QGIS."""

import pytest
from greenblue.core.dossier.answers import COMPUTED, Answer
from greenblue.core.dossier.checklist import Question, combined
from greenblue.core.dossier.sheet import Sheet
from greenblue.ui.model_checklist import (
    ANSWER,
    EVIDENCE,
    NUMBER,
    QUESTION,
    SIGNS,
    ChecklistModel,
)
from qgis.PyQt.QtCore import QModelIndex, Qt

QUESTIONS = combined([
    Question("1.1", "C1", "Zones", 60.0, 2.0, "Joins zones?", knock_out="all", computed_by="zones"),
    Question("1.2", "C1", "Zones", 60.0, 1.0, "Gains?", guidance="See the account."),
    Question("2.1", "C2", "Plants", 40.0, 1.0, "Native?"),
])  # fmt: skip
ZONES, JOINS, GAINS, PLANTS, NATIVE = range(5)
"""Rows: a criterion, its questions, the next criterion."""
NOW = "2026-05-01T10:00:00Z"


def model_of(**answers):
    """A model for some commitments and what is answered about each."""
    return ChecklistModel(Sheet(QUESTIONS, answers, "An"), lambda: NOW)


@pytest.fixture
def model(qtmodeltester):
    """Of one commitment, its first question answered by GreenBlue; sound before and after."""
    made = model_of(a=[Answer("1.1", "no", COMPUTED)])
    qtmodeltester.check(made)
    yield made
    qtmodeltester.check(made)


def shown(model, row, column=ANSWER, role=Qt.ItemDataRole.DisplayRole):
    return model.index(row, column).data(role)


@pytest.fixture
def heard(model):
    """What the model announces: rows that changed, answers to save, and scores."""
    rows, saved, scores = [], [], []
    model.dataChanged.connect(lambda first, last, *_: rows.append((first.row(), last.row())))
    model.to_save.connect(lambda question, changes: saved.append((question, changes)))
    model.scored.connect(lambda: scores.append(model.summary()))
    return rows, saved, scores


def test_each_criterion_stands_above_its_questions(model):
    assert [shown(model, row, NUMBER) for row in range(5)] == ["C1", "1.1 !", "1.2", "C2", "2.1"]
    assert [shown(model, row, QUESTION) for row in (ZONES, GAINS)] == ["Zones", "Gains?"]
    assert model.question_rows() == [JOINS, GAINS, NATIVE]
    assert model.entry(ZONES) is None and model.entry(NATIVE).question.id == "2.1"
    assert model.rowCount(model.index(GAINS, 0)) == 0
    heads = [model.headerData(n, Qt.Orientation.Horizontal) for n in range(model.columnCount())]
    assert heads == ["No.", "Question", "Answer", "Evidence"]
    assert model.data(QModelIndex()) is None


def test_a_heading_is_bold_and_cannot_be_chosen(model):
    assert shown(model, ZONES, role=Qt.ItemDataRole.FontRole).bold()
    assert shown(model, GAINS, role=Qt.ItemDataRole.FontRole) is None
    assert not model.flags(model.index(ZONES, 0)) & Qt.ItemFlag.ItemIsSelectable
    assert model.flags(model.index(GAINS, 0)) & Qt.ItemFlag.ItemIsSelectable


@pytest.mark.parametrize("answer", ["yes", "partly", "no", "na"])
def test_an_answer_is_shown_with_a_sign_of_its_own_and_a_word(model, answer):
    assert shown(model, GAINS) == "? unanswered"
    assert model.answer(GAINS, answer)
    sign, word = shown(model, GAINS).split(" ", 1)
    assert sign == SIGNS[answer] and word
    assert list(SIGNS.values()).count(sign) == 1


def test_guidance_is_in_the_tooltip_and_a_screen_reader_hears_the_whole_row(model):
    assert shown(model, GAINS, role=Qt.ItemDataRole.ToolTipRole) == "Gains?\n\nSee the account."
    assert shown(model, NATIVE, role=Qt.ItemDataRole.ToolTipRole) == "Native?"
    spoken = shown(model, JOINS, role=Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "1.1 !, Joins zones?, ✗ no (computed), "


def test_an_answer_is_announced_saved_and_scored_once(model, heard):
    rows, saved, scores = heard
    assert model.answer(NATIVE, "yes")
    assert rows == [(NATIVE, NATIVE), (PLANTS, PLANTS)]
    assert saved == [("2.1", {"a": Answer("2.1", "yes", author="An", modified=NOW)})]
    assert len(scores) == 1 and "2 of 3 answered" in scores[0] and "no score yet" in scores[0]
    assert shown(model, PLANTS) == "50.0"


def test_evidence_lifts_an_answer_from_half_its_value(model, heard):
    model.answer(GAINS, "yes")
    model.answer(NATIVE, "yes")
    assert shown(model, NATIVE, EVIDENCE) == "½ none"
    assert "Score 30.0" in model.summary() and "at half value: 1.2, 2.1" in model.summary()
    model.set_evidence(NATIVE, ["b.jpg", "a.jpg", "b.jpg"])
    assert shown(model, NATIVE, EVIDENCE) == "2"
    assert shown(model, PLANTS) == "100.0"
    assert "Score 50.0" in heard[2][-1] and "at half value: 1.2" in heard[2][-1]
    assert heard[1][-1][1]["a"].evidence == ("a.jpg", "b.jpg")


def test_another_answer_than_the_computed_one_needs_a_reason(model, heard):
    assert not model.answer(JOINS, "yes", "  ")
    assert heard == ([], [], []) and shown(model, JOINS) == "✗ no (computed)"
    assert "knock-outs not passed: 1.1 (no)" in model.summary()
    assert model.answer(JOINS, "yes", " the map is old ")
    assert heard[1][0][1]["a"].reason == "the map is old"
    assert shown(model, JOINS) == "✓ yes"
    assert "all knock-outs passed" in heard[2][-1]


def test_undo_and_redo_go_back_and_forth_and_save_what_they_bring(model, heard):
    assert model.undo() is None and model.redo() is None
    model.answer(GAINS, "yes")
    model.answer(GAINS, "no")
    assert model.undo() == GAINS and shown(model, GAINS) == "✓ yes"
    assert model.undo() == GAINS and shown(model, GAINS) == "? unanswered"
    assert heard[1][-1] == ("1.2", {"a": None})
    assert model.redo() == GAINS and shown(model, GAINS) == "✓ yes"
    assert heard[1][-1][1]["a"].answer == "yes"
    model.answer(NATIVE, "na")
    assert model.redo() is None  # a new answer: there is nothing ahead any more


def test_a_remark_that_stays_as_it_was_is_no_change(model, heard):
    model.set_remark(GAINS, "")
    assert heard == ([], [], [])
    model.set_remark(GAINS, "asked Bo")
    assert [saved["a"].remark for _, saved in heard[1]] == ["asked Bo"]


def test_the_next_open_question_is_looked_for_from_here_and_then_from_the_start(model):
    assert model.next_open(JOINS) == GAINS
    assert model.next_open(NATIVE) == GAINS
    model.answer(GAINS, "na")
    assert model.next_open(GAINS) == NATIVE
    model.answer(NATIVE, "no")
    assert model.next_open(GAINS) == GAINS


def test_answers_that_differ_between_commitments_are_shown_as_different():
    model = model_of(a=[Answer("2.1", "yes")], b=[Answer("2.1", "no")])
    assert shown(model, NATIVE) == "≠ different"
    assert shown(model, PLANTS) == "0.0–50.0"
    assert model.answer(NATIVE, "no")
    assert shown(model, NATIVE) == "✗ no" and shown(model, PLANTS) == "0.0"


def test_nothing_is_written_past_the_rules_of_the_sheet(model, heard):
    assert not model.setData(model.index(JOINS, ANSWER), "yes")
    assert heard == ([], [], []) and shown(model, JOINS) == "✗ no (computed)"
