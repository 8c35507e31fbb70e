"""Install the built package in a QGIS 3 profile of this user, in place of an older copy."""

import argparse
import os
import shutil
import sys
import tempfile
import zipfile
from pathlib import Path

from package import NAME, zip_path


def profiles_folder():
    """Where QGIS 3 keeps its profiles on this platform."""
    if sys.platform == "darwin":
        data = Path.home() / "Library" / "Application Support"
    else:
        data = Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share")
    return data / "QGIS" / "QGIS3" / "profiles"


def install(package, python_folder):
    """Unzip beside the plugins, then swap by renaming: at no moment is half a plugin there."""
    target = python_folder / "plugins" / NAME
    target.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=python_folder, prefix=f".{NAME}-") as work:
        with zipfile.ZipFile(package) as archive:
            archive.extractall(work)
        older = Path(work) / "older"
        had_one = os.path.lexists(target)
        if had_one:
            target.rename(older)
        try:
            (Path(work) / NAME).rename(target)
        except OSError:
            if had_one:
                older.rename(target)
            raise
        if older.is_symlink():  # a developer's link to a checkout: never what it points at
            older.unlink()
        elif had_one:
            shutil.rmtree(older)
    return target


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--profile", default="default")
    parser.add_argument("--package", type=Path, default=zip_path())
    options = parser.parse_args()
    target = install(options.package, profiles_folder() / options.profile / "python")
    print(f"Installed in {target}")
    print("In QGIS (restarted, if it was running): Plugins, Manage and install, tick GreenBlue.")


if __name__ == "__main__":
    main()
