"""Every algorithm on bad layers: a right answer or a clear sentence, never a traceback.

Each algorithm meets each kind of badness in one of its layers, in turn; with GREENBLUE_THOROUGH
set, in every one of them.
"""

import os

import pytest
from greenblue.algorithms.provider import ALGORITHMS
from qgis.core import QgsVectorLayer

from tests.hostile.good import numbers
from tests.hostile.nasty import JUNK, KINDS, SAME, nasty

SLOW = ("PlanMunicipality", "CreateDossier", "CompareScenarios")
"""A chain of the others, and what reads plans alone."""
NAMES = [a.__name__.lower() for a in ALGORITHMS if a.__name__ not in SLOW]
ROWS_COUNT = ("LINKS", "CANDIDATES")
"""Layers whose features say something without geometry, or anywhere."""


def given_layers(parameters):
    """Names of the parameters that are layers, or lists of them."""
    return [
        name for name, value in sorted(parameters.items())
        if isinstance(value[0] if isinstance(value, list) else value, QgsVectorLayer)
    ]  # fmt: skip


def chosen(name, kind, names):
    """All layers, or one of them, another for each kind."""
    if os.environ.get("GREENBLUE_THOROUGH"):
        return names
    turn = list(KINDS).index(kind) + NAMES.index(name)
    return [names[turn % len(names)]]


@pytest.fixture(scope="module")
def usual(good):
    """The figures of each algorithm on good layers."""
    known = {}

    def of(name):
        if name not in known:
            results, _, refused = good.run(name)
            assert not refused, refused
            known[name] = results
        return known[name]

    return of


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("name", NAMES)
def test_a_bad_layer_gives_a_right_answer_or_a_sentence(good, usual, faults, name, kind):
    parameters = good.parameters(name)
    for parameter in chosen(name, kind, given_layers(parameters)):
        value = parameters[parameter]
        layer = nasty(value[0] if isinstance(value, list) else value, kind)
        results, warnings, refused = good.run(
            name, **{parameter: [layer] if isinstance(value, list) else layer}
        )
        assert not faults, (parameter, faults)
        if refused:
            assert_is_a_sentence(refused)
            assert kind not in SAME, (parameter, refused)
        elif kind in SAME or (kind in JUNK and parameter not in ROWS_COUNT):
            found, expected = numbers(results), numbers(usual(name))
            if parameter == "COMMITMENTS":  # one that is nowhere has a row that says so
                del found["ROW_COUNT"], expected["ROW_COUNT"]
            assert found == expected, parameter
        assert all(not w.startswith("Traceback") for w in warnings)


def assert_is_a_sentence(text):
    """Words for the user: whole, and without Python's own."""
    assert len(text.split()) >= 4 and text.strip()[-1] in ".)?", text
    assert not any(w in text for w in ("Traceback", "Error:", "object at 0x", "NoneType")), text
