"""Curves, noise and ragged outlines: the hand that makes drawn lines look grown."""

import numpy as np
import shapely
from scipy.interpolate import CubicSpline
from scipy.ndimage import gaussian_filter1d, map_coordinates, spline_filter

from .plan import HEIGHT, SEED, WIDTH


def generator(theme):
    """A random generator of its own for each theme, so that one change leaves the others alone."""
    return np.random.default_rng([SEED, *theme.encode()])


def cm(coords):
    """Coordinates rounded to the centimetre, the grid on which all parts meet."""
    return np.round(np.asarray(coords, dtype=float), 2) + 0.0


def chainage(coords):
    """Distance along a line at each of its vertices, in metres."""
    steps = np.hypot(*np.diff(coords, axis=0).T)
    return np.concatenate([[0.0], np.cumsum(steps)])


def resample(coords, step):
    """The same line with vertices about ``step`` metres apart; both ends kept."""
    coords = np.asarray(coords, dtype=float)
    along = chainage(coords)
    count = max(2, round(along[-1] / step) + 1)
    at = np.linspace(0.0, along[-1], count)
    return np.column_stack([np.interp(at, along, coords[:, 0]), np.interp(at, along, coords[:, 1])])


def spline(points, step=10.0):
    """A smooth curve through the points, a vertex every ``step`` metres."""
    points = np.asarray(points, dtype=float)
    at = np.concatenate([[0.0], np.cumsum(np.hypot(*np.diff(points, axis=0).T) ** 0.7)])
    curve = CubicSpline(at, points)(np.linspace(0.0, at[-1], 40 * len(points)))
    return resample(curve, step)


def normals(coords):
    """Unit vectors to the left of the line at each vertex."""
    along = np.gradient(np.asarray(coords, dtype=float), axis=0)
    along /= np.hypot(along[:, 0], along[:, 1])[:, None]
    return np.column_stack([-along[:, 1], along[:, 0]])


def offset(coords, distance):
    """The parallel line ``distance`` metres to the left (negative: right)."""
    distance = np.broadcast_to(distance, len(coords))
    return coords + normals(coords) * distance[:, None]


def wobble(coords, rng, size, wavelength, step=10.0):
    """Push a line gently from side to side; its ends stay where they are."""
    coords = resample(coords, step)
    noise = gaussian_filter1d(rng.standard_normal(len(coords) + 200), wavelength / step / 4)
    noise = noise[100 : 100 + len(coords)] / noise.std()
    ends = np.minimum(1.0, np.minimum(np.arange(len(coords)), np.arange(len(coords))[::-1]) / 8)
    return offset(coords, size * noise * ends)


def outline(points, rng, size, step=25.0):
    """A closed, ragged outline through the points, as a valid polygon."""
    ring = spline([*points, points[0]], step)
    noise = rng.standard_normal(len(ring) - 1)
    ragged = sum(
        weight * gaussian_filter1d(noise, sigma, mode="wrap") * np.sqrt(sigma)
        for sigma, weight in ((1.0, 0.5), (3.0, 1.0), (9.0, 1.2))
    )
    ring = offset(ring, size * np.append(ragged, ragged[0]))
    return largest(shapely.Polygon(ring).buffer(0))


def blob(centre, radius, rng):
    """A rounded shape, like a pond."""
    angle = np.linspace(0.0, 2 * np.pi, 15)[:-1]
    size = radius * (1 + 0.18 * rng.standard_normal(14))
    turn, long = rng.uniform(0, np.pi), rng.uniform(1.1, 1.7)
    local = np.column_stack([size * np.cos(angle) * long, size * np.sin(angle) / long])
    cos, sin = np.cos(turn), np.sin(turn)
    ring = local @ np.array([[cos, sin], [-sin, cos]]) + centre
    return largest(shapely.Polygon(spline([*ring, ring[0]], 9.0)).buffer(0))


def largest(geometry):
    """The biggest polygon of a geometry."""
    parts = polygons(geometry)
    return parts[int(np.argmax([p.area for p in parts]))]


def polygons(geometry):
    """The polygons of any geometry, as a list."""
    return [g for g in shapely.get_parts(geometry) if g.geom_type == "Polygon" and not g.is_empty]


def lines(geometry):
    """The lines of any geometry, as a list."""
    return [g for g in shapely.get_parts(geometry) if g.geom_type == "LineString" and g.length > 0]


def rectangle(centre, direction, length, depth):
    """A rectangle, its length along the unit vector ``direction``."""
    direction = np.asarray(direction)
    across = np.array([-direction[1], direction[0]])
    u, v = direction * length / 2, across * depth / 2
    return shapely.Polygon([centre - u - v, centre + u - v, centre + u + v, centre - u + v])


class Noise:
    """A smooth random surface over the window, mean 0 and deviation 1.

    Parameters
    ----------
    theme : str
        Names the random stream.
    wavelength : float
        Typical distance between hills, in metres.
    slope : float
        Weight of the small forms: 0 only the wavelength, larger = rougher.
    """

    cell, margin = 40.0, 800.0

    def __init__(self, theme, wavelength, slope=0.0):
        shape = (int((HEIGHT + 2 * self.margin) / self.cell),
                 int((WIDTH + 2 * self.margin) / self.cell))  # fmt: skip
        white = np.fft.rfft2(generator(theme).standard_normal(shape))
        fy = np.fft.fftfreq(shape[0], self.cell)[:, None]
        fx = np.fft.rfftfreq(shape[1], self.cell)[None, :]
        scaled = np.hypot(fx, fy) * wavelength
        rough, smooth = (1.0 + scaled**2) ** (-slope / 2), np.exp(-((scaled * 0.8) ** 2))
        gain = rough if slope else smooth
        surface = np.fft.irfft2(white * gain, shape)
        self.splines = spline_filter((surface - surface.mean()) / surface.std())

    def __call__(self, x, y):
        rows = (np.asarray(y) + self.margin) / self.cell
        columns = (np.asarray(x) + self.margin) / self.cell
        return map_coordinates(self.splines, [rows, columns], mode="nearest", prefilter=False)
