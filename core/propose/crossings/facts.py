"""Candidate places, and what is known of each: habitat beside it, and the facts that decide."""

from dataclasses import dataclass

import numpy as np
import shapely

from ...progress import part, silent
from . import surroundings as around
from .candidates import at_places, concatenated, one_per_spot, single_places, stations
from .decisions import yes_no

SINGLE = ("obstacle", "car_park", "culvert")
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

    Parameters
    ----------
    sections : Table
    points : ndarray of Point, shape (sections,)
        The representative point of each section.
    rows : ndarray of int
        The sections to walk along.
    layers : Surroundings
    weights : Weights
    step_m : float
        Places along a section are no farther apart.

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

    Parameters
    ----------
    found : Found
    layers : Surroundings
    rules : CrossingRules
    network : Habitats, optional
        Ground that its resistance does not know, beyond a border say, counts neither way.
    progress : callable
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


def side_m(rules):
    """How far from a crossing habitat counts as reached by it, in metres.

    Parameters
    ----------
    rules : CrossingRules

    Returns
    -------
    float
        The daily range of the guild, at least the reach of the habitat in the score.
    """
    return max(rules.guild.daily_range_m, rules.weights.number["habitat_m"])


def side_areas(found, rules):
    """Habitat on the two sides within the daily range of the guild.

    Parameters
    ----------
    found : Found
        With ``reached``.
    rules : CrossingRules

    Returns
    -------
    dict of str to ndarray, each of shape (n,)
        ``left_ha`` and ``right_ha``: the share covered, of half a disc.
    """
    reach = side_m(rules)
    area = np.nan_to_num(found.reached) * np.pi * reach**2 / 2e4
    return {"left_ha": area[:, 0], "right_ha": area[:, 1]}


def facts_of(found, sections, layers, rules):
    """What the decision table asks for.

    Parameters
    ----------
    found : Found
        With topography.
    sections : Table
    layers : Surroundings
    rules : CrossingRules

    Returns
    -------
    dict of str to ndarray of str or None, each of shape (n,)
        One per key of ``decisions.KEYS``, as the texts that conditions compare.
    """
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
