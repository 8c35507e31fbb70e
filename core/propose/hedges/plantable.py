"""Lines along which a hedge can stand: edges of parcels and fields, sides of roads and water."""

import numpy as np
import shapely

from ...diagnose.network import line_parts
from ...table import Table, concatenate
from .rules import applies

KINDS = ("parcel", "field", "road", "track", "water", "cover", "element")
"""What a line is the edge of; where several lie on each other, the first counts."""

SPARE_M = 0.1  # sides lie so much farther out than the rule demands


def given_lines(table, kinds=None):
    """Plantable lines of the user's own, ``follows`` from a field or "field"."""
    lines, row = line_parts(_outlines(table.geometry))
    follows = np.full(len(lines), "field", dtype=object)
    if kinds is not None:
        named = np.array([(k or "").strip().lower() for k in kinds], dtype=object)[row]
        known = np.isin(named, KINDS)
        follows[known] = named[known]
    return _lines(lines, follows)


def polygon_edges(polygons, kind):
    """The outlines of polygons, such as land cover."""
    lines, _ = line_parts(_outlines(polygons))
    return _lines(lines, kind)


def parcel_edges(polygons, inside_m):
    """Lines inside each parcel along its limits, so that every hedge has one owner.

    Parameters
    ----------
    polygons : ndarray of (Multi)Polygon
    inside_m : float
        From the limit; 0 for hedges on it by written agreement.
    """
    if inside_m > 0:
        polygons = shapely.buffer(polygons, -(inside_m + SPARE_M / 10), join_style="mitre")
    return polygon_edges(polygons[~shapely.is_empty(polygons)], "parcel")


def sides(lines, kind, rules, layer):
    """Both sides of roads or watercourses, as far out as the rule set demands.

    Parameters
    ----------
    lines : Table
        With ``half_m`` and what the conditions read; bridges and tunnels left out.
    kind : str or array_like of str, shape (n,)
    rules : RuleSet
    layer : str
        ``roads`` or ``waterways``.

    Returns
    -------
    Table
    """
    free = np.zeros(len(lines))
    for row in rules.of(layer, "cut"):
        hit = applies(row, lines)
        free[hit] = np.maximum(free[hit], row.distance_m)
    away = np.round(lines["half_m"] + free + SPARE_M, 3)
    kind = np.broadcast_to(np.asarray(kind, dtype=object), (len(lines),))
    found = []
    key = np.char.add(kind.astype(str), np.char.add(" ", away.astype(str)))
    for value in np.unique(key):  # what is alike is merged first, so that sides run on
        own = key == value
        runs, _ = line_parts(
            np.array([shapely.line_merge(shapely.union_all(lines.geometry[own]))], dtype=object)
        )
        for sign in (1, -1):
            side = shapely.offset_curve(runs, sign * away[own][0], join_style="round")
            parts, _ = line_parts(side)
            found.append(_lines(parts, kind[own][0]))
    return concatenate(found) if found else _lines(np.zeros(0, dtype=object), "road")


def derived_lines(layers, rules, inside_m):
    """Plantable lines from whatever layers there are.

    Parameters
    ----------
    layers : dict of str to Table
        ``parcels``, ``land_cover``, ``roads``, ``waterways``; any may be absent.
    rules : RuleSet
    inside_m : float
        Distance of hedges from parcel limits.

    Returns
    -------
    Table
        Lines with ``follows``.
    """
    found = [_lines(np.zeros(0, dtype=object), "field")]
    if "parcels" in layers:
        found.append(parcel_edges(layers["parcels"].geometry, inside_m))
    if "land_cover" in layers:
        found.append(polygon_edges(layers["land_cover"].geometry, "cover"))
    for name in ("roads", "waterways"):
        if name in layers:
            table = layers[name]
            kind = np.full(len(table), "water", dtype=object)
            if name == "roads":
                kind = np.where(table["code"] == "R8", "track", "road").astype(object)
            found.append(sides(table, kind, rules, name))
    return concatenate(found, "plantable")


def _outlines(geometry):
    area = shapely.get_dimensions(geometry) == 2
    result = geometry.copy()
    result[area] = shapely.boundary(geometry[area])
    return result


def _lines(lines, follows):
    follows = np.broadcast_to(np.asarray(follows, dtype=object), (len(lines),)).copy()
    return Table(lines, {"follows": follows}, "plantable")
