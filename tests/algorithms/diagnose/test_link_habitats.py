"""Link habitat patches, through Processing."""

import json
import math
from types import SimpleNamespace

import numpy as np
import pytest
from osgeo import gdal, osr
from qgis.core import (
    NULL,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsField,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingUtils,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QVariant

from tests.algorithms.diagnose.test_map_pinch_points import (
    CORNERS,
    LEFT,
    NODATA,
    TOP,
    Impatient,
    cells,
    landscape,
    patches,
    surface,
)
from tests.algorithms.diagnose.test_measure_fragmentation import Feedback
from tests.data import shared

assert surface  # a fixture
SINKS = {"OUTPUT_PATCHES": "patches", "OUTPUT_LINKS": "links", "OUTPUT_CORRIDORS": "corridors"}
E6 = [[1, 1, 100, 1, 1], [1, 1, 100, 1, 1], [1, 1, 5, 1, 1]]
ENDS = [cells(1, 0, cell_m=10), cells(1, 4, cell_m=10)]


def rows_of(layer):
    names = layer.fields().names()
    rows = [dict(zip(names, f.attributes())) for f in layer.getFeatures()]
    return rows, [QgsGeometry(f.geometry()) for f in layer.getFeatures()]


@pytest.fixture
def link(qgis_app, qgis_new_project):
    """``link(HABITAT=…, RESISTANCE=…)`` runs the algorithm; rows and shapes in the result."""
    from greenblue.algorithms.diagnose.link_habitats import LinkHabitats

    contexts = []

    def run(feedback=None, **parameters):
        algorithm = LinkHabitats().create()
        context = QgsProcessingContext()
        context.setProject(QgsProject.instance())
        contexts.append(context)
        feedback = feedback or Feedback()
        parameters = {**dict.fromkeys(SINKS, "TEMPORARY_OUTPUT"), **parameters}
        good, message = algorithm.checkParameterValues(parameters, context)
        if not good:
            return SimpleNamespace(message=message)
        results, _ = algorithm.run(parameters, context, feedback, {}, False)
        found = SimpleNamespace(
            results=results, warnings=feedback.warnings, context=context, crs=set()
        )
        for sink, name in SINKS.items():
            if results.get(sink):
                layer = QgsProcessingUtils.mapLayerFromString(results[sink], context)
                found.crs.add(layer.crs().authid())
                rows, shapes = rows_of(layer)
                setattr(found, name, rows)
                setattr(found, f"{name}_shapes", shapes)
        return found

    yield run
    for context in contexts:
        context.temporaryLayerStore().removeAllMapLayers()


def offsets(line):
    """Vertices of a line in metres from the top left corner of the raster, downwards."""
    return [(p.x() - LEFT, TOP - p.y()) for p in line.asPolyline()]


def without(row, *names):
    return {name: value for name, value in row.items() if name not in names}


def test_the_worked_example_has_its_cost_path_and_lengths(link, surface):
    found = link(HABITAT=patches(*ENDS), RESISTANCE=surface(E6, 10.0))
    (row,) = found.links
    assert row["cost"] == pytest.approx(88.2842712, abs=1e-6)
    assert (row["from_id"], row["to_id"], row["method"]) == ("1", "2", "planar")
    assert row["border_m"] >= row["cost"] - 1e-9
    # (1,0) (2,1) (2,2) (2,3) (1,4), from the edge of one patch to that of the other
    assert offsets(found.links_shapes[0]) == [
        pytest.approx(p) for p in ((10, 20), (15, 25), (35, 25), (40, 20))
    ]
    assert row["straight_m"] == pytest.approx(30.0)
    assert row["length_m"] == pytest.approx(20 + 2 * 5 * 2**0.5, rel=1e-3)
    assert row["resist"] == pytest.approx(88.2842712 / (20 + 20 * 2**0.5))
    assert found.results["LINK_COUNT"] == 1 and found.results["PATCH_COUNT"] == 2
    assert found.results["COMPONENT_COUNT"] == 1 and found.results["ISOLATED_COUNT"] == 0


@pytest.fixture
def five(surface):
    """Five patches in a landscape of 60 × 60 cells of 10 m."""
    given = {"HABITAT": patches(*CORNERS), "RESISTANCE": surface(landscape(3), 10.0)}
    yield given
    given.clear()  # layers must not outlive QGIS


def test_the_dispersal_of_a_guild_is_the_limit_where_none_is_given(link, five):
    every = [r["cost"] for r in link(**five, METHOD="complete").links]
    reach = 100 * math.log(0.05) / math.log(0.5)  # reptiles: d50 100 m
    near = link(**five, METHOD="complete", GUILD="reptiles")
    assert sorted(r["cost"] for r in near.links) == sorted(c for c in every if c <= reach)
    given = link(**five, METHOD="complete", GUILD="reptiles", CUTOFF=1e9)
    assert len(given.links) == len(every)


def test_planar_links_are_true_least_costs_and_border_links_upper_bounds(link, five):
    cost = {}
    for method in ("planar", "border", "complete"):
        found = link(**five, METHOD=method, CORRIDOR_SLACK=0)
        cost[method] = {(r["from_id"], r["to_id"]): r["cost"] for r in found.links}
        assert {r["method"] for r in found.links} == {method}
        assert sum(r["n_links"] for r in found.patches) == 2 * len(found.links)
    assert len(cost["complete"]) == 10 and cost["planar"].keys() == cost["border"].keys()
    for pair, planar in cost["planar"].items():
        assert planar == pytest.approx(cost["complete"][pair], rel=1e-9)
        assert cost["border"][pair] >= planar - 1e-9


@pytest.mark.parametrize("merge", [True, False])
def test_the_order_of_the_features_changes_nothing(link, surface, merge):
    given = {"RESISTANCE": surface(landscape(3), 10.0), "MERGE": merge}
    shapes = [*CORNERS, cells(6, 3, 5, 3, 10), cells(29, 28, 2, 6, 10)]
    one = link(HABITAT=patches(*shapes), **given)
    other = link(HABITAT=patches(*shapes[::-1]), **given)
    assert len(one.patches) == (5 if merge else 7)
    for name in SINKS.values():
        rows = [[without(r, "features") for r in getattr(x, name)] for x in (one, other)]
        shapes = [[g.asWkt() for g in getattr(x, f"{name}_shapes")] for x in (one, other)]
        assert rows[0] == rows[1] and shapes[0] == shapes[1] and rows[0]


def test_touching_polygons_are_one_patch_or_several(link, surface):
    given = {"RESISTANCE": surface(np.ones((20, 40)), 10.0)}
    shapes = [cells(5, 5, 4, 4, 10), cells(9, 5, 4, 4, 10), cells(5, 30, 4, 4, 10)]
    merged = link(HABITAT=patches(*shapes), **given)
    assert [r["features"] for r in merged.patches] == ["1, 2", "3"]
    assert merged.patches[0]["area_ha"] == pytest.approx(0.32, rel=1e-3)
    each = link(HABITAT=patches(*shapes), MERGE=False, **given)
    assert len(each.patches) == 3
    touching = next(r for r in each.links if r["straight_m"] == 0)
    assert touching["cost"] == pytest.approx(10.0) and touching["length_m"] > 0


def test_patches_that_touch_have_no_corridor_but_its_strip(link, surface):
    given = {
        "RESISTANCE": surface(np.ones((12, 12)), 10.0), "MERGE": False,
        "HABITAT": patches(cells(0, 0, 12, 6, 10), cells(0, 6, 12, 6, 10)),
    }  # fmt: skip
    bare = link(**given, CORRIDOR_WIDTH=0)
    assert bare.corridors == [] and bare.results["LINK_COUNT"] == 1
    strip = link(**given, CORRIDOR_WIDTH=20)
    assert strip.corridors_shapes[0].area() == pytest.approx(20 * 10.0)


def test_a_part_of_a_feature_is_a_patch_of_its_own_unless_features_are_kept(link, surface):
    two = f"Multi{cells(2, 2, 3, 3, 10)[:-1].replace('((', '(((')}),{cells(2, 20, 3, 3, 10)[7:]})"
    given = {"RESISTANCE": surface(np.ones((10, 40)), 10.0)}
    given["HABITAT"] = patches(two, cells(2, 35, 3, 3, 10))
    parts = link(**given)
    assert [r["features"] for r in parts.patches] == ["1", "1", "2"]
    assert [(r["from_id"], r["to_id"]) for r in parts.links] == [("1", "2"), ("2", "3")]
    kept = link(MERGE=False, **given)
    (row,) = kept.links
    assert row["cost"] == pytest.approx(130.0) and row["straight_m"] == pytest.approx(120.0)


def test_a_patch_inside_another_keeps_its_cells(link, surface):
    shapes = [cells(2, 2, 10, 10, 10), cells(5, 5, 2, 2, 10), cells(5, 30, 2, 2, 10)]
    found = link(HABITAT=patches(*shapes), RESISTANCE=surface(np.ones((15, 40)), 10.0), MERGE=False)
    assert len(found.patches) == 3 and not found.warnings
    ends = [(r["features"]) for r in found.patches]
    assert ends == ["1", "2", "3"]
    assert ("1", "2") in [(r["from_id"], r["to_id"]) for r in found.links]


def test_small_patches_are_left_out_on_request(link, five):
    five["HABITAT"] = patches(*CORNERS, cells(20, 20, 2, 2, 10))
    assert link(**five).results["PATCH_COUNT"] == 6
    assert link(**five, MIN_AREA=0.1).results["PATCH_COUNT"] == 5
    with pytest.raises(QgsProcessingException, match="as large as 3 ha"):
        link(**five, MIN_AREA=3)


def test_patches_smaller_than_a_cell_take_the_cell_they_lie_in(link, surface):
    def spot(x, y):
        return QgsGeometry.fromWkt(f"Point({LEFT + x} {TOP - y})").buffer(1.0, 4).asWkt()

    found = link(
        HABITAT=patches(spot(12, 12), spot(78, 17)), RESISTANCE=surface(np.ones((4, 10)), 10.0)
    )
    (row,) = found.links
    assert row["cost"] == pytest.approx(60.0) and row["straight_m"] == pytest.approx(64.2, abs=0.2)
    ends = offsets(found.links_shapes[0])
    assert np.hypot(*np.subtract(ends[0], (12, 12))) == pytest.approx(1.0, abs=0.05)
    assert np.hypot(*np.subtract(ends[-1], (78, 17))) == pytest.approx(1.0, abs=0.05)


def test_one_patch_and_patches_that_nothing_joins_have_no_links(link, surface):
    values = landscape(3)
    values[:, 20:23] = NODATA
    raster = surface(values, 10.0)
    one = link(HABITAT=patches(CORNERS[0]), RESISTANCE=raster)
    assert one.links == [] and one.corridors == [] and one.patches[0]["n_links"] == 0
    found = link(HABITAT=patches(*CORNERS[:2]), RESISTANCE=raster)
    assert found.results["LINK_COUNT"] == 0 and found.results["COMPONENT_COUNT"] == 2
    assert found.results["ISOLATED_COUNT"] == 2 and "No path joins" in found.warnings[0]
    with_third = link(HABITAT=patches(*CORNERS[:3]), RESISTANCE=raster)
    assert [r["n_links"] for r in with_third.patches].count(0) == 1
    assert with_third.results["COMPONENT_COUNT"] == 2


def test_the_cutoff_leaves_dearer_links_out(link, five):
    every = sorted(r["cost"] for r in link(**five, METHOD="complete").links)
    found = link(**five, METHOD="complete", CUTOFF=every[3] + 1e-6)
    assert sorted(r["cost"] for r in found.links) == pytest.approx(every[:4])
    assert "must cost more than 0" in link(**five, CUTOFF=0).message
    assert link(**five, CUTOFF=0.5).results["LINK_COUNT"] == 0


def test_a_boundless_cutoff_is_no_cutoff(link, five):
    for method in ("planar", "complete"):
        every, limited = (link(**five, METHOD=method, **more) for more in ({}, {"CUTOFF": 1e300}))
        assert [r["cost"] for r in limited.links] == [r["cost"] for r in every.links]
        assert limited.results["LINK_COUNT"] == every.results["LINK_COUNT"]


def test_patches_off_the_raster_or_on_nodata_are_left_out_and_told(link, surface):
    values = landscape(3)
    values[20:40, 20:40] = NODATA
    off = cells(-50, -50, 4, 4, 10)
    found = link(HABITAT=patches(off, *CORNERS), RESISTANCE=surface(values, 10.0))
    assert found.results["PATCH_COUNT"] == 4
    assert "2 patches" in found.warnings[0] and found.warnings[0].endswith("features 1, 6")
    with pytest.raises(QgsProcessingException, match="cover the same area"):
        link(HABITAT=patches(off), RESISTANCE=surface(values, 10.0))
    with pytest.raises(QgsProcessingException, match="holds no habitat polygons"):
        link(HABITAT=patches(), RESISTANCE=surface(values, 10.0))


def test_habitat_in_another_crs_is_the_same_habitat(link, five):
    here = link(**five)
    there = link(**{**five, "HABITAT": patches(*CORNERS, crs="EPSG:3812")})
    assert [r["cost"] for r in here.links] == [r["cost"] for r in there.links]
    assert there.crs == {"EPSG:31370"}


@pytest.mark.parametrize(
    ("value", "words"),
    [(0.5, "values below 1"), (0.0, "holds zeros"), (-3.0, "negative values")],
)
def test_resistances_below_1_are_refused(link, surface, value, words):
    values = landscape(3)
    values[30, 30] = value
    with pytest.raises(QgsProcessingException, match=words):
        link(HABITAT=patches(*CORNERS), RESISTANCE=surface(values, 10.0))


def test_rasters_beyond_memory_need_a_limit_and_neighbours(link, surface):
    given = {"HABITAT": patches(*CORNERS), "RESISTANCE": surface(np.ones((600, 600)), 1.0)}
    with pytest.raises(QgsProcessingException, match="needs about 45 MB.*only when the dearest"):
        link(**given, MEMORY=44)
    with pytest.raises(QgsProcessingException, match="needs about 45 MB. All pairs"):
        link(**given, MEMORY=44, CUTOFF=50, METHOD="complete")
    with pytest.raises(QgsProcessingException, match="halo of 302 cells need at least"):
        link(**given, MEMORY=44, CUTOFF=300)


def scattered(seed, size=620, count=150):
    """A region with patches of all sizes, some below a cell, some nodata."""
    random = np.random.default_rng(seed)
    values = random.choice([1.0, 2.0, 5.0, 20.0], (size, size), p=[0.4, 0.3, 0.2, 0.1])
    values[random.random(values.shape) < 0.02] = NODATA
    places, sizes = random.integers(2, size - 20, (count, 2)), random.integers(1, 12, (count, 2))
    shapes = [cells(r, c, h, w, 10) for (r, c), (h, w) in zip(places, sizes)]
    shapes.append(cells(300, 20, 2, 580, 10))  # longer than a tile
    shapes += [cells(r + 0.2, c + 0.6, 0.3, 0.3, 10) for r, c in random.integers(2, 600, (20, 2))]
    return values, shapes


@pytest.mark.parametrize("method", ["planar", "border"])
def test_a_raster_beyond_memory_gives_the_same_by_tiles(link, surface, method):
    values, shapes = scattered(1)
    given = {"HABITAT": patches(*shapes), "RESISTANCE": surface(values, 10.0), "METHOD": method,
             "CUTOFF": 500.0, "SLACK_UNIT": "metres"}  # fmt: skip
    if method == "border":
        given["CORRIDOR_SLACK"] = 0
    whole, feedback = link(**given), Feedback()
    tiled = link(feedback, **given, MEMORY=30)
    assert len(whole.links) > 30 and not any("need more memory" in w for w in tiled.warnings)
    assert tiled.results.keys() == whole.results.keys()
    for name in SINKS.values() if method == "planar" else ("patches", "links"):
        assert getattr(tiled, name) == getattr(whole, name), name
        shapes = [[g.asWkt() for g in getattr(x, f"{name}_shapes")] for x in (whole, tiled)]
        assert shapes[0] == shapes[1], name


def test_the_least_memory_that_holds_the_raster_leaves_no_corridor_out(link, surface):
    values, shapes = scattered(3, size=240, count=25)
    given = {"HABITAT": patches(*shapes[:25]), "RESISTANCE": surface(values, 10.0)}
    ample, tight = link(**given), link(**given, MEMORY=7.21)  # 240² cells of 125 bytes
    assert len(ample.corridors) > 20 and ample.corridors == tight.corridors
    assert ample.warnings == tight.warnings


def test_thousands_of_barriers_of_one_name_are_one(link, surface):
    barriers = fences(*(("N25", ((22 + k / 1000, 0), (22 + k / 1000, 30))) for k in range(2000)))
    (row,) = link(
        HABITAT=patches(*ENDS), RESISTANCE=surface(E6, 10.0), BARRIERS=barriers,
        BARRIER_ID_FIELD="nr",
    ).links  # fmt: skip
    assert (row["n_barriers"], row["barriers"]) == (1, "N25")


def test_the_narrowest_cost_margin_is_told_of_links_too(link, five):
    found = link(**five, CORRIDOR_SLACK=40)
    by_link = {r["link_id"]: r["margin"] for r in found.corridors}
    margins = [r["margin"] for r in found.links]
    assert margins == [by_link[r["link_id"]] for r in found.links]
    assert sum(m not in (None, NULL) for m in margins) > 1
    without_layer = link(**{**five, "OUTPUT_CORRIDORS": None}, CORRIDOR_SLACK=40)
    assert [r["margin"] for r in without_layer.links] == margins
    assert {r["margin"] for r in link(**five, CORRIDOR_SLACK=0).links} <= {None, NULL}


def classes_of(path, values, cell_m=10.0, epsg=31370, left=LEFT, top=TOP):
    rows, cols = values.shape
    made = gdal.GetDriverByName("GTiff").Create(str(path), cols, rows, 1, gdal.GDT_Byte)
    made.SetGeoTransform((left, cell_m, 0, top, 0, -cell_m))
    system = osr.SpatialReference()
    system.ImportFromEPSG(epsg)
    made.SetProjection(system.ExportToWkt())
    made.GetRasterBand(1).SetNoDataValue(0)
    made.GetRasterBand(1).WriteArray(values.astype(np.uint8))
    made = None
    return QgsRasterLayer(str(path), "cover")


def as_polygons(values, classes):
    return [cells(r, c, 1, 1, 10) for r, c in np.argwhere(np.isin(values, classes))]


def test_classes_of_a_raster_are_the_same_habitat_as_polygons(link, surface, tmp_path):
    cover = np.random.default_rng(5).choice([1, 2, 3, 7], (60, 60), p=[0.9, 0.05, 0.04, 0.01])
    given = {"RESISTANCE": surface(landscape(3), 10.0), "MIN_AREA": 0.03}
    raster = link(
        HABITAT_RASTER=classes_of(tmp_path / "cover.tif", cover), HABITAT_CLASSES="2; 7", **given
    )
    polygons = link(HABITAT=patches(*as_polygons(cover, [2, 7])), **given)
    assert len(raster.links) == len(polygons.links) > 5 and not raster.warnings
    for name, number in (("patches", "area_ha"), ("links", "cost"), ("corridors", "area_ha")):
        ours, theirs = (sorted(r[number] for r in getattr(x, name)) for x in (raster, polygons))
        assert ours == pytest.approx(theirs, rel=1e-6), name
    assert all(g.isGeosValid() for g in raster.patches_shapes)
    assert {r["features"] for r in raster.patches} <= {None, NULL}
    assert [r["patch_id"] for r in raster.patches] == [
        str(k + 1) for k in range(len(raster.patches))
    ]


def test_a_habitat_raster_beyond_memory_gives_the_same_by_tiles(link, surface, tmp_path):
    values, _shapes = scattered(2)
    blocks = np.random.default_rng(6).choice([1, 2], (124, 124), p=[0.99, 0.01])
    cover = np.kron(blocks, np.ones((5, 5)))
    cover[200:230, 100:500] = 2
    given = {"HABITAT_RASTER": classes_of(tmp_path / "cover.tif", cover), "HABITAT_CLASSES": "2",
             "RESISTANCE": surface(values, 10.0), "MIN_AREA": 0.04, "CUTOFF": 500.0}  # fmt: skip
    whole, tiled = link(**given), link(**given, MEMORY=30)
    assert len(whole.links) > 10 and whole.patches == tiled.patches
    assert whole.links == tiled.links and whole.corridors == tiled.corridors


def test_a_habitat_raster_on_other_cells_or_in_another_crs_is_brought_there(
    link, surface, tmp_path
):
    resistance = surface(np.ones((60, 60)), 10.0)
    cover = np.zeros((30, 30))
    cover[3:6, 3:6] = cover[20:24, 20:24] = 1
    given = {"RESISTANCE": resistance, "HABITAT_CLASSES": "1"}
    found = link(HABITAT_RASTER=classes_of(tmp_path / "coarse.tif", cover, 20.0), **given)
    assert [r["area_ha"] for r in found.patches] == pytest.approx([0.36, 0.64], rel=1e-3)
    lambert2008 = QgsCoordinateTransform(
        resistance.crs(), QgsCoordinateReferenceSystem("EPSG:3812"), QgsProject.instance()
    ).transform(LEFT, TOP)
    there = classes_of(
        tmp_path / "there.tif", cover, 20.0, 3812, round(lambert2008.x()), round(lambert2008.y())
    )
    moved = link(HABITAT_RASTER=there, **given)
    assert moved.crs == {"EPSG:31370"} and len(moved.patches) == 2
    assert moved.links[0]["cost"] == pytest.approx(found.links[0]["cost"], rel=0.05)


def test_habitat_is_asked_for_once_and_with_its_classes(link, five, tmp_path):
    cover = classes_of(tmp_path / "cover.tif", np.eye(60))
    raster = {"RESISTANCE": five["RESISTANCE"], "HABITAT_RASTER": cover}
    assert "Choose either" in link(RESISTANCE=five["RESISTANCE"]).message
    assert "Choose either" in link(**raster, HABITAT=five["HABITAT"]).message
    assert "goes with the classes" in link(**raster).message
    assert "goes with the classes" in link(**five, HABITAT_CLASSES="1").message
    with pytest.raises(QgsProcessingException, match="whole numbers, not “wood”"):
        link(**raster, HABITAT_CLASSES="wood")
    with pytest.raises(QgsProcessingException, match="no cell of the habitat classes 4"):
        link(**raster, HABITAT_CLASSES="4")
    with pytest.raises(QgsProcessingException, match="as large as 9 ha; the largest has 0.6 ha"):
        link(**raster, HABITAT_CLASSES="1", MIN_AREA=9)


def test_raster_habitat_on_nodata_is_left_out_and_told(link, surface, tmp_path):
    values, cover = np.ones((20, 40)), np.zeros((20, 40))
    values[:6] = NODATA
    cover[2, 2] = cover[4:9, 10] = cover[15, 30] = 1
    found = link(
        HABITAT_RASTER=classes_of(tmp_path / "cover.tif", cover), HABITAT_CLASSES="1",
        RESISTANCE=surface(values, 10.0),
    )  # fmt: skip
    assert len(found.patches) == 2 and "1 patches lie on no cell" in found.warnings[0]
    with pytest.raises(QgsProcessingException, match="cover the same area"):
        link(
            HABITAT_RASTER=classes_of(tmp_path / "none.tif", cover * (values < 0)),
            HABITAT_CLASSES="1", RESISTANCE=surface(values, 10.0),
        )  # fmt: skip


def test_forgotten_nodata_values_are_refused(link, surface):
    values = landscape(3)
    values[5, 5] = 3.4e38
    with pytest.raises(QgsProcessingException, match="above 1e\\+10"):
        link(HABITAT=patches(*CORNERS), RESISTANCE=surface(values, 10.0, nodata=None))


def test_cells_that_are_not_square_are_refused(link, surface):
    with pytest.raises(QgsProcessingException, match="square cells"):
        link(HABITAT=patches(*CORNERS), RESISTANCE=surface(landscape(3), 10.0, height_m=20.0))


def fences(*lines):
    layer = QgsVectorLayer("LineString?crs=EPSG:31370", "fences", "memory")
    layer.dataProvider().addAttributes([QgsField("nr", QVariant.String)])
    layer.updateFields()
    for name, ((x, y), (u, v)) in lines:
        feature = QgsFeature(layer.fields())
        feature.setAttributes([name])
        feature.setGeometry(
            QgsGeometry.fromWkt(f"LineString({LEFT + x} {TOP - y}, {LEFT + u} {TOP - v})")
        )
        assert layer.dataProvider().addFeatures([feature])[0]
    return layer


def test_links_list_the_barriers_they_cross(link, surface):
    given = {"HABITAT": patches(*ENDS), "RESISTANCE": surface(E6, 10.0)}
    barriers = fences(
        ("N25", ((22, 0), (22, 30))), ("10", ((24, 0), (24, 30))), ("9", ((26, 0), (26, 30))),
        ("N25", ((28, 0), (28, 30))), ("N1", ((0, 2), (50, 2))),
    )  # fmt: skip
    (row,) = link(**given, BARRIERS=barriers, BARRIER_ID_FIELD="nr").links
    assert (row["n_barriers"], row["barriers"]) == (3, "9, 10, N25")
    (row,) = link(**given, BARRIERS=barriers).links
    assert (row["n_barriers"], row["barriers"]) == (4, "1, 2, 3, 4")
    (row,) = link(**given).links
    assert row["n_barriers"] in (None, NULL)
    assert "Choose the layer" in link(**given, BARRIER_ID_FIELD="nr").message


def test_corridors_hold_their_path_and_grow_with_the_slack(link, five):
    narrow = link(**five, CORRIDOR_SLACK=5, CORRIDOR_WIDTH=0)
    wide = link(**five, CORRIDOR_SLACK=30, CORRIDOR_WIDTH=0)
    strip = link(**five, CORRIDOR_SLACK=5, CORRIDOR_WIDTH=40)
    assert len(narrow.links) == len(narrow.corridors) > 4
    for k, row in enumerate(narrow.corridors):
        assert row["slack"] == pytest.approx(0.05 * row["cost"])
        assert row["link_id"] == narrow.links[k]["link_id"]
        assert row["margin"] in (None, NULL) or 0 < row["margin"] <= row["slack"]
        small, large = narrow.corridors_shapes[k], wide.corridors_shapes[k]
        assert large.area() > small.area()
        assert small.difference(large).area() == pytest.approx(0.0, abs=1e-6)
        assert small.area() / 1e4 == pytest.approx(row["area_ha"], rel=2e-3)
        line = narrow.links_shapes[k]
        inside = line.intersection(small).length() / line.length()
        assert inside > 0.8  # diagonal steps leave the cells at their corners for no length
        held = strip.corridors_shapes[k]
        assert small.difference(held).area() == pytest.approx(0.0, abs=1e-6)
        assert line.buffer(10, 8).difference(held).area() < 0.05 * line.buffer(10, 8).area() + 300


def test_corridors_need_true_costs(link, five):
    assert "true least costs" in link(**five, METHOD="border").message


def test_no_slack_no_corridors_and_metres_are_the_same_for_all(link, five):
    assert "OUTPUT_CORRIDORS" not in link(**five, CORRIDOR_SLACK=0).results
    found = link(**five, CORRIDOR_SLACK=25, SLACK_UNIT="metres")
    assert {r["slack"] for r in found.corridors} == {25.0}
    assert "OUTPUT_CORRIDORS" not in link(**{**five, "OUTPUT_CORRIDORS": None}).results


def test_smooth_lines_keep_their_ends_and_costs(link, five):
    plain, smooth = link(**five), link(**five, SMOOTH=True)
    assert [r["cost"] for r in plain.links] == [r["cost"] for r in smooth.links]
    for one, other in zip(plain.links_shapes, smooth.links_shapes):
        assert offsets(one)[0] == offsets(other)[0] and offsets(one)[-1] == offsets(other)[-1]
        assert other.length() <= one.length() and one.hausdorffDistance(other) < 20.0


def test_straight_distances_are_those_of_linkage_mapper(link):
    folder = shared("data/published/linkage_mapper")
    habitat = QgsVectorLayer(str(folder / "lm_cores.shp"), "cores")
    found = link(
        HABITAT=habitat, MERGE=False, METHOD="complete", CORRIDOR_SLACK=0,
        RESISTANCE=QgsRasterLayer(str(folder / "lm_resistances.tif"), "resistance"),
    )  # fmt: skip
    cores = {str(f.id()): f["core_id"] for f in habitat.getFeatures()}
    name = {r["patch_id"]: cores[r["features"]] for r in found.patches}
    ours = {
        tuple(sorted((name[r["from_id"]], name[r["to_id"]]))): r["straight_m"] for r in found.links
    }
    text = (folder / "distances_lm_cores.txt").read_text().splitlines()
    theirs = {(int(a), int(b)): float(d) for a, b, d in (line.split() for line in text)}
    assert ours == pytest.approx(theirs, abs=1e-6) and len(theirs) == 15


def test_the_layers_carry_style_and_record(link, five, tmp_path):
    path = str(tmp_path / "links.gpkg")
    sinks = {name: f"ogr:dbname='{path}' table=\"{table}\" (geom)" for name, table in SINKS.items()}
    found = link(**five, **sinks)
    for name, table in SINKS.items():
        layer = QgsVectorLayer(f"{path}|layername={table}", table)
        assert layer.isValid() and layer.renderer().type() == "RuleRenderer", name
        record = json.loads(layer.metadata().history()[0])
        assert record["results"]["LINK_COUNT"] == found.results["LINK_COUNT"]


def test_patches_and_links_can_be_measured(link, five):
    from greenblue.algorithms.diagnose.measure_connectivity import MeasureConnectivity

    found = link(**five, METHOD="complete")
    sinks = {"OUTPUT_PATCHES": "TEMPORARY_OUTPUT", "OUTPUT_LINKS": "TEMPORARY_OUTPUT"}
    results, good = MeasureConnectivity().create().run(
        {"PATCHES": found.results["OUTPUT_PATCHES"], "PATCH_ID": "patch_id",
         "LINKS": found.results["OUTPUT_LINKS"], "LINK_ID": "link_id", "COST_FIELD": "cost",
         "DISTANCE": 1000.0, **sinks},
        found.context, Feedback(), {}, False,
    )  # fmt: skip
    assert good and results["LINK_COUNT"] == 10 and results["COMPONENT_COUNT"] == 1
    area = np.array([r["area_ha"] for r in found.patches])
    assert np.sqrt((area**2).sum()) < results["EC"] < area.sum()


@pytest.mark.parametrize("sink", ["OUTPUT_LINKS", "OUTPUT_CORRIDORS"])
def test_links_and_corridors_can_be_the_network_that_roads_cut(link, five, sink):
    from greenblue.algorithms.diagnose.find_fragmentation_points import FindFragmentationPoints

    found = link(**five)
    road = fences(("N25", ((300, -50), (300, 650))))
    results, good = (
        FindFragmentationPoints()
        .create()
        .run(
            {"CORRIDORS": found.results[sink], "ROADS": road,
             "OUTPUT_POINTS": "TEMPORARY_OUTPUT", "OUTPUT_SECTIONS": "TEMPORARY_OUTPUT"},
            found.context, Feedback(), {}, False,
        )
    )  # fmt: skip
    layer = QgsProcessingUtils.mapLayerFromString(results["OUTPUT_POINTS"], found.context)
    assert good and layer.featureCount() >= 1


@pytest.mark.parametrize("percent", [0, 20, 50, 80])
def test_a_cancelled_run_leaves_no_file(link, five, tmp_path, percent):
    path = str(tmp_path / "links.gpkg")
    found = link(Impatient(percent), **five, OUTPUT_PATCHES=path, OUTPUT_LINKS=path)
    assert found.results == {}
    assert {p.name for p in tmp_path.iterdir()} <= {"given.tif", "given.tif.aux.xml"}


@pytest.mark.parametrize(("percent", "memory"), [(0, 2000), (8, 2000), (8, 30), (40, 30), (80, 30)])
def test_a_cancelled_run_on_a_habitat_raster_leaves_no_file(
    link, surface, tmp_path, percent, memory
):
    values, _shapes = scattered(2)
    blocks = np.random.default_rng(6).choice([1, 2], (124, 124), p=[0.99, 0.01])
    cover = classes_of(tmp_path / "cover.tif", np.kron(blocks, np.ones((5, 5))))
    path = str(tmp_path / "links.gpkg")
    found = link(
        Impatient(percent), HABITAT_RASTER=cover, HABITAT_CLASSES="2", CUTOFF=500, MEMORY=memory,
        RESISTANCE=surface(values, 10.0), OUTPUT_PATCHES=path, OUTPUT_LINKS=path,
    )  # fmt: skip
    assert found.results == {} and not (tmp_path / "links.gpkg").exists()
