"""Memory of every step of the demo, through the command line runner: what is documented is enough.

    python benchmarks/memory.py [--demo build/demo] [--measure]

Makes the demo where it is not there yet. Each algorithm runs again with the parameters that the
demo gave it, in a process whose memory (RLIMIT_DATA: what it asks for, QGIS included) is limited
to a fifth more than docs/guide says that it needs. ``--measure`` sets no limit and prints the
need, sampled all through the run.
"""

import argparse
import json
import re
import resource
import shutil
import subprocess
import sys
import time
from functools import partial
from pathlib import Path

from support.report import keep

ROOT = Path(__file__).resolve().parents[1]
GUIDE = ROOT / "docs" / "guide" / "en" / "commandline.md"
WORK = ROOT / "build" / "bench" / "memory"
STEPS = {
    "prepare": "prepareosm",
    "cuts": "findfragmentationpoints",
    "resistance small_mammals": "buildresistance",
    "links small_mammals": "linkhabitats",
    "mesh": "measurefragmentation",
    "crossings": "proposecrossings",
    "hedges": "proposehedges",
    "choose": "prioritisemeasures",
    "plan": "createplan",
    "add points": "addtoplan",
    "account": "accountmanagedkm",
    "dossier": "createdossier",
}
"""Of the chain that planmunicipality keeps, and the algorithm of each."""
ROOM = 1.2
MOST_S = 600


def jobs(demo):
    """(algorithm, parameters) of all algorithms; whatever they write goes to WORK."""
    plan = demo / "plan"
    steps = json.loads((plan / "work" / "steps.json").read_text(encoding="utf-8"))
    for key, name in STEPS.items():
        yield name, dict(given(steps[key]["given"]))
    made = {
        key: plan / "work" / f"{key}_small_mammals" for key in ("patches", "links", "resistance")
    }
    patches, links = (f"{made[key]}.gpkg|layername=habitat_{key}" for key in ("patches", "links"))
    yield "measureconnectivity", {
        "PATCHES": patches, "LINKS": links, "DISTANCE": 800, "OUTPUT_PATCHES": WORK / "p.gpkg",
    }  # fmt: skip
    yield "mappinchpoints", {
        "PATCHES": patches, "RESISTANCE": f"{made['resistance']}.tif",
        "OUTPUT_CURRENT": WORK / "c.tif", "OUTPUT_BARRIERS": WORK / "b.tif",
        "OUTPUT_SITES": WORK / "s.gpkg",
    }  # fmt: skip
    yield "comparescenarios", {
        "PLANS": [plan / "plan.gpkg", WORK / "plan.gpkg"], "OUTPUT_TABLE": WORK / "t.gpkg",
    }  # fmt: skip
    chain = {"TERRITORY": demo / "territory.geojson", "OSM": steps["prepare"]["given"]["INPUT"][0]}
    yield "planmunicipality", {**chain, "OUTPUT_FOLDER": WORK / "whole"}


def given(parameters):
    """Names and values as the runner takes them; outputs, and a plan that is changed, in WORK."""
    for name, value in parameters.items():
        value = plain(value)
        if name == "PLAN" and "PROPOSALS" in parameters:
            value = shutil.copy(value, WORK / "plan.gpkg")
        elif name.startswith("OUTPUT"):
            value = WORK / Path(value).name
        yield name, value


def plain(value):
    """A value without the fingerprints of its files."""
    if isinstance(value, list) and len(value) == 2 and re.fullmatch("[0-9a-f]{64}", str(value[1])):
        return value[0]
    return [plain(part) for part in value] if isinstance(value, list) else value


def run(name, parameters, limit_mb=None):
    """Exit code, the most memory asked for (MB), the most memory held (MB) and the last words."""
    words = ["sh", str(ROOT / "tools" / "process.sh"), "run", f"greenblue:{name}"]
    for key, value in parameters.items():
        parts = value if isinstance(value, list) else [value]
        words += [f"--{key}={part}" for part in parts]
    limit = limit_mb and (int(limit_mb * 2**20),) * 2
    before = limit and partial(resource.setrlimit, resource.RLIMIT_DATA, limit)
    log = WORK / f"{name}.log"
    with log.open("w", encoding="utf-8") as said:
        process = subprocess.Popen(words, stdout=said, stderr=said, preexec_fn=before)
        asked = held = 0.0
        until = time.monotonic() + MOST_S
        while process.poll() is None and time.monotonic() < until:
            asked, held = (
                max(asked, memory(process.pid, "VmData")),
                max(held, memory(process.pid, "VmHWM")),
            )
            time.sleep(0.005)
        process.kill()
    return process.wait(), asked, held, log.read_text(encoding="utf-8")[-300:]


def memory(pid, key):
    """A line of /proc/PID/status in MB; 0 when the process has ended."""
    try:
        text = Path(f"/proc/{pid}/status").read_text(encoding="ascii")
    except (FileNotFoundError, ProcessLookupError):
        return 0.0
    found = re.search(rf"^{key}:\s+(\d+) kB", text, re.M)
    return int(found[1]) / 1024 if found else 0.0


def documented():
    """Need in MB by algorithm, as the guide says."""
    rows = re.findall(r"^\| `(\w+)` \| (\d+) MB", GUIDE.read_text(encoding="utf-8"), re.M)
    return {name: float(need) for name, need in rows}


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--demo", type=Path, default=ROOT / "build" / "demo")
    parser.add_argument("--measure", action="store_true")
    choice = parser.parse_args()
    if not (choice.demo / "plan" / "work" / "steps.json").exists():
        subprocess.run([sys.executable, str(ROOT / "tools" / "demo.py")], check=True)
    needs, failed, ran = {} if choice.measure else documented(), [], 0
    shutil.rmtree(WORK, ignore_errors=True)
    WORK.mkdir(parents=True)
    for name, parameters in jobs(choice.demo.resolve()):
        limit = needs[name] * ROOM if name in needs else None
        code, asked, held, last = run(name, parameters, limit)
        allowed = f"of {limit:.0f} MB" if limit else ""
        print(
            f"{name:24} asks {asked:5.0f} MB {allowed}, holds {held:5.0f} MB, exit {code}",
            flush=True,
        )
        if code:
            failed.append(name)
            print(last)
        ran += 1
    if needs:
        case = f"{ran} algorithms in the demo, each within the memory that the guide says"
        result = f"{ran - len(failed)} of {ran}"
        keep(case, result, aim="need + 20 %", met=not failed and len(needs) == ran)
    if failed:
        sys.exit(f"failed: {', '.join(failed)}")


if __name__ == "__main__":
    main()
