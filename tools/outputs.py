"""Are the outputs the same on every version of QGIS?

Usage: python tools/outputs.py write FILE.json.gz    runs every algorithm, keeps what came out
       python tools/outputs.py compare FILE FILE...  compares each file with the first one

Every algorithm runs on the small landscape of the tests, the whole chain also on the sample
municipality. Field names, texts and whole numbers must be equal, coordinates within 1 nm, other
numbers within one part in 10^9 (libraries sum in different orders). Moments, names of runs and
the versions that a run records differ by nature and are left out; in the working files that QGIS's
own algorithms make, rings may start elsewhere.
"""

import argparse
import gzip
import importlib.util
import json
import math
import re
import sqlite3
import sys
import tempfile
from contextlib import closing
from pathlib import Path

from tree import ROOT

NANOMETRE = 1e-9
RELATIVE = 1e-9
VOLATILE = {"uuid", "commitment", "row_id", "run_id", "record", "created", "modified", "date"}
"""Columns that name a run or a moment."""
MOMENT = re.compile(
    r"data:[^\"')]+|width=\"\d+\"|<td>[0-9a-f]{12}</td>"
    r"|\d{4}-\d\d-\d\d[T ][\d:.]+(?:Z|[+-]\d\d:\d\d)?"
    r"|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"
    r"|(?:QGIS|GDAL|GEOS|PROJ|Python|numpy|scipy|shapely)[ :]*v?\d[\w.]*(?:-[A-Z]\w+)?",
    re.IGNORECASE,
)
"""In pages: pictures, fingerprints of the run, moments, identifiers, versions."""
SAMPLE = ROOT / "resources" / "sample"
ONLY_TABLES = {"gpkg_contents", "layer_styles", "gpkg_metadata", "runs"}
OF_QGIS = re.compile(r"\bwork/habitat_\w+\.gpkg$")
"""Files of QGIS's own algorithms."""
SHOWN = 12


def write(path):
    """Run everything and keep it in one file."""
    from qgis.core import QgsApplication

    application = QgsApplication([], False)
    application.initQgis()
    sys.path[:0] = [str(ROOT), str(Path(QgsApplication.pkgDataPath()) / "python" / "plugins")]
    spec = importlib.util.spec_from_file_location("made", ROOT / "tests" / "conftest.py")
    spec.loader.exec_module(importlib.util.module_from_spec(spec))  # the name of the package
    from processing.core.Processing import Processing

    Processing.initialize()
    from greenblue.algorithms.provider import ALGORITHMS, GreenBlueProvider

    provider = GreenBlueProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    from tests.hostile.good import Good

    found = {}
    with tempfile.TemporaryDirectory(prefix="greenblue-outputs-") as folder:
        good = Good(Path(folder))
        for kind in ALGORITHMS:
            name = kind.__name__.lower()
            print(name, flush=True)
            found.update(_run(good, name, Path(folder) / f"out_{name}"))
        found.update(_sample(Path(folder) / "sample"))
        good.made.clear()
    path.parent.mkdir(parents=True, exist_ok=True)
    with gzip.open(path, "wt", encoding="utf-8") as file:
        json.dump(found, file)
    QgsApplication.processingRegistry().removeProvider("greenblue")


def _run(good, name, folder):
    """What an algorithm makes of the small landscape, every output in a file."""
    from tests.hostile.good import algorithm, run

    folder.mkdir()
    parameters = good.parameters(name)
    for key, value in parameters.items():
        if value == "TEMPORARY_OUTPUT":
            parameters[key] = str(folder / f"{key.lower()}.gpkg")
    results, _, refused = run(name, parameters)
    if refused:
        sys.exit(f"{name}: {refused}")
    instance = algorithm(name)  # it owns its definitions
    files = {str(path) for path in folder.rglob("*")} | {
        str(results[d.name()]).split("|")[0]
        for d in instance.destinationParameterDefinitions()
        if results.get(d.name())
    }
    if name == "addtoplan":
        files.add(parameters["PLAN"])
    numbers = {k: v for k, v in results.items() if isinstance(v, (int, float))}
    return {f"{name}/results": numbers, **_files(name, sorted(files))}


def _sample(folder):
    """The whole chain on the sample municipality."""
    from tests.hostile.good import run

    print("sample municipality", flush=True)
    _, _, refused = run("planmunicipality", {
        "OSM": str(SAMPLE / "merelvoorde.osm.gz"),
        "TERRITORY": str(SAMPLE / "municipalities.geojson"),
        "NIS_FIELD": "nis", "NAME_FIELD": "name", "ELEVATION": str(SAMPLE / "elevation.tif"),
        "BUDGET": 20_000_000, "NETWORK_GAP": 90, "FORMATS": ["html"], "LANGUAGES": ["en"],
        "OUTPUT_FOLDER": str(folder),
    })  # fmt: skip
    if refused:
        sys.exit(f"planmunicipality: {refused}")
    return _files("sample", [str(folder)])


def _files(name, paths):
    found = {}
    for start in map(Path, paths):
        for path in sorted(start.rglob("*")) if start.is_dir() else [start]:
            key = f"{name}/{path.relative_to(start) if path != start else path.name}"
            if path.suffix == ".gpkg":
                found.update(_tables(key, path))
            elif path.suffix == ".tif":
                found[key] = _raster(path)
            elif path.suffix in (".html", ".csv"):
                found[key] = MOMENT.sub("", path.read_text(encoding="utf-8")).splitlines()
    return found


def _tables(key, path):
    """Each table of a GeoPackage: field names, rows, coordinates."""
    from qgis.core import QgsVectorLayer
    from shapely import from_geojson, normalize
    from shapely.geometry import mapping

    with closing(sqlite3.connect(path)) as database:
        names = [n for (n,) in database.execute("SELECT table_name FROM gpkg_contents ORDER BY 1")]
    found = {}
    for name in names:
        if name in ONLY_TABLES:
            continue
        layer = QgsVectorLayer(f"{path}|layername={name}", name, "ogr")
        fields = [(f.name(), f.typeName()) for f in layer.fields()]
        keep = [i for i, (field, _) in enumerate(fields) if field not in VOLATILE]
        if name == "plan_meta":
            found[f"{key}:{name}"] = fields
            continue
        rows = []
        for feature in layer.getFeatures():
            values = feature.attributes()
            shape = json.loads(feature.geometry().asJson(17)) if feature.hasGeometry() else None
            if shape and OF_QGIS.search(key):
                shape = mapping(normalize(from_geojson(json.dumps(shape))))
            rows.append([[_plain(values[i]) for i in keep], shape])
        found[f"{key}:{name}"] = {"fields": fields, "rows": rows, "crs": layer.crs().authid()}
    return found


def _plain(value):
    from qgis.core import NULL

    if value is None or value == NULL:
        return None
    return value if isinstance(value, (bool, int, float)) else MOMENT.sub("", str(value))


def _raster(path):
    """Size, place, and the sum of each row and column of the first band."""
    import numpy as np
    from osgeo import gdal

    dataset = gdal.Open(str(path))
    values = np.nan_to_num(dataset.GetRasterBand(1).ReadAsArray().astype(float))
    return {
        "place": dataset.GetGeoTransform(),
        "rows": values.sum(axis=1).tolist(),
        "columns": values.sum(axis=0).tolist(),
    }


def differences(one, other, where="", coordinates=False):
    """Yield where two dumps differ, with both values."""
    if isinstance(one, dict) and isinstance(other, dict):
        for key in sorted(one.keys() | other.keys()):
            if key not in one or key not in other:
                yield f"{where}/{key}: only in one of them"
            else:
                inside = coordinates or key == "coordinates"
                yield from differences(one[key], other[key], f"{where}/{key}", inside)
    elif isinstance(one, list) and isinstance(other, list):
        if len(one) != len(other):
            yield f"{where}: {len(one)} and {len(other)} values"
        for i, (a, b) in enumerate(zip(one, other)):
            yield from differences(a, b, f"{where}/{i}", coordinates)
    elif not _same(one, other, coordinates):
        yield f"{where}: {one!r:.200} and {other!r:.200}"


def _same(one, other, coordinates):
    if one == other:
        return True
    if not (isinstance(one, float) and isinstance(other, float)):
        return False
    if math.isnan(one) and math.isnan(other):
        return True
    if coordinates:
        return abs(one - other) <= NANOMETRE
    return math.isclose(one, other, rel_tol=RELATIVE, abs_tol=RELATIVE)


def _read(path):
    with gzip.open(path, "rt", encoding="utf-8") as file:
        return json.load(file)


def compare(paths):
    """Print the differences from the first file; how many files differ."""
    absent = [str(path) for path in paths if not path.exists()]
    if absent:
        print("outputs: not written:", ", ".join(absent))
        return len(absent)
    first, different = _read(paths[0]), 0
    for path in paths[1:]:
        found = list(differences(first, _read(path)))
        print(f"outputs: {path.parent.name} and {paths[0].parent.name}: {len(found)} differences")
        print("".join(f"  {line}\n" for line in found[:SHOWN]), end="")
        different += bool(found)
    print(f"outputs: {len(first)} tables, rasters and pages compared")
    return different


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("action", choices=("write", "compare"))
    parser.add_argument("files", nargs="+", type=Path)
    options = parser.parse_args()
    if options.action == "write":
        write(options.files[0])
        return 0
    return 1 if compare(options.files) else 0


if __name__ == "__main__":
    sys.exit(main())
