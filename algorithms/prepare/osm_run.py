"""The steps of `PrepareOsm` between its parameters and core."""

from dataclasses import replace

import numpy as np
import shapely
from qgis.core import QgsCoordinateReferenceSystem, QgsRectangle

from ...core.errors import GreenBlueError
from ...core.prepare.osm_layers import LayerRule, build_layers, check_rules, sorted_ids
from ...core.progress import chunks, part
from ...core.rules import read_rules
from ...core.schema import OSM_LAYERS
from ..base import RESOURCES
from ..io.crs import WGS84, ellipsoidal_areas, ellipsoidal_lengths, reproject, working_crs
from ..io.paths import scratch_folder
from ..io.read import read_table
from .osm_file import readable
from .osm_source import read_osm

RULE_FILE = RESOURCES / "rules" / "osm_layers.csv"
CHUNK = 20_000
"""Features that are moved or measured between two looks at Cancel."""

MEASURES = {"length_m": ellipsoidal_lengths, "area_m2": ellipsoidal_areas}


def rules_of(algorithm, parameters, context):
    """The user's rule table, or the plugin's own with its names in QGIS's language."""
    file = algorithm.parameterAsFile(parameters, "RULES", context) or str(RULE_FILE)
    rules = read_rules(file, LayerRule)
    check_rules(rules, file)
    return [replace(rule, name=algorithm.tr(rule.name)) for rule in rules]


def area_of(algorithm, parameters, context, feedback):
    """The polygons of the area in degrees, or None."""
    table = read_table(
        algorithm, parameters, "AREA", context, feedback, geometry="Polygon", crs=_degrees()
    )
    if table is None:
        return None
    if not len(table):
        raise GreenBlueError("The layer of the area has no polygon. Choose another layer, or none.")
    return table.geometry


def box_of(algorithm, parameters, context, area):
    """Longitudes and latitudes that extent and area have in common, or None for all."""
    box = None
    if area is not None:
        box = QgsRectangle(*shapely.total_bounds(area).tolist())
    if parameters.get("EXTENT"):
        extent = algorithm.parameterAsExtent(parameters, "EXTENT", context, _degrees())
        box = extent if box is None else extent.intersect(box)
        if box.isEmpty():
            raise GreenBlueError(
                "The extent and the polygons of the area do not overlap. Leave one of them out."
            )
    return box


def read(path, box, rules, progress):
    """What the rules may want from an OSM file, as ``OsmData``; packed files are unpacked."""
    with (
        scratch_folder("greenblue-osm-") as folder,
        readable(path, folder, part(progress, 0.0, 0.2)) as unpacked,
    ):
        return read_osm(unpacked, rules, folder, box, part(progress, 0.2, 1.0), path)


def meeting(features, area):
    """The features that meet one of the area's polygons, each whole."""
    rows = shapely.STRtree(features.geometry).query(area, predicate="intersects")[1]
    return features.take(np.unique(rows))


def crs_of(algorithm, parameters, context, features):
    """The chosen CRS, else a metric one that fits where most features are."""
    chosen = algorithm.parameterAsCrs(parameters, "CRS", context)
    if chosen.isValid():
        return chosen
    # Long objects may reach far beyond the extract, so the outermost do not count.
    bounds = shapely.bounds(features.geometry)
    low = np.quantile(bounds[:, :2], 0.02, axis=0)
    high = np.quantile(bounds[:, 2:], 0.98, axis=0)
    return working_crs(_degrees(), np.concatenate([low, high]), context)


def build(features, data, rules, crs, context, name, progress):
    """The layers with all their fields, as ``Built``, in ``crs``."""
    metric = features.geometry.copy()
    for rows in chunks(part(progress, 0.0, 0.2), len(features), CHUNK):
        metric[rows] = reproject(
            metric[rows], _degrees(), crs, context, name=name, fid=features["osm_id"][rows]
        )
    fields = {
        layer.id: [f.name for f in layer.fields if f.name not in MEASURES] for layer in OSM_LAYERS
    }
    built = build_layers(
        features.with_columns(metric), data.tag_sets, rules, fields, part(progress, 0.2, 0.6)
    )
    built.skipped = sorted_ids(built.skipped + data.empty)
    for i, layer in enumerate(OSM_LAYERS):
        table = built.layers[layer.id]
        measure = next(f.name for f in layer.fields if f.name in MEASURES)
        start = 0.6 + 0.4 * i / len(OSM_LAYERS)
        share = part(progress, start, start + 0.4 / len(OSM_LAYERS))
        values = np.zeros(len(table))
        for rows in chunks(share, len(table), CHUNK):
            values[rows] = MEASURES[measure](table.geometry[rows], crs, context)
        built.layers[layer.id] = table.with_columns(**{measure: values})
    return built


def _degrees():
    return QgsCoordinateReferenceSystem(WGS84)
