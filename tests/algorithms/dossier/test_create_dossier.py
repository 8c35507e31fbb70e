"""Create the dossier, through Processing."""

import re
import shutil
import sqlite3
import subprocess
import unicodedata
import zipfile
from contextlib import closing
from html import unescape
from pathlib import Path

import pytest
from greenblue.algorithms.base import RESOURCES
from greenblue.algorithms.dossier.dossier_layouts import round_length
from greenblue.algorithms.dossier.dossier_maps import round_scale
from greenblue.algorithms.dossier.dossier_photos import LONGEST_PX, encoded, inside, photo
from greenblue.algorithms.dossier.dossier_text import Text
from greenblue.algorithms.language import LANGUAGES
from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProject,
)
from qgis.PyQt.QtCore import QPointF, QSizeF
from qgis.PyQt.QtGui import QColor, QImage, QPainter, QPdfWriter

from tests.algorithms.account.conftest import (
    Feedback,
    crossings,
    hedges,
    memory_layer,
    municipalities,
)

TITLE = "Plan <b>Gent</b> & [% 1+1 %]"
HOSTILE = "<script>alert(1)</script> & 'verge'"


def run(algorithm, feedback=None, **parameters):
    """Results and what was said; raises what the algorithm raises."""
    instance = QgsApplication.processingRegistry().createAlgorithmById(f"greenblue:{algorithm}")
    context, feedback = QgsProcessingContext(), feedback or Feedback()
    context.setProject(QgsProject.instance())
    good, problem = instance.checkParameterValues(parameters, context)
    assert good, problem
    results, good = instance.run(parameters, context, feedback, catchExceptions=False)
    context.temporaryLayerStore().removeAllMapLayers()
    return results, feedback


def sites():
    fields = {"site_id": "string", "rank": "integer", "class": "string", "score": "double", "name": "string",
              "kind": "string", "barrier": "string", "traffic": "double", "aadt_src": "string"}  # fmt: skip
    return memory_layer("Point", fields, [
        ("POINT (120 500)", "S1", 1, "very_high", 81.0, "E34", "road", "R2", 45123.0, "count"),
        ("POINT (800 300)", "S2", 2, "low", 12.0, HOSTILE, "road", "R7", 600.0, "class_default"),
    ], "sites")  # fmt: skip


def axes():
    fields = {"axis_id": "string", "kind": "string", "name": "string", "barrier": "string", "width_m": "double",
              "m_from": "double", "m_to": "double"}  # fmt: skip
    row = ("LINESTRING (0 500, 2000 500)", "E34", "road", "E34", "R2", 40.0, 0.0, 2000.0)
    return memory_layer("LineString", fields, [row], "axes")


def filled(path):
    """A plan with sites, proposals, commitments, answers and evidence."""
    run("createplan", TERRITORY=municipalities(), TITLE=TITLE, LANGUAGE="nl", POINTS=sites(), AXES=axes(),
        CROSSINGS=crossings(), HEDGES=hedges(), OUTPUT=str(path))  # fmt: skip
    run("addtoplan", PLAN=str(path), PROPOSALS=crossings(2), OWNER="Region")
    verge = memory_layer(
        "LineString", {"name": "string"}, [("LINESTRING (100 510, 900 510)", HOSTILE)]
    )
    run("addtoplan", PLAN=str(path), PROPOSALS=verge, MEASURE="verge_late", STATUS="realised",
        DATE_REALISED="2025-05-01", DURATION=10)  # fmt: skip
    with closing(sqlite3.connect(path)) as database, database:
        (uuid,) = database.execute("SELECT uuid FROM commitments_line").fetchone()
        rows = [(f"a{n}", uuid, f"{c}.{n}", "yes") for c in range(1, 7) for n in range(1, 5)]
        database.executemany(
            "INSERT INTO checklist_answers (uuid, commitment, question, answer, source) VALUES (?, ?, ?, ?, 'user')",
            [(f"{u}{q}", c, q, a) for u, c, q, a in rows],
        )
        proofs = [
            ("1.1", "photo", "DCIM/verge.png"),
            ("1.2", "file", "../secret.pdf"),
            ("1.3", "photo", "DCIM/broken.jpg"),
        ]
        database.executemany(
            "INSERT INTO evidence (uuid, commitment, question, kind, uri) VALUES (?, ?, ?, ?, ?)",
            [(f"e{q}", uuid, q, kind, uri) for q, kind, uri in proofs],
        )
    (path.parent / "DCIM").mkdir(exist_ok=True)
    image = QImage(1600, 900, QImage.Format.Format_RGB32)
    image.fill(QColor("#3a7d44"))
    assert image.save(str(path.parent / "DCIM" / "verge.png"))
    (path.parent / "DCIM" / "broken.jpg").write_bytes(b"no picture")


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    return tmp_path_factory.mktemp("made")


@pytest.fixture
def plan(greenblue, made):
    """The plan, made once for all tests, which only read it."""
    path = made / "plan.gpkg"
    if not path.exists():
        filled(path)
    return path


@pytest.fixture
def dossiers(plan, made):
    """The dossier in all formats and languages, made once."""
    folder = made / "all"
    if not folder.exists():
        _, said = run("createdossier", PLAN=str(plan), LANGUAGES=["plan", *LANGUAGES], DATE="2026-11-22",
                      OUTPUT_FOLDER=str(folder))  # fmt: skip
        (made / "warnings.txt").write_text("\n".join(said.warnings), encoding="utf-8")
    return folder


def text_of(pdf):
    if shutil.which("pdftotext") is None:
        pytest.skip("needs pdftotext")
    done = subprocess.run(
        ["pdftotext", "-layout", str(pdf), "-"], capture_output=True, check=True, timeout=60
    )
    return done.stdout.decode("utf-8")


def plain(html):
    """The words of the HTML without the charts, whose figures stand in tables too."""
    html = re.sub(r"<svg.*?</svg>|<style.*?</style>|<head>.*?</head>", " ", html, flags=re.S)
    return unescape(re.sub(r"<[^>]+>", " ", html))


def figures(text):
    """All figures, however their thousands are set apart."""
    text = re.sub(r"(?<=\d) (?=\d{3}(?!\d))", "", unicodedata.normalize("NFKC", text))
    return set(re.findall(r"\d+(?:[.,]\d+)*", text))


def test_each_language_and_format_is_a_file(dossiers):
    names = {
        f"plan_dossier_{language}.{kind}"
        for language in LANGUAGES
        for kind in ("html", "pdf", "odt")
    }
    assert {p.name for p in dossiers.iterdir()} == names
    for language in LANGUAGES:
        html = (dossiers / f"plan_dossier_{language}.html").read_text(encoding="utf-8")
        assert f'<html lang="{language}">' in html
        assert (dossiers / f"plan_dossier_{language}.pdf").read_bytes().startswith(b"%PDF")


def test_names_from_data_are_escaped_and_no_expression_is_evaluated(dossiers):
    html = (dossiers / "plan_dossier_en.html").read_text(encoding="utf-8")
    assert "<script" not in html and "&lt;script&gt;alert(1)" in html
    printed = text_of(dossiers / "plan_dossier_en.pdf")
    assert "<b>Gent</b>" in printed and "1+1" in printed


def test_the_pdf_prints_every_figure_heading_and_caption_that_the_html_has(dossiers):
    for language in LANGUAGES:
        html = (dossiers / f"plan_dossier_{language}.html").read_text(encoding="utf-8")
        text = unicodedata.normalize("NFKC", text_of(dossiers / f"plan_dossier_{language}.pdf"))
        # universal ids are broken at the end of a line
        words = re.sub(r"\S{20,}", " ", plain(html))
        assert figures(words) - figures(text) == set()
        titles = re.findall(
            r"<(?:h[234]|caption|figcaption)[^>]*>(.*?)(?:<sup|<span|</)", html, re.S
        )
        packed = re.sub(r"\s+", "", text)
        lost = {t for t in map(unescape, titles) if re.sub(r"\s+", "", t) not in packed}
        # the cover has the facts of the first section, not its heading
        assert {t for t in lost if not t.startswith("1 ")} == set() and len(titles) > 40


def test_the_odt_opens_in_libreoffice_with_every_figure(dossiers, tmp_path):
    office = shutil.which("soffice")
    if office is None:
        pytest.skip("needs LibreOffice")
    subprocess.run(
        [office, "--headless", f"-env:UserInstallation={tmp_path.as_uri()}/profile", "--convert-to", "txt:Text",
         "--outdir", str(tmp_path), *map(str, sorted(dossiers.glob("*.odt")))],
        check=True, timeout=300, capture_output=True,
    )  # fmt: skip
    for language in LANGUAGES:
        converted = (tmp_path / f"plan_dossier_{language}.txt").read_text(encoding="utf-8-sig")
        html = (dossiers / f"plan_dossier_{language}.html").read_text(encoding="utf-8")
        assert figures(plain(html)) <= figures(converted)


def test_maps_and_photos_are_inside_the_html(dossiers):
    html = (dossiers / "plan_dossier_en.html").read_text(encoding="utf-8")
    images = re.findall(
        r'<figure class="(\w+)"><img src="data:image/(\w+);base64,[^"]+" width="(\d+)"', html
    )
    kinds = [kind for kind, _, _ in images]
    # four of the whole plan, the severe site, three commitments; one photo
    assert (kinds.count("map"), kinds.count("photo")) == (8, 1)
    assert all(int(width) <= 2000 for _, _, width in images)


def test_evidence_outside_the_folder_and_broken_photos_are_named_and_not_shown(dossiers, made):
    said = (made / "warnings.txt").read_text(encoding="utf-8")
    assert "../secret.pdf" in said and "broken.jpg" in said


def test_the_plan_is_not_touched(plan, tmp_path):
    before = plan.read_bytes()
    run(
        "createdossier",
        PLAN=str(plan),
        LANGUAGES=["en"],
        FORMATS=["html"],
        OUTPUT_FOLDER=str(tmp_path),
    )
    assert plan.read_bytes() == before
    assert [p.name for p in tmp_path.iterdir()] == ["plan_dossier_en.html"]


def test_the_same_plan_gives_the_same_words_and_the_same_structure(plan, tmp_path):
    """Pictures are left out: where QGIS puts a label of a map is not the same each time."""
    options = {
        "PLAN": str(plan),
        "LANGUAGES": ["en"],
        "FORMATS": ["html", "odt"],
        "DATE": "2026-11-22",
    }
    made = []
    for name in ("first", "second"):
        run("createdossier", OUTPUT_FOLDER=str(tmp_path / name), **options)
        html = (tmp_path / name / "plan_dossier_en.html").read_text(encoding="utf-8")
        with zipfile.ZipFile(tmp_path / name / "plan_dossier_en.odt") as odt:
            made.append(
                (re.sub(r"base64,[^\"]+", "", html), odt.namelist(), odt.read("content.xml"))
            )
    assert made[0] == made[1]


def test_cancel_leaves_nothing_behind(plan, tmp_path):
    class Impatient(Feedback):
        def setProgress(self, percent):
            if percent > 50:
                self.cancel()

    results, _ = run("createdossier", Impatient(), PLAN=str(plan), LANGUAGES=["en"], FORMATS=["pdf"],
                     OUTPUT_FOLDER=str(tmp_path))  # fmt: skip
    assert results == {} and list(tmp_path.iterdir()) == []


def test_an_office_may_replace_templates_style_sheet_texts_and_questions(plan, tmp_path):
    own = tmp_path / "own"
    own.mkdir()
    cover = (RESOURCES / "layouts" / "cover.qpt").read_text(encoding="utf-8")
    (own / "cover.qpt").write_text(
        cover.replace('id="subtitle"', 'labelText="Our office" id="motto"'), encoding="utf-8"
    )
    (own / "dossier.css").write_text("body { color: navy }", encoding="utf-8")
    (own / "texts.csv").write_text(
        "id,language,text\nforeword,en,Dear council of {municipality}\n", encoding="utf-8"
    )
    (own / "questions.csv").write_text(
        "id,criterion,criterion_name,criterion_weight,weight,question\n7.1,C7,Local,10,1,Is it ours?\n",
        encoding="utf-8",
    )
    run("createdossier", PLAN=str(plan), LANGUAGES=["en"], FORMATS=["html", "pdf"], TEMPLATES=str(own),
        TEXTS=str(own / "texts.csv"), CHECKLIST=str(own / "questions.csv"), OUTPUT_FOLDER=str(tmp_path / "out"))  # fmt: skip
    html = (tmp_path / "out" / "plan_dossier_en.html").read_text(encoding="utf-8")
    assert "body { color: navy }" in html and "Is it ours?" in html
    assert "Dear council of Gent, Merelbeke" in html
    assert (tmp_path / "out" / "plan_dossier_en.pdf").stat().st_size > 10_000


@pytest.mark.parametrize(
    ("text", "message"),
    [("no layout", "sheet.qpt cannot be read"), (None, "lacks an item with the id “content1”")],
)
def test_a_template_that_cannot_be_used_is_named(plan, tmp_path, text, message):
    good = (RESOURCES / "layouts" / "sheet.qpt").read_text(encoding="utf-8")
    (tmp_path / "sheet.qpt").write_text(
        text or good.replace('id="content1"', 'id="other"'), encoding="utf-8"
    )
    with pytest.raises(QgsProcessingException, match=message):
        run("createdossier", PLAN=str(plan), LANGUAGES=["en"], FORMATS=["pdf"], TEMPLATES=str(tmp_path),
            OUTPUT_FOLDER=str(tmp_path / "out"))  # fmt: skip
    assert list((tmp_path / "out").iterdir()) == []


def test_a_temporary_folder_is_made(plan):
    results, _ = run("createdossier", PLAN=str(plan), LANGUAGES=["en"], FORMATS=["odt"], MAX_SHEETS=0,
                     OUTPUT_FOLDER="TEMPORARY_OUTPUT")  # fmt: skip
    assert Path(results["ODT"]).is_file() and Path(results["OUTPUT_FOLDER"]).is_absolute()
    assert (results["HTML"], results["SHEET_COUNT"]) == ("", 0)


def test_what_is_no_plan_is_refused(greenblue, tmp_path):
    with pytest.raises(QgsProcessingException, match="There is no plan at"):
        run("createdossier", PLAN=str(tmp_path / "none.gpkg"), OUTPUT_FOLDER=str(tmp_path))


def test_a_date_that_is_none_is_refused_before_the_run(greenblue, plan, tmp_path):
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("greenblue:createdossier")
    parameters = {"PLAN": str(plan), "DATE": "22/11/2026", "OUTPUT_FOLDER": str(tmp_path)}
    good, message = algorithm.checkParameterValues(parameters, QgsProcessingContext())
    assert not good and "2026-11-22" in message


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
