"""What is wrong in a plan is said, with the commitments that it concerns."""

import numpy as np
import pytest
import shapely
from greenblue.core.account.plan.checks import check_commitments, check_evidence
from greenblue.core.account.plan.measures_list import Measure
from greenblue.core.account.plan.territory import Merger, normal_nis, region_of, successor
from greenblue.core.rules import read_rules
from greenblue.core.schema.plan import COMMITMENT_FIELDS
from greenblue.core.table import Table
from greenblue.core.text import untranslated

from tests.conftest import ROOT

MEASURES = read_rules(ROOT / "resources/rules/measures.csv", Measure)
MERGERS = read_rules(ROOT / "resources/rules/municipality_mergers.csv", Merger)
GOOD = {
    "uuid": "a", "status": "planned", "measure_code": "verge_late", "target": "I",
    "action_type": "manage", "additionality": "improved",
}  # fmt: skip


def commitments(*rows, geometry=None):
    columns = {}
    for field in COMMITMENT_FIELDS:
        values = [{**GOOD, **row}.get(field.name) for row in rows]
        if field.kind in ("int", "real", "bool"):
            values = np.array([np.nan if v is None else v for v in values], dtype=float)
        else:
            values = np.array([*values, None], dtype=object)[:-1]
        columns[field.name] = values
    shapes = geometry or [f"LINESTRING (0 {n}, 9 {n})" for n in range(len(rows))]
    return Table(shapely.from_wkt(shapes), columns, "commitments_line")


def sentences(table, **options):
    options = {"measures": MEASURES, "mergers": MERGERS, "today": "2026-06-01", **options}
    return [finding.text() for finding in check_commitments(table, **options)]


def test_a_good_plan_gives_no_findings_and_neither_does_an_empty_one():
    table = commitments(GOOD, {"uuid": "b", "status": "realised", "date_realised": "2025-08-01"})
    assert sentences(table) == []
    assert sentences(table.take(np.zeros(0, int))) == []


@pytest.mark.parametrize(
    ("row", "said"),
    [
        ({"status": "done"}, "“done” is no status; known are idea, planned"),
        ({"status": None}, "have no status"),
        ({"side": "left"}, "“left” is no side"),
        ({"target": "1"}, "“1” is no target"),
        ({"degurba": 4}, "“4” is no degurba"),
        ({"measure_code": "mowing"}, "has no “mowing”"),
        ({"measure_code": None}, "have no measure"),
        ({"date_planned": "soon"}, "date_planned is no date"),
        ({"date_realised": "2025-13-40", "status": "planned"}, "date_realised is no date"),
        ({"status": "realised"}, "are realised, but have no date"),
        ({"status": "verified", "date_realised": "2025-01-01"}, "verified, but have no date"),
        ({"status": "lost"}, "are lost, but have no date"),
        ({"date_realised": "2025-01-01"}, "their status is not realised"),
        (
            {"status": "verified", "date_realised": "2025-05-02", "date_verified": "2025-05-01"},
            "verified before they were realised",
        ),
        (
            {"status": "lost", "date_realised": "2025-05-02", "date_lost": "2025-05-01"},
            "lost before they were realised",
        ),
        ({"status": "realised", "date_realised": "2026-06-02"}, "date_realised lies in the future"),
        ({"nis": "1234"}, "“1234” is no NIS code of five digits"),
        ({"nis": "11007"}, "municipality 11007 merged; its code is 11002 (Antwerpen)"),
        ({"uuid": None}, "without identifier: fid 0"),
    ],
)
def test_each_sort_of_trouble_is_said_in_one_sentence_with_the_commitment(row, said):
    found = sentences(commitments(row))
    assert len(found) == 1 and said in found[0]
    assert (row.get("uuid", "a") or "fid 0") in found[0]


def test_null_dates_are_no_trouble_before_something_happened():
    assert sentences(commitments({"status": "idea"}, {"uuid": "b", "status": "permit"})) == []


def test_codes_outside_the_territory_are_said_where_it_is_known():
    table = commitments({"nis": "23016"})
    assert sentences(table) == []
    assert "23016 is not in the territory" in sentences(table, known_nis=["11001"])[0]
    assert sentences(table, known_nis=["23016"]) == []


def test_a_merged_municipality_is_no_trouble_in_a_plan_of_an_older_list():
    table = commitments({"nis": "11007"})
    assert sentences(table, vintage=2024) == []
    assert sentences(table, vintage=2025) != []
    assert sentences(table, known_nis=["11007"]) == []


def test_copies_with_the_same_identifier_are_named_once():
    found = check_commitments(commitments({"uuid": "x"}, {"uuid": "x"}, {"uuid": "y"}))
    assert [f.uuids for f in found] == [("x",)]


@pytest.mark.parametrize(
    ("wkt", "said"),
    [
        ("LINESTRING EMPTY", "have not been drawn"),
        ("LINESTRING (1 1, 1 1)", "no length or area"),
        ("POLYGON ((0 0, 3 3, 3 0, 0 1, 0 0))", "crosses itself"),
    ],
)
def test_geometry_that_cannot_be_counted_is_said(wkt, said):
    assert said in sentences(commitments(GOOD, geometry=[wkt]))[0]


def test_findings_do_not_depend_on_the_order_of_the_rows():
    rows = [{"uuid": u, "status": s} for u, s in zip("cab", ("no", "realised", "no"))]
    found = sentences(commitments(*rows))
    assert found == sentences(commitments(*reversed(rows))) and len(found) == 2


def test_a_finding_is_translated_by_its_template():
    found = check_commitments(commitments({"status": "lost"}))[0]
    assert found.text(untranslated) == found.text()
    assert found.text(lambda text: "Verloren: {ids}") == "Verloren: a"


def test_a_missing_geometry_column_is_no_trouble():
    table = commitments(GOOD)
    assert check_commitments(Table(None, table.columns)) == []


@pytest.mark.parametrize(
    ("value", "code"),
    [("11001", "11001"), (11001, "11001"), ("11001.0", "11001"), (" 1000 ", "01000"),
     ("", ""), (None, ""), ("BE11001", ""), ("123456", ""), ("00000", "")],
)  # fmt: skip
def test_nis_codes_are_brought_to_five_digits(value, code):
    assert normal_nis(value) == code


@pytest.mark.parametrize(
    ("nis", "region"),
    [("11002", "Flanders"), ("21004", "Brussels"), ("25091", "Wallonia"), ("23094", "Flanders"),
     ("63079", "Wallonia"), ("99101", None), ("", None), (None, None)],
)  # fmt: skip
def test_the_region_follows_from_the_arrondissement(nis, region):
    assert region_of(nis) == region


def test_mergers_are_followed_up_to_the_year_that_is_wanted():
    assert successor("44029", MERGERS) == "44084"
    assert successor("44029", MERGERS, 2018) == "44029"
    chain = [Merger(2019, "1", "a", "2", "b"), Merger(2025, "2", "b", "3", "c")]
    assert successor("1", chain) == "3" and successor("1", chain, 2024) == "2"
    circle = [Merger(2019, "1", "a", "2", "b"), Merger(2025, "2", "b", "1", "a")]
    assert successor("1", circle) in ("1", "2")


def test_the_mergers_are_whole():
    by_year = {year: [m for m in MERGERS if m.year == year] for year in (2019, 2025)}
    assert len(by_year[2019]) == 15 and len({m.new_nis for m in by_year[2019]}) == 7
    # Antwerp keeps its code, so that only 27 of the 28 Flemish ones changed; and Bastogne's two.
    flemish = [m for m in by_year[2025] if region_of(m.new_nis) == "Flanders"]
    assert len(flemish) == 27 and len({m.new_nis for m in flemish}) == 13
    assert all(region_of(m.old_nis) == region_of(m.new_nis) for m in MERGERS)
    assert len({m.old_nis for m in MERGERS}) == len(MERGERS)


@pytest.mark.parametrize(
    ("uri", "outside"),
    [("DCIM/a.jpg", False), ("evidence/x..y.pdf", False), ("https://example.org/a", False),
     ("/home/me/a.jpg", True), ("../a.jpg", True),
     ("C:\\photos\\a.jpg", True), ("DCIM/../../a.jpg", True), ("file:///a.jpg", True), (None, False)],
)  # fmt: skip
def test_files_outside_the_folder_of_the_plan_are_said(uri, outside):
    found = sentences(commitments({"evidence_uri": uri}))
    assert any("outside the folder" in text for text in found) == outside


def test_evidence_of_a_commitment_that_is_no_more_is_said_and_kept():
    columns = {name: np.array(values, dtype=object) for name, values in (
        ("uuid", ["e1", "e2"]), ("commitment", ["a", "gone"]), ("uri", ["DCIM/a.jpg", "/b.jpg"]),
    )}  # fmt: skip
    found = [finding.text() for finding in check_evidence(Table(None, columns), ["a"])]
    assert len(found) == 2 and "Evidence e2 belongs to no commitment" in found[0]
    assert "Files of e2 lie outside" in found[1]
