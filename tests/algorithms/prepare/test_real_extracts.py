"""Real extracts: the stated kilometres, and infrastructure that is known to be there."""

import sqlite3
from contextlib import closing

import pytest

from tests.data import shared


def query(result, text):
    with closing(sqlite3.connect(result.results["OUTPUT"])) as database:
        return database.execute(text).fetchall()


def sums(result, layer, condition="1 = 1"):
    """Features and kilometres of a layer."""
    text = f"SELECT count(*), coalesce(sum(length_m), 0) / 1000 FROM {layer} WHERE {condition}"
    return query(result, text)[0]


def ids(result, layer, condition):
    return {row[0] for row in query(result, f"SELECT osm_id FROM {layer} WHERE {condition}")}


def test_lokeren_has_its_stated_kilometres(prepare):
    result = prepare(shared("data/wechelderzande/lokeren_laarne_2011.osm.gz"))
    assert sums(result, "roads")[1] == pytest.approx(133.6, abs=0.1)
    assert sums(result, "railways")[1] == pytest.approx(8.6, abs=0.05)
    # 59 km are stated with the outlines of river banks (19.9 km), which are areas here.
    assert sums(result, "waterways")[1] == pytest.approx(59 - 19.9, abs=0.1)
    used = query(result, "SELECT count(landuse) FROM land_cover")[0][0]
    # Three of the 195 are outlines that are not closed.
    assert used + result.results["SKIPPED_COUNT"] == 195


def test_wechelderzande_lacks_only_the_square_that_is_an_area(prepare):
    result = prepare(shared("data/wechelderzande/wechel_2016.osm.pbf"))
    # 45.9 km are stated with the outline of a square (0.065 km, highway=residential, area=yes).
    assert sums(result, "roads")[1] == pytest.approx(45.906 - 0.065, abs=0.01)
    assert any("r5547130" in text for text in result.warnings)


def test_nodes_that_are_not_in_order_are_no_obstacle(prepare):
    result = prepare(shared("data/wechelderzande/vlimmeren_wechel_2013.osm.pbf"))
    assert sums(result, "roads", "ref = 'E34' AND class = 'motorway'")[0] > 0


def test_an_extract_of_roads_alone_gives_roads_and_their_passages(prepare):
    result = prepare(shared("data/wechelderzande/kempen-highways.osm.pbf"))
    assert sums(result, "roads")[1] == pytest.approx(1132, abs=2)
    assert result.results["LAND_COVER_COUNT"] == 0


def test_the_sonian_forest_has_its_motorways_railways_and_crossings(prepare):
    result = prepare(shared("data/sonian_forest/sonian_forest_2013.osm.pbf"))
    assert sums(result, "roads", "class = 'motorway' AND ref = 'E411'")[1] > 5
    assert sums(result, "roads", "ref = 'R0' AND class IN ('motorway', 'trunk')")[1] > 5
    assert sums(result, "railways", "class = 'rail'")[0] > 100
    assert sums(result, "railways", "railway = 'platform'")[0] == 0
    assert sums(result, "waterways", "waterway = 'riverbank'")[0] == 0
    # The R0 dives under the E411 at the Léonard crossroads.
    assert "w8105036" in ids(result, "passages", "kind = 'tunnel' AND crosses LIKE '%E411%'")
    assert ids(result, "passages", "kind = 'track_bridge' AND cross_cl = 'railway'")
