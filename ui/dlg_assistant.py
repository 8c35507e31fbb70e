"""The first-run assistant: municipality, data, animals, language; then one run makes the plan."""

from pathlib import Path

from qgis.core import QgsApplication, QgsMapLayerProxyModel
from qgis.gui import QgsFileWidget, QgsMapLayerComboBox
from qgis.PyQt.QtCore import QStandardPaths, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
    QWizard,
    QWizardPage,
)

from ..algorithms.base import RESOURCES
from ..core.diagnose.resistance.surface import read_guilds
from ..core.text import mark
from .page_place import PlacePage, plain_text
from .words import tr as _tr

SAMPLE = RESOURCES / "sample"
LANGUAGES = {"en": "English", "nl": "Nederlands", "fr": "Français", "de": "Deutsch"}
SAMPLE_GUILDS = ("small_mammals", "large_mammals")
LAYERS = (
    ("ROADS", mark("Roads"), QgsMapLayerProxyModel.Filter.LineLayer),
    ("RAILWAYS", mark("Railways"), QgsMapLayerProxyModel.Filter.LineLayer),
    ("WATERWAYS", mark("Watercourses"), QgsMapLayerProxyModel.Filter.LineLayer),
    ("HABITAT", mark("Habitat"), QgsMapLayerProxyModel.Filter.PolygonLayer),
    ("LAND_COVER", mark("Land cover"), QgsMapLayerProxyModel.Filter.PolygonLayer),
    ("ELEMENTS", mark("Hedges and tree rows"), QgsMapLayerProxyModel.Filter.LineLayer),
)


class Assistant(QWizard):
    """Three short pages; nothing is read or written before the end.

    ``finished_with`` hands over the parameters of ``greenblue:planmunicipality``.
    """

    finished_with = pyqtSignal(dict)
    draw_wanted = pyqtSignal()

    def __init__(self, parent=None):
        super().__init__(parent)
        self.setObjectName("dlgGreenBlueAssistant")
        self.setWindowTitle(_tr("A new plan"))
        self.setWizardStyle(QWizard.WizardStyle.ModernStyle)
        self.setOption(QWizard.WizardOption.NoBackButtonOnStartPage)
        self.setOption(QWizard.WizardOption.HaveHelpButton)
        # Qt's own words are English where its translations are not installed.
        button = QWizard.WizardButton
        for kind, text in (
            (button.BackButton, _tr("< &Back")), (button.NextButton, _tr("&Next >")),
            (button.FinishButton, _tr("Make the &plan")), (button.CancelButton, _tr("&Cancel")),
            (button.HelpButton, _tr("&Help")),
        ):  # fmt: skip
            self.setButtonText(kind, text)
        self.resize(660, 500)
        self.place, self.data, self.wishes = PlacePage(self), _Data(self), _Wishes(self)
        for page in (self.place, self.data, self.wishes):
            self.addPage(page)
        self.place.btn_sample.clicked.connect(self._with_sample)
        self.place.btn_draw.clicked.connect(self.draw_wanted)

    def come_back(self, _feature_id):
        """Show again when the map is done with a feature that was drawn."""
        QTimer.singleShot(0, self.show)

    def accept(self):
        values = {**self.place.values(), **self.data.values(), **self.wishes.values()}
        super().accept()
        self.finished_with.emit(values)

    def _with_sample(self):
        """The whole chain on the invented municipality, at once."""
        values = {
            "OSM": str(SAMPLE / "merelvoorde.osm.gz"),
            "ELEVATION": str(SAMPLE / "elevation.tif"),
            "TERRITORY": str(SAMPLE / "municipalities.geojson"),
            "NIS_FIELD": "nis",
            "NAME_FIELD": "name",
            "GUILDS": list(SAMPLE_GUILDS),
            "LANGUAGES": [_language()],
            "OUTPUT_FOLDER": str(_folder() / "Merelvoorde"),
        }
        super().accept()
        self.finished_with.emit(values)


class _Data(QWizardPage):
    """What map data there is: an extract, or layers."""

    def __init__(self, parent):
        super().__init__(parent)
        self.setTitle(_tr("Which map data do you have?"))
        self.fil_osm = QgsFileWidget(self)
        self.fil_osm.setFilter(_tr("OpenStreetMap extract") + " (*.pbf *.osm *.osm.gz *.osm.bz2)")
        self.fil_osm.fileChanged.connect(lambda _path: self.completeChanged.emit())
        form = QFormLayout()
        form.addRow(_tr("&OpenStreetMap extract"), self.fil_osm)
        self.boxes = {}
        for name, label, kind in LAYERS:
            box = QgsMapLayerComboBox(self)
            box.setFilters(kind)
            box.setAllowEmptyLayer(True)
            box.setLayer(None)
            box.layerChanged.connect(lambda _layer: self.completeChanged.emit())
            form.addRow(_tr(label), box)
            self.boxes[name] = box
        self.cbb_elevation = QgsMapLayerComboBox(self)
        self.cbb_elevation.setFilters(QgsMapLayerProxyModel.Filter.RasterLayer)
        self.cbb_elevation.setAllowEmptyLayer(True)
        self.cbb_elevation.setLayer(None)
        form.addRow(_tr("&Elevation (optional)"), self.cbb_elevation)
        whole = QVBoxLayout(self)
        whole.addWidget(
            plain_text(
                _tr(
                    "Give an extract (its layers are made for you), or layers of your own; a layer "
                    "of your own takes the place of the one from the extract. Nothing is "
                    "downloaded."
                )
            )
        )
        whole.addLayout(form)

    def isComplete(self):
        layers = {name for name, box in self.boxes.items() if box.currentLayer() is not None}
        own = "HABITAT" in layers and layers & {"ROADS", "RAILWAYS", "WATERWAYS"}
        return Path(self.fil_osm.filePath() or " ").is_file() or bool(own)

    def values(self):
        values = {"OSM": self.fil_osm.filePath()} if self.fil_osm.filePath() else {}
        boxes = {**self.boxes, "ELEVATION": self.cbb_elevation}
        for name, box in boxes.items():
            if box.currentLayer() is not None:
                values[name] = box.currentLayer().id()
        return values


class _Wishes(QWizardPage):
    """For which animals, in which languages, where to."""

    def __init__(self, parent):
        super().__init__(parent)
        self.setTitle(_tr("For which animals, in which language?"))
        self.boxes = {}
        animals = QWidget(self)
        listed = QVBoxLayout(animals)
        for guild in read_guilds(RESOURCES / "rules" / "guilds.csv"):
            box = QCheckBox(f"{_tr(guild.name)}: {_tr(guild.animals)}", animals)
            box.setChecked(guild.id in SAMPLE_GUILDS)
            box.toggled.connect(lambda _checked: self.completeChanged.emit())
            listed.addWidget(box)
            self.boxes[guild.id] = box
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setWidget(animals)
        self.cbb_language = QComboBox(self)
        for code, name in LANGUAGES.items():
            self.cbb_language.addItem(name, code)
        self.cbb_language.setCurrentIndex(max(0, self.cbb_language.findData(_language())))
        self.fil_folder = QgsFileWidget(self)
        self.fil_folder.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.fil_folder.setFilePath(str(_folder() / _tr("plan")))
        self.fil_folder.fileChanged.connect(lambda _path: self.completeChanged.emit())
        form = QFormLayout()
        form.addRow(_tr("&Language of the dossier"), self.cbb_language)
        form.addRow(_tr("&Folder of the plan"), self.fil_folder)
        whole = QVBoxLayout(self)
        whole.addWidget(area, 1)
        whole.addLayout(form)

    def isComplete(self):
        return bool(self._guilds()) and bool(self.fil_folder.filePath())

    def values(self):
        return {
            "GUILDS": self._guilds(),
            "LANGUAGES": [self.cbb_language.currentData()],
            "OUTPUT_FOLDER": self.fil_folder.filePath(),
        }

    def _guilds(self):
        return [name for name, box in self.boxes.items() if box.isChecked()]


def _language():
    """QGIS's language where the dossier exists in it, else English."""
    code = QgsApplication.instance().locale()[:2]
    return code if code in LANGUAGES else "en"


def _folder():
    places = QStandardPaths.StandardLocation.DocumentsLocation
    return Path(QStandardPaths.writableLocation(places) or Path.home()) / "GreenBlue"
