"""The ordinary Processing dialog of every algorithm: it opens, with help and all its widgets."""

import pytest
from greenblue.algorithms.provider import ALGORITHMS, GreenBlueProvider
from greenblue.ui.desk import Desk
from qgis.core import QgsApplication, QgsProcessingParameterDefinition
from qgis.gui import QgsBrowserGuiModel
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QComboBox, QScrollArea, QTextBrowser

HIDDEN = QgsProcessingParameterDefinition.Flag.FlagHidden


@pytest.fixture
def dialog_of(qgis_iface, qgis_processing, qgis_new_project, monkeypatch):
    """``dialog_of(id)``: the dialog that QGIS opens for an algorithm."""
    from processing.gui.AlgorithmDialog import AlgorithmDialog

    model = QgsBrowserGuiModel()
    monkeypatch.setattr(qgis_iface, "browserModel", lambda: model, raising=False)
    registry = QgsApplication.processingRegistry()
    assert registry.addProvider(GreenBlueProvider())
    opened = []

    def make(algorithm_id):
        opened.append(AlgorithmDialog(registry.createAlgorithmById(algorithm_id), False, None))
        return opened[-1]

    yield make
    for dialog in opened:
        dialog.close()
        dialog.deleteLater()
    assert registry.removeProvider("greenblue")


@pytest.mark.parametrize("name", [a.__name__.lower() for a in ALGORITHMS])
def test_the_dialog_opens_with_its_help_and_a_widget_for_every_parameter(dialog_of, name):
    dialog = dialog_of(f"greenblue:{name}")
    algorithm = dialog.algorithm()
    assert dialog.windowTitle().endswith(algorithm.displayName())
    texts = [browser.toPlainText() for browser in dialog.findChildren(QTextBrowser)]
    help_ = algorithm.help_texts()
    shown = next(t for t in texts if help_["ALG_DESC"].split("\n")[0] in t)
    for definition in algorithm.parameterDefinitions():
        assert help_[definition.name()] in shown, definition.name()
    wanted = {d.name() for d in algorithm.parameterDefinitions() if not d.flags() & HIDDEN}
    assert set(dialog.mainWidget().wrappers) >= wanted


def test_distances_are_asked_in_metres(dialog_of):
    wrappers = dialog_of("greenblue:findfragmentationpoints").mainWidget().wrappers
    for name in ("GAP", "CORRIDOR_WIDTH"):
        units = [
            box.currentText() for box in wrappers[name].wrappedWidget().findChildren(QComboBox)
        ]
        assert units == ["meters"], name


def test_a_dialog_opened_from_the_desk_has_room_for_its_longest_label(
    dialog_of, qtbot, monkeypatch
):
    dialog = dialog_of("greenblue:mappinchpoints")
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    monkeypatch.setattr("qgis.processing.createAlgorithmDialog", lambda *_: dialog, raising=False)
    dialog.resize(690, 500)
    opened = Desk(None).open_dialog("greenblue:mappinchpoints")
    opened.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    room = opened.screen().availableSize().width()
    assert opened.width() <= room
    area = max(opened.findChildren(QScrollArea), key=lambda a: a.width() * a.height())
    needed = area.widget().minimumSizeHint().width()
    # newer versions of QGIS break long labels: there the dialog may be wide enough as it is
    qtbot.waitUntil(lambda: area.viewport().width() >= needed or opened.width() >= room - 20)
