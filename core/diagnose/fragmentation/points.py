"""Fragmentation points: where infrastructure cuts the green-blue network, and how badly.

The steps, with their sources in the guide (methods, Fragmentation points): bundle what runs
together, take the axis inside the network, one site per unbroken stretch, combine what runs
side by side, count fences and passages, score and rank.
"""

from dataclasses import dataclass, field

import numpy as np
import shapely

from ...infrastructure.axes import KINDS, line_features, of_kind
from ...infrastructure.bundle import BundleOptions, bundle_axes, severity_of
from ...infrastructure.classify import classify
from ...infrastructure.grade import (
    is_viaduct,
    passage_table,
    passages_from_lines,
    passages_from_relation,
)
from ...progress import part, silent, step
from ...table import concatenate
from ..network import close_gaps, components, dissolve, near_features
from .combined import with_combined
from .counts import counted_at, on_roads
from .effects import barrier_effects, lifted_by_passages
from .obstacles import area_sites, point_sites
from .ranking import ranked, stacked
from .sections import gap_pieces, group_pieces, pieces_inside, side_by_side
from .sites import site_points, site_table

SLACK_M = 100.0  # an axis may stand this far from the lines it is made of
OBSTACLE_SOURCES = ("waterways", "barriers", "passages")


APART = ("relation", "counts")
"""Sources that are no infrastructure."""


@dataclass(frozen=True)
class FragmentationOptions:
    """Distances; every default is one that users may edit and that a dossier prints."""

    network_gap_m: float = 0.0
    gap_m: float = 100.0
    sliver_m: float = 20.0
    combine_m: float = 100.0
    parallel_m: float = 200.0
    addon_m: float = 10.0
    addon_share: float = 0.5
    viaduct_m: float = 50.0
    passage_m: float = 25.0
    near_m: float = 150.0
    same_passage_m: float = 40.0
    car_park_ha: float = 0.25
    reach_m: float = 5000.0
    traffic_source: str = "count"
    count_snap_m: float = 25.0
    count_reach_m: float = 5000.0
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
        ``upper`` and ``lower`` with the ``id`` of roads; and ``counts``: points with
        ``aadt`` and ``year`` (see ``counts.counted_at``). Absent ones are left out. The
        features are taken out of the dict, so that what lies far off need not be kept.
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
        Per source the ids of the features that no rule of the profile knew; of ``counts``
        those that lie on no road.

    Raises
    ------
    Cancelled

    Notes
    -----
    O(n log n) in the number of features, vertices and stations.
    """
    barriers = rules.barriers
    parts = close_gaps(dissolve(network.geometry), options.network_gap_m)
    step(progress, 0.05)
    margin = options.near_m + SLACK_M
    drawn = {name: sources.pop(name) for name in list(sources) if name not in APART}
    rows = near_features([s.geometry for s in drawn.values()], parts, margin)
    near = {name: drawn.pop(name).take(row) for name, row in zip(list(drawn), rows)}
    step(progress, 0.15)
    kinds = tuple(p.kind for p in rules.passages)
    found = {n: classify(t, n, rules.profile, barriers, kinds) for n, t in near.items()}
    lines = line_features(found, barriers)
    step(progress, 0.2)
    passages = _passages(found, near, sources.get("relation"), lines, rules, options)
    concerned = np.nansum(severity_of(lines["code"], barriers), axis=1) > 0
    ways = lines.take(np.flatnonzero(concerned & ~lines["tunnel"]))
    axes = bundle_axes(ways, barriers, rules.bundling, options.bundle, part(progress, 0.2, 0.6))
    counts, lost = None, ()
    if "counts" in sources:
        counts, lost = on_roads(sources["counts"], axes, barriers, options.count_snap_m)
    pieces, site, parent = _sites(axes, parts, network, barriers, options, progress)
    step(progress, 0.75)
    table = site_table(pieces, site, barriers).with_columns(
        kind=_kinds(pieces["code"], site, barriers)
    )
    addons = of_kind(found.get("barriers"), barriers, "addon")
    table = table.with_columns(**_counted(table, axes, counts, barriers, options))
    table = table.with_columns(**barrier_effects(table, addons, rules, options))
    point = site_points(table.geometry)
    tree = shapely.STRtree(pieces.geometry)
    near_by = tree.query(passages.geometry, predicate="dwithin", distance=options.near_m)[0]
    passages = passages.take(np.unique(near_by))
    lifted = lifted_by_passages(table, point, axes, passages, rules, options)
    sites = table.with_columns(parent=parent, point=point, **lifted)
    table = with_combined(sites, options.combine_m)
    step(progress, 0.9)
    extra = (
        area_sites(found.get("car_parks"), parts, rules, options),
        point_sites(_obstacles(found, barriers), parts, passages, rules, options),
    )
    table = stacked([table, *[e for e in extra if e is not None]])
    generic = {n: np.sort(t.fid[t["generic"]]) for n, t in found.items() if t["generic"].any()}
    if len(lost):
        generic["counts"] = lost
    return ranked(table, network, rules, options.network_gap_m), generic


def _counted(table, axes, counts, barriers, options):
    """Traffic as the data of the roads have it, or as it was counted there, and the year."""
    traffic, year = table["traffic"], np.full(len(table), np.nan)
    own = np.zeros(len(table), dtype=bool)
    if counts is not None and len(counts):
        aadt, year = counted_at(table, axes, counts, barriers, options.count_reach_m)
        traffic = np.where(np.isnan(aadt), traffic, aadt)
        own = ~np.isnan(aadt)
    return {"traffic": traffic, "aadt_year": year, "counted": own}


def _obstacles(found, barriers):
    points = [of_kind(found.get(n), barriers, "point") for n in OBSTACLE_SOURCES]
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
            passages_from_relation(
                roads, rules.barriers, keys, relation["upper"], relation["lower"]
            )
        )
    return concatenate(tables, "passages")


def _sites(axes, parts, network, barriers, options, progress):
    """Pieces inside the network with their site, and the combined site of each site or −1."""
    at_grade = axes.take(np.flatnonzero(~is_viaduct(axes, options.viaduct_m)))
    inside, outside = pieces_inside(at_grade, parts, part(progress, 0.6, 0.7))
    kinds = np.array([barriers[c].family for c in inside["code"]], dtype=object)
    dual = [barriers[c].family != "road" or barriers[c].lanes >= 4 for c in inside["code"]]
    social = np.array(dual, dtype=bool)
    site = group_pieces(inside, kinds, social, _gap(inside, network, options))
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
    kind = np.full(int(site.max(initial=-1)) + 1, "", dtype=object)
    kind[site] = [KINDS[barriers[c].family] for c in code]
    return kind
