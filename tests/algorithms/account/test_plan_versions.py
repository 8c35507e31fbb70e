"""Plans of older and newer versions, brought up to date or refused."""

import sqlite3
from contextlib import closing

import pytest
from greenblue.algorithms.io import plan_migrate
from greenblue.algorithms.io.plan_file import read_plan
from greenblue.core.errors import GreenBlueError
from greenblue.core.schema.plan import VERSION
from qgis.core import (
    QgsProcessingException,
)

from tests.algorithms.account.conftest import hedges
from tests.algorithms.account.plan_scene import tables_of


def set_version(path, version):
    with closing(sqlite3.connect(path)) as database, database:
        database.execute("UPDATE plan_meta SET value = ? WHERE key = 'schema_version'", (version,))


def test_a_plan_of_a_newer_greenblue_is_refused_and_not_touched(create, add, plan):
    set_version(plan, str(VERSION + 1))
    before = plan.read_bytes()
    for work in (lambda: create(TITLE="x"), lambda: add(hedges())):
        with pytest.raises(QgsProcessingException, match="newer GreenBlue.*nothing was changed"):
            work()
    with pytest.raises(GreenBlueError, match="newer GreenBlue"):
        read_plan(plan)
    assert plan.read_bytes() == before


def make_old(path):
    """A plan as of version 0: no version, fewer tables and columns."""
    with closing(sqlite3.connect(path)) as database, database:
        database.execute("DELETE FROM plan_meta WHERE key = 'schema_version'")
        database.execute("DROP TABLE evidence")
        database.execute("DELETE FROM gpkg_contents WHERE table_name = 'evidence'")
        database.execute("DELETE FROM gpkg_ogr_contents WHERE table_name = 'evidence'")
        database.execute("DROP TABLE checklist_answers")
        database.execute("DELETE FROM gpkg_contents WHERE table_name = 'checklist_answers'")
        database.execute("DELETE FROM gpkg_ogr_contents WHERE table_name = 'checklist_answers'")
        database.execute("CREATE TABLE t (fid INTEGER PRIMARY KEY, run_id TEXT, date TEXT)")
        database.execute("INSERT INTO t SELECT fid, run_id, date FROM runs")
        database.execute("DROP TABLE runs")
        database.execute("ALTER TABLE t RENAME TO runs")


def test_an_older_plan_is_brought_up_to_date_and_loses_nothing(create, add, plan):
    add(hedges())
    before = read_plan(plan)
    make_old(plan)
    with pytest.raises(GreenBlueError, match="older GreenBlue. Run “Create a plan”"):
        read_plan(plan)
    project = plan.with_suffix(".qgz")
    own = project.read_bytes()
    run = create()
    after = read_plan(plan)
    assert after.meta["schema_version"] == str(VERSION)
    # the new project knows the tables that are new; that of the user is kept beside it
    assert any("plan_v0.qgz" in text for text in run.warnings)
    assert plan.with_name("plan_v0.qgz").read_bytes() == own != project.read_bytes()
    assert create().warnings == [] and not plan.with_name("plan_v0_2.qgz").exists()
    assert {"evidence", "checklist_answers"} <= tables_of(plan)
    assert list(after.tables["runs"]["run_id"])[:2] == list(before.tables["runs"]["run_id"])
    lines = after.tables["commitments_line"]
    for name, column in before.tables["commitments_line"].columns.items():
        assert [str(v) for v in lines[name]] == [str(v) for v in column], name


def test_migrations_run_step_by_step_in_their_order(plan):
    from osgeo import gdal

    steps = {
        0: ("ALTER TABLE runs RENAME COLUMN results TO outcome",),
        1: ("UPDATE runs SET outcome = 'two'", "ALTER TABLE runs RENAME COLUMN outcome TO third"),
    }
    dataset = gdal.OpenEx(str(plan), gdal.OF_VECTOR | gdal.OF_UPDATE)
    plan_migrate.migrate(dataset, 0, steps, target=2)
    del dataset
    with closing(sqlite3.connect(plan)) as database:
        assert database.execute("SELECT third FROM runs").fetchall() == [("two",)]


def test_every_earlier_version_has_a_migration():
    assert sorted(plan_migrate.MIGRATIONS) == list(range(VERSION))
