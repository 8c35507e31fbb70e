"""Between the parameters of "Measure fragmentation" and ``core.diagnose.mesh``."""

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsRasterLayer,
    QgsUnitTypes,
    QgsVectorLayer,
)

from ...core.diagnose.mesh.cells import Grid, cells_of_polygons, label_patches, measure_cells
from ...core.diagnose.mesh.effective import measure_polygons
from ...core.diagnose.mesh.table import mesh_columns, parse_years
from ...core.diagnose.resistance.barrier_features import barrier_features
from ...core.errors import GreenBlueError
from ...core.progress import part
from ...core.table import Table, concatenate
from ...core.text import id_list
from .. import infrastructure
from ..io.crs import is_metric, transform_extent, working_crs
from ..io.raster import read_raster
from ..io.read import read_table
from ..io.source import extent_of

RASTER_BYTES = 170  # memory per cell of a class raster, measured


def planar_crs(layer, context, feedback, tr):
    """The CRS in which a layer is measured.

    The layer's own where it is projected in metres and true to scale; so it is where the
    layer lies outside the area that its CRS is meant for (drawings, test data), with a warning,
    since no other CRS would be better. Else a metric one; rasters are refused instead.
    """
    crs = layer.crs()
    extent = extent_of(layer) if isinstance(layer, QgsVectorLayer) else layer.extent()
    if not crs.isValid():
        raise GreenBlueError(
            "Layer “{layer}” has no coordinate reference system. Set it in the layer's properties.",
            layer=layer.name(),
        )
    if is_metric(crs, extent.center(), context):
        return crs
    metres = crs.mapUnits() == QgsUnitTypes.DistanceUnit.DistanceMeters
    degrees = transform_extent(extent, crs, QgsCoordinateReferenceSystem("EPSG:4326"), context)
    if metres and (degrees is None or not crs.bounds().contains(degrees.center())):
        feedback.pushWarning(
            tr(
                "Layer “{layer}” lies outside the area of {crs}; it is measured on the plane."
            ).format(layer=layer.name(), crs=crs.userFriendlyIdentifier())
        )
        return crs
    if isinstance(layer, QgsRasterLayer):
        raise GreenBlueError(
            "The cells of “{layer}” have no true size in {crs}. Warp it to a metric coordinate "
            "system, such as Belgian Lambert 72 (EPSG:31370).",
            layer=layer.name(),
            crs=crs.userFriendlyIdentifier(),
        )
    return working_crs(crs, extent, context)


def tell_generic(algorithm, feedback, sources, generic):
    """Warn of infrastructure that no rule of the profile knows."""
    for source, ids in generic.items():
        feedback.pushWarning(
            algorithm.tr(
                "{count} features of {layer} have no known class and got the generic one ({ids})."
            ).format(count=len(ids), layer=sources[source].name, ids=id_list(ids))
        )


class Work:
    """One run: the states to measure, the units, the barriers, read once per CRS."""

    def __init__(self, algorithm, parameters, context, feedback, report):
        self._algorithm, self._parameters = algorithm, parameters
        self._context, self._feedback, self._report = context, feedback, report
        self._tr = algorithm.tr
        self._layers = algorithm.parameterAsLayerList(parameters, "HABITAT", context)
        if not self._layers:
            raise GreenBlueError("Give at least one habitat layer: polygons or a class raster.")
        years = self._text("YEARS")
        self._years = parse_years(years, len(self._layers))
        self._crs_of = [planar_crs(x, context, feedback, self._tr) for x in self._layers]
        self.crs = self._crs_of[0]
        self._units, self._barriers = {}, {}
        self.unit_count = 0

    def measure(self, progress):
        """The rows of the units (None without units) and of the total."""
        units, totals = [], []
        count = len(self._layers)
        for number, layer in enumerate(self._layers):
            inner = part(progress, number / count, (number + 1) / count)
            crs = self._crs_of[number]
            of_units = self._units_in(crs)
            if isinstance(layer, QgsRasterLayer):
                found = self._of_raster(layer, of_units, inner)
            elif isinstance(layer, QgsVectorLayer):
                found = self._of_polygons(layer, of_units, crs, inner)
            else:
                raise GreenBlueError("Layer “{layer}” is no habitat layer.", layer=layer.name())
            self._tell(found, of_units)
            named = {"state": layer.name(), "year": self._years[number]}
            totals.append(_rows(found.total, None, ["all"], [None], named))
            if of_units is not None:
                shown = self._units_in(self.crs)
                names = shown.columns.get("name", np.full(len(shown), None, dtype=object))
                ids = [str(f) for f in shown.fid]
                units.append(_rows(found.units, shown.geometry, ids, names, named))
                self.unit_count = len(shown)
        return concatenate(units) if units else None, concatenate(totals)

    def _text(self, name):
        return self._algorithm.parameterAsString(self._parameters, name, self._context)

    def _read(self, name, value, **options):
        parameters = {**self._parameters, name: value}
        policy = self._algorithm.parameterAsEnumString(self._parameters, "INVALID", self._context)
        return read_table(
            self._algorithm, parameters, name, self._context, self._feedback,
            invalid=policy, report=self._report, **options,
        )  # fmt: skip

    def _units_in(self, crs):
        """The reporting units in a CRS; None where none are given."""
        key = crs.authid() or crs.toWkt()
        if key not in self._units:
            self._units[key] = self._read(
                "UNITS", self._parameters.get("UNITS"), fields={"name": self._text("UNIT_FIELD")},
                kinds={"name": "text"}, geometry="Polygon", crs=crs,
            )  # fmt: skip
        return self._units[key]

    def _of_polygons(self, layer, units, crs, progress):
        field, wanted = self._text("CLASS_FIELD"), self._text("CLASSES").replace(",", ";")
        table = self._read(
            "UNITS", layer, fields={"cls": field}, kinds={"cls": "text"}, geometry="Polygon",
            crs=crs, progress=part(progress, 0.0, 0.1),
        )  # fmt: skip
        kept, classes = _classes(table, [w.strip() for w in wanted.split(";") if w.strip()])
        barriers, width = self._cutting(crs, table.geometry)
        return measure_polygons(
            table.geometry[kept], table.geometry if units is None else units.geometry,
            classes=classes[kept], barriers=barriers, half_width_m=width / 2,
            per_unit=units is not None, progress=part(progress, 0.2, 1.0),
        )  # fmt: skip

    def _cutting(self, crs, geometry):
        """Barriers and their widths around the habitat."""
        import shapely

        key = crs.authid() or crs.toWkt()
        if key not in self._barriers:
            rules = infrastructure.profile(self._algorithm, self._parameters, self._context)
            table = infrastructure.barriers(self._algorithm, self._parameters, self._context)
            box = tuple(shapely.total_bounds(geometry)) if len(geometry) else None
            sources = infrastructure.read_sources(
                self._algorithm, self._parameters, self._context, self._feedback, rules, crs,
                box if len(self._layers) == 1 else None, report=self._report,
            )  # fmt: skip
            codes = self._text("BARRIER_CLASSES").replace(",", " ").replace(";", " ").split()
            found = barrier_features(sources, rules, table, codes=codes)
            tell_generic(self._algorithm, self._feedback, sources, found.generic)
            self._barriers[key] = found.table
        found = self._barriers[key]
        return found.geometry, found["width_m"]

    def _of_raster(self, layer, units, progress):
        if any(self._parameters.get(name) for name in infrastructure.SOURCES):
            self._feedback.pushWarning(
                self._tr("Infrastructure cuts polygons only; “{layer}” is a raster.").format(
                    layer=layer.name()
                )
            )
        self._check_size(layer)
        band = self._algorithm.parameterAsInt(self._parameters, "BAND", self._context)
        raster = read_raster(layer, band, progress=part(progress, 0.0, 0.3))
        x_min, width, _, y_max, _, height = raster.transform
        values = _as_classes(raster)
        patches = label_patches(values, raster.valid, _numbers(self._text("CLASSES")))
        cells = None
        if units is not None:
            cells = cells_of_polygons(
                units.geometry, Grid(x_min, y_max, width, -height), values.shape,
                exact=self._algorithm.parameterAsBoolean(
                    self._parameters, "EXACT_CELLS", self._context
                ),
                progress=part(progress, 0.4, 0.9),
            )  # fmt: skip
        return measure_cells(patches, raster.valid, -width * height, cells)

    def _check_size(self, layer):
        """Refuse a raster that needs more memory than allowed."""
        gb = self._algorithm.parameterAsDouble(self._parameters, "MEMORY_GB", self._context)
        cells = layer.width() * layer.height()
        needed = cells * RASTER_BYTES
        if needed > gb * 1e9:
            raise GreenBlueError(
                "The raster “{layer}” has {cells} cells and needs about {needed:.1f} GB. Allow "
                "more memory, clip it, or use larger cells.",
                layer=layer.name(),
                cells=cells,
                needed=needed / 1e9,
            )

    def _tell(self, found, units):
        if found.overlap_m2:
            self._feedback.pushWarning(
                self._tr(
                    "Reporting units overlap by {area} ha; each is measured whole, the total "
                    "counts that area once."
                ).format(area=f"{found.overlap_m2 / 1e4:.4g}")
            )
        blind = np.flatnonzero(~(found.units.area_m2 > 0))
        if blind.size and units is not None:
            self._feedback.pushWarning(
                self._tr("Reporting units without data got no values: {ids}").format(
                    ids=id_list(units.fid[blind])
                )
            )


def _classes(table, wanted):
    """Which polygons are habitat, and a class number for each."""
    if "cls" not in table.columns:
        if wanted:
            raise GreenBlueError("Classes are given, but no class field of the habitat polygons.")
        return np.ones(len(table), dtype=bool), np.zeros(len(table), dtype=np.int64)
    names = np.array(["" if c is None else _plain(c) for c in table["cls"]], dtype=object)
    present, number = np.unique(names.astype(str), return_inverse=True)
    absent = sorted(set(wanted) - set(present.tolist()))
    if absent:
        raise GreenBlueError(
            "Layer “{layer}” has no polygons of class {classes}; it has {present}.",
            layer=table.name,
            classes=", ".join(absent),
            present=id_list(present),
        )
    kept = np.isin(names.astype(str), wanted) if wanted else np.ones(len(table), dtype=bool)
    return kept, number


def _plain(text):
    """Numbers read as text without their decimals: 1.0 is class 1."""
    text = str(text)
    return text[:-2] if text.endswith(".0") else text


def _numbers(text):
    words = text.replace(",", " ").replace(";", " ").split()
    try:
        return [int(word) for word in words] or None
    except ValueError as error:
        raise GreenBlueError(
            "The classes of a raster are whole numbers, not “{text}”.", text=text
        ) from error


def _as_classes(raster):
    """Whole numbers; a raster of measured values is refused."""
    if raster.values.dtype.kind in "iu":
        return raster.values
    whole = np.where(raster.valid, raster.values, 0)
    if (whole != np.rint(whole)).any():
        raise GreenBlueError(
            "The raster “{layer}” holds decimal values; habitat needs classes in whole numbers.",
            layer=raster.name,
        )
    return whole.astype(np.int64)


def _rows(mesh, geometry, ids, names, named):
    count = len(ids)
    year = np.nan if named["year"] is None else float(named["year"])
    columns = {
        "unit_id": np.array(ids, dtype=object),
        "unit_nm": np.array(list(names), dtype=object),
        "state": np.full(count, named["state"], dtype=object),
        "year": np.full(count, year),
        **mesh_columns(mesh),
    }
    return Table(geometry, columns)
