"""The distance rules as geometry: zones where no hedge stands, or only a low one."""

from dataclasses import dataclass

import numpy as np
import shapely

from ...progress import chunks, silent
from ...table import groups
from .rules import applies, rail_height

ROUND = 64  # segments of a quarter circle: 1 cm on a radius of 100 m
PROBE_M = 5.0  # one point for so much of a step tells whether it lies in a zone
AS_NEAR_M = 0.1  # how exactly a standing hedge is drawn [P]
NOWHERE_M = -1e6  # a zone shrunk by that much is no more
TRACE_M = 0.01  # a shorter meeting with a zone is a touch


@dataclass(frozen=True)
class Zones:
    """Footprints of features with the rule that they are under, in file order of the rules.

    ``feature`` are the polygons, points and segments of lines as drawn, ``reach_m`` what is
    kept free around them (half their width and the distance of the rule), ``half_m`` the half
    width alone, ``row`` the position of the rule in ``rows``.
    """

    feature: np.ndarray
    reach_m: np.ndarray
    half_m: np.ndarray
    row: np.ndarray
    rows: tuple

    def of(self, *effects):
        """The part with these effects."""
        return self.take(self.by_rule(lambda rule: rule.effect in effects, bool))

    def strict(self):
        """The part that holds for standing hedges too."""
        return self.take(np.isnan(self.by_rule(lambda rule: rule.repair_h_m)))

    def by_rule(self, fact, dtype=float):
        """A fact of the rule of each zone, ``fact(rule)``. Shape (n,)."""
        return np.array([fact(rule) for rule in self.rows], dtype=dtype)[self.row]

    def take(self, keep):
        """The zones chosen by a mask."""
        columns = (self.feature, self.reach_m, self.half_m, self.row)
        return Zones(*(column[keep] for column in columns), self.rows)

    def polygons(self, index=None):
        """The zones as polygons; ``index`` chooses some."""
        index = slice(None) if index is None else index
        return shapely.buffer(self.feature[index], self.reach_m[index], quad_segs=ROUND)


def zones(layers, rules):
    """All zones of the given layers.

    Parameters
    ----------
    layers : dict of str to Table
        By the layer names of the rule set; a column ``half_m`` is half the width of what a
        line stands for (0 without it).
    rules : RuleSet

    Returns
    -------
    Zones
    """
    feature, reach, half, number = [], [], [], []
    effects = ("cut", "max_height", "height_from_distance", "bar")
    for position, row in enumerate(rules.rows):
        if row.effect not in effects or row.layer not in layers:
            continue
        table = layers[row.layer]
        own = table.columns.get("half_m", np.zeros(len(table)))
        found = np.flatnonzero(applies(row, table) & ~shapely.is_empty(table.geometry))
        shapes = table.geometry[found]
        shapes, of = _simple(shapely.boundary(shapes) if row.layer == "parcels" else shapes)
        feature.append(shapes)
        half.append(own[found][of])
        reach.append(own[found][of] + row.distance_m)
        number.append(np.full(len(of), position))
    if not feature:
        nothing = np.zeros(0)
        return Zones(nothing.astype(object), nothing, nothing, nothing.astype(int), rules.rows)
    joined = [np.concatenate(x) for x in (feature, reach, half, number)]
    return Zones(*joined, rules.rows)


def _simple(shapes):
    """Lines as segments, whose boxes are small; other parts as they are. With their origin."""
    parts, origin = shapely.get_parts(shapes, return_index=True)
    line = shapely.get_dimensions(parts) == 1
    xy, of = shapely.get_coordinates(parts[line], return_index=True)
    on = np.flatnonzero(of[1:] == of[:-1])
    segments = shapely.linestrings(np.stack([xy[on], xy[on + 1]], axis=1))
    return (
        np.concatenate([parts[~line], segments]),
        np.concatenate([origin[~line], origin[line][of[on]]]),
    )


def near(geometry, zones_):
    """Pairs (position in ``geometry``, zone) that come within the reach of the zone."""
    if not len(zones_.feature) or not len(geometry):
        return np.zeros(0, dtype=int), np.zeros(0, dtype=int)
    tree = shapely.STRtree(geometry)
    zone, at = tree.query(zones_.feature, predicate="dwithin", distance=zones_.reach_m)
    order = np.lexsort((zone, at))
    return at[order], zone[order]


def share_inside(xy, zones_, progress=silent):
    """How much of each short segment lies in a zone.

    Parameters
    ----------
    xy : ndarray of float, shape (n, 2, 2)
        Start and end of each segment.
    zones_ : Zones
    progress : callable

    Returns
    -------
    ndarray of float, shape (n,)
        The share of points, one for each ``PROBE_M`` and at least one, that lies in a zone.
    """
    share = np.zeros(len(xy))
    if not len(zones_.feature):
        return share
    length = np.hypot(*(xy[:, 1] - xy[:, 0]).T)
    count = np.maximum(np.ceil(length / PROBE_M).astype(int), 1)
    for part in chunks(progress, len(xy), 50_000):
        row = np.repeat(np.arange(part.start, part.stop), count[part])
        first = np.repeat(np.cumsum(count[part]) - count[part], count[part])
        place = (np.arange(len(row)) - first + 0.5) / count[row]
        points = xy[row, 0] + place[:, None] * (xy[row, 1] - xy[row, 0])
        hit, _ = near(shapely.points(points), zones_)
        share += np.bincount(row[np.unique(hit)], minlength=len(xy)) / count
    return share


def barred(segments, zones_, progress=silent):
    """Which segments meet a zone that no route passes; shape (n,), bool."""
    result = np.zeros(len(segments), dtype=bool)
    for part in chunks(progress, len(segments), 50_000):
        hit, _ = near(segments[part], zones_)
        result[part.start + np.unique(hit)] = True
    return result


def cut_away(lines, zones_, progress=silent, repairs=None):
    """What of lines lies outside all zones.

    Parameters
    ----------
    lines : ndarray of LineString, shape (n,)
    zones_ : Zones
        Those that cut.
    progress : callable
    repairs : ndarray of bool, shape (n,), optional
        Lines that go on between two ends of a standing hedge. Where such an end is nearer than
        a rule with ``repair_h_m`` allows, the line may come as near: a hedge that stands on
        the pavement shows that it is narrower than its class. Half of it stays free always.

    Returns
    -------
    left : ndarray of (Multi)LineString, shape (n,)
    touched : list of tuple of str
        For each line the ids of the rules that took something off, in file order.
    """
    left = lines.copy()
    touched = [()] * len(lines)
    at, zone = near(lines, zones_)
    reach = _reach(lines, zones_, at, zone, repairs)
    polygons = shapely.buffer(zones_.feature[zone], reach, quad_segs=ROUND)
    inside = shapely.length(shapely.intersection(lines[at], polygons)) > TRACE_M
    at, zone, polygons = at[inside], zone[inside], polygons[inside]
    rows, first = np.unique(at, return_index=True)
    bounds = np.append(first, len(at))
    for part in chunks(progress, len(rows), 100):
        for k in range(part.start, part.stop):  # each line has zones of its own to unite
            own = slice(bounds[k], bounds[k + 1])
            area = shapely.union_all(polygons[own])
            left[rows[k]] = shapely.difference(lines[rows[k]], area)
            touched[rows[k]] = tuple(zones_.rows[r].rule for r in np.unique(zones_.row[zone[own]]))
    return left, touched


def _reach(lines, zones_, at, zone, repairs):
    """What each zone keeps free of each line."""
    reach, half, row = zones_.reach_m[zone], zones_.half_m[zone], zones_.row[zone]
    if repairs is None:
        return reach
    mild = repairs[at] & ~np.isnan(zones_.by_rule(lambda rule: rule.repair_h_m)[zone])
    if not mild.any():
        return reach
    ends = [shapely.get_point(lines[at[mild]], k) for k in (0, -1)]
    apart = np.min([shapely.distance(e, zones_.feature[zone[mild]]) for e in ends], axis=0)
    _, key = np.unique(np.column_stack([at, row])[mild], axis=0, return_inverse=True)
    stands = np.full(key.max() + 1, np.inf)
    np.minimum.at(stands, key.reshape(-1), apart - half[mild])
    stands = stands[key.reshape(-1)]
    kept = half[mild] + np.maximum(stands - AS_NEAR_M, -half[mild] / 2)
    area = shapely.get_dimensions(zones_.feature[zone[mild]]) == 2
    kept[area & (stands <= 0)] = NOWHERE_M  # a hedge that stands inside an area may go on in it
    reach = reach.copy()
    reach[mild] = np.minimum(reach[mild], kept)
    return reach


def height_limits(zones_):
    """The zones where hedges stay low.

    Those of rules that cut count for repairs, which alone come so near.

    Parameters
    ----------
    zones_ : Zones

    Returns
    -------
    limits : Zones
    height_m : ndarray of float, shape (n,)
        Of each of them.
    grows : ndarray of bool, shape (n,)
        Whether that grows with the distance.
    """
    height = zones_.by_rule(_height)
    limits = zones_.take(~np.isnan(height))
    grows = limits.by_rule(lambda rule: rule.effect == "height_from_distance", bool)
    return limits, height[~np.isnan(height)], grows


def _height(rule):
    """The height that a rule names, NaN where it names none."""
    if rule.effect in ("max_height", "height_from_distance"):
        return rule.value
    return rule.repair_h_m if rule.effect == "cut" else np.nan


def inside_limits(lines, limits):
    """Where lines must stay low.

    Parameters
    ----------
    lines : ndarray of LineString, shape (n,)
    limits : Zones
        Of :func:`height_limits`.

    Returns
    -------
    at, zone : ndarray of int, shape (k,)
        Pairs that meet over more than a touch, sorted.
    apart_m : ndarray of float, shape (k,)
        From the line to the feature of the zone.
    """
    at, zone = near(lines, limits)
    apart = shapely.distance(lines[at], limits.feature[zone])
    inside = apart < np.maximum(limits.reach_m[zone] - TRACE_M, 0.0)
    area = limits.reach_m[zone] == 0
    inside[area] = (
        shapely.length(shapely.intersection(lines[at[area]], limits.feature[zone[area]])) > TRACE_M
    )
    return at[inside], zone[inside], apart[inside]


def heights(lines, zones_):
    """The greatest height along lines, and the rules that say so.

    Parameters
    ----------
    lines : ndarray of LineString, shape (n,)
        What :func:`cut_away` left.
    zones_ : Zones

    Returns
    -------
    height_m : ndarray of float, shape (n,)
        NaN where no rule limits it.
    touched : list of tuple of str
    """
    limits, value, falling = height_limits(zones_)
    height, touched = np.full(len(lines), np.nan), [()] * len(lines)
    at, zone, apart = inside_limits(lines, limits)
    row = limits.row[zone]
    distance = apart - limits.half_m[zone]
    limit = np.where(falling[zone], rail_height(distance, value[zone]), value[zone])
    np.fmin.at(height, at, limit)
    for line, group in groups(at, row):
        touched[line] = tuple(limits.rows[r].rule for r in np.unique(group))
    return height, touched
