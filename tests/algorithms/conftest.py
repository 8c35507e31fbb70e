"""GreenBlue's provider, as QGIS has it."""

import pytest
from qgis.core import QgsApplication


@pytest.fixture
def greenblue(qgis_processing, qgis_new_project):
    """The provider, registered for the time of the test."""
    from greenblue.algorithms.provider import GreenBlueProvider

    provider = GreenBlueProvider()
    registry = QgsApplication.processingRegistry()
    assert registry.addProvider(provider)
    yield provider
    assert registry.removeProvider("greenblue")
