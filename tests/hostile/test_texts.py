"""Text from data is data: in pages, documents, tables, SQL, expressions and file names."""

import re
import sqlite3
import zipfile
from contextlib import closing
from html.parser import HTMLParser
from pathlib import Path
from xml.etree import ElementTree

import numpy as np
import pytest
from greenblue.core.text import as_cell
from qgis.core import QgsExpression, QgsExpressionContextUtils, QgsProject, QgsVectorLayer

from tests.algorithms.diagnose.scene import box, layer_of, line, point, saved
from tests.hostile.good import numbers, run
from tests.hostile.nasty import HOSTILE, copied, nasty

EVIL = (
    "<script>alert(1)</script>\"'&[% env('GREENBLUE_SECRET') %]{title}'||env('GREENBLUE_SECRET')||'"
)
SECRET = "the-secret-of-this-machine"


class Page(HTMLParser):
    """The tags, texts and attributes of an HTML file."""

    def __init__(self, path):
        super().__init__()
        self.tags, self.texts, self.links, self.events = set(), [], [], []
        self.feed(Path(path).read_text(encoding="utf-8"))

    def handle_starttag(self, tag, attributes):
        self.tags.add(tag)
        for name, value in attributes:
            if name in ("href", "src", "action", "xlink:href"):
                self.links.append(value)
            if name.startswith("on"):
                self.events.append(value)

    def handle_data(self, data):
        self.texts.append(data)


def assert_harmless(path):
    """Nothing runs in a page, and it leads nowhere."""
    page = Page(path)
    assert not page.tags & {"script", "iframe", "object", "embed", "form", "base", "link"}
    assert page.events == []
    assert all(link.startswith(("#", "data:")) for link in page.links), page.links
    assert SECRET not in "".join(page.texts)
    return "".join(page.texts)


@pytest.fixture
def secret(monkeypatch):
    """What an expression would show if it were evaluated."""
    monkeypatch.setenv("GREENBLUE_SECRET", SECRET)
    assert QgsExpression("env('GREENBLUE_SECRET')").evaluate() == SECRET


@pytest.fixture
def evil_plan(good, secret):
    """A plan of which every text is hostile."""
    territory = layer_of("territory", "Polygon", (box(-190, -200, 960, 200), {
        "nis": EVIL, "name": EVIL,
    }))  # fmt: skip
    parameters = {**good.parameters("createplan"), "TERRITORY": territory, "TITLE": EVIL,
                  "NIS_FIELD": "nis", "NAME_FIELD": "name"}  # fmt: skip
    for name in ("POINTS", "SECTIONS", "CROSSINGS", "HEDGES"):
        parameters[name] = _evil_names(parameters[name])
    results, _, refused = run("createplan", parameters)
    assert not refused, refused
    verges = layer_of("verges", "LineString", (line((0, 8), (400, 8)), {
        "name": EVIL, "remark": EVIL, "owner": EVIL, "status": "realised", "target": "I",
        "measure_code": "verge_late", "date_realised": "2025-05-01", "zone_ubr": "U",
    }))  # fmt: skip
    _, _, refused = run("addtoplan", {
        "PLAN": results["OUTPUT"], "PROPOSALS": verges, "MEASURE": "verge_late",
        "STATUS": "realised",
    })  # fmt: skip
    assert not refused, refused
    return results["OUTPUT"]


def _evil_names(layer):
    """A layer in which every name is hostile; ids and codes stay."""
    names = [f.name() for f in layer.fields() if f.name() != "fid"]

    def alter(geometry, values, _row):
        return geometry, [EVIL if n in ("name", "reason") else v for n, v in zip(names, values)]

    return copied(layer, alter)


def test_every_page_and_document_shows_hostile_texts_as_text(good, evil_plan, tmp_path):
    account, compared = str(tmp_path / "account.html"), str(tmp_path / "compared.html")
    _, _, refused = run("accountmanagedkm", {
        "PLAN": evil_plan, "OUTPUT_LEDGER": "TEMPORARY_OUTPUT", "OUTPUT_HTML": account,
        "DURATION": False, "CHECKLIST": False,
    })  # fmt: skip
    assert not refused, refused
    assert EVIL in assert_harmless(account)
    _, _, refused = run("comparescenarios", {
        "PLANS": [evil_plan, evil_plan], "OUTPUT_TABLE": "TEMPORARY_OUTPUT",
        "OUTPUT_HTML": compared,
    })  # fmt: skip
    assert not refused, refused
    assert EVIL in assert_harmless(compared)
    _, _, refused = run("createdossier", {
        "PLAN": evil_plan, "FORMATS": ["html", "odt", "pdf"], "LANGUAGES": ["nl"],
        "OUTPUT_FOLDER": str(tmp_path / "dossier"),
    })  # fmt: skip
    assert not refused, refused
    (page,) = (tmp_path / "dossier").glob("*.html")
    assert EVIL in assert_harmless(page)
    (document,) = (tmp_path / "dossier").glob("*.odt")
    with zipfile.ZipFile(document) as archive:
        assert not [n for n in archive.namelist() if "Basic" in n or "Scripts" in n]
        content = ElementTree.fromstring(archive.read("content.xml"))
    assert EVIL in "".join(content.itertext())
    assert not [e for e in content.iter() if e.tag.endswith(("}script", "}event-listener"))]
    (pdf,) = (tmp_path / "dossier").glob("*.pdf")
    assert b"/JavaScript" not in pdf.read_bytes() and SECRET.encode() not in pdf.read_bytes()


def test_the_curve_of_measures_shows_hostile_names_as_text(good, secret, tmp_path):
    candidates = copied(
        good.parameters("prioritisemeasures")["CANDIDATES"][0],
        lambda geometry, values, row: (geometry, [f"{EVIL} {row}", *values[1:]]),
    )
    path = str(tmp_path / "curve.html")
    _, _, refused = good.run("prioritisemeasures", CANDIDATES=[candidates], OUTPUT_PLOT=path)
    assert not refused, refused
    assert_harmless(path)


def test_no_default_rule_or_label_of_a_plans_project_is_what_its_texts_say(evil_plan):
    project = QgsProject()
    assert project.read(str(Path(evil_plan).with_suffix(".qgz")))
    context = QgsExpressionContextUtils.projectScope(project)
    checked = 0
    for layer in project.mapLayers().values():
        if not isinstance(layer, QgsVectorLayer):
            continue
        for index in range(layer.fields().count()):
            expression = layer.defaultValueDefinition(index).expression()
            if expression:
                parsed = QgsExpression(expression)
                assert not parsed.hasParserError(), expression
                assert "env" not in parsed.referencedFunctions(), expression
                checked += 1
    assert checked > 5
    (layout,) = project.layoutManager().printLayouts()
    texts = [item.currentText() for item in layout.items() if hasattr(item, "currentText")]
    assert any("[% env" in text for text in texts) and not any(SECRET in t for t in texts)
    assert context.variable("project_title") == EVIL or EVIL in context.variable("project_title")


@pytest.mark.parametrize("evil", [h for h in HOSTILE if h])
def test_the_dossier_of_a_plan_with_this_title_is_made(good, evil, tmp_path, secret):
    plan = good.plan_copy()
    with closing(sqlite3.connect(plan)) as database, database:
        database.execute("UPDATE plan_meta SET value = ? WHERE key = 'title'", (evil,))
    _, _, refused = run("createdossier", {
        "PLAN": plan, "FORMATS": ["html", "odt"], "LANGUAGES": ["en"], "MAX_SHEETS": 1,
        "OUTPUT_FOLDER": str(tmp_path / "dossier"),
    })  # fmt: skip
    assert not refused, refused
    (page,) = (tmp_path / "dossier").glob("*.html")
    assert_harmless(page)


# Names of tables, fields and files.

TABLES = ('we"ird', "x'; DROP TABLE y; --", "select", "é 日本 🦔", "a b", "100%s", "a.b")
FIELDS = ('tra"ffic', "a'b", "group", "é 日本", "[% 1 %]", "%s", "1st", "a|b", "x=1")


def traffic_roads(field):
    return layer_of("roads", "LineString",
        (line((-180, 0), (950, 0)), {"highway": "motorway", field: 40_000.0}),
        (line((100, -200), (100, 200)), {"highway": "tertiary", field: 900.0}))  # fmt: skip


def cuts(good, roads, field):
    results, _, refused = good.run("findfragmentationpoints", ROADS=roads, TRAFFIC_FIELD=field)
    assert not refused, refused
    return numbers(results), sorted(row[1] for row in results["layers"]["OUTPUT_POINTS"])


@pytest.mark.parametrize("field", FIELDS)
def test_a_field_of_any_name_is_read_the_same_from_memory_and_from_a_file(good, tmp_path, field):
    usual = cuts(good, traffic_roads("traffic"), "traffic")
    roads = traffic_roads(field)
    assert cuts(good, roads, field) == usual
    assert cuts(good, saved(roads, tmp_path / "roads.gpkg"), field) == usual


@pytest.mark.parametrize("table", TABLES)
def test_a_table_of_any_name_is_read_and_written(good, tmp_path, table):
    usual = cuts(good, traffic_roads("traffic"), "traffic")
    other = layer_of("other", "Point", (point(0, 0), {"a": 1}))
    saved(other, tmp_path / "roads.gpkg", "y")
    roads = saved(traffic_roads("traffic"), tmp_path / "roads.gpkg", table)
    assert cuts(good, roads, "traffic") == usual
    target = tmp_path / "out.gpkg"
    _, _, refused = good.run("findfragmentationpoints", OUTPUT_POINTS=str(target))
    assert not refused, refused
    with closing(sqlite3.connect(tmp_path / "roads.gpkg")) as database:
        assert database.execute("SELECT count(*) FROM y").fetchone() == (1,)


@pytest.mark.parametrize(
    "name", ["it's", "a b", "é 日本 🦔", "100%", "a;b", "a#b", "a&b", "[% 1 %]", "-rf", "a'b\"c",
             "{x}", "$(id)", "`id`", "a,b=c"]
)  # fmt: skip
def test_a_folder_and_file_of_any_name_is_written_and_read_back(good, tmp_path, name):
    folder = tmp_path / name
    folder.mkdir()
    roads = saved(traffic_roads("traffic"), folder / f"{name}.gpkg", "roads")
    target = folder / f"points {name}.gpkg"
    results, _, refused = good.run(
        "findfragmentationpoints", ROADS=roads, OUTPUT_POINTS=str(target)
    )
    assert not refused, refused
    back = QgsVectorLayer(results["OUTPUT_POINTS"], "back", "ogr")
    assert back.isValid() and back.featureCount() == results["SITE_COUNT"]
    assert sorted(p.name for p in folder.iterdir()) == sorted([target.name, f"{name}.gpkg"])


@pytest.mark.parametrize("name", ["it's", "é 日本 🦔", "[% 1 %]", "100%", "$(id)"])
def test_a_plan_of_any_name_is_made_and_told(good, tmp_path, name):
    folder = tmp_path / name
    folder.mkdir()
    plan = folder / f"{name}.gpkg"
    results, _, refused = good.run("createplan", OUTPUT=str(plan))
    assert not refused, refused
    assert {p.suffix for p in folder.iterdir()} == {".gpkg", ".qgz"}
    _, _, refused = run("createdossier", {
        "PLAN": results["OUTPUT"], "FORMATS": ["html"], "LANGUAGES": ["en"], "MAX_SHEETS": 1,
        "OUTPUT_FOLDER": str(folder / "dossier"),
    })  # fmt: skip
    assert not refused, refused
    assert len(list((folder / "dossier").iterdir())) == 1


# Cells of spreadsheets.


@pytest.mark.parametrize(
    ("text", "cell"),
    [("=1+1", "'=1+1"), ("+f", "'+f"), ("-A1", "'-A1"), ("@SUM(A1)", "'@SUM(A1)"),
     ("\t=1", "'\t=1"), ("\r=1", "'\r=1"), ("-5", "-5"), ("+3.5", "+3.5"), ("-1,5", "-1,5"),
     ("Gent", "Gent"), ("", ""), (None, None), ("a=1", "a=1")],
)  # fmt: skip
def test_a_cell_is_no_formula(text, cell):
    assert as_cell(text) == cell


@pytest.mark.parametrize("ending", ["csv", "ods", "xlsx", "gpkg"])
def test_a_name_that_looks_like_a_formula_is_text_in_every_output(good, tmp_path, ending):
    roads = layer_of("roads", "LineString", (line((100, -200), (100, 200)), {
        "highway": "motorway", "name": '=HYPERLINK("http://evil.example")', "ref": "=1+1",
    }))  # fmt: skip
    target = tmp_path / f"points.{ending}"
    results, _, refused = good.run(
        "findfragmentationpoints", ROADS=roads, OUTPUT_POINTS=str(target)
    )
    assert not refused, refused
    back = QgsVectorLayer(results["OUTPUT_POINTS"], "back", "ogr")
    names = {str(f["name"]) for f in back.getFeatures()}
    mark = "" if ending == "gpkg" else "'"
    assert any(n.startswith(f"{mark}=") for n in names), names
    if ending in ("ods", "xlsx"):
        with zipfile.ZipFile(target) as archive:
            sheets = [n for n in archive.namelist() if n.endswith(".xml")]
            texts = b"".join(archive.read(n) for n in sheets)
        formulas = re.findall(rb'table:formula="([^"]*)"|<f>([^<]*)', texts)
        assert {a or b for a, b in formulas} <= {b"of:=FALSE()", b"of:=TRUE()"}  # booleans


@pytest.mark.parametrize("kind", ["hostile_texts", "hostile_layer_name"])
def test_messages_may_hold_any_text(good, faults, kind):
    parameters = good.parameters("findfragmentationpoints")
    bad = nasty(nasty(parameters["CORRIDORS"], "null_geometry"), kind)
    _, warnings, refused = good.run("findfragmentationpoints", CORRIDORS=bad)
    assert not faults and not refused
    assert any("without geometry" in w for w in warnings)
    assert np.all([isinstance(w, str) for w in warnings])


# Styles that a plan keeps.

QML = (
    '<qgis><renderer-v2 type="singleSymbol"><symbols><symbol type="line" name="0"><layer '
    'class="{kind}"><Option type="Map"><Option name="imageFile" value="{value}"/></Option>'
    "</layer></symbol></symbols></renderer-v2></qgis>"
)


@pytest.mark.parametrize(
    ("text", "safe"),
    [
        (QML.format(kind="SimpleLine", value="arrows/NorthArrow_02.svg"), True),
        (QML.format(kind="SimpleLine", value="&quot;name&quot; || 'x'"), True),
        (QML.format(kind="RasterFill", value="http://evil.example/a.png"), False),
        (QML.format(kind="RasterFill", value="/etc/hostname"), False),
        (QML.format(kind="RasterFill", value="../../a.png"), False),
        (QML.format(kind="SimpleLine", value="env('HOME')"), False),
        (QML.format(kind="SimpleLine", value="load_layer('a','ogr')"), False),
        ("<qgis>" + "<a>" * 50_000, False),
        ('<!DOCTYPE a [<!ENTITY x "y">]><qgis>&x;</qgis>', False),
        ("<qgis>", False),
        (None, False),
    ],
)
def test_a_style_that_asks_for_more_than_drawing_is_told_from_others(text, safe, qgis_processing):
    from greenblue.algorithms.dossier.plan_styles import is_safe_style

    assert is_safe_style(text) == safe


def test_the_styles_that_greenblue_gives_a_plan_are_kept_and_others_are_not(good, tmp_path):
    from greenblue.algorithms.dossier.plan_styles import drop_unsafe_styles

    plan = good.plan_copy()
    assert drop_unsafe_styles(plan) == []
    with closing(sqlite3.connect(plan)) as database, database:
        count = database.execute("SELECT count(*) FROM layer_styles").fetchone()[0]
        bad = "<qgis>" + "<a>" * 50_000
        database.execute(
            "UPDATE layer_styles SET styleQML = ? WHERE f_table_name = 'territory'", (bad,)
        )
    assert count > 5
    results, warnings, refused = run("createdossier", {
        "PLAN": plan, "FORMATS": ["html"], "LANGUAGES": ["en"], "MAX_SHEETS": 1,
        "OUTPUT_FOLDER": str(tmp_path / "dossier"),
    })  # fmt: skip
    assert not refused and results["HTML"]
    assert any("territory" in w and "style" in w for w in warnings)
