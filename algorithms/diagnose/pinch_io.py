"""Between the parameters of "Map pinch points" and ``core.diagnose.pinch_points``."""

import re

import numpy as np
import shapely

from ...core.diagnose.circuits.pinch_points import (
    COARSE_CELLS,
    RADII_CELLS,
    Options,
    cheapest_links,
    check_options,
    pinch_maps,
)
from ...core.diagnose.circuits.pinch_sites import barrier_sites, pinch_sites
from ...core.diagnose.links.planar import COMPLETE, PLANAR, find_links
from ...core.errors import GreenBlueError
from ...core.progress import part
from ...core.table import Table, concatenate
from ...core.text import id_list
from ..io.raster import burn, read_raster
from ..io.read import read_table
from .mesh_io import planar_crs

RASTER_BYTES = 100  # per cell of the whole raster: resistance, costs and the maps; measured 93
FARTHEST_M = 1e300  # no limit, yet finite: a wave that has reached every cell then ends
METHODS = {"neighbours": PLANAR, "all": COMPLETE}


class Work:
    """One run: the resistance raster, the patches on its grid, their links."""

    def __init__(self, algorithm, parameters, context, feedback, report):
        self._algorithm, self._parameters = algorithm, parameters
        self._context, self._feedback, self._report = context, feedback, report
        layer = algorithm.parameterAsRasterLayer(parameters, "RESISTANCE", context)
        if layer is None:
            raise GreenBlueError("The resistance surface cannot be opened.")
        self.crs = planar_crs(layer, context, feedback, algorithm.tr)
        self._memory = self._number("MEMORY") * 1e6
        self._check_size(layer)
        self._layer = layer

    def run(self, progress):
        """The maps of all links."""
        self._read_resistance(part(progress, 0.0, 0.05))
        self._options = self._read_options()
        self._read_patches(part(progress, 0.05, 0.1))
        cutoff = self._limit("CUTOFF", FARTHEST_M)
        self._links = find_links(
            self._resistance, self._labels, self._cell_m, method=METHODS[self._text("PAIRS")],
            cutoff=cutoff, window_bytes=int(self._memory / 2), progress=part(progress, 0.1, 0.3),
        )  # fmt: skip
        self._chosen = self._choose_links()
        return pinch_maps(
            self._resistance, self._labels, self._cell_m, self._links, self._chosen,
            self._options, progress=part(progress, 0.3, 1.0),
        )  # fmt: skip

    def sites(self, maps):
        """The table of pinch points and barriers."""
        count = int(self._number("SITE_COUNT"))
        spacing = self._number("SPACING") / self._cell_m
        least = self._number("MIN_CURRENT")
        pinches = pinch_sites(maps, self._labels, count, spacing, least)
        barriers = barrier_sites(maps, self._labels, self._links.cost, count, spacing)
        return concatenate([self._rows("pinch_point", pinches), self._rows("barrier", barriers)])

    def numbers(self, sites):
        """The output numbers."""
        linked = np.union1d(self._links.a[self._chosen], self._links.b[self._chosen])
        gains = sites["gain_m"][sites["kind"] == "barrier"]
        return {
            "PATCH_COUNT": len(linked),
            "LINK_COUNT": len(self._chosen),
            "PINCH_COUNT": int(np.count_nonzero(sites["kind"] == "pinch_point")),
            "BARRIER_COUNT": len(gains),
            "MAX_GAIN_M": float(gains.max(initial=0.0)),
        }

    def _number(self, name):
        return self._algorithm.parameterAsDouble(self._parameters, name, self._context)

    def _limit(self, name, none):
        """An optional distance; ``none`` where it is left empty."""
        return none if self._parameters.get(name) in (None, "") else self._number(name)

    def _text(self, name):
        return self._algorithm.parameterAsString(self._parameters, name, self._context)

    def _warn(self, text, **values):
        self._feedback.pushWarning(text.format(**values))

    def _check_size(self, layer):
        """Refuse a raster that needs more memory than allowed; tell what is left for a link."""
        cells = layer.width() * layer.height()
        needed = cells * RASTER_BYTES
        if needed > self._memory:
            raise GreenBlueError(
                "The raster “{layer}” has {cells} cells and needs about {needed:.0f} MB. Allow "
                "more memory, clip it, or use larger cells.",
                layer=layer.name(),
                cells=cells,
                needed=np.ceil(needed / 1e6),
            )
        self._left = self._memory - needed
        self._feedback.pushInfo(
            self._algorithm.tr(
                "{cells} cells take about {needed} MB of memory; {left} MB are left for each link."
            ).format(cells=cells, needed=f"{needed / 1e6:.0f}", left=f"{self._left / 1e6:.0f}")
        )

    def _read_resistance(self, progress):
        raster = read_raster(self._layer, progress=progress)
        self.transform = raster.transform
        width, height = raster.transform[1], -raster.transform[5]
        if abs(width / height - 1) > 1e-6:
            raise GreenBlueError(
                "The cells of “{layer}” measure {width:g} × {height:g} m. Warp it to square cells.",
                layer=raster.name,
                width=width,
                height=height,
            )
        self._cell_m = width
        self._resistance = np.where(raster.valid, raster.values.astype(np.float64), np.nan)

    def _read_options(self):
        tr, text = self._algorithm.tr, self._text("RADII")
        words = [w for w in re.split(r"[;\s]+|,\s+|,(?=\d+(?:,|$))", text.strip()) if w]
        try:
            radii = tuple(sorted({float(w) for w in words}))
        except ValueError as error:
            raise GreenBlueError(
                "The radii are numbers of metres, such as 50; 100, not “{text}”.", text=text
            ) from error
        radii = radii or tuple(c * self._cell_m for c in RADII_CELLS)
        options = Options(
            radii, self._text("COMBINE"), self._number("DETOUR"), self._left,
            self._limit("REACH", np.inf),
        )  # fmt: skip
        check_options(options, self._cell_m)
        coarse = [f"{r:g}" for r in radii if r < COARSE_CELLS * self._cell_m * (1 - 1e-9)]
        if coarse:
            self._warn(
                tr("Radii of {radii} m are close to the cell size of {cell} m; the gain found "
                   "depends on the grid. Take at least three cells."),
                radii=", ".join(coarse), cell=f"{self._cell_m:g}",
            )  # fmt: skip
        return options

    def _read_patches(self, progress):
        """Burn the patches, numbered by place whatever the order of the features."""
        table = read_table(
            self._algorithm, self._parameters, "PATCHES", self._context, self._feedback,
            geometry="Polygon", crs=self.crs, invalid=self._text("INVALID"), report=self._report,
            progress=part(progress, 0.0, 0.5),
        )  # fmt: skip
        geometry = table.geometry
        keys = [shapely.area(geometry), *shapely.bounds(geometry).T[::-1]]
        table = table.take(np.lexsort([table.fid, *keys]))
        number = np.arange(1, len(table) + 1)
        labels = burn(
            table.geometry, number, self._resistance.shape, self.transform, kind="int32",
            progress=part(progress, 0.5, 1.0),
        )  # fmt: skip
        self._add_small(table, labels)
        labels[np.isnan(self._resistance)] = 0
        lost = np.setdiff1d(number, labels)
        if lost.size:
            self._warn(
                self._algorithm.tr(
                    "{count} patches lie on no cell with a resistance (nodata, off the raster or "
                    "under another patch) and are left out: {ids}"
                ),
                count=len(lost), ids=id_list(table.fid[lost - 1]),
            )  # fmt: skip
        if len(table) - len(lost) < 2:
            raise GreenBlueError(
                "At least two patches must lie on cells with a resistance; there are {count}.",
                count=len(table) - len(lost),
            )
        self._labels, self._fid = labels, table.fid

    def _add_small(self, table, labels):
        """Give patches that cover no cell centre the cell that they lie in, where it is free."""
        missing = np.setdiff1d(np.arange(1, len(table) + 1), labels)
        point = shapely.point_on_surface(table.geometry[missing - 1])
        left, cell, _, top, _, _ = self.transform
        col = np.floor((shapely.get_x(point) - left) / cell)
        row = np.floor((top - shapely.get_y(point)) / cell)
        rows, cols = labels.shape
        inside = (row >= 0) & (row < rows) & (col >= 0) & (col < cols)
        cells = row[inside].astype(int), col[inside].astype(int)
        free = labels[cells] == 0
        labels[cells[0][free], cells[1][free]] = missing[inside][free]

    def _choose_links(self):
        """All links, or the cheapest of too many."""
        if not len(self._links):
            raise GreenBlueError(
                "No path joins two patches within the cutoff. Raise it, or look for nodata "
                "between the patches."
            )
        most = int(self._number("MAX_PAIRS"))
        if len(self._links) > most:
            self._warn(
                self._algorithm.tr("Of {count} links only the {most} cheapest are worked."),
                count=len(self._links), most=most,
            )  # fmt: skip
        return cheapest_links(self._links, most)

    def _rows(self, kind, sites):
        left, cell, _, top, _, _ = self.transform
        points = shapely.points(left + (sites.col + 0.5) * cell, top - (sites.row + 0.5) * cell)
        fid = np.asarray(self._fid).astype(str).astype(object)
        ends = [fid[side[sites.link] - 1] for side in (self._links.a, self._links.b)]
        columns = {
            "kind": np.full(len(sites), kind, dtype=object),
            "rank": np.arange(1, len(sites) + 1),
            "value": sites.value,
            "gain_m": sites.gain_m,
            "gain_pct": sites.gain_pct,
            "radius_m": sites.radius_m,
            "stretch_m": sites.stretch_cells * cell,
            "patch_a": ends[0],
            "patch_b": ends[1],
            "cost_m": self._links.cost[sites.link],
        }
        return Table(points, columns)
