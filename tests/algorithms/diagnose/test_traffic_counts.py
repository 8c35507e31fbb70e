"""Counts of traffic given to "Find fragmentation points" as points."""

import pytest
from qgis.core import QgsProcessingException, QgsVectorLayer, edit

from tests.algorithms.diagnose.scene import (
    Feedback,
    layer_of,
    point,
    roads_layer,
    rows,
    woods_layer,
)


def counts_layer(*rows, crs="EPSG:31370"):
    """Points of (place, vehicles per day, year)."""
    shapes = [(point(*place), {"aadt": aadt, "year": year}) for place, aadt, year in rows]
    return layer_of("counts", "Point", *shapes, crs=crs, fields={"aadt": int, "year": int})


def test_a_count_replaces_the_default_and_tells_its_year(find):
    feedback = Feedback()
    counts = counts_layer(((1500, 4), 900, 2026), ((1500, 900), 5, 2020), crs="EPSG:4326")
    found = find(feedback, CORRIDORS=woods_layer(), ROADS=roads_layer(), COUNTS=counts)
    table = set(rows(found["OUTPUT_POINTS"], "name", "aadt_src", "aadt_year"))
    assert ("N4", "count", 2026) in table
    assert {s for n, s, _ in table if n == "E411"} == {"class_default"}
    reason = dict(rows(found["OUTPUT_POINTS"], "name", "reason"))["N4"]
    assert "900 vehicles/day counted in 2026" in reason


def test_a_count_below_zero_is_named_and_one_without_a_figure_counts_nothing(find):
    feedback = Feedback()
    counts = counts_layer(((500, 0), -9, 2026), ((600, 0), None, 2026))
    found = find(feedback, CORRIDORS=woods_layer(), ROADS=roads_layer(), COUNTS=counts)
    assert set(rows(found["OUTPUT_POINTS"], "aadt_src")) == {("class_default",)}
    assert any("“counts”: 1 traffic figures below 0" in text for text in feedback.warnings)


def test_a_count_typed_into_the_points_of_an_earlier_run_changes_the_next(find):
    given = {"CORRIDORS": woods_layer(), "ROADS": roads_layer()}
    first = find(**given)["OUTPUT_POINTS"]
    before = dict(rows(first, "name", "score"))
    site = next(f for f in first.getFeatures() if f["name"] == "N4")
    with edit(first):
        for field, value in (("traffic", 300), ("aadt_src", "count"), ("aadt_year", 2026)):
            assert first.changeAttributeValue(site.id(), first.fields().lookupField(field), value)
    second = find(**given, COUNTS=first)["OUTPUT_POINTS"]
    after = dict(rows(second, "name", "score"))
    assert after["N4"] < before["N4"] and after["E411"] == before["E411"]
    assert set(rows(second, "name", "traffic", "aadt_src", "aadt_year")) >= {
        ("N4", 300.0, "count", 2026)
    }


def test_the_points_of_a_geopackage_are_renewed_from_the_counts_typed_into_them(find, tmp_path):
    given = {"CORRIDORS": woods_layer(), "ROADS": roads_layer()}
    path = tmp_path / "plan.gpkg"
    table = f"ogr:dbname='{path}' table=\"fragmentation_points\" (geom)"
    find(**given, OUTPUT_POINTS=table)
    layer = QgsVectorLayer(f"{path}|layername=fragmentation_points", "points", "ogr")
    count = layer.featureCount()
    site = next(f for f in layer.getFeatures() if f["name"] == "N4")
    with edit(layer):
        for field, value in (("traffic", 300), ("aadt_src", "count")):
            assert layer.changeAttributeValue(site.id(), layer.fields().lookupField(field), value)
    del layer
    find(**given, COUNTS=f"{path}|layername=fragmentation_points", OUTPUT_POINTS=table)
    layer = QgsVectorLayer(f"{path}|layername=fragmentation_points", "points", "ogr")
    assert layer.featureCount() == count
    assert ("N4", 300.0, "count") in rows(layer, "name", "traffic", "aadt_src")


def test_a_layer_without_figures_is_refused_by_name(find):
    layer = layer_of("places", "Point", (point(0, 0), {"label": "x"}))
    with pytest.raises(QgsProcessingException, match="“places” of traffic counts has no field"):
        find(CORRIDORS=woods_layer(), ROADS=roads_layer(), COUNTS=layer)
