"""Several layers into one GeoPackage, all or none."""

from osgeo import gdal
from qgis.core import QgsFields, QgsVectorFileWriter, QgsWkbTypes
from qgis.PyQt import sip

from ...core.errors import GreenBlueError
from ...core.progress import part, silent
from ..io.compat import field
from ..io.safe_files import safe_geopackage
from ..io.write import add_all

PORTION = 20_000


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
        ``finish(path, layer)`` may add to each written layer before the file is put in place.
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
                finish(str(temporary), layer)


def _write_layer(temporary, path, table, layer, crs, context, progress):
    """Write a table in portions, so that no portion's spatial index holds up Cancel."""
    fields = QgsFields()
    for column in layer.fields:
        fields.append(field(column.name, column.kind))
    portions = max(1, -(-len(table) // PORTION))
    for i in range(portions):
        rows = slice(i * PORTION, (i + 1) * PORTION)
        writer = _writer(temporary, layer, fields, crs, context, append=i > 0)
        try:
            if writer.hasError() != QgsVectorFileWriter.WriterError.NoError:
                raise _not_written(path, writer.errorMessage())
            share = part(progress, i / portions, (i + 1) / portions)
            add_all(writer, table.take(rows), layer, fields, share, path)
        finally:
            sip.delete(writer)  # closes the file, also while a traceback still holds the writer


def _writer(temporary, layer, fields, crs, context, append):
    action = QgsVectorFileWriter.ActionOnExistingFile
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = "GPKG"
    options.layerName = layer.id
    if temporary.exists():
        options.actionOnExistingFile = (
            action.AppendToLayerNoNewFields if append else action.CreateOrOverwriteLayer
        )
    geometry_type = getattr(QgsWkbTypes.Type, layer.geometry)
    return QgsVectorFileWriter.create(
        str(temporary), fields, geometry_type, crs, context.transformContext(), options
    )


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
