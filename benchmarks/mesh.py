"""Measure fragmentation through the command line runner, whole processes.

    python benchmarks/mesh.py [--runs 2]

First 10 000 patches (Voronoi cells with streets between) in 289 units, of which FragScape is
said to need 339 s for CUT and 33 s for CBC. Then the 300 Flemish municipalities cut by the 185 432
road edges of ../shared/data/bench. Judge a busy machine by the processor seconds.
"""

import argparse
import sys

import numpy as np
from fragmentation import BUILD, SHARED, best, fresh, roads_file
from support.report import keep

MUNICIPALITIES = SHARED / "flanders" / "municipalities_flanders_2026.gpkg"
SIZE_M = 10_000.0
PATCHES = 10_000
UNITS = 17
CASES = {
    "patches": "10 000 patches × 289 units",
    "municipalities": "300 municipalities, 185 432 road edges",
}
WITHIN_S = {"patches": 5.0, "municipalities": 30.0}


def write(name, polygons):
    """A GeoPackage in Belgian Lambert 72."""
    from osgeo import ogr, osr

    path = fresh(name)
    system = osr.SpatialReference()
    system.ImportFromEPSG(31370)
    dataset = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    layer = dataset.CreateLayer(name, system, ogr.wkbPolygon)
    dataset.StartTransaction()
    for polygon in polygons:
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetGeometry(ogr.CreateGeometryFromWkb(polygon.wkb))
        layer.CreateFeature(feature)
    dataset.CommitTransaction()
    return path


def scene():
    """Patches, each a Voronoi cell less a street, and square units that cut them."""
    import shapely

    random = np.random.default_rng(3)
    points = shapely.multipoints(150_000 + random.random((PATCHES, 2)) * SIZE_M)
    square = shapely.box(150_000, 150_000, 150_000 + SIZE_M, 150_000 + SIZE_M)
    cells = shapely.get_parts(shapely.voronoi_polygons(points, extend_to=square))
    cells = shapely.buffer(shapely.intersection(cells, square), -4.0)
    corner = 150_000 + np.arange(UNITS) * SIZE_M / UNITS
    x, y = np.meshgrid(corner, corner)
    units = shapely.box(x, y, x + SIZE_M / UNITS, y + SIZE_M / UNITS).ravel()
    return write("mesh_patches", cells), write("mesh_squares", units)


def command(habitat, units, *more):
    return [
        "sh", "tools/process.sh", "run", "greenblue:measurefragmentation",
        f"--HABITAT={habitat}", f"--UNITS={units}", *more,
        f"--OUTPUT_UNITS={fresh('mesh_units')}", f"--OUTPUT_TOTAL={fresh('mesh_total')}",
    ]  # fmt: skip


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--runs", type=int, default=2)
    arguments = parser.parse_args()
    if not MUNICIPALITIES.exists():
        sys.exit("needs ../shared/data beside the checkout")
    BUILD.mkdir(parents=True, exist_ok=True)
    contests = {
        "patches": command(*scene()),
        "municipalities": command(MUNICIPALITIES, MUNICIPALITIES, f"--ROADS={roads_file()}"),
    }
    print(f"{'whole process, best of ' + str(arguments.runs):30} {'s':>7} {'cpu s':>7} {'MB':>6}")
    for name, words in contests.items():
        wall, cpu, memory = best([str(word) for word in words], arguments.runs)
        aim, met = f"{WITHIN_S[name]:g} s", min(wall, cpu) <= WITHIN_S[name]
        verdict = f"aim {aim}: {'yes' if met else 'NO'}"
        print(f"{name:30} {wall:7.2f} {cpu:7.2f} {memory:6.0f}  {verdict}", flush=True)
        result = f"{wall:.1f} s, {cpu:.1f} s CPU, {memory:.0f} MB"
        keep(f"effective mesh size, {CASES[name]}", result, aim=aim, met=met)


if __name__ == "__main__":
    main()
