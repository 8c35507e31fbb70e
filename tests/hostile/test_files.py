"""Files from outside: none runs, hangs, fetches or reads anything else; bad ones are refused."""

import base64
import json
import random
import sqlite3
import threading
from contextlib import closing
from http.server import BaseHTTPRequestHandler, HTTPServer
from types import SimpleNamespace

import numpy as np
import pytest
from fuzz_plans import good_plan
from fuzz_readers import READERS, read, seeds
from greenblue.core.errors import GreenBlueError
from qgis.core import QgsCoordinateReferenceSystem

MUTATIONS, FEW = 25, 4
EVIL = (
    b"", b"\x00", b"\xff\xfe", b'"', b"\n" * 1000, b"[" * 100_000, b'{"a":' * 50_000, b"9" * 5000,
    b"1e999", b"<!DOCTYPE a [<!ENTITY x 'y'>]>", b"\xef\xbb\xbf", b"../../etc/passwd", b"nan",
)  # fmt: skip


@pytest.mark.parametrize("name", READERS)
def test_a_spoiled_file_is_read_or_refused_in_a_sentence(name, qgis_processing):
    chance = random.Random(name)
    good = seeds(name)
    for data in (*EVIL, *(g[: len(g) // 2] for g in good)):
        read(name, data)
    for _ in range(FEW if name == "template" else MUTATIONS):  # a template is drawn each time
        read(name, spoiled(bytearray(chance.choice(good)), chance))


def spoiled(data, chance):
    """A good file with a few bytes changed, cut out, doubled or evil ones put in."""
    for _ in range(chance.randint(1, 4)):
        at = chance.randrange(len(data) + 1)
        to = min(at + chance.randint(1, 30), len(data))
        data[at:to] = chance.choice(
            [b"", bytes(chance.randbytes(4)), data[at:to] * 2, chance.choice(EVIL)[:2000]]
        )
    return bytes(data)


def refused(name, data, words, tmp_path):
    path = tmp_path / f"file{READERS[name].ending}"
    path.write_bytes(data)
    with pytest.raises(GreenBlueError, match=words):
        READERS[name].use(path)


# Found by fuzzing.


@pytest.mark.parametrize("prefix", ["L\\1", "\\g<0>", "\\", "", "(", "L 1"])
def test_a_prefix_of_line_numbers_is_no_pattern(prefix):
    read("profile", b"source,role,value,when\nrailways,generic,T2,\n"
         b"railways,field,ref,railway=*\nrailways,number_prefix," + prefix.encode() + b",\n")  # fmt: skip


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("roads,field,ref,", "line 2, column when"),
        ("roads,clas,R1,highway=*", "line 2, column role"),
        ("streets,class,R1,highway=*", "line 2, column source"),
        ("roads,class,R77,highway=*", "classes R77, which the barrier table does not have"),
        ("roads,class,R1,lanes>=nan", "line 2, column when"),
        ("roads,class,R1,lanes>=2|3", "line 2, column when"),
    ],
)
def test_a_profile_that_cannot_be_used_is_refused_with_line_and_column(tmp_path, line, words):
    refused("profile", f"source,role,value,when\n{line}\n".encode(), words, tmp_path)


@pytest.mark.parametrize("width", ["9" * 400, "1e400", "-5", "٣٤"])
def test_a_width_beyond_all_numbers_is_unknown(width):
    from greenblue.core.rules import leading_numbers

    (number,) = leading_numbers(np.array([width], dtype=object))
    assert not np.isinf(number)


@pytest.mark.parametrize("code", ["+l", "+f", "+n", "+g", "+r"])
def test_a_barrier_table_may_lack_what_stands_beside_roads(code):
    (table,) = seeds("barriers")
    lines = [line for line in table.split(b"\n") if not line.startswith(code.encode() + b",")]
    assert len(lines) == len(table.split(b"\n")) - 1
    read("barriers", b"\n".join(lines))


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ((b"R1,line,road", b"R1,line,fence"), "family fence"),
        ((b"R1,line,road", b"R1,way,road"), "kind way"),
    ],
)
def test_a_barrier_class_of_no_known_kind_is_refused(tmp_path, change, words):
    (table,) = seeds("barriers")
    refused("barriers", table.replace(*change), words, tmp_path)


def test_a_brook_may_be_made_a_barrier():
    (table,) = seeds("barriers")
    row = next(line for line in table.split(b"\n") if line.startswith(b"W1,"))
    cells = row.split(b",")
    header = next(line for line in table.split(b"\n") if line.startswith(b"code,")).split(b",")
    cells[header.index(b"b_tl")] = b"0.5"
    read("barriers", table.replace(row, b",".join(cells)))


@pytest.mark.parametrize(
    "text", ["[" * 100_000, '[{"from":1}]', "{}", "5", '[{"from":"P1","to":"P2","base":1' + "0" * 400
             + ',"cost":1,"at":"","route":""}]', "NaN", '"x"']
)  # fmt: skip
def test_effects_that_are_none_are_refused(tmp_path, text):
    refused("effects", text.encode(), "effects of features 1", tmp_path)


@pytest.mark.parametrize(
    "text",
    ["[" * 100_000, "[]", "null", '{"by": ["gain"]}', '{"by": "gain"}', '{"by": "constraints", "rules": 5}',
     '{"parameters": 5, "inputs": [1]}', '{"EC": "x"}'],
)  # fmt: skip
def test_what_a_plan_remembers_may_be_anything(text):
    read("record", text.encode())


@pytest.mark.parametrize("year", ["-" * 100_000 + "1", "[" * 1000, "{[]: 1}", "exit()", None, 5j])
def test_of_a_remembered_account_only_plain_choices_are_believed(year):
    from greenblue.algorithms.dossier.dossier_account import choices_of

    given = {"STATUS": "'planned'", "YEAR": year}
    run = SimpleNamespace(algorithm="greenblue:accountmanagedkm", parameters=given)
    assert choices_of([run]) == {"STATUS": "planned"}


# What a chain remembers.


def remembered(tmp_path, steps, made="a.gpkg", numbers=("SITE_COUNT",)):
    from greenblue.algorithms.dossier.chain_steps import ChainSteps

    work = tmp_path / "work"
    work.mkdir(exist_ok=True)
    (work / "a.gpkg").touch()
    (work / "steps.json").write_text(steps if isinstance(steps, str) else json.dumps(steps))
    chain = ChainSteps(tmp_path, 1, False, str, None, None)
    return chain.known("cuts", {"A": 1}, [work / made], numbers)


def step_with(**results):
    return {"cuts": {"given": {"A": 1}, "results": {"SITE_COUNT": 3, **results}, "date": ""}}


def test_a_remembered_step_is_believed_when_it_names_what_it_made(tmp_path):
    own = str(tmp_path / "work" / "a.gpkg")
    assert remembered(tmp_path, step_with(OUTPUT=f"{own}|layername=a"))
    assert not remembered(tmp_path, step_with(OUTPUT=own), made="b.gpkg")


@pytest.mark.parametrize(
    "elsewhere",
    ["/etc/passwd", "/vsicurl/http://evil.example/a.gpkg", "http://evil.example", "../a.gpkg",
     "PG:dbname=x", "a.gpkg"],
)  # fmt: skip
def test_a_remembered_step_leads_nowhere_else(tmp_path, elsewhere):
    assert remembered(tmp_path, step_with(OUTPUT=elsewhere)) is None


@pytest.mark.parametrize(
    "steps",
    ["[]", "5", "[" * 100_000, '{"cuts": []}', '{"cuts": {"given": {"A": 1}}}',
     {"cuts": {"given": {"A": 1}, "results": {"SITE_COUNT": "3"}}},
     {"cuts": {"given": {"A": 1}, "results": {}}}, {"cuts": {"given": {"A": 1}, "results": [1]}}],
)  # fmt: skip
def test_a_memory_of_another_form_is_no_memory(tmp_path, steps):
    assert remembered(tmp_path, steps) is None


# Plans.


@pytest.fixture
def plan(tmp_path, qgis_processing):
    """A plan, and ``change(statement, …)`` of it."""
    path = tmp_path / "plan.gpkg"
    path.write_bytes(good_plan())

    def change(*statement):
        with closing(sqlite3.connect(path)) as database:
            for name in ("ST_IsEmpty", "ST_MinX", "ST_MaxX", "ST_MinY", "ST_MaxY"):
                database.create_function(name, 1, lambda _value: 1)
            with database:
                database.execute(*statement)

    return SimpleNamespace(path=path, change=change)


def tables_of(plan, *names):
    from greenblue.algorithms.io.plan_file import read_plan

    return read_plan(plan.path, names).tables


@pytest.mark.parametrize(
    "blob", [b"", b"GP", b"GP\x00\x0f" + b"\x00" * 3, "text", 5, b"GP\x00\x01" + b"\xff" * 60]
)
def test_geometry_that_is_none_counts_as_missing(plan, blob):
    plan.change('UPDATE "commitments_line" SET geom = ?', (blob,))
    assert tables_of(plan, "commitments_line")["commitments_line"].geometry.tolist() == [None]


def test_geometry_of_another_kind_counts_as_missing(plan):
    point = tables_of(plan, "commitments_point")["commitments_point"]
    assert point.geometry[0] is not None
    with closing(sqlite3.connect(plan.path)) as database:
        (blob,) = database.execute("SELECT geom FROM commitments_point").fetchone()
    plan.change('UPDATE "commitments_line" SET geom = ?', (blob,))
    assert tables_of(plan, "commitments_line")["commitments_line"].geometry.tolist() == [None]


def test_numbers_and_texts_of_any_type_are_read(plan):
    plan.change("UPDATE commitments_line SET name = CAST(X'FFFE41' AS TEXT), duration_yr = 'ten'")
    plan.change("UPDATE fragmentation_points SET rank = 1e300")
    found = tables_of(plan, "commitments_line", "fragmentation_points")
    assert found["commitments_line"]["name"][0].endswith("A")
    assert np.isnan(found["commitments_line"]["duration_yr"][0])
    assert found["fragmentation_points"]["rank"][0] == 1e300


ENDLESS = "WITH RECURSIVE n(key, value) AS (SELECT 1, 2 UNION ALL SELECT key + 1, 2 FROM n) SELECT * FROM n"


@pytest.mark.parametrize("table", ["plan_meta", "checklist_answers"])
def test_a_table_that_computes_for_ever_is_refused(plan, table):
    plan.change(f"DROP TABLE {table}")
    plan.change(f"CREATE VIEW {table} AS {ENDLESS}")
    with pytest.raises(GreenBlueError, match=f"{table} are no tables"):
        tables_of(plan, "checklist_answers")


def test_a_trigger_that_runs_for_ever_is_stopped(plan, monkeypatch):
    from greenblue.algorithms.io import plan_rows

    monkeypatch.setattr(plan_rows, "MOST_STEPS", 1_000_000)
    plan.change(
        f"CREATE TRIGGER t AFTER UPDATE ON plan_meta BEGIN DELETE FROM runs WHERE fid IN "
        f"(SELECT count(*) FROM ({ENDLESS})); END"
    )
    with (
        pytest.raises(GreenBlueError, match="interrupted"),
        plan_rows.changing_rows(plan.path) as database,
    ):
        database.execute("UPDATE plan_meta SET value = 'x'")
    plan.change("DROP TRIGGER t")
    assert tables_of(plan, "runs")


def test_a_damaged_plan_is_said_to_be_damaged(plan):
    data = bytearray(plan.path.read_bytes())
    data[4096:12_000] = b"\xc5" * (12_000 - 4096)
    plan.path.write_bytes(data)
    with pytest.raises(GreenBlueError, match="damaged|no plan|cannot be"):
        tables_of(plan, "commitments_line")


@pytest.mark.parametrize(
    "uri",
    ["../secret.jpg", "DCIM/../../secret.jpg", "/etc/passwd", "C:\\x.jpg", "DCIM\\..\\..\\secret.jpg",
     "file:///etc/passwd", "http://evil.example/a.jpg", "DCIM/\0", "DCIM", "", "DCIM/" + "a" * 5000],
)  # fmt: skip
def test_evidence_stays_in_the_plans_folder(tmp_path, uri):
    from greenblue.algorithms.dossier.dossier_photos import inside

    (tmp_path / "secret.jpg").touch()
    home = tmp_path / "plan"
    (home / "DCIM").mkdir(parents=True)
    assert inside(home, uri) is None


# OpenStreetMap files.


@pytest.mark.parametrize("file", ["/etc/hostname", "http://127.0.0.1:9/x"])
def test_entities_of_an_osm_file_name_no_other_file(tmp_path, file):
    data = seeds("osm")[0].replace(
        b"<osm", f'<!DOCTYPE osm [<!ENTITY e SYSTEM "{file}">]><osm'.encode(), 1
    )
    read("osm", data.replace(b"A&amp;B", b"&e;"))


def test_entities_that_grow_without_end_are_refused_soon(tmp_path):
    bomb = '<!ENTITY a0 "ha">' + "".join(
        f'<!ENTITY a{n + 1} "{f"&a{n};" * 10}">' for n in range(12)
    )
    data = seeds("osm")[0].replace(b"<osm", f"<!DOCTYPE osm [{bomb}]><osm".encode(), 1)
    refused("osm", data.replace(b"A&amp;B", b"&a12;"), "damaged|cannot be", tmp_path)


# Page templates.


class Net(BaseHTTPRequestHandler):
    """Notes every request."""

    asked = []

    def do_GET(self):
        self.asked.append(self.path)
        self.send_error(404)

    do_HEAD = do_GET  # noqa: N815

    def log_message(self, *_):
        pass


@pytest.fixture
def net():
    """A server on this machine; ``asked`` lists what was asked of it."""
    server = HTTPServer(("127.0.0.1", 0), Net)
    Net.asked.clear()
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield SimpleNamespace(url=f"http://127.0.0.1:{server.server_port}", asked=Net.asked)
    server.shutdown()
    thread.join()
    server.server_close()


def page_of(path, plan_path):
    from greenblue.algorithms.dossier.dossier_layouts import Page
    from greenblue.algorithms.dossier.dossier_maps import Maps

    crs = QgsCoordinateReferenceSystem("EPSG:31370")
    return Page(Maps(plan_path, crs, str, str, {}), path)


def drawn(page):
    page.show_whole()
    return page.map_image(30, ("map", "legend", "north", "title", "photo1"))


SHEET = next(p for p in READERS["template"].seeds if p.name == "sheet.qpt")
ARROW = 'file="arrows/NorthArrow_02.svg"'


def template(tmp_path, old, new, count=1):
    text = SHEET.read_text(encoding="utf-8")
    assert old in text
    path = tmp_path / "sheet.qpt"
    path.write_text(text.replace(old, new, count), encoding="utf-8")
    return path


def test_a_template_fetches_nothing(tmp_path, plan, net):
    text = SHEET.read_text(encoding="utf-8").replace(ARROW, f'file="{net.url}/a.svg"')
    frame = (
        f'<LayoutMultiFrame type="65645" url="{net.url}/page" contentMode="0" html="" '
        'evaluateExpressions="1"/></Layout>'
    )
    label = f'labelText="&lt;img src=&quot;{net.url}/label&quot;&gt;" htmlState="1" x='
    text = text.replace("</Layout>", frame).replace("labelText=", label, 1)
    path = tmp_path / "sheet.qpt"
    path.write_text(text, encoding="utf-8")
    assert drawn(page_of(path, plan.path)) is not None
    assert net.asked == []


@pytest.mark.parametrize("place", ["/etc/hostname", "../secret.svg", "file:///etc/hostname",
                                   "\\\\server\\share\\a.svg", "C:\\a.svg", "/vsizip//x.zip/a.svg"])  # fmt: skip
def test_a_template_reads_no_picture_from_elsewhere(tmp_path, plan, place):
    page = page_of(template(tmp_path, ARROW, f'file="{place}"'), plan.path)
    assert page.layout.itemById("north").picturePath() == ""


def test_a_picture_in_the_templates_folder_is_shown_unless_it_points_elsewhere(tmp_path, plan):
    (tmp_path / "logo.svg").write_text('<svg xmlns="http://www.w3.org/2000/svg"/>')
    own = tmp_path / "logo.svg"
    page = page_of(template(tmp_path, ARROW, f'file="{own}"'), plan.path)
    assert page.layout.itemById("north").picturePath() == str(own)
    own.write_text('<svg><image href="/etc/hostname"/></svg>')
    page = page_of(template(tmp_path, ARROW, f'file="{own}"'), plan.path)
    assert page.layout.itemById("north").picturePath() == ""
    packed = base64.b64encode(own.read_bytes()).decode()
    page = page_of(template(tmp_path, ARROW, f'file="base64:{packed}"'), plan.path)
    assert page.layout.itemById("north").picturePath() == ""


def label_texts(page):
    from qgis.core import QgsLayoutItemLabel

    return [i.currentText() for i in page.layout.items() if isinstance(i, QgsLayoutItemLabel)]


@pytest.mark.parametrize(
    "expression", ["[% env('HOME') %]", "[%1+1%]", "[% @user_account_name %]", "[% @layout_name %][% 7 * 6 %]"]
)  # fmt: skip
def test_expressions_in_labels_are_shown_not_run(tmp_path, plan, monkeypatch, expression):
    monkeypatch.setenv("HOME", "/home/secret")
    path = template(tmp_path, 'labelText="', f'labelText="{expression}')
    texts = "".join(label_texts(page_of(path, plan.path)))
    assert "[\u2060%" in texts
    assert "secret" not in texts and "42" not in texts


def test_the_number_of_a_page_may_stand_in_a_template(tmp_path, plan):
    path = template(tmp_path, 'labelText="', 'labelText="[% @layout_numpages %]')
    assert any(text.startswith("1") for text in label_texts(page_of(path, plan.path)))


def test_data_defined_properties_are_left_out(tmp_path, plan):
    from greenblue.algorithms.dossier.layout_template import read_template

    assert "dataDefinedProperties" in SHEET.read_text(encoding="utf-8")
    kept = read_template(SHEET).toString()
    for tag in ("dataDefinedProperties", "data_defined_properties", "dd_properties"):
        assert f"<{tag}" not in kept


@pytest.mark.parametrize("size", ["1e9,1e9,mm", "99999,10,mm", "inf,10,mm"])
def test_a_page_larger_than_any_paper_is_refused(tmp_path, plan, size):
    text = SHEET.read_text(encoding="utf-8")
    at = text.index('size="', text.index('type="65639"'))  # of the map
    end = text.index('"', at + 6)
    path = tmp_path / "sheet.qpt"
    path.write_text(f'{text[:at]}size="{size}{text[end:]}', encoding="utf-8")
    with pytest.raises(GreenBlueError, match="cannot be read"):
        page_of(path, plan.path)


@pytest.mark.parametrize(
    "text",
    ["", "<a>", "\x00", '<!DOCTYPE a [<!ENTITY x "y">]><Layout>&x;</Layout>', "<Layout/>",
     "<Layout>" + "<a>" * 50_000],
)  # fmt: skip
def test_what_is_no_template_is_refused(tmp_path, plan, text):
    path = tmp_path / "sheet.qpt"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(GreenBlueError, match="cannot be read"):
        page_of(path, plan.path)


def test_a_template_in_another_encoding_is_refused(tmp_path, plan):
    path = tmp_path / "sheet.qpt"
    path.write_bytes(b"\xff\xfe\x00<")
    with pytest.raises(GreenBlueError, match="cannot be read"):
        page_of(path, plan.path)
