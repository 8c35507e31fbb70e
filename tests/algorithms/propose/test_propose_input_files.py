"""Propose crossings and hedges: rasters that say nothing of the place, tables that are no tables."""

import re

import numpy as np
import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsProcessingException

from tests.algorithms.propose.crossing_layers import heights, network, raster
from tests.algorithms.propose.test_propose_hedges import propose as hedges  # noqa: F401

NONE = -9999.0
ROAD = np.where(np.abs(400 - 10 * (np.arange(80) + 0.5)) <= 30, 3000.0, 1.0)[:, None].repeat(120, 1)
MOVES = np.ones((80, 120))
MOVES[:, 70:75] = 50.0  # at x from 500 to 550


def place(found):
    (row,) = found.points
    return row["m_at"], row["score"]


def test_movement_draws_a_crossing_to_where_it_is(propose, tmp_path):
    found = propose(CURRENT=raster(tmp_path / "m.tif", MOVES))
    assert 470 < place(found)[0] < 580 and not found.warnings


@pytest.mark.parametrize(("fill", "left"), [(None, 90_000.0), (NONE, -200.0)])
def test_movement_known_nowhere_drops_out_of_the_score_and_is_told(propose, tmp_path, fill, left):
    values = MOVES if fill is None else np.full_like(MOVES, fill)
    found = propose(CURRENT=raster(tmp_path / "m.tif", values, left=left))
    assert any("has no values at 16 places; movement is left out" in w for w in found.warnings)
    assert "not known and left out of the score" in found.points[0]["assume"]
    assert place(found)[1] > 0.5, "no movement at all would leave 0.31"


def test_holes_in_the_raster_of_movement_are_told_and_the_rest_counts(propose, tmp_path):
    values = MOVES.copy()
    values[:, :60] = NONE  # west of x = 400
    found = propose(CURRENT=raster(tmp_path / "m.tif", values), STEP=50.0)
    (told,) = [w for w in found.warnings if "has no values at" in w]
    assert 6 <= int(re.search(r"at (\d+) places", told).group(1)) <= 9


def test_an_elevation_model_of_holes_alone_is_told(propose, tmp_path):
    found = propose(DEM=raster(tmp_path / "d.tif", np.full((80, 120), NONE)))
    assert found.points[0]["topo"] == "unverified"
    assert any("no heights at 16 places" in w for w in found.warnings)


@pytest.mark.parametrize(("name", "values"), [("CURRENT", MOVES), ("DEM", heights(7.0))])
def test_a_raster_without_crs_is_named(propose, tmp_path, name, values):
    layer = raster(tmp_path / "m.tif", values)
    layer.setCrs(QgsCoordinateReferenceSystem())
    with pytest.raises(QgsProcessingException, match="raster “m” has no coordinate reference"):
        propose(**{name: layer})


@pytest.mark.parametrize(
    ("values", "left", "words"),
    [
        (ROAD, 90_000.0, "no patch on the resistance raster; check that both cover the same area"),
        (ROAD * 0 + NONE, -200.0, "no patch on the resistance raster; check that both cover"),
        (ROAD * 0 - 5.0, -200.0, "negative values .* give every passable cell 1 or more"),
    ],
)
def test_a_resistance_surface_that_says_nothing_is_refused(propose, tmp_path, values, left, words):
    with pytest.raises(QgsProcessingException, match=words):
        propose(**network(), RESISTANCE=raster(tmp_path / "r.tif", values, left=left))


@pytest.mark.parametrize("name", ["RULE_FILE", "SPECIES_FILE"])
@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "own.csv is empty; it needs a header line"),
        (b"a,b\n1,2\n", "own.csv lacks the column.* its header is: a, b"),
        (b"\xff\xfe", "own.csv cannot be read: .* Give a UTF-8 CSV file"),
        (None, "own.csv cannot be read: .* Give a UTF-8 CSV file"),
    ],
)
def test_a_table_for_hedges_that_is_none_is_named(hedges, tmp_path, name, content, words):  # noqa: F811
    path = tmp_path / "own.csv"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(QgsProcessingException, match=words):
        hedges(**{name: str(path)})


def test_gaps_the_wrong_way_round_are_told(hedges):  # noqa: F811
    with pytest.raises(QgsProcessingException, match="widest gap is narrower than the narrowest"):
        hedges(MIN_GAP=300.0, MAX_GAP=200.0)
