"""greenblue:findfragmentationpoints."""

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
)

from ...core import schema
from .. import infrastructure, provenance
from ..base import GreenBlueAlgorithm, distance, progress_of
from .counts_io import add_counts

GROUPS = ("all", "large_terrestrial", "small_terrestrial", "fliers", "aquatic")
POLICIES = ("REPAIR", "SKIP", "STOP")
TRAFFIC_SOURCES = ("count", "model")
SOURCE = QgsProcessing.SourceType


class FindFragmentationPoints(GreenBlueAlgorithm):
    OUTPUT_LAYERS = {
        "OUTPUT_POINTS": schema.FRAGMENTATION_POINTS,
        "OUTPUT_SECTIONS": schema.FRAGMENTATION_SECTIONS,
        "OUTPUT_AXES": schema.INFRASTRUCTURE_AXES,
    }

    RENEWS = ("COUNTS",)

    def displayName(self):
        return self.tr("Find fragmentation points")

    def initAlgorithm(self, _configuration=None):
        tr, add = self.tr, self.add
        network = [SOURCE.TypeVectorPolygon, SOURCE.TypeVectorLine]
        add(QgsProcessingParameterFeatureSource("CORRIDORS", tr("Green-blue network"), network))
        infrastructure.add_sources(self)
        groups = QgsProcessingParameterEnum(
            "SPECIES_GROUP", tr("Species group"), GROUPS, defaultValue="all", usesStaticStrings=True
        )
        add(groups)
        add(distance("CORRIDOR_WIDTH", tr("Width of corridors given as lines"), 50.0))
        add(distance("NETWORK_GAP", tr("Widest gap in the network to fill"), 0.0))
        importance = QgsProcessingParameterField(
            "IMPORTANCE_FIELD", tr("Importance of corridors (0–1)"), optional=True,
            parentLayerParameterName="CORRIDORS",
        )  # fmt: skip
        add(importance)
        infrastructure.add_profile(self)
        traffic = QgsProcessingParameterEnum(
            "TRAFFIC_SOURCE", tr("Kind of traffic figures"), TRAFFIC_SOURCES,
            defaultValue="count", usesStaticStrings=True,
        )  # fmt: skip
        add(traffic, advanced=True)
        add_counts(self)
        relation = QgsProcessingParameterFeatureSource(
            "GRADE_RELATION", tr("Over/under relation of the road register"),
            [SOURCE.TypeVector], optional=True,
        )  # fmt: skip
        add(relation, advanced=True)
        explain = tr("Explain what the traffic means on foot")
        add(QgsProcessingParameterBoolean("EXPLAIN", explain, defaultValue=False), advanced=True)
        for name, (label, default) in self._distances().items():
            add(distance(name, label, default), advanced=True)
        invalid = QgsProcessingParameterEnum(
            "INVALID", tr("Invalid geometry"), POLICIES, defaultValue="REPAIR",
            usesStaticStrings=True,
        )  # fmt: skip
        add(invalid, advanced=True)
        points = tr(schema.FRAGMENTATION_POINTS.title)
        sections = tr(schema.FRAGMENTATION_SECTIONS.title)
        add(QgsProcessingParameterFeatureSink("OUTPUT_POINTS", points, SOURCE.TypeVectorPoint))
        add(QgsProcessingParameterFeatureSink("OUTPUT_SECTIONS", sections, SOURCE.TypeVectorLine))
        axes = QgsProcessingParameterFeatureSink(
            "OUTPUT_AXES", tr(schema.INFRASTRUCTURE_AXES.title), SOURCE.TypeVectorLine,
            optional=True, createByDefault=False,
        )  # fmt: skip
        add(axes)
        self.addOutput(QgsProcessingOutputNumber("SITE_COUNT", tr("Number of sites")))
        self.addOutput(QgsProcessingOutputNumber("SECTION_KM", tr("Length of sections (km)")))
        self.addOutput(QgsProcessingOutputNumber("CORRIDOR_COUNT_CUT", tr("Corridors cut")))
        self.addOutput(QgsProcessingOutputNumber("SKIPPED_COUNT", tr("Features skipped")))
        self.addOutput(QgsProcessingOutputNumber("GENERIC_COUNT", tr("Features of unknown class")))

    def _distances(self):
        tr = self.tr
        return {
            "GAP": (tr("Gap that is closed"), 100.0),
            "MIN_LENGTH": (tr("Shortest section"), 20.0),
            "JOIN_DISTANCE": (tr("Ramps and parallel roads join within"), 75.0),
            "COMBINE_DISTANCE": (tr("Different bundles combine within"), 100.0),
            "COMBINE_LENGTH": (tr("… when side by side over"), 200.0),
        }

    def checkParameterValues(self, parameters, context):
        good, message = super().checkParameterValues(parameters, context)
        lines = ("ROADS", "RAILWAYS", "WATERWAYS", "CAR_PARKS", "BARRIERS", "PASSAGES")
        if good and not any(parameters.get(name) for name in lines):
            return False, self.tr(
                "Give at least one infrastructure layer: roads, railways, waterways or car parks."
            )
        return good, message

    def compute(self, parameters, context, feedback):
        from ...core.diagnose.fragmentation.points import find_fragmentation
        from ..io.read import ReadReport
        from ..outputs import write_outputs
        from . import fragmentation_io as door

        report = ReadReport()
        policy = self.parameterAsEnumString(parameters, "INVALID", context)
        reading = {"invalid": policy, "report": report}
        rules = door.rules_of(self, parameters, context)
        options = door.options_of(self, parameters, context)
        network, metric, own = door.read_network(
            self, parameters, context, feedback, progress=progress_of(feedback, 0.0, 0.05),
            **reading,
        )  # fmt: skip
        sources = door.read_everything(
            self, parameters, context, feedback, network, metric, rules, door.margin_of(options),
            progress=progress_of(feedback, 0.05, 0.2), **reading,
        )  # fmt: skip
        names = {source: table.name for source, table in sources.items()}
        wanted = parameters.get("OUTPUT_AXES") not in (None, "")
        axes = door.axes_of(sources, rules, options, metric, own, context) if wanted else None
        sites, generic = find_fragmentation(
            network, sources, rules, options, progress_of(feedback, 0.2, 0.9)
        )
        door.tell_of(self, feedback, names, generic)
        explain = self.parameterAsBoolean(parameters, "EXPLAIN", context)
        points, sections = door.tables(
            sites, rules, options, metric, own, context, self.tr, explain
        )
        results = door.totals(sites, sections)
        results["SKIPPED_COUNT"] = report.skipped_count
        results["GENERIC_COUNT"] = sum(len(i) for n, i in generic.items() if n != "counts")
        record = provenance.record(self, parameters, context, own, **results)
        tables = {"OUTPUT_POINTS": points, "OUTPUT_SECTIONS": sections, "OUTPUT_AXES": axes}
        written = write_outputs(self, parameters, context, feedback, tables, own, record)
        feedback.pushInfo(
            self.tr("{sites} sites, {km} km of sections, {corridors} corridors cut.").format(
                sites=results["SITE_COUNT"],
                km=f"{results['SECTION_KM']:.1f}",
                corridors=results["CORRIDOR_COUNT_CUT"],
            )
        )
        return {**written, **results}
