"""greenblue:buildresistance."""

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
)

from .. import infrastructure, presentation_raster, provenance
from ..base import GreenBlueAlgorithm, distance, progress_of

POLICIES = ("REPAIR", "SKIP", "STOP")
SOURCE = QgsProcessing.SourceType
# The order is public: models keep the text.
GUILDS = (
    "large_mammals", "medium_mammals", "woodland_mammals", "dormouse", "small_mammals",
    "amphibians", "reptiles", "ground_beetles", "butterflies", "wild_bees", "bats", "otter",
)  # fmt: skip
COVER_CODES = ("lu_nara", "corine")
BARRIERS = ("ROADS", "RAILWAYS", "WATERWAYS", "CAR_PARKS", "BARRIERS")
CLASS_FIELDS = ("ROAD_CLASS_FIELD", "RAILWAY_CLASS_FIELD", "WATERWAY_CLASS_FIELD")
NUMBER = QgsProcessingParameterNumber


class BuildResistance(GreenBlueAlgorithm):
    def displayName(self):
        return self.tr("Build resistance surface")

    def initAlgorithm(self, _configuration=None):
        tr, add = self.tr, self.add
        lines = [SOURCE.TypeVectorLine, SOURCE.TypeVectorPolygon]
        add(QgsProcessingParameterFeatureSource(
            "COVER", tr("Land cover polygons"), [SOURCE.TypeVectorPolygon], optional=True,
        ))  # fmt: skip
        add(QgsProcessingParameterField(
            "COVER_FIELD", tr("Field of the cover class"), defaultValue="cover",
            parentLayerParameterName="COVER", optional=True,
        ))  # fmt: skip
        add(QgsProcessingParameterRasterLayer(
            "COVER_RASTER", tr("… or land cover raster"), optional=True,
        ))  # fmt: skip
        add(self.choice("COVER_CODES", tr("Codes of the raster"), COVER_CODES))
        infrastructure.add_sources(self, names=BARRIERS)
        add(QgsProcessingParameterFeatureSource(
            "HEDGES", tr("Hedges and tree rows"), lines, optional=True,
        ))  # fmt: skip
        add(QgsProcessingParameterFeatureSource(
            "CROSSINGS", tr("Wildlife crossings"), [SOURCE.TypeVectorAnyGeometry], optional=True,
        ))  # fmt: skip
        add(self.choice("GUILD", tr("Guild"), GUILDS))
        add(QgsProcessingParameterExtent("EXTENT", tr("Extent"), optional=True))
        add(NUMBER("CELL_SIZE", tr("Cell size (m; finest that fits when empty)"),
                   NUMBER.Type.Double, optional=True, minValue=0.0))  # fmt: skip
        add(NUMBER("MEMORY_GB", tr("Memory that the run may take (GB)"),
                   NUMBER.Type.Double, 4.0, minValue=0.01))  # fmt: skip
        infrastructure.add_profile(self, CLASS_FIELDS)
        widths = (
            ("HEDGE_WIDTH", tr("Width of hedges given as lines"), 5.0),
            ("CROSSING_WIDTH", tr("Width of crossings given as lines or points"), 20.0),
        )
        for name, label, default in widths:
            add(distance(name, label, default), advanced=True)
        add(NUMBER("CONTRAST", tr("Contrast (times that of the table)"), NUMBER.Type.Double, 1.0,
                   minValue=0.0), advanced=True)  # fmt: skip
        tables = (("RESISTANCE_TABLE", tr("Resistance table of your own")),
                  ("COVER_TABLE", tr("Table of raster codes of your own")))  # fmt: skip
        for name, label in tables:
            add(QgsProcessingParameterFile(name, label, extension="csv", optional=True), True)
        add(self.choice("INVALID", tr("Invalid geometry"), POLICIES), advanced=True)
        add(QgsProcessingParameterRasterDestination("OUTPUT", tr("Resistance")))
        for name, label in self._numbers().items():
            self.addOutput(QgsProcessingOutputNumber(name, label))

    def _numbers(self):
        tr = self.tr
        return {
            "CELL_SIZE_M": tr("Cell size (m)"),
            "ROWS": tr("Rows"),
            "COLUMNS": tr("Columns"),
            "UNOPENED_COUNT": tr("Crossings that open nothing"),
            "SKIPPED_COUNT": tr("Features skipped"),
        }

    def checkParameterValues(self, parameters, context):
        if bool(parameters.get("COVER")) == bool(parameters.get("COVER_RASTER")):
            return False, self.tr("Give land cover either as polygons or as a raster.")
        output = self.parameterAsOutputLayer(parameters, "OUTPUT", context)
        if output and not output.lower().endswith((".tif", ".tiff")):
            return False, self.tr("The output must be a GeoTIFF; give a file name with .tif.")
        return super().checkParameterValues(parameters, context)

    def compute(self, parameters, context, feedback):
        from ..io.raster import write_raster
        from ..io.read import ReadReport
        from . import resistance_io as door

        report = ReadReport()
        output = self.parameterAsOutputLayer(parameters, "OUTPUT", context)
        door.check_destination(self, parameters, context, output)
        work = door.Work(self, parameters, context, feedback, report)
        resistance, unopened = work.build(progress_of(feedback, 0.0, 0.9))
        results = {
            "CELL_SIZE_M": work.cell_m,
            "ROWS": resistance.shape[0],
            "COLUMNS": resistance.shape[1],
            "UNOPENED_COUNT": len(unopened),
            "SKIPPED_COUNT": report.skipped_count,
        }
        record = provenance.record(self, parameters, context, work.crs, **results)
        title = self.tr("Resistance")
        write_raster(
            output, resistance, work.transform, work.crs,
            finish=presentation_raster.finisher("resistance", title, record),
            progress=progress_of(feedback, 0.9, 1.0),
        )  # fmt: skip
        presentation_raster.present(output, "resistance", title, record, context)
        return {"OUTPUT": output, **results}
