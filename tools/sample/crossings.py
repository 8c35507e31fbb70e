"""Where lines cross: bridges, underpasses, level crossings, culverts, roundabouts, locks, weirs."""

import numpy as np
import shapely

from . import plan
from .corridors import crossings, intervals
from .lines import Line
from .roads import HALF_WIDTH
from .shapes import chainage, cm, generator, normals

BRIDGE = {"bridge": "yes", "layer": "1"}
CULVERT = {"tunnel": "culvert", "layer": "-1"}


class Crossings:
    """Gives every line the spans and nodes that its crossings ask for.

    Attributes
    ----------
    extra : list of Line
        Lines that a crossing brings along: weirs, fish passes, wildlife tunnel, roundabouts.
    nodes : dict
        Tags of single nodes by their vertex.
    """

    def __init__(self, corridors, roads):
        self.corridors, self.roads = corridors, roads
        self.axis = {name: Line(getattr(corridors, name), {}, name)
                     for name in ("motorway", "railway", "disused")}  # fmt: skip
        self.extra, self.nodes = [], {}
        self._great_structures()
        for road in roads.planned:
            self._with_motorway(road)
            self._with_railway(road)
            self._over_water(road)
        self._disused()
        for stream in corridors.streams:
            self._culverts(stream)
        self._lock_and_weirs()
        self._wildlife_tunnel()
        for at in ((6860, 5270), (3290, 1825), (1440, 2150)):
            self._roundabout(at)
        self._split_at_junctions()

    def _great_structures(self):
        axis = self.corridors.motorway
        for first, last in intervals(axis, _between(axis[:, 1], plan.VIADUCT)):
            ends = [self.axis["motorway"].geometry.interpolate(c) for c in (first, last)]
            for way in self.corridors.carriageways:
                at = sorted(way.at(shapely.get_coordinates(p)[0]) for p in ends)
                way.span(*at, {"bridge": "viaduct", "layer": "1", "bridge:name": "Merelviaduct"})
        axis = self.corridors.railway
        for first, last in intervals(axis, _between(axis[:, 0], plan.TUNNEL)):
            for track in self.corridors.tracks:
                track.span(first, last, {"tunnel": "yes", "layer": "-1"})
        for track in self.corridors.tracks:
            for on_track, _ in crossings(track, self.corridors.river):
                track.span(on_track - 12, on_track + 12, BRIDGE)

    def _height(self, name, along):
        """How far the bed lies above the old ground at a chainage of an axis."""
        profile = self.corridors.profile[name]
        return np.interp(along, chainage(getattr(self.corridors, name)), profile)

    def _with_motorway(self, road):
        for on_road, on_axis in crossings(road, self.axis["motorway"]):
            northing = self.axis["motorway"].geometry.interpolate(on_axis).y
            if plan.VIADUCT[0] < northing < plan.VIADUCT[1]:
                continue
            if self._height("motorway", on_axis) < 1.0:
                road.span(on_road - 27, on_road + 27, BRIDGE)
            elif road.tags["highway"] == "track":
                road.span(on_road - 19, on_road + 19, {"tunnel": "yes", "layer": "-1"})
            else:
                self._carry_over(self.corridors.carriageways, road, 7.0)

    def _with_railway(self, road):
        for on_road, on_axis in crossings(road, self.axis["railway"]):
            easting = self.axis["railway"].geometry.interpolate(on_axis).x
            if plan.TUNNEL[0] < easting < plan.TUNNEL[1]:
                continue
            height = self._height("railway", on_axis)
            level = road.tags["highway"] not in ("primary", "secondary") and abs(height) < 3.0
            if level:
                self._level_crossing(road)
            elif height < 1.0:
                road.span(on_road - 12, on_road + 12, BRIDGE)
            else:
                self._carry_over(self.corridors.tracks, road, 4.0)

    @staticmethod
    def _carry_over(upper, road, margin):
        """Put the upper lines on a bridge across a road that stays on the ground."""
        half = HALF_WIDTH[road.tags["highway"]] + margin
        for line in upper:
            for on_line, _ in crossings(line, road):
                line.span(on_line - half, on_line + half, BRIDGE)

    def _level_crossing(self, road):
        for track in self.corridors.tracks:
            for on_track, _ in crossings(track, road):
                vertex = track.insert(on_track, near=0.5)
                road.insert(road.at(vertex), exactly=vertex, near=0.5)
                self.nodes[vertex] = {"railway": "level_crossing", "crossing:barrier": "half",
                                      "crossing:light": "yes"}  # fmt: skip

    def _over_water(self, road):
        for water, half in ((self.corridors.canal_line, 19.0), (self.corridors.river, 10.0)):
            for on_road, _ in crossings(road, water):
                slant = _slant(road, water, on_road)
                more = {"maxweight": "10"} if road.tags["highway"] == "track" else {}
                road.span(on_road - half / slant, on_road + half / slant, {**BRIDGE, **more})

    def _disused(self):
        line = self.corridors.disused_line
        for road in self.roads.all:
            if line.start in road.joints or line.end in road.joints:
                continue
            for on_line, _ in crossings(line, road):
                vertex = line.insert(on_line)
                road.insert(road.at(vertex), exactly=vertex)
                self.nodes[vertex] = {"railway": "level_crossing"}

    def _culverts(self, stream):
        """A stream goes below every road, track, railway and canal in a pipe of its own."""
        if stream.tags["name"] == "Wilgenbeek":  # vaulted over in the middle of the town
            inside = [stream.at(c) for c in stream.coords if 2200 < c[1] < 2520]
            stream.span(min(inside), max(inside), CULVERT)
        for zone in plan.ZONES["railway"]:  # one pipe below all the sidings of the station
            under = shapely.intersection(stream.geometry, shapely.Polygon(zone).buffer(4.0))
            if not under.is_empty:
                ends = [stream.at(c) for c in shapely.get_coordinates(under)]
                stream.span(min(ends), max(ends), CULVERT)
        lines = [(r, HALF_WIDTH[r.tags["highway"]] + 2.5) for r in self.roads.all]
        lines += [(self.axis["railway"], 12.0), (self.corridors.canal_line, 27.0)]
        lines += [(self.axis["motorway"], 27.0), (self.corridors.disused_line, 6.0)]
        for other, half in lines:
            for on_stream, on_other in crossings(stream, other):
                point = other.geometry.interpolate(on_other)
                on_viaduct = plan.VIADUCT[0] < point.y < plan.VIADUCT[1]
                if other.kind == "motorway" and on_viaduct:
                    continue
                slant = _slant(stream, other, on_stream)
                stream.span(on_stream - half / slant, on_stream + half / slant, CULVERT)

    def _lock_and_weirs(self):
        canal, river = self.corridors.canal_line, self.corridors.river
        axis = self.corridors.canal
        for first, last in intervals(axis, _between(axis[:, 0], plan.LOCK)):
            canal.span(first, last, {"lock": "yes", "lock_name": "Sluis Merelvoorde"})
            for at in (first, last):
                self.nodes[canal.insert(canal.at(axis[np.searchsorted(chainage(axis), at)]))] = {
                    "waterway": "lock_gate", "lock_gate": "single"}  # fmt: skip
        for easting, passed in ((5330.0, True), (1930.0, False), (7000.0, False)):
            place = np.flatnonzero(river.coords[:, 0] < easting)[-1]
            vertex = river.insert(river.at(river.coords[place]))
            side = normals(river.coords)[place]
            across = [vertex - side * 8.0, vertex, vertex + side * 8.0]
            self.extra.append(Line(across, {"waterway": "weir"}, "weir"))
            if passed:
                self._fish_pass(river, vertex)

    def _fish_pass(self, river, weir):
        at = river.at(weir)
        ends = [river.insert(at + d) for d in (-45.0, 45.0)]
        stretch = river.coords[np.abs(chainage(river.coords) - at) < 40]
        bulge = 17.0 * np.sin(np.linspace(0.15, np.pi - 0.15, len(stretch)))
        body = stretch - normals(stretch) * bulge[:, None]
        tags = {"waterway": "fish_pass", "name": "Vistrap Merelmolen"}
        self.extra.append(Line(np.vstack([ends[0], body, ends[1]]), tags, "fish_pass"))

    def _wildlife_tunnel(self):
        """The old badger tunnel of the southern wood."""
        axis = self.corridors.motorway
        place = int(np.argmin(np.abs(axis[:, 1] - 270.0)))
        side = normals(axis)[place]
        tags = {"man_made": "wildlife_crossing", "tunnel": "yes", "layer": "-1", "width": "2",
                "start_date": "1998", "name": "Dassentunnel - Tunnel à blaireaux"}  # fmt: skip
        self.extra.append(Line([axis[place] - side * 26, axis[place] + side * 26], tags, "passage"))

    def _roundabout(self, at, radius=17.0):
        """Replace the crossing of roads nearest to a point by a ring."""
        roads = self.roads
        shared = [v for r in roads.planned for v in r.joints
                  if sum(v in o.joints for o in roads.all) > 1]  # fmt: skip
        centre = min(sorted(set(shared)), key=lambda v: np.hypot(v[0] - at[0], v[1] - at[1]))
        arms = [r for r in roads.all if centre in r.joints]
        tags = dict(min(arms, key=lambda r: -HALF_WIDTH[r.tags["highway"]]).tags)
        entries = []
        for arm in arms:
            for group in (roads.planned, roads.ramps, roads.grown):
                if arm in group:
                    pieces = _halves(arm, centre)
                    group[group.index(arm) : group.index(arm) + 1] = pieces
                    entries += [p.cut_back(radius, p.start == centre) for p in pieces]
        angles = [np.arctan2(e[1] - centre[1], e[0] - centre[0]) for e in entries]
        round_off = [a for a in np.linspace(-np.pi, np.pi, 17)[:-1]
                     if min(abs(np.angle(np.exp(1j * (a - b)))) for b in angles) > 0.2]  # fmt: skip
        ring = [(a, e) for a, e in zip(angles, entries)]
        ring += [(a, tuple(cm(np.add(centre, radius * np.array([np.cos(a), np.sin(a)])))))
                 for a in round_off]  # fmt: skip
        ring = [v for _, v in sorted(ring)]
        tags.update({"junction": "roundabout", "oneway": "yes", "lit": "yes", "maxspeed": "50"})
        circle = Line([*ring, ring[0]], tags, "road")
        circle.joints |= set(ring)
        roads.planned.append(circle)

    def _split_at_junctions(self):
        """Mappers cut roads at many junctions, not at all of them."""
        rng = generator("splits")
        count = {}
        for road in self.roads.all:
            for vertex in road.joints:
                count[vertex] = count.get(vertex, 0) + 1
        for road in self.roads.planned:
            for vertex in sorted(road.joints, key=road.at):
                if count[vertex] > 1 and rng.random() < 0.3:
                    road.splits.add(vertex)


def _between(values, limits):
    return (values > limits[0]) & (values < limits[1])


def _slant(line, other, at):
    """Sine of the angle at which two lines cross, at least 0.5."""

    def bearing(one, where):
        a, b = (shapely.get_coordinates(one.geometry.interpolate(max(0, where + d)))[0]
                for d in (-5.0, 5.0))  # fmt: skip
        return np.arctan2(*(b - a)[::-1])

    point = shapely.get_coordinates(line.geometry.interpolate(at))[0]
    return max(0.5, abs(np.sin(bearing(line, at) - bearing(other, other.at(point)))))


def _halves(line, vertex):
    """The two lines into which a vertex cuts a line; one, if it is an end."""
    place = [tuple(c) for c in line.coords].index(vertex)
    parts = [line.coords[: place + 1], line.coords[place:]]
    halves = [Line(p, line.tags, line.kind) for p in parts if len(p) > 1]
    for half in halves:
        own = set(map(tuple, half.coords))
        half.joints |= line.joints & own
        half.spans = [s for s in line.spans if s[0] in own and s[1] in own]
        half.splits = line.splits & own
    return halves
