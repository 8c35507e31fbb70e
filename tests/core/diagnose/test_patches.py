import numpy as np
import pytest
from greenblue.core.diagnose.links.patches import label_patches
from greenblue.core.errors import GreenBlueError


def patches_from_classes(raster, classes, cell_size, **options):
    habitat = np.isin(raster, classes)
    labels = np.zeros(habitat.shape, dtype=np.int32)

    def strip(window):
        return slice(window[0], window[0] + window[2])

    count = label_patches(
        lambda w: habitat[strip(w)], lambda w: labels[strip(w)],
        lambda w, values: labels.__setitem__(strip(w), values), habitat.shape, cell_size,
        classes=classes, **options,
    )  # fmt: skip
    assert count == labels.max()
    return labels


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


@pytest.mark.parametrize("neighbours", [4, 8])
@pytest.mark.parametrize("strip_cells", [1, 40, 111])
def test_the_height_of_the_strips_makes_no_difference(neighbours, strip_cells):
    habitat = np.random.default_rng(4).random((37, 20)) < 0.5
    options = {"neighbours": neighbours, "min_area_ha": 0.03}
    whole = patches_from_classes(habitat, [True], 10.0, **options)
    strips = patches_from_classes(habitat, [True], 10.0, strip_cells=strip_cells, **options)
    np.testing.assert_array_equal(strips, whole)
    assert whole.max() > 3
