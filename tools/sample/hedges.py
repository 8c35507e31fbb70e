"""Hedges, tree rows and ditches on the edges of parcels and along lanes, with their gaps."""

import numpy as np
import shapely
import shapely.ops

from . import plan
from .roads import HALF_WIDTH
from .shapes import Noise, cm, generator, lines

BOX = shapely.box(3, 3, plan.WIDTH - 3, plan.HEIGHT - 3)


class Hedges:
    """Linear landscape elements.

    Attributes
    ----------
    elements : list of (LineString, dict)
        Hedges, tree rows, ditches and field fences.
    """

    def __init__(self, corridors, roads, landscape, terrain):
        self.rng, self.terrain = generator("hedges"), terrain
        self.elements = []
        self.keep_off = shapely.union_all([r.geometry.buffer(HALF_WIDTH[r.tags["highway"]] + 0.3)
                                           for r in roads.all])  # fmt: skip
        shapely.prepare(self.keep_off)
        self.streams = shapely.union_all([s.geometry for s in corridors.streams])
        shapely.prepare(self.streams)
        self.woods = shapely.union_all([p for p, t in landscape.areas if "leaf_type" in t])
        self._on_parcel_edges(landscape)
        self._along_roads(roads, landscape.great)
        self._along_canal(corridors)

    def _on_parcel_edges(self, landscape):
        """Edges between two parcels, walked as a whole, so that hedges turn corners."""
        fields = [p for p, t in landscape.parcels if t.get("natural") != "wood"]
        homes = landscape.built
        shapely.prepare([self.woods, homes])
        edges = shapely.union_all([f.exterior for f in fields])
        edges = sorted(lines(shapely.line_merge(edges)), key=lambda e: e.bounds)
        wanted = Noise("bocage", 1300)
        for edge in edges:
            middle = shapely.get_coordinates(edge.interpolate(0.5, normalized=True))
            if edge.length < 45 or (homes.dwithin(edge, 1.0) and self.rng.random() < 0.8):
                continue
            if self.woods.dwithin(edge, 1.0) and self.rng.random() < 0.9:
                continue
            chance, low = self.rng.random(), self._low(middle)
            share = self._share(middle, low, wanted)
            if chance < share:
                self._plant(edge, self._kind(low))
            elif low and chance < share + 0.24 and not self.streams.dwithin(edge, 6.0):
                self._add(edge, {"waterway": "ditch"})
            elif chance > 0.975:
                self._add(edge, {"barrier": "fence", "fence_type": "wire"})

    def _low(self, xy):
        return self.terrain(xy)[0] < 41.5 - 4.5 * xy[0, 0] / plan.WIDTH

    def _share(self, xy, low, wanted):
        """How many of the edges here still carry a hedge."""
        village = min(np.hypot(*(xy[0] - c)) / r for c, r, _ in plan.VILLAGES.values())
        slope = self.terrain.slope(xy)[0][0]
        share = 0.06 + 0.12 * low + 0.16 * (slope > 0.06) + 0.20 * (village < 1.9)
        return float(np.clip(share * np.exp(0.65 * wanted(*xy.T)[0]), 0.02, 0.75))

    def _kind(self, low):
        if self.rng.random() < (0.45 if low else 0.15):
            return {"natural": "tree_row", "leaf_type": "broadleaved"}
        return {"barrier": "hedge"}

    def _plant(self, edge, tags):
        """A hedge with what time has taken out of it: gateways and grubbed stretches."""
        pieces, at = [], 0.0
        if self.rng.random() < 0.35:
            at = min(self.rng.lognormal(3.0, 0.7), 0.4 * edge.length)
        while at < edge.length - 12:
            stretch = self.rng.gamma(2.2, 85.0) + 25
            end = min(at + stretch, edge.length)
            if edge.length - end < 30:
                end = edge.length
            pieces.append(shapely.ops.substring(edge, at, end))
            if self.rng.random() < 0.25:
                at = end + self.rng.uniform(5, 14)  # a gateway
            else:
                at = end + np.clip(self.rng.lognormal(4.0, 0.75), 15, 300)
        for piece in pieces:
            self._add(piece, tags)

    def _add(self, line, tags):
        """Keep it inside the window and off the roads."""
        for part in lines(line.intersection(BOX)):
            if part.length > 12 and not self.keep_off.intersects(part):
                self.elements.append((shapely.LineString(cm(part.coords)), dict(tags)))

    def _along_roads(self, roads, great):
        share = {"primary": 0.30, "secondary": 0.38, "tertiary": 0.34, "unclassified": 0.36,
                 "track": 0.24}  # fmt: skip
        for road in roads.planned + roads.grown:
            kind = road.tags["highway"]
            if kind not in share or road.tags.get("junction"):
                continue
            trees = kind in ("primary", "secondary", "tertiary")
            first = self.rng.choice([1, -1])  # as a rule one side of a lane is planted
            for side, part in ((first, 1.3), (-first, 1.0 if trees else 0.3)):
                aside = side * (HALF_WIDTH[kind] + 2.8)
                self._beside(road.geometry, aside, part * share[kind], trees, great)

    def _beside(self, line, distance, share, trees, bare=None):
        """Stretches planted along one side of a line, broken by gateways and gaps.

        Nothing grows on ``bare`` land, such as a bridge across the motorway or the canal.
        """
        aside = line.offset_curve(distance, join_style="mitre").simplify(0.8)
        aside = aside if bare is None else aside.difference(bare)
        for part in lines(aside.difference(self.woods)):
            at = self.rng.uniform(10, 120)
            while at < part.length - 40:
                stretch = self.rng.gamma(2.0, 90.0) + 30
                if self.rng.random() < share:
                    tags = {"natural": "tree_row", "leaf_type": "broadleaved"}
                    if not trees or self.rng.random() < 0.3:
                        tags = {"barrier": "hedge"}
                    end = min(at + stretch, part.length - 8)
                    self._add(shapely.ops.substring(part, at, end), tags)
                    gap = self.rng.choice([8.0, 25.0, 60.0, 130.0]) * self.rng.uniform(0.6, 1.5)
                    at += stretch + gap
                else:
                    at += stretch

    def _along_canal(self, corridors):
        """Poplars on the dikes."""
        canal = shapely.LineString(corridors.canal)
        for distance in (20.5, -20.5):
            self._beside(canal, distance, 0.6, True)


def gaps(elements, least, most):
    """Distances between ends of hedges and tree rows and the nearest other one, within limits."""
    woody = [g for g, t in elements if t.get("barrier") == "hedge" or "natural" in t]
    woody = np.array(woody)
    tree = shapely.STRtree(woody)
    ends = shapely.points(np.array([g.coords[i] for g in woody for i in (0, -1)]))
    owner = np.repeat(np.arange(len(woody)), 2)
    pair = tree.query(ends, predicate="dwithin", distance=most)
    pair = pair[:, owner[pair[0]] != pair[1]]
    distance = shapely.distance(ends[pair[0]], woody[pair[1]])
    nearest = np.full(len(ends), np.inf)
    np.minimum.at(nearest, pair[0], distance)
    return nearest[(nearest >= least) & (nearest <= most)]
