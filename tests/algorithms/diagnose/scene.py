"""A small landscape for Processing runs: two woods, a road through both, a railway, a motorway."""

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsField,
    QgsGeometry,
    QgsProcessingFeedback,
    QgsProject,
    QgsVectorFileWriter,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QVariant

X, Y = 150_000, 170_000
KINDS = {str: QVariant.String, int: QVariant.LongLong, float: QVariant.Double}
ID = "greenblue:findfragmentationpoints"


def line(*places):
    """A line as WKT; places are metres from the middle of the scene."""
    return "LineString (" + ", ".join(f"{X + x} {Y + y}" for x, y in places) + ")"


def box(west, south, east, north):
    """A rectangle as WKT."""
    ring = ((west, south), (east, south), (east, north), (west, north), (west, south))
    return "Polygon ((" + ", ".join(f"{X + x} {Y + y}" for x, y in ring) + "))"


def point(x, y):
    return f"Point ({X + x} {Y + y})"


def layer_of(name, kind, *rows, crs="EPSG:31370", fields=None):
    """A memory layer of (WKT or None, values by field) rows, drawn in Lambert 72."""
    layer = QgsVectorLayer(f"{kind}?crs={crs}" if crs else kind, name, "memory")
    if fields is None:
        fields = {k: type(v) for _, values in rows for k, v in values.items() if v is not None}
    if fields:
        made = [QgsField(f, KINDS[t]) for f, t in fields.items()]
        assert layer.dataProvider().addAttributes(made)
    layer.updateFields()
    if not crs:
        layer.setCrs(QgsCoordinateReferenceSystem())
    drawn, own = QgsCoordinateReferenceSystem("EPSG:31370"), layer.crs()
    transform = QgsCoordinateTransform(drawn, own, QgsProject.instance())
    features = []
    for wkt, values in rows:
        feature = QgsFeature(layer.fields())
        if wkt is not None:
            geometry = QgsGeometry.fromWkt(wkt)
            if own.isValid() and own != drawn:
                geometry.transform(transform)
            feature.setGeometry(geometry)
        feature.setAttributes([values.get(f) for f in fields])
        features.append(feature)
    assert layer.dataProvider().addFeatures(features)[0]
    layer.updateExtents()
    return layer


def saved(layer, path, layer_name=""):
    """The layer as a file, opened."""
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = QgsVectorFileWriter.driverForExtension(path.suffix[1:])
    options.layerName = layer_name or path.stem
    if path.exists():
        options.actionOnExistingFile = (
            QgsVectorFileWriter.ActionOnExistingFile.CreateOrOverwriteLayer
        )
    transform = QgsProject.instance().transformContext()
    problem = QgsVectorFileWriter.writeAsVectorFormatV3(layer, str(path), transform, options)
    assert problem[0] == QgsVectorFileWriter.WriterError.NoError, problem
    name = f"{path}|layername={options.layerName}" if path.suffix == ".gpkg" else str(path)
    opened = QgsVectorLayer(name, layer.name(), "ogr")
    assert opened.isValid()
    return opened


N4 = {"highway": "primary", "ref": "N4", "oneway": None}
E411 = {"highway": "motorway", "ref": "E411", "oneway": "yes"}
ROADS = (
    (line((-400, 0), (1200, 0), (3400, 0)), N4),
    (line((2500, -600), (2500, -150)), E411),
    (line((2500, -150), (2500, 600)), E411),
    (line((2520, 600), (2520, -600)), E411),
)
WOODS = (
    (box(0, -200, 1000, 200), {"importance": 1.0}),
    (box(2000, -200, 3000, 200), {"importance": 0.5}),
)
RAILWAY = (line((500, -600), (500, 600)), {"railway": "rail", "usage": "main", "ref": "161"})


def woods_layer(crs="EPSG:31370"):
    return layer_of("woods", "Polygon", *WOODS, crs=crs)


def roads_layer(crs="EPSG:31370"):
    fields = {"highway": str, "ref": str, "oneway": str}
    return layer_of("roads", "LineString", *ROADS, crs=crs, fields=fields)


def railway_layer(crs="EPSG:31370"):
    return layer_of("railway", "LineString", RAILWAY, crs=crs)


def rows(layer, *names):
    """The features' values, in the order of the layer."""
    return [tuple(f[n] for n in names) for f in layer.getFeatures()]


class Feedback(QgsProcessingFeedback):
    """Keeps warnings, infos and progress; stops at a given progress."""

    def __init__(self, stop_at=None):
        super().__init__(False)
        self.warnings, self.infos, self.seen = [], [], []
        self._stop_at = stop_at
        self.progressChanged.connect(self._watch)

    def _watch(self, percent):
        self.seen.append(percent)
        if self._stop_at is not None and percent >= self._stop_at:
            self.cancel()

    def pushWarning(self, text):
        self.warnings.append(text)

    def pushInfo(self, text):
        self.infos.append(text)
