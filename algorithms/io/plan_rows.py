"""Changing single rows of a plan in place, while QGIS may have it open."""

import sqlite3
from contextlib import closing, contextmanager

from .safe_files import LOCK_SECONDS, explained

MOST_STEPS = 200_000_000
"""Steps of SQLite after which it is stopped: a trigger in somebody's plan could run for ever."""


@contextmanager
def changing_rows(path):
    """A connection in one transaction: all of the changes are kept, or none.

    No geometry can be changed this way.

    Raises
    ------
    GreenBlueError
        The plan is locked, read-only, or the disk is full.
    """
    with explained(path), closing(sqlite3.connect(str(path), timeout=LOCK_SECONDS)) as database:
        database.set_progress_handler(lambda: 1, MOST_STEPS)
        # The triggers of spatial indexes name these. None is called while no geometry changes,
        # but SQLite wants to know them.
        for name in ("ST_IsEmpty", "ST_MinX", "ST_MaxX", "ST_MinY", "ST_MaxY"):
            database.create_function(name, 1, _never)
        with database:
            yield database
        _settle(database)


def _settle(database):
    """Leave no write-ahead log behind that a layer open for reading only could not open.

    QGIS switches to one when it edits. It stays on where another connection still uses it.
    """
    if database.execute("PRAGMA journal_mode").fetchone()[0] == "wal":
        database.execute("PRAGMA busy_timeout = 0")
        try:
            database.execute("PRAGMA journal_mode = delete").fetchone()
        except sqlite3.OperationalError as error:
            if "locked" not in str(error):
                raise


def _never(_geometry):
    raise ValueError("no geometry is changed here")
