"""Prioritising measures: time, growth with size, and how near the search comes to the optimum.

    python benchmarks/prioritise.py [--measures 500] [--patches 500 1000 2000] [--cases 60]

Networks are random points joined to their Delaunay neighbours (three links per patch); one
link in ten is cut by infrastructure, half of those by two kinds at once, so that two measures
are needed there. Budgets pay for a tenth of all measures. The optimum of small cases is found by
looking at every choice. Seconds of the wall clock and of the processor are printed: judge a busy
machine by the latter. Naive greedy would measure every measure in the whole network at each step.
"""

import argparse
import importlib.util
import sys
import time
from pathlib import Path

import numpy as np
from support.report import keep

ROOT = Path(__file__).resolve().parents[1]
REACH = 1500.0  # median dispersal distance in effective metres; a link is some 2 000 long


def load_greenblue():
    """Make the checkout importable as ``greenblue``."""
    spec = importlib.util.spec_from_file_location(
        "greenblue", ROOT / "__init__.py", submodule_search_locations=[str(ROOT)]
    )
    sys.modules["greenblue"] = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(sys.modules["greenblue"])


def region(patches, measures, seed=1):
    """A guild with its measures, and what they cost."""
    from greenblue.core.diagnose.connectivity.patch_graph import Kernel, Network
    from greenblue.core.propose.measures.effects import Effect, guild_effects
    from greenblue.core.propose.measures.objective import Guild
    from scipy.spatial import Delaunay

    random = np.random.default_rng(seed)
    point = random.random((patches, 2)) * np.sqrt(patches) * 1000
    corner = Delaunay(point).simplices
    pair = np.concatenate([corner[:, [0, 1]], corner[:, [1, 2]], corner[:, [0, 2]]])
    pair = np.unique(np.sort(pair, axis=1), axis=0)
    length = np.hypot(*(point[pair[:, 0]] - point[pair[:, 1]]).T)
    pair, length = pair[length < 4000], length[length < 4000]
    cost = length * random.uniform(1, 3, len(length))
    effects, measure = [], 0
    while measure < measures:
        link, double = int(random.integers(len(pair))), random.random() < 0.5
        barriers = random.uniform(500, 5000, 1 + double)
        a, b = map(str, pair[link])
        for number, barrier in enumerate(barriers[: measures - measure]):
            at = f"{link} {measure}"
            effects.append([measure + number, a, b, link, barrier * 0.9, at])
        cost[link] += barriers.sum()
        measure += len(barriers)
    effects = [
        Effect(m, a, b, cost[k], max(cost[k] - saving, 0.0), at, f"r{k}", "")
        for m, a, b, k, saving, at in effects
    ]
    network = Network(random.lognormal(0, 1, patches), pair[:, 0], pair[:, 1], cost)
    place = {str(k): k for k in range(patches)}
    names = [f"m{k}" for k in range(measures)]
    found = guild_effects(effects, measures, place, "patches", names)
    guild = Guild("", 1.0, network, Kernel(REACH, 0.5), found)
    return guild, random.lognormal(12, 1, measures)


def run(guild, price, share=0.1, sure=False):
    """The priorities, and the seconds they took (wall clock, processor)."""
    from greenblue.core.propose.measures.choices import Choices
    from greenblue.core.propose.measures.prioritise import prioritise
    from greenblue.core.propose.measures.selection import Selection
    from greenblue.core.propose.measures.sensitivity import Lengths, top_shares

    count = len(price)
    choices = Choices(tuple((k,) for k in range(count)), price, float(price.sum() * share))
    begin = time.perf_counter(), time.process_time()
    names = [f"m{k}" for k in range(count)]
    found = prioritise([guild], Selection(choices, frozenset(), {}), names)
    if sure:
        unknown = Lengths(guild.network.distance / 3, guild.effects.base / 3)
        top_shares([guild], choices, frozenset(), found.sequence.measures, [unknown])
    return found, time.perf_counter() - begin[0], time.process_time() - begin[1]


def small_case(random, count):
    """A network of 4 to 9 patches with ``count`` measures in series, parallel and at one place."""
    from greenblue.core.diagnose.connectivity.patch_graph import Kernel, Network
    from greenblue.core.propose.measures.effects import Effect, guild_effects
    from greenblue.core.propose.measures.objective import Guild

    size = int(random.integers(4, 10))
    pairs = np.unique(np.sort(random.integers(0, size, (2 * size, 2)), axis=1), axis=0)
    pairs = pairs[pairs[:, 0] < pairs[:, 1]]
    cost = random.integers(20, 401, len(pairs)).astype(float)
    effects = []
    for measure in range(count):
        for _ in range(int(random.integers(1, 3))):
            k = int(random.integers(len(pairs)))
            saving = cost[k] * random.choice([0.2, 0.4, 0.5])
            at = str(random.choice(["north", "south", f"own {measure}"]))
            a, b = map(str, pairs[k])
            effects.append(Effect(measure, a, b, cost[k], cost[k] - saving, at, f"r{k}", ""))
    place = {str(k): k for k in range(size)}
    found = guild_effects(effects, count, place, "patches", [""] * count)
    attribute = random.integers(1, 21, size).astype(float)
    network = Network(attribute, pairs[:, 0], pairs[:, 1], cost)
    price = random.integers(1, 21, count).astype(float)
    return Guild("", 1.0, network, Kernel(100.0, 0.5), found), price


def compare_with_optimum(cases, count):
    """Prints how near the search comes to the best of all choices."""
    from greenblue.core.propose.measures import exact

    random, shares, gaps, few = np.random.default_rng(count), [], [], exact.FEW
    for _ in range(cases):
        guild, price = small_case(random, count)
        share = random.choice([0.15, 0.3, 0.5])
        exact.FEW = -1
        searched = run(guild, price, share)[0]
        exact.FEW = count
        best = run(guild, price, share)[0]
        exact.FEW = few
        if best.score > 1e-9:
            shares.append(searched.score / best.score)
            gaps.append(searched.bound / best.score - 1)
    shares = np.array(shares)
    print(
        f"{len(shares)} cases of {count} measures: optimal in {np.mean(shares > 1 - 1e-6):.1%}, "
        f"mean {shares.mean():.2%}, worst {shares.min():.1%} of the optimal gain; "
        f"the bound lies {np.median(gaps):.0%} above the optimum (median)"
    )
    result = f"optimal in {np.mean(shares > 1 - 1e-6):.0%}, worst {shares.min():.0%} of the gain"
    keep(f"prioritise, {len(shares)} cases of {count} measures", result, rival="brute force")


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--measures", type=int, default=500)
    parser.add_argument("--patches", type=int, nargs="*", default=[500, 1000, 2000])
    parser.add_argument("--cases", type=int, default=60)
    options = parser.parse_args()
    load_greenblue()
    for patches in options.patches:
        guild, price = region(patches, options.measures)
        found, wall, processor = run(guild, price)
        print(
            f"{options.measures} measures, {patches} patches: {wall:.1f} s "
            f"({processor:.1f} s processor); {len(found.sequence.measures)} chosen, "
            f"gain {found.score:.3%}, at most {found.bound:.3%}"
        )
        aim, met = ("120 s", processor <= 120) if patches == 2000 else ("", None)
        case = f"prioritise {options.measures} measures on {patches} patches"
        keep(case, f"{wall:.0f} s, {processor:.0f} s CPU", aim=aim, met=met)
    if options.cases:
        compare_with_optimum(options.cases, 12)


if __name__ == "__main__":
    main()
