"""greenblue:linkhabitats."""

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)

from ...core import schema
from .. import provenance
from ..base import GreenBlueAlgorithm, distance, progress_of
from .build_resistance import GUILDS

# The order is public: models keep the text.
METHODS = ("planar", "border", "complete")
SLACK_UNITS = ("percent", "metres")
POLICIES = ("REPAIR", "SKIP", "STOP")
ANY_GUILD = "none"
SOURCE = QgsProcessing.SourceType
NUMBER = QgsProcessingParameterNumber


class LinkHabitats(GreenBlueAlgorithm):
    OUTPUT_LAYERS = {
        "OUTPUT_PATCHES": schema.HABITAT_PATCHES,
        "OUTPUT_LINKS": schema.HABITAT_LINKS,
        "OUTPUT_CORRIDORS": schema.HABITAT_CORRIDORS,
    }

    def displayName(self):
        return self.tr("Link habitat patches")

    def initAlgorithm(self, _configuration=None):
        tr, add = self.tr, self.add
        add(QgsProcessingParameterFeatureSource(
            "HABITAT", tr("Habitat polygons"), [SOURCE.TypeVectorPolygon], optional=True,
        ))  # fmt: skip
        add(QgsProcessingParameterRasterLayer(
            "HABITAT_RASTER", tr("Habitat as classes of a raster"), optional=True,
        ))  # fmt: skip
        add(QgsProcessingParameterString(
            "HABITAT_CLASSES", tr("Classes that are habitat"), optional=True,
        ))  # fmt: skip
        add(QgsProcessingParameterBoolean(
            "MERGE", tr("Polygons that touch or overlap are one patch"), defaultValue=True,
        ))  # fmt: skip
        add(NUMBER("MIN_AREA", tr("Smallest patch (ha)"), NUMBER.Type.Double, 0.0, minValue=0.0))
        add(QgsProcessingParameterRasterLayer("RESISTANCE", tr("Resistance surface")))
        add(self.choice("METHOD", tr("Which patches to link"), METHODS))
        add(NUMBER("CUTOFF", tr("Dearest link (effective metres; no limit when empty)"),
                   NUMBER.Type.Double, optional=True, minValue=0.0))  # fmt: skip
        limit = tr("Guild whose dispersal is the limit when that is empty")
        add(self.choice("GUILD", limit, (ANY_GUILD, *GUILDS)))
        add(NUMBER("CORRIDOR_SLACK", tr("Slack of corridors (0 = no corridors)"),
                   NUMBER.Type.Double, 10.0, minValue=0.0))  # fmt: skip
        add(self.choice("SLACK_UNIT", tr("Unit of the slack"), SLACK_UNITS))
        add(distance("CORRIDOR_WIDTH", tr("Least width of corridors"), 50.0))
        add(QgsProcessingParameterFeatureSource(
            "BARRIERS", tr("Barriers that links may cross"),
            [SOURCE.TypeVectorLine, SOURCE.TypeVectorPolygon], optional=True,
        ))  # fmt: skip
        add(QgsProcessingParameterField(
            "BARRIER_ID_FIELD", tr("Barrier id (feature id when empty)"), None,
            parentLayerParameterName="BARRIERS", optional=True,
        ))  # fmt: skip
        add(QgsProcessingParameterBoolean(
            "SMOOTH", tr("Smooth the lines of the links"), defaultValue=False,
        ))  # fmt: skip
        add(NUMBER("MEMORY", tr("Memory that the run may take (MB)"), NUMBER.Type.Double, 2000.0,
                   minValue=1.0), advanced=True)  # fmt: skip
        add(self.choice("INVALID", tr("Invalid geometry"), POLICIES), advanced=True)
        kinds = (SOURCE.TypeVectorPolygon, SOURCE.TypeVectorLine, SOURCE.TypeVectorPolygon)
        for (name, layer), kind in zip(self.OUTPUT_LAYERS.items(), kinds):
            add(QgsProcessingParameterFeatureSink(
                name, tr(layer.title), kind, optional=name == "OUTPUT_CORRIDORS",
            ))  # fmt: skip
        for name, label in (
            ("PATCH_COUNT", tr("Number of patches")),
            ("LINK_COUNT", tr("Number of links")),
            ("COMPONENT_COUNT", tr("Number of components")),
            ("ISOLATED_COUNT", tr("Patches without a link")),
            ("SKIPPED_COUNT", tr("Features skipped")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, label))

    def checkParameterValues(self, parameters, context):
        polygons, raster, classes = (
            parameters.get(name) not in (None, "")
            for name in ("HABITAT", "HABITAT_RASTER", "HABITAT_CLASSES")
        )
        if polygons == raster:
            return False, self.tr(
                "Choose either a layer of habitat polygons or a raster of classes."
            )
        if raster != classes:
            return False, self.tr("A habitat raster goes with the classes that are habitat.")
        if parameters.get("BARRIER_ID_FIELD") and not parameters.get("BARRIERS"):
            return False, self.tr("Choose the layer of barriers whose id field this is.")
        limited = parameters.get("CUTOFF") is not None
        if limited and not self.parameterAsDouble(parameters, "CUTOFF", context) > 0:
            return False, self.tr(
                "The dearest link must cost more than 0; leave it empty for no limit."
            )
        corridors = parameters.get("OUTPUT_CORRIDORS") not in (None, "")
        slack = self.parameterAsDouble(parameters, "CORRIDOR_SLACK", context)
        method = self.parameterAsEnumString(parameters, "METHOD", context)
        if method == "border" and corridors and slack > 0:
            return False, self.tr(
                "Corridors need the true least costs. Choose another method than border, or a "
                "slack of 0."
            )
        return super().checkParameterValues(parameters, context)

    def compute(self, parameters, context, feedback):
        from ..io.read import ReadReport
        from ..outputs import write_outputs
        from . import links_io as door

        report = ReadReport()
        work = door.Work(self, parameters, context, feedback, report)
        tables, results = work.run(progress_of(feedback, 0.0, 0.95))
        results["SKIPPED_COUNT"] = report.skipped_count
        record = provenance.record(self, parameters, context, work.crs, **results)
        written = write_outputs(self, parameters, context, feedback, tables, work.crs, record)
        feedback.pushInfo(
            self.tr("{links} links between {patches} patches, {parts} components.").format(
                links=results["LINK_COUNT"], patches=results["PATCH_COUNT"],
                parts=results["COMPONENT_COUNT"],
            )
        )  # fmt: skip
        return {**written, **results}
