"""Structures that serve several guilds: one at a place, however many ask for it."""

import json

import numpy as np
import shapely

from .proposals import rank_order
from .spacing import infrastructure_key


def merge_guilds(table, structures, across_m):
    """Proposals of several guilds, the same structure near the same place being one.

    Parameters
    ----------
    table : Table
        Proposals of all guilds, with ``guild``.
    structures : dict of str to Structure
    across_m : float
        What is nearer is one, or nearer than the structure's own spacing.

    Returns
    -------
    Table
        Best first, with ``also``: the other guilds that each serves, a tuple of ids. Routes of
        these are added to ``effects``, each naming its guild.

    Notes
    -----
    Greedy from the best; O(n log n + pairs).
    """
    table = table.take(rank_order(table))
    count = len(table)
    own = np.array([structures[s].spacing_m for s in table["struct"]], dtype=float)
    reach = np.fmax(own, across_m)
    key = infrastructure_key(table)
    merged_into = np.full(count, -1)
    also = np.full(count, None, dtype=object)
    also[:] = [()] * count
    tree = shapely.STRtree(table.geometry)
    first, second = tree.query(table.geometry, predicate="dwithin", distance=reach)
    guild, struct = table["guild"], table["struct"]
    fits = (first < second) & (guild[first] != guild[second])
    fits &= (struct[first] == struct[second]) & (key[first] == key[second])
    effects = table["effects"].copy()
    order = np.lexsort((second[fits], first[fits]))
    for better, other in zip(first[fits][order].tolist(), second[fits][order].tolist()):
        if merged_into[better] < 0 and merged_into[other] < 0:  # what stays hangs on what stayed
            merged_into[other] = better
            also[better] = tuple(sorted({*also[better], guild[other]}))
            effects[better] = _joined(effects[better], guild[better], effects[other], guild[other])
    kept = merged_into < 0
    return table.with_columns(also=also, effects=effects).take(kept)


def _joined(text, guild, more, other):
    """Two texts of routes as one, each route naming its guild."""
    rows = [
        {"guild": name, **route}  # a route that names its guild already keeps it
        for name, routes in ((guild, text), (other, more))
        for route in (json.loads(routes) if routes else [])
    ]
    return json.dumps(rows, ensure_ascii=False) if rows else ""
