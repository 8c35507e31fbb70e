"""The legend beside a map: what it explains where there is little room."""

from pathlib import Path

import pytest
from greenblue.algorithms.dossier.dossier_layouts import Page
from greenblue.algorithms.dossier.dossier_legend import spaces
from greenblue.algorithms.dossier.dossier_maps import Maps
from qgis.core import QgsCoordinateReferenceSystem, QgsLayoutSize

LAYOUTS = Path(__file__).parents[3] / "resources" / "layouts"


@pytest.fixture
def page(plan):
    maps = Maps(plan, QgsCoordinateReferenceSystem("EPSG:31370"), str, str, {})
    page = Page(maps, LAYOUTS / "sheet.qpt")
    page.show_whole()
    return page


def explained(page):
    """Names of the layers in the legend, and how low it ends on the page (mm)."""
    page.fit_legend()
    root = page.layout.itemById("legend").model().rootGroup()
    return [node.name() for node in root.children()], page.frame("legend").bottom()


def end_map_at(page, bottom):
    frame, item = page.frame("map"), page.layout.itemById("map")
    item.attemptResize(QgsLayoutSize(frame.width(), bottom - frame.top()))
    page.show_whole()


def test_lines_of_a_legend_move_closer_before_a_layer_is_left_out(page):
    end_map_at(page, 280.0)
    usual = spaces(page.layout.itemById("legend"))
    names, bottom = explained(page)
    assert len(names) > 3 and bottom < 280.0
    end_map_at(page, bottom - 3.0)
    closer, lower = explained(page)
    assert (closer, lower <= bottom - 3.0) == (names, True)
    assert all(
        0 < now < usual[name] for name, now in spaces(page.layout.itemById("legend")).items()
    )
    end_map_at(page, 280.0)  # as the next sheet would be
    assert explained(page) == (names, pytest.approx(bottom))
    assert spaces(page.layout.itemById("legend")) == usual


def test_where_even_that_is_too_long_the_layers_that_matter_most_stay(page):
    end_map_at(page, 280.0)
    names, bottom = explained(page)
    end_map_at(page, (page.frame("legend").top() + bottom) / 2)
    fewer, lower = explained(page)
    assert 0 < len(fewer) < len(names) and fewer == names[: len(fewer)]
    assert lower <= page.frame("map").bottom()
