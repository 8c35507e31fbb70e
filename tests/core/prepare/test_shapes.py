"""Ways become lines and areas; nodes become short lines across."""

import numpy as np
import shapely
from greenblue.core.prepare.shapes import areas_of, lines_across, lines_of, outlines_of


def wkt(*texts):
    return shapely.from_wkt(np.array(texts, dtype=object))


SQUARE = "POLYGON ((0 0, 4 0, 4 4, 0 4, 0 0))"
HOLED = "MULTIPOLYGON (((0 0, 9 0, 9 9, 0 9, 0 0), (2 2, 4 2, 4 4, 2 4, 2 2)))"


def test_a_road_that_came_as_an_area_gives_its_ring():
    lines = lines_of(wkt("LINESTRING (0 0, 3 4)", SQUARE))
    assert shapely.get_type_id(lines).tolist() == [1, 1]
    assert shapely.length(lines).tolist() == [5, 16]


def test_a_line_without_length_is_no_line():
    assert lines_of(wkt("LINESTRING (1 1, 1 1)", "LINESTRING EMPTY")).tolist() == [None, None]
    assert outlines_of(wkt("LINESTRING (1 1, 1 1)", "POINT (1 1)")).tolist() == [None, None]


def test_an_outline_has_the_rings_of_the_holes_too():
    outlines = outlines_of(wkt(HOLED, "LINESTRING (0 0, 3 4)", SQUARE))
    assert shapely.get_type_id(outlines).tolist() == [5, 5, 5]
    assert shapely.length(outlines).tolist() == [44, 5, 16]


def test_closed_ways_become_areas_and_short_ones_do_not():
    areas, repaired = areas_of(
        wkt("LINESTRING (0 0, 4 0, 4 4, 0 0)", SQUARE, "LINESTRING (0 0, 1 1, 0 0)", HOLED)
    )
    assert shapely.area(areas).tolist()[:2] == [8, 16] and areas[2] is None
    assert shapely.area(areas[3]) == 77
    assert not repaired.any()
    assert shapely.get_type_id(areas[[0, 1, 3]]).tolist() == [6, 6, 6]


def test_a_bow_tie_is_mended_and_said():
    areas, repaired = areas_of(wkt("POLYGON ((0 0, 2 2, 2 0, 0 2, 0 0))", SQUARE))
    assert repaired.tolist() == [True, False]
    assert shapely.is_valid(areas).all() and shapely.area(areas[0]) == 2
    assert shapely.get_type_id(areas[0]) == 6


def test_an_area_folded_flat_is_left_out():
    areas, repaired = areas_of(wkt("POLYGON ((0 0, 2 2, 1 1, 0 0))"))
    assert areas.tolist() == [None] and not repaired.any()


def test_a_weir_on_a_node_becomes_two_metres_across_the_stream():
    stream = wkt("LINESTRING (0 0, 100 0)")
    across = lines_across(wkt("POINT (50 0)", "POINT (0 0)", "POINT (100 0)"), stream)
    assert shapely.to_wkt(across[0]) == "MULTILINESTRING ((50 -1, 50 1))"
    assert [round(x) for x in shapely.length(across)] == [2, 2, 2]
    assert shapely.crosses(across[0], stream[0])


def test_a_node_far_from_any_line_lies_west_to_east():
    for lines in (wkt("LINESTRING (0 90, 100 90)"), np.zeros(0, dtype=object)):
        across = lines_across(wkt("POINT (5 5)"), lines)
        assert sorted(map(tuple, shapely.get_coordinates(across))) == [(4, 5), (6, 5)]


def test_no_features_give_no_features():
    none = np.zeros(0, dtype=object)
    assert len(lines_of(none)) == len(outlines_of(none)) == len(areas_of(none)[0]) == 0
    assert len(lines_across(none, wkt("LINESTRING (0 0, 1 0)"))) == 0
