"""Axes with chainage: from a place on the map to a place along an axis, and back.

Chainage is length on the ellipsoid from the start of the axis: planar length along the line
times the scale of that axis, which whoever knows the ellipsoid hands in. The scale of a
metric CRS is constant along an axis to better than 1 in 10⁶ per 10 km.
"""

from dataclasses import dataclass

import numpy as np
import shapely

from ..table import Table

MM = 1000


@dataclass(frozen=True)
class Axes:
    """Axes taken apart into straight segments.

    Attributes
    ----------
    table : Table
        LineStrings in metres, in a canonical order, with ``axis_id``, ``kind``, ``name``,
        ``width_m``, ``scale``, ``m_from``, ``m_to`` and ``code`` (a number for each id).
    start, end : ndarray of float, shape (s, 2)
        Ends of the segments, in metres.
    owner : ndarray of int, shape (s,)
        Row of the axis.
    at_m, length_m : ndarray of float, shape (s,)
        Chainage of the segment's start, and its length, on the ellipsoid.
    """

    table: Table
    start: np.ndarray
    end: np.ndarray
    owner: np.ndarray
    at_m: np.ndarray
    length_m: np.ndarray

    def __len__(self):
        return len(self.table)

    def total_m(self):
        """Length of each axis on the ellipsoid, shape (n,)."""
        return self.table["m_to"] - self.table["m_from"]


def lengths_on_lines(coordinates, index):
    """Planar length along the line up to each vertex, starting at 0 on each line."""
    step = np.zeros(len(index))
    if len(index):
        step[1:] = np.hypot(*np.diff(coordinates, axis=0).T) * (index[1:] == index[:-1])
    along = np.cumsum(step)
    first = np.flatnonzero(np.diff(index, prepend=-1))
    return along - np.repeat(along[first], np.diff(np.append(first, len(index))))


def prepare_axes(table):
    """Axes with segments and chainage.

    Parameters
    ----------
    table : Table
        LineStrings or MultiLineStrings in metres, each part an axis of its own. Optional
        columns: ``axis_id`` (text), ``kind``, ``name``, ``width_m`` (m), ``scale``
        (ellipsoid ÷ plane, 1 where absent), ``m_from`` (m, chainage of the start).

    Returns
    -------
    Axes
        Sorted by axis id, then place, whatever the order of the input. Axes without an id
        are numbered in that order.

    Notes
    -----
    O(v log v) in the number of vertices v.
    """
    line, row = shapely.get_parts(table.geometry, return_index=True)
    kept = shapely.length(line) > 0
    line, row = line[kept], row[kept]
    part = table.take(row)
    columns = {
        "axis_id": _text(part, "axis_id"),
        "kind": _text(part, "kind"),
        "name": _text(part, "name"),
        "width_m": _number(part, "width_m", 0.0),
        "scale": _number(part, "scale", 1.0),
        "m_from": _number(part, "m_from", 0.0),
    }
    bounds = shapely.bounds(line)
    keys = [bounds[:, 3], bounds[:, 2], bounds[:, 1], bounds[:, 0], columns["m_from"]]
    order = np.lexsort([*keys, columns["axis_id"].astype(str)])
    result = Table(line, columns, table.name, part.fid).take(order)
    return _segments(_numbered(result))


def _segments(table):
    coordinates, index = shapely.get_coordinates(table.geometry, return_index=True)
    along = lengths_on_lines(coordinates, index)
    scale, origin = table["scale"], table["m_from"]
    first = index[1:] == index[:-1]
    first &= along[1:] > along[:-1]
    owner = index[:-1][first]
    total = shapely.length(table.geometry) * scale
    return Axes(
        table.with_columns(m_to=origin + total),
        coordinates[:-1][first],
        coordinates[1:][first],
        owner,
        origin[owner] + along[:-1][first] * scale[owner],
        np.diff(along)[first] * scale[owner],
    )


def _numbered(table):
    """Axes without an id get one from their place in the order."""
    ids = table["axis_id"].copy()
    nameless = np.flatnonzero(ids == "")
    ids[nameless] = [f"A{n}" for n in range(1, len(nameless) + 1)]
    code = np.unique(ids.astype(str), return_inverse=True)[1].reshape(-1)
    return table.with_columns(axis_id=ids, code=code)


def _text(table, name):
    values = table.columns.get(name)
    result = np.full(len(table), "", dtype=object)
    if values is not None:
        result[:] = ["" if v is None else str(v) for v in values]
    return result


def _number(table, name, default):
    values = table.columns.get(name)
    if values is None:
        return np.full(len(table), default)
    return np.nan_to_num(np.asarray(values, dtype=float), nan=default)


def pieces(axes, owner, start_m, end_m):
    """The line of each interval of chainage.

    Parameters
    ----------
    axes : Axes
    owner : ndarray of int, shape (n,)
        Row of the axis.
    start_m, end_m : ndarray of float, shape (n,)
        Chainage, start < end, within the axis.

    Returns
    -------
    ndarray of LineString, shape (n,)

    Notes
    -----
    O((n + v) log s) with v the vertices inside the intervals and s the segments.
    """
    if not len(owner):
        return np.empty(0, dtype=object)
    first = segment_at(axes, owner, start_m, side="right")
    last = np.maximum(segment_at(axes, owner, end_m, side="left"), first)
    inner = last - first
    row = np.repeat(np.arange(len(owner)), inner)
    within = np.arange(len(row)) - np.repeat(np.cumsum(inner) - inner, inner)
    body = axes.start[first[row] + 1 + within]
    ends = [point_on(axes, first, start_m), point_on(axes, last, end_m)]
    number = np.arange(len(owner))
    order = np.argsort(np.concatenate([number * 3, row * 3 + 1, number * 3 + 2]), kind="stable")
    coordinates = np.concatenate([ends[0], body, ends[1]])[order]
    return shapely.linestrings(coordinates, indices=np.concatenate([number, row, number])[order])


def segment_at(axes, owner, m, side="right"):
    """The segment of an axis at a chainage, shape (n,); of two that meet the later or earlier."""
    low = np.searchsorted(axes.owner, owner, side="left")
    high = np.searchsorted(axes.owner, owner, side="right") - 1
    # axes laid end to end, so that one search serves all
    room = (axes.at_m + axes.length_m).max() - min(axes.at_m.min(), np.min(m)) + 1.0
    key = axes.at_m + axes.owner * room
    found = np.searchsorted(key, m + owner * room, side=side) - 1
    return np.clip(found, low, high)


def point_on(axes, segment, m):
    """Coordinates at a chainage within a segment (its ends beyond), shape (n, 2)."""
    share = np.clip((m - axes.at_m[segment]) / axes.length_m[segment], 0.0, 1.0)[:, None]
    return axes.start[segment] * (1 - share) + axes.end[segment] * share
