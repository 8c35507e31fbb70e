"""The great lines: motorway, railway, canal, river and streams, with their beds in the ground."""

import numpy as np
import shapely
from scipy.ndimage import gaussian_filter1d

from . import plan
from .lines import Line
from .shapes import chainage, generator, lines, offset, resample, spline, wobble
from .terrain import graded

MEDIAN = 9.5  # from the motorway's axis to the middle of a carriageway
TRACK = 2.1  # from the railway's axis to the middle of a track

MOTORWAY_TAGS = {"highway": "motorway", "ref": "A101", "int_ref": "E 998", "name": "Merelvallei",
                 "oneway": "yes", "maxspeed": "120", "surface": "asphalt"}  # fmt: skip
TRACK_TAGS = {"railway": "rail", "usage": "main", "electrified": "contact_line",
              "voltage": "3000", "frequency": "0", "gauge": "1435", "maxspeed": "140",
              "ref": "299", "name": "Spoorlijn 299"}  # fmt: skip


class Corridors:
    """Axes and lines of the great infrastructure and of the water.

    Attributes
    ----------
    motorway, railway, disused, canal : ndarray, shape (n, 2)
        Axes, a vertex every 10 m.
    carriageways, tracks, streams : list of Line
    river, canal_line, disused_line : Line
    profile : dict
        Height of the bed of "motorway" and "railway" above the ground before the works.
    unbuilt : dict
        Where these two stand on a viaduct or run in a tunnel, per vertex.
    """

    def __init__(self, terrain):
        self.motorway, self.railway = spline(plan.MOTORWAY), spline(plan.RAILWAY)
        self.disused, self.canal = spline(plan.DISUSED), spline(plan.CANAL)
        self.profile, self.unbuilt = {}, {}
        self._water(terrain)
        self._earthworks(terrain)
        self.carriageways = [self._carriageway(side) for side in (1, -1)]
        self.tracks = [self._track(side) for side in (1, -1)]
        self.disused_line = Line(self.disused, {"railway": "disused"}, "disused")
        self.canal_line = Line(self.canal, {"waterway": "canal", "name": "Kanaal Merelvoorde",
                                            "CEMT": "IV", "boat": "yes", "width": "28",
                                            "maxspeed": "8"}, "canal")  # fmt: skip

    def _water(self, terrain):
        rng = generator("river")
        valley = resample(spline(plan.VALLEY), 8.0)
        along = chainage(valley)
        # meanders that swell and fade; by the town the river was straightened long ago
        swell = 0.6 + 0.4 * np.sin(along / 800.0 + 0.4)
        town = np.exp(-(((valley[:, 0] - 5050) / 620) ** 2))
        pace = gaussian_filter1d(rng.standard_normal(len(along)), 14.0)
        phase = np.cumsum(8.0 * 2 * np.pi / (340.0 * np.exp(0.28 * pace / pace.std())))
        swing = 84.0 * swell * (1 - 0.9 * town) * np.sin(phase)
        bends = offset(valley, swing)
        # a lean downstream makes the loops hang over, as real meanders do
        lean = 24.0 * swell * (1 - town) * np.sin(2 * phase)
        tangent = np.gradient(bends, axis=0)
        tangent /= np.hypot(*tangent.T)[:, None]
        bends = wobble(bends + tangent * lean[:, None], rng, 9.0, 160.0, step=8.0)
        self.river = Line(bends, {"waterway": "river", "name": "Merel", "width": "11"}, "river")
        self.streams = []
        for name, points in plan.STREAMS.items():
            coords = wobble(spline(points), generator(name), 9.0, 90.0)
            coords = wobble(coords, generator(name + "small"), 2.5, 35.0, step=6.0)
            tags = {"waterway": "stream", "name": name}
            self.streams.append(Line(coords, tags, "stream"))
        self._mouths()
        for stream in self.streams:
            bed = np.minimum.accumulate(terrain(stream.coords)) - 0.6
            terrain.earthwork(stream.coords, bed, 3.0, 5.0)

    def _mouths(self):
        """Each stream ends on a vertex of the water that it flows into."""
        for stream in self.streams:
            others = [self.river, *(s for s in self.streams if s is not stream)]
            end = shapely.Point(stream.end)
            target = min(others, key=lambda o: o.geometry.distance(end))
            hit = shapely.intersection(stream.geometry, target.geometry)
            place = stream.at(shapely.get_coordinates(hit)[0]) if not hit.is_empty else np.inf
            keep = stream.coords[chainage(stream.coords) < place - 8.0]
            mouth = target.insert(target.at(keep[-1]))
            stream.coords = np.vstack([keep, mouth])
            stream.joints.add(tuple(mouth))

    def _earthworks(self, terrain):
        works = (("motorway", 430.0, 18.0, 2.0), ("railway", 520.0, 6.0, 1.6))
        for name, sigma, half, slope in works:
            axis = getattr(self, name)
            ground = terrain(axis)
            bed = graded(terrain, axis, sigma)
            if name == "motorway":
                bed = self._lift(axis, bed)
                free = (axis[:, 1] > plan.VIADUCT[0]) & (axis[:, 1] < plan.VIADUCT[1])
            else:
                free = (axis[:, 0] > plan.TUNNEL[0]) & (axis[:, 0] < plan.TUNNEL[1])
            self.profile[name], self.unbuilt[name] = bed - ground, free
            terrain.earthwork(axis, bed, half, slope, skip=free)
        bed = graded(terrain, self.disused, 260.0)
        terrain.earthwork(self.disused, bed, 4.0, 1.6)
        lock = 0.5 * sum(plan.LOCK)
        level = np.where(self.canal[:, 0] < lock, 39.0, 35.6)
        terrain.earthwork(self.canal, level, 24.0, 2.5)

    @staticmethod
    def _lift(axis, bed):
        """The motorway crosses the valley high enough for ships, trains and alder woods."""
        over = np.exp(-(((axis[:, 1] - 3700.0) / 800.0) ** 2))
        return bed + 3.5 * over

    def _carriageway(self, side):
        coords = offset(self.motorway, side * MEDIAN)
        # drive on the right: the western carriageway goes south
        return Line(coords if side < 0 else coords[::-1], MOTORWAY_TAGS, "motorway")

    def _track(self, side):
        coords = offset(self.railway, side * TRACK)
        return Line(coords, {**TRACK_TAGS, "railway:track_ref": "A" if side > 0 else "B"}, "rail")


def intervals(axis, inside):
    """Chainage intervals of an axis where ``inside`` holds, as (first, last) pairs."""
    along = chainage(axis)
    change = np.flatnonzero(np.diff(np.concatenate([[0], inside.astype(int), [0]])))
    return [(along[i], along[j - 1]) for i, j in zip(change[::2], change[1::2])]


def crossings(line, other):
    """Chainages on ``line`` and ``other`` of each place where they cross."""
    hits = shapely.intersection(line.geometry, other.geometry)
    points = [p for p in shapely.get_parts(hits) if p.geom_type == "Point"]
    points += [p.centroid for p in lines(hits)]
    return sorted((line.at(shapely.get_coordinates(p)[0]), other.at(shapely.get_coordinates(p)[0]))
                  for p in points)  # fmt: skip
