"""With GREENBLUE_PLAIN_PYTHON set, QGIS, GDAL and Qt cannot be imported: core does without."""

import os
import sys

BLOCKED = {"qgis", "osgeo", "processing", "PyQt5", "PyQt6"}


class OutOfReach:
    """An import hook that fails for the modules that core must never need."""

    @staticmethod
    def find_spec(name, path=None, target=None):
        if name.split(".")[0] in BLOCKED:
            raise ModuleNotFoundError(f"{name} is out of reach: core runs under plain Python")


if os.environ.get("GREENBLUE_PLAIN_PYTHON"):
    loaded = BLOCKED & {name.split(".")[0] for name in sys.modules}
    if loaded:
        raise RuntimeError(f"loaded before the tests of core: {', '.join(sorted(loaded))}")
    sys.meta_path.insert(0, OutOfReach)
