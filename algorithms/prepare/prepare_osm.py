"""Prepare OpenStreetMap extract: from tags to the layers that GreenBlue works with."""

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingOutputVectorLayer,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterCrs,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
)

from ...core.schema import OSM_LAYERS
from ..base import GreenBlueAlgorithm


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
        from . import osm_run

        return osm_run.run(self, parameters, context, feedback)
