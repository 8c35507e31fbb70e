"""Find fragmentation points on bad and awkward input: a clear sentence, and nothing lost."""

import time

import numpy as np
import pytest
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsVectorLayer,
)

from tests.algorithms.diagnose.fragmentation_scene import FIELDS, both, roads_of, summary
from tests.algorithms.diagnose.scene import (
    ROADS,
    WOODS,
    Feedback,
    X,
    Y,
    box,
    layer_of,
    railway_layer,
    roads_layer,
    rows,
    saved,
    woods_layer,
)

# --- empty and absent


def test_an_empty_network_is_refused(refused):
    for crs in ("EPSG:31370", "EPSG:4326"):
        empty = layer_of("netwerk", "Polygon", crs=crs, fields={"importance": float})
        assert refused(CORRIDORS=empty, ROADS=roads_layer()) == (
            "Layer “netwerk” holds no corridor. Choose a layer with the polygons or lines of the "
            "green-blue network."
        )


def test_an_empty_network_file_is_refused_alike(refused, tmp_path):
    empty = saved(layer_of("netwerk", "Polygon", fields={"a": str}), tmp_path / "netwerk.gpkg")
    assert "“netwerk” holds no corridor" in refused(CORRIDORS=empty, ROADS=roads_layer())


@pytest.mark.parametrize("suffix", ["", ".gpkg", ".geojson", ".shp"])
def test_an_empty_road_layer_gives_no_sites(find, tmp_path, suffix):
    roads = roads_of()
    if suffix:
        roads = saved(roads, tmp_path / f"roads{suffix}")
    results = find(CORRIDORS=woods_layer(), ROADS=roads)
    assert results["SITE_COUNT"] == 0 and results["SKIPPED_COUNT"] == 0


def test_an_empty_layer_of_every_kind_gives_no_sites(find):
    results = find(
        CORRIDORS=woods_layer(), ROADS=roads_of(), RAILWAYS=roads_of(), WATERWAYS=roads_of(),
        CAR_PARKS=layer_of("p", "Polygon"), BARRIERS=layer_of("b", "LineString"),
        PASSAGES=layer_of("x", "Point"),
    )  # fmt: skip
    assert results["SITE_COUNT"] == 0


def test_without_any_infrastructure_the_run_is_refused(refused):
    assert "Give at least one infrastructure layer" in refused(CORRIDORS=woods_layer())


def test_a_layer_that_is_not_there_is_named(refused, tmp_path):
    missing = str(tmp_path / "roads.gpkg")
    assert missing in refused(CORRIDORS=woods_layer(), ROADS=missing)


# --- coordinate systems


@pytest.mark.parametrize("name", ["CORRIDORS", "ROADS"])
def test_a_layer_without_crs_is_refused_with_the_remedy(refused, name):
    given = {"CORRIDORS": woods_layer(), "ROADS": roads_layer()}
    maker = woods_layer if name == "CORRIDORS" else roads_layer
    given[name] = maker(crs="")
    title = given[name].name()
    assert refused(**given) == (
        f"Layer “{title}” has no coordinate reference system. Set the layer's CRS in its "
        "properties (or with “Assign projection”)."
    )


def test_each_layer_may_have_its_own_crs(find):
    results = find(
        CORRIDORS=woods_layer("EPSG:3812"), ROADS=roads_layer("EPSG:4326"),
        RAILWAYS=railway_layer("EPSG:3857"), IMPORTANCE_FIELD="importance",
    )  # fmt: skip
    plain = find(
        CORRIDORS=woods_layer(), ROADS=roads_layer(), RAILWAYS=railway_layer(),
        IMPORTANCE_FIELD="importance",
    )  # fmt: skip
    assert [r[:3] for r in summary(results)] == [r[:3] for r in summary(plain)]
    assert results["SECTION_KM"] == pytest.approx(plain["SECTION_KM"], rel=1e-4)


def test_coordinates_that_are_no_degrees_are_said_to_be_so(refused):
    woods = layer_of("woods", "Polygon", crs="EPSG:4326", fields={"a": str})
    feature = QgsFeature(woods.fields())
    feature.setGeometry(QgsGeometry.fromWkt(WOODS[0][0]))
    assert woods.dataProvider().addFeatures([feature])[0]
    woods.updateExtents()
    said = refused(CORRIDORS=woods, ROADS=roads_layer())
    assert "do not fit the coordinate reference system" in said and "right CRS" in said


# --- fields


@pytest.mark.parametrize(
    ("parameter", "layer"),
    [
        ("IMPORTANCE_FIELD", "woods"), ("TRAFFIC_FIELD", "roads"), ("ROAD_CLASS_FIELD", "roads"),
        ("ROAD_NAME_FIELD", "roads"), ("RAILWAY_CLASS_FIELD", "railway"),
    ],
)  # fmt: skip
def test_a_field_that_is_not_there_is_named_with_those_there_are(
    refused, woods_and_roads_layers, parameter, layer
):
    said = refused(**woods_and_roads_layers, **{parameter: "nope"})
    assert f"Layer “{layer}” has no field “nope”. It has: " in said


def test_words_in_the_traffic_field_are_refused(refused, woods_and_roads_layers):
    said = refused(**woods_and_roads_layers, TRAFFIC_FIELD="highway")
    assert said == (
        "Field “highway” of layer “roads” holds text where numbers are expected "
        "(features 1, 2, 3, 4). Choose a field of numbers."
    )


def test_a_word_among_the_traffic_figures_counts_as_unknown_and_is_listed(find):
    shapes = [(w, {**v, "aadt": t}) for (w, v), t in zip(ROADS, ("900", "ca. 20", "1e4", "1e4"))]
    roads = layer_of("roads", "LineString", *shapes, fields={**FIELDS, "aadt": str})
    feedback = Feedback()
    results = find(feedback, CORRIDORS=woods_layer(), ROADS=roads, TRAFFIC_FIELD="aadt")
    assert ("N4", 900.0) in rows(results["OUTPUT_POINTS"], "name", "traffic")
    assert feedback.warnings == [
        "Field “aadt” of layer “roads”: 1 values are no numbers and count as unknown (2)."
    ]


def test_traffic_below_0_counts_as_unknown_and_is_listed(find):
    shapes = [(w, {**v, "aadt": t}) for (w, v), t in zip(ROADS, (-9999.0, 10.0, 10.0, 10.0))]
    roads = layer_of("roads", "LineString", *shapes, fields={**FIELDS, "aadt": float})
    feedback = Feedback()
    results = find(feedback, CORRIDORS=woods_layer(), ROADS=roads, TRAFFIC_FIELD="aadt")
    found = rows(results["OUTPUT_POINTS"], "name", "traffic", "aadt_src")
    assert ("N4", 12000.0, "class_default") in found and ("E411", 20.0, "count") in found
    assert feedback.warnings == ["Layer “roads”: 1 traffic figures below 0 count as unknown (1)."]


def test_words_in_the_importance_field_are_refused(refused):
    woods = layer_of("woods", "Polygon", (WOODS[0][0], {"w": "hoog"}), (WOODS[1][0], {"w": "laag"}))
    said = refused(CORRIDORS=woods, ROADS=roads_layer(), IMPORTANCE_FIELD="w")
    assert "Field “w” of layer “woods” holds text" in said and "(features 1, 2)" in said


def test_roads_without_any_known_field_are_all_generic_and_listed(find):
    bare = layer_of("roads", "LineString", *[(w, {"a": "x"}) for w, _ in ROADS])
    feedback = Feedback()
    results = find(feedback, CORRIDORS=woods_layer(), ROADS=bare)
    assert results["GENERIC_COUNT"] == 4 and results["SITE_COUNT"] > 0
    assert "4 features of roads have no known class" in feedback.warnings[0]


def test_a_layer_without_fields_is_read_too(find):
    bare = layer_of("roads", "LineString", *[(w, {}) for w, _ in ROADS])
    assert find(CORRIDORS=woods_layer(), ROADS=bare)["GENERIC_COUNT"] == 4


# --- many


def many_roads_layer(count):
    """Short roads all over the scene, of every class, drawn at random with a fixed seed."""
    random = np.random.default_rng(7)
    kinds = ("motorway", "primary", "residential", "track", "motorway_link", "nonsense")
    start = random.uniform((X - 500, Y - 400), (X + 3500, Y + 400), (count, 2))
    end = start + random.normal(0, 60, (count, 2))
    layer = QgsVectorLayer("LineString?crs=EPSG:31370&field=highway:string&field=ref:string", "many", "memory")  # fmt: skip
    features = []
    for i, (a, b) in enumerate(zip(start.tolist(), end.tolist())):
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromWkt(f"LineString ({a[0]} {a[1]}, {b[0]} {b[1]})"))
        feature.setAttributes([kinds[i % 6], f"N{i % 40}"])
        features.append(feature)
    assert layer.dataProvider().addFeatures(features)[0]
    layer.updateExtents()
    return layer


def spread_roads_layer(count):
    """As many short roads, as thinly spread as real ones: about 2 km in each square kilometre."""
    random = np.random.default_rng(11)
    side = np.sqrt(count * 80 / 2) * 1000 / np.sqrt(1000)
    layer = QgsVectorLayer("LineString?crs=EPSG:31370&field=highway:string&field=ref:string", "many", "memory")  # fmt: skip
    start = random.uniform(50_000, 50_000 + side, (count, 2))
    end = start + random.normal(0, 60, (count, 2))
    features = []
    for i, (a, b) in enumerate(zip(start.tolist(), end.tolist())):
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromWkt(f"LineString ({a[0]} {a[1]}, {b[0]} {b[1]})"))
        feature.setAttributes([("primary", "residential", "tertiary")[i % 3], None])
        features.append(feature)
    assert layer.dataProvider().addFeatures(features)[0]
    layer.updateExtents()
    return layer, side


def test_a_hundred_thousand_short_roads_are_no_trouble(find):
    roads, side = spread_roads_layer(100_000)
    low, high = 50_000 - X, 50_000 + side - X
    shapes = [
        (box(low + i * 3000, 50_000 - Y + j * 3000, low + i * 3000 + 1200, 50_000 - Y + j * 3000 + 1200), {"w": 1.0})
        for i in range(int((high - low) / 3000)) for j in range(int(side / 3000))
    ]  # fmt: skip
    results = find(CORRIDORS=layer_of("woods", "Polygon", *shapes), ROADS=roads)
    assert results["SITE_COUNT"] > 1000 and results["SKIPPED_COUNT"] == 0
    ids = [s for (s,) in rows(results["OUTPUT_POINTS"], "site_id")]
    assert len(set(ids)) == len(ids)


def test_a_heap_of_roads_can_be_cancelled_within_a_second(find, tmp_path):
    roads, woods = many_roads_layer(8000), woods_layer()
    stopped = {}

    class Impatient(Feedback):
        """Cancels at 45 % and looks at the clock."""

        def _watch(self, percent):
            super()._watch(percent)
            if percent >= 45 and "at" not in stopped:
                stopped["at"] = time.monotonic()
                self.cancel()

    results = find(
        Impatient(), CORRIDORS=woods, ROADS=roads, **both(tmp_path / "cuts.gpkg")
    )  # fmt: skip
    assert results == {} and time.monotonic() - stopped["at"] < 1.5
    assert list(tmp_path.iterdir()) == []
