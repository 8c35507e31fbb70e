"""greenblue:comparescenarios."""

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterString,
)

from ...core import schema
from .. import provenance
from ..base import GreenBlueAlgorithm, progress_of
from .account_managed_km import PLANTINGS, STATUSES, ZONES
from .scenario_choices import plan_paths, years_of

SOURCE = QgsProcessing.SourceType


class CompareScenarios(GreenBlueAlgorithm):
    OUTPUT_LAYERS = {"OUTPUT_TABLE": schema.SCENARIO_TABLE}

    def displayName(self):
        return self.tr("Compare plans")

    def initAlgorithm(self, _configuration=None):
        tr, add = self.tr, self.add
        add(QgsProcessingParameterMultipleLayers("PLANS", tr("Plans"), SOURCE.TypeFile))
        add(QgsProcessingParameterString("YEARS", tr("Years"), optional=True))
        add(QgsProcessingParameterString("NAMES", tr("Names of the plans"), optional=True))
        for name, label, options in (
            ("STATUS", tr("Lowest status that counts"), STATUSES),
            ("ZONES", tr("Zones that count for infrastructure"), ZONES),
        ):
            add(QgsProcessingParameterEnum(
                name, label, options, defaultValue=options[0], usesStaticStrings=True,
            ))  # fmt: skip
        for name, label, default in (
            ("BASELINE", tr("Count what the law asks anyway"), False),
            ("CHECKLIST", tr("The knock-out questions must be passed"), True),
            ("DURATION", tr("A duration must be given"), True),
        ):
            add(QgsProcessingParameterBoolean(name, label, default), advanced=True)
        add(self.choice("PLANTINGS", tr("Plantings not verified yet"), PLANTINGS), advanced=True)
        add(QgsProcessingParameterFile(
            "RULES", tr("Counting rule of your own"), extension="csv", optional=True,
        ), advanced=True)  # fmt: skip
        add(QgsProcessingParameterFeatureSink(
            "OUTPUT_TABLE", tr(schema.SCENARIO_TABLE.title), SOURCE.TypeVector,
        ))  # fmt: skip
        add(QgsProcessingParameterFileDestination(
            "OUTPUT_HTML", tr("Comparison to read"), "HTML (*.html)", optional=True,
        ))  # fmt: skip
        self.addOutput(QgsProcessingOutputNumber("SCENARIO_COUNT", tr("Number of plans and years")))
        self.addOutput(QgsProcessingOutputNumber("SKIPPED_COUNT", tr("Features skipped")))

    def checkParameterValues(self, parameters, context):
        years = self.parameterAsString(parameters, "YEARS", context)
        found = years_of(years)
        if found is None:
            return False, self.tr("Give the years as numbers, separated by commas: 2026, 2030.")
        if len(plan_paths(self, parameters, context)) * max(len(found), 1) < 2:
            return False, self.tr("Give at least two plans, or one plan and two years.")
        return super().checkParameterValues(parameters, context)

    def compute(self, parameters, context, feedback):
        from ..io.read import ReadReport
        from ..outputs import write_outputs
        from . import scenarios_io as door

        report = ReadReport()
        scenarios, crs = door.scenarios(
            self, parameters, context, feedback, report, progress_of(feedback)
        )
        table = door.scenario_table(scenarios, self.tr)
        results = {"SCENARIO_COUNT": len(scenarios), "SKIPPED_COUNT": report.skipped_count}
        record = provenance.record(self, parameters, context, crs, **results)
        written = write_outputs(
            self, parameters, context, feedback, {"OUTPUT_TABLE": table}, crs, record
        )
        page = door.write_page(self, parameters, context, scenarios, record)
        return {**written, "OUTPUT_HTML": page, **results}
