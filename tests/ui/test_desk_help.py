"""Help opens the pages beside the plugin, and the web only where these cannot be opened."""

import pytest
from greenblue.algorithms.base import HOMEPAGE
from greenblue.ui import desk as desk_module


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
