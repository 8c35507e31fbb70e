"""Whose kilometres they are: stretches of axes by municipality, boundary roads shared by two."""

from dataclasses import dataclass

import numpy as np
import shapely

from ...progress import silent, step
from ..linear_reference import pieces, point_on, segment_at

OUTSIDE = -1
_RING_PIECE = 32


@dataclass(frozen=True)
class Stretches:
    """Axes from end to end in stretches of one territory on each side.

    Sorted by axis, then chainage; chainage in whole millimetres, shape (n,) each. ``left`` and
    ``right`` are rows of the territories, −1 outside all.
    """

    axis: np.ndarray
    start: np.ndarray
    end: np.ndarray
    left: np.ndarray
    right: np.ndarray


def stretches(axes, polygons, border_m, progress=silent):
    """Cut axes where the territory beside them changes.

    Parameters
    ----------
    axes : Axes
    polygons : ndarray of Polygon or MultiPolygon, shape (p,), or None
        Where they overlap the first one counts.
    border_m : float
        What lies this far to the left and to the right decides.
    progress : callable

    Returns
    -------
    Stretches

    Raises
    ------
    Cancelled

    Notes
    -----
    O((s + v) log v + k) with s segments of axes, v vertices of borders and k near pairs.
    """
    count = len(axes)
    first, last = (np.rint(axes.table[k] * 1000).astype(np.int64) for k in ("m_from", "m_to"))
    if polygons is None or not len(polygons) or not count:
        nowhere = np.full(count, OUTSIDE)
        return Stretches(np.arange(count), first, last, nowhere, nowhere)
    axis, place = _crossings(axes, polygons, border_m)
    step(progress, 0.6)
    axis = np.concatenate([np.arange(count), np.arange(count), axis])
    place = np.concatenate([first, last, np.rint(place * 1000).astype(np.int64)])
    place = np.clip(place, first[axis], last[axis])
    order = np.lexsort((place, axis))
    axis, place = axis[order], place[order]
    real = (np.diff(axis) == 0) & (np.diff(place) > 0)
    axis, start, end = axis[:-1][real], place[:-1][real], place[1:][real]
    sides = _sides(axes, axis, (start + end) / 2000, polygons, border_m)
    return _joined(axis, start, end, *sides)


def _crossings(axes, polygons, border_m):
    """Where the lines to the left and to the right of an axis cross a border."""
    ring = _border_pieces(polygons)
    tree = shapely.STRtree(ring)
    near = np.unique(tree.query(axes.table.geometry, predicate="dwithin", distance=2 * border_m)[0])
    segment = np.flatnonzero(np.isin(axes.owner, near))
    start, end = axes.start[segment], axes.end[segment]
    along = end - start
    length = np.hypot(*along.T)
    normal = np.stack([-along[:, 1], along[:, 0]], axis=1) / length[:, None]
    rows, places = [], []
    for side in (1.0, -1.0):
        a, b = (p + side * border_m * normal for p in (start, end))
        i, j = tree.query(shapely.linestrings(np.stack([a, b], axis=1)), predicate="intersects")
        i, share = _meetings(a, b, i, ring[j])
        rows.append(axes.owner[segment[i]])
        places.append(axes.at_m[segment[i]] + share * axes.length_m[segment[i]])
    return np.concatenate(rows), np.concatenate(places)


def _border_pieces(polygons):
    """The rings in pieces of a few vertices, so that a query finds what is near only."""
    rings = shapely.get_rings(shapely.get_parts(polygons))
    coordinates, index = shapely.get_coordinates(rings, return_index=True)
    same = index[1:] == index[:-1]
    within = np.arange(len(index)) - np.searchsorted(index, index)
    piece = np.cumsum(within % _RING_PIECE == 0) - 1
    # a piece ends with the vertex that the next one begins with
    joint = np.flatnonzero(same & (np.diff(piece) != 0))
    order = np.concatenate([np.arange(len(index)), joint + 1])
    number = np.concatenate([piece, piece[joint]])
    sort = np.lexsort((order, number))
    number, order = number[sort], order[sort]
    enough = np.bincount(number)[number] > 1
    number, order = number[enough], order[enough]
    index = np.unique(number, return_inverse=True)[1].reshape(-1)
    return shapely.linestrings(coordinates[order], indices=index)


def _meetings(a, b, i, lines):
    """Where the segment a[i]–b[i] meets each of the lines: rows and share along the segment."""
    coordinates, index = shapely.get_coordinates(lines, return_index=True)
    same = index[1:] == index[:-1]
    p, q, row = coordinates[:-1][same], coordinates[1:][same], index[1:][same]
    k = i[row]
    u, v, w = b[k] - a[k], q - p, p - a[k]
    cross = u[:, 0] * v[:, 1] - u[:, 1] * v[:, 0]
    with np.errstate(divide="ignore", invalid="ignore"):
        share = (w[:, 0] * v[:, 1] - w[:, 1] * v[:, 0]) / cross
        other = (w[:, 0] * u[:, 1] - w[:, 1] * u[:, 0]) / cross
    hit = (cross != 0) & (share >= 0) & (share <= 1) & (other >= 0) & (other <= 1)
    return k[hit], share[hit]


def _sides(axes, axis, middle_m, polygons, border_m):
    """Territory to the left and to the right of the middle of each stretch."""
    segment = segment_at(axes, axis, middle_m)
    along = axes.end[segment] - axes.start[segment]
    normal = np.stack([-along[:, 1], along[:, 0]], axis=1) / np.hypot(*along.T)[:, None]
    place = point_on(axes, segment, middle_m)
    tree = shapely.STRtree(polygons)
    return [within(tree, place + side * border_m * normal) for side in (1.0, -1.0)]


def within(tree, coordinates):
    """The first polygon of the tree that holds each point, −1 where none does, shape (n,)."""
    point, polygon = tree.query(shapely.points(coordinates), predicate="intersects")
    result = np.full(len(coordinates), OUTSIDE)
    order = np.lexsort((-polygon, point))
    result[point[order]] = polygon[order]
    return result


def _joined(axis, start, end, left, right):
    new = np.ones(len(axis), dtype=bool)
    new[1:] = (np.diff(axis) != 0) | (np.diff(left) != 0) | (np.diff(right) != 0)
    first = np.flatnonzero(new)
    last = np.append(first[1:], len(axis)) - 1
    return Stretches(axis[first], start[first], end[last], left[first], right[first])


def divide(found, axis, start, end):
    """Cut intervals at the ends of the stretches.

    Parameters
    ----------
    found : Stretches
    axis : ndarray of int, shape (n,)
    start, end : ndarray of int64, shape (n,)
        Whole millimetres, within the axis.

    Returns
    -------
    row, stretch : ndarray of int, shape (m,)
    start, end : ndarray of int64, shape (m,)
    """
    if not len(axis):
        return axis, axis, start, end
    room = max(int(found.end.max(initial=0)), int(end.max())) + 2
    low = np.searchsorted(found.axis * room + found.end, axis * room + start, side="right")
    high = np.searchsorted(found.axis * room + found.start, axis * room + end, side="left")
    number = np.maximum(high - low, 0)
    row = np.repeat(np.arange(len(axis)), number)
    stretch = low[row] + np.arange(len(row)) - np.repeat(np.cumsum(number) - number, number)
    return (
        row,
        stretch,
        np.maximum(start[row], found.start[stretch]),
        np.minimum(end[row], found.end[stretch]),
    )


def lines_of(axes, found):
    """The line of each stretch."""
    return pieces(axes, found.axis, found.start / 1000, found.end / 1000)
