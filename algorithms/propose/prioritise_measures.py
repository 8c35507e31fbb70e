"""greenblue:prioritisemeasures."""

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ...core import schema
from .. import provenance
from ..base import GreenBlueAlgorithm, distance, progress_of

# The order is public: models keep the text.
UNITS = ("euro", "km")
POLICIES = ("REPAIR", "SKIP", "STOP")
SOURCE = QgsProcessing.SourceType
NUMBER = QgsProcessingParameterNumber


class PrioritiseMeasures(GreenBlueAlgorithm):
    OUTPUT_LAYERS = {
        "OUTPUT": schema.MEASURES,
        "OUTPUT_POINTS": schema.MEASURE_POINTS,
        "OUTPUT_LINES": schema.MEASURE_LINES,
        "OUTPUT_AREAS": schema.MEASURE_AREAS,
        "OUTPUT_CURVE": schema.MEASURE_CURVE,
    }

    def displayName(self):
        return self.tr("Prioritise measures")

    def initAlgorithm(self, _configuration=None):
        tr, add = self.tr, self.add
        for name, label, kind in (
            ("CANDIDATES", tr("Proposed crossings and hedges"), SOURCE.TypeVectorAnyGeometry),
            ("PATCHES", tr("Habitat patches, one layer per species group"), SOURCE.TypeVector),
            ("LINKS", tr("Links between these patches, in the same order"), SOURCE.TypeVector),
        ):
            add(QgsProcessingParameterMultipleLayers(name, label, kind))
        self._add_text("GUILDS", tr("Species groups, in the same order"))
        self._add_text("WEIGHTS", tr("Weights of the species groups (1 when empty)"))
        add(NUMBER("DISTANCE", tr("Dispersal distance (effective metres)"),
                   NUMBER.Type.Double, 1000.0, minValue=0.0))  # fmt: skip
        add(NUMBER("PROBABILITY", tr("Probability of moving that far"),
                   NUMBER.Type.Double, 0.5, minValue=0.0, maxValue=1.0))  # fmt: skip
        add(NUMBER("BUDGET", tr("Budget"), NUMBER.Type.Double, minValue=0.0))
        add(QgsProcessingParameterEnum(
            "BUDGET_UNIT", tr("Unit of the budget"), UNITS, defaultValue="euro",
            usesStaticStrings=True,
        ))  # fmt: skip
        add(NUMBER("MAX_MEASURES", tr("Largest number of measures"), NUMBER.Type.Integer,
                   optional=True, minValue=1))  # fmt: skip
        self._add_text("LOCKED", tr("Measures that are taken in any case (ids)"))
        self._add_text("EXCLUDED", tr("Measures that are left out (ids)"))
        self._add_text("CONNECT", tr("Patches that must become connected (ids)"))
        add(distance("SPACING", tr("Least distance between crossings"), 0.0))
        add(QgsProcessingParameterFeatureSource(
            "OBSERVATIONS", tr("Records of animals or road kills"), [SOURCE.TypeVectorPoint],
            optional=True,
        ))  # fmt: skip
        self._add_advanced()
        self._add_outputs()

    def _add_text(self, name, label, default=None, advanced=False):
        self.add(QgsProcessingParameterString(name, label, default, optional=True), advanced)

    def _add_advanced(self):
        tr, text = self.tr, self._add_text
        text("DISTANCES", tr("Dispersal distance of each species group"), None, True)
        self.add(NUMBER("CONNECT_COST", tr("Longest way between patches that are connected "
                        "(effective metres)"), NUMBER.Type.Double, optional=True, minValue=0.0),
                 True)  # fmt: skip
        text("YEAR_BUDGETS", tr("Budget of each year"), None, True)
        text("COST_FIELD", tr("Field of the cost"), "cost_mid", True)
        text("ATTRIBUTE_FIELD", tr("Field of the attribute of patches"), "area_ha", True)
        text("CANDIDATE_GUILDS", tr("Species group of each layer of proposals"), None, True)
        text("TOGETHER_FIELD", tr("Field of measures that are taken together"), None, True)
        text("EITHER_FIELD", tr("Field of measures of which one is taken"), None, True)
        text("STATUS_FIELD", tr("Field that says locked or excluded"), None, True)
        self.add(distance("OBSERVATION_DISTANCE", tr("How near a record counts"), 250.0), True)
        self.add(QgsProcessingParameterBoolean(
            "SENSITIVITY", tr("How sure the choice is (runs several times)"), defaultValue=True,
        ), True)  # fmt: skip
        self.add(QgsProcessingParameterEnum(
            "INVALID", tr("Invalid geometry"), POLICIES, defaultValue="REPAIR",
            usesStaticStrings=True,
        ), True)  # fmt: skip

    def _add_outputs(self):
        tr = self.tr
        kinds = {"OUTPUT_POINTS": SOURCE.TypeVectorPoint, "OUTPUT_LINES": SOURCE.TypeVectorLine,
                 "OUTPUT_AREAS": SOURCE.TypeVectorPolygon}  # fmt: skip
        for name, layer in self.OUTPUT_LAYERS.items():
            self.add(QgsProcessingParameterFeatureSink(
                name, tr(layer.title), kinds.get(name, SOURCE.TypeVector),
                optional=name != "OUTPUT", createByDefault=name != "OUTPUT_AREAS",
            ))  # fmt: skip
        self.add(QgsProcessingParameterFileDestination(
            "OUTPUT_PLOT", tr("Picture of gain and cost"), "HTML (*.html)", optional=True,
            createByDefault=True,
        ))  # fmt: skip
        for name, label in (
            ("EC_BEFORE", tr("Equivalent connectivity before")),
            ("EC_AFTER", tr("Equivalent connectivity after")),
            ("GAIN_PCT", tr("Gain of equivalent connectivity (%)")),
            ("UPPER_BOUND_PCT", tr("No choice wins more than (%)")),
            ("COST", tr("Cost of the chosen measures (€)")),
            ("KM", tr("Length of the chosen measures (km)")),
            ("CHOSEN_COUNT", tr("Measures chosen")),
            ("CANDIDATE_COUNT", tr("Measures to choose from")),
            ("SKIPPED_COUNT", tr("Features skipped")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, label))

    def checkParameterValues(self, parameters, context):
        good, message = super().checkParameterValues(parameters, context)
        if not good:
            return good, message
        if not self.parameterAsDouble(parameters, "DISTANCE", context) > 0:
            return False, self.tr("The dispersal distance must be above 0.")
        if not 0 < self.parameterAsDouble(parameters, "PROBABILITY", context) < 1:
            return False, self.tr("The probability must lie between 0 and 1, both excluded.")
        return True, ""

    def optional_number(self, parameters, name, context):
        """The value of a number parameter, None where it is left empty."""
        empty = parameters.get(name, self.parameterDefinition(name).defaultValue()) is None
        return None if empty else self.parameterAsDouble(parameters, name, context)

    def compute(self, parameters, context, feedback):
        from ..io.read import ReadReport
        from ..outputs import write_outputs
        from . import measures_io as door

        report = ReadReport()
        work = door.Work(self, parameters, context, feedback, report)
        tables, results = work.run(progress_of(feedback, 0.0, 0.97))
        results["SKIPPED_COUNT"] = report.skipped_count
        record = provenance.record(self, parameters, context, work.crs, **results)
        written = write_outputs(self, parameters, context, feedback, tables, work.crs, record)
        return {**written, **work.plot(), **results}
