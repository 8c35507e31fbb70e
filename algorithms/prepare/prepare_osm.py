"""Prepare OpenStreetMap extract: from tags to the layers that GreenBlue works with."""

import tempfile
from pathlib import Path

import numpy as np
import shapely
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingOutputVectorLayer,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterCrs,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingUtils,
    QgsRectangle,
)

from ...core.errors import GreenBlueError
from ...core.prepare.osm_layers import LayerRule, build_layers, check_rules, sorted_ids
from ...core.progress import part
from ...core.rules import read_rules
from ...core.schema import OSM_LAYERS
from ...core.text import id_list
from ..base import RESOURCES, GreenBlueAlgorithm, progress_of
from ..io.crs import (
    WGS84,
    ellipsoidal_areas,
    ellipsoidal_lengths,
    reproject,
    working_crs,
)
from ..io.read import read_table
from .geopackage import write_layers
from .loading import load_styled, save_styles
from .osm_file import readable
from .osm_source import read_osm

RULE_FILE = RESOURCES / "rules" / "osm_layers.csv"
MEASURES = {"length_m": ellipsoidal_lengths, "area_m2": ellipsoidal_areas}


class PrepareOsm(GreenBlueAlgorithm):
    INPUT = "INPUT"
    EXTENT = "EXTENT"
    AREA = "AREA"
    RULES = "RULES"
    CRS = "CRS"
    LOAD = "LOAD"
    OUTPUT = "OUTPUT"
    SKIPPED_COUNT = "SKIPPED_COUNT"
    REPAIRED_COUNT = "REPAIRED_COUNT"

    def displayName(self):
        return self.tr("Prepare OpenStreetMap extract")

    def initAlgorithm(self, _configuration=None):
        files = self.tr("OpenStreetMap files") + " (*.osm.pbf *.pbf *.osm *.osm.gz *.osm.bz2)"
        self.add(QgsProcessingParameterFile(
            self.INPUT, self.tr("OpenStreetMap extract"), fileFilter=files,
        ))  # fmt: skip
        self.add(QgsProcessingParameterExtent(
            self.EXTENT, self.tr("Only within this extent"), optional=True,
        ))  # fmt: skip
        self.add(QgsProcessingParameterFeatureSource(
            self.AREA, self.tr("Only where these polygons are"),
            [QgsProcessing.SourceType.TypeVectorPolygon], optional=True,
        ))  # fmt: skip
        self.add(QgsProcessingParameterCrs(
            self.CRS, self.tr("CRS of the layers (Belgian Lambert 72 in Belgium)"), optional=True,
        ))  # fmt: skip
        tables = self.tr("Rule tables") + " (*.csv)"
        self.add(QgsProcessingParameterFile(
            self.RULES, self.tr("Rule table: tags to layers and classes"), optional=True,
            fileFilter=tables,
        ), advanced=True)  # fmt: skip
        self.add(QgsProcessingParameterBoolean(
            self.LOAD, self.tr("Open the layers after running"), defaultValue=True,
        ))  # fmt: skip
        self.add(QgsProcessingParameterFileDestination(
            self.OUTPUT, self.tr("GeoPackage of the layers"), "GeoPackage (*.gpkg)",
        ))  # fmt: skip
        for layer in OSM_LAYERS:
            name = layer.id.upper()
            self.addOutput(QgsProcessingOutputVectorLayer(name, self.tr(layer.title)))
            self.addOutput(QgsProcessingOutputNumber(
                f"{name}_COUNT", self.tr("Number of features: {layer}").format(
                    layer=self.tr(layer.title)
                ),
            ))  # fmt: skip
        self.addOutput(QgsProcessingOutputNumber(
            self.REPAIRED_COUNT, self.tr("Areas repaired"),
        ))  # fmt: skip
        self.addOutput(QgsProcessingOutputNumber(
            self.SKIPPED_COUNT, self.tr("Objects left out as unusable"),
        ))  # fmt: skip

    def compute(self, parameters, context, feedback):
        rules = self._rules(parameters, context)
        area = self._area(parameters, context, feedback)
        path = self.parameterAsFile(parameters, self.INPUT, context)
        data = self._read(path, self._box(parameters, context, area), rules, feedback)
        features = data.features if area is None else _meets(data.features, area)
        if not len(features):
            raise GreenBlueError(
                "The file {file} holds nothing that the rule table asks for in the chosen area. "
                "Check the area, or choose an extract of this region.",
                file=path,
            )
        crs = self._crs(parameters, context, features)
        degrees = QgsCoordinateReferenceSystem(WGS84)
        metric = reproject(
            features.geometry, degrees, crs, context, name=Path(path).name,
            fid=features["osm_id"], progress=progress_of(feedback, 0.50, 0.55),
        )  # fmt: skip
        fields = {
            layer.id: [f.name for f in layer.fields if f.name not in MEASURES]
            for layer in OSM_LAYERS
        }
        built = build_layers(
            features.with_columns(metric), data.tag_sets, rules, fields,
            progress_of(feedback, 0.55, 0.65),
        )  # fmt: skip
        built.skipped = sorted_ids(built.skipped + data.empty)
        tables = _measured(built.layers, crs, context, progress_of(feedback, 0.65, 0.75))
        output = self.parameterAsFileOutput(parameters, self.OUTPUT, context)
        write_layers(
            output, tables, OSM_LAYERS, crs, context,
            finish=lambda file: save_styles(file, OSM_LAYERS),
            progress=progress_of(feedback, 0.75, 1.0),
        )  # fmt: skip
        self._tell(feedback, built, data.incomplete)
        if self.parameterAsBoolean(parameters, self.LOAD, context):
            self._load(output, tables, context)
        return self._results(output, tables, built, data.incomplete)

    def _rules(self, parameters, context):
        file = self.parameterAsFile(parameters, self.RULES, context) or str(RULE_FILE)
        rules = read_rules(file, LayerRule)
        check_rules(rules, file)
        return rules

    def _read(self, path, box, rules, feedback):
        unpacking, reading = progress_of(feedback, 0.0, 0.1), progress_of(feedback, 0.1, 0.5)
        with (
            tempfile.TemporaryDirectory(dir=QgsProcessingUtils.tempFolder()) as folder,
            readable(path, folder, unpacking) as unpacked,
        ):
            return read_osm(unpacked, rules, folder, box, reading, path)

    def _box(self, parameters, context, area):
        """Longitudes and latitudes that extent and area have in common, or None for all."""
        degrees = QgsCoordinateReferenceSystem(WGS84)
        box = None
        if area is not None:
            box = QgsRectangle(*shapely.total_bounds(area).tolist())
        if parameters.get(self.EXTENT):
            extent = self.parameterAsExtent(parameters, self.EXTENT, context, degrees)
            box = extent if box is None else extent.intersect(box)
            if box.isEmpty():
                raise GreenBlueError(
                    "The extent and the polygons of the area do not overlap. Leave one of them out."
                )
        return box

    def _area(self, parameters, context, feedback):
        """The polygons of the area in degrees, or None."""
        table = read_table(
            self, parameters, self.AREA, context, feedback,
            geometry="Polygon", crs=QgsCoordinateReferenceSystem(WGS84),
        )  # fmt: skip
        if table is None:
            return None
        if not len(table):
            raise GreenBlueError(
                "The layer of the area has no polygon. Choose another layer, or none."
            )
        return table.geometry

    def _crs(self, parameters, context, features):
        """The chosen CRS, else a metric one that fits where most features are."""
        chosen = self.parameterAsCrs(parameters, self.CRS, context)
        if chosen.isValid():
            return chosen
        # Long objects may reach far beyond the extract, so the outermost do not count.
        bounds = shapely.bounds(features.geometry)
        low = np.quantile(bounds[:, :2], 0.02, axis=0)
        high = np.quantile(bounds[:, 2:], 0.98, axis=0)
        box = np.concatenate([low, high])
        return working_crs(QgsCoordinateReferenceSystem(WGS84), box, context)

    def _tell(self, feedback, built, incomplete):
        repaired = self.tr("{count} areas with crossing outlines were repaired: {ids}")
        skipped = self.tr(
            "{count} objects were left out, since their outline is open or empty: {ids}"
        )
        missing = self.tr(
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

    def _load(self, output, tables, context):
        for layer in OSM_LAYERS:
            if len(tables[layer.id]):
                load_styled(f"{output}|layername={layer.id}", layer, self.tr(layer.title), context)

    def _results(self, output, tables, built, incomplete):
        results = {
            self.OUTPUT: output,
            self.REPAIRED_COUNT: len(built.repaired),
            self.SKIPPED_COUNT: len(built.skipped) + len(incomplete),
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
