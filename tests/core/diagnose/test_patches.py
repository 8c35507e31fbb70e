import numpy as np
import pytest
from greenblue.core.diagnose.patches import patches_from_classes
from greenblue.core.errors import GreenBlueError

RASTER = np.array([[2, 0, 2], [0, 2, 0], [3, 0, 3]])


def test_eight_neighbours_join_corners_and_four_do_not():
    joined = patches_from_classes(RASTER, [2], 10.0)
    apart = patches_from_classes(RASTER, [2], 10.0, neighbours=4)
    assert joined.max() == 1
    assert apart.tolist() == [[1, 0, 2], [0, 3, 0], [0, 0, 0]]


def test_several_classes_make_one_habitat():
    assert patches_from_classes(RASTER, [2, 3], 10.0).max() == 1


def test_patches_of_one_cell_stay_unless_a_minimum_area_is_asked():
    raster = np.array([[1, 0, 1, 1]])
    assert patches_from_classes(raster, [1], 100.0).tolist() == [[1, 0, 2, 2]]
    assert patches_from_classes(raster, [1], 100.0, min_area_ha=2.0).tolist() == [[0, 0, 1, 1]]


def test_no_habitat_and_no_patch_large_enough_are_told_apart():
    with pytest.raises(GreenBlueError, match="no cell of the habitat classes 9"):
        patches_from_classes(RASTER, [9], 10.0)
    with pytest.raises(GreenBlueError, match="as large as 5 ha"):
        patches_from_classes(RASTER, [2], 10.0, min_area_ha=5.0)


def test_other_numbers_of_neighbours_are_refused():
    with pytest.raises(GreenBlueError, match="4 or 8"):
        patches_from_classes(RASTER, [2], 10.0, neighbours=6)
