"""greenblue:proposehedges."""

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterNumber,
)

from ...core import schema
from .. import infrastructure, provenance
from ..base import GreenBlueAlgorithm, distance, progress_of

RULE_SETS = ("generic", "flanders", "wallonia", "brussels")
GUILDS = (
    "small_mammals", "woodland_mammals", "dormouse", "amphibians", "ground_beetles", "bats",
    "large_mammals", "medium_mammals",
)  # fmt: skip
POLICIES = ("REPAIR", "SKIP", "STOP")
SOURCE = QgsProcessing.SourceType
NUMBER = QgsProcessingParameterNumber


class ProposeHedges(GreenBlueAlgorithm):
    OUTPUT_LAYERS = {"OUTPUT": schema.HEDGE_PROPOSALS}

    def displayName(self):
        return self.tr("Propose hedges")

    def initAlgorithm(self, _configuration=None):
        tr, add = self.tr, self.add
        line, area = SOURCE.TypeVectorLine, SOURCE.TypeVectorPolygon
        self._layer("ELEMENTS", tr("Hedges and tree rows"), line, area)
        self._layer("HABITAT", tr("Woods and other habitat"), area)
        self._layer("PLANTABLE", tr("Lines where hedges can stand"), line, area)
        add(QgsProcessingParameterField(
            "FOLLOWS_FIELD", tr("What these lines are the edge of"), None,
            parentLayerParameterName="PLANTABLE", optional=True,
        ))  # fmt: skip
        self._layer("LAND_COVER", tr("Land cover"), area)
        self._layer("PARCELS", tr("Parcels"), area)
        infrastructure.add_sources(self, ("ROADS", "RAILWAYS", "WATERWAYS"))
        self._layer("BUILDINGS", tr("Buildings"), area)
        self._layer("POWER_LINES", tr("High-voltage lines"), line)
        self._layer("PIPELINES", tr("Pipelines and cables"), line)
        self._layer("OPEN_LAND", tr("Open land that stays open"), area)
        self._layer("AREA", tr("Only within these polygons"), area)
        self._layer("PATCHES", tr("Habitat patches"), area)
        self._layer("LINKS", tr("Links between patches"), line)
        add(self.choice("GUILD", tr("Guild"), GUILDS))
        add(self.choice("RULE_SET", tr("Rule set"), RULE_SETS))
        add(QgsProcessingParameterFile(
            "RULE_FILE", tr("Rule set of your own"), extension="csv", optional=True,
        ), advanced=True)  # fmt: skip
        add(QgsProcessingParameterFile(
            "SPECIES_FILE", tr("Species list of your own"), extension="csv", optional=True,
        ), advanced=True)  # fmt: skip
        add(distance("MIN_GAP", tr("Narrowest gap"), 20.0))
        add(distance("MAX_GAP", tr("Widest gap"), 200.0))
        add(distance("MAX_LINK", tr("Longest hedge along a link"), 500.0), advanced=True)
        add(distance("MAX_HOP", tr("Longest stretch away from these lines"), 25.0))
        add(NUMBER("DETOUR", tr("Longest detour (times the gap)"), NUMBER.Type.Double, 2.0,
                   minValue=1.0))  # fmt: skip
        add(distance("PARCEL_DISTANCE", tr("Distance from parcel limits"), 0.5), advanced=True)
        add(distance("GATE", tr("Openings left for gates"), 5.0), advanced=True)
        infrastructure.add_profile(
            self, ("ROAD_CLASS_FIELD", "RAILWAY_CLASS_FIELD", "WATERWAY_CLASS_FIELD")
        )
        add(self.choice("INVALID", tr("Invalid geometry"), POLICIES), advanced=True)
        add(QgsProcessingParameterFeatureSink(
            "OUTPUT", tr(schema.HEDGE_PROPOSALS.title), SOURCE.TypeVectorLine
        ))  # fmt: skip
        for name, label in (
            ("HEDGE_COUNT", tr("Number of hedges")),
            ("HEDGE_KM", tr("Length of hedges (km)")),
            ("GAP_COUNT", tr("Gaps looked at")),
            ("COST", tr("Cost of all hedges (€)")),
            ("DROPPED_COUNT", tr("Sections too short to plant")),
            ("SKIPPED_COUNT", tr("Features skipped")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, label))

    def _layer(self, name, label, *kinds):
        self.add(QgsProcessingParameterFeatureSource(name, label, list(kinds), optional=True))

    def checkParameterValues(self, parameters, context):
        if not any(parameters.get(n) for n in ("ELEMENTS", "HABITAT", "LAND_COVER")):
            return False, self.tr("Give hedges and tree rows, or woods, that hedges can join.")
        if bool(parameters.get("PATCHES")) != bool(parameters.get("LINKS")):
            return False, self.tr("Habitat patches and links between them are needed together.")
        return super().checkParameterValues(parameters, context)

    def compute(self, parameters, context, feedback):
        from ..io.read import ReadReport
        from ..outputs import write_outputs
        from . import hedges_io as door

        report = ReadReport()
        work = door.Work(self, parameters, context, feedback, report)
        table, results = work.run(progress_of(feedback, 0.0, 0.95))
        results["SKIPPED_COUNT"] = report.skipped_count
        record = provenance.record(self, parameters, context, work.own_crs, **results)
        written = write_outputs(
            self, parameters, context, feedback, {"OUTPUT": table}, work.own_crs, record
        )
        feedback.pushInfo(
            self.tr("{count} hedges, {km} km, about {cost} €.").format(
                count=results["HEDGE_COUNT"], km=f"{results['HEDGE_KM']:.2f}",
                cost=f"{results['COST']:.0f}",
            )
        )  # fmt: skip
        return {**written, **results}
