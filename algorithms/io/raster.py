"""Between raster layers and arrays, through GDAL."""

import uuid
from contextlib import contextmanager
from dataclasses import dataclass

import numpy as np
from osgeo import gdal, ogr, osr
from qgis.core import QgsCoordinateReferenceSystem, QgsRasterLayer

from ...core.errors import GreenBlueError
from ...core.progress import part, silent, step
from .safe_files import safe_file

CREATION = ("COMPRESS=DEFLATE", "PREDICTOR=3", "TILED=YES", "BIGTIFF=IF_SAFER")
NODATA = -9999.0
PLANE = 'LOCAL_CS["plane",UNIT["metre",1]]'  # shapes and cells are in the same one
BLOCK_ROWS = 512


@dataclass(frozen=True)
class Raster:
    """One band in memory: values, where they are data, and where they lie.

    ``transform`` is (x_min, cell width, 0, y_max, 0, −cell height).
    """

    values: np.ndarray
    valid: np.ndarray
    transform: tuple
    crs: QgsCoordinateReferenceSystem
    name: str


def read_raster(layer, band=1, *, progress=silent):
    """Read a band of a raster layer.

    Parameters
    ----------
    layer : QgsRasterLayer
        Of GDAL.
    band : int
    progress : callable

    Returns
    -------
    Raster

    Raises
    ------
    GreenBlueError
        Not readable by GDAL, no such band, rotated, no CRS.
    Cancelled
    """
    dataset = opened(layer, band)
    transform = dataset.GetGeoTransform()
    source = dataset.GetRasterBand(band)
    values = _read(source, progress)
    return Raster(values, valid_cells(values, source), transform, layer.crs(), layer.name())


def opened(layer, band=1):
    """The GDAL dataset of a raster layer, checked as :func:`read_raster` says."""
    try:
        dataset = gdal.OpenEx(layer.source(), gdal.OF_RASTER | gdal.OF_READONLY)
    except RuntimeError:
        dataset = None
    if dataset is None:
        raise GreenBlueError(
            "The raster “{layer}” cannot be read. Save it as a GeoTIFF first.", layer=layer.name()
        )
    if not 1 <= band <= dataset.RasterCount:
        raise GreenBlueError(
            "The raster “{layer}” has {count} bands; there is no band {band}.",
            layer=layer.name(),
            count=dataset.RasterCount,
            band=band,
        )
    transform = dataset.GetGeoTransform()
    if transform[2] or transform[4] or transform[1] <= 0 or transform[5] >= 0:
        raise GreenBlueError(
            "The raster “{layer}” is rotated or not north-up. Warp it to a north-up grid first.",
            layer=layer.name(),
        )
    if not layer.crs().isValid():
        raise GreenBlueError(
            "The raster “{layer}” has no coordinate reference system. Set it in its properties.",
            layer=layer.name(),
        )
    return dataset


@contextmanager
def warped(layer, shape, transform, crs):
    """A raster layer on another grid, nearest cells, as a layer that lives in the body only.

    Parameters
    ----------
    layer : QgsRasterLayer
    shape : (rows, columns)
    transform : tuple
        As in :class:`Raster`.
    crs : QgsCoordinateReferenceSystem

    Raises
    ------
    GreenBlueError
        Where GDAL cannot read or transform the raster.
    """
    left, width, _, top, _, height = transform
    rows, columns = shape
    name = f"/vsimem/{uuid.uuid4().hex}.vrt"
    try:
        made = gdal.Warp(
            name, layer.source(), format="VRT", resampleAlg="near", width=columns, height=rows,
            outputBounds=(left, top + rows * height, left + columns * width, top),
            srcSRS=layer.crs().toWkt(), dstSRS=crs.toWkt(),
        )  # fmt: skip
    except RuntimeError:
        made = None
    if made is None:
        raise GreenBlueError(
            "The raster “{layer}” cannot be brought to {crs}. Warp it yourself first.",
            layer=layer.name(),
            crs=crs.userFriendlyIdentifier(),
        )
    made = None
    try:
        yield QgsRasterLayer(name, layer.name())
    finally:
        gdal.Unlink(name)


def _read(band, progress):
    blocks = []
    for top in range(0, band.YSize, BLOCK_ROWS):
        step(progress, top / band.YSize)
        blocks.append(band.ReadAsArray(0, top, band.XSize, min(BLOCK_ROWS, band.YSize - top)))
    return np.concatenate(blocks)


def valid_cells(values, band):
    """Where values read from a band are data."""
    valid = np.ones(values.shape, dtype=bool)
    if values.dtype.kind == "f":
        valid &= np.isfinite(values)
    nodata = band.GetNoDataValue()
    if nodata is not None:
        # A float nodata is compared as the band stores it.
        valid &= values != (values.dtype.type(nodata) if values.dtype.kind == "f" else nodata)
    return valid


def burn(shapes, values, shape, transform, *, kind="float32", progress=silent):
    """Burn areas into an array by the cell-centre rule; later ones overwrite earlier ones.

    Parameters
    ----------
    shapes : ndarray of shapely geometries, shape (n,)
        In the order of burning.
    values : ndarray, shape (n,)
    shape : (rows, columns)
    transform : tuple
        As in :class:`Raster`.
    kind : {"float32", "int32"}
    progress : callable

    Returns
    -------
    ndarray
        0 where nothing was burned.
    """
    rows, columns = shape
    type_ = gdal.GDT_Float32 if kind == "float32" else gdal.GDT_Int32
    target = gdal.GetDriverByName("MEM").Create("", columns, rows, 1, type_)
    target.SetGeoTransform(transform)
    target.SetProjection(PLANE)
    burn_into(target, shapes, values, kind=kind, progress=progress)
    return target.GetRasterBand(1).ReadAsArray()


@contextmanager
def cancelled_or_raised(progress):
    """After work of GDAL that its callback stopped: Cancelled, also where GDAL raises."""
    try:
        yield
    finally:
        step(progress, 1.0)


def burn_into(target, shapes, values, *, kind="float32", options=(), progress=silent):
    """Burn areas into the first band of an open dataset in ``PLANE``; see :func:`burn`."""
    import shapely

    plane = osr.SpatialReference(PLANE)
    source = ogr.GetDriverByName("Memory").CreateDataSource("")
    field = ogr.OFTReal if kind == "float32" else ogr.OFTInteger
    for start in range(0, len(shapes), 20_000):  # features pass one by one, in bounded batches
        step(progress, start / len(shapes))
        layer = source.CreateLayer("burn", plane, ogr.wkbUnknown)
        layer.CreateField(ogr.FieldDefn("value", field))
        definition = layer.GetLayerDefn()
        batch = slice(start, start + 20_000)
        for wkb, value in zip(shapely.to_wkb(shapes[batch]), values[batch].tolist()):
            feature = ogr.Feature(definition)
            feature.SetField(0, value)
            feature.SetGeometryDirectly(ogr.CreateGeometryFromWkb(wkb))
            layer.CreateFeature(feature)
        done = part(progress, start / len(shapes), min((start + 20_000) / len(shapes), 1.0))
        with cancelled_or_raised(done):
            gdal.RasterizeLayer(
                target, [1], layer, options=["ATTRIBUTE=value", *options],
                callback=lambda fraction, _m, _d, done=done: int(done(fraction)),
            )  # fmt: skip
        source.DeleteLayer(0)


def write_raster(path, values, transform, crs, *, finish=None, progress=silent):
    """Write a float raster as GeoTIFF: compressed, tiled, NaN as nodata, whole or not at all.

    Parameters
    ----------
    path : str
    values : ndarray, shape (r, c)
        float32; NaN becomes nodata.
    transform : tuple
    crs : QgsCoordinateReferenceSystem
    finish : callable
        ``finish(path)`` may add to the written file (metadata, style).
    progress : callable

    Raises
    ------
    GreenBlueError
        What :func:`~.safe_files.safe_file` says: folder missing, disk full, file open elsewhere.
    Cancelled
    """
    with safe_file(path) as temporary:
        try:
            _write_tiff(temporary, values, transform, crs, part(progress, 0.0, 0.8))
            whole = _holds(temporary, values, part(progress, 0.8, 1.0))
        except RuntimeError:  # where another plugin switched on GDAL's exceptions
            whole = False
        if not whole:
            raise GreenBlueError(
                "{path} could not be written completely, so nothing was changed. "
                "Check the room on the disk, or choose another destination.",
                path=path,
            )
        if finish is not None:
            finish(str(temporary))


def _write_tiff(path, values, transform, crs, progress):
    rows, columns = values.shape
    target = gdal.GetDriverByName("GTiff").Create(
        str(path), columns, rows, 1, gdal.GDT_Float32, list(CREATION)
    )
    if target is None:
        return
    target.SetGeoTransform(transform)
    system = osr.SpatialReference()
    system.ImportFromWkt(crs.toWkt(QgsCoordinateReferenceSystem.WktVariant.WKT_PREFERRED_GDAL))
    target.SetProjection(system.ExportToWkt())
    band = target.GetRasterBand(1)
    band.SetNoDataValue(NODATA)
    for top, block in _blocks(values, progress):
        band.WriteArray(block, 0, top)


def _holds(path, values, progress):
    """Whether a raster can be read back: GDAL tells of a full disk only while it closes a file."""
    written = gdal.OpenEx(str(path), gdal.OF_RASTER | gdal.OF_READONLY)
    if written is None or (written.RasterYSize, written.RasterXSize) != values.shape:
        return False
    band = written.GetRasterBand(1)
    columns = values.shape[1]
    return all(
        np.array_equal(band.ReadAsArray(0, top, columns, len(block)), block)
        for top, block in _blocks(values, progress)
    )


def _blocks(values, progress):
    """Row and content of each block of rows, as it stands in a file."""
    rows = len(values)
    for top in range(0, rows, BLOCK_ROWS):
        step(progress, top / rows)
        block = values[top : top + BLOCK_ROWS]
        yield top, np.where(np.isnan(block), NODATA, block).astype(np.float32)
