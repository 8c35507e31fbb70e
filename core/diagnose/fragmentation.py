"""Fragmentation points: where infrastructure cuts the green-blue network, and how badly.

The steps of the domain specification, §1.5 and §1.6: bundle what runs together,
take the axis inside the network, one site per unbroken stretch, combine what runs
side by side, count fences and passages, score and rank.
"""

from dataclasses import dataclass, field

import numpy as np
import shapely

from ..infrastructure.bundle import BundleOptions, bundle_axes, severity_of
from ..infrastructure.classify import GROUPS, classify, empty_features
from ..infrastructure.grade import (
    is_viaduct,
    passage_table,
    passages_from_lines,
    passages_from_relation,
)
from ..progress import part, silent, step
from ..table import Table, concatenate
from .effects import barrier_effects, lifted_by_passages
from .network import components, dissolve, near_lines
from .obstacles import area_sites, point_sites
from .sections import gap_pieces, group_pieces, pieces_inside, side_by_side
from .severity import classify_scores, scores
from .sites import combined_width, site_points, site_table


LINE_SOURCES = ("roads", "railways", "waterways")
OBSTACLE_SOURCES = ("waterways", "barriers", "passages")


@dataclass(frozen=True)
class FragmentationOptions:
    """Distances of §1.5 and §1.6; every default is one of the specification's [P]."""

    gap_m: float = 100.0
    sliver_m: float = 20.0
    combine_m: float = 100.0
    parallel_m: float = 200.0
    addon_m: float = 10.0
    addon_share: float = 0.5
    viaduct_m: float = 50.0
    passage_m: float = 25.0
    same_passage_m: float = 40.0
    car_park_ha: float = 0.25
    reach_m: float = 5000.0
    traffic_source: str = "count"
    bundle: BundleOptions = field(default_factory=BundleOptions)


@dataclass(frozen=True)
class Rules:
    """The tables that decide: all from ``resources/rules`` or the user's copies."""

    barriers: dict
    profile: tuple
    bundling: tuple
    traffic: tuple
    passages: tuple
    groups: tuple
    classes: tuple


def find_fragmentation(network, sources, rules, options, progress=silent):
    """Find, score and rank fragmentation sites.

    Parameters
    ----------
    network : Table
        Polygons in metres with ``importance`` (0–1); where corridors were given as
        lines, ``axis`` (LineString or None) and ``width_m`` too.
    sources : dict of str to Table
        roads, railways, waterways, car_parks, barriers, passages: features in
        metres with the columns the profile needs; and ``relation``: columns
        ``upper`` and ``lower`` with the ``id`` of roads. Absent ones are left out.
    rules : Rules
    options : FragmentationOptions
    progress : callable

    Returns
    -------
    Table
        One row per site, sorted by rank, parts after their combined site: the
        fields of ``schema.FRAGMENTATION_POINTS`` except ellipsoidal lengths and
        texts; the geometry is the section, the column ``point`` the point.
    generic : dict of str to ndarray
        Per source the ids of the features that no rule of the profile knew.

    Raises
    ------
    Cancelled

    Notes
    -----
    O(n log n) in the number of features, vertices and stations.
    """
    barriers = rules.barriers
    parts = dissolve(network.geometry)
    step(progress, 0.05)
    near = {
        name: source.take(near_lines(source.geometry, parts, options.gap_m + options.combine_m))
        for name, source in sources.items()
        if name != "relation"
    }
    step(progress, 0.15)
    kinds = tuple(p.kind for p in rules.passages)
    found = {n: classify(t, n, rules.profile, barriers, kinds) for n, t in near.items()}
    lines = _line_features(found, barriers)
    step(progress, 0.2)
    passages = _passages(found, near, sources.get("relation"), lines, rules, options)
    concerned = np.nansum(severity_of(lines["code"], barriers), axis=1) > 0
    ways = lines.take(np.flatnonzero(concerned & ~lines["tunnel"]))
    axes = bundle_axes(ways, barriers, rules.bundling, options.bundle, part(progress, 0.2, 0.6))
    pieces, site, parent = _sites(axes, parts, network, barriers, options, progress)
    step(progress, 0.75)
    table = site_table(pieces, site, barriers).with_columns(
        kind=_kinds(pieces["code"], site, barriers)
    )
    addons = _of_kind(found.get("barriers"), barriers, "addon")
    table = table.with_columns(**barrier_effects(table, addons, rules, options))
    point = site_points(table.geometry)
    lifted = lifted_by_passages(table, point, axes, passages, rules, options)
    table = _with_combined(table.with_columns(parent=parent, point=point, **lifted))
    step(progress, 0.9)
    extra = (
        area_sites(found.get("car_parks"), parts, rules, options),
        point_sites(_obstacles(found, barriers), parts, passages, rules, options),
    )
    table = _stack([table, *[e for e in extra if e is not None]])
    generic = {n: np.sort(t.fid[t["generic"]]) for n, t in found.items() if t["generic"].any()}
    return _scored(table, network, rules), generic


def _of_kind(table, barriers, kind):
    """The features of classes of one kind (line, area, point, addon), or None."""
    if table is None:
        return None
    codes = [c for c, b in barriers.items() if b.kind == kind]
    return table.take(np.flatnonzero(np.isin(table["code"], codes)))


def _line_features(found, barriers):
    """Roads, railways and waterways as single LineStrings, one below the other."""
    parts = []
    for name in LINE_SOURCES:
        table = _of_kind(found.get(name), barriers, "line")
        if table is not None:
            line, row = shapely.get_parts(table.geometry, return_index=True)
            parts.append(table.take(row).with_columns(geometry=line))
    return concatenate(parts, "lines") if parts else empty_features()


def _obstacles(found, barriers):
    points = [_of_kind(found.get(n), barriers, "point") for n in OBSTACLE_SOURCES]
    points = [p for p in points if p is not None and len(p)]
    return concatenate(points, "obstacles") if points else None


def _passages(found, near, relation, lines, rules, options):
    """Passages drawn as such, those that bridges and tunnels make, and a register's."""
    tables = [passages_from_lines(lines, rules.barriers, options.viaduct_m)]
    drawn = found.get("passages")
    if drawn is not None:
        drawn = drawn.take(np.isin(drawn["code"], [p.kind for p in rules.passages]))
        name = np.where(drawn["name"] != "", drawn["name"], drawn["ref"])
        anywhere = np.full(len(drawn), np.nan)
        tables.append(passage_table(drawn.geometry, drawn["code"], name, anywhere, anywhere))
    if relation is not None and "roads" in found:
        roads, ids = found["roads"], near["roads"]
        order = np.argsort(ids.fid, kind="stable")
        keys = ids["id"][order[np.searchsorted(ids.fid[order], roads.fid)]]
        tables.append(
            passages_from_relation(roads, rules.barriers, keys, relation["upper"], relation["lower"])
        )
    return concatenate(tables, "passages")


def _sites(axes, parts, network, barriers, options, progress):
    """Pieces inside the network with their site, and the combined site of each site or −1."""
    at_grade = axes.take(np.flatnonzero(~is_viaduct(axes, options.viaduct_m)))
    inside, outside = pieces_inside(at_grade, parts, part(progress, 0.6, 0.7))
    kinds = np.array([barriers[c].family for c in inside["code"]], dtype=object)
    site = group_pieces(inside, kinds, _gap(inside, network, options))
    length = np.bincount(site, shapely.length(inside.geometry), minlength=len(site))
    keep = (length >= options.sliver_m)[site] | _on_axis(inside, network)
    inside, site = inside.take(keep), site[keep]
    row, owner = gap_pieces(outside, inside, site, options.gap_m)
    pieces = concatenate([inside, outside.take(row)])
    _, site = np.unique(np.concatenate([site, owner]), return_inverse=True)
    site = site.reshape(-1)
    combines = np.array([barriers[c].combines for c in pieces["code"]], dtype=bool)
    a, b = side_by_side(
        pieces, site, combines, options.combine_m, options.parallel_m, options.bundle.angle_deg
    )
    group = components(int(site.max(initial=-1)) + 1, a, b)
    parent = np.where(np.bincount(group, minlength=1)[group] > 1, group, -1)
    return pieces, site, parent


def _gap(inside, network, options):
    """Gap that is closed, per piece: wider for corridors that were given as lines."""
    gap = np.full(len(inside), options.gap_m)
    width = network.columns.get("width_m")
    if width is not None and np.nanmax(width, initial=0.0) > 2 * options.gap_m:
        tree = shapely.STRtree(network.geometry)
        piece, corridor = tree.query(inside.geometry, predicate="intersects")
        np.maximum.at(gap, piece, np.nan_to_num(width[corridor]) / 2)
    return gap


def _on_axis(inside, network):
    """Pieces that cross the axis of a corridor given as a line."""
    result = np.zeros(len(inside), dtype=bool)
    axis = network.columns.get("axis")
    if axis is not None:
        tree = shapely.STRtree(axis)
        result[tree.query(inside.geometry, predicate="intersects")[0]] = True
    return result


def _kinds(code, site, barriers):
    """The kind of each site in the words of the schema."""
    words = {"road": "road", "rail": "railway", "disused": "railway", "canal": "waterway"}
    kind = np.full(int(site.max(initial=-1)) + 1, "", dtype=object)
    kind[site] = [words[barriers[c].family] for c in code]
    return kind


def _with_combined(table):
    """The sites, and below them a row for each combined site; ``parent`` becomes its row."""
    children = np.flatnonzero(table["parent"] >= 0)
    if not len(children):
        return table.with_columns(parent=np.full(len(table), -1))
    _, group = np.unique(table["parent"][children], return_inverse=True)
    group = group.reshape(-1)
    count = group.max() + 1
    rows = table.take(children)
    order = np.argsort(group, kind="stable")
    part_, owner = shapely.get_parts(rows.geometry[order], return_index=True)
    geometry = shapely.multilinestrings(part_, indices=group[order][owner])
    lead = order[np.searchsorted(group[order], np.arange(count))]
    harm = np.round(np.nansum(rows["remaining"], axis=1), 9)
    by_harm = np.lexsort((np.round(-rows["planar_m"], 2), -harm, group))
    lead = by_harm[np.searchsorted(group[by_harm], np.arange(count))]
    combined = rows.take(lead)
    blocked = np.ones((count, len(GROUPS)))
    np.multiply.at(blocked, group, 1.0 - np.nan_to_num(rows["remaining"]))
    concerned = np.zeros((count, len(GROUPS)), dtype=bool)
    np.logical_or.at(concerned, group, ~np.isnan(rows["remaining"]))
    names = [" + ".join(sorted({n for n in rows["name"][group == g] if n})) for g in range(count)]
    combined = combined.with_columns(
        geometry=geometry, kind=np.full(count, "combined", dtype=object), name=np.array(names, dtype=object),
        width_m=combined_width(rows, group, count, _sibling_gap(rows, group)),
        planar_m=np.bincount(group, rows["planar_m"]), remaining=np.where(concerned, 1 - blocked, np.nan),
        parent=np.full(count, -1),
    )  # fmt: skip
    parent = np.full(len(table), -1)
    parent[children] = len(table) + group
    return concatenate([table.with_columns(parent=parent), combined])


def _sibling_gap(rows, group):
    """Distance of each child's point to the nearest other child of its combined site."""
    tree = shapely.STRtree(rows.geometry)
    a, b = tree.query(rows["point"], predicate="dwithin", distance=1000.0)
    sibling = (group[a] == group[b]) & (a != b)
    gap = np.full(len(rows), np.inf)
    np.minimum.at(
        gap, a[sibling], shapely.distance(rows["point"][a[sibling]], rows.geometry[b[sibling]])
    )
    return np.where(np.isinf(gap), 0.0, gap)


def _stack(tables):
    """Sites of all kinds below each other; columns that one lacks are empty there."""
    names = list(dict.fromkeys(k for t in tables for k in t.columns))
    full = []
    for table in tables:
        blank = {}
        for name in names:
            if name not in table.columns:
                model = next(t[name] for t in tables if name in t.columns)
                blank[name] = _blank(model, len(table))
        full.append(table.with_columns(**blank))
    ordered = [Table(t.geometry, {k: t[k] for k in names}, t.name) for t in full]
    return concatenate(ordered, "sites")


def _blank(model, count):
    if model.dtype == object:
        return np.full(count, "", dtype=object)
    if model.dtype == bool:
        return np.zeros(count, dtype=bool)
    return np.full((count, *model.shape[1:]), np.nan if model.dtype.kind == "f" else -1).astype(
        model.dtype
    )


def _scored(table, network, rules):
    """Importance, scores, classes, ranks and identifiers; sorted by rank."""
    importance, corridors = _corridors_cut(table.geometry, network)
    weights = np.array([g.weight for g in rules.groups])
    per_group, mean, highest = scores(table["remaining"], importance, weights)
    point = np.round(shapely.get_coordinates(table["point"]), 3)
    length = np.round(np.nan_to_num(table["planar_m"]), 2)
    child = table["parent"] >= 0
    order = np.lexsort((point[:, 1], point[:, 0], -length, -np.round(mean, 6), child))
    top = order[~child[order]]
    rank = np.full(len(table), -1)
    rank[top] = np.arange(1, len(top) + 1)
    digits = max(len(str(len(top))), 4)
    ids = np.array([f"S{r:0{digits}d}" for r in rank], dtype=object)
    parent_id = np.full(len(table), "", dtype=object)
    children = np.full(len(table), "", dtype=object)
    kids = order[child[order]]
    number = {}
    for kid in kids:  # few: only the parts of combined sites
        owner = table["parent"][kid]
        number[owner] = number.get(owner, 0) + 1
        ids[kid] = f"{ids[owner]}.{number[owner]}"
        parent_id[kid] = ids[owner]
        children[owner] = f"{children[owner]}, {ids[kid]}" if children[owner] else ids[kid]
    columns = {f"b_{g}": table["remaining"][:, k] for k, g in enumerate(GROUPS)}
    columns.update({f"s_{g}": per_group[:, k] for k, g in enumerate(GROUPS)})
    table = table.with_columns(
        site_id=ids, rank=np.where(rank > 0, rank, np.nan), score=mean, score_max=highest,
        importance=importance, corridors=corridors, parent_id=parent_id, children=children,
        **{"class": classify_scores(mean, rules.classes)}, barrier=table["code"], **columns,
    )  # fmt: skip
    family_rank = np.where(child, rank[np.maximum(table["parent"], 0)], rank)
    return table.take(np.lexsort((ids.astype(str), child, family_rank)))


def _corridors_cut(geometry, network):
    """Importance of the most important corridor that each site meets, and all their ids."""
    tree = shapely.STRtree(network.geometry)
    site, corridor = tree.query(geometry, predicate="intersects")
    importance = np.zeros(len(geometry))
    np.maximum.at(importance, site, network["importance"][corridor])
    ids = np.full(len(geometry), "", dtype=object)
    order = np.lexsort((network.fid[corridor], site))
    site, corridor = site[order], corridor[order]
    groups, first = np.unique(site, return_index=True)
    for row, found in zip(groups, np.split(network.fid[corridor], first[1:])):
        ids[row] = ", ".join(str(f) for f in found)
    return importance, ids
