"""The user guide: its pages, its links, and the HTML that goes into the package."""

import re
from html.parser import HTMLParser

import make_guide
import pytest
import translations
import tree

GUIDE = tree.ROOT / "docs" / "guide"
SOURCES = sorted(GUIDE.glob("*/*.md"))
PAGES = {"index", "panel", "data", "prepare", "diagnose", "connectivity", "crossings", "hedges",
         "prioritise", "plan", "account", "checklist", "dossier", "planmunicipality", "methods",
         "commandline", "faq", "quickstart"}  # fmt: skip


class Reader(HTMLParser):
    """Anchors, links and pictures of a page; complains when tags do not close in order."""

    def __init__(self, text):
        super().__init__()
        self.anchors, self.links, self.pictures, self.open = set(), [], [], []
        self.feed(text)
        assert self.open == []

    def handle_starttag(self, tag, attrs):
        values = dict(attrs)
        self.anchors.add(values.get("id"))
        if tag == "a":
            self.links += [values["href"]] if "href" in values else []
        elif tag == "img":
            self.pictures.append(values)
        if tag not in ("meta", "img"):
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag


@pytest.fixture(scope="module")
def pages():
    return {name: Reader(text) for name, text in make_guide.pages().items()}


def test_every_page_of_the_guide_is_there():
    assert {path.stem for path in (GUIDE / "en").glob("*.md")} == PAGES


def test_every_page_that_a_help_button_opens_is_there():
    asked = {"index"}  # what open_help shows when no page is named
    for path in (tree.ROOT / "ui").glob("*.py"):
        asked |= set(re.findall(r'open_help\("(\w+)"', path.read_text("utf-8")))
    assert "panel" in asked
    assert asked <= PAGES


def test_every_link_inside_the_guide_leads_somewhere(pages):
    for name, page in pages.items():
        folder = name.split("/")[0]
        for link in page.links:
            if link.startswith("https://"):
                continue
            target, _, anchor = link.partition("#")
            leads = f"{folder}/{target}" if "/" not in target else target.replace("../", "")
            found = pages.get(leads if target else name)
            assert found is not None, f"{name}: {link}"
            assert not anchor or anchor in found.anchors, f"{name}: {link}"


def test_every_link_of_the_sources_leads_to_a_file():
    for path in SOURCES:
        for target in re.findall(r"\]\(([^)#\s]+)", path.read_text("utf-8")):
            assert target.startswith("https://") or (path.parent / target).is_file(), target


def test_the_quick_starts_have_the_same_parts_in_all_languages():
    parts = {
        language: re.findall(r"^(#+ |\d+\. |!\[)", (GUIDE / language / "quickstart.md").read_text(
            "utf-8"), re.MULTILINE)
        for language in make_guide.LANGUAGES
    }  # fmt: skip
    assert len(parts["en"]) > 10
    assert all(found == parts["en"] for found in parts.values())


def test_a_page_fetches_nothing_and_its_pictures_have_words(pages):
    for page in pages.values():
        for picture in page.pictures:
            assert picture["src"].startswith("data:image/png;base64,")
            assert picture["alt"]
    assert any(page.pictures for page in pages.values())


def test_the_package_holds_the_pages_and_no_sources(built_names):
    assert {f"greenblue/docs/guide/en/{name}.html" for name in PAGES} <= built_names
    assert "greenblue/docs/guide/nl/quickstart.html" in built_names
    assert not [name for name in built_names if name.endswith(".md") and "/docs/" in name]


@pytest.fixture
def built_names(tmp_path):
    import zipfile

    import package

    built = package.build(tmp_path)
    assert built.stat().st_size < 5e6
    with zipfile.ZipFile(built) as archive:
        return set(archive.namelist())


@pytest.mark.parametrize(
    ("markdown", "html"),
    [
        ("# A *b* & c", '<h1 id="a-b--c">A <em>b</em> &amp; c</h1>'),
        ("one\ntwo\n\nthree", "<p>one two</p>\n<p>three</p>"),
        ("- a\n  b\n- `<c>`", "<ul><li>a b</li><li><code>&lt;c&gt;</code></li></ul>"),
        ("1. a\n2. **b**", "<ol><li>a</li><li><strong>b</strong></li></ol>"),
        ("[a *b*](c.md#d)", '<p><a href="c.html#d">a <em>b</em></a></p>'),
        ("[r](../../algorithms.md)", '<p><a href="algorithms.html">r</a></p>'),
        ("a file (*.osm.pbf *.pbf)", "<p>a file (*.osm.pbf *.pbf)</p>"),
        ('<a id="here"></a>', '<a id="here"></a>'),
        (
            '<a id="here" onclick="x()"></a>',
            "<p>&lt;a id=&quot;here&quot; onclick=&quot;x()&quot;&gt;&lt;/a&gt;</p>",
        ),
        ("2 * 3 * 4 <script>", "<p>2 * 3 * 4 &lt;script&gt;</p>"),
        ("```\na < b\n# c\n```", "<pre><code>a &lt; b\n# c</code></pre>"),
        (
            "| a | b |\n|---|---|\n| `x` | y \\| z |",
            "<table><thead><tr><th>a</th><th>b</th></tr></thead>"
            "<tbody><tr><td><code>x</code></td><td>y | z</td></tr></tbody></table>",
        ),
    ],
)
def test_markdown_becomes_html_and_everything_else_is_escaped(markdown, html):
    assert make_guide.convert(markdown, GUIDE).strip() == html


def test_a_checkout_without_a_guide_has_no_pages(tmp_path):
    assert make_guide.pages(tmp_path) == {}


def _emphasised(page):
    return re.findall(r"(?<!\*)\*([^*\n]+)\*(?!\*)", (GUIDE / page).read_text("utf-8"))


def _plain(text):
    return text.replace("&", "").replace("…", "").strip()


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_the_quick_start_calls_buttons_and_steps_as_they_are_called(language):
    path = translations.ROOT / "i18n" / f"greenblue_{language}.ts"
    shown = {_plain(text): _plain(own) for text, own in translations.read(path).items()}
    english = _emphasised("en/quickstart.md")
    own = _emphasised(f"{language}/quickstart.md")
    assert len(own) == len(english)
    pairs = [(a, b) for a, b in zip(english, own) if not a.startswith("Plugins, ")]
    assert [(a, shown[_plain(a)]) for a, _ in pairs] == [(a, _plain(b)) for a, b in pairs]
