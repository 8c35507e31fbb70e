"""Puts the parts together and gives the bytes of each file of the sample."""

import csv
import io
import json

import numpy as np
import shapely

from . import plan
from .corridors import Corridors
from .crossings import Crossings
from .extras import Extras, outlines_of_bridges, simple
from .geotiff import geotiff
from .hedges import Hedges
from .landscape import Landscape
from .municipalities import Municipalities
from .osm import NOTE, OsmFile, compressed, degrees
from .records import roadkill, traffic_counts
from .roads import Roads
from .settlements import Settlements, walls_and_fences
from .shapes import generator, polygons
from .terrain import CELL, MARGIN, Terrain

NAME = "merelvoorde"
TOLERANCE = {"motorway": 0.3, "rail": 0.3, "river": 0.8, "canal": 0.4, "stream": 0.9}


class Sample:
    """The whole invented landscape, before it is written."""

    def __init__(self):
        self.terrain = Terrain()
        self.corridors = Corridors(self.terrain)
        self.roads = Roads(self.corridors)
        self.crossings = Crossings(self.corridors, self.roads)
        self.settlements = Settlements(self.corridors, self.roads, self.terrain, self._kept_free())
        self.extras = Extras(self.corridors, self.roads, self.terrain)
        self._simplify()
        self.landscape = Landscape(self.corridors, self.roads, self.settlements, self.terrain)
        self.hedges = Hedges(self.corridors, self.roads, self.landscape, self.terrain)
        self.municipalities = Municipalities(self.corridors, self.roads)

    @staticmethod
    def _kept_free():
        land = [shapely.Polygon(p) for p in plan.WETLANDS.values()]
        land += [shapely.Polygon(z).buffer(5) for z in plan.ZONES["railway"]]
        land += [shapely.Point(c).buffer(1.6 * r) for c, r in plan.PONDS]
        return land + [shapely.Polygon(p).buffer(-20) for _, p in plan.WOODS.values()]

    @property
    def lines(self):
        """Every line with junctions, in the order of the file."""
        parts = self.corridors
        return [*parts.carriageways, *self.roads.ramps, *self.roads.planned, *self.roads.grown,
                *self.settlements.service, *parts.tracks, parts.disused_line, parts.canal_line,
                parts.river, *parts.streams, *self.crossings.extra, *self.extras.lines]  # fmt: skip

    def _simplify(self):
        for line in self.lines:
            line.simplify(TOLERANCE.get(line.kind, 0.7))

    def files(self):
        """Contents of the sample's files.

        Returns
        -------
        dict
            Bytes by file name.
        """
        z = self.terrain.rounded()
        west, north = plan.ORIGIN[0] - MARGIN, plan.ORIGIN[1] + plan.HEIGHT + MARGIN
        note = "Fictional terrain of the GreenBlue sample municipality, metres"
        collection = {"type": "FeatureCollection", "name": "municipalities", "description": NOTE,
                      "features": self.municipalities.features(degrees)}  # fmt: skip
        kills = roadkill(self.corridors, self.roads, self.landscape)
        counts = traffic_counts(self.corridors, self.roads)
        return {
            f"{NAME}.osm.gz": compressed(self.osm().text()),
            "elevation.tif": geotiff(z, west, north, CELL, 31370, note),
            "municipalities.geojson": (json.dumps(collection, indent=None) + "\n").encode(),
            "roadkill.csv": table(("lon", "lat", "date", "species", "count"), kills),
            "traffic_counts.csv": table(("lon", "lat", "ref", "year", "aadt"), counts),
        }

    def osm(self):
        """All features as OpenStreetMap elements."""
        osm = OsmFile()
        window = shapely.box(0, 0, plan.WIDTH, plan.HEIGHT)
        bridges = outlines_of_bridges(self.corridors.carriageways)
        for line in self.lines:
            for piece in line.clip(window):
                for coords, tags in piece.ways():
                    osm.way(coords, tags)
        rng = generator("walls")
        walls = walls_and_fences(self.settlements, rng)
        for shape, tags in [*simple(self.hedges.elements, 0.5), *walls]:
            osm.way(shape.coords, tags)
        areas = [*self.landscape.areas, *self.landscape.parcels, *self.settlements.residential,
                 *self.settlements.areas, *self.settlements.buildings, *self.extras.areas,
                 *bridges]  # fmt: skip
        for shape, tags in areas:
            for part in polygons(shapely.set_precision(shape, 0.01)):
                if part.area > 4.0:
                    osm.area(part, tags)
        self._borders(osm)
        for vertex, tags in {**self.crossings.nodes, **self.extras.nodes}.items():
            if window.covers(shapely.Point(vertex)):
                osm.node(vertex, tags)
        for name, (centre, _, central) in plan.VILLAGES.items():
            osm.node(centre, {"place": "town" if central == 1 else "village", "name": name})
        return osm

    def _borders(self, osm):
        tags = {"boundary": "administrative", "admin_level": "8"}
        ways = [osm.way(arc.coords, tags) for arc in self.municipalities.arcs]
        for name, members in self.municipalities.members.items():
            code = plan.MUNICIPALITIES[name][0]
            osm.relation([("way", ways[i], "outer") for i in members],
                         {**tags, "type": "boundary", "name": name, "ref:INS": code,
                          "note": "fictional"})  # fmt: skip


def table(header, rows):
    """CSV bytes; the first two columns, window metres, become degrees."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(header)
    lon, lat = degrees(np.array([r[:2] for r in rows], dtype=float))
    for x, y, row in zip(lon, lat, rows):
        writer.writerow((f"{x:.6f}", f"{y:.6f}", *row[2:]))
    return out.getvalue().encode()
