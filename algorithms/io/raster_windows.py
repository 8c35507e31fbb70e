"""Rasters read and written by windows, whatever their size: row, column, height, width."""

from dataclasses import dataclass

import numpy as np
import shapely
from osgeo import gdal, ogr, osr
from qgis.core import QgsCoordinateReferenceSystem

from ...core.progress import silent
from .raster import PLANE, burn_into, cancelled_or_raised, opened, valid_cells

CREATION = ("COMPRESS=DEFLATE", "ZLEVEL=1", "TILED=YES", "BIGTIFF=IF_SAFER", "SPARSE_OK=TRUE")
CHUNK_ROWS = 512  # burned at once


@dataclass(frozen=True)
class RasterWindows:
    """One band of a raster layer, read where it is needed; each read opens it anew.

    So reads may come from several threads, and nothing stays in GDAL's cache.
    ``transform`` is (x_min, cell width, 0, y_max, 0, −cell height).
    """

    layer: object
    band: int
    shape: tuple
    transform: tuple
    crs: QgsCoordinateReferenceSystem
    name: str
    source: str

    def read(self, window):
        """Values of a window, and where they are data."""
        row, col, height, width = window
        dataset = gdal.OpenEx(self.source, gdal.OF_RASTER | gdal.OF_READONLY)
        band = dataset.GetRasterBand(self.band)
        values = band.ReadAsArray(col, row, width, height)
        return values, valid_cells(values, band)


def raster_windows(layer, band=1):
    """A raster layer to be read by windows.

    Parameters
    ----------
    layer : QgsRasterLayer
        Of GDAL. Must live as long as it is read.
    band : int

    Returns
    -------
    RasterWindows

    Raises
    ------
    GreenBlueError
        What :func:`~.raster.read_raster` says.
    """
    dataset = opened(layer, band)
    shape = dataset.RasterYSize, dataset.RasterXSize
    return RasterWindows(
        layer, band, shape, dataset.GetGeoTransform(), layer.crs(), layer.name(), layer.source()
    )


class LabelFile:
    """Whole numbers for cells in a temporary GeoTIFF, 0 until written."""

    def __init__(self, path, shape, transform):
        self._path, self.shape, self.transform = path, shape, transform
        rows, columns = shape
        made = gdal.GetDriverByName("GTiff").Create(
            path, columns, rows, 1, gdal.GDT_Int32, list(CREATION)
        )
        made.SetGeoTransform(transform)
        made.SetProjection(PLANE)
        made = None

    def burn(self, shapes, values, progress=silent):
        """See :func:`~.raster.burn`."""
        target = gdal.OpenEx(self._path, gdal.OF_RASTER | gdal.OF_UPDATE)
        options = (f"CHUNKYSIZE={CHUNK_ROWS}",)
        burn_into(target, shapes, values, kind="int32", options=options, progress=progress)
        target = None

    def read(self, window):
        row, col, height, width = window
        dataset = gdal.OpenEx(self._path, gdal.OF_RASTER | gdal.OF_READONLY)
        return dataset.GetRasterBand(1).ReadAsArray(col, row, width, height)

    def write(self, window, values):
        target = gdal.OpenEx(self._path, gdal.OF_RASTER | gdal.OF_UPDATE)
        target.GetRasterBand(1).WriteArray(values, window[1], window[0])
        target = None

    def outlines(self, progress=silent):
        """See :func:`outlines`."""
        dataset = gdal.OpenEx(self._path, gdal.OF_RASTER | gdal.OF_READONLY)
        return _outlines(dataset.GetRasterBand(1), progress)


class LabelArray:
    """The same as :class:`LabelFile` in memory."""

    def __init__(self, shape, transform):
        self.shape, self.transform = shape, transform
        self.values = np.zeros(shape, dtype=np.int32)

    def burn(self, shapes, values, progress=silent):
        """See :func:`~.raster.burn`."""
        target = self._dataset()
        burn_into(target, shapes, values, kind="int32", progress=progress)
        self.values = target.GetRasterBand(1).ReadAsArray()

    def read(self, window):
        row, col, height, width = window
        return self.values[row : row + height, col : col + width]

    def write(self, window, values):
        self.read(window)[:] = values

    def outlines(self, progress=silent):
        """See :func:`outlines`."""
        target = self._dataset()
        target.GetRasterBand(1).WriteArray(self.values)
        return _outlines(target.GetRasterBand(1), progress)

    def _dataset(self):
        rows, columns = self.shape
        made = gdal.GetDriverByName("MEM").Create("", columns, rows, 1, gdal.GDT_Int32)
        made.SetGeoTransform(self.transform)
        made.SetProjection(PLANE)
        return made


def _outlines(band, progress):
    """The cells of every label as one geometry.

    Returns
    -------
    labels : ndarray of int, shape (n,)
        Ascending, without 0.
    geometry : ndarray of MultiPolygons, shape (n,)
    """
    source = ogr.GetDriverByName("Memory").CreateDataSource("")
    layer = source.CreateLayer("cells", osr.SpatialReference(PLANE), ogr.wkbPolygon)
    layer.CreateField(ogr.FieldDefn("label", ogr.OFTInteger))
    with cancelled_or_raised(progress):  # cells of 0 are masked
        gdal.Polygonize(
            band, band, layer, 0, callback=lambda fraction, _m, _d: int(progress(fraction))
        )
    found = [(f.GetField(0), bytes(f.GetGeometryRef().ExportToWkb())) for f in layer]
    label = np.array([row[0] for row in found], dtype=np.int64)
    parts = shapely.from_wkb(np.array([row[1] for row in found], dtype=object))
    order = np.argsort(label, kind="stable")
    labels, number = np.unique(label[order], return_inverse=True)
    return labels, shapely.multipolygons(parts[order], indices=number)
