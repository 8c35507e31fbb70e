"""The provider, every algorithm with inputs on which it does its usual work, a plan to spoil."""

import sqlite3
import traceback
from contextlib import closing
from types import SimpleNamespace

import pytest
from fuzz_plans import good_plan

from tests.hostile.good import Good


@pytest.fixture(scope="module")
def good(qgis_app, qgis_processing, tmp_path_factory):
    """Inputs of every algorithm, each made by the algorithms before it."""
    from greenblue.algorithms.provider import GreenBlueProvider
    from qgis.core import QgsApplication

    provider = GreenBlueProvider()
    assert QgsApplication.processingRegistry().addProvider(provider)
    try:
        yield Good(tmp_path_factory.mktemp("good"))
    finally:
        QgsApplication.processingRegistry().removeProvider("greenblue")


@pytest.fixture
def faults(monkeypatch):
    """What algorithms raise besides sentences for the user: QGIS would show it all the same."""
    from greenblue.algorithms.base import GreenBlueAlgorithm
    from greenblue.core.errors import Cancelled, GreenBlueError
    from qgis.core import QgsProcessingException

    found = []

    def watched(name):
        usual = getattr(GreenBlueAlgorithm, name)

        def run(self, *arguments):
            try:
                return usual(self, *arguments)
            except (GreenBlueError, Cancelled, QgsProcessingException):
                raise
            except Exception:
                found.append(traceback.format_exc(limit=-6))
                raise

        return run

    for name in ("processAlgorithm", "checkParameterValues"):
        monkeypatch.setattr(GreenBlueAlgorithm, name, watched(name))
    return found


@pytest.fixture
def plan(tmp_path, qgis_processing):
    """The path of a plan, and ``change(statement, …)`` of it."""
    path = tmp_path / "plan.gpkg"
    path.write_bytes(good_plan())

    def change(*statement):
        with closing(sqlite3.connect(path)) as database:
            for name in ("ST_IsEmpty", "ST_MinX", "ST_MaxX", "ST_MinY", "ST_MaxY"):
                database.create_function(name, 1, lambda _value: 1)
            with database:
                database.execute(*statement)

    return SimpleNamespace(path=path, change=change)
