"""Hedges taken away and proposed again; speed and memory of large sets of plantable lines.

    python benchmarks/hedges.py [--seeds 5] [--gaps 40] [--lines 5000 100000]

Recall: from the hedges and tree rows of the Sonian Forest (2026) and of the rural extracts,
random stretches of 20–200 m are taken out of lines that go on at both sides. A stretch is
found again where at least 80 % of it lies within 5 m (10 m) of a proposal. Recall is told

- of gaps between surviving ends: both ends are ends of the woody network, not inside a wood or at
  another hedge;
- of those allowed: the distance rules for new hedges leave at least 80 % of the stretch;
- of the ground allowed: gaps of which these rules leave at least the shortest section of the rule
  set, found where 80 % of what they leave lies within reach; what stands where nobody may plant
  today is no miss there;
- of all stretches.

Precision is the share of the length of what is proposed newly (not for the whole layer
too, whose gaps are real) that lies within 5 m (10 m) of a stretch. Roads, tracks and land
cover are those of the extracts; nothing else is known of where the hedges stood.
"""

import argparse
import dataclasses
import importlib.util
import os
import resource
import sys
import time
from pathlib import Path

import numpy as np
import shapely
import shapely.ops
from support.report import keep

ROOT = Path(__file__).resolve().parents[1]
SHARED = ROOT.parent / "shared" / "data"
BUILD = ROOT / "build" / "bench"
AREAS = {
    "sonian": SHARED / "sonian_forest" / "sonian_forest_2013.osm.pbf",
    "sample": ROOT / "resources" / "sample" / "merelvoorde.osm.gz",
}
HEDGES_2026 = SHARED / "sonian_forest" / "sonian_forest_2026.gpkg"
RULE_SETS = {"sonian": "brussels", "sample": "flanders"}
FOUND = 0.8
HEDGES = {5_000: 1_000, 100_000: 5_000}  # hedges among so many plantable lines


def plugin():
    """The plugin as ``greenblue``, with QGIS running without a window."""
    spec = importlib.util.spec_from_file_location(
        "greenblue", ROOT / "__init__.py", submodule_search_locations=[str(ROOT)]
    )
    sys.modules["greenblue"] = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(sys.modules["greenblue"])
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from greenblue.algorithms.provider import GreenBlueProvider
    from qgis.core import QgsApplication

    application = QgsApplication([], False)
    application.initQgis()
    provider = GreenBlueProvider()
    application.processingRegistry().addProvider(provider)
    return application, provider


def layers_of(application, name):
    """Everything that the algorithm would read of an area, as core tables."""
    from greenblue.algorithms.io.read import ReadReport
    from greenblue.algorithms.propose import hedges_io as door
    from qgis.core import QgsProcessingContext, QgsProcessingFeedback

    context, feedback = QgsProcessingContext(), QgsProcessingFeedback(False)
    prepared = BUILD / f"hedges_{name}.gpkg"
    if not prepared.exists():
        BUILD.mkdir(parents=True, exist_ok=True)
        prepare = application.processingRegistry().createAlgorithmById("greenblue:prepareosm")
        prepare.run({"INPUT": str(AREAS[name]), "CRS": "EPSG:31370", "LOAD": False,
                     "OUTPUT": str(prepared)}, context, feedback)  # fmt: skip
    parts = ("LAND_COVER", "HABITAT", "ROADS", "RAILWAYS", "WATERWAYS")
    parameters = {p: f"{prepared}|layername={p.lower()}" for p in parts}
    parameters["ELEMENTS"] = f"{prepared}|layername=landscape_elements"
    if name == "sonian":
        parameters["ELEMENTS"] = f"{HEDGES_2026}|layername=hedges_treerows"
    algorithm = application.processingRegistry().createAlgorithmById("greenblue:proposehedges")
    parameters["RULE_SET"] = RULE_SETS[name]
    work = door.Work(algorithm, parameters, context, feedback, ReadReport())
    return *work.read(lambda _: True), work.rules


def broken(elements, random, count):
    """The elements with stretches taken out, and these stretches."""
    from greenblue.core.propose.hedges.woody import merged_lines, sorted_by_place
    from greenblue.core.table import Table

    runs = sorted_by_place(merged_lines(elements.geometry))
    length = shapely.length(runs)
    rows = random.permutation(np.flatnonzero(length >= 60))[:count]
    taken = []
    left = runs.tolist()
    for row in rows.tolist():
        most = min(200.0, length[row] - 30.0)
        gap = random.uniform(20.0, most)
        start = random.uniform(15.0, length[row] - 15.0 - gap)
        taken.append(shapely.ops.substring(runs[row], start, start + gap))
        left[row] = shapely.MultiLineString([
            shapely.ops.substring(runs[row], 0, start),
            shapely.ops.substring(runs[row], start + gap, length[row]),
        ])  # fmt: skip
    return Table(np.array(left, dtype=object), {}, "hedges"), np.array(taken, dtype=object)


def near_share(lines, others, metres):
    """The share of each line that lies within reach of the others."""
    if not len(others):
        return np.zeros(len(lines))
    area = shapely.buffer(shapely.union_all(others), metres)
    return shapely.length(shapely.intersection(lines, area)) / shapely.length(lines)


def kinds_of(taken, hedges, layers, rules):
    """Which stretches lie between surviving ends, and what the rules leave of each."""
    from greenblue.core.propose.hedges.constraints import cut_away, zones
    from greenblue.core.propose.hedges.proposals import woods_of
    from greenblue.core.propose.hedges.woody import woody_network

    woody = woody_network(hedges, woods_of(layers, rules))
    ends = shapely.STRtree(shapely.points(woody.end))
    free = np.ones(len(taken), dtype=bool)
    for place in (0, -1):
        _, apart = ends.query_nearest(shapely.get_point(taken, place), return_distance=True,
                                      all_matches=False)  # fmt: skip
        free &= apart < 0.1
    left, _ = cut_away(taken, zones(layers, rules).of("cut", "bar"))
    return free, left


def recall(application, name, seeds, count):
    layers, elements, plantable, rules = layers_of(application, name)
    for name_of, chosen in (
        ("", rules),
        (", as if no distance rule held", without_distances(rules)),
    ):
        _recall(name + name_of, layers, elements, plantable, chosen, seeds, count)


def without_distances(rules):
    """The rule set without what cuts hedges: what finding gaps is worth alone."""
    kept = tuple(r for r in rules.rows if r.effect in ("bar", "woody", "speed", "width"))
    return dataclasses.replace(rules, rows=kept)


def _recall(title, layers, elements, plantable, rules, seeds, count):
    from greenblue.core.propose.hedges.proposals import HedgeOptions, propose_hedges

    options = HedgeOptions()
    whole = propose_hedges(elements, layers, plantable, rules, options).sections.geometry
    rows = []
    for seed in range(seeds):
        hedges, taken = broken(elements, np.random.default_rng(seed), count)
        begin = time.process_time()
        found = propose_hedges(hedges, layers, plantable, rules, options).sections.geometry
        seconds = time.process_time() - begin
        free, left = kinds_of(taken, hedges, layers, rules)
        allowed = free & (shapely.length(left) >= FOUND * shapely.length(taken))
        some = free & (shapely.length(left) >= rules.settings["min_section_m"])
        new = found[near_share(found, whole, 1.0) < 0.5]
        rows.append([seconds, len(taken), free.sum(), allowed.sum(), some.sum()])
        for metres in (5.0, 10.0):
            hit = near_share(taken, found, metres) >= FOUND
            right = near_share(new, taken, metres) @ shapely.length(new)
            precision = right / max(shapely.length(new).sum(), 1e-9)
            ground = near_share(left[some], found, metres) >= FOUND
            rows[-1] += [x.mean() for x in (hit[free], hit[allowed], ground, hit)] + [precision]
    mean, spread = np.mean(rows, axis=0), np.std(rows, axis=0)
    print(f"{title}: {len(elements)} elements, {len(plantable)} plantable lines, {seeds} seeds, "
          f"{mean[0]:.1f} s each; {mean[1]:.0f} stretches, {mean[2]:.0f} between surviving ends, "
          f"{mean[3]:.0f} of them allowed, {mean[4]:.0f} at least in part")  # fmt: skip
    for metres, k in ((5, 5), (10, 10)):
        aim, met = ("recall 0.8", mean[k] >= 0.8) if metres == 10 else ("", None)
        result = (f"recall {mean[k]:.2f} (where the rules allow it {mean[k + 1]:.2f}, of the "
                  f"ground allowed {mean[k + 2]:.2f}), precision {mean[k + 4]:.2f}")  # fmt: skip
        keep(
            f"hedges taken away and found again within {metres} m, {title}",
            result,
            aim=aim,
            met=met,
        )
        print(f"  within {metres:2d} m: recall {mean[k]:.2f} ± {spread[k]:.2f} between surviving "
              f"ends, {mean[k + 1]:.2f} of those allowed, {mean[k + 2]:.2f} of the ground allowed, "
              f"{mean[k + 3]:.2f} of all; precision {mean[k + 4]:.2f}")  # fmt: skip


def scene(lines, hedges, seed=1):
    """Fields of about 80 m with crooked corners; hedges on random pieces of their edges."""
    random = np.random.default_rng(seed)
    side = int(np.ceil(np.sqrt(lines / 2)))
    corner = np.stack(np.meshgrid(np.arange(side + 1), np.arange(side + 1)), axis=-1) * 80.0
    corner += random.normal(0, 8, corner.shape)
    across = np.stack([corner[:, :-1], corner[:, 1:]], axis=2).reshape(-1, 2, 2)
    up = np.stack([corner[:-1], corner[1:]], axis=2).reshape(-1, 2, 2)
    edges = shapely.linestrings(np.concatenate([across, up]))[:lines]
    chosen = random.permutation(len(edges))[:hedges]
    return edges, edges[chosen]


def speed(lines):
    from greenblue.core.propose.hedges.plantable import given_lines
    from greenblue.core.propose.hedges.proposals import HedgeOptions, propose_hedges
    from greenblue.core.propose.hedges.rules import read_rule_set
    from greenblue.core.table import Table

    edges, hedges = scene(lines, HEDGES.get(lines, lines // 5))
    rules = read_rule_set(ROOT / "resources" / "rules" / "hedge_rules" / "generic.csv", "generic")
    plantable = given_lines(Table(edges, {}, "lines"))
    begin, worked = time.perf_counter(), time.process_time()
    found = propose_hedges(Table(hedges, {}, "hedges"), {}, plantable, rules, HedgeOptions())
    seconds, worked = time.perf_counter() - begin, time.process_time() - worked
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"{lines} plantable lines, {len(hedges)} hedges: {seconds:.1f} s "
          f"({worked:.1f} s of the processor), {len(found.sections)} sections, "
          f"peak {peak:.0f} MB")  # fmt: skip
    limit = {5_000: 20, 100_000: 300}.get(lines, np.inf)
    aim, met = (f"{limit} s", worked <= limit) if np.isfinite(limit) else ("", None)
    result = f"{worked:.1f} s CPU, {peak:.0f} MB"
    keep(f"hedges, {lines} plantable lines", result, aim=aim, met=met)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--seeds", type=int, default=5)
    parser.add_argument("--gaps", type=int, default=40)
    parser.add_argument("--areas", nargs="*", default=list(AREAS))
    parser.add_argument("--lines", type=int, nargs="*", default=[5_000, 100_000])
    arguments = parser.parse_args()
    application, _provider = plugin()
    for name in arguments.areas:
        recall(application, name, arguments.seeds, arguments.gaps)
    for lines in sorted(arguments.lines):
        speed(lines)


if __name__ == "__main__":
    main()
