"""Between the parameters of "Link habitat patches" and ``core.diagnose``: links and corridors."""

import os

import numpy as np
import shapely
from qgis.core import QgsProcessingUtils
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components

from ...core.diagnose.costdistance.compiled import available
from ...core.diagnose.links.corridor_shapes import corridor_polygon
from ...core.diagnose.links.corridors import region_corridors
from ...core.diagnose.links.lines import edge_to_edge, listed, smooth
from ...core.diagnose.links.paths import barriers_crossed, path_lines, third_patches
from ...core.diagnose.links.planar import BORDER, COMPLETE, find_links
from ...core.diagnose.links.tiles import link_region
from ...core.diagnose.resistance.surface import read_guilds
from ...core.errors import GreenBlueError
from ...core.progress import part
from ...core.table import Table
from ...core.text import id_list
from .. import infrastructure
from ..io.crs import ellipsoidal_areas, ellipsoidal_lengths
from ..io.read import read_table
from .connectivity_io import identifiers
from .ground import Ground
from .habitat_io import Habitat
from .mesh_io import planar_crs

RASTER_BYTES = 100  # per cell of the whole raster: resistance, patches, costs, zones, borders
HELD_BYTES = 16  # of these while corridors are found
SHARE_OF_RASTER = 0.8  # of the memory at most; the rest is for costs around single patches
STRAIGHT = 1e-3  # of a cell: vertices that are no corner


class Work:
    """One run: resistance, patches on its grid, links, lines and corridors."""

    def __init__(self, algorithm, parameters, context, feedback, report):
        self.algorithm, self.parameters = algorithm, parameters
        self.context, self.feedback, self._report = context, feedback, report
        self._layer = self.raster("RESISTANCE")
        self.crs = planar_crs(self._layer, context, feedback, algorithm.tr)
        self._memory = self.number("MEMORY") * 1e6
        self._cutoff = self._limit()
        self._tiled = self._needs_tiles()

    def run(self, progress):
        """The output tables by parameter name, and the output numbers."""
        path = None
        if self._tiled:
            path = QgsProcessingUtils.generateTempFilename("patches.tif")
        self._ground = Ground(self._layer, path, self._memory / 2, part(progress, 0.0, 0.05))
        try:
            return self._run(progress)
        finally:
            self._ground.close()

    def _run(self, progress):
        patches = Habitat(self, self._ground).read(part(progress, 0.05, 0.15))
        links = self._find_links(part(progress, 0.15, 0.7))
        rows = self._link_rows(links, patches, part(progress, 0.7, 0.75))
        tables = {"OUTPUT_PATCHES": patches, "OUTPUT_LINKS": rows}
        if self.number("CORRIDOR_SLACK") > 0 and self.text("METHOD") != BORDER:
            corridors = self._corridors(links, rows, patches, part(progress, 0.75, 1.0))
            if self._wanted("OUTPUT_CORRIDORS"):
                tables["OUTPUT_CORRIDORS"] = corridors
        return tables, {
            "PATCH_COUNT": len(patches),
            "LINK_COUNT": len(links),
            "COMPONENT_COUNT": int(patches["component"].max()),
            "ISOLATED_COUNT": int(np.count_nonzero(patches["n_links"] == 0)),
        }

    def _limit(self):
        """The dearest link: as given, else by the dispersal of the guild, else without limit."""
        if self.parameters.get("CUTOFF") is not None:
            return self.number("CUTOFF")
        facts = {g.id: g for g in read_guilds(infrastructure.RULES / "guilds.csv")}
        chosen = facts.get(self.text("GUILD"))
        if chosen is None:
            return np.inf
        told = self.algorithm.tr("{guild}: links up to {metres} effective metres.")
        name = self.algorithm.tr(chosen.name)
        self.feedback.pushInfo(told.format(guild=name, metres=f"{chosen.d05_m:.0f}"))
        return chosen.d05_m

    def number(self, name):
        return self.algorithm.parameterAsDouble(self.parameters, name, self.context)

    def text(self, name):
        return self.algorithm.parameterAsString(self.parameters, name, self.context)

    def yes(self, name):
        return self.algorithm.parameterAsBool(self.parameters, name, self.context)

    def raster(self, name):
        """The raster layer of a parameter."""
        layer = self.algorithm.parameterAsRasterLayer(self.parameters, name, self.context)
        if layer is None:
            raise GreenBlueError(
                "The raster “{layer}” cannot be opened.", layer=self.parameters.get(name)
            )
        return layer

    def read(self, name, progress, **options):
        """The features of a parameter in the CRS of the raster."""
        return read_table(
            self.algorithm, self.parameters, name, self.context, self.feedback,
            crs=self.crs, invalid=self.text("INVALID"), report=self._report, progress=progress,
            **options,
        )  # fmt: skip

    def warn(self, text, **values):
        self.feedback.pushWarning(text.format(**values))

    def _wanted(self, name):
        return self.parameters.get(name) not in (None, "")

    def _needs_tiles(self):
        """Whether the raster exceeds the memory; then it must be possible to work by tiles."""
        cells = self._layer.width() * self._layer.height()
        needed = cells * RASTER_BYTES / SHARE_OF_RASTER
        if needed <= self._memory:
            return False
        sizes = {"layer": self._layer.name(), "cells": cells, "needed": np.ceil(needed / 1e6)}
        if self._cutoff == np.inf:
            raise GreenBlueError(
                "The raster “{layer}” has {cells} cells and needs about {needed:.0f} MB. It can be "
                "worked by tiles only when the dearest link is limited. Give a limit, allow more "
                "memory, clip the raster, or use larger cells.",
                **sizes,
            )
        if self.text("METHOD") == COMPLETE:
            raise GreenBlueError(
                "The raster “{layer}” has {cells} cells and needs about {needed:.0f} MB. All pairs "
                "cannot be linked by tiles. Choose planar or border links, allow more memory, "
                "clip the raster, or use larger cells.",
                **sizes,
            )
        return True

    def _find_links(self, progress):
        ground, method = self._ground, self.text("METHOD")
        if available():
            self.feedback.pushInfo(self.algorithm.tr("Costs are spread by numba."))
        if self._tiled:
            links = self._find_by_tiles(method, progress)
        else:
            left = int(self._memory - np.prod(ground.shape) * RASTER_BYTES)
            links = find_links(
                ground.resistance(ground.whole), ground.labels(ground.whole), ground.cell_m,
                method=method, cutoff=self._cutoff, window_bytes=left, progress=progress,
            )  # fmt: skip
        if not len(links):
            self.warn(
                self.algorithm.tr(
                    "No path joins two patches within the cutoff. Raise it, or look for nodata "
                    "between the patches."
                )
            )
        return links

    def _find_by_tiles(self, method, progress):
        ground = self._ground
        self.feedback.pushInfo(
            self.algorithm.tr("The raster exceeds the memory allowed and is worked by tiles.")
        )
        return link_region(
            ground.resistance, ground.labels, ground.shape, ground.cell_m, cutoff=self._cutoff,
            memory_bytes=self._memory, method=method, least_resistance=max(ground.lowest, 1.0),
            cores=os.cpu_count() or 1, progress=progress,
        )  # fmt: skip

    def _link_rows(self, links, patches, progress):
        """The table of links; adds to the patches what their links say of them."""
        from_, to = links.a - 1, links.b - 1
        ends = patches.geometry[from_], patches.geometry[to]
        lines = edge_to_edge(path_lines(links, self._ground.transform), *ends)
        lines = shapely.simplify(lines, STRAIGHT * self._ground.cell_m)
        n_barriers, barriers = self._barriers(lines, progress)
        if self.yes("SMOOTH"):
            lines = smooth(lines, self._ground.cell_m)
        self._add_to_patches(patches, from_, to)
        return Table(lines, {
            "link_id": np.arange(1, len(links) + 1).astype(str).astype(object),
            "from_id": patches["patch_id"][from_],
            "to_id": patches["patch_id"][to],
            "cost": links.cost,
            "length_m": ellipsoidal_lengths(lines, self.crs, self.context),
            "straight_m": shapely.distance(*ends),
            "resist": links.cost / _cell_lengths(links, self._ground.cell_m),
            "border_m": links.border_cost,
            "via": third_patches(links, self._ground.labels),
            "method": np.full(len(links), links.method, dtype=object),
            "margin": np.full(len(links), np.nan),
            "n_barriers": n_barriers,
            "barriers": barriers,
        })  # fmt: skip

    def _barriers(self, lines, progress):
        """Counts and ids of the barriers that lines cross; empty without a layer of them."""
        table = self.read(
            "BARRIERS", progress, fields={"id": self.text("BARRIER_ID_FIELD")},
            kinds={"id": "text"}, geometry=("LineString", "Polygon"),
        )  # fmt: skip
        if table is None:
            return np.full(len(lines), np.nan), np.full(len(lines), None, dtype=object)
        ids = identifiers(table, "id")
        texts, count = listed(barriers_crossed(lines, table.geometry, ids))
        return count, texts

    def _add_to_patches(self, patches, from_, to):
        count = len(patches)
        graph = coo_matrix((np.ones(len(from_)), (from_, to)), (count, count))
        _, member = connected_components(graph, directed=False)
        area = np.bincount(member, patches["area_ha"])
        rank = np.empty(len(area), dtype=np.int64)
        rank[np.argsort(-area, kind="stable")] = np.arange(1, len(area) + 1)
        patches.columns["component"] = rank[member]
        patches.columns["n_links"] = np.bincount(np.concatenate([from_, to]), minlength=count)

    def _corridors(self, links, rows, patches, progress):
        """The table of corridors; adds the narrowest cost margins to the links."""
        ground, width = self._ground, self.number("CORRIDOR_WIDTH")
        slack = np.full(len(links), self.number("CORRIDOR_SLACK"))
        if self.text("SLACK_UNIT") == "percent":
            slack = slack * links.cost / 100.0
        areas, margin = np.full(len(links), None, dtype=object), np.full(len(links), np.nan)
        for corridor in region_corridors(
            ground.resistance, ground.labels, ground.shape, ground.cell_m, links,
            cell_boxes(patches.geometry, ground), slack=slack, progress=progress,
            memory_bytes=self._memory - self._held_bytes(),
        ):  # fmt: skip
            k = corridor.link
            margin[k] = corridor.margin if np.isfinite(corridor.margin) else np.nan
            areas[k] = corridor_polygon(
                corridor, ground.transform, line=rows.geometry[k], least_width_m=width
            )
        rows.columns["margin"] = margin
        found = np.array([area is not None for area in areas], dtype=bool)
        self._tell_large(rows["link_id"][~found])
        areas[~found] = shapely.Polygon()
        size = ellipsoidal_areas(areas, self.crs, self.context)
        kept = {name: rows[name] for name in ("link_id", "from_id", "to_id", "cost")}
        table = Table(areas, {
            **kept, "slack": slack, "area_ha": size / 1e4, "width_m": size / rows["length_m"],
            "margin": margin,
        })  # fmt: skip
        return table.take(~shapely.is_empty(areas))  # nothing lies between patches that touch

    def _held_bytes(self):
        return 0 if self._tiled else np.prod(self._ground.shape) * HELD_BYTES

    def _tell_large(self, ids):
        if len(ids):
            self.warn(
                self.algorithm.tr(
                    "Corridors of these links need more memory than allowed and are left out: {ids}"
                ),
                ids=id_list(ids),
            )


def cell_boxes(geometry, ground):
    """First row and column of patches and those just past their last: dict of label to box."""
    x_min, y_min, x_max, y_max = shapely.bounds(geometry).T
    left, cell, _, top, _, _ = ground.transform
    low = np.floor(np.column_stack([top - y_max, x_min - left]) / cell) - 1
    high = np.ceil(np.column_stack([top - y_min, x_max - left]) / cell) + 1
    low, high = np.clip(low, 0, ground.shape), np.clip(high, 0, ground.shape)
    boxes = np.concatenate([low, high], axis=1).astype(np.int64)
    return dict(enumerate(boxes.tolist(), start=1))


def _cell_lengths(links, cell_m):
    """Lengths of the paths from cell centre to cell centre, which the costs are of."""
    link = np.repeat(np.arange(len(links)), np.diff(links.start))
    steps = np.hypot(np.diff(links.row), np.diff(links.col)) * (np.diff(link) == 0)
    return np.bincount(link[1:], steps, minlength=len(links)) * cell_m
