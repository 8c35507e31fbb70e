"""Coverage-guided fuzzing of what GreenBlue reads from outside.

Usage: python tools/fuzz.py READER [--seconds 600]; without a reader it lists them.
Needs ``pip install atheris`` in the virtual environment. What it finds lies in build/fuzz/:
make it a test in ``tests/hostile``.
"""

import argparse
import os
import re
import sys
from importlib import util
from pathlib import Path

import fuzz_readers

ROOT = Path(__file__).resolve().parents[1]
MEMORY_MB, ONE_RUN_SECONDS = 1500, 20


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("reader", nargs="?", choices=sorted(fuzz_readers.READERS))
    parser.add_argument("--seconds", type=int, default=600)
    chosen = parser.parse_args()
    if chosen.reader is None:
        sys.exit("Readers: " + ", ".join(sorted(fuzz_readers.READERS)))
    fuzz(chosen.reader, chosen.seconds)


def fuzz(name, seconds):
    """Run one reader until the time is over or something is found."""
    import atheris

    _greenblue()
    with atheris.instrument_imports(include=["greenblue"]):
        if fuzz_readers.READERS[name].qgis:
            _qgis()
        fuzz_readers.warm_up(name)  # imports what it reads with, and no more: that takes a while
    folder = ROOT / "build" / "fuzz" / name
    good = folder / "good"
    good.mkdir(parents=True, exist_ok=True)
    for number, data in enumerate(fuzz_readers.seeds(name)):
        (good / f"seed{number}").write_bytes(data)
    words = folder / "words.txt"
    words.write_text(_words(fuzz_readers.seeds(name)), encoding="ascii")
    atheris.Setup(
        [
            sys.argv[0], f"-max_total_time={seconds}", f"-timeout={ONE_RUN_SECONDS}",
            f"-rss_limit_mb={MEMORY_MB}", f"-artifact_prefix={folder}/", "-max_len=400000",
            f"-dict={words}", "-print_final_stats=1", str(good),
        ],
        lambda data: fuzz_readers.read(name, data),
    )  # fmt: skip
    atheris.Fuzz()


def _words(files):
    """The words of good files and some evil ones, as libFuzzer reads them."""
    found = set(re.findall(rb"[\w.:]{2,20}", b" ".join(f[:50_000] for f in files), re.ASCII))
    evil = [b"\\", b"\\1", b"nan", b"inf", b"1e400", b"-1", b"9" * 40, b'"', b"[%", b"../", b"\0"]
    escaped = ("".join(f"\\x{b:02x}" for b in word) for word in [*evil, *sorted(found)[:300]])
    return "".join(f'"{word}"\n' for word in escaped)


def _greenblue():
    """The checkout as the package ``greenblue``, whatever its folder is called."""
    spec = util.spec_from_file_location(
        "greenblue", ROOT / "__init__.py", submodule_search_locations=[str(ROOT)]
    )
    sys.modules["greenblue"] = util.module_from_spec(spec)
    spec.loader.exec_module(sys.modules["greenblue"])


def _qgis():
    """QGIS without windows."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from qgis.core import QgsApplication

    application = QgsApplication([], False)
    application.initQgis()
    fuzz_readers.application = application  # it must outlive this function
    sys.path.append(str(Path(application.pkgDataPath()) / "python" / "plugins"))


if __name__ == "__main__":
    main()
