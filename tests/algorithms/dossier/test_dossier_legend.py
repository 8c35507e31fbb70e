"""The legend beside a map: what it explains where there is little room."""

from pathlib import Path

import pytest
from greenblue.algorithms.dossier.dossier_layouts import Page
from greenblue.algorithms.dossier.dossier_legend import sizes
from greenblue.algorithms.dossier.dossier_maps import LEFT_OUT, Maps
from qgis.core import QgsCoordinateReferenceSystem, QgsLayoutPoint, QgsLayoutSize

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


def measures(page):
    """Space and letters of the legend as it is now."""
    return {
        name: size if name is None else (size[0], size[1].pointSizeF())
        for name, size in sizes(page.layout.itemById("legend")).items()
    }


def test_lines_of_a_legend_move_closer_and_letters_shrink_before_a_layer_is_left_out(page):
    end_map_at(page, 280.0)
    usual = measures(page)
    names, bottom = explained(page)
    shown = page.layout.itemById("map").layers()
    assert len(names) > 3 and bottom < 280.0
    end_map_at(page, bottom - 3.0)
    closer, lower = explained(page)
    assert (closer, lower <= bottom - 3.0) == (names, True)
    now = measures(page)
    assert all(0 < now[k][0] < usual[k][0] and now[k][1] == usual[k][1] for k in now if k)
    end_map_at(page, lower - 3.0)
    smaller, lowest = explained(page)
    assert (smaller, lowest <= lower - 3.0) == (names, True)
    assert all(5.0 < measures(page)[k][1] < usual[k][1] for k in now if k and k != "Symbol")
    assert page.layout.itemById("map").layers() == shown
    end_map_at(page, 280.0)  # as the next sheet would be
    assert explained(page) == (names, pytest.approx(bottom))
    assert measures(page) == usual


def test_where_even_that_is_too_long_the_layers_that_matter_most_stay_on_the_map_too(page):
    end_map_at(page, 280.0)
    names, bottom = explained(page)
    end_map_at(page, page.frame("legend").top() + (bottom - page.frame("legend").top()) / 3)
    fewer, lower = explained(page)
    spare = [page.maps.layers[n].name() for n in LEFT_OUT if n in page.maps.layers]
    must = [name for name in names if name not in spare]
    assert 0 < len(fewer) < len(names) and fewer == must[: len(fewer)]
    assert lower <= page.frame("map").bottom()
    drawn = {layer.name() for layer in page.layout.itemById("map").layers()}
    assert set(fewer) <= drawn and not drawn & (set(names) - set(fewer))


def test_a_legend_ends_above_the_scale_that_stands_below_it(plan):
    maps = Maps(plan, QgsCoordinateReferenceSystem("EPSG:31370"), str, str, {})
    page = Page(maps, LAYOUTS / "map.qpt")
    page.show_whole()
    names, bottom = explained(page)
    scale = page.layout.itemById("scale")
    scale.attemptMove(QgsLayoutPoint(page.frame("scale").left(), bottom - 4.0))
    again, lower = explained(page)
    assert again == names and lower <= page.frame("scale").top() < bottom
