"""Account managed kilometres: 10 000 commitments on 100 000 axis segments in 565 municipalities.

    python benchmarks/account.py [--sizes 2500 10000 40000]

Each size runs in a process of its own; the last line gives the growth exponent.
"""

import argparse
import importlib.util
import json
import resource
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
from support.report import keep

ROOT = Path(__file__).resolve().parents[1]
SEGMENTS_PER_COMMITMENT = 10
SIDE_KM = 175.0  # of a square of the size of Belgium
TOWNS = 565


def load():
    """The plugin's package under its own name."""
    spec = importlib.util.spec_from_file_location(
        "greenblue", ROOT / "__init__.py", submodule_search_locations=[str(ROOT)]
    )
    module = importlib.util.module_from_spec(spec)
    sys.modules["greenblue"] = module
    spec.loader.exec_module(module)


def wandering(chance, count, vertices, step_m, start=None):
    """Lines that wander, shape (count, vertices, 2)."""
    if start is None:
        start = chance.uniform(0, SIDE_KM * 1000, (count, 1, 2))
    turn = np.cumsum(chance.normal(0, 0.12, (count, vertices - 1)), axis=1)
    heading = chance.uniform(0, 2 * np.pi, (count, 1)) + turn
    move = step_m * np.stack([np.cos(heading), np.sin(heading)], axis=2)
    return np.concatenate([start, start + np.cumsum(move, axis=1)], axis=1)


def make(commitments, chance):
    """Tables of a plan of that many commitments, on axes of ten times as many segments."""
    import shapely
    from greenblue.core.table import Table

    vertices = 51
    count = commitments * SEGMENTS_PER_COMMITMENT // (vertices - 1)
    place = wandering(chance, count, vertices, 60.0)
    axes = Table(
        shapely.linestrings(place),
        {
            "axis_id": np.array([f"A{n}" for n in range(count)], dtype=object),
            "kind": np.full(count, "road", dtype=object),
            "name": np.array([f"N{n % 500}" for n in range(count)], dtype=object),
            "width_m": np.full(count, 8.0),
        },
        "axes",
    )
    on = chance.integers(0, count, commitments)
    first = chance.integers(0, vertices - 20, commitments)
    index = first[:, None] + np.arange(20)
    beside = place[on[:, None], index]
    along = np.gradient(beside, axis=1)
    normal = np.stack([-along[..., 1], along[..., 0]], axis=2) / np.linalg.norm(
        along, axis=2, keepdims=True
    )
    side = chance.choice([-7.0, 7.0, 0.0], (commitments, 1, 1))
    status = np.array(["planned", "realised", "verified"], dtype=object)
    lines = Table(
        shapely.linestrings(beside + side * normal),
        {
            "uuid": np.array([f"c{n:06d}" for n in range(commitments)], dtype=object),
            "target": np.where(chance.random(commitments) < 0.8, "I", "II").astype(object),
            "status": status[chance.integers(0, 3, commitments)],
            "additionality": np.full(commitments, "new", dtype=object),
            "duration_yr": np.full(commitments, 10.0),
            "knock_outs": np.full(commitments, "", dtype=object),
            "date_realised": np.array(
                [f"{y}-05-01" for y in chance.integers(2022, 2027, commitments)], dtype=object
            ),
        },
        "commitments",
    )
    return {"lines": lines, "axes": axes, "municipalities": towns(chance)}


def towns(chance):
    """Municipalities with wavy borders that fit each other: Voronoi cells, their edges bent."""
    import shapely
    from greenblue.core.table import Table

    point = shapely.multipoints(chance.uniform(0, SIDE_KM * 1000, (TOWNS, 2)))
    box = shapely.box(0, 0, SIDE_KM * 1000, SIDE_KM * 1000)
    cells = shapely.intersection(
        shapely.get_parts(shapely.voronoi_polygons(point, extend_to=box)), box
    )
    cells = shapely.segmentize(cells, 50.0)
    place = shapely.get_coordinates(cells)
    bent = place + 150 * np.sin(place[:, ::-1] / 400)
    count = len(cells)
    return Table(
        shapely.make_valid(shapely.set_coordinates(cells, bent)),
        {
            "nis": np.array([f"{n:05d}" for n in range(count)], dtype=object),
            "name": np.array([f"Town {n}" for n in range(count)], dtype=object),
            "degurba": chance.choice([1.0, 2.0, 3.0, 3.0], count),
        },
        "municipalities",
    )


def one(commitments):
    """One run in this process: seconds, peak memory in MB, and what it found."""
    load()
    from greenblue.core.account.counting_rule import read_counting_rule
    from greenblue.core.account.ledger.account import account

    tables = make(commitments, np.random.default_rng(1))
    rule = read_counting_rule(ROOT / "resources" / "rules")
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    start, processor = time.perf_counter(), time.process_time()
    found = account(tables, rule)
    seconds, processor = time.perf_counter() - start, time.process_time() - processor
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return {
        "commitments": commitments,
        "segments": commitments * SEGMENTS_PER_COMMITMENT,
        "seconds": round(seconds, 2),
        "processor_seconds": round(processor, 2),
        "peak_mb": round(peak),
        "before_mb": round(before),
        "rows": len(found.ledger),
        "km_axis": round(found.totals["km_axis"], 3),
    }


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--sizes", type=int, nargs="+", default=[2500, 10000, 40000])
    parser.add_argument("--one", type=int)
    arguments = parser.parse_args()
    if arguments.one:
        print(json.dumps(one(arguments.one)))
        return
    results = []
    for size in arguments.sizes:
        command = [sys.executable, __file__, "--one", str(size)]
        answer = subprocess.run(command, check=True, capture_output=True, text=True)
        results.append(json.loads(answer.stdout))
        print(results[-1], flush=True)
    if len(results) > 1:
        sizes, seconds = ([r[k] for r in results] for k in ("commitments", "processor_seconds"))
        exponent = np.polyfit(np.log(sizes), np.log(seconds), 1)[0]
        print(f"growth exponent of processor time {exponent:.2f}")
        for row in (r for r in results if r["commitments"] == 10_000):
            met = row["processor_seconds"] <= 20 and row["peak_mb"] <= 1000
            result = f"{row['processor_seconds']:.1f} s CPU, {row['peak_mb']} MB"
            result += f", growth n^{exponent:.2f}"
            case = f"account, 10 000 commitments × {row['segments'] // 1000} 000 segments"
            keep(case, result, aim="20 s, 1 GB", met=met)


if __name__ == "__main__":
    main()
