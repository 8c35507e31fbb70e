"""Files that another program holds: told in one sentence where they cannot be had, shared else."""

import shutil
import subprocess
import sys
from contextlib import contextmanager

import pytest
from osgeo import ogr
from qgis.core import QgsApplication

from tests.faults.conftest import ENDINGS
from tests.faults.whole import half_made, problem
from tests.hostile.conftest import faults, good  # noqa: F401 (fixtures)
from tests.hostile.good import algorithm, numbers, run

WRITERS = (
    "findfragmentationpoints", "linkhabitats", "proposehedges", "prepareosm", "createplan",
    "addtoplan", "prioritisemeasures",
)  # fmt: skip
LOCKING = """
import sqlite3, sys
database = sqlite3.connect(sys.argv[1], isolation_level=None)
database.execute("BEGIN EXCLUSIVE")
print("ready", flush=True)
sys.stdin.read()
"""
EDITING = """
import sys
from qgis.core import QgsApplication, QgsVectorLayer
QgsApplication.setPrefixPath(sys.argv[2], True)
application = QgsApplication([], False)
application.initQgis()
layer = QgsVectorLayer(sys.argv[1] + "|layername=commitments_line", "lines", "ogr")
assert layer.startEditing()
for feature in layer.getFeatures():
    layer.changeAttributeValue(feature.id(), layer.fields().indexOf("remark"), "mine")
print("ready", flush=True)
sys.stdin.read()
print(layer.commitChanges(), flush=True)
"""


@contextmanager
def other_program(script, *arguments):
    """A process of its own that holds a file until ``go_on`` is called, and what it then says."""
    process = subprocess.Popen(
        [sys.executable, "-c", script, *arguments],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
    )  # fmt: skip
    try:
        assert process.stdout.readline() == "ready\n"
        yield lambda: process.communicate("")[0]
    finally:
        process.kill()
        process.communicate()


@pytest.fixture(autouse=True)
def impatient(monkeypatch, good):  # noqa: F811 (the modules are there once the provider is)
    """Locks are given up after a moment."""
    for module in ("safe_files", "plan_file", "plan_rows"):
        monkeypatch.setattr(f"greenblue.algorithms.io.{module}.LOCK_SECONDS", 0.3)


@pytest.mark.parametrize("name", WRITERS)
def test_a_geopackage_that_another_program_locks_is_named_and_stays_as_it_is(
    name, good, faults, tmp_path  # noqa: F811
):  # fmt: skip
    parameters = dict(good.parameters(name))
    path = tmp_path / "plan.gpkg"
    shutil.copy(good.plan_copy(), path)
    instance = algorithm(name)  # it owns its definitions
    for definition in instance.destinationParameterDefinitions():
        if ENDINGS.get(definition.type()) == "gpkg" or name in ("createplan", "prepareosm"):
            parameters[definition.name()] = str(path)
    if name == "addtoplan":
        parameters["PLAN"] = str(path)
    before = path.read_bytes()
    with other_program(LOCKING, str(path)):
        _, _, refused = run(name, parameters)
    assert f"{path} is locked by another program" in refused
    assert faults == []
    assert path.read_bytes() == before
    assert half_made(tmp_path) == []


def test_a_dossier_of_a_locked_plan_names_the_plan(good, faults, tmp_path):  # noqa: F811
    path = shutil.copy(good.plan_copy(), tmp_path / "plan.gpkg")
    with other_program(LOCKING, str(path)):
        _, _, refused = run(
            "createdossier", {**good.parameters("createdossier"), "PLAN": str(path)}
        )
    assert faults == []
    assert f"{path} is locked by another program" in refused


def test_a_locked_layer_is_read_as_it_was_before_the_other_program_began(good, faults, tmp_path):  # noqa: F811
    path = shutil.copy(good.plan_copy(), tmp_path / "plan.gpkg")
    parameters = dict(good.parameters("accountmanagedkm"))
    free, _, _ = run("accountmanagedkm", {**parameters, "COMMITMENTS": _lines(good.plan_copy())})
    with other_program(LOCKING, str(path)):
        found, _, refused = run("accountmanagedkm", {**parameters, "COMMITMENTS": _lines(path)})
    assert faults == []
    assert not refused, refused
    assert numbers(found) == numbers(free)
    assert found["KM_EXPECTED_I"] > 0


def _lines(path):
    return f"{path}|layername=commitments_line"


def test_a_plan_in_which_somebody_edits_in_another_qgis_takes_both_changes(good, faults, tmp_path):  # noqa: F811
    path = tmp_path / "plan.gpkg"
    shutil.copy(good.plan_copy(), path)
    old = _remarks(path)
    with other_program(EDITING, str(path), QgsApplication.prefixPath()) as go_on:
        _, _, refused = run("addtoplan", {**good.parameters("addtoplan"), "PLAN": str(path)})
        assert not refused, refused
        assert "True" in go_on()
    new = _remarks(path)
    assert len(new) > len(old)
    assert [new[uuid] for uuid in old] == ["mine"] * len(old)
    assert {new[uuid] for uuid in new.keys() - old.keys()} != {"mine"}
    assert faults == []
    assert problem(path) == ""


def _remarks(path):
    """The remark of each line by its uuid."""
    source = ogr.Open(str(path))
    return {
        feature.GetField("uuid"): feature.GetField("remark")
        for feature in source.GetLayerByName("commitments_line")
    }
