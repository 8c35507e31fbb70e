"""Map pinch points and barriers on bad and awkward input."""

import numpy as np
import pytest
from qgis.core import (
    QgsProcessingException,
)

from tests.algorithms.diagnose.raster_scene import (
    CORNERS,
    NODATA,
    cells,
    landscape,
    of_kind,
    patches,
)
from tests.algorithms.diagnose.scene import Feedback


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


@pytest.mark.parametrize("percent", [0, 20, 50, 80])
def test_a_cancelled_run_leaves_no_file(pinch, surface, tmp_path, percent):
    found = pinch(
        Feedback(stop_at=percent), RESISTANCE=surface(landscape(3), 10.0),
        PATCHES=patches(*CORNERS),
        OUTPUT_SITES=str(tmp_path / "sites.gpkg"),
    )  # fmt: skip
    assert found.results == {}
    assert {p.name for p in tmp_path.iterdir()} <= {"given.tif", "given.tif.aux.xml"}


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


def test_a_raster_too_large_for_the_memory_is_refused_with_what_it_needs(pinch, surface):
    with pytest.raises(QgsProcessingException, match="40000 cells and needs about 4 MB"):
        pinch(RESISTANCE=surface(np.ones((200, 200))), PATCHES=patches(*CORNERS), MEMORY=3.0)
