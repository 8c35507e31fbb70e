"""Working CRS and measures on the ellipsoid."""

import numpy as np
import pytest
import shapely
from greenblue.algorithms.io.crs import (
    ellipsoidal_areas,
    ellipsoidal_lengths,
    recognised,
    reproject,
    transform_extent,
    working_crs,
)
from greenblue.core.errors import Cancelled, GreenBlueError
from qgis.core import QgsCoordinateReferenceSystem, QgsDistanceArea, QgsGeometry, QgsRectangle

DEGREES = QgsCoordinateReferenceSystem("EPSG:4326")
BRUSSELS = QgsRectangle(4.2, 50.7, 4.6, 51.0)
BELGIUM = QgsRectangle(2.6, 49.6, 6.3, 51.4)


@pytest.mark.parametrize(
    ("given", "where", "expected"),
    [
        ("EPSG:31370", BELGIUM, "EPSG:31370"),
        ("EPSG:3812", BELGIUM, "EPSG:3812"),
        ("EPSG:3035", BRUSSELS, "EPSG:3035"),
        ("EPSG:25831", BRUSSELS, "EPSG:25831"),
        ("EPSG:2154", BRUSSELS, "EPSG:2154"),
        ("EPSG:4326", BRUSSELS, "EPSG:31370"),
        ("EPSG:4258", BRUSSELS, "EPSG:31370"),
        ("EPSG:3857", BELGIUM, "EPSG:31370"),
        ("EPSG:3395", BRUSSELS, "EPSG:31370"),
        ("EPSG:4326", QgsRectangle(9.0, 53.0, 9.5, 53.5), "EPSG:32632"),
        ("EPSG:3857", QgsRectangle(5.0, 50.0, 8.9, 53.5), "EPSG:32632"),
        ("EPSG:4326", QgsRectangle(18.0, -34.0, 18.5, -33.5), "EPSG:32734"),
        ("EPSG:2263", QgsRectangle(-74.1, 40.6, -73.9, 40.8), "EPSG:32618"),
        ("EPSG:3857", QgsRectangle(8.0, 0.1, 9.0, 0.2), "EPSG:3857"),
    ],
)
def test_the_working_crs_is_metric_and_true_to_scale(probe, given, where, expected):
    crs = QgsCoordinateReferenceSystem(given)
    extent = transform_extent(where, DEGREES, crs, probe.context)
    assert working_crs(crs, extent, probe.context).authid() == expected


def test_coordinates_beyond_the_earth_are_refused(probe):
    with pytest.raises(
        GreenBlueError, match="do not fit the coordinate reference system EPSG:4326"
    ):
        working_crs(DEGREES, (150_000, 160_000, 151_000, 161_000), probe.context)


def brussels_namur(probe, authid):
    # Straight in degrees, with 200 steps, as the reference figures were computed.
    line = shapely.LineString(np.linspace((4.35, 50.85), (4.867, 50.467), 201))
    crs = QgsCoordinateReferenceSystem(authid)
    etrs = QgsCoordinateReferenceSystem("EPSG:4258")
    return reproject(np.array([line]), etrs, crs, probe.context), crs


@pytest.mark.parametrize(
    ("authid", "planar"), [("EPSG:3812", 56_136.700), ("EPSG:3857", 88_518.310)]
)
def test_brussels_namur_is_as_long_on_the_ellipsoid_in_every_crs(probe, authid, planar):
    lines, crs = brussels_namur(probe, authid)
    assert shapely.length(lines[0]) == pytest.approx(planar, abs=0.001)
    probe.context.project().setEllipsoid("EPSG:7004")
    length = ellipsoidal_lengths(lines, crs, probe.context)
    assert length[0] == pytest.approx(56_140.176, abs=0.001)


def test_lambert_72_is_measured_on_its_own_ellipsoid_within_a_hundred_thousandth(probe):
    lines, crs = brussels_namur(probe, "EPSG:31370")
    assert crs.ellipsoidAcronym() == "EPSG:7022"
    length = ellipsoidal_lengths(lines, crs, probe.context)[0]
    assert length == pytest.approx(56_140.176, rel=1e-5)
    assert abs(shapely.length(lines[0]) / length - 1) < 0.0002


def test_bulk_measures_are_those_of_qgis(probe):
    rng = np.random.default_rng(5)
    steps = rng.normal(0, 200, (60, 8, 2))
    lines = shapely.linestrings(steps.cumsum(axis=1) + np.array([150_000, 170_000]))
    lines[3] = shapely.MultiLineString([lines[3], lines[4]])
    areas = shapely.buffer(lines, 50)
    crs = QgsCoordinateReferenceSystem("EPSG:31370")
    ruler = QgsDistanceArea()
    ruler.setSourceCrs(crs, probe.context.transformContext())
    ruler.setEllipsoid("EPSG:7022")
    for shapes, bulk, single in (
        (lines, ellipsoidal_lengths, ruler.measureLength),
        (areas, ellipsoidal_areas, ruler.measureArea),
    ):
        expected = [single(QgsGeometry.fromWkt(g.wkt)) for g in shapes]
        found = bulk(shapes, crs, probe.context)
        np.testing.assert_allclose(found, expected, rtol=1e-9, atol=0.02)


NAMELESS_LAMBERT = """PROJCS["unnamed",
    GEOGCS["International 1909 (Hayford)",DATUM["unknown",SPHEROID["intl",6378388,297]],
        PRIMEM["Greenwich",0],UNIT["degree",0.0174532925199433]],
    PROJECTION["Lambert_Conformal_Conic_2SP"],
    PARAMETER["standard_parallel_1",49.8333339],PARAMETER["standard_parallel_2",51.1666672333333],
    PARAMETER["latitude_of_origin",90],PARAMETER["central_meridian",4.36748666666667],
    PARAMETER["false_easting",150000.01256],PARAMETER["false_northing",5400088.4378],
    UNIT["Meter",1],AXIS["Easting",EAST],AXIS["Northing",NORTH]]"""


def test_a_nameless_lambert_72_is_recognised(probe):
    own = QgsCoordinateReferenceSystem.fromWkt(NAMELESS_LAMBERT)
    assert own.authid() == ""
    assert recognised(own, probe.context).authid() == "EPSG:31370"


def test_a_nameless_crs_a_metre_beside_is_left_alone(probe):
    own = QgsCoordinateReferenceSystem.fromWkt(NAMELESS_LAMBERT.replace("150000.01", "150001.01"))
    assert own.authid() == ""
    assert recognised(own, probe.context) == own


def test_every_named_crs_stays_what_it_is(probe):
    for name in ("EPSG:3812", "EPSG:4326", "EPSG:31300"):
        crs = QgsCoordinateReferenceSystem(name)
        assert recognised(crs, probe.context) == crs


def test_a_crs_of_the_users_own_making_is_measured_on_its_own_ellipsoid(probe):
    own = QgsCoordinateReferenceSystem.fromWkt(NAMELESS_LAMBERT)
    known = QgsCoordinateReferenceSystem("EPSG:31370")
    lines = np.array([shapely.LineString([(150_000, 170_000), (180_000, 120_000)])])
    assert not own.authid().startswith("EPSG")
    assert working_crs(own, (150_000, 120_000, 180_000, 170_000), probe.context) == own
    np.testing.assert_allclose(
        ellipsoidal_lengths(lines, own, probe.context),
        ellipsoidal_lengths(lines, known, probe.context),
        rtol=1e-9,
    )


def test_what_is_missing_or_has_no_length_measures_zero(probe):
    crs = QgsCoordinateReferenceSystem("EPSG:31370")
    shapes = np.array([None, shapely.Point(150_000, 170_000), shapely.LineString()], dtype=object)
    assert ellipsoidal_lengths(shapes, crs, probe.context).tolist() == [0, 0, 0]
    assert len(ellipsoidal_lengths(shapes[:0], crs, probe.context)) == 0


def test_reprojecting_leaves_the_given_geometries_alone(probe):
    point = shapely.Point(4.35, 50.85)
    moved = reproject(
        np.array([point, None]), DEGREES, QgsCoordinateReferenceSystem("EPSG:31370"), probe.context
    )
    assert point.wkt == "POINT (4.35 50.85)"
    assert moved[0].distance(shapely.Point(148_750, 171_000)) < 1_000
    assert moved[1] is None


def test_reprojecting_can_be_cancelled(probe):
    with pytest.raises(Cancelled):
        reproject(
            np.array([shapely.Point(4, 50)]),
            DEGREES,
            QgsCoordinateReferenceSystem("EPSG:31370"),
            probe.context,
            progress=lambda _fraction: False,
        )


def test_a_polygon_that_rounding_would_break_keeps_its_last_digits(probe):
    # A slit of a hundredth of a millimetre, which rounding to a tenth closes or crosses.
    slit = shapely.Polygon(
        [(0, 0), (10, 0), (10, 5), (3, 5.00001), (10, 5.00002), (10, 10), (0, 10)]
    )
    shapes = shapely.transform(np.array([slit, None, slit], dtype=object), lambda c: c + 150_000)
    here, there = (QgsCoordinateReferenceSystem(f"EPSG:{n}") for n in (31370, 3812))
    moved = reproject(shapes, here, there, probe.context)
    assert shapely.is_valid(moved).tolist() == [True, False, True] and moved[1] is None
    back = reproject(moved, there, here, probe.context)
    assert shapely.area(back[0]) == pytest.approx(slit.area, abs=1e-3)
