"""Polygons that are one patch."""

import numpy as np
import pytest
import shapely
from greenblue.core.diagnose.links.habitat_patches import (
    merged,
    place_order,
    touching_groups,
)


def squares(*corners, size=10):
    return np.array([shapely.box(x, y, x + size, y + size) for x, y in corners], dtype=object)


def test_polygons_that_touch_at_an_edge_a_point_or_overlap_share_a_group():
    group = touching_groups(squares((0, 0), (10, 0), (20, 10), (25, 15), (50, 0)))
    assert group.tolist() == [0, 0, 0, 0, 1]


def test_merged_patches_are_in_order_of_place_and_know_their_features():
    shapes = squares((0, 0), (50, 50), (10, 0), (0, 50), (5, 0))
    geometry, fids = merged(shapes, np.array([11, 12, 13, 14, 15]))
    assert fids == [[14], [12], [11, 13, 15]]
    assert shapely.area(geometry).tolist() == [100, 100, 200]


def test_parts_that_do_not_touch_are_patches_of_their_own():
    two = shapely.multipolygons(squares((0, 0), (30, 0)))
    geometry, fids = merged(np.array([two, squares((39, 5))[0]]), np.array([1, 2]))
    assert fids == [[1, 2], [1]] and shapely.get_num_geometries(geometry).tolist() == [1, 1]


@pytest.mark.parametrize("seed", range(5))
def test_the_order_of_the_features_changes_nothing(seed):
    rng = np.random.default_rng(seed)
    shapes, fid = squares(*rng.integers(0, 120, (60, 2))), np.arange(60)
    order = rng.permutation(60)
    one, other = merged(shapes, fid), merged(shapes[order], fid[order])
    assert one[1] == other[1] and len(one[0]) > 5
    assert [g.wkt for g in one[0]] == [g.wkt for g in other[0]]
    assert not shapely.STRtree(one[0]).query(one[0], predicate="overlaps").size
    assert shapely.area(one[0]).sum() == pytest.approx(shapely.union_all(shapes).area)


def test_equal_polygons_are_ordered_by_the_last_key():
    shapes = squares((0, 0), (0, 0), (0, 5))
    assert place_order(shapes, np.array([7, 3, 1])).tolist() == [2, 1, 0]
