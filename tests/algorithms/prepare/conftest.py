"""OpenStreetMap files of our own making, and a run of the algorithm on them."""

from types import SimpleNamespace
from xml.sax.saxutils import quoteattr

import pytest
from osgeo import gdal
from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsProject

LON, LAT = 4.42, 50.79
DEGREES = 0.0001
"""Nodes lie on a grid of this size around `LON`, `LAT`: about 7 by 11 metres."""


class OsmFile:
    """Collects nodes, ways and relations; coordinates are steps on the grid."""

    def __init__(self):
        self._parts = {"node": [], "way": [], "relation": []}
        self._nodes = {}
        self._ways = 0

    def node(self, x, y, **tags):
        place = (x, y)
        if place not in self._nodes or tags:
            number = self._nodes.setdefault(place, len(self._nodes) + 1)
            where = f'lat="{LAT + y * DEGREES:.7f}" lon="{LON + x * DEGREES:.7f}"'
            self._add("node", number, where, "", tags)
        return self._nodes[place]

    def way(self, *places, **tags):
        """A way through the places; tags with a colon are written with two underscores."""
        self._ways += 1
        refs = "".join(f'<nd ref="{self.node(*p)}"/>' for p in places)
        self._add("way", self._ways, "", refs, tags)
        return self._ways

    def relation(self, number, members, **tags):
        refs = "".join(f'<member type="way" ref="{w}" role="{r}"/>' for w, r in members)
        self._add("relation", number, "", refs, tags)

    def text(self):
        body = "\n".join(part for parts in self._parts.values() for part in parts)
        return f'<?xml version="1.0" encoding="UTF-8"?>\n<osm version="0.6">\n{body}\n</osm>\n'

    def write(self, path):
        path.write_text(self.text(), encoding="utf-8")
        return str(path)

    def _add(self, kind, number, attributes, inside, tags):
        lines = "".join(
            f"<tag k={quoteattr(k.replace('__', ':'))} v={quoteattr(v)}/>" for k, v in tags.items()
        )
        parts = self._parts[kind]
        prefix = f'<{kind} id="{number}" '
        parts[:] = [p for p in parts if not p.startswith(prefix)]
        parts.append(f'{prefix}version="1" {attributes}>{inside}{lines}</{kind}>')


class Feedback(QgsProcessingFeedback):
    """Keeps the warnings and the progress."""

    def __init__(self):
        super().__init__(False)
        self.warnings, self.seen = [], []
        self.progressChanged.connect(self.seen.append)

    def pushWarning(self, text):
        self.warnings.append(text)


@pytest.fixture
def osm():
    return OsmFile()


@pytest.fixture(params=["GDAL raises", "GDAL tells"])
def ways_to_fail(request):
    """Other plugins switch GDAL's exceptions on, for every plugin of the same QGIS."""
    before = gdal.GetUseExceptions()
    (gdal.UseExceptions if request.param == "GDAL raises" else gdal.DontUseExceptions)()
    yield
    (gdal.UseExceptions if before else gdal.DontUseExceptions)()


@pytest.fixture
def prepare(qgis_app, qgis_new_project, tmp_path):
    """``prepare(INPUT, **parameters)`` runs the algorithm and gives what came of it."""
    from greenblue.algorithms.prepare.prepare_osm import PrepareOsm

    def run(file, feedback=None, **parameters):
        algorithm = PrepareOsm().create()
        context = QgsProcessingContext()
        context.setProject(QgsProject.instance())
        feedback = feedback or Feedback()
        parameters = {"INPUT": str(file), "OUTPUT": str(tmp_path / "out.gpkg"), **parameters}
        good, message = algorithm.checkParameterValues(parameters, context)
        assert good, message
        results, finished = algorithm.run(parameters, context, feedback, {}, False)
        return SimpleNamespace(
            results=results, finished=finished, context=context, warnings=feedback.warnings
        )

    return run
