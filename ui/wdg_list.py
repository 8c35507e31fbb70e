"""The list of one layer of the plan: sorted, filtered, edited in place, tied to the map."""

from qgis.core import QgsExpression, QgsFeatureRequest
from qgis.gui import QgsAttributeEditorContext, QgsAttributeTableFilterModel, QgsDualView
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QToolButton, QVBoxLayout, QWidget

from .wdg_parts import ROWS
from .words import tr as _tr

ROW_PADDING = 8
"""Of a row, above and below its text together, in pixels: room for a box to choose from."""


class LayerList(QWidget):
    """QGIS's own attribute table of a layer, so that selection, edits and undo are the layer's.

    Choosing a row selects its feature on the map; a feature selected on the map is selected
    here and comes into view.
    """

    def __init__(self, layer, canvas, tools, columns, parent=None):
        super().__init__(parent)
        self._layer, self._canvas = layer, canvas
        self.view = QgsDualView(self)
        context = QgsAttributeEditorContext()
        context.setVectorLayerTools(tools)  # forms with relations crash QGIS without them
        context.setMapCanvas(canvas)
        self.view.init(layer, canvas, QgsFeatureRequest(), context)
        self.view.setView(QgsDualView.ViewMode.AttributeTable)
        self._show_columns(columns)
        table = self.view.tableView()
        table.setAccessibleName(layer.name())
        row = table.fontMetrics().height() + ROW_PADDING
        table.verticalHeader().setDefaultSectionSize(row)
        table.setMinimumHeight(table.horizontalHeader().sizeHint().height() + (ROWS + 1) * row)
        self.txt_filter = QLineEdit(self)
        self.txt_filter.setPlaceholderText(_tr("Filter: part of any text or number"))
        self.txt_filter.setClearButtonEnabled(True)
        self.txt_filter.setAccessibleName(_tr("Filter of the list"))
        self._wait = QTimer(self, singleShot=True, interval=250)
        self.txt_filter.textChanged.connect(lambda _text: self._wait.start())
        self._wait.timeout.connect(self._filter)
        self._wait_count = QTimer(self, singleShot=True, interval=100)
        self._wait_count.timeout.connect(self._count)
        self.btn_zoom = self._button(_tr("Zoom"), _tr("Zoom the map to the chosen rows"), self.zoom)
        self.btn_edit = self._button(
            _tr("Edit"), _tr("Edit status, year and other values in the list"), self._toggle_editing
        )
        self.btn_edit.setCheckable(True)
        self.lbl_count = QLabel(self)
        bar = QHBoxLayout()
        for widget in (self.txt_filter, self.lbl_count, self.btn_zoom, self.btn_edit):
            bar.addWidget(widget)
        bar.setStretch(0, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 4, 0, 0)
        whole.addLayout(bar)
        whole.addWidget(self.view)
        layer.selectionChanged.connect(self._selected)
        layer.editingStarted.connect(self._follow_editing)
        layer.editingStopped.connect(self._follow_editing)
        self.view.filterChanged.connect(self._count)
        for signal in (self.view.masterModel().rowsInserted, self.view.masterModel().rowsRemoved):
            signal.connect(lambda *_: self._wait_count.start())
        self._follow_editing()
        self._count()

    def zoom(self):
        """Show the chosen features on the map, and flash them."""
        chosen = self._layer.selectedFeatureIds()
        if chosen and self._canvas is not None:
            self._canvas.zoomToFeatureIds(self._layer, chosen)
            self._canvas.flashFeatureIds(self._layer, chosen)

    def _button(self, text, tip, action):
        button = QToolButton(self)
        button.setText(text)
        button.setToolTip(tip)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.clicked.connect(action)
        return button

    def _show_columns(self, columns):
        """Hide what a list does not need; all of it is in the form."""
        config = self._layer.attributeTableConfig()
        config.update(self._layer.fields())
        shown = []
        for column in config.columns():
            column.hidden = column.name not in columns
            shown.append(column)
        order = {name: place for place, name in enumerate(columns)}
        config.setColumns(sorted(shown, key=lambda c: order.get(c.name, len(order))))
        first = _order(self._layer, columns[0])
        config.setSortExpression(first)
        self.view.setAttributeTableConfig(config)
        self.view.setSortExpression(first)

    def _filter(self):
        text = self.txt_filter.text().strip()
        if not text:
            self.view.setFilterMode(QgsAttributeTableFilterModel.FilterMode.ShowAll)
            return
        pattern = QgsExpression.quotedString(text.lower())
        names = [QgsExpression.quotedColumnRef(field.name()) for field in self._layer.fields()]
        anywhere = " or ".join(f"strpos(lower(to_string({name})), {pattern}) > 0" for name in names)
        context = self._layer.createExpressionContext()
        self.view.filterFeatures(QgsExpression(anywhere), context)
        self.view.setFilterMode(QgsAttributeTableFilterModel.FilterMode.ShowFilteredList)

    def _count(self):
        shown, whole = self.view.filteredFeatureCount(), self.view.featureCount()
        self.lbl_count.setText(f"{shown}/{whole}" if shown != whole else str(whole))

    def _selected(self, chosen, *_):
        """A feature was selected, here or on the map: bring it into view, flash it there."""
        if chosen:
            self.view.tableView().scrollToFeature(chosen[0])
            if self._canvas is not None:
                self._canvas.flashFeatureIds(self._layer, chosen[:50])

    def _toggle_editing(self, wanted):
        if wanted:
            self._layer.startEditing()
        elif not self._layer.commitChanges():
            self.btn_edit.setChecked(True)
            self.btn_edit.setToolTip("\n".join(self._layer.commitErrors()))
        self._follow_editing()

    def _follow_editing(self):
        self.btn_edit.setChecked(self._layer.isEditable())
        self.btn_edit.setText(_tr("Save edits") if self._layer.isEditable() else _tr("Edit"))
        self.btn_edit.setEnabled(not self._layer.readOnly())


def _order(layer, column):
    """Sorts by a column; rows without a number last (parts of combined sites have no rank)."""
    name = QgsExpression.quotedColumnRef(column)
    field = layer.fields().field(column)
    return f"coalesce({name}, 1e9)" if field.isNumeric() else name
