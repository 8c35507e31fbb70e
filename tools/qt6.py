"""Run the tests of models and dialogs on Qt 6, without QGIS.

Those are the tests in tests/ui that import nothing of QGIS but ``qgis.PyQt``, for which
tests/qt6 stands in. PyQt6 comes from the package index into an environment of its own.
"""

import os
import re
import subprocess
import sys
from pathlib import Path

from run_tests import TOTALS, counts, sentence
from tree import ROOT

HOME = ROOT / "build" / "qt6"
PYTHON = HOME / "bin" / "python"
PACKAGES = ("PyQt6", "numpy", "scipy", "shapely>=2,<2.2", "pytest>=8,<10", "pytest-qt>=4.5,<5")
QGIS = re.compile(
    r"^(from|import) qgis\.(?!PyQt)|^from qgis import|^from greenblue.algorithms", re.MULTILINE
)
REPORT = ROOT / "build" / "reports" / "qt6"


def tests():
    """Test files that need no QGIS, sorted."""
    files = sorted((ROOT / "tests" / "ui").glob("test_*.py"))
    return [str(f) for f in files if not QGIS.search(f.read_text(encoding="utf-8"))]


def make_ready():
    """The environment with PyQt6, made once."""
    stamp = HOME / "ready"
    if stamp.exists() and stamp.read_text() == " ".join(PACKAGES):
        return
    subprocess.run([sys._base_executable, "-m", "venv", "--clear", str(HOME)], check=True)
    pip = [str(PYTHON), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    subprocess.run([*pip, *PACKAGES], check=True)
    stamp.write_text(" ".join(PACKAGES))


def main():
    make_ready()
    REPORT.mkdir(parents=True, exist_ok=True)
    (REPORT / TOTALS).unlink(missing_ok=True)
    report = REPORT / "0.xml"
    report.unlink(missing_ok=True)
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPATH": str(Path("tests") / "qt6"),
    }
    options = ["-o", "qt_api=pyqt6", "-p", "no:cacheprovider"]
    options += ["-W", "ignore::pytest.PytestConfigWarning", f"--junit-xml={report}"]
    command = [str(PYTHON), "-m", "pytest", "-q", *options, *tests()]
    code = subprocess.run(command, cwd=ROOT, env=environment, check=False).returncode
    totals = counts(report) if report.exists() else (0, 1, 0)
    (REPORT / TOTALS).write_text(" ".join(map(str, totals)))
    print(f"\nQt 6: {sentence(totals)}")
    return code


if __name__ == "__main__":
    sys.exit(main())
