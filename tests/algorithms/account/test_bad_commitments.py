"""What is wrong with commitments, plans and disks is said in a sentence, and nothing is lost."""

import os
import resource
import shutil
import sqlite3
import subprocess
from contextlib import closing

import pytest
from greenblue.algorithms.io.plan_file import read_plan
from greenblue.core.schema.plan import VERSION
from qgis import processing
from qgis.core import QgsProcessing, QgsProcessingException, QgsVectorLayer

from tests.algorithms.account.conftest import hedges, memory_layer
from tests.algorithms.account.test_account_managed_km import (
    AXIS,
    axes_layer,
    commitments_layer,
)
from tests.algorithms.diagnose.scene import Feedback, box, layer_of, line, rows

ACCOUNT = "greenblue:accountmanagedkm"
SECOND = (
    line((-1000, 30), (5000, 30)),
    {"axis_id": "N5", "kind": "road", "name": "N5", "width_m": 10.0},
)
GOOD_LINE = line((0, 8), (1000, 8))


def towns(*codes):
    """Municipalities side by side from west to east, 2 km wide each."""
    return layer_of(
        "towns", "Polygon",
        *((box(2000 * n - 1000, -3000, 2000 * n + 1000, 3000),
           {"nis": code, "name": f"Town {code}", "degurba": 1}) for n, code in enumerate(codes)),
        fields={"nis": str, "name": str, "degurba": int},
    )  # fmt: skip


@pytest.fixture
def count(greenblue):
    """``count(rows, …)``: results, ledger rows by commitment, and warnings."""

    def run(*drawn, axes=(AXIS,), **parameters):
        feedback = Feedback()
        found = processing.run(ACCOUNT, {
            "COMMITMENTS": commitments_layer(*drawn), "AXES": axes_layer(*axes),
            "OUTPUT_LEDGER": QgsProcessing.TEMPORARY_OUTPUT, "OUTPUT_TABLE": QgsProcessing.TEMPORARY_OUTPUT,
            "OUTPUT_TOWNS": QgsProcessing.TEMPORARY_OUTPUT, **parameters,
        }, feedback=feedback)  # fmt: skip
        return found, feedback.warnings

    return run


def ledger_of(found, quantity="km_axis"):
    return [
        (c, n, round(a, 3), r or "")
        for q, c, n, a, r in rows(
            found["OUTPUT_LEDGER"], "quantity", "commitment", "nis", "amount", "reason"
        )
        if q == quantity
    ]


def test_a_commitment_that_matches_nothing_keeps_its_length_and_is_named(count):
    found, warnings = count((line((0, 900), (700, 900)), {}), (GOOD_LINE, {}))
    assert found["KM_INFRASTRUCTURE"] == pytest.approx(1.0, rel=2e-4)
    assert ledger_of(found, "unmatched") == [("c0", "", 0.7, "far")]
    assert any("0.700 km of 1 commitments match no infrastructure" in w for w in warnings)


def test_a_commitment_that_two_axes_fit_equally_takes_one_and_is_named(count):
    found, warnings = count((line((0, 15), (1000, 15)), {}), axes=(AXIS, SECOND))
    assert found["KM_INFRASTRUCTURE"] == pytest.approx(1.0, rel=2e-4)
    assert {a for (a,) in rows(found["OUTPUT_LEDGER"], "axis_id")} == {"N4"}
    assert any("1 commitments lie between two axes that fit equally" in w for w in warnings)


def test_a_commitment_across_a_border_is_cut_there_and_loses_nothing(count):
    found, _ = count((line((0, 8), (2000, 8)), {}), MUNICIPALITIES=towns("11002", "11013"))
    assert ledger_of(found) == [("c0", "11002", 1.0, ""), ("c0", "11013", 1.0, "")]
    assert found["KM_INFRASTRUCTURE"] == pytest.approx(2.0, rel=2e-4)


@pytest.mark.parametrize(
    ("more", "km", "said"),
    [
        ({"date_realised": None}, 1.0, "are realised, but have no date"),
        ({"date_realised": "2026-03-01", "date_verified": "2025-01-01", "status": "verified"},
         1.0, "verified before they were realised"),
        ({"date_lost": "2025-01-01", "status": "lost"}, 0.0, "lost before they were realised"),
        ({"date_realised": "soon"}, 1.0, "date_realised is no date"),
        ({"status": "who knows"}, 0.0, "have an unknown status and count as an idea"),
        ({"nis": "99999"}, 1.0, "municipality 99999 is not in the territory"),
        ({"nis": "far away"}, 1.0, "“far away” is no NIS code of five digits"),
        ({"nis": "11007"}, 1.0, "municipality 11007 merged; its code is 11002 (Antwerpen) now"),
    ],
)  # fmt: skip
def test_dates_statuses_and_codes_that_cannot_be_are_said_and_nothing_is_lost(
    count, more, km, said
):
    found, warnings = count((GOOD_LINE, more), MUNICIPALITIES=towns("11002"))
    assert any(said in w and "c0" in w for w in warnings), warnings
    assert found["KM_INFRASTRUCTURE"] == pytest.approx(km, rel=2e-4)
    (row,) = ledger_of(found)
    assert row[:3] == ("c0", "11002", 1.0)


@pytest.mark.parametrize(
    ("shape", "km", "said"),
    [
        (line((0, 8), (0, 8)), 0.0, "have not been drawn yet"),
        (line((0, 8), (600, 8), (200, 8), (1000, 8)), 1.0, ""),
        (line((0, 8), (500, 8), (500, 12), (400, 12), (400, 4), (1000, 4)), 1.0, ""),
        (None, 0.0, "have not been drawn yet"),
    ],
)
def test_lines_without_length_and_lines_that_cross_themselves_count_each_metre_once(
    count, shape, km, said
):
    found, warnings = count((shape, {}))
    assert found["KM_INFRASTRUCTURE"] == pytest.approx(km, abs=0.03)
    assert not said or any(said in w for w in warnings), warnings


@pytest.mark.parametrize(
    ("vintage", "expected"),
    [
        (2024, {"44040": 0.5, "44043": 1.5}),
        (2025, {"44088": 2.0}),
        (None, {"44088": 2.0}),
    ],
)
def test_municipalities_that_merged_are_one_in_the_list_of_a_later_year(count, vintage, expected):
    found, _ = count(
        (line((-500, 8), (1500, 8)), {}), MUNICIPALITIES=towns("44043", "44040"),
        NIS_VINTAGE=vintage,
    )  # fmt: skip
    by_town = {n: round(km, 3) for n, km in rows(found["OUTPUT_TOWNS"], "nis", "km_axis")}
    assert by_town == expected
    names = {n for (n,) in rows(found["OUTPUT_TOWNS"], "name")}
    assert (names == {"Merelbeke-Melle"}) == (vintage != 2024)


def accounted(plan):
    return processing.run(
        ACCOUNT, {"PLAN": str(plan), "OUTPUT_LEDGER": QgsProcessing.TEMPORARY_OUTPUT}
    )


@pytest.fixture
def filled(plan, add):
    """A plan with a planted hedge that counts."""
    add(hedges(1), STATUS="realised")
    return plan


def test_a_plan_from_a_newer_greenblue_is_refused_by_account_and_comparison(filled, greenblue):
    with closing(sqlite3.connect(filled)) as database, database:
        database.execute(
            "UPDATE plan_meta SET value = ? WHERE key = 'schema_version'", (str(VERSION + 1),)
        )
    with pytest.raises(QgsProcessingException, match="newer GreenBlue.*nothing was changed"):
        accounted(filled)
    with pytest.raises(QgsProcessingException, match="newer GreenBlue"):
        processing.run("greenblue:comparescenarios", {
            "PLANS": [str(filled)], "YEARS": "2025;2026", "OUTPUT_TABLE": QgsProcessing.TEMPORARY_OUTPUT,
        })  # fmt: skip


def test_a_plan_that_is_open_twice_is_accounted_as_it_was_saved(filled):
    layers = [QgsVectorLayer(f"{filled}|layername=commitments_line", "l", "ogr") for _ in "ab"]
    assert all(layer.startEditing() for layer in layers)
    first = next(layers[0].getFeatures())
    assert layers[0].deleteFeature(first.id())
    before = accounted(filled)["ROW_COUNT"]
    assert before > 0
    assert layers[0].commitChanges()
    assert accounted(filled)["ROW_COUNT"] == 0
    assert layers[1].rollBack()


@pytest.mark.parametrize("room", [30_000, 120_000, 250_000])
def test_a_disk_that_fills_while_adding_leaves_the_old_plan_whole(add, plan, room):
    before = plan.read_bytes()
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (room, hard))
    try:
        with pytest.raises(QgsProcessingException, match=r"room|complete|full|written"):
            add(hedges(4000))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert plan.read_bytes() == before
    assert sorted(os.listdir(plan.parent)) == ["plan.gpkg", "plan.qgz"]


@pytest.fixture
def small_disk(tmp_path):
    """A disk of its own of 8 MB."""
    place = tmp_path / "disk"
    place.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=8m", "tmpfs", str(place)]
    if shutil.which("mount") is None or subprocess.run(command, capture_output=True).returncode:
        pytest.skip("this user may mount no disk")
    yield place
    subprocess.run(["umount", str(place)], check=True)


@pytest.mark.parametrize("left", [0.5, 1.5, 2.2])
def test_on_a_disk_that_is_really_full_the_plan_stays_whole_and_is_filled_later(
    create, add, plan, small_disk, left
):
    mine = small_disk / "plan.gpkg"
    shutil.copy(plan, mine)
    before = mine.read_bytes()
    filler = small_disk / "filler"
    filler.write_bytes(b"x" * int(8 * 2**20 - (1 + left) * len(before)))
    many = [("POINT (1 9)", "1" * 200)] * 4000
    sites = memory_layer("Point", {"site_id": "string"}, many)
    for work in (lambda: add(hedges(4000), mine), lambda: create(mine, POINTS=sites)):
        with pytest.raises(QgsProcessingException, match="room|complete|full|written"):
            work()
        assert mine.read_bytes() == before
        assert sorted(os.listdir(small_disk)) == ["filler", "plan.gpkg"]
    filler.unlink()
    assert add(hedges(3), mine).results["ADDED_COUNT"] == 3
    assert len(read_plan(mine).tables["commitments_line"]) == 3
