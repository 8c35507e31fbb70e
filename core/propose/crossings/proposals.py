"""Crossings that could be built: where, which structure, at what cost, and what it wins."""

import numpy as np
import shapely

from ...progress import part, silent, step
from ...table import Table
from . import facts
from .area_gain import areas_of
from .candidates import centred, sections_to_walk, sorted_table
from .culverts import with_culverts
from .cut import cut_patches
from .decisions import decide
from .facts import SINGLE
from .gain import connections_of
from .rules import Notes
from .score import add_land, score
from .spacing import infrastructure_key, served_by_parts, suppress
from .structures import FENCE_ID, costs, dimensions, series_count
from .topography import UNVERIFIED
from .worth import movement, resistance_across, with_gain

DROPPED = ("row", "site", "bundle", "left_ha", "right_ha")  # of use only on the way


def propose_crossings(sections, layers, rules, options, network=None, kernel=None,
                      progress=silent):  # fmt: skip
    """Propose crossings for one guild.

    Parameters
    ----------
    sections : Table
        Fragmentation sections (MultiLineString, metres) with ``site_id``, ``kind``, ``barrier``,
        ``name``, ``width_m``, ``lit``, ``parent_id``, ``importance``, ``score``, and ``point``
        (the point of each site).
    layers : Surroundings
    rules : CrossingRules
    options : CrossingOptions
    network : Habitats, optional
        Patches and links; with them the gain of EC is computed.
    kernel : Kernel, optional
        Of the guild; needed with a network.
    progress : callable

    Returns
    -------
    proposals : Table
        Points, best first, with the fields of ``schema.CROSSING_PROPOSALS`` except ids and
        texts, and ``footprint``.
    notes : Notes

    Raises
    ------
    GreenBlueError
        What the network and the tables say.
    Cancelled

    Notes
    -----
    The method of the guide (methods, Crossings): candidates, movement if they were open,
    score, decision table, suppression by spacing, gain of each alone; the rank is by gain times
    score. O(n log n) in candidates and features.
    """
    sections = with_culverts(sorted_table(sections), layers, rules)
    rows, parts_of = sections_to_walk(sections)
    rows, permeable = _barred(sections, rows, rules)
    notes = Notes(permeable=permeable)
    found = facts.find_places(
        sections, sections["point"], rows, layers, rules.weights, options.step_m
    )
    found.places = centred(found.places, sections, parts_of, rules.weights.number["sibling_m"])
    step(progress, 0.1)
    notes.places = len(found.places)
    facts.add_habitat(found, layers, rules, network, part(progress, 0.1, 0.2))
    found = _two_sided(found, sections, rules, notes)
    spacing = _spacing(rules, options)
    resists = resistance_across(sections, parts_of, rules)
    network, notes.cut = cut_patches(network, sections, rows, resists, part(progress, 0.2, 0.25))
    now = None if network is None else connections_of(network, kernel, part(progress, 0.25, 0.3))
    moves = movement(
        found, sections, resists, rules, options, network, now, part(progress, 0.3, 0.4)
    )
    add_land(
        found, sections, layers, rules, spacing, network, moves, part(progress, 0.4, 0.5)
    )  # fmt: skip
    notes.no_heights = int((found.topo == UNVERIFIED).sum())
    notes.no_flow = int(np.isnan(found.parts["flow"]).sum())
    places, table = _structures(found, sections, layers, rules, notes)
    table = _prefer_existing(table, rules)
    table = _spaced(table, places, rules, options, spacing, parts_of)
    step(progress, 0.6)
    table = _priced(table, sections, rules, options, spacing)
    table = with_gain(
        table, places, sections, resists, rules, options, network, now, part(progress, 0.6, 1.0),
    )  # fmt: skip
    return _ranked(table, places, sections), notes


def _barred(sections, rows, rules):
    """The sections whose class hinders the guild enough, and how many do not."""
    keep = rules.hinders(sections["barrier"][rows])
    return rows[keep], int((~keep).sum())


def _two_sided(found, sections, rules, notes):
    """Without the places that have habitat on one side only, which are of no use."""
    line = ~np.isin(sections["kind"][found.places.site], SINGLE)
    poor = found.habitat.min(axis=1) < rules.weights.number["least_habitat"]
    notes.one_sided = int((line & poor).sum())
    return found.take(np.flatnonzero(~(line & poor)))


def _spacing(rules, options):
    wish = rules.guild.spacing_m if options.spacing_m is None else options.spacing_m
    return rules.weights.number["spacing_m"] if np.isnan(wish) else wish


def _structures(found, sections, layers, rules, notes):
    """The places as a table with decision, structure and dimensions; those without are left out."""
    row = decide(facts.facts_of(found, sections, layers, rules), rules.decisions)
    count = len(row)
    struct = np.full(count, "", dtype=object)
    alt = np.full(count, "", dtype=object)
    size = {name: np.full(count, np.nan) for name in ("width_m", "length_m", "openness")}
    for number in np.unique(row[row >= 0]).tolist():  # a few lines of the decision table
        decision = rules.decisions[number]
        mine = np.flatnonzero(row == number)
        across = found.places.across_m[mine]
        for name, other in (
            (decision.structure, decision.alternative), (decision.alternative, ""),
        ):  # fmt: skip
            if not name or not len(mine):
                continue
            got = dimensions(rules.structures[name], across)
            fits = got.fits
            at = mine[fits]
            struct[at], alt[at] = name, other
            for key in size:
                size[key][at] = getattr(got, key)[fits]
            mine, across = mine[~fits], across[~fits]
    notes.no_structure = int((struct == "").sum())
    kept = np.flatnonzero(struct != "")
    found = found.take(kept)
    site = found.places.site
    columns = {
        "row": np.arange(len(kept)), "decision": row[kept],
        "struct": struct[kept], "alt": alt[kept],
        **{k: v[kept] for k, v in size.items()},
        "site": site, "m_at": found.places.at_m, "across_m": found.places.across_m,
        "topo": found.topo, "left_m": found.heights[:, 0], "right_m": found.heights[:, 1],
        "hab_left": 100 * found.habitat[:, 0], "hab_right": 100 * found.habitat[:, 1],
        **facts.side_areas(found, rules), "passage_m": found.passage_m,
        "existing": found.existing, "feasible": found.feasible,
        "score": score(found.parts, rules.weights.score), "u_flow": found.parts["flow"],
        **{k: sections[k][site] for k in ("site_id", "kind", "name", "barrier")},
        "bundle": np.where(sections["parent_id"] == "", sections["site_id"],
                           sections["parent_id"])[site],
    }  # fmt: skip
    return found.places, Table(found.places.points(), columns, "crossings")


def _prefer_existing(table, rules):
    """Without the places on the same site near one where an existing structure can be used."""
    uses = np.array(
        [any(p.key == "retrofit" for p in d.condition.parts) for d in rules.decisions], dtype=bool
    )
    existing = uses[table["decision"]] if len(table) else np.zeros(0, dtype=bool)
    if not existing.any():
        return table
    reach = rules.weights.number["retrofit_m"]
    tree = shapely.STRtree(table.geometry[existing])
    place, near = tree.query(table.geometry, predicate="dwithin", distance=reach)
    same = table["site"][place] == table["site"][existing][near]
    beaten = np.zeros(len(table), dtype=bool)
    beaten[place[same]] = True
    return table.take(existing | ~beaten)


def _spaced(table, places, rules, options, spacing, parts_of):
    """The best places, each keeping the distance of its structure, or what the user chose."""
    own = np.array([rules.structures[s].spacing_m for s in table["struct"]], dtype=float)
    guilds = np.isnan(own) if options.spacing_m is None else own != 0
    wish = np.where(guilds, spacing, own)
    single = np.isin(table["kind"], SINGLE)
    key = infrastructure_key(table)
    across = np.where(single, 0.0, rules.weights.number["across_m"])
    xy = shapely.get_coordinates(table.geometry).reshape(-1, 2)
    kin = np.where((table["name"] == "") & ~single, _joined(table["kind"], table["barrier"]), "")
    kept = suppress(
        xy, table["score"], table["decision"], wish, key, across, kin,
        places.tangent[table["row"]], table["bundle"], table["bundle"] == table["site_id"],
    )  # fmt: skip
    return table.take(kept[~served_by_parts(xy[kept], table["site"][kept], wish[kept], parts_of)])


def _joined(kind, name):
    return np.array([f"{k} {n}" for k, n in zip(kind, name)], dtype=object)


def _priced(table, sections, rules, options, spacing):
    """Add what each serves, the number of units, and the costs."""
    count = len(table)
    length = shapely.length(sections.geometry[table["site"]])
    cost, units = np.zeros((count, 3)), np.zeros(count, dtype=np.int64)
    served = np.zeros(count)
    fence = rules.structures.get(FENCE_ID)
    pair = _joined(table["struct"], table["decision"])
    for name in np.unique(pair.astype(str)):  # a few kinds of structure
        mine = np.flatnonzero(pair == name)
        structure = rules.structures[table["struct"][mine[0]]]
        decision = rules.decisions[table["decision"][mine[0]]]
        first = structure.id == decision.structure
        most = spacing if np.isnan(structure.series_m) else structure.series_m
        served[mine] = np.minimum(length[mine], most)
        size = dimensions(structure, table["across_m"][mine])
        cost[mine] = costs(
            structure, size, served[mine], _area(sections.geometry[table["site"][mine]]),
            unit_cost=decision.unit_cost if first else None,
            factor=decision.factor if first else 1.0, fence=fence, year=options.cost_year,
            index=options.index,
        )  # fmt: skip
        units[mine] = series_count(structure, served[mine])
    return table.with_columns(
        served_m=served, count=units, cost_low=cost[:, 0], cost_mid=cost[:, 1],
        cost_high=cost[:, 2], cost_year=np.full(count, options.cost_year),
    )  # fmt: skip


def _area(lines):
    """Area within closed outlines, m²; 0 for other lines."""
    return shapely.area(areas_of(lines))


def _ranked(table, places, sections):
    """Best first: by gain times score, then by score times severity of the cut, then by place."""
    severity = np.nan_to_num(sections["score"][table["site"]].astype(float), nan=50.0)
    worth = np.round(table["score"] * severity / 100.0, 9)
    footprint = np.full(len(table), None, dtype=object)
    if len(table):
        footprint[:] = places.take(table["row"]).footprints()
    columns = {k: v for k, v in table.columns.items() if k not in DROPPED}
    table = Table(table.geometry, {**columns, "worth": worth, "footprint": footprint}, table.name)
    return table.take(rank_order(table))


def rank_order(table):
    """Positions of proposals, best first; also of several guilds together.

    Places between the same two woods win nearly the same: which is the better one, its
    surroundings tell. So the gain counts as much as the score of the place is high.
    """
    xy = np.round(shapely.get_coordinates(table.geometry).reshape(-1, 2), 2)
    gain = np.round(np.nan_to_num(table["d_ec_pct"], nan=0.0) * table["score"], 9)
    return np.lexsort((xy[:, 1], xy[:, 0], -table["worth"], -gain))
