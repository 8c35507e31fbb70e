"""Zones, border links and true links against one cost-distance pass of other tools.

    python benchmarks/links.py [--size 2000] [--patches 200] [--scenes region noise]
                               [--tiles-size 3000]

One scene at a time, each contender in a process of its own, one after the other, so that
the ratios hold however busy the machine is; processor seconds and peak memory are
printed. The rivals (scikit-image's ``MCP_Geometric``, scipy's ``dijkstra``) make a single
pass from all patches; tools built on them repeat it for every patch or pair. They and
numba, for our own optional compiled loop, are installed on demand under build/rivals.

Scenes: ``region`` is land cover of seven classes (1 to 1 000) with roads (600, 5 000)
that have crossings, ``noise`` independent resistances from 1 to 100.

Last, a raster at least ten times larger than the memory bound allows at once is linked
by tiles, and its peak memory printed.
"""

import argparse
import importlib.util
import json
import subprocess
import sys
import time
from pathlib import Path

import numpy as np

ROOT = Path(__file__).resolve().parents[1]
RIVALS = ROOT / "build" / "rivals" / "links"
PACKAGES = ["numpy<2.5", "scipy", "shapely>=2", "scikit-image==0.26.0", "numba==0.68.1"]
CELL = 10.0
AIMS = {  # contender → share of one scikit-image pass that it may take
    "zones": 1.2,
    "border": 1.2,
    "planar": 5.0,
    "zones+numba": 0.5,
    "border+numba": 0.5,
    "planar+numba": 2.0,
}


def region(size, patches, seed=1):
    """Land cover classes in blotches, roads with crossings, round patches."""
    from scipy import ndimage

    random = np.random.default_rng(seed)
    cover = sum(
        share * ndimage.zoom(random.random((-(-size // grain),) * 2), grain, order=1)[:size, :size]
        for share, grain in ((1.0, 20), (0.5, 5), (0.2, 1))
    )
    classes = np.array([1.0, 3.0, 20.0, 50.0, 100.0, 200.0, 1000.0])
    borders = np.quantile(cover[::7, ::7], [0.15, 0.3, 0.45, 0.6, 0.75, 0.9])
    resistance = classes[np.searchsorted(borders, cover)]
    for number in range(29):
        start, end = random.random((2, 2)) * size
        along = (end - start) / np.hypot(*(end - start))
        cells = (start + np.arange(-3 * size, 3 * size, 0.5)[:, None] * along).astype(int)
        cells = cells[((cells >= 0) & (cells < size - 1)).all(axis=1)]
        crossing = np.arange(len(cells)) % (len(cells) // 4 + 1) < 6
        for down, across in ((0, 0), (0, 1), (1, 0), (1, 1)):
            row, col = (cells[~crossing] + (down, across)).T
            resistance[row, col] = 5000.0 if number < 4 else 600.0
    labels = discs(size, patches, random)
    resistance[labels > 0] = 1.0
    return resistance, labels


def noise(size, patches, seed=1):
    """Independent resistances, round patches."""
    random = np.random.default_rng(seed)
    resistance = random.integers(1, 101, (size, size)).astype(float)
    return resistance, discs(size, patches, random)


def discs(size, count, random):
    """Round patches of 1 to 11 cells in radius that do not touch."""
    labels = np.zeros((size, size), dtype=np.int32)
    number = 0
    while number < count:
        row, col = random.integers(13, size - 13, 2)
        radius = random.integers(1, 12)
        window = np.s_[row - radius - 1 : row + radius + 2, col - radius - 1 : col + radius + 2]
        if not labels[window].any():
            number += 1
            away = np.hypot(*np.mgrid[-radius - 1 : radius + 2, -radius - 1 : radius + 2])
            labels[window][away <= radius] = number
    return labels


def load_greenblue():
    """Make the checkout importable as ``greenblue``."""
    spec = importlib.util.spec_from_file_location(
        "greenblue", ROOT / "__init__.py", submodule_search_locations=[str(ROOT)]
    )
    sys.modules["greenblue"] = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(sys.modules["greenblue"])


def scikit_image(resistance, labels):
    from skimage.graph import MCP_Geometric

    cost, _traceback = MCP_Geometric(resistance, sampling=(CELL, CELL)).find_costs(
        np.argwhere(labels > 0)
    )
    return cost.sum()


def scipy_dijkstra(resistance, labels):
    from scipy.sparse import coo_array
    from scipy.sparse.csgraph import dijkstra

    number = np.arange(resistance.size).reshape(resistance.shape)
    ends, weights = [], []
    for first, second, length in (
        (np.s_[:, :-1], np.s_[:, 1:], 1.0),
        (np.s_[:-1], np.s_[1:], 1.0),
        (np.s_[:-1, :-1], np.s_[1:, 1:], 2**0.5),
        (np.s_[:-1, 1:], np.s_[1:, :-1], 2**0.5),
    ):
        ends.append((number[first].ravel(), number[second].ravel()))
        step = (resistance[first] + resistance[second]) / 2 * CELL * length
        weights.append(step.ravel())
    tail, head = (np.concatenate(column) for column in zip(*ends))
    graph = coo_array((np.concatenate(weights), (tail, head)), shape=(number.size,) * 2).tocsr()
    sources = np.flatnonzero(labels)
    return dijkstra(graph, directed=False, indices=sources, min_only=True).sum()


def zones(resistance, labels):
    from greenblue.core.diagnose.costdistance import cost_distance

    return cost_distance(resistance, labels, CELL).cost.sum()


def border(resistance, labels):
    from greenblue.core.diagnose.links import find_links

    return find_links(resistance, labels, CELL, method="border").cost.sum()


def planar(resistance, labels):
    from greenblue.core.diagnose.links import find_links

    return find_links(resistance, labels, CELL).cost.sum()


CONTENDERS = {
    "scikit-image": scikit_image,
    "scipy": scipy_dijkstra,
    "zones": zones,
    "border": border,
    "planar": planar,
}


def work(contender, path):
    """One contender in this process; prints seconds, memory and its sum of costs."""
    import resource

    scene = np.load(path)
    resistance, labels = scene["resistance"], scene["labels"]
    load_greenblue()
    from greenblue.core.diagnose import compiled

    function = CONTENDERS[contender.partition("+")[0]]
    if contender.endswith("+numba"):
        function(resistance[:600, :600], labels[:600, :600])  # compiles
    elif compiled.available():
        compiled.available = lambda: False
    start = time.process_time()
    total = function(resistance, labels)
    seconds = time.process_time() - start
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e6
    print(json.dumps({"seconds": seconds, "peak_gb": peak, "total": float(total)}))


def compare(scene, size, patches):
    """All contenders on one scene."""
    folder = ROOT / "build" / "bench"
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"links_{scene}.npz"
    resistance, labels = globals()[scene](size, patches)
    np.savez(path, resistance=resistance, labels=labels)
    print(f"{scene}, {size} × {size} cells, {patches} patches")
    base = None
    for contender in [*CONTENDERS, *(f"{c}+numba" for c in ("zones", "border", "planar"))]:
        command = [rivals_python(), __file__, "--work", contender, str(path)]
        done = json.loads(subprocess.run(command, check=True, capture_output=True).stdout)
        base = base or done["seconds"]
        ratio = done["seconds"] / base
        aim = AIMS.get(contender)
        verdict = "" if aim is None else f"aim {aim:g}: {'yes' if ratio <= aim else 'NO'}"
        print(
            f"  {contender:14s} {done['seconds']:7.2f} s  {ratio:5.2f} ×  "
            f"{done['peak_gb']:5.2f} GB  sum {done['total']:.6e}  {verdict}",
            flush=True,
        )


def rivals_python():
    """The rivals' interpreter, made on demand."""
    python = RIVALS / "bin" / "python"
    if not python.exists():
        subprocess.run([sys.executable, "-m", "venv", str(RIVALS)], check=True)
        subprocess.run([str(python), "-m", "pip", "install", "-q", *PACKAGES], check=True)
    return str(python)


class Noise:
    """A raster without end, made where it is read; blocks of 100 cells by their place."""

    def __init__(self, labels):
        self.labels = labels

    def __call__(self, window):
        row, col, height, width = window
        rows, cols = (
            range(row // 100, -(-(row + height) // 100)),
            range(col // 100, -(-(col + width) // 100)),
        )
        blocks = [[self._block(r, c) for c in cols] for r in rows]
        raster = np.block(blocks)
        top, left = row - rows[0] * 100, col - cols[0] * 100
        return raster[top : top + height, left : left + width]

    def _block(self, row, col):
        random = np.random.default_rng([row, col])
        if not self.labels:
            return random.integers(1, 4, (100, 100)).astype(np.float32)
        labels = np.zeros((100, 100), dtype=np.int32)
        top, left = random.integers(20, 60, 2)
        labels[top : top + 10, left : left + 10] = row * 100_000 + col + 1
        return labels


def by_tiles(size):
    """A raster ten times beyond the bound; peak memory against the bound."""
    import resource

    load_greenblue()
    from greenblue.core.diagnose.link_tiles import link_region, memory_needed

    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1e3
    bound = memory_needed(size, size) // 10
    start = time.process_time()
    links = link_region(
        Noise(False), Noise(True), (size, size), CELL, cutoff=2000.0, memory_bytes=bound
    )
    seconds = time.process_time() - start
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1e3 - before
    print(
        f"{size} × {size} cells by tiles: {len(links)} links, {seconds:.1f} s, bound "
        f"{bound / 1e6:.0f} MB, used {peak / 1e6:.0f} MB: {'yes' if peak <= bound else 'NO'}"
    )


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--size", type=int, default=2000)
    parser.add_argument("--patches", type=int, default=200)
    parser.add_argument("--scenes", nargs="*", default=["region", "noise"])
    parser.add_argument("--tiles-size", type=int, default=6000)
    parser.add_argument("--work", nargs=2, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.work:
        work(*options.work)
        return
    for scene in options.scenes:
        compare(scene, options.size, options.patches)
    if options.tiles_size:
        by_tiles(options.tiles_size)


if __name__ == "__main__":
    main()
