"""From a `Table` to a QGIS destination, whole or not at all."""

import re

import numpy as np
import shapely
from osgeo import gdal
from qgis.core import (
    QgsFeature,
    QgsFeatureSink,
    QgsFields,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingUtils,
    QgsVectorFileWriter,
    QgsWkbTypes,
)
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QDate

from ...core.errors import GreenBlueError
from ...core.progress import chunks, silent
from ...core.text import as_cell
from .compat import field
from .destinations import check_not_an_input, file_destination
from .safe_files import check_database, safe_file, safe_geopackage

_CHUNK = 5000
SPREADSHEETS = ("CSV", "ODS", "XLSX")
"""Drivers whose files are opened where a text may be taken for a formula."""


def write_table(
    algorithm,
    parameters,
    name,
    context,
    feedback,
    table,
    layer,
    crs,
    *,
    finish=None,
    progress=silent,
):
    """Write a table to a feature sink parameter.

    Files are written beside their destination, verified and put in place at
    the end; a GeoPackage keeps its other layers. Memory layers and databases
    go through QGIS's own sink.

    Parameters
    ----------
    algorithm : QgsProcessingAlgorithm
    parameters : dict
    name : str
        Name of the sink parameter.
    context : QgsProcessingContext
    feedback : QgsProcessingFeedback
    table : core.table.Table
        Has a column for each field of ``layer``; NaN and None become NULL.
    layer : core.schema.Layer
        Its id names the layer in a GeoPackage given by path alone.
    crs : QgsCoordinateReferenceSystem
        Of the table's geometry.
    finish : callable
        ``finish(path, layer_name)`` may add to the written file (metadata,
        style) before it is put in place. Not called for other destinations.
    progress : callable

    Returns
    -------
    str or None
        Destination id for the algorithm's results; None where the optional
        parameter is not set.

    Raises
    ------
    GreenBlueError
        Destination is an input, missing or read-only folder, full disk,
        locked or damaged GeoPackage, unknown file type.
    Cancelled
    """

    def watched(fraction):
        return not feedback.isCanceled() and progress(fraction)

    fields = QgsFields()
    for column in layer.fields:
        fields.append(field(column.name, column.kind))
    target = file_destination(algorithm, parameters, name, context, layer.id)
    if target is None:
        return _write_to_sink(
            algorithm, parameters, name, context, table, layer, fields, crs, watched
        )
    check_not_an_input(algorithm, parameters, name, context, layer.id)
    _write_to_file(target, context, table, layer, fields, crs, finish, watched)
    if target.project is not None:
        details = QgsProcessingContext.LayerDetails(
            target.title, target.project, name, QgsProcessingUtils.LayerHint.Vector
        )
        context.addLayerToLoadOnCompletion(target.id, details)
    return target.id


def _write_to_sink(algorithm, parameters, name, context, table, layer, fields, crs, progress):
    sink, destination = algorithm.parameterAsSink(
        parameters, name, context, fields, _wkb_type(layer), crs
    )
    if sink is None:
        if parameters.get(name) in (None, ""):
            return None
        raise GreenBlueError(
            "The output {output} cannot be made at {destination}. Choose another destination.",
            output=algorithm.parameterDefinition(name).description(),
            destination=destination,
        )
    add_all(sink, table, layer, fields, progress, destination)
    return destination


def _write_to_file(target, context, table, layer, fields, crs, finish, progress):
    is_geopackage = target.driver == "GPKG"
    if target.driver in SPREADSHEETS:
        table = _without_formulas(table, layer)
    guard = safe_geopackage if is_geopackage else safe_file

    def verify(path):
        if is_geopackage:
            check_database(path)
        if _count(path, target.layer_name if is_geopackage else None) != len(table):
            raise _not_written(target.path)

    with guard(target.path, verify) as path:
        options = QgsVectorFileWriter.SaveVectorOptions()
        options.driverName = target.driver
        options.layerName = target.layer_name
        options.fileEncoding = "UTF-8"
        options.datasourceOptions = QgsVectorFileWriter.defaultDatasetOptions(target.driver)
        options.layerOptions = QgsVectorFileWriter.defaultLayerOptions(target.driver)
        if path.exists():
            options.actionOnExistingFile = (
                QgsVectorFileWriter.ActionOnExistingFile.CreateOrOverwriteLayer
            )
        writer = QgsVectorFileWriter.create(
            str(path), fields, _wkb_type(layer), crs, context.transformContext(), options
        )
        try:
            if writer.hasError() != QgsVectorFileWriter.WriterError.NoError:
                raise _not_written(target.path, writer.errorMessage())
            add_all(writer, table, layer, fields, progress, target.path)
        finally:
            sip.delete(writer)  # closes the file, also while a traceback still holds the writer
        if finish is not None:
            finish(str(path), target.layer_name)


def _without_formulas(table, layer):
    """The table with texts that no spreadsheet computes."""
    columns = {}
    for column in layer.fields:
        if column.kind == "text":
            values = np.empty(len(table), dtype=object)
            values[:] = [as_cell(v) if isinstance(v, str) else v for v in table[column.name]]
            columns[column.name] = values
    return table.with_columns(**columns)


def add_all(sink, table, layer, fields, progress, destination):
    """Add all rows of a table to a QGIS sink or writer, checking each answer of it.

    ``fields`` are the QgsFields of ``layer``; ``destination`` names the output in messages.
    """
    geometry = None if layer.geometry == "None" else _geometries(table.geometry, layer.geometry)
    columns = [_values(table[f.name], f.kind) for f in layer.fields]
    for rows in chunks(progress, len(table), _CHUNK):
        wkb = None if geometry is None else shapely.to_wkb(geometry[rows])
        features = []
        # A loop: a QGIS sink takes features.
        for i, values in enumerate(zip(*(c[rows] for c in columns))):
            feature = QgsFeature(fields)
            feature.setAttributes(list(values))
            if wkb is not None and wkb[i] is not None:
                shape = QgsGeometry()
                shape.fromWkb(wkb[i])
                feature.setGeometry(shape)
            features.append(feature)
        if not sink.addFeatures(features, QgsFeatureSink.Flag.FastInsert):
            raise _not_written(destination, _problem_of(sink))


def _values(column, kind):
    """A column as the list of Python values that a field of this kind takes, None for NULL."""
    convert = {
        "text": str,
        "int": int,
        "real": float,
        "bool": bool,
        "date": lambda text: QDate.fromString(text[:10], "yyyy-MM-dd"),
    }[kind]
    column = np.asarray(column)
    if column.dtype == object:
        missing = np.array([v is None or v != v for v in column], dtype=bool)
    else:
        missing = np.isnan(column) if column.dtype.kind == "f" else np.zeros(len(column), bool)
    return [None if m else convert(v) for v, m in zip(column.tolist(), missing)]


def _geometries(geometry, wanted):
    """Geometries as the single or multi type of the layer, rings in one order.

    Where GEOS starts a ring, and in which order it gives parts, differs from one build to the next.
    """
    geometry = np.asarray(geometry, dtype=object).copy()
    types = shapely.get_type_id(geometry)
    areas = np.isin(types, (3, 6))
    geometry[areas] = shapely.normalize(geometry[areas])
    multi = types >= 4
    if not wanted.startswith("Multi"):
        if (shapely.get_num_geometries(geometry[multi]) > 1).any():
            raise ValueError(f"multi-part geometry for a layer of type {wanted}")
        geometry[multi] = shapely.get_geometry(geometry[multi], 0)
        return geometry
    single = (types >= 0) & ~multi
    make = {
        "MultiPoint": shapely.multipoints,
        "MultiLineString": shapely.multilinestrings,
        "MultiPolygon": shapely.multipolygons,
    }[wanted]
    index = np.flatnonzero(single)
    geometry[index] = make(geometry[index], indices=np.arange(len(index)))
    return geometry


def _wkb_type(layer):
    return getattr(QgsWkbTypes.Type, "NoGeometry" if layer.geometry == "None" else layer.geometry)


def _count(path, layer_name):
    """Features in a written file; -1 when it cannot be opened."""
    try:
        dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR | gdal.OF_READONLY)
    except RuntimeError:
        return -1
    if dataset is None:
        return -1
    layer = dataset.GetLayer(0 if layer_name is None else layer_name)
    return -1 if layer is None else layer.GetFeatureCount()


def _problem_of(sink):
    return sink.errorMessage() if hasattr(sink, "errorMessage") else sink.lastError()


def _without_statement(problem):
    """What a database says went wrong, without the statement that it was given."""
    return re.sub(r"sqlite3_exec\(.*\) failed: ", "", problem, flags=re.DOTALL)


def _not_written(destination, problem=""):
    if problem:
        return GreenBlueError(
            "{path} could not be written completely, so nothing was changed: {problem}. "
            "Check the room on the disk, or choose another destination.",
            path=destination,
            problem=_without_statement(problem),
        )
    return GreenBlueError(
        "{path} could not be written completely, so nothing was changed. "
        "Check the room on the disk, or choose another destination.",
        path=destination,
    )
