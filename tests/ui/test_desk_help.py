"""Help opens the pages beside the plugin, and the web only where these cannot be opened."""

import re

import make_guide
import pytest
from greenblue.algorithms import base
from greenblue.algorithms.base import HOMEPAGE
from greenblue.algorithms.provider import ALGORITHMS
from greenblue.ui import desk as desk_module
from qgis.PyQt.QtCore import QUrl


@pytest.fixture
def opened(monkeypatch):
    """The addresses that were asked for; those that end as in ``refused`` fail to open."""

    class Services:
        asked, refused = [], ()

        @classmethod
        def openUrl(cls, url):
            cls.asked.append(url.toString())
            return not url.toString().endswith(tuple(cls.refused))

    monkeypatch.setattr(desk_module, "QDesktopServices", Services)
    return Services


def test_a_checkout_shows_the_source_of_the_page(opened):
    desk_module.Desk(None).open_help("panel")
    assert [url.rsplit("/docs/", 1)[1] for url in opened.asked] == ["guide/en/panel.md"]


def test_an_installed_plugin_shows_the_page(opened, monkeypatch, tmp_path):
    (tmp_path / "en").mkdir()
    for name in ("index.html", "index.md"):
        (tmp_path / "en" / name).write_text(name)
    monkeypatch.setattr(desk_module, "GUIDE", tmp_path)
    desk_module.Desk(None).open_help()
    assert [url.rsplit("/", 1)[1] for url in opened.asked] == ["index.html"]


def test_the_web_page_opens_where_nothing_else_can(opened, monkeypatch):
    monkeypatch.setattr(opened, "refused", (".md", ".html"))
    desk_module.Desk(None).open_help("panel")
    assert opened.asked[-1] == HOMEPAGE
    desk_module.Desk(None).open_help("a_page_that_does_not_exist")
    assert opened.asked[-1] == HOMEPAGE


def test_the_help_button_of_an_algorithm_opens_the_reference_beside_the_plugin(
    monkeypatch, tmp_path
):
    algorithm = base.GreenBlueAlgorithm
    monkeypatch.setattr(algorithm, "name", lambda _self: "createdossier")
    page = tmp_path / "algorithms.html"
    monkeypatch.setattr(base, "REFERENCE", page)
    assert algorithm().helpUrl() == f"{HOMEPAGE}/algorithms.html#createdossier"
    page.write_text("<h2>")
    asked = QUrl(algorithm().helpUrl())
    assert asked.isLocalFile() and asked.toLocalFile() == str(page)
    assert asked.fragment() == "createdossier"


def test_the_packed_guide_holds_every_page_and_part_that_help_asks_for():
    pages = make_guide.pages()
    asked = set()
    for source in (base.RESOURCES.parent / "ui").glob("*.py"):
        asked.update(re.findall(r'open_help\("(\w+)"\)', source.read_text(encoding="utf-8")))
    assert {"panel", "checklist", "quickstart"} <= asked
    assert {f"en/{name}.html" for name in asked | {"index", "account"}} <= pages.keys()
    for algorithm in ALGORITHMS:
        assert f'id="{algorithm().name()}"' in pages["en/algorithms.html"]
