"""A plan is made whole, and filled; nothing in it is lost."""

import json
import os
import sqlite3
from contextlib import closing

import numpy as np
import pytest
from greenblue.algorithms.io.plan_file import read_plan
from greenblue.core.account.plan.tables import plan_layers
from greenblue.core.errors import GreenBlueError
from greenblue.core.schema.plan import VERSION
from qgis.core import (
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsGeometry,
    QgsProcessingException,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

from tests.algorithms.account.conftest import crossings, hedges, memory_layer, municipalities
from tests.algorithms.account.plan_scene import RECORD, points, tables_of


@pytest.fixture
def probe():
    """``probe(path, name)`` replaces a table as a step does: other type, fewer fields."""

    def of(path, name):
        options = QgsVectorFileWriter.SaveVectorOptions()
        options.driverName, options.layerName = "GPKG", name
        action = QgsVectorFileWriter.ActionOnExistingFile.CreateOrOverwriteLayer
        options.actionOnExistingFile = action
        context = QgsCoordinateTransformContext()
        layer = memory_layer("Point", {"site_id": "string"}, [("POINT (5 5)", "9")])
        error, *_ = QgsVectorFileWriter.writeAsVectorFormatV3(layer, str(path), context, options)
        assert error == QgsVectorFileWriter.WriterError.NoError

    return of


def test_a_new_plan_has_all_tables_its_territory_and_a_project(create, tmp_path):
    run = create(TERRITORY=municipalities(), TITLE="Green ribbon", GUILDS="amphibians")
    path = tmp_path / "plan.gpkg"
    assert run.results["PROJECT"] == str(tmp_path / "plan.qgz")
    assert sorted(os.listdir(tmp_path)) == ["plan.gpkg", "plan.qgz"]
    assert set(plan_layers()) <= tables_of(path)
    plan = read_plan(path)
    assert plan.crs.authid() == "EPSG:31370"
    assert plan.meta["title"] == "Green ribbon" and plan.meta["guilds"] == "amphibians"
    assert plan.meta["schema_version"] == str(VERSION) and plan.meta["language"] == "en"
    assert (plan.meta["nis"], plan.meta["region"]) == ("44021 44043", "Flanders")
    territory = plan.tables["territory"]
    assert list(territory["nis"]) == ["44021", "44043"] and list(territory["degurba"]) == [1, 2]
    assert territory["area_ha"] == pytest.approx([100, 100], rel=1e-3)


def test_the_plan_is_sound_and_every_column_has_its_type(plan):
    with closing(sqlite3.connect(plan)) as database:
        assert database.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
        types = {r[1]: r[2] for r in database.execute("PRAGMA table_info(commitments_line)")}
        indexed = {r[1] for r in database.execute("PRAGMA index_list(commitments_line)")}
        keys = [r[1] for r in database.execute("PRAGMA table_info(runs)") if r[5]]
    assert types["uuid"] == "TEXT" and types["m_from"] == "REAL" and types["shared"] == "BOOLEAN"
    assert types["date_planned"] == "DATE" and types["degurba"] == "INTEGER"
    assert {"commitments_line_uuid", "commitments_line_proposal_id"} <= indexed
    assert keys == ["fid"]


def test_what_earlier_steps_found_is_kept_with_the_runs_that_made_it(create, tmp_path):
    create(TERRITORY=municipalities(), POINTS=points(), CROSSINGS=crossings(), HEDGES=hedges())
    plan = read_plan(tmp_path / "plan.gpkg")
    site = plan.tables["fragmentation_points"]
    assert (site["site_id"][0], site["rank"][0], site["score"][0]) == ("1", 1, 80.5)
    assert site["fence"][0] and site["name"][0] is None and np.isnan(site["width_m"][0])
    assert len(plan.tables["crossing_proposals"]) == 3 and len(plan.tables["hedge_proposals"]) == 2
    runs = plan.tables["runs"]
    assert list(runs["algorithm"]) == [RECORD["algorithm"], "greenblue:createplan"]
    assert runs["layers"][0] == "fragmentation_points"
    assert json.loads(runs["record"][0]) == RECORD
    assert json.loads(runs["results"][0]) == RECORD["results"]


def test_a_layer_of_another_crs_lands_where_it_belongs(create, tmp_path):
    degrees = QgsVectorLayer("Point?crs=EPSG:4326&field=site_id:string", "degrees", "memory")
    feature = QgsFeature(degrees.fields())
    feature.setAttributes(["1"])
    feature.setGeometry(QgsGeometry.fromWkt("POINT (4.37 50.84)"))
    assert degrees.dataProvider().addFeatures([feature])[0]
    create(TERRITORY=municipalities(), POINTS=degrees)
    point = read_plan(tmp_path / "plan.gpkg").tables["fragmentation_points"].geometry[0]
    assert abs(point.x - 150_000) < 1000 and abs(point.y - 170_000) < 1000


def test_the_rights_of_the_given_layers_stand_in_the_plan_each_once(create, tmp_path):
    layers = [municipalities(), points(), crossings()]
    for layer, rights in zip(layers, (["Statbel"], ["OpenStreetMap", "Statbel"], [])):
        metadata = layer.metadata()
        metadata.setRights(rights)
        layer.setMetadata(metadata)
    create(TERRITORY=layers[0], POINTS=layers[1], CROSSINGS=layers[2])
    create(POINTS=layers[1])
    assert read_plan(tmp_path / "plan.gpkg").meta["credits"] == "Statbel; OpenStreetMap"


def test_an_existing_plan_is_filled_and_its_commitments_stay(create, add, plan):
    add(hedges())
    before = read_plan(plan).tables["commitments_line"]
    run = create(POINTS=points(sites=("1", "2")))
    again = create(POINTS=points(sites=("7",)))
    read = read_plan(plan)
    assert list(read.tables["fragmentation_points"]["site_id"]) == ["7"]
    assert list(read.tables["commitments_line"]["uuid"]) == list(before["uuid"])
    assert read.meta["title"] == "Test" and len(read.tables["territory"]) == 2
    assert run.results["COMMITMENT_COUNT"] == 2
    assert any("2 earlier rows gave way to 1" in text for text in again.infos)


def test_filling_with_the_same_twice_remembers_the_run_once(create, plan):
    for _ in range(2):
        create(POINTS=points())
    runs = read_plan(plan).tables["runs"]
    assert list(runs["algorithm"]).count(RECORD["algorithm"]) == 1


def test_a_project_that_is_there_is_left_as_it_is(create, plan):
    project = plan.with_suffix(".qgz")
    project.write_bytes(b"mine")
    run = create(TITLE="Other")
    assert project.read_bytes() == b"mine"
    assert any("was left as it is" in text for text in run.infos)
    assert read_plan(plan).meta["title"] == "Other"


def test_a_table_that_a_step_wrote_into_the_plan_itself_is_read_and_replaced(create, plan, probe):
    # The plan panel has a step write its result straight into the plan.
    probe(plan, "fragmentation_points")
    assert list(read_plan(plan).tables["fragmentation_points"]["site_id"]) == ["9"]
    create(POINTS=points(sites=("1", "2")))
    assert list(read_plan(plan).tables["fragmentation_points"]["site_id"]) == ["1", "2"]


def test_a_new_plan_needs_a_territory_and_says_so(create, tmp_path):
    with pytest.raises(QgsProcessingException, match="needs its territory"):
        create(POINTS=points())
    assert os.listdir(tmp_path) == []


def test_a_layer_that_no_step_made_is_refused_by_name(create, tmp_path):
    with pytest.raises(QgsProcessingException, match=r"“municipalities” has no field “site_id”"):
        create(TERRITORY=municipalities(), SECTIONS=None, POINTS=municipalities())
    assert os.listdir(tmp_path) == []


def test_a_file_that_is_no_plan_is_refused_and_stays(create, tmp_path):
    text, package = tmp_path / "a.gpkg", tmp_path / "b.gpkg"
    text.write_text("no database")
    with closing(sqlite3.connect(package)) as database, database:
        database.execute("CREATE TABLE mine (a)")
    for path, said in ((text, "damaged or no GeoPackage"), (package, "holds no plan")):
        before = path.read_bytes()
        with pytest.raises(QgsProcessingException, match=said):
            create(path, TERRITORY=municipalities())
        assert path.read_bytes() == before


def test_codes_of_an_older_list_of_municipalities_are_said(create):
    run = create(TERRITORY=municipalities(("44043", "44040")), NIS_VINTAGE=2025)
    assert any("44040, 44043 ceased before or in 2025" in text for text in run.warnings)


def test_codes_of_the_right_year_are_no_trouble(create):
    run = create(TERRITORY=municipalities(("44043", "44040")), NIS_VINTAGE=2024)
    assert run.warnings == []


def test_what_is_doubtful_in_an_existing_plan_is_said(create, plan):
    layer = QgsVectorLayer(f"{plan}|layername=commitments_line", "lines", "ogr")
    feature = QgsFeature(layer.fields())
    feature["status"], feature["uuid"] = "done", "u1"
    assert layer.dataProvider().addFeatures([feature])[0]
    del layer
    run = create(TITLE="again")
    assert any("u1: “done” is no status" in text for text in run.warnings)


def test_a_territory_without_code_or_polygon(create, tmp_path):
    bare = memory_layer("Polygon", {"a": "string"}, [("POLYGON ((0 0, 9 0, 9 9, 0 0))", "x")])
    create(TERRITORY=bare)
    plan = read_plan(tmp_path / "plan.gpkg")
    assert plan.meta["nis"] == "" and plan.tables["territory"]["nis"][0] is None
    assert plan.meta["title"] == "plan"
    empty = memory_layer("Polygon", {"nis": "string"}, [])
    with pytest.raises(QgsProcessingException, match="has no polygon"):
        create(tmp_path / "other.gpkg", TERRITORY=empty)
    assert not (tmp_path / "other.gpkg").exists()


def test_a_territory_in_degrees_gets_belgian_lambert(create, tmp_path):
    layer = QgsVectorLayer("Polygon?crs=EPSG:4326&field=nis:integer", "t", "memory")
    feature = QgsFeature(layer.fields())
    feature.setAttributes([21004])
    feature.setGeometry(QgsGeometry.fromWkt("POLYGON ((4.3 50.8, 4.4 50.8, 4.4 50.9, 4.3 50.8))"))
    assert layer.dataProvider().addFeatures([feature])[0]
    layer.updateExtents()
    create(TERRITORY=layer)
    plan = read_plan(tmp_path / "plan.gpkg")
    assert plan.crs.authid() == "EPSG:31370"
    assert (plan.meta["nis"], plan.meta["region"]) == ("21004", "Brussels")


def test_a_destination_that_is_no_geopackage_is_refused(qgis_app, tmp_path):
    from greenblue.algorithms.account.create_plan import CreatePlan
    from qgis.core import QgsProcessingContext

    context = QgsProcessingContext()
    good, message = (
        CreatePlan().create().checkParameterValues({"OUTPUT": str(tmp_path / "plan.shp")}, context)
    )
    assert not good and "GeoPackage" in message


def test_reading_asks_for_a_plan_that_is_there(tmp_path):
    with pytest.raises(GreenBlueError, match="There is no plan at"):
        read_plan(tmp_path / "none.gpkg")
