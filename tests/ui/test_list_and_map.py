"""A list of the panel and the map: sorted by any column, zoomed to, flashed."""

import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsPointXY, QgsRectangle
from qgis.PyQt.QtCore import Qt

from .test_panel_plan import panel, plan, project, provider  # noqa: F401 - fixtures


@pytest.fixture
def points(panel, qtbot):  # noqa: F811
    """The list of fragmentation points (rank 1 is the E411, rank 2 the N3), its rows there."""
    shown = panel.lists["fragmentation_points"]
    qtbot.waitUntil(lambda: shown.view.tableView().model().rowCount() == 2, timeout=3000)
    return shown


@pytest.fixture
def flashed(points, monkeypatch):
    """Names of the features that the map was asked to flash, call by call."""
    calls = []
    layer = points._layer

    class Canvas:
        def flashFeatureIds(self, _layer, ids):
            calls.append(sorted(layer.getFeature(i)["name"] for i in ids))

        def zoomToFeatureIds(self, *given):
            real.zoomToFeatureIds(*given)

    real = points._canvas
    monkeypatch.setattr(points, "_canvas", Canvas())
    return calls


def names(points):
    """The rows' names from top to bottom."""
    table, found = points.view.tableView(), []
    for row in range(table.model().rowCount()):
        table.selectRow(row)
        found.append(next(points._layer.getSelectedFeatures())["name"])
    return found


def test_a_click_on_a_heading_sorts_and_another_turns_the_order(points, qtbot):
    assert names(points) == ["E411", "N3"]
    table = points.view.tableView()
    header, model = table.horizontalHeader(), table.model()
    places = range(model.columnCount())
    rank = next(
        n for n in places if model.headerData(n, Qt.Orientation.Horizontal).startswith("Rank")
    )
    table.sortByColumn(rank, Qt.SortOrder.DescendingOrder)
    qtbot.waitUntil(lambda: names(points) == ["N3", "E411"], timeout=3000)
    table.sortByColumn(rank, Qt.SortOrder.AscendingOrder)
    qtbot.waitUntil(lambda: names(points) == ["E411", "N3"], timeout=3000)
    assert header.isSortIndicatorShown() and header.sectionsClickable()


def test_what_is_chosen_on_the_map_or_in_the_list_is_flashed(points, flashed):
    layer = points._layer
    layer.selectByIds([f.id() for f in layer.getFeatures() if f["name"] == "N3"])
    assert flashed == [["N3"]]
    points.view.tableView().selectRow(0)
    assert flashed[-1] == ["E411"]


def test_zoom_shows_all_of_the_chosen_rows_and_flashes_them(panel, points, flashed):  # noqa: F811
    canvas = panel._iface.mapCanvas()
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:31370"))
    canvas.resize(400, 400)
    canvas.setExtent(QgsRectangle(0, 0, 1000, 1000))
    places = (QgsPointXY(150100, 170100), QgsPointXY(155000, 175000))
    assert not any(canvas.extent().contains(place) for place in places)
    points.btn_zoom.click()  # nothing is chosen: the map stays
    assert canvas.extent().xMaximum() < 2000
    points._layer.selectAll()
    points.btn_zoom.click()
    assert all(canvas.extent().contains(place) for place in places)
    assert flashed[-1] == ["E411", "N3"]
