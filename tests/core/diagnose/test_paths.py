import numpy as np
import pytest
import shapely
from greenblue.core.diagnose.links import find_links
from greenblue.core.diagnose.pair_regions import Held
from greenblue.core.diagnose.paths import (
    barriers_crossed,
    link_table,
    map_points,
    path_lines,
    straight_distances,
    third_patches,
)

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


def test_straight_distance_is_that_of_the_cell_squares():
    rng = np.random.default_rng(2)
    labels = np.zeros((30, 30), dtype=np.int32)
    for number in range(1, 7):
        r, c = rng.integers(0, 26, 2)
        labels[r : r + 3, c : c + 2] = number
    links = find_links(np.ones((30, 30)), labels, 10.0, method="complete")
    found = straight_distances(links, labels, 10.0)
    for k in range(len(links)):
        patches = [
            shapely.union_all(
                [shapely.box(c, r, c + 1, r + 1) for r, c in np.argwhere(labels == p)]
            )
            for p in (links.a[k], links.b[k])
        ]
        assert found[k] == pytest.approx(10 * shapely.distance(*patches))


def test_each_line_names_the_barriers_it_crosses_once():
    lines = shapely.from_wkt(["LINESTRING (0 0, 10 0)", "LINESTRING (0 5, 1 5)"])
    barriers = shapely.from_wkt(
        ["LINESTRING (5 -1, 5 1)", "LINESTRING (2 -1, 2 1, 3 1, 3 -1)", "LINESTRING (20 0, 20 1)"]
    )
    crossed = barriers_crossed(lines, barriers, np.array(["E411", "N4", "N5"], dtype=object))
    assert [list(ids) for ids in crossed] == [["E411", "N4"], []]


def test_the_table_has_one_line_a_link_with_its_numbers():
    links, labels = row_of_patches()
    table = link_table(links, labels, 10.0, TRANSFORM)
    assert table["from_id"].tolist() == [5, 5, 7]
    assert table["to_id"].tolist() == [7, 9, 9]
    assert table["cost"].tolist() == [30.0, 50.0, 20.0]
    assert table["length_m"].tolist() == [20.0, 40.0, 10.0]
    assert table["straight_m"].tolist() == [20.0, 40.0, 10.0]
    assert table["via"].tolist() == [0, 1, 0]


def test_no_links_make_an_empty_table():
    labels = np.array([[1, 0]])
    table = link_table(find_links(np.ones((1, 2)), labels, 10.0), labels, 10.0, TRANSFORM)
    assert len(table) == 0
