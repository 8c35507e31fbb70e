"""What hedges do for the links between patches: shorter effective distances, more connectivity."""

from dataclasses import dataclass

import numpy as np
import shapely


@dataclass(frozen=True)
class HedgeEffects:
    """A row for each hedge and link that it shortens.

    ``hedge``, ``link``: positions; ``base``: present cost of the link; ``cost``: cost with
    this hedge alone (effective metres).
    """

    hedge: np.ndarray
    link: np.ndarray
    base: np.ndarray
    cost: np.ndarray


def hedge_effects(hedges, links, cost, length_m, resistance, reach_m):
    """Which links hedges shorten, and by how much.

    Parameters
    ----------
    hedges : ndarray of LineString, shape (h,)
    links : ndarray of LineString, shape (m,)
        The least-cost paths.
    cost, length_m : ndarray of float, shape (m,)
        Of the links, in effective metres and metres.
    resistance : float
        Of a hedge for the guild.
    reach_m : float
        How far a hedge may lie from the path.

    Returns
    -------
    HedgeEffects
        Sorted by hedge, then link; only what gets shorter.

    Notes
    -----
    The path leaves its line where the hedge begins and comes back where it ends: the
    stretch between, at the mean resistance of the path, is replaced by the way to the hedge
    and back at that resistance and the hedge at its own. Cost ≥ 0.
    """
    if not len(hedges) or not len(links):
        nothing = np.zeros(0)
        return HedgeEffects(nothing.astype(int), nothing.astype(int), nothing, nothing)
    tree = shapely.STRtree(links)
    hedge, link = tree.query(hedges, predicate="dwithin", distance=reach_m)
    ends = [shapely.get_point(hedges[hedge], k) for k in (0, -1)]
    place = np.stack([shapely.line_locate_point(links[link], e) for e in ends])
    off = sum(shapely.distance(links[link], e) for e in ends)
    near = np.max([shapely.distance(links[link], e) for e in ends], axis=0) <= reach_m
    mean = cost[link] / np.maximum(length_m[link], 1e-9)
    way = np.abs(place[1] - place[0]) * length_m[link] / shapely.length(links[link])
    with_hedge = off * mean + shapely.length(hedges[hedge]) * resistance
    new = np.maximum(cost[link] - way * mean + with_hedge, 0.0)
    better = near & (new < cost[link] - 1e-9)
    hedge, link, new = hedge[better], link[better], new[better]
    order = np.lexsort((link, hedge))
    return HedgeEffects(hedge[order], link[order], cost[link[order]], new[order])


def gains(effects, count, connections, link_from, link_to):
    """ΔEC of each hedge alone.

    Parameters
    ----------
    effects : HedgeEffects
    count : int
        Number of hedges.
    connections : Connections
    link_from, link_to : ndarray of int
        Positions of the patches of links.

    Returns
    -------
    d_ec, d_ec_pct : ndarray of float, shape (count,)
        In the unit of the attribute (ha), and per cent of the present EC.
    """
    before = connections.equivalent
    gain = np.zeros(count)
    for hedge in np.unique(effects.hedge):  # each is whole-array work over its pairs
        own = effects.link[effects.hedge == hedge]
        gain[hedge] = connections.gain(
            link_from[own], link_to[own], effects.cost[effects.hedge == hedge]
        )
    d_ec = np.sqrt(connections.numerator + gain) - before
    return d_ec, 100 * d_ec / before if before else np.zeros(count)
