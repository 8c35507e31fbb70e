"""The plugin in QGIS: with a window and without one, and gone without a trace."""

import shutil
import subprocess

import pytest
from greenblue import classFactory
from greenblue.algorithms import language
from greenblue.ui.desk import Desk
from qgis.core import QgsApplication, QgsSettings
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QTranslator
from qgis.PyQt.QtWidgets import QDialog, QMenu, QToolBar

DUTCH = """<?xml version="1.0" encoding="utf-8"?>
<TS version="2.1" language="nl"><context><name>GreenBlue</name><message>
<source>Find fragmentation points</source><translation>Knelpunten zoeken</translation>
</message></context></TS>
"""


@pytest.fixture
def window(qgis_iface, qgis_processing, monkeypatch):
    """QGIS's window with a real Plugins menu and plugins toolbar."""
    menu, toolbar = QMenu(), QToolBar()
    monkeypatch.setattr(qgis_iface, "pluginMenu", lambda: menu, raising=False)
    monkeypatch.setattr(qgis_iface, "addToolBarIcon", toolbar.addAction)
    monkeypatch.setattr(qgis_iface, "removeToolBarIcon", toolbar.removeAction)
    yield qgis_iface
    menu.deleteLater()
    toolbar.deleteLater()


def provider():
    return QgsApplication.processingRegistry().providerById("greenblue")


def seen(window):
    """Texts in the Plugins menu and on the toolbar, and what hangs on the main window."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    menu = window.pluginMenu()
    toolbar = window.addToolBarIcon.__self__
    children = [c for c in window.mainWindow().children() if "GreenBlue" in c.objectName()]
    return (
        [a.text() for a in menu.actions()],
        [a.text() for a in toolbar.actions()],
        len(children),
    )


@pytest.fixture
def opened(monkeypatch):
    """Ids of the algorithm dialogs that were asked for."""
    ids = []
    monkeypatch.setattr(Desk, "open_dialog", lambda _desk, name: ids.append(name))
    monkeypatch.setattr(Desk, "show_panel", lambda _desk: ids.append("panel"))
    return ids


def test_without_a_window_the_provider_alone_is_there(qgis_processing):
    loaded = classFactory(None)
    assert provider() is None
    loaded.initProcessing()
    assert len(provider().algorithms()) >= 3
    loaded.unload()
    assert provider() is None


def test_without_a_window_the_start_in_full_does_no_more(qgis_processing):
    loaded = classFactory(None)
    loaded.initGui()
    assert provider() is not None and loaded.menu is None and loaded.toolbar_action is None
    loaded.unload()
    assert provider() is None


def test_one_menu_and_one_button_appear_and_all_of_it_goes_again(window):
    loaded = classFactory(window)
    assert seen(window) == ([], [], 0)
    loaded.initGui()
    menus, buttons, children = seen(window)
    assert menus == ["GreenBlue"] and buttons == ["GreenBlue"] and children == 2
    assert not loaded.toolbar_action.icon().isNull() and loaded.toolbar_action.toolTip()
    loaded.unload()
    assert seen(window) == ([], [], 0)
    assert provider() is None
    assert vars(loaded) == {"iface": window, **dict.fromkeys(
        ("translator", "provider", "menu", "toolbar_action", "desk")
    )}  # fmt: skip


def test_loading_again_and_again_leaves_nothing_behind(window):
    settings = set(QgsSettings().allKeys())
    for _ in range(3):
        loaded = classFactory(window)
        loaded.initGui()
        assert seen(window) == (["GreenBlue"], ["GreenBlue"], 2)
        menu, action = loaded.menu, loaded.toolbar_action
        loaded.unload()
        assert seen(window) == ([], [], 0)
        assert sip.isdeleted(menu) and sip.isdeleted(action)
    assert {k for k in set(QgsSettings().allKeys()) - settings if "reenblue" in k} == set()


def test_unloading_what_was_never_started_is_no_error(window):
    loaded = classFactory(window)
    loaded.unload()
    loaded.unload()
    assert seen(window) == ([], [], 0)


def test_the_menu_has_every_algorithm_once_in_working_order(window):
    loaded = classFactory(window)
    loaded.initGui()
    ids = [a.data() for a in loaded.menu.actions() if a.data()]
    groups = [QgsApplication.processingRegistry().algorithmById(i).groupId() for i in ids]
    order = ["prepare", "diagnose", "propose", "account", "dossier"]
    assert sorted(ids) == sorted(a.id() for a in provider().algorithms())
    assert groups == sorted(groups, key=order.index)
    for action in loaded.menu.actions():
        if action.data():
            assert action.text().endswith("…") and not action.icon().isNull()
    loaded.unload()


def test_each_entry_opens_its_own_dialog_and_the_button_the_panel(window, opened):
    loaded = classFactory(window)
    loaded.initGui()
    entries = [a for a in loaded.menu.actions() if a.data()]
    for action in entries:
        action.trigger()
    assert opened == [a.data() for a in entries]
    loaded.toolbar_action.trigger()
    assert opened[-1] == "panel"
    loaded.unload()


def test_a_dialog_is_the_ordinary_one_of_processing_and_open_beside_the_map(
    qgis_processing, monkeypatch
):
    from qgis import processing

    dialog, asked = QDialog(), []
    monkeypatch.setattr(
        processing, "createAlgorithmDialog", lambda *given: asked.append(given) or dialog
    )
    Desk(None).open_dialog("greenblue:findfragmentationpoints")
    assert asked == [("greenblue:findfragmentationpoints", {})]
    assert dialog.isVisible() and not dialog.isModal()
    dialog.close()


def test_in_an_unknown_language_the_plugin_speaks_english(qgis_processing, monkeypatch):
    monkeypatch.setattr(QgsApplication, "locale", lambda *_: "tlh_XX")
    loaded = classFactory(None)
    assert loaded.translator is None
    loaded.unload()


def test_the_translator_of_qgis_s_language_comes_and_goes(qgis_processing, monkeypatch, tmp_path):
    lrelease = shutil.which("lrelease") or shutil.which("lrelease-qt5")
    if lrelease is None:
        pytest.skip("lrelease is not installed")
    (tmp_path / "i18n").mkdir()
    source = tmp_path / "i18n" / "greenblue_nl.ts"
    source.write_text(DUTCH, encoding="utf-8")
    subprocess.run([lrelease, "-silent", str(source)], check=True)
    monkeypatch.setattr(language, "I18N", tmp_path / "i18n")
    monkeypatch.setattr(QgsApplication, "locale", lambda *_: "nl_BE")
    loaded = classFactory(None)
    assert isinstance(loaded.translator, QTranslator)
    loaded.initProcessing()
    find = provider().algorithm("findfragmentationpoints")
    assert find.displayName() == "Knelpunten zoeken"
    loaded.unload()
    translate = QCoreApplication.translate
    assert translate("GreenBlue", "Find fragmentation points") == "Find fragmentation points"
