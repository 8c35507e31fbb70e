"""Proposals become commitments of a plan, once, with what is known about them."""

import json

import numpy as np
import pytest
from greenblue.algorithms.io.plan_file import read_plan
from qgis.core import (
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProject,
)

from tests.algorithms.account.conftest import X, Y, crossings, hedges, memory_layer

MEASURE_FIELDS = {
    "measure_id": "string", "prop_id": "string", "kind": "string", "chosen": "boolean",
}  # fmt: skip


def rows(path, table="commitments_line"):
    return read_plan(path).tables[table]


def verges(*wkts, **columns):
    fields = dict.fromkeys(columns, "string")
    return memory_layer(
        "LineString", fields, [(wkt, *(columns[c][i] for c in columns)) for i, wkt in enumerate(wkts)],
        "verges",
    )  # fmt: skip


def test_crossings_become_points_with_municipality_and_cost(add, plan):
    run = add(crossings(), OWNER="Region", DATE_PLANNED="2027-11-25")
    assert (run.results["ADDED_COUNT"], run.results["KNOWN_COUNT"]) == (3, 0)
    table = rows(plan, "commitments_point")
    assert list(table["proposal_id"]) == ["C1", "C2", "C3"]
    assert list(table["measure_code"]) == ["ecoduct"] * 3
    assert list(table["nis"]) == ["44021"] * 3 and list(table["nis_vintage"]) == [2025] * 3
    assert list(table["degurba"]) == [1] * 3 and list(table["region"]) == ["Flanders"] * 3
    assert table["date_planned"][0] == "2027-11-25" and table["date_realised"][0] is None
    assert table["cost_eur"][0] == 6.6e6 and table["name"][0] == "Ecoduct, E34"
    assert (table.geometry[0].x, table.geometry[0].y) == (X + 100, Y + 500)


def test_hedges_become_lines_with_their_length_on_the_ellipsoid(add, plan):
    add(hedges(), STATUS="decided")
    table = rows(plan)
    assert list(table["target"]) == ["II", "II"] and list(table["status"]) == ["decided"] * 2
    assert list(table["nis"]) == ["44043"] * 2
    assert table["length_2d"] == pytest.approx([100, 100])
    # Lambert 72 shortens by up to 7 cm a km here.
    assert (np.abs(table["length_ell"] / table["length_2d"] - 1) < 0.0002).all()
    assert (table["length_ell"] != table["length_2d"]).all()


def test_running_twice_adds_nothing_twice_and_touches_nothing(add, plan):
    add(hedges())
    before = plan.read_bytes()
    again = add(hedges(), STATUS="realised")
    assert (again.results["ADDED_COUNT"], again.results["KNOWN_COUNT"]) == (0, 2)
    assert plan.read_bytes() == before
    more = add(hedges(3))
    assert (more.results["ADDED_COUNT"], more.results["KNOWN_COUNT"]) == (1, 2)


def test_the_run_is_remembered_with_its_parameters(add, plan):
    add(hedges(), OWNER="Town")
    runs = rows(plan, "runs")
    assert list(runs["algorithm"]) == ["greenblue:createplan", "greenblue:addtoplan"]
    record = json.loads(runs["record"][1])
    assert record["parameters"]["OWNER"] == "'Town'" and record["results"]["ADDED_COUNT"] == 2
    assert runs["layers"][1] == "commitments_line"


def test_only_the_selected_features_are_added(add, plan):
    layer = crossings()
    QgsProject.instance().addMapLayer(layer)
    layer.selectByExpression("prop_id = 'C2'")
    add(QgsProcessingFeatureSourceDefinition(layer.id(), True))
    assert list(rows(plan, "commitments_point")["proposal_id"]) == ["C2"]


def measures(places=("POINT (100 500)", "POINT (110 500)", "POINT (120 500)"), kind="crossing"):
    chosen = (True, False, True)
    return memory_layer(
        "Point", MEASURE_FIELDS,
        [(wkt, f"M{i}", f"C{i + 1}", kind, chosen[i]) for i, wkt in enumerate(places)], "measures",
    )  # fmt: skip


def test_of_prioritised_measures_the_chosen_proposals_of_the_plan_are_added(create, add, plan):
    create(CROSSINGS=crossings())
    add(measures())
    table = rows(plan, "commitments_point")
    assert list(table["proposal_id"]) == ["C1", "C3"] and list(table["cost_eur"]) == [6.6e6] * 2


def test_measures_without_geometry_are_found_by_name(create, add, plan):
    create(HEDGES=hedges(3))
    table = memory_layer("None", MEASURE_FIELDS, [("", "M1", "H2", "hedge", True)])
    add(table)
    assert list(rows(plan)["proposal_id"]) == ["H2"]


def test_a_selection_of_measures_counts_whatever_was_chosen(create, add, plan):
    create(CROSSINGS=crossings())
    layer = measures()
    QgsProject.instance().addMapLayer(layer)
    layer.selectByExpression("prop_id = 'C2'")
    add(QgsProcessingFeatureSourceDefinition(layer.id(), True))
    assert list(rows(plan, "commitments_point")["proposal_id"]) == ["C2"]


def test_measures_of_another_run_are_not_mixed_up_with_those_of_the_plan(create, add, plan):
    create(CROSSINGS=crossings())
    elsewhere = ("POINT (700 500)", "POINT (110 500)", "POINT (120 500)")
    with pytest.raises(QgsProcessingException, match="does not hold the proposals C1"):
        add(measures(elsewhere))
    with pytest.raises(QgsProcessingException, match="M0, M2 are neither crossings nor hedges"):
        add(measures(kind="other"))
    assert len(rows(plan, "commitments_point")) == 0


def test_drawn_verges_take_the_measure_that_is_chosen_and_keep_what_they_say(add, plan):
    layer = verges("LINESTRING (0 0, 300 0)", "LINESTRING (0 9, 9 9)", side=("L", None))
    run = add(layer, MEASURE="verge_late", STATUS="realised", DATE_REALISED="2026-08-15")
    table = rows(plan)
    assert list(table["target"]) == ["I", "I"] and list(table["side"]) == ["L", None]
    assert (
        list(table["additionality"]) == ["improved"] * 2 and list(table["duration_yr"]) == [6] * 2
    )
    assert list(table["date_realised"]) == ["2026-08-15"] * 2
    assert run.warnings == []


def test_a_field_gives_each_drawn_feature_its_measure(add, plan):
    layer = verges(
        "LINESTRING (0 0, 30 0)", "LINESTRING (0 9, 9 9)", what=("tree_row", "verge_late")
    )
    add(layer, MEASURE_FIELD="what")
    assert sorted(zip(rows(plan)["measure_code"], rows(plan)["target"])) == [
        ("tree_row", "II"), ("verge_late", "I"),
    ]  # fmt: skip


def test_areas_get_their_outline_as_length(add, plan):
    pond = memory_layer("Polygon", {}, [("POLYGON ((0 0, 100 0, 100 50, 0 50, 0 0))",)])
    add(pond, MEASURE="pond")
    table = rows(plan, "commitments_area")
    assert table["length_ell"] == pytest.approx([300], rel=1e-3) and table["target"][0] == "II"


def test_without_a_measure_nothing_is_added_and_the_sentence_says_what_to_do(add, plan):
    with pytest.raises(QgsProcessingException, match="Choose a measure"):
        add(verges("LINESTRING (0 0, 30 0)"))
    with pytest.raises(QgsProcessingException, match="pond is not drawn as features"):
        add(verges("LINESTRING (0 0, 30 0)"), MEASURE="pond")
    assert len(rows(plan)) == 0


def test_what_is_doubtful_is_said_when_it_is_added(add, plan):
    run = add(hedges(1), STATUS="realised")
    assert any("are realised, but have no date" in text for text in run.warnings)


def test_features_without_geometry_are_counted(add, plan):
    layer = verges("LINESTRING (0 0, 30 0)", "")
    run = add(layer, MEASURE="verge_late")
    assert (run.results["ADDED_COUNT"], run.results["SKIPPED_COUNT"]) == (1, 1)


def test_an_empty_layer_adds_nothing(add, plan):
    assert add(crossings(0)).results["ADDED_COUNT"] == 0


def test_a_file_that_is_no_plan_is_refused(add, tmp_path):
    with pytest.raises(QgsProcessingException, match="There is no plan at"):
        add(hedges(), plan=tmp_path / "none.gpkg")


def test_a_plan_in_another_language_names_its_commitments_so(create, add, plan):
    create(LANGUAGE="nl")
    add(crossings(1))
    assert read_plan(plan).meta["language"] == "nl"
    assert rows(plan, "commitments_point")["name"][0].endswith(", E34")
