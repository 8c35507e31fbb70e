"""HTML and ODT: well formed, every text escaped, the same figures in both."""

import io
import re
import zipfile
from html.parser import HTMLParser
from xml.etree import ElementTree

import pytest
from greenblue.core.dossier.contents import dossier
from greenblue.core.dossier.document import Picture, figures_of
from greenblue.core.dossier.html import html
from greenblue.core.dossier.odt import odt
from greenblue.core.dossier.rich_text import RichText

from .plan_tables import HOSTILE, RESOURCES, accounted, material, words

PIXEL = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de0000000c49444154789c63f8ffff3f0005fe02fe0def46b80000000049454e44ae426082"
)
VOID = {"meta", "br", "img", "rect", "line", "path", "circle", "polyline"}
TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"


@pytest.fixture(scope="module")
def document():
    return dossier(material(account=accounted()), words("nl"))


@pytest.fixture(scope="module")
def pictures(document):
    made = {figure.key: Picture(PIXEL, "image/png", 1, 1) for figure in figures_of(document)}
    return {**made, "chart:ec": Picture(PIXEL, "image/png", 1, 1)}


class Reader(HTMLParser):
    """Checks nesting and gathers tags, texts and problems."""

    def __init__(self, text):
        super().__init__()
        self.open, self.tags, self.texts, self.faults = [], [], [], []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag, attrs):
        self.tags.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag, attrs):
        self.tags.append((tag, dict(attrs)))

    def handle_endtag(self, tag):
        if not self.open or self.open.pop() != tag:
            self.faults.append(tag)

    def handle_data(self, data):
        inside = set(self.open)
        if not inside & {"svg", "style"}:
            self.texts.append(data)


def page(document, pictures):
    return html(
        document, pictures, (RESOURCES / "dossier" / "dossier.css").read_text(encoding="utf-8")
    )


def odt_parts(document, pictures):
    archive = zipfile.ZipFile(io.BytesIO(odt(document, pictures)))
    return archive, ElementTree.fromstring(archive.read("content.xml"))


def figures(text):
    """All numbers of a text."""
    return set(re.findall(r"\d+(?:[.,\u202f]\d+)*", text))


def test_the_html_is_nested_well_and_needs_nothing_from_outside(document, pictures):
    text = page(document, pictures)
    reader = Reader(text)
    assert reader.faults == [] and reader.open == []
    assert {tag for tag, _ in reader.tags} & {"script", "link", "iframe", "object", "base"} == set()
    for tag, attributes in reader.tags:
        assert not any(name.startswith("on") for name in attributes)
        for name in ("src", "href"):
            if name in attributes:
                assert attributes[name].startswith(("#", "data:image/")), tag


def test_the_html_is_accessible(document, pictures):
    tags = Reader(page(document, pictures)).tags
    assert dict(tags)["html"]["lang"] == "nl"
    assert all(a.get("alt") for tag, a in tags if tag == "img")
    assert all(a.get("scope") in ("row", "col") for tag, a in tags if tag == "th")
    levels = [int(tag[1]) for tag, _ in tags if re.fullmatch("h[1-6]", tag)]
    assert levels[0] == 1 and levels.count(1) == 1
    assert all(b <= a + 1 for a, b in zip(levels, levels[1:]))
    ids = [a["id"] for _, a in tags if "id" in a]
    assert len(ids) == len(set(ids))
    targets = {a["href"][1:] for tag, a in tags if tag == "a"}
    assert targets <= set(ids)
    tables = sum(tag == "table" for tag, _ in tags)
    assert tables == sum(tag == "caption" for tag, _ in tags) > 10


def test_a_hostile_name_stays_a_text(document, pictures):
    reader = Reader(page(document, pictures))
    assert any(HOSTILE in text for text in reader.texts)
    _, content = odt_parts(document, pictures)
    assert any(HOSTILE.replace("\x0b", " ") in t for t in content.itertext())
    rich = RichText(document, 600).page(
        RichText(document, 600).block(document.sections[0].blocks[0])
    )
    assert "<script" not in rich and "&lt;script" in rich


def test_the_odt_is_an_open_document(document, pictures):
    archive, content = odt_parts(document, pictures)
    assert archive.namelist()[0] == "mimetype"
    assert archive.getinfo("mimetype").compress_type == zipfile.ZIP_STORED
    assert archive.read("mimetype") == b"application/vnd.oasis.opendocument.text"
    listed = ElementTree.fromstring(archive.read("META-INF/manifest.xml"))
    paths = {e.get(next(k for k in e.attrib if k.endswith("full-path"))) for e in listed}
    assert paths - {"/"} == set(archive.namelist()) - {"mimetype", "META-INF/manifest.xml"}
    headings = [
        (h.get(f"{TEXT}outline-level"), "".join(h.itertext())) for h in content.iter(f"{TEXT}h")
    ]
    assert [t for level, t in headings if level == "1"] == [
        f"{s.number} {s.title}" for s in document.sections
    ]
    names = [e.tag.split("}")[1] for e in content.iter()]
    assert names.count("table-header-rows") == names.count("table") > 10
    assert names.count("image") == names.count("desc") == len(pictures)
    assert 'fo:language="nl"' in archive.read("styles.xml").decode()


def test_the_odt_has_every_style_that_it_uses(document, pictures):
    archive, content = odt_parts(document, pictures)
    both = archive.read("styles.xml").decode() + archive.read("content.xml").decode()
    defined = set(re.findall(r'style:name="([^"]+)"', both)) | {"Contents"}
    used = {v for e in content.iter() for k, v in e.attrib.items() if k.endswith("}style-name")}
    assert used <= defined


def test_the_same_dossier_gives_the_same_bytes(document, pictures):
    assert odt(document, pictures) == odt(document, pictures)


def test_html_and_odt_print_the_same_words_and_figures(document, pictures):
    _, content = odt_parts(document, pictures)
    in_html = " ".join(Reader(page(document, pictures)).texts)
    in_odt = " ".join(content.itertext())
    assert figures(in_html) == figures(in_odt)
    words_html = set(re.findall(r"[A-Za-zÀ-ÿ]{3,}", in_html))
    words_odt = set(re.findall(r"[A-Za-zÀ-ÿ]{3,}", in_odt))
    assert words_html <= words_odt
    assert words_odt - words_html <= {"Fact", "Value", "Map", "Photo"} | set(
        re.findall(
            r"\w{3,}", " ".join(e.text or "" for e in content.iter() if e.tag.endswith("}desc"))
        )
    )


def test_no_line_of_the_print_ends_between_a_number_and_its_unit(document):
    page = RichText(document, 600).page("<p>12\u202f000 m, 0,5 % of 3 km; 7 metres</p>")
    assert "12\u00a0000\u00a0m, 0,5\u00a0% of 3\u00a0km; 7 metres" in page
