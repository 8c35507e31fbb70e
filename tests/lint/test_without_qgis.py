"""What is tested on Qt 6, without QGIS, can be loaded without QGIS."""

import subprocess
import sys

import qt6
from tree import ROOT

LOADING = """
import sys
for absent in ("core", "gui", "analysis"):
    sys.modules[f"qgis.{absent}"] = None  # the import of it fails
sys.path.insert(0, ".")
import tests.conftest
for path in sys.argv[1:]:
    with open(path, encoding="utf-8") as file:
        exec(compile(file.read(), path, "exec"), {"__name__": path})
"""


def test_the_tests_for_qt_6_and_what_they_import_need_nothing_of_qgis_but_pyqt():
    files = qt6.tests()
    assert any(path.endswith("test_dlg_checklist.py") for path in files)
    command = [sys.executable, "-c", LOADING, *files]
    loaded = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert loaded.returncode == 0, loaded.stderr
