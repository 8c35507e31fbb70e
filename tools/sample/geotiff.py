"""A small GeoTIFF writer: one band of float32 heights, deflated."""

import struct
import zlib

import numpy as np

ROWS_PER_STRIP = 64


def geotiff(z, west, north, cell, epsg, note):
    """The bytes of a GeoTIFF.

    Parameters
    ----------
    z : ndarray of float32, shape (rows, columns)
        North up.
    west, north : float
        Outer corner of the upper left cell.
    cell : float
        Cell size in metres.
    epsg : int
        Projected reference system.
    note : str
        Image description.

    References
    ----------
    TIFF 6.0; Adobe TIFF Technical Note 3 (predictor 3); OGC GeoTIFF 1.1 (19-008r4).
    """
    rows, columns = z.shape
    strips = [zlib.compress(_predict(z[i : i + ROWS_PER_STRIP]), 9)
              for i in range(0, rows, ROWS_PER_STRIP)]  # fmt: skip
    keys = [1, 1, 0, 3, 1024, 0, 1, 1, 1025, 0, 1, 1, 3072, 0, 1, epsg]
    text = note.encode("ascii") + b"\0"
    entries = [
        (256, "L", [columns]), (257, "L", [rows]), (258, "H", [32]), (259, "H", [8]),
        (262, "H", [1]), (270, "s", text), (273, "L", [0] * len(strips)), (277, "H", [1]),
        (278, "L", [ROWS_PER_STRIP]), (279, "L", [len(s) for s in strips]), (284, "H", [1]),
        (317, "H", [3]), (339, "H", [3]), (33550, "d", [cell, cell, 0.0]),
        (33922, "d", [0.0, 0.0, 0.0, west, north, 0.0]), (34735, "H", keys),
    ]  # fmt: skip
    head = 8 + 2 + 12 * len(entries) + 4
    packed = [_pack(kind, values) for _, kind, values in entries]
    room = sum(len(p) + len(p) % 2 for p in packed if len(p) > 4)
    starts = np.concatenate([[0], np.cumsum([len(s) for s in strips])])[:-1] + head + room
    packed[6] = _pack("L", starts.tolist())
    directory, values = b"", b""
    for (tag, kind, _), data in zip(entries, packed):
        size = {"H": 2, "L": 4, "d": 8, "s": 1}[kind]
        code = {"H": 3, "L": 4, "d": 12, "s": 2}[kind]
        if len(data) > 4:
            where = struct.pack("<L", head + len(values))
            values += data + b"\0" * (len(data) % 2)
        else:
            where = data.ljust(4, b"\0")
        directory += struct.pack("<HHL", tag, code, len(data) // size) + where
    start = struct.pack("<2sHLH", b"II", 42, 8, len(entries))
    return start + directory + struct.pack("<L", 0) + values + b"".join(strips)


def _predict(block):
    """Bytes of each row sorted by significance, then differenced."""
    rows = block.shape[0]
    planes = block.astype(">f4").view(np.uint8).reshape(rows, -1, 4)
    planes = planes.transpose(0, 2, 1).reshape(rows, -1)
    return np.concatenate([planes[:, :1], np.diff(planes, axis=1)], axis=1).tobytes()


def _pack(kind, values):
    return values if kind == "s" else struct.pack(f"<{len(values)}{kind}", *values)
