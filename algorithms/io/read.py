"""From a QGIS source to a `Table`: what is needed, in the wanted CRS, usable."""

from dataclasses import dataclass, field

import numpy as np
from qgis.core import QgsWkbTypes

from ...core.errors import GreenBlueError
from ...core.progress import part, silent, step
from ...core.table import Table
from ...core.text import id_list, mark
from .crs import recognised, reproject, transform_extent
from .geometry import clean
from .source import extent_of, has_geometry, open_source, plain_layer, read_raw

POLICIES = ("REPAIR", "SKIP", "STOP")
"""What can be done with invalid geometry."""

_FAMILY_NAMES = {
    "Point": mark("points"),
    "LineString": mark("lines"),
    "Polygon": mark("polygons"),
}


@dataclass
class ReadReport:
    """What reading repaired and left out, summed over all layers read with it.

    ``repaired`` and ``skipped`` map layer names to lists of feature ids.
    """

    repaired: dict = field(default_factory=dict)
    skipped: dict = field(default_factory=dict)

    @property
    def repaired_count(self):
        return sum(len(ids) for ids in self.repaired.values())

    @property
    def skipped_count(self):
        return sum(len(ids) for ids in self.skipped.values())


def read_table(
    algorithm,
    parameters,
    name,
    context,
    feedback,
    *,
    fields=None,
    kinds=None,
    geometry=(),
    crs=None,
    extent=None,
    invalid="REPAIR",
    every=False,
    report=None,
    progress=silent,
):
    """Read a feature source parameter as columns.

    Plain files go through GDAL's Arrow stream, everything else feature by
    feature, with the same result.

    Parameters
    ----------
    algorithm : QgsProcessingAlgorithm
    parameters : dict
    name : str
        Name of the parameter.
    context : QgsProcessingContext
    feedback : QgsProcessingFeedback
        Gets one warning for each sort of trouble, with count and ids.
    fields : dict of str to str or None
        Column name to field name; a field that is None or empty gives no column.
    kinds : dict of str to {"text", "number"}
        Columns that must be texts or numbers (float64) whatever the field is.
    geometry : str or tuple of {"Point", "LineString", "Polygon"}
        Accepted geometry families, multi-parts included; empty for any.
    crs : QgsCoordinateReferenceSystem
        CRS of the result; None for the layer's own.
    extent : QgsRectangle or (xmin, ymin, xmax, ymax)
        In ``crs``. Only features that touch it are read; where the layer has
        another CRS, those that touch its box there.
    invalid : {"REPAIR", "SKIP", "STOP"}
        What happens to invalid geometry.
    every : bool
        Keep every feature, for what it says matters more than its geometry; a geometry
        that cannot be used becomes None.
    report : ReadReport
        Is added to.
    progress : callable
        ``progress(fraction) -> bool``.

    Returns
    -------
    Table or None
        None where an optional parameter is not set. ``Table.geometry`` is
        None where the source has no geometry. Booleans with missing values
        become float64 1, 0 and NaN; dates become ISO text.

    Raises
    ------
    GreenBlueError
        Unreadable or damaged source, no CRS, missing field, wrong geometry
        type, text in a number field, invalid geometry with policy STOP.
    Cancelled
    """
    source = open_source(algorithm, parameters, name, context)
    if source is None:
        return None
    families = (geometry,) if isinstance(geometry, str) else tuple(geometry)
    notes = _Notes(algorithm.tr, feedback, source.sourceName(), report or ReadReport())
    wanted = {c: _existing_field(source, f) for c, f in (fields or {}).items() if f}
    _check_family(source, families, algorithm.tr)
    own_crs = None
    if has_geometry(source) and crs is not None:
        own_crs = _checked_crs(source, context, notes)
    box = None
    if extent is not None and own_crs is not None:
        box = transform_extent(extent, crs, own_crs, context)

    def watched(fraction):
        return not feedback.isCanceled() and progress(fraction)

    shapes, fid, unreadable, columns = read_raw(
        source,
        plain_layer(parameters[name], context),
        list(wanted.values()),
        box,
        part(watched, 0.0, 0.8),
    )
    keep = np.ones(len(fid), bool)
    if shapes is None and families:
        shapes = np.zeros(0, dtype=object)
    if shapes is not None:
        if every:
            shapes = _where_usable(shapes, families)
        else:
            keep, shapes = _usable(shapes, fid, unreadable, families, invalid, notes)
            fid = fid[keep]
        if own_crs is not None:
            shapes = reproject(
                shapes, own_crs, crs, context,
                name=notes.layer, fid=fid, progress=part(watched, 0.8, 1.0),
            )  # fmt: skip
    arrays = {
        column: _array(values, (kinds or {}).get(column), field_name, keep, fid, notes)
        for (column, field_name), values in zip(wanted.items(), columns)
    }
    step(watched, 1.0)
    return Table(shapes, arrays, notes.layer, fid)


def source_crs(algorithm, parameters, name, context):
    """The CRS of a source parameter; None where an optional one is not set.

    A nameless CRS that equals a known one is given as that (`recognised`).

    Raises
    ------
    GreenBlueError
        When the source cannot be opened or has no CRS.
    """
    source = open_source(algorithm, parameters, name, context)
    return None if source is None else _checked_crs(source, context)


def source_extent(algorithm, parameters, name, context):
    """The extent (QgsRectangle) of a source parameter in its own CRS, or None."""
    source = open_source(algorithm, parameters, name, context)
    return None if source is None else extent_of(source)


class _Notes:
    """Warnings about one layer, and their count in the report."""

    def __init__(self, translate, feedback, layer, report):
        self.translate = translate
        self.layer = layer
        self.report = report
        self._feedback = feedback

    def warn(self, template, fids, **values):
        if len(fids):
            text = self.translate(template)
            self._feedback.pushWarning(
                text.format(layer=self.layer, count=len(fids), ids=id_list(fids), **values)
            )

    def tell(self, template, **values):
        self._feedback.pushInfo(self.translate(template).format(layer=self.layer, **values))

    def skip(self, template, fids, **values):
        self.warn(template, fids, **values)
        self._count(self.report.skipped, fids)

    def repair(self, template, fids):
        self.warn(template, fids)
        self._count(self.report.repaired, fids)

    def _count(self, where, fids):
        if len(fids):
            where.setdefault(self.layer, []).extend(int(f) for f in fids)


def _usable(shapes, fid, unreadable, families, policy, notes):
    """Mask of the features that stay, and their geometries."""
    cleaned = clean(shapes, families, policy)
    if policy == "STOP" and (cleaned.invalid | unreadable).any():
        raise GreenBlueError(
            "Layer “{layer}” has invalid geometry in features {ids}. "
            "Repair it with “Fix geometries”, or choose to repair or skip invalid geometry.",
            layer=notes.layer,
            ids=id_list(fid[cleaned.invalid | unreadable]),
        )
    if families and cleaned.other_type.any() and not cleaned.keep.any():
        raise GreenBlueError(
            "Layer “{layer}” holds no {wanted}. Choose a layer of {wanted}.",
            layer=notes.layer,
            wanted=_family_names(families, notes.translate),
        )
    empty = ~(cleaned.keep | cleaned.unusable | cleaned.invalid | cleaned.other_type | unreadable)
    notes.skip(
        mark("Layer “{layer}”: {count} features without geometry skipped ({ids})."), fid[empty]
    )
    notes.skip(
        mark("Layer “{layer}”: {count} features of another geometry type skipped ({ids})."),
        fid[cleaned.other_type],
    )
    notes.skip(
        mark(
            "Layer “{layer}”: {count} features of zero length or with unusable coordinates "
            "skipped ({ids})."
        ),
        fid[cleaned.unusable | unreadable],
    )
    notes.skip(
        mark("Layer “{layer}”: {count} invalid features skipped ({ids})."), fid[cleaned.invalid]
    )
    notes.repair(
        mark("Layer “{layer}”: {count} invalid features repaired ({ids})."), fid[cleaned.repaired]
    )
    return cleaned.keep, cleaned.geometry[cleaned.keep]


def _where_usable(shapes, families):
    cleaned = clean(shapes, families, "REPAIR")
    return np.where(cleaned.keep, cleaned.geometry, None)


def _array(column, wanted, field_name, keep, fid, notes):
    """One column; text that is no number becomes unknown, or an error if nothing is a number."""
    values, strange = column.array(keep, wanted)
    if strange.any():
        if np.isnan(values).all():
            raise GreenBlueError(
                "Field “{field}” of layer “{layer}” holds text where numbers are expected "
                "(features {ids}). Choose a field of numbers.",
                field=field_name,
                layer=notes.layer,
                ids=id_list(fid[strange]),
            )
        notes.warn(
            mark(
                "Field “{field}” of layer “{layer}”: {count} values are no numbers and count as "
                "unknown ({ids})."
            ),
            fid[strange],
            field=field_name,
        )
    return values


def _existing_field(source, name):
    """The exact name of a field, found as QGIS finds it (case may differ)."""
    index = source.fields().lookupField(name)
    if index < 0:
        raise GreenBlueError(
            "Layer “{layer}” has no field “{field}”. It has: {fields}.",
            layer=source.sourceName(),
            field=name,
            fields=", ".join(source.fields().names()),
        )
    return source.fields().field(index).name()


def _checked_crs(source, context, notes=None):
    crs = source.sourceCrs()
    if not crs.isValid():
        raise GreenBlueError(
            "Layer “{layer}” has no coordinate reference system. "
            "Set the layer's CRS in its properties (or with “Assign projection”).",
            layer=source.sourceName(),
        )
    known = recognised(crs, context)
    if known != crs and notes is not None:
        notes.tell(
            mark("Layer “{layer}” has a nameless coordinate reference system; it equals {crs}."),
            crs=known.userFriendlyIdentifier(),
        )
    return known


def _check_family(source, families, translate):
    """Refuse a layer that by its type cannot hold any of the wanted families."""
    names = {
        QgsWkbTypes.GeometryType.PointGeometry: "Point",
        QgsWkbTypes.GeometryType.LineGeometry: "LineString",
        QgsWkbTypes.GeometryType.PolygonGeometry: "Polygon",
        QgsWkbTypes.GeometryType.NullGeometry: "None",
    }
    family = names.get(QgsWkbTypes.geometryType(source.wkbType()))
    if family == "None" and source.featureCount() == 0:
        return  # an empty GeoJSON has no geometry type
    if families and family and family not in families:
        raise GreenBlueError(
            "Layer “{layer}” holds no {wanted}. Choose a layer of {wanted}.",
            layer=source.sourceName(),
            wanted=_family_names(families, translate),
        )


def _family_names(families, translate):
    return " / ".join(translate(_FAMILY_NAMES[f]) for f in families)
