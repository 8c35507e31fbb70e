"""The pieces of a dossier's pages: evidence, photos, scales, captions, tables that are not cut."""

import re
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import shapely
from greenblue.algorithms.dossier.dossier_layouts import round_length
from greenblue.algorithms.dossier.dossier_maps import round_scale, views
from greenblue.algorithms.dossier.dossier_photos import LONGEST_PX, encoded, inside, photo
from greenblue.algorithms.dossier.dossier_sheets import parted
from greenblue.algorithms.dossier.dossier_text import Text
from greenblue.core.dossier.document import Fact, Facts
from greenblue.core.table import Table
from qgis.PyQt.QtCore import QPointF, QSizeF
from qgis.PyQt.QtGui import QColor, QImage, QPainter, QPdfWriter

from tests.algorithms.dossier.dossier_scene import text_of


def test_evidence_stays_in_its_folders(tmp_path):
    plan, outside = tmp_path / "plan", tmp_path / "outside"
    for folder in (plan / "DCIM", plan / "evidence", plan / "other", outside):
        folder.mkdir(parents=True)
        (folder / "a.jpg").write_bytes(b"x")
    (plan / "DCIM" / "link.jpg").symlink_to(outside / "a.jpg")
    assert inside(plan, "DCIM/a.jpg") == (plan / "DCIM" / "a.jpg").resolve()
    assert inside(plan, "evidence\\a.jpg") is not None
    for uri in ("other/a.jpg", "DCIM/../other/a.jpg", "../outside/a.jpg", "DCIM/link.jpg", str(outside / "a.jpg"),
                "file:///etc/passwd", "DCIM", "DCIM/none.jpg", "", "DCIM/\0", "DCIM/" + "x" * 5000):  # fmt: skip
        assert inside(plan, uri) is None, uri


def test_photos_are_made_small_and_nothing_else_is_read_as_one(tmp_path):
    image = QImage(3000, 1500, QImage.Format.Format_RGB32)
    image.fill(QColor("#3a7d44"))
    assert image.save(str(tmp_path / "a.png"))
    made = photo(tmp_path / "a.png")
    assert (made.width, made.height, made.mime) == (LONGEST_PX, LONGEST_PX // 2, "image/jpeg")
    (tmp_path / "b.jpg").write_text('<svg xmlns="http://www.w3.org/2000/svg"/>', encoding="utf-8")
    assert photo(Path(tmp_path / "b.jpg")) is None


def test_scales_and_bars_are_round():
    assert [round_length(m) for m in (0.4, 7.0, 99.0, 480.0, 1200.0)] == [
        (1.0, "m"), (5.0, "m"), (50.0, "m"), (200.0, "m"), (1000.0, "km"),
    ]  # fmt: skip
    assert [round_scale(s) for s in (900, 5000, 5001, 1e6)] == [1000, 5000, 7500, 1e6]


def test_a_caption_goes_to_the_page_of_what_it_names(greenblue, tmp_path):
    device = QPdfWriter(str(tmp_path / "a.pdf"))
    image = QImage(600, 300, QImage.Format.Format_RGB32)
    image.fill(QColor("#3a7d44"))
    lines, caption = "<p>line</p>" * 30, '<p class="caption">Caption</p>'
    style = "<style>.caption { font-weight: bold }</style>"
    html = f'<html><head>{style}</head><body>{lines}{caption}<p><img src="k" width="600" height="300"></p></body></html>'
    text = Text(html, device, QSizeF(178, 262), {"k": encoded(image, "PNG")})
    assert (text.count, text.page_of("Caption")) == (2, 1)


def test_no_heading_or_caption_is_lost_between_the_pages(greenblue, tmp_path):
    device = QPdfWriter(str(tmp_path / "a.pdf"))
    device.setResolution(300)
    rows = "<tr><td>cell</td><td>other</td></tr>"
    parts = "".join(
        f"<h2>Heading{n}x</h2><p class='caption'>Caption{n}x</p><table><thead><tr><th>Head</th></tr></thead>"
        f"{rows * (3 + 7 * n % 23)}</table><p></p>"
        for n in range(60)
    )
    style = "<style>.caption { font-weight: bold }</style>"
    text = Text(
        f"<html><head>{style}</head><body>{parts}</body></html>", device, QSizeF(178, 262), {}
    )
    painter = QPainter(device)
    for number in range(text.count):
        if number:
            device.newPage()
        text.draw(painter, number, QPointF(16, 18))
    painter.end()
    printed = text_of(tmp_path / "a.pdf")
    assert all(f"{word}{n}x" in printed for word in ("Heading", "Caption") for n in range(60))


def test_no_note_goes_on_on_another_page(greenblue, tmp_path):
    device = QPdfWriter(str(tmp_path / "a.pdf"))
    moved = 0
    for count in range(24, 60):  # the note ends somewhere about the foot of a page
        note = "<p>" + "word " * 60 + "</p>"
        html = f"<html><body>{'<p>line</p>' * count}{note}<p>last</p></body></html>"
        text = Text(html, device, QSizeF(178, 262), {})
        block = text.document.findBlockByNumber(count)
        tall, top = 262 * device.logicalDpiY() / 25.4, block.layout().position().y()
        lines = [block.layout().lineAt(n) for n in range(block.layout().lineCount())]
        assert 1 < len(lines) <= 4
        assert len({(top + line.y() + 1) // tall for line in lines}) == 1, count
        moved += bool(block.blockFormat().pageBreakPolicy())
    assert moved


def test_no_row_of_a_table_is_split_between_pages_and_no_head_stands_alone(greenblue, tmp_path):
    device = QPdfWriter(str(tmp_path / "a.pdf"))
    device.setResolution(300)
    rows = [
        "<tr><td>begin{0}x {1} end{0}x</td><td>other{0}x</td></tr>".format(
            n, "words " * (n * 7 % 61)
        )
        for n in range(150)
    ]
    head = '<p class="caption">Caption{0}x</p><table width="60%" cellpadding="3"><thead><tr><th>Head{0}x</th></tr></thead>'
    tables = "".join(
        f"<p>before</p>{head.format(n)}{''.join(rows[n : n + 10])}</table>"
        for n in range(0, 150, 10)
    )
    style = "<style>.caption { font-weight: bold }</style>"
    html = f"<html><head>{style}</head><body>{tables}</body></html>"
    text = Text(html, device, QSizeF(120, 90), {})
    painter = QPainter(device)
    for number in range(text.count):
        if number:
            device.newPage()
        text.draw(painter, number, QPointF(16, 18))
    painter.end()
    pages = text_of(tmp_path / "a.pdf").split("\f")
    page_of = {word: n for n, page in enumerate(pages) for word in re.findall(r"\w+\d+x", page)}
    for n in range(150):
        assert page_of[f"begin{n}x"] == page_of[f"end{n}x"] == page_of[f"other{n}x"]
    for n in range(0, 150, 10):
        first = next(k for k, page in enumerate(pages) if f"Head{n}x" in page)
        assert first == page_of[f"Caption{n}x"] == page_of[f"begin{n}x"]


def test_a_short_table_is_not_continued_on_another_page(greenblue, tmp_path):
    device = QPdfWriter(str(tmp_path / "a.pdf"))
    device.setResolution(300)
    cells = [[f"<tr><td>cell{n}of{k}x</td></tr>" for k in range(2 + 7 * n % 10)] for n in range(40)]
    tables = "".join(
        f"<p><b>Caption{n}x</b></p><table>{''.join(c)}</table>" for n, c in enumerate(cells)
    )
    text = Text(f"<html><body>{tables}</body></html>", device, QSizeF(84, 100), {})
    pages = [{text.page_of(f"cell{n}of{k}x") for k in range(len(c))} for n, c in enumerate(cells)]
    assert pages == [{text.page_of(f"Caption{n}x")} for n in range(40)]
    assert len(set.union(*pages)) > 5


def test_a_long_table_begins_with_three_rows_at_least(greenblue, tmp_path):
    device = QPdfWriter(str(tmp_path / "a.pdf"))
    device.setResolution(300)
    rows = "".join(f"<tr><td>cell{{0}}of{k}x</td></tr>" for k in range(20))
    moved = 0
    for count in range(30):  # the table begins anywhere on the page
        before = "<p>line</p>" * count
        html = f"<html><body>{before}<p><b>Captionx</b></p><table>{rows.format(0)}</table></body></html>"
        text = Text(html, device, QSizeF(84, 100), {})
        first = text.page_of("Captionx")
        assert [text.page_of(f"cell0of{k}x") for k in range(3)] == [first] * 3, count
        moved += first == 1 and text.page_of("line") == 0
    assert moved


def test_no_page_is_left_while_what_follows_would_fit(greenblue, tmp_path):
    """As in the annex: captions, tables with cells of several lines, all of them kept whole."""
    device = QPdfWriter(str(tmp_path / "a.pdf"))
    long = "gdal 3.6.2, geos 3.11.1, numpy 1.24.2, qgis 3.22.16, scipy 1.10.1"
    rows = [2 + 5 * n % 9 for n in range(70)]
    parts = "".join(
        f"<p class='caption'>Caption{n}x</p><table cellpadding='2'>"
        + "".join(
            f"<tr><td>{k}</td><td>{long if k % 4 == 1 else k}</td></tr>" for k in range(count)
        )
        + f"<tr><td>End{n}x</td><td></td></tr></table>"
        for n, count in enumerate(rows)
    )
    style = "<style>.caption { font-weight: bold } td { width: 50% }</style>"
    html = f"<html><head>{style}</head><body>{parts}</body></html>"
    text = Text(html, device, QSizeF(110, 260), {})
    box, page = text.document.documentLayout().blockBoundingRect, text.document.pageSize().height()
    places = [
        [box(text.document.find(f"{word}{n}x").block()) for word in ("Caption", "End")]
        for n in range(len(rows))
    ]
    line, begun = places[0][0].height(), 0
    for n, ((_, before), (first, last)) in enumerate(zip(places, places[1:]), start=1):
        assert (first.top() + 1) // page == (last.bottom() - 1) // page, f"table {n} is split"
        if (first.top() + 1) // page > (before.bottom() - 1) // page:
            begun += 1
            left = page - before.bottom() % page
            assert left < last.bottom() - first.top() + 2 * line, f"table {n} would have fitted"
    assert 8 < begun < 40


def test_the_rows_of_a_long_table_begin_right_below_its_head_on_every_page(greenblue, tmp_path):
    device = QPdfWriter(str(tmp_path / "a.pdf"))
    device.setResolution(300)
    row = "<tr><td>row{0}x " + "words " * 12 + "</td><td>other</td></tr>"
    head = "<table width='60%' cellpadding='3'><thead><tr><th>Head</th></tr></thead>"
    after, gaps = 0, set()
    for size in range(90, 120):  # the foot of the page anywhere in a row
        html = head + "".join(row.format(n) for n in range(40)) + "</table>"
        small = "<style>td, th { font-size: 6pt }</style>"  # than the text of an empty cell
        html = f"<html><head>{small}</head><body>{html}</body></html>"
        text = Text(html, device, QSizeF(120, size), {})
        box, page = text.document.documentLayout().blockBoundingRect, text.document.pageSize()
        tops = [box(text.document.find(f"row{n}x").block()).top() for n in range(40)]
        firsts = {int((top + 1) // page.height()): top % page.height() for top in reversed(tops)}
        gaps |= {round(top - firsts[0]) for top in firsts.values()}
        after += len(firsts) - 1
    assert after > 60
    assert max(gaps) < 8  # dots of 1/300 inch, as Qt rounds


def test_facts_are_parted_where_a_page_ends():
    facts = [
        Facts(name, tuple(Fact(f"{name}{n}", "v") for n in range(count)))
        for name, count in (("a", 3), ("b", 4), ("c", 2))
    ]
    here, later = parted(facts, [3, 1, 2])
    assert [(one.caption, len(one.rows)) for one in here] == [("a", 3), ("b", 1)]
    assert [(one.caption, [row.label for row in one.rows]) for one in later] == [
        ("b", ["b1", "b2", "b3"]), ("c", ["c0", "c1"]),
    ]  # fmt: skip
    assert parted(facts, [3, 4, 2]) == (tuple(facts), ())
    assert parted(facts, [0, 0, 0]) == ((), tuple(facts))


def test_rows_are_counted_in_the_frames_where_they_end(greenblue, tmp_path):
    device = QPdfWriter(str(tmp_path / "a.pdf"))
    device.setResolution(300)
    rows = "<tr><td>cell</td><td>" + "words " * 40 + "</td></tr>"
    html = f"<html><body><table>{rows * 2}</table><table>{rows * 30}</table></body></html>"
    text = Text(html, device, QSizeF(84, 100), {})
    counts = [text.rows_within(frames) for frames in range(text.count + 1)]
    assert counts[0] == [0, 0] and counts[-1] == [2, 30]
    assert counts == sorted(counts) and 0 < counts[1][1] < 30


def test_the_map_of_a_site_holds_its_proposals_and_no_others():
    def layer(places, **columns):
        return Table(shapely.points(places), {k: np.array(v) for k, v in columns.items()})

    crossings = layer([(300, 0), (0, -900), (5000, 5000)], site_id=["S1", "S1", "S2"])
    material = SimpleNamespace(
        sites=layer([(0, 0), (7, 7), (40, 40)], site_id=["S1", "S2", "S3"]),
        table=lambda _name: crossings,
        column=lambda table, name: table.columns[name],
        sheet_rows=[0, 2],
        commitments=Table(shapely.linestrings([[(0, 0), (9, 5)]]), {"uuid": np.array(["u"])}),
        max_sheets=50,
    )
    found = views(material)
    assert found["map:site:S1"].bounds == (0, -900, 300, 0)
    assert found["map:site:S3"].bounds == (40, 40, 40, 40)
    assert found["map:commitment:u"].bounds == (0, 0, 9, 5)
    assert len(found) == 3
