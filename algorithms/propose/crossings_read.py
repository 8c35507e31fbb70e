"""The layers that "Propose crossings" takes, as tables and surfaces for ``core.propose``."""

from dataclasses import dataclass

import numpy as np
import shapely
from qgis.core import QgsRasterLayer

from ...core.errors import GreenBlueError
from ...core.progress import part
from ...core.propose.crossings.facts import Surroundings
from ...core.propose.crossings.gain import Habitats
from ...core.rules import read_rules
from ...core.table import Table
from ...core.text import id_list
from .. import infrastructure
from ..diagnose import resistance_grid
from ..diagnose.connectivity_io import identifiers
from ..diagnose.mesh_io import planar_crs
from ..io.crs import ellipsoidal_areas, ellipsoidal_lengths, working_crs
from ..io.read import read_table, source_crs, source_extent
from ..io.surface import read_surface

RULES = infrastructure.RULES
AROUND_M = 1000.0  # what lies farther from the sections does not matter
SECTION_FIELDS = {
    "site_id": "text", "kind": "text", "barrier": "text", "name": "text", "parent_id": "text",
    "width_m": "number", "lit": "number", "importance": "number", "score": "number",
}  # fmt: skip
SHAPES = {
    "BUILDINGS": "buildings", "ELEMENTS": "elements", "SPAWNING": "spawning",
    "PUBLIC_LAND": "public", "WORKS": "works", "UTILITIES": "utilities",
}  # fmt: skip


@dataclass(frozen=True)
class PassageUse:
    """One line of ``passage_use.csv``."""

    kind: str
    use: str = ""
    serves: bool = False
    over_water: bool = False


@dataclass(frozen=True)
class CoverUse:
    """One line of ``crossing_covers.csv``."""

    cover: str
    use: str


class Layers:
    """The layers of one run, read into the CRS in which it works.

    ``own_crs`` is that of the sections, ``crs`` the one of the work.
    """

    def __init__(self, algorithm, parameters, context, feedback, report):
        self._algorithm, self._parameters = algorithm, parameters
        self._context, self._feedback, self._report = context, feedback, report
        self.own_crs = source_crs(algorithm, parameters, "SECTIONS", context)
        self._rasters = {n: self._raster(n) for n in ("RESISTANCE", "DEM", "CURRENT")}
        self.crs = self._working_crs()

    def _raster(self, name):
        if not self._parameters.get(name):
            return None
        layer = self._algorithm.parameterAsRasterLayer(self._parameters, name, self._context)
        if not isinstance(layer, QgsRasterLayer) or not layer.isValid():
            raise GreenBlueError(
                "The raster “{layer}” cannot be opened.", layer=self._parameters[name]
            )
        return layer

    def _working_crs(self):
        if self._rasters["RESISTANCE"] is not None:
            layer = self._rasters["RESISTANCE"]
            return planar_crs(layer, self._context, self._feedback, self._algorithm.tr)
        extent = source_extent(self._algorithm, self._parameters, "SECTIONS", self._context)
        return working_crs(self.own_crs, extent, self._context)

    def _read(self, name, **options):
        policy = self._algorithm.parameterAsEnumString(self._parameters, "INVALID", self._context)
        return read_table(
            self._algorithm, self._parameters, name, self._context, self._feedback, crs=self.crs,
            invalid=policy, report=self._report, **options,
        )  # fmt: skip

    def sections(self, progress):
        table = self._read(
            "SECTIONS", fields={f: f for f in SECTION_FIELDS}, kinds=SECTION_FIELDS,
            geometry="LineString", progress=progress,
        )  # fmt: skip
        if not len(table):
            raise GreenBlueError(
                "Layer “{layer}” holds no sections. Run “Find fragmentation points” first.",
                layer=table.name,
            )
        columns = dict(table.columns)
        for name in ("site_id", "kind", "barrier", "name", "parent_id"):
            columns[name] = identifiers(table, name)
        nameless = columns["site_id"] == ""
        columns["site_id"][nameless] = table.fid[nameless].astype(str)
        self._box = shapely.total_bounds(table.geometry) + AROUND_M * np.array([-1, -1, 1, 1])
        columns["point"] = self._points(table, columns["site_id"])
        single = shapely.get_type_id(table.geometry) == 1
        geometry = table.geometry.copy()
        geometry[single] = [shapely.MultiLineString([line]) for line in geometry[single]]
        return Table(geometry, columns, table.name, table.fid)

    def _points(self, sections, site_id):
        """The point of each site, from the points where they are given, else of its section."""
        result = shapely.point_on_surface(sections.geometry)
        points = self._read(
            "POINTS", fields={"site_id": "site_id"}, kinds={"site_id": "text"}, geometry="Point"
        )
        if points is None:
            return result
        first = shapely.get_geometry(points.geometry, 0)
        of_site = dict(zip(points["site_id"][::-1], first[::-1]))
        found = np.array([of_site.get(s) for s in site_id] + [None], dtype=object)[:-1]
        return np.where(shapely.is_missing(found), result, found)

    def _shapes(self, name, **options):
        table = self._read(name, extent=tuple(self._box), **options)
        return None if table is None else table.geometry

    def around(self, progress):
        """What lies around the sections, and which of it was given."""
        habitat = self._read(
            "HABITAT", geometry="Polygon", extent=tuple(self._box), progress=progress
        )
        if not len(habitat):
            raise GreenBlueError(
                "Layer “{layer}” holds no habitat near the sections. Crossings join habitat; check "
                "that both layers cover the same area.",
                layer=habitat.name,
            )
        built, forest = self._covers()
        given = {"built"} if built is not None or self._parameters.get("BUILDINGS") else set()
        shapes = {field: self._shapes(name) for name, field in SHAPES.items()}
        given |= {f for f in ("public", "works", "utilities") if shapes[f] is not None}
        surfaces = {
            field: None if self._rasters[name] is None
            else read_surface(self._rasters[name], tuple(self._box), self.crs)
            for name, field in (("DEM", "heights"), ("CURRENT", "current"))
        }  # fmt: skip
        passages = self._passages()
        given |= {"passages"} if passages is not None else set()
        given |= {"heights"} if surfaces["heights"] is not None else set()
        given |= {"flow"} if surfaces["current"] is not None else set()
        return Surroundings(
            habitat=habitat.geometry, built_up=built, forest=forest, passages=passages,
            waterways=self._waterways(), **shapes, **surfaces,
        ), given  # fmt: skip

    def _covers(self):
        field = self._algorithm.parameterAsString(self._parameters, "COVER_FIELD", self._context)
        table = self._read(
            "COVER", geometry="Polygon", extent=tuple(self._box), fields={"cover": field},
            kinds={"cover": "text"},
        )  # fmt: skip
        if table is None:
            return None, None
        if "cover" not in table.columns:
            raise GreenBlueError("Choose the field that holds the cover class of the polygons.")
        rows = read_rules(RULES / "crossing_covers.csv", CoverUse)
        uses = {use: [r.cover for r in rows if r.use == use] for use in ("built_up", "forest")}
        return tuple(
            table.geometry[np.isin(table["cover"].astype(str), uses[use])]
            for use in ("built_up", "forest")
        )

    def _passages(self):
        field = self._algorithm.parameterAsString(self._parameters, "PASSAGE_FIELD", self._context)
        source = self._algorithm.parameterAsSource(self._parameters, "PASSAGES", self._context)
        if source is None:
            return None
        fields = {"kind": field}
        if source.fields().lookupField("cross_cl") >= 0:
            fields["crosses"] = "cross_cl"
        table = self._read(
            "PASSAGES", extent=tuple(self._box), fields=fields, kinds=dict.fromkeys(fields, "text")
        )
        rules = {r.kind: r for r in read_rules(RULES / "passage_use.csv", PassageUse)}
        nothing = PassageUse("")
        kinds = table.columns.get("kind", np.full(len(table), "wildlife_crossing", dtype=object))
        found = [rules.get(k, nothing) for k in kinds]
        use = [r.use for r in found]
        for k, crosses in enumerate(table.columns.get("crosses", ())):  # texts
            if not use[k] and found[k].over_water and "waterway" in (crosses or ""):
                use[k] = "water_bridge"
        table.columns["use"] = np.array([*use, None], dtype=object)[:-1]
        table.columns["serves"] = np.array([r.serves for r in found], dtype=bool)
        order = np.argsort(table.fid, kind="stable")
        return table.take(order)

    def _waterways(self):
        source = self._algorithm.parameterAsSource(self._parameters, "WATERWAYS", self._context)
        if source is None:
            return None
        present = {f.name() for f in source.fields()}
        fields = {n: n for n in ("tunnel", "name") if n in present}
        table = self._read(
            "WATERWAYS", geometry="LineString", extent=tuple(self._box), fields=fields,
            kinds=dict.fromkeys(fields, "text"),
        )  # fmt: skip
        empty = np.full(len(table), None, dtype=object)
        tunnel = table.columns.get("tunnel", empty)
        name = table.columns.get("name", empty)
        under = ~np.isin(tunnel.astype(str), ("None", "", "no", "0", "false"))
        name = np.array([n or "" for n in name] + [None], dtype=object)[:-1]
        return Table(
            table.geometry, {"underground": under, "name": name}, table.name, table.fid
        ).take(np.argsort(table.fid, kind="stable"))

    def network(self, progress):
        """Patches, links and, with a resistance raster, their cells."""
        if not self._parameters.get("PATCHES") or not self._parameters.get("LINKS"):
            return None, set()
        patches = self._read(
            "PATCHES", geometry="Polygon", fields={"id": "patch_id"}, kinds={"id": "text"}
        )
        ids = identifiers(patches, "id")
        if not len(patches) or len(set(ids)) < len(ids):
            raise GreenBlueError(
                "Layer “{layer}” must hold habitat patches, each with an identifier of its own in "
                "the field patch_id, as “Link habitat patches” makes them.",
                layer=patches.name,
            )
        order = np.lexsort((ids.astype(str), np.char.str_len(ids.astype(str))))
        patches, ids = patches.take(order), ids[order]
        area = ellipsoidal_areas(patches.geometry, self.crs, self._context) / 1e4
        links = self._links(ids, patches.name)
        if self._rasters["RESISTANCE"] is None:
            return Habitats(ids, area, links, shape=patches.geometry), {"links", "flow"}
        grid = resistance_grid.read_resistance(self._rasters["RESISTANCE"], part(progress, 0, 0.5))
        labels = resistance_grid.burn_patches(patches.geometry, grid, part(progress, 0.5, 1.0))
        habitats = Habitats(
            ids, area, links, grid.resistance, labels, grid.transform, patches.geometry
        )
        return habitats, {"links", "flow", "cost"}

    def _links(self, ids, patches):
        names = {"link_id": "text", "from_id": "text", "to_id": "text", "cost": "number"}
        table = self._read(
            "LINKS", geometry="LineString", fields={n: n for n in names}, kinds=names
        )
        place = {name: k for k, name in enumerate(ids)}
        ends = [[place.get(i, -1) for i in identifiers(table, n)] for n in ("from_id", "to_id")]
        ends = np.array(ends, dtype=np.int64).reshape(2, -1)
        lost = (ends < 0).any(axis=0)
        if lost.any():
            raise GreenBlueError(
                "Layer “{layer}”: links {ids} lead to patches that layer “{patches}” does not "
                "have. Give the patches and links of one run of “Link habitat patches”.",
                layer=table.name,
                ids=id_list(table.fid[lost]),
                patches=patches,
            )
        length = ellipsoidal_lengths(table.geometry, self.crs, self._context)
        link_id = identifiers(table, "link_id")
        links = table.with_columns(
            link_id=link_id, link_from=ends[0], link_to=ends[1], length_m=length
        )
        return links.take(np.lexsort((link_id.astype(str), ends[1], ends[0])))
