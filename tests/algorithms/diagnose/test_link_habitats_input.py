"""Link habitat patches on bad and awkward input, cancelled, and beyond the memory."""

import numpy as np
import pytest
from qgis.core import (
    QgsProcessingException,
)

from tests.algorithms.diagnose.link_scene import SINKS, classes_of
from tests.algorithms.diagnose.raster_scene import (
    CORNERS,
    NODATA,
    cells,
    landscape,
    patches,
)
from tests.algorithms.diagnose.scene import Feedback


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


@pytest.mark.parametrize("percent", [0, 20, 50, 80])
def test_a_cancelled_run_leaves_no_file(link, five, tmp_path, percent):
    path = str(tmp_path / "links.gpkg")
    found = link(Feedback(stop_at=percent), **five, OUTPUT_PATCHES=path, OUTPUT_LINKS=path)
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
        Feedback(stop_at=percent), HABITAT_RASTER=cover, HABITAT_CLASSES="2", CUTOFF=500,
        MEMORY=memory,
        RESISTANCE=surface(values, 10.0), OUTPUT_PATCHES=path, OUTPUT_LINKS=path,
    )  # fmt: skip
    assert found.results == {} and not (tmp_path / "links.gpkg").exists()
