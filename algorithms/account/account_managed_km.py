"""greenblue:accountmanagedkm."""

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
)

from ...core import schema
from .. import infrastructure, provenance
from ..base import GreenBlueAlgorithm, distance, progress_of
from ..reads_plan import ReadsPlan

# The order is public: models keep the text.
STATUSES = ("realised", "verified", "permit", "decided", "planned", "idea")
ZONES = ("U_B", "U_B_R")
GEOMETRY_SOURCES = ("openstreetmap", "official", "sketched")
PLANTINGS = ("survival", "verified", "full")
POLICIES = ("REPAIR", "SKIP", "STOP")
SOURCE = QgsProcessing.SourceType


class AccountManagedKm(ReadsPlan, GreenBlueAlgorithm):
    OUTPUT_LAYERS = {
        "OUTPUT_LEDGER": schema.LEDGER,
        "OUTPUT_OVERLAPS": schema.ACCOUNT_OVERLAPS,
        "OUTPUT_UNMATCHED": schema.ACCOUNT_UNMATCHED,
        "OUTPUT_TABLE": schema.ACCOUNT_TABLE,
        "OUTPUT_YEARS": schema.ACCOUNT_YEARS,
        "OUTPUT_DRAWN": schema.ACCOUNT_DRAWN,
        "OUTPUT_BY": schema.ACCOUNT_BY,
        "OUTPUT_TOWNS": schema.ACCOUNT_TOWNS,
    }

    def displayName(self):
        return self.tr("Account managed kilometres")

    def initAlgorithm(self, _configuration=None):
        tr, add = self.tr, self.add
        add(QgsProcessingParameterFile(
            "PLAN", tr("Plan"), fileFilter="GeoPackage (*.gpkg)", optional=True,
        ))  # fmt: skip
        for name, label, kind in (
            ("COMMITMENTS", tr("Commitments (lines)"), SOURCE.TypeVectorLine),
            ("COMMITMENTS_AREA", tr("Commitments (areas)"), SOURCE.TypeVectorPolygon),
            ("COMMITMENTS_POINT", tr("Commitments (points)"), SOURCE.TypeVectorPoint),
            ("AXES", tr("Infrastructure axes"), SOURCE.TypeVectorLine),
        ):
            add(QgsProcessingParameterFeatureSource(name, label, [kind], optional=True))
        infrastructure.add_sources(self, ("ROADS", "RAILWAYS", "WATERWAYS"))
        fields = [n for n in infrastructure.CHOSEN_FIELDS if n != "TRAFFIC_FIELD"]
        infrastructure.add_profile(self, (*fields, *infrastructure.MANAGER_FIELDS))
        add(QgsProcessingParameterFeatureSource(
            "MUNICIPALITIES", tr("Municipalities"), [SOURCE.TypeVectorPolygon], optional=True,
        ))  # fmt: skip
        for name, label in (
            ("NIS_FIELD", tr("NIS code of municipalities")),
            ("NAME_FIELD", tr("Name of municipalities")),
            ("DEGURBA_FIELD", tr("Degree of urbanisation (1, 2 or 3)")),
        ):
            add(QgsProcessingParameterField(
                name, label, None, parentLayerParameterName="MUNICIPALITIES", optional=True,
            ))  # fmt: skip
        add(QgsProcessingParameterNumber(
            "NIS_VINTAGE", tr("Year of the list of municipalities (that of the plan when empty)"),
            optional=True, minValue=1977, maxValue=2200,
        ), advanced=True)  # fmt: skip
        add(self.choice("STATUS", tr("Lowest status that counts"), STATUSES))
        add(QgsProcessingParameterNumber(
            "YEAR", tr("At the end of the year (the latest one when empty)"), optional=True,
            minValue=1900, maxValue=2200,
        ))  # fmt: skip
        add(self.choice("ZONES", tr("Zones that count for infrastructure"), ZONES))
        self._add_assumptions()
        self._add_outputs()

    def _add_assumptions(self):
        tr = self.tr
        for name, label, kind in (
            ("PERI_URBAN", tr("Urban and peri-urban areas of your own"), SOURCE.TypeVectorPolygon),
            ("ELEMENTS_BEFORE", tr("Landscape elements before the plan"), SOURCE.TypeVectorLine),
            ("REMOVALS", tr("Landscape elements that were removed"), SOURCE.TypeVectorLine),
        ):
            source = QgsProcessingParameterFeatureSource(name, label, [kind], optional=True)
            self.add(source, advanced=True)
        self.add(QgsProcessingParameterField(
            "REMOVAL_DATE_FIELD", tr("Date of removal"), None,
            parentLayerParameterName="REMOVALS", optional=True,
        ), advanced=True)  # fmt: skip
        for name, label, default in (
            ("BASELINE", tr("Count what the law asks anyway"), False),
            ("CHECKLIST", tr("The knock-out questions must be passed"), True),
            ("DURATION", tr("A duration must be given"), True),
        ):
            self.add(QgsProcessingParameterBoolean(name, label, default), advanced=True)
        source = self.choice("GEOMETRY_SOURCE", tr("Where geometry comes from"), GEOMETRY_SOURCES)
        self.add(source, advanced=True)
        self.add(
            self.choice("PLANTINGS", tr("Plantings not verified yet"), PLANTINGS), advanced=True
        )
        self.add(distance("TOLERANCE", tr("Farthest from the edge of the infrastructure"), 15.0),
                 advanced=True)  # fmt: skip
        self.add(QgsProcessingParameterFile(
            "RULES", tr("Counting rule of your own"), extension="csv", optional=True,
        ), advanced=True)  # fmt: skip
        self.add(self.choice("INVALID", tr("Invalid geometry"), POLICIES), advanced=True)

    def _add_outputs(self):
        tr = self.tr
        kinds = (SOURCE.TypeVectorLine,) * 3 + (SOURCE.TypeVector,) * 4
        kinds += (SOURCE.TypeVectorPolygon,)
        for (name, layer), kind in zip(self.OUTPUT_LAYERS.items(), kinds):
            self.add(QgsProcessingParameterFeatureSink(
                name, tr(layer.title), kind, optional=name != "OUTPUT_LEDGER",
                createByDefault=name != "OUTPUT_TOWNS",  # it would cover the map
            ))  # fmt: skip
        self.add(QgsProcessingParameterFileDestination(
            "OUTPUT_HTML", tr("Account to read"), "HTML (*.html)", optional=True,
        ))  # fmt: skip
        for name, label in (
            ("KM_INFRASTRUCTURE", tr("Managed infrastructure (km)")),
            ("KM_LANDSCAPE_ELEMENTS", tr("Landscape elements (km)")),
            ("SHARE_OF_TARGET_I", tr("Share of target I (%)")),
            ("SHARE_OF_TARGET_II", tr("Share of target II (%)")),
            ("KM_EXPECTED_I", tr("Expected infrastructure (km)")),
            ("KM_EXPECTED_II", tr("Expected landscape elements (km)")),
            ("KM_SIDES", tr("Sides managed (km)")),
            ("KM_COLOCATED", tr("Infrastructure that serves both targets (km)")),
            ("KM_DEFRAG_DIRECT", tr("Crossings, direct (km)")),
            ("KM_DEFRAG_INDIRECT", tr("Crossings, indirect (km)")),
            ("AREA_HA", tr("Areas (ha)")),
            ("PIECE_COUNT", tr("Number of point measures")),
            ("KM_OVERLAP", tr("Overlaps removed (km)")),
            ("KM_UNMATCHED", tr("Unmatched (km)")),
            ("KM_NETWORK", tr("Infrastructure as drawn (km)")),
            ("KM_NETWORK_AXES", tr("Axes of the infrastructure (km)")),
            ("ROW_COUNT", tr("Rows of the ledger")),
            ("SKIPPED_COUNT", tr("Features skipped")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, label))

    def checkParameterValues(self, parameters, context):
        names = ("PLAN", "COMMITMENTS", "COMMITMENTS_AREA", "COMMITMENTS_POINT")
        if not any(parameters.get(name) for name in names):
            return False, self.tr("Give a plan, or a layer of commitments.")
        return super().checkParameterValues(parameters, context)

    def compute(self, parameters, context, feedback):
        from ..io.read import ReadReport
        from ..outputs import write_outputs
        from . import account_html
        from . import account_io as door
        from . import account_results as said

        report = ReadReport()
        work = door.Work(self, parameters, context, feedback, report)
        found = work.run(progress_of(feedback, 0.0, 0.9))
        said.tell(self, feedback, found, work.metric)
        results = {
            **said.results_of(found), **said.network_of(work),
            "SKIPPED_COUNT": report.skipped_count,
        }  # fmt: skip
        record = provenance.record(self, parameters, context, work.crs, **results)
        written = write_outputs(
            self, parameters, context, feedback, said.layer_tables(found, work), work.crs, record
        )
        written["OUTPUT_HTML"] = account_html.write(self, parameters, context, found, work, record)
        feedback.pushInfo(self.tr(
            "Target I: {infrastructure} km of managed infrastructure. "
            "Target II: {elements} km of landscape elements."
        ).format(
            infrastructure=f"{results['KM_INFRASTRUCTURE']:.3f}",
            elements=f"{results['KM_LANDSCAPE_ELEMENTS']:.3f}",
        ))  # fmt: skip
        return {**written, **results}
