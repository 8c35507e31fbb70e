"""Straight segments of lines beside those of axes: where one stands square on the other."""

from dataclasses import dataclass

import numpy as np
import shapely

from ...progress import step

CHUNK = 50_000


@dataclass(frozen=True)
class Part:
    """Straight segments of lines, shape (n,) each; ``start`` and ``end`` (n, 2), in metres."""

    line: np.ndarray
    start: np.ndarray
    end: np.ndarray
    length: np.ndarray


@dataclass(frozen=True)
class Pair:
    """A segment of a line beside a segment of an axis: where on the one, where on the other.

    ``part`` and ``axis`` are rows, shape (k,). ``s`` are planar metres along the line's segment,
    ``m`` the chainage at these places, ``d`` the distance from the axis, positive on the left;
    shape (k, 2) each, from and to.
    """

    part: np.ndarray
    axis: np.ndarray
    s: np.ndarray
    m: np.ndarray
    d: np.ndarray

    def take(self, rows):
        return Pair(self.part[rows], self.axis[rows], self.s[rows], self.m[rows], self.d[rows])


def parts_of(lines):
    """The straight segments of lines, those without length left out.

    Parameters
    ----------
    lines : ndarray of LineString or MultiLineString, shape (n,)

    Returns
    -------
    Part
    """
    single, line = shapely.get_parts(lines, return_index=True)
    coordinates, index = shapely.get_coordinates(single, return_index=True)
    same = index[1:] == index[:-1]
    start, end = coordinates[:-1][same], coordinates[1:][same]
    length = np.hypot(*(end - start).T)
    moved = length > 0
    return Part(line[index[:-1][same]][moved], start[moved], end[moved], length[moved])


def pairs_of(part, admits, axes, tolerance_m, bearing_deg, progress):
    """All segments beside each other within tolerance and bearing.

    Parameters
    ----------
    part : Part
    admits : callable
        ``admits(line, axis)`` gives a mask of the pairs to look at.
    axes : Axes
    tolerance_m, bearing_deg : float
        See `matching.match_lines`.
    progress : callable

    Returns
    -------
    Pair

    Raises
    ------
    Cancelled
    """
    empty = Pair(*(np.empty(0, dtype=np.int64),) * 2, *(np.empty((0, 2)),) * 3)
    if not len(part.line) or not len(axes.owner):
        return empty
    tree = shapely.STRtree(shapely.linestrings(np.stack([part.start, part.end], axis=1)))
    reach = axes.table["width_m"][axes.owner] / 2 + tolerance_m
    found = [empty]
    for first in range(0, len(axes.owner), CHUNK):
        step(progress, 0.7 * first / len(axes.owner))
        rows = slice(first, first + CHUNK)
        # boxes only: what is beside is found exactly afterwards, and faster
        low = np.minimum(axes.start[rows], axes.end[rows]) - reach[rows, None]
        high = np.maximum(axes.start[rows], axes.end[rows]) + reach[rows, None]
        j, i = tree.query(shapely.box(*low.T, *high.T))
        j = j + first
        fits = admits(part.line[i], axes.owner[j])
        found.append(_beside(part, i[fits], axes, j[fits], reach[j[fits]], bearing_deg))
    return Pair(
        *(np.concatenate([getattr(f, k) for f in found]) for k in ("part", "axis", "s", "m", "d"))
    )


def _beside(part, i, axes, j, reach, bearing_deg):
    """Of each pair the stretch where one stands square on the other, within reach."""
    origin, planar = axes.start[j], np.hypot(*(axes.end[j] - axes.start[j]).T)
    unit = (axes.end[j] - origin) / planar[:, None]
    t, d = (_along_and_beside(unit, p[i] - origin) for p in (part.start, part.end))
    (t0, d0), (t1, d1) = t, d
    fits = np.abs(t1 - t0) >= np.cos(np.radians(bearing_deg)) * part.length[i]
    low, high = np.zeros(len(i)), np.ones(len(i))
    for value, change, least, most in (
        (t0, t1 - t0, np.zeros(len(i)), planar),
        (d0, d1 - d0, -reach, reach),
    ):
        flat = change == 0
        fits &= ~flat | ((value >= least) & (value <= most))
        slope = np.where(flat, 1.0, change)
        ends = np.sort(np.stack([(least - value) / slope, (most - value) / slope]), axis=0)
        low = np.where(flat, low, np.maximum(low, ends[0]))
        high = np.where(flat, high, np.minimum(high, ends[1]))
    keep = np.flatnonzero(fits & (high > low))
    s = np.stack([low, high], axis=1)[keep]
    t = t0[keep, None] + s * (t1 - t0)[keep, None]
    scale = (axes.length_m[j] / planar)[keep, None]
    m = axes.at_m[j[keep], None] + np.clip(t, 0.0, planar[keep, None]) * scale
    beside = d0[keep, None] + s * (d1 - d0)[keep, None]
    return Pair(i[keep], axes.owner[j[keep]], s * part.length[i[keep], None], m, beside)


def _along_and_beside(unit, vector):
    along = (unit * vector).sum(axis=1)
    return along, unit[:, 0] * vector[:, 1] - unit[:, 1] * vector[:, 0]
