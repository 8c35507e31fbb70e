"""Map pinch points and barriers, through Processing."""

import json

import numpy as np
import pytest
from qgis.core import (
    QgsGeometry,
    QgsProcessingException,
    QgsRasterLayer,
    QgsVectorLayer,
)

from tests.algorithms.diagnose.raster_scene import (
    CORNERS,
    LEFT,
    NODATA,
    RASTERS,
    TOP,
    cells,
    landscape,
    of_kind,
    patches,
)
from tests.algorithms.diagnose.scene import Feedback
from tests.data import shared


@pytest.fixture(scope="module")
def case():
    return json.loads(shared("reference/domain_test_vectors.json").read_text())["barrier_score"]


def road(surface):
    """1 000 m of habitat with 30 m of road in the middle, as a strip of cells of 1 m."""
    strip = np.ones((1, 1001))
    strip[0, 485:515] = 100
    return {"RESISTANCE": surface(strip), "PATCHES": patches(cells(0, 0), cells(0, 1000))}


def test_a_strip_across_a_road_gains_what_the_hand_calculation_gives(pinch, surface, case):
    found = pinch(**road(surface), RADII=str(case["D"] / 2), SPACING=200)
    assert np.nanmax(found.gain) == pytest.approx(case["score_per_m"])
    (site,) = of_kind(found, "barrier")
    assert site["cost_m"] == pytest.approx(case["LCD"]) and site["radius_m"] == case["D"] / 2
    assert site["cost_m"] - site["gain_m"] == pytest.approx(case["LCD_new"])
    assert site["gain_pct"] / case["D"] == pytest.approx(case["pct_per_m"])
    assert {site["patch_a"], site["patch_b"]} == {"1", "2"} and site["rank"] == 1
    assert found.results["MAX_GAIN_M"] == pytest.approx(case["LCD"] - case["LCD_new"])


def test_the_site_of_a_barrier_is_its_middle_and_the_best_radius_is_told(pinch, surface, case):
    found = pinch(**road(surface), RADII="50; 30", SITE_COUNT=1)
    (site,) = of_kind(found, "barrier")
    assert site["value"] == pytest.approx(case["score_per_m_D60"]) and site["radius_m"] == 30
    place = found.points[found.sites.index(site)]
    assert place.x() - LEFT == pytest.approx(500, abs=1.0) and TOP - place.y() == 0.5


def two_ways(one, other):
    """Two ways of three cells between patches of two cells each, nothing else passable."""
    values = np.full((3, 5), NODATA)
    values[0], values[2] = [1, *[one] * 3, 1], [1, *[other] * 3, 1]
    ends = [f"Multi{cells(0, c)[:-1].replace('((', '(((')}),{cells(2, c)[7:]})" for c in (0, 4)]
    return values, patches(*ends)


def test_current_divides_over_two_ways_as_over_resistors_of_2_and_6_ohm(pinch, surface):
    values, ends = two_ways(1.0, 11 / 3)  # 4 and 12 steps of 1
    found = pinch(RESISTANCE=surface(values), PATCHES=ends)
    assert found.current[0, 1:4] == pytest.approx(0.75) and found.current[2, 1:4] == pytest.approx(
        0.25
    )
    assert np.isnan(found.current[1]).all() and np.isnan(found.current[:, [0, 4]]).all()
    first, *_ = of_kind(found, "pinch_point")
    assert first["value"] == pytest.approx(0.75) and first["cost_m"] == pytest.approx(4.0)


def test_ways_much_dearer_than_the_best_take_no_current(pinch, surface):
    values, ends = two_ways(1.0, 11 / 3)
    near = pinch(RESISTANCE=surface(values), PATCHES=ends, DETOUR=2.9)
    assert near.current[0, 1:4] == pytest.approx(1.0) and np.isnan(near.current[2]).all()
    wide = pinch(RESISTANCE=surface(values), PATCHES=ends, DETOUR=3.01)
    assert wide.current[2, 1:4] == pytest.approx(0.25)


def test_the_window_of_a_link_changes_nothing(pinch, surface):
    """Two patches in a corner of a large raster as on the corner alone with a nodata frame."""
    values = np.full((300, 300), 40.0)
    values[:60, :60] = landscape(8)
    ends = patches(CORNERS[0], CORNERS[4])
    given = {"PATCHES": ends, "DETOUR": 1.5}
    large = pinch(RESISTANCE=surface(values, 10.0), **given)
    small = pinch(RESISTANCE=surface(values[:150, :150], 10.0), **given)
    np.testing.assert_allclose(large.current[:150, :150], small.current, rtol=1e-6)
    np.testing.assert_allclose(large.gain[:150, :150], small.gain, rtol=1e-6)
    assert np.isnan(large.current[150:]).all() and large.sites == small.sites


@pytest.mark.parametrize("combine", ["max", "sum"])
def test_the_order_of_patches_changes_nothing(pinch, surface, combine):
    given = {"RESISTANCE": surface(landscape(3), 10.0), "COMBINE": combine, "DETOUR": 1.5}
    one = pinch(PATCHES=patches(*CORNERS), **given)
    other = pinch(PATCHES=patches(*CORNERS[::-1]), **given)
    assert one.results["LINK_COUNT"] >= 5 and one.results["PATCH_COUNT"] == 5
    np.testing.assert_array_equal(one.current, other.current)
    np.testing.assert_array_equal(one.gain, other.gain)
    assert one.points == other.points
    for site, same in zip(one.sites, other.sites):
        assert [str(6 - int(site[k])) for k in ("patch_a", "patch_b")] == [
            same["patch_a"], same["patch_b"]
        ]  # fmt: skip
        assert {k: v for k, v in site.items() if k[:5] != "patch"} == {
            k: v for k, v in same.items() if k[:5] != "patch"
        }


def test_links_add_up_or_the_best_counts(pinch, surface):
    given = {"RESISTANCE": surface(landscape(3), 10.0), "DETOUR": 1.5}
    pairs = [(0, 1), (0, 2), (1, 2)]
    alone = [pinch(PATCHES=patches(*(CORNERS[k] for k in pair)), **given) for pair in pairs]
    three = {**given, "PATCHES": patches(*CORNERS[:3]), "PAIRS": "all"}
    best, total = pinch(COMBINE="max", **three), pinch(COMBINE="sum", **three)
    assert best.results["LINK_COUNT"] == 3
    currents = np.nan_to_num([one.current for one in alone])
    np.testing.assert_allclose(np.nan_to_num(best.current), currents.max(axis=0), atol=1e-6)
    np.testing.assert_allclose(np.nan_to_num(total.current), currents.sum(axis=0), atol=1e-5)
    gains = np.nan_to_num([one.gain for one in alone])
    np.testing.assert_allclose(np.nan_to_num(best.gain), gains.max(axis=0), rtol=1e-5)
    assert (np.nan_to_num(total.gain) <= gains.sum(axis=0) * (1 + 1e-5)).all()


def test_the_cutoff_and_the_number_of_links_limit_the_work(pinch, surface):
    given = {"RESISTANCE": surface(landscape(3), 10.0), "PATCHES": patches(*CORNERS)}
    every = pinch(PAIRS="all", DETOUR=1.1, **given)
    assert every.results["LINK_COUNT"] == 10 and not every.warnings
    few = pinch(PAIRS="all", DETOUR=1.1, MAX_PAIRS=4, **given)
    assert few.results["LINK_COUNT"] == 4 and "4 cheapest" in few.warnings[0]
    dearest = max(site["cost_m"] for site in few.sites)
    near = pinch(PAIRS="all", DETOUR=1.1, CUTOFF=dearest + 1, **given)
    assert 1 <= near.results["LINK_COUNT"] < 10
    assert max(site["cost_m"] for site in near.sites) <= dearest + 1


def test_sites_keep_their_distance_are_ranked_and_lie_outside_the_patches(pinch, surface):
    given = {"RESISTANCE": surface(landscape(3), 10.0), "PATCHES": patches(*CORNERS)}
    found = pinch(SPACING=80, SITE_COUNT=6, DETOUR=1.5, **given)
    for kind in ("pinch_point", "barrier"):
        sites = of_kind(found, kind)
        assert [s["rank"] for s in sites] == list(range(1, len(sites) + 1)) and len(sites) == 6
        assert [s["value"] for s in sites] == sorted((s["value"] for s in sites), reverse=True)
        points = [found.points[found.sites.index(s)] for s in sites]
        assert min(p.distance(q) for p in points for q in points if p != q) >= 80 - 1e-6
        inside = [QgsGeometry.fromWkt(c).contains(p) for c in CORNERS for p in points]
        assert not any(inside)
    assert found.results["PINCH_COUNT"] == found.results["BARRIER_COUNT"] == 6


def test_patches_in_another_crs_are_the_same_patches(pinch, surface):
    given = {"RESISTANCE": surface(landscape(3), 10.0), "DETOUR": 1.5}
    here = pinch(PATCHES=patches(*CORNERS), **given)
    there = pinch(PATCHES=patches(*CORNERS, crs="EPSG:3812"), **given)
    np.testing.assert_array_equal(here.current, there.current)
    np.testing.assert_array_equal(here.gain, there.gain)


def test_the_rasters_and_sites_carry_style_and_record(pinch, surface, tmp_path):
    sites = str(tmp_path / "sites.gpkg")
    found = pinch(
        RESISTANCE=surface(landscape(3), 10.0), PATCHES=patches(*CORNERS), OUTPUT_SITES=sites
    )
    for name in RASTERS:
        layer = QgsRasterLayer(found.results[name], name)
        assert layer.renderer().type() == "singlebandpseudocolor"
        assert layer.crs().authid() == "EPSG:31370"
        assert layer.dataProvider().sourceNoDataValue(1) == NODATA
        assert layer.loadDefaultMetadata()[1]
        record = json.loads(layer.metadata().history()[0])
        assert record["results"]["LINK_COUNT"] == found.results["LINK_COUNT"]
    layer = QgsVectorLayer(f"{sites}|layername=pinch_sites", "sites")
    assert layer.renderer().type() == "RuleRenderer" and layer.featureCount() == len(found.sites)


def test_strips_that_leave_a_link_out_of_reach_count_for_nothing(pinch, surface):
    given = {"RESISTANCE": surface(landscape(3), 10.0), "PATCHES": patches(*CORNERS)}
    every = pinch(**given, DETOUR=1.5, SITE_COUNT=99, SPACING=0)
    costs = [site["cost_m"] for site in of_kind(every, "barrier")]
    reach = float(np.median(costs))
    near = pinch(**given, DETOUR=1.5, SITE_COUNT=99, SPACING=0, REACH=reach)
    after = [site["cost_m"] - site["gain_m"] for site in of_kind(near, "barrier")]
    assert after and max(after) <= reach * (1 + 1e-6)
    assert all(site["cost_m"] <= reach for site in of_kind(near, "pinch_point"))
    with pytest.raises(QgsProcessingException, match="must be a positive number of effective"):
        pinch(**given, REACH=0.0)


def test_the_memory_is_told_and_thin_current_is_left_out(pinch, surface):
    feedback = Feedback()
    told = []
    feedback.pushInfo = told.append
    given = {"RESISTANCE": surface(landscape(3), 10.0), "PATCHES": patches(*CORNERS)}
    found = pinch(feedback, **given, DETOUR=1.5, MIN_CURRENT=0.6)
    assert any("3600 cells take about 0 MB" in text for text in told)
    assert all(site["value"] >= 0.6 for site in of_kind(found, "pinch_point"))
    assert all(site["stretch_m"] > 0 for site in found.sites)


def test_a_boundless_cutoff_is_no_cutoff(pinch, surface):
    given = {"RESISTANCE": surface(landscape(3), 10.0), "PATCHES": patches(*CORNERS), "DETOUR": 1.2}
    every = pinch(**given)
    for name in ("CUTOFF", "REACH"):
        with_limit = pinch(**given, **{name: 1e300})
        np.testing.assert_array_equal(every.current, with_limit.current)
        np.testing.assert_array_equal(every.gain, with_limit.gain)
