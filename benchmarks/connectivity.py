"""dPC of every patch and link against landschaft: the same numbers, time, and growth with size.

    python benchmarks/connectivity.py [--sizes 1000 2000 5000] [--rival-up-to 5000]
                                      [--numba 5000 20000] [--reach 1.0] [--workers 2]

Networks are random points joined to their Delaunay neighbours (three links per patch), with
cost distances; ``--reach`` is the median dispersal distance in mean link distances. The rival
(PyPI, compiled C++) is installed on demand in its own environment under build/rivals. The sizes
after ``--numba`` are then run once more where numba is installed.
Both wall-clock and processor seconds are printed: judge a busy machine by the latter.
"""

import argparse
import importlib.util
import json
import subprocess
import sys
import time
from multiprocessing import get_context
from pathlib import Path

import numpy as np
from support.environments import RASTER_TOOLS, python_with
from support.report import keep

ROOT = Path(__file__).resolve().parents[1]
VERSION = "1.52.0"
IMPROVED = 200  # links that are made half as long, one after the other
MOST_OF_RIVAL = {2000: 1.05, 5000: 1.0}  # of its processor seconds


def load_greenblue():
    """Make the checkout importable as ``greenblue``."""
    spec = importlib.util.spec_from_file_location(
        "greenblue", ROOT / "__init__.py", submodule_search_locations=[str(ROOT)]
    )
    sys.modules["greenblue"] = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(sys.modules["greenblue"])


def planar(size, seed=1):
    """Attributes, link ends and cost distances of a random planar network."""
    from scipy.spatial import Delaunay

    random = np.random.default_rng(seed)
    point = random.random((size, 2)) * np.sqrt(size)
    corner = Delaunay(point).simplices
    pair = np.concatenate([corner[:, [0, 1]], corner[:, [1, 2]], corner[:, [0, 2]]])
    pair = np.unique(np.sort(pair, axis=1), axis=0)
    length = np.hypot(*(point[pair[:, 0]] - point[pair[:, 1]]).T)
    pair, length = pair[length < 4], length[length < 4]  # no links along the rim
    return random.lognormal(0, 1, size), pair, length * random.uniform(1, 3, len(length))


class Clock:
    """Wall-clock and processor seconds (children included) of a ``with`` block."""

    def __enter__(self):
        self.wall, self.cpu = time.perf_counter(), self._cpu()
        return self

    def __exit__(self, *_):
        self.wall, self.cpu = time.perf_counter() - self.wall, self._cpu() - self.cpu

    @staticmethod
    def _cpu():
        import resource

        return sum(
            getattr(resource.getrusage(who), name)
            for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)
            for name in ("ru_utime", "ru_stime")
        )


def ours(attribute, pair, distance, reach, workers):
    """Our importance of patches and links together."""
    from greenblue.core.diagnose.connectivity.importance import importance
    from greenblue.core.diagnose.connectivity.patch_graph import Kernel, Network

    network = Network(attribute, pair[:, 0], pair[:, 1], distance)
    kernel = Kernel(reach * distance.mean(), 0.5)
    with Clock() as clock:
        if workers == 1:
            found = importance(network, kernel)
        else:
            with get_context("fork").Pool(workers) as pool:
                found = importance(
                    network, kernel, map=lambda f, items: pool.imap(f, items, chunksize=4)
                )
    return found, clock


def theirs(attribute, pair, distance, reach, workers):
    """The rival's table of patches, its removal of links, and the seconds of both."""
    files = [ROOT / "build" / f"connectivity_{part}.npz" for part in ("in", "out")]
    np.savez(files[0], attribute=attribute, pair=pair, distance=distance, reach=reach)
    command = [
        python_with("landschaft", f"landschaft=={VERSION}"),
        __file__,
        "--run-rival",
        *map(str, files),
        str(workers),
    ]
    seconds = json.loads(subprocess.run(command, check=True, capture_output=True).stdout)
    result = dict(np.load(files[1]))
    for file in files:
        file.unlink()
    return result, seconds


def run_rival(source, target, workers):
    """Inside the rival's environment."""
    import landschaft

    given = np.load(source)
    pair, distance = given["pair"], given["distance"]
    graph = landschaft.HabitatGraph(
        given["attribute"],
        np.column_stack([pair + 1, distance]),
        convention="conefor",
        n_threads=workers,
    )
    at = {"distance": float(given["reach"] * distance.mean()), "probability": 0.5}
    with Clock() as patches:
        nodes = graph.node_importance(["PC"], **at)
    with Clock() as links:
        removal = graph.link_importance("PC", **at)
    half = [(a + 1, b + 1, d / 2) for (a, b), d in zip(pair[:IMPROVED].tolist(), distance)]
    with Clock() as improved:
        change = graph.link_change(half, "PC", **at)["dPC_change"]
    whole = graph.overall(["PC", "IIC"], **at)
    column = {(a, b): d for a, b, d in removal[["from", "to", "dPC_removal"]].to_numpy()}
    np.savez(
        target,
        change=change,
        whole=whole[["PC", "IIC"]].to_numpy()[0],
        link=[column[tuple(ends)] for ends in (np.sort(pair, axis=1) + 1).tolist()],
        **{k: nodes[k] for k in ("dPC", "dPCintra", "dPCflux", "dPCconnector")},
    )
    clocks = (patches, links, improved)
    print(json.dumps([seconds for clock in clocks for seconds in (clock.wall, clock.cpu)]))


def compare(found, rival):
    """The largest relative difference (of dPC) and difference in % of PC (of every number)."""
    names = {"dPC": "d", "dPCintra": "d_intra", "dPCflux": "d_flux", "dPCconnector": "d_conn"}
    apart = max(np.abs(rival[k] - found.patches[n]).max() for k, n in names.items())
    apart = max(apart, np.abs(rival["link"] - found.links["d"]).max())
    return np.abs(rival["dPC"] / found.patches["d"] - 1).max(), apart


def improvements(attribute, pair, distance, reach, rival):
    """Half the distance of some links, and the whole indices: differences in %, and seconds."""
    from greenblue.core.diagnose.connectivity.connections import Connections
    from greenblue.core.diagnose.connectivity.indices import integral_index_of_connectivity
    from greenblue.core.diagnose.connectivity.patch_graph import Kernel, Network

    network = Network(attribute, pair[:, 0], pair[:, 1], distance)
    dispersal = reach * distance.mean()
    with Clock() as clock:
        state = Connections(network, Kernel(dispersal, 0.5))
        some = zip(pair[:IMPROVED], distance)
        gain = np.array([state.gain(*ends, length / 2) for ends, length in some])
    apart = np.abs(100 * gain / state.numerator + rival["change"]).max()
    iic = integral_index_of_connectivity(network, dispersal).value
    whole = np.abs(np.array([state.numerator, iic]) / rival["whole"] - 1).max()
    return max(apart, 100 * whole), clock


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--sizes", type=int, nargs="+", default=[1000, 2000, 5000])
    parser.add_argument("--rival-up-to", type=int, default=5000)
    parser.add_argument("--numba", type=int, nargs="*", default=[5000, 20_000])
    parser.add_argument("--reach", type=float, default=1.0)
    parser.add_argument("--workers", type=int, default=2)
    choice = parser.parse_args()
    load_greenblue()
    from greenblue.core.diagnose.connectivity import compiled

    with_numba = " (numba)" if compiled.available() else ""
    if with_numba:  # it compiles once a session, which is no part of the growth
        ours(*planar(compiled.WORTHWHILE), choice.reach, 1)
    seconds = []
    for size in choice.sizes:
        given = (*planar(size), choice.reach, choice.workers)
        found, clock = ours(*given)
        seconds.append(clock.cpu)
        print(f"{size} patches, {len(given[1])} links, {choice.workers} workers")
        print(f"  GreenBlue   patches and links  {clock.wall:8.1f} s  ({clock.cpu:.1f} s cpu)")
        case, result = f"dPC of {size} patches and all links{with_numba}", f"{clock.wall:.0f} s"
        result += f", {clock.cpu:.0f} s CPU"
        if size == 5000:
            keep(case, result, aim="60 s", met=clock.wall <= 60)
        elif size > choice.rival_up_to:
            aim = {"aim": "to finish", "met": True} if size == 20_000 else {}
            keep(case, result, **aim)
        if size <= choice.rival_up_to:
            rival, (wall, cpu, link_wall, link_cpu, more_wall, more_cpu) = theirs(*given)
            print(f"  landschaft  patches            {wall:8.1f} s  ({cpu:.1f} s cpu)")
            print(f"  landschaft  links              {link_wall:8.1f} s  ({link_cpu:.1f} s cpu)")
            ratio, busy = clock.wall / (wall + link_wall), clock.cpu / (cpu + link_cpu)
            print(f"  GreenBlue / landschaft: {ratio:.2f} (cpu {busy:.2f})")
            most = MOST_OF_RIVAL.get(size)
            aim = f"{most} × landschaft" if most else ""
            met = None if most is None else busy <= most
            keep(case, result, rival="landschaft", ratio=busy, aim=aim, met=met)
            relative, apart = compare(found, rival)
            print(f"  largest difference: {relative:.1e} of dPC, {apart:.1e} % of PC")
            gap, clock = improvements(*given[:4], rival)
            times = f"{clock.wall:.1f} s ({clock.cpu:.1f} s cpu)"
            print(f"  {IMPROVED} improved links: GreenBlue {times}")
            times = f"{more_wall:.1f} s ({more_cpu:.1f} s cpu)"
            print(f"  {IMPROVED} improved links: landschaft {times}")
            print(f"  largest difference, with PC and IIC of the whole: {gap:.1e} %")
            apart = max(apart, gap)
            if relative > 1e-9 or apart > 1e-9:
                raise SystemExit("the numbers differ")
    if len(seconds) > 1:
        exponent = np.polyfit(np.log(choice.sizes), np.log(seconds), 1)[0]
        print(f"growth: cpu seconds ~ patches^{exponent:.2f}")
        span = f"dPC, {choice.sizes[0]} to {choice.sizes[-1]} patches{with_numba}"
        keep(span, f"growth n^{exponent:.2f}")
    if choice.numba:
        sizes = ["--sizes", *map(str, choice.numba), "--rival-up-to", "0", "--numba"]
        subprocess.run([python_with(*RASTER_TOOLS), __file__, *sizes], check=True)


if __name__ == "__main__":
    if sys.argv[1:2] == ["--run-rival"]:
        run_rival(sys.argv[2], sys.argv[3], int(sys.argv[4]))
    else:
        main()
