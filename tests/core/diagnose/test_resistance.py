"""Barriers, hedges and crossings on a surface: narrow barriers leak nowhere."""

import math

import numpy as np
import pytest
import shapely
from greenblue.core.diagnose.resistance.barrier_raster import (
    Stack,
    open_crossings,
    resample_barriers,
    seal,
    stack,
)
from greenblue.core.diagnose.resistance.shapes import (
    barrier_shapes,
    burn_order,
    cover_order,
    crossing_shapes,
    hedge_shapes,
)
from greenblue.core.errors import Cancelled
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from scipy.ndimage import label

EIGHT = np.ones((3, 3), dtype=bool)
angles = st.floats(0, math.pi, exclude_max=True)
offsets = st.floats(-0.5, 0.5)


def burned(shapes, cell_m, count, x_min=0.0, y_max=None):
    """Cells of a square raster whose centre lies in a shape."""
    y_max = count * cell_m if y_max is None else y_max
    row, col = np.indices((count, count))
    x, y = x_min + (col + 0.5) * cell_m, y_max - (row + 0.5) * cell_m
    found = np.zeros((count, count), dtype=bool)
    for shape in shapes:
        shapely.prepare(shape)
        found |= shapely.contains_xy(shape, x, y)
    return found


def line_across(size_m, angle, offset_m):
    """A line through the middle of a square, longer than its diagonal."""
    middle = np.array([size_m / 2, size_m / 2]) + offset_m * np.array(
        [-math.sin(angle), math.cos(angle)]
    )
    arm = size_m * np.array([math.cos(angle), math.sin(angle)])
    return np.array([shapely.LineString([middle - arm, middle + arm])])


def sides(size_m, count, angle):
    """A cell on either side of the line, far from it."""
    middle, reach = size_m / 2, size_m * 0.4
    cell = size_m / count
    points = [
        (middle - s * reach * math.sin(angle), middle + s * reach * math.cos(angle))
        for s in (1, -1)
    ]
    return [(int((size_m - y) / cell), int(x / cell)) for x, y in points]


def is_joined(free, one, other):
    areas, _ = label(free, EIGHT)
    return areas[one] == areas[other] != 0


@settings(max_examples=120, deadline=None)
@given(angle=angles, offset=offsets, cell=st.sampled_from([1.0, 2.5, 5.0, 10.0, 25.0]))
def test_no_path_slips_through_a_narrow_barrier_at_any_angle_and_cell_size(angle, offset, cell):
    count = 40
    line = line_across(count * cell, angle, offset * cell)
    barrier = burned(barrier_shapes(line, np.array([0.5]), cell), cell, count)
    sealed = seal(barrier.astype(np.float32) * 100)
    assert not is_joined(sealed == 0, *sides(count * cell, count, angle))
    # It stays narrow: a strip of √2 cells, and the odd corner.
    assert (sealed > 0).sum() <= 1.25 * math.sqrt(2) * math.sqrt(2) * count + 8


@settings(max_examples=60, deadline=None)
@given(
    values=arrays(np.float32, (9, 8), elements=st.sampled_from([0.0, 0.0, 20.0, 100.0, 5000.0])),
)
def test_sealed_barriers_hold_at_every_level_and_no_value_gets_lower(values):
    sealed = seal(values)
    assert (sealed >= values).all()
    assert set(np.unique(sealed)) <= set(np.unique(values)) | {0.0}
    for level in (20.0, 100.0, 5000.0):
        strong = sealed >= level
        falling = strong[:-1, :-1] & strong[1:, 1:] & ~strong[:-1, 1:] & ~strong[1:, :-1]
        rising = strong[:-1, 1:] & strong[1:, :-1] & ~strong[:-1, :-1] & ~strong[1:, 1:]
        assert not falling.any() and not rising.any()


def test_a_motorway_on_the_diagonal_does_not_leak_along_a_track_beside_it():
    values = np.where(np.eye(6, dtype=bool), 5000.0, 20.0).astype(np.float32)
    strong = seal(values) >= 5000
    assert not is_joined(~strong, (0, 5), (5, 0))


def test_barriers_sealed_in_blocks_are_sealed_across_the_blocks(monkeypatch):
    from greenblue.core.diagnose.resistance import barrier_raster

    values = np.random.default_rng(1).choice([0, 0, 0, 50, 900], (40, 30)).astype(np.float32)
    whole = seal(values)
    monkeypatch.setattr(barrier_raster, "ROWS_AT_ONCE", 3)
    assert not is_joined(seal(np.eye(20, dtype=np.float32)) == 0, (0, 19), (19, 0))
    assert (seal(values) > 0).sum() == pytest.approx((whole > 0).sum(), abs=40)


@settings(max_examples=80, deadline=None)
@given(
    angle=angles, offset=offsets,
    made=st.sampled_from([2.0, 3.0, 5.0, 7.0]), used=st.sampled_from([2.0, 5.0, 6.5, 10.0]),
    shift=st.floats(-6, 6),
)  # fmt: skip
def test_a_barrier_brought_to_another_cell_size_and_origin_does_not_leak(
    angle, offset, made, used, shift
):
    size = 420.0
    many = math.ceil(size / made) + 8
    line = line_across(size, angle, offset * made)
    x_min, y_max = -4 * made + shift / 3, size + 4 * made - shift / 5
    barrier = burned(barrier_shapes(line, np.array([0.5]), made), made, many, x_min, y_max)
    sealed = seal(barrier.astype(np.float32) * 100)
    count = int(size // used)
    moved = resample_barriers(
        sealed, (x_min, y_max, made), (0.0, count * used, used), (count, count)
    )
    assert not is_joined(moved == 0, *sides(count * used, count, angle))


@settings(max_examples=40, deadline=None)
@given(
    one=angles, offset=offsets, cells=st.sampled_from([(2.0, 5.0), (5.0, 10.0), (3.0, 10.0), (10.0, 4.0)]),
)  # fmt: skip
def test_barriers_made_at_different_cell_sizes_and_continuing_each_other_leak_nowhere(
    one, offset, cells
):
    size, (fine, coarse) = 240.0, cells
    left, right = line_across(size, one, offset)[0], None
    cut = shapely.get_point(left, 0), shapely.line_interpolate_point(left, 0.5, normalized=True)
    left, right = (
        shapely.LineString([cut[0], cut[1]]),
        shapely.LineString([cut[1], shapely.get_point(left, 1)]),
    )
    rasters = []
    for half, cell in ((left, fine), (right, coarse)):
        count = int(size // cell)
        burnt = burned(
            barrier_shapes(np.array([half]), np.array([0.5]), cell), cell, count, 0.0, size
        )
        made = seal(burnt.astype(np.float32))
        shape = (int(size // fine),) * 2
        rasters.append(resample_barriers(made, (0.0, size, cell), (0.0, size, fine), shape))
    both = seal(np.maximum(*rasters))
    assert not is_joined(both == 0, *sides(size, int(size // fine), one))


@settings(max_examples=80, deadline=None)
@given(angle=angles, offset=offsets, cell=st.sampled_from([1.0, 5.0, 10.0]))
def test_a_hedge_is_one_unbroken_row_of_cells_at_any_angle(angle, offset, cell):
    count = 40
    line = line_across(count * cell, angle, offset * cell)
    hedge = burned(hedge_shapes(line, np.array([1.0]), cell), cell, count)
    assert label(hedge, EIGHT)[1] == 1
    assert hedge.sum() >= count - 1


@settings(max_examples=80, deadline=None)
@given(
    angle=angles, offset=offsets, width=st.floats(2.0, 60.0),
    drawn=st.sampled_from(["point", "short", "long"]),
)  # fmt: skip
def test_a_crossing_leads_from_one_side_of_a_barrier_to_the_other(angle, offset, width, drawn):
    count, cell = 41, 5.0
    size = count * cell
    line = line_across(size, angle, offset * cell)
    sealed = seal(
        burned(barrier_shapes(line, np.array([width]), cell), cell, count).astype(np.float32) * 5000
    )
    middle = np.array([size / 2, size / 2]) + offset * cell * np.array(
        [-math.sin(angle), math.cos(angle)]
    )
    across = np.array([-math.sin(angle), math.cos(angle)])
    arm = {"point": 0.0, "short": width / 4, "long": width}[drawn]
    axis = shapely.LineString([middle - arm * across, middle + arm * across])
    shape = np.array([shapely.Point(middle) if drawn == "point" else axis])
    crossing = burned(crossing_shapes(shape, np.array([4.0]), cell), cell, count).astype(np.int32)
    layers = Stack(np.full((count, count), 10.0), None, sealed, crossing)
    resistance, unopened = stack(layers, 3.0)
    assert not unopened.size
    assert not is_joined(sealed == 0, *sides(size, count, angle))
    assert is_joined(resistance <= 10, *sides(size, count, angle))
    # Beside the crossing the barrier still holds.
    closed = np.where(resistance == 3, 5000, resistance)
    assert not is_joined(closed <= 10, *sides(size, count, angle))
    assert (resistance == 3).sum() <= 4 * (width / cell + 3)


def test_a_crossing_of_both_carriageways_opens_both():
    barrier = np.zeros((9, 15), dtype=bool)
    barrier[:, [4, 5, 9, 10]] = True
    crossing = np.zeros(barrier.shape, dtype=np.int32)
    crossing[4, 5:10] = 1
    opened, unopened = open_crossings(barrier, crossing)
    assert not unopened.size
    assert opened[4, [4, 5, 9, 10]].all() and opened.sum() == 4


def test_a_crossing_without_a_second_side_is_told():
    barrier = np.zeros((20, 20), dtype=bool)
    barrier[5:, :] = True
    crossing = np.zeros(barrier.shape, dtype=np.int32)
    crossing[6, 10] = 1
    _, unopened = open_crossings(barrier, crossing)
    assert list(unopened) == [1]


def test_a_crossing_beside_the_barrier_changes_nothing():
    cover = np.full((5, 5), 10.0, dtype=np.float32)
    barriers, crossing = np.zeros((5, 5), dtype=np.float32), np.zeros((5, 5), dtype=np.int32)
    barriers[:, 4] = 100
    crossing[2, 0] = 1
    resistance, unopened = stack(Stack(cover, None, barriers, crossing), 3.0)
    assert not unopened.size
    assert (resistance[:, :4] == 10).all() and (resistance[:, 4] == 100).all()


def test_layers_stack_as_cover_hedge_barrier_crossing():
    cover = np.array([[1000, 200, 200, 200, np.nan]], dtype=np.float32)
    hedges = np.array([[0, 3, 3, 0, 0]], dtype=np.float32)
    barriers = np.array([[20, 0, 100, 0, 0]], dtype=np.float32)
    resistance, _ = stack(Stack(cover, hedges, barriers), 3.0)
    assert resistance[0, :4].tolist() == [20, 3, 100, 200]
    assert np.isnan(resistance[0, 4])


def test_a_stop_ends_the_sealing():
    with pytest.raises(Cancelled):
        seal(np.eye(5, dtype=np.float32), progress=lambda _: False)


def test_a_thin_polygon_barrier_is_made_wide_enough_and_a_wide_one_is_left():
    thin, wide = shapely.box(0, 0, 100, 1), shapely.box(0, 0, 100, 100)
    grown, same = barrier_shapes(np.array([thin, wide]), np.array([0.0, 0.0]), 5.0)
    assert grown.bounds[3] >= 3.5
    assert same.equals(wide)


def test_the_order_of_burning_does_not_depend_on_the_order_of_the_features():
    shapes = np.array([shapely.box(i, 0, i + 2, 2 + i % 3) for i in range(6)])
    values = np.array([5.0, 1.0, 5.0, 9.0, 2.0, 5.0])
    back = np.arange(6)[::-1]
    assert list(values[burn_order(values, shapes)]) == sorted(values)
    one = shapes[cover_order(shapes)]
    other = shapes[back][cover_order(shapes[back])]
    assert all(a.equals(b) for a, b in zip(one, other))
    assert (np.diff(shapely.area(one)) <= 0).all()
