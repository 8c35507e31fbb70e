"""Propose crossings says in a sentence what it cannot use, and uses tables of an office."""

import shutil

import numpy as np
import pytest
from greenblue.algorithms.base import RESOURCES
from qgis.core import (
    QgsProcessingException,
)

from tests.algorithms.diagnose.scene import Feedback, X, Y, box, layer_of, line
from tests.algorithms.propose.crossing_layers import (
    FIELDS,
    SINKS,
    WOODS,
    network,
    raster,
    sections,
    woods,
)


def test_no_sections_are_told(propose):
    empty = layer_of("sections", "LineString", fields=FIELDS)
    with pytest.raises(QgsProcessingException, match="holds no sections"):
        propose(SECTIONS=empty)


def test_sections_of_another_origin_are_told(propose):
    other = layer_of("roads", "LineString", (line((0, 0), (800, 0)), {"highway": "motorway"}))
    with pytest.raises(QgsProcessingException, match="has no field “site_id”"):
        propose(SECTIONS=other)


def test_no_habitat_near_is_told(propose):
    far = woods((box(90_000, 0, 91_000, 500), {}))
    with pytest.raises(QgsProcessingException, match="holds no habitat near the sections"):
        propose(HABITAT=far)


def test_empty_optional_layers_are_taken_as_they_are(propose):
    none = layer_of("none", "LineString", fields={"kind": str, "tunnel": str})
    no_areas = layer_of("none", "Polygon", fields={"cover": str})
    found = propose(PASSAGES=none, WATERWAYS=none, ELEMENTS=none, COVER=no_areas,
                    BUILDINGS=no_areas, SPAWNING=none, UTILITIES=none)  # fmt: skip
    assert len(found.points) == 1


def test_broken_habitat_is_repaired_or_refused(propose):
    bow = ("Polygon ((" + ", ".join(f"{X + x} {Y + y}" for x, y in (
        (-100, 10), (900, 400), (900, 10), (-100, 400), (-100, 10))) + "))", {})  # fmt: skip
    assert len(propose(HABITAT=woods(bow, WOODS[1])).points) == 1
    with pytest.raises(QgsProcessingException, match="invalid geometry"):
        propose(HABITAT=woods(bow, WOODS[1]), INVALID="STOP")


def test_empty_values_in_sections_do_no_harm(propose):
    blank = dict.fromkeys(("name", "parent_id", "width_m", "lit", "importance", "score"))
    found = propose(SECTIONS=sections((line((0, 0), (800, 0)), blank)))
    assert len(found.results) and found.results["SKIPPED_COUNT"] == 0


def test_an_unknown_structure_is_named_with_its_line(propose, tmp_path):
    path = tmp_path / "mine.csv"
    shutil.copy(RESOURCES / "rules" / "decisions.csv", path)
    lines = path.read_text(encoding="utf-8").splitlines()
    number = next(n for n, text in enumerate(lines, 1) if text.startswith("D9,"))
    lines[number - 1] = lines[number - 1].replace("X12", "X123")
    path.write_text("\n".join(lines), encoding="utf-8")
    with pytest.raises(QgsProcessingException, match=f"mine.csv, line {number}, names .* X123"):
        propose(DECISION_TABLE=str(path))


def test_own_tables_are_used(propose, tmp_path):
    path = tmp_path / "decisions.csv"
    path.write_text(
        "id,rule,condition,structure,sentence\nA,A,kind=road,X6,Piles are the fashion.\n",
        encoding="utf-8",
    )
    (row,) = propose(DECISION_TABLE=str(path)).points
    assert (row["struct"], row["rule"]) == ("X6", "A") and "fashion" in row["reason"]


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ({"PATCHES": True}, "both patches and links"),
        ({"RESISTANCE": True}, "give patches and links"),
        ({"STEP": 0.0}, "at least 1 m"),
    ],
)
def test_what_does_not_go_together_is_told_before_the_run(propose, tmp_path, given, words):
    layers = {"PATCHES": network()["PATCHES"], "STEP": 0.0,
              "RESISTANCE": raster(tmp_path / "r.tif", np.ones((4, 4)))}  # fmt: skip
    assert words in propose(**{name: layers[name] for name in given}).message


def test_links_to_unknown_patches_are_told(propose):
    net = network()
    row = {"link_id": "7", "from_id": "1", "to_id": "99", "cost": 5.0}
    net["LINKS"] = layer_of("links", "LineString", (line((300, 10), (300, -10)), row))
    with pytest.raises(QgsProcessingException, match="lead to patches"):
        propose(**net)


def test_patches_without_ids_are_told(propose):
    net = network()
    net["PATCHES"] = layer_of("patches", "Polygon", (WOODS[0][0], {"patch_id": "1"}),
                              (WOODS[1][0], {"patch_id": "1"}))  # fmt: skip
    with pytest.raises(QgsProcessingException, match="an identifier of its own"):
        propose(**net)


@pytest.mark.parametrize("percent", [0, 30, 60])
def test_a_cancelled_run_leaves_no_file(propose, tmp_path, percent):
    targets = {sink: str(tmp_path / f"{name}.gpkg") for sink, name in SINKS.items()}
    found = propose(Feedback(stop_at=percent), **targets)
    assert found.results == {} and list(tmp_path.glob("*.gpkg")) == []
