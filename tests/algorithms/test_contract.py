"""What every algorithm of the provider promises: names, help, icon, styles, outputs."""

import ast
import inspect
import re
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest
from greenblue.algorithms.base import RESOURCES
from greenblue.algorithms.provider import ALGORITHMS
from greenblue.core import schema
from qgis.core import (
    QgsApplication,
    QgsProcessingOutputNumber,
    QgsProcessingParameterDistance,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsSingleSymbolRenderer,
    QgsUnitTypes,
    QgsVectorLayer,
)

GROUPS = ("prepare", "diagnose", "propose", "account", "dossier")
LANGUAGES = {"en", "nl", "fr", "de"}
ROOT = Path(sys.modules["greenblue"].__file__).parent
OSM_TAG = "The OpenStreetMap tag of this name."
UNITS = {"", "%", "m", "m²", "ha", "km", "1/day", "1/1000 km²", "€", "yr", "m/ha"}


@pytest.fixture(params=ALGORITHMS, ids=lambda a: a.__name__.lower())
def algorithm(request, greenblue):
    """Each algorithm, as QGIS makes it for a run."""
    return QgsApplication.processingRegistry().createAlgorithmById(
        f"greenblue:{request.param.__name__.lower()}"
    )


def texts_of(algorithm):
    return {k: v for k, v in algorithm.help_texts().items() if k != "TAGS"}


def vector_outputs():
    return [(a, name, layer) for a in ALGORITHMS for name, layer in a.OUTPUT_LAYERS.items()]


def styled_layers():
    layers = {layer.id: layer for _, _, layer in vector_outputs() if layer.geometry != "None"}
    return [pytest.param(layer, id=name) for name, layer in sorted(layers.items())]


def test_the_provider_has_every_algorithm_once(greenblue):
    assert sorted(a.name() for a in greenblue.algorithms()) == sorted(
        a.__name__.lower() for a in ALGORITHMS
    )
    assert greenblue.versionInfo() and greenblue.versionInfo() in greenblue.longName()
    assert not greenblue.icon().isNull() and Path(greenblue.svgIconPath()).exists()


def test_the_id_is_lowercase_letters_and_digits(algorithm):
    assert re.fullmatch(r"greenblue:[a-z][a-z0-9]*", algorithm.id())


def test_file_class_and_id_are_the_same_words(algorithm):
    stem = type(algorithm).__module__.rsplit(".", 1)[1]
    assert stem.replace("_", "") == type(algorithm).__name__.lower() == algorithm.name()


def test_the_group_is_the_folder_and_one_of_the_five_steps(algorithm):
    folder = Path(inspect.getfile(type(algorithm))).parent.name
    assert algorithm.groupId() == folder and folder in GROUPS
    assert re.fullmatch(r"[1-5] [A-Z][a-z]+", algorithm.group())


def test_the_display_name_is_in_sentence_case(algorithm):
    first, *others = algorithm.displayName().split()
    assert first[0].isupper()
    assert not [w for w in others if w.istitle()], "only names such as OpenStreetMap have capitals"


def test_the_help_describes_exactly_what_is_declared(algorithm):
    declared = {d.name() for d in algorithm.parameterDefinitions()}
    declared |= {d.name() for d in algorithm.outputDefinitions()}
    assert set(texts_of(algorithm)) == declared | {"ALG_DESC"}


def test_no_help_text_is_empty_or_unfinished(algorithm):
    for key, text in texts_of(algorithm).items():
        assert text.strip() == text and len(text) > 10, key
        assert text[-1] in ".)", key
        assert not re.search(r"TODO|FIXME|XXX|\bTBD\b", text), key


def test_there_are_tags_in_four_languages(algorithm):
    tags = algorithm.help_texts()["TAGS"]
    assert set(tags) == LANGUAGES
    for words in tags.values():
        assert len(words) >= 3 and len(set(words)) == len(words) and all(w.strip() for w in words)
    assert set(algorithm.tags()) == {w for words in tags.values() for w in words}


def test_the_icon_exists_and_draws(algorithm):
    path = Path(algorithm.svgIconPath())
    assert path == RESOURCES / "icons" / f"{algorithm.name()}.svg" and path.exists()
    picture = algorithm.icon().pixmap(24, 24).toImage()
    assert picture.width() > 0
    assert any(picture.pixelColor(x, y).alpha() for x in range(24) for y in range(24))


def test_the_help_of_the_dialog_shows_every_text(algorithm):
    html = algorithm.shortHelpString()
    assert algorithm.help_texts()["ALG_DESC"].split("\n")[0][:40] in html
    for definition in algorithm.parameterDefinitions():
        assert f"<h3>{definition.description()}</h3>" in html, definition.name()
        assert texts_of(algorithm)[definition.name()][:30] in html, definition.name()
    assert algorithm.shortDescription() == algorithm.help_texts()["ALG_DESC"].split("\n")[0]
    assert algorithm.helpUrl().startswith("https://") and algorithm.name() in algorithm.helpUrl()


def test_every_parameter_has_a_name_a_label_and_its_help(algorithm):
    labels = [d.description() for d in algorithm.parameterDefinitions()]
    assert len(set(labels)) == len(labels)
    for definition in algorithm.parameterDefinitions():
        assert re.fullmatch(r"[A-Z][A-Z0-9]*(_[A-Z0-9]+)*", definition.name())
        assert definition.help() == texts_of(algorithm)[definition.name()], definition.name()
        assert definition.description().strip() and not definition.description().endswith(".")
        assert definition.type() != "matrix", "QGIS 3.22's command line cannot take one"


def test_choices_are_stable_strings_and_have_a_default_among_them(algorithm):
    for definition in algorithm.parameterDefinitions():
        if isinstance(definition, QgsProcessingParameterEnum):
            assert definition.usesStaticStrings(), definition.name()
            default = definition.defaultValue()
            chosen = default if definition.allowMultiple() else [default]
            assert chosen and set(chosen) <= set(definition.options()), definition.name()


def test_distances_are_in_metres_whatever_the_layers_are_in(algorithm):
    metres = QgsUnitTypes.DistanceUnit.DistanceMeters
    for definition in algorithm.parameterDefinitions():
        if isinstance(definition, QgsProcessingParameterDistance):
            assert definition.parentParameterName() == "" and definition.defaultUnit() == metres
            assert definition.minimum() >= 0 and definition.defaultValue() is not None


def test_every_sink_has_its_layer_in_the_schema(algorithm):
    sinks = {
        d.name()
        for d in algorithm.parameterDefinitions()
        if isinstance(d, QgsProcessingParameterFeatureSink)
    }
    assert sinks <= set(algorithm.OUTPUT_LAYERS)
    outputs = {d.name() for d in algorithm.outputDefinitions()}
    assert set(algorithm.OUTPUT_LAYERS) <= outputs
    assert set(algorithm.OUTPUT_LAYERS.values()) <= set(schema.LAYERS.values())


def test_numbers_are_declared_with_a_label(algorithm):
    numbers = [d for d in algorithm.outputDefinitions() if isinstance(d, QgsProcessingOutputNumber)]
    assert numbers and all(d.description().strip() for d in numbers)
    assert "SKIPPED_COUNT" in {d.name() for d in numbers}


def test_an_instance_is_a_new_object_of_the_same_class_and_without_state(algorithm):
    other = algorithm.createInstance()
    assert type(other) is type(algorithm) and other is not algorithm
    assert vars(algorithm.create()) == vars(other) == {}


def test_no_algorithm_keeps_state_on_itself(algorithm):
    tree = ast.parse(Path(inspect.getfile(type(algorithm))).read_text(encoding="utf-8"))
    written = [
        ast.unparse(node)
        for node in ast.walk(tree)
        if isinstance(node, ast.Attribute)
        and isinstance(node.ctx, ast.Store)
        and isinstance(node.value, ast.Name)
        and node.value.id in ("self", "cls", type(algorithm).__name__)
    ]
    assert written == []


def test_it_can_run_here(algorithm):
    possible, problem = algorithm.canExecute()
    assert possible and not problem


@pytest.mark.parametrize("layer", styled_layers())
def test_every_output_has_a_style_that_loads_and_tells_classes_apart(layer, qgis_new_project):
    path = RESOURCES / "styles" / f"{layer.id}.qml"
    styled_layer = QgsVectorLayer(layer.geometry, layer.id, "memory")
    message, loaded = styled_layer.loadNamedStyle(str(path))
    assert loaded, message
    assert not isinstance(styled_layer.renderer(), QgsSingleSymbolRenderer)
    labels = [item.label() for item in styled_layer.renderer().legendSymbolItems()]
    assert len(labels) >= 2 and all(labels) and len(set(labels)) == len(labels)


@pytest.mark.parametrize("layer", styled_layers())
def test_a_style_speaks_of_no_data_source_and_only_of_fields_that_exist(layer):
    path = RESOURCES / "styles" / f"{layer.id}.qml"
    root = ElementTree.parse(path).getroot()
    assert not {"datasource", "maplayer", "layer-source"} & {node.tag for node in root.iter()}
    text = path.read_text(encoding="utf-8")
    assert str(RESOURCES.parent) not in text
    assert not re.search(r"/(home|root|tmp|mnt|srv|opt|var|usr)/|file://|dbname=|\.gpkg", text)
    used = {node.get("attr") for node in root.iter("renderer-v2")} - {None, ""}
    for rule in root.iter("rule"):
        used |= set(re.findall(r'"(\w+)"', rule.get("filter") or ""))
    assert used <= set(layer.names())


@pytest.mark.parametrize("layer", schema.LAYERS.values(), ids=lambda layer: layer.id)
def test_fields_keep_their_names_units_and_meaning(layer):
    names = layer.names()
    assert len(set(names)) == len(names)
    for field in layer.fields:
        assert re.fullmatch(r"[a-z][a-z0-9_]*", field.name), field.name
        # the layers of OpenStreetMap tags and of a plan are written to a GeoPackage only
        alone = field.meaning == OSM_TAG or layer in schema.plan.OWN_LAYERS
        assert len(field.name) <= 10 or alone, field.name
        assert field.kind in ("text", "int", "real", "bool", "date"), field.name
        assert field.unit in UNITS, field.name
        assert field.alias.strip() and field.meaning.strip().endswith("."), field.name


@pytest.mark.parametrize("layer", schema.LAYERS.values(), ids=lambda layer: layer.id)
def test_a_unit_in_a_field_name_is_the_unit_of_the_field(layer):
    suffixes = {"_m": "m", "_m2": "m²", "_ha": "ha", "_km": "km"}
    for field in layer.fields:
        for suffix, unit in suffixes.items():
            if field.name.endswith(suffix):
                assert field.unit == unit, field.name
