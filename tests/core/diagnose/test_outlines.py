import numpy as np
import shapely
from greenblue.core.diagnose.links.outlines import outline
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

NORTH_UP = (100.0, 10.0, 0.0, 500.0, 0.0, -10.0)
SOUTH_UP = (100.0, 10.0, 0.0, 500.0, 0.0, 10.0)


def squares(inside, transform):
    row, col = np.nonzero(inside)
    x, y = transform[0] + col * transform[1], transform[3] + row * transform[5]
    return shapely.union_all(shapely.box(x, y, x + transform[1], y + transform[5]))


@settings(max_examples=300, deadline=None)
@given(hnp.arrays(bool, st.tuples(st.integers(1, 8), st.integers(1, 8))))
def test_the_outline_is_the_union_of_the_cells(inside):
    for transform in (NORTH_UP, SOUTH_UP):
        shape = outline(inside, transform)
        assert shapely.is_valid(shape)
        assert shapely.equals(shape, squares(inside, transform))


def test_islands_in_holes_are_polygons_of_their_own():
    inside = np.ones((9, 9), dtype=bool)
    inside[1:-1, 1:-1] = False
    inside[3:6, 3:6] = True
    inside[4, 4] = False
    shape = outline(inside, NORTH_UP)
    assert [len(p.interiors) for p in shape.geoms] == [1, 1]
    assert shape.area == (32 + 8) * 100.0


def test_no_cells_have_an_empty_outline_and_straight_sides_no_vertices():
    assert outline(np.zeros((3, 3), dtype=bool), NORTH_UP).is_empty
    assert len(outline(np.ones((3, 50), dtype=bool), NORTH_UP).exterior.coords) == 5
