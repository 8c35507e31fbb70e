"""How good each candidate place is: the parts of its score, and whether it can be built there."""

import numpy as np
import shapely

from ...progress import part, silent
from . import surroundings as around
from .facing import facing, reach_of
from .facts import SINGLE
from .topography import classify_topography, side_heights
from .weights import weighted_mean

PAID = 0.5  # of the cost of the barrier: a link that pays less goes through an opening


def add_land(found, sections, layers, rules, spacing_m, network=None, movement=None,
             progress=silent):  # fmt: skip
    """Add topography, disturbance, passages, the parts of the score and feasibility, in place.

    Parameters
    ----------
    found : Found
        With habitat.
    sections : Table
    layers : Surroundings
    rules : CrossingRules
    spacing_m : float
        Farther from passages in use, none is missed more.
    network : Habitats, optional
    movement : ndarray, shape (n,), optional
        What opening each place would win (``worth.movement``); takes the place of links.
    progress : callable
    """
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
    """U: the weighted mean of what speaks for a place, less what disturbs it.

    Parameters
    ----------
    parts : dict of str to ndarray, each of shape (n,)
        0–1, NaN where unknown.
    weights : dict of str to float

    Returns
    -------
    ndarray, shape (n,)
        0–1; 0 where nothing is known.
    """
    good = {key: values for key, values in parts.items() if key != "disturbance"}
    value = weighted_mean(weights, good) - weights["disturbance"] * parts["disturbance"]
    return np.clip(np.nan_to_num(value), 0.0, 1.0)


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
    flows, site = [], places.site
    if movement is not None:
        flows.append(around.relative(movement))
    elif network is not None and len(network.links):
        links = network.links
        worth = network.area_ha[links["link_from"]] * network.area_ha[links["link_to"]]
        paid = PAID * places.across_m * np.nan_to_num(rules.resists(sections["barrier"]))[site]
        flows.append(around.flow_of_links(
            places, links.geometry, np.sqrt(worth), links["cost"], paid,
            rules.weights.number["flow_m"],
            facing(places, sections.geometry[site], network, reach_of(rules)),
        ))  # fmt: skip
    if layers.current is not None:
        flows.append(around.flow_of_surface(places, layers.current))
    if flows:
        return np.fmax.reduce(flows)
    return sections["importance"][site].astype(float)


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
                reach = weights.number["at_hand_m"] + places.across_m / 2
                tree = shapely.STRtree(geometry)
                there[tree.query(point, predicate="dwithin", distance=reach)[0]] = 1.0
            parts[key] = there if wanted else 1.0 - there
    return weighted_mean(weights.feasibility, parts)
