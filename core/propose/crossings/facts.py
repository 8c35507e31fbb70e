"""What is known of each candidate place: the facts that decide, and the parts of its score."""

from dataclasses import dataclass

import numpy as np
import shapely

from ...progress import part, silent
from . import surroundings as around
from .candidates import at_places, concatenated, one_per_spot, single_places, stations
from .decisions import yes_no
from .facing import FACING_M, facing
from .topography import classify_topography, side_heights
from .weights import weighted_mean

SINGLE = ("obstacle", "car_park", "culvert")
PAID = 0.5  # of the cost of the barrier: a link that pays less goes through an opening
SPOT_M = 8.0  # places nearer to each other than this are one
WATER_M = 5.0  # beyond the edges


@dataclass(frozen=True)
class Surroundings:
    """The layers around the infrastructure, in metres; None where not given.

    Attributes
    ----------
    habitat : ndarray of (Multi)Polygon
    built_up, forest : ndarray of (Multi)Polygon
        Land cover of these kinds.
    buildings, elements, spawning, public, works, utilities : ndarray of geometries
        Elements are hedges and tree rows.
    waterways : Table
        Lines with ``underground`` (bool).
    passages : Table
        With ``use`` (over, under, culvert, water_bridge or "") and ``serves`` (bool).
    heights, current : Surface
    """

    habitat: np.ndarray
    built_up: np.ndarray = None
    forest: np.ndarray = None
    buildings: np.ndarray = None
    elements: np.ndarray = None
    spawning: np.ndarray = None
    waterways: object = None
    passages: object = None
    heights: object = None
    current: object = None
    public: np.ndarray = None
    works: np.ndarray = None
    utilities: np.ndarray = None


@dataclass
class Found:
    """Candidate places with what is known of them; ndarrays of n rows.

    ``existing`` and ``use``: feature id and use of the passage that stands there, "" for none;
    ``habitat`` (n, 2): shares left and right, ``reached``: as far as the guild goes; ``heights``
    (n, 2): axis above ground; ``built`` (n, 2) shares; ``parts``: of the score, NaN where unknown;
    ``passage_m``: to the nearest passage in use.
    """

    places: object
    existing: np.ndarray
    use: np.ndarray
    habitat: np.ndarray = None
    reached: np.ndarray = None
    heights: np.ndarray = None
    topo: np.ndarray = None
    built: np.ndarray = None
    passage_m: np.ndarray = None
    parts: dict = None
    feasible: np.ndarray = None

    def take(self, index):
        """The candidates at these positions."""
        parts = None if self.parts is None else {k: v[index] for k, v in self.parts.items()}
        rest = {
            name: None if value is None else value[index]
            for name, value in vars(self).items()
            if name not in ("places", "parts")
        }
        return Found(places=self.places.take(index), parts=parts, **rest)


def find_places(sections, points, rows, layers, weights, step_m):
    """Candidates: evenly along the sections, and where passages, water and hedges meet them.

    Returns
    -------
    Found
        With places, ``existing`` and ``use`` only; passages first where places coincide.
    """
    plain = [stations(sections, rows, step_m)]
    if layers.waterways is not None and len(layers.waterways):
        land = rows[sections["kind"][rows] != "waterway"]
        plain.append(at_places(sections, land, layers.waterways.geometry, WATER_M)[0])
    if layers.elements is not None and len(layers.elements):
        plain.append(at_places(sections, rows, layers.elements, weights.number["hedge_m"])[0])
    plain.append(single_places(sections, points, SINGLE))
    plain = concatenated(plain)
    at, index = _at_passages(sections, rows, layers, weights)
    places = concatenated([at, plain])
    blank = np.full(len(plain), "", dtype=object)
    existing = np.concatenate([index[0], blank])
    use = np.concatenate([index[1], blank])
    order = one_per_spot(places, existing == "", SPOT_M)
    return Found(places.take(order), existing[order], use[order])


def _at_passages(sections, rows, layers, weights):
    """Places at passages that could be used, that lead across; their ids and uses."""
    passages = layers.passages
    if passages is None or not (passages["use"] != "").any():
        empty = np.empty(0, dtype=object)
        return stations(sections, rows[:0], 1.0), (empty, empty)
    useful = passages.take(passages["use"] != "")
    places, index = at_places(sections, rows, useful.geometry, 0.0)
    across = _leads_across(places, useful.geometry[index], weights.number["passage_angle"])
    across |= useful["use"][index] == "water_bridge"  # that is the infrastructure's own bridge
    places, index = places.take(across), index[across]
    ids = useful.fid[index].astype(str).astype(object)
    return places, (ids, useful["use"][index])


def _leads_across(places, geometry, least_deg):
    """Whether lines lead across the infrastructure; points and areas always do."""
    line = shapely.get_dimensions(geometry) == 1
    first = shapely.get_geometry(shapely.line_merge(np.where(line, geometry, None)), 0)
    ends = [shapely.get_coordinates(shapely.get_point(first[line], k)) for k in (0, -1)]
    vector = np.zeros((len(geometry), 2))
    vector[line] = ends[1] - ends[0]
    norm = np.hypot(vector[:, 0], vector[:, 1])
    cross = np.abs(np.sum(vector * places.normal, axis=1)) / np.maximum(norm, 1e-9)
    return ~line | (norm < 1e-9) | (cross >= np.sin(np.radians(least_deg)))


def add_habitat(found, layers, rules, network=None, progress=silent):
    """Add the shares of habitat beyond both edges, near and as far as the guild goes, in place.

    Ground that the resistance surface does not know, beyond a border say, counts neither way.
    """
    near = rules.weights.number["habitat_m"]
    known = None if network is None or network.resistance is None else network.known
    found.habitat = around.cover_beside(
        found.places, layers.habitat, near, known, part(progress, 0.0, 0.5)
    )
    found.reached = found.habitat
    if rules.guild.daily_range_m > near:
        found.reached = around.cover_beside(
            found.places, layers.habitat, rules.guild.daily_range_m, known,
            part(progress, 0.5, 1.0),
        )  # fmt: skip


def add_land(found, sections, layers, rules, spacing_m, network=None, movement=None,
             progress=silent):  # fmt: skip
    """Add topography, disturbance, passages, the parts of the score and feasibility, in place."""
    number, places = rules.weights.number, found.places
    single = np.isin(sections["kind"][places.site], SINGLE)
    _add_topography(found, layers, rules, single)
    found.built = _built(places, layers, number, part(progress, 0.0, 0.6))
    found.passage_m = _to_passages(places, layers)
    fit = {t.id: t.fit(rules.suffix) for t in rules.topography}
    topography = np.array([fit.get(t, np.nan) for t in found.topo])
    far = found.passage_m / max(spacing_m, 1.0)
    spacing = np.minimum(far, 1.0) if layers.passages is not None else np.full(len(places), np.nan)
    found.parts = {
        "flow": _flow(places, sections, layers, rules, network, movement),
        "habitat": _habitat_part(found, number),
        "topography": topography,
        "spacing": spacing,
        "disturbance": _disturbance(found, sections, layers, rules, part(progress, 0.6, 1.0)),
    }
    found.feasible = _feasible(found, topography, layers, rules.weights)


def score(parts, weights):
    """U: the weighted mean of what speaks for a place, less what disturbs it; 0–1."""
    good = {key: values for key, values in parts.items() if key != "disturbance"}
    value = weighted_mean(weights, good) - weights["disturbance"] * parts["disturbance"]
    return np.clip(np.nan_to_num(value), 0.0, 1.0)


def side_areas(found, rules):
    """Habitat on the left and the right within the daily range, ha, as columns."""
    reach = max(rules.guild.daily_range_m, rules.weights.number["habitat_m"])
    area = np.nan_to_num(found.reached) * np.pi * reach**2 / 2e4
    return {"left_ha": area[:, 0], "right_ha": area[:, 1]}


def _habitat_part(found, number):
    """0–1: habitat on the poorer side, near the edges and within the range of the guild.

    Near by, half of the ground is enough to get through; farther off, all of it is living space.
    """
    near = np.minimum(found.habitat.min(axis=1) / number["habitat_full"], 1.0)
    return (near + found.reached.min(axis=1)) / 2.0


def _disturbance(found, sections, layers, rules, progress):
    """0–1: built-up land on the worse side, buildings, light, and other roads so near."""
    number, places = rules.weights.number, found.places
    lit = np.nan_to_num(sections["lit"][places.site].astype(float))
    total = np.nan_to_num(found.built.max(axis=1)) + lit * number["lit_share"]
    total += _beside_others(places, sections, rules) * number["junction_share"]
    if layers.buildings is not None:
        near = around.count_near(places, layers.buildings, number["disturbance_m"], progress)
        total += np.minimum(near / max(number["buildings_full"], 1.0), 1.0)
    return np.minimum(total, 1.0)


def _beside_others(places, sections, rules):
    """1 where other infrastructure that hinders the guild runs so near that it would be next."""
    hinders = np.flatnonzero(rules.hinders(sections["barrier"]))
    reach = rules.weights.number["junction_m"] + places.across_m / 2
    row, other = shapely.STRtree(sections.geometry[hinders]).query(
        places.points(), predicate="dwithin", distance=reach
    )
    other, mine = hinders[other], places.site[row]
    parent, name = sections["parent_id"], sections["site_id"]
    family = (other == mine) | (parent[other] == name[mine]) | (name[other] == parent[mine])
    family |= (parent[other] != "") & (parent[other] == parent[mine])
    road = sections["name"]
    family |= (road[other] != "") & (road[other] == road[mine])
    result = np.zeros(len(places))
    result[row[~family]] = 1.0
    return result


def _add_topography(found, layers, rules, single):
    """Heights and topography; of weirs, culverts and car parks none, "" as class."""
    places = found.places
    found.heights = np.full((len(places), 2), np.nan)
    if layers.heights is not None:
        found.heights = side_heights(layers.heights, places.xy, places.tangent, places.across_m / 2)
    found.heights[single] = np.nan
    found.topo = classify_topography(found.heights, rules.topography)
    found.topo[single] = ""


def _built(places, layers, number, progress):
    if layers.built_up is None:
        return np.full((len(places), 2), np.nan)
    return around.cover_beside(places, layers.built_up, number["disturbance_m"], None, progress)


def _to_passages(places, layers):
    """Distance to the nearest passage that animals use; inf where none is known."""
    if layers.passages is None:
        return np.full(len(places), np.inf)
    return around.nearest_m(places, layers.passages.geometry[layers.passages["serves"]])


def _flow(places, sections, layers, rules, network, movement):
    """Movement, by what opening wins, by links or current; else the corridor's importance."""
    flows = []
    if movement is not None:
        flows.append(around.relative(movement))
    elif network is not None and len(network.links):
        links = network.links
        worth = network.area_ha[links["link_from"]] * network.area_ha[links["link_to"]]
        listed = {r.code: r.resistance for r in rules.resistance.rows if r.kind == "barrier"}
        resists = [listed.get(code, 0.0) for code in sections["barrier"][places.site]]
        paid = PAID * places.across_m * np.array(resists, dtype=float)
        flows.append(around.flow_of_links(
            places, links.geometry, np.sqrt(worth), links["cost"], paid,
            rules.weights.number["flow_m"],
            facing(places, sections.geometry[places.site], network, FACING_M),
        ))  # fmt: skip
    if layers.current is not None:
        flows.append(around.flow_of_surface(places, layers.current))
    if flows:
        return np.max(flows, axis=0)
    return sections["importance"][places.site].astype(float)


def _feasible(found, topography, layers, weights):
    """F: the weighted mean of what is known; NaN where nothing is."""
    places = found.places
    point = places.points()
    parts = {"topography": topography, "free_land": 1.0 - found.built.max(axis=1)}
    for key, geometry, wanted in (
        ("public", layers.public, 1.0), ("works", layers.works, 1.0),
        ("utilities", layers.utilities, 0.0),
    ):  # fmt: skip
        if geometry is not None:
            there = np.zeros(len(places))
            if len(geometry):
                reach = 25.0 + places.across_m / 2
                tree = shapely.STRtree(geometry)
                there[tree.query(point, predicate="dwithin", distance=reach)[0]] = 1.0
            parts[key] = there if wanted else 1.0 - there
    return weighted_mean(weights.feasibility, parts)


def facts_of(found, sections, layers, rules):
    """What the decision table asks for, as texts: one array per key of ``decisions.KEYS``."""
    places, number = found.places, rules.weights.number
    count, site = len(places), places.site
    none = np.zeros(count, dtype=bool)
    water = none
    if layers.waterways is not None:
        water = around.meets(places, layers.waterways.geometry, WATER_M)
        water &= sections["kind"][site] != "waterway"
    forest = layers.forest
    hedges = layers.elements
    spawning = layers.spawning
    wet = none
    if spawning is not None:
        wet = around.count_near(places, spawning, number["spawning_m"]) > 0
    width = np.round(places.across_m, 3)
    return {
        "class": sections["barrier"][site],
        "kind": sections["kind"][site],
        "width_m": np.array([repr(w) for w in width.tolist()], dtype=object),
        "topo": found.topo,
        "guild": np.full(count, rules.guild.id, dtype=object),
        "group": np.full(count, rules.guild.species_group, dtype=object),
        "watercourse": yes_no(water | np.isin(found.use, ("culvert", "water_bridge"))),
        "retrofit": np.where(found.use == "", None, found.use),
        "forest_both": yes_no(
            none if forest is None else around.beside_both(places, forest, number["forest_m"])
        ),
        "hedge_cut": yes_no(
            none if hedges is None else around.cut_between(places, hedges, number["hedge_m"])
        ),
        "spawning": yes_no(wet),
        "lit": yes_no(np.nan_to_num(sections["lit"][site].astype(float)) > 0),
        "combined": yes_no(sections["kind"][site] == "combined"),
    }
