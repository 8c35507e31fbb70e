"""Municipality and zone along axes."""

from dataclasses import dataclass

import numpy as np

from ...progress import part, silent
from .territories import Stretches, divide, stretches
from .zones import territory_text, urban_of, zones


@dataclass(frozen=True)
class Places:
    """Axes in stretches, with municipality (NIS) and zone on the left and on the right."""

    found: Stretches
    nis: tuple
    zone: tuple


def places_of(axes, tables, rule, progress=silent):
    """Municipality and zone of all axes.

    Parameters
    ----------
    axes : Axes
    tables : dict of str to Table
        ``municipalities`` and ``urban``, where given (see `account`).
    rule : CountingRule
    progress : callable

    Returns
    -------
    Places
        Texts are empty where nothing is known.
    """
    towns, urban = tables.get("municipalities"), tables.get("urban")
    border_m, route_m = rule.number("border_m"), 1000 * rule.number("route_km")
    shapes = None if towns is None else towns.geometry
    found = stretches(axes, shapes, border_m, part(progress, 0.0, 0.6))
    if urban is None:
        state = np.full(0, np.nan) if towns is None else urban_of(towns)
        zone = zones(axes, found, state, route_m)
    else:
        other = stretches(axes, urban.geometry, border_m, part(progress, 0.6, 0.9))
        zone = zones(axes, other, np.ones(len(urban)), route_m)
        row, match, start, end = divide(other, found.axis, found.start, found.end)
        found = Stretches(found.axis[row], start, end, found.left[row], found.right[row])
        zone = tuple(z[match] for z in zone)
    nis = tuple(territory_text(towns, "nis", side) for side in (found.left, found.right))
    return Places(found, nis, zone)


def shared(places, axis, start, end, side):
    """Intervals by municipality; of a boundary road each municipality gets half.

    Parameters
    ----------
    places : Places
    axis : ndarray of int, shape (n,)
    start, end : ndarray of int64, shape (n,)
        Whole millimetres.
    side : ndarray of str, shape (n,)
        Of what is about one side only (L, R) the municipality on that side gets all.

    Returns
    -------
    row : ndarray of int, shape (m,)
    start, end : ndarray of int64, shape (m,)
    share : ndarray of float, shape (m,)
        1, or 0.5 for each half.
    nis, zone : ndarray of str, shape (m,)
    """
    row, stretch, start, end = divide(places.found, axis, start, end)
    word = side[row]
    nis, zone = ([side_[stretch] for side_ in pair] for pair in (places.nis, places.zone))
    same = (nis[0] == nis[1]) & (zone[0] == zone[1])
    one = same | (word == "L") | (word == "R")
    parts = (
        (np.flatnonzero(one & (word != "R")), 0, 1.0),
        (np.flatnonzero(one & (word == "R")), 1, 1.0),
        (np.flatnonzero(~one), 0, 0.5),
        (np.flatnonzero(~one), 1, 0.5),
    )
    pick = np.concatenate([rows for rows, _, _ in parts])
    share = np.concatenate([np.full(len(rows), value) for rows, _, value in parts])
    text = [np.concatenate([values[k][rows] for rows, k, _ in parts]) for values in (nis, zone)]
    return row[pick], start[pick], end[pick], share, *text
