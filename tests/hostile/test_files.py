"""Files from outside: none runs, hangs, fetches or reads anything else; bad ones are refused."""

import json
import random
from types import SimpleNamespace

import numpy as np
import pytest
from fuzz_readers import READERS, read, seeds
from greenblue.core.errors import GreenBlueError

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
