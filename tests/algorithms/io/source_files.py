"""Files of every format, read by both roads."""

import numpy as np
import shapely
from greenblue.algorithms.io import read
from greenblue.algorithms.io.arrow import open_source
from greenblue.algorithms.io.read import read_table
from osgeo import ogr, osr
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsVectorLayer,
)

LAMBERT = QgsCoordinateReferenceSystem("EPSG:31370")
SUFFIX = {"GPKG": "gpkg", "ESRI Shapefile": "shp", "GeoJSON": "geojson", "FlatGeobuf": "fgb"}


def make(path, driver, geometries, columns=None, type_=ogr.wkbUnknown, epsg=31370):
    """A file with the given WKT geometries (None for NULL) and columns."""
    source = ogr.GetDriverByName(driver).CreateDataSource(str(path))
    reference = None
    if epsg:
        reference = osr.SpatialReference()
        reference.ImportFromEPSG(epsg)
        reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    options = ["ENCODING=UTF-8"] if driver == "ESRI Shapefile" else []
    if driver == "FlatGeobuf":
        options = ["SPATIAL_INDEX=NO"]
    layer = source.CreateLayer(path.stem, reference, type_, options)
    for name, (kind, subtype, _values) in (columns or {}).items():
        definition = ogr.FieldDefn(name, kind)
        definition.SetSubType(subtype)
        layer.CreateField(definition)
    if driver == "GPKG":
        layer.StartTransaction()
    for i, text in enumerate(geometries):
        feature = ogr.Feature(layer.GetLayerDefn())
        for name, (_kind, _subtype, values) in (columns or {}).items():
            if values[i] is None:
                feature.SetFieldNull(name)
            else:
                feature.SetField(name, values[i])
        if text is not None:
            feature.SetGeometry(ogr.CreateGeometryFromWkt(text))
        assert layer.CreateFeature(feature) == 0
    if driver == "GPKG":
        layer.CommitTransaction()
    return str(path)


def text_column(*values):
    return {"value": (ogr.OFTString, ogr.OFSTNone, list(values))}


def read_it(probe, value, **options):
    return read_table(
        probe.algorithm, {"INPUT": value}, "INPUT", probe.context, probe.feedback, **options
    )


def both(probe, path, **options):
    """The table by either road, which must not differ."""
    layer = QgsVectorLayer(path, "some layer", "ogr")
    assert layer.isValid()
    names = [f for f in (options.get("fields") or {}).values() if f]
    fast = open_source(layer, names)
    table = read_it(probe, layer, **options)
    original = read.plain_layer
    read.plain_layer = lambda *_: None
    try:
        slow = read_it(probe, layer, **options)
    finally:
        read.plain_layer = original
    assert_same(table, slow)
    return table, fast is not None


def assert_same(first, second):
    assert first.name == second.name
    np.testing.assert_array_equal(first.fid, second.fid)
    assert first.fid.dtype == second.fid.dtype
    if first.geometry is not None or second.geometry is not None:
        assert shapely.to_wkb(first.geometry).tolist() == shapely.to_wkb(second.geometry).tolist()
    assert list(first.columns) == list(second.columns)
    for name in first.columns:
        assert first[name].dtype == second[name].dtype, name
        np.testing.assert_array_equal(first[name], second[name], err_msg=name)
