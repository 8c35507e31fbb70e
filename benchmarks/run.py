"""All benchmarks, one after the other, and one table of what they say.

    make bench [ARGS='fragmentation links'] [ARGS=--readme]

The rows of a benchmark stay in build/bench/rows until it runs again, so that the table can be
renewed part by part; ``--readme`` puts it into README.md as well.
"""

import argparse
import json
import os
import platform
import subprocess
import sys
from datetime import date
from pathlib import Path

from support.report import ROWS

FOLDER = Path(__file__).resolve().parent
ROOT = FOLDER.parent
KEPT = ROOT / "build" / "bench" / "rows"
TABLE = ROOT / "build" / "bench" / "table.md"
BEGIN, END = "<!-- bench: begin -->", "<!-- bench: end -->"


def names():
    return sorted(path.stem for path in FOLDER.glob("*.py") if path.stem != "run")


def measure(name):
    """Runs one benchmark; its rows replace those of the last run only when it succeeds."""
    fresh = KEPT / f"{name}.part"
    fresh.unlink(missing_ok=True)
    print(f"== {name}", flush=True)
    environment = {**os.environ, ROWS: str(fresh)}
    done = subprocess.run([sys.executable, str(FOLDER / f"{name}.py")], env=environment)
    if done.returncode == 0 and fresh.exists():
        fresh.replace(KEPT / f"{name}.jsonl")
    return done.returncode == 0


def machine():
    """Processor, cores, memory and versions, as one line."""
    import numpy
    import scipy
    import shapely

    model = platform.machine()
    for line in Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines():
        if line.startswith("model name"):
            model = line.split(":", 1)[1].strip()
            break
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 1e9
    return (
        f"{model}, {os.cpu_count()} cores, {memory:.0f} GB; Python {platform.python_version()}, "
        f"numpy {numpy.__version__}, scipy {scipy.__version__}, shapely {shapely.__version__}"
    )


def table():
    """The kept rows as a table in Markdown."""
    lines = [
        f"{machine()}; {date.today():%Y-%m-%d}; `make bench`.",
        "",
        "| benchmark | case | result | compared with | ratio | aim |",
        "|---|---|---|---|---:|---|",
    ]
    for path in sorted(KEPT.glob("*.jsonl")):
        for line in path.read_text(encoding="utf-8").splitlines():
            row = json.loads(line)
            ratio = "" if row["ratio"] is None else f"{row['ratio']:.2f}"
            met = {None: "", True: " (met)", False: " (**missed**)"}[row["met"]]
            cells = (path.stem, row["case"], row["result"], row["rival"], ratio, row["aim"] + met)
            lines.append("| " + " | ".join(cells) + " |")
    return "\n".join(lines) + "\n"


def into_readme(text):
    """Puts the table between its two marks in README.md."""
    readme = ROOT / "README.md"
    before, rest = readme.read_text(encoding="utf-8").split(BEGIN)
    after = rest.split(END)[1]
    readme.write_text(f"{before}{BEGIN}\n{text}{END}{after}", encoding="utf-8")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("names", nargs="*", metavar="benchmark", help=", ".join(names()))
    parser.add_argument("--table", action="store_true", help="only the table, of what is kept")
    parser.add_argument("--readme", action="store_true", help="also put the table into README.md")
    choice = parser.parse_args()
    KEPT.mkdir(parents=True, exist_ok=True)
    asked = [] if choice.table else choice.names or names()
    failed = [name for name in asked if not measure(name)]
    text = table()
    TABLE.write_text(text, encoding="utf-8")
    print(text)
    if choice.readme:
        into_readme(text)
    if failed:
        sys.exit(f"failed: {', '.join(failed)}")


if __name__ == "__main__":
    main()
