"""Planar length ÷ length on the ellipsoid: the table of the specification (§5.3)."""

import numpy as np
import pytest
import shapely
from greenblue.algorithms.io.crs import ellipsoidal_lengths, reproject
from qgis.core import QgsCoordinateReferenceSystem

ETRS89 = QgsCoordinateReferenceSystem("EPSG:4258")
NORTH, EAST = (0.0, 5e-4), (5e-4, 0.0)  # degrees to each side: about a hundred metres in all


def scale(probe, authid, latitude, way, longitude=4.36):
    """Planar ÷ ellipsoidal length of a short line through a place."""
    middle = np.array([longitude, latitude])
    line = np.array([shapely.LineString([middle - way, middle + way])])
    crs = QgsCoordinateReferenceSystem(authid)
    there = reproject(line, ETRS89, crs, probe.context)
    return shapely.length(there)[0] / ellipsoidal_lengths(there, crs, probe.context)[0]


@pytest.mark.parametrize("way", [NORTH, EAST])
@pytest.mark.parametrize("authid", ["EPSG:31370", "EPSG:3812"])
@pytest.mark.parametrize(
    ("latitude", "expected"),
    [(49.5, 1.000084), (49.8333, 1.0), (50.5, 0.999932), (51.1667, 1.0), (51.5, 1.000085)],
)
def test_belgian_lambert_has_the_scale_of_the_specification(probe, authid, latitude, expected, way):
    # Lambert 72 is measured on its own ellipsoid: a few millionths of difference
    assert scale(probe, authid, latitude, way) == pytest.approx(expected, abs=8e-6)


@pytest.mark.parametrize(
    ("latitude", "expected"), [(49.5, 1.539769), (50.5, 1.572134), (51.5, 1.606388)]
)
def test_web_mercator_is_half_as_long_again(probe, latitude, expected):
    # the table holds the secant of the latitude; the ellipsoid lies between its two directions
    east, north = (scale(probe, "EPSG:3857", latitude, way) for way in (EAST, NORTH))
    assert east < expected < north
    assert (east * north) ** 0.5 == pytest.approx(expected, rel=0.002)


def test_the_equal_area_map_of_europe_depends_on_the_direction(probe):
    north, east = (scale(probe, "EPSG:3035", 50.5, way) for way in (NORTH, EAST))
    assert 1.0002 < north < 1.0006 and 0.9994 < east < 0.9998
    assert north * east == pytest.approx(1.0, abs=1e-5)
