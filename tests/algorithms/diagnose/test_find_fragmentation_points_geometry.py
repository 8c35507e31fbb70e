"""Find fragmentation points on invalid, doubled, curved and mixed geometry."""

import numpy as np
import pytest
from qgis.core import (
    QgsGeometry,
)

from tests.algorithms.diagnose.fragmentation_scene import roads_of, summary
from tests.algorithms.diagnose.scene import (
    N4,
    ROADS,
    WOODS,
    Feedback,
    X,
    Y,
    layer_of,
    line,
    point,
    roads_layer,
    rows,
    woods_layer,
)

BOW_TIE = f"Polygon (({X} {Y - 200}, {X + 1000} {Y + 200}, {X + 1000} {Y - 200}, {X} {Y + 200}, {X} {Y - 200}))"  # fmt: skip


def test_an_invalid_corridor_is_repaired_and_listed(find):
    woods = layer_of("woods", "Polygon", (BOW_TIE, {"w": 1.0}), WOODS[1])
    feedback = Feedback()
    results = find(feedback, CORRIDORS=woods, ROADS=roads_layer())
    assert results["CORRIDOR_COUNT_CUT"] == 2 and results["SKIPPED_COUNT"] == 0
    assert feedback.warnings == ["Layer “woods”: 1 invalid features repaired (1)."]


def test_an_invalid_corridor_can_be_skipped_and_is_counted(find):
    woods = layer_of("woods", "Polygon", (BOW_TIE, {"w": 1.0}), WOODS[1])
    feedback = Feedback()
    results = find(feedback, CORRIDORS=woods, ROADS=roads_layer(), INVALID="SKIP")
    assert results["CORRIDOR_COUNT_CUT"] == 1 and results["SKIPPED_COUNT"] == 1
    assert feedback.warnings == ["Layer “woods”: 1 invalid features skipped (1)."]


def test_an_invalid_corridor_can_stop_the_run(refused):
    woods = layer_of("woods", "Polygon", (BOW_TIE, {"w": 1.0}), WOODS[1])
    said = refused(CORRIDORS=woods, ROADS=roads_layer(), INVALID="STOP")
    assert said.startswith("Layer “woods” has invalid geometry in features 1. Repair it with")


def test_when_nothing_valid_is_left_that_is_said(refused):
    woods = layer_of("woods", "Polygon", (BOW_TIE, {"w": 1.0}))
    assert "“woods” holds no corridor" in refused(
        CORRIDORS=woods, ROADS=roads_layer(), INVALID="SKIP"
    )


def test_roads_without_geometry_or_length_do_no_harm_and_those_in_place_are_listed(find):
    roads = roads_of(*ROADS, (None, N4), (line((10, 0), (10, 0)), N4), ("LineString EMPTY", N4))
    feedback = Feedback()
    results = find(feedback, CORRIDORS=woods_layer(), ROADS=roads)
    assert summary(results) == summary(find(CORRIDORS=woods_layer(), ROADS=roads_layer()))
    assert results["SKIPPED_COUNT"] == 1
    assert feedback.warnings == [
        "Layer “roads”: 1 features of zero length or with unusable coordinates skipped (6)."
    ]


def test_corridors_without_geometry_are_counted_and_listed(find):
    woods = layer_of("woods", "Polygon", *WOODS, (None, {"importance": 1.0}))
    feedback = Feedback()
    results = find(feedback, CORRIDORS=woods, ROADS=roads_layer())
    assert results["SKIPPED_COUNT"] == 1 and results["CORRIDOR_COUNT_CUT"] == 2
    assert feedback.warnings == ["Layer “woods”: 1 features without geometry skipped (3)."]


def with_heights(wkt, word):
    """WKT with a value for Z (and M) at each vertex."""
    extra = " 7" * len(word.strip())
    head, _, body = wkt.partition(" ")
    return f"{head}{word} " + body.replace(",", f"{extra},").replace("))", f"{extra}))").replace(
        ")", f"{extra})" if "))" not in body else ")"
    )


@pytest.mark.parametrize("word", ["Z", "M", "ZM"])
def test_heights_and_measures_change_nothing(find, word):
    woods = layer_of("woods", f"Polygon{word}", *[(with_heights(w, word), v) for w, v in WOODS])
    roads = roads_of(*[(with_heights(w, word), v) for w, v in ROADS], kind=f"LineString{word}")
    assert woods.featureCount() == 2 and roads.featureCount() == 4
    found = find(CORRIDORS=woods, ROADS=roads)
    assert summary(found) == summary(find(CORRIDORS=woods_layer(), ROADS=roads_layer()))


def test_multi_parts_are_as_good_as_single_features(find):
    parts = [w[len("LineString ") :] for w, _ in ROADS[1:3]]
    roads = roads_of(
        ("Multi" + ROADS[0][0].replace("(", "((").replace(")", "))"), ROADS[0][1]),
        (f"MultiLineString ({', '.join(parts)})", ROADS[1][1]),
        ("Multi" + ROADS[3][0].replace("(", "((").replace(")", "))"), ROADS[3][1]),
        kind="MultiLineString",
    )
    both = ", ".join(w[len("Polygon ") :] for w, _ in WOODS)
    woods = layer_of("woods", "MultiPolygon", (f"MultiPolygon ({both})", {"importance": 1.0}))
    found = find(CORRIDORS=woods, ROADS=roads)
    assert summary(found) == summary(find(CORRIDORS=woods_layer(), ROADS=roads_layer()))
    assert found["CORRIDOR_COUNT_CUT"] == 1


def test_curves_are_followed(find):
    arc = f"CircularString ({X} {Y - 500}, {X + 500} {Y}, {X} {Y + 500})"
    road = roads_of((arc, N4), kind="CircularString")
    wood = layer_of("woods", "CurvePolygon", (f"CurvePolygon (CircularString ({X - 1000} {Y}, {X} {Y + 1000}, {X + 1000} {Y}, {X} {Y - 1000}, {X - 1000} {Y}))", {"w": 1.0}))  # fmt: skip
    results = find(CORRIDORS=wood, ROADS=road)
    assert results["SECTION_KM"] == pytest.approx(np.pi * 0.5, rel=2e-3)
    assert results["SKIPPED_COUNT"] == 0


def test_a_road_that_is_there_twice_counts_once(find):
    roads = roads_of(*ROADS, *ROADS)
    found = find(CORRIDORS=woods_layer(), ROADS=roads)
    once = find(CORRIDORS=woods_layer(), ROADS=roads_layer())
    names = ("site_id", "name", "barrier", "lanes", "traffic", "width_m", "score")
    assert rows(found["OUTPUT_POINTS"], *names) == rows(once["OUTPUT_POINTS"], *names)
    assert found["SECTION_KM"] == pytest.approx(once["SECTION_KM"], rel=1e-6)


def test_a_road_that_is_there_backwards_too_counts_once(find):
    back = [(QgsGeometry.fromWkt(w).asPolyline()[::-1], v) for w, v in ROADS[:1]]
    back = [(QgsGeometry.fromPolylineXY(places).asWkt(), v) for places, v in back]
    found = find(CORRIDORS=woods_layer(), ROADS=roads_of(*ROADS[:1], *back))
    once = find(CORRIDORS=woods_layer(), ROADS=roads_of(*ROADS[:1]))
    assert summary(found) == [(s, n, b, pytest.approx(m, rel=1e-6)) for s, n, b, m in summary(once)]


@pytest.mark.parametrize(
    ("name", "kind", "shape", "said"),
    [
        ("ROADS", "Polygon", WOODS[0][0], "lines"),
        ("ROADS", "Point", point(0, 0), "lines"),
        ("RAILWAYS", "Polygon", WOODS[0][0], "lines"),
        ("CAR_PARKS", "LineString", ROADS[0][0], "polygons"),
        ("CORRIDORS", "Point", point(0, 0), "polygons / lines"),
    ],
)
def test_a_layer_of_the_wrong_geometry_is_refused_by_name(refused, name, kind, shape, said):
    given = {"CORRIDORS": woods_layer(), "ROADS": roads_layer()}
    given[name] = layer_of("wrong one", kind, (shape, {"a": "x"}))
    assert refused(**given) == f"Layer “wrong one” holds no {said}. Choose a layer of {said}."


def test_a_mixed_file_gives_its_lines_and_tells_of_the_rest(find, tmp_path):
    path = tmp_path / "mixed.geojson"
    road = '{"type": "LineString", "coordinates": [[4.36, 50.84], [4.40, 50.84]]}'
    wood = '{"type": "Polygon", "coordinates": [[[4.37, 50.83], [4.39, 50.83], [4.39, 50.85], [4.37, 50.85], [4.37, 50.83]]]}'  # fmt: skip
    features = ",".join(
        f'{{"type": "Feature", "properties": {{"highway": "primary", "ref": "N4"}}, "geometry": {g}}}'
        for g in (road, wood, '{"type": "Point", "coordinates": [4.38, 50.84]}')
    )
    path.write_text(f'{{"type": "FeatureCollection", "features": [{features}]}}')
    woods = f"{path}|geometrytype=Polygon"
    roads = f"{path}|geometrytype=LineString"
    results = find(CORRIDORS=woods, ROADS=roads)
    assert results["SITE_COUNT"] == 1 and results["SECTION_KM"] == pytest.approx(1.41, rel=0.01)
