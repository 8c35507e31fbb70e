"""greenblue:measurefragmentation."""

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ...core import schema
from .. import infrastructure, provenance
from ..base import GreenBlueAlgorithm, progress_of

POLICIES = ("REPAIR", "SKIP", "STOP")
SOURCE = QgsProcessing.SourceType
# What cuts by default: roads from about 1 000 vehicles a day (as the EEA counts), railways,
# canals, car parks.
CUTTING = "R1 R2 R3 R4 R5 R6 R9 T1 T2 T3 T4 C1 C2 C3 P1"
NUMBERS = {"CUT_HA": "cut_ha", "CBC_HA": "cbc_ha", "DIVI": "divi", "SPLIT": "split", "SEFF": "seff",
           "AREA_HA": "area_ha", "HABITAT_HA": "habitat_ha", "PATCHES": "patches"}  # fmt: skip


CUTTING_SOURCES = ("ROADS", "RAILWAYS", "WATERWAYS", "CAR_PARKS")
CLASS_FIELDS = ("ROAD_CLASS_FIELD", "RAILWAY_CLASS_FIELD", "WATERWAY_CLASS_FIELD")


class MeasureFragmentation(GreenBlueAlgorithm):
    OUTPUT_LAYERS = {"OUTPUT_UNITS": schema.MESH_UNITS, "OUTPUT_TOTAL": schema.MESH_TOTAL}

    def displayName(self):
        return self.tr("Measure fragmentation (effective mesh size)")

    def initAlgorithm(self, _configuration=None):
        tr, add = self.tr, self.add
        polygon = [SOURCE.TypeVectorPolygon]
        add(QgsProcessingParameterMultipleLayers(
            "HABITAT", tr("Habitat: polygons or class rasters, one layer per state"),
            SOURCE.TypeMapLayer,
        ))  # fmt: skip
        add(QgsProcessingParameterString("YEARS", tr("Years of these layers"), optional=True))
        add(QgsProcessingParameterString(
            "CLASS_FIELD", tr("Class field of habitat polygons"), optional=True,
        ))  # fmt: skip
        add(QgsProcessingParameterString(
            "CLASSES", tr("Classes that are habitat (all when empty)"), optional=True,
        ))  # fmt: skip
        add(QgsProcessingParameterFeatureSource(
            "UNITS", tr("Reporting units"), polygon, optional=True,
        ))  # fmt: skip
        add(QgsProcessingParameterField(
            "UNIT_FIELD", tr("Name of units"), parentLayerParameterName="UNITS", optional=True,
        ))  # fmt: skip
        infrastructure.add_sources(self, names=CUTTING_SOURCES)
        infrastructure.add_profile(self, CLASS_FIELDS)
        add(QgsProcessingParameterString(
            "BARRIER_CLASSES", tr("Barrier classes that cut (all when empty)"), optional=True,
            defaultValue=CUTTING,
        ))  # fmt: skip
        add(QgsProcessingParameterNumber(
            "BAND", tr("Band of rasters"), defaultValue=1, minValue=1,
        ), advanced=True)  # fmt: skip
        add(QgsProcessingParameterBoolean(
            "EXACT_CELLS", tr("Share raster cells on the border of units exactly"),
            defaultValue=False,
        ), advanced=True)  # fmt: skip
        add(QgsProcessingParameterNumber(
            "MEMORY_GB", tr("Memory that a raster may take (GB)"),
            QgsProcessingParameterNumber.Type.Double, 4.0, minValue=0.0,
        ), advanced=True)  # fmt: skip
        add(QgsProcessingParameterEnum(
            "INVALID", tr("Invalid geometry"), POLICIES, defaultValue="REPAIR",
            usesStaticStrings=True,
        ), advanced=True)  # fmt: skip
        units, total = tr(schema.MESH_UNITS.title), tr(schema.MESH_TOTAL.title)
        add(QgsProcessingParameterFeatureSink(
            "OUTPUT_UNITS", units, SOURCE.TypeVectorPolygon, optional=True,
        ))  # fmt: skip
        add(QgsProcessingParameterFeatureSink("OUTPUT_TOTAL", total, SOURCE.TypeVector))
        for name, text in self._numbers().items():
            self.addOutput(QgsProcessingOutputNumber(name, text))

    def _numbers(self):
        tr = self.tr
        return {
            "CUT_HA": tr("Effective mesh size of the last layer, CUT (ha)"),
            "CBC_HA": tr("Effective mesh size of the last layer, CBC (ha)"),
            "DIVI": tr("Degree of division"),
            "SPLIT": tr("Splitting index"),
            "SEFF": tr("Mesh density (per 1 000 km²)"),
            "AREA_HA": tr("Area (ha)"),
            "HABITAT_HA": tr("Habitat (ha)"),
            "PATCHES": tr("Patches"),
            "UNIT_COUNT": tr("Number of reporting units"),
            "SKIPPED_COUNT": tr("Features skipped"),
        }

    def compute(self, parameters, context, feedback):
        from ..io.read import ReadReport
        from ..outputs import write_outputs
        from . import mesh_io as door

        report = ReadReport()
        work = door.Work(self, parameters, context, feedback, report)
        units, total = work.measure(progress_of(feedback, 0.0, 0.9))
        results = {name: float(total[column][-1]) for name, column in NUMBERS.items()}
        results["UNIT_COUNT"] = work.unit_count
        results["SKIPPED_COUNT"] = report.skipped_count
        record = provenance.record(self, parameters, context, work.crs, **results)
        tables = {"OUTPUT_UNITS": units, "OUTPUT_TOTAL": total}
        written = write_outputs(self, parameters, context, feedback, tables, work.crs, record)
        feedback.pushInfo(
            self.tr("Effective mesh size {cut} ha (CUT), {cbc} ha (CBC).").format(
                cut=f"{results['CUT_HA']:.4g}", cbc=f"{results['CBC_HA']:.4g}"
            )
        )
        return {**written, **results}
