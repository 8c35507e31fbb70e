"""Networks with measures, and the slow way to find the best choice."""

from itertools import combinations

import numpy as np
from greenblue.core.diagnose.connectivity.patch_graph import Kernel, Network
from greenblue.core.propose.measures.choices import Choices
from greenblue.core.propose.measures.effects import Effect, guild_effects
from greenblue.core.propose.measures.objective import Guild
from greenblue.core.propose.measures.prioritise import prioritise
from greenblue.core.propose.measures.selection import Selection
from hypothesis import strategies as st


def guild(attribute, links, effects, count, reach=100.0, weight=1.0, name="g"):
    """``links`` are (from, to, cost); ``effects`` (measure, from, to, base, cost, at, route)."""
    ends = np.array(links, dtype=float).reshape(-1, 3)
    network = Network(attribute, ends[:, 0].astype(int), ends[:, 1].astype(int), ends[:, 2])
    place = {str(k): k for k in range(len(attribute))}
    rows = [Effect(m, str(a), str(b), *rest, "") for m, a, b, *rest in effects]
    names = [f"m{k}" for k in range(count)]
    found = guild_effects(rows, count, place, "patches", names)
    return Guild(name, weight, network, Kernel(reach, 0.5), found)


def choices(cost, budget, **more):
    units = more.pop("units", tuple((k,) for k in range(len(cost))))
    return Choices(units, np.array(cost, dtype=float), float(budget), **more)


def solved(guilds, limits, locked=(), progress=lambda _f: True, connect=()):
    """Priorities of the whole run."""
    count = len(guilds[0].effects.by_measure)
    names = [f"m{k}" for k in range(count)]
    selected = Selection(limits, frozenset(locked), {})
    return prioritise(guilds, selected, names, progress, connect)


def worth(guild, effects, measures):
    """EC from the definitions: costs of pairs, Floyd and Warshall, the double sum.

    ``effects`` as for :func:`guild`.
    """
    network, kernel = guild.network, guild.kernel
    distance = np.full((network.size, network.size), np.inf)
    np.fill_diagonal(distance, 0.0)

    def shorten(a, b, cost):
        distance[a, b] = distance[b, a] = min(distance[a, b], cost)

    for a, b, cost in zip(network.link_from, network.link_to, network.distance):
        shorten(a, b, cost)
    routes = {}
    for measure, a, b, base, cost, at, route in effects:
        found = routes.setdefault((min(a, b), max(a, b), route), [base, {}])
        if measure in measures:
            found[1][at] = max(found[1].get(at, 0.0), base - cost)
    for (a, b, _), (base, saved) in routes.items():
        if saved:
            shorten(a, b, max(base - sum(saved.values()), 0.0))
    for k in range(network.size):
        distance = np.minimum(distance, distance[:, k, None] + distance[None, k, :])
    p = np.exp(-kernel.rate * distance)
    return float(np.sqrt(network.attribute @ p @ network.attribute))


def best(guild, effects, cost, budget):
    """The highest EC of all choices within the budget, by brute force."""
    units = range(len(cost))
    return max(
        worth(guild, effects, set(chosen))
        for size in range(len(cost) + 1)
        for chosen in combinations(units, size)
        if sum(cost[u] for u in chosen) <= budget + 1e-9
    )


@st.composite
def scenes(draw, most=12):
    """Random small networks with measures in series, in parallel and at the same place."""
    size = draw(st.integers(3, 8))
    patch = st.integers(0, size - 1)
    number = st.integers(20, 400).map(float)
    pairs = draw(st.lists(st.tuples(patch, patch), min_size=size, max_size=2 * size, unique=True))
    pairs = [(a, b) for a, b in pairs if a != b] or [(0, 1)]
    links = [(a, b, draw(number)) for a, b in pairs]
    count = draw(st.integers(2, most))
    effects = []
    for measure in range(count):
        for _ in range(draw(st.integers(1, 2))):
            k = draw(st.integers(0, len(links) - 1))
            a, b, base = links[k]
            saving = base * draw(st.sampled_from([0.2, 0.4, 0.5]))
            at = draw(st.sampled_from(["north", "south", f"own {measure}"]))
            effects.append((measure, a, b, base, base - saving, at, f"r{k}"))
    cost = [float(draw(st.integers(1, 20))) for _ in range(count)]
    attribute = [float(draw(st.integers(1, 20))) for _ in range(size)]
    budget = float(draw(st.integers(1, int(sum(cost)))))
    return guild(attribute, links, effects, count), effects, cost, budget
