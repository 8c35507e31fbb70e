"""Effective mesh size of polygons and of raster cells."""

import json

import numpy as np
import pytest
import shapely
from greenblue.core.diagnose.mesh.cells import (
    Grid,
    cells_by_label,
    cells_of_polygons,
    label_patches,
    measure_cells,
)
from greenblue.core.diagnose.mesh.effective import indices, measure_polygons
from greenblue.core.errors import Cancelled, GreenBlueError
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from tests.data import shared

box = shapely.box


def vectors(key):
    return json.loads(shared("reference/domain_test_vectors.json").read_text())[key]


def strip(*areas, start=0.0):
    """Rectangles of height 10 with the given areas, one metre apart."""
    boxes = []
    for area in areas:
        boxes.append(box(start, 0, start + area / 10, 10))
        start += area / 10 + 1
    return np.array(boxes)


def test_the_measures_of_patches_of_60_30_and_10_are_the_hand_checked_ones():
    for case in vectors("meff"):
        habitat = strip(*case["patches"])
        # The unit is drawn around the patches; its area is set by a far corner.
        mesh = indices(case["A"], sum(case["patches"]), 3, sum(a * a for a in case["patches"]), 0)
        assert mesh.cut_m2 == case["meff"]
        measured = measure_polygons(habitat, np.array([box(-5, -5, 95, 15)]))
        assert measured.total.cut_m2[0] * 2000 == pytest.approx(case["meff"] * case["A"], rel=1e-12)
        assert measured.total.patches[0] == len(case["patches"])
    first = vectors("meff")[0]
    mesh = indices(100e6, 100e6, 3, 4600e12, 4600e12)
    assert mesh.divi == pytest.approx(first["DIVI"])
    assert mesh.split == pytest.approx(first["SPLIT"])
    assert mesh.seff == pytest.approx(first["seff_per_1000km2"])


def test_cut_and_cbc_of_two_units_and_their_region_are_the_hand_checked_ones():
    case = vectors("cbc")
    habitat = np.array([box(4, 0, 24, 1), box(0, 3, 4, 4), box(20, 3, 36, 4)])
    # Unit 1 has area 10 in two pieces, unit 2 has 30.
    unit_1 = shapely.union_all([box(4, 0, 10, 1), box(0, 3, 4, 4)])
    unit_2 = shapely.union_all([box(10, 0, 24, 1), box(20, 3, 36, 4)])
    measured = measure_polygons(habitat, np.array([unit_1, unit_2]))
    assert measured.units.area_m2 == pytest.approx([10, 30])
    assert measured.units.cut_m2 == pytest.approx([case["unit1"]["CUT"], case["unit2"]["CUT"]])
    assert measured.units.cbc_m2 == pytest.approx([case["unit1"]["CBC"], case["unit2"]["CBC"]])
    assert measured.total.cbc_m2[0] == pytest.approx(case["region"])
    weights = measured.units.area_m2 / 40
    assert weights @ measured.units.cbc_m2 == pytest.approx(case["region"])
    assert weights @ measured.units.cut_m2 == pytest.approx(case["weighted_CUT"])


def test_polygons_sharing_an_edge_are_one_patch_and_polygons_meeting_in_a_corner_are_two():
    unit = np.array([box(0, 0, 20, 20)])
    edge = measure_polygons(np.array([box(0, 0, 10, 10), box(10, 0, 20, 10)]), unit).total
    corner = measure_polygons(np.array([box(0, 0, 10, 10), box(10, 10, 20, 20)]), unit).total
    assert (edge.patches[0], edge.cut_m2[0]) == (1, 200**2 / 400)
    assert (corner.patches[0], corner.cut_m2[0]) == (2, 2 * 100**2 / 400)


def test_classes_keep_touching_polygons_apart():
    habitat = np.array([box(0, 0, 10, 10), box(10, 0, 20, 10)])
    total = measure_polygons(habitat, np.array([box(0, 0, 20, 20)]), classes=[1, 2]).total
    assert total.patches[0] == 2


def test_a_buffered_road_cuts_a_patch_in_two():
    road = np.array([shapely.LineString([(50, -20), (50, 120)])])
    field = np.array([box(0, 0, 100, 100)])
    total = measure_polygons(field, field, barriers=road, half_width_m=5.0).total
    assert total.patches[0] == 2
    assert total.habitat_m2[0] == pytest.approx(9000)
    assert total.cut_m2[0] == pytest.approx(2 * 4500**2 / 1e4)


def test_a_car_park_without_extra_width_cuts_as_drawn():
    park = np.array([box(40, -1, 60, 101)])
    field = np.array([box(0, 0, 100, 100)])
    total = measure_polygons(field, field, barriers=park).total
    assert total.cut_m2[0] == pytest.approx(2 * 4000**2 / 1e4)


def test_a_patch_that_leaves_a_unit_and_returns_counts_twice_in_cut_but_whole_in_cbc():
    ring = box(0, 0, 30, 30).difference(box(5, 10, 30, 20))
    unit = np.array([box(10, 0, 30, 30)])
    measured = measure_polygons(np.array([ring]), unit)
    assert measured.units.patches[0] == 2
    assert measured.units.cut_m2[0] == pytest.approx(2 * 200**2 / 600)
    assert measured.units.cbc_m2[0] == pytest.approx(400 * ring.area / 600)


def test_a_unit_without_habitat_has_mesh_size_zero():
    units = np.array([box(0, 0, 10, 10), box(100, 0, 110, 10)])
    mesh = measure_polygons(np.array([box(0, 0, 5, 5)]), units).units
    assert mesh.cut_m2[1] == mesh.cbc_m2[1] == 0
    assert mesh.divi[1] == 1
    assert np.isinf(mesh.split[1]) and np.isinf(mesh.seff[1])


def test_a_region_without_any_habitat_has_mesh_size_zero():
    measured = measure_polygons(np.array([], dtype=object), np.array([box(0, 0, 10, 10)]))
    assert measured.units.cut_m2[0] == measured.total.cut_m2[0] == 0
    assert measured.total.area_m2[0] == 100


def test_overlapping_units_are_measured_each_and_the_overlap_is_told():
    units = np.array([box(0, 0, 10, 10), box(5, 0, 15, 10)])
    measured = measure_polygons(np.array([box(0, 0, 15, 10)]), units)
    assert measured.overlap_m2 == pytest.approx(50)
    assert measured.units.cut_m2 == pytest.approx([100, 100])
    assert measured.total.area_m2[0] == pytest.approx(150)
    assert measured.total.cut_m2[0] == pytest.approx(150)


@pytest.mark.parametrize(
    ("units", "words"),
    [([], "no reporting unit"), ([shapely.Polygon()], "without area"), ([None], "without area")],
)
def test_missing_or_empty_units_are_refused_with_a_sentence(units, words):
    with pytest.raises(GreenBlueError, match=words):
        measure_polygons(np.array([box(0, 0, 1, 1)]), np.array(units, dtype=object))


@pytest.mark.parametrize("width", [0.0, -1.0, np.nan, None])
def test_a_road_without_width_is_refused_with_its_id(width):
    roads = np.array([shapely.LineString([(0, 0), (9, 9)])])
    with pytest.raises(GreenBlueError, match="without a width above 0: 0"):
        measure_polygons(
            np.array([box(0, 0, 9, 9)]),
            np.array([box(0, 0, 9, 9)]),
            barriers=roads,
            half_width_m=width,
        )


def test_a_stop_ends_the_measurement():
    with pytest.raises(Cancelled):
        measure_polygons(
            np.array([box(0, 0, 9, 9)]), np.array([box(0, 0, 9, 9)]), progress=lambda _: False
        )


def random_scene(seed, roads=40):
    """Ragged habitat, roads of several widths and a grid of units over a 4 km square."""
    rng = np.random.default_rng(seed)
    centres = rng.uniform(0, 4000, (60, 2))
    angle = np.sort(rng.uniform(0, 2 * np.pi, (60, 40)))
    radius = rng.uniform(60, 320, (60, 40))
    corners = centres[:, None] + radius[..., None] * np.stack([np.cos(angle), np.sin(angle)], -1)
    habitat = shapely.make_valid(shapely.polygons(corners))
    lines = shapely.linestrings(rng.uniform(0, 4000, (roads, 3, 2)))
    width = rng.choice([2.0, 5.0, 12.0], roads)
    edge = np.linspace(0, 4000, 4)
    units = [box(x, y, x1, y1) for x, x1 in zip(edge, edge[1:]) for y, y1 in zip(edge, edge[1:])]
    return habitat, np.array(units), lines, width


def overlaid_at_once(habitat, units, lines, width):
    """The plain way: one union, one difference, one intersection."""
    barrier = shapely.union_all(shapely.buffer(lines, width, quad_segs=5))
    patches = shapely.get_parts(shapely.difference(shapely.union_all(habitat), barrier))
    inside = shapely.intersection(patches[:, None], units[None, :])
    cbc = (shapely.area(inside) * shapely.area(patches)[:, None]).sum(axis=0) / shapely.area(units)
    parts, of = shapely.get_parts(inside.ravel(), return_index=True)
    cut = np.bincount(of % len(units), shapely.area(parts) ** 2, minlength=len(units))
    return cut / shapely.area(units), cbc


@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize("load", [150, 800, 1_000_000])
def test_tiles_of_any_size_give_what_one_plain_overlay_gives(seed, load, monkeypatch):
    from greenblue.core.diagnose.mesh import overlay

    monkeypatch.setattr(overlay, "TILE_LOAD", load)
    habitat, units, lines, width = random_scene(seed)
    mesh = measure_polygons(habitat, units, barriers=lines, half_width_m=width).units
    cut, cbc = overlaid_at_once(habitat, units, lines, width)
    assert mesh.cut_m2 == pytest.approx(cut, rel=1e-9)
    assert mesh.cbc_m2 == pytest.approx(cbc, rel=1e-9)


def test_the_order_of_features_and_the_number_of_threads_change_nothing():
    habitat, units, lines, width = random_scene(9)
    one = measure_polygons(habitat, units, barriers=lines, half_width_m=width, workers=1)
    order = np.random.default_rng(0).permutation(len(lines))
    other = measure_polygons(
        habitat[::-1], units, barriers=lines[order], half_width_m=width[order], workers=3
    )
    assert np.array_equal(one.units.cut_m2, other.units.cut_m2)
    assert np.array_equal(one.units.cbc_m2, other.units.cbc_m2)


def test_patches_touching_exactly_on_a_tile_border_are_joined():
    from greenblue.core.diagnose.mesh import overlay

    side = np.arange(16)
    cells = np.array([box(x, y, x + 1, y + 1) for x in side for y in side])
    before, overlay.TILE_LOAD = overlay.TILE_LOAD, 20
    try:
        whole = measure_polygons(cells, np.array([box(0, 0, 16, 16)])).total
        x, y = np.divmod(np.arange(256), 16)
        chess = measure_polygons(cells[(x + y) % 2 == 0], np.array([box(0, 0, 16, 16)])).total
    finally:
        overlay.TILE_LOAD = before
    assert (whole.patches[0], whole.cut_m2[0]) == (1, pytest.approx(256))
    assert chess.patches[0] == 128


@settings(max_examples=40, deadline=None)
@given(values=arrays(np.int64, (6, 7), elements=st.integers(0, 2)), split=st.integers(1, 6))
def test_cells_and_the_same_cells_as_polygons_give_the_same_measures(values, split):
    grid = Grid(0.0, 60.0, 10.0, 10.0)
    row, column = np.indices(values.shape)
    cells = box(column * 10, 50 - row * 10, column * 10 + 10, 60 - row * 10)
    units = np.array([box(0, 0, split * 10, 60), box(split * 10, 0, 70, 60)])
    valid = np.ones(values.shape, dtype=bool)
    of_cells = measure_cells(
        label_patches(values, valid), valid, 100.0, cells_of_polygons(units, grid, values.shape)
    )
    of_polygons = measure_polygons(cells.ravel(), units, classes=values.ravel())
    for one, other in ((of_cells.units, of_polygons.units), (of_cells.total, of_polygons.total)):
        assert one.cut_m2 == pytest.approx(other.cut_m2)
        assert one.cbc_m2 == pytest.approx(other.cbc_m2)
        assert list(one.patches) == list(other.patches)


def test_cells_shared_by_units_exactly_have_the_area_of_the_units():
    grid = Grid(0.0, 50.0, 10.0, 10.0)
    unit = np.array([shapely.Point(23.3, 26.1).buffer(17.7)])
    cells = cells_of_polygons(unit, grid, (5, 5), exact=True)
    assert cells.share.sum() * 100 == pytest.approx(unit[0].area)
    valid = np.ones((5, 5), dtype=bool)
    measured = measure_cells(label_patches(np.ones((5, 5)), valid), valid, 100.0, cells)
    assert measured.units.cut_m2[0] == pytest.approx(unit[0].area)
    assert measured.units.cbc_m2[0] == pytest.approx(2500)


def test_units_given_as_cell_numbers_and_as_polygons_agree():
    grid = Grid(0.0, 40.0, 10.0, 10.0)
    units = np.array([box(0, 0, 20, 40), box(20, 0, 40, 40)])
    number = np.repeat([[0, 0, 1, 1]], 4, axis=0)
    values = np.array([[1, 0, 0, 1], [1, 1, 1, 1], [0, 0, 1, 0], [1, 0, 0, 0]])
    valid = np.ones_like(values, dtype=bool)
    patches = label_patches(values, valid, [1])
    one = measure_cells(patches, valid, 100.0, cells_by_label(number, 2)).units
    other = measure_cells(patches, valid, 100.0, cells_of_polygons(units, grid, (4, 4))).units
    assert list(one.patches) == [2, 1]
    assert list(one.cut_m2) == list(other.cut_m2) == [(9 + 1) * 100 / 8, 16 * 100 / 8]
    assert list(one.cbc_m2) == list(other.cbc_m2) == [(3 * 7 + 1) * 100 / 8, 4 * 7 * 100 / 8]


def test_cells_without_data_do_not_count_as_area():
    valid = np.array([[True, False], [True, True]])
    patches = label_patches(np.array([[1, 1], [1, 0]]), valid, [1])
    total = measure_cells(patches, valid, 1.0).total
    assert total.area_m2[0] == 3
    assert total.cut_m2[0] == pytest.approx(4 / 3)


def test_a_class_that_does_not_occur_is_refused():
    with pytest.raises(GreenBlueError, match="no cells of class 7"):
        label_patches(np.zeros((2, 2), dtype=int), np.ones((2, 2), dtype=bool), [7])


def test_units_off_the_raster_are_refused_together_and_empty_alone():
    grid = Grid(0.0, 20.0, 10.0, 10.0)
    valid = np.ones((2, 2), dtype=bool)
    patches = label_patches(np.ones((2, 2), dtype=int), valid)
    off = box(900, 900, 950, 950)
    with pytest.raises(GreenBlueError, match="No reporting unit has a cell with data"):
        measure_cells(patches, valid, 1.0, cells_of_polygons(np.array([off]), grid, (2, 2)))
    both = np.array([off, box(0, 0, 20, 20)])
    mesh = measure_cells(patches, valid, 1.0, cells_of_polygons(both, grid, (2, 2))).units
    assert np.isnan(mesh.cut_m2[0]) and mesh.cut_m2[1] == 4
