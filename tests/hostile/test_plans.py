"""Plans that anybody may have changed: read as far as they hold, or refused in a sentence."""

import sqlite3
from contextlib import closing

import numpy as np
import pytest
from greenblue.core.errors import GreenBlueError


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


@pytest.mark.parametrize(
    ("columns", "words"),
    [
        ("NULL AS fid, *", "rows of commitments_line without fid"),
        ("'one' AS fid, *", "rows of commitments_line without fid"),
        ("1.5 AS fid, *", "rows of commitments_line without fid"),
        ("*", "no such column: fid"),
    ],
)
def test_rows_without_a_number_of_their_own_are_damage(plan, columns, words):
    plan.change("ALTER TABLE commitments_line RENAME COLUMN fid TO former")
    plan.change("ALTER TABLE commitments_line RENAME TO former_line")
    plan.change(f"CREATE TABLE commitments_line AS SELECT {columns} FROM former_line")
    with pytest.raises(GreenBlueError, match=f"damaged or no GeoPackage .{words}"):
        tables_of(plan, "commitments_line")


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
