"""Evidence of a plan: photos read with bounds, and nothing outside the plan's folder."""

from pathlib import Path

from qgis.PyQt.QtCore import QBuffer, QByteArray, QIODevice, QSize
from qgis.PyQt.QtGui import QImageReader

from ...core.dossier.document import Picture
from ...core.dossier.material import Proof

FOLDERS = ("DCIM", "evidence")
LONGEST_PX = 1000
"""Photos are made smaller than this."""
MOST_BYTES = 60_000_000
MOST_PIXELS = 120_000_000
FORMATS = (b"jpeg", b"jpg", b"png", b"webp", b"tiff", b"tif")
QUALITY = 82


def inside(folder, uri):
    """The file that a piece of evidence names, where it lies in the plan's folder; else None.

    Links out of the folder are followed before they are judged.
    """
    if not uri or "://" in uri or "\0" in uri:
        return None
    given = Path(uri.replace("\\", "/"))
    if given.is_absolute() or (given.parts and given.parts[0] not in FOLDERS):
        return None
    try:
        path = (folder / given).resolve()
        kept = [(folder / name).resolve() for name in FOLDERS]
        good = any(top in path.parents for top in kept) and folder.resolve() in path.parents
        return path if good and path.is_file() else None
    except (OSError, ValueError):  # a name that the system cannot have
        return None


def photo(path):
    """A photo made small enough to print, turned upright; None where it cannot be read.

    It is scaled while it is read, so that a huge one does not fill the memory.
    """
    if path.stat().st_size > MOST_BYTES:
        return None
    reader = QImageReader(str(path))
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    size = reader.size()
    if bytes(reader.format()) not in FORMATS or not size.isValid():
        return None
    if size.width() * size.height() > MOST_PIXELS:
        return None
    if max(size.width(), size.height()) > LONGEST_PX:
        factor = LONGEST_PX / max(size.width(), size.height())
        reader.setScaledSize(
            QSize(max(round(size.width() * factor), 1), max(round(size.height() * factor), 1))
        )
    image = reader.read()
    return None if image.isNull() else encoded(image, "JPEG", QUALITY)


def encoded(image, kind, quality=-1):
    """A picture in memory."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, kind, quality)
    return Picture(bytes(data), f"image/{kind.lower()}", image.width(), image.height())


def proofs_of(table, folder, most_photos):
    """Evidence by commitment, and the photos that can be shown.

    Parameters
    ----------
    table : Table
        ``evidence`` of the plan.
    folder : Path
        Of the plan.
    most_photos : int
        For each commitment.

    Returns
    -------
    proofs : dict of str to tuple of Proof
    files : dict of str to Path
        Photos by the key of their figure.
    refused : list of str
        Names that lie outside the folder, or that no file has.
    """
    found, files, refused, count = {}, {}, [], {}
    names = ("commitment", "question", "kind", "uri", "caption")
    rows = sorted(zip(*([str(v or "") for v in table[n]] for n in names)))
    for commitment, question, kind, uri, caption in rows:
        key = ""
        if kind in ("file", "photo") and uri:
            path = inside(folder, uri)
            if path is None:
                refused.append(uri)
            elif kind == "photo" and count.get(commitment, 0) < most_photos:
                key = f"photo:{commitment}:{count.get(commitment, 0)}"
                count[commitment] = count.get(commitment, 0) + 1
                files[key] = path
        found.setdefault(commitment, []).append(Proof(question, kind, uri, caption, key))
    return {c: tuple(p) for c, p in found.items()}, files, refused
