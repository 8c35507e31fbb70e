"""Find fragmentation points on bad and awkward input: a clear sentence, and nothing lost."""

import os
import sqlite3
import subprocess
import time
from contextlib import closing

import numpy as np
import pytest
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsProcessingException,
    QgsVectorLayer,
)

from tests.algorithms.diagnose.scene import (
    N4,
    ROADS,
    WOODS,
    Feedback,
    X,
    Y,
    box,
    layer_of,
    line,
    point,
    railway_layer,
    roads_layer,
    rows,
    saved,
    woods_layer,
)

FIELDS = {"highway": str, "ref": str, "oneway": str}
BOW_TIE = f"Polygon (({X} {Y - 200}, {X + 1000} {Y + 200}, {X + 1000} {Y - 200}, {X} {Y + 200}, {X} {Y - 200}))"  # fmt: skip


@pytest.fixture
def refused(find):
    """``refused(**parameters)``: the sentence with which a run is refused."""

    def run(**parameters):
        with pytest.raises(QgsProcessingException) as refusal:
            find(**parameters)
        return str(refusal.value).removeprefix("Unable to execute algorithm\n").strip()

    return run


def roads_of(*shapes, name="roads", kind="LineString", **options):
    return layer_of(name, kind, *shapes, fields=FIELDS, **options)


def summary(results):
    return rows(results["OUTPUT_POINTS"], "site_id", "name", "barrier", "length_m")


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


# --- geometry


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


# --- destinations


def both(path):
    return {"OUTPUT_POINTS": str(path), "OUTPUT_SECTIONS": str(path)}


def test_a_folder_that_is_a_file_is_refused_and_named(refused, woods_and_roads_layers, tmp_path):
    file = tmp_path / "not a folder"
    file.write_text("kept")
    said = refused(**woods_and_roads_layers, **both(file / "cuts.gpkg"))
    assert str(file) in said and "folder" in said
    assert file.read_text() == "kept" and list(tmp_path.iterdir()) == [file]


@pytest.fixture
def tiny_disk(tmp_path):
    """A folder on a disk of 64 kB."""
    folder = tmp_path / "tiny"
    folder.mkdir()
    if os.geteuid() != 0:
        pytest.skip("only root can mount a small disk")
    options = ["-t", "tmpfs", "-o", "size=64k", "tmpfs", str(folder)]
    if subprocess.run(["mount", *options], check=False, capture_output=True).returncode:
        pytest.skip("no disk can be mounted here")
    yield folder
    subprocess.run(["umount", "-l", str(folder)], check=True)


def test_a_full_disk_is_said_to_be_full_and_left_clean(refused, woods_and_roads_layers, tiny_disk):
    said = refused(**woods_and_roads_layers, **both(tiny_disk / "cuts.gpkg"))
    assert "disk" in said and "cuts.gpkg" in said
    assert list(tiny_disk.iterdir()) == []


def test_a_read_only_disk_is_said_to_be_read_only(refused, woods_and_roads_layers, tiny_disk):
    remount = ["mount", "-o", "remount,ro", str(tiny_disk)]
    subprocess.run(remount, check=True)
    said = refused(**woods_and_roads_layers, **both(tiny_disk / "cuts.gpkg"))
    assert "read-only" in said and "Choose a folder in which you may write." in said


def test_a_locked_geopackage_is_said_to_be_locked_and_kept(
    refused, woods_and_roads_layers, tmp_path, monkeypatch
):
    from greenblue.algorithms.io import safe_files

    monkeypatch.setattr(safe_files, "LOCK_SECONDS", 0.3)
    file = tmp_path / "dossier.gpkg"
    saved(woods_layer(), file, "precious")
    before = file.read_bytes()
    with closing(sqlite3.connect(file, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        said = refused(**woods_and_roads_layers, **both(file))
        other.execute("ROLLBACK")
    assert f"{file} is locked by another program" in said
    assert file.read_bytes() == before and list(tmp_path.iterdir()) == [file]


def test_an_existing_geopackage_keeps_its_other_layers(find, woods_and_roads_layers, tmp_path):
    file = tmp_path / "dossier.gpkg"
    saved(woods_layer(), file, "precious")
    for _ in range(2):
        results = find(**woods_and_roads_layers, **both(file))
        assert results["SITE_COUNT"] == 4
    for name, count in (
        ("precious", 2),
        ("fragmentation_points", 4),
        ("fragmentation_sections", 4),
    ):
        layer = QgsVectorLayer(f"{file}|layername={name}", name, "ogr")
        assert layer.isValid() and layer.featureCount() == count
    assert list(tmp_path.iterdir()) == [file]


def test_an_output_that_is_an_input_is_refused_before_anything_runs(refused, tmp_path):
    file = tmp_path / "data.gpkg"
    given = {"CORRIDORS": saved(woods_layer(), file, "woods"), "ROADS": roads_layer()}
    before = file.read_bytes()
    began = time.monotonic()
    said = refused(**given, **both(file))
    assert "is also the input “Green-blue network”. Choose another file" in said
    assert time.monotonic() - began < 2 and file.read_bytes() == before


def test_two_outputs_in_one_shapefile_are_refused(refused, woods_and_roads_layers, tmp_path):
    said = refused(**woods_and_roads_layers, **both(tmp_path / "cuts.shp"))
    assert "Two outputs have the same destination" in said
    assert list(tmp_path.iterdir()) == []


def test_an_unknown_file_type_is_refused_before_anything_runs(
    refused, woods_and_roads_layers, tmp_path
):
    said = refused(**woods_and_roads_layers, **both(tmp_path / "cuts.nonsense"))
    assert "Files of type .nonsense cannot be written" in said


def test_paths_may_have_spaces_accents_and_other_scripts(find, tmp_path):
    folder = tmp_path / "Ontsnippering – gemeente ’s-Gravenbrakel é ß 森"
    folder.mkdir()
    woods = saved(woods_layer(), folder / "groen-blauw netwerk é.gpkg")
    roads = saved(roads_layer(), folder / "wegen ß.geojson")
    rails = saved(railway_layer(), folder / "spoor 森.shp")
    results = find(
        CORRIDORS=woods, ROADS=roads, RAILWAYS=rails, OUTPUT_POINTS=str(folder / "punten ç.gpkg"),
        OUTPUT_SECTIONS=str(folder / "tronçons.gpkg"),
    )  # fmt: skip
    assert results["SITE_COUNT"] == 4
    layer = QgsVectorLayer(results["OUTPUT_SECTIONS"], "x", "ogr")
    assert layer.featureCount() == 4
    assert {p.suffix for p in folder.iterdir()} >= {".gpkg", ".geojson", ".shp"}
    assert not [p for p in folder.iterdir() if p.name.startswith(".greenblue")]


def test_names_with_accents_arrive_in_the_result(find, tmp_path):
    roads = roads_of((ROADS[0][0], {"highway": "primary", "ref": "Brüsselerstraße 森"}))
    file = saved(roads, tmp_path / "roads.gpkg")
    results = find(CORRIDORS=woods_layer(), ROADS=file)
    assert rows(results["OUTPUT_POINTS"], "name")[0] == ("Brüsselerstraße 森",)


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
