"""The files of this checkout, with or without git, committed or not.

Run as a script it prints what git would not ignore, each path ended by a NUL, for ``tar``.
"""

import sys
from fnmatch import fnmatchcase
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]


def source_files():
    """Paths relative to the root, sorted: all but ``.git`` and what ``.gitignore`` names."""
    ignored = [line for line in _lines(ROOT / ".gitignore") if not line.startswith("#")]
    return sorted(_walk(ROOT, [*ignored, "/.git"]))


def package_files():
    """The source files that belong to the plugin: those without ``export-ignore``."""
    left_out = [
        line.split()[0]
        for line in _lines(ROOT / ".gitattributes")
        if "export-ignore" in line.split()[1:]
    ]
    return [p for p in source_files() if not any(_matches(q, left_out) for q in _with_folders(p))]


def _lines(path):
    return [line.strip() for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def _walk(folder, ignored):
    """Links to folders are not followed: a link may lead back to the checkout."""
    for path in folder.iterdir():
        relative = path.relative_to(ROOT)
        if _matches(relative, ignored):
            continue
        if path.is_dir() and not path.is_symlink():
            yield from _walk(path, ignored)
        else:
            yield relative


def _with_folders(path):
    """A path and the folders that hold it, up to but without the root."""
    return [path, *list(path.parents)[:-1]]


def _matches(path, patterns):
    """The part of git's pattern language that our two files use: ``/anchored/*`` and ``name``."""
    return any(
        fnmatchcase(path.as_posix(), p.strip("/"))
        if "/" in p.rstrip("/")
        else fnmatchcase(path.name, p.rstrip("/"))
        for p in patterns
    )


if __name__ == "__main__":
    sys.stdout.write("".join(f"{path.as_posix()}\0" for path in source_files()))
