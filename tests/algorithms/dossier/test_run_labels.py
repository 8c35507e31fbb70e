"""What the annex calls the parameters and results of runs."""

from types import SimpleNamespace

import pytest
from greenblue.algorithms.base import GreenBlueAlgorithm
from greenblue.algorithms.dossier.run_labels import run_labels
from qgis.core import QgsApplication


@pytest.fixture
def labels(greenblue, monkeypatch):
    """Labels of all algorithms in a language of their own, while QGIS speaks another one."""
    monkeypatch.setattr(GreenBlueAlgorithm, "tr", lambda _self, text: f"autre: {text}")
    ours = QgsApplication.processingRegistry().providerById("greenblue").algorithms()
    return run_labels([SimpleNamespace(algorithm=a.id()) for a in ours], lambda text: f"» {text}")


def test_every_label_is_in_the_language_of_the_dossier(labels):
    said = [label for named in labels.values() for label, _unit in named.values()]
    assert len(labels) == 16 and all(said)
    assert [label for label in said if "autre" in label or "»" not in label] == []
    assert labels["greenblue:linkhabitats"][""] == ("» Link habitat patches", "")
    assert labels["greenblue:prepareosm"]["ROADS_COUNT"] == ("» Number of features: » Roads", "")


def test_distances_are_in_metres_and_other_labels_name_their_unit(labels):
    found = labels["greenblue:findfragmentationpoints"]
    assert found["GAP"][1] == "m" and found["ROADS"] == ("» Roads", "")
    assert labels["greenblue:linkhabitats"]["MIN_AREA"] == ("» Smallest patch (ha)", "")


def test_algorithms_that_are_not_there_have_no_labels(greenblue):
    runs = [SimpleNamespace(algorithm=name) for name in ("native:buffer", "", "greenblue:gone")]
    assert run_labels(runs, str) == {"native:buffer": {}, "": {}, "greenblue:gone": {}}
