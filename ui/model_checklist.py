"""The criteria checklist as a Qt model over ``core.dossier.sheet``; knows Qt, not QGIS."""

import math

from qgis.PyQt.QtCore import (
    QAbstractTableModel,
    QLocale,
    Qt,
    pyqtSignal,
)
from qgis.PyQt.QtGui import QFont

from ..core.dossier.answers import COMPUTED
from ..core.dossier.checklist import ANSWER_NAMES, CLASS_NAMES
from ..core.text import mark
from .words import tr as _tr

# The sign says the answer without any colour.
SIGNS = {"yes": "✓", "partly": "◐", "no": "✗", "na": "–", "": "?"}
COLUMNS = (mark("No."), mark("Question"), mark("Answer"), mark("Evidence"))
NUMBER, QUESTION, ANSWER, EVIDENCE = range(4)


class ChecklistModel(QAbstractTableModel):
    """Rows are criteria (a heading with its score) and their questions.

    ``to_save`` gives, after every change, (question id, {commitment: Answer or None}).
    """

    to_save = pyqtSignal(str, dict)
    scored = pyqtSignal()

    def __init__(self, sheet, clock, parent=None):
        super().__init__(parent)
        self.sheet, self._clock = sheet, clock
        self._rows = self._make_rows()
        self._undo, self._redo = [], []

    def entry(self, row):
        """The entry of a question's row; None for the row of a criterion."""
        question = self._rows[row]
        return None if isinstance(question, str) else self.sheet.entry(question)

    def question_rows(self):
        return [n for n, question in enumerate(self._rows) if not isinstance(question, str)]

    def next_open(self, row):
        """The next question that is unanswered, from here on and then from the start."""
        rows = self.question_rows()
        later = [r for r in rows if r > row] + [r for r in rows if r <= row]
        return next((r for r in later if not self.entry(r).answer), row)

    def answer(self, row, answer, reason=""):
        """Answer a question; False where a reason is wanted first, for a computed answer."""
        question = self._rows[row]
        if self.sheet.wants_reason(question, answer) and not reason.strip():
            return False
        self._change(row, answer=answer, reason=reason.strip())
        return True

    def set_remark(self, row, remark):
        if remark != self.entry(row).remark:
            self._change(row, remark=remark)

    def set_evidence(self, row, uris):
        self._change(row, evidence=tuple(sorted(set(uris))))

    def undo(self):
        """Take the last change back; its row, or None where there is nothing to undo."""
        return self._step(self._undo, self._redo)

    def redo(self):
        return self._step(self._redo, self._undo)

    def summary(self):
        """The score in a line: of the commitment, or of the range of several."""
        scores = list(self.sheet.scores().values())
        parts = [_range([s.total for s in scores], _tr("Score {values}"), _tr("no score yet"))]
        grades = sorted({_tr(CLASS_NAMES[s.grade]) for s in scores})
        parts.append(_tr("class {grades}").format(grades=", ".join(grades)))
        done = min(s.completeness for s in scores) * len(self.sheet.questions)
        parts.append(
            _tr("{done} of {questions} answered").format(
                done=round(done), questions=len(self.sheet.questions)
            )
        )
        open_ = sorted(
            {f"{q} ({_tr(ANSWER_NAMES.get(w, w))})" for s in scores for q, w in s.knock_outs}
        )
        if open_:
            parts.append(
                _tr("knock-outs not passed: {questions}").format(questions=", ".join(open_))
            )
        else:
            parts.append(_tr("all knock-outs passed"))
        unsupported = sorted({q for s in scores for q in s.unsupported})
        if unsupported:
            parts.append(
                _tr("without evidence, at half value: {questions}").format(
                    questions=", ".join(unsupported)
                )
            )
        return " · ".join(parts)

    def rowCount(self, parent=None):
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, _parent=None):
        return len(COLUMNS)

    def headerData(self, section, orientation, role=Qt.ItemDataRole.DisplayRole):
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return _tr(COLUMNS[section])
        return None

    def flags(self, index):
        if not index.isValid() or isinstance(self._rows[index.row()], str):
            return Qt.ItemFlag.NoItemFlags  # the keyboard walks over headings
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index, role=Qt.ItemDataRole.DisplayRole):
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if isinstance(row, str):
            return self._criterion_data(row, index.column(), role)
        entry = self.sheet.entry(row)
        if role == Qt.ItemDataRole.DisplayRole:
            return self._shown(entry, index.column())
        if role == Qt.ItemDataRole.ToolTipRole:
            return (
                f"{_tr(row.question)}\n\n{_tr(row.guidance)}" if row.guidance else _tr(row.question)
            )
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(self._shown(entry, column) or "" for column in range(len(COLUMNS)))
        return None

    def _criterion_data(self, criterion, column, role):
        scores = [self._of(criterion, s) for s in self.sheet.scores().values()]
        if role == Qt.ItemDataRole.FontRole:
            font = QFont()
            font.setBold(True)
            return font
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        if column == NUMBER:
            return criterion
        if column == QUESTION:
            return _tr(scores[0].name)
        if column == ANSWER:
            return _range([s.value for s in scores], "{values}", "")
        return None

    def _shown(self, entry, column):
        if column == NUMBER:
            return entry.question.id + (" !" if entry.question.knock_out else "")
        if column == QUESTION:
            return _tr(entry.question.question)
        if column == ANSWER:
            if entry.mixed:
                return _tr("≠ different")
            name = f"{SIGNS[entry.answer]} {_tr(ANSWER_NAMES[entry.answer])}"
            return name + (" " + _tr("(computed)") if entry.source == COMPUTED else "")
        if entry.evidence:
            return str(len(entry.evidence))
        return _tr("½ none") if entry.unsupported else ""

    def _change(self, row, **values):
        question = self._rows[row]
        self._undo.append((row, self.sheet.snapshot(question)))
        self._redo.clear()
        self._announce(row, self.sheet.set(question, self._clock(), **values))

    def _step(self, here, there):
        if not here:
            return None
        row, answers = here.pop()
        question = self._rows[row]
        there.append((row, self.sheet.snapshot(question)))
        self._announce(row, self.sheet.restore(question, answers))
        return row

    def _announce(self, row, changes):
        last = len(COLUMNS) - 1
        self.dataChanged.emit(self.index(row, 0), self.index(row, last))
        heading = max(n for n in range(row) if isinstance(self._rows[n], str))
        self.dataChanged.emit(self.index(heading, 0), self.index(heading, last))
        self.to_save.emit(self._rows[row].id, changes)
        self.scored.emit()

    def _make_rows(self):
        rows, criterion = [], None
        for question in self.sheet.questions:
            if question.criterion != criterion:
                criterion = question.criterion
                rows.append(criterion)
            rows.append(question)
        return rows

    def _of(self, criterion, score):
        return next(c for c in score.criteria if c.criterion == criterion)


def _range(values, text, none):
    """The least and the greatest of some values, one decimal."""
    there = [v for v in values if not math.isnan(v)]
    if not there:
        return none
    ends = list(dict.fromkeys(QLocale().toString(v, "f", 1) for v in (min(there), max(there))))
    return text.format(values="–".join(ends))
