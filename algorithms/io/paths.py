"""Paths as every system has them: drives, network shares, letter case, reserved names.

The functions take pure paths too, so that those of Windows can be judged on any system.
"""

import shutil
import tempfile
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import quote

_DEVICES = {"CON", "PRN", "AUX", "NUL", *(f"{d}{n}" for d in ("COM", "LPT") for n in "123456789")}


def read_only_uri(path):
    """The URI with which SQLite opens a file without writing to it.

    ``Path.as_uri`` would name the server of a network share (``\\\\server\\share``) as authority,
    which SQLite refuses; mapped drives turn into such shares too when they are resolved.

    Parameters
    ----------
    path : pathlib.PurePath
        Absolute.
    """
    text = path.as_posix()
    if not text.startswith("/"):
        text = f"/{text}"  # a drive
    return f"file://{quote(text, '/:')}?mode=ro"


def lies_below(path, folder):
    """Whether a path names something in a folder; slashes and letter case as its system has them.

    ``folder`` is a pure path, ``path`` a text or a path; a path with ``..`` lies nowhere.
    """
    path = type(folder)(path)
    return ".." not in path.parts and folder in path.parents


def portable_stem(stem):
    """A file name without ending that Windows accepts too: no device such as CON."""
    return f"{stem}_" if stem.split(".")[0].rstrip().upper() in _DEVICES else stem


@contextmanager
def scratch_folder(prefix):
    """A temporary folder; what another part of QGIS still holds open goes when QGIS ends.

    On Windows an open file cannot be removed, and QGIS keeps its connections for a minute.
    """
    from qgis.core import QgsProcessingUtils  # here: the checklist runs without QGIS, on Qt 6

    folder = tempfile.mkdtemp(prefix=prefix, dir=QgsProcessingUtils.tempFolder())
    try:
        yield Path(folder)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
