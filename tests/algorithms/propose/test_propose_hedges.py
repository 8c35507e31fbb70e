"""Propose hedges, through Processing."""

import json
from types import SimpleNamespace

import pytest
from greenblue.core import schema
from qgis.core import (
    NULL,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingUtils,
    QgsProject,
    QgsVectorLayer,
)

from tests.algorithms.diagnose.scene import Feedback, box, layer_of, line
from tests.data import shared

OTHERS = (
    "HABITAT", "PLANTABLE", "LAND_COVER", "PARCELS", "ROADS", "RAILWAYS", "WATERWAYS",
    "BUILDINGS", "POWER_LINES", "PIPELINES", "OPEN_LAND", "AREA",
)  # fmt: skip
AREAS = ("HABITAT", "LAND_COVER", "PARCELS", "BUILDINGS", "OPEN_LAND", "AREA")


@pytest.fixture
def propose(qgis_app, qgis_new_project):
    """``propose(ROADS=…)`` runs the algorithm; rows, lines and messages in the result."""
    from greenblue.algorithms.propose.propose_hedges import ProposeHedges

    contexts = []

    def run(feedback=None, **parameters):
        algorithm = ProposeHedges().create()
        context = QgsProcessingContext()
        context.setProject(QgsProject.instance())
        contexts.append(context)
        feedback = feedback or Feedback()
        given = {"OUTPUT": "TEMPORARY_OUTPUT", "ELEMENTS": hedges(), **parameters}
        good, message = algorithm.checkParameterValues(given, context)
        if not good:
            return SimpleNamespace(message=message)
        results, _ = algorithm.run(given, context, feedback, {}, False)
        found = SimpleNamespace(
            results=results, warnings=feedback.warnings, infos=feedback.infos, rows=[], lines=[]
        )
        if results.get("OUTPUT"):
            layer = QgsProcessingUtils.mapLayerFromString(results["OUTPUT"], context)
            names = layer.fields().names()
            features = list(layer.getFeatures())
            found.crs, found.names = layer.crs().authid(), names
            found.rows = [dict(zip(names, f.attributes())) for f in features]
            found.lines = [f.geometry() for f in features]
        return found

    return run


def hedges(*rows, **options):
    rows = rows or (
        (line((-100, 0), (0, 0)), {}), (line((80, 0), (180, 0)), {}),
    )  # fmt: skip
    return layer_of("hedges", "LineString", *rows, **options)


def roads(*rows):
    rows = rows or ((line((40, -300), (40, 300)), {"highway": "residential"}),)
    return layer_of("roads", "LineString", *rows)


def test_a_gap_is_closed_with_all_that_a_planner_wants_to_know(propose):
    found = propose()
    assert found.names == schema.HEDGE_PROPOSALS.names()
    row = found.rows[0]
    assert (row["prop_id"], row["rank"], row["kind"]) == ("H1", 1, "gap")
    assert row["length_m"] == pytest.approx(80, abs=0.05)
    assert row["n_species"] == 3 and row["plants"] in (160, 161) and "Crataegus" in row["species"]
    assert row["cost_low"] < row["cost_mid"] < row["cost_high"] and row["cost_year"] == 2024
    assert row["eligible"] and row["feasible"] == 1.0 and row["d_ec"] == NULL
    assert row["reason"] == "Closes a gap of 80 m with 80 m of hedge."
    assert json.loads(row["effects"]) == []
    assert found.results["HEDGE_COUNT"] == 1
    assert found.results["HEDGE_KM"] == pytest.approx(row["length_m"] / 1000, abs=1e-5)
    assert found.results["COST"] == row["cost_mid"]


def test_distance_rules_cut_the_hedge_and_are_explained(propose):
    found = propose(ROADS=roads())
    assert [r["rules"] for r in found.rows] == ["pavement", "pavement"]
    assert "2.5 m from the pavement" in found.rows[0]["assume"]
    assert sum(r["length_m"] for r in found.rows) == pytest.approx(69, abs=0.1)


def test_the_speed_of_the_road_layer_sets_the_sight_triangle(propose):
    rows = [(line(a, (40, 60)), {"highway": "unclassified", "maxspeed": "90"})
            for a in ((40, -300), (40, 400), (400, 60))]  # fmt: skip
    assert len(propose(ROADS=roads(*rows)).rows) == 0
    slow = [(wkt, {**tags, "maxspeed": "50"}) for wkt, tags in rows]
    assert len(propose(ROADS=roads(*slow)).rows) == 2


@pytest.mark.parametrize("name", ["generic", "flanders", "wallonia", "brussels"])
def test_each_rule_set_runs_and_is_named(propose, name):
    row = propose(RULE_SET=name).rows[0]
    assert row["rule_set"] == name
    assert bool(row["eligible"]) == (name != "wallonia")
    if name == "wallonia":
        assert "100 m are wanted" in row["why_not"] and row["subsidy"] == 0


def test_a_rule_file_of_ones_own_counts(propose, tmp_path):
    from greenblue.algorithms.base import RESOURCES

    text = (RESOURCES / "rules" / "hedge_rules" / "generic.csv").read_text(encoding="utf-8")
    path = tmp_path / "office.csv"
    path.write_text(text.replace("code!=R8,2.5", "code!=R8,10"), encoding="utf-8")
    found = propose(ROADS=roads(), RULE_FILE=str(path))
    assert found.rows[0]["rule_set"] == "office.csv"
    assert sum(r["length_m"] for r in found.rows) == pytest.approx(54, abs=0.1)
    path.write_text("a,b\n1,2\n", encoding="utf-8")
    with pytest.raises(QgsProcessingException, match="lacks the column"):
        propose(RULE_FILE=str(path))


def test_plantable_lines_are_followed_by_what_they_are(propose):
    elements = hedges((line((0, -60), (0, 0)), {}), (line((60, 60), (120, 60)), {}))
    edges = layer_of("edges", "LineString", (line((0, 0), (0, 60), (60, 60)), {"what": "water"}))
    found = propose(ELEMENTS=elements, PLANTABLE=edges, FOLLOWS_FIELD="what")
    assert found.rows[0]["follows"] == "water 100"
    assert found.rows[0]["length_m"] == pytest.approx(120, abs=0.1)


def test_a_hedge_stands_beside_the_parcel_limit_or_on_it_by_agreement(propose):
    elements = hedges((line((0, -100), (0, -40)), {}), (line((0, 40), (0, 100)), {}))
    parcels = layer_of(
        "parcels", "Polygon", (box(-200, -200, 0, 200), {}), (box(0, -200, 200, 200), {})
    )
    own = propose(ELEMENTS=elements, PARCELS=parcels)
    assert [r["h_max_m"] for r in own.rows] == [2.0]
    assert "neighbour_high" in own.rows[0]["rules"]
    limit = QgsGeometry.fromWkt(line((0, -200), (0, 200)))
    assert own.lines[0].distance(limit) == pytest.approx(0.5, abs=0.02)
    agreed = propose(ELEMENTS=elements, PARCELS=parcels, PARCEL_DISTANCE=0.0)
    assert [r["h_max_m"] for r in agreed.rows] == [NULL]
    assert agreed.lines[0].length() == pytest.approx(80, abs=0.02)


def test_only_hedges_in_the_area_are_kept(propose):
    inside, outside = (
        layer_of("area", "Polygon", (box(*b), {})) for b in ((20, -9, 30, 9), (20, 50, 30, 60))
    )
    assert len(propose(AREA=inside).rows) == 1
    assert len(propose(AREA=outside).rows) == 0


def test_a_link_that_the_hedge_follows_gets_shorter(propose):
    woods = (
        (box(-300, -50, -100, 50), {"patch_id": "1"}), (box(180, -50, 400, 50), {"patch_id": "2"}),
    )  # fmt: skip
    patches = layer_of("patches", "Polygon", *woods)
    link = {"link_id": "5", "from_id": "1", "to_id": "2", "cost": 2800.0}
    links = layer_of("links", "LineString", (line((-100, 0), (180, 0)), link))
    row = propose(PATCHES=patches, LINKS=links).rows[0]
    effect = json.loads(row["effects"])[0]
    assert (effect["from"], effect["to"], effect["route"]) == ("1", "2", "5")
    assert effect["base"] == 2800 and effect["cost"] == pytest.approx(2080, abs=2)
    assert row["d_ec"] > 0 and row["d_ec_pct"] > 0
    assert row["m_per_gain"] == pytest.approx(row["length_m"] / row["d_ec"], rel=1e-3)
    lost = layer_of("links", "LineString", (line((-100, 0), (180, 0)), {**link, "to_id": "9"}))
    with pytest.raises(QgsProcessingException, match="lead to patches"):
        propose(PATCHES=patches, LINKS=lost)
    assert "together" in propose(LINKS=links).message


def test_something_woody_must_be_given(propose):
    assert "hedges and tree rows" in propose(ELEMENTS=None).message


@pytest.mark.parametrize("name", OTHERS)
def test_an_empty_layer_is_like_none(propose, name):
    kind = "Polygon" if name in AREAS else "LineString"
    found = propose(**{name: layer_of("nothing", kind)})
    assert len(found.rows) == 1


def test_empty_elements_are_explained(propose):
    with pytest.raises(QgsProcessingException, match="no hedge, tree row or wood"):
        propose(ELEMENTS=layer_of("nothing", "LineString"))


def test_missing_and_broken_geometry_is_told_and_counted(propose):
    elements = hedges(
        (line((-100, 0), (0, 0)), {}), (line((80, 0), (180, 0)), {}), (None, {}),
        (line((5, 5), (5, 5)), {}),
    )  # fmt: skip
    found = propose(ELEMENTS=elements)
    assert len(found.rows) == 1 and found.results["SKIPPED_COUNT"] == 2
    bow = "Polygon ((150000 170100, 150100 170200, 150100 170100, 150000 170200, 150000 170100))"
    woods = layer_of("woods", "Polygon", (bow, {}))
    assert propose(HABITAT=woods).warnings
    with pytest.raises(QgsProcessingException, match="invalid"):
        propose(HABITAT=woods, INVALID="STOP")


def test_every_layer_may_have_a_crs_of_its_own(propose):
    plain = propose(ROADS=roads())
    other = layer_of(
        "roads", "LineString", (line((40, -300), (40, 300)), {"highway": "residential"}),
        crs="EPSG:4326",
    )  # fmt: skip
    mixed = propose(ROADS=other)
    assert [r["length_m"] for r in mixed.rows] == pytest.approx(
        [r["length_m"] for r in plain.rows], abs=0.05
    )
    degrees = propose(ELEMENTS=hedges(
        (line((-100, 0), (0, 0)), {}), (line((80, 0), (180, 0)), {}), crs="EPSG:4326"
    ))  # fmt: skip
    assert degrees.crs == "EPSG:4326"
    assert degrees.rows[0]["length_m"] == pytest.approx(80, abs=0.1)


def test_a_layer_without_crs_is_refused(propose):
    with pytest.raises(QgsProcessingException, match="no coordinate reference system"):
        propose(ELEMENTS=hedges((line((0, 0), (9, 9)), {}), crs=""))


def test_cancel_writes_nothing(propose):
    feedback = Feedback()
    feedback.cancel()
    assert propose(feedback=feedback).results == {}


def test_the_output_file_keeps_style_and_rows(propose, tmp_path):
    path = tmp_path / "hedges.gpkg"
    propose(OUTPUT=str(path))
    layer = QgsVectorLayer(f"{path}|layername=hedge_proposals", "h", "ogr")
    assert layer.isValid() and layer.featureCount() == 1
    assert layer.renderer().type() == "RuleRenderer"


def test_hedges_of_the_sonian_forest_run_from_a_saved_file(propose):
    path = shared("data/sonian_forest/sonian_forest_2026.gpkg")
    found = propose(
        ELEMENTS=f"{path}|layername=hedges_treerows", RAILWAYS=f"{path}|layername=railways",
        WATERWAYS=f"{path}|layername=waterways", RULE_SET="brussels",
    )  # fmt: skip
    assert len(found.rows) > 10
    rails = QgsVectorLayer(f"{path}|layername=railways", "r", "ogr")
    near = [f.geometry() for f in rails.getFeatures() if not f["tunnel"]]
    for hedge in found.lines:
        for rail in near:
            assert not rail.intersects(hedge)
