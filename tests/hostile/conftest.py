"""The provider, and every algorithm with inputs on which it does its usual work."""

import traceback

import pytest

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
