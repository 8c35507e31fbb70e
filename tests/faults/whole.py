"""Whether a file that a run left is whole."""

import sqlite3
import zipfile
from contextlib import closing

from osgeo import gdal

HIDDEN = ".greenblue-"


def files(folder):
    """The files that a user sees: no hidden working folders, no journals of a database."""
    return [
        path
        for path in sorted(folder.rglob("*"))
        if path.is_file()
        and not any(part.startswith(HIDDEN) for part in path.parts)
        and not path.name.endswith(("-journal", "-wal", "-shm"))
    ]


def half_made(folder):
    """Working files in a folder of outputs."""
    return [path.name for path in folder.rglob(f"{HIDDEN}*")]


def problem(path):
    """What is wrong with a file; "" for a whole one."""
    if path.suffix == ".gpkg":
        return _problem_of_database(path)
    if path.suffix == ".html":
        return "" if path.read_text(encoding="utf-8").rstrip().endswith("</html>") else "cut off"
    if path.suffix == ".tif":
        dataset = gdal.Open(str(path))
        return "" if dataset and dataset.ReadAsArray() is not None else "unreadable"
    if path.suffix in (".odt", ".qgz"):
        if not zipfile.is_zipfile(path):
            return "no archive"
        with zipfile.ZipFile(path) as archive:
            return archive.testzip() or ""
    return "" if path.stat().st_size else "empty"


def _problem_of_database(path):
    with closing(sqlite3.connect(path)) as database:
        answer = database.execute("PRAGMA integrity_check").fetchone()[0]
        names = database.execute("SELECT table_name FROM gpkg_contents").fetchall()
        for (name,) in names:
            database.execute(f'SELECT count(*) FROM "{name}"').fetchone()
    if answer != "ok":
        return answer
    return "" if names else "no layer in it"
