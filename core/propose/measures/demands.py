"""Pairs of patches that the choice must connect, whatever that wins elsewhere."""

from dataclasses import dataclass

import numpy as np
from scipy.sparse.csgraph import dijkstra

from ...diagnose.connectivity.patch_graph import link_graph
from .effects import left_with

SLACK = 1e-6
"""Share by which a way may be longer than asked: what programs of numbers leave open."""


@dataclass(frozen=True)
class Demand:
    """Two patches between which there must be a way.

    Parameters
    ----------
    guild : int
        Number of the guild in whose network the way is looked for.
    source, target : int
        Positions of the patches.
    most : float
        What the cheapest way may cost, effective metres.
    name : str
        How the user calls the pair.
    """

    guild: int
    source: int
    target: int
    most: float
    name: str = ""


class Demands:
    """All demands on a choice, and the networks in which they are met or not.

    Parameters
    ----------
    guilds : sequence of Guild
    pairs : sequence of Demand
    """

    def __init__(self, guilds, pairs):
        self.guilds, self.pairs = tuple(guilds), tuple(pairs)

    def __bool__(self):
        return bool(self.pairs)

    def ways(self, measures):
        """Cost of the cheapest way of each demand with these measures; infinite without one.

        O(m log n) for each demand, for m links and n patches.
        """
        graphs, found = {}, np.empty(len(self.pairs))
        for row, demand in enumerate(self.pairs):  # a few
            if demand.guild not in graphs:
                guild = self.guilds[demand.guild]
                graphs[demand.guild] = graph_with(guild, left_with(guild.effects, measures))
            cost = dijkstra(graphs[demand.guild], indices=demand.source)
            found[row] = cost[demand.target]
        return found

    def met(self, measures):
        """Whether these measures connect every pair."""
        most = np.array([demand.most for demand in self.pairs])
        return bool((self.ways(measures) <= most * (1 + SLACK)).all())

    def open_with(self, measures):
        """The demands that these measures do not meet."""
        ways = self.ways(measures)
        left = [d for d, way in zip(self.pairs, ways) if way > d.most * (1 + SLACK)]
        return Demands(self.guilds, left)

    def among(self, guilds):
        """The same demands on other networks."""
        return Demands(guilds, self.pairs)


def graph_with(guild, left):
    """The links of a guild as a sparse matrix, with routes at their cost ``left`` (by route)."""
    tail, head, cost = present(guild.network)
    routes = sorted(left)
    tail = np.concatenate([tail, guild.effects.tail[routes]])
    head = np.concatenate([head, guild.effects.head[routes]])
    cost = np.concatenate([cost, [max(left[route], 0.0) for route in routes]])
    return link_graph(guild.network.size, tail, head, cost, np.arange(len(cost))).matrix


def present(network):
    """Tail < head and cost of the links that there are."""
    usable = np.isfinite(network.distance) & (network.link_from != network.link_to)
    ends = np.sort(np.stack([network.link_from[usable], network.link_to[usable]]), axis=0)
    return ends[0], ends[1], network.distance[usable]
