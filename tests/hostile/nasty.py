"""Layers as they come from the world: each kind makes a bad copy of a good layer."""

import numpy as np
import shapely
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsField,
    QgsGeometry,
    QgsLineString,
    QgsPoint,
    QgsPolygon,
    QgsProject,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QVariant

HOSTILE = (
    "=HYPERLINK(\"http://evil.example\";1)", "<script>alert(1)</script>", "[% env('HOME') %]",
    "'; DROP TABLE plan_meta; --", "{0} {title} %s %(a)s", "../../../etc/passwd", "@SUM(1)",
    "file:///etc/passwd", "Çà é ß 日本 🦔 \u202e", "a\x0bb\x01c", "]]>&amp;", "-1+1", "",
)  # fmt: skip
ODD_FIELDS = (
    'a"b', "a'b", "select", "group by", "é 日本", "[% 1 %]", "<b>", "{x}", "1st", "a;b", "geom", "%s",
)  # fmt: skip
NUMBERS = (float("inf"), float("nan"), -1.0, 1e300, 0.0)


def nasty(layer, kind):
    """A copy of a layer, made bad in one way."""
    made = KINDS[kind](layer)
    made.updateExtents()
    return made


def copied(layer, change=None, *, crs=None, kind=None, fields=True, name=None, more=()):
    """A memory layer of the features; ``change(geometry, attributes, row)`` alters each."""
    crs = layer.crs() if crs is None else crs
    kind = kind or QgsWkbTypes.displayString(layer.wkbType())
    made = QgsVectorLayer(kind, name or layer.name(), "memory")
    assert made.isValid(), kind
    made.setCrs(crs)
    made.setMetadata(layer.metadata())
    own = [f for f in layer.fields() if f.name() != "fid"] if fields else []
    new = [*own, *more]  # of none newer QGIS says False
    assert not new or made.dataProvider().addAttributes(new)
    made.updateFields()
    features = []
    for row, source in enumerate(layer.getFeatures()):
        geometry = QgsGeometry(source.geometry())
        values = [source[f.name()] for f in own]
        if change is not None:
            geometry, values = change(geometry, values, row)
        features.append(_feature(made, geometry, values))
    assert made.dataProvider().addFeatures(features)[0]
    return made


def _feature(layer, geometry, values):
    feature = QgsFeature(layer.fields())
    if geometry is not None:
        feature.setGeometry(geometry)
    feature.setAttributes([*values, *[None] * (layer.fields().count() - len(values))])
    return feature


def _with_more(*wkts):
    """The good features, and bad ones that say the same as the first."""

    def make(layer):
        made = copied(layer)
        first = next(made.getFeatures(), None)
        values = first.attributes() if first is not None else []
        family = QgsWkbTypes.geometryDisplayString(layer.geometryType())
        bad = [wkt[family] if isinstance(wkt, dict) else wkt for wkt in wkts]
        shapes = [None if wkt is None else _geometry(wkt) for wkt in bad]
        made.dataProvider().addFeatures([_feature(made, shape, values) for shape in shapes])
        return made

    return make


def _geometry(wkt):
    return QgsGeometry.fromWkt(wkt) if isinstance(wkt, str) else wkt


def _of_coordinates(change):
    """All geometry with other coordinates; ``change`` of an (n, 2) array."""

    def alter(geometry, values, _row):
        if geometry.isNull():
            return geometry, values
        shape = shapely.transform(shapely.from_wkb(geometry.asWkb().data()), change)
        made = QgsGeometry()
        made.fromWkb(shapely.to_wkb(shape))
        return made, values

    return lambda layer: copied(layer, alter)


def _in(crs):
    def make(layer):
        target = QgsCoordinateReferenceSystem(crs)
        transform = QgsCoordinateTransform(layer.crs(), target, QgsProject.instance())

        def alter(geometry, values, _row):
            geometry.transform(transform)
            return geometry, values

        return copied(layer, alter, crs=target)

    return make


def _multi(geometry, values, _row):
    geometry.convertToMultiType()
    return geometry, values


def _with_heights(geometry, values, _row):
    part = geometry.get()
    if part is not None:
        part.addZValue(7.0)
        part.addMValue(3.0)
    return geometry, values


def _curved(geometry, values, _row):
    """The same course as curves: straight pieces in a compound curve."""
    curved = geometry.get().toCurveType() if not geometry.isNull() else None
    return (QgsGeometry(curved) if curved is not None else geometry), values


def _crossed(geometry, values, _row):
    """Every polygon a bow-tie, every line back over itself."""
    if geometry.isNull() or geometry.type() == QgsWkbTypes.GeometryType.PointGeometry:
        return geometry, values
    box = geometry.boundingBox()
    corners = [
        (box.xMinimum(), box.yMinimum()), (box.xMaximum(), box.yMaximum()),
        (box.xMaximum(), box.yMinimum()), (box.xMinimum(), box.yMaximum()),
        (box.xMinimum(), box.yMinimum()),
    ]  # fmt: skip
    ring = ", ".join(f"{x!r} {y!r}" for x, y in corners)
    area = geometry.type() == QgsWkbTypes.GeometryType.PolygonGeometry
    made = QgsGeometry.fromWkt(f"Polygon (({ring}))" if area else f"LineString ({ring})")
    if geometry.isMultipart():
        made.convertToMultiType()
    return made, values


def _doubled(layer):
    made = copied(layer)
    made.dataProvider().addFeatures([_feature(made, f.geometry(), f.attributes())
                                     for f in list(made.getFeatures())])  # fmt: skip
    return made


def _shuffled(layer):
    made = copied(layer)
    features = list(made.getFeatures())[::-1]
    made.dataProvider().truncate()
    made.dataProvider().addFeatures(
        [_feature(made, f.geometry(), f.attributes()) for f in features]
    )
    return made


def _values(replace):
    """Other attribute values; ``replace(value, type, row, column)``."""

    def make(layer):
        kinds = [f.type() for f in layer.fields() if f.name() != "fid"]

        def alter(geometry, values, row):
            return geometry, [replace(v, k, row, c) for c, (v, k) in enumerate(zip(values, kinds))]

        return copied(layer, alter)

    return make


def _hostile_text(value, kind, row, column):
    return HOSTILE[(row + column) % len(HOSTILE)] if kind == QVariant.String else value


def _strange_number(value, kind, row, column):
    return NUMBERS[(row + column) % len(NUMBERS)] if kind == QVariant.Double else value


def _wrong_geometry(layer):
    other = (
        "LineString" if layer.geometryType() != QgsWkbTypes.GeometryType.LineGeometry else "Point"
    )
    wkt = "LINESTRING (0 0, 9 9)" if other == "LineString" else "POINT (0 0)"
    return copied(layer, lambda _geometry, values, _row: (_of(wkt), values), kind=other)


def _of(wkt):
    return QgsGeometry.fromWkt(wkt)


def _points(*coordinates):
    """Geometry of each family from coordinates, also of such that no text can hold."""
    corners = [QgsPoint(x, y) for x, y in coordinates]
    line = QgsLineString(corners)
    ring = QgsPolygon(QgsLineString([*corners, corners[-1], corners[0]]))
    return {
        "Point": QgsGeometry(corners[0].clone()), "Line": QgsGeometry(line.clone()),
        "Polygon": QgsGeometry(ring), "Unknown geometry": QgsGeometry(line.clone()),
        "No geometry": QgsGeometry(corners[0].clone()),
    }  # fmt: skip


_EMPTY = {
    "Point": "POINT EMPTY", "Line": "LINESTRING EMPTY", "Polygon": "POLYGON EMPTY",
    "Unknown geometry": "POINT EMPTY", "No geometry": None,
}  # fmt: skip
_NAN, _INF = float("nan"), float("inf")

SAME = {
    "multi_part": lambda layer: copied(
        layer, _multi, kind=QgsWkbTypes.displayString(QgsWkbTypes.multiType(layer.wkbType()))
    ),
    "heights_and_measures": lambda layer: copied(
        layer, _with_heights,
        kind=QgsWkbTypes.displayString(QgsWkbTypes.addM(QgsWkbTypes.addZ(layer.wkbType()))),
    ),
    "odd_field_names": lambda layer: copied(
        layer, more=[QgsField(n, QVariant.String) for n in ODD_FIELDS]
    ),
    "hostile_layer_name": lambda layer: copied(layer, name=" ".join(HOSTILE)),
    "shuffled": _shuffled,
}  # fmt: skip
"""What may change no figure."""

JUNK = {
    "null_geometry": _with_more(None),
    "empty_geometry": _with_more(_EMPTY),
    "not_a_number": _with_more(_points((_NAN, 1), (2, 3)), _points((1, 2), (_INF, 3))),
    "no_size": _with_more(_points((150_100, 170_000), (150_100, 170_000))),
}
"""Features too many, which say or are nothing."""

STRANGE = {
    "no_features": lambda layer: _emptied(copied(layer)),
    "no_fields": lambda layer: copied(layer, lambda g, _v, _r: (g, []), fields=False),
    "no_crs": lambda layer: copied(layer, crs=QgsCoordinateReferenceSystem()),
    "degrees": _in("EPSG:4326"),
    "web_mercator": _in("EPSG:3857"),
    "swapped_axes": _of_coordinates(lambda c: c[:, ::-1]),
    "far_away": _of_coordinates(lambda c: c * 1e6),
    "beyond_numbers": _of_coordinates(lambda c: c * 1e300),
    "one_place": _of_coordinates(lambda c: c * 0.0 + 150_000.0),
    "last_bits": _of_coordinates(lambda c: np.nextafter(c, np.inf)),
    "curves": lambda layer: copied(
        layer, _curved, kind=QgsWkbTypes.displayString(QgsWkbTypes.curveType(layer.wkbType()))
    ),
    "crossed": lambda layer: copied(layer, _crossed),
    "all_null_geometry": lambda layer: copied(layer, lambda _g, v, _r: (None, v)),
    "each_twice": _doubled,
    "no_values": _values(lambda _value, _kind, _row, _column: None),
    "hostile_texts": _values(_hostile_text),
    "strange_numbers": _values(_strange_number),
    "other_geometry": _wrong_geometry,
}  # fmt: skip
"""What has to be refused in a sentence, or used as far as it goes."""

KINDS = {**SAME, **JUNK, **STRANGE}


def _emptied(layer):
    layer.dataProvider().truncate()
    return layer
