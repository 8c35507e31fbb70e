"""Reading and writing inside Processing: worker thread, child algorithms, models."""

import pytest
from greenblue.algorithms.base import GreenBlueAlgorithm
from greenblue.algorithms.io.read import read_table
from greenblue.algorithms.io.write import write_table
from greenblue.core.schema import Field, Layer
from qgis import processing
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsProcessing,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingProvider,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QEventLoop, QTimer

COPY = Layer("copies", "Copies", "Point", (Field("name", "text", "", "", ""),))


class Copy(GreenBlueAlgorithm):
    """Reads points with a name and writes them in Lambert 72."""

    def displayName(self):
        return "Copy"

    def help_texts(self):
        return {"ALG_DESC": "", "TAGS": {}}

    def initAlgorithm(self, _configuration=None):
        self.addParameter(QgsProcessingParameterFeatureSource("INPUT", "Input"))
        self.addParameter(QgsProcessingParameterFeatureSink("OUTPUT", "Copies"))

    def compute(self, parameters, context, feedback):
        crs = QgsCoordinateReferenceSystem("EPSG:31370")
        where = (parameters, "INPUT", context, feedback)
        table = read_table(self, *where, fields={"name": "name"}, crs=crs)
        where = (parameters, "OUTPUT", context, feedback)
        return {"OUTPUT": write_table(self, *where, table, COPY, crs)}


class Provider(QgsProcessingProvider):
    def id(self):
        return "ioprobe"

    def name(self):
        return "Probe of reading and writing"

    def loadAlgorithms(self):
        self.addAlgorithm(Copy())


@pytest.fixture
def provider(qgis_processing, qgis_new_project):
    added = Provider()
    assert QgsApplication.processingRegistry().addProvider(added)
    yield added
    QgsApplication.processingRegistry().removeProvider("ioprobe")


@pytest.fixture
def points_layer(provider):
    layer = QgsVectorLayer("Point?crs=EPSG:4326&field=name:string", "points", "memory")
    feature = QgsFeature(layer.fields())
    feature["name"] = "Brüssel"
    feature.setGeometry(QgsGeometry.fromWkt("Point (4.35 50.85)"))
    assert layer.dataProvider().addFeatures([feature])[0]
    QgsProject.instance().addMapLayer(layer)
    return layer


def names_in(layer):
    return [f["name"] for f in layer.getFeatures()]


@pytest.mark.parametrize("suffix", ["", "copy.gpkg", "copy.geojson"])
def test_a_run_in_a_worker_thread_loads_its_result(points_layer, tmp_path, suffix):
    sink = str(tmp_path / suffix) if suffix else "TEMPORARY_OUTPUT"
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    feedback = QgsProcessingFeedback(False)
    algorithm = QgsApplication.processingRegistry().algorithmById("ioprobe:copy").create()
    parameters = {
        "INPUT": points_layer.id(),
        "OUTPUT": QgsProcessingOutputLayerDefinition(sink, QgsProject.instance()),
    }
    task = QgsProcessingAlgRunnerTask(algorithm, parameters, context, feedback)
    loop = QEventLoop()
    done = []

    def executed(successful, results):
        done.append((successful, results))
        loop.quit()

    task.executed.connect(executed)
    QgsApplication.taskManager().addTask(task)
    QTimer.singleShot(20_000, loop.quit)
    loop.exec()
    successful, results = done[0]
    assert successful, feedback.textLog()
    assert list(context.layersToLoadOnCompletion()) == [results["OUTPUT"]]
    layer = context.getMapLayer(results["OUTPUT"])
    layer = layer or QgsVectorLayer(results["OUTPUT"], "copies", "ogr")
    assert names_in(layer) == ["Brüssel"]
    del layer
    context.temporaryLayerStore().removeAllMapLayers()


def model_of_two(provider):
    """INPUT → copy → copy → model output."""
    model = QgsProcessingModelAlgorithm("twice", "probe")
    model.addModelParameter(
        QgsProcessingParameterFeatureSource("IN", "In"), QgsProcessingModelParameter("IN")
    )
    source = QgsProcessingModelChildParameterSource
    first = QgsProcessingModelChildAlgorithm("ioprobe:copy")
    first.setChildId("first")
    first.addParameterSources("INPUT", [source.fromModelParameter("IN")])
    model.addChildAlgorithm(first)
    second = QgsProcessingModelChildAlgorithm("ioprobe:copy")
    second.setChildId("second")
    second.addParameterSources("INPUT", [source.fromChildOutput("first", "OUTPUT")])
    output = QgsProcessingModelOutput("result", "result")
    output.setChildOutputName("OUTPUT")
    output.setChildId("second")
    second.setModelOutputs({"result": output})
    model.addChildAlgorithm(second)
    model.updateDestinationParameters()
    return model


@pytest.mark.parametrize("suffix", ["", "copy.gpkg", "copy.shp"])
def test_a_model_hands_results_from_step_to_step(provider, points_layer, tmp_path, suffix):
    sink = str(tmp_path / suffix) if suffix else "TEMPORARY_OUTPUT"
    results = processing.run(
        model_of_two(provider), {"IN": points_layer, "second:result": sink, "result": sink}
    )
    made = next(v for k, v in results.items() if k.endswith("result"))
    layer = made if isinstance(made, QgsVectorLayer) else QgsVectorLayer(made, "copies", "ogr")
    assert names_in(layer) == ["Brüssel"]
    assert layer.crs().authid() == "EPSG:31370"
    del layer


def test_a_child_algorithm_gives_its_parent_a_layer_to_use(points_layer, tmp_path):
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    destination = processing.run(
        "ioprobe:copy",
        {"INPUT": points_layer, "OUTPUT": str(tmp_path / "x.gpkg")},
        context=context,
        is_child_algorithm=True,
    )["OUTPUT"]
    counted = processing.run(
        "native:buffer",
        {"INPUT": destination, "DISTANCE": 10, "OUTPUT": QgsProcessing.TEMPORARY_OUTPUT},
        context=context,
        is_child_algorithm=True,
    )["OUTPUT"]
    layer = context.getMapLayer(counted)
    assert names_in(layer) == ["Brüssel"]
    del layer
    context.temporaryLayerStore().removeAllMapLayers()
