"""Live oracles: the same question to another programme, and how far the answers lie apart.

    python benchmarks/oracles.py [--patches 300] [--cells 60]

landschaft (compiled C++) answers for PC, IIC, EC, dPC with its fractions, removal and
improvement of links; itinera (numpy and scipy) for the barrier improvement score, least costs and
current density. Both are installed on demand, each in its own environment under build/rivals;
where that cannot be done a line says so, and nothing is checked against it.

itinera takes the cheapest cell of a square window of w cells and restores w cells; ours, after
McRae et al. 2012, the ring between r − 1 and r cells and 2 r. For w = 3 and r = 1.5 cells both are
the same: the eight neighbours and three cells.
"""

import argparse
import subprocess
import sys
from pathlib import Path

import numpy as np
from support.environments import python_with
from support.report import keep

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "benchmarks"))
VERSION = "0.14.2"
CELL_M = 10.0
WINDOW = 3
CLOSE = 1e-9


def networks(patches):
    """PC, IIC, EC, dPC, fractions, removal and improvement on two networks."""
    import connectivity as bench

    apart = 0.0
    for reach in (0.3, 2.0):
        given = (*bench.planar(patches, seed=int(10 * reach)), reach, 1)
        found, _ = bench.ours(*given)
        rival, _ = bench.theirs(*given)
        relative, percent = bench.compare(found, rival)
        improved, _ = bench.improvements(*given[:4], rival)
        ec = abs(found.index.equivalent / np.sqrt(rival["whole"][0]) - 1)
        apart = max(apart, relative, percent, improved, ec)
    return apart


def rasters(cells):
    """Barrier score, least costs and current between two patches of one cell."""
    from greenblue.core.diagnose.circuits.barriers import Link, barrier_improvement
    from greenblue.core.diagnose.circuits.current import circuit, current_flow
    from greenblue.core.diagnose.costdistance.zones import cost_distance

    random = np.random.default_rng(7)
    resistance = random.choice([1.0, 5.0, 40.0, 900.0], (cells, cells))
    labels = np.zeros(resistance.shape, dtype=np.int32)
    labels[cells // 5, cells // 6], labels[cells * 4 // 5, cells * 5 // 6] = 1, 2
    ends = [(labels == k).astype(np.int32) for k in (1, 2)]
    costs = np.array([cost_distance(resistance, end, CELL_M).cost for end in ends])
    whole = float(costs[0][labels == 2][0])
    radius = WINDOW / 2 * CELL_M
    score = barrier_improvement([Link(*costs, whole)], [radius], CELL_M).score
    gain = np.maximum(score, 0) * 2 * radius
    current = current_flow(circuit(resistance, labels)).current
    theirs = ask_itinera(resistance, labels)
    ground = labels == 0
    here, there = (values[ground] / values[ground].max() for values in (current, theirs["current"]))
    return {
        "least costs": np.abs(costs - theirs["costs"]).max() / whole,
        "barrier improvement": np.abs(gain - theirs["gain"])[ground].max() / whole,
        "current density": np.abs(here - there).max(),
    }


def ask_itinera(resistance, labels):
    files = [ROOT / "build" / f"oracle_{part}.npz" for part in ("in", "out")]
    np.savez(files[0], resistance=resistance, labels=labels)
    command = [
        python_with("itinera", f"itinera=={VERSION}"),
        __file__,
        "--itinera",
        *map(str, files),
    ]
    subprocess.run(command, check=True)
    answer = dict(np.load(files[1]))
    for file in files:
        file.unlink()
    return answer


def run_itinera(source, target):
    """Inside the rival's environment."""
    from itinera.circuit import current_density, restoration_score
    from itinera.conductance import build_conductance_friction
    from itinera.lcp import accumulated_cost

    given = np.load(source)
    matrix, rows, cols = build_conductance_friction(given["resistance"], CELL_M)
    ends = [np.flatnonzero(given["labels"].ravel() == k).tolist() for k in (1, 2)]
    shape = rows, cols
    gain = restoration_score(matrix, rows, cols, *ends, CELL_M, WINDOW)
    current, _ = current_density(matrix, *ends)
    costs = [np.reshape(accumulated_cost(matrix, end), shape) for end in ends]
    np.savez(target, gain=gain.reshape(shape), current=current.reshape(shape), costs=costs)


def asked(name, question, *arguments):
    """The answer, or None and a line where the rival cannot be had."""
    try:
        return question(*arguments)
    except subprocess.CalledProcessError as error:
        print(f"{name} cannot be installed or run here: not checked ({error})")
        return None


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--patches", type=int, default=300)
    parser.add_argument("--cells", type=int, default=60)
    choice = parser.parse_args()
    import connectivity as bench

    bench.load_greenblue()
    found = {}
    apart = asked("landschaft", networks, choice.patches)
    if apart is not None:
        found["landschaft: PC, IIC, EC, dPC, fractions, removal, improvement"] = apart
    answers = asked("itinera", rasters, choice.cells) or {}
    found.update({f"itinera: {name}": apart for name, apart in answers.items()})
    for name, apart in found.items():
        print(f"{name}: largest difference {apart:.1e}")
        rival, _, what = name.partition(": ")
        keep(what, f"largest difference {apart:.0e}", rival=rival, aim="1e-9", met=apart <= CLOSE)
    if any(apart > CLOSE for apart in found.values()):
        raise SystemExit("the numbers differ")


if __name__ == "__main__":
    if sys.argv[1:2] == ["--itinera"]:
        run_itinera(*sys.argv[2:4])
    else:
        main()
