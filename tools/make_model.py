"""Make resources/models/greenblue_municipality.model3: the chain of steps, to open and alter.

In QGIS: Processing toolbox > Models > Open existing model. The model is the short form of
greenblue:planmunicipality, for one group of animals.
"""

import os
import sys

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(__import__("pathlib").Path(__file__).resolve().parents[1] / "tests"))

import conftest  # noqa: F401 - makes the checkout importable as greenblue
from greenblue.algorithms.provider import GreenBlueProvider
from qgis.core import (
    QgsApplication,
    QgsProcessing,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterNumber,
)
from qgis.PyQt.QtCore import QPointF
from tree import ROOT

MODEL = ROOT / "resources" / "models" / "greenblue_municipality.model3"
GUILD = "large_mammals"
CUTOFF = 10804.75  # 4.3219 × the median dispersal distance of large mammals


def given(name):
    return [QgsProcessingModelChildParameterSource.fromModelParameter(name)]


def of(child, output):
    return [QgsProcessingModelChildParameterSource.fromChildOutput(child, output)]


def value(something):
    return [QgsProcessingModelChildParameterSource.fromStaticValue(something)]


STEPS = (
    ("prepare", "prepareosm", {"INPUT": given("OSM"), "LOAD": value(False)}, {}),
    ("cuts", "findfragmentationpoints", {
        "CORRIDORS": of("prepare", "HABITAT"), "NETWORK_GAP": value(90.0),
        **{n: of("prepare", n) for n in
           ("ROADS", "RAILWAYS", "WATERWAYS", "CAR_PARKS", "PASSAGES", "BARRIERS")},
    }, {}),
    ("surface", "buildresistance", {
        "COVER": of("prepare", "LAND_COVER"), "HEDGES": of("prepare", "LANDSCAPE_ELEMENTS"),
        "GUILD": value(GUILD), "CELL_SIZE": value(20.0),
        **{n: of("prepare", n) for n in
           ("ROADS", "RAILWAYS", "WATERWAYS", "CAR_PARKS", "BARRIERS")},
    }, {}),
    ("links", "linkhabitats", {
        "HABITAT": of("prepare", "HABITAT"), "MIN_AREA": value(20.0),
        "RESISTANCE": of("surface", "OUTPUT"), "CUTOFF": value(CUTOFF),
        "CORRIDOR_SLACK": value(0.0),
    }, {}),
    ("crossings", "proposecrossings", {
        "SECTIONS": of("cuts", "OUTPUT_SECTIONS"), "POINTS": of("cuts", "OUTPUT_POINTS"),
        "HABITAT": of("prepare", "HABITAT"), "PATCHES": of("links", "OUTPUT_PATCHES"),
        "LINKS": of("links", "OUTPUT_LINKS"), "COVER": of("prepare", "LAND_COVER"),
        "ELEMENTS": of("prepare", "LANDSCAPE_ELEMENTS"), "PASSAGES": of("prepare", "PASSAGES"),
        "WATERWAYS": of("prepare", "WATERWAYS"), "GUILDS": value([GUILD]),
    }, {}),
    ("hedges", "proposehedges", {
        "ELEMENTS": of("prepare", "LANDSCAPE_ELEMENTS"), "HABITAT": of("prepare", "HABITAT"),
        "LAND_COVER": of("prepare", "LAND_COVER"), "ROADS": of("prepare", "ROADS"),
        "RAILWAYS": of("prepare", "RAILWAYS"), "WATERWAYS": of("prepare", "WATERWAYS"),
        "AREA": given("TERRITORY"), "GUILD": value(GUILD),
    }, {}),
    ("plan", "createplan", {
        "TERRITORY": given("TERRITORY"), "NIS_FIELD": given("NIS_FIELD"),
        "NAME_FIELD": given("NAME_FIELD"), "POINTS": of("cuts", "OUTPUT_POINTS"),
        "SECTIONS": of("cuts", "OUTPUT_SECTIONS"), "CROSSINGS": of("crossings", "OUTPUT_POINTS"),
        "FOOTPRINTS": of("crossings", "OUTPUT_FOOTPRINTS"), "HEDGES": of("hedges", "OUTPUT"),
        "PATCHES": of("links", "OUTPUT_PATCHES"), "LINKS": of("links", "OUTPUT_LINKS"),
    }, {"OUTPUT": "PLAN"}),
    ("choice", "prioritisemeasures", {
        "CANDIDATES": of("crossings", "OUTPUT_POINTS") + of("hedges", "OUTPUT"),
        "CANDIDATE_GUILDS": value(f"{GUILD}; {GUILD}"), "GUILDS": value(GUILD),
        "PATCHES": of("links", "OUTPUT_PATCHES"), "LINKS": of("links", "OUTPUT_LINKS"),
        "BUDGET": given("BUDGET"), "DISTANCE": value(2500.0),
    }, {"OUTPUT": "MEASURES"}),
    ("dossier", "createdossier", {"PLAN": of("plan", "OUTPUT")}, {"OUTPUT_FOLDER": "DOSSIER"}),
)  # fmt: skip


def inputs():
    """The inputs of the model."""
    polygon, number = QgsProcessing.SourceType.TypeVectorPolygon, QgsProcessingParameterNumber
    return (
        QgsProcessingParameterFile("OSM", "OpenStreetMap extract"),
        QgsProcessingParameterFeatureSource("TERRITORY", "Municipality", [polygon]),
        QgsProcessingParameterField("NIS_FIELD", "NIS code", None, "TERRITORY", optional=True),
        QgsProcessingParameterField("NAME_FIELD", "Name", None, "TERRITORY", optional=True),
        number("BUDGET", "Budget (€)", number.Type.Double, 5_000_000.0),
    )


def model():
    """The model, every step below the one before it."""
    made = QgsProcessingModelAlgorithm("Plan a municipality", "GreenBlue", "GreenBlue")
    for place, parameter in enumerate(inputs()):
        component = QgsProcessingModelParameter(parameter.name())
        component.setPosition(QPointF(180.0 * place + 100, 60))
        made.addModelParameter(parameter, component)
    for place, (child_id, algorithm, parameters, outputs) in enumerate(STEPS):
        child = QgsProcessingModelChildAlgorithm(f"greenblue:{algorithm}")
        child.setChildId(child_id)
        child.setDescription(child.algorithm().displayName())
        child.setPosition(QPointF(200.0 + 130 * (place % 3), 180.0 + 110 * place))
        for definition in child.algorithm().parameterDefinitions():
            name, optional = definition.name(), definition.flags() & definition.Flag.FlagOptional
            if name in parameters:
                child.addParameterSources(name, parameters[name])
            elif not definition.isDestination() and not optional:
                child.addParameterSources(name, value(definition.defaultValue()))
        wanted = {}
        for name, title in outputs.items():
            output = QgsProcessingModelOutput(title)
            output.setChildId(child_id)
            output.setChildOutputName(name)
            output.setMandatory(title == "PLAN")
            wanted[title] = output
        child.setModelOutputs(wanted)
        made.addChildAlgorithm(child)
    made.updateDestinationParameters()
    return made


def main():
    application = QgsApplication([], False)
    application.initQgis()
    provider = GreenBlueProvider()
    if not QgsApplication.processingRegistry().addProvider(provider):
        sys.exit("The provider of GreenBlue could not be added.")
    made = model()
    good, problems = made.validate()
    if not good:
        sys.exit("\n".join(problems))
    MODEL.parent.mkdir(exist_ok=True)
    if not made.toFile(str(MODEL)):
        sys.exit(f"{MODEL} could not be written")
    print(f"{MODEL.relative_to(ROOT)}: {len(STEPS)} steps")


if __name__ == "__main__":
    main()
