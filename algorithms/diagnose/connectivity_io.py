"""Between the parameters of "Measure connectivity" and ``core.diagnose``: network and tables."""

import numpy as np
import shapely

from ...core.diagnose.connectivity.patch_graph import Network, overlapping
from ...core.errors import GreenBlueError
from ...core.table import Table
from ...core.text import id_list
from ..io.crs import ellipsoidal_areas, ellipsoidal_lengths
from ..io.read import read_table, source_crs
from ..io.source import has_geometry, open_source


def identifiers(table, column):
    """A text column without blanks around, "" where nothing stands; feature ids without it."""
    if column not in table.columns:
        return table.fid.astype(str).astype(object)
    # a loop over texts, as numpy's own would cut them to one length
    return np.array([(text or "").strip() for text in table[column]], dtype=object)


def natural_order(*columns):
    """Positions sorted by texts, those that are whole numbers first and by number."""
    keys = []
    for texts in reversed(columns):
        number = np.array([float(t) if t.isdecimal() else np.inf for t in texts])
        keys += [texts.astype(str), number]
    return np.lexsort(keys)


def read_patches(algorithm, parameters, context, feedback, **options):
    """The patches with columns ``id`` and ``attribute``, sorted by id, and their CRS."""

    def field(name):
        return algorithm.parameterAsString(parameters, name, context)

    crs = source_crs(algorithm, parameters, "PATCHES", context)
    table = read_table(
        algorithm, parameters, "PATCHES", context, feedback,
        fields={"id": field("PATCH_ID"), "attribute": field("ATTRIBUTE_FIELD"),
                "quality": field("QUALITY_FIELD")},
        kinds={"id": "text", "attribute": "number", "quality": "number"},
        geometry=("Polygon", "Point"), crs=crs, **options,
    )  # fmt: skip
    if not len(table):
        raise GreenBlueError(
            "Layer “{layer}” holds no patches. Choose a layer with habitat patches.",
            layer=table.name,
        )
    names = identifiers(table, "id")
    _check_names(names, table)
    if "attribute" in table.columns:
        attribute = _not_negative(table, "attribute", field("ATTRIBUTE_FIELD"))
    else:
        attribute = _areas_ha(table, crs, context)
        _tell_overlaps(table, algorithm, feedback)
    if "quality" in table.columns:
        attribute = attribute * _not_negative(table, "quality", field("QUALITY_FIELD"))
    patches = Table(table.geometry, {"id": names, "attribute": attribute}, table.name, table.fid)
    return patches.take(natural_order(names)), crs


def _check_names(names, table):
    nameless = names == ""
    if nameless.any():
        raise GreenBlueError(
            "Layer “{layer}”: features {ids} have no patch id. Fill in the field, or leave the "
            "choice of it empty to take the feature ids.",
            layer=table.name,
            ids=id_list(table.fid[nameless]),
        )
    known, count = np.unique(names.astype(str), return_counts=True)
    if (count > 1).any():
        raise GreenBlueError(
            "Layer “{layer}” holds these patch ids more than once: {ids}. Each patch needs one of "
            "its own; dissolve the features of a patch.",
            layer=table.name,
            ids=id_list(known[count > 1]),
        )


def _not_negative(table, column, field):
    values = table[column]
    wrong = ~(values >= 0)
    if wrong.any():
        raise GreenBlueError(
            "Field “{field}” of layer “{layer}” is empty or negative in features {ids}. Give "
            "them a number, 0 where they count for nothing.",
            field=field,
            layer=table.name,
            ids=id_list(table.fid[wrong]),
        )
    return values


def _areas_ha(table, crs, context):
    points = shapely.get_dimensions(table.geometry) == 0
    if points.any():
        raise GreenBlueError(
            "Layer “{layer}” holds points, which have no area. Choose the field with the area or "
            "another attribute of the patches.",
            layer=table.name,
        )
    return ellipsoidal_areas(table.geometry, crs, context) / 1e4


def _tell_overlaps(table, algorithm, feedback):
    double = overlapping(table.geometry)
    if len(double):
        feedback.pushWarning(
            algorithm.tr(
                "{count} patches overlap others, so that ground counts twice; dissolve them: {ids}"
            ).format(count=len(double), ids=id_list(table.fid[double]))
        )


def read_links(algorithm, parameters, context, feedback, patches, crs, **options):
    """The links with columns ``id``, ``from_id``, ``to_id``, ``cost`` and the ``link_from`` and
    ``link_to`` positions, sorted by ends and cost; what has no line is drawn straight."""

    def field(name):
        return algorithm.parameterAsString(parameters, name, context)

    lines = has_geometry(open_source(algorithm, parameters, "LINKS", context))
    table = read_table(
        algorithm, parameters, "LINKS", context, feedback,
        fields={"id": field("LINK_ID"), "from": field("FROM_FIELD"), "to": field("TO_FIELD"),
                "cost": field("COST_FIELD")},
        kinds={"id": "text", "from": "text", "to": "text", "cost": "number"},
        geometry=("LineString",) if lines else (), crs=crs, every=True, **options,
    )  # fmt: skip
    names = identifiers(table, "id")
    ends = [identifiers(table, side) for side in ("from", "to")]
    places = [_places(end, patches, table) for end in ends]
    cost = _costs(table, field("COST_FIELD"), crs, context)
    geometry = _drawn(table.geometry, places, patches)
    links = Table(
        geometry,
        {"id": names, "from_id": ends[0], "to_id": ends[1], "cost": cost,
         "link_from": places[0], "link_to": places[1]},
        table.name, table.fid,
    )  # fmt: skip
    order = natural_order(names)
    places = np.sort(places, axis=0)
    return links.take(order[np.lexsort([cost[order], places[1][order], places[0][order]])])


def _places(ends, patches, table):
    """Positions of patches named by links."""
    place = {name: position for position, name in enumerate(patches["id"])}
    found = np.array([place.get(end, -1) for end in ends], dtype=np.int64)
    if (found < 0).any():
        raise GreenBlueError(
            "Layer “{layer}”: links {ids} lead to patches that layer “{patches}” does not have "
            "({names}). Check the fields with the patch ids.",
            layer=table.name,
            ids=id_list(table.fid[found < 0]),
            patches=patches.name,
            names=id_list(sorted(set(ends[found < 0]))),
        )
    return found


def _costs(table, field, crs, context):
    if field:
        return _not_negative(table, "cost", field)
    missing = np.ones(len(table), bool)
    if table.geometry is not None:
        missing = shapely.is_missing(table.geometry)
    if missing.any():
        raise GreenBlueError(
            "Layer “{layer}”: links {ids} have no line to measure. Choose the field with the cost "
            "or distance of the links.",
            layer=table.name,
            ids=id_list(table.fid[missing]),
        )
    return ellipsoidal_lengths(table.geometry, crs, context)


def _drawn(geometry, places, patches):
    """The lines; a straight one between points inside the patches where there is none."""
    if geometry is None:
        geometry = np.full(len(places[0]), None, dtype=object)
    missing = shapely.is_missing(geometry)
    inside = shapely.get_coordinates(shapely.point_on_surface(patches.geometry))
    geometry = geometry.copy()
    ends = np.stack([inside[place[missing]] for place in places], axis=1)
    geometry[missing] = shapely.linestrings(ends)
    return geometry


def network_of(patches, links):
    """What core measures."""
    return Network(
        patches["attribute"], links["link_from"], links["link_to"], links["cost"],
        patches["id"], links["id"],
    )  # fmt: skip


def tables(measures, patches, links, changes):
    """The four outputs as tables with the fields of the schema; the last None without changes."""
    of_patches, of_links = measures.patches.columns, measures.links.columns
    parts = measures.components
    return {
        "OUTPUT_PATCHES": Table(patches.geometry, {
            **of_patches, "patch_id": patches["id"], "attr": patches["attribute"],
            "component": of_patches["component"] + 1,
        }),
        "OUTPUT_LINKS": Table(links.geometry, {
            **of_links, **links.columns, "link_id": links["id"],
            "component": of_links["component"] + 1,
        }),
        "OUTPUT_COMPONENTS": parts.with_columns(
            component=parts["component"] + 1, attr=parts["attribute"]
        ),
        "OUTPUT_CHANGES": _effects(measures.what_if, changes) if changes else None,
    }  # fmt: skip


def _effects(what_if, changes):
    """A row for each change, and one for all together."""
    before, together = what_if.before.equivalent, what_if.together.equivalent
    after = np.append(what_if.alone["ec"], together)
    difference = after - before
    percent = 100 * difference / before if before else np.full(len(after), np.nan)
    texts = {
        name: np.array([*(getattr(c, name) for c in changes), last], dtype=object)
        for name, last in (("rows", "all"), ("action", "all"), ("what", ""))
    }
    return Table(None, {
        "change_id": texts["rows"], "action": texts["action"], "what": texts["what"],
        "ec_before": np.full(len(after), before), "ec_after": after,
        "d_ec": difference, "d_ec_pct": percent,
    })  # fmt: skip
