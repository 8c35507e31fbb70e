"""Chains of measures on the least-cost routes of a network where every measure is free."""

from collections import defaultdict
from itertools import islice

import numpy as np
from scipy.sparse.csgraph import dijkstra

from ...diagnose.connectivity.patch_graph import link_graph
from ...progress import chunks, part, silent
from .effects import left_with

WALKS = 20
"""Routes that are followed for each measure, those that promise most first."""
LONGEST = 8
"""Measures in one chain at most."""
KEPT = 2
"""Chains that are kept for each measure."""
THRIFT = (0.0, 2.0, 20.0)
"""What the whole budget weighs against −ln p in the search for routes: free, cheap, cheapest."""


def chains(guild, pairs, shared, price, budget, progress=silent):
    """Sets of measures that lie on one route between two patches, whichever links it takes.

    Parameters
    ----------
    guild : Guild
    pairs : Pairs
        The state without measures.
    shared : iterable of tuple of int
        Measures that mend one link together (:func:`~.bundles.shared_routes`).
    price : ndarray of float, shape (measures,)
        Infinite for measures that cannot be chosen.
    budget : float
    progress : callable

    Returns
    -------
    list of tuple of int
        Two to ``LONGEST`` measures each, the most promising first.

    Notes
    -----
    Between the ends u, v of all links that measures mend, the least-cost routes are found in
    the network with every measure; a route promises r_u r_v (p' − p), r being what lies within
    reach of an end. Each measure also weighs its cost, so that cheap routes are found beside the
    shortest. O(e m log n) for e ends and m links.
    """
    options = _options(guild.effects, shared, price)
    if not options:
        return []
    finite = budget if 0 < budget < np.inf else price[np.isfinite(price)].sum()
    ends = np.array(sorted({end for pair in options for end in pair}))
    now = pairs.probability[np.ix_(ends, ends)]
    worth = defaultdict(float)
    for number, thrift in enumerate(THRIFT):
        weigh = thrift / finite if finite > 0 else 0.0
        matrix, taken = _free(guild, options, weigh)
        share = part(progress, number / len(THRIFT), (number + 1) / len(THRIFT))
        for rows in chunks(share, len(ends), 200):
            distance, before = dijkstra(matrix, indices=ends[rows], return_predecessors=True)
            more = np.exp(-distance[:, ends]) - now[rows]
            promise = more * pairs.reach[ends[rows], None] * pairs.reach[ends]
            _follow(promise, ends[rows], ends, before, taken, len(price), worth)
    good = {
        chain: value
        for chain, value in worth.items()
        if 2 <= len(chain) <= LONGEST and price[list(chain)].sum() <= budget
    }
    ratio = {c: v / max(price[list(c)].sum(), 1e-9) for c, v in good.items()}
    best = sorted(good, key=lambda c: (-ratio[c], c)), sorted(good, key=lambda c: (-good[c], c))
    most = KEPT * len(price)
    return list(dict.fromkeys(c for both in zip(*best) for c in both))[:most]


def _options(effects, shared, price):
    """For each pair of patches, the sets of measures that better it, with cost and price."""
    sets = {(m,) for m in range(len(effects.by_measure)) if effects.by_measure[m]} | set(shared)
    options = defaultdict(list)
    for measures in sorted(sets):
        total = sum(price[m] for m in measures)
        if not np.isfinite(total):
            continue
        for route, cost in left_with(effects, measures).items():
            pair = int(effects.tail[route]), int(effects.head[route])
            options[pair].append((max(cost, 0.0), total, measures))
    return options


def _free(guild, options, weigh):
    """The graph with the best option of each pair, and which measures its links take."""
    network, rate = guild.network, guild.kernel.rate
    tail, head, weight, taken = [], [], [], {}
    for pair, those in options.items():
        value, _, measures = min(
            (rate * cost + weigh * total, total, m) for cost, total, m in those
        )
        taken[pair] = measures, value
        tail.append(pair[0])
        head.append(pair[1])
        weight.append(value)
    usable = np.isfinite(network.distance) & (network.link_from != network.link_to)
    ends = np.sort(np.stack([network.link_from[usable], network.link_to[usable]]), axis=0)
    tail = np.concatenate([ends[0], np.array(tail, dtype=np.int64)])
    head = np.concatenate([ends[1], np.array(head, dtype=np.int64)])
    weight = np.concatenate([rate * network.distance[usable], weight])
    graph = link_graph(network.size, tail, head, weight, np.arange(len(weight)))
    present = len(weight) - len(options)
    best = graph.best & (graph.link < present)
    for pair in zip(graph.tail[best].tolist(), graph.head[best].tolist()):
        taken.pop(pair, None)  # the present link is the better one
    return graph.matrix, {pair: measures for pair, (measures, _) in taken.items()}


def _follow(promise, sources, ends, before, taken, count, worth):
    """Adds to ``worth`` what the routes with the highest promise are worth, by their measures."""
    promise = np.where(ends[None, :] > sources[:, None], promise, 0.0)
    most = max(1, WALKS * count * len(sources) // len(ends))
    order = np.argsort(-promise, axis=None, kind="stable")
    for place in islice(order[promise.ravel()[order] > 0].tolist(), most):
        row, column = divmod(place, len(ends))
        node, found = int(ends[column]), set()
        while node != sources[row]:  # a route of some links
            last = int(before[row, node])
            found.update(taken.get((min(last, node), max(last, node)), ()))
            node = last
        if len(found) > 1:
            worth[tuple(sorted(found))] += promise[row, column]
