"""The checklist of one commitment or of several: answered, proved, saved at every answer."""

from pathlib import Path

from qgis.PyQt import uic
from qgis.PyQt.QtCore import QDate, QLocale, Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import (
    QAction,
    QDialog,
    QFileDialog,
    QHeaderView,
    QInputDialog,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
)

from ..core.dossier.answers import COMPUTED
from ..core.dossier.checklist import ANSWER_NAMES
from ..core.dossier.computed_answers import reason_sentence
from ..core.errors import GreenBlueError
from .evidence_files import kept_beside, opened
from .model_checklist import ANSWER, EVIDENCE, NUMBER, QUESTION, ChecklistModel
from .words import tr as _tr

KEYS = {"yes": "1", "partly": "2", "no": "3", "na": "4"}


class _Readable(QStyledItemDelegate):
    """Draws headings, which cannot be chosen, as legibly as the rest: in light and dark themes."""

    def initStyleOption(self, option, index):
        super().initStyleOption(option, index)
        option.state |= QStyle.StateFlag.State_Enabled


class ChecklistDialog(QDialog):
    """Every change is saved at once through ``store``; nothing waits for a button.

    Parameters
    ----------
    sheet : Sheet
    store : callable
        ``store(question id, {commitment: Answer or None}, {commitment: Score})``; raises
        GreenBlueError where the plan cannot be written, which is shown, and the answer stays
        on the screen for another try.
    clock : callable
        Now, as ISO text.
    plan : Path
        Evidence is kept relative to its folder.
    title : str
        What is answered for.
    """

    saved, help_wanted = pyqtSignal(), pyqtSignal()

    def __init__(self, sheet, store, clock, plan, title, parent=None):
        super().__init__(parent)
        uic.loadUi(str(Path(__file__).with_suffix(".ui")), self)
        self._store, self._plan, self._unsaved = store, plan, {}
        self.model = ChecklistModel(sheet, clock, self)
        self._radios = {
            "yes": self.rad_yes, "partly": self.rad_partly, "no": self.rad_no, "na": self.rad_na
        }  # fmt: skip
        self._wanted = None
        self._label(title)
        self._connect()
        self.tbl_questions.selectRow(self.model.question_rows()[0])
        self._show_score()

    def reject(self):
        """Close: a remark being written is an answer too."""
        self._leave_remark()
        super().reject()

    def _label(self, title):
        self.setWindowTitle(_tr("Checklist"))
        self.lbl_about.setText(title)
        for answer, radio in self._radios.items():
            name = _tr(ANSWER_NAMES[answer])
            radio.setText(f"{name} ({KEYS[answer]})")
            radio.setAccessibleName(name)
            radio.setAutoExclusive(False)
        self.lbl_reason.setText(_tr("&Reason for another answer"))
        self.lbl_remark.setText(_tr("Re&mark"))
        self.btn_file.setText(_tr("Add &file or photo…"))
        self.btn_link.setText(_tr("Add &link…"))
        self.btn_remove.setText(_tr("Remo&ve"))
        self.btn_undo.setText(_tr("&Undo"))
        self.btn_redo.setText(_tr("Re&do"))
        self.btn_next.setText(_tr("Next &open question"))
        self.btn_close.setText(_tr("&Close"))
        self.btn_help.setText(_tr("&Help"))
        self.btn_help.clicked.connect(self.help_wanted)
        self.tbl_questions.setAccessibleName(_tr("Questions"))
        self.lbl_problem.setVisible(False)
        view = self.tbl_questions
        view.setModel(self.model)
        view.setItemDelegate(_Readable(view))
        view.verticalHeader().setVisible(False)
        view.setWordWrap(True)
        header = view.horizontalHeader()
        header.setSectionResizeMode(QUESTION, QHeaderView.ResizeMode.Stretch)
        for column in (NUMBER, ANSWER, EVIDENCE):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        rows = view.verticalHeader()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.layout().setStretchFactor(self.spl_parts, 1)  # the labels take what they need
        self.spl_parts.setStretchFactor(0, 3)
        self.spl_parts.setStretchFactor(1, 2)

    def _connect(self):
        self.tbl_questions.selectionModel().currentRowChanged.connect(self._moved)
        for answer, radio in self._radios.items():
            radio.clicked.connect(lambda _checked, a=answer: self._answer(a))
            self._key(
                self.tbl_questions, KEYS[answer], lambda _=False, a=answer: self._answer(a, True)
            )
        self.txt_reason.returnPressed.connect(self._give_reason)
        self.txt_reason.editingFinished.connect(self._give_reason)
        self.btn_file.clicked.connect(self._add_files)
        self.btn_link.clicked.connect(self._add_link)
        self.btn_remove.clicked.connect(self._remove_evidence)
        self.lst_evidence.itemActivated.connect(lambda item: self._open_evidence(item.text()))
        self.btn_undo.clicked.connect(lambda: self._select(self.model.undo()))
        self.btn_redo.clicked.connect(lambda: self._select(self.model.redo()))
        self._key(self, QKeySequence.StandardKey.Undo, lambda _=False: self.btn_undo.click())
        self._key(self, QKeySequence.StandardKey.Redo, lambda _=False: self.btn_redo.click())
        self.btn_next.clicked.connect(lambda: self._select(self.model.next_open(self._row())))
        self.btn_close.clicked.connect(self.reject)
        self.model.to_save.connect(self._save)
        self.model.scored.connect(self._show_score)

    def _key(self, widget, keys, do):
        """A key of one widget and what it does."""
        action = QAction(widget)
        action.setShortcut(QKeySequence(keys))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(do)
        widget.addAction(action)

    def _row(self):
        return self.tbl_questions.currentIndex().row()

    def _select(self, row):
        if row is not None:
            self.tbl_questions.selectRow(row)
            self._show(row)

    def _moved(self, now, before):
        if before.isValid():
            self._leave_remark(before.row())
        self._wanted = None
        if now.isValid() and self.model.entry(now.row()) is not None:
            self._show(now.row())

    def _answer(self, answer, onward=False):
        """Give an answer; one that differs from the computed one waits for its reason."""
        row = self._row()
        if self.model.answer(row, answer, self.txt_reason.text()):
            self._wanted = None
            self._show(row)
            if onward:
                self._select(self.model.next_open(row))
            return
        self._wanted = answer
        self._show_reason(True)
        self.txt_reason.setFocus()

    def _give_reason(self):
        if self._wanted and self.txt_reason.text().strip():
            wanted, self._wanted = self._wanted, None
            self._answer(wanted)

    def _leave_remark(self, row=None):
        row = self._row() if row is None else row
        if row >= 0 and self.model.entry(row) is not None:
            self.model.set_remark(row, self.txt_remark.toPlainText().strip())

    def _add_files(self):
        paths, _ = QFileDialog.getOpenFileNames(self, _tr("Evidence"), str(self._plan.parent))
        self._add(paths, lambda path: kept_beside(path, self._plan))

    def _add_link(self):
        link, good = QInputDialog.getText(self, _tr("Evidence"), _tr("Address (https://…)"))
        if good and link.strip().lower().startswith(("http://", "https://")):
            self._add([link.strip()], str)

    def _add(self, things, kept):
        try:
            new = [kept(thing) for thing in things]
        except GreenBlueError as error:
            self._say(error.translated(_tr))
            return
        if new:
            row = self._row()
            self.model.set_evidence(row, [*self.model.entry(row).evidence, *new])
            self._show(row)

    def _remove_evidence(self):
        row = self._row()
        gone = {item.text() for item in self.lst_evidence.selectedItems()}
        if gone:
            self.model.set_evidence(row, set(self.model.entry(row).evidence) - gone)
            self._show(row)

    def _open_evidence(self, uri):
        if not opened(uri, self._plan):
            self._say(_tr("{file} cannot be shown from here.").format(file=uri))

    def _save(self, question, changes):
        """To the plan; what could not be saved before goes with it."""
        self._unsaved[question] = {**self._unsaved.get(question, {}), **changes}
        scores = self.model.sheet.scores()
        try:
            for waiting in list(self._unsaved):
                self._store(waiting, self._unsaved[waiting], scores)
                del self._unsaved[waiting]
        except GreenBlueError as error:
            self._say(error.translated(_tr))
            return
        self.lbl_problem.setVisible(False)
        self.saved.emit()

    def _say(self, text):
        self.lbl_problem.setText(f"⚠ {text}")
        self.lbl_problem.setVisible(True)

    def _show(self, row):
        entry = self.model.entry(row)
        question = entry.question
        knock_out = " — " + _tr("knock-out: “no” excludes it") if question.knock_out else ""
        self.lbl_question.setText(f"{question.id}  {_tr(question.question)}{knock_out}")
        self.lbl_guidance.setText(_tr(question.guidance) if question.guidance else "")
        for answer, radio in self._radios.items():
            radio.setChecked(answer == entry.answer)
        computed = entry.computed
        self.lbl_computed.setVisible(computed is not None)
        if computed is not None:
            self.lbl_computed.setText(
                _tr("Computed: {answer}, {why}.").format(
                    answer=_tr(ANSWER_NAMES[computed.answer]), why=reason_sentence(computed, _tr)
                )
            )
        self.txt_reason.setText("" if entry.source == COMPUTED else entry.reason)
        self._show_reason(computed is not None and entry.answer != computed.answer)
        self.txt_remark.setPlainText(entry.remark)
        asked = _tr(question.evidence) if question.evidence else _tr("any proof")
        self.lbl_evidence.setText(_tr("E&vidence (asked: {evidence})").format(evidence=asked))
        self.lst_evidence.clear()
        for uri in entry.evidence:
            self.lst_evidence.addItem(QListWidgetItem(uri))
        who = ""
        if entry.author and entry.answer:
            day = QDate.fromString(entry.modified[:10], Qt.DateFormat.ISODate)
            date = QLocale().toString(day, QLocale.FormatType.ShortFormat)
            who = _tr("Answered by {author}, {date}.").format(author=entry.author, date=date)
        self.lbl_who.setText(who)

    def _show_reason(self, shown):
        self.lbl_reason.setVisible(shown)
        self.txt_reason.setVisible(shown)

    def _show_score(self):
        self.lbl_score.setText(self.model.summary())
