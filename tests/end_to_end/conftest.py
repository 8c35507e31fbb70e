"""The command line runner with the built zip, unzipped into a clean profile."""

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import demo
import package
import pytest

RUNNER = Path(__file__).resolve().parents[2] / "tools" / "process.sh"


@pytest.fixture(scope="session")
def process(tmp_path_factory):
    """A function that runs ``qgis_process`` with these arguments and returns how it ended."""
    folder = tmp_path_factory.mktemp("clean profil é ü")
    given = os.environ.get("GREENBLUE_ZIP")
    built = Path(given) if given else package.build(folder)
    with zipfile.ZipFile(built) as archive:
        archive.extractall(folder / "plugins")
    environment = {
        **os.environ,
        "GREENBLUE_PLUGINS": str(folder / "plugins"),
        "GREENBLUE_PROFILE": str(folder / "profile"),
    }

    def run(*arguments):
        return subprocess.run(
            ["sh", str(RUNNER), *map(str, arguments)],
            env=environment,
            cwd=folder,
            capture_output=True,
            text=True,
            timeout=600,
        )

    return run


@pytest.fixture(scope="session")
def demo_of(tmp_path_factory):
    """A function that runs ``make demo`` on an extract: the folder it made, what it printed."""

    def run(extract, *options):
        folder = tmp_path_factory.mktemp("demo with spaces")
        printed = []
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(demo, "FOLDER", folder)
            patch.setattr(demo, "PACKAGE", folder / "greenblue_demo.gpkg")
            patch.setattr(sys, "argv", ["demo.py", "--osm", str(extract), *options])
            patch.setattr("builtins.print", lambda *words, **_: printed.append(" ".join(words)))
            demo.main()
        return folder, "\n".join(printed)

    return run
