"""From Belgian Lambert 72 (EPSG:31370) to WGS 84, without any projection library.

Formulas: Snyder, Map Projections: A Working Manual (1987), Lambert conformal conic with two
standard parallels; the change of datum is the seven-parameter one of EPSG:15929.
"""

import numpy as np

INTERNATIONAL_1924 = (6_378_388.0, 1 / 297.0)
WGS_84 = (6_378_137.0, 1 / 298.257223563)
PARALLELS = (49.8333339, 51.16666723333333)
LATITUDE_0, LONGITUDE_0 = 90.0, 4.367486666666666
FALSE_EASTING, FALSE_NORTHING = 150_000.013, 5_400_088.438
SHIFT_M = (-106.8686, 52.2978, -103.7239)
ROTATION_ARCSEC = (0.3366, -0.457, 1.8422)
SCALE_PPM = -1.2747


def to_wgs84(x, y):
    """Longitude and latitude in degrees of Lambert 72 metres; arrays of equal length."""
    return _change_datum(*_unproject(np.asarray(x, dtype=float), np.asarray(y, dtype=float)))


def _unproject(x, y):
    """Longitude and latitude (radians) on the International ellipsoid."""
    a, f = INTERNATIONAL_1924
    e = np.sqrt(f * (2 - f))

    def m(phi):
        return np.cos(phi) / np.sqrt(1 - (e * np.sin(phi)) ** 2)

    def t(phi):
        es = e * np.sin(phi)
        return np.tan(np.pi / 4 - phi / 2) / ((1 - es) / (1 + es)) ** (e / 2)

    p1, p2 = np.radians(PARALLELS)
    n = np.log(m(p1) / m(p2)) / np.log(t(p1) / t(p2))
    scale = a * m(p1) / (n * t(p1) ** n)
    # the origin is the pole, where the radius of the projected parallel is nil
    east, south = x - FALSE_EASTING, FALSE_NORTHING - y
    tt = (np.hypot(east, south) / scale) ** (1 / n)
    phi = np.pi / 2 - 2 * np.arctan(tt)
    for _ in range(8):
        es = e * np.sin(phi)
        phi = np.pi / 2 - 2 * np.arctan(tt * ((1 - es) / (1 + es)) ** (e / 2))
    return np.arctan2(east, south) / n + np.radians(LONGITUDE_0), phi


def _change_datum(lon, lat):
    """Degrees on WGS 84 of radians on the International ellipsoid, at height 0."""
    a, f = INTERNATIONAL_1924
    e2 = f * (2 - f)
    nu = a / np.sqrt(1 - e2 * np.sin(lat) ** 2)
    old = np.array([nu * np.cos(lat) * np.cos(lon), nu * np.cos(lat) * np.sin(lon),
                    nu * (1 - e2) * np.sin(lat)])  # fmt: skip
    rx, ry, rz = np.radians(np.array(ROTATION_ARCSEC) / 3600)
    turn = np.array([[1, -rz, ry], [rz, 1, -rx], [-ry, rx, 1]])
    x, y, z = (1 + SCALE_PPM * 1e-6) * (turn @ old) + np.array(SHIFT_M)[:, None]

    a, f = WGS_84
    e2 = f * (2 - f)
    p = np.hypot(x, y)
    phi = np.arctan2(z, p * (1 - e2))
    for _ in range(6):
        nu = a / np.sqrt(1 - e2 * np.sin(phi) ** 2)
        phi = np.arctan2(z + e2 * nu * np.sin(phi), p)
    return np.degrees(np.arctan2(y, x)), np.degrees(phi)
