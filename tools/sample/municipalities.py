"""The municipalities: borders along a road, along a stream, and across the land."""

import numpy as np
import shapely

from . import plan
from .shapes import cm, generator, lines, polygons, wobble

WINDOW = shapely.box(0, 0, plan.WIDTH, plan.HEIGHT)


class Municipalities:
    """Faces between the borders.

    Attributes
    ----------
    faces : dict
        Polygon by municipality, in window metres.
    arcs : list of LineString
        Stretches of border; each belongs to one or two faces.
    """

    def __init__(self, corridors, roads):
        borders = [wobble(points, generator("border" + name), 14.0, 260.0, step=40.0)
                   for name, points in plan.BORDERS.items() if name != "east"]  # fmt: skip
        borders = [shapely.LineString(cm(b)) for b in borders]
        saule = next(s for s in corridors.streams if s.tags["name"] == "Saule")
        mouth = np.array(saule.end)
        east = wobble([mouth, *plan.BORDERS["east"]], generator("east"), 14.0, 260.0, step=40.0)
        borders += [shapely.LineString(cm(east)), *self._southern_road(roads), saule.geometry]
        noded = shapely.union_all([*borders, WINDOW.exterior], grid_size=0.01)
        pieces = lines(shapely.line_merge(noded))
        faces = polygons(shapely.polygonize(pieces))
        self.faces = {}
        for name, (_, _, _, inside) in plan.MUNICIPALITIES.items():
            self.faces[name] = next(f for f in faces if f.contains(shapely.Point(inside)))
        self._adopt([f for f in faces if all(f is not own for own in self.faces.values())])
        rims = {n: f.exterior.buffer(0.02) for n, f in self.faces.items()}
        self.arcs = [p for p in pieces if any(r.contains(p) for r in rims.values())]
        self.members = {name: [i for i, arc in enumerate(self.arcs) if rim.contains(arc)]
                        for name, rim in rims.items()}  # fmt: skip

    @staticmethod
    def _southern_road(roads):
        """The border follows one road, steps over to the next one and follows that."""
        grens, saule, north_south = (roads.by_key[k] for k in ("grens", "saule", "N1023"))
        meeting = saule.at(shapely.get_coordinates(
            shapely.intersection(saule.geometry, north_south.geometry))[0])  # fmt: skip
        there = shapely.get_coordinates(saule.geometry.interpolate(meeting))[0]
        onward = [c for c in saule.coords if saule.at(c) > meeting + 0.5]
        between = sorted((north_south.at(grens.end), north_south.at(there)))
        first, last = between[0] - 0.1, between[1] + 0.1
        step = [c for c in north_south.coords if first < north_south.at(c) < last]
        return [grens.geometry, shapely.LineString([there, *onward]), shapely.LineString(step)]

    def _adopt(self, rest):
        """Slivers between the borders go to the neighbour with the longest common edge."""
        for face in sorted(rest, key=lambda f: f.bounds):
            owner = max(self.faces, key=lambda n: self.faces[n].intersection(face).length)
            self.faces[owner] = shapely.union(self.faces[owner], face, grid_size=0.01)

    def features(self, degrees):
        """GeoJSON features; ``degrees`` turns window metres into longitude and latitude."""
        found = []
        for name, face in self.faces.items():
            code, urban, region, _ = plan.MUNICIPALITIES[name]
            lon, lat = degrees(shapely.get_coordinates(face.exterior))
            ring = [[round(float(x), 7), round(float(y), 7)] for x, y in zip(lon, lat)]
            found.append({
                "type": "Feature",
                "properties": {"nis": code, "name": name, "nis_vintage": 2025, "degurba": urban,
                               "region": region, "fictional": True},
                "geometry": {"type": "Polygon", "coordinates": [ring]},
            })  # fmt: skip
        return found
