"""Run inside QGIS Desktop by tools/screenshots.sh: opens a project, takes pictures, closes QGIS.

With the project of a plan: the panel, the checklist and the assistant, or with SCREENSHOT_TOUR
every window of the plugin in turn; else the pictures of the demo.
"""

import os
import traceback
from functools import partial
from pathlib import Path

import numpy as np
from qgis import processing
from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtGui import QImage
from qgis.PyQt.QtWidgets import (
    QApplication,
    QDialog,
    QDockWidget,
    QToolButton,
    QTreeView,
    QWizard,
)
from qgis.utils import iface, plugins

OUT = Path(os.environ["GREENBLUE_SCREENSHOTS"])
PROJECT = os.environ["GREENBLUE_PROJECT"]
IS_PLAN = Path(PROJECT).with_name("plan.gpkg").is_file()
ALGORITHMS = (
    "findfragmentationpoints", "linkhabitats", "proposecrossings", "proposehedges",
    "prioritisemeasures", "accountmanagedkm", "createdossier", "planmunicipality",
)  # fmt: skip
"""Whose dialogs the tour opens."""
window = iface.mainWindow()


def shoot(name):
    """The whole screen, as it is."""
    QApplication.processEvents()
    screen = QApplication.primaryScreen()
    if not screen.grabWindow(0).save(str(OUT / f"{name}.png")):
        raise RuntimeError(f"{name}.png could not be saved")


def publish(picture, name, width):
    """A smaller picture of few colours, for docs/images."""
    smooth = Qt.TransformationMode.SmoothTransformation
    small = QImage(str(OUT / f"{picture}.png")).scaledToWidth(width, smooth)
    small = small.convertToFormat(QImage.Format.Format_RGB32)
    pixels = np.frombuffer(small.constBits().asarray(small.sizeInBytes()), np.uint32)
    colours, counts = np.unique((pixels & 0xF8F8F8) | 0x040404, return_counts=True)
    table = [0xFF000000 | int(c) for c in colours[np.argsort(-counts)[:256]]]
    few = small.convertToFormat(QImage.Format.Format_Indexed8, table)
    if not few.save(str(OUT / name)):
        raise RuntimeError(f"{name} could not be saved")


def docks(*shown):
    """Show these panels only."""
    for dock in window.findChildren(QDockWidget):
        dock.setVisible(dock.objectName() in shown)


def open_project():
    window.setGeometry(QApplication.primaryScreen().availableGeometry())
    window.showMaximized()
    docks("Layers")
    iface.addProject(PROJECT)


def refresh():
    """The legend's symbols get their true size once the map has moved."""
    iface.mapCanvas().zoomByFactor(1.01)
    for layer in QgsProject.instance().mapLayers().values():
        iface.layerTreeView().refreshLayerSymbology(layer.id())


def result():
    shoot("result")
    publish("result", "sonian_forest.png", 1280)


def popup():
    """The menu of the toolbar button, open."""
    menu = plugins["greenblue"].menu
    button = next(
        b for b in window.findChildren(QToolButton)
        if b.defaultAction() is plugins["greenblue"].toolbar_action
    )  # fmt: skip
    menu.popup(button.mapToGlobal(button.rect().bottomLeft()))


def menu():
    shoot("menu")
    plugins["greenblue"].menu.hide()


def toolbox():
    docks("Layers", "ProcessingToolbox")


def expanded():
    dock = window.findChild(QDockWidget, "ProcessingToolbox")
    dock.raise_()
    window.resizeDocks([dock], [420], 1)
    tree = next(view for view in dock.findChildren(QTreeView) if view.isVisible())
    model = tree.model()
    for row in range(model.rowCount()):
        index = model.index(row, 0)
        if "GreenBlue" in str(index.data()):
            tree.expandRecursively(index)
            tree.scrollTo(index, QTreeView.ScrollHint.PositionAtTop)


def toolbox_picture():
    shoot("toolbox")


def dialog():
    """The dialog filled in with the layers of the project."""
    docks("Layers")
    names = {
        "CORRIDORS": "Habitat", "ROADS": "Roads", "RAILWAYS": "Railways",
        "WATERWAYS": "Watercourses", "CAR_PARKS": "Car parks", "PASSAGES": "Passages",
        "BARRIERS": "Fences, walls and weirs",
    }  # fmt: skip
    found = {key: QgsProject.instance().mapLayersByName(name) for key, name in names.items()}
    parameters = {key: layers[0].id() for key, layers in found.items() if layers}
    processing.createAlgorithmDialog("greenblue:findfragmentationpoints", parameters).show()


def dialog_picture():
    found = next(d for d in window.findChildren(QDialog) if d.isVisible())
    found.resize(1000, 800)
    found.move(300, 80)
    QApplication.processEvents()
    shoot("dialog_on_screen")
    found.grab().save(str(OUT / "dialog_alone.png"))
    publish("dialog_alone", "dialog.png", 1000)
    found.close()


def open_plan():
    """The project of the plan, its panel, and the list of its commitments."""
    open_project()
    iface.messageBar().clearWidgets()
    plugins["greenblue"].desk.show_panel()


def show_commitments():
    """The first commitment of the longest list is chosen: the checklist is about it."""
    refresh()
    panel = plugins["greenblue"].desk.panel
    window.resizeDocks([panel], [window.width() * 2 // 5], Qt.Orientation.Horizontal)
    lists = {t: x for t, x in panel.lists.items() if t.startswith("commitments")}
    table = max(lists, key=lambda name: panel.document.layer(name).featureCount())
    panel.show_list(table)
    layer = panel.document.layer(table)
    layer.selectByIds([min(feature.id() for feature in layer.getFeatures())])


def panel_picture():
    shoot("panel_on_screen")
    publish("panel_on_screen", "panel.png", 1200)


def checklist():
    plugins["greenblue"].menu.hide()
    plugins["greenblue"].desk.panel.body.btn_checklist.click()


def assistant():
    plugins["greenblue"].desk.start_assistant()


def window_picture(name):
    """The dialog that is open, alone, then closed."""
    found = next(d for d in window.findChildren(QDialog) if d.isVisible())
    shoot(f"{name}_on_screen")
    found.grab().save(str(OUT / f"{name}_alone.png"))
    publish(f"{name}_alone", f"{name}.png", min(found.width(), 900))
    found.close()


def checklist_picture():
    window_picture("checklist")


def assistant_picture():
    window_picture("assistant")


def show_list(table):
    """A list of the panel, its first feature chosen."""
    panel = plugins["greenblue"].desk.panel
    if table in panel.lists:
        panel.show_list(table)
        layer = panel.document.layer(table)
        layer.selectByIds(sorted(layer.allFeatureIds())[:1])


def all_commitments():
    """Every commitment is chosen: the checklist of several at once."""
    document = plugins["greenblue"].desk.panel.document
    for table in ("commitments_line", "commitments_area", "commitments_point"):
        if document.layer(table) is not None:
            document.layer(table).selectAll()


def turn_page():
    next(d for d in window.findChildren(QWizard) if d.isVisible()).next()


def fill_assistant():
    """The boundary of the plan, so that the pages that follow can be reached."""
    wizard = next(d for d in window.findChildren(QWizard) if d.isVisible())
    document = plugins["greenblue"].desk.panel.document
    wizard.place.cbb_layer.setLayer(document.layer("territory"))
    wizard.data.boxes["HABITAT"].setLayer(document.layer("commitments_area"))
    wizard.data.boxes["ROADS"].setLayer(document.layer("infrastructure"))


def open_algorithm(name):
    plugins["greenblue"].desk.open_dialog(f"greenblue:{name}")


def close_dialogs():
    for dialog in window.findChildren(QDialog):
        if dialog.isVisible():
            dialog.close()


def tour():
    """Every window, each on the whole screen, numbered in order."""
    stops = [(open_plan, 12), (refresh, 4)]
    shown = []

    def picture(name):
        shown.append(name)
        return partial(shoot, f"{len(shown):02d}_{name}"), 1

    stops += [picture("panel")]
    for table in (
        "fragmentation_points", "crossing_proposals", "hedge_proposals", "commitments_line",
        "commitments_area", "commitments_point",
    ):  # fmt: skip
        stops += [(partial(show_list, table), 2), picture(table)]
    stops += [(popup, 1), picture("menu"), (partial(show_list, "commitments_line"), 1)]
    stops += [(checklist, 4), picture("checklist"), (close_dialogs, 1)]
    stops += [(all_commitments, 1), (checklist, 4), picture("checklist_several")]
    stops += [(close_dialogs, 1), (assistant, 2), picture("assistant_1"), (fill_assistant, 1)]
    stops += [picture("assistant_1_filled"), (turn_page, 1), picture("assistant_2")]
    stops += [(turn_page, 1), picture("assistant_3"), (close_dialogs, 1)]
    for name in ALGORITHMS:
        stops += [(partial(open_algorithm, name), 2), picture(name), (close_dialogs, 1)]
    return (*stops, (leave, 0))


def leave():
    QgsProject.instance().setDirty(False)
    os._exit(0)


DEMO = (
    (open_project, 12), (refresh, 5), (result, 1), (popup, 1), (menu, 1),
    (toolbox, 2), (expanded, 2), (toolbox_picture, 1), (dialog, 3), (dialog_picture, 1), (leave, 0),
)  # fmt: skip
PLAN = (
    (open_plan, 12), (show_commitments, 5), (panel_picture, 1), (checklist, 4),
    (checklist_picture, 1), (assistant, 3), (assistant_picture, 1), (leave, 0),
)  # fmt: skip


def run(steps):
    """Each step, then its pause in seconds; a mistake is written down and ends QGIS."""
    (step, pause), rest = steps[0], steps[1:]
    if rest:  # before the step: a dialog may be modal
        QTimer.singleShot(1000 * pause, lambda: run(rest))
    try:
        step()
    except Exception:
        (OUT / "error.txt").write_text(traceback.format_exc())
        os._exit(1)


def chosen():
    if IS_PLAN and os.environ.get("SCREENSHOT_TOUR"):
        return tour()
    return PLAN if IS_PLAN else DEMO


QTimer.singleShot(3000, lambda: run(chosen()))
