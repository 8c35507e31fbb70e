"""Several layers into one GeoPackage, all or none."""

from osgeo import gdal
from qgis.core import QgsFields, QgsVectorFileWriter, QgsWkbTypes
from qgis.PyQt import sip

from ...core.errors import GreenBlueError
from ...core.progress import part, silent
from ..io import write
from ..io.compat import field
from ..io.safe_files import safe_geopackage


def write_layers(path, tables, layers, crs, context, *, finish=None, progress=silent):
    """Write layers to a GeoPackage.

    Parameters
    ----------
    path : path-like
        An existing GeoPackage keeps its other layers; layers of the same name are replaced.
    tables : dict of str to Table
        By layer id; a column for each field of the layer.
    layers : sequence of schema.Layer
        In the order of writing.
    crs : QgsCoordinateReferenceSystem
    context : QgsProcessingContext
    finish : callable
        ``finish(path)`` may add to the written file before it is put in place.
    progress : callable

    Raises
    ------
    GreenBlueError
        Missing or read-only folder, full disk, locked or damaged GeoPackage.
    Cancelled
    """

    def verify(temporary):
        for layer in layers:
            if _count(temporary, layer.id) != len(tables[layer.id]):
                raise _not_written(path)

    total = max(sum(len(table) for table in tables.values()), 1)
    done = 0
    with safe_geopackage(path, verify) as temporary:
        for layer in layers:
            table = tables[layer.id]
            share = part(progress, done / total, (done + len(table)) / total)
            _write_layer(temporary, path, table, layer, crs, context, share)
            done += len(table)
        if finish is not None:
            finish(str(temporary))


def _write_layer(temporary, path, table, layer, crs, context, progress):
    fields = QgsFields()
    for column in layer.fields:
        fields.append(field(column.name, column.kind))
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = "GPKG"
    options.layerName = layer.id
    if temporary.exists():
        options.actionOnExistingFile = (
            QgsVectorFileWriter.ActionOnExistingFile.CreateOrOverwriteLayer
        )
    geometry_type = getattr(QgsWkbTypes.Type, layer.geometry)
    writer = QgsVectorFileWriter.create(
        str(temporary), fields, geometry_type, crs, context.transformContext(), options
    )
    try:
        if writer.hasError() != QgsVectorFileWriter.WriterError.NoError:
            raise _not_written(path, writer.errorMessage())
        write._add_all(writer, table, layer, fields, progress, path)
    finally:
        sip.delete(writer)  # closes the file, also while a traceback still holds the writer


def _count(path, name):
    dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR | gdal.OF_READONLY)
    layer = None if dataset is None else dataset.GetLayerByName(name)
    return -1 if layer is None else layer.GetFeatureCount()


def _not_written(path, problem="?"):
    return GreenBlueError(
        "{path} could not be written completely, so nothing was changed: {problem}. "
        "Check the room on the disk, or choose another destination.",
        path=path,
        problem=problem,
    )
