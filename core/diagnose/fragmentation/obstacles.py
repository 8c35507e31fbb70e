"""Sites that are no sections: car parks, and weirs, dams, locks and culverts on water."""

import numpy as np
import shapely

from ...infrastructure.bundle import severity_of
from ...table import Table, told_once
from ..network import components
from .severity import passage_effect
from .sites import site_points

SLIVER_M2 = 1.0
"""A car park with less of it inside the network only shares a border with it."""


def area_sites(car_parks, network, rules, options):
    """Car parks from the least size on that lie in the network.

    Parameters
    ----------
    car_parks : Table or None
        Classified polygons in metres.
    network : ndarray of Polygon
        Disjoint.
    rules, options

    Returns
    -------
    Table or None
        Sites whose section is the outline inside the network.
    """
    if car_parks is None or not len(car_parks):
        return None
    large = car_parks.take(shapely.area(car_parks.geometry) >= options.car_park_ha * 1e4)
    large = large.take(told_once(large.geometry, large["name"], large["ref"]))
    row, part = shapely.STRtree(network).query(large.geometry, predicate="intersects")
    inside = shapely.intersection(large.geometry[row], network[part])
    dense, index = np.unique(row, return_inverse=True)
    pieces = shapely.geometrycollections(inside, indices=index.reshape(-1))
    pieces = shapely.union_all(pieces[:, None], axis=1)
    solid = shapely.area(pieces) > SLIVER_M2
    dense, pieces = dense[solid], pieces[solid]
    large = large.take(dense)
    outline = shapely.boundary(_polygonal(pieces))
    return _sites(large, outline, shapely.point_on_surface(pieces), "car_park", rules)


def _polygonal(geometry):
    part, index = shapely.get_parts(geometry, return_index=True)
    solid = shapely.get_dimensions(part) == 2
    return shapely.multipolygons(part[solid], indices=index[solid])


def point_sites(obstacles, network, passages, rules, options):
    """Weirs, dams, locks and culverts inside the network; obstacles of one place are one site.

    Parameters
    ----------
    obstacles : Table or None
        Classified geometries of any kind.
    network : ndarray of Polygon
    passages : Table
        Fish passes among them lift the obstacle they stand beside.
    rules, options

    Returns
    -------
    Table or None
    """
    if obstacles is None or not len(obstacles):
        return None
    point = _places(obstacles.geometry)
    row, _ = shapely.STRtree(network).query(obstacles.geometry, predicate="intersects")
    rows = np.unique(row)
    rows = rows[_first_of_place(point[rows], obstacles["code"][rows], options.same_passage_m)]
    kept = obstacles.take(rows)
    line = kept.geometry.copy()
    flat = shapely.get_dimensions(line) == 0
    line[flat] = _dash(line[flat])
    solid = shapely.get_dimensions(line) == 2
    line[solid] = shapely.boundary(line[solid])
    sites = _sites(kept, line, point[rows], "obstacle", rules)
    fish = passages.take(passages["kind"] == "fish_pass")
    if not len(fish):
        return sites
    tree = shapely.STRtree(fish.geometry)
    site, near = tree.query(sites["point"], predicate="dwithin", distance=100.0)
    row_of = next(p for p in rules.passages if p.kind == "fish_pass")
    permeability = np.repeat(row_of.permeability()[None, :], len(near), axis=0)
    ranges = np.array([g.daily_range_m for g in rules.groups])
    distance = shapely.distance(sites["point"][site], fish.geometry[near])
    lifted = passage_effect(site, permeability, distance, ranges, len(sites))
    return sites.with_columns(remaining=sites["effect"] * (1 - lifted))


def _places(geometry):
    """Where each obstacle is: the middle of a line, a point inside an area, a point itself.

    GEOS takes a vertex of a line as its point on the surface, and not the same in every version.
    """
    point = shapely.point_on_surface(geometry)
    line = shapely.get_dimensions(geometry) == 1
    point[line] = site_points(geometry[line])
    return point


def _dash(points):
    """A two-metre line across each point, so that a point has a section too."""
    x, y = shapely.get_x(points), shapely.get_y(points)
    ends = np.stack([np.stack([x - 1, y], axis=1), np.stack([x + 1, y], axis=1)], axis=1)
    return shapely.linestrings(ends) if len(points) else points


def _first_of_place(point, code, distance_m):
    """Positions of the obstacles left when each place keeps one per class, from south-west."""
    tree = shapely.STRtree(point)
    i, j = tree.query(point, predicate="dwithin", distance=distance_m)
    same = code[i] == code[j]
    place = components(len(point), i[same], j[same])
    x, y = shapely.get_x(point), shapely.get_y(point)
    order = np.lexsort((y, x, place))
    return np.sort(order[np.unique(place[order], return_index=True)[1]])


def _sites(features, section, point, kind, rules):
    count = len(features)
    effect = severity_of(features["code"], rules.barriers)
    effect = np.where(np.nan_to_num(effect) > 0, effect, np.nan)
    label = np.where(features["ref"] != "", features["ref"], features["name"])
    lines = section.copy()
    single = np.isin(shapely.get_type_id(section), (1, 2))  # LineString or closed ring
    lines[single] = [shapely.MultiLineString([line]) for line in section[single]]
    return Table(
        lines,
        {
            "code": features["code"],
            "name": label,
            "kind": np.full(count, kind, dtype=object),
            "lit": features["lit"],
            "generic": features["generic"],
            "effect": effect,
            "remaining": effect,
            "grade": np.full(count, "at_grade", dtype=object),
            "point": point,
            "width_m": _width(features, rules),
        },
        "sites",
    )


def _width(features, rules):
    own = np.array([rules.barriers[c].width_m for c in features["code"]], dtype=float)
    return np.where(np.isnan(features["width"]), own, features["width"])
