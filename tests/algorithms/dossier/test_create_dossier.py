"""Create the dossier, through Processing."""

import re
import shutil
import subprocess
import unicodedata
import zipfile
from html import unescape
from pathlib import Path

import pytest
from greenblue.algorithms.base import RESOURCES
from greenblue.algorithms.language import LANGUAGES, catalogue, translator
from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingException,
)

from tests.algorithms.account.conftest import (
    Feedback,
)
from tests.algorithms.dossier.dossier_scene import run, text_of


@pytest.fixture
def dossiers(plan, made):
    """The dossier in all formats and languages, made once."""
    folder = made / "all"
    if not folder.exists():
        _, said = run("createdossier", PLAN=str(plan), LANGUAGES=["plan", *LANGUAGES], DATE="2026-11-22",
                      OUTPUT_FOLDER=str(folder))  # fmt: skip
        (made / "warnings.txt").write_text("\n".join(said.warnings), encoding="utf-8")
    return folder


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


def test_each_language_has_its_own_words(dossiers):
    if not catalogue("nl").exists():
        pytest.skip("the translations are not compiled")
    headings = {}
    for language in LANGUAGES:
        html = (dossiers / f"plan_dossier_{language}.html").read_text(encoding="utf-8")
        headings[language] = set(re.findall(r"<h1[^>]*>([^<]+)</h1>|<h2[^>]*>([^<]+)</h2>", html))
    assert min(map(len, headings.values())) > 10
    for language in LANGUAGES[1:]:
        assert len(headings[language] & headings["en"]) < len(headings["en"]) / 2


def test_names_made_by_the_plan_are_told_in_the_language_of_each_dossier(dossiers):
    if not catalogue("nl").exists():
        pytest.skip("the translations are not compiled")
    for language in LANGUAGES:
        html = plain((dossiers / f"plan_dossier_{language}.html").read_text(encoding="utf-8"))
        told = translator(language)("Ecoduct")
        assert f"{told}, E34 (1)" in html and f"{told}, E34 (2)" in html
        others = {translator(other)("Ecoduct") for other in LANGUAGES} - {told}
        assert others and not any(f"{other}, E34" in html for other in others)


def test_a_language_whose_texts_are_missing_is_named(plan, tmp_path, monkeypatch):
    monkeypatch.setattr("greenblue.algorithms.language.I18N", tmp_path / "nowhere")
    _, said = run("createdossier", PLAN=str(plan), LANGUAGES=["en", "nl"], FORMATS=["html"],
                  MAX_SHEETS=0, OUTPUT_FOLDER=str(tmp_path / "out"))  # fmt: skip
    named = [line for line in said.warnings if "greenblue_nl.qm" in line]
    assert len(named) == 1 and not any("greenblue_en" in line for line in said.warnings)


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
