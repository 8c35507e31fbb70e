"""Evidence is kept beside the plan, so that plan and proof travel together."""

import re
import shutil
from pathlib import Path

from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtGui import QDesktopServices

from ..algorithms.dossier.dossier_photos import inside
from ..algorithms.io.paths import portable_stem
from ..core.errors import GreenBlueError

FOLDER = "evidence"
SHOWN = (
    ".jpg", ".jpeg", ".png", ".webp", ".gif", ".tif", ".tiff", ".heic", ".pdf", ".txt", ".csv",
    ".odt", ".ods", ".doc", ".docx", ".xls", ".xlsx",
)  # fmt: skip
"""Evidence that opens with a double click; never programs."""


def kept_beside(path, plan):
    """Where a file lies as seen from the plan's folder; what the dossier would skip is copied.

    Parameters
    ----------
    path : str or Path
        Of the file that the user chose.
    plan : Path
        Of the plan.

    Returns
    -------
    str
        Relative, with forward slashes.

    Raises
    ------
    GreenBlueError
        When the file is missing or cannot be copied.
    """
    path, home = Path(path).resolve(), Path(plan).resolve().parent
    if home in path.parents and inside(home, path.relative_to(home).as_posix()):
        return path.relative_to(home).as_posix()
    folder = home / FOLDER
    try:
        folder.mkdir(exist_ok=True)
        target = _free(folder, path)
        shutil.copyfile(path, target)
    except OSError as error:
        raise GreenBlueError(
            "{file} could not be copied into the plan's folder {folder}: {problem}.",
            file=path, folder=folder, problem=error.strerror or error,
        ) from error  # fmt: skip
    return target.relative_to(home).as_posix()


def opened(uri, plan):
    """Show a link, or a file that the dossier would take too; whether that could be done.

    A plan may come from anybody: nothing outside its folder, and nothing that runs.
    """
    if uri.lower().startswith(("http://", "https://")):
        return QDesktopServices.openUrl(QUrl(uri))
    path = inside(Path(plan).resolve().parent, uri)
    if path is None or path.suffix.lower() not in SHOWN:
        return False
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def _free(folder, path):
    """A name of plain letters that is not taken yet (field apps do not take others)."""
    stem = portable_stem(re.sub(r"[^A-Za-z0-9_.-]+", "_", path.stem)[:60]) or "file"
    ending = re.sub(r"[^A-Za-z0-9.]+", "", path.suffix)
    target, number = folder / f"{stem}{ending}", 1
    while target.exists():
        number += 1
        target = folder / f"{stem}_{number}{ending}"
    return target
