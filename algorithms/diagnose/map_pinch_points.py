"""greenblue:mappinchpoints."""

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)

from ...core import schema
from .. import presentation_raster, provenance
from ..base import GreenBlueAlgorithm, distance, progress_of

# The order is public: models keep the text.
PAIRS = ("neighbours", "all")
COMBINE = ("max", "sum")
POLICIES = ("REPAIR", "SKIP", "STOP")
RASTERS = {"OUTPUT_CURRENT": "current_density", "OUTPUT_BARRIERS": "barrier_improvement"}
SOURCE = QgsProcessing.SourceType
NUMBER = QgsProcessingParameterNumber


class MapPinchPoints(GreenBlueAlgorithm):
    OUTPUT_LAYERS = {"OUTPUT_SITES": schema.PINCH_SITES}

    def displayName(self):
        return self.tr("Map pinch points and barriers")

    def initAlgorithm(self, _configuration=None):
        tr, add = self.tr, self.add
        add(QgsProcessingParameterRasterLayer("RESISTANCE", tr("Resistance surface")))
        add(QgsProcessingParameterFeatureSource(
            "PATCHES", tr("Habitat patches"), [SOURCE.TypeVectorPolygon],
        ))  # fmt: skip
        add(self.choice("PAIRS", tr("Pairs of patches to link"), PAIRS))
        add(NUMBER("CUTOFF", tr("Dearest link (effective metres; no limit when empty)"),
                   NUMBER.Type.Double, optional=True, minValue=0.0))  # fmt: skip
        add(NUMBER("REACH", tr("Dearest link once mended (effective metres; no limit when empty)"),
                   NUMBER.Type.Double, optional=True, minValue=0.0))  # fmt: skip
        add(QgsProcessingParameterString(
            "RADII", tr("Half the lengths of the strips to mend (m)"), optional=True,
        ))  # fmt: skip
        add(self.choice("COMBINE", tr("Links together"), COMBINE))
        add(NUMBER("SITE_COUNT", tr("Number of sites of each kind"), NUMBER.Type.Integer, 20,
                   minValue=1))  # fmt: skip
        add(distance("SPACING", tr("Least distance between sites"), 500.0))
        add(NUMBER("DETOUR", tr("Dearest path that takes current (times the least cost)"),
                   NUMBER.Type.Double, 1.5, minValue=1.0), advanced=True)  # fmt: skip
        add(NUMBER("MIN_CURRENT", tr("Least current of a pinch point"), NUMBER.Type.Double, 0.1,
                   minValue=0.0), advanced=True)  # fmt: skip
        add(NUMBER("MAX_PAIRS", tr("Most links to work"), NUMBER.Type.Integer, 1000,
                   minValue=1), advanced=True)  # fmt: skip
        add(NUMBER("MEMORY", tr("Memory that the run may take (MB)"), NUMBER.Type.Double, 2000.0,
                   minValue=1.0), advanced=True)  # fmt: skip
        add(self.choice("INVALID", tr("Invalid geometry"), POLICIES), advanced=True)
        for name, title in self._titles().items():
            add(QgsProcessingParameterRasterDestination(name, title))
        add(QgsProcessingParameterFeatureSink(
            "OUTPUT_SITES", tr(schema.PINCH_SITES.title), SOURCE.TypeVectorPoint,
        ))  # fmt: skip
        for name, label in self._numbers().items():
            self.addOutput(QgsProcessingOutputNumber(name, label))

    def _titles(self):
        return {
            "OUTPUT_CURRENT": self.tr("Current density"),
            "OUTPUT_BARRIERS": self.tr("Barrier improvement"),
        }

    def _numbers(self):
        tr = self.tr
        return {
            "PATCH_COUNT": tr("Patches linked"),
            "LINK_COUNT": tr("Links worked"),
            "PINCH_COUNT": tr("Pinch points"),
            "BARRIER_COUNT": tr("Barriers worth mending"),
            "MAX_GAIN_M": tr("Highest gain of a site (effective metres)"),
            "SKIPPED_COUNT": tr("Features skipped"),
        }

    def checkParameterValues(self, parameters, context):
        from ..io.safe_files import same_file

        good, message = super().checkParameterValues(parameters, context)
        if not good:
            return good, message
        outputs = [self.parameterAsOutputLayer(parameters, name, context) for name in RASTERS]
        if not all(output.lower().endswith((".tif", ".tiff")) for output in outputs):
            return False, self.tr("Rasters are written as GeoTIFF; give file names with .tif.")
        layer = self.parameterAsRasterLayer(parameters, "RESISTANCE", context)
        others = [] if layer is None else [layer.source()]
        if same_file(*outputs) or any(same_file(s, o) for s in others for o in outputs):
            return False, self.tr(
                "The current density, the barrier improvement and the resistance surface must be "
                "three different files."
            )
        return True, ""

    def compute(self, parameters, context, feedback):
        from ..io.raster import write_raster
        from ..io.read import ReadReport
        from ..outputs import write_outputs
        from . import pinch_io as door

        report = ReadReport()
        work = door.Work(self, parameters, context, feedback, report)
        maps = work.run(progress_of(feedback, 0.0, 0.9))
        sites = work.sites(maps)
        results = {**work.numbers(sites), "SKIPPED_COUNT": report.skipped_count}
        record = provenance.record(self, parameters, context, work.crs, **results)
        written, bands = {}, (maps.current, maps.score)
        for number, (name, values) in enumerate(zip(RASTERS, bands)):
            path = self.parameterAsOutputLayer(parameters, name, context)
            style, title = RASTERS[name], self._titles()[name]
            start = 0.9 + 0.04 * number
            write_raster(
                path, values, work.transform, work.crs,
                finish=presentation_raster.finisher(style, title, record),
                progress=progress_of(feedback, start, start + 0.04),
            )  # fmt: skip
            presentation_raster.present(path, style, title, record, context)
            written[name] = path
        layers = write_outputs(
            self, parameters, context, feedback, {"OUTPUT_SITES": sites}, work.crs, record
        )
        return {**written, **layers, **results}
