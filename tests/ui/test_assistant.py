"""The assistant: where the boundary comes from, and what it hands to the run."""

from types import SimpleNamespace

import pytest
from greenblue.ui import desk as desk_module
from greenblue.ui.desk import Desk
from greenblue.ui.dlg_assistant import SAMPLE, Assistant
from qgis.core import QgsFeature, QgsGeometry, QgsProject, QgsVectorLayer
from qgis.PyQt.QtWidgets import QDialog, QMainWindow

SQUARE = "Polygon ((0 0, 1000 0, 1000 1000, 0 1000, 0 0))"


@pytest.fixture
def boundaries(qgis_new_project):
    """Three municipalities, one without a name."""
    layer = QgsVectorLayer(
        "Polygon?crs=EPSG:31370&field=NISCode:string&field=NAAM:string", "boundaries", "memory"
    )
    for values in (["23094", "Zaventem"], ["21004", "L'Anvers"], ["21001", None]):
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromWkt(SQUARE))
        feature.setAttributes(values)
        assert layer.dataProvider().addFeature(feature)
    assert QgsProject.instance().addMapLayer(layer)
    yield layer
    QgsProject.instance().clear()


@pytest.fixture
def assistant(qtbot, boundaries):
    made = Assistant()
    qtbot.addWidget(made)
    return made


def test_the_fields_are_guessed_and_the_municipalities_listed(assistant, boundaries):
    page = assistant.place
    assert not page.cbb_municipality.isEnabled()
    page.cbb_layer.setLayer(boundaries)
    assert (page.cbb_nis.currentField(), page.cbb_name.currentField()) == ("NISCode", "NAAM")
    box = page.cbb_municipality
    assert [box.itemText(n) for n in range(1, box.count())] == ["L'Anvers", "Zaventem"]


def test_a_municipality_chosen_from_the_list_is_the_only_one_used(assistant, boundaries):
    page = assistant.place
    page.cbb_layer.setLayer(boundaries)
    page.cbb_municipality.setCurrentIndex(1)
    page.cbb_municipality.activated.emit(1)
    assert [f["NISCode"] for f in boundaries.selectedFeatures()] == ["21004"]
    source = page.values()["TERRITORY"]
    assert source.selectedFeaturesOnly
    assert source.source.staticValue() == boundaries.id()
    page.cbb_municipality.setCurrentIndex(0)
    page.cbb_municipality.activated.emit(0)
    assert page.values()["TERRITORY"] == boundaries.id()


def test_a_file_of_boundaries_is_added_and_one_without_polygons_refused(assistant):
    page = assistant.place
    page.take_file(str(SAMPLE / "municipalities.geojson"))
    assert page.isComplete()
    assert page.cbb_name.currentField() == "name"
    page.cbb_layer.setLayer(None)
    page.take_file(str(SAMPLE / "elevation.tif"))
    assert not page.isComplete()
    assert "elevation.tif" in page.subTitle()


class Window:
    """What the desk asks of QGIS's main window."""

    def __init__(self, window):
        self.window, self.active, self.said, self.drawing = window, None, [], 0

    def iface(self):
        def trigger():
            self.drawing += 1

        return SimpleNamespace(
            mainWindow=lambda: self.window,
            setActiveLayer=lambda layer: setattr(self, "active", layer),
            actionAddFeature=lambda: SimpleNamespace(trigger=trigger),
            addDockWidget=self.window.addDockWidget,
            removeDockWidget=self.window.removeDockWidget,
            mapCanvas=lambda: None,
            vectorLayerTools=lambda: None,
            messageBar=lambda: SimpleNamespace(pushMessage=lambda *a: self.said.append(a[1])),
        )


def test_a_boundary_drawn_on_the_map_brings_the_assistant_back_and_is_chosen(qtbot, boundaries):
    main = QMainWindow()
    qtbot.addWidget(main)
    window = Window(main)
    desk = Desk(window.iface())
    desk.start_assistant()
    (assistant,) = desk._windows
    assistant.place.btn_draw.click()
    assert window.drawing == 1 and window.said
    assert not assistant.isVisible()
    layer = window.active
    assert layer.isEditable()
    feature = QgsFeature(layer.fields())
    feature.setGeometry(QgsGeometry.fromWkt(SQUARE))
    assert layer.addFeature(feature)
    qtbot.waitUntil(assistant.isVisible, timeout=3000)
    assert assistant.place.isComplete()
    assert assistant.place.values() == {
        "TERRITORY": layer.id(), "NIS_FIELD": "nis", "NAME_FIELD": "name",
    }  # fmt: skip
    assistant.reject()
    qtbot.waitUntil(lambda: desk._windows == [], timeout=3000)
    assert layer.commitChanges()  # features get new ids, which QGIS tells as adding them
    qtbot.wait(50)
    desk.release()  # the plugin is unloaded: what was closed is gone already


def test_unloading_closes_every_window_that_is_open(qtbot, boundaries):
    main = QMainWindow()
    qtbot.addWidget(main)
    desk = Desk(Window(main).iface())
    desk.start_assistant()
    desk.start_assistant()
    assert len(main.findChildren(Assistant)) == 2
    desk.release()
    qtbot.waitUntil(lambda: main.findChildren(Assistant) == [], timeout=3000)


def test_the_sample_is_two_clicks_away(assistant, qtbot):
    with qtbot.waitSignal(assistant.finished_with, timeout=3000) as given:
        assistant.place.btn_sample.click()
    values = given.args[0]
    assert values["OSM"].endswith("merelvoorde.osm.gz")
    assert {"TERRITORY", "GUILDS", "LANGUAGES", "OUTPUT_FOLDER"} <= set(values)


def test_the_first_look_at_an_empty_panel_offers_the_assistant_once(qtbot, boundaries, monkeypatch):
    settings = {}
    monkeypatch.setattr(desk_module, "QgsSettings", lambda: Settings(settings))
    offered = []
    monkeypatch.setattr(Desk, "start_assistant", lambda _desk: offered.append(1))
    main = QMainWindow()
    qtbot.addWidget(main)
    for _click in range(2):
        window = Window(main)
        desk = Desk(window.iface())
        desk.show_panel()
        assert desk.panel.isVisibleTo(main)
        desk.release()
    assert offered == [1]


class Settings:
    """QgsSettings without a file."""

    def __init__(self, kept):
        self.kept = kept

    def value(self, key, default, **_):
        return self.kept.get(key, default)

    def setValue(self, key, value, _section):
        self.kept[key] = value


def test_no_window_is_larger_than_the_screen(qtbot):
    window, dialog = QMainWindow(), QDialog()
    qtbot.addWidget(window)
    room = window.screen().availableSize()
    dialog.resize(3 * room)
    Desk(SimpleNamespace(mainWindow=lambda: window))._show(dialog)
    assert dialog.width() <= room.width() and dialog.height() < room.height()
    dialog.close()
