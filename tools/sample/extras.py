"""What stands beside the great lines: rails of the yard, fences, walls, pylons, pipes, quays."""

import numpy as np
import shapely

from . import plan
from .corridors import TRACK, intervals
from .crossings import BRIDGE
from .lines import Line
from .shapes import chainage, cm, generator, lines, offset, outline, polygons, resample

YARD = (4480.0, 5080.0)  # eastings between which the station has its yard


class Extras:
    """Lines, areas and nodes that belong to no other theme.

    Attributes
    ----------
    lines : list of Line
    areas : list of (Polygon, dict)
    nodes : dict
        Tags of single nodes by vertex.
    """

    def __init__(self, corridors, roads, terrain):
        self.corridors, self.roads, self.terrain = corridors, roads, terrain
        self.lines, self.areas, self.nodes = [], [], {}
        self._motorway()
        self._yard()
        self._water_areas()
        self._utilities()
        self._protected()

    def _beside_motorway(self, south, north, distances, tags):
        axis = self.corridors.motorway
        keep = (axis[:, 1] > south) & (axis[:, 1] < north)
        for distance in distances:
            self.lines.append(Line(offset(axis, distance)[keep], tags, "barrier"))

    def _motorway(self):
        """Lanes and light; guard rails where it is high, a game fence, a noise barrier."""
        axis = self.corridors.motorway
        for way in self.corridors.carriageways:
            northing = way.coords[:, 1]
            for first, last in intervals(way.coords, northing > 1810):
                way.span(first, last, {"lanes": "3"})
            for first, last in intervals(way.coords, northing <= 1810):
                way.span(first, last, {"lanes": "2"})
            for first, last in intervals(way.coords, (northing > 1250) & (northing < 2420)):
                way.span(first, last, {"lit": "yes"})
        self._earthwork_tags()
        high = self.corridors.profile["motorway"] > 3.0
        for first, last in intervals(axis, high):
            ends = np.interp([first, last], chainage(axis), axis[:, 1])
            if last - first > 60:
                self._beside_motorway(ends[1], ends[0], (17.5, -17.5), {"barrier": "guard_rail"})
        fence = {"barrier": "fence", "fence_type": "chain_link", "height": "2"}
        self._beside_motorway(5560, 6960, (26.0, -26.0), fence)
        noise = {"barrier": "wall", "wall": "noise_barrier", "height": "4"}
        self._beside_motorway(4560, 5060, (20.0,), noise)
        self._beside_motorway(5120, 5330, (20.0,), noise)
        jersey = {"barrier": "jersey_barrier"}
        self._beside_motorway(1850, 2990, (0.0,), jersey)

    def _earthwork_tags(self):
        """cutting=yes and embankment=yes where the bed lies 4 m off the old ground."""
        for name, ways in (("motorway", self.corridors.carriageways),
                           ("railway", self.corridors.tracks)):  # fmt: skip
            axis, height = getattr(self.corridors, name), self.corridors.profile[name]
            free = self.corridors.unbuilt[name]
            for tag, where in (("cutting", height < -4.0), ("embankment", height > 4.0)):
                for first, last in intervals(axis, where & ~free):
                    line = shapely.LineString(axis)
                    ends = shapely.get_coordinates(line.interpolate([first, last]))
                    for way in ways:
                        if last - first > 60:
                            way.span(*sorted(way.at(p) for p in ends), {tag: "yes"})

    def _yard(self):
        """Six sidings south of the main tracks, the disused branch, platforms and the station."""
        axis = self.corridors.railway
        keep = (axis[:, 0] > YARD[0]) & (axis[:, 0] < YARD[1])
        part = axis[keep]
        main = self.corridors.tracks[1]
        share = np.linspace(0, 1, len(part))
        swing = np.clip(np.minimum(share, 1 - share) / 0.22, 0, 1)
        swing = swing**2 * (3 - 2 * swing)
        tags = {"railway": "rail", "service": "yard", "gauge": "1435", "electrified": "no"}
        for number in range(1, 7):
            body = offset(part, -TRACK - swing * 5.2 * number)
            cut = slice(number, len(part) - number)
            ends = [main.insert(main.at(part[i])) for i in (number - 1, -number)]
            for end in ends:
                self.nodes[end] = {"railway": "switch"}
            body = np.vstack([ends[0], body[cut][2:-2], ends[1]])
            self.lines.append(Line(body, tags, "rail"))
        platform = part[8:-18]
        strip = shapely.Polygon(np.vstack([offset(platform, 5.5), offset(platform, 10.0)[::-1]]))
        self.areas.append((strip, {"railway": "platform", "public_transport": "platform"}))
        track = self.corridors.tracks[0]
        middle = track.insert(track.geometry.length * 0.56)
        self.nodes[middle] = {"railway": "station", "name": "Merelvoorde"}
        for zone in plan.ZONES["railway"]:
            self.areas.append((shapely.Polygon(zone), {"landuse": "railway"}))
        for zone in plan.ZONES["industrial"]:
            self.areas.append((shapely.Polygon(zone), {"landuse": "industrial"}))

    def _water_areas(self):
        """The river as polygons, one of them tagged the old way; the canal between its quays."""
        window = shapely.box(0, 0, plan.WIDTH, plan.HEIGHT)
        river = self.corridors.river.geometry.simplify(0.8)
        river = river.buffer(5.5, quad_segs=2, cap_style="flat")
        cuts = [0, 1390, 4280, 5760, plan.WIDTH]
        for i, (west, east) in enumerate(zip(cuts[:-1], cuts[1:])):
            tags = {"natural": "water", "water": "river", "name": "Merel"}
            if i == 2:
                tags = {"waterway": "riverbank", "name": "Merel"}
            for part in polygons(river.intersection(shapely.box(west, 0, east, plan.HEIGHT))):
                self.areas.append((part.simplify(0.3), tags))
        canal = shapely.LineString(self.corridors.canal).simplify(0.5).buffer(14, cap_style="flat")
        cuts = [0, plan.LOCK[0], plan.LOCK[1], plan.WIDTH]
        for west, east in zip(cuts[:-1], cuts[1:]):
            for part in polygons(canal.intersection(shapely.box(west, 0, east, plan.HEIGHT))):
                tags = {"natural": "water", "water": "canal"}
                self.areas.append((part.intersection(window), tags))
        axis = self.corridors.canal
        for west, east in ((300, 2600), (4000, 4900), (5300, 8100)):
            keep = (axis[:, 0] > west) & (axis[:, 0] < east)
            for side in (14.0, -14.0):
                quay = {"barrier": "retaining_wall", "material": "steel"}
                self.lines.append(Line(offset(axis, side)[keep], quay, "barrier"))
        place = int(np.searchsorted(axis[:, 0], 6480.0))
        for side in (14.0, -14.0):
            ramp = offset(axis, side)[place : place + 2]
            self.lines.append(Line(ramp, {"man_made": "animal_ramp"}, "passage"))

    def _utilities(self):
        line = Line(resample(plan.POWER_LINE, 9_999), {"power": "line", "voltage": "150000",
                                                       "cables": "6"}, "power")  # fmt: skip
        line.coords = cm(plan.POWER_LINE)
        rng, at = generator("power"), 120.0
        while at < line.geometry.length:
            line.insert(at)
            at += rng.uniform(270, 340)
        for corner in map(tuple, line.coords):
            line.joints.add(corner)
            self.nodes[corner] = {"power": "tower"}
        self.lines.append(line)
        gas = {"man_made": "pipeline", "substance": "gas", "location": "underground", "layer": "-1",
               "diameter": "500"}  # fmt: skip
        self.lines.append(Line(plan.GAS_PIPELINE, gas, "pipeline"))

    def _protected(self):
        window = shapely.box(0, 0, plan.WIDTH, plan.HEIGHT)
        for name, points in plan.RESERVES.items():
            shape = outline(points, generator("reserve" + name), 4.0, 60.0).simplify(4.0)
            for part in polygons(shape.intersection(window)):
                tags = {"leisure": "nature_reserve", "boundary": "protected_area", "name": name}
                self.areas.append((part, tags))


def outlines_of_bridges(line_list):
    """Outline polygons of the longest bridges, as man_made=bridge.

    Returns
    -------
    list of (Polygon, dict)
    """
    found = []
    for line in line_list:
        for coords, tags in line.ways():
            if tags.get("bridge") == "viaduct":
                deck = shapely.LineString(coords).buffer(7.5, cap_style="flat")
                found.append((deck.simplify(0.3), {"man_made": "bridge", "layer": BRIDGE["layer"]}))
    return [(p, t) for deck, t in found for p in polygons(deck)]


def simple(items, tolerance):
    """Line features (geometry, tags) with fewer vertices."""
    return [(part, t) for g, t in items for part in lines(g.simplify(tolerance))]
