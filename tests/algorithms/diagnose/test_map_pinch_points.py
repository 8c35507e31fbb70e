"""Map pinch points and barriers, through Processing."""

import gc
import json
from types import SimpleNamespace

import numpy as np
import pytest
from osgeo import gdal, osr
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingUtils,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)

from tests.algorithms.diagnose.test_measure_fragmentation import Feedback
from tests.data import shared

LEFT, TOP = 150_000, 170_000
RASTERS = ("OUTPUT_CURRENT", "OUTPUT_BARRIERS")
NODATA = -9999.0


@pytest.fixture
def surface(tmp_path):
    """``surface(values, cell_m)`` writes a resistance raster in Belgian Lambert 72."""

    def write(values, cell_m=1.0, nodata=NODATA, epsg=31370, height_m=None):
        values = np.asarray(values, dtype=np.float32)
        path = str(tmp_path / "given.tif")
        rows, cols = values.shape
        made = gdal.GetDriverByName("GTiff").Create(path, cols, rows, 1, gdal.GDT_Float32)
        made.SetGeoTransform((LEFT, cell_m, 0, TOP, 0, -(height_m or cell_m)))
        system = osr.SpatialReference()
        system.ImportFromEPSG(epsg)
        made.SetProjection(system.ExportToWkt())
        if nodata is not None:
            made.GetRasterBand(1).SetNoDataValue(nodata)
        made.GetRasterBand(1).WriteArray(values)
        made = None
        return QgsRasterLayer(path, "resistance")

    return write


@pytest.fixture
def pinch(qgis_app, qgis_new_project, tmp_path):
    """``pinch(RESISTANCE=…, PATCHES=…)`` runs the algorithm; arrays and rows in the result."""
    from greenblue.algorithms.diagnose.map_pinch_points import MapPinchPoints

    contexts = []

    def run(feedback=None, **parameters):
        algorithm = MapPinchPoints().create()
        context = QgsProcessingContext()
        context.setProject(QgsProject.instance())
        contexts.append(context)
        feedback = feedback or Feedback()
        parameters = {
            "OUTPUT_CURRENT": str(tmp_path / "current.tif"),
            "OUTPUT_BARRIERS": str(tmp_path / "barriers.tif"),
            "OUTPUT_SITES": "TEMPORARY_OUTPUT", "DETOUR": 100.0, **parameters,
        }  # fmt: skip
        good, message = algorithm.checkParameterValues(parameters, context)
        if not good:
            return SimpleNamespace(message=message)
        results, _ = algorithm.run(parameters, context, feedback, {}, False)
        found = SimpleNamespace(results=results, warnings=feedback.warnings)
        if results:
            found.current, found.gain = (array_of(results[name]) for name in RASTERS)
            layer = QgsProcessingUtils.mapLayerFromString(results["OUTPUT_SITES"], context)
            found.sites = [
                dict(zip(f.fields().names(), f.attributes())) for f in layer.getFeatures()
            ]
            found.points = [f.geometry().asPoint() for f in layer.getFeatures()]
        return found

    yield run
    for context in contexts:
        context.temporaryLayerStore().removeAllMapLayers()
    gc.collect()  # tracebacks of expected errors hold layers, which must go before QGIS does


def array_of(path):
    values = gdal.Open(path).ReadAsArray().astype(float)
    values[values == NODATA] = np.nan
    return values


def cells(row, col, rows=1, cols=1, cell_m=1.0):
    """The rectangle of some cells, as a geometry."""
    x, y = LEFT + col * cell_m, TOP - row * cell_m
    return f"Polygon(({x} {y}, {x + cols * cell_m} {y}, {x + cols * cell_m} {y - rows * cell_m}, {x} {y - rows * cell_m}, {x} {y}))"


def patches(*shapes, crs="EPSG:31370"):
    """A memory layer of polygons, brought to a CRS."""
    layer = QgsVectorLayer(f"MultiPolygon?crs={crs}", "patches", "memory")
    transform = QgsCoordinateTransform(
        QgsCoordinateReferenceSystem("EPSG:31370"), layer.crs(), QgsProject.instance()
    )
    for shape in shapes:
        feature = QgsFeature()
        geometry = QgsGeometry.fromWkt(shape)
        geometry.convertToMultiType()
        geometry.transform(transform)
        feature.setGeometry(geometry)
        assert layer.dataProvider().addFeatures([feature])[0]
    layer.updateExtents()
    return layer


def of_kind(found, kind):
    return [site for site in found.sites if site["kind"] == kind]


def landscape(seed, size=60):
    rng = np.random.default_rng(seed)
    return rng.choice([1.0, 5.0, 20.0, 300.0], (size, size), p=[0.3, 0.4, 0.25, 0.05])


CORNERS = [cells(r, c, 4, 4, 10) for r, c in ((2, 3), (5, 48), (40, 8), (50, 51), (28, 27))]


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


@pytest.mark.parametrize(
    ("value", "words"),
    [(0.5, "values below 1"), (0.0, "holds zeros"), (-3.0, "negative values")],
)
def test_resistances_below_1_are_refused(pinch, surface, value, words):
    values = landscape(3)
    values[30, 30] = value
    with pytest.raises(QgsProcessingException, match=words):
        pinch(RESISTANCE=surface(values, 10.0), PATCHES=patches(*CORNERS))


def test_a_raster_without_nodata_value_works_or_is_refused_with_a_sentence(pinch, surface):
    given = {"PATCHES": patches(*CORNERS), "DETOUR": 1.5}
    values = landscape(3)
    with_nodata = pinch(RESISTANCE=surface(values, 10.0), **given)
    without = pinch(RESISTANCE=surface(values, 10.0, nodata=None), **given)
    np.testing.assert_array_equal(with_nodata.current, without.current)
    values[0, 0] = NODATA
    with pytest.raises(QgsProcessingException, match="set its nodata value"):
        pinch(RESISTANCE=surface(values, 10.0, nodata=None), **given)


def test_patches_off_the_raster_or_on_nodata_are_left_out_and_told(pinch, surface):
    values = landscape(3)
    values[20:40, 20:40] = NODATA
    off = cells(-50, -50, 4, 4, 10)
    found = pinch(RESISTANCE=surface(values, 10.0), PATCHES=patches(off, *CORNERS), DETOUR=1.1)
    assert found.results["PATCH_COUNT"] == 4
    assert "2 patches" in found.warnings[0] and found.warnings[0].endswith(": 1, 6")


@pytest.mark.parametrize(
    ("shapes", "count"),
    [
        ([], 0), (CORNERS[:1], 1), ([cells(-50, -50), cells(-60, -60)], 0),
        ([CORNERS[0], CORNERS[0]], 1),
    ],
    ids=["none", "one", "off", "twice the same"],
)  # fmt: skip
def test_fewer_than_two_patches_are_refused(pinch, surface, shapes, count):
    with pytest.raises(QgsProcessingException, match=f"At least two patches.*there are {count}"):
        pinch(RESISTANCE=surface(landscape(3), 10.0), PATCHES=patches(*shapes))


def test_patches_that_nothing_joins_are_refused(pinch, surface):
    values = landscape(3)
    values[:, 20:23] = NODATA
    with pytest.raises(QgsProcessingException, match="No path joins"):
        pinch(RESISTANCE=surface(values, 10.0), PATCHES=patches(CORNERS[0], CORNERS[1]))
    with pytest.raises(QgsProcessingException, match="No path joins"):
        pinch(RESISTANCE=surface(landscape(3), 10.0), PATCHES=patches(*CORNERS), CUTOFF=0.5)


def test_patches_smaller_than_a_cell_take_the_cell_they_lie_in(pinch, surface):
    values, cell = np.ones((5, 30)), 10.0
    small = [cells(20.1, 10.1, 2, 2), cells(20.1, 280.1, 2, 2)]
    found = pinch(RESISTANCE=surface(values, cell), PATCHES=patches(*small))
    assert of_kind(found, "pinch_point")[0]["cost_m"] == pytest.approx(270)
    assert found.results["PATCH_COUNT"] == 2


def test_overlapping_and_touching_patches_are_linked_by_one_step(pinch, surface):
    values = np.ones((20, 40))
    shapes = cells(5, 5, 8, 8, 10), cells(5, 10, 8, 8, 10), cells(5, 30, 8, 8, 10)
    found = pinch(RESISTANCE=surface(values, 10.0), PATCHES=patches(*shapes), DETOUR=1.5)
    assert found.results["PATCH_COUNT"] == 3
    assert np.nanmax(found.current) <= 1 + 1e-6


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ({"RADII": "fifty"}, "numbers of metres"), ({"RADII": "4"}, "too short"),
        ({"CUTOFF": 0.0}, "must be a positive"),
        ({"MEMORY": 1.0, "DETOUR": 9.0}, "Allow more memory"),
    ],
    ids=["no number", "below a cell", "cutoff 0", "no memory"],
)  # fmt: skip
def test_unusable_choices_are_refused_with_a_sentence(pinch, surface, given, words):
    surface_ = surface(np.pad(landscape(3), 20, mode="edge"), 10.0)
    with pytest.raises(QgsProcessingException, match=words):
        pinch(RESISTANCE=surface_, PATCHES=patches(*CORNERS), **given)


def test_radii_near_the_cell_size_are_warned_of(pinch, surface):
    given = {"RESISTANCE": surface(landscape(3), 10.0), "PATCHES": patches(*CORNERS)}
    assert "Radii of 15, 20 m are close" in pinch(RADII="15 20, 60", **given).warnings[0]
    assert not pinch(**given).warnings


def test_cells_that_are_not_square_or_in_degrees_are_refused(pinch, surface):
    with pytest.raises(QgsProcessingException, match="square cells"):
        pinch(RESISTANCE=surface(landscape(3), 10.0, height_m=12.0), PATCHES=patches(*CORNERS))
    with pytest.raises(QgsProcessingException, match="no true size"):
        pinch(RESISTANCE=surface(landscape(3), 1e-4, epsg=4326), PATCHES=patches(*CORNERS))


def test_outputs_must_be_three_geotiffs_of_their_own(pinch, surface, tmp_path):
    given = {"RESISTANCE": surface(landscape(3), 10.0), "PATCHES": patches(*CORNERS)}
    assert ".tif" in pinch(OUTPUT_CURRENT=str(tmp_path / "a.png"), **given).message
    same = str(tmp_path / "barriers.tif")
    assert "three different" in pinch(OUTPUT_CURRENT=same, **given).message
    source = given["RESISTANCE"].source()
    assert "three different" in pinch(OUTPUT_BARRIERS=source, **given).message


class Impatient(Feedback):
    """Cancels once a share of the work is done."""

    def __init__(self, percent):
        super().__init__()
        self.progressChanged.connect(lambda done: self.cancel() if done >= percent else None)


@pytest.mark.parametrize("percent", [0, 20, 50, 80])
def test_a_cancelled_run_leaves_no_file(pinch, surface, tmp_path, percent):
    found = pinch(
        Impatient(percent), RESISTANCE=surface(landscape(3), 10.0), PATCHES=patches(*CORNERS),
        OUTPUT_SITES=str(tmp_path / "sites.gpkg"),
    )  # fmt: skip
    assert found.results == {}
    assert {p.name for p in tmp_path.iterdir()} <= {"given.tif", "given.tif.aux.xml"}


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


def test_an_isolated_patch_is_left_without_a_link(pinch, surface):
    values = landscape(3)
    values[:, 20:23] = NODATA  # two patches west of it, three east
    found = pinch(RESISTANCE=surface(values, 10.0), PATCHES=patches(*CORNERS[:2], CORNERS[3]))
    assert found.results["PATCH_COUNT"] == 2 and found.results["LINK_COUNT"] == 1
    assert {site[k] for site in found.sites for k in ("patch_a", "patch_b")} == {"2", "3"}


def test_a_hole_between_patches_is_walked_around_and_may_be_mended(pinch, surface):
    values = np.full((21, 41), 10.0)
    values[2:, 20] = NODATA
    ends = patches(cells(10, 2, cell_m=10.0), cells(10, 38, cell_m=10.0))
    found = pinch(RESISTANCE=surface(values, 10.0), PATCHES=ends, RADII="30", DETOUR=3.0)
    assert np.isnan(found.current[2:, 20]).all() and found.current[1, 20] > 0
    (site,) = [s for s in of_kind(found, "barrier") if s["rank"] == 1]
    assert found.gain[10, 20] > 0 and site["gain_m"] > 0


def test_a_boundless_cutoff_is_no_cutoff(pinch, surface):
    given = {"RESISTANCE": surface(landscape(3), 10.0), "PATCHES": patches(*CORNERS), "DETOUR": 1.2}
    every = pinch(**given)
    for name in ("CUTOFF", "REACH"):
        with_limit = pinch(**given, **{name: 1e300})
        np.testing.assert_array_equal(every.current, with_limit.current)
        np.testing.assert_array_equal(every.gain, with_limit.gain)


def test_a_raster_too_large_for_the_memory_is_refused_with_what_it_needs(pinch, surface):
    with pytest.raises(QgsProcessingException, match="40000 cells and needs about 4 MB"):
        pinch(RESISTANCE=surface(np.ones((200, 200))), PATCHES=patches(*CORNERS), MEMORY=3.0)
