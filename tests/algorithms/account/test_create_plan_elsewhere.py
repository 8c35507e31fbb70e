"""A plan that others hold open, in folders and on disks that do not take it."""

import os
import resource
import shutil
import sqlite3
from contextlib import closing

import pytest
from greenblue.algorithms.io import plan_file, plan_write
from greenblue.algorithms.io.plan_file import copy_plan, read_plan
from qgis.core import (
    QgsGeometry,
    QgsProcessingException,
    QgsVectorLayer,
    QgsVectorLayerUtils,
)

from tests.algorithms.account.conftest import X, Y, crossings, hedges, municipalities
from tests.algorithms.account.plan_scene import points


def test_a_plan_that_another_program_writes_to_is_left_alone(create, plan, monkeypatch):
    for module in (plan_file, plan_write):
        if hasattr(module, "LOCK_SECONDS"):
            monkeypatch.setattr(module, "LOCK_SECONDS", 0.2)
    monkeypatch.setattr("greenblue.algorithms.io.safe_files.LOCK_SECONDS", 0.2)
    with closing(sqlite3.connect(plan)) as other:
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(QgsProcessingException, match="locked by another program"):
            create(TITLE="x")
        other.execute("ROLLBACK")
    assert read_plan(plan).meta["title"] == "Test"


def test_a_plan_that_is_open_for_editing_in_qgis_is_filled_and_the_layer_stays(create, add, plan):
    layer = QgsVectorLayer(f"{plan}|layername=commitments_line", "lines", "ogr")
    assert layer.startEditing()
    mine = QgsVectorLayerUtils.createFeature(
        layer, QgsGeometry.fromWkt(f"LINESTRING ({X} {Y}, {X + 9} {Y})")
    )
    assert layer.addFeature(mine)
    add(hedges())
    create(POINTS=points())
    assert layer.commitChanges(), layer.commitErrors()
    layer.reload()  # what was written beside it is counted anew
    assert len(list(layer.getFeatures())) == 3
    plan_now = read_plan(plan)
    assert len(plan_now.tables["commitments_line"]) == 3
    assert len(plan_now.tables["fragmentation_points"]) == 1


def test_a_copy_taken_while_qgis_holds_the_plan_open_is_complete(add, plan, tmp_path):
    layer = QgsVectorLayer(f"{plan}|layername=commitments_line", "lines", "ogr")
    assert layer.startEditing()
    with closing(sqlite3.connect(plan)) as other:  # keeps the journal from being emptied
        other.execute("PRAGMA journal_mode = WAL")
        with other:
            other.execute("INSERT INTO plan_meta (key, value) VALUES ('late', 'yes')")
        copy_plan(plan, tmp_path / "copy.gpkg")
        shutil.copy(plan, tmp_path / "plain.gpkg")
    assert read_plan(tmp_path / "copy.gpkg").meta["late"] == "yes"
    assert "late" not in read_plan(tmp_path / "plain.gpkg").meta, "a plain copy lacks the journal"
    layer.rollBack()


def test_a_folder_in_which_nobody_may_write_is_said(create, tmp_path):
    closed = tmp_path / "closed"
    closed.mkdir()
    closed.chmod(0o555)
    if os.access(closed, os.W_OK):
        pytest.skip("this user may write everywhere")
    with pytest.raises(QgsProcessingException, match="read-only"):
        create(closed / "plan.gpkg", TERRITORY=municipalities())


def test_a_folder_that_does_not_exist_is_said(create, tmp_path):
    with pytest.raises(QgsProcessingException, match="does not exist"):
        create(tmp_path / "nowhere" / "plan.gpkg", TERRITORY=municipalities())


@pytest.mark.parametrize("room", [40_000, 150_000, 260_000])
def test_a_disk_that_fills_leaves_the_old_plan_whole(create, plan, room):
    before = plan.read_bytes()
    many = crossings(5000)
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (room, hard))
    try:
        with pytest.raises(QgsProcessingException, match=r"room|complete|full|written"):
            create(CROSSINGS=many)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert plan.read_bytes() == before
    assert sorted(os.listdir(plan.parent)) == ["plan.gpkg", "plan.qgz"]
