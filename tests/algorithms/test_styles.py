"""The styles of the output layers hold on every machine."""

import pytest
from greenblue.algorithms.base import RESOURCES

STYLES = sorted((RESOURCES / "styles").glob("*.qml"))


@pytest.mark.parametrize("style", STYLES, ids=lambda path: path.stem)
def test_no_style_asks_for_a_font_that_may_be_missing(style):
    # Without a family QGIS takes its own font; a missing one gives a warning each time.
    assert "fontFamily=" not in style.read_text(encoding="utf-8")


@pytest.mark.parametrize("style", STYLES, ids=lambda path: path.stem)
def test_no_style_carries_a_data_source(style):
    text = style.read_text(encoding="utf-8")
    assert "<datasource>" not in text and ".gpkg" not in text
