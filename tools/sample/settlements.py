"""Villages: houses along the streets, farms, halls, public places and car parks."""

import numpy as np
import shapely

from . import plan
from .ground import Ground
from .lines import Line
from .roads import HALF_WIDTH
from .shapes import generator, lines, polygons, rectangle

STREETS = ("primary", "secondary", "tertiary", "unclassified", "residential", "living_street")

CENTRES = np.array([c for c, _, _ in plan.VILLAGES.values()], dtype=float)
RADII = np.array([r for _, r, _ in plan.VILLAGES.values()])
CENTRALITY = np.array([k for _, _, k in plan.VILLAGES.values()])


class Settlements:
    """Buildings and the land around them.

    Attributes
    ----------
    buildings, areas : list of (Polygon, dict)
        Footprints; car parks, farmyards, parks and so on, with their tags.
    service : list of Line
        Drives and aisles, joined to the road they leave.
    residential : list of (Polygon, dict)
        The built-up land of each village.
    """

    def __init__(self, corridors, roads, terrain, taken):
        self.rng = generator("settlements")
        self.terrain, self.roads = terrain, roads
        self.river = corridors.river.geometry
        water = [self.river.buffer(25), shapely.LineString(corridors.canal).buffer(36)]
        self.ground = Ground(corridors, roads, [*taken, *water])
        self.buildings, self.areas, self.service = [], [], []
        self.streets = [r for r in roads.all if r.tags["highway"] in STREETS]
        shapely.prepare(self.river)
        self._public_places()
        self._industry()
        self._farms()
        self._houses()
        self._residential_land()

    # public places, largest first, so that houses leave them their room

    def _public_places(self):
        for name, (centre, radius, central) in plan.VILLAGES.items():
            self._church(name, centre, radius)
            if central >= 0.45:
                self._lot(centre, radius, (85, 55), {"leisure": "pitch", "sport": "soccer"}, 0.95)
                self._lot(centre, radius, (75, 60), {"landuse": "cemetery"}, 0.6)
                self._lot(centre, radius, (38, 22), _car_park(30), 0.35, drive=True)
                school = self._lot(centre, radius, (78, 60), {"amenity": "school"}, 0.6)
                self._halls(school, 2, (34, 12), {"building": "school"})
        centre, radius, _ = plan.VILLAGES["Merelvoorde"]
        self._lot(centre, radius, (125, 95), {"leisure": "park", "name": "Gemeentepark"}, 0.75)
        shop = self._lot((4780, 2290), 420, (95, 74), _car_park(230), 1.0, drive=True)
        self._beside(shop, (62, 40), {"building": "retail", "shop": "supermarket"})
        self._lot((4700, 2955), 260, (105, 55), {**_car_park(190), "park_ride": "yes",
                  "name": "P+R station"}, 1.0, drive=True)  # fmt: skip
        self._lot((3420, 1830), 260, (92, 60), {**_car_park(150), "name": "Carpool A101"}, 1.0,
                  drive=True)  # fmt: skip
        self._lot((6820, 5700), 300, (80, 42), {**_car_park(90), "surface": "gravel",
                  "name": "Parking Zandheide"}, 1.0, drive=True)  # fmt: skip
        self._lot((5100, 2330), 200, (60, 36), {"amenity": "parking", "parking": "underground",
                  "layer": "-1", "capacity": "120", "name": "Parking Markt"}, 1.0)  # fmt: skip
        hall = self._lot((5070, 2400), 220, (44, 30), {"amenity": "townhall"}, 1.0)
        self._halls(hall, 1, (36, 16), {"building": "civic"})
        station = self._lot((4830, 2945), 160, (46, 14), {"building": "train_station"}, 1.0)
        if station is not None:
            self.buildings.append(self.areas.pop())

    def _lot(self, centre, radius, size, tags, spread, drive=False):
        """Find room for a rectangle near a place, along a street; None if there is none."""
        near = shapely.Point(centre).buffer(1.3 * radius)
        street = [s.geometry for s in self.streets if s.geometry.intersects(near)]
        street = shapely.union_all(street)
        if street.is_empty:
            return None
        for grow in (1.0, 1.0, 1.35):
            for _ in range(150):
                turn = self.rng.uniform(0, 2 * np.pi)
                away = radius * spread * self.rng.uniform(0, 1) ** 0.5
                spot = np.add(centre, grow * away * np.array([np.cos(turn), np.sin(turn)]))
                shape = self._along_street(street, spot, size)
                if self._dry(spot) and self.ground.free(shape):
                    self.ground.take(shape)
                    self.areas.append((shape, dict(tags)))
                    if drive:
                        self._drive(shape)
                    return shape
        return None

    def _along_street(self, street, spot, size):
        """A slightly skewed rectangle parallel to the nearest street."""
        near = street.interpolate(street.project(shapely.Point(spot)))
        across = spot - shapely.get_coordinates(near)[0]
        across /= max(np.hypot(*across), 1e-6)
        ring = shapely.get_coordinates(rectangle(spot, (across[1], -across[0]), *size))[:4]
        return shapely.Polygon(ring + self.rng.normal(0, 0.025 * min(size), (4, 2)))

    def _dry(self, spot):
        """Nobody builds in the flood plain."""
        height = self.terrain([spot])[0]
        high = height > 38.3 - 4.5 * spot[0] / plan.WIDTH
        return high or self.river.distance(shapely.Point(spot)) > 420

    def _church(self, name, centre, radius):
        lot = self._lot(centre, radius, (62, 40), {"landuse": "religious"}, 0.35)
        if lot is None:
            return
        middle = shapely.get_coordinates(lot.centroid)[0]
        along = np.array([1.0, 0.12]) / np.hypot(1.0, 0.12)
        aside = np.array([-along[1], along[0]])
        nave = rectangle(middle, along, 30, 12)
        transept = rectangle(middle + 5 * along, aside, 22, 8)
        tower = rectangle(middle - 17 * along, along, 8, 8)
        church = shapely.union_all([nave, transept, tower])
        tags = {"building": "church", "amenity": "place_of_worship", "religion": "christian"}
        self.buildings.append((church, {**tags, "name": f"Kerk van {name}"}))

    def _halls(self, lot, count, size, tags):
        """Buildings inside a lot, each where it fits."""
        if lot is None:
            return
        corners = shapely.get_coordinates(lot)
        along = (corners[1] - corners[0]) / np.hypot(*(corners[1] - corners[0]))
        aside = np.array([-along[1], along[0]])
        middle = shapely.get_coordinates(lot.centroid)[0]
        for i in range(count):
            spot = middle + aside * (i - (count - 1) / 2) * size[1] * 2.2
            self.buildings.append((rectangle(spot, along, *size), dict(tags)))

    def _beside(self, lot, size, tags):
        """A building next to a lot, on whichever side there is room."""
        if lot is None:
            return
        corners = shapely.get_coordinates(lot)
        middle = corners[:4].mean(axis=0)
        for a, b in zip(corners[:-1], corners[1:]):
            out = 0.5 * (a + b) - middle
            out /= np.hypot(*out)
            along = (b - a) / np.hypot(*(b - a))
            hall = rectangle(0.5 * (a + b) + out * (size[1] / 2 + 4), along, *size)
            if self.ground.free(hall):
                self.ground.take(hall)
                self.buildings.append((hall, dict(tags)))
                return

    def _drive(self, shape, tags=None):
        """A service road from the edge of an area to the nearest street, and on into it."""
        street = min(self.streets, key=lambda s: s.geometry.distance(shape))
        vertex = street.insert(street.at(shapely.get_coordinates(shape.centroid)[0]))
        inner = shapely.get_coordinates(shape.centroid)[0]
        gate = shapely.get_coordinates(shapely.shortest_line(shape, shapely.Point(vertex)))[0]
        tags = tags or {"highway": "service", "surface": "asphalt"}
        drive = Line([vertex, gate, inner], tags, "road")
        drive.joints |= set(map(tuple, drive.coords))
        if all(other.geometry.disjoint(drive.geometry) for other in self.service):
            self.service.append(drive)

    def _industry(self):
        for zone in plan.ZONES["industrial"]:
            land = shapely.Polygon(zone)
            corners = np.array(zone, dtype=float)
            along = (corners[1] - corners[0]) / np.hypot(*(corners[1] - corners[0]))
            aside = np.array([-along[1], along[0]])
            x0, y0, x1, y1 = land.bounds
            for _ in range(260):
                spot = self.rng.uniform((x0, y0), (x1, y1))
                size = self.rng.uniform((38, 28), (115, 62))
                hall = rectangle(spot, along if self.rng.random() < 0.7 else aside, *size)
                if land.buffer(-8).contains(hall) and self.ground.free(hall.buffer(10)):
                    self.ground.take(hall.buffer(10))
                    if self.rng.random() < 0.2:
                        self.areas.append((hall, _car_park(int(hall.area / 25))))
                    else:
                        self.buildings.append((hall, {"building": "industrial"}))

    def _farms(self):
        """Courtyard farms, well apart, on lanes outside the villages."""
        lanes = [r for r in self.streets if r.tags["highway"] in ("unclassified", "tertiary")]
        found = []
        for _ in range(900):
            lane = lanes[self.rng.integers(len(lanes))].geometry
            at = lane.interpolate(self.rng.uniform(0, 1), normalized=True)
            spot = np.array([at.x, at.y]) + self.rng.normal(0, 50, 2)
            apart = all(np.hypot(*(spot - f)) > 520 for f in found)
            outside = all(np.hypot(*(spot - c)) > 1.1 * r for c, r, _ in plan.VILLAGES.values())
            if len(found) == 30 or not (apart and outside and self._dry(spot)):
                continue
            yard = self._along_street(lane, spot, self.rng.uniform((62, 50), (96, 72)))
            if lane.distance(yard) < 14 or not self.ground.free(yard.buffer(6)):
                continue
            found.append(spot)
            self.ground.take(yard.buffer(4))
            self.areas.append((yard, {"landuse": "farmyard"}))
            self._court(yard)
            self._drive(yard)

    def _court(self, yard):
        """Wings around a courtyard, and a large shed behind."""
        corners = shapely.get_coordinates(yard)[:4]
        middle = corners.mean(axis=0)
        along = (corners[1] - corners[0]) / np.hypot(*(corners[1] - corners[0]))
        aside = np.array([-along[1], along[0]])
        wings = [rectangle(middle - along * 8 - aside * 17, along, 34, 9),
                 rectangle(middle - along * 20 + aside * 1, aside, 24, 8.5),
                 rectangle(middle - along * 6 + aside * 18, along, 30, 9.5)]  # fmt: skip
        kinds = ["farm", "barn", "barn"]
        wings = [w for w in wings if yard.contains(w)]
        for wing, kind in zip(wings, kinds):
            if self.rng.random() < 0.9:
                self.buildings.append((wing, {"building": kind}))
        shed = rectangle(middle + along * 25, aside, 34, 18)
        if yard.buffer(1).contains(shed):
            self.buildings.append((shed, {"building": "farm_auxiliary"}))

    def _houses(self):
        """Closed fronts in the middle of a village, detached houses around, ribbons along roads."""
        for street in self.streets:
            line, planned = street.geometry, street in self.roads.planned
            off = HALF_WIDTH[street.tags["highway"]]
            for side in (1, -1):
                at = self.rng.uniform(4, 20)
                while at < line.length - 6:
                    at += self._house(line, at, side, off, planned)

    def _house(self, line, at, side, off, planned):
        """One plot; returns its width along the street."""
        a, b = (shapely.get_coordinates(line.interpolate(at + d))[0] for d in (-2.0, 2.0))
        along = (b - a) / max(np.hypot(*(b - a)), 1e-6)
        out = np.array([-along[1], along[0]]) * side
        foot = 0.5 * (a + b)
        density, inner = self._density(foot, planned)
        chance = self.rng.random()
        closed = chance < inner
        if closed:
            front, depth = self.rng.uniform(6.2, 9.0), self.rng.uniform(9.5, 15.0)
            plot, back = front, off + self.rng.choice([2.5, 3.0])
        else:
            front, depth = self.rng.uniform(9.0, 15.5), self.rng.uniform(8.0, 11.5)
            plot, back = front + self.rng.uniform(6, 17), off + self.rng.uniform(5, 13)
        spot = foot + out * (back + depth / 2)
        if self.rng.random() > density or not self._dry(spot):
            return plot
        house = rectangle(spot, along, front, depth)
        if not closed and self.rng.random() < 0.35:
            corner = spot + along * front * 0.3 + out * depth * 0.6
            wing = rectangle(corner, out, depth * 0.8, front * 0.4)
            house = shapely.union_all([house, wing])
        if self.ground.free(house if closed else house.buffer(2.0)):
            self.ground.take(house.buffer(-0.2) if closed else house)
            kind = "terrace" if closed else "house" if chance < 0.97 else "detached"
            self.buildings.append((house, {"building": kind}))
            if not closed and self.rng.random() < 0.1:
                shed = rectangle(spot + out * (depth / 2 + 12) + along * 4, along, 5.5, 4.0)
                if self.ground.free(shed):
                    self.ground.take(shed)
                    self.buildings.append((shed, {"building": "shed"}))
        return plot

    def _density(self, foot, planned):
        """Chance that a plot is built, and that it stands in a closed row."""
        away = np.hypot(*(foot - CENTRES).T) / RADII
        beyond = np.maximum(away, 0.9) - 0.9
        built = np.max(0.62 * np.exp(-((beyond / 0.12) ** 2)), initial=0.012)
        if planned:
            built = max(built, np.max(0.45 * np.exp(-((beyond / 0.55) ** 2))))
        closed = np.max(CENTRALITY * np.select([away < 0.32, away < 0.55], [0.95, 0.35], 0.0))
        return built, closed

    def _residential_land(self):
        homes = [b for b, t in self.buildings if t["building"] in
                 ("house", "terrace", "detached", "church", "shed", "civic", "school")]  # fmt: skip
        land = shapely.union_all([h.buffer(58, quad_segs=2) for h in homes])
        land = land.buffer(-40, quad_segs=2, join_style="mitre").simplify(7.0)
        other = [shapely.Polygon(z).buffer(2) for z in plan.ZONES["industrial"]]
        other += [a.buffer(1) for a, t in self.areas if t.get("landuse") == "farmyard"]
        land = land.difference(shapely.union_all(other))
        window = shapely.box(0, 0, plan.WIDTH, plan.HEIGHT)
        self.residential = []
        for part in polygons(land.intersection(window)):
            if part.area > 4500:
                holes = [r for r in part.interiors if shapely.Polygon(r).area > 2500]
                tags = {"landuse": "residential"}
                self.residential.append((shapely.Polygon(part.exterior, holes), tags))


def _car_park(capacity):
    return {"amenity": "parking", "parking": "surface", "surface": "asphalt",
            "capacity": str(capacity)}  # fmt: skip


def walls_and_fences(settlements, rng):
    """Garden walls and fences around some lots."""
    found = []
    for shape, tags in settlements.areas:
        edge = shapely.LineString(shapely.get_coordinates(shape))
        if tags.get("landuse") in ("cemetery", "religious"):
            found.append((edge, {"barrier": "wall"}))
        elif tags.get("leisure") == "pitch" or rng.random() < 0.08:
            found.append((edge, {"barrier": "fence", "fence_type": "chain_link"}))
    return [(line, tags) for edge, tags in found for line in lines(edge)]
