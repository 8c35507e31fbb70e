"""greenblue:createplan."""

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputFile,
    QgsProcessingOutputNumber,
    QgsProcessingParameterCrs,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ..base import GreenBlueAlgorithm, progress_of
from ..language import LANGUAGES, language_of_qgis, translator
from .plan_steps import STEPS

SOURCE = QgsProcessing.SourceType


class CreatePlan(GreenBlueAlgorithm):
    def displayName(self):
        return self.tr("Create a plan")

    def initAlgorithm(self, _configuration=None):
        tr, add = self.tr, self.add
        territory = QgsProcessingParameterFeatureSource(
            "TERRITORY", tr("Municipality or municipalities"), [SOURCE.TypeVectorPolygon],
            optional=True,
        )  # fmt: skip
        add(territory)
        for name, label in (
            ("NIS_FIELD", tr("NIS code of the municipality")),
            ("NAME_FIELD", tr("Name of the municipality")),
        ):
            add(QgsProcessingParameterField(
                name, label, parentLayerParameterName="TERRITORY", optional=True,
            ))  # fmt: skip
        add(QgsProcessingParameterString("TITLE", tr("Title of the plan"), optional=True))
        add(QgsProcessingParameterEnum(
            "LANGUAGE", tr("Language of forms and legends"), ("qgis", *LANGUAGES),
            defaultValue="qgis", usesStaticStrings=True,
        ))  # fmt: skip
        add(QgsProcessingParameterString("GUILDS", tr("Species groups"), optional=True))
        labels = self._labels()
        for name, (_table, geometry) in STEPS.items():
            add(QgsProcessingParameterFeatureSource(name, labels[name], [geometry], optional=True))
        add(QgsProcessingParameterNumber(
            "NIS_VINTAGE", tr("Year of the list of municipalities"), defaultValue=2025,
            minValue=1977, maxValue=2100,
        ), advanced=True)  # fmt: skip
        add(QgsProcessingParameterCrs(
            "CRS", tr("CRS of the plan (Belgian Lambert 72 in Belgium)"), optional=True,
        ), advanced=True)  # fmt: skip
        add(QgsProcessingParameterFileDestination("OUTPUT", tr("Plan"), "GeoPackage (*.gpkg)"))
        self.addOutput(QgsProcessingOutputFile("PROJECT", tr("QGIS project of the plan")))
        for name, label in (
            ("COMMITMENT_COUNT", tr("Commitments in the plan")),
            ("FILLED_COUNT", tr("Tables filled")),
            ("RUN_COUNT", tr("Runs remembered")),
            ("SKIPPED_COUNT", tr("Features skipped")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, label))

    def _labels(self):
        tr = self.tr
        return {
            "AXES": tr("Infrastructure axes"),
            "POINTS": tr("Fragmentation points"),
            "SECTIONS": tr("Fragmentation sections"),
            "CROSSINGS": tr("Proposed crossings"),
            "FOOTPRINTS": tr("Outlines of proposed crossings"),
            "HEDGES": tr("Proposed hedges"),
            "PATCHES": tr("Habitat patches"),
            "LINKS": tr("Links between patches"),
        }

    def checkParameterValues(self, parameters, context):
        output = self.parameterAsFileOutput(parameters, "OUTPUT", context)
        if output and not output.lower().endswith(".gpkg"):
            return False, self.tr("The output must be a GeoPackage; give a file name with .gpkg.")
        return super().checkParameterValues(parameters, context)

    def compute(self, parameters, context, feedback):
        from ..io.read import ReadReport
        from . import plan_io as door
        from .plan_project import write_project

        output = self.parameterAsFileOutput(parameters, "OUTPUT", context)
        report = ReadReport()
        plan = door.opened(self, parameters, context, output)
        language = self.parameterAsEnumString(parameters, "LANGUAGE", context)
        if language == "qgis":
            language = plan.meta.get("language") or language_of_qgis()
        tr = translator(language)
        tables = door.read_tables(
            self, parameters, context, feedback, plan, STEPS, report,
            progress=progress_of(feedback, 0.0, 0.3),
        )  # fmt: skip
        meta = door.meta_of(self, parameters, context, plan, tables, language)
        counts = door.write(
            self, parameters, context, feedback, plan, tables, meta, tr,
            progress=progress_of(feedback, 0.3, 0.8),
        )  # fmt: skip
        door.check(self, feedback, output, tables)
        before = plan.meta.get("schema_version", "0") if plan.meta else None
        outdated = None if before == meta["schema_version"] else before
        project = write_project(output, tr, context, outdated)
        if project.former is not None:
            feedback.pushWarning(self.tr(
                "The tables of the plan were brought up to date, so its project was made anew. "
                "The project that was there is kept as {path}."
            ).format(path=project.former))  # fmt: skip
        if project.kept:
            feedback.pushInfo(self.tr(
                "The project {path} is there already and was left as it is. Rename it and run "
                "again to have a new one made."
            ).format(path=project.path))  # fmt: skip
        feedback.pushInfo(self.tr(
            "{commitments} commitments, {filled} tables filled, {runs} runs remembered."
        ).format(
            commitments=counts["COMMITMENT_COUNT"], filled=counts["FILLED_COUNT"],
            runs=counts["RUN_COUNT"],
        ))  # fmt: skip
        return {
            "OUTPUT": output,
            "PROJECT": str(project.path),
            **counts,
            "SKIPPED_COUNT": report.skipped_count,
        }
