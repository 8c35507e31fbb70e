"""Runs of the algorithms that propose."""

from types import SimpleNamespace

import pytest
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingUtils,
    QgsProject,
)

from tests.algorithms.diagnose.scene import Feedback
from tests.algorithms.propose.crossing_layers import SINKS, sections, woods


@pytest.fixture
def propose(qgis_app, qgis_new_project):
    """``propose(SECTIONS=…)`` runs the algorithm; rows, shapes and messages in the result."""
    from greenblue.algorithms.propose.propose_crossings import ProposeCrossings

    contexts = []

    def run(feedback=None, **parameters):
        algorithm = ProposeCrossings().create()
        context = QgsProcessingContext()
        context.setProject(QgsProject.instance())
        contexts.append(context)
        feedback = feedback or Feedback()
        given = {
            **dict.fromkeys(SINKS, "TEMPORARY_OUTPUT"), "SECTIONS": sections(), "HABITAT": woods(),
            **parameters,
        }  # fmt: skip
        good, message = algorithm.checkParameterValues(given, context)
        if not good:
            return SimpleNamespace(message=message)
        results, _ = algorithm.run(given, context, feedback, {}, False)
        found = SimpleNamespace(results=results, warnings=feedback.warnings, infos=feedback.infos)
        for sink, name in SINKS.items():
            if results.get(sink):
                layer = QgsProcessingUtils.mapLayerFromString(results[sink], context)
                names = layer.fields().names()
                rows = [dict(zip(names, f.attributes())) for f in layer.getFeatures()]
                shapes = [f.geometry() for f in layer.getFeatures()]
                found.crs, found.fields = layer.crs().authid(), names
                setattr(found, name, rows)
                setattr(found, f"{name}_at", shapes)
        return found

    yield run
    for context in contexts:
        context.temporaryLayerStore().removeAllMapLayers()
