"""The Python packages GreenBlue computes with, and how to install a missing one."""

import contextlib
import importlib
import os
import re
import sys
import sysconfig
from pathlib import Path

from qgis.PyQt.QtCore import QCoreApplication

translate = QCoreApplication.translate
REQUIRED = (("numpy", (1, 20)), ("scipy", (1, 7)), ("shapely", (2, 0)))
# A package's own library may be absent, or it may have been made for another numpy.
UNLOADABLE = (OSError, ValueError)


def load():
    """Import shapely so that it uses the GEOS it came with.

    On Linux a shapely from PyPI brings a GEOS of its own, while QGIS has loaded the
    system's. Without deep binding the calls of the one end in the other, and QGIS crashes.
    A shapely that cannot be imported is left for `missing` to report.
    """
    if "shapely" in sys.modules or not hasattr(os, "RTLD_DEEPBIND"):
        return
    flags = sys.getdlopenflags()
    sys.setdlopenflags(flags | os.RTLD_DEEPBIND)
    try:
        with contextlib.suppress(ImportError, *UNLOADABLE):
            importlib.import_module("shapely")
    finally:
        sys.setdlopenflags(flags)


def missing():
    """Names of packages that are absent or too old, with what was found."""
    problems = []
    load()
    for name, least in REQUIRED:
        wanted = f"{name} ≥ {least[0]}.{least[1]}"
        try:
            found = importlib.import_module(name).__version__
        except (ImportError, AttributeError):  # a folder that a removal left imports, empty
            problems.append(wanted)
            continue
        except UNLOADABLE as error:
            problems.append(f"{wanted} ({error})")
            continue
        if tuple(int(part) for part in re.findall(r"\d+", found)[:2]) < least:
            problems.append(f"{wanted} ({found})")
    return problems


def advice():
    """A sentence that says what is missing and how to install it here, or an empty one."""
    problems = missing()
    if not problems:
        return ""
    if sys.platform == "win32":
        how = translate(
            "GreenBlue",
            "Open the OSGeo4W Shell of your QGIS and run: "
            'python -m pip install --no-deps "shapely>=2,<3" (scipy comes with OSGeo4W Setup).',
        )
    elif sys.platform == "darwin":
        how = translate(
            "GreenBlue",
            "Open Terminal and run the Python of QGIS: "
            "/Applications/QGIS.app/Contents/MacOS/bin/python3 "
            '-m pip install --no-deps "shapely>=2,<3" scipy',
        )
    else:
        how = translate(
            "GreenBlue",
            "Install your distribution's packages python3-scipy and python3-shapely (≥ 2.0); "
            "where it has only an older shapely, run: "
            'python3 -m pip install --user --no-deps "shapely>=2,<3"',
        )
        if (Path(sysconfig.get_path("stdlib")) / "EXTERNALLY-MANAGED").exists():
            # Debian 12 and its like refuse to install beside their packages without it (PEP 668)
            how = how.replace("--user", "--user --break-system-packages")
    return translate("GreenBlue", "GreenBlue needs {packages}. {how}").format(
        packages=", ".join(problems), how=how
    )
