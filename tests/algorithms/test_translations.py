"""Dutch, French and German: complete, with the same values in them, and shown wherever one looks."""

import re
import shutil

import package
import pytest
import translations
from greenblue import classFactory
from greenblue.algorithms import presentation
from greenblue.algorithms.io import compat
from greenblue.algorithms.prepare import osm_run
from greenblue.core import schema
from qgis.core import (
    QgsApplication,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsVectorLayer,
)

from tests.algorithms.diagnose.scene import box, layer_of, line

BELGIAN = ("nl_BE", "fr_BE", "de_BE")
FORMULAS = {
    "EC", "I (km)", "II (km)", "dIIC", "dPC", "dPC connector", "dPC flux", "dPC intra", "{habitat}, {metres} m", "{step} …", "OpenStreetMap",
}  # fmt: skip
SAME_AS_ENGLISH = {
    "nl": {
        "Budget", "Budget (€)", "Checklist", "Checklist…", "Code", "Component", "Context", "Dam", "Dossier (HTML)", "Dossier (ODT)", "Dossier (PDF)", "Ecoduct", "Effect", "Open", "Passages", "Plan", "Register", "Score", "Score {values}", "Software", "Status", "Viaduct", "Water", "Zone", "later", "model", "{name}: {value}",
    },
    "fr": {
        "Action", "Alternative", "Budget", "Budget (€)", "Canal", "Code", "Date", "Dossier (HTML)", "Dossier (ODT)", "Dossier (PDF)", "Formats", "Gain", "Habitat", "Habitat (1)", "Habitat (ha)", "Infrastructure", "Infrastructure (km)", "Note", "Note {number}", "Notes", "Passages", "Photo", "Photo, plan", "Plan", "Plans", "Plants", "Question", "Questions", "Score", "Score {values}", "Source", "Sources", "Version", "Versions", "Zone", "Zoom", "construction", "normal", "points", "reptiles",
    },
    "de": {
        "Alternative", "Budget", "Budget (€)", "Code", "Dossier (HTML)", "Dossier (ODT)", "Dossier (PDF)", "Ellipsoid", "Habitat", "Habitat (1)", "Habitat (ha)", "Layer", "Name", "Plan", "Radius", "Region", "Register", "Software", "Status", "Version", "Zone", "normal", "{name}: {value}",
    },
}  # fmt: skip
RENEW = "run: make translations, and translate what is unfinished in i18n/"


@pytest.fixture(params=translations.LANGUAGES)
def language(request):
    return request.param


@pytest.fixture
def source(language):
    return translations.ROOT / "i18n" / f"greenblue_{language}.ts"


def same_as_english(text, language):
    capital = text[:1].upper() + text[1:]
    return text in FORMULAS or not {text, capital}.isdisjoint(SAME_AS_ENGLISH[language])


# --- the files


def test_the_texts_are_those_of_the_sources(source, language):
    done = translations.read(source)
    up_to_date = translations.written(translations.collect(), done, language)
    stale = source.read_text(encoding="utf-8") != up_to_date
    assert not stale, RENEW


def test_every_text_is_translated(source):
    done = translations.read(source)
    assert [t for t in translations.collect() if not done.get(t, "").strip()] == [], RENEW


def test_only_words_that_are_the_same_stay_english(source, language):
    done = translations.read(source)
    left = {text for text, other in done.items() if text == other}
    assert {text for text in left if not same_as_english(text, language)} == set()


def test_a_translation_has_the_same_places_numbers_and_paragraphs(source):
    for text, other in translations.read(source).items():
        for pattern in (r"\{.*?\}", r"\d+", r"\n", r"\[P\]", r"\b\w+_\w+\b"):
            expected, found = set(re.findall(pattern, text)), set(re.findall(pattern, other))
            assert expected == found, other
        assert text.count("\n") == other.count("\n"), other
        assert other == other.strip() and (text[-1] == ".") == (other[-1] == "."), other


# --- the collector


@pytest.mark.parametrize(
    "call",
    [
        'self.tr(f"{n} sites")',
        'tr("sites: " + n)',
        'mark(text)',
        'GreenBlueError("no {layer}".format(layer=n))',
        'feedback.pushWarning("careful")',
        'QgsProcessingException(f"no {n}")',
    ],
)  # fmt: skip
def test_a_text_that_could_never_be_translated_is_a_fault(call):
    texts, faults = translations.literals(call, "algorithms/some.py")
    assert texts == [] and len(faults) == 1 and "algorithms/some.py:1" in faults[0]


def test_literals_are_found_in_all_their_forms():
    source = """
translate("GreenBlue", "one " "text")
raise GreenBlueError("two {ids}", ids=ids)
algorithm.tr("three" if many else "four").format(n=n)
TITLES = {"x": mark("five")}
tr(schema.LAYER.title); tr(TITLES["x"])
"""
    texts, faults = translations.literals(source, "core/some.py")
    assert sorted(texts) == ["five", "four", "one text", "three", "two {ids}"] and faults == []


def test_what_was_translated_stays_and_what_is_new_waits(tmp_path):
    file = tmp_path / "x.ts"
    file.write_text(translations.written(['<a> & "b"', "c\nd"], {"c\nd": "é\nf"}, "fr"), "utf-8")
    assert translations.read(file) == {"c\nd": "é\nf"}
    again = translations.written(["c\nd", "new"], translations.read(file), "fr")
    assert "é\nf" in again and again.count('type="unfinished"') == 1 and "&lt;a&gt;" not in again


# --- in QGIS


@pytest.fixture(scope="module")
def compiled(tmp_path_factory):
    """A folder with the compiled translations of this checkout."""
    folder = tmp_path_factory.mktemp("translated")
    shutil.copytree(translations.ROOT / "i18n", folder / "i18n")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(package, "ROOT", folder)
        try:
            assert len(package.compile_translations()) == len(translations.LANGUAGES)
        except SystemExit as problem:
            pytest.skip(str(problem))
    return folder


@pytest.fixture
def start(compiled, monkeypatch, qgis_processing, qgis_new_project):
    """``start(locale)`` gives the provider as it is when QGIS speaks that language."""
    monkeypatch.setattr("greenblue.algorithms.language.I18N", compiled / "i18n")
    loaded = []

    def run(locale):
        stop()
        monkeypatch.setattr(QgsApplication, "locale", lambda *_: locale)
        loaded.append(classFactory(None))
        loaded[-1].initProcessing()
        return loaded[-1].provider

    def stop():
        while loaded:
            loaded.pop().unload()

    yield run
    stop()


def labels(algorithm):
    """Every short text that the algorithm shows, by what it belongs to."""
    yield "name", algorithm.displayName()
    yield "group", algorithm.group()
    yield "description", algorithm.shortDescription()
    for definition in algorithm.parameterDefinitions():
        yield definition.name(), definition.description()
        yield f"{definition.name()} help", definition.help()
    for output in algorithm.outputDefinitions():
        yield f"{output.name()} output", output.description()


def dressed(layer):
    """An empty layer with the fields and the looks of one of ours."""
    shown = QgsVectorLayer(layer.geometry, layer.id, "memory")
    shown.dataProvider().addAttributes([compat.field(f.name, f.kind) for f in layer.fields])
    shown.updateFields()
    presentation.dress(shown, layer)
    return shown


def legend_and_aliases(layer):
    """What a dressed layer shows, but for fields called after the OpenStreetMap tag they hold."""
    shown = dressed(layer)
    items = shown.renderer().legendSymbolItems() if shown.renderer() else ()
    for number, item in enumerate(items):
        yield f"legend {number}", item.label()
    for index, field in enumerate(layer.fields):
        if field.name != field.alias:
            yield field.name, shown.attributeAlias(index).replace(f" [{field.unit}]", "")


def everything(provider):
    shown = {}
    for algorithm in provider.algorithms():
        shown.update({(algorithm.name(), key): text for key, text in labels(algorithm)})
    for layer in schema.LAYERS.values():
        shown.update({(layer.id, key): text for key, text in legend_and_aliases(layer)})
    return {key: text for key, text in shown.items() if re.search(r"[^\W\d_]", text)}


@pytest.fixture
def waiting():
    """Texts that some language still lacks; a test above says so once, which is enough."""
    sources = (translations.ROOT / "i18n").glob("*.ts")
    texts = translations.collect()
    return {t for done in map(translations.read, sources) for t in texts if t not in done}


@pytest.mark.parametrize("locale", BELGIAN)
def test_nothing_english_is_left_in_toolbox_dialogs_and_legends(start, locale, waiting):
    english = everything(start("en_GB"))
    shown = everything(start(locale))
    assert set(shown) == set(english) and len(shown) > 400
    left = {k: t for k, t in shown.items() if t == english[k] and t not in waiting}
    assert {k: t for k, t in left.items() if not same_as_english(t, locale[:2])} == {}


@pytest.mark.parametrize("locale", BELGIAN)
def test_the_help_is_translated_to_its_last_text(start, locale, waiting):
    for algorithm in start(locale).algorithms():
        html = algorithm.shortHelpString()
        for key, text in algorithm.help_texts().items():
            if key != "TAGS" and text not in waiting:
                assert text.split("\n")[0] not in html, key


def test_a_field_that_holds_an_openstreetmap_tag_keeps_the_name_of_the_tag(start):
    start("nl_BE")
    shown = dressed(schema.HABITAT)
    for tag in ("water", "wetland", "landuse"):
        assert shown.attributeAlias(shown.fields().lookupField(tag)) == tag


@pytest.mark.parametrize("locale", ["en_US", "C", "pt_PT", "zh-Hans", ""])
def test_in_any_other_language_all_is_english(start, locale):
    algorithm = start(locale).algorithm("findfragmentationpoints")
    assert algorithm.displayName() == "Find fragmentation points"
    assert algorithm.group() == "2 Diagnose"


@pytest.mark.parametrize(
    ("locale", "reason"),
    [
        (
            "nl_BE",
            "E19, autosnelweg 2×2, 45\u202f000 voertuigen/dag volgens de standaardwaarde van de "
            "klasse, geen passage in het netwerk binnen 5 km",
        ),
        (
            "fr_BE",
            "E19, autoroute 2×2, 45\u202f000 véhicules/jour selon la valeur par défaut de la "
            "classe, aucun passage dans le réseau à moins de 5 km",
        ),
        (
            "de_BE",
            "E19, Autobahn 2×2, 45\u202f000 Fahrzeuge/Tag nach Standardwert der Klasse, "
            "keine Querung im Netz innerhalb von 5 km",
        ),
    ],
)
def test_results_speak_the_language_of_qgis(start, locale, reason):
    from qgis import processing

    start(locale)
    road = {"highway": "motorway", "ref": "E19", "oneway": "yes"}
    roads = [(line((500, -400), (500, 400)), road), (line((520, 400), (520, -400)), road)]
    points_layer = processing.run(
        "greenblue:findfragmentationpoints",
        {
            "CORRIDORS": layer_of("corridor", "Polygon", (box(0, -200, 1000, 200), {"n": 1})),
            "ROADS": layer_of("roads", "LineString", *roads),
            "OUTPUT_POINTS": QgsProcessing.TEMPORARY_OUTPUT,
            "OUTPUT_SECTIONS": QgsProcessing.TEMPORARY_OUTPUT,
        },
    )["OUTPUT_POINTS"]
    assert [f["reason"] for f in points_layer.getFeatures()] == [reason]


@pytest.mark.parametrize(
    ("locale", "names"),
    [
        ("en_GB", {"motorway", "tree row", ""}),
        ("nl_BE", {"autosnelweg", "bomenrij", ""}),
        ("fr_BE", {"autoroute", "rangée d'arbres", ""}),
        ("de_BE", {"Autobahn", "Baumreihe", ""}),
    ],
)
def test_classes_of_prepared_layers_are_named_in_the_language_of_qgis(start, locale, names):
    algorithm = start(locale).algorithm("prepareosm")
    rules = osm_run.rules_of(algorithm, {}, QgsProcessingContext())
    assert names <= {rule.name for rule in rules}


@pytest.mark.parametrize(
    ("locale", "beginning"),
    [
        ("nl_BE", "Laag “leeg” bevat"),
        ("fr_BE", "La couche «\u00a0leeg\u00a0»"),
        ("de_BE", "Layer „leeg“"),
    ],
)
def test_refusals_speak_the_language_of_qgis(start, locale, beginning):
    from qgis import processing

    start(locale)
    with pytest.raises(QgsProcessingException) as refusal:
        processing.run(
            "greenblue:findfragmentationpoints",
            {
                "CORRIDORS": layer_of("leeg", "Polygon", fields={"n": int}),
                "ROADS": layer_of(
                    "roads", "LineString", (line((0, 0), (9, 9)), {"highway": "primary"})
                ),
                "OUTPUT_POINTS": QgsProcessing.TEMPORARY_OUTPUT,
                "OUTPUT_SECTIONS": QgsProcessing.TEMPORARY_OUTPUT,
            },
        )
    assert beginning in str(refusal.value)
