"""greenblue:proposecrossings."""

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
)

from ...core import schema
from .. import provenance
from ..base import GreenBlueAlgorithm, distance, progress_of

# The order is public: models keep the text.
GUILDS = (
    "large_mammals", "medium_mammals", "woodland_mammals", "dormouse", "small_mammals",
    "amphibians", "reptiles", "ground_beetles", "butterflies", "wild_bees", "bats", "otter",
)  # fmt: skip
POLICIES = ("REPAIR", "SKIP", "STOP")
SOURCE = QgsProcessing.SourceType
NUMBER = QgsProcessingParameterNumber
RASTERS = ("RESISTANCE", "DEM", "CURRENT")
TABLES = (
    "DECISION_TABLE", "STRUCTURE_TABLE", "WEIGHT_TABLE", "RESISTANCE_TABLE", "BARRIER_TABLE",
)  # fmt: skip


class ProposeCrossings(GreenBlueAlgorithm):
    OUTPUT_LAYERS = {
        "OUTPUT_POINTS": schema.CROSSING_PROPOSALS,
        "OUTPUT_FOOTPRINTS": schema.CROSSING_FOOTPRINTS,
    }

    def displayName(self):
        return self.tr("Propose crossings")

    def initAlgorithm(self, _configuration=None):
        tr, add = self.tr, self.add
        for name, (label, kinds, optional) in self._sources().items():
            advanced = name in ("PUBLIC_LAND", "WORKS", "UTILITIES")
            add(QgsProcessingParameterFeatureSource(name, label, kinds, optional=optional),
                advanced=advanced)  # fmt: skip
            if name == "COVER":
                add(self._field("COVER_FIELD", tr("Cover class"), "COVER", "cover"))
            if name == "PASSAGES":
                add(self._field("PASSAGE_FIELD", tr("Kind of passage"), "PASSAGES", "kind"))
        labels = (tr("Resistance surface"), tr("Elevation model"), tr("Current or movement"))
        for name, label in zip(RASTERS, labels):
            add(QgsProcessingParameterRasterLayer(name, label, optional=True))
        add(QgsProcessingParameterEnum(
            "GUILDS", tr("Guilds"), GUILDS, allowMultiple=True, defaultValue=[GUILDS[0]],
            usesStaticStrings=True,
        ))  # fmt: skip
        add(distance("STEP", tr("Distance of candidate places"), 50.0))
        add(NUMBER("SPACING", tr("Distance between crossings (m; that of the guild when empty)"),
                   NUMBER.Type.Double, optional=True, minValue=0.0))  # fmt: skip
        add(NUMBER("COST_YEAR", tr("Year of the prices"), NUMBER.Type.Integer, 2026,
                   minValue=2000, maxValue=2100))  # fmt: skip
        add(NUMBER("INDEX", tr("Rise of prices (% a year)"), NUMBER.Type.Double, 3.0,
                   minValue=-10.0, maxValue=50.0), advanced=True)  # fmt: skip
        add(NUMBER("CUTOFF", tr("Farthest patches (effective metres; by guild when empty)"),
                   NUMBER.Type.Double, optional=True, minValue=1.0), advanced=True)  # fmt: skip
        labels = (
            tr("Decision table of your own"), tr("Structure table of your own"),
            tr("Weight table of your own"), tr("Resistance table of your own"),
            tr("Barrier table of your own"),
        )  # fmt: skip
        for name, label in zip(TABLES, labels):
            add(QgsProcessingParameterFile(name, label, extension="csv", optional=True),
                advanced=True)  # fmt: skip
        add(QgsProcessingParameterEnum(
            "INVALID", tr("Invalid geometry"), POLICIES, defaultValue="REPAIR",
            usesStaticStrings=True,
        ), advanced=True)  # fmt: skip
        kinds = (SOURCE.TypeVectorPoint, SOURCE.TypeVectorLine)
        for (name, layer), kind in zip(self.OUTPUT_LAYERS.items(), kinds):
            add(QgsProcessingParameterFeatureSink(name, tr(layer.title), kind))
        for name, label in (
            ("PROPOSAL_COUNT", tr("Number of proposals")),
            ("COST_EUR", tr("Cost of all proposals (euro)")),
            ("BEST_GAIN", tr("Largest gain of EC (ha)")),
            ("SKIPPED_COUNT", tr("Features skipped")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, label))

    def _sources(self):
        """Label, kinds and whether it may be left out, of each vector layer."""
        tr = self.tr
        line, polygon = [SOURCE.TypeVectorLine], [SOURCE.TypeVectorPolygon]
        point, any_ = [SOURCE.TypeVectorPoint], [SOURCE.TypeVectorAnyGeometry]
        return {
            "SECTIONS": (tr("Fragmentation sections"), line, False),
            "POINTS": (tr("Fragmentation points"), point, True),
            "HABITAT": (tr("Habitat polygons"), polygon, False),
            "PATCHES": (tr("Habitat patches"), polygon, True),
            "LINKS": (tr("Links between patches"), line, True),
            "COVER": (tr("Land cover polygons"), polygon, True),
            "BUILDINGS": (tr("Buildings"), any_, True),
            "ELEMENTS": (tr("Hedges and tree rows"), any_, True),
            "WATERWAYS": (tr("Watercourses"), line, True),
            "PASSAGES": (tr("Existing passages"), any_, True),
            "SPAWNING": (tr("Spawning waters"), any_, True),
            "PUBLIC_LAND": (tr("Public land"), polygon, True),
            "WORKS": (tr("Planned works"), any_, True),
            "UTILITIES": (tr("Pipes and cables"), any_, True),
        }

    def _field(self, name, label, parent, default):
        return QgsProcessingParameterField(
            name, label, default, parentLayerParameterName=parent, optional=True
        )

    def checkParameterValues(self, parameters, context):
        if bool(parameters.get("PATCHES")) != bool(parameters.get("LINKS")):
            return False, self.tr(
                "Give both patches and links to have the gain computed, or neither."
            )
        if parameters.get("RESISTANCE") and not parameters.get("PATCHES"):
            return False, self.tr("The resistance surface serves the gain: give patches and links.")
        if not self.parameterAsDouble(parameters, "STEP", context) >= 1:
            return False, self.tr("The distance of candidate places must be at least 1 m.")
        return super().checkParameterValues(parameters, context)

    def compute(self, parameters, context, feedback):
        from ..io.read import ReadReport
        from ..outputs import write_outputs
        from . import crossings_io as door

        report = ReadReport()
        work = door.Work(self, parameters, context, feedback, report)
        tables, results = work.run(progress_of(feedback, 0.0, 0.95))
        results["SKIPPED_COUNT"] = report.skipped_count
        record = provenance.record(self, parameters, context, work.own_crs, **results)
        written = write_outputs(self, parameters, context, feedback, tables, work.own_crs, record)
        feedback.pushInfo(
            self.tr("{count} crossings proposed, {cost} million euro together.").format(
                count=results["PROPOSAL_COUNT"], cost=f"{results['COST_EUR'] / 1e6:.1f}"
            )
        )
        return {**written, **results}
