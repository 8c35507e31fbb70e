"""From WKB to shapely geometries that core can rely on: 2D, straight, not empty, valid."""

from dataclasses import dataclass

import numpy as np
import shapely
from qgis.core import QgsGeometry

FAMILIES = {"Point": (0, 4), "LineString": (1, 2, 5), "Polygon": (3, 6)}
"""Geometry families and their shapely type numbers, multi-parts included."""

FARTHEST = 2e8
"""No coordinate is larger in any unit that maps use: five times around the Earth in metres."""

_HEADER = np.dtype([("order", "u1"), ("code", "<u4")])


@dataclass
class Cleaned:
    """Which rows stay, their geometries, and the rows with each sort of trouble."""

    keep: np.ndarray
    geometry: np.ndarray
    repaired: np.ndarray
    invalid: np.ndarray
    unusable: np.ndarray
    other_type: np.ndarray


def from_wkb(wkb):
    """Geometries of WKB values, without Z and M, curves as short straight segments.

    A multi-part geometry of one part becomes a single one: for the same
    feature one driver gives this, another that.

    Parameters
    ----------
    wkb : sequence of bytes or None, length n

    Returns
    -------
    geometry : ndarray, shape (n,)
        None where the value is None or cannot be read.
    unreadable : ndarray of bool, shape (n,)
        Where there is a value that is no geometry.
    """
    values = np.empty(len(wkb), dtype=object)
    values[:] = wkb
    present = np.array([v is not None for v in wkb], dtype=bool)
    plain, flat = present.copy(), present.copy()
    plain[present], flat[present] = _kinds_of(values[present])
    result = np.full(len(values), None, dtype=object)
    result[plain] = shapely.from_wkb(values[plain], on_invalid="ignore")
    # A loop: curves and damaged values are rare, and only QGIS can straighten curves.
    for i in np.flatnonzero(present & shapely.is_missing(result)):
        result[i] = _straightened(values[i])
    result[~flat] = shapely.force_2d(result[~flat])
    return _single_where_one(result), present & shapely.is_missing(result)


def _kinds_of(values):
    """Whether each WKB value is plain (points, lines or polygons, no curves), and so in 2D."""
    heads = b"".join([v[:5] for v in values])
    if len(heads) < 5 * len(values):
        heads = b"".join([v[:5].ljust(5, b"\0") for v in values])
    heads = np.frombuffer(heads, dtype=_HEADER)
    code = (heads["code"] & 0x0FFFFFFF) % 1000
    plain = (heads["order"] == 1) & (code >= 1) & (code <= 6)
    return plain, plain & (heads["code"] == code)


def _straightened(wkb):
    geometry = QgsGeometry()
    geometry.fromWkb(wkb)
    if geometry.isNull():
        return None
    straight = geometry.constGet().segmentize()
    return shapely.from_wkb(straight.asWkb().data(), on_invalid="ignore")


def clean(geometry, families, policy):
    """Make geometries usable: of the families wanted, of finite size, valid.

    Parameters
    ----------
    geometry : ndarray of shapely geometries or None, shape (n,)
    families : tuple of str
        Wanted keys of `FAMILIES`; collections give up their parts of these
        families. Empty for no restriction.
    policy : {"REPAIR", "SKIP", "STOP"}
        What happens to invalid geometry. With STOP it stays and is reported.

    Returns
    -------
    Cleaned
    """
    geometry = geometry.copy()
    if families:
        _take_parts_out_of_collections(geometry, families)
    types = shapely.get_type_id(geometry)
    wanted = [t for f in families for t in FAMILIES[f]]
    empty = shapely.is_missing(geometry) | shapely.is_empty(geometry)
    other_type = ~empty & ~np.isin(types, wanted) if families else np.zeros(len(geometry), bool)
    unusable = ~empty & ~other_type & ~_has_size(geometry, types)
    invalid = ~empty & ~other_type & ~unusable
    invalid[invalid] = ~shapely.is_valid(geometry[invalid])
    repaired = np.zeros(len(geometry), bool)
    if policy == "REPAIR" and invalid.any():
        fixed = _repaired(geometry[invalid])
        worked = ~shapely.is_missing(fixed)
        geometry[invalid] = fixed
        repaired[np.flatnonzero(invalid)[worked]] = True
        invalid &= ~repaired
    keep = ~empty & ~other_type & ~unusable
    if policy != "STOP":
        keep &= ~invalid
    return Cleaned(keep, geometry, repaired, invalid, unusable, other_type)


def _single_where_one(geometry):
    types = shapely.get_type_id(geometry)
    multi = (types >= 4) & (types <= 6)
    multi[multi] = shapely.get_num_geometries(geometry[multi]) == 1
    geometry = geometry.copy()
    geometry[multi] = shapely.get_geometry(geometry[multi], 0)
    return geometry


def _take_parts_out_of_collections(geometry, families):
    """Replace each geometry collection by its parts of the wanted families, if any."""
    # A loop: collections are rare in planning data.
    for i in np.flatnonzero(shapely.get_type_id(geometry) == 7):
        for family in families:
            parts = _parts_of_family(geometry[i], family)
            if len(parts):
                geometry[i] = _joined(parts, family)
                break


def _parts_of_family(geometry, family):
    parts = np.array([geometry], dtype=object)
    while (shapely.get_type_id(parts) > 3).any():
        parts = shapely.get_parts(parts)
    parts = parts[~shapely.is_empty(parts)]
    return parts[np.isin(shapely.get_type_id(parts), FAMILIES[family])]


def _joined(parts, family):
    if len(parts) == 1:
        return parts[0]
    make = {
        "Point": shapely.multipoints,
        "LineString": shapely.multilinestrings,
        "Polygon": shapely.multipolygons,
    }
    return make[family](parts)


def _has_size(geometry, types):
    """Coordinates on this Earth; for lines a length; no area is merely invalid."""
    bounds = shapely.bounds(geometry)  # NaN where empty
    good = ~(np.abs(bounds) > FARTHEST).any(axis=1)
    line = np.isin(types, FAMILIES["LineString"])
    length = shapely.length(geometry[line])
    good[line] &= np.isfinite(length) & (length > 0)
    polygon = np.isin(types, FAMILIES["Polygon"])
    good[polygon] &= np.isfinite(shapely.area(geometry[polygon]))
    rest = ~line & ~polygon & (types >= 0)
    if rest.any():
        coordinates, owner = shapely.get_coordinates(geometry[rest], return_index=True)
        bad = np.unique(owner[~np.isfinite(coordinates).all(axis=1)])
        good[np.flatnonzero(rest)[bad]] = False
    return good


def _repaired(geometry):
    """Valid versions; None where nothing of the same family is left."""
    types = shapely.get_type_id(geometry)
    result = shapely.make_valid(geometry, method="structure", keep_collapsed=False)
    # A loop: invalid features are few.
    for i, family in enumerate(_family_of(types)):
        parts = _parts_of_family(result[i], family) if family else np.array([result[i]])
        if len(parts) == 0:
            result[i] = None
        elif family:
            result[i] = _joined(parts, family)
    return result


def _family_of(types):
    names = {number: family for family, numbers in FAMILIES.items() for number in numbers}
    return [names.get(int(t)) for t in types]
