"""The web of minor roads: streets, lanes and tracks that grow between the planned roads."""

import numpy as np
import shapely
from scipy.ndimage import gaussian_filter1d
from scipy.spatial import Delaunay, cKDTree

from . import plan
from .lines import Line
from .shapes import Noise, chainage, cm, generator, lines, resample


class Web:
    """Minor roads: a Gabriel graph between junctions and places, bent by a common noise.

    Reference for the graph: Gabriel & Sokal 1969, Systematic Zoology 18, 259–278.
    """

    def __init__(self, roads, corridors):
        self.rng = generator("web")
        self.roads = [r for r in roads.planned if r.tags.get("name") != "Jaagpad"]
        self.blocked = self._blocked(roads, corridors)
        self.villages = [(name, np.array(c), r, k) for name, (c, r, k) in plan.VILLAGES.items()]
        self.woods = shapely.union_all([shapely.Polygon(p) for _, p in plan.WOODS.values()])
        shapely.prepare([self.blocked, self.woods])
        points, self.host = self._points()
        self.points = cm(points)
        self.wander = Noise("wander-x", 420), Noise("wander-y", 420)
        self.lines = self._prune(self._grow(self._candidates()))

    @staticmethod
    def _blocked(roads, corridors):
        wide = [shapely.LineString(corridors.motorway).buffer(34),
                shapely.LineString(corridors.railway).buffer(18),
                shapely.LineString(corridors.canal).buffer(30),
                corridors.river.geometry.buffer(14)]  # fmt: skip
        wide += [r.geometry.buffer(14) for r in roads.ramps]
        wide += [shapely.LineString(corridors.disused).buffer(8)]
        wide += [shapely.Polygon(z).buffer(5) for kind in plan.ZONES.values() for z in kind]
        wide += [shapely.Polygon(p) for p in plan.WETLANDS.values()]
        wide += [shapely.Point(c).buffer(1.6 * r) for c, r in plan.PONDS]
        return shapely.union_all(wide)

    def _spacing(self, xy):
        """Wanted distance between junctions: close in a village, wide in the fields."""
        xy = np.atleast_2d(xy)
        spacing = np.where(shapely.contains_xy(self.woods, xy), 330.0, 430.0)
        for _, centre, radius, central in self.villages:
            near = np.hypot(*(xy - centre).T) / radius
            close = 135.0 - 35.0 * central + 330.0 * np.maximum(0, near - 0.8)
            spacing = np.minimum(spacing, close)
        return spacing

    def _points(self):
        """Junctions on the planned roads, then free places by dart throwing."""
        points, host = [], []
        window = shapely.box(5, 5, plan.WIDTH - 5, plan.HEIGHT - 5)
        for index, road in enumerate(self.roads):
            at, length = self.rng.uniform(40, 120), road.geometry.length
            joints = sorted(road.at(j) for j in road.joints)
            while at < length - 30:
                snap = min(joints, key=lambda j: abs(j - at))
                point = road._point(chainage(road.coords), snap if abs(snap - at) < 60 else at)
                free = not self.blocked.contains(shapely.Point(point))
                if free and window.contains(shapely.Point(point)):
                    vertex = road.insert(road.at(point))
                    if vertex not in points:
                        points.append(vertex)
                        host.append(index)
                at += 0.8 * self._spacing(point)[0] * self.rng.uniform(0.75, 1.35)
        throws = self.rng.uniform((0, 0), (plan.WIDTH, plan.HEIGHT), (14_000, 2))
        throws = throws[~shapely.dwithin(self.blocked, shapely.points(throws), 45.0)]
        roads = shapely.union_all([r.geometry for r in self.roads])
        far = shapely.distance(shapely.points(throws), roads)
        spacing = self._spacing(throws)
        throws, spacing = throws[far > 0.5 * spacing], spacing[far > 0.5 * spacing]
        for throw, room in zip(throws, spacing):
            # one after the other: each dart depends on those already on the board
            if np.min(np.hypot(*(np.array(points) - throw).T)) > 0.72 * room:
                points.append(tuple(throw))
                host.append(-1)
        return points, np.array(host)

    def _candidates(self):
        """Gabriel edges, shortest first: no other point inside the circle on the edge."""
        triangles = Delaunay(self.points).simplices
        edges = np.unique(np.sort(triangles[:, [[0, 1], [1, 2], [2, 0]]].reshape(-1, 2)), axis=0)
        a, b = self.points[edges[:, 0]], self.points[edges[:, 1]]
        radius = np.hypot(*(a - b).T) / 2
        nearest, _ = cKDTree(self.points).query((a + b) / 2)
        hosts = self.host[edges]
        same_road = (hosts[:, 0] == hosts[:, 1]) & (hosts[:, 0] >= 0)
        keep = (nearest > radius * 0.999) & ~same_road & (radius < 420)
        edges, radius = edges[keep], radius[keep]
        return edges[np.lexsort((edges[:, 1], edges[:, 0], radius))]

    def _grow(self, edges):
        """Accept edges that cross nothing and leave room at their junctions."""
        fixed = [r.geometry for r in self.roads]
        obstacles = np.array([*fixed, self.blocked])
        shapely.prepare(obstacles)
        accepted = np.empty(len(edges), dtype=object)
        bearings, kept = self._fixed_bearings(), []
        for a, b in edges:
            p, q = self.points[a], self.points[b]
            if self.rng.random() < self._dropped(0.5 * (p + q)):
                continue
            line = shapely.LineString(self._bend(p, q))
            angle = np.arctan2(*(q - p)[::-1])
            if not (_room(bearings[a], angle) and _room(bearings[b], angle + np.pi)):
                continue
            body = shapely.LineString(shapely.get_coordinates(line)[1:-1])
            if (
                shapely.intersects(obstacles, body).any()
                or shapely.crosses(accepted[: len(kept)], line).any()
            ):
                continue
            accepted[len(kept)] = line
            bearings[a].append(angle)
            bearings[b].append(angle + np.pi)
            kept.append((a, b, line))
        return kept

    def _dropped(self, middle):
        """Chance that a link was never built."""
        return 0.10 if self._spacing(middle)[0] < 180 else 0.30

    def _fixed_bearings(self):
        bearings = [[] for _ in self.points]
        for index, host in enumerate(self.host):
            if host >= 0:
                road = self.roads[host]
                at = road.at(self.points[index])
                ahead, behind = (shapely.get_coordinates(road.geometry.interpolate(at + d))[0]
                                 for d in (20.0, -20.0 if at > 20 else 0.0))  # fmt: skip
                bearings[index] += [np.arctan2(*(ahead - self.points[index])[::-1]),
                                    np.arctan2(*(behind - self.points[index])[::-1])]  # fmt: skip
        return bearings

    def _bend(self, p, q):
        """The edge, bent by a noise that all edges share, so that neighbours bend alike."""
        count = max(5, int(np.hypot(*(q - p)) / 18))
        t = np.linspace(0, 1, count)[:, None]
        straight = p + (q - p) * t
        size = min(26.0, 0.11 * np.hypot(*(q - p)))
        push = np.column_stack([n(*straight.T) for n in self.wander])
        push -= push[0] + (push[-1] - push[0]) * t
        return cm(straight + size * push)

    def _prune(self, kept):
        """Leave out stubs and islands, then join and smooth what is one lane."""
        for _ in range(2):
            ends = np.array([k[:2] for k in kept]).ravel()
            degree = np.bincount(ends, minlength=len(self.points))
            degree += self.host >= 0
            kept = [k for k in kept if min(degree[k[0]], degree[k[1]]) > 1 or k[2].length > 140]
        reached = set(np.flatnonzero(self.host >= 0))
        for _ in range(30):  # as many rounds as the longest chain of lanes
            for a, b, _line in kept:
                if a in reached or b in reached:
                    reached |= {a, b}
        anchored = {tuple(p) for p in self.points[self.host >= 0]}
        merged = shapely.line_merge(shapely.union_all([k[2] for k in kept if k[0] in reached]))
        pieces = [c for line in lines(merged) for c in _split(line, anchored)]
        pieces.sort(key=lambda c: tuple(c[0]) + tuple(c[-1]))
        return [Line(_smooth(c), self._tags(shapely.LineString(c)), "road") for c in pieces]

    def _tags(self, line):
        middle = shapely.get_coordinates(line.interpolate(0.5, normalized=True))[0]
        chance, earth = self.rng.random(), {"highway": "track", "surface": "ground"}
        for _, centre, radius, central in self.villages:
            if np.hypot(*(middle - centre)) < 1.02 * radius:
                return self._street(chance, central)
        if shapely.contains_xy(self.woods, *middle):
            if chance < 0.35:
                return {"highway": "path", "surface": "ground"}
            return {**earth, "tracktype": "grade4" if chance > 0.7 else "grade3"}
        if chance < 0.34:
            return {"highway": "unclassified", "surface": "asphalt", "name": self._lane()}
        if chance < 0.42:
            return {"highway": "track", "surface": "concrete", "tracktype": "grade1"}
        if chance < 0.93:
            return {**earth, "tracktype": "grade3" if chance > 0.6 else "grade2"}
        return {"highway": "path", "surface": "ground"}

    def _street(self, chance, central):
        if chance < 0.07:
            return {"highway": "living_street", "maxspeed": "20", "lit": "yes",
                    "name": self._lane("plein")}  # fmt: skip
        if chance < 0.16 and central < 1:
            return {"highway": "track", "surface": "gravel", "tracktype": "grade2"}
        tags = {"highway": "residential", "surface": "asphalt", "name": self._lane("straat")}
        return {**tags, "lit": "yes", "maxspeed": "30" if central == 1 else "50"}

    def _lane(self, ending="weg"):
        first = ["Merel", "Lijster", "Vlier", "Meidoorn", "Haas", "Kwartel", "Leeuwerik", "Es",
                 "Elzen", "Linde", "Kers", "Smid", "Kapel", "Molen", "Leem", "Zand", "Vos",
                 "Das", "Egel", "Uil", "Roggen", "Tarwe", "Hop", "Bron", "Poel"]  # fmt: skip
        second = ["", "", "en", "hof", "berg", "akker", "dal"]
        return f"{self.rng.choice(first)}{self.rng.choice(second)}{ending}"


def _room(bearings, angle, least_deg=42.0):
    """Whether a new road leaves enough angle to those that are there."""
    least = np.radians(least_deg)
    return all(abs((angle - b + np.pi) % (2 * np.pi) - np.pi) > least for b in bearings)


def _split(line, anchored):
    """The parts of a line between the junctions with planned roads that it passes."""
    coords = shapely.get_coordinates(line)
    cuts = [i for i in range(1, len(coords) - 1) if tuple(coords[i]) in anchored]
    cuts = [0, *cuts, len(coords) - 1]
    return [coords[i : j + 1] for i, j in zip(cuts[:-1], cuts[1:])]


def _smooth(coords):
    """Round off the bends of a lane; its ends stay."""
    fine = resample(coords, 10.0)
    weight = np.minimum(1.0, np.minimum(np.arange(len(fine)), np.arange(len(fine))[::-1]) / 4.0)
    calm = gaussian_filter1d(fine, 2.5, axis=0, mode="nearest")
    return fine + (calm - fine) * weight[:, None]
