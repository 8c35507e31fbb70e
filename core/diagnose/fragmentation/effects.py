"""What stops an animal at a site: infrastructure, fences, walls, light; and what lets it pass."""

import numpy as np
import shapely

from ...infrastructure.bundle import severity_of
from ...infrastructure.classify import GROUPS
from ..network import components, line_parts
from .severity import combine, passage_effect

CROSSING_DEG = 30.0
LIGHT = "+l"
TRAFFIC_FAMILY = "road"


def barrier_effects(sites, addons, rules, options):
    """Barrier effect per species group, from class or traffic, and the add-ons.

    Parameters
    ----------
    sites : Table
        Rows of ``site_table``, with ``counted``: whether the traffic is a count of its own.
    addons : Table or None
        Classified fences, walls, guard rails … (``code`` +f, +n, +g, +r).
    rules : Rules
    options : FragmentationOptions

    Returns
    -------
    dict of columns
        ``effect`` (n, 4) with NaN where a group is not concerned, ``aadt_src``
        (as the options say of counted figures, or class_default), ``traffic`` and
        ``lanes`` (filled), ``grade``, and the marks ``fence``, ``wall``, ``median``.
    """
    classes = [rules.barriers[c] for c in sites["code"]]
    counted = ~np.isnan(sites["traffic"])
    by_default = np.array([c.traffic for c in classes], dtype=float)
    road = np.array([c.family == TRAFFIC_FAMILY for c in classes], dtype=bool)
    effect = severity_of(sites["code"], rules.barriers)
    by_traffic = _traffic_effect(sites["traffic"], rules.traffic)
    effect = np.where((counted & road)[:, None], by_traffic, effect)
    present = _addons_beside(sites, addons, rules, options)
    if LIGHT in rules.barriers:
        present[LIGHT] = sites["lit"]
    none = np.zeros(len(sites), dtype=bool)  # of a class that an office took out of its table
    stack = [effect]
    for code, flag in present.items():
        own = rules.barriers[code].severity()
        stack.append(np.where(flag[:, None], own[None, :], np.nan))
    total = combine(np.array(stack))
    # a group that the infrastructure does not concern is not concerned by its fence either
    concerned = np.nan_to_num(effect) > 0
    lanes = np.array([c.lanes for c in classes], dtype=float)
    default = np.where(np.isnan(by_default), "", "class_default")
    return {
        "effect": np.where(concerned, total, np.nan),
        "aadt_src": np.select(
            [sites["counted"], counted], ["count", options.traffic_source], default
        ).astype(object),
        "traffic": np.where(counted, sites["traffic"], by_default),
        "lanes": np.where(np.isnan(sites["lanes"]), lanes, sites["lanes"]),
        "fence": present.get("+f", none),
        "wall": present.get("+n", none),
        "median": present.get("+g", none) | present.get("+r", none),
        "grade": np.where(sites["bridge"], "over", "at_grade").astype(object),
    }  # fmt: skip


def _traffic_effect(traffic, bands):
    ordered = sorted(bands, key=lambda b: b.from_aadt)
    limits = np.array([b.from_aadt for b in ordered])
    table = np.array([[getattr(b, f"b_{g}") for g in GROUPS] for b in ordered])
    row = np.searchsorted(limits, np.nan_to_num(traffic), side="right") - 1
    return table[np.maximum(row, 0)]


def _addons_beside(sites, addons, rules, options):
    """Per add-on class: sites along which it runs for the asked share of the length."""
    codes = [c for c, b in rules.barriers.items() if b.kind == "addon" and c != LIGHT]
    present = {c: np.zeros(len(sites), dtype=bool) for c in codes}
    if addons is None or not len(addons) or not len(sites):
        return present
    line, owner = shapely.get_parts(sites.geometry, return_index=True)
    reach = (sites["width_m"] / 2 + options.addon_m)[owner]
    tree = shapely.STRtree(addons.geometry)
    piece, row = tree.query(line, predicate="dwithin", distance=reach)
    near = np.unique(piece)
    zone = np.full(len(line), None, dtype=object)
    zone[near] = shapely.buffer(line[near], reach[near], cap_style="flat")
    inside, pair = line_parts(shapely.intersection(addons.geometry[row], zone[piece]))
    piece, row = piece[pair], row[pair]
    # what runs across covers nothing of the axis, however long it is
    ends = [shapely.line_locate_point(line[piece], shapely.get_point(inside, e)) for e in (0, -1)]
    covered = np.minimum(np.abs(ends[1] - ends[0]), shapely.length(inside))
    for code in codes:
        mine = addons["code"][row] == code
        along = np.bincount(owner[piece[mine]], covered[mine], minlength=len(sites))
        present[code] = (along >= options.addon_share * sites["planar_m"]) & (along > 0)
    return present


def lifted_by_passages(sites, points, axes, passages, rules, options):
    """How much existing passages lift the barrier of each site.

    A passage serves the axes that it crosses (by more than 30°) within half their
    width plus ``options.passage_m``; through them all sites of that road, line or
    canal, weighted by distance. Passages closer to each other than
    ``options.same_passage_m`` are one: the two bridges of a motorway, for example.

    Returns
    -------
    dict of columns
        ``remaining`` (n, 4): B_eff; ``pass_id``, ``pass_kind``, ``pass_m`` of the
        passage that helps most.
    """
    count = len(sites)
    blank = np.full(count, "", dtype=object)
    result = {
        "remaining": sites["effect"],
        "pass_id": blank,
        "pass_kind": blank.copy(),
        "pass_m": np.full(count, np.nan),
    }
    site, row = _served(sites, points, axes, passages, options)
    if not len(site):
        return result
    by_kind = {p.kind: p for p in rules.passages}
    known = sorted(by_kind)
    table = np.array([by_kind[k].permeability() for k in known])
    permeability = table[np.searchsorted(known, passages["kind"].astype(str))]
    distance = shapely.distance(points[site], passages.geometry[row])
    distance = np.maximum(distance - sites["width_m"][site] / 2, 0.0)  # it spans the bundle
    ranges = np.array([g.daily_range_m for g in rules.groups])
    weight = np.array([g.weight for g in rules.groups])
    helps = (permeability[row] * np.exp(-distance[:, None] / ranges) * (weight > 0)).sum(axis=1)
    one = _one_each(site, row, passages, helps, options.same_passage_m)
    site, row, distance, helps = site[one], row[one], distance[one], helps[one]
    lifted = passage_effect(site, permeability[row], distance, ranges, count)
    best = np.lexsort((row, distance, -np.round(helps, 12), site))
    first = best[np.unique(site[best], return_index=True)[1]]
    first = first[helps[first] > 0]
    result["remaining"] = sites["effect"] * (1.0 - lifted)
    result["pass_id"][site[first]] = [str(f) for f in passages.fid[row[first]]]
    result["pass_kind"][site[first]] = passages["kind"][row[first]]
    result["pass_m"][site[first]] = distance[first]
    return result


def _served(sites, points, axes, passages, options):
    """Pairs (site, passage) such that the passage crosses the site's road, line or canal."""
    none = np.empty(0, dtype=np.int64)
    if not len(passages) or not len(axes) or not len(sites):
        return none, none
    reach = axes["width_m"] / 2 + options.passage_m
    tree = shapely.STRtree(passages.geometry)
    axis, passage = tree.query(axes.geometry, predicate="dwithin", distance=reach)
    across = _crosses(axes.geometry[axis], passages, passage)
    axis, passage = axis[across], passage[across]
    # roads with a number or name: every site of it within reach of the animals
    near_site, near = tree.query(points, predicate="dwithin", distance=options.reach_m)
    family = axes["family"][axis]
    served = {(p, f) for p, f in zip(passage.tolist(), family.tolist()) if f >= 0}
    of_site = sites["family"][near_site]
    same = np.array([(p, f) in served for p, f in zip(near.tolist(), of_site.tolist())], dtype=bool)
    # nameless ones: the site that the axis itself lies in
    unnamed = np.flatnonzero(family < 0)
    site_tree = shapely.STRtree(sites.geometry)
    u, s = site_tree.query(axes.geometry[axis[unnamed]], predicate="dwithin", distance=1.0)
    own = sites["family"][s] < 0
    pairs = np.concatenate(
        [
            np.stack([near_site[same], near[same]], axis=1),
            np.stack([s[own], passage[unnamed[u[own]]]], axis=1),
        ]
    )
    pairs = np.unique(pairs.astype(np.int64).reshape(-1, 2), axis=0)
    return pairs[:, 0], pairs[:, 1]


def _crosses(line, passages, passage):
    """Whether each passage leads across the line rather than along it."""
    middle = shapely.centroid(passages.geometry[passage])
    at = shapely.line_locate_point(line, middle)
    low = shapely.line_interpolate_point(line, np.maximum(at - 10.0, 0.0))
    high = shapely.line_interpolate_point(line, np.minimum(at + 10.0, shapely.length(line)))
    along = shapely.get_coordinates(high) - shapely.get_coordinates(low)
    along /= np.maximum(np.hypot(along[:, 0], along[:, 1]), 1e-9)[:, None]
    sine = np.abs(along[:, 0] * passages["dy"][passage] - along[:, 1] * passages["dx"][passage])
    return np.isnan(sine) | (sine > np.sin(np.radians(CROSSING_DEG)))


def _one_each(site, row, passages, helps, distance_m):
    """Of passages beside each other only the one that helps the site most."""
    used, index = np.unique(row, return_inverse=True)
    geometry = passages.geometry[used]
    i, j = shapely.STRtree(geometry).query(geometry, predicate="dwithin", distance=distance_m)
    cluster = components(len(used), i, j)[index.reshape(-1)]
    order = np.lexsort((row, -np.round(helps, 12), cluster, site))
    _, first = np.unique(np.stack([site, cluster], axis=1)[order], axis=0, return_index=True)
    return np.sort(order[first])
