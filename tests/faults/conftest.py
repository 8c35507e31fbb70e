"""Every algorithm with inputs on which it does its usual work, and outputs in files."""

import os
import random
from types import SimpleNamespace

import pytest

from tests.hostile.conftest import good  # noqa: F401 (a fixture)
from tests.hostile.good import algorithm

TIMES = int(os.environ.get("GREENBLUE_FAULTS", "2"))
"""How often each algorithm is killed and cancelled; ``GREENBLUE_FAULTS=200`` for a long night."""

ENDINGS = {"sink": "gpkg", "rasterDestination": "tif", "vectorDestination": "gpkg"}
NAMES = (
    "prepareosm", "findfragmentationpoints", "buildresistance", "linkhabitats",
    "measureconnectivity", "measurefragmentation", "mappinchpoints", "proposecrossings",
    "proposehedges", "createplan", "addtoplan", "accountmanagedkm", "comparescenarios",
    "prioritisemeasures", "createdossier", "planmunicipality",
)  # fmt: skip


@pytest.fixture(params=NAMES)
def job(request, good, tmp_path):  # noqa: F811
    """An algorithm, its parameters with all outputs in one folder, and a source of chance."""
    name, folder = request.param, tmp_path / "outputs"
    folder.mkdir()
    parameters = dict(good.parameters(name))
    instance = algorithm(name)  # it owns its definitions
    for definition in instance.destinationParameterDefinitions():
        key = definition.name()
        ending = ENDINGS.get(definition.type()) or str(parameters[key]).rpartition(".")[2]
        is_folder = definition.type() == "folderDestination"
        parameters[key] = str(folder / (key.lower() if is_folder else f"{key.lower()}.{ending}"))
    if name == "addtoplan":
        parameters["PLAN"] = good.plan_copy()
    return SimpleNamespace(
        name=name, parameters=parameters, folder=folder, chance=random.Random(name)
    )
