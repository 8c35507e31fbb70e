"""Which ground is taken, and which is still free to build on."""

import shapely

from . import plan
from .roads import HALF_WIDTH


class Ground:
    """What is already taken: new things must keep off it."""

    def __init__(self, corridors, roads, taken):
        parts = [r.geometry.buffer(HALF_WIDTH[r.tags["highway"]] + 1.5) for r in roads.all]
        parts += [s.geometry.buffer(5.0) for s in corridors.streams]
        parts += [shapely.LineString(corridors.railway).buffer(15.0)]
        parts += [shapely.LineString(corridors.motorway).buffer(60.0)]
        parts += [shapely.LineString(corridors.disused).buffer(8.0)]
        self.parts = parts + list(taken)
        self.index()

    def index(self):
        """Make what was added searchable."""
        self.tree, self.fresh = shapely.STRtree(self.parts), []

    def free(self, shape):
        """Whether nothing stands where the shape would."""
        x0, y0, x1, y1 = shape.bounds
        if min(x0, y0) < 2 or x1 > plan.WIDTH - 2 or y1 > plan.HEIGHT - 2:
            return False
        if len(self.tree.query(shape, predicate="intersects")):
            return False
        return not (self.fresh and shapely.intersects(self.fresh, shape).any())

    def take(self, shape):
        self.fresh.append(shape)
        if len(self.fresh) > 60:
            self.parts += self.fresh
            self.index()
