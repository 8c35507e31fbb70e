"""greenblue:prepareosm."""

from pathlib import Path

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
    QgsProviderRegistry,
)

from ...core.errors import GreenBlueError
from ...core.schema import OSM_LAYERS
from ...core.text import id_list
from .. import presentation, provenance
from ..base import GreenBlueAlgorithm, progress_of


class PrepareOsm(GreenBlueAlgorithm):
    OUTPUT_LAYERS = {layer.id.upper(): layer for layer in OSM_LAYERS}
    RIGHTS = ("© OpenStreetMap contributors, ODbL 1.0",)

    def displayName(self):
        return self.tr("Prepare OpenStreetMap extract")

    def initAlgorithm(self, _configuration=None):
        tr, add = self.tr, self.add
        files = tr("OpenStreetMap files") + " (*.osm.pbf *.pbf *.osm *.osm.gz *.osm.bz2)"
        tables = tr("Rule tables") + " (*.csv)"
        polygons = [QgsProcessing.SourceType.TypeVectorPolygon]
        add(QgsProcessingParameterFile("INPUT", tr("OpenStreetMap extract"), fileFilter=files))
        add(QgsProcessingParameterExtent("EXTENT", tr("Only within this extent"), optional=True))
        add(QgsProcessingParameterFeatureSource(
            "AREA", tr("Only where these polygons are"), polygons, optional=True,
        ))  # fmt: skip
        add(QgsProcessingParameterCrs(
            "CRS", tr("CRS of the layers (Belgian Lambert 72 in Belgium)"), optional=True,
        ))  # fmt: skip
        add(QgsProcessingParameterFile(
            "RULES", tr("Rule table of your own"), optional=True, fileFilter=tables,
        ), advanced=True)  # fmt: skip
        add(QgsProcessingParameterBoolean(
            "LOAD", tr("Open the layers after running"), defaultValue=True,
        ))  # fmt: skip
        add(QgsProcessingParameterFileDestination(
            "OUTPUT", tr("GeoPackage of the layers"), "GeoPackage (*.gpkg)",
        ))  # fmt: skip
        count = tr("Number of features: {layer}")
        for name, layer in self.OUTPUT_LAYERS.items():
            title = tr(layer.title)
            self.addOutput(QgsProcessingOutputVectorLayer(name, title))
            self.addOutput(QgsProcessingOutputNumber(f"{name}_COUNT", count.format(layer=title)))
        self.addOutput(QgsProcessingOutputNumber("REPAIRED_COUNT", tr("Areas repaired")))
        self.addOutput(
            QgsProcessingOutputNumber("SKIPPED_COUNT", tr("Objects left out as unusable"))
        )

    def checkParameterValues(self, parameters, context):
        from ..io.safe_files import same_file

        path = self.parameterAsFile(parameters, "INPUT", context).lower()
        if path and not path.endswith((".pbf", ".osm", ".osm.gz", ".osm.bz2")):
            return False, self.tr(
                "The extract must be an .osm.pbf, .osm, .osm.gz or .osm.bz2 file."
            )
        output = self.parameterAsFileOutput(parameters, "OUTPUT", context)
        if output and not output.lower().endswith(".gpkg"):
            return False, self.tr("The output must be a GeoPackage; give a file name with .gpkg.")
        layer = self.parameterAsVectorLayer(parameters, "AREA", context)
        if layer is not None and layer.dataProvider().name() == "ogr":
            source = QgsProviderRegistry.instance().decodeUri("ogr", layer.source())
            taken = source.get("layerName") in (None, "", *[x.id for x in OSM_LAYERS])
            if taken and same_file(source.get("path", ""), output):
                return False, self.tr(
                    "The output would replace the layer of the area. Choose another file."
                )
        return super().checkParameterValues(parameters, context)

    def compute(self, parameters, context, feedback):
        from . import osm_run as run
        from .geopackage import write_layers

        rules = run.rules_of(self, parameters, context)
        area = run.area_of(self, parameters, context, feedback)
        box = run.box_of(self, parameters, context, area)
        path = self.parameterAsFile(parameters, "INPUT", context)
        data = run.read(path, box, rules, progress_of(feedback, 0.0, 0.5))
        features = data.features if area is None else run.meeting(data.features, area)
        if not len(features):
            raise GreenBlueError(
                "The file {file} holds nothing that the rule table asks for in the chosen area. "
                "Check the area, or choose an extract of this region.",
                file=path,
            )
        crs = run.crs_of(self, parameters, context, features)
        built = run.build(
            features, data, rules, crs, context, Path(path).name, progress_of(feedback, 0.5, 0.7)
        )
        output = self.parameterAsFileOutput(parameters, "OUTPUT", context)
        results = self._counts(built, data.incomplete)
        record = provenance.record(self, parameters, context, crs, **results)
        write_layers(
            output, built.layers, OSM_LAYERS, crs, context,
            finish=lambda file, layer: presentation.finisher(layer, record)(file, layer.id),
            progress=progress_of(feedback, 0.7, 1.0),
        )  # fmt: skip
        self._tell(feedback, built, data.incomplete)
        written = {name: f"{output}|layername={x.id}" for name, x in self.OUTPUT_LAYERS.items()}
        if self.parameterAsBoolean(parameters, "LOAD", context):
            for name, layer in self.OUTPUT_LAYERS.items():
                if results[f"{name}_COUNT"]:
                    presentation.load(written[name], layer, record, context, name)
        return {"OUTPUT": output, **written, **results}

    def _counts(self, built, incomplete):
        counts = {f"{n}_COUNT": len(built.layers[x.id]) for n, x in self.OUTPUT_LAYERS.items()}
        counts["REPAIRED_COUNT"] = len(built.repaired)
        counts["SKIPPED_COUNT"] = len(built.skipped) + len(incomplete)
        return counts

    def _tell(self, feedback, built, incomplete):
        repaired = self.tr("{count} areas with crossing outlines were repaired: {ids}")
        skipped = self.tr(
            "{count} objects were left out, since their outline is open or empty: {ids}"
        )
        missing = self.tr(
            "{count} areas were left out, since the extract holds only some of their ways: "
            "{ids}. Choose a larger extract if they matter."
        )
        lists = ((repaired, built.repaired), (skipped, built.skipped), (missing, incomplete))
        for text, ids in lists:
            if ids:
                feedback.pushWarning(text.format(count=len(ids), ids=id_list(ids)))
