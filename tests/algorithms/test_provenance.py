"""The record of a run: parameters, inputs, versions, results."""

import json
import time

import pytest
from greenblue.algorithms import provenance
from greenblue.algorithms.diagnose.measure_fragmentation import MeasureFragmentation
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessingContext,
    QgsProcessingParameterEnum,
    QgsProject,
)

from tests.algorithms.diagnose.scene import WOODS, layer_of


@pytest.fixture
def record(qgis_app, qgis_new_project):
    """``record(**parameters)``: the record of a run that measures fragmentation."""

    def make(crs="EPSG:31370", **parameters):
        algorithm = MeasureFragmentation().create()
        context = QgsProcessingContext()
        context.setProject(QgsProject.instance())
        crs = QgsCoordinateReferenceSystem(crs)
        return provenance.record(algorithm, parameters, context, crs, CUT_HA=12.5)

    return make


def test_every_layer_of_a_list_is_recorded(record):
    layers = [
        layer_of("before", "Polygon", *WOODS),
        layer_of("after é", "Polygon", WOODS[0], crs="EPSG:3812"),
    ]
    run = record(HABITAT=layers)
    found = {k: (v["name"], v["features"], v["crs"]) for k, v in run["inputs"].items()}
    assert found == {
        "HABITAT 1": ("before", 2, "EPSG:31370"),
        "HABITAT 2": ("after é", 1, "EPSG:3812"),
    }


def test_defaults_are_recorded_with_what_was_chosen(record):
    run = record(HABITAT=[layer_of("before", "Polygon", *WOODS)], INVALID="SKIP")
    assert run["parameters"]["INVALID"] == "'SKIP'"
    assert run["parameters"]["PROFILE"] == "'openstreetmap'"
    assert "OUTPUT_UNITS" not in run["parameters"]
    assert run["results"] == {"CUT_HA": 12.5} and run["format"] == provenance.FORMAT


def test_the_metadata_gives_the_record_back_and_tells_it_in_words(record):
    run = record(HABITAT=[layer_of("vóór", "Polygon", *WOODS)])
    text = provenance.abstract(run)
    metadata = provenance.metadata(run, "mesh_units", "Effective mesh size", text)
    assert json.loads(metadata.history()[0]) == run
    assert metadata.identifier() == "mesh_units" and metadata.title() == "Effective mesh size"
    assert "vóór (2, EPSG:31370)" in metadata.abstract() and "CUT_HA = 12.5" in metadata.abstract()


def test_a_nameless_crs_is_recorded_in_full(record):
    own = "PROJ:+proj=tmerc +lat_0=50 +lon_0=4 +k=1 +x_0=0 +y_0=0 +ellps=GRS80 +units=m +no_defs"
    run = record(own, HABITAT=[layer_of("before", "Polygon", *WOODS)])
    assert "Transverse_Mercator" in run["crs"] or "Transverse Mercator" in run["crs"]


def test_whose_data_it_is_goes_from_the_layers_read_to_the_layers_made(record):
    layer = layer_of("before", "Polygon", *WOODS)
    known = layer.metadata()
    known.setRights(["© Somebody, CC-BY 4.0"])
    layer.setMetadata(known)
    run = record(HABITAT=[layer])
    assert run["rights"] == ["© Somebody, CC-BY 4.0"]
    assert provenance.metadata(run, "mesh_units", "Mesh", "").rights() == run["rights"]


def test_lists_and_layers_read_the_same_on_every_version(record, qgis_new_project):
    layer = layer_of("woods", "Polygon", *WOODS)
    QgsProject.instance().addMapLayer(layer)
    run = record(HABITAT=[layer, "other.gpkg|layername=a"], UNITS=layer.id(), ROADS=layer)
    assert run["parameters"]["HABITAT"] == "['woods', 'other.gpkg|layername=a']"
    assert run["parameters"]["UNITS"] == run["parameters"]["ROADS"] == "'woods'"
    guilds = QgsProcessingParameterEnum(
        "GUILDS", "", ["a", "b"], allowMultiple=True, usesStaticStrings=True
    )
    text = provenance.parameter_text(guilds, ["a", "b"], QgsProcessingContext())
    assert text == "['a', 'b']"


def test_two_runs_within_a_second_keep_their_order():
    first = provenance.now()
    time.sleep(0.002)
    assert first < provenance.now() and first[:19] < first
