"""Zones, border links and true links against one cost-distance pass of other tools.

    python benchmarks/links.py [--size 2000] [--patches 200] [--scenes region noise]
                               [--tiles-size 6000]

One scene at a time, each contender in a process of its own, one after the other, so that
the ratios hold however busy the machine is; processor seconds and peak memory are
printed. The rivals (scikit-image's ``MCP_Geometric``, scipy's ``dijkstra``, GRASS
``r.cost``) make a single pass from all patches; tools built on them repeat it for every patch
or pair. The first two and numba, for our own optional compiled loop, are installed on demand under
build/rivals; GRASS is used where it is installed. Distances must agree to 1e-9.

Scenes: ``region`` is land cover of seven classes (1 to 1 000) with roads (600, 5 000)
that have crossings, ``noise`` independent resistances from 1 to 100.

Then the least-cost distances between the six cores of Linkage Mapper's example data, against
``r.cost``. Last, a raster at least ten times larger than the memory bound allows at once is linked
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
from support import links_rivals, links_scenes
from support.environments import RASTER_TOOLS, python_with
from support.links_rivals import CELL
from support.report import keep

ROOT = Path(__file__).resolve().parents[1]
PUBLISHED = ROOT.parent / "shared" / "data" / "published" / "linkage_mapper"
RUNS = 3  # of each but corridors, which are compared with nothing
AIMS = {  # contender → share of one scikit-image pass that it may take
    "zones": 1.2,
    "border": 1.2,
    "planar": 5.0,
    "zones+numba": 0.5,
    "border+numba": 0.5,
    "planar+numba": 2.0,
}
SAME = 1e-9  # distances may differ by, of themselves


def load_greenblue():
    """Make the checkout importable as ``greenblue``."""
    spec = importlib.util.spec_from_file_location(
        "greenblue", ROOT / "__init__.py", submodule_search_locations=[str(ROOT)]
    )
    sys.modules["greenblue"] = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(sys.modules["greenblue"])


def zones(resistance, labels):
    from greenblue.core.diagnose.costdistance.zones import cost_distance

    return cost_distance(resistance, labels, CELL).cost


def border(resistance, labels):
    from greenblue.core.diagnose.links.planar import find_links

    return find_links(resistance, labels, CELL, method="border").cost


def planar(resistance, labels):
    from greenblue.core.diagnose.links.planar import find_links

    return find_links(resistance, labels, CELL).cost


def corridors(resistance, labels):
    """Links and their corridors of ten per cent slack: the areas of these."""
    from greenblue.core.diagnose.links.corridors import find_corridors
    from greenblue.core.diagnose.links.planar import find_links

    links = find_links(resistance, labels, CELL)
    area = np.zeros(len(links))
    for corridor in find_corridors(resistance, labels, CELL, links, slack=0.1 * links.cost):
        area[corridor.link] = np.isfinite(corridor.excess).sum()
    return area


CONTENDERS = {
    "scikit-image": links_rivals.scikit_image,
    "scipy": links_rivals.scipy_dijkstra,
    "GRASS r.cost": links_rivals.grass,
    "zones": zones,
    "border": border,
    "planar": planar,
    "corridors": corridors,
}
EQUAL = ("scipy", "GRASS r.cost", "zones", "zones+numba")  # to scikit-image's costs


def work(contender, path, output):
    """One contender in this process; prints seconds and memory, saves its costs."""
    import resource

    scene = np.load(path)
    resistance, labels = scene["resistance"], scene["labels"]
    load_greenblue()
    from greenblue.core.diagnose.costdistance import compiled

    function = CONTENDERS[contender.partition("+")[0]]
    if contender.endswith("+numba"):
        function(resistance[:600, :600], labels[:600, :600])  # compiles
    elif compiled.available():
        compiled.available = lambda: False
    if function is not links_rivals.grass:
        function(np.ones((9, 9)), np.diag([1, 0, 0, 0, 0, 0, 0, 0, 2]))  # imports
    start = time.process_time()
    found = function(resistance, labels)
    seconds = time.process_time() - start
    if isinstance(found, tuple):  # a program of its own, which tells its seconds
        found, seconds = found
    who = resource.RUSAGE_CHILDREN if function is links_rivals.grass else resource.RUSAGE_SELF
    peak = resource.getrusage(who).ru_maxrss / 1e6
    if found is not None:
        np.save(output, found)
    print(json.dumps({"seconds": seconds, "peak_gb": peak, "absent": found is None}))


def compare(scene, size, patches):
    """All contenders on one scene."""
    folder = ROOT / "build" / "bench"
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"links_{scene}.npz"
    resistance, labels = getattr(links_scenes, scene)(size, patches)
    np.savez(path, resistance=resistance, labels=labels)
    print(f"{scene}, {size} × {size} cells, {patches} patches")
    base = costs = None
    for contender in [*CONTENDERS, *(f"{c}+numba" for c in ("zones", "border", "planar"))]:
        output = str(folder / "links_costs.npy")
        command = [python_with(*RASTER_TOOLS), __file__, "--work", contender, str(path), output]
        done = best(command, 1 if contender == "corridors" else RUNS)
        if done["absent"]:
            print(f"  {contender:14s} is not installed: left out", flush=True)
            continue
        found = np.load(output)
        base, costs = (done["seconds"], found) if base is None else (base, costs)
        ratio = done["seconds"] / base
        result = f"{done['seconds']:.1f} s, {done['peak_gb']:.1f} GB"
        aim = AIMS.get(contender)
        met = None if aim is None else ratio <= aim
        aim = "" if aim is None else f"{aim:g} ×"
        case = f"{contender}, {scene}, {size}² cells, {patches} patches"
        keep(case, result, rival="scikit-image, one pass", ratio=ratio, aim=aim, met=met)
        print(
            f"  {contender:14s} {done['seconds']:7.2f} s  {ratio:5.2f} ×  "
            f"{done['peak_gb']:5.2f} GB  {_verdict(contender, ratio, found, costs)}",
            flush=True,
        )


def best(command, runs):
    """The fastest of some runs: one alone says little of a ratio where others use the machine."""
    found = []
    for _ in range(runs):
        done = subprocess.run(command, check=True, capture_output=True)
        found.append(json.loads(done.stdout))
    return min(found, key=lambda run: run["seconds"])


def _verdict(contender, ratio, found, costs):
    """Whether aim and equality are met."""
    words = [f"sum {found.sum():.9e}"]
    if contender in EQUAL:
        off = float((np.abs(found - costs) / np.maximum(costs, CELL)).max())
        words.append(f"off by {off:.1e}: {'yes' if off <= SAME else 'NO'}")
    if contender in AIMS:
        aim = AIMS[contender]
        words.append(f"aim {aim:g}: {'yes' if ratio <= aim else 'NO'}")
    return "  ".join(words)


def published():
    """Least-cost distances between the cores of Linkage Mapper's data, against ``r.cost``."""
    try:
        from osgeo import gdal, ogr
    except ImportError:
        print("Linkage Mapper's data: GDAL's Python module is absent, left out")
        return
    if not PUBLISHED.exists():
        print("Linkage Mapper's data: not beside this checkout, left out")
        return
    from greenblue.core.diagnose.links.planar import find_links

    raster = gdal.Open(str(PUBLISHED / "lm_resistances.tif"))
    resistance = raster.ReadAsArray().astype(float)
    resistance[resistance == raster.GetRasterBand(1).GetNoDataValue()] = np.nan
    target = gdal.GetDriverByName("MEM").Create("", *resistance.shape[::-1], 1, gdal.GDT_Int32)
    target.SetGeoTransform(raster.GetGeoTransform())
    target.SetProjection(raster.GetProjection())
    cores = ogr.Open(str(PUBLISHED / "lm_cores.shp"))
    gdal.RasterizeLayer(target, [1], cores.GetLayer(), options=["ATTRIBUTE=core_id"])
    labels = target.ReadAsArray()
    labels[np.isnan(resistance)] = 0
    links = find_links(resistance, labels, CELL, method="complete")
    print(f"Linkage Mapper's data: {len(links)} least-cost distances", end="")
    worst = 0.0
    for core in np.unique(links.a):
        theirs = links_rivals.grass(resistance, labels == core)
        if theirs is None:
            print("; GRASS is not installed, not compared")
            return
        for k in np.flatnonzero(links.a == core):
            least = theirs[0][labels == links.b[k]].min()
            worst = max(worst, abs(links.cost[k] / least - 1.0))
    print(f", off by {worst:.1e} from r.cost: {'yes' if worst <= SAME else 'NO'}")


def by_tiles(size):
    """A raster ten times beyond the bound; peak memory against the bound."""
    import resource

    from greenblue.core.diagnose.links.tiles import link_region, memory_needed

    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1e3
    bound = memory_needed(size, size) // 10
    start = time.process_time()
    links = link_region(
        links_scenes.Noise(False),
        links_scenes.Noise(True),
        (size, size),
        CELL,
        cutoff=2000.0,
        memory_bytes=bound,
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
    parser.add_argument("--work", nargs=3, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.work:
        work(*options.work)
        return
    for scene in options.scenes:
        compare(scene, options.size, options.patches)
    load_greenblue()
    published()
    if options.tiles_size:
        by_tiles(options.tiles_size)


if __name__ == "__main__":
    main()
