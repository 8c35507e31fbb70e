"""Runs of the algorithms that diagnose, on small layers and rasters."""

import gc
from types import SimpleNamespace

import numpy as np
import pytest
from osgeo import gdal, osr
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingUtils,
    QgsProject,
    QgsRasterLayer,
)

from tests.algorithms.diagnose.link_scene import SINKS, rows_of
from tests.algorithms.diagnose.raster_scene import (
    CORNERS,
    LEFT,
    NODATA,
    RASTERS,
    TOP,
    array_of,
    landscape,
    patches,
)
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


@pytest.fixture
def surface(tmp_path):
    """``surface(values, cell_m)`` writes a resistance raster in Belgian Lambert 72."""

    def write(values, cell_m=1.0, nodata=NODATA, epsg=31370, height_m=None):
        values = np.asarray(values, dtype=np.float32)
        path = str(tmp_path / "given.tif")
        rows, cols = values.shape
        made = gdal.GetDriverByName("GTiff").Create(path, cols, rows, 1, gdal.GDT_Float32)
        made.SetGeoTransform((LEFT, cell_m, 0, TOP, 0, -(height_m or cell_m)))
        system = osr.SpatialReference()
        system.ImportFromEPSG(epsg)
        made.SetProjection(system.ExportToWkt())
        if nodata is not None:
            made.GetRasterBand(1).SetNoDataValue(nodata)
        made.GetRasterBand(1).WriteArray(values)
        made = None
        return QgsRasterLayer(path, "resistance")

    return write


@pytest.fixture
def pinch(qgis_app, qgis_new_project, tmp_path):
    """``pinch(RESISTANCE=…, PATCHES=…)`` runs the algorithm; arrays and rows in the result."""
    from greenblue.algorithms.diagnose.map_pinch_points import MapPinchPoints

    contexts = []

    def run(feedback=None, **parameters):
        algorithm = MapPinchPoints().create()
        context = QgsProcessingContext()
        context.setProject(QgsProject.instance())
        contexts.append(context)
        feedback = feedback or Feedback()
        parameters = {
            "OUTPUT_CURRENT": str(tmp_path / "current.tif"),
            "OUTPUT_BARRIERS": str(tmp_path / "barriers.tif"),
            "OUTPUT_SITES": "TEMPORARY_OUTPUT", "DETOUR": 100.0, **parameters,
        }  # fmt: skip
        good, message = algorithm.checkParameterValues(parameters, context)
        if not good:
            return SimpleNamespace(message=message)
        results, _ = algorithm.run(parameters, context, feedback, {}, False)
        found = SimpleNamespace(results=results, warnings=feedback.warnings)
        if results:
            found.current, found.gain = (array_of(results[name]) for name in RASTERS)
            layer = QgsProcessingUtils.mapLayerFromString(results["OUTPUT_SITES"], context)
            found.sites = [
                dict(zip(f.fields().names(), f.attributes())) for f in layer.getFeatures()
            ]
            found.points = [f.geometry().asPoint() for f in layer.getFeatures()]
        return found

    yield run
    for context in contexts:
        context.temporaryLayerStore().removeAllMapLayers()
    gc.collect()  # tracebacks of expected errors hold layers, which must go before QGIS does


@pytest.fixture
def link(qgis_app, qgis_new_project):
    """``link(HABITAT=…, RESISTANCE=…)`` runs the algorithm; rows and shapes in the result."""
    from greenblue.algorithms.diagnose.link_habitats import LinkHabitats

    contexts = []

    def run(feedback=None, **parameters):
        algorithm = LinkHabitats().create()
        context = QgsProcessingContext()
        context.setProject(QgsProject.instance())
        contexts.append(context)
        feedback = feedback or Feedback()
        parameters = {**dict.fromkeys(SINKS, "TEMPORARY_OUTPUT"), **parameters}
        good, message = algorithm.checkParameterValues(parameters, context)
        if not good:
            return SimpleNamespace(message=message)
        results, _ = algorithm.run(parameters, context, feedback, {}, False)
        found = SimpleNamespace(
            results=results, warnings=feedback.warnings, context=context, crs=set()
        )
        for sink, name in SINKS.items():
            if results.get(sink):
                layer = QgsProcessingUtils.mapLayerFromString(results[sink], context)
                found.crs.add(layer.crs().authid())
                rows, shapes = rows_of(layer)
                setattr(found, name, rows)
                setattr(found, f"{name}_shapes", shapes)
        return found

    yield run
    for context in contexts:
        context.temporaryLayerStore().removeAllMapLayers()


@pytest.fixture
def five(surface):
    """Five patches in a landscape of 60 × 60 cells of 10 m."""
    given = {"HABITAT": patches(*CORNERS), "RESISTANCE": surface(landscape(3), 10.0)}
    yield given
    given.clear()  # layers must not outlive QGIS


@pytest.fixture
def refused(find):
    """``refused(**parameters)``: the sentence with which a run is refused."""

    def run(**parameters):
        with pytest.raises(QgsProcessingException) as refusal:
            find(**parameters)
        return str(refusal.value).removeprefix("Unable to execute algorithm\n").strip()

    return run
