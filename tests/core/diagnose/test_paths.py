import numpy as np
import shapely
from greenblue.core.diagnose.links.pair_regions import Held
from greenblue.core.diagnose.links.paths import (
    barriers_crossed,
    map_points,
    path_lines,
    third_patches,
)
from greenblue.core.diagnose.links.planar import find_links

TRANSFORM = (1000.0, 10.0, 0.0, 5000.0, 0.0, -10.0)


def row_of_patches():
    labels = np.array([[5, 0, 0, 7, 0, 9]])
    return find_links(np.ones((1, 6)), labels, 10.0, method="complete"), labels


def test_rows_and_columns_become_map_coordinates():
    assert map_points([0, 2.5], [0, 1.5], TRANSFORM).tolist() == [[1000, 5000], [1015, 4975]]


def test_lines_run_from_patch_edge_to_patch_edge():
    links, _labels = row_of_patches()
    lines = path_lines(links, TRANSFORM)
    assert (
        shapely.to_wkt(lines[0], trim=True)
        == "LINESTRING (1010 4995, 1015 4995, 1025 4995, 1030 4995)"
    )
    assert shapely.length(lines[0]) == 20.0


def test_patches_that_touch_still_have_a_line():
    links = find_links(np.ones((1, 2)), np.array([[1, 2]]), 10.0)
    assert shapely.length(path_lines(links, TRANSFORM))[0] == 10.0


def test_patches_passed_on_the_way_are_counted():
    links, labels = row_of_patches()
    assert dict(zip(zip(links.a, links.b), third_patches(links, Held(labels)))) == {
        (5, 7): 0,
        (5, 9): 1,
        (7, 9): 0,
    }


def test_each_line_names_the_barriers_it_crosses_once():
    lines = shapely.from_wkt(["LINESTRING (0 0, 10 0)", "LINESTRING (0 5, 1 5)"])
    barriers = shapely.from_wkt(
        ["LINESTRING (5 -1, 5 1)", "LINESTRING (2 -1, 2 1, 3 1, 3 -1)", "LINESTRING (20 0, 20 1)"]
    )
    crossed = barriers_crossed(lines, barriers, np.array(["E411", "N4", "N5"], dtype=object))
    assert [list(ids) for ids in crossed] == [["E411", "N4"], []]
