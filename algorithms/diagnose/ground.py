"""A resistance raster and the patches on it, in memory or in files, read by windows."""

import os

import numpy as np
import shapely

from ...core.diagnose.links.patches import label_patches
from ...core.errors import GreenBlueError
from ...core.progress import chunks, part, silent
from ..io.raster_windows import LabelArray, LabelFile, raster_windows

STRIP_CELLS = 4_000_000  # looked at once, at most
STRIP_BYTES = 60  # a cell of these


class Ground:
    """Resistance and patches on square cells; windows are row, column, height, width.

    Parameters
    ----------
    layer : QgsRasterLayer
        Resistance, in a CRS in metres.
    path : str, optional
        A temporary file to be made for the patches; without one all is held in memory.
    memory_bytes : float
        With a file: what looking at a strip may take.
    progress : callable

    Raises
    ------
    GreenBlueError
        What :func:`~..io.raster.read_raster` says, and cells that are not square.
    Cancelled
    """

    def __init__(self, layer, path=None, memory_bytes=np.inf, progress=silent):
        self._strip_cells = int(min(STRIP_CELLS, memory_bytes / STRIP_BYTES))
        self._raster = raster_windows(layer)
        self.shape, self.transform = self._raster.shape, self._raster.transform
        check_square(self._raster)
        self.cell_m = self.transform[1]
        self._path, self._held, self.lowest = path, None, np.inf
        self._store = (LabelFile if path else LabelArray)(
            *((path,) if path else ()), self.shape, self.transform
        )
        self._number = None
        if path is None:
            held = [self.resistance(s) for s in self._strips(progress)]
            self._held = np.concatenate(held)

    @property
    def held(self):
        """Whether all is in memory."""
        return self._held is not None

    @property
    def whole(self):
        """The window of all cells."""
        return (0, 0, *self.shape)

    def resistance(self, window):
        """float64; NaN where impassable."""
        row, col, height, width = window
        if self.held:
            return self._held[row : row + height, col : col + width]
        values, valid = self._raster.read(window)
        return np.where(valid, values.astype(np.float64), np.nan)

    def labels(self, window):
        """int32: 1 … n in the order of the patches, 0 for none."""
        return self._number[self._store.read(window)]

    def place(self, geometry, progress=silent):
        """Burn patches by the cell-centre rule.

        Parameters
        ----------
        geometry : ndarray of polygons, shape (n,)
            In the CRS of the raster.
        progress : callable

        Returns
        -------
        ndarray of bool, shape (n,)
            Which patches have a cell with a resistance; these are numbered. The smaller of two
            that overlap keeps its cells; one that holds no cell centre gets the cell that it
            lies in, where that is free.
        """
        order = np.argsort(-shapely.area(geometry), kind="stable")
        self._store.burn(geometry[order], order + 1, part(progress, 0.0, 0.5))
        seen = np.zeros(len(geometry) + 1, dtype=bool)
        for strip in self._strips(part(progress, 0.5, 0.6)):
            seen[self._store.read(strip)] = True
        missing = np.flatnonzero(~seen[1:])
        return self._numbered(*self._spots(geometry, missing), len(geometry), progress)

    def label(self, habitat, classes, min_area_ha, progress=silent):
        """Patches of the cells of some classes.

        Parameters
        ----------
        habitat : RasterWindows
            On the same cells.
        classes : list of int
        min_area_ha : float
        progress : callable

        Returns
        -------
        geometry : ndarray of MultiPolygons, shape (n,)
        on : ndarray of bool, shape (n,)
            As of :meth:`place`.
        """

        def cells(window):
            values, valid = habitat.read(window)
            return np.isin(values, classes) & valid

        count = label_patches(
            cells, self._store.read, self._store.write, self.shape, self.cell_m,
            classes=classes, min_area_ha=min_area_ha, strip_cells=self._strip_cells,
            progress=part(progress, 0.0, 0.5),
        )  # fmt: skip
        _labels, geometry = self._store.outlines(part(progress, 0.5, 0.8))
        none = np.empty(0, dtype=np.intp)
        return geometry, self._numbered(none, none, none, count, part(progress, 0.8, 1.0))

    def close(self):
        """Remove the temporary file."""
        if self._path and os.path.exists(self._path):
            os.remove(self._path)

    def _strips(self, progress):
        rows, cols = self.shape
        for inside in chunks(progress, rows, max(self._strip_cells // cols, 1)):
            yield (inside.start, 0, inside.stop - inside.start, cols)

    def _spots(self, geometry, missing):
        """The cells that patches without a cell centre lie in."""
        point = shapely.point_on_surface(geometry[missing])
        left, width, _, top, _, height = self.transform
        col = np.floor((shapely.get_x(point) - left) / width)
        row = np.floor((shapely.get_y(point) - top) / height)
        inside = (row >= 0) & (row < self.shape[0]) & (col >= 0) & (col < self.shape[1])
        return row[inside].astype(int), col[inside].astype(int), missing[inside] + 1

    def _numbered(self, row, col, label, count, progress):
        """Put single cells where they are free; number the labels on cells with a resistance."""
        on = np.zeros(count + 1, dtype=bool)
        for strip in self._strips(part(progress, 0.6, 1.0)):
            values, resistance = self._store.read(strip), self.resistance(strip)
            here = np.flatnonzero((row >= strip[0]) & (row < strip[0] + strip[2]))[::-1]
            free = here[values[row[here] - strip[0], col[here]] == 0]
            if free.size:
                values = values.copy()
                values[row[free] - strip[0], col[free]] = label[free]  # the first of several stays
                self._store.write(strip, values)
            known = ~np.isnan(resistance)
            on[values[known]] = True
            self.lowest = min(self.lowest, resistance.min(initial=np.inf, where=known))
            if self.held:  # in files the work on tiles sees to it
                self._store.write(strip, np.where(known, values, 0))
        on[0] = False
        self._number = (np.cumsum(on) * on).astype(np.int32)
        return on[1:]


def check_square(raster):
    """Raise GreenBlueError unless the cells of a raster are square."""
    width, height = raster.transform[1], -raster.transform[5]
    if abs(width / height - 1) > 1e-6:
        raise GreenBlueError(
            "The cells of “{layer}” measure {width:g} × {height:g} m. Warp it to square cells.",
            layer=raster.name,
            width=width,
            height=height,
        )
