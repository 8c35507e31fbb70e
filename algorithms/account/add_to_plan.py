"""greenblue:addtoplan."""

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputFile,
    QgsProcessingOutputNumber,
    QgsProcessingParameterDateTime,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ...core.rules import read_rules
from ...core.schema.plan import CODES, STATUS_LADDER
from ..base import RESOURCES, GreenBlueAlgorithm, progress_of

BY_PROPOSAL = "proposal"
BY_MEASURE = "measure"


class AddToPlan(GreenBlueAlgorithm):
    def displayName(self):
        return self.tr("Add to the plan")

    def initAlgorithm(self, _configuration=None):
        from ...core.account.plan.measures_list import Measure

        tr, add = self.tr, self.add
        measures = read_rules(RESOURCES / "rules" / "measures.csv", Measure)
        day = QgsProcessingParameterDateTime.Type.Date
        number = QgsProcessingParameterNumber.Type.Double
        add(QgsProcessingParameterFile("PLAN", tr("Plan"), fileFilter="GeoPackage (*.gpkg)"))
        add(QgsProcessingParameterFeatureSource(
            "PROPOSALS", tr("What to add: proposals, chosen measures or drawn features"),
            [QgsProcessing.SourceType.TypeVector],
        ))  # fmt: skip
        add(QgsProcessingParameterEnum(
            "STATUS", tr("Status"), STATUS_LADDER, defaultValue="planned", usesStaticStrings=True,
        ))  # fmt: skip
        add(QgsProcessingParameterEnum(
            "MEASURE", tr("Measure"), (BY_PROPOSAL, *(m.code for m in measures)),
            defaultValue=BY_PROPOSAL, usesStaticStrings=True,
        ))  # fmt: skip
        add(QgsProcessingParameterField(
            "MEASURE_FIELD", tr("Field with the measure"), parentLayerParameterName="PROPOSALS",
            optional=True,
        ))  # fmt: skip
        add(QgsProcessingParameterString("OWNER", tr("Owner of the ground"), optional=True))
        add(QgsProcessingParameterString("MANAGER", tr("Manager"), optional=True))
        for name, label in (
            ("DATE_PLANNED", tr("Planned for")), ("DATE_REALISED", tr("Realised on")),
        ):  # fmt: skip
            add(QgsProcessingParameterDateTime(name, label, day, optional=True))
        add(QgsProcessingParameterNumber(
            "DURATION", tr("Duration (years)"), number, optional=True, minValue=0.0,
        ))  # fmt: skip
        levels = tuple(code for code, _name in CODES["additionality"])
        add(QgsProcessingParameterEnum(
            "ADDITIONALITY", tr("Beyond the law"), (BY_MEASURE, *levels),
            defaultValue=BY_MEASURE, usesStaticStrings=True,
        ), advanced=True)  # fmt: skip
        counting = tr("Counted by")
        add(QgsProcessingParameterString("COUNTING_OWNER", counting, optional=True), advanced=True)
        add(QgsProcessingParameterNumber(
            "UNCERTAINTY", tr("Uncertainty of length (0–1)"), number, defaultValue=0.03,
            minValue=0.0, maxValue=1.0,
        ), advanced=True)  # fmt: skip
        self.addOutput(QgsProcessingOutputFile("OUTPUT", tr("Plan with the commitments")))
        for name, label in (
            ("ADDED_COUNT", tr("Commitments added")),
            ("KNOWN_COUNT", tr("Commitments that were in the plan already")),
            ("REJECTED_COUNT", tr("Rejected proposals left out")),
            ("SKIPPED_COUNT", tr("Features skipped")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, label))

    def compute(self, parameters, context, feedback):
        from ..io.read import ReadReport
        from . import add_io as door
        from .plan_checking import findings, warn

        report = ReadReport()
        plan = door.plan_of(self, parameters, context)
        tables = door.read_proposals(
            self, parameters, context, feedback, plan, report, progress_of(feedback, 0.0, 0.4)
        )
        tables, rejected = door.without_rejected(tables)
        if rejected:
            feedback.pushWarning(
                self.tr("{count} rejected proposals are left out.").format(count=rejected)
            )
        made = door.commitments(self, parameters, context, plan, tables)
        fresh, known = door.add(
            self, parameters, context, plan, made, progress_of(feedback, 0.4, 1.0)
        )
        warn(self, feedback, findings(fresh, plan.meta, plan.tables["territory"]))
        added = sum(len(table) for table in fresh)
        feedback.pushInfo(
            self.tr("{added} commitments added, {known} were in the plan already.").format(
                added=added, known=known
            )
        )
        return {
            "OUTPUT": str(plan.path),
            "ADDED_COUNT": added,
            "KNOWN_COUNT": known,
            "REJECTED_COUNT": rejected,
            "SKIPPED_COUNT": report.skipped_count,
        }
