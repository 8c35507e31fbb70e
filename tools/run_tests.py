"""Run the test suites one after the other and print one line of totals, last.

The core is tested under plain Python, with QGIS, GDAL and Qt out of reach; the rest in QGIS, a
process for each part; the end-to-end tests on the built zip, through the command line runner.
"""

import argparse
import os
import signal
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import package
from tree import ROOT

NOTHING_COLLECTED = 5
TOTALS = "totals.txt"
WITHOUT_QGIS = ["-p", "no:pytest_qgis", "-p", "no:pytest-qt"]
# pytest knows their settings only while they are there.
WITHOUT_QGIS += ["-W", "ignore::pytest.PytestConfigWarning"]
PYTEST = ("-m", "pytest", "-q", "--continue-on-collection-errors")
ELSEWHERE = ("core", "algorithms", "hostile", "faults", "ui", "end_to_end")
SUITES = {
    "core, plain Python": (["tests/core", *WITHOUT_QGIS], True),
    "in QGIS, algorithms": (["tests/algorithms"], False),
    "in QGIS, bad input and faults": (["tests/hostile", "tests/faults"], False),
    "in QGIS, windows": (["tests/ui"], False),
    "in QGIS, the rest": (["tests", *(f"--ignore=tests/{name}" for name in ELSEWHERE)], False),
    "end to end, built zip": (["tests/end_to_end"], False),
}


def run(suite, report):
    """Run one suite; pytest's exit code and the counts of its report, which a crash leaves out."""
    arguments, plain = SUITES[suite]
    environment = {"QT_QPA_PLATFORM": "offscreen", **os.environ}
    if plain:
        environment["GREENBLUE_PLAIN_PYTHON"] = "1"
    print(f"\n--- {suite}", flush=True)
    report.unlink(missing_ok=True)
    code = subprocess.run(
        [sys.executable, *PYTEST, *arguments, f"--junit-xml={report}"],
        cwd=ROOT,
        env=environment,
        check=False,
    ).returncode
    return code, counts(report) if report.exists() else (0, 0, 0)


def counts(report):
    """Passed, failed and skipped tests of one JUnit file."""
    suites = list(ElementTree.parse(report).getroot().iter("testsuite"))
    tests, failures, errors, skipped = (
        sum(int(suite.get(key, 0)) for suite in suites)
        for key in ("tests", "failures", "errors", "skipped")
    )
    return max(tests - failures - errors - skipped, 0), failures + errors, skipped


def add(totals):
    return tuple(sum(column) for column in zip((0, 0, 0), *totals))


def sentence(totals):
    return "{} passed, {} failed, {} skipped".format(*totals)


def run_all(folder):
    """Run every suite; the totals. A suite that ends badly without saying why is one failure."""
    folder.mkdir(parents=True, exist_ok=True)
    if "GREENBLUE_ZIP" not in os.environ:
        os.environ["GREENBLUE_ZIP"] = str(package.build())
    totals = []
    for number, suite in enumerate(SUITES):
        report = folder / f"{number}.xml"
        code, result = run(suite, report)
        if code < 0 and sum(result) and not result[1]:
            # All tests ran, none failed: QGIS 3.40 now and then dies while it closes.
            print(f"{suite}: {signal.Signals(-code).name} after the last test, so run once more")
            code, result = run(suite, report)
        if code not in (0, NOTHING_COLLECTED) and result[1] == 0:
            print(f"{suite}: pytest ended with exit code {code} and no failed test")
            result = (result[0], 1, result[2])
        totals.append(result)
    return add(totals)


def recorded(folder):
    """The totals that an earlier run left in ``folder``; a run that left none has failed."""
    record = folder / TOTALS
    if not record.exists():
        print(f"{folder.name}: no totals, so the run did not come to its end")
        return 0, 1, 0
    totals = tuple(int(number) for number in record.read_text().split())
    print(f"{folder.name}: {sentence(totals)}")
    return totals


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--reports", type=Path, default=ROOT / "build" / "reports" / "here")
    parser.add_argument("--sum", nargs="+", type=Path, metavar="FOLDER", help="run no test; add up")
    options = parser.parse_args()
    if options.sum:
        totals = add([recorded(folder) for folder in options.sum])
    else:
        folder = options.reports.resolve()
        (folder / TOTALS).unlink(missing_ok=True)
        totals = run_all(folder)
        (folder / TOTALS).write_text(" ".join(map(str, totals)))
    print(f"\n{sentence(totals)}")
    return 1 if totals[1] else 0


if __name__ == "__main__":
    sys.exit(main())
