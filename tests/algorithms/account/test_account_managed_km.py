"""Account managed kilometres, through Processing."""

import math
import re

import pytest
from qgis import processing
from qgis.core import QgsProcessing, QgsProcessingException

from tests.algorithms.diagnose.scene import Feedback, box, layer_of, line, rows

ID = "greenblue:accountmanagedkm"
GOOD = {
    "uuid": "", "name": "", "target": "I", "status": "realised", "additionality": "new",
    "duration_yr": 6.0, "knock_outs": "", "owner": "town", "date_realised": "2026-03-01",
}  # fmt: skip
SINKS = (
    "OUTPUT_LEDGER", "OUTPUT_OVERLAPS", "OUTPUT_UNMATCHED", "OUTPUT_TABLE", "OUTPUT_YEARS",
    "OUTPUT_DRAWN", "OUTPUT_BY", "OUTPUT_TOWNS",
)  # fmt: skip
AXIS = (
    line((-1000, 0), (5000, 0)),
    {"axis_id": "N4", "kind": "road", "name": "N4", "width_m": 10.0},
)


def commitments_layer(*drawn, crs="EPSG:31370"):
    filled = [(w, {**GOOD, "uuid": f"c{n}", **more}) for n, (w, more) in enumerate(drawn)]
    fields = {k: type(v) for k, v in GOOD.items()}
    fields.update({k: type(v) for _, more in drawn for k, v in more.items() if v is not None})
    return layer_of("commitments", "LineString", *filled, crs=crs, fields=fields)


def axes_layer(*drawn, crs="EPSG:31370"):
    return layer_of("axes", "LineString", *(drawn or (AXIS,)), crs=crs)


@pytest.fixture
def count(greenblue):
    """``count(COMMITMENTS=…)`` runs the algorithm and gives its results."""

    def run(feedback=None, **parameters):
        sinks = dict.fromkeys(SINKS, "TEMPORARY_OUTPUT")
        return processing.run(ID, {**sinks, **parameters}, feedback=feedback or Feedback())

    return run


def test_every_kilometre_counts_once_and_the_rest_says_why(count):
    plan_layer = commitments_layer(
        (line((0, 8), (1200, 8)), {}),
        (line((800, -8), (2000, -8)), {"owner": "region"}),
        (line((3000, 0), (3500, 0)), {}),
        (line((4000, 5), (4200, 5)), {"knock_outs": "1.1 no"}),
        (line((0, 900), (700, 900)), {}),
        (line((0, 300), (400, 300)), {"target": "II"}),
    )
    feedback = Feedback()
    found = count(feedback, COMMITMENTS=plan_layer, AXES=axes_layer())
    assert found["KM_INFRASTRUCTURE"] == pytest.approx(2.5, rel=2e-4)
    assert found["KM_LANDSCAPE_ELEMENTS"] == pytest.approx(0.4, rel=2e-4)
    assert found["KM_OVERLAP"] == pytest.approx(0.4, rel=2e-4)
    assert found["KM_UNMATCHED"] == pytest.approx(0.7, rel=2e-4)
    assert found["SHARE_OF_TARGET_I"] == pytest.approx(100 * 2.5 / 4000, rel=2e-4)
    ledger = found["OUTPUT_LEDGER"]
    reasons = {r for (r,) in rows(ledger, "reason")}
    assert reasons == {"", "duplicate", "knock_out", "far"} or reasons - {None} == {
        "duplicate", "knock_out", "far",
    }  # fmt: skip
    table = sum(a for q, t, a in rows(found["OUTPUT_TABLE"], "quantity", "tally", "amount")
                if (q, t) == ("km_axis", "counted"))  # fmt: skip
    assert table == pytest.approx(found["KM_INFRASTRUCTURE"], abs=1e-5)
    assert all(f.hasGeometry() for f in ledger.getFeatures())
    assert any("match no infrastructure" in w for w in feedback.warnings)


@pytest.mark.parametrize("crs", ["EPSG:31370", "EPSG:3812", "EPSG:3857", "EPSG:4326"])
def test_the_kilometres_are_those_on_the_ellipsoid_whatever_the_crs(count, crs):
    long = (line((-1000, 0), (51_000, -30_000)), {"axis_id": "A", "kind": "road", "width_m": 8.0})
    plan_layer = commitments_layer((line((0, -576.923), (40_000, -23_653.846)), {}), crs=crs)
    found = count(COMMITMENTS=plan_layer, AXES=axes_layer(long, crs=crs))
    assert found["KM_INFRASTRUCTURE"] == pytest.approx(46.18102, abs=0.004)


def test_layers_in_web_mercator_count_the_same_metres_as_in_lambert(count):
    wavy = [(40 * i, 900 * math.sin(i / 60)) for i in range(500)]
    spoken = [(x, y + 3) for x, y in wavy[20:420]]
    axis = (line(*wavy), {"axis_id": "A", "kind": "road", "width_m": 8.0})
    lambert = (commitments_layer((line(*spoken), {})), axes_layer(axis))
    mercator = [
        processing.run("native:reprojectlayer", {
            "INPUT": layer, "TARGET_CRS": "EPSG:3857", "OUTPUT": QgsProcessing.TEMPORARY_OUTPUT,
        })["OUTPUT"]
        for layer in lambert
    ]  # fmt: skip
    found = [count(COMMITMENTS=c, AXES=a) for c, a in (lambert, mercator)]
    # coordinates in Web Mercator are half as long again: nothing of it may be left
    for name in ("KM_INFRASTRUCTURE", "KM_SIDES", "KM_EXPECTED_I", "KM_UNMATCHED"):
        assert found[1][name] == pytest.approx(found[0][name], abs=2e-5), name
    assert found[0]["KM_INFRASTRUCTURE"] > 16


def test_bruxelles_namur_has_its_length_of_the_specification(count):
    from qgis.core import QgsFeature, QgsGeometry, QgsVectorLayer

    wkt = "LineString (4.35 50.85, 4.867 50.467)"
    axis_layer = QgsVectorLayer("LineString?crs=EPSG:4258&field=axis_id:string", "axes", "memory")
    plan_layer = QgsVectorLayer(
        "LineString?crs=EPSG:4258&field=status:string&field=knock_outs:string"
        "&field=duration_yr:double&field=additionality:string",
        "plan",
        "memory",
    )
    for layer, values in ((axis_layer, ["A"]), (plan_layer, ["realised", "", 6.0, "new"])):
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromWkt(wkt))
        feature.setAttributes(values)
        assert layer.dataProvider().addFeatures([feature])[0]
    found = count(COMMITMENTS=plan_layer, AXES=axis_layer)
    assert found["KM_INFRASTRUCTURE"] == pytest.approx(56.140176, abs=2e-4)


def test_municipalities_add_up_and_a_boundary_road_is_shared(count):
    fields = {"nis": str, "name": str, "degurba": int}
    towns_layer = layer_of(
        "towns", "Polygon",
        (box(-2000, 0, 6000, 3000), {"nis": "11002", "name": "North", "degurba": 1}),
        (box(-2000, -3000, 6000, 0), {"nis": "11013", "name": "South", "degurba": 2}),
        (box(6000, -3000, 9000, 0), {"nis": "11016", "name": "East", "degurba": 2}),
        (box(6000, 0, 9000, 3000), {"nis": "11016", "name": "East", "degurba": 2}),
        fields=fields,
    )  # fmt: skip
    plan_layer = commitments_layer(
        (line((0, 8), (2000, 8)), {"owner": "", "manager": "Stad Gent"}),
        (line((3000, 8), (4000, 8)), {"status": "planned", "manager": "AWV"}),
    )
    found = count(COMMITMENTS=plan_layer, AXES=axes_layer(), MUNICIPALITIES=towns_layer)
    by_town = {}
    for quantity, nis, amount in rows(found["OUTPUT_TABLE"], "quantity", "nis", "amount"):
        if quantity == "km_axis":
            by_town[nis] = by_town.get(nis, 0) + amount
    assert by_town == pytest.approx({"11002": 1.5, "11013": 1.5}, rel=2e-4)
    layer = found["OUTPUT_TOWNS"]
    assert [f.geometry().area() / 1e6 for f in layer.getFeatures()] == pytest.approx([24, 24, 18])
    assert list(rows(layer, "nis", "name")) == [
        ("11002", "North"), ("11013", "South"), ("11016", "East"),
    ]  # fmt: skip
    shown = [v for r in rows(layer, "km_axis", "axis_wait", "km_side") for v in r]
    # a measure on one side belongs to the municipality on that side
    assert shown == pytest.approx([1.0, 0.5, 2.0, 1.0, 0.5, 0.0, 0.0, 0.0, 0.0], rel=2e-4)
    table = {(b, v): (km, wait) for b, v, km, wait in
             rows(found["OUTPUT_BY"], "by", "value", "km_axis", "axis_wait")}  # fmt: skip
    assert table["manager", "Stad Gent"] == pytest.approx((2.0, 0.0), rel=2e-4)
    assert table["owner", "Stad Gent"] == pytest.approx((2.0, 0.0), rel=2e-4)
    assert table["manager", "AWV"] == pytest.approx((0.0, 1.0), rel=2e-4)
    for by in {b for b, _ in table}:
        sums = [sum(x) for x in zip(*(v for (b, _), v in table.items() if b == by))]
        assert sums == pytest.approx([2.0, 1.0], rel=2e-4), by


def test_raw_roads_are_bundled_before_they_are_counted(count):
    motorway = {"highway": "motorway", "ref": "E411", "oneway": "yes"}
    roads_layer = layer_of(
        "roads", "LineString",
        (line((0, 0), (2000, 0)), motorway), (line((2000, 20), (0, 20)), motorway),
    )  # fmt: skip
    plan_layer = commitments_layer(
        (line((0, -12), (1000, -12)), {}), (line((0, 30), (1000, 30)), {})
    )
    found = count(COMMITMENTS=plan_layer, ROADS=roads_layer)
    assert found["KM_INFRASTRUCTURE"] == pytest.approx(1.0, abs=0.002)
    assert found["KM_SIDES"] == pytest.approx(2.0, abs=0.004)


def test_a_register_keeps_its_length_by_manager_and_municipality(count, tmp_path):
    state = {"STATUS": "4", "MORF": "102", "WEGCAT": "H", "LBLBEHEER": "Region", "LSTRNM": "N4"}
    town = {"STATUS": "4", "MORF": "103", "WEGCAT": "L", "LBLBEHEER": "Stad Gent", "LSTRNM": "X"}
    gent, border = ({"LNISCODE": "44021", "RNISCODE": n} for n in ("44021", "44043"))
    roads_layer = layer_of(
        "roads", "LineString",
        (line((0, 0), (3000, 0)), {**state, **gent}),
        (line((3000, 20), (0, 20)), {**state, **gent}),
        (line((0, 900), (1000, 900)), {**town, **border}),
        (line((80_000, 900), (81_000, 900)), {**town, **gent}),
        (line((0, 2000), (500, 2000)), {**town, **gent, "STATUS": "3"}),
    )  # fmt: skip
    plan_layer = commitments_layer((line((0, -12), (1000, -12)), {}))
    page = tmp_path / "account.html"
    found = count(
        COMMITMENTS=plan_layer, ROADS=roads_layer, PROFILE="wegenregister", OUTPUT_HTML=str(page)
    )
    drawn, axes, without = {}, {}, {}
    for source, manager, nis, features, length, left, axis in rows(
        found["OUTPUT_DRAWN"],
        "source",
        "manager",
        "nis",
        "features",
        "length_m",
        "left_m",
        "axis_m",
    ):
        assert features > 0
        drawn[source, manager or "", nis or ""] = length
        axes[source, manager or "", nis or ""] = axis
        without[source, manager or "", nis or ""] = left
    expected = {
        ("commitments", "town", ""): 1000,
        ("roads", "Region", "44021"): 6000,
        ("roads", "Stad Gent", "44021"): 2000,
        ("roads", "Stad Gent", "44043"): 500,
    }
    assert drawn == pytest.approx(expected, rel=2e-4)
    assert axes["roads", "Region", "44021"] == pytest.approx(3000, rel=1e-3)
    assert axes["roads", "Stad Gent", "44043"] == pytest.approx(500, rel=1e-3)
    assert without["roads", "Stad Gent", "44021"] == pytest.approx(500, rel=2e-4)
    assert found["KM_NETWORK"] == pytest.approx(8.5, rel=2e-4)
    assert found["KM_NETWORK_AXES"] == pytest.approx(5.0, rel=1e-3)
    assert "Stad Gent" in page.read_text(encoding="utf-8")


def test_the_page_leads_from_each_figure_to_its_rows(count, tmp_path):
    plan_layer = commitments_layer(
        (line((0, 8), (1200, 8)), {"name": "<b>late & mown</b>"}),
        (line((800, -8), (2000, -8)), {"status": "planned"}),
    )
    path = tmp_path / "account.html"
    found = count(COMMITMENTS=plan_layer, AXES=axes_layer(), OUTPUT_HTML=str(path))
    assert found["OUTPUT_HTML"] == str(path)
    page = path.read_text(encoding="utf-8")
    assert "<b>late" not in page and "&lt;b&gt;late &amp; mown" in page
    anchors = set(re.findall(r'id="([^"]+)"', page))
    links = set(re.findall(r'href="#([^"]+)"', page))
    assert links <= anchors and any(re.fullmatch(r"f\d+", a) for a in links)
    row_ids = {r for (r,) in rows(found["OUTPUT_LEDGER"], "row_id")}
    assert row_ids and {f"m-{r}" for r in row_ids} <= anchors & links
    assert not re.search(r"<script|https?://", page)
    ledger = found["OUTPUT_LEDGER"]
    expressions = re.findall(r"<code>(.*?)</code>", page)
    assert expressions
    for text in expressions:
        text = text.replace("&#x27;", "'").replace("&quot;", '"')
        ledger.selectByExpression(text)
        assert ledger.selectedFeatureCount() > 0, text


def test_the_figures_of_each_year_lead_to_rows_too(count, tmp_path):
    plan_layer = commitments_layer(
        (line((0, 8), (1000, 8)), {"date_realised": "2024-03-01"}),
        (line((1000, 8), (3000, 8)), {"date_realised": "2026-03-01"}),
        (
            line((3000, 8), (3500, 8)),
            {"date_realised": "2024-03-01", "status": "lost", "date_lost": "2025-02-01"},
        ),
        (line((4000, 8), (4700, 8)), {"status": "planned", "date_planned": "2028-01-01"}),
    )
    path = tmp_path / "account.html"
    count(COMMITMENTS=plan_layer, AXES=axes_layer(), OUTPUT_HTML=str(path))
    page = path.read_text(encoding="utf-8")
    section = page[page.index('id="years"') : page.index('id="towns"')]
    lines_ = re.findall(r'<tr><th scope="row">(\d{4})</th>(.*?)</tr>', section)
    cells = {y: re.sub(r"<(?!/td)[^>]+>", "", row).split("</td>") for y, row in lines_}
    assert cells["2024"][0].startswith("1.500 (1.000; 0.5")
    assert cells["2026"][0] == "3.000"
    assert (cells["2028"][0], cells["2028"][2]) == ("3.000", "3.700")
    assert all('href="#f' in cells for _, cells in lines_)


def test_what_is_taken_off_and_what_waits_is_told_on_the_page(count, tmp_path):
    hedge = {"target": "II", "measure_code": "hedge_new"}
    plan_layer = commitments_layer(
        (line((0, 300), (1000, 300)), hedge),
        (line((0, 600), (1000, 600)), {**hedge, "status": "planned"}),
    )
    gone_layer = layer_of("gone", "LineString", (line((0, 900), (200, 900)), {}))
    path = tmp_path / "account.html"
    found = count(
        COMMITMENTS=plan_layer, AXES=axes_layer(), REMOVALS=gone_layer, OUTPUT_HTML=str(path)
    )
    assert found["KM_LANDSCAPE_ELEMENTS"] == pytest.approx(0.9 - 0.2, rel=2e-4)
    assert found["KM_EXPECTED_II"] == pytest.approx(0.9 - 0.2 + 0.5, rel=2e-4)
    page = path.read_text(encoding="utf-8")
    section = page[page.index('id="not"') : page.index('id="doubt"')]
    text = re.sub(r"<[^>]+>", "|", section)
    assert "planting not verified yet: 10 % of its length is taken off" in text
    assert "removed: taken off the total" in text
    assert re.search(r"\|\u22120.100\|", text) and re.search(r"\|\u22120.200\|", text)
    everything = count(COMMITMENTS=plan_layer, AXES=axes_layer(), PLANTINGS="full")
    assert everything["KM_LANDSCAPE_ELEMENTS"] == pytest.approx(1.0, rel=2e-4)
    later = count(COMMITMENTS=plan_layer, AXES=axes_layer(), PLANTINGS="verified")
    assert later["KM_LANDSCAPE_ELEMENTS"] == 0


def test_bad_input_is_said_in_a_sentence(count):
    with pytest.raises(QgsProcessingException, match="commitments"):
        count(AXES=axes_layer())
    with pytest.raises(QgsProcessingException, match="Give the infrastructure"):
        count(COMMITMENTS=commitments_layer((line((0, 8), (1200, 8)), {})))
    odd_layer = commitments_layer(
        (line((0, 8), (1200, 8)), {"status": "who knows", "nis": "99999"}),
        (None, {}),
        (line((0, 0), (0, 0)), {"date_realised": None}),
        (line((0, 0), (900, 0), (400, 0), (1000, 0)), {}),
    )
    feedback = Feedback()
    found = count(feedback, COMMITMENTS=odd_layer, AXES=axes_layer())
    assert found["KM_INFRASTRUCTURE"] == pytest.approx(1.0, rel=2e-4)
    assert any("status" in w for w in feedback.warnings)


def test_cancelling_leaves_nothing(count):
    plan_layer = commitments_layer((line((0, 8), (1200, 8)), {}))
    assert count(Feedback(stop_at=20), COMMITMENTS=plan_layer, AXES=axes_layer()) == {}
