"""The fast road for files: GDAL's Arrow stream, columns instead of features.

On GDAL 3.6 the stream hands masked arrays where something is missing, texts as
fixed-width bytes and equally long geometries as one fixed-width array; on a
damaged GeoPackage it waits for ever, or ends without an error. Before GDAL
3.8.3 booleans come out wrong (GDAL issue 8998). On GDAL 3.10 the stream of part
of a GeoPackage layer now and then hands out freed memory. All of that is dealt
with here.
"""

import sqlite3
from contextlib import closing, contextmanager

import numpy as np
from osgeo import gdal, ogr

from ...core.errors import GreenBlueError
from .compat import kind_of

DRIVERS = {"GPKG", "ESRI Shapefile", "GeoJSON", "FlatGeobuf"}
"""Drivers whose fields and ids QGIS passes on unchanged."""

BATCH = 16384
_OPEN_OPTIONS = {".shp": ["ENCODING=UTF-8"], ".dbf": ["ENCODING=UTF-8"]}
_BOOLEANS_RIGHT = 3080300
_FILTERS_EXACTLY = 3080000
_FIELDS_SEALED = 3090000
_ONE_THREAD = "OGR_GPKG_STREAM_BASE_IMPL"
_KINDS = ("text", "int", "real", "bool")


class ArrowSource:
    """An OGR layer opened for streaming; made by `open_source`."""

    def __init__(self, dataset, ogr_layer):
        self._dataset = dataset  # keeps the layer alive
        self._layer = ogr_layer
        self._is_geopackage = dataset.GetDriver().ShortName == "GPKG"

    def batches(self, name, field_names, box):
        """Yield (fid array, WKB list or None, list of field arrays) per batch.

        Raises
        ------
        GreenBlueError
            When the file is damaged.
        """
        layer = self._layer
        if box is None and self._is_geopackage:
            _check_sound(self._dataset.GetDescription(), layer.GetName(), name)
        if box is not None:
            layer.SetSpatialFilterRect(
                box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()
            )
        definition = layer.GetLayerDefn()
        others = [
            definition.GetFieldDefn(i).GetName()
            for i in range(definition.GetFieldCount())
            if definition.GetFieldDefn(i).GetName() not in field_names
        ]
        layer.SetIgnoredFields(others)
        expected = layer.GetFeatureCount()
        fid_name = layer.GetFIDColumn() or "OGC_FID"
        geometry_name = layer.GetGeometryColumn() or "wkb_geometry"
        has_geometry = definition.GetGeomFieldCount() > 0
        seen = 0
        gdal.ErrorReset()
        try:
            with _one_thread(box is not None and self._is_geopackage):
                for batch in layer.GetArrowStreamAsNumPy([f"MAX_FEATURES_IN_BATCH={BATCH}"]):
                    fid = batch[fid_name]
                    seen += len(fid)
                    wkb = _as_bytes(batch[geometry_name]) if has_geometry else None
                    yield np.asarray(fid), wkb, [batch[f] for f in field_names]
        except RuntimeError as error:
            raise damaged(name) from error
        if seen != expected or gdal.GetLastErrorType() >= gdal.CE_Failure:
            raise damaged(name)


def open_source(layer, field_names):
    """An `ArrowSource` for a QgsVectorLayer, or None where the fast road is not safe.

    It is safe for a plain file layer without filter, joined or virtual fields
    or uncommitted edits, whose wanted fields are texts, numbers or booleans.
    """
    if not _gdal_can_stream() or not _is_plain(layer, field_names):
        return None
    path, *options = layer.source().split("|")
    sublayer = None
    for option in options:
        key, _, value = option.partition("=")
        if key not in ("layername", "layerid"):
            return None
        sublayer = value if key == "layername" else int(value)
    suffix = path[-4:].lower()
    try:
        # QGIS switches off the decoding of Shapefiles for the whole process.
        dataset = gdal.OpenEx(
            path, gdal.OF_VECTOR | gdal.OF_READONLY, open_options=_OPEN_OPTIONS.get(suffix, [])
        )
    except RuntimeError:
        return None
    driver = None if dataset is None else dataset.GetDriver().ShortName
    if driver not in DRIVERS:
        return None
    if path.startswith("/vsi") and driver == "GPKG":
        return None  # cannot be checked beforehand
    ogr_layer = dataset.GetLayer(0 if sublayer is None else sublayer)
    if ogr_layer is None or not ogr_layer.TestCapability(ogr.OLCStringsAsUTF8):
        return None
    definition = ogr_layer.GetLayerDefn()
    known = {definition.GetFieldDefn(i).GetName() for i in range(definition.GetFieldCount())}
    known.add(ogr_layer.GetFIDColumn())
    if not known.issuperset(field_names) or not _gives_true_values(ogr_layer, driver, field_names):
        return None
    return ArrowSource(dataset, ogr_layer)


def _check_sound(path, table, name):
    """Raise where the stream of a whole GeoPackage layer would wait for ever."""
    quoted = table.replace("'", "''")
    with closing(sqlite3.connect(path)) as database:
        try:
            answer = database.execute(f"PRAGMA quick_check('{quoted}')").fetchone()[0]
        except sqlite3.DatabaseError as error:
            raise damaged(name) from error
    if answer != "ok":
        raise damaged(name)


@contextmanager
def _one_thread(wanted):
    """Let GDAL fill the batches by its plain method, without a second thread that reads ahead.

    Of part of a GeoPackage layer the thread crashes GDAL 3.10 once in some hundred reads; without
    it, reading takes up to three times as long, still far less than feature by feature. Before
    GDAL 3.8 the thread does no harm, and the plain method gives fewer features than are counted.
    """
    wanted = wanted and int(gdal.VersionInfo()) >= _FILTERS_EXACTLY
    before = gdal.GetThreadLocalConfigOption(_ONE_THREAD)
    if wanted:
        gdal.SetThreadLocalConfigOption(_ONE_THREAD, "YES")
    try:
        yield
    finally:
        gdal.SetThreadLocalConfigOption(_ONE_THREAD, before)


def _gives_true_values(ogr_layer, driver, field_names):
    """Whether the stream gives the stored values, after forgetting subtypes that bend them.

    A GeoPackage keeps doubles in fields called float32, and QGIS reads doubles.
    """
    definition = ogr_layer.GetLayerDefn()
    bent = {ogr.OFSTFloat32} if driver == "GPKG" else set()
    if int(gdal.VersionInfo()) < _BOOLEANS_RIGHT:
        bent.add(ogr.OFSTBoolean)
    for i in range(definition.GetFieldCount()):
        field = definition.GetFieldDefn(i)
        if field.GetName() in field_names and field.GetSubType() in bent:
            if driver != "GPKG" or int(gdal.VersionInfo()) >= _FIELDS_SEALED:
                return False
            field.SetSubType(ogr.OFSTNone)  # of this opened layer only
            if field.GetSubType() != ogr.OFSTNone:
                return False
    return True


def _gdal_can_stream():
    """GDAL >= 3.6, and its numpy bridge fits the numpy that is installed."""
    if not hasattr(ogr.Layer, "GetArrowStreamAsNumPy"):
        return False
    try:
        from osgeo import gdal_array  # noqa: F401
    except ImportError:
        return False
    return True


def _is_plain(layer, field_names):
    provider = layer.dataProvider()
    fields = layer.fields()
    return (
        provider.name() == "ogr"
        and not layer.subsetString()
        and not layer.isModified()
        and len(fields) == len(provider.fields())
        and provider.encoding().upper() in ("UTF-8", "UTF8", "SYSTEM")
        and all(kind_of(fields.field(f)) in _KINDS for f in field_names)
    )


def _as_bytes(array):
    """WKB values as a list of bytes or None."""
    data = np.ma.getdata(array).astype(object)
    data[np.ma.getmaskarray(array)] = None
    return data.tolist()


def damaged(name):
    """The error of a layer that cannot be read to its end."""
    return GreenBlueError(
        "Layer “{layer}” cannot be read to its end; the file seems damaged or truncated. "
        "Get it anew, or restore a backup.",
        layer=name,
    )
