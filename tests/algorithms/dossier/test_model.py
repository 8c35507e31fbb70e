"""The model of the whole chain that users can open and alter."""

from pathlib import Path

import pytest
from greenblue.algorithms.provider import GreenBlueProvider
from qgis.core import QgsApplication, QgsProcessingModelAlgorithm

MODEL = Path(__file__).parents[3] / "resources" / "models" / "greenblue_municipality.model3"


@pytest.fixture
def model(qgis_processing):
    provider = GreenBlueProvider()
    assert QgsApplication.processingRegistry().addProvider(provider)
    made = QgsProcessingModelAlgorithm()
    assert made.fromFile(str(MODEL))
    yield made
    QgsApplication.processingRegistry().removeProvider(provider)


def test_the_model_opens_and_every_step_of_it_is_there(model):
    good, problems = model.validate()
    assert good, problems
    names = [child.algorithmId() for child in model.childAlgorithms().values()]
    assert len(names) == 9 and all(name.startswith("greenblue:") for name in names)


def test_the_model_asks_for_what_a_municipality_has(model):
    asked = {d.name() for d in model.parameterDefinitions() if not d.isDestination()}
    assert asked == {"OSM", "TERRITORY", "NIS_FIELD", "NAME_FIELD", "BUDGET"}
