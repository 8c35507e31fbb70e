"""Between the parameters of "Link habitat patches" and ``core.diagnose``: links and corridors."""

import numpy as np
import shapely
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components

from ...core.diagnose.corridor_shapes import corridor_polygon
from ...core.diagnose.corridors import find_corridors
from ...core.diagnose.habitat_patches import merged, place_order
from ...core.diagnose.link_lines import edge_to_edge, listed, smooth
from ...core.diagnose.links import find_links
from ...core.diagnose.paths import barriers_crossed, path_lines, third_patches
from ...core.errors import GreenBlueError
from ...core.progress import part
from ...core.table import Table
from ...core.text import id_list
from ..io.crs import ellipsoidal_areas, ellipsoidal_lengths
from ..io.read import read_table
from .connectivity_io import identifiers
from .mesh_io import planar_crs
from .resistance_grid import burn_patches, read_resistance

RASTER_BYTES = 100  # per cell of the whole raster: resistance, patches, costs, zones, borders
SHARE_OF_RASTER = 0.8  # of the memory at most; the rest is for costs around single patches
STRAIGHT = 1e-3  # of a cell: vertices that are no corner


class Work:
    """One run: resistance, patches on its grid, links, lines and corridors."""

    def __init__(self, algorithm, parameters, context, feedback, report):
        self._algorithm, self._parameters = algorithm, parameters
        self._context, self._feedback, self._report = context, feedback, report
        self._layer = algorithm.parameterAsRasterLayer(parameters, "RESISTANCE", context)
        if self._layer is None:
            raise GreenBlueError("The resistance surface cannot be opened.")
        self.crs = planar_crs(self._layer, context, feedback, algorithm.tr)
        self._window_bytes = self._memory_of_windows()

    def run(self, progress):
        """The output tables by parameter name, and the output numbers."""
        self._grid = read_resistance(self._layer, part(progress, 0.0, 0.05))
        patches = self._read_patches(part(progress, 0.05, 0.15))
        links = self._find_links(part(progress, 0.15, 0.7))
        rows = self._link_rows(links, patches, part(progress, 0.7, 0.75))
        tables = {"OUTPUT_PATCHES": patches, "OUTPUT_LINKS": rows}
        if self._number("CORRIDOR_SLACK") > 0 and self._wanted("OUTPUT_CORRIDORS"):
            tables["OUTPUT_CORRIDORS"] = self._corridors(links, rows, part(progress, 0.75, 1.0))
        return tables, {
            "PATCH_COUNT": len(patches),
            "LINK_COUNT": len(links),
            "COMPONENT_COUNT": int(patches["component"].max()),
            "ISOLATED_COUNT": int(np.count_nonzero(patches["n_links"] == 0)),
        }

    def _number(self, name):
        return self._algorithm.parameterAsDouble(self._parameters, name, self._context)

    def _text(self, name):
        return self._algorithm.parameterAsString(self._parameters, name, self._context)

    def _yes(self, name):
        return self._algorithm.parameterAsBool(self._parameters, name, self._context)

    def _wanted(self, name):
        return self._parameters.get(name) not in (None, "")

    def _warn(self, text, **values):
        self._feedback.pushWarning(text.format(**values))

    def _memory_of_windows(self):
        """What the whole raster leaves of the memory."""
        memory = self._number("MEMORY") * 1e6
        cells = self._layer.width() * self._layer.height()
        if cells * RASTER_BYTES > memory * SHARE_OF_RASTER:
            raise GreenBlueError(
                "The raster “{layer}” has {cells} cells and needs about {needed:.0f} MB. Allow "
                "more memory, clip it, or use larger cells.",
                layer=self._layer.name(),
                cells=cells,
                needed=np.ceil(cells * RASTER_BYTES / SHARE_OF_RASTER / 1e6),
            )
        return int(memory - cells * RASTER_BYTES)

    def _read(self, name, progress, **options):
        return read_table(
            self._algorithm, self._parameters, name, self._context, self._feedback,
            crs=self.crs, invalid=self._text("INVALID"), report=self._report, progress=progress,
            **options,
        )  # fmt: skip

    def _read_patches(self, progress):
        """The patches on the raster, numbered by place; burns their cells."""
        table = self._read("HABITAT", part(progress, 0.0, 0.4), geometry="Polygon")
        if not len(table):
            raise GreenBlueError(
                "Layer “{layer}” holds no habitat polygons to link.", layer=table.name
            )
        if self._yes("MERGE"):
            geometry, fids = merged(table.geometry, table.fid, part(progress, 0.4, 0.6))
        else:
            order = place_order(table.geometry, table.fid)
            geometry, fids = table.geometry[order], [[f] for f in table.fid[order].tolist()]
        area = ellipsoidal_areas(geometry, self.crs, self._context) / 1e4
        large = area >= self._number("MIN_AREA")
        self._tell_small(large, table.name)
        kept = np.flatnonzero(large)
        features = np.array([", ".join(map(str, fids[k])) for k in kept], dtype=object)
        labels = burn_patches(geometry[kept], self._grid, part(progress, 0.6, 1.0))
        on = np.isin(np.arange(1, len(kept) + 1), labels)
        self._tell_lost(on, features, table.name)
        number = np.concatenate([[0], np.cumsum(on)]).astype(np.int32)
        self._labels = number[labels]
        ids = np.arange(1, on.sum() + 1).astype(str).astype(object)
        return Table(
            geometry[kept][on],
            {"patch_id": ids, "area_ha": area[kept][on], "features": features[on]},
            table.name,
        )

    def _tell_small(self, large, layer):
        if not large.any():
            raise GreenBlueError(
                "No habitat of layer “{layer}” is as large as {area:g} ha. Allow smaller patches.",
                layer=layer,
                area=self._number("MIN_AREA"),
            )
        if not large.all():
            self._feedback.pushInfo(
                self._algorithm.tr("{count} patches are smaller than {area} ha and left out.")
                .format(count=np.count_nonzero(~large), area=f"{self._number('MIN_AREA'):g}")
            )  # fmt: skip

    def _tell_lost(self, on, features, layer):
        if not on.any():
            raise GreenBlueError(
                "No habitat of layer “{layer}” lies on cells with a resistance. Check that the "
                "layer and the resistance surface cover the same area.",
                layer=layer,
            )
        if not on.all():
            self._warn(
                self._algorithm.tr(
                    "{count} patches lie on no cell with a resistance (nodata, off the raster or "
                    "under another patch) and are left out; features {ids}"
                ),
                count=np.count_nonzero(~on), ids=id_list(features[~on]),
            )  # fmt: skip

    def _find_links(self, progress):
        cutoff = np.inf
        if self._parameters.get("CUTOFF") is not None:
            cutoff = self._number("CUTOFF")
        links = find_links(
            self._grid.resistance, self._labels, self._grid.cell_m, method=self._text("METHOD"),
            cutoff=cutoff, window_bytes=self._window_bytes, progress=progress,
        )  # fmt: skip
        if not len(links):
            self._warn(
                self._algorithm.tr(
                    "No path joins two patches within the cutoff. Raise it, or look for nodata "
                    "between the patches."
                )
            )
        return links

    def _link_rows(self, links, patches, progress):
        """The table of links; adds to the patches what their links say of them."""
        from_, to = links.a - 1, links.b - 1
        ends = patches.geometry[from_], patches.geometry[to]
        lines = edge_to_edge(path_lines(links, self._grid.transform), *ends)
        lines = shapely.simplify(lines, STRAIGHT * self._grid.cell_m)
        n_barriers, barriers = self._barriers(lines, progress)
        if self._yes("SMOOTH"):
            lines = smooth(lines, self._grid.cell_m)
        self._add_to_patches(patches, from_, to)
        return Table(lines, {
            "link_id": np.arange(1, len(links) + 1).astype(str).astype(object),
            "from_id": patches["patch_id"][from_],
            "to_id": patches["patch_id"][to],
            "cost": links.cost,
            "length_m": ellipsoidal_lengths(lines, self.crs, self._context),
            "straight_m": shapely.distance(*ends),
            "resist": links.cost / _cell_lengths(links, self._grid.cell_m),
            "border_m": links.border_cost,
            "via": third_patches(links, self._labels),
            "method": np.full(len(links), links.method, dtype=object),
            "n_barriers": n_barriers,
            "barriers": barriers,
        })  # fmt: skip

    def _barriers(self, lines, progress):
        """Counts and ids of the barriers that lines cross; empty without a layer of them."""
        table = self._read(
            "BARRIERS", progress, fields={"id": self._text("BARRIER_ID_FIELD")},
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

    def _corridors(self, links, rows, progress):
        slack = np.full(len(links), self._number("CORRIDOR_SLACK"))
        if self._text("SLACK_UNIT") == "percent":
            slack = slack * links.cost / 100.0
        width = self._number("CORRIDOR_WIDTH")
        areas, margin = np.empty(len(links), dtype=object), np.full(len(links), np.nan)
        for corridor in find_corridors(
            self._grid.resistance, self._labels, self._grid.cell_m, links, slack=slack,
            memory_bytes=self._window_bytes, progress=progress,
        ):  # fmt: skip
            k = corridor.link
            margin[k] = corridor.margin if np.isfinite(corridor.margin) else np.nan
            areas[k] = corridor_polygon(
                corridor, self._grid.transform, line=rows.geometry[k], least_width_m=width
            )
        size = ellipsoidal_areas(areas, self.crs, self._context)
        kept = {name: rows[name] for name in ("link_id", "from_id", "to_id", "cost")}
        table = Table(areas, {
            **kept, "slack": slack, "area_ha": size / 1e4, "width_m": size / rows["length_m"],
            "margin": margin,
        })  # fmt: skip
        return table.take(~shapely.is_empty(areas))  # nothing lies between patches that touch


def _cell_lengths(links, cell_m):
    """Lengths of the paths from cell centre to cell centre, which the costs are of."""
    link = np.repeat(np.arange(len(links)), np.diff(links.start))
    steps = np.hypot(np.diff(links.row), np.diff(links.col)) * (np.diff(link) == 0)
    return np.bincount(link[1:], steps, minlength=len(links)) * cell_m
