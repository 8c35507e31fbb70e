"""Coordinate systems: a metric one to work in, bulk reprojection, ellipsoidal measures."""

import math

import numpy as np
import shapely
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsDistanceArea,
    QgsEllipsoidUtils,
    QgsGeometry,
    QgsPointXY,
    QgsRectangle,
    QgsUnitTypes,
)

from ...core.errors import GreenBlueError
from ...core.progress import chunks, part, silent, step
from ...core.text import id_list

MAX_SCALE_ERROR = 0.01
"""Planar lengths may differ this much from the ellipsoid before another CRS is taken."""

BELGIUM = QgsRectangle(2.5, 49.45, 6.45, 51.55)
"""Longitude and latitude within which Belgian Lambert 72 is at its best."""

EARTH = QgsRectangle(-180, -90, 180, 90)
WGS84 = "EPSG:4326"
BELGIAN = "EPSG:31370"
_BELGIAN_POINTS = ((30_000, 200_000), (150_000, 30_000), (290_000, 120_000), (180_000, 230_000))
# Each version of PROJ has other last digits, nanometres apart; nothing may depend on them.
DECIMALS, DEGREE_DECIMALS = 4, 9
"""Of transformed coordinates, and of lengths in metres: 0.1 mm."""
MEASURED_DECIMALS, AREA_DECIMALS = 10, 2
"""Of degrees that are only measured (0.01 mm); of square metres."""

_CHUNK = 250_000


def working_crs(crs, extent, context):
    """A projected CRS in metres whose lengths are true around ``extent``.

    Parameters
    ----------
    crs : QgsCoordinateReferenceSystem
        Of the layer that is worked on.
    extent : QgsRectangle or (xmin, ymin, xmax, ymax)
        In ``crs``.
    context : QgsProcessingContext

    Returns
    -------
    QgsCoordinateReferenceSystem
        ``crs`` itself when it is projected and its lengths at the centre of
        the extent are metres within `MAX_SCALE_ERROR` of the ellipsoid's;
        else Belgian Lambert 72 within Belgium and for an empty layer, else
        the UTM zone.

    Raises
    ------
    GreenBlueError
        When the extent cannot be placed on the Earth.
    """
    box = rectangle(extent)
    if is_metric(crs, box.center(), context):
        return crs
    if not _is_somewhere(box.center()):
        return QgsCoordinateReferenceSystem(BELGIAN)
    degrees = transform_extent(box, crs, QgsCoordinateReferenceSystem(WGS84), context)
    if degrees is None or not EARTH.contains(degrees.center()):
        raise GreenBlueError(
            "The coordinates do not fit the coordinate reference system {crs}. "
            "Set the layer's right CRS in its properties.",
            crs=crs.userFriendlyIdentifier(),
        )
    if BELGIUM.contains(degrees):
        return QgsCoordinateReferenceSystem(BELGIAN)
    centre = degrees.center()
    zone = min(max(int((centre.x() + 180) // 6) + 1, 1), 60)
    hemisphere = 32600 if centre.y() >= 0 else 32700
    return QgsCoordinateReferenceSystem(f"EPSG:{hemisphere + zone}")


def is_metric(crs, centre, context):
    """Whether planar lengths around ``centre`` are metres within `MAX_SCALE_ERROR`."""
    if crs.isGeographic():
        return False
    if not _is_somewhere(centre):
        return crs.mapUnits() == QgsUnitTypes.DistanceUnit.DistanceMeters
    ruler = _ruler(crs, context)
    for dx, dy in ((50.0, 0.0), (0.0, 50.0), (35.0, 35.0)):
        start = QgsPointXY(centre.x() - dx, centre.y() - dy)
        end = QgsPointXY(centre.x() + dx, centre.y() + dy)
        try:
            true = ruler.measureLine(start, end)
        except QgsCsException:
            return False
        planar = 2 * math.hypot(dx, dy)
        if not math.isfinite(true) or true <= 0 or abs(planar / true - 1) > MAX_SCALE_ERROR:
            return False
    return True


def _is_somewhere(point):
    """Newer QGIS puts the centre of an empty layer nowhere."""
    return math.isfinite(point.x()) and math.isfinite(point.y())


def recognised(crs, context):
    """A known CRS instead of a nameless one that gives the same coordinates.

    Files of Belgian agencies often carry Lambert 72 without its datum; what
    comes from another datum would then lie some 100 m beside them.
    """
    if crs.authid() and not crs.authid().startswith("USER:"):
        return crs
    known = QgsCoordinateReferenceSystem(BELGIAN)
    transform = QgsCoordinateTransform(known, crs, context.transformContext())
    try:
        moved = [transform.transform(QgsPointXY(x, y)) for x, y in _BELGIAN_POINTS]
    except QgsCsException:
        return crs
    away = max(math.hypot(m.x() - x, m.y() - y) for m, (x, y) in zip(moved, _BELGIAN_POINTS))
    return known if away < 0.01 else crs


def rectangle(extent):
    """A QgsRectangle of one, or of (xmin, ymin, xmax, ymax)."""
    return extent if isinstance(extent, QgsRectangle) else QgsRectangle(*map(float, extent))


def transform_extent(extent, source_crs, target_crs, context):
    """The box around ``extent`` in another CRS; None where it cannot be transformed."""
    box = rectangle(extent)
    if source_crs == target_crs:
        return box
    transform = QgsCoordinateTransform(source_crs, target_crs, context.transformContext())
    try:
        result = transform.transformBoundingBox(box)
    except QgsCsException:
        return None
    return result if result.isFinite() else None


def reproject(geometries, source_crs, target_crs, context, *, name="", fid=None, progress=silent):
    """Geometries in another CRS, all coordinates at once, to 0.1 mm.

    Parameters
    ----------
    geometries : ndarray of shapely geometries (2D) or None, shape (n,)
    source_crs, target_crs : QgsCoordinateReferenceSystem
    context : QgsProcessingContext
        Its transform context chooses the datum operations.
    name, fid : str, ndarray
        Layer name and feature ids, for the message when it fails.
    progress : callable

    Returns
    -------
    ndarray of shapely geometries, shape (n,)
        The same array when both CRSs are equal, or one CRS under two names.

    Raises
    ------
    GreenBlueError
        When coordinates cannot be transformed; names layer and features.
    Cancelled
    """
    if source_crs == target_crs or len(geometries) == 0:
        return geometries
    moving, checking = part(progress, 0.0, 0.8), part(progress, 0.8, 1.0)
    moved = _moved(geometries, source_crs, target_crs, context, name, fid, moving)
    decimals = DEGREE_DECIMALS if target_crs.isGeographic() else DECIMALS
    still = np.abs(moved - shapely.get_coordinates(geometries)).max(initial=0.0)
    if still < 10.0 ** -(decimals + 2):  # a hundredth of what is rounded: one CRS under two names
        return geometries
    # set_coordinates changes geometries in place; the caller keeps its own.
    result = shapely.set_coordinates(geometries.copy(), moved.round(decimals))
    broken = np.zeros(len(result), bool)
    for rows in chunks(checking, len(result), _CHUNK // 10):
        broken[rows] = ~shapely.is_valid(result[rows])
    if broken.any():  # a slit narrower than the rounding: such a shape keeps its last digits
        result[broken] = shapely.set_coordinates(geometries.copy(), moved)[broken]
    return result


def _moved(geometries, source_crs, target_crs, context, name="", fid=None, progress=silent):
    """All coordinates in the other CRS, shape (c, 2), to the last digit."""
    transform = QgsCoordinateTransform(source_crs, target_crs, context.transformContext())
    old, owner = shapely.get_coordinates(geometries, return_index=True)
    new = np.empty_like(old)
    failed = []
    for rows in chunks(progress, len(old), _CHUNK):
        moved = _transformed(old[rows], transform)
        if moved is None:
            failed.extend(_failing_owners(old[rows], owner[rows], transform))
        else:
            new[rows] = moved
    if failed:
        index = np.unique(failed)
        raise GreenBlueError(
            "Layer “{layer}”: features {ids} cannot be transformed from {source} to {target}. "
            "Check that the layer's CRS is the right one and that these features lie in its area.",
            layer=name,
            ids=id_list(index if fid is None else np.asarray(fid)[index]),
            source=source_crs.userFriendlyIdentifier(),
            target=target_crs.userFriendlyIdentifier(),
        )
    return new


def _transformed(coordinates, transform):
    """Coordinates in the other CRS, or None when one of them cannot be transformed."""
    line = QgsGeometry()
    line.fromWkb(_line_wkb(coordinates))
    try:
        if line.transform(transform) != QgsGeometry.OperationResult.Success:
            return None
    except QgsCsException:
        return None
    result = np.frombuffer(line.asWkb().data(), dtype="<f8", offset=9).reshape(-1, 2)
    return result if np.isfinite(result).all() else None


def _line_wkb(coordinates):
    head = b"\x01\x02\x00\x00\x00" + np.uint32(len(coordinates)).astype("<u4").tobytes()
    return head + np.ascontiguousarray(coordinates, dtype="<f8").tobytes()


def _failing_owners(coordinates, owner, transform):
    """Which geometries fail, found by halving: few fail, and only when something is wrong."""
    if _transformed(coordinates, transform) is not None:
        return []
    if owner[0] == owner[-1]:
        return [owner[0]]
    middle = np.searchsorted(owner, owner[len(owner) // 2])
    if middle == 0:
        middle = np.searchsorted(owner, owner[0], side="right")
    return _failing_owners(coordinates[:middle], owner[:middle], transform) + _failing_owners(
        coordinates[middle:], owner[middle:], transform
    )


def ellipsoidal_lengths(geometries, crs, context, progress=silent):
    """Length of each geometry on the ellipsoid of its CRS, whatever the project's is.

    Parameters
    ----------
    geometries : ndarray of shapely geometries or None, shape (n,)
    crs : QgsCoordinateReferenceSystem
    context : QgsProcessingContext
    progress : callable

    Returns
    -------
    ndarray of float64, shape (n,)
        Metres; 0 for what has no length, perimeters for polygons are not given.
    """
    lengths = _measured(geometries, crs, context, progress, QgsDistanceArea.measureLength)
    return lengths.round(DECIMALS)


def ellipsoidal_areas(geometries, crs, context, progress=silent):
    """Area of each geometry on the ellipsoid of its CRS, in square metres, shape (n,)."""
    areas = _measured(geometries, crs, context, progress, QgsDistanceArea.measureArea)
    return areas.round(AREA_DECIMALS)


def _measured(geometries, crs, context, progress, measure):
    placed, degrees = _in_degrees(geometries, crs, context, part(progress, 0.0, 0.5))
    ruler = _ruler(degrees, context)
    values = shapely.to_wkb(placed)
    result = np.zeros(len(values))
    geometry = QgsGeometry()
    # A loop: QgsDistanceArea takes one geometry at a time.
    for i, wkb in enumerate(values):
        if i % 5000 == 0:
            step(progress, 0.5 + 0.5 * i / len(values))
        if wkb is not None:
            geometry.fromWkb(wkb)
            result[i] = measure(ruler, geometry)
    return result


def _in_degrees(geometries, crs, context, progress):
    """Geometries in degrees on the ellipsoid of ``crs``, and the CRS of these."""
    # The coordinates are brought to degrees in bulk; measuring would do it vertex by vertex.
    degrees = _degrees_of(crs)
    geometries = np.asarray(geometries)
    if crs == degrees or len(geometries) == 0:
        return geometries, degrees
    moved = _moved(geometries, crs, degrees, context, progress=progress).round(MEASURED_DECIMALS)
    return shapely.set_coordinates(geometries.copy(), moved), degrees


def _ruler(crs, context):
    """Measures coordinates of ``crs`` on its own ellipsoid."""
    ruler = QgsDistanceArea()
    ruler.setSourceCrs(crs, context.transformContext())
    if not ruler.setEllipsoid(_ellipsoid(crs)):
        raise GreenBlueError(
            "The ellipsoid of the coordinate reference system {crs} is not known to QGIS. "
            "Choose a usual CRS for the layer, such as EPSG:31370.",
            crs=crs.userFriendlyIdentifier(),
        )
    return ruler


def _ellipsoid(crs):
    """The acronym of the ellipsoid of ``crs``, WGS 84 where it has none.

    A nameless CRS gives its axes only ("PARAMETER:…"), with which
    QgsDistanceArea measures nothing; the ellipsoid with the same axes is taken.
    """
    acronym = crs.ellipsoidAcronym() or "EPSG:7030"
    if not acronym.startswith("PARAMETER"):
        return acronym
    own = QgsEllipsoidUtils.ellipsoidParameters(acronym)
    apart = {
        known.acronym: abs(known.parameters.semiMajor - own.semiMajor)
        + abs(known.parameters.semiMinor - own.semiMinor)
        for known in QgsEllipsoidUtils.definitions()
        if known.acronym.startswith("EPSG:")
    }
    return min(sorted(apart), key=apart.get)


def _degrees_of(crs):
    """Longitude and latitude on the ellipsoid of ``crs``, without any change of datum."""
    return QgsEllipsoidUtils.ellipsoidParameters(_ellipsoid(crs)).crs
