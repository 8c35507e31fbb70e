"""A line with tags of its own on parts of it: what becomes one or more OSM ways."""

import numpy as np
import shapely

from .shapes import chainage, cm

NEAR = 2.5  # a vertex this close is used for a junction instead of a new one, in metres


class Line:
    """A road, track or watercourse as one curve, whatever the ways it is cut into later.

    Attributes
    ----------
    coords : ndarray, shape (n, 2)
        Metres in the window, on the centimetre grid.
    tags : dict
        OSM tags of the whole line.
    spans : list of (tuple, tuple, dict)
        First vertex, last vertex and further tags of a stretch (bridge, tunnel …); a tag
        set to None is taken away on the stretch.
    joints : set of tuple
        Vertices that must stay: shared with other lines, or ends of a span.
    splits : set of tuple
        Vertices at which the line is cut into ways.
    """

    def __init__(self, coords, tags, kind):
        self.coords, self.tags, self.kind = cm(coords), dict(tags), kind
        self.spans, self.joints, self.splits = [], set(), set()
        self.joints |= {self.start, self.end}

    @property
    def start(self):
        return tuple(self.coords[0])

    @property
    def end(self):
        return tuple(self.coords[-1])

    @property
    def geometry(self):
        return shapely.LineString(self.coords)

    def at(self, point):
        """Chainage of the place on the line that is nearest to a point."""
        return self.geometry.project(shapely.Point(point))

    def insert(self, distance, exactly=None, near=NEAR):
        """A vertex at a chainage (or the given point there), kept for ever; returns it."""
        along = chainage(self.coords)
        nearest = int(np.argmin(np.abs(along - distance)))
        if exactly is None and abs(along[nearest] - distance) <= near:
            vertex = tuple(self.coords[nearest])
        else:
            vertex = tuple(cm(exactly if exactly is not None else self._point(along, distance)))
            free = tuple(self.coords[nearest]) not in self.joints
            if abs(along[nearest] - distance) <= near and free:
                self.coords[nearest] = vertex
            elif vertex != tuple(self.coords[nearest]):
                place = int(np.searchsorted(along, distance, side="right"))
                place = min(max(place, 1), len(along) - 1)
                self.coords = np.insert(self.coords, place, vertex, axis=0)
        self.joints.add(vertex)
        return vertex

    def _point(self, along, distance):
        return [np.interp(distance, along, self.coords[:, axis]) for axis in (0, 1)]

    def span(self, first, last, tags):
        """Give further tags to the stretch between two chainages."""
        length = self.geometry.length
        first, last = max(first, 0.0), min(last, length)
        if last - first < 1.0:
            return
        ends = [tuple(self._point(chainage(self.coords), c)) for c in (first, last)]
        ends = [self.insert(self.at(p), near=1.0) for p in ends]
        if ends[0] != ends[1]:
            self.spans.append((*ends, dict(tags)))

    def split(self, vertex):
        """Cut the line into two ways at one of its vertices."""
        self.splits.add(self.insert(self.at(vertex)))

    def cut_back(self, distance, at_start):
        """Shorten the line at one end, as where a roundabout takes the place of a crossing."""
        coords = self.coords if at_start else self.coords[::-1]
        along = chainage(coords)
        point = self._pick(coords, along, distance)
        coords = np.vstack([point, coords[along > distance + 0.5]])
        self.coords = cm(coords if at_start else coords[::-1])
        end = self.start if at_start else self.end
        self.joints.add(end)
        return end

    @staticmethod
    def _pick(coords, along, distance):
        return [np.interp(distance, along, coords[:, axis]) for axis in (0, 1)]

    def simplify(self, tolerance):
        """Leave out vertices that say nothing, never a joint."""
        keep = [i for i, c in enumerate(map(tuple, self.coords)) if c in self.joints]
        keep = sorted({0, *keep, len(self.coords) - 1})
        parts = []
        for i, j in zip(keep[:-1], keep[1:]):
            part = shapely.LineString(self.coords[i : j + 1]).simplify(tolerance)
            parts.append(shapely.get_coordinates(part)[:-1])
        self.coords = np.vstack([*parts, self.coords[-1]])

    def ways(self):
        """The ways of the line, in order.

        Returns
        -------
        list of (ndarray, dict)
            Coordinates and tags of each way.
        """
        vertices = list(map(tuple, self.coords))
        place = {v: i for i, v in enumerate(vertices)}
        tags = [dict(self.tags) for _ in range(len(vertices) - 1)]
        for first, last, more in self.spans:
            if first not in place or last not in place:
                continue  # the window cut this stretch off
            i, j = sorted((place[first], place[last]))
            for segment in tags[i:j]:
                segment.update(more)
        cuts = [0]
        for i in range(1, len(vertices) - 1):
            if tags[i] != tags[i - 1] or vertices[i] in self.splits:
                cuts.append(i)
        cuts.append(len(vertices) - 1)
        for i, j in zip(cuts[:-1], cuts[1:]):
            own = {k: v for k, v in tags[i].items() if v is not None}
            yield self.coords[i : j + 1], own

    def clip(self, window):
        """The pieces of the line inside a rectangle, as lines of their own."""
        inside = shapely.intersection(self.geometry, window)
        if inside.length == self.geometry.length:
            return [self]
        pieces = []
        for part in shapely.get_parts(shapely.line_merge(inside)):
            if part.geom_type == "LineString" and part.length > 3.0:
                piece = Line(shapely.get_coordinates(part), self.tags, self.kind)
                piece.spans, piece.splits = self.spans, self.splits
                piece.joints |= self.joints
                pieces.append(piece)
        return pieces
