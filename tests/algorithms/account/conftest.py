"""Layers of a small territory, and runs of the algorithms that make and fill a plan."""

import json
import shutil
from types import SimpleNamespace

import pytest
from qgis.core import (
    QgsApplication,
    QgsFeature,
    QgsGeometry,
    QgsLayerMetadata,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
    QgsVectorLayer,
)

X, Y = 150_000, 170_000
"""South-west corner of the territory in Belgian Lambert 72."""


class Feedback(QgsProcessingFeedback):
    """Keeps what is said."""

    def __init__(self):
        super().__init__(False)
        self.warnings, self.infos = [], []

    def pushWarning(self, text):
        self.warnings.append(text)

    def pushInfo(self, text):
        self.infos.append(text)


def memory_layer(kind, fields, rows, name="layer", run=None):
    """A memory layer from (WKT with places relative to X, Y; values) rows."""
    declared = "&".join(f"field={n}:{t}" for n, t in fields.items())
    layer = QgsVectorLayer(f"{kind}?crs=EPSG:31370&{declared}", name, "memory")
    features = []
    for wkt, *values in rows:
        feature = QgsFeature(layer.fields())
        if wkt:
            geometry = QgsGeometry.fromWkt(wkt)
            geometry.translate(X, Y)
            feature.setGeometry(geometry)
        feature.setAttributes(values)
        features.append(feature)
    assert layer.dataProvider().addFeatures(features)[0]
    layer.updateExtents()
    if run is not None:
        metadata = QgsLayerMetadata()
        metadata.setHistory(["made by hand", json.dumps(run)])
        layer.setMetadata(metadata)
    return layer


def municipalities(codes=("44021", "44043"), names=("Gent", "Merelbeke")):
    """Squares of a kilometre side by side."""
    return memory_layer(
        "Polygon", {"nis": "string", "name": "string", "degurba": "integer"},
        [(f"POLYGON (({1000 * i} 0, {1000 * i + 1000} 0, {1000 * i + 1000} 1000, "
          f"{1000 * i} 1000, {1000 * i} 0))", code, name, i + 1)
         for i, (code, name) in enumerate(zip(codes, names))],
        "municipalities",
    )  # fmt: skip


CROSSING_FIELDS = {
    "prop_id": "string", "struct": "string", "kind": "string", "name": "string",
    "cost_mid": "double", "d_ec": "double", "width_m": "double",
}  # fmt: skip
HEDGE_FIELDS = {
    "prop_id": "string", "kind": "string", "rule_set": "string", "species": "string",
    "cost_mid": "double", "d_ec": "double",
}  # fmt: skip


def crossings(count=3):
    return memory_layer(
        "Point", CROSSING_FIELDS,
        [(f"POINT ({100 + 10 * i} 500)", f"C{i + 1}", "X2", "road", "E34", 6.6e6, 2.5, 60.0)
         for i in range(count)],
        "crossings",
    )  # fmt: skip


def hedges(count=2):
    return memory_layer(
        "LineString", HEDGE_FIELDS,
        [(f"LINESTRING (1100 {10 * i}, 1200 {10 * i})", f"H{i + 1}", "gap", "flanders",
          "Corylus avellana 50 %", 1200.0, 0.5) for i in range(count)],
        "hedges",
    )  # fmt: skip


@pytest.fixture
def run(greenblue):
    """``run(id, **parameters)`` gives results, warnings and infos."""

    def of(algorithm, **parameters):
        instance = QgsApplication.processingRegistry().createAlgorithmById(algorithm)
        context, feedback = QgsProcessingContext(), Feedback()
        context.setProject(QgsProject.instance())
        good, problem = instance.checkParameterValues(parameters, context)
        assert good, problem
        results, good = instance.run(parameters, context, feedback, catchExceptions=False)
        context.temporaryLayerStore().removeAllMapLayers()
        return SimpleNamespace(
            results=results, good=good, warnings=feedback.warnings, infos=feedback.infos
        )

    return of


@pytest.fixture
def create(run, tmp_path):
    """``create(**parameters)`` makes or fills ``plan.gpkg``."""

    def of(output=None, **parameters):
        output = str(output or tmp_path / "plan.gpkg")
        return run("greenblue:createplan", OUTPUT=output, **parameters)

    return of


@pytest.fixture
def add(run, tmp_path):
    """``add(layer, **parameters)`` adds to ``plan.gpkg``."""

    def of(layer, plan=None, **parameters):
        plan = str(plan or tmp_path / "plan.gpkg")
        return run("greenblue:addtoplan", PLAN=plan, PROPOSALS=layer, **parameters)

    return of


@pytest.fixture(scope="session")
def made(tmp_path_factory):
    """The folder of the plan that `plan` copies; empty at first."""
    return tmp_path_factory.mktemp("made")


@pytest.fixture
def plan(create, made, tmp_path):
    """A new plan of two municipalities, made once and copied."""
    if not (made / "plan.gpkg").exists():
        create(made / "plan.gpkg", TERRITORY=municipalities(), TITLE="Test", LANGUAGE="en")
    for name in ("plan.gpkg", "plan.qgz"):
        shutil.copy(made / name, tmp_path / name)
    return tmp_path / "plan.gpkg"
