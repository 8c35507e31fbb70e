"""The optional axes of "Find fragmentation points": one line for each road, on the ellipsoid."""

import pytest

from tests.algorithms.diagnose.scene import layer_of, line, railway_layer, roads_layer, rows

SPLIT = (
    (line((3400, 0), (1200, 0)), {"highway": "primary", "ref": "N4", "oneway": None}),
    (line((1200, 0), (300, 0), (-400, 0)), {"highway": "primary", "ref": "N4", "oneway": None}),
)


def test_a_motorway_has_one_axis_and_its_carriageways_are_the_check(find, woods_and_roads_layers):
    found = find(**woods_and_roads_layers, OUTPUT_AXES="TEMPORARY_OUTPUT")["OUTPUT_AXES"]
    by_name = {r[0]: r[1:] for r in rows(found, "name", "kind", "length_m", "raw_m", "m_to")}
    assert sorted(by_name) == ["E411", "L161", "N4"]
    kind, length, raw, end = by_name["E411"]
    assert kind == "road" and end == pytest.approx(length)
    assert length == pytest.approx(1200, abs=15)
    assert raw / length == pytest.approx(2.0, abs=0.03)
    assert by_name["L161"][0] == "railway"
    assert by_name["N4"][1] == pytest.approx(3800, rel=2e-4)
    assert len({i for (i,) in rows(found, "axis_id")}) == 3


def test_the_ids_do_not_depend_on_how_the_roads_were_split_or_which_crs_they_are_in(
    find, woods_and_roads_layers
):
    whole = layer_of("roads", "LineString", SPLIT[0], SPLIT[1])
    other = layer_of("roads", "LineString", *SPLIT[::-1], crs="EPSG:3857")
    ids = []
    for roads in (whole, other, roads_layer()):
        parameters = {**woods_and_roads_layers, "ROADS": roads, "RAILWAYS": railway_layer()}
        found = find(**parameters, OUTPUT_AXES="TEMPORARY_OUTPUT")["OUTPUT_AXES"]
        ids.append(dict(rows(found, "name", "axis_id"))["N4"])
    assert len(set(ids)) == 1
