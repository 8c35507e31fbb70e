"""Link habitat patches: what becomes a patch, of polygons and of the classes of a raster."""

import numpy as np
import pytest
from qgis.core import (
    NULL,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsGeometry,
    QgsProcessingException,
    QgsProject,
)

from tests.algorithms.diagnose.link_scene import classes_of, offsets
from tests.algorithms.diagnose.raster_scene import (
    CORNERS,
    LEFT,
    TOP,
    cells,
    landscape,
    patches,
)


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


def test_habitat_in_another_crs_is_the_same_habitat(link, five):
    here = link(**five)
    there = link(**{**five, "HABITAT": patches(*CORNERS, crs="EPSG:3812")})
    assert [r["cost"] for r in here.links] == [r["cost"] for r in there.links]
    assert there.crs == {"EPSG:31370"}


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
