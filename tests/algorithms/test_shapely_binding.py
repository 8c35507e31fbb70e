"""On Linux shapely must be bound to its own GEOS, whatever QGIS asks of an algorithm first."""

import json
import os
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
ASKED = """
    import importlib.abc, importlib.util, json, os, sys

    from qgis.core import QgsApplication, QgsProcessingContext

    class Watch(importlib.abc.MetaPathFinder):
        flags = None

        def find_spec(self, name, path=None, target=None):
            if name == "shapely" and Watch.flags is None:
                Watch.flags = sys.getdlopenflags()

    if "shapely" in sys.modules:
        print("GIVEN", flush=True)
        os._exit(0)
    sys.meta_path.insert(0, Watch())
    application = QgsApplication([], True)
    application.initQgis()
    root = sys.argv[1]
    spec = importlib.util.spec_from_file_location(
        "greenblue", root + "/__init__.py", submodule_search_locations=[root])
    package = importlib.util.module_from_spec(spec)
    sys.modules["greenblue"] = package
    spec.loader.exec_module(package)
    from greenblue.algorithms.provider import GreenBlueProvider

    provider = GreenBlueProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    for algorithm in provider.algorithms():
        reader, writer = os.pipe()
        child = os.fork()  # each algorithm is the first one asked
        if child == 0:
            algorithm.checkParameterValues({}, QgsProcessingContext())
            algorithm.canExecute()
            os.write(writer, json.dumps(Watch.flags).encode())
            os._exit(0)
        os.waitpid(child, 0)
        os.close(writer)
        print("ASKED", algorithm.name(), os.read(reader, 100).decode(), flush=True)
    os._exit(0)
"""


@pytest.mark.skipif(not hasattr(os, "RTLD_DEEPBIND"), reason="only Linux binds by name")
def test_shapely_is_bound_to_its_own_library_by_whoever_imports_it_first():
    result = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(ASKED), str(ROOT)],
        capture_output=True, text=True, timeout=120, check=False,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )  # fmt: skip
    if result.stdout.startswith("GIVEN"):
        pytest.skip("this QGIS imports shapely itself, of the same system")
    lines = [line.split() for line in result.stdout.splitlines() if line.startswith("ASKED")]
    assert len(lines) >= 16, result.stdout + result.stderr
    loose = [
        name
        for _, name, flags in lines
        if flags == "null" or not json.loads(flags) & os.RTLD_DEEPBIND
    ]
    assert loose == []
