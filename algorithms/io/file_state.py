"""Whether a file still holds what it held."""

import hashlib
from pathlib import Path

LARGE = 500_000_000
CHUNK = 1 << 20
_SQLITE = b"SQLite format 3\x00"
_HEADER = 100


def file_state(path):
    """What changes when the content of a file does.

    QGIS turns a GeoPackage to write-ahead logging and back whenever it opens a layer of it: its
    time of change says nothing, and of its header some bytes change as well.

    Parameters
    ----------
    path : str or pathlib.Path
        A file that exists.

    Returns
    -------
    str
        A digest of the content, without the header of an SQLite file; of a file of more than
        ``LARGE`` bytes, its size and time of change.
    """
    path = Path(path)
    facts = path.stat()
    if facts.st_size > LARGE:
        return f"{facts.st_size} {facts.st_mtime_ns}"
    digest = hashlib.sha256(str(facts.st_size).encode())
    with path.open("rb") as file:
        first = file.read(CHUNK)
        digest.update(first[_HEADER:] if first.startswith(_SQLITE) else first)
        while chunk := file.read(CHUNK):
            digest.update(chunk)
    return digest.hexdigest()
