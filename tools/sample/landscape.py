"""Woods, heath, wet land and the parcels of the farmland between all that was built."""

import numpy as np
import shapely
from shapely.ops import split

from . import plan
from .roads import HALF_WIDTH
from .shapes import Noise, blob, generator, largest, outline, polygons

WINDOW = shapely.box(0, 0, plan.WIDTH, plan.HEIGHT)
CUTS_WOOD = ("primary", "secondary", "tertiary", "unclassified", "motorway_link")


class Landscape:
    """The land cover between roads, water and villages, without overlaps.

    Attributes
    ----------
    areas : list of (Polygon, dict)
        Woods, heaths, wetlands, ponds, car parks' neighbours …, with their tags.
    parcels : list of (Polygon, dict)
        Fields, meadows, orchards and small woods; neighbours share their edges.
    """

    def __init__(self, corridors, roads, settlements, terrain):
        self.corridors, self.roads, self.terrain = corridors, roads, terrain
        self.rng = generator("landscape")
        self.areas = []
        self.traffic = self._traffic_land()
        self.built = self._built_land(settlements)
        self._ponds_and_wetland()
        self._heaths_and_woods()
        self.parcels = self._parcels()

    def _traffic_land(self):
        """Land under and beside roads, rails and water, where no field lies."""
        parts = []
        for road in self.roads.all:
            kind = road.tags["highway"]
            verge = {"primary": 5.0, "secondary": 4.0, "tertiary": 2.5}.get(kind, 1.2)
            if kind != "path":
                parts.append(road.geometry.buffer(HALF_WIDTH[kind] + verge, quad_segs=2))
        motorway = shapely.LineString(self.corridors.motorway).buffer(33, quad_segs=2)
        railway = shapely.LineString(self.corridors.railway).buffer(12, quad_segs=2)
        self.great = shapely.union_all([
            self._outside_viaduct(motorway),
            self._outside_tunnel(railway),
            shapely.LineString(self.corridors.canal).buffer(21, quad_segs=2),
            shapely.LineString(self.corridors.disused).buffer(5, quad_segs=2),
            self.corridors.river.geometry.buffer(8, quad_segs=2),
        ])  # fmt: skip
        streams = [s.geometry.buffer(2.0, quad_segs=1) for s in self.corridors.streams]
        self.main_roads = shapely.union_all(
            [r.geometry.buffer(HALF_WIDTH[r.tags["highway"]] + 3.0, quad_segs=2)
             for r in self.roads.all if r.tags["highway"] in CUTS_WOOD])  # fmt: skip
        return shapely.union_all([self.great, *parts, *streams]).simplify(0.7)

    @staticmethod
    def _outside_viaduct(strip):
        return strip.difference(shapely.box(0, plan.VIADUCT[0], plan.WIDTH, plan.VIADUCT[1]))

    @staticmethod
    def _outside_tunnel(strip):
        return strip.difference(shapely.box(plan.TUNNEL[0], 0, plan.TUNNEL[1], plan.HEIGHT))

    @staticmethod
    def _built_land(settlements):
        parts = [p for p, _ in settlements.residential]
        parts += [a.buffer(1.0) for a, _ in settlements.areas]
        homes = shapely.union_all(parts)
        lone = [b for b, _ in settlements.buildings if not homes.contains(b)]
        parts += [shapely.oriented_envelope(b).buffer(13.0, join_style="mitre") for b in lone]
        parts += [shapely.Polygon(z) for kind in plan.ZONES.values() for z in kind]
        return shapely.union_all(parts)

    def _ponds_and_wetland(self):
        self.ponds = [blob(c, r, self.rng) for c, r in plan.PONDS]
        gone = shapely.union_all([self.traffic, self.built])
        self.ponds = [largest(p.difference(gone)) for p in self.ponds if not gone.contains(p)]
        for pond in self.ponds:
            self.areas.append((pond, {"natural": "water", "water": "pond"}))
        wet = []
        clear = shapely.union_all([self.great, self.main_roads, *self.ponds])
        for name, points in plan.WETLANDS.items():
            kinds = ("reedbed", "wet_meadow", "swamp")
            land = mosaic(points, generator("wet" + name), np.pi / 2, 75.0, 150.0, 0.7)
            for part in polygons(land.difference(clear).simplify(1.5)):
                if part.area > 3000:
                    kind = kinds[int(self.rng.integers(3))]
                    self.areas.append((part, {"natural": "wetland", "wetland": kind}))
                    wet.append(part)
        self.wet = shapely.union_all(wet + self.ponds)

    def _heaths_and_woods(self):
        barriers = shapely.union_all([self.great, self.main_roads, self.built])
        heath = []
        for name, points in plan.HEATHS.items():
            shape = mosaic(points, generator("heath" + name), 0.4, 120.0, 160.0, 0.92)
            shape = shape.difference(shapely.union_all([barriers, self.wet])).intersection(WINDOW)
            for part in polygons(shape.simplify(1.5)):
                if part.area > 3000:
                    self.areas.append((part, {"natural": "heath", "name": name}))
                    heath.append(part)
        taken = shapely.union_all([barriers, self.wet, *heath])
        woods = []
        for name, (leaf, points) in plan.WOODS.items():
            rng = generator("wood" + name)
            shape = mosaic(points, rng, rng.uniform(0, np.pi), 130.0, 190.0, 0.96).difference(taken)
            taken = taken.union(shape)
            for part in polygons(shape.intersection(WINDOW).simplify(1.2)):
                if part.area > 2500:
                    woods.append(part)
                    self._stands(part, name, leaf)
        self.natural = shapely.union_all([self.wet, *heath, *woods])

    def _stands(self, wood, name, leaf):
        """A wood is mapped stand by stand; neighbours share their edges."""
        turn = self.rng.uniform(0, np.pi)
        for stand in subdivide(wood, turn, 210.0, 340.0, self.rng):
            chance, kind = self.rng.random(), leaf
            if chance < 0.16:
                kind = "needleleaved" if leaf != "needleleaved" else "broadleaved"
            elif chance < 0.26:
                kind = "mixed"
            managed = {"landuse": "forest"} if kind == "needleleaved" else {"natural": "wood"}
            self.areas.append((stand, {**managed, "leaf_type": kind, "name": name}))

    def _parcels(self):
        """Cut what is left into fields that follow slope, road and stream."""
        gone = shapely.union_all([self.traffic, self.built, self.natural])
        blocks = [b for b in polygons(WINDOW.difference(gone)) if b.area > 700]
        blocks = [b for b in blocks if not b.buffer(-5).is_empty]
        blocks.sort(key=lambda b: (b.bounds, b.area))
        fertile, moist = Noise("fertile", 900), Noise("moist", 500)
        parcels = []
        for block in blocks:
            block = shapely.set_precision(block, 0.01)
            for part in polygons(block):
                parcels += self._fields(part, fertile, moist)
        shared = share_vertices([p for p, _ in parcels])
        return [(p, t) for p, (_, t) in zip(shared, parcels)]

    def _fields(self, block, fertile, moist):
        centre = shapely.get_coordinates(shapely.point_on_surface(block))
        slope, uphill = (v[0] for v in self.terrain.slope(centre))
        height = self.terrain(centre)[0]
        low = height < 41.5 - 4.5 * centre[0, 0] / plan.WIDTH
        along = uphill + np.pi / 2 if slope > 0.035 else _long_side(block)
        if low:  # meadows run from the foot of the slope to the river
            along = np.pi / 2 + self.rng.normal(-0.1, 0.12)
        width, length = (70.0, 260.0) if low else (125.0, 380.0)
        return [(field, self._use(field, low, fertile, moist))
                for field in subdivide(block, along, width, length, self.rng)]  # fmt: skip

    def _use(self, field, low, fertile, moist):
        """What grows on a field: meadow where wet, steep or by the village; else arable."""
        spot = shapely.get_coordinates(shapely.point_on_surface(field))
        slope = self.terrain.slope(spot)[0][0]
        village = min(np.hypot(*(spot[0] - c)) / r for c, r, _ in plan.VILLAGES.values())
        rich, damp, chance = fertile(*spot.T)[0], moist(*spot.T)[0], self.rng.random()
        small = field.area < 6000
        thin = field.area / field.length < 9.0 and field.area < 15_000
        if thin:
            return {"natural": "scrub"} if chance < 0.35 else {"natural": "grassland"}
        if (low and damp > 1.1) or (slope > 0.13 and chance < 0.7) or (small and chance < 0.10):
            return {"natural": "wood", "leaf_type": "broadleaved"}
        if low:
            return {"natural": "grassland"} if damp < -1.1 else {"landuse": "meadow"}
        if village < 1.8 and chance < 0.14:
            return {"landuse": "orchard"}
        grass = 0.12 + 0.45 * (slope > 0.075) + 0.32 * (village < 1.5) - 0.10 * rich
        if chance < grass:
            return {"landuse": "meadow"} if chance > 0.04 else {"natural": "scrub"}
        walloon_east = spot[0, 1] < 1150 and spot[0, 0] > 5200
        return {"landuse": "farm"} if walloon_east and chance > 0.55 else {"landuse": "farmland"}


def subdivide(shape, along, width, length, rng, depth=0):
    """Cut a polygon into strips of about ``width`` by ``length`` along a bearing.

    Parameters
    ----------
    shape : Polygon
    along : float
        Bearing of the long side of the strips, in radians.
    width, length : float
        Wanted size in metres; each strip varies.
    rng : numpy.random.Generator

    Returns
    -------
    list of Polygon
        Parts that cover the shape and meet in common edges.
    """
    cos, sin = np.cos(along), np.sin(along)
    coords = shapely.get_coordinates(shape)
    u, v = coords @ [cos, sin], coords @ [-sin, cos]
    (u0, u1), (v0, v1) = (u.min(), u.max()), (v.min(), v.max())
    over_v = (v1 - v0) / (width * rng.uniform(0.8, 1.7))
    over_u = (u1 - u0) / (length * rng.uniform(0.8, 1.5))
    small = shape.area < 0.45 * width * length * rng.uniform(0.6, 1)
    if max(over_u, over_v) < 1.25 or small or depth > 9:
        return [shape]
    for _ in range(4):  # a cut that leaves a splinter is tried again elsewhere
        parts = polygons(split(shape, _blade(u0, u1, v0, v1, along, over_v >= over_u, rng)))
        if len(parts) > 1 and min(p.area for p in parts) > 500:
            break
    else:
        return [shape]
    return [f for p in parts for f in subdivide(p, along, width, length, rng, depth + 1)]


def _blade(u0, u1, v0, v1, along, lengthwise, rng):
    """A slightly bent line across a box that is turned by ``along``."""
    share = rng.uniform(0.36, 0.64)
    tilt = rng.normal(0, 0.03)
    if lengthwise:
        at = v0 + share * (v1 - v0)
        local = [(u0 - 5, at - tilt * 200), (u0 + 0.5 * (u1 - u0), at + rng.normal(0, 2.5)),
                 (u1 + 5, at + tilt * 200)]  # fmt: skip
    else:
        at = u0 + share * (u1 - u0)
        local = [(at - tilt * 200, v0 - 5), (at + rng.normal(0, 3.0), v0 + 0.5 * (v1 - v0)),
                 (at + tilt * 200, v1 + 5)]  # fmt: skip
    cos, sin = np.cos(along), np.sin(along)
    return shapely.LineString(np.array(local) @ np.array([[cos, sin], [-sin, cos]]))


def mosaic(points, rng, along, width, length, share):
    """A drawn outline, made of plots: straight edges, corners and clearings as real woods have.

    Parameters
    ----------
    points : sequence of (float, float)
        The drawn outline.
    rng : numpy.random.Generator
    along, width, length : float
        Bearing and size of the plots.
    share : float
        Part of the plots inside the outline that is kept.
    """
    drawn = outline(points, rng, 16.0)
    plots = subdivide(drawn.buffer(90.0, quad_segs=4), along, width, length, rng)
    inside = shapely.area(shapely.intersection(plots, drawn)) / shapely.area(plots)
    edge = inside + rng.uniform(-0.25, 0.25, len(plots)) > 0.55
    lucky = rng.uniform(0, 1, len(plots)) < share
    plots = np.array(plots)
    kept = shapely.union_all(plots[edge & lucky]).intersection(drawn.buffer(width / 6))
    heart = drawn.buffer(-width / 4).difference(shapely.union_all(plots[~lucky]))
    whole = kept.union(heart)
    for step in (3.0, -6.0, 3.0):  # close slits, drop splinters
        whole = whole.buffer(step, quad_segs=1)
    return whole


def share_vertices(shapes, reach=0.02):
    """Give each polygon the vertices of its neighbours that lie on its edges, on the cm grid."""
    shapes = shapely.set_precision(shapes, 0.01)
    points = shapely.points(np.unique(shapely.get_coordinates(shapes), axis=0))
    tree = shapely.STRtree(points)
    result = []
    for shape in shapes:  # a ring grows while it is walked: one at a time
        part = largest(shape)
        near = points[tree.query(part.exterior, predicate="dwithin", distance=reach)]
        rings = [_with_vertices(ring, near) for ring in (part.exterior, *part.interiors)]
        result.append(shapely.Polygon(rings[0], rings[1:]))
    return result


def _with_vertices(ring, points, reach=0.02):
    line = shapely.LineString(ring.coords)
    own = shapely.get_coordinates(line)
    points = points[shapely.distance(points, line) < reach]
    known = set(map(tuple, own))
    points = [p for p in points if (p.x, p.y) not in known]
    if not points:
        return own
    at = np.concatenate([[0.0], np.cumsum(np.hypot(*np.diff(own, axis=0).T))])
    new = np.array([line.project(p) for p in points])
    coords = np.vstack([own, shapely.get_coordinates(points)])
    order = np.argsort(np.concatenate([at, new]), kind="stable")
    return coords[order]


def _long_side(block):
    """Bearing of the long side of a polygon's smallest rectangle."""
    corners = shapely.get_coordinates(shapely.minimum_rotated_rectangle(block))
    sides = np.diff(corners[:3], axis=0)
    return np.arctan2(*sides[np.argmax(np.hypot(*sides.T))][::-1])
