"""greenblue:createdossier."""

from qgis.core import (
    QgsProcessingOutputFile,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ..base import GreenBlueAlgorithm, progress_of
from ..language import LANGUAGES
from ..reads_plan import ReadsPlan

# The order is public: models keep the text.
FORMATS = ("html", "pdf", "odt")
PLAN_LANGUAGE = "plan"


class CreateDossier(ReadsPlan, GreenBlueAlgorithm):
    def displayName(self):
        return self.tr("Create the dossier")

    def flags(self):
        # Layouts are drawn in the main thread, as QGIS's own layout algorithms are.
        return super().flags() | self.Flag.FlagNoThreading

    def initAlgorithm(self, _configuration=None):
        tr, add = self.tr, self.add
        behavior, number = QgsProcessingParameterFile.Behavior, QgsProcessingParameterNumber.Type
        add(QgsProcessingParameterFile("PLAN", tr("Plan"), fileFilter="GeoPackage (*.gpkg)"))
        add(QgsProcessingParameterEnum(
            "LANGUAGES", tr("Languages"), (PLAN_LANGUAGE, *LANGUAGES), allowMultiple=True,
            defaultValue=[PLAN_LANGUAGE], usesStaticStrings=True,
        ))  # fmt: skip
        add(QgsProcessingParameterEnum(
            "FORMATS", tr("Formats"), FORMATS, allowMultiple=True, defaultValue=list(FORMATS),
            usesStaticStrings=True,
        ))  # fmt: skip
        add(
            QgsProcessingParameterString(
                "DATE", tr("Date of publication (YYYY-MM-DD)"), optional=True
            )
        )
        add(
            QgsProcessingParameterString(
                "VERSION", tr("Version of the dossier"), "1", optional=True
            )
        )
        add(QgsProcessingParameterNumber(
            "MAX_SHEETS", tr("Most sheets of sites, and of commitments"), number.Integer, 50,
            minValue=0, maxValue=5000,
        ))  # fmt: skip
        add(QgsProcessingParameterFile(
            "TEXTS", tr("Texts of your own"), extension="csv", optional=True,
        ), advanced=True)  # fmt: skip
        add(QgsProcessingParameterFile(
            "CHECKLIST", tr("Checklist questions of your own"), extension="csv", optional=True,
        ), advanced=True)  # fmt: skip
        add(QgsProcessingParameterFile(
            "TEMPLATES", tr("Folder with layouts and style sheet of your own"), behavior.Folder,
            optional=True,
        ), advanced=True)  # fmt: skip
        add(QgsProcessingParameterFolderDestination("OUTPUT_FOLDER", tr("Folder of the dossier")))
        self.addOutput(QgsProcessingOutputFile("HTML", tr("Dossier (HTML)")))
        self.addOutput(QgsProcessingOutputFile("PDF", tr("Dossier (PDF)")))
        self.addOutput(QgsProcessingOutputFile("ODT", tr("Dossier (ODT)")))
        self.addOutput(QgsProcessingOutputString("FILES", tr("All files written")))
        for name, label in (
            ("SHEET_COUNT", tr("Number of sheets")),
            ("SKIPPED_COUNT", tr("Pieces of evidence not shown")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, label))

    def checkParameterValues(self, parameters, context):
        for name in ("LANGUAGES", "FORMATS"):
            if not self.parameterAsEnumStrings(parameters, name, context):
                return False, self.tr("Choose at least one language and one format.")
        date = self.parameterAsString(parameters, "DATE", context).strip()
        from ...core.dossier.words import is_date

        if date and not is_date(date):
            return False, self.tr("Give the date of publication as year-month-day: 2026-11-22.")
        return super().checkParameterValues(parameters, context)

    def compute(self, parameters, context, feedback):
        from . import dossier_io as door

        work = door.Work(self, parameters, context, feedback)
        files = work.run(progress_of(feedback))
        for path in files.values():
            feedback.pushInfo(self.tr("Written: {path}").format(path=path))
        results = {
            kind.upper(): next((p for (_, k), p in files.items() if k == kind), "")
            for kind in FORMATS
        }
        return {
            **results,
            "FILES": ";".join(files.values()),
            "SHEET_COUNT": work.sheet_count,
            "SKIPPED_COUNT": work.skipped_count,
            "OUTPUT_FOLDER": str(work.folder),
        }
