"""How infrastructure lies in the ground: cutting, embankment, side of a hill."""

from dataclasses import dataclass

import numpy as np

from ...rules import Condition, first_match

UNVERIFIED = "unverified"
ALONG_M = np.array([-50.0, -25.0, 0.0, 25.0, 50.0])  # the window along the axis
BEYOND_M = np.array([25.0, 30.0, 35.0, 40.0])  # beyond the outer edge on each side
LEAST_SHARE = 0.5  # of the heights of a side must be known


@dataclass(frozen=True)
class Topography:
    """One line of ``topography.csv``."""

    id: str
    name: str
    condition: Condition
    fit_tl: float
    fit_ts: float
    fit_f: float
    fit_a: float

    def fit(self, suffix):
        """How well it suits a species group (tl, ts, f, a)."""
        return getattr(self, f"fit_{suffix}")


@dataclass(frozen=True)
class Surface:
    """Values on square cells, NaN where unknown.

    ``transform`` is (x_min, cell width, 0, y_max, 0, −cell height), in metres.
    """

    values: np.ndarray
    transform: tuple

    def at(self, x, y):
        """The values of the cells at these places; NaN off the surface. Shape as x."""
        left, width, _, top, _, height = self.transform
        col = np.floor((x - left) / width)
        row = np.floor((y - top) / height)
        rows, cols = self.values.shape
        inside = (row >= 0) & (row < rows) & (col >= 0) & (col < cols)
        result = np.full(np.shape(x), np.nan)
        result[inside] = self.values[row[inside].astype(int), col[inside].astype(int)]
        return result


def side_heights(surface, points, tangent, half_width_m):
    """Height of the axis less that of the ground beside it, left and right.

    Parameters
    ----------
    surface : Surface
        Heights in metres.
    points : ndarray, shape (n, 2)
        On the axis.
    tangent : ndarray, shape (n, 2)
        Unit vectors along it; left is 90° anticlockwise.
    half_width_m : ndarray, shape (n,)
        From the axis to the outer edges.

    Returns
    -------
    ndarray, shape (n, 2)
        Metres, positive where the axis stands above the ground; NaN where fewer than half of
        the heights are known.

    Notes
    -----
    Medians over ±50 m along the axis, and 25–40 m beyond each edge. O(n) array work.
    """
    normal = np.stack([-tangent[:, 1], tangent[:, 0]], axis=1)
    along = points[:, None, :] + ALONG_M[None, :, None] * tangent[:, None, :]
    axis = _median(surface.at(along[..., 0], along[..., 1]))
    result = np.empty((len(points), 2))
    for column, side in enumerate((1.0, -1.0)):
        offset = side * (half_width_m[:, None] + BEYOND_M[None, :])
        beside = along[:, :, None, :] + offset[:, None, :, None] * normal[:, None, None, :]
        heights = surface.at(beside[..., 0], beside[..., 1])
        result[:, column] = axis - _median(heights.reshape(len(points), -1))
    return result


def _median(values):
    """Row medians of the known values; NaN where fewer than half are known."""
    known = np.isfinite(values)
    enough = known.mean(axis=1) >= LEAST_SHARE
    result = np.full(len(values), np.nan)
    if enough.any():
        result[enough] = np.nanmedian(values[enough], axis=1)
    return result


def classify_topography(heights, table):
    """Topography class of each place.

    Parameters
    ----------
    heights : ndarray, shape (n, 2)
        Of :func:`side_heights`.
    table : sequence of Topography

    Returns
    -------
    ndarray of str, shape (n,)
        ``unverified`` where a height is unknown or no line of the table holds.
    """
    low, high = heights.min(axis=1), heights.max(axis=1)
    known = np.isfinite(low)
    columns = {"low": _texts(low), "high": _texts(high)}
    row = first_match([t.condition for t in table], columns.get, len(heights))
    names = np.array([t.id for t in table] + [UNVERIFIED], dtype=object)
    return names[np.where(known, row, -1)]


def _texts(values):
    """Numbers as the texts that conditions compare; None where unknown."""
    return np.array([None if np.isnan(v) else repr(round(v, 3)) for v in values.tolist()],
                    dtype=object)  # fmt: skip


def ramp_m(needed_m, heights, slope):
    """Length of the ramps of an overpass on each side: (height needed − depth of cutting) / slope.

    Parameters
    ----------
    needed_m : float
        Clearance and deck above the axis.
    heights : ndarray, shape (n, 2)
    slope : float
        Rise per metre.

    Returns
    -------
    ndarray, shape (n, 2)
    """
    return np.maximum(needed_m + np.nan_to_num(heights), 0.0) / slope
