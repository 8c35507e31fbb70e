"""The plan that is open: its file, its layers in the project, and word of every change."""

from pathlib import Path

from qgis.core import QgsProject, QgsProviderRegistry, QgsVectorLayer
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QDateTime, QObject, Qt, QTimer, pyqtSignal

from ..algorithms.io.compat import is_null
from ..core.json_text import parsed_dict

COMMITMENTS = ("commitments_line", "commitments_area", "commitments_point")
RESULTS = (
    "fragmentation_points", "sections", "infrastructure", "crossing_proposals", "hedge_proposals",
)  # fmt: skip
"""Tables that an algorithm may have written into the plan itself."""
SETTLE_MS = 400
"""Edits come in bursts (a paste, an undo of many): what follows waits until they settle."""

_EDITS = (
    "attributeValueChanged",
    "featureAdded",
    "featuresDeleted",
    "geometryChanged",
    "afterCommitChanges",
    "afterRollBack",
)


class PlanDocument(QObject):
    """Finds the plan among the layers of the project and follows its edits.

    A plan is the folder of one GeoPackage; it is open when the project holds a layer of it.
    """

    opened = pyqtSignal()  # another plan, or none
    changed = pyqtSignal()  # its commitments were edited

    def __init__(self, project=None, parent=None):
        super().__init__(parent)
        self._project = project or QgsProject.instance()
        self._path, self._layers = None, {}
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(SETTLE_MS)
        self._settled.timeout.connect(self.changed)
        self._project.layersAdded.connect(self._look)
        self._project.layersRemoved.connect(self._look)
        self._project.cleared.connect(self._look)
        self._look()

    @property
    def path(self):
        """The GeoPackage, or None where no plan is open."""
        return self._path

    def layer(self, table):
        """The project's layer of a table of the plan, or None."""
        layer = self._layers.get(table)
        return None if layer is None or sip.isdeleted(layer) else layer

    def source(self, table):
        """How Processing names a table of the plan."""
        return f"{self._path}|layername={table}"

    def table(self, name):
        """A layer of the plan, from the project or, where it is not there, from the file."""
        layer = self.layer(name)
        return layer or QgsVectorLayer(self.source(name), name, "ogr")

    def has_features(self, name):
        """Whether a table of the plan holds anything."""
        layer = self.table(name)
        return layer.isValid() and layer.featureCount() > 0

    def meta(self):
        """The plan's own words: title, municipality, language …"""
        return {row["key"]: row["value"] for row in self._rows("plan_meta", ("key", "value"))}

    def title(self):
        return self.meta().get("title") or self._path.stem

    def area_ha(self):
        """Area of the territory; NaN where it is not known."""
        areas = [row["area_ha"] for row in self._rows("territory", ("area_ha",))]
        return sum(float(a) for a in areas if a) if any(areas) else float("nan")

    def runs(self):
        """Algorithm, date and record of every run that the plan or one of its layers tells of."""
        if self._path is None:
            return []
        runs = self._rows("runs", ("algorithm", "date", "record"))
        for name in RESULTS:
            for text in self.table(name).metadata().history():  # anybody's words
                record = parsed_dict(text)
                if record.get("algorithm"):
                    runs.append({**record, "record": text})
        return runs

    def edited(self):
        """When a commitment was last changed, as ISO text; empty when never."""
        times = [row["modified"] for name in COMMITMENTS for row in self._rows(name, ("modified",))]
        return max((t for t in times if t), default="")

    def chosen_commitments(self):
        """Universal ids of the commitments that are selected, in the order of their layers."""
        chosen = []
        for name in COMMITMENTS:
            layer = self.layer(name)
            if layer is not None:
                chosen += sorted(str(f["uuid"]) for f in layer.getSelectedFeatures())
        return chosen

    def names(self, commitments):
        """What colleagues call these commitments; the id where one has no name."""
        found = {}
        for table in COMMITMENTS:
            for row in self._rows(table, ("uuid", "name")):
                found[row["uuid"]] = row["name"]
        return [found.get(uuid) or uuid for uuid in commitments]

    def reload(self):
        """Show what was written to the plan's file beside QGIS."""
        for table in (*COMMITMENTS, "checklist_answers", "evidence"):
            layer = self.layer(table)
            if layer is not None and not layer.isEditable():
                layer.dataProvider().reloadData()
                layer.triggerRepaint()
        self._settled.start()

    def _rows(self, name, fields):
        """Rows of a table as dicts of texts, edits included where the layer is in the project."""
        layer = self.table(name)
        if not layer.isValid() or any(layer.fields().lookupField(f) < 0 for f in fields):
            return []
        return [{f: _text(feature[f]) for f in fields} for feature in layer.getFeatures()]

    def close(self):
        """Stop following the project."""
        self._unfollow()
        for signal in (
            self._project.layersAdded, self._project.layersRemoved, self._project.cleared
        ):  # fmt: skip
            signal.disconnect(self._look)

    def _look(self, *_):
        """Find the plan again: layers came or went."""
        layers, path = plan_of(self._project)
        same = path == self._path and layers.keys() == self._layers.keys()
        if same and all(self.layer(name) is layer for name, layer in layers.items()):
            return
        self._unfollow()
        other = path != self._path
        self._layers, self._path = layers, path
        for name in COMMITMENTS:
            if name in layers:
                for edit in _EDITS:
                    getattr(layers[name], edit).connect(self._edited)
        if other:
            self.opened.emit()
        else:
            self._settled.start()

    def _unfollow(self):
        for name in COMMITMENTS:
            layer = self.layer(name)
            if layer is not None:
                for edit in _EDITS:
                    getattr(layer, edit).disconnect(self._edited)

    def _edited(self, *_):
        self._settled.start()


def plan_of(project):
    """Layers by table, and the path, of a project's plan: its first one with commitments."""
    by_path = {}
    for identifier in sorted(project.mapLayers()):
        layer = project.mapLayer(identifier)
        if isinstance(layer, QgsVectorLayer) and layer.providerType() == "ogr":
            parts = QgsProviderRegistry.instance().decodeUri("ogr", layer.source())
            table = parts.get("layerName") or ""
            by_path.setdefault(str(parts.get("path") or ""), {}).setdefault(table, layer)
    for path, layers in sorted(by_path.items()):
        if "commitments_line" in layers:
            return layers, Path(path)
    return {}, None


def _text(value):
    """A value as text; dates as ISO in UTC, like the runs' dates."""
    if is_null(value):
        return ""
    if isinstance(value, QDateTime):
        return value.toUTC().toString(Qt.DateFormat.ISODate)
    return str(value)
