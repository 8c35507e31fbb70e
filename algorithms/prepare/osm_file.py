"""OpenStreetMap files before GDAL sees them: what they are, whether whole, unpacked."""

import bz2
import gzip
import shutil
import tempfile
import zlib
from contextlib import contextmanager
from pathlib import Path

from ...core.errors import GreenBlueError
from ...core.progress import step

BLOCK_BYTES = 1_000_000
MAX_GROWTH = 100
MIN_BOUND_BYTES = 1_000_000_000
"""A packed file may unpack to `MAX_GROWTH` times its size, and at least to this."""

HEAD_BYTES = 4096


@contextmanager
def readable(path, folder, progress):
    """The file itself, or an unpacked copy of it that lives as long as the context.

    Parameters
    ----------
    path : path-like
        .osm.pbf, .osm, .osm.gz or .osm.bz2; recognised by content, not by name.
    folder : path-like
        Where the unpacked copy may be put.
    progress : callable

    Yields
    ------
    pathlib.Path
        A whole .osm.pbf or .osm file.

    Raises
    ------
    GreenBlueError
        Unreadable, damaged, truncated, too large when unpacked, or no OSM file.
    Cancelled
    """
    path = Path(path)
    head = _head(path)
    if head.startswith((b"\x1f\x8b", b"BZh")):
        own = tempfile.mkdtemp(prefix="greenblue_osm_", dir=folder)
        try:
            unpacked = Path(own) / "extract.osm"
            _unpack(path, unpacked, gzip if head.startswith(b"\x1f\x8b") else bz2, progress)
            yield _whole(unpacked, path)
        finally:
            shutil.rmtree(own, ignore_errors=True)
    else:
        yield _whole(path, path)


def _head(path):
    try:
        with open(path, "rb") as file:
            return file.read(HEAD_BYTES)
    except OSError as error:
        raise GreenBlueError(
            "The file {file} cannot be read: {problem}. Check the path and your rights to it.",
            file=path,
            problem=error.strerror or error,
        ) from error


def _unpack(path, target, opener, progress):
    packed = path.stat().st_size
    bound = max(MAX_GROWTH * packed, MIN_BOUND_BYTES)
    written = 0
    try:
        with open(path, "rb") as raw, opener.open(raw) as source, open(target, "wb") as sink:
            while block := source.read(BLOCK_BYTES):
                written += len(block)
                if written > bound:
                    raise GreenBlueError(
                        "The file {file} unpacks to more than {size} GB; that is no "
                        "OpenStreetMap extract. Get it anew.",
                        file=path,
                        size=bound // 1_000_000_000,
                    )
                sink.write(block)
                step(progress, raw.tell() / packed)
    except (EOFError, zlib.error, gzip.BadGzipFile) as error:
        raise _damaged(path) from error
    except OSError as error:
        if error.errno is None:  # bz2 says so that its data are damaged
            raise _damaged(path) from error
        raise GreenBlueError(
            "The file {file} cannot be unpacked to the temporary folder: {problem}. Free "
            "some space there, or unpack the file yourself.",
            file=path,
            problem=error.strerror,
        ) from error


def _whole(path, shown):
    """``path``, once it is sure to be an OSM file that is there to its end."""
    head = _head(path)
    if b"OSMHeader" in head[:64]:
        if not _ends_with_a_block(path):
            raise _damaged(shown)
    elif b"<osm" in head:
        with open(path, "rb") as file:
            file.seek(max(path.stat().st_size - HEAD_BYTES, 0))
            tail = file.read()
        if b"</osm" not in tail and not tail.rstrip().endswith(b"/>"):
            raise _damaged(shown)
    else:
        raise GreenBlueError(
            "The file {file} is no OpenStreetMap file. Choose an .osm.pbf, .osm, .osm.gz or "
            ".osm.bz2 file, such as a Geofabrik extract.",
            file=shown,
        )
    return path


def _ends_with_a_block(path):
    """Whether the blocks of a PBF file fill it exactly: length, header, data, again and again."""
    size = path.stat().st_size
    with open(path, "rb") as file:
        position = 0
        while position < size:
            length = int.from_bytes(file.read(4), "big")
            data = _data_size(file.read(min(length, 65536)))
            if data is None:
                return False
            position += 4 + length + data
            file.seek(position)
    return position == size


def _data_size(header):
    """Field 3 of a BlobHeader message, the size of the block's data; None where broken."""
    at, size = 0, None
    while at < len(header):
        key = header[at]
        value, at = _varint(header, at + 1)
        if key == 0x18:
            size = value
        elif key in (0x0A, 0x12):  # the block's type and its index data, both with a length
            at += value
        else:
            return None
    return size if at == len(header) else None


def _varint(data, at):
    value = shift = 0
    while at < len(data):
        value |= (data[at] & 0x7F) << shift
        shift += 7
        at += 1
        if not data[at - 1] & 0x80:
            break
    return value, at


def _damaged(path):
    return GreenBlueError(
        "The file {file} is damaged or was not loaded to its end. Get it anew, and compare "
        "its size with the one on the server.",
        file=path,
    )
