"""Whenever a run is killed, each file is the old one, a whole new one, or not there."""

import os
import sqlite3
import zipfile
from contextlib import closing
from pathlib import Path

import pytest
from osgeo import gdal

from tests.algorithms.account.test_plan_kill import in_a_child, seconds_of
from tests.faults.conftest import TIMES
from tests.hostile.good import run

OLD = {
    ".html": b"<html>old</html>\n",
    ".tif": b"old",
}
"""What stands at a destination before the run; a file of another kind is absent."""
HIDDEN = ".greenblue-"


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
def test_a_killed_run_leaves_no_broken_file(job):
    def work():
        _, _, refused = run(job.name, job.parameters)
        assert not refused, refused

    longest = 1.1 * seconds_of(work)
    for _ in range(TIMES):
        for path in _files(job.folder):
            if path.suffix in OLD and path.parent == job.folder:  # what a chain keeps stays
                path.write_bytes(OLD[path.suffix])
        in_a_child(work, job.chance.uniform(0.0, longest))
        for path in _files(job.folder):
            assert _is_old(path) or _problem(path) == "", path
        if "PLAN" in job.parameters:
            assert _problem(Path(job.parameters["PLAN"])) == ""
    work()  # what was left behind stands in nobody's way
    assert [path for path in _files(job.folder) if _problem(path)] == []


def _files(folder):
    """The files that a user sees: no hidden working folders, no journals of a database."""
    return [
        path
        for path in sorted(folder.rglob("*"))
        if path.is_file()
        and not any(part.startswith(HIDDEN) for part in path.parts)
        and not path.name.endswith(("-journal", "-wal", "-shm"))
    ]


def _is_old(path):
    return path.suffix in OLD and path.read_bytes() == OLD[path.suffix]


def _problem(path):
    """What is wrong with a file; "" for a whole one."""
    if path.suffix == ".gpkg":
        return _problem_of_database(path)
    if path.suffix == ".html":
        return "" if path.read_text(encoding="utf-8").rstrip().endswith("</html>") else "cut off"
    if path.suffix == ".tif":
        dataset = gdal.Open(str(path))
        return "" if dataset and dataset.ReadAsArray() is not None else "unreadable"
    if path.suffix in (".odt", ".qgz"):
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
