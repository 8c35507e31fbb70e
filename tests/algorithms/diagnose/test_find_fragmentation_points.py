"""Find fragmentation points, through Processing."""

import json
from datetime import datetime, timezone

import pytest
from greenblue.algorithms.base import RESOURCES
from greenblue.algorithms.io.compat import kind_of
from greenblue.core import schema
from qgis.core import (
    QgsApplication,
    QgsCategorizedSymbolRenderer,
    QgsFeatureRequest,
    QgsProcessing,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingParameterFeatureSource,
    QgsProcessingUtils,
    QgsProject,
    QgsRuleBasedRenderer,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QEventLoop, QTimer

from tests.algorithms.diagnose.scene import (
    ID,
    N4,
    RAILWAY,
    ROADS,
    WOODS,
    Feedback,
    X,
    Y,
    box,
    layer_of,
    line,
    railway_layer,
    roads_layer,
    rows,
    saved,
    woods_layer,
)

SITES = [
    ("S0001", "N4", "R4", 1000.05),
    ("S0002", "L161", "T2", 400.02),
    ("S0003", "E411", "R2", 400.02),
    ("S0004", "N4", "R4", 1000.05),
]


def opened(destination):
    layer = QgsVectorLayer(destination, "result", "ogr")
    assert layer.isValid(), destination
    return layer


def sites_of(layer):
    return [
        (s, n, b, pytest.approx(m, abs=0.2))
        for s, n, b, m in rows(layer, "site_id", "name", "barrier", "length_m")
    ]


# --- results


def test_each_cut_is_a_site_ranked_and_named(find, woods_and_roads_layers):
    results = find(**woods_and_roads_layers, IMPORTANCE_FIELD="importance")
    assert sites_of(results["OUTPUT_POINTS"]) == SITES
    assert rows(results["OUTPUT_POINTS"], "rank", "importance", "corridors", "aadt_src") == [
        (1, 1.0, "1", "class_default"),
        (2, 1.0, "1", "class_default"),
        (3, 0.5, "2", "class_default"),
        (4, 0.5, "2", "class_default"),
    ]
    score = rows(results["OUTPUT_POINTS"], "score")[0][0]
    assert score == pytest.approx(100 * (0.70 + 0.90 + 0.35) / 3)
    reason = rows(results["OUTPUT_POINTS"], "reason")[0][0]
    assert reason.startswith("N4, regional road, 12\u202f000 vehicles/day by class default, no ")


def test_the_number_outputs_add_up(find, woods_and_roads_layers):
    results = find(**woods_and_roads_layers)
    assert results["SITE_COUNT"] == 4 and results["CORRIDOR_COUNT_CUT"] == 2
    assert results["SECTION_KM"] == pytest.approx(2.8, rel=1e-3)
    assert results["SECTION_KM"] == pytest.approx(
        sum(m for (m,) in rows(results["OUTPUT_SECTIONS"], "length_m")) / 1000, abs=1e-5
    )
    assert results["SKIPPED_COUNT"] == 0 and results["GENERIC_COUNT"] == 0
    declared = {
        d.name() for d in QgsApplication.processingRegistry().algorithmById(ID).outputDefinitions()
    }
    assert set(results) == declared - {"OUTPUT_AXES"}  # asked for by name only


def test_points_and_sections_have_the_fields_of_the_schema_and_the_crs_of_the_network(
    find, woods_and_roads_layers
):
    results = find(**woods_and_roads_layers)
    points, sections = results["OUTPUT_POINTS"], results["OUTPUT_SECTIONS"]
    for layer, wanted in (
        (points, schema.FRAGMENTATION_POINTS),
        (sections, schema.FRAGMENTATION_SECTIONS),
    ):
        assert layer.fields().names() == wanted.names()
        assert [kind_of(f) for f in layer.fields()] == [f.kind for f in wanted.fields]
        assert layer.crs().authid() == "EPSG:31370"
    shapes = [QgsWkbTypes.displayString(x.wkbType()) for x in (points, sections)]
    assert shapes == ["Point", "MultiLineString"]


def test_points_lie_on_the_section_of_the_same_site(find, woods_and_roads_layers):
    results = find(**woods_and_roads_layers)
    sections = {f["site_id"]: f for f in results["OUTPUT_SECTIONS"].getFeatures()}
    points = {f["site_id"]: f for f in results["OUTPUT_POINTS"].getFeatures()}
    assert list(points) == list(sections) and len(points) == 4
    for site, found in points.items():
        assert found.geometry().distance(sections[site].geometry()) < 1e-6
        assert found.attributes() == sections[site].attributes()


def test_without_anything_that_cuts_there_are_no_sites(find):
    away = layer_of("roads", "LineString", (line((0, 900), (1000, 900)), N4), fields={"highway": str, "ref": str, "oneway": str})  # fmt: skip
    results = find(CORRIDORS=woods_layer(), ROADS=away)
    assert results["SITE_COUNT"] == 0 and results["SECTION_KM"] == 0
    assert results["CORRIDOR_COUNT_CUT"] == 0
    assert results["OUTPUT_POINTS"].fields().names() == schema.FRAGMENTATION_POINTS.names()


def test_the_species_group_decides_the_score(find, woods_and_roads_layers):
    scores = {}
    for group in ("all", "large_terrestrial", "small_terrestrial", "fliers", "aquatic"):
        results = find(**woods_and_roads_layers, SPECIES_GROUP=group)
        best = results["OUTPUT_POINTS"].getFeatures(
            QgsFeatureRequest().setFilterExpression("name = 'N4'").setLimit(1)
        )
        scores[group] = next(best)["score"]
    assert scores == {
        "all": pytest.approx(65.0), "large_terrestrial": pytest.approx(70.0),
        "small_terrestrial": pytest.approx(90.0), "fliers": pytest.approx(35.0), "aquatic": 0.0,
    }  # fmt: skip


def test_only_the_selected_features_count_when_that_is_asked(find, woods_and_roads_layers):
    woods = woods_and_roads_layers["CORRIDORS"]
    QgsProject.instance().addMapLayer(woods)
    woods.selectByIds([1])
    selected = QgsProcessingFeatureSourceDefinition(woods.id(), True)
    results = find(**{**woods_and_roads_layers, "CORRIDORS": selected})
    assert results["CORRIDOR_COUNT_CUT"] == 1 and results["SITE_COUNT"] == 2


def test_the_record_counts_the_features_that_were_asked_for(find, woods_and_roads_layers, tmp_path):
    woods = woods_and_roads_layers["CORRIDORS"]
    QgsProject.instance().addMapLayer(woods)
    woods.selectByIds([1])
    selected = QgsProcessingFeatureSourceDefinition(woods.id(), True)
    file = str(tmp_path / "cuts.gpkg")
    find(**{**woods_and_roads_layers, "CORRIDORS": selected}, OUTPUT_POINTS=file)
    layer = opened(f"{file}|layername=fragmentation_points")
    run = json.loads(layer.metadata().history()[0])
    assert run["inputs"]["CORRIDORS"]["features"] == 1
    assert run["inputs"]["CORRIDORS"]["name"] == "woods"


# --- where it runs


def parameters_of(layers, folder=None):
    """Parameters as the dialog gives them: layers of the project, or files."""
    made = {}
    for name in ("OUTPUT_POINTS", "OUTPUT_SECTIONS"):
        sink = "TEMPORARY_OUTPUT" if folder is None else str(folder / "result.gpkg")
        made[name] = QgsProcessingOutputLayerDefinition(sink, QgsProject.instance())
    if folder is not None:
        given = {n: saved(x, folder / f"{n}.gpkg").source() for n, x in layers.items()}
        return {**given, **made}
    QgsProject.instance().addMapLayers(list(layers.values()))
    return {**{name: layer.id() for name, layer in layers.items()}, **made}


def run_in_worker(parameters):
    """(results, context) of a run as the dialog does it, in another thread."""
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    feedback = Feedback()
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(ID)
    task = QgsProcessingAlgRunnerTask(algorithm, parameters, context, feedback)
    loop, done = QEventLoop(), []

    def executed(successful, results):
        done.append((successful, results))
        loop.quit()

    task.executed.connect(executed)
    QgsApplication.taskManager().addTask(task)
    QTimer.singleShot(60_000, loop.quit)
    loop.exec()
    assert done and done[0][0], feedback.textLog()
    return done[0][1], context


@pytest.mark.parametrize("to_file", [False, True])
def test_a_worker_thread_gives_the_same_and_the_layers_load_dressed(
    find, woods_and_roads_layers, tmp_path, to_file
):
    parameters = parameters_of(woods_and_roads_layers, tmp_path if to_file else None)
    results, context = run_in_worker({**parameters, "IMPORTANCE_FIELD": "importance"})
    assert results["SITE_COUNT"] == 4
    waiting = context.layersToLoadOnCompletion()
    assert set(waiting) == {results["OUTPUT_POINTS"], results["OUTPUT_SECTIONS"]}
    for destination, details in waiting.items():
        layer = QgsProcessingUtils.mapLayerFromString(destination, context)
        assert sites_of(layer) == SITES
        details.postProcessor().postProcessLayer(layer, context, Feedback())
        assert_dressed(layer)
        assert details.name in ("Fragmentation points", "Fragmentation sections")
        del layer
    context.temporaryLayerStore().removeAllMapLayers()


def assert_dressed(layer):
    """Style by class, legend, aliases with units, and the record of the run."""
    renderer = layer.renderer()
    assert isinstance(renderer, (QgsRuleBasedRenderer, QgsCategorizedSymbolRenderer))
    legend = " ".join(item.label() for item in renderer.legendSymbolItems())
    for word in ("Very high", "High", "Normal", "Low"):
        assert word in legend
    assert layer.attributeAlias(layer.fields().lookupField("width_m")) == "Width [m]"
    assert layer.attributeAlias(layer.fields().lookupField("traffic")) == "Traffic [1/day]"
    assert layer.attributeAlias(layer.fields().lookupField("site_id")) == "Site"
    run = json.loads(layer.metadata().history()[0])
    assert run["algorithm"] == ID and run["crs"] == "EPSG:31370"
    assert layer.metadata().title() == layer.metadata().title().strip() != ""


def test_a_model_uses_the_sites_of_a_step(find, woods_and_roads_layers):
    from qgis import processing

    model = QgsProcessingModelAlgorithm("cuts", "probe")
    step = QgsProcessingModelChildAlgorithm(ID)
    step.setChildId("find")
    source = QgsProcessingModelChildParameterSource
    for name in woods_and_roads_layers:
        model.addModelParameter(
            QgsProcessingParameterFeatureSource(name, name), QgsProcessingModelParameter(name)
        )
        step.addParameterSources(name, [source.fromModelParameter(name)])
    model.addChildAlgorithm(step)
    after = QgsProcessingModelChildAlgorithm("native:extractbyattribute")
    after.setChildId("worst")
    after.addParameterSources("INPUT", [source.fromChildOutput("find", "OUTPUT_SECTIONS")])
    for name, value in (("FIELD", "name"), ("OPERATOR", 0), ("VALUE", "N4")):
        after.addParameterSources(name, [source.fromStaticValue(value)])
    output = QgsProcessingModelOutput("result", "result")
    output.setChildId("worst")
    output.setChildOutputName("OUTPUT")
    after.setModelOutputs({"result": output})
    model.addChildAlgorithm(after)
    model.updateDestinationParameters()
    sink = QgsProcessing.TEMPORARY_OUTPUT
    given = {**woods_and_roads_layers, "worst:result": sink, "result": sink}
    results = processing.run(model, given)
    layer = next(v for k, v in results.items() if k.endswith("result"))
    assert sorted(r[0] for r in rows(layer, "name")) == ["N4", "N4"]


# --- style and provenance


def test_a_written_geopackage_keeps_style_aliases_and_the_record_of_the_run(
    find, woods_and_roads_layers, tmp_path
):
    file = str(tmp_path / "cuts.gpkg")
    results = find(**woods_and_roads_layers, OUTPUT_POINTS=file, OUTPUT_SECTIONS=file, GAP=80)
    assert results["OUTPUT_POINTS"] == f"{file}|layername=fragmentation_points"
    assert results["OUTPUT_SECTIONS"] == f"{file}|layername=fragmentation_sections"
    for name in ("OUTPUT_POINTS", "OUTPUT_SECTIONS"):
        assert_dressed(opened(results[name]))
    run = json.loads(opened(results["OUTPUT_POINTS"]).metadata().history()[0])
    assert run["parameters"]["GAP"] == "80" and run["parameters"]["PROFILE"] == "'openstreetmap'"
    assert set(run["versions"]) >= {"greenblue", "qgis", "gdal", "shapely", "numpy", "scipy"}
    assert all(run["versions"].values())
    assert run["inputs"]["ROADS"]["features"] == 4 and run["inputs"]["CORRIDORS"]["features"] == 2
    assert run["inputs"]["RAILWAYS"]["crs"] == "EPSG:31370"
    assert run["ellipsoid"] == "EPSG:7022"
    age = datetime.now(timezone.utc) - datetime.fromisoformat(run["date"])
    assert 0 <= age.total_seconds() < 120
    assert run["results"] == {k: v for k, v in results.items() if not k.startswith("OUTPUT")}


@pytest.mark.parametrize("suffix", ["geojson", "shp", "fgb"])
def test_other_formats_keep_every_field_name(find, woods_and_roads_layers, tmp_path, suffix):
    results = find(
        **woods_and_roads_layers,
        OUTPUT_POINTS=str(tmp_path / f"points.{suffix}"),
        OUTPUT_SECTIONS=str(tmp_path / f"sections.{suffix}"),
    )
    for name, wanted in (
        ("OUTPUT_POINTS", schema.FRAGMENTATION_POINTS),
        ("OUTPUT_SECTIONS", schema.FRAGMENTATION_SECTIONS),
    ):
        layer = opened(results[name])
        assert [n for n in layer.fields().names() if n != "id"] == wanted.names()
        assert layer.featureCount() == 4


def test_a_run_leaves_nothing_on_the_algorithm(greenblue, woods_and_roads_layers):
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(ID)
    context = QgsProcessingContext()
    given = {**woods_and_roads_layers, "OUTPUT_POINTS": "TEMPORARY_OUTPUT", "OUTPUT_SECTIONS": "TEMPORARY_OUTPUT"}  # fmt: skip
    before = dict(vars(algorithm))
    algorithm.processAlgorithm(given, context, Feedback())
    assert vars(algorithm) == before == {}
    context.temporaryLayerStore().removeAllMapLayers()


# --- coordinate systems


@pytest.mark.parametrize("crs", ["EPSG:4326", "EPSG:3857", "EPSG:3812", "EPSG:3035", "EPSG:32631"])
def test_the_crs_of_the_network_changes_neither_sites_nor_kilometres(find, crs):
    given = {"ROADS": roads_layer(), "RAILWAYS": railway_layer(), "IMPORTANCE_FIELD": "importance"}
    flat = find(CORRIDORS=woods_layer(), **given)
    other = find(CORRIDORS=woods_layer(crs), **given)
    names = ("site_id", "name", "barrier", "class", "corridors", "reason")
    assert rows(other["OUTPUT_POINTS"], *names) == rows(flat["OUTPUT_POINTS"], *names)
    assert other["SECTION_KM"] == pytest.approx(flat["SECTION_KM"], rel=1e-4)
    for layer in (other["OUTPUT_POINTS"], other["OUTPUT_SECTIONS"]):
        assert layer.crs().authid() == crs
        assert woods_layer(crs).extent().buffered(1e-9).contains(layer.extent())


@pytest.mark.parametrize("crs", ["EPSG:4326", "EPSG:3857", "EPSG:3812"])
def test_roads_in_another_crs_than_the_network_lie_where_they_are(find, crs):
    results = find(CORRIDORS=woods_layer(), ROADS=roads_layer(crs), RAILWAYS=railway_layer(crs), IMPORTANCE_FIELD="importance")  # fmt: skip
    assert sites_of(results["OUTPUT_POINTS"]) == SITES
    place = next(results["OUTPUT_POINTS"].getFeatures()).geometry().asPoint()
    assert (place.x(), place.y()) == (pytest.approx(X + 500, abs=0.1), pytest.approx(Y, abs=0.1))


# --- the network as lines, its importance


def test_corridors_drawn_as_lines_get_their_width(find):
    corridor = layer_of("axes", "LineString", (line((300, -400), (300, 400)), {"name": "brook"}))
    results = find(CORRIDORS=corridor, ROADS=roads_layer(), CORRIDOR_WIDTH=60)
    assert rows(results["OUTPUT_POINTS"], "name", "length_m") == [
        ("N4", pytest.approx(60, abs=0.1))
    ]
    narrow = find(CORRIDORS=corridor, ROADS=roads_layer(), CORRIDOR_WIDTH=10)
    assert rows(narrow["OUTPUT_POINTS"], "length_m") == [(pytest.approx(10, abs=0.1),)]


def test_lines_without_a_width_are_refused(find):
    corridor = layer_of("axes", "LineString", (line((300, -400), (300, 400)), {"name": "brook"}))
    with pytest.raises(QgsProcessingException, match="“axes” has corridors drawn as lines; give"):
        find(CORRIDORS=corridor, ROADS=roads_layer(), CORRIDOR_WIDTH=0)


def test_an_importance_outside_0_to_1_is_refused_with_the_features(find):
    woods = layer_of("woods", "Polygon", (WOODS[0][0], {"w": 3.0}), (WOODS[1][0], {"w": 0.5}))
    with pytest.raises(QgsProcessingException, match=r"“woods”.*outside 0–1 \(features 1\).*Scale"):
        find(CORRIDORS=woods, ROADS=roads_layer(), IMPORTANCE_FIELD="w")


def test_a_missing_importance_counts_fully_and_numbers_as_text_count(find):
    woods = layer_of("woods", "Polygon", (WOODS[0][0], {"w": "0,25"}), (WOODS[1][0], {"w": None}), fields={"w": str})  # fmt: skip
    results = find(CORRIDORS=woods, ROADS=roads_layer(), IMPORTANCE_FIELD="w")
    found = {c: i for i, c in rows(results["OUTPUT_POINTS"], "importance", "corridors")}
    assert found == {"1": 0.25, "2": 1.0}


# --- traffic, profiles, tables


def counted_roads_layer(*figures, kind=float):
    shapes = [(wkt, {**tags, "aadt": f}) for (wkt, tags), f in zip(ROADS, figures)]
    fields = {"highway": str, "ref": str, "oneway": str, "aadt": kind}
    return layer_of("roads", "LineString", *shapes, fields=fields)


def test_counted_traffic_replaces_the_default_and_carriageways_are_summed(find):
    roads = counted_roads_layer(900, 20_000, 20_000, 22_000, kind=int)
    given = {"CORRIDORS": woods_layer(), "ROADS": roads, "TRAFFIC_FIELD": "aadt"}
    results = find(**given)
    found = set(rows(results["OUTPUT_POINTS"], "name", "traffic", "aadt_src"))
    assert found == {("N4", 900.0, "count"), ("E411", 42_000.0, "count")}
    modelled = find(**given, TRAFFIC_SOURCE="model")["OUTPUT_POINTS"]
    assert {s for (s,) in rows(modelled, "aadt_src")} == {"model"}
    assert "vehicles/day modelled" in rows(modelled, "reason")[0][0]


def test_where_a_count_is_missing_the_default_is_used_and_said(find):
    roads = counted_roads_layer(None, 20_000, 20_000, 22_000)
    results = find(CORRIDORS=woods_layer(), ROADS=roads, TRAFFIC_FIELD="aadt")
    found = set(rows(results["OUTPUT_POINTS"], "name", "aadt_src"))
    assert found == {("N4", "class_default"), ("E411", "count")}


def test_the_generic_profile_takes_class_and_name_from_chosen_fields(find):
    roads = layer_of(
        "wegen", "LineString",
        (line((-400, 0), (1400, 0)), {"klasse": "R1", "nr": "A4"}),
        (line((300, -400), (300, 400)), {"klasse": "??", "nr": "x"}),
    )  # fmt: skip
    feedback = Feedback()
    results = find(
        feedback, CORRIDORS=woods_layer(), ROADS=roads, PROFILE="generic",
        ROAD_CLASS_FIELD="klasse", ROAD_NAME_FIELD="nr",
    )  # fmt: skip
    assert rows(results["OUTPUT_POINTS"], "name", "barrier") == [("A4", "R1"), ("x", "R7")]
    assert results["GENERIC_COUNT"] == 1
    assert feedback.warnings == [
        "1 features of wegen have no known class and got the generic one (2)."
    ]


def register_layer(*more):
    """Segments of a road register: a regional road, a path over it, a road that is planned."""
    segments = [
        (line((-400, 0), (1400, 0)), {"WS_OIDN": 11, "STATUS": 4, "MORF": 103, "WEGCAT": "S1", "LSTRNM": "Steenweg"}),
        (line((500, -300), (500, 300)), {"WS_OIDN": 12, "STATUS": 4, "MORF": 114, "WEGCAT": "L3", "LSTRNM": "Dreef"}),
        (line((-400, 100), (1400, 100)), {"WS_OIDN": 13, "STATUS": 3, "MORF": 101, "WEGCAT": "H", "LSTRNM": "A102"}),
        *more,
    ]  # fmt: skip
    fields = {"WS_OIDN": int, "STATUS": int, "MORF": int, "WEGCAT": str, "LSTRNM": str}
    return layer_of("Wegsegment", "LineString", *segments, fields=fields)


def relation_layer(*pairs):
    rows_ = [(None, {"BO_WS_OIDN": over, "ON_WS_OIDN": under}) for over, under in pairs]
    return layer_of(
        "RltOgkruising", "None", *rows_, crs="", fields={"BO_WS_OIDN": int, "ON_WS_OIDN": int}
    )


def steenweg(results):
    found = [r for r in rows(results["OUTPUT_POINTS"], "name", "pass_kind", "b_tl") if r[0] == "Steenweg"]  # fmt: skip
    assert len(found) == 1
    return found[0][1:]


def test_the_over_under_relation_of_the_register_makes_passages(find):
    given = {"CORRIDORS": woods_layer(), "ROADS": register_layer(), "PROFILE": "wegenregister"}
    assert steenweg(find(**given)) == ("", pytest.approx(0.70))
    related = find(
        **given, GRADE_RELATION=relation_layer((12, 11), (99, 11), (None, 11), (12, None))
    )
    assert steenweg(related) == ("low_traffic", pytest.approx(0.70 * 0.75, abs=0.01))


def test_a_register_segment_that_is_not_in_use_is_ignored(find):
    results = find(CORRIDORS=woods_layer(), ROADS=register_layer(), PROFILE="wegenregister")
    assert {n for (n,) in rows(results["OUTPUT_POINTS"], "name")} == {"Steenweg", "Dreef"}


def test_a_register_segment_without_number_is_no_obstacle_to_the_relation(find):
    nameless = (line((300, -300), (300, 300)), {"WS_OIDN": None, "STATUS": 4, "MORF": 103, "WEGCAT": "L2"})  # fmt: skip
    results = find(
        CORRIDORS=woods_layer(), ROADS=register_layer(nameless), PROFILE="wegenregister",
        GRADE_RELATION=relation_layer((12, 11)),
    )  # fmt: skip
    assert steenweg(results)[0] == "low_traffic"


def test_a_relation_needs_the_numbers_of_the_register(find, woods_and_roads_layers):
    with pytest.raises(QgsProcessingException, match="“roads” has no field “WS_OIDN”"):
        find(**woods_and_roads_layers, GRADE_RELATION=relation_layer((12, 11)))


@pytest.fixture
def own_table(tmp_path):
    """``own_table(old, new)``: a copy of the barrier table with a text replaced."""

    def copy(old, new):
        path = tmp_path / "my barriers.csv"
        text = (RESOURCES / "rules" / "barriers.csv").read_text(encoding="utf-8")
        assert old in text
        path.write_text(text.replace(old, new), encoding="utf-8")
        return path, 1 + text[: text.index(old)].count("\n")

    return copy


def test_an_edited_barrier_table_is_used(find, woods_and_roads_layers, own_table):
    path, _ = own_table("regional road,12,12000,0.70", "steenweg,14,15000,1.0")
    results = find(**woods_and_roads_layers, BARRIER_TABLE=str(path))
    found = rows(results["OUTPUT_POINTS"], "barrier", "barrier_nm", "width_m", "traffic", "b_tl")
    assert ("R4", "steenweg", 14.0, 15000.0, 1.0) in found


def test_a_broken_barrier_table_is_refused_with_file_line_and_column(
    find, woods_and_roads_layers, own_table
):
    path, number = own_table("regional road,12,12000,0.70", "regional road,12,12000,0.7O")
    with pytest.raises(QgsProcessingException) as refusal:
        find(**woods_and_roads_layers, BARRIER_TABLE=str(path))
    assert f'{path}, line {number}, column b_tl: "0.7O"' in str(refusal.value)


def test_a_class_that_the_own_barrier_table_lacks_is_named(find, woods_and_roads_layers, own_table):
    path, _ = own_table("R4,line", "R44,line")
    with pytest.raises(
        QgsProcessingException, match="gives the classes R4, which the barrier table"
    ):
        find(**woods_and_roads_layers, BARRIER_TABLE=str(path))


def test_a_profile_of_ones_own_is_used(find, woods_and_roads_layers, tmp_path):
    path = tmp_path / "profile.csv"
    path.write_text(
        "source,role,value,when\nroads,class,R1,highway=primary\nroads,drop,,highway=motorway\n"
    )
    del woods_and_roads_layers["RAILWAYS"]
    results = find(**woods_and_roads_layers, PROFILE_FILE=str(path))
    assert {b for (b,) in rows(results["OUTPUT_POINTS"], "barrier")} == {"R1"}


# --- other infrastructure


def test_car_parks_canals_and_weirs_are_sites_in_their_own_right(find):
    car_park = layer_of("parking", "Polygon", (box(700, 50, 800, 150), {"amenity": "parking"}))
    canal = layer_of("water", "LineString", (line((200, -500), (200, 500)), {"waterway": "canal", "name": "Vaart"}))  # fmt: skip
    weir = layer_of("weirs", "LineString", (line((195, 20), (205, 20)), {"waterway": "weir"}))
    results = find(CORRIDORS=woods_layer(), CAR_PARKS=car_park, WATERWAYS=canal, BARRIERS=weir)
    assert sorted(rows(results["OUTPUT_POINTS"], "kind", "barrier")) == [
        ("car_park", "P1"), ("obstacle", "C4"), ("waterway", "C2"),
    ]  # fmt: skip
    assert results["SITE_COUNT"] == 3
    assert results["SECTION_KM"] == pytest.approx(0.4, rel=1e-3)


def test_a_wildlife_crossing_lowers_the_barrier_of_the_road_below_it(find):
    crossing = layer_of("passages", "Polygon", (box(480, -30, 530, 30), {"man_made": "wildlife_crossing"}))  # fmt: skip
    results = find(CORRIDORS=woods_layer(), ROADS=roads_layer(), PASSAGES=crossing)
    found = rows(results["OUTPUT_POINTS"], "corridors", "name", "pass_kind", "b_tl")
    assert ("1", "N4", "wildlife_crossing", pytest.approx(0.7 * 0.2, abs=0.01)) in found


def test_a_combined_site_counts_once_and_its_parts_name_it(find):
    along = layer_of("railway", "LineString", (line((-400, 60), (1400, 60)), RAILWAY[1]))
    results = find(CORRIDORS=woods_layer(), ROADS=roads_layer(), RAILWAYS=along)
    found = rows(results["OUTPUT_POINTS"], "site_id", "parent_id", "kind", "rank")
    combined = [s for s, _, kind, _ in found if kind == "combined"]
    assert len(combined) == 1
    parts = [s for s, parent, _, _ in found if parent == combined[0]]
    assert parts == [f"{combined[0]}.1", f"{combined[0]}.2"]
    assert results["SITE_COUNT"] == len(found) - 2


# --- stopping


@pytest.mark.parametrize("percent", [0, 10, 50, 90])
def test_cancel_leaves_no_file_behind(find, woods_and_roads_layers, tmp_path, percent):
    feedback = Feedback(stop_at=percent)
    if percent == 0:
        feedback.cancel()
    results = find(
        feedback,
        **woods_and_roads_layers,
        OUTPUT_POINTS=str(tmp_path / "cuts.gpkg"),
        OUTPUT_SECTIONS=str(tmp_path / "cuts.gpkg"),
    )
    assert feedback.isCanceled() and results == {}
    assert list(tmp_path.iterdir()) == []


def test_cancel_after_the_points_were_written_still_gives_their_sections(
    find, woods_and_roads_layers, tmp_path, monkeypatch
):
    from greenblue.algorithms import presentation

    feedback, present = Feedback(), presentation.present
    monkeypatch.setattr(
        presentation, "present", lambda *given: (feedback.cancel(), present(*given))
    )
    file = str(tmp_path / "cuts.gpkg")
    results = find(feedback, **woods_and_roads_layers, OUTPUT_POINTS=file, OUTPUT_SECTIONS=file)
    assert feedback.isCanceled()
    assert opened(results["OUTPUT_POINTS"]).featureCount() == 4
    assert opened(results["OUTPUT_SECTIONS"]).featureCount() == 4


def test_progress_only_grows_and_reaches_the_end(find, woods_and_roads_layers):
    feedback = Feedback()
    find(feedback, **woods_and_roads_layers)
    assert feedback.seen == sorted(feedback.seen)
    assert feedback.seen[0] < 5 and feedback.seen[-1] == pytest.approx(100)


def test_the_result_is_the_same_whatever_the_order_of_features(find):
    given = {"CORRIDORS": woods_layer(), "RAILWAYS": railway_layer()}
    first = find(**given, ROADS=roads_layer())
    fields = {"highway": str, "ref": str, "oneway": str}
    mixed = layer_of("roads", "LineString", *reversed(ROADS), fields=fields)
    second = find(**given, ROADS=mixed)
    for name in ("OUTPUT_POINTS", "OUTPUT_SECTIONS"):
        made = [
            [(f.geometry().asWkt(3), f.attributes()) for f in results[name].getFeatures()]
            for results in (first, second)
        ]
        assert made[0] == made[1]
