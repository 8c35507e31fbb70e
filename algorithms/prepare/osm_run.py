"""Between the parameters of "Prepare OpenStreetMap extract" and ``core.prepare``."""

import tempfile
from pathlib import Path

import numpy as np
import shapely
from qgis.core import QgsCoordinateReferenceSystem, QgsProcessingUtils, QgsRectangle

from ...core.errors import GreenBlueError
from ...core.prepare.osm_layers import LayerRule, build_layers, check_rules, sorted_ids
from ...core.progress import part
from ...core.rules import read_rules
from ...core.schema import OSM_LAYERS
from ...core.text import id_list
from .. import presentation, provenance
from ..base import RESOURCES, progress_of
from ..io.crs import WGS84, ellipsoidal_areas, ellipsoidal_lengths, reproject, working_crs
from ..io.read import read_table
from .geopackage import write_layers
from .osm_file import readable
from .osm_source import read_osm

RULE_FILE = RESOURCES / "rules" / "osm_layers.csv"
MEASURES = {"length_m": ellipsoidal_lengths, "area_m2": ellipsoidal_areas}


def run(algorithm, parameters, context, feedback):
    rules = _rules(algorithm, parameters, context)
    area = _area(algorithm, parameters, context, feedback)
    path = algorithm.parameterAsFile(parameters, algorithm.INPUT, context)
    data = _read(path, _box(algorithm, parameters, context, area), rules, feedback)
    features = data.features if area is None else _meets(data.features, area)
    if not len(features):
        raise GreenBlueError(
            "The file {file} holds nothing that the rule table asks for in the chosen area. "
            "Check the area, or choose an extract of this region.",
            file=path,
        )
    crs = _crs(algorithm, parameters, context, features)
    degrees = QgsCoordinateReferenceSystem(WGS84)
    metric = reproject(
        features.geometry, degrees, crs, context, name=Path(path).name,
        fid=features["osm_id"], progress=progress_of(feedback, 0.50, 0.55),
    )  # fmt: skip
    fields = {
        layer.id: [f.name for f in layer.fields if f.name not in MEASURES] for layer in OSM_LAYERS
    }
    built = build_layers(
        features.with_columns(metric), data.tag_sets, rules, fields,
        progress_of(feedback, 0.55, 0.65),
    )  # fmt: skip
    built.skipped = sorted_ids(built.skipped + data.empty)
    tables = _measured(built.layers, crs, context, progress_of(feedback, 0.65, 0.75))
    output = algorithm.parameterAsFileOutput(parameters, algorithm.OUTPUT, context)
    results = _results(algorithm, output, tables, built, data.incomplete)
    counts = {k: v for k, v in results.items() if k.endswith("_COUNT")}
    record = provenance.record(algorithm, parameters, context, crs, **counts)
    write_layers(
        output, tables, OSM_LAYERS, crs, context,
        finish=lambda file, layer: presentation.finisher(layer, record)(file, layer.id),
        progress=progress_of(feedback, 0.75, 1.0),
    )  # fmt: skip
    _tell(algorithm, feedback, built, data.incomplete)
    if algorithm.parameterAsBoolean(parameters, algorithm.LOAD, context):
        for layer in OSM_LAYERS:
            if len(tables[layer.id]):
                name = layer.id.upper()
                presentation.load(results[name], layer, record, context, name)
    return results


def _rules(algorithm, parameters, context):
    file = algorithm.parameterAsFile(parameters, algorithm.RULES, context) or str(RULE_FILE)
    rules = read_rules(file, LayerRule)
    check_rules(rules, file)
    return rules


def _read(path, box, rules, feedback):
    unpacking, reading = progress_of(feedback, 0.0, 0.1), progress_of(feedback, 0.1, 0.5)
    with (
        tempfile.TemporaryDirectory(dir=QgsProcessingUtils.tempFolder()) as folder,
        readable(path, folder, unpacking) as unpacked,
    ):
        return read_osm(unpacked, rules, folder, box, reading, path)


def _box(algorithm, parameters, context, area):
    """Longitudes and latitudes that extent and area have in common, or None for all."""
    degrees = QgsCoordinateReferenceSystem(WGS84)
    box = None
    if area is not None:
        box = QgsRectangle(*shapely.total_bounds(area).tolist())
    if parameters.get(algorithm.EXTENT):
        extent = algorithm.parameterAsExtent(parameters, algorithm.EXTENT, context, degrees)
        box = extent if box is None else extent.intersect(box)
        if box.isEmpty():
            raise GreenBlueError(
                "The extent and the polygons of the area do not overlap. Leave one of them out."
            )
    return box


def _area(algorithm, parameters, context, feedback):
    """The polygons of the area in degrees, or None."""
    table = read_table(
        algorithm, parameters, algorithm.AREA, context, feedback,
        geometry="Polygon", crs=QgsCoordinateReferenceSystem(WGS84),
    )  # fmt: skip
    if table is None:
        return None
    if not len(table):
        raise GreenBlueError("The layer of the area has no polygon. Choose another layer, or none.")
    return table.geometry


def _crs(algorithm, parameters, context, features):
    """The chosen CRS, else a metric one that fits where most features are."""
    chosen = algorithm.parameterAsCrs(parameters, algorithm.CRS, context)
    if chosen.isValid():
        return chosen
    # Long objects may reach far beyond the extract, so the outermost do not count.
    bounds = shapely.bounds(features.geometry)
    low = np.quantile(bounds[:, :2], 0.02, axis=0)
    high = np.quantile(bounds[:, 2:], 0.98, axis=0)
    box = np.concatenate([low, high])
    return working_crs(QgsCoordinateReferenceSystem(WGS84), box, context)


def _tell(algorithm, feedback, built, incomplete):
    repaired = algorithm.tr("{count} areas with crossing outlines were repaired: {ids}")
    skipped = algorithm.tr(
        "{count} objects were left out, since their outline is open or empty: {ids}"
    )
    missing = algorithm.tr(
        "{count} areas were left out, since the extract holds only some of their ways: "
        "{ids}. Choose a larger extract if they matter."
    )
    for text, ids in (
        (repaired, built.repaired),
        (skipped, built.skipped),
        (missing, incomplete),
    ):
        if ids:
            feedback.pushWarning(text.format(count=len(ids), ids=id_list(ids)))


def _results(algorithm, output, tables, built, incomplete):
    results = {
        algorithm.OUTPUT: output,
        algorithm.REPAIRED_COUNT: len(built.repaired),
        algorithm.SKIPPED_COUNT: len(built.skipped) + len(incomplete),
    }
    for layer in OSM_LAYERS:
        results[layer.id.upper()] = f"{output}|layername={layer.id}"
        results[f"{layer.id.upper()}_COUNT"] = len(tables[layer.id])
    return results


def _meets(features, area):
    """The features that meet one of the area's polygons, each whole."""
    rows = shapely.STRtree(features.geometry).query(area, predicate="intersects")[1]
    return features.take(np.unique(rows))


def _measured(layers, crs, context, progress):
    """The layers with their length or area on the ellipsoid."""
    tables = {}
    for i, layer in enumerate(OSM_LAYERS):
        table = layers[layer.id]
        share = part(progress, i / len(OSM_LAYERS), (i + 1) / len(OSM_LAYERS))
        name = next(f.name for f in layer.fields if f.name in MEASURES)
        tables[layer.id] = table.with_columns(
            **{name: MEASURES[name](table.geometry, crs, context, share)}
        )
    return tables
