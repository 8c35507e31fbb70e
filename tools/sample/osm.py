"""Writes OpenStreetMap XML: nodes shared on the centimetre grid, ways, relations."""

import gzip
import io
import zlib
from xml.sax.saxutils import quoteattr

import numpy as np
import scipy
import shapely

from . import plan
from .lambert import to_wgs84
from .shapes import cm

STAMP = 'version="1" timestamp="2025-01-01T00:00:00Z"'
# the bytes of the sample depend on these, and on nothing else
MADE_WITH = (
    f"GreenBlue sample; numpy {np.__version__}, scipy {scipy.__version__}, "
    f"shapely {shapely.__version__}, GEOS {shapely.geos_version_string}, "
    f"zlib {zlib.ZLIB_RUNTIME_VERSION}"
)
NOTE = (
    "Fictional landscape made by the GreenBlue sample script; "
    "every place and name is invented; not OpenStreetMap data"
)


class OsmFile:
    """Collects elements; ids count up in the order in which things are added."""

    def __init__(self):
        self.nodes, self.node_tags, self.ways, self.relations = {}, {}, [], []

    def node(self, vertex, tags=None):
        """The id of the node at a place, made when it is not there yet."""
        key = (round(float(vertex[0]) * 100), round(float(vertex[1]) * 100))
        number = self.nodes.setdefault(key, len(self.nodes) + 1)
        if tags:
            self.node_tags.setdefault(number, {}).update(tags)
        return number

    def way(self, coords, tags):
        """Add a way; returns its id, or None when nothing is left of it on the grid."""
        refs = [self.node(c) for c in cm(coords)]
        refs = [r for i, r in enumerate(refs) if i == 0 or r != refs[i - 1]]
        if len(refs) < 2:
            return None
        self.ways.append((refs, dict(tags)))
        return len(self.ways)

    def area(self, polygon, tags):
        """Add a polygon: a closed way, or a multipolygon relation when it has holes."""
        if not polygon.interiors:
            self.way(polygon.exterior.coords, tags)
            return
        members = [("way", self.way(polygon.exterior.coords, {}), "outer")]
        members += [("way", self.way(ring.coords, {}), "inner") for ring in polygon.interiors]
        self.relation(members, {"type": "multipolygon", **tags})

    def relation(self, members, tags):
        self.relations.append(([m for m in members if m[1]], dict(tags)))

    def text(self):
        """The whole file as XML."""
        out = io.StringIO()
        out.write("<?xml version='1.0' encoding='UTF-8'?>\n")
        out.write(f'<osm version="0.6" generator={quoteattr(MADE_WITH)} note={quoteattr(NOTE)}>\n')
        corners = np.array([[0, 0], [plan.WIDTH, 0], [0, plan.HEIGHT], [plan.WIDTH, plan.HEIGHT]])
        lon, lat = degrees(corners)
        out.write(f'  <bounds minlat="{min(lat):.7f}" minlon="{min(lon):.7f}" '
                  f'maxlat="{max(lat):.7f}" maxlon="{max(lon):.7f}"/>\n')  # fmt: skip
        lon, lat = degrees(np.array(list(self.nodes)) / 100.0)
        for number, (x, y) in enumerate(zip(lon, lat), 1):
            head = f'  <node id="{number}" {STAMP} lat="{y:.7f}" lon="{x:.7f}"'
            _element(out, head, [], self.node_tags.get(number, {}), "node")
        for number, (refs, tags) in enumerate(self.ways, 1):
            body = [f'<nd ref="{r}"/>' for r in refs]
            _element(out, f'  <way id="{number}" {STAMP}', body, tags, "way")
        for number, (members, tags) in enumerate(self.relations, 1):
            body = [f'<member type="{t}" ref="{r}" role="{role}"/>' for t, r, role in members]
            _element(out, f'  <relation id="{number}" {STAMP}', body, tags, "relation")
        out.write("</osm>\n")
        return out.getvalue()


def _element(out, head, body, tags, name):
    tags = [f"<tag k={quoteattr(k)} v={quoteattr(v)}/>" for k, v in sorted(tags.items())]
    inner = [*body, *tags]
    out.write(head + ("/>\n" if not inner else f">{''.join(inner)}</{name}>\n"))


def degrees(coords):
    """Longitude and latitude of window metres, shape (n, 2)."""
    return to_wgs84(coords[:, 0] + plan.ORIGIN[0], coords[:, 1] + plan.ORIGIN[1])


def compressed(text):
    """gzip bytes without a time or a name, so that they are the same each time."""
    return gzip.compress(text.encode("utf-8"), 9, mtime=0)
