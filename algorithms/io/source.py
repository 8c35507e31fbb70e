"""What stands behind a source parameter, and one pass over it by whichever road is open."""

import numpy as np
import shapely
from qgis.core import (
    QgsFeatureRequest,
    QgsMapLayer,
    QgsProcessingFeatureSource,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingUtils,
    QgsProperty,
    QgsVectorLayer,
    QgsWkbTypes,
)

from ...core.errors import GreenBlueError
from ...core.progress import step
from . import arrow
from .columns import Column
from .compat import kind_of
from .geometry import from_wkb

_BATCH = 4096


def open_source(algorithm, parameters, name, context):
    """The QgsProcessingFeatureSource of a parameter; None where an optional one is not set.

    Raises
    ------
    GreenBlueError
        When the layer cannot be opened.
    """
    source = algorithm.parameterAsSource(parameters, name, context)
    value = parameters.get(name)
    lost = _lost_layer(value, context)
    if lost is not None or (source is None and value not in (None, "")):
        label = algorithm.parameterDefinition(name).description()
        raise cannot_be_opened(label, value if lost is None else lost)
    return source


def _lost_layer(value, context):
    """The layer of a value if its file is gone: QGIS takes it for one without features."""
    if isinstance(value, QgsProcessingFeatureSourceDefinition):
        value = value.source
    if isinstance(value, QgsProperty):
        value = value.staticValue()
    if isinstance(value, str) and context.project() is not None:
        value = context.project().mapLayer(value)
    return value if isinstance(value, QgsMapLayer) and not value.isValid() else None


def cannot_be_opened(label, value):
    """The error that names a parameter and the vector layer that does not open."""
    return GreenBlueError(
        "The layer for {parameter} cannot be opened: {value}. "
        "Check that the file exists, is not damaged and is a vector layer.",
        parameter=label,
        value=shown(value),
    )


def plain_layer(value, context):
    """The layer of a parameter value when it is read as a whole, unfiltered; else None."""
    if isinstance(value, QgsProcessingFeatureSourceDefinition):
        if (
            value.selectedFeaturesOnly
            or value.featureLimit > 0
            or getattr(value, "filterExpression", "")
        ):
            return None
        value = value.source
    if isinstance(value, QgsProperty):
        value = value.staticValue()
    if isinstance(value, str):
        value = QgsProcessingUtils.mapLayerFromString(value, context)
    return value if isinstance(value, QgsVectorLayer) else None


def extent_of(layer):
    """The extent (QgsRectangle) of a layer or source.

    Raises
    ------
    GreenBlueError
        QGIS cannot tell it, for some coordinates are no numbers.
    """
    try:
        return layer.sourceExtent()
    except Exception as error:  # what QGIS throws here has no type of its own
        raise GreenBlueError(
            "Layer “{layer}” has coordinates that are no numbers. Take those features out of it.",
            layer=layer.sourceName(),
        ) from error


def has_geometry(source):
    """Whether the features of a source have geometry at all."""
    return QgsWkbTypes.geometryType(source.wkbType()) != QgsWkbTypes.GeometryType.NullGeometry


def read_raw(source, layer, field_names, box, progress):
    """Read a source as it is, in its own CRS.

    Parameters
    ----------
    source : QgsProcessingFeatureSource
    layer : QgsVectorLayer or None
        From `plain_layer`; opens the fast road where that is safe.
    field_names : list of str
    box : QgsRectangle or None
        In the CRS of the source: only features that touch it.
    progress : callable

    Returns
    -------
    geometry : ndarray of shapely geometries or None, shape (n,); or None
    fid : ndarray of int64, shape (n,)
    unreadable : ndarray of bool, shape (n,)
        Features whose geometry cannot be understood.
    columns : list of Column
        One per field name.
    """
    with_geometry = has_geometry(source)
    columns = [Column(kind_of(source.fields().field(f))) for f in field_names]
    stream = None if layer is None else arrow.open_source(layer, field_names)
    if stream is None:
        batches = _iterate(source, field_names, box)
    else:
        batches = stream.batches(source.sourceName(), field_names, box)
    shapes, fids, unreadable = [], [], []
    total, seen = max(source.featureCount(), 1), 0
    step(progress, 0.0)
    for fid, wkb, values in batches:
        rows = slice(None)
        if with_geometry:
            geometry, bad = from_wkb(wkb)
            if box is not None:
                rows = _touching(geometry, box)
            shapes.append(geometry[rows])
            unreadable.append(bad[rows])
        fids.append(fid[rows])
        for column, data in zip(columns, values):
            column.add(data, rows)
        seen += len(fid)
        step(progress, seen / total)
    if stream is None and box is None and _was_cut_short(layer, seen):
        raise arrow.damaged(source.sourceName())
    fid = _joined(fids, np.int64)
    if not with_geometry:
        return None, fid, np.zeros(len(fid), bool), columns
    return _joined(shapes, object), fid, _joined(unreadable, bool), columns


def _was_cut_short(layer, seen):
    """QGIS ends quietly where a file cannot be read on; the file knows how many there are."""
    if layer is None or layer.dataProvider().name() != "ogr":
        return False
    return seen < layer.featureCount()


def _touching(geometry, box):
    """Exactly what touches the box: drivers differ in how roughly they filter."""
    frame = shapely.box(box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum())
    shapely.prepare(frame)  # noqa: QGS201 (shapely's, which returns nothing)
    return shapely.intersects(frame, geometry)


def _iterate(source, field_names, box):
    """Yield (fid array, WKB list or None, list of value lists) per batch of features."""
    fields = source.fields()
    attributes = [fields.indexOf(f) for f in field_names]
    request = QgsFeatureRequest().setSubsetOfAttributes(attributes)
    with_geometry = has_geometry(source)
    if not with_geometry:
        request.setFlags(QgsFeatureRequest.Flag.NoGeometry)
    if box is not None:
        request.setFilterRect(box)
    skip_checks = QgsProcessingFeatureSource.Flag.FlagSkipGeometryValidityChecks
    features = []
    for feature in source.getFeatures(request, skip_checks):
        features.append(feature)
        if len(features) == _BATCH:
            yield _as_batch(features, attributes, with_geometry)
            features = []
    if features:
        yield _as_batch(features, attributes, with_geometry)


def _as_batch(features, attributes, with_geometry):
    fid = np.array([f.id() for f in features], dtype=np.int64)
    wkb = None
    if with_geometry:
        wkb = [None if f.geometry().isNull() else f.geometry().asWkb().data() for f in features]
    return fid, wkb, [[f.attribute(i) for f in features] for i in attributes]


def _joined(parts, type_):
    return np.concatenate(parts) if parts else np.zeros(0, dtype=type_)


def shown(value):
    """The value of a layer parameter as people know it: a name, a path or an expression."""
    if isinstance(value, QgsProcessingFeatureSourceDefinition):
        value = value.source
    if isinstance(value, QgsMapLayer):
        return value.name()
    return value.asExpression() if isinstance(value, QgsProperty) else str(value)
