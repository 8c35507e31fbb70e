"""Files that are whole or not there: written beside, verified, then put in place.

A new file is written into a temporary folder beside its destination and moved
over it in one step. An existing GeoPackage may hold other layers and may be
open in QGIS: a copy of it is changed and verified, and the copy's content is
put back in one transaction of the database, so that whoever has it open stays
connected and a crash leaves the old content.
"""

import errno
import os
import shutil
import sqlite3
import tempfile
import time
from contextlib import closing, contextmanager, suppress
from pathlib import Path

from ...core.errors import GreenBlueError

LOCK_SECONDS = 5.0
"""How long to wait for another program that is writing to a GeoPackage."""

# Not every system knows all of these.
_NO_ROOM = {getattr(errno, name, None) for name in ("ENOSPC", "EDQUOT", "EFBIG")}
_PREFIX = ".greenblue-"
_LEFT_AFTER_S = 2 * 24 * 3600.0
"""Nobody writes to one file for two days: what is older was left by a run that was killed."""
_IN_USE = {getattr(errno, name, None) for name in ("EACCES", "EPERM", "EBUSY", "ETXTBSY")}


@contextmanager
def safe_file(path, verify=None):
    """A path to write to instead of ``path``; what is written replaces it at the end.

    Parameters
    ----------
    path : str or Path
    verify : callable
        ``verify(temporary_path)`` raises when the written file is not good.

    Yields
    ------
    Path
        Of the same name, in a temporary folder beside. Files written next to
        it (the parts of a Shapefile) are put in place with it. Nothing is
        left behind, and the old file is untouched, when the body raises.

    Raises
    ------
    GreenBlueError
        Missing or read-only folder, full disk, file in use.
    """
    path = Path(path)
    with explained(path):
        folder = _scratch(path)
        try:
            temporary = folder / path.name
            yield temporary
            if verify is not None:
                verify(temporary)
            _move_all(folder, path)
        finally:
            shutil.rmtree(folder, ignore_errors=True)


@contextmanager
def safe_geopackage(path, verify=None):
    """Like `safe_file` for a GeoPackage: the body changes a copy of what is there.

    Other layers stay, also when the file is open in QGIS meanwhile.

    Raises
    ------
    GreenBlueError
        Also when the file is locked, changed by another program meanwhile, or damaged.
    """
    path = Path(path)
    if not path.exists() or path.stat().st_size == 0:
        with safe_file(path, verify) as temporary:
            yield temporary
        return
    with explained(path):
        folder = _scratch(path)
        try:
            temporary = folder / path.name
            check_database(path)
            _check_writable(path)
            before = _state(path)  # opening it has put in what a killed writer left in its log
            _copy_database(path, temporary)
            yield temporary
            check_database(temporary)
            if verify is not None:
                verify(temporary)
            if _state(path) != before:
                raise GreenBlueError(
                    "{path} was changed by another program meanwhile; nothing was written. "
                    "Run again when nobody else edits it.",
                    path=path,
                )
            _copy_database(temporary, path)
        finally:
            shutil.rmtree(folder, ignore_errors=True)


def check_database(path):
    """Verify that a GeoPackage is a sound SQLite database.

    Raises
    ------
    GreenBlueError
        When it is damaged, or no GeoPackage at all.
    """
    try:
        with closing(sqlite3.connect(str(path), timeout=LOCK_SECONDS)) as database:
            answer = database.execute("PRAGMA quick_check(1)").fetchone()[0]
    except sqlite3.OperationalError:
        raise
    except sqlite3.DatabaseError as error:
        answer = str(error)
    if answer != "ok":
        raise _damaged(path, answer)


def same_file(first, second):
    """Whether two paths are one file, links and letter case of the system included."""
    if os.path.exists(first) and os.path.exists(second):
        return os.path.samefile(first, second)
    return os.path.normcase(os.path.realpath(first)) == os.path.normcase(os.path.realpath(second))


def _folder(path):
    folder = path.absolute().parent  # not resolved: a mapped drive would become a share
    if not folder.is_dir():
        raise GreenBlueError(
            "The folder {folder} does not exist. Make it first, or choose another one.",
            folder=folder,
        )
    return folder


def _scratch(path):
    """A new folder beside ``path`` to write in; those that killed runs left there long ago go."""
    parent = _folder(path)
    for old in parent.glob(f"{_PREFIX}*"):
        if not old.is_symlink() and time.time() - _last_change(old) > _LEFT_AFTER_S:
            if old.is_dir():
                shutil.rmtree(old, ignore_errors=True)
            else:
                with suppress(OSError):  # gone already, or another user's
                    old.unlink()
    return Path(tempfile.mkdtemp(prefix=_PREFIX, dir=parent))


def _last_change(path):
    """When anything in it was written last; now where that cannot be seen."""
    try:
        return max(p.stat().st_mtime for p in (path, *path.rglob("*")))
    except OSError:
        return time.time()


def _move_all(folder, path):
    """Put the written files in place, the named one last."""
    others = sorted(p for p in folder.iterdir() if p.name != path.name)
    for part in (*others, folder / path.name):
        os.replace(part, path.parent / part.name)


def _state(path):
    """What changes when anybody writes to the database."""
    parts = []
    for name in (path, Path(f"{path}-wal")):
        if name.exists():
            status = name.stat()
            parts.append((status.st_ino, status.st_size, status.st_mtime_ns))
    return parts


def _check_writable(path):
    """Raise early when the database is locked or read-only."""
    with closing(sqlite3.connect(str(path), timeout=LOCK_SECONDS)) as database:
        database.isolation_level = None
        database.execute("BEGIN IMMEDIATE")
        database.execute("ROLLBACK")


def _copy_database(source, target):
    """Copy all pages in one transaction; locks are waited for, but not for ever."""
    deadline = time.monotonic() + LOCK_SECONDS

    def give_up(status, _remaining, _total):
        if status in (5, 6) and time.monotonic() > deadline:  # SQLITE_BUSY, SQLITE_LOCKED
            raise sqlite3.OperationalError("database is locked")

    with (
        closing(sqlite3.connect(str(source), timeout=0.2)) as origin,
        closing(sqlite3.connect(str(target), timeout=0.2)) as copy,
    ):
        origin.backup(copy, pages=-1, progress=give_up, sleep=0.1)


@contextmanager
def explained(path):
    """Turn what the system says about ``path`` into a sentence with a remedy."""
    try:
        yield
    except sqlite3.OperationalError as error:
        raise _database_problem(path, str(error)) from error
    except UnicodeDecodeError as error:  # the database's own words about a damaged one
        raise _damaged(path, error.reason) from error
    except sqlite3.DatabaseError as error:
        if type(error) is not sqlite3.DatabaseError:  # its kinds are mistakes of ours
            raise
        raise _damaged(path, error) from error
    except OSError as error:
        raise _system_problem(path, error) from error


def _database_problem(path, text):
    if "locked" in text or "busy" in text:
        return GreenBlueError(
            "{path} is locked by another program that writes to it. Save or stop the edits "
            "there (in QGIS: end the edit session), or choose another file.",
            path=path,
        )
    if "full" in text:
        return _full(path)
    if "readonly" in text or "unable to open" in text:
        return _read_only(path)
    if "no such" in text:
        return _damaged(path, text)
    return GreenBlueError(
        "{path} cannot be written: {problem}. Choose another file.", path=path, problem=text
    )


def _system_problem(path, error):
    if error.errno in _NO_ROOM:
        return _full(path)
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS) and not path.exists():
        return _read_only(path)
    if error.errno in _IN_USE:
        return GreenBlueError(
            "{path} cannot be replaced: it is open in another program (or in this QGIS project) "
            "or write-protected. Close it there, or choose another file name.",
            path=path,
        )
    if error.errno == errno.EROFS:
        return _read_only(path)
    return GreenBlueError(
        "{path} cannot be written: {problem}. Choose another file.",
        path=path,
        problem=error.strerror or str(error),
    )


def _damaged(path, problem):
    return GreenBlueError(
        "{path} is damaged or no GeoPackage ({problem}). "
        "Choose another file name, or restore a backup.",
        path=path,
        problem=problem,
    )


def _full(path):
    return GreenBlueError(
        "There is not enough room to write {path}; nothing was changed. "
        "Free some space, or choose another disk.",
        path=path,
    )


def _read_only(path):
    return GreenBlueError(
        "{path} cannot be written: the folder or the file is read-only. "
        "Choose a folder in which you may write.",
        path=path,
    )
