"""The bar of a target."""

import pytest
from greenblue.ui.wdg_target import TargetBar
from qgis.PyQt.QtCore import QLocale
from qgis.PyQt.QtGui import QPixmap


def _speaks(monkeypatch, language):
    monkeypatch.setattr("greenblue.ui.words.language_of_qgis", lambda: language)


@pytest.fixture
def bar(qtbot, monkeypatch):
    _speaks(monkeypatch, "en")
    bar = TargetBar()
    qtbot.addWidget(bar)
    bar.resize(300, bar.sizeHint().height())
    return bar


@pytest.fixture
def qgis_without_signs():
    """Numbers as QGIS sets them up: nothing between thousands unless the user asks."""
    before, plain = QLocale(), QLocale("de_BE")
    plain.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
    QLocale.setDefault(plain)
    yield
    QLocale.setDefault(before)


def test_the_figures_stand_in_words_too(bar):
    bar.set_values("I", 2.5, 10.0, 40.0, 4000.0)
    assert bar.words() == (
        "10.0 km planned, 2.5 km realised; 25 % of the 40.0 km that are the territory's part; "
        "0.25 % of the national 4\u202f000 km."
    )
    assert bar.accessibleName() == "I" and bar.accessibleDescription() == bar.words()


def test_two_short_lines_say_the_same_in_the_place_there_is(bar):
    bar.set_values("I", 2.5, 10.0, 40.0, 4000.0)
    assert bar.lines() == (
        "10.0 km planned, 2.5 km realised", "25 % of 40.0 km here; 0.25 % of Belgium's 4\u202f000 km"
    )  # fmt: skip


@pytest.mark.parametrize(("language", "half"), [("en", "2.5"), ("nl", "2,5"), ("de", "2,5")])
def test_numbers_are_those_of_the_dossier_in_the_language_of_qgis(
    bar, qgis_without_signs, monkeypatch, language, half
):
    _speaks(monkeypatch, language)
    bar.set_values("II", 2.5, 1234.0, 40.0, 10000.0)
    for text in (bar.words(), " ".join(bar.lines())):
        assert "10\u202f000 km" in text and "1\u202f234 km" in text and f"{half} km" in text


def test_without_a_target_only_the_kilometres_are_said(bar):
    bar.set_values("II", 0.0, 0.0, 0.0, 0.0)
    assert bar.words() == "0.0 km planned, 0.0 km realised."


def test_more_than_the_target_fills_the_bar_and_no_more(bar):
    bar.set_values("I", 90.0, 120.0, 40.0, 4000.0)
    picture = QPixmap(bar.size())
    bar.render(picture)
    assert not picture.isNull()
