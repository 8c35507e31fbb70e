"""Between the parameters of "Build resistance surface" and ``core.diagnose.resistance``."""

import math

import numpy as np
import shapely
from qgis.core import QgsRectangle, QgsVectorLayer

from ...core.diagnose.resistance.barrier_features import barrier_features
from ...core.diagnose.resistance.barrier_raster import Stack, stack
from ...core.diagnose.resistance.land_cover import cover_resistance, read_cover_codes
from ...core.diagnose.resistance.shapes import (
    barrier_shapes,
    burn_order,
    cover_order,
    crossing_shapes,
    hedge_shapes,
)
from ...core.diagnose.resistance.surface import (
    BYTES_PER_CELL,
    check_cell_size,
    finest_cell_size,
    read_guilds,
    read_resistance,
)
from ...core.errors import GreenBlueError
from ...core.progress import part
from ...core.text import id_list
from .. import infrastructure
from ..io.crs import transform_extent
from ..io.raster import burn, read_raster, warped
from ..io.read import read_table
from ..io.safe_files import same_file
from ..io.source import extent_of
from .mesh_io import planar_crs, tell_generic

RULES = infrastructure.RULES


def check_destination(algorithm, parameters, context, output):
    """Refuse to write over the land cover raster."""
    layer = algorithm.parameterAsRasterLayer(parameters, "COVER_RASTER", context)
    if layer is not None and same_file(layer.source(), output):
        raise GreenBlueError(
            "The output {path} is also the land cover raster. Choose another file.", path=output
        )


class Work:
    """One run: rules, grid, and the layers burned onto it one after the other."""

    def __init__(self, algorithm, parameters, context, feedback, report):
        self._algorithm, self._parameters = algorithm, parameters
        self._context, self._feedback, self._report = context, feedback, report
        self._table = self._read_table()
        name = "COVER" if parameters.get("COVER") else "COVER_RASTER"
        self._cover = algorithm.parameterAsLayer(parameters, name, context)
        if self._cover is None:
            raise GreenBlueError("The land cover layer cannot be opened.")
        self.crs = planar_crs(self._cover, context, feedback, algorithm.tr)
        self._set_grid()

    def build(self, progress):
        """The resistance raster, and the crossings that open nothing."""
        hedges = self._hedges(part(progress, 0.3, 0.4))
        barriers = self._barriers(part(progress, 0.4, 0.7))
        crossings, fid = self._crossings(part(progress, 0.7, 0.75))
        layers = Stack(self._cover_values(part(progress, 0.0, 0.3)), hedges, barriers, crossings)
        value = self._table.value("crossing", "crossing")
        resistance, unopened = stack(layers, value, progress=part(progress, 0.75, 1.0))
        if unopened.size:
            self._feedback.pushWarning(
                self._algorithm.tr(
                    "{count} crossings lead to no second side of their barrier and open nothing: "
                    "{ids}"
                ).format(count=len(unopened), ids=id_list(fid[unopened - 1]))
            )
        return resistance, unopened

    def _number(self, name):
        return self._algorithm.parameterAsDouble(self._parameters, name, self._context)

    def _read_table(self):
        """The resistance table of the guild, or the user's own."""
        choice = self._algorithm.parameterAsEnumString(self._parameters, "GUILD", self._context)
        guild = {g.id: g for g in read_guilds(RULES / "guilds.csv")}[choice]
        own = self._algorithm.parameterAsFile(self._parameters, "RESISTANCE_TABLE", self._context)
        table = read_resistance(own or RULES / "resistance" / f"{guild.resistance}.csv")
        contrast = self._number("CONTRAST")
        return table if contrast == 1 else table.with_contrast(contrast)

    def _set_grid(self):
        """Extent and cells."""
        extent = self._algorithm.parameterAsExtent(
            self._parameters, "EXTENT", self._context, self.crs
        )
        if extent.isNull() or extent.isEmpty():
            cover = self._cover
            vector = isinstance(cover, QgsVectorLayer)
            whole = extent_of(cover) if vector else cover.extent()
            extent = transform_extent(whole, cover.crs(), self.crs, self._context)
        extent = extent or QgsRectangle()
        memory = self._number("MEMORY_GB") * 1e9
        size = extent.width(), extent.height()
        finest = finest_cell_size(*size, memory)
        cell = finest
        if self._parameters.get("CELL_SIZE") is not None:
            cell = self._number("CELL_SIZE")
            check_cell_size(cell, *size, memory)
        x, y = self._origin()
        left = x + math.floor((extent.xMinimum() - x) / cell + 1e-6) * cell
        top = y + math.ceil((extent.yMaximum() - y) / cell - 1e-6) * cell
        columns = max(math.ceil((extent.xMaximum() - left) / cell - 1e-6), 1)
        rows = max(math.ceil((top - extent.yMinimum()) / cell - 1e-6), 1)
        self.cell_m, self.shape = cell, (rows, columns)
        self.transform = (left, cell, 0.0, top, 0.0, -cell)
        self._box = (left, top - rows * cell, left + columns * cell, top)
        needed = rows * columns * BYTES_PER_CELL
        self._feedback.pushInfo(
            self._algorithm.tr(
                "{rows} × {columns} cells of {cell} m take about {needed} GB of memory (finest "
                "size within {memory} GB: {finest} m)."
            ).format(rows=rows, columns=columns, cell=f"{cell:g}", needed=f"{needed / 1e9:.2g}",
                     memory=f"{memory / 1e9:g}", finest=f"{finest:g}")
        )  # fmt: skip

    def _origin(self):
        """A point that cell corners fall on: a corner of the raster, else of the whole map."""
        if self._parameters.get("COVER_RASTER") and self._cover.crs() == self.crs:
            extent = self._cover.extent()
            return extent.xMinimum(), extent.yMaximum()
        return 0.0, 0.0

    def _read(self, name, progress, **options):
        policy = self._algorithm.parameterAsEnumString(self._parameters, "INVALID", self._context)
        return read_table(
            self._algorithm, self._parameters, name, self._context, self._feedback,
            crs=self.crs, extent=self._box, invalid=policy, report=self._report,
            progress=progress, **options,
        )  # fmt: skip

    def _burn(self, shapes, values, progress, kind="float32"):
        return burn(shapes, values, self.shape, self.transform, kind=kind, progress=progress)

    def _cover_values(self, progress):
        """Resistance of the land cover; NaN where there is none."""
        if self._parameters.get("COVER_RASTER"):
            return self._cover_from_raster(progress)
        field = self._algorithm.parameterAsString(self._parameters, "COVER_FIELD", self._context)
        table = self._read(
            "COVER", part(progress, 0.0, 0.4), fields={"cover": field}, kinds={"cover": "text"},
            geometry="Polygon",
        )  # fmt: skip
        if "cover" not in table.columns:
            raise GreenBlueError("Choose the field that holds the cover class of the polygons.")
        values = self._table.values("cover", table["cover"])
        order = cover_order(table.geometry)
        burned = self._burn(table.geometry[order], values[order], part(progress, 0.4, 1.0))
        burned[burned == 0] = np.nan
        return burned

    def _cover_from_raster(self, progress):
        own = self._algorithm.parameterAsFile(self._parameters, "COVER_TABLE", self._context)
        name = self._algorithm.parameterAsEnumString(self._parameters, "COVER_CODES", self._context)
        codes = read_cover_codes(own or RULES / "land_cover" / f"{name}.csv")
        layer = self._cover
        with warped(layer, self.shape, self.transform, self.crs) as source:
            raster = read_raster(source, progress=progress)
        return cover_resistance(raster.values, raster.valid, codes, self._table, layer.name())

    def _hedges(self, progress):
        table = self._read("HEDGES", part(progress, 0.0, 0.4), geometry=("LineString", "Polygon"))
        if table is None or not len(table):
            return None
        width = np.full(len(table), self._number("HEDGE_WIDTH"))
        shapes = hedge_shapes(table.geometry, width, self.cell_m)
        values = np.full(len(table), self._table.value("hedge", "hedge"))
        return self._burn(shapes, values, part(progress, 0.4, 1.0))

    def _barriers(self, progress):
        rules = infrastructure.profile(self._algorithm, self._parameters, self._context)
        classes = infrastructure.barriers(self._algorithm, self._parameters, self._context)
        reach = 100.0  # a road beside the region may reach into it
        box = (*np.array(self._box[:2]) - reach, *np.array(self._box[2:]) + reach)
        sources = infrastructure.read_sources(
            self._algorithm, self._parameters, self._context, self._feedback, rules, self.crs,
            box, report=self._report,
        )  # fmt: skip
        listed = [r.code for r in self._table.rows if r.kind == "barrier" and r.code in classes]
        features = barrier_features(sources, rules, classes, codes=listed)
        tell_generic(self._algorithm, self._feedback, sources, features.generic)
        found = features.table
        if not len(found):
            return None
        shapes = barrier_shapes(found.geometry, found["width_m"], self.cell_m)
        values = self._table.values("barrier", found["code"])
        order = burn_order(values, shapes)
        return self._burn(shapes[order], values[order], progress)

    def _crossings(self, progress):
        """The number of the crossing in each cell, and the feature ids by number."""
        families = ("Point", "LineString", "Polygon")
        table = self._read("CROSSINGS", part(progress, 0.0, 0.4), geometry=families)
        if table is None or not len(table):
            return None, np.empty(0, dtype=object)
        order = np.lexsort(shapely.bounds(table.geometry).T)
        width = np.full(len(table), self._number("CROSSING_WIDTH"))
        shapes = crossing_shapes(table.geometry[order], width, self.cell_m)
        number = np.arange(1, len(table) + 1)
        return self._burn(shapes, number, part(progress, 0.4, 1.0), "int32"), table.fid[order]
