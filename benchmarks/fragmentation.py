"""Find fragmentation points against QGIS's and geopandas' bare overlay, whole processes, one run.

    python benchmarks/fragmentation.py [--runs 3] [--sizes 10000 100000 1000000]

Reads ../shared/data/bench (185 432 road edges) and the 616 Natura 2000 sub-areas in place.
geopandas is installed on demand in an environment of its own under build/rivals. Larger and
smaller road sets are made by repeating and cutting the same roads; they give the growth exponent.
"""

import argparse
import json
import os
import subprocess
import sys
import time
import zipfile
from pathlib import Path

import numpy as np
from support.report import keep

ROOT = Path(__file__).resolve().parents[1]
SHARED = ROOT.parent / "shared" / "data"
BUILD = ROOT / "build" / "bench"
RIVAL = ROOT / "build" / "rivals" / "geopandas"
NATURA = SHARED / "flanders" / "natura2000_habitats_flanders_lambert72.gpkg"
ROADS = "roads_northeast_belgium_2017.gpkg"

OVERLAY = """
import geopandas, sys
roads = geopandas.read_file(sys.argv[1], engine="pyogrio", use_arrow=False)
areas = geopandas.read_file(sys.argv[2], layer="ps_hbtrl_deel", engine="pyogrio").set_crs(
    roads.crs, allow_override=True)
inside = roads.overlay(areas[["geometry"]], keep_geom_type=True)
inside.to_file(sys.argv[3], layer="inside", engine="pyogrio")
"""


def timed(command, env=None):
    """Wall seconds, processor seconds and peak memory (MB) of a whole process."""
    start = time.perf_counter()
    process = subprocess.Popen(
        command, env=env, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    )
    output = process.stdout.read()
    _, status, usage = os.wait4(process.pid, 0)
    if status:
        sys.exit(f"failed: {' '.join(map(str, command))}\n{output[-3000:]}")
    wall = time.perf_counter() - start
    return wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def best(command, runs, env=None):
    return tuple(np.min([timed(command, env) for _ in range(runs)], axis=0))


def ours(roads, name):
    return [
        "sh", "tools/process.sh", "run", "greenblue:findfragmentationpoints",
        f"--CORRIDORS={NATURA}|layername=ps_hbtrl_deel", f"--ROADS={roads}",
        f"--OUTPUT_POINTS={fresh(name + '_points')}",
        f"--OUTPUT_SECTIONS={fresh(name + '_sections')}",
    ]  # fmt: skip


def fresh(name):
    path = BUILD / f"{name}.gpkg"
    path.unlink(missing_ok=True)
    return path


def roads_file():
    target = BUILD / ROADS
    if not target.exists():
        with zipfile.ZipFile(SHARED / "bench" / f"{ROADS}.zip") as archive:
            archive.extract(ROADS, BUILD)
    return target


def scaled(roads, count):
    """A road file with ``count`` edges: the first of them, or copies laid beside each other."""
    from osgeo import gdal, ogr

    path = BUILD / f"roads_{count}.gpkg"
    if path.exists():
        return path
    opened = gdal.OpenEx(str(roads))
    source = opened.GetLayer(0)
    total = source.GetFeatureCount()
    dataset = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    layer = dataset.CreateLayer("roads", source.GetSpatialRef(), ogr.wkbLineString)
    fields = ("highway", "name", "oneway", "bridge", "tunnel", "junction")
    for field in fields:
        layer.CreateField(ogr.FieldDefn(field, ogr.OFTString))
    dataset.StartTransaction()
    for copy in range(-(-count // total)):
        source.ResetReading()
        for number, feature in enumerate(source):
            if copy * total + number >= count:
                break
            new = ogr.Feature(layer.GetLayerDefn())
            for field in fields:
                new.SetField(field, feature.GetField(field))
            shape = feature.GetGeometryRef()
            for i in range(shape.GetPointCount()):
                # copies lie a few hundred metres apart, so that all meet the same polygons
                x, y, *_ = shape.GetPoint(i)
                shape.SetPoint_2D(i, x + 400.0 * copy, y + 700.0 * copy)
            new.SetGeometry(shape)
            layer.CreateFeature(new)
    dataset.CommitTransaction()
    return path


def rival():
    python = RIVAL / "bin" / "python"
    if not python.exists():
        subprocess.run([sys.executable, "-m", "venv", str(RIVAL)], check=True)
        subprocess.run(
            [str(python), "-m", "pip", "-q", "install", "geopandas", "pyogrio"], check=True
        )
    return python


def clipping_check(roads):
    """The clipping step against the pairs and kilometres that other engines agree on."""
    import importlib.util

    import shapely
    from osgeo import gdal

    spec = importlib.util.spec_from_file_location(
        "greenblue", ROOT / "__init__.py", submodule_search_locations=[str(ROOT)]
    )
    sys.modules["greenblue"] = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(sys.modules["greenblue"])
    from greenblue.core.diagnose.network import clip_lines

    def read(path, name=None):
        dataset = gdal.OpenEx(str(path))
        layer = dataset.GetLayerByName(name) if name else dataset.GetLayer(0)
        wkb = [bytes(f.GetGeometryRef().ExportToWkb()) for f in layer]
        return shapely.from_wkb(np.array(wkb, dtype=object))

    line, _, inside = clip_lines(read(roads), read(NATURA, "ps_hbtrl_deel"))
    return len(line), float(shapely.length(inside).sum() / 1000)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--sizes", type=int, nargs="*", default=[10_000, 100_000, 1_000_000])
    arguments = parser.parse_args()
    if not NATURA.exists():
        sys.exit("needs ../shared/data beside the checkout")
    BUILD.mkdir(parents=True, exist_ok=True)
    roads = roads_file()
    pairs, km = clipping_check(roads)
    print(f"clipping: {pairs} road-polygon pairs, {km:.6f} km inside (agreed: 11394, 2037.641016)")
    qgis = ["sh", "tools/process.sh", "run", "native:intersection", f"--INPUT={roads}",
            f"--OVERLAY={NATURA}|layername=ps_hbtrl_deel"]  # fmt: skip
    contests = {
        "greenblue:findfragmentationpoints": ours(roads, "ours"),
        "native:intersection (overlay only)": [*qgis, f"--OUTPUT={fresh('native')}"],
        "geopandas read + overlay + write": [
            rival(), "-c", OVERLAY, roads, NATURA, fresh("geopandas"),
        ],
    }  # fmt: skip
    results = {}
    for name, command in contests.items():
        results[name] = best([str(c) for c in command], arguments.runs)
    base = results["greenblue:findfragmentationpoints"]
    title = f"whole process, best of {arguments.runs}"
    print(f"{title:40} {'s':>7} {'cpu s':>7} {'MB':>6} {'ratio':>6}")
    for name, (wall, cpu, memory) in results.items():
        print(f"{name:40} {wall:7.2f} {cpu:7.2f} {memory:6.0f} {wall / base[0]:6.2f}")
        if name != "greenblue:findfragmentationpoints":
            case = "fragmentation points, 185 432 roads × 616 polygons"
            result = f"{base[0]:.1f} s, {base[1]:.1f} s CPU"
            keep(case, result, rival=name, ratio=base[1] / cpu)
    growth = []
    for size in arguments.sizes:
        wall, cpu, memory = best([str(c) for c in ours(scaled(roads, size), f"n{size}")], 1)
        growth.append((size, cpu))
        print(f"{size:>9} edges {wall:7.2f} s, {cpu:7.2f} s cpu, {memory:6.0f} MB")
    if len(growth) > 1:
        (n0, t0), (n1, t1) = growth[0], growth[-1]
        plain = np.log(t1 / t0) / np.log(n1 / n0)
        print(f"growth exponent from {n0} to {n1} edges: {plain:.2f}")
        result = f"{t1:.0f} s CPU, growth n^{plain:.2f}"
        keep(f"fragmentation points, {n1:,} edges".replace(",", " "), result)
    print(json.dumps({"pairs": pairs, "km": round(km, 6)}))


if __name__ == "__main__":
    main()
