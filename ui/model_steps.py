"""The steps of a plan as a Qt model: a step with its state, and the algorithms that make it."""

from qgis.PyQt.QtCore import QAbstractItemModel, QDate, QLocale, QModelIndex, Qt

from ..core.account.steps import DONE, LATER, NEXT, OUTDATED
from ..core.text import mark
from .words import tr as _tr

# The sign says the state without any colour.
SIGNS = {DONE: "✓", OUTDATED: "↻", NEXT: "▶", LATER: "○"}
NAMES = {
    DONE: mark("done"),
    OUTDATED: mark("outdated"),
    NEXT: mark("next"),
    LATER: mark("later"),
}
COMMITMENTS = "commitments"
ALGORITHM_ROLE = Qt.ItemDataRole.UserRole + 1
STATE_ROLE = Qt.ItemDataRole.UserRole + 2


class StepsModel(QAbstractItemModel):
    """Two levels: steps, and below each its algorithms.

    Parameters
    ----------
    titles : dict of str to str
        Algorithm name to what users call it; algorithms that are not in it are not shown.
    """

    def __init__(self, titles, parent=None):
        super().__init__(parent)
        self._titles = titles
        self._states = []

    def set_states(self, states):
        """Show these :class:`~greenblue.core.account.steps.StepState`."""
        self.beginResetModel()
        self._states = list(states)
        self.endResetModel()

    def next_row(self):
        """The row of the step to take now, or None."""
        rows = [n for n, s in enumerate(self._states) if s.state in (NEXT, OUTDATED)]
        return rows[0] if rows else None

    def index(self, row, column, parent=None):
        parent = parent or QModelIndex()
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        # The internal id is 0 for a step, and 1 + the row of its step for an algorithm.
        return self.createIndex(row, column, 1 + parent.row() if parent.isValid() else 0)

    def parent(self, index):
        if not index.isValid() or index.internalId() == 0:
            return QModelIndex()
        return self.createIndex(index.internalId() - 1, 0, 0)

    def rowCount(self, parent=None):
        if parent is None or not parent.isValid():
            return len(self._states)
        if parent.internalId() or parent.column():
            return 0
        return len(self._makers(self._states[parent.row()]))

    def columnCount(self, _parent=None):
        return 2

    def headerData(self, section, orientation, role=Qt.ItemDataRole.DisplayRole):
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (_tr("Step"), _tr("State"))[section]

    def data(self, index, role=Qt.ItemDataRole.DisplayRole):
        if not index.isValid():
            return None
        if index.internalId():
            return self._algorithm_data(index, role)
        state = self._states[index.row()]
        name = _tr(NAMES[state.state])
        if role == Qt.ItemDataRole.DisplayRole:
            if index.column() == 0:
                return _tr(state.step.name)
            return f"{SIGNS[state.state]} {name}"
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleDescriptionRole):
            return self._explanation(state)
        if role == STATE_ROLE:
            return state.state
        return None

    def _algorithm_data(self, index, role):
        maker = self._makers(self._states[index.internalId() - 1])[index.row()]
        if role == Qt.ItemDataRole.DisplayRole and index.column() == 0:
            return f"{self._titles[maker]}…"
        if role == ALGORITHM_ROLE:
            return maker
        return None

    def _makers(self, state):
        return [name for name in state.step.makers() if name in self._titles]

    def _explanation(self, state):
        """The state in a sentence."""
        if state.state == NEXT:
            return _tr("This step comes next.")
        if state.state == LATER:
            return _tr("This step was not taken yet.")
        date = QLocale().toString(
            QDate.fromString(state.date[:10], Qt.DateFormat.ISODate), QLocale.FormatType.ShortFormat
        )
        if state.state == DONE:
            return _tr("Done on {date}.").format(date=date)
        names = {s.step.step: _tr(s.step.name) for s in self._states}
        names[COMMITMENTS] = _tr("the commitments")
        newer = ", ".join(names[name] for name in state.newer)
        return _tr("Done on {date}; changed since then: {newer}.").format(date=date, newer=newer)
