"""Find fragmentation points in worker threads and models: style, record, progress and Cancel."""

import json
from datetime import datetime, timezone

import pytest
from greenblue.core import schema
from qgis.core import (
    QgsApplication,
    QgsCategorizedSymbolRenderer,
    QgsProcessing,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingParameterFeatureSource,
    QgsProcessingUtils,
    QgsProject,
    QgsRuleBasedRenderer,
)
from qgis.PyQt.QtCore import QEventLoop, QTimer

from tests.algorithms.diagnose.fragmentation_scene import SITES, opened, sites_of
from tests.algorithms.diagnose.scene import (
    ID,
    Feedback,
    rows,
    saved,
)

# --- where it runs


def parameters_of(layers, folder=None):
    """Parameters as the dialog gives them: layers of the project, or files."""
    made = {}
    for name in ("OUTPUT_POINTS", "OUTPUT_SECTIONS"):
        sink = "TEMPORARY_OUTPUT" if folder is None else str(folder / "result.gpkg")
        made[name] = QgsProcessingOutputLayerDefinition(sink, QgsProject.instance())
    if folder is not None:
        given = {n: saved(x, folder / f"{n}.gpkg").source() for n, x in layers.items()}
        return {**given, **made}
    QgsProject.instance().addMapLayers(list(layers.values()))
    return {**{name: layer.id() for name, layer in layers.items()}, **made}


def run_in_worker(parameters):
    """(results, context) of a run as the dialog does it, in another thread."""
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    feedback = Feedback()
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(ID)
    task = QgsProcessingAlgRunnerTask(algorithm, parameters, context, feedback)
    loop, done = QEventLoop(), []

    def executed(successful, results):
        done.append((successful, results))
        loop.quit()

    task.executed.connect(executed)
    QgsApplication.taskManager().addTask(task)
    QTimer.singleShot(60_000, loop.quit)
    loop.exec()
    assert done and done[0][0], feedback.textLog()
    return done[0][1], context


@pytest.mark.parametrize("to_file", [False, True])
def test_a_worker_thread_gives_the_same_and_the_layers_load_dressed(
    find, woods_and_roads_layers, tmp_path, to_file
):
    parameters = parameters_of(woods_and_roads_layers, tmp_path if to_file else None)
    results, context = run_in_worker({**parameters, "IMPORTANCE_FIELD": "importance"})
    assert results["SITE_COUNT"] == 4
    waiting = context.layersToLoadOnCompletion()
    assert set(waiting) == {results["OUTPUT_POINTS"], results["OUTPUT_SECTIONS"]}
    for destination, details in waiting.items():
        layer = QgsProcessingUtils.mapLayerFromString(destination, context)
        assert sites_of(layer) == SITES
        details.postProcessor().postProcessLayer(layer, context, Feedback())
        assert_dressed(layer)
        assert details.name in ("Fragmentation points", "Fragmentation sections")
        del layer
    context.temporaryLayerStore().removeAllMapLayers()


def assert_dressed(layer):
    """Style by class, legend, aliases with units, and the record of the run."""
    renderer = layer.renderer()
    assert isinstance(renderer, (QgsRuleBasedRenderer, QgsCategorizedSymbolRenderer))
    legend = " ".join(item.label() for item in renderer.legendSymbolItems())
    for word in ("Very high", "High", "Normal", "Low"):
        assert word in legend
    assert layer.attributeAlias(layer.fields().lookupField("width_m")) == "Width [m]"
    assert layer.attributeAlias(layer.fields().lookupField("traffic")) == "Traffic [1/day]"
    assert layer.attributeAlias(layer.fields().lookupField("site_id")) == "Site"
    run = json.loads(layer.metadata().history()[0])
    assert run["algorithm"] == ID and run["crs"] == "EPSG:31370"
    assert layer.metadata().title() == layer.metadata().title().strip() != ""


def test_a_model_uses_the_sites_of_a_step(find, woods_and_roads_layers):
    from qgis import processing

    model = QgsProcessingModelAlgorithm("cuts", "probe")
    step = QgsProcessingModelChildAlgorithm(ID)
    step.setChildId("find")
    source = QgsProcessingModelChildParameterSource
    for name in woods_and_roads_layers:
        model.addModelParameter(
            QgsProcessingParameterFeatureSource(name, name), QgsProcessingModelParameter(name)
        )
        step.addParameterSources(name, [source.fromModelParameter(name)])
    model.addChildAlgorithm(step)
    after = QgsProcessingModelChildAlgorithm("native:extractbyattribute")
    after.setChildId("worst")
    after.addParameterSources("INPUT", [source.fromChildOutput("find", "OUTPUT_SECTIONS")])
    for name, value in (("FIELD", "name"), ("OPERATOR", 0), ("VALUE", "N4")):
        after.addParameterSources(name, [source.fromStaticValue(value)])
    output = QgsProcessingModelOutput("result", "result")
    output.setChildId("worst")
    output.setChildOutputName("OUTPUT")
    after.setModelOutputs({"result": output})
    model.addChildAlgorithm(after)
    model.updateDestinationParameters()
    sink = QgsProcessing.TEMPORARY_OUTPUT
    given = {**woods_and_roads_layers, "worst:result": sink, "result": sink}
    results = processing.run(model, given)
    layer = next(v for k, v in results.items() if k.endswith("result"))
    assert sorted(r[0] for r in rows(layer, "name")) == ["N4", "N4"]


# --- style and provenance


def test_a_written_geopackage_keeps_style_aliases_and_the_record_of_the_run(
    find, woods_and_roads_layers, tmp_path
):
    file = str(tmp_path / "cuts.gpkg")
    results = find(**woods_and_roads_layers, OUTPUT_POINTS=file, OUTPUT_SECTIONS=file, GAP=80)
    assert results["OUTPUT_POINTS"] == f"{file}|layername=fragmentation_points"
    assert results["OUTPUT_SECTIONS"] == f"{file}|layername=fragmentation_sections"
    for name in ("OUTPUT_POINTS", "OUTPUT_SECTIONS"):
        assert_dressed(opened(results[name]))
    run = json.loads(opened(results["OUTPUT_POINTS"]).metadata().history()[0])
    assert run["parameters"]["GAP"] == "80" and run["parameters"]["PROFILE"] == "'openstreetmap'"
    assert set(run["versions"]) >= {"greenblue", "qgis", "gdal", "shapely", "numpy", "scipy"}
    assert all(run["versions"].values())
    assert run["inputs"]["ROADS"]["features"] == 4 and run["inputs"]["CORRIDORS"]["features"] == 2
    assert run["inputs"]["RAILWAYS"]["crs"] == "EPSG:31370"
    assert run["ellipsoid"] == "EPSG:7022"
    age = datetime.now(timezone.utc) - datetime.fromisoformat(run["date"])
    assert 0 <= age.total_seconds() < 120
    assert run["results"] == {k: v for k, v in results.items() if not k.startswith("OUTPUT")}


@pytest.mark.parametrize("suffix", ["geojson", "shp", "fgb"])
def test_other_formats_keep_every_field_name(find, woods_and_roads_layers, tmp_path, suffix):
    results = find(
        **woods_and_roads_layers,
        OUTPUT_POINTS=str(tmp_path / f"points.{suffix}"),
        OUTPUT_SECTIONS=str(tmp_path / f"sections.{suffix}"),
    )
    for name, wanted in (
        ("OUTPUT_POINTS", schema.FRAGMENTATION_POINTS),
        ("OUTPUT_SECTIONS", schema.FRAGMENTATION_SECTIONS),
    ):
        layer = opened(results[name])
        assert [n for n in layer.fields().names() if n != "id"] == wanted.names()
        assert layer.featureCount() == 4


def test_a_run_leaves_nothing_on_the_algorithm(greenblue, woods_and_roads_layers):
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(ID)
    context = QgsProcessingContext()
    given = {**woods_and_roads_layers, "OUTPUT_POINTS": "TEMPORARY_OUTPUT", "OUTPUT_SECTIONS": "TEMPORARY_OUTPUT"}  # fmt: skip
    before = dict(vars(algorithm))
    algorithm.processAlgorithm(given, context, Feedback())
    assert vars(algorithm) == before == {}
    context.temporaryLayerStore().removeAllMapLayers()


# --- stopping


@pytest.mark.parametrize("percent", [0, 10, 50, 90])
def test_cancel_leaves_no_file_behind(find, woods_and_roads_layers, tmp_path, percent):
    feedback = Feedback(stop_at=percent)
    if percent == 0:
        feedback.cancel()
    results = find(
        feedback,
        **woods_and_roads_layers,
        OUTPUT_POINTS=str(tmp_path / "cuts.gpkg"),
        OUTPUT_SECTIONS=str(tmp_path / "cuts.gpkg"),
    )
    assert feedback.isCanceled() and results == {}
    assert list(tmp_path.iterdir()) == []


def test_cancel_after_the_points_were_written_still_gives_their_sections(
    find, woods_and_roads_layers, tmp_path, monkeypatch
):
    from greenblue.algorithms import presentation

    feedback, present = Feedback(), presentation.present
    monkeypatch.setattr(
        presentation, "present", lambda *given: (feedback.cancel(), present(*given))
    )
    file = str(tmp_path / "cuts.gpkg")
    results = find(feedback, **woods_and_roads_layers, OUTPUT_POINTS=file, OUTPUT_SECTIONS=file)
    assert feedback.isCanceled()
    assert opened(results["OUTPUT_POINTS"]).featureCount() == 4
    assert opened(results["OUTPUT_SECTIONS"]).featureCount() == 4


def test_progress_only_grows_and_reaches_the_end(find, woods_and_roads_layers):
    feedback = Feedback()
    find(feedback, **woods_and_roads_layers)
    assert feedback.seen == sorted(feedback.seen)
    assert feedback.seen[0] < 5 and feedback.seen[-1] == pytest.approx(100)
