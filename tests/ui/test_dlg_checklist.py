"""The checklist dialog, driven by keyboard."""

import pytest
from greenblue.core.dossier.answers import COMPUTED, Answer
from greenblue.core.dossier.checklist import Question, combined
from greenblue.core.dossier.sheet import Sheet
from greenblue.core.errors import GreenBlueError
from greenblue.ui.dlg_checklist import ChecklistDialog
from greenblue.ui.evidence_files import kept_beside
from qgis.PyQt.QtCore import Qt

QUESTIONS = combined([
    Question("1.1", "C1", "Zones", 60.0, 2.0, "Joins zones?", knock_out="all", computed_by="zones"),
    Question("1.2", "C1", "Zones", 60.0, 1.0, "Gains?"),
    Question("2.1", "C2", "Plants", 40.0, 1.0, "Native?", evidence="Plant list"),
])  # fmt: skip


class Store:
    """Keeps what is saved, and refuses on demand."""

    def __init__(self):
        self.kept, self.locked = {}, False

    def __call__(self, question, changes, _scores):
        if self.locked:
            raise GreenBlueError("{path} is in use.", path="plan.gpkg")
        for commitment, answer in changes.items():
            self.kept[commitment, question] = answer


@pytest.fixture
def store():
    return Store()


@pytest.fixture
def dialog(qtbot, store, tmp_path):
    computed = Answer("1.1", "no", COMPUTED, reason='{"by": "zones", "zones": 0, "reach": 20}')
    sheet = Sheet(QUESTIONS, {"a": [computed], "b": [computed]}, "An")
    made = ChecklistDialog(
        sheet, store, lambda: "2026-05-01T10:00:00Z", tmp_path / "plan.gpkg", "A"
    )
    qtbot.addWidget(made)
    made.show()
    made.tbl_questions.setFocus()
    return made


def select(dialog, question):
    row = next(
        r for r in dialog.model.question_rows() if dialog.model.entry(r).question.id == question
    )
    dialog.tbl_questions.selectRow(row)


def press(qtbot, widget, *keys):
    for key in keys:
        qtbot.keyClick(widget, key)


def test_keys_answer_the_question_save_it_and_go_on_to_the_next(qtbot, dialog, store):
    select(dialog, "1.2")
    press(qtbot, dialog.tbl_questions, Qt.Key.Key_1)
    assert {k: a.answer for k, a in store.kept.items()} == {
        ("a", "1.2"): "yes",
        ("b", "1.2"): "yes",
    }
    assert dialog.model.entry(dialog._row()).question.id == "2.1"


def test_the_arrow_keys_walk_over_the_headings(qtbot, dialog):
    select(dialog, "1.2")
    press(qtbot, dialog.tbl_questions, Qt.Key.Key_Down)
    assert dialog.model.entry(dialog._row()).question.id == "2.1"


def test_another_answer_than_the_computed_one_waits_for_a_reason(qtbot, dialog, store):
    select(dialog, "1.1")
    press(qtbot, dialog.tbl_questions, Qt.Key.Key_1)
    assert store.kept == {} and dialog.txt_reason.isVisible() and dialog.txt_reason.hasFocus()
    qtbot.keyClicks(dialog.txt_reason, "the map is old")
    press(qtbot, dialog.txt_reason, Qt.Key.Key_Return)
    assert store.kept["a", "1.1"].reason == "the map is old"
    assert "Computed: no" in dialog.lbl_computed.text()
    assert dialog.isVisible()


def test_undo_takes_the_answer_out_of_the_plan_again(qtbot, dialog, store):
    select(dialog, "2.1")
    press(qtbot, dialog.tbl_questions, Qt.Key.Key_3)
    qtbot.keyClick(dialog.tbl_questions, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert store.kept == {("a", "2.1"): None, ("b", "2.1"): None}
    dialog.btn_redo.click()
    assert store.kept["b", "2.1"].answer == "no"


def test_a_plan_that_cannot_be_written_loses_no_answer(qtbot, dialog, store):
    store.locked = True
    select(dialog, "1.2")
    press(qtbot, dialog.tbl_questions, Qt.Key.Key_2)
    assert "plan.gpkg is in use" in dialog.lbl_problem.text() and store.kept == {}
    store.locked = False
    press(qtbot, dialog.tbl_questions, Qt.Key.Key_1)
    assert store.kept["a", "1.2"].answer == "partly" and store.kept["a", "2.1"].answer == "yes"
    assert not dialog.lbl_problem.isVisible()


def test_evidence_from_elsewhere_is_copied_beside_the_plan(dialog, store, tmp_path, monkeypatch):
    outside = tmp_path / "elsewhere"
    outside.mkdir()
    photo = outside / "foto één.jpg"
    photo.write_bytes(b"jpeg")
    home = tmp_path / "plan"
    home.mkdir()
    dialog._plan = home / "plan.gpkg"
    monkeypatch.setattr(
        "greenblue.ui.dlg_checklist.QFileDialog.getOpenFileNames", lambda *_: ([str(photo)], "")
    )
    select(dialog, "2.1")
    dialog.btn_file.click()
    assert store.kept["a", "2.1"].evidence == ("evidence/foto_n.jpg",)
    assert (home / "evidence" / "foto_n.jpg").read_bytes() == b"jpeg"


@pytest.mark.parametrize(
    ("place", "kept"),
    [("DCIM/a.jpg", "DCIM/a.jpg"), ("a.jpg", "evidence/a.jpg"), ("x/a.jpg", "evidence/a.jpg")],
)
def test_evidence_stays_only_where_the_dossier_looks_for_it(tmp_path, place, kept):
    path = tmp_path / place
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(b"jpeg")
    assert kept_beside(path, tmp_path / "plan.gpkg") == kept
    assert (tmp_path / kept).read_bytes() == b"jpeg"


def test_a_remark_is_saved_when_the_question_is_left_or_the_dialog_closed(qtbot, dialog, store):
    select(dialog, "1.2")
    qtbot.keyClicks(dialog.txt_remark, "asked Bo")
    select(dialog, "2.1")
    assert store.kept["a", "1.2"].remark == "asked Bo"
    qtbot.keyClicks(dialog.txt_remark, "list follows")
    dialog.btn_close.click()
    assert store.kept["a", "2.1"].remark == "list follows"


def test_the_score_follows_every_answer(qtbot, dialog):
    assert "no score yet" in dialog.lbl_score.text() and "1.1 (no)" in dialog.lbl_score.text()
    for question in ("1.2", "2.1"):
        select(dialog, question)
        press(qtbot, dialog.tbl_questions, Qt.Key.Key_1)
    assert "Score 30.0" in dialog.lbl_score.text()
    assert "at half value: 1.2, 2.1" in dialog.lbl_score.text()
