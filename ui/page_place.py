"""The first page of the assistant: the sample, or the boundary of a municipality."""

from pathlib import Path

from qgis.core import (
    QgsExpression,
    QgsMapLayerProxyModel,
    QgsProcessingFeatureSourceDefinition,
    QgsProject,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.gui import QgsFieldComboBox, QgsMapLayerComboBox
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QCommandLinkButton,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWizardPage,
)

from ..algorithms.base import RESOURCES
from ..algorithms.io.compat import is_null
from ..core.account.plan.territory import UsualField, usual_fields
from ..core.rules import read_rules
from .words import tr as _tr

MOST_NAMES = 2000


class PlacePage(QWizardPage):
    """Where: the sample, or a municipality from a layer, a file or a drawing."""

    def __init__(self, parent):
        super().__init__(parent)
        self.setTitle(_tr("For which municipality?"))
        self.btn_sample = QCommandLinkButton(
            _tr("Show me with the sample"),
            _tr("An invented municipality, from map data to dossier in some minutes."),
            self,
        )
        self.cbb_layer = QgsMapLayerComboBox(self)
        self.cbb_layer.setFilters(QgsMapLayerProxyModel.Filter.PolygonLayer)
        self.cbb_layer.setAllowEmptyLayer(True)
        self.cbb_layer.setLayer(None)
        self.btn_file, self.btn_draw = QPushButton(self), QPushButton(self)
        self.btn_file.setText(_tr("&File…"))
        self.btn_file.setToolTip(_tr("Boundaries from a file; it is added to the project"))
        self.btn_draw.setText(_tr("&Draw…"))
        self.btn_draw.setToolTip(_tr("Draw the boundary on the map"))
        self.btn_file.clicked.connect(self._ask_file)
        self.cbb_nis, self.cbb_name = QgsFieldComboBox(self), QgsFieldComboBox(self)
        for box in (self.cbb_nis, self.cbb_name):
            box.setAllowEmptyFieldName(True)
        self.cbb_municipality = QComboBox(self)
        self.chk_selected = QCheckBox(_tr("Only the selected features"), self)
        self._lay_out()
        self.cbb_layer.layerChanged.connect(self._take_layer)
        self.cbb_name.fieldChanged.connect(lambda _name: self._list_municipalities())
        self.cbb_municipality.activated.connect(self._select_municipality)
        self._take_layer(self.cbb_layer.currentLayer())

    def isComplete(self):
        return self.cbb_layer.currentLayer() is not None

    def values(self):
        layer = self.cbb_layer.currentLayer()
        source = layer.id()
        if self.chk_selected.isChecked() and layer.selectedFeatureCount():
            source = QgsProcessingFeatureSourceDefinition(layer.id(), True)
        return {
            "TERRITORY": source,
            "NIS_FIELD": self.cbb_nis.currentField(),
            "NAME_FIELD": self.cbb_name.currentField(),
        }

    def _lay_out(self):
        form = QFormLayout()
        source = QHBoxLayout()
        source.addWidget(self.cbb_layer, 1)
        source.addWidget(self.btn_file)
        source.addWidget(self.btn_draw)
        boundaries = QLabel(_tr("&Boundaries"), self)
        boundaries.setBuddy(self.cbb_layer)
        form.addRow(boundaries, source)
        form.addRow(_tr("Field with the &NIS code"), self.cbb_nis)
        form.addRow(_tr("Field with the na&me"), self.cbb_name)
        form.addRow(_tr("M&unicipality"), self.cbb_municipality)
        form.addRow("", self.chk_selected)
        whole = QVBoxLayout(self)
        whole.addWidget(self.btn_sample)
        whole.addWidget(plain_text(_tr("Or choose a layer of boundaries, a file, or draw one:")))
        whole.addLayout(form)
        whole.addStretch(1)

    def _take_layer(self, layer):
        """Another layer: guess its fields, list its municipalities."""
        rules = read_rules(RESOURCES / "rules" / "territory_fields.csv", UsualField)
        usual = usual_fields(layer.fields().names() if layer else [], rules)
        for box, what in ((self.cbb_nis, "nis"), (self.cbb_name, "name")):
            box.setLayer(layer)
            box.setField(usual[what] or "")
        self._list_municipalities()
        self.completeChanged.emit()

    def _list_municipalities(self):
        layer, field = self.cbb_layer.currentLayer(), self.cbb_name.currentField()
        self.cbb_municipality.clear()
        self.cbb_municipality.addItem(_tr("all of the layer"))
        if layer is not None and field:
            values = layer.uniqueValues(layer.fields().lookupField(field), MOST_NAMES)
            names = {str(value) for value in values if not is_null(value)}
            self.cbb_municipality.addItems(sorted(names, key=str.casefold))
        self.cbb_municipality.setEnabled(self.cbb_municipality.count() > 1)

    def _select_municipality(self, row):
        """What is chosen here is selected on the map, and only that is used."""
        layer, field = self.cbb_layer.currentLayer(), self.cbb_name.currentField()
        self.chk_selected.setChecked(row > 0)
        if row > 0:
            name = self.cbb_municipality.itemText(row)
            layer.selectByExpression(
                f"to_string({QgsExpression.quotedColumnRef(field)}) = "
                f"{QgsExpression.quotedString(name)}"
            )

    def _ask_file(self):
        kinds = _tr("Boundaries") + " (*.gpkg *.geojson *.json *.shp *.gml *.fgb)"
        path, _ = QFileDialog.getOpenFileName(self, _tr("Boundaries"), "", kinds)
        if path:
            self.take_file(path)

    def take_file(self, path):
        """Add a file of boundaries to the project and choose it."""
        layer = QgsVectorLayer(path, Path(path).stem, "ogr")
        polygons = QgsWkbTypes.GeometryType.PolygonGeometry
        if not layer.isValid() or layer.geometryType() != polygons:
            self.setSubTitle("⚠ " + _tr("{file} holds no polygons.").format(file=Path(path).name))
            return
        self.setSubTitle("")
        if QgsProject.instance().addMapLayer(layer) is not None:
            self.cbb_layer.setLayer(layer)


def plain_text(words):
    """A label that breaks its lines."""
    label = QLabel(words)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label
