"""Upper and lower part of the panel: the lists keep room on a low screen, the rest scrolls."""

from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtWidgets import QFrame, QScrollArea, QSizePolicy, QSplitter, QTreeView

ROWS = 5
"""Of a list that stay in sight; with its bars and its heading that is what the lists ask for."""


class StepsView(QTreeView):
    """As high as its rows: what does not fit scrolls with all that stands above the lists."""

    def setModel(self, model):
        super().setModel(model)
        for signal in (self.expanded, self.collapsed, model.modelReset):
            signal.connect(self.updateGeometry)

    def sizeHint(self):
        row = self.sizeHintForRow(0)
        if row <= 0:  # no plan, no steps
            return QSize(super().sizeHint().width(), 0)
        rows, index = 0, self.model().index(0, 0)
        while index.isValid():
            rows, index = rows + 1, self.indexBelow(index)
        return QSize(super().sizeHint().width(), rows * row + 2 * self.frameWidth())

    def minimumSizeHint(self):
        return QSize(0, self.sizeHint().height())


class PanelParts(QSplitter):
    """Upper part as high as it needs, but never so high that the lists lose their rows.

    Once somebody has moved the handle, it stays where it was put.
    """

    def __init__(self, upper, lower, parent=None):
        super().__init__(Qt.Orientation.Vertical, parent)
        self.setObjectName("spl_parts")
        self.setChildrenCollapsible(False)
        self._upper, self._lower, self._moved = upper, lower, False
        self.area = QScrollArea(self)
        self.area.setObjectName("sca_upper")
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its parts take the focus
        self.area.setWidget(upper)
        self.area.setMinimumHeight(4 * self.fontMetrics().lineSpacing())
        lower.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.addWidget(self.area)
        self.addWidget(lower)
        self.setStretchFactor(1, 1)
        self.splitterMoved.connect(self._hold)

    def share(self):
        """Share the height out."""
        whole = self.height() - self.handleWidth()
        if self._moved or whole <= 0:
            return
        lists = max(self._lower.minimumSizeHint().height(), self._lower.minimumHeight())
        width = self.area.viewport().width()
        layout = self._upper.layout()
        if layout.hasHeightForWidth():  # its labels break their lines
            wanted = layout.totalHeightForWidth(width)
        else:
            wanted = self._upper.minimumSizeHint().height()
        upper = max(min(wanted, whole - lists), self.area.minimumHeight())
        self.setSizes([upper, whole - upper])

    def resizeEvent(self, event):
        super().resizeEvent(event)
        self.share()

    def showEvent(self, event):
        super().showEvent(event)
        self.share()

    def _hold(self, *_):
        self._moved = True
