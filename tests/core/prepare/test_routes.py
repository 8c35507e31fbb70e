"""Railway lines numbered by their route relations."""

import numpy as np
import shapely
from greenblue.core.prepare.routes import number_by_routes


def lines(*texts):
    return np.array([shapely.from_wkt(t) for t in texts], dtype=object)


def test_a_line_without_a_number_gets_that_of_its_route():
    tracks = lines("LINESTRING (10 0, 0 0)", "LINESTRING (10 0, 20 0)", "LINESTRING (0 5, 20 5)")
    routes = lines("MULTILINESTRING ((0 0, 10 0, 20 0))")
    found = number_by_routes(
        tracks, np.array([None, "26", None], dtype=object), routes, np.array(["161"], dtype=object)
    )
    assert found.tolist() == ["161", "26", None]


def test_the_first_of_two_routes_wins():
    tracks = lines("LINESTRING (0 0, 10 0)")
    routes = lines("LINESTRING (0 0, 10 0)", "LINESTRING (10 0, 0 0)")
    numbers = np.array(["161", "26"], dtype=object)
    assert number_by_routes(tracks, np.array([None]), routes, numbers).tolist() == ["161"]


def test_without_routes_nothing_changes():
    tracks = lines("LINESTRING (0 0, 10 0)")
    none = np.empty(0, dtype=object)
    assert number_by_routes(tracks, np.array([None]), none, none).tolist() == [None]
