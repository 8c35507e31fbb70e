"""Where to plant which hedge: gaps of the woody network closed along plantable lines."""

from dataclasses import dataclass, field

import numpy as np
import shapely

from ...errors import GreenBlueError
from ...progress import part, silent
from ...table import Table
from .constraints import zones
from .duplicates import beside_existing, without_parallels
from .gaps import find_gaps, joined
from .link_gaps import link_gaps
from .pairing import paired_ends
from .plantable import KINDS
from .route_net import RouteOptions, route_net
from .routes import find_routes
from .rules import applies
from .sections import plantable_sections, without_shared
from .spanner import worth_closing
from .woody import TOUCH_M, woody_network


@dataclass(frozen=True)
class HedgeOptions:
    """What counts as a gap and as a hedge.

    Attributes
    ----------
    min_gap_m, max_gap_m : float
        A gap; what is narrower is a repair gap (domain: 20–200 m).
    max_link_m : float
        Longest stretch of a link between patches that is given a hedge [P].
    gate_m : float
        Openings narrower than that are gates and stay open [P].
    route : RouteOptions
    """

    min_gap_m: float = 20.0
    max_gap_m: float = 200.0
    max_link_m: float = 500.0
    gate_m: float = 5.0
    route: RouteOptions = field(default_factory=RouteOptions)


@dataclass(frozen=True)
class Proposals:
    """Hedges, one row per section, and what was left out on the way.

    ``sections`` has the columns ``gap`` (number of the gap), ``stretch``, ``kind``, ``from_id``,
    ``to_id``, ``gap_m``, ``route_m``, ``h_max_m``, ``rules``, ``follows``, ``hop_share``,
    ``planted`` (share of the route). Counts: gaps in reach, without a route, mostly cut away,
    not worth closing, parallel, and crumbs shorter than a section.
    """

    sections: Table
    gaps: int
    no_route: int
    cut: int
    round: int
    parallel: int
    crumbs: int


def propose_hedges(elements, layers, plantable, rules, options, links=None, progress=silent):
    """Propose hedges.

    Parameters
    ----------
    elements : Table
        Hedges and tree rows (lines, or polygons).
    layers : dict of str to Table
        By the layer names of the rule set, in the CRS of the elements, in metres.
    plantable : Table
        Lines with ``follows`` (:mod:`plantable`).
    rules : RuleSet
    options : HedgeOptions
    links : ndarray of LineString, optional
        Paths between patches; stretches that nothing woody follows are given hedges too.
    progress : callable

    Returns
    -------
    Proposals
        Free of the order of features; sections of a gap one after the other.

    Raises
    ------
    GreenBlueError
        Without anything woody, limits the wrong way round.
    Cancelled
    """
    if options.min_gap_m > options.max_gap_m:
        raise GreenBlueError("The widest gap is narrower than the narrowest one.")
    numbers = rules.numbers
    woody = woody_network(elements, woods_of(layers, rules))
    if not len(woody.parts):
        raise GreenBlueError(
            "There is no hedge, tree row or wood to continue. Give a layer of landscape elements "
            "or of woods."
        )
    zones_ = zones(layers, rules)
    gaps = find_gaps(woody, options.gate_m, options.max_gap_m, numbers)
    within = len(gaps.source)
    if links is not None:
        wanted = options.min_gap_m, options.max_link_m, numbers.beside_link_m
        gaps = joined(gaps, link_gaps(woody, links, *wanted))
    net = route_net(woody, gaps, plantable, zones_, options.route, part(progress, 0.05, 0.4))
    routes = find_routes(woody, gaps, net, zones_, options.route, part(progress, 0.4, 0.7))
    kind = np.where(gaps.straight_m[routes.gap] < options.min_gap_m, "repair_gap", "gap")
    kind = np.where(routes.gap >= within, "link", kind).astype(object)
    repair = kind == "repair_gap"
    least = np.where(repair, TOUCH_M, rules.settings["min_section_m"])
    parcels = layers["parcels"].geometry if "parcels" in layers else None
    sections = plantable_sections(
        routes.line, zones_, woody, least, parcels, gaps.tip[routes.gap] >= 0,
        part(progress, 0.7, 0.9),
    )  # fmt: skip
    length = shapely.length(routes.line)
    planted = np.bincount(
        sections.route, shapely.length(sections.line), minlength=len(length)
    ) / np.maximum(length, 1e-9)
    mostly = planted >= numbers.planted_share
    keep = np.zeros(len(length), dtype=bool)
    facing, strain_m = paired_ends(gaps, routes, mostly, numbers)
    cut = int((~mostly).sum())
    lone = mostly & ~facing & (gaps.tip[routes.gap] >= 0)
    mostly &= ~lone
    weight = np.where(facing, strain_m, routes.weight)
    ends = np.stack([gaps.source, gaps.tip], axis=1)[routes.gap]
    ends[ends >= len(woody.end)] = -1
    keep[mostly] = worth_closing(
        woody, routes.line[mostly], weight[mostly], facing[mostly], ends[mostly],
        numbers.round_factor, part(progress, 0.9, 1.0),
    )  # fmt: skip
    single = keep.copy()
    others = np.flatnonzero(keep & ~facing)
    single[others] = ~beside_existing(routes.line[others], woody.parts, numbers.parallel_m)
    left = without_parallels(routes.line, weight, facing, single, numbers.parallel_m)
    rank = np.empty(len(left))
    rank[np.lexsort((routes.gap, weight, ~facing))] = np.arange(len(left))
    sections = without_shared(sections, rank, left, least)
    left = np.isin(np.arange(len(left)), sections.route)
    number = np.cumsum(left) - 1
    table = _rows(sections, number, routes, gaps, woody, kind, planted)
    return Proposals(
        table, len(gaps.source), len(np.setdiff1d(gaps.source, gaps.source[routes.gap])),
        cut, int((mostly & ~keep).sum()), int(((keep | lone) & ~left).sum()),
        int(sections.dropped[left].sum()),
    )  # fmt: skip


def woods_of(layers, rules):
    """The polygons that the rule set calls woody, of all layers."""
    found, fid = [np.zeros(0, dtype=object)], [np.zeros(0, dtype=int)]
    for name, table in sorted(layers.items()):
        for row in rules.of(name, "woody"):
            hit = applies(row, table)
            found.append(table.geometry[hit])
            fid.append(table.fid[hit])
    return Table(np.concatenate(found), {}, "woods", np.concatenate(fid))


def _rows(sections, number, routes, gaps, woody, kind, planted):
    """The table of sections."""
    route = sections.route
    gap = routes.gap[route]
    source = gaps.source[gap]
    own = np.concatenate([woody.end_part, np.arange(len(woody.parts))])[source]
    share = routes.metres[route] / np.maximum(routes.metres[route].sum(axis=1), 1e-9)[:, None]
    rules = [", ".join(touched) for touched in sections.rules]
    return Table(sections.line, {
        "gap": number[route] + 1,
        "stretch": sections.stretch,
        "kind": kind[route],
        "from_id": woody.ids[own], "to_id": woody.ids[gaps.part[gap]],
        "gap_m": gaps.straight_m[gap],
        "route_m": shapely.length(routes.line)[route],
        "h_max_m": sections.height_m,
        "rules": np.array(rules, dtype=object),
        "follows": np.array([_follows(s) for s in share], dtype=object),
        "hop_share": share[:, -1],
        "planted": planted[route],
    }, "hedges")  # fmt: skip


def _follows(share):
    """What a route follows, the longest first, in per cent: "road 80, hop 20"."""
    names = (*KINDS, "hop")
    per_cent = np.round(100 * share).astype(int)
    order = np.argsort(-per_cent, kind="stable")
    return ", ".join(f"{names[k]} {per_cent[k]}" for k in order if per_cent[k] > 0)
