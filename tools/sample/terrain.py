"""The ground: a river valley between a plateau and sandy hills, and the earthworks in it."""

import numpy as np
from scipy.ndimage import gaussian_filter, gaussian_filter1d, map_coordinates
from scipy.spatial import cKDTree

from . import plan
from .shapes import Noise, chainage, spline

CELL, MARGIN = 10.0, 100.0
STEP = 0.125  # heights are kept in eighths of a metre: exact in binary, hence small files


class Terrain:
    """Heights on a grid of 10 m that reaches 100 m beyond the window.

    Attributes
    ----------
    z : ndarray, shape (rows, columns)
        Metres; row 0 is the southern edge.
    """

    def __init__(self):
        columns = int((plan.WIDTH + 2 * MARGIN) / CELL)
        rows = int((plan.HEIGHT + 2 * MARGIN) / CELL)
        self.x = -MARGIN + CELL * (np.arange(columns) + 0.5)
        self.y = -MARGIN + CELL * (np.arange(rows) + 0.5)
        self.grid = np.meshgrid(self.x, self.y)
        # nature is drawn every 20 m and interpolated: a quarter of the work, nothing lost
        coarse = natural_heights(*np.meshgrid(self.x[::2], self.y[::2]))
        at = np.meshgrid(np.arange(rows) / 2, np.arange(columns) / 2, indexing="ij")
        self.z, self.gradient = map_coordinates(coarse, at, order=3, mode="nearest"), None

    def __call__(self, xy):
        """Heights at points, shape (n, 2), by bilinear interpolation."""
        xy = np.asarray(xy, dtype=float)
        where = [(xy[:, 1] + MARGIN) / CELL - 0.5, (xy[:, 0] + MARGIN) / CELL - 0.5]
        return map_coordinates(self.z, where, order=1, mode="nearest")

    def slope(self, xy):
        """Rise per metre, and the direction of steepest rise in radians, at points."""
        if self.gradient is None:
            self.gradient = np.gradient(gaussian_filter(self.z, 4.0), CELL)
        xy = np.asarray(xy, dtype=float)
        where = [(xy[:, 1] + MARGIN) / CELL - 0.5, (xy[:, 0] + MARGIN) / CELL - 0.5]
        dn, de = (map_coordinates(g, where, order=1, mode="nearest") for g in self.gradient)
        return np.hypot(dn, de), np.arctan2(dn, de)

    def earthwork(self, coords, profile, half_width, slope, skip=None):
        """Lay a bed at the given heights, with slopes up and down to the ground.

        Parameters
        ----------
        coords : ndarray, shape (n, 2)
            Axis, a vertex every few metres.
        profile : ndarray, shape (n,)
            Height of the bed at each vertex.
        half_width : float
            Half the width of the bed, in metres.
        slope : float
            Metres sideways for one metre of height.
        skip : ndarray of bool, shape (n,), optional
            Where the line stands on a bridge or runs in a tunnel: the ground is left alone.
        """
        reach = half_width + slope * 16.0
        cells = np.column_stack([g.ravel() for g in self.grid])
        distance, nearest = cKDTree(coords).query(cells, distance_upper_bound=reach)
        near = np.isfinite(distance)
        if skip is not None:
            near[near] = ~skip[nearest[near]]
        bed = profile[nearest[near]]
        free = np.maximum(0.0, distance[near] - half_width) / slope
        z = self.z.ravel()
        z[near] = np.clip(z[near], bed - free, bed + free)
        self.z, self.gradient = z.reshape(self.z.shape), None

    def rounded(self):
        """Heights as written to the file, north up."""
        return (np.round(self.z[::-1] / STEP) * STEP).astype("<f4")


def natural_heights(x, y):
    """Heights before anybody built anything."""
    axis = spline(plan.VALLEY, 20.0)
    distance, nearest = cKDTree(axis).query(np.column_stack([x.ravel(), y.ravel()]))
    distance, nearest = distance.reshape(x.shape), nearest.reshape(x.shape)
    north = y > axis[nearest, 1]
    floor = 37.0 - 4.5 * axis[nearest, 0] / plan.WIDTH

    warp = Noise("spurs", 1500)(x, y)
    width = np.where(north, 400.0, 330.0) + 60.0 * warp
    climb = np.where(north, 1700.0, 1150.0) * (1 + 0.25 * Noise("flanks", 2200)(x, y))
    rise = np.clip((distance - width) / climb, 0.0, 1.0)
    rise = np.where(north, rise**1.15 * (1.9 - 0.9 * rise), np.sin(rise * np.pi / 2) ** 1.25)
    top = np.where(north, 74.0 + 9.0 * Noise("hills", 1600)(x, y),
                   84.0 + 4.0 * Noise("plateau", 2400)(x, y))  # fmt: skip
    z = floor + (top - floor) * rise
    z += 22.0 * np.exp(-(((x - 6290) / 190) ** 2 + ((y - 2640) / 260) ** 2))  # spur of the tunnel
    z += 15.0 * np.exp(-(((x - 2450) / 800) ** 2 + ((y - 5880) / 300) ** 2))  # ridge of the beeches

    for name, points in plan.STREAMS.items():
        z = _tributary_valley(z, x, y, spline(points, 20.0), name)
    roughness = np.clip((z - floor) / 12.0, 0.04, 1.0)
    z += roughness * (3.2 * Noise("relief", 900, 2.6)(x, y) + 0.7 * Noise("swell", 260)(x, y))
    return gaussian_filter(np.maximum(z, floor - 0.8), 1.0)


def _tributary_valley(z, x, y, line, name):
    """Sink a side valley along a stream, deepest half-way up."""
    away, at = cKDTree(line).query(np.column_stack([x.ravel(), y.ravel()]))
    away, at = away.reshape(z.shape), at.reshape(z.shape) / (len(line) - 1)
    depth = 15.0 * np.clip(at * 3.0, 0.0, 1.0) ** 0.7
    width = 130.0 + 120.0 * at + 25.0 * Noise(name, 700)(x, y)
    cut = depth * np.exp(-((away / np.maximum(width, 60.0)) ** 2))
    height = np.maximum(z - 36.0, 0.0)
    return z - cut * np.clip(height / 25.0, 0.0, 1.0)


def graded(terrain, coords, sigma_m, weight=1.0):
    """A buildable profile along a line: the ground, smoothed over ``sigma_m`` metres."""
    ground = terrain(coords)
    step = chainage(coords)[-1] / (len(coords) - 1)
    calm = gaussian_filter1d(ground, sigma_m / step, mode="nearest")
    return weight * calm + (1 - weight) * ground
