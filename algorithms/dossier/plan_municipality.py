"""greenblue:planmunicipality."""

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputFile,
    QgsProcessingOutputFolder,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)

from ..base import GreenBlueAlgorithm, distance
from ..diagnose.build_resistance import GUILDS
from ..language import LANGUAGES
from ..propose.propose_hedges import RULE_SETS

SOURCE = QgsProcessing.SourceType
LAYERS = {
    "ROADS": SOURCE.TypeVectorLine,
    "RAILWAYS": SOURCE.TypeVectorLine,
    "WATERWAYS": SOURCE.TypeVectorLine,
    "CAR_PARKS": SOURCE.TypeVectorPolygon,
    "HABITAT": SOURCE.TypeVectorPolygon,
    "LAND_COVER": SOURCE.TypeVectorPolygon,
    "ELEMENTS": SOURCE.TypeVectorLine,
    "PASSAGES": SOURCE.TypeVector,
    "BARRIERS": SOURCE.TypeVector,
}
FORMATS = ("html", "pdf", "odt")


class PlanMunicipality(GreenBlueAlgorithm):
    """Runs the other algorithms one after the other; what each made stays for a next run."""

    def displayName(self):
        return self.tr("Plan a whole municipality")

    def initAlgorithm(self, _configuration=None):
        tr, add = self.tr, self.add
        labels = self._labels()
        add(QgsProcessingParameterFeatureSource(
            "TERRITORY", tr("Municipality or municipalities"), [SOURCE.TypeVectorPolygon],
        ))  # fmt: skip
        for name, label in (
            ("NIS_FIELD", tr("NIS code of the municipality")),
            ("NAME_FIELD", tr("Name of the municipality")),
        ):
            add(QgsProcessingParameterField(
                name, label, parentLayerParameterName="TERRITORY", optional=True,
            ))  # fmt: skip
        add(QgsProcessingParameterFile("OSM", tr("OpenStreetMap extract"), optional=True))
        for name, kind in LAYERS.items():
            add(QgsProcessingParameterFeatureSource(name, labels[name], [kind], optional=True))
        add(QgsProcessingParameterRasterLayer("ELEVATION", tr("Elevation model"), optional=True))
        add(QgsProcessingParameterEnum(
            "GUILDS", tr("Animals"), GUILDS, allowMultiple=True,
            defaultValue=["large_mammals", "small_mammals"], usesStaticStrings=True,
        ))  # fmt: skip
        add(QgsProcessingParameterNumber(
            "BUDGET", tr("Budget (€)"), QgsProcessingParameterNumber.Type.Double, 5_000_000.0,
            minValue=0.0,
        ))  # fmt: skip
        add(QgsProcessingParameterEnum(
            "RULE_SET", tr("Rules for hedges"), RULE_SETS, defaultValue=RULE_SETS[0],
            usesStaticStrings=True,
        ))  # fmt: skip
        add(QgsProcessingParameterEnum(
            "LANGUAGES", tr("Languages of the dossier"), LANGUAGES, allowMultiple=True,
            defaultValue=["en"], usesStaticStrings=True,
        ))  # fmt: skip
        add(QgsProcessingParameterEnum(
            "FORMATS", tr("Formats of the dossier"), FORMATS, allowMultiple=True,
            defaultValue=list(FORMATS), usesStaticStrings=True,
        ))  # fmt: skip
        add(QgsProcessingParameterString("TITLE", tr("Title of the plan"), optional=True))
        add(distance("NETWORK_GAP", tr("Widest gap in the network to fill"), 90.0), advanced=True)
        add(distance("CELL_SIZE", tr("Cell size"), 20.0), advanced=True)
        add(QgsProcessingParameterBoolean(
            "AGAIN", tr("Begin anew, also what an earlier run finished"), defaultValue=False,
        ), advanced=True)  # fmt: skip
        add(QgsProcessingParameterFolderDestination("OUTPUT_FOLDER", tr("Folder of the plan")))
        self.addOutput(QgsProcessingOutputFile("PLAN", tr("Plan")))
        self.addOutput(QgsProcessingOutputFile("PROJECT", tr("QGIS project of the plan")))
        self.addOutput(QgsProcessingOutputFile("ACCOUNT", tr("Account of the kilometres (HTML)")))
        self.addOutput(QgsProcessingOutputFolder("DOSSIER", tr("Folder of the dossier")))
        for name, label in (
            ("SITE_COUNT", tr("Number of fragmentation points")),
            ("PROPOSAL_COUNT", tr("Number of proposals")),
            ("CHOSEN_COUNT", tr("Measures chosen")),
            ("KM_INFRASTRUCTURE", tr("Managed linear infrastructure (km)")),
            ("KM_LANDSCAPE_ELEMENTS", tr("Landscape elements (km)")),
            ("REUSED_COUNT", tr("Steps that an earlier run had finished")),
            ("SKIPPED_COUNT", tr("Features skipped")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, label))

    def _labels(self):
        tr = self.tr
        return {
            "ROADS": tr("Roads"),
            "RAILWAYS": tr("Railways"),
            "WATERWAYS": tr("Watercourses"),
            "CAR_PARKS": tr("Car parks"),
            "HABITAT": tr("Habitat"),
            "LAND_COVER": tr("Land cover"),
            "ELEMENTS": tr("Hedges and tree rows"),
            "PASSAGES": tr("Passages"),
            "BARRIERS": tr("Fences, walls and weirs"),
        }

    def checkParameterValues(self, parameters, context):
        osm = self.parameterAsFile(parameters, "OSM", context)
        if not osm and not (parameters.get("HABITAT") and parameters.get("ROADS")):
            return False, self.tr(
                "Give an OpenStreetMap extract, or layers of habitat and roads at least."
            )
        if not self.parameterAsEnumStrings(parameters, "GUILDS", context):
            return False, self.tr("Choose one group of animals at least.")
        return super().checkParameterValues(parameters, context)

    def compute(self, parameters, context, feedback):
        from .municipality_chain import Chain

        return Chain(self, parameters, context, feedback).run()
