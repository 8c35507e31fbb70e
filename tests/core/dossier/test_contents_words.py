"""The dossier's words, numbers and credits, as each language writes them."""

import dataclasses
import json
import re

import numpy as np
from greenblue.core.dossier.contents import dossier
from greenblue.core.dossier.document import (
    DataTable,
    Facts,
    blocks_of,
)
from greenblue.core.dossier.words import Words, is_date

from tests.core.dossier.plan_tables import section

from .plan_tables import UUIDS, accounted, material, plan_tables, table, words


def test_the_language_speaks_everywhere():
    """Each sentence that is not data passes through the translator."""

    def loud(text):
        return f"¤{text}" if "{" in text else text.upper()

    document = dossier(material(account=accounted()), words("nl", loud))
    assert all(s.title.isupper() for s in document.sections)
    heads = [
        c.name
        for s in document.sections
        for b in blocks_of(s)
        if isinstance(b, DataTable)
        for c in b.columns
    ]
    assert all(h == h.upper() or h.startswith("¤") for h in heads)
    assert all(
        text.startswith("¤") or not re.search(r"[a-z]", text) for text in document.labels.values()
    )


def test_numbers_are_written_as_the_language_writes_them():
    english, dutch, french = (Words(code) for code in ("en", "nl", "fr"))
    assert english.number(1234567.891, 2) == "1\u202f234\u202f567.89"
    assert dutch.number(-1234.5, 1) == "\u22121\u202f234,5" and french.number(float("nan")) == "–"
    assert english.number(-0.001, 2) == "0.00"
    spoken = Words("fr", lambda text: f"« {text} » : oui ?").said("a b")
    assert spoken == "«\u00a0a b\u00a0»\u00a0: oui\u00a0?"
    assert (english.euro(1900), french.euro(1900)) == ("€\u00a01\u202f900", "1\u202f900\u00a0€")
    assert (dutch.date("2026-11-22T10:00:00Z"), Words("de").date("2026-11-22")) == (
        "22-11-2026",
        "22.11.2026",
    )
    assert is_date("2026-02-28") and not is_date("2026-02-30") and not is_date("22-11-2026")


def test_sources_are_credited_by_what_the_runs_read():
    assert ("© OpenStreetMap contributors", "ODbL 1.0") in material().sources
    silent = dataclasses.replace(material(tables={}), meta={"credits": "Own survey"})
    assert silent.sources == (("Own survey", ""),)
    twice = {"credits": "© OpenStreetMap contributors, ODbL 1.0; Own survey"}
    assert [c for c, _ in dataclasses.replace(material(), meta=twice).sources] == [
        "© OpenStreetMap contributors", "Own survey",
    ]  # fmt: skip


def test_results_of_runs_are_written_as_the_language_writes_numbers():
    results = {
        "AREA_HA": 5039.19,
        "BUDGET": 20000000.0,
        "DIVI": 0.858554,
        "MERGED": True,
        "SITES": 255,
    }
    run = {"algorithm": "greenblue:measurefragmentation", "date": "2026-01-01", "record": "{}",
           "results": json.dumps(results)}  # fmt: skip
    made = dossier(material(tables={"runs": table("runs", [run])}), Words("de"))
    facts = next(
        b
        for b in blocks_of(section(made, "annex"))
        if isinstance(b, Facts) and ": results" in b.caption
    )
    assert {row.label: row.value for row in facts.rows} == {
        "AREA_HA": "5\u202f039,19", "BUDGET": "20\u202f000\u202f000", "DIVI": "0,858554",
        "MERGED": "True", "SITES": "255",
    }  # fmt: skip


def test_the_annex_names_files_but_not_the_folders_of_who_made_them():
    run = {"algorithm": "greenblue:linkhabitats", "date": "2026-01-01", "results": "{}", "record": json.dumps({
        "parameters": {"A": "'/home/ann/My data/net.gpkg|layername=woods'", "B": r"'C:\\Users\\ann\\a.tif'", "C": "1/2"},
    })}  # fmt: skip
    own = {**run, "algorithm": "greenblue:createdossier"}
    tables = {"runs": table("runs", [run, own])}
    annex = section(dossier(material(tables=tables), words()), "annex")
    facts = [b for b in blocks_of(annex) if isinstance(b, Facts)]
    assert [f.caption for f in facts] == ["greenblue:linkhabitats"]
    values = {row.label: row.value for row in facts[0].rows}
    assert (values["A"], values["B"], values["C"]) == (
        "net.gpkg|layername=woods",
        "a.tif",
        "1/2",
    )


def test_no_line_ends_at_a_hyphen_that_begins_a_word_or_follows_an_abbreviation():
    german = Words("de", lambda text: text)
    assert german.said("Brücke oder -unterführung, Feldweg- oder Weg") == (
        "Brücke oder \u2011unterführung, Feldweg- oder Weg"
    )
    assert german.tr("{count} K.-o.-Fragen", count="2-3 a") == "2-3 a K.\u2011o.\u2011Fragen"
    assert german.said("N4 - E411, -5, grün-blau") == "N4 - E411, -5, grün-blau"


def test_reasons_of_the_ledger_keep_their_hyphens_too():
    account = accounted()
    why = np.full(len(account.ledger), "Die K.-o.-Fragen fehlen", dtype=object)
    account = dataclasses.replace(account, ledger=account.ledger.with_columns(why_not=why))
    part = section(dossier(material(account=account), words("de")), "km")
    found = {
        row[-1]
        for block in blocks_of(part)
        if isinstance(block, DataTable) and block.columns[0].name == "Row"
        for row in block.rows
    }
    assert found == {"Die K.\u2011o.\u2011Fragen fehlen"}


def test_parameters_of_runs_are_named_with_unit_and_written_as_the_language_writes_numbers():
    run = {"algorithm": "greenblue:x", "date": "2026-01-01", "results": '{"COUNT": 5}', "record": json.dumps({
        "parameters": {"GAP": "10804.750", "YEAR": 2026, "MERGE": "True", "LIST": "2500.0; 800.5", "CODE": "B.1",
                       "DATE": "2025-09-01T00:00:00"},
    })}  # fmt: skip
    labels = {"": ("Find", ""), "GAP": ("Gap", "m"), "YEAR": ("Year", ""), "COUNT": ("Number", "")}
    given = material(tables={"runs": table("runs", [run])}, labels={"greenblue:x": labels})
    annex = section(dossier(given, words("de")), "annex")
    tables = [b for b in blocks_of(annex) if isinstance(b, Facts)]
    assert [t.caption for t in tables] == ["Find [greenblue:x]", "Find [greenblue:x]: results"]
    values = {row.label: row.value for t in tables for row in t.rows}
    assert {k: v for k, v in values.items() if k not in ("Date", "Versions")} == {
        "Gap [GAP]": "10\u202f804,75\u00a0m", "Year [YEAR]": "2026", "MERGE": "yes",
        "LIST": "2500; 800,5", "CODE": "B.1", "DATE": "01.09.2025", "Number [COUNT]": "5",
    }  # fmt: skip


def test_a_commitment_named_after_its_measure_has_its_name_in_the_readers_language():
    tables = plan_tables()
    lines = tables["commitments_line"]
    names = np.array(["Verges mown late, N4", "Our hedge", None], dtype=object)
    tables["commitments_line"] = lines.with_columns(name=names)
    spoken = {"verge_late": ("Spät gemähte Böschung", "Verges mown late"), "hedge_new": ("Hecke",)}
    given = material(tables=tables, account=accounted(tables), measure_names=spoken)
    assert given.called == {
        UUIDS[0]: "Spät gemähte Böschung, N4", UUIDS[1]: "Our hedge", UUIDS[2]: UUIDS[2],
    }  # fmt: skip
    said = str(dossier(given, words()))
    assert "Spät gemähte Böschung, N4" in said and "Verges mown late, N4" not in said
