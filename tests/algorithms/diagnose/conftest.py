"""Runs of "Find fragmentation points" on small layers."""

import pytest

from tests.algorithms.diagnose.scene import ID, Feedback, railway_layer, roads_layer, woods_layer


@pytest.fixture
def find(greenblue):
    """``find(CORRIDORS=…, ROADS=…)`` runs the algorithm on memory layers and gives its results."""
    from qgis import processing

    def run(feedback=None, context=None, **parameters):
        given = {
            "OUTPUT_POINTS": "TEMPORARY_OUTPUT", "OUTPUT_SECTIONS": "TEMPORARY_OUTPUT",
            **parameters,
        }  # fmt: skip
        return processing.run(ID, given, context=context, feedback=feedback or Feedback())

    return run


@pytest.fixture
def woods_and_roads_layers(qgis_app, qgis_new_project):
    """The parameters of the ordinary scene."""
    return {"CORRIDORS": woods_layer(), "ROADS": roads_layer(), "RAILWAYS": railway_layer()}
