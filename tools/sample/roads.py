"""The roads: those of the plan, and the web of streets, lanes and tracks that grows between."""

import numpy as np
import shapely

from . import plan
from .corridors import MEDIAN
from .lines import Line
from .shapes import chainage, generator, normals, offset, spline, wobble
from .web import Web

BASE = {
    "primary": {"maxspeed": "90", "lanes": "2", "surface": "asphalt"},
    "secondary": {"maxspeed": "70", "lanes": "2", "surface": "asphalt"},
    "tertiary": {"maxspeed": "70", "surface": "asphalt"},
    "unclassified": {"surface": "asphalt"},
    "track": {"surface": "gravel", "tracktype": "grade2"},
}
HALF_WIDTH = {"motorway": 7.0, "motorway_link": 4.0, "primary": 5.5, "secondary": 5.0,
              "tertiary": 4.2, "unclassified": 3.2, "residential": 3.5, "living_street": 3.0,
              "service": 2.5, "track": 2.0, "cycleway": 2.0, "path": 1.2,
              "footway": 1.2}  # fmt: skip


class Roads:
    """All roads, at grade with one another except where a span says otherwise.

    Attributes
    ----------
    planned, grown, ramps : list of Line
    by_key : dict
        The planned roads by their key in ``plan.ROADS``.
    """

    def __init__(self, corridors):
        self.by_key = {}
        for key, (kind, ref, name, points) in plan.ROADS.items():
            coords = wobble(spline(points), generator("road" + key), _play(kind), 240.0)
            tags = {"highway": kind, "name": name, **BASE[kind]}
            self.by_key[key] = Line(coords, {**tags, "ref": ref} if ref else tags, "road")
        self.planned = list(self.by_key.values())
        self.planned += [self._towpath(corridors), self._cycle_highway(corridors)]
        join_ends(self.planned)
        rest, path = corridors.disused_line, self.planned[-1]
        rest.coords[0] = path.end  # rails go on where the cycleway stops
        rest.joints.add(path.end)
        meet(self.planned)
        self.ramps = self._interchange(corridors)
        self.grown = Web(self, corridors).lines
        self._village_speed()

    @property
    def all(self):
        return self.planned + self.ramps + self.grown

    @staticmethod
    def _towpath(corridors):
        tags = {"highway": "cycleway", "name": "Jaagpad", "surface": "asphalt", "width": "3",
                "foot": "yes", "bicycle": "designated"}  # fmt: skip
        return Line(offset(corridors.canal, 24.0), tags, "road")

    @staticmethod
    def _cycle_highway(corridors):
        """The southern part of the disused railway, now a cycleway on the old bed."""
        part = corridors.disused[corridors.disused[:, 1] < 5250.0]
        part = part[part[:, 1] > 3130.0]
        tags = {"highway": "cycleway", "railway": "abandoned", "name": "Spoorpad",
                "surface": "asphalt", "width": "3", "lit": "no"}  # fmt: skip
        corridors.disused_line = Line(
            np.vstack([part[-1], corridors.disused[corridors.disused[:, 1] > 5260.0]]),
            {"railway": "disused", "old_railway_operator": "Vicinale"}, "disused")  # fmt: skip
        return Line(part, tags, "road")

    def _interchange(self, corridors):
        """Four ramps of a diamond: the slip roads swing out and meet the regional road."""
        main = self.by_key["N1010"]
        axis = shapely.LineString(corridors.motorway)
        centre = shapely.intersection(main.geometry, axis)
        middle, on_main = axis.project(centre), main.geometry.project(centre)
        tags = {"highway": "motorway_link", "oneway": "yes", "lanes": "1", "maxspeed": "70",
                "surface": "asphalt", "lit": "yes"}  # fmt: skip
        ramps = []
        for east in (1, -1):
            terminal = main.insert(on_main + east * 135.0)
            main.split(terminal)
            for north in (1, -1):
                ramps.append(self._ramp(corridors, terminal, middle, east, north, tags))
        return ramps

    @staticmethod
    def _ramp(corridors, terminal, middle, east, north, tags):
        # the axis is drawn from north to south, so that its left hand is the east
        axis = corridors.motorway
        along = chainage(axis)

        def beside(away, aside):
            i = int(np.searchsorted(along, middle - north * away))
            return axis[i] + normals(axis)[i] * east * aside

        carriageway = corridors.carriageways[0 if east > 0 else 1]
        nose = carriageway.insert(carriageway.at(beside(470.0, MEDIAN)))
        carriageway.split(nose)
        points = [nose, beside(330.0, 19.0), beside(190.0, 52.0), beside(90.0, 95.0)]
        points.append((terminal[0], terminal[1] + north * 14.0))
        coords = np.vstack([nose, spline(points)[1:-1], terminal])
        # vehicles drive on the right: eastern ramps serve the way north
        leaves = (east > 0) == (north < 0)
        return Line(coords if leaves else coords[::-1], tags, "ramp")

    def _village_speed(self):
        """Inside a village 50 km/h, and light in the evening."""
        for name, (centre, radius, central) in plan.VILLAGES.items():
            disc = shapely.Point(centre).buffer(radius * 0.95)
            for road in self.planned:
                kind = road.tags["highway"]
                if kind in ("track", "cycleway"):
                    continue
                for part in shapely.get_parts(shapely.intersection(road.geometry, disc)):
                    if part.geom_type != "LineString" or part.length < 60:
                        continue
                    ends = shapely.get_coordinates(part)[[0, -1]]
                    at = sorted(road.at(p) for p in ends)
                    speed = "30" if central == 1.0 and kind != "primary" else "50"
                    more = {"maxspeed": speed, "lit": "yes"}
                    if kind == "unclassified":
                        more["name"] = f"{name}straat" if name[-1] != "e" else f"Rue de {name}"
                    road.span(*at, more)


def _play(kind):
    """How far a road of this class strays from the line that was drawn, in metres."""
    return {"primary": 3.0, "secondary": 7.0, "tertiary": 10.0}.get(kind, 14.0)


def join_ends(roads, reach=60.0):
    """Move the ends of roads that stop near another road onto it."""
    for line in roads:
        for at_start in (True, False):
            end = line.start if at_start else line.end
            if not (0 < end[0] < plan.WIDTH and 0 < end[1] < plan.HEIGHT):
                continue
            others = [o for o in roads if o is not line]
            point = shapely.Point(end)
            target = min(others, key=lambda o: o.geometry.distance(point))
            if target.geometry.distance(point) > reach:
                continue
            if tuple(end) in target.joints:
                continue
            # cut off what pokes through, then bend the last metres onto the junction
            crossing = shapely.intersection(line.geometry, target.geometry)
            if not crossing.is_empty:
                at = [line.at(c) for c in shapely.get_coordinates(crossing)]
                rest = min(at) if at_start else line.geometry.length - max(at)
                if rest < 2 * reach:
                    line.cut_back(rest + 6.0, at_start)
            end = line.start if at_start else line.end
            vertex = target.insert(target.at(end), near=8.0)
            parts = (vertex, line.coords) if at_start else (line.coords, vertex)
            line.coords = np.vstack(parts)
            line.joints.add(vertex)


def meet(roads):
    """A common vertex wherever two roads cross at grade."""
    for i, one in enumerate(roads):
        for other in roads[i + 1 :]:
            hits = shapely.intersection(one.geometry, other.geometry)
            for place in shapely.get_coordinates(hits):
                near = [v for v in one.joints & other.joints
                        if np.hypot(v[0] - place[0], v[1] - place[1]) < 6.0]  # fmt: skip
                if near:
                    continue
                vertex = one.insert(one.at(place))
                other.insert(other.at(vertex), exactly=vertex)
