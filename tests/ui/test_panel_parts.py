"""The panel on a low screen: rows of a list stay in sight, what stands above them scrolls."""

import pytest
from qgis.core import QgsFeature, QgsGeometry
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtWidgets import QWidget

from .test_panel_plan import panel, plan, project, provider  # noqa: F401 - fixtures

LOW = 340, 610  # what QGIS leaves of 1366×768 beside the map


@pytest.fixture
def low(panel, qtbot):  # noqa: F811
    """The panel in a low window, with ten points in its first list."""
    layer = panel.document.layer("fragmentation_points")
    layer.startEditing()
    for n in range(10):
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromWkt(f"Point ({150000 + n} 160000)"))
        layer.addFeature(feature)
    assert layer.commitChanges()
    window = panel._iface.mainWindow()
    window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, panel)
    window.resize(*LOW)
    with qtbot.waitExposed(window):
        window.show()
    panel.show_list("fragmentation_points")
    qtbot.waitUntil(lambda: panel.height() <= LOW[1])
    panel.parts.share()
    return panel


def in_sight(table):
    """How many rows of a table can be seen whole."""
    room = table.viewport().height()
    bottoms = (table.rowViewportPosition(r) + table.rowHeight(r) for r in range(12))
    return sum(0 < bottom <= room for bottom in bottoms)


def test_on_a_low_screen_five_rows_are_seen_and_every_step_can_be_reached(low, qtbot):
    table = low.lists["fragmentation_points"].view.tableView()
    assert in_sight(table) >= 5
    steps, area = low.tre_steps, low.parts.area
    assert area.verticalScrollBar().maximum() > 0
    last = steps.model().index(steps.model().rowCount() - 1, 0)
    bottom = steps.viewport().mapTo(area.widget(), steps.visualRect(last).bottomLeft())
    area.ensureVisible(bottom.x(), bottom.y())
    seen = steps.viewport().mapTo(area.viewport(), steps.visualRect(last).center())
    assert area.viewport().rect().contains(seen)


def test_a_step_that_is_opened_gets_room_of_its_own(low):
    steps = low.tre_steps
    steps.collapseAll()
    before = steps.sizeHint().height()
    steps.expand(steps.model().index(0, 0))
    rows = steps.model().rowCount(steps.model().index(0, 0))
    assert steps.sizeHint().height() == before + rows * steps.sizeHintForRow(0)
    assert steps.minimumSizeHint().height() == steps.sizeHint().height()


def test_where_the_handle_was_put_it_stays(low, qtbot):
    low.parts.moveSplitter(200, 1)
    sizes = low.parts.sizes()
    low.parts.share()
    low.refresh()
    assert low.parts.sizes() == sizes


def test_the_lists_are_chosen_by_the_keyboard(low, qtbot):
    box = low.body.cbb_lists
    assert box.accessibleName() == "Lists of the plan" and box.count() == len(low.lists)
    box.setFocus()
    box.setCurrentIndex(0)
    qtbot.keyClick(box, Qt.Key.Key_Down)
    assert low.body.stk_lists.currentWidget() is list(low.lists.values())[1]
    for name in low.lists:
        low.show_list(name)
        assert low.body.stk_lists.currentWidget() is low.lists[name]


def test_nothing_of_the_panel_sticks_out_at_its_right(low):
    for name in ("btn_run", "btn_checklist", "cbb_lists", "btn_help"):
        widget = low.body.findChild(QWidget, name)
        right = widget.mapTo(low, QPoint(widget.width(), 0)).x()
        assert widget.isVisible() and right <= low.width(), name
