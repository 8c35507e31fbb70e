"""The words of the trade: one for each thing, and algorithms called by their names."""

import re

import pytest
import translations
from greenblue.algorithms.provider import GreenBlueProvider

GUIDE = translations.ROOT / "docs" / "guide"
NOT_OURS = {
    "nl": ("verbintenis", "fragmentatiepunt", "versnipperingspunt", "checklijst"),
    "fr": ("point de conflit", "points de conflit"),
    "de": ("Konfliktstelle", "Verpflichtung", "Wasserstraße", "Prüfliste"),
}
"""Other words for what GreenBlue calls knelpunt, engagement; point de fragmentation, engagement;
Zerschneidungspunkt, Zusage, Gewässer, Checkliste."""


@pytest.fixture(scope="module")
def names(qgis_app):
    provider = GreenBlueProvider()
    provider.refreshAlgorithms()
    return {algorithm.displayName() for algorithm in provider.algorithms()}


@pytest.fixture(params=translations.LANGUAGES)
def language(request):
    return request.param


def texts_of(language):
    return translations.read(translations.ROOT / "i18n" / f"greenblue_{language}.ts")


def test_texts_call_every_algorithm_by_its_name(names):
    verbs = {name.split()[0] for name in names}
    quoted = {q for text in translations.collect() for q in re.findall(r"“([^”]+)”", text)}
    called = {q for q in quoted if q.split()[0] in verbs}
    assert called
    assert called <= names


def test_translations_call_every_algorithm_by_its_translated_name(names, language):
    own = texts_of(language)
    wrong = [
        (name, text)
        for text in own
        for name in re.findall(r"“([^”]+)”", text)
        if name in names and own[name] not in own[text]
    ]
    assert wrong == []


def test_one_thing_has_one_name(language):
    pages = [(GUIDE / language / "quickstart.md").read_text("utf-8")]
    found = [
        (word, text)
        for text in (*texts_of(language).values(), *pages)
        for word in NOT_OURS[language]
        if word.casefold() in text.casefold()
    ]
    assert found == []
