"""A bare algorithm with one source and one sink, to read and write through."""

from types import SimpleNamespace

import pytest
from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProject,
)

from tests.algorithms.io.written_layers import write


class Probe(QgsProcessingAlgorithm):
    """INPUT and OUTPUT, and nothing done in between."""

    def name(self):
        return "probe"

    def displayName(self):
        return "Probe"

    def createInstance(self):
        return Probe()

    def tr(self, text):
        return text

    def initAlgorithm(self, _configuration=None):
        self.addParameter(QgsProcessingParameterFeatureSource("INPUT", "Input", optional=True))
        self.addParameter(QgsProcessingParameterFeatureSink("OUTPUT", "Output", optional=True))

    def processAlgorithm(self, parameters, context, feedback):
        return {}


class Feedback(QgsProcessingFeedback):
    """Keeps the warnings; cancels when told how many progress calls to allow."""

    def __init__(self):
        super().__init__(False)
        self.warnings = []

    def pushWarning(self, text):
        self.warnings.append(text)


@pytest.fixture
def probe(qgis_app, qgis_new_project):
    """An algorithm with its context and feedback."""
    algorithm = Probe()
    algorithm.initAlgorithm()
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    yield SimpleNamespace(algorithm=algorithm, context=context, feedback=Feedback())
    # Layers must be gone before QGIS is, at the end of the last test.
    context.temporaryLayerStore().removeAllMapLayers()


@pytest.fixture
def precious(probe, tmp_path):
    """A GeoPackage with somebody's layer in it."""
    path = tmp_path / "dossier.gpkg"
    write(probe, f"ogr:dbname='{path}' table=\"precious\" (geom)")
    return path
