"""A bar that shows how far a target is: realised, planned, and what is left."""

from qgis.PyQt.QtCore import QRectF, QSize, Qt
from qgis.PyQt.QtGui import QBrush, QPainter, QPalette, QPen
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from .words import number
from .words import tr as _tr


class TargetBar(QWidget):
    """Realised (solid) and planned (hatched) kilometres against a target.

    The figures also stand in words, so that neither colour nor pattern is the only sign.
    """

    def __init__(self, parent=None):
        super().__init__(parent)
        self._realised, self._planned, self._target, self._national = 0.0, 0.0, 0.0, 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        # labels, for their colour is that of the theme, and they break their lines
        self.lbl_title, self.bar = QLabel(self), _Bar(self)
        self.lbl_lines = (QLabel(self), QLabel(self))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 4)
        whole.setSpacing(1)
        self._head = QHBoxLayout()
        self._head.addWidget(self.lbl_title, 1)
        whole.addLayout(self._head)
        for widget in (self.bar, *self.lbl_lines):
            whole.addWidget(widget)
        for label in (self.lbl_title, *self.lbl_lines):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)

    def put_beside_title(self, widget):
        """A word more, at the end of the line of the title."""
        self._head.addWidget(widget)

    def set_values(self, title, realised_km, planned_km, target_km, national_km):
        """Show these kilometres; ``planned_km`` includes the realised ones.

        ``target_km`` is the territory's part of ``national_km``; 0 where it is not known.
        """
        self._realised, self._planned = realised_km, planned_km
        self._target, self._national = target_km, national_km
        self.setAccessibleName(title)
        self.setAccessibleDescription(self.words())
        self.setToolTip(f"{title}\n{self.words()}")
        self.lbl_title.setText(title)
        for label, text in zip(self.lbl_lines, self.lines()):
            label.setText(text)
            label.setVisible(bool(text))
        self.bar.set_parts(realised_km, planned_km, target_km or national_km)

    def wait(self, title):
        """The kilometres are not known yet."""
        self.lbl_title.setText(title)
        self.lbl_lines[0].setText(_tr("Counting…"))
        self.lbl_lines[1].setVisible(False)
        self.setAccessibleName(title)
        self.setAccessibleDescription(_tr("Counting…"))
        self.bar.set_parts(0.0, 0.0, 0.0)

    def words(self):
        """The figures as a sentence."""
        text = _tr("{planned} km planned, {realised} km realised").format(
            planned=_km(self._planned), realised=_km(self._realised)
        )
        if self._target > 0:
            text += "; " + _tr("{share} % of the {target} km that are the territory's part").format(
                share=_percent(self._planned / self._target), target=_km(self._target)
            )
        if self._national > 0:
            text += "; " + _tr("{share} % of the national {target} km").format(
                share=_percent(self._planned / self._national), target=_km(self._national)
            )
        return text + "."

    def lines(self):
        """The same in two short lines, for the place there is."""
        first = _tr("{planned} km planned, {realised} km realised").format(
            planned=_km(self._planned), realised=_km(self._realised)
        )
        shares = []
        if self._target > 0:
            shares.append(
                _tr("{share} % of {target} km here").format(
                    share=_percent(self._planned / self._target), target=_km(self._target)
                )
            )
        if self._national > 0:
            shares.append(
                _tr("{share} % of Belgium's {target} km").format(
                    share=_percent(self._planned / self._national), target=_km(self._national)
                )
            )
        return first, "; ".join(shares)

    def focusInEvent(self, event):
        super().focusInEvent(event)
        self.bar.update()

    def focusOutEvent(self, event):
        super().focusOutEvent(event)
        self.bar.update()


class _Bar(QWidget):
    """Realised (solid) and planned (hatched) as parts of a whole."""

    def __init__(self, parent):
        super().__init__(parent)
        self._realised, self._planned, self._whole = 0.0, 0.0, 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_parts(self, realised, planned, whole):
        self._realised, self._planned, self._whole = realised, planned, whole
        self.update()

    def sizeHint(self):
        line = self.fontMetrics().height()
        return QSize(10 * line, line - 2)

    def paintEvent(self, _event):
        painter, palette = QPainter(self), self.palette()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        bar = QRectF(0.5, 0.5, self.width() - 1.0, self.height() - 1.0)
        whole = max(self._whole, self._planned, 1e-9)
        colour = palette.color(QPalette.ColorRole.Highlight)
        for value, style in (
            (self._planned, Qt.BrushStyle.BDiagPattern),
            (self._realised, Qt.BrushStyle.SolidPattern),
        ):
            part = QRectF(bar.left(), bar.top(), bar.width() * value / whole, bar.height())
            painter.fillRect(part, QBrush(colour, style))
        painter.setPen(QPen(palette.color(QPalette.ColorRole.Mid), 1.0))
        painter.drawRect(bar)
        if self.parent().hasFocus():
            painter.setPen(QPen(colour, 2.0))
            painter.drawRect(bar.adjusted(0.5, 0.5, -0.5, -0.5))
        painter.end()


def _km(value):
    return number(value, 0 if value >= 100 else 1)


def _percent(share):
    return number(100.0 * share, 0 if share >= 0.1 else 2)
