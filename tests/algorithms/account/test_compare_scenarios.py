"""Plans side by side, and the account of a plan file, through Processing."""

import json
import re
import shutil
import sqlite3
from contextlib import closing

import pytest

ROAD = "LINESTRING (0 300, 2000 300)"
VERGES = (
    # uuid, geometry, target, status, knock-outs, date realised, cost
    ("v1", "LINESTRING (0 308, 800 308)", "I", "realised", "", "2024-05-01", 1000.0),
    ("v2", "LINESTRING (500 292, 1500 292)", "I", "verified", "", "2026-05-01", 500.0),
    ("v3", "LINESTRING (1500 308, 2000 308)", "I", "planned", None, None, 700.0),
    ("h1", "LINESTRING (100 700, 400 700)", "II", "realised", "", "2025-05-01", None),
)


def fill(path, road=ROAD):
    """Put axes and commitments into a plan, as its forms would."""
    from osgeo import ogr

    source = ogr.Open(str(path), 1)
    axes = source.GetLayerByName("infrastructure")
    place = dict(zip("xy", (150_000, 170_000)))

    def moved(wkt):
        shape = ogr.CreateGeometryFromWkt(wkt)
        for i in range(shape.GetPointCount()):
            x, y, *_ = shape.GetPoint(i)
            shape.SetPoint_2D(i, x + place["x"], y + place["y"])
        return ogr.ForceToMultiLineString(shape)

    if road is not None:
        feature = ogr.Feature(axes.GetLayerDefn())
        for name, value in (("axis_id", "N4"), ("kind", "road"), ("width_m", 10.0)):
            feature.SetField(name, value)
        feature.SetGeometry(moved(road))
        assert axes.CreateFeature(feature) == 0
    lines = source.GetLayerByName("commitments_line")
    for uuid, wkt, target, status, knock_outs, realised, cost in VERGES:
        feature = ogr.Feature(lines.GetLayerDefn())
        values = {
            "uuid": uuid, "target": target, "status": status, "knock_outs": knock_outs,
            "date_realised": realised, "cost_eur": cost, "additionality": "new",
            "duration_yr": 6.0, "measure_code": "verge_late" if target == "I" else "hedge_new",
            "action_type": "create",
        }  # fmt: skip
        for name, value in values.items():
            if value is not None:
                feature.SetField(name, value)
        feature.SetGeometry(moved(wkt))
        assert lines.CreateFeature(feature) == 0
    source = None


def change(path, statement):
    """A change of attributes; OGR knows the functions that the file's triggers call."""
    from osgeo import ogr

    source = ogr.Open(str(path), 1)
    source.ExecuteSQL(statement)
    source = None


@pytest.fixture
def filled(plan):
    fill(plan)
    return plan


def test_a_plan_is_accounted_from_its_own_tables(run, filled, tmp_path):
    done = run(
        "greenblue:accountmanagedkm", PLAN=str(filled), OUTPUT_LEDGER=str(tmp_path / "ledger.gpkg"),
        OUTPUT_HTML=str(tmp_path / "account.html"), ZONES="U_B_R",
    )  # fmt: skip
    assert done.results["KM_INFRASTRUCTURE"] == pytest.approx(1.5, rel=2e-4)
    assert done.results["KM_LANDSCAPE_ELEMENTS"] == pytest.approx(0.9 * 0.3, rel=2e-4)
    assert done.results["KM_EXPECTED_I"] == pytest.approx(1.5 + 0.5 * 0.5, rel=2e-4)
    page = (tmp_path / "account.html").read_text(encoding="utf-8")
    assert "44021 Gent" in page and "44088 Merelbeke-Melle" in page


def test_a_plan_without_axes_counts_elements_and_says_what_is_missing(run, plan, tmp_path):
    fill(plan, road=None)
    done = run(
        "greenblue:accountmanagedkm", PLAN=str(plan), OUTPUT_LEDGER=str(tmp_path / "ledger.gpkg")
    )
    assert done.results["KM_INFRASTRUCTURE"] == 0
    assert done.results["KM_LANDSCAPE_ELEMENTS"] == pytest.approx(0.9 * 0.3, rel=2e-4)
    assert done.results["KM_UNMATCHED"] == pytest.approx(2.3, rel=2e-4)
    assert any("holds no infrastructure" in w for w in done.warnings)


def figures(path, layer="scenario_table"):
    with closing(sqlite3.connect(path)) as database:
        rows = database.execute(f"SELECT scenario, figure, value, change FROM {layer}")
        return {(s, f): (v, c) for s, f, v, c in rows}


def test_two_plans_stand_side_by_side(run, filled, tmp_path):
    other = tmp_path / "other.gpkg"
    shutil.copy(filled, other)
    change(other, "UPDATE commitments_line SET status = 'idea' WHERE uuid = 'v2'")
    results = json.dumps({"EC": 12.5})
    change(
        other,
        "INSERT INTO runs (run_id, algorithm, date, record, results) VALUES ('r', "
        f"'greenblue:measureconnectivity', '2026-01-01', '{{}}', '{results}')",
    )
    table, page = tmp_path / "table.gpkg", tmp_path / "page.html"
    done = run(
        "greenblue:comparescenarios", PLANS=[str(filled), str(other)], NAMES="Now, <Less>",
        ZONES="U_B_R", OUTPUT_TABLE=str(table), OUTPUT_HTML=str(page),
    )  # fmt: skip
    assert done.results["SCENARIO_COUNT"] == 2
    found = figures(table)
    assert found["Now", "km_axis"][0] == pytest.approx(1.5, rel=2e-4)
    assert found["<Less>", "km_axis"] == pytest.approx((0.8, -0.7), rel=2e-3)
    assert found["<Less>", "km_axis_plan"][0] == pytest.approx(1.2, rel=2e-4)
    assert found["Now", "cost_done"][0] == 1500 and found["Now", "cost_all"][0] == 2200
    assert found["<Less>", "ec"][0] == 12.5 and found["Now", "ec"][0] is None
    text = page.read_text(encoding="utf-8")
    assert "<Less>" not in text and "&lt;Less&gt;" in text and "<svg" in text
    assert not re.search(r"<script|https?://(?!www.w3.org)", text)


def test_a_plan_is_compared_with_itself_in_other_years(run, filled, tmp_path):
    table = tmp_path / "table.gpkg"
    run(
        "greenblue:comparescenarios", PLANS=[str(filled)], YEARS="2024, 2026", ZONES="U_B_R",
        NAMES="Plan", OUTPUT_TABLE=str(table),
    )  # fmt: skip
    found = figures(table)
    assert found["Plan 2024", "km_axis"][0] == pytest.approx(0.8, rel=2e-4)
    assert found["Plan 2026", "km_axis"] == pytest.approx((1.5, 0.7), rel=2e-3)


def test_one_plan_alone_and_years_that_are_none_are_refused(run, filled, tmp_path):
    table = str(tmp_path / "table.gpkg")
    for more in ({}, {"YEARS": "soon, 2026"}):
        with pytest.raises(AssertionError, match=r"at least two|as numbers"):
            run("greenblue:comparescenarios", PLANS=[str(filled)], OUTPUT_TABLE=table, **more)
