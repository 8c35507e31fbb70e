"""The lie of the land, from heights beside the infrastructure."""

import numpy as np
import pytest
from greenblue.core.propose.crossings.topography import (
    Surface,
    classify_topography,
    ramp_m,
    side_heights,
)

from tests.core.propose.crossing_scene import cutting, ground, hillside, rules

TABLE = rules().topography
AT = np.array([[200.0, 0.0]])
EAST = np.array([[1.0, 0.0]])
HALF = np.array([20.0])


def class_of(surface, at=AT):
    return classify_topography(side_heights(surface, at, EAST, HALF), TABLE)[0]


@pytest.mark.parametrize(
    ("left", "right", "name"),
    [
        (-6.0, -6.0, "deep_cutting"),
        (-9.0, -7.0, "deep_cutting"),
        (-5.9, -9.0, "cutting"),
        (-2.5, -2.5, "cutting"),
        (-2.4, 2.4, "at_grade"),
        (0.0, 0.0, "at_grade"),
        (2.5, 4.9, "embankment"),
        (5.0, 5.0, "high_embankment"),
        (-2.5, 2.5, "side_hill"),
        (-4.0, -1.0, "side_hill"),
        (np.nan, -7.0, "unverified"),
    ],
)
def test_the_classes_have_the_limits_of_the_specification(left, right, name):
    assert classify_topography(np.array([[left, right]]), TABLE)[0] == name


def test_heights_are_those_of_the_axis_above_the_ground_beside_it():
    heights = side_heights(cutting(7.0, 20.0), AT, EAST, HALF)
    np.testing.assert_allclose(heights, [[-7.0, -7.0]])
    heights = side_heights(hillside(3.0, 20.0), AT, EAST, HALF)
    np.testing.assert_allclose(heights, [[-3.0, 3.0]])  # the ground rises on the left


def test_left_and_right_change_places_with_the_direction():
    heights = side_heights(hillside(3.0, 20.0), AT, -EAST, HALF)
    np.testing.assert_allclose(heights, [[3.0, -3.0]])


def test_a_hole_on_one_side_is_unverified():
    surface = cutting(7.0, 20.0)
    surface.values[:52] = np.nan  # north of y = 40
    assert class_of(surface) == "unverified"


def test_single_missing_cells_do_no_harm():
    surface = cutting(7.0, 20.0)
    surface.values[::3, ::3] = np.nan
    assert class_of(surface) == "deep_cutting"


def test_a_place_off_the_surface_is_unverified():
    assert class_of(cutting(7.0, 20.0), np.array([[5000.0, 0.0]])) == "unverified"
    surface = Surface(np.ones((2, 2)), (0, 1, 0, 2, 0, -1))
    np.testing.assert_array_equal(
        surface.at(np.array([-0.1, 0.0, 2.0]), np.array([1.0, 2.0, 1.0])), [np.nan, 1.0, np.nan]
    )


def test_sloping_ground_along_the_axis_does_not_matter():
    surface = ground(lambda x, y: 0.02 * x + np.where(np.abs(y) <= 25, 0.0, 7.0))
    assert class_of(surface) == "deep_cutting"


def test_ramps_are_as_long_as_the_height_that_the_cutting_does_not_give():
    np.testing.assert_allclose(ramp_m(6.2, np.array([-6.2, -3.2]), 0.15), [0.0, 20.0])
    np.testing.assert_allclose(ramp_m(6.0, np.array([np.nan, 0.0]), 0.15), [40.0, 40.0])
