"""greenblue:measureconnectivity."""

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterNumber,
)

from ...core import schema
from .. import provenance
from ..base import GreenBlueAlgorithm, progress_of

POLICIES = ("REPAIR", "SKIP", "STOP")
SOURCE = QgsProcessing.SourceType
NUMBER = QgsProcessingParameterNumber


class MeasureConnectivity(GreenBlueAlgorithm):
    OUTPUT_LAYERS = {
        "OUTPUT_PATCHES": schema.CONNECTIVITY_PATCHES,
        "OUTPUT_LINKS": schema.CONNECTIVITY_LINKS,
        "OUTPUT_COMPONENTS": schema.CONNECTIVITY_COMPONENTS,
        "OUTPUT_CHANGES": schema.CONNECTIVITY_CHANGES,
    }

    def displayName(self):
        return self.tr("Measure connectivity")

    def initAlgorithm(self, _configuration=None):
        tr, add = self.tr, self.add
        shapes = [SOURCE.TypeVectorPolygon, SOURCE.TypeVectorPoint]
        add(QgsProcessingParameterFeatureSource("PATCHES", tr("Habitat patches"), shapes))
        self._add_field("PATCH_ID", tr("Patch id (feature id when empty)"), "PATCHES")
        self._add_field("ATTRIBUTE_FIELD", tr("Attribute (area in ha when empty)"), "PATCHES")
        self._add_field("QUALITY_FIELD", tr("Quality, times the attribute"), "PATCHES")
        add(QgsProcessingParameterFeatureSource("LINKS", tr("Links"), [SOURCE.TypeVector]))
        self._add_field("FROM_FIELD", tr("Patch id at one end"), "LINKS", "from_id")
        self._add_field("TO_FIELD", tr("Patch id at the other end"), "LINKS", "to_id")
        self._add_field("COST_FIELD", tr("Cost or distance (length when empty)"), "LINKS")
        add(NUMBER("DISTANCE", tr("Dispersal distance (effective metres)"),
                   NUMBER.Type.Double, 1000.0, minValue=0.0))  # fmt: skip
        add(NUMBER("PROBABILITY", tr("Probability of moving that far"),
                   NUMBER.Type.Double, 0.5, minValue=0.0, maxValue=1.0))  # fmt: skip
        add(NUMBER("LANDSCAPE_AREA", tr("Size of the landscape, in the unit of the attribute"),
                   NUMBER.Type.Double, optional=True, minValue=0.0))  # fmt: skip
        add(QgsProcessingParameterFeatureSource(
            "CHANGES", tr("What if: changes of patches and links"), [SOURCE.TypeVector],
            optional=True,
        ))  # fmt: skip
        self._add_advanced()
        self._add_outputs()

    def _add_field(self, name, label, layer, default=None, advanced=False):
        # Optional, since the command line runner of QGIS 3.22 overlooks the default of a field.
        self.add(
            QgsProcessingParameterField(
                name, label, default, parentLayerParameterName=layer, optional=True
            ),
            advanced,
        )

    def _add_advanced(self):
        tr, add = self.tr, self.add
        self._add_field("LINK_ID", tr("Link id (feature id when empty)"), "LINKS", advanced=True)
        add(NUMBER("INDEX_THRESHOLD", tr("Longest link that counts for IIC"),
                   NUMBER.Type.Double, optional=True, minValue=0.0), True)  # fmt: skip
        add(NUMBER("IMPROVED_COST", tr("Cost to which each link is improved"),
                   NUMBER.Type.Double, optional=True, minValue=0.0), True)  # fmt: skip
        for name, label, default in (
            ("IMPORTANCE", tr("Value of each patch and link (dPC)"), True),
            ("IIC_IMPORTANCE", tr("Value of each patch and link by IIC (dIIC)"), False),
            ("BETWEENNESS", tr("Betweenness"), True),
        ):
            add(QgsProcessingParameterBoolean(name, label, defaultValue=default), True)
        add(QgsProcessingParameterEnum(
            "INVALID", tr("Invalid geometry"), POLICIES, defaultValue="REPAIR",
            usesStaticStrings=True,
        ), True)  # fmt: skip

    def _add_outputs(self):
        tr = self.tr
        kinds = {"OUTPUT_PATCHES": SOURCE.TypeVectorAnyGeometry,
                 "OUTPUT_LINKS": SOURCE.TypeVectorLine}  # fmt: skip
        for name, layer in self.OUTPUT_LAYERS.items():
            self.add(QgsProcessingParameterFeatureSink(
                name, tr(layer.title), kinds.get(name, SOURCE.TypeVector),
                optional=name != "OUTPUT_PATCHES",
            ))  # fmt: skip
        for name, label in (
            ("PC", tr("Probability of connectivity PC")),
            ("EC", tr("Equivalent connectivity EC(PC)")),
            ("IIC", tr("Integral index of connectivity IIC")),
            ("EC_IIC", tr("Equivalent connectivity EC(IIC)")),
            ("EC_ALL_CHANGES", tr("EC(PC) with all changes")),
            ("COMPONENT_COUNT", tr("Number of components")),
            ("PATCH_COUNT", tr("Number of patches")),
            ("LINK_COUNT", tr("Number of links")),
            ("SKIPPED_COUNT", tr("Features skipped")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, label))

    def checkParameterValues(self, parameters, context):
        good, message = super().checkParameterValues(parameters, context)
        if not good:
            return good, message
        for name in ("DISTANCE", "LANDSCAPE_AREA", "INDEX_THRESHOLD"):
            value = self.optional_number(parameters, name, context)
            if value is not None and not value > 0:
                label = self.parameterDefinition(name).description()
                return False, self.tr("“{label}” must be above 0.").format(label=label)
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
        from . import connectivity_run

        report = ReadReport()
        run = connectivity_run.Run(self, parameters, context, feedback, report)
        tables, results = run.measure(progress_of(feedback, 0.1, 0.95))
        record = provenance.record(self, parameters, context, run.crs, **results)
        written = write_outputs(
            self,
            parameters,
            context,
            feedback,
            tables,
            run.crs,
            record,
            {name: run.layer_of(name) for name in tables},
        )
        feedback.pushInfo(
            self.tr("Equivalent connectivity {ec}, components: {count}.").format(
                ec=f"{results['EC']:.6g}", count=results["COMPONENT_COUNT"]
            )
        )
        return {**written, **results}
