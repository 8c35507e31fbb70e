"""The main job on real map data: a ranked map of the cuts, in build/demo/.

Runs `greenblue:prepareosm` and `greenblue:findfragmentationpoints` through the command line
runner, makes a QGIS project and a printed map of the layers, and prints the ten worst sites. Then
models how animals move there and what mending the worst sites wins (`demo_connectivity.py`).
"""

import argparse
import json
import os
import re
import shutil
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

from demo_connectivity import Connectivity
from tree import ROOT

FOLDER = ROOT / "build" / "demo"
PACKAGE = FOLDER / "greenblue_demo.gpkg"
PROJECT = PACKAGE.with_suffix(".qgz")
PICTURE = PACKAGE.with_suffix(".png")
REAL = ROOT.parent / "shared" / "data" / "sonian_forest" / "sonian_forest_2013.osm.pbf"
SAMPLE = ROOT / "resources" / "sample" / "merelvoorde.osm.gz"
MUNICIPALITIES = SAMPLE.parent / "municipalities.geojson"
PLAN_FILES = (
    ("plan.qgz", "the plan: open this in QGIS"),
    ("account.html", "the account of the kilometres"),
    ("dossier/plan_dossier_en.html", "the dossier (also as PDF and ODT)"),
)
VERGES = (
    ("realised", {"DATE_REALISED": "2025-09-01T00:00:00"}),
    ("planned", {"DATE_PLANNED": "2027-09-01T00:00:00"}),
)
LOOSE = {"CHECKLIST": "false", "DURATION": "false"}
ACCOUNTS = (
    ("that count: realised, and the checklist passed", "account.html", {}),
    ("realised, the checklist still open", "", {"STATUS": "realised", **LOOSE}),
    ("planned and realised", "", {"STATUS": "planned", **LOOSE}),
)
"""What is accounted: title, page that is written, options."""
BUDGET_EUR = 20_000_000
ENDINGS = (".osm.pbf", ".pbf", ".osm.gz", ".osm.bz2", ".osm")
OSM_CREDIT = "Map data © OpenStreetMap contributors, ODbL 1.0"
SAMPLE_CREDIT = "Fictional sample data: this place does not exist"
INFRASTRUCTURE = ("roads", "railways", "waterways", "car_parks", "passages", "barriers")
# Heading, column, form, widest; the reason fills what the window leaves.
COLUMNS = (
    ("#", "rank", "{}", 3),
    ("class", "class", "{}", 9),
    ("score", "score", "{:.1f}", 5),
    ("kind", "kind", "{}", 8),
    ("name", "name", "{}", 26),
    ("barrier", "barrier_nm", "{}", 22),
    ("per day", "traffic", "{:,.0f}", 7),
    ("metres", "length_m", "{:,.0f}", 6),
    ("reason", "reason", "{}", 400),
)
NUMBERS = {"rank", "score", "traffic", "length_m"}

NETWORK_GAP_M = 90
"""OpenStreetMap draws woods up to the road; the strip of a motorway lies between them."""


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--osm", type=Path, help="an OpenStreetMap extract of your own")
    parser.add_argument("--links", action="store_true", help="model links and corridors too")
    parser.add_argument("--map-only", action="store_true", help="stop after the map of the cuts")
    arguments = parser.parse_args()
    source = arguments.osm or (REAL if REAL.exists() else SAMPLE)
    if not source.is_file():
        sys.exit(f"There is no file {source}. Give an OpenStreetMap extract: make demo OSM=file")
    FOLDER.mkdir(parents=True, exist_ok=True)
    for old in FOLDER.glob(PACKAGE.stem + ".*"):
        old.unlink()
    shutil.rmtree(FOLDER / "plan", ignore_errors=True)
    step(f"Preparing {source.name}", runner("prepareosm", prepare_arguments(source)))
    step(
        "Finding where the network is cut", runner("findfragmentationpoints", diagnose_arguments())
    )
    step("Drawing the map", map_command(source))
    print_worst()
    print()
    files = [(PROJECT, "open this in QGIS"), (PICTURE, "map"), (PACKAGE, "layers")]
    if arguments.links:
        connectivity = Connectivity(PACKAGE, step, runner, *labels_of(source))
        connectivity.run()
        files += connectivity.files()
    if not arguments.map_only:
        step("Planning: proposals, choice, kilometres", plan_command(source, "html"))
        add_verges()
        step("Accounting and writing the dossier anew", plan_command(source, "html,pdf,odt"))
        print_plan()
        files += [(Path("plan") / name, what) for name, what in PLAN_FILES]
    print("\nIn build/demo:")
    for path, what in files:
        print(f"  {path.name if path.is_absolute() else path.as_posix():<40} {what}")
    print(SAMPLE_CREDIT if is_sample(source) else OSM_CREDIT)


def plan_command(source, formats):
    """The command that makes plan, account and dossier; run again it renews what is outdated."""
    if is_sample(source):
        territory, name, elevation = MUNICIPALITIES, "name", SAMPLE.parent / "elevation.tif"
        extra = {"ELEVATION": elevation}
    else:
        territory, name, extra = window(source), "name", {}
    return runner("planmunicipality", {
        "OSM": source.resolve(), "TERRITORY": territory, "NIS_FIELD": "nis", "NAME_FIELD": name,
        "BUDGET": BUDGET_EUR, "NETWORK_GAP": NETWORK_GAP_M, **extra,
        "FORMATS": formats, "OUTPUT_FOLDER": FOLDER / "plan",
    })  # fmt: skip


def window(source):
    """The place as one territory: where its cuts lie, for an extract that names no municipality."""
    with closing(sqlite3.connect(PACKAGE)) as database:
        west, south, east, north, srs = database.execute(
            "SELECT min_x, min_y, max_x, max_y, srs_id FROM gpkg_contents "
            "WHERE table_name = 'fragmentation_sections'"
        ).fetchone()
    ring = [[west, south], [east, south], [east, north], [west, north], [west, south]]
    territory = {
        "type": "FeatureCollection",
        "crs": {"type": "name", "properties": {"name": f"EPSG:{srs}"}},
        "features": [{
            "type": "Feature", "properties": {"nis": "", "name": place_of(source)},
            "geometry": {"type": "Polygon", "coordinates": [ring]},
        }],
    }  # fmt: skip
    path = FOLDER / "territory.geojson"
    path.write_text(json.dumps(territory), encoding="utf-8")
    return path


def add_verges():
    """Commitments as colleagues would draw them: verges along two roads, one of them done."""
    folder = FOLDER / "plan"
    plan, axes = folder / "plan.gpkg", folder / "work" / "cuts_axes.gpkg"
    with closing(sqlite3.connect(axes)) as database:
        roads = database.execute(
            "SELECT name FROM infrastructure WHERE kind = 'road' AND barrier IN ('R4', 'R5') "
            "AND name <> '' GROUP BY name ORDER BY sum(length_m) DESC, name LIMIT 2"
        ).fetchall()
    for (road,), (status, dates) in zip(roads, VERGES):
        chosen = road.replace("'", "''")
        step(f"Committing to the verges of {road}", runner("addtoplan", {
            "PLAN": plan, "PROPOSALS": f"{axes}|layername=infrastructure|subset=name = '{chosen}'",
            "MEASURE": "verge_late", "STATUS": status, "DURATION": 6, **dates,
        }))  # fmt: skip


def print_plan():
    """What the plan promises, and the two targets."""
    plan = FOLDER / "plan" / "plan.gpkg"
    with closing(sqlite3.connect(plan)) as database:
        for table, what in (
            ("crossing_proposals", "crossings proposed"), ("hedge_proposals", "hedges proposed"),
            ("commitments_point", "crossings committed to"),
            ("commitments_line", "hedges and verges committed to"),
        ):  # fmt: skip
            count = database.execute("SELECT count(*) FROM " + table).fetchone()[0]
            print(f"  {count:>5} {what}")
    for title, page, options in ACCOUNTS:
        path = FOLDER / "plan" / page if page else ""
        said = step(f"Kilometres {title}", runner("accountmanagedkm", {
            "PLAN": plan, "OUTPUT_LEDGER": "TEMPORARY_OUTPUT", "OUTPUT_HTML": path, **options,
        }))  # fmt: skip
        found = dict(re.findall(r"^(KM_\w+):\s+([\d.]+)", said, re.MULTILINE))
        print(
            f"        I  {float(found['KM_INFRASTRUCTURE']):.2f} km of managed infrastructure, "
            f"II  {float(found['KM_LANDSCAPE_ELEMENTS']):.2f} km of landscape elements"
        )


def prepare_arguments(source):
    return {"INPUT": source.resolve(), "LOAD": "false", "OUTPUT": PACKAGE}


def diagnose_arguments():
    layers = {name.upper(): f"{PACKAGE}|layername={name}" for name in INFRASTRUCTURE}
    outputs = {
        f"OUTPUT_{part}": f"ogr:dbname='{PACKAGE}' table=\"fragmentation_{part.lower()}\" (geom)"
        for part in ("POINTS", "SECTIONS")
    }
    network = {"CORRIDORS": f"{PACKAGE}|layername=habitat", "NETWORK_GAP": NETWORK_GAP_M}
    return {**network, **layers, **outputs}


def runner(algorithm, arguments):
    """The command that runs one of our algorithms."""
    values = [f"--{name}={value}" for name, value in arguments.items()]
    return ["sh", str(ROOT / "tools" / "process.sh"), "run", f"greenblue:{algorithm}", *values]


def map_command(source):
    """The command that makes project and picture; it needs QGIS's modules, this script does not."""
    place, credit = labels_of(source)
    script = ROOT / "tools" / "demo_map.py"
    return [sys.executable, str(script), str(PACKAGE), "--place", place, "--credit", credit]


def labels_of(source):
    """The name of the place and the credit of its data."""
    if is_sample(source):
        return "Merelvoorde, the sample municipality", SAMPLE_CREDIT
    return place_of(source), OSM_CREDIT


def is_sample(source):
    return source.resolve() == SAMPLE.resolve()


def place_of(source):
    """A name for the place from that of the file: words, without the endings."""
    ending = next((e for e in ENDINGS if source.name.lower().endswith(e)), source.suffix)
    words = source.name[: len(source.name) - len(ending)].replace("_", " ").strip()
    return words[:1].upper() + words[1:]


def step(title, command):
    """What a step prints, run quietly; when it fails, show what it said and stop."""
    print(f"{title} …", end=" ", flush=True)
    started = time.monotonic()
    environment = {"QT_QPA_PLATFORM": "offscreen", **os.environ}
    environment.setdefault("QGIS_CUSTOM_CONFIG_PATH", str(ROOT / "build" / "profile"))
    done = subprocess.run(
        command, capture_output=True, text=True, env=environment, cwd=ROOT, check=False
    )
    if done.returncode != 0:
        print("failed\n")
        sys.stderr.write(f"{done.stdout}\n{done.stderr}"[-4000:])
        why = (
            f"exit code {done.returncode}"
            if done.returncode > 0
            else f"crashed with signal {-done.returncode}"
        )
        sys.exit(f"\n“{title}” failed ({why}). The lines above say why.")
    print(f"{time.monotonic() - started:.1f} s")
    return done.stdout


def print_worst(count=10):
    """The worst sites as a table that fits the window."""
    fields = ", ".join(f'"{field}"' for _, field, _, _ in COLUMNS)
    with closing(sqlite3.connect(PACKAGE)) as database:
        rows = database.execute(
            f"SELECT {fields} FROM fragmentation_points "
            "WHERE rank IS NOT NULL ORDER BY rank LIMIT ?",
            (count,),
        ).fetchall()
        total = database.execute(
            "SELECT count(*) FROM fragmentation_points WHERE rank IS NOT NULL"
        ).fetchone()[0]
    print(f"\nThe worst {len(rows)} of {total} sites")
    table = [[heading for heading, *_ in COLUMNS]]
    table += [[cell(v, form) for v, (_, _, form, _) in zip(row, COLUMNS)] for row in rows]
    widths = [min(most, max(len(row[i]) for row in table)) for i, (*_, most) in enumerate(COLUMNS)]
    window = shutil.get_terminal_size((180, 24)).columns
    widths[-1] = max(20, window - sum(widths[:-1]) - 2 * (len(widths) - 1))
    for row in table:
        print("  ".join(aligned(t, w, c[1]) for t, w, c in zip(row, widths, COLUMNS)).rstrip())


def cell(value, form):
    return "" if value is None else form.format(value).replace(",", " " if "," in form else ",")


def aligned(text, width, field):
    """Cut to the width, numbers to the right."""
    text = text.replace("_", " ") if field in ("class", "kind") else text
    text = text if len(text) <= width else text[: width - 1] + "…"
    return text.rjust(width) if field in NUMBERS else text.ljust(width)


if __name__ == "__main__":
    main()
