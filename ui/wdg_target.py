"""A bar that shows how far a target is: realised, planned, and what is left."""

from qgis.PyQt.QtCore import QLocale, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QBrush, QPainter, QPalette, QPen
from qgis.PyQt.QtWidgets import QSizePolicy, QWidget

from .words import tr as _tr


class TargetBar(QWidget):
    """Realised (solid) and planned (hatched) kilometres against a target.

    The figures also stand in words, so that neither colour nor pattern is the only sign.
    """

    def __init__(self, parent=None):
        super().__init__(parent)
        self._title, self._realised, self._planned, self._target = "", 0.0, 0.0, 0.0
        self._national = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def set_values(self, title, realised_km, planned_km, target_km, national_km):
        """Show these kilometres; ``planned_km`` includes the realised ones.

        ``target_km`` is the territory's part of ``national_km``; 0 where it is not known.
        """
        self._title, self._realised, self._planned = title, realised_km, planned_km
        self._target, self._national = target_km, national_km
        self.setAccessibleName(title)
        self.setAccessibleDescription(self.words())
        self.setToolTip(f"{title}\n{self.words()}")
        self.update()

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

    def sizeHint(self):
        line = self.fontMetrics().height()
        return QSize(20 * line, 4 * line + 8)

    def minimumSizeHint(self):
        return QSize(10 * self.fontMetrics().height(), self.sizeHint().height())

    def paintEvent(self, _event):
        line = self.fontMetrics().height()
        painter, palette = QPainter(self), self.palette()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = float(self.width())
        painter.setPen(palette.color(QPalette.ColorRole.WindowText))
        self._write(painter, QRectF(0, 0, width, line), self._title)
        bar = QRectF(0.5, line + 3.5, width - 1, line - 3)
        whole = max(self._target or self._national, self._planned, 1e-9)
        colour = palette.color(QPalette.ColorRole.Highlight)
        for value, style in (
            (self._planned, Qt.BrushStyle.BDiagPattern),
            (self._realised, Qt.BrushStyle.SolidPattern),
        ):
            part = QRectF(bar.left(), bar.top(), bar.width() * value / whole, bar.height())
            painter.fillRect(part, QBrush(colour, style))
        painter.setPen(QPen(palette.color(QPalette.ColorRole.Mid), 1.0))
        painter.drawRect(bar)
        if self.hasFocus():
            painter.setPen(QPen(colour, 2.0))
            painter.drawRect(bar.adjusted(-0.5, -0.5, 0.5, 0.5))
        painter.setPen(palette.color(QPalette.ColorRole.WindowText))
        for number, text in enumerate(self.lines()):
            self._write(painter, QRectF(0, (2 + number) * line + 4, width, line), text)
        painter.end()

    def _write(self, painter, place, text):
        """One line, shortened where it does not fit; the whole of it is in the tooltip."""
        mode = Qt.TextElideMode.ElideRight
        shown = painter.fontMetrics().elidedText(text, mode, int(place.width()))
        painter.drawText(place, int(Qt.AlignmentFlag.AlignLeft), shown)


def _km(value):
    return QLocale().toString(float(value), "f", 0 if value >= 100 else 1)


def _percent(share):
    return QLocale().toString(100.0 * share, "f", 0 if share >= 0.1 else 2)
