"""Build the installable zip: plugin, translations and guide, the same bytes each time."""

import argparse
import configparser
import os
import shutil
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

import make_guide
from tree import ROOT, package_files

NAME = "greenblue"
LRELEASE = ("lrelease", "lrelease-qt5", "lrelease-qt6", "/usr/lib/qt6/bin/lrelease")


def version():
    metadata = configparser.ConfigParser(interpolation=None)
    metadata.read(ROOT / "metadata.txt", encoding="utf-8")
    return metadata["general"]["version"]


def zip_path(folder=ROOT / "dist"):
    return Path(folder) / f"{NAME}-{version()}.zip"


def build(folder=ROOT / "dist"):
    """Write the zip into ``folder`` and return its path; an older one stays until it is whole."""
    contents = {path.as_posix(): (ROOT / path).read_bytes() for path in package_files()}
    contents.update((f"i18n/{qm.name}", qm.read_bytes()) for qm in compile_translations())
    guide = make_guide.pages(ROOT / "docs")
    contents.update((f"docs/guide/{name}", text.encode()) for name, text in guide.items())
    target = zip_path(folder)
    target.parent.mkdir(parents=True, exist_ok=True)
    part = target.with_suffix(f".{os.getpid()}.part")
    with zipfile.ZipFile(part, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for name in sorted(contents):
            # A fixed date and mode: the bytes depend on the contents alone.
            entry = zipfile.ZipInfo(f"{NAME}/{name}", (2020, 1, 1, 0, 0, 0))
            entry.external_attr = 0o100644 << 16
            entry.create_system = 3
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, contents[name])
    part.replace(target)
    return target


def compile_translations():
    """Compile each ``i18n/*.ts`` to a ``.qm`` beside it, where a checkout's plugin finds it too."""
    sources = sorted((ROOT / "i18n").glob("*.ts"))
    if not sources:
        return []
    with tempfile.TemporaryDirectory(dir=ROOT / "i18n", prefix=".") as folder:
        made = [Path(folder) / f"{ts.stem}.qm" for ts in sources]
        for ts, qm in zip(sources, made):
            subprocess.run([_lrelease(), "-silent", str(ts), "-qm", str(qm)], check=True)
        return [qm.replace(ROOT / "i18n" / qm.name) for qm in made]


def _lrelease():
    """A wrapper of this name may stand where Qt's tool itself is absent: ask it."""
    for command in filter(shutil.which, LRELEASE):
        if subprocess.run([command, "-version"], capture_output=True, check=False).returncode == 0:
            return command
    sys.exit(
        "Qt's lrelease, which compiles the translations, is missing. "
        "On Debian: apt-get install qttools5-dev-tools"
    )


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--path", action="store_true", help="print where the zip goes, no more")
    parser.add_argument("--translations", action="store_true", help="compile these, no more")
    choice = parser.parse_args()
    if choice.translations:
        compile_translations()
        return
    if choice.path:
        print(zip_path().relative_to(ROOT))
        return
    target = build()
    print(f"{target.relative_to(ROOT)}: {target.stat().st_size / 1e6:.2f} MB")


if __name__ == "__main__":
    main()
