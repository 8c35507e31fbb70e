"""What all GreenBlue algorithms share: names, help, errors, progress, provenance."""

import json
from pathlib import Path

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingException,
    QgsProcessingParameterDistance,
    QgsProcessingParameterEnum,
    QgsProcessingUtils,
    QgsUnitTypes,
)
from qgis.PyQt.QtCore import QCoreApplication, QUrl
from qgis.PyQt.QtGui import QIcon

from ..core.errors import Cancelled, GreenBlueError
from . import dependencies

RESOURCES = Path(__file__).resolve().parents[1] / "resources"
HOMEPAGE = "https://greenblue-network.github.io/greenblue"
REFERENCE = RESOURCES.parent / "docs" / "guide" / "en" / "algorithms.html"


def groups():
    """The five steps, which are both folders and Processing groups, in working order."""
    translate = QCoreApplication.translate
    return {
        "prepare": translate("GreenBlue", "1 Prepare"),
        "diagnose": translate("GreenBlue", "2 Diagnose"),
        "propose": translate("GreenBlue", "3 Propose"),
        "account": translate("GreenBlue", "4 Account"),
        "dossier": translate("GreenBlue", "5 Dossier"),
    }


def distance(name, label, default_m):
    """A distance in metres: the work is done in metres whatever the unit of the layers."""
    parameter = QgsProcessingParameterDistance(name, label, default_m, minValue=0.0)
    parameter.setDefaultUnit(QgsUnitTypes.DistanceUnit.DistanceMeters)
    return parameter


class GreenBlueAlgorithm(QgsProcessingAlgorithm):
    """Base of all algorithms. A concrete one declares, calls core once, and describes.

    ``OUTPUT_LAYERS`` maps the name of each vector output to its ``core.schema`` layer. ``RENEWS``
    names inputs that are read whole before anything is written: an output may be the next state
    of the same table of a GeoPackage.
    """

    OUTPUT_LAYERS = {}
    RENEWS = ()

    def createInstance(self):
        return type(self)()

    def name(self):
        return type(self).__name__.lower()

    def groupId(self):
        return type(self).__module__.split(".")[-2]

    def group(self):
        return groups()[self.groupId()]

    def tr(self, text):
        return QCoreApplication.translate("GreenBlue", text)

    def icon(self):
        return QIcon(str(RESOURCES / "icons" / f"{self.name()}.svg"))

    def svgIconPath(self):
        return str(RESOURCES / "icons" / f"{self.name()}.svg")

    def help_texts(self):
        """The help of this algorithm: ALG_DESC, TAGS and one text per parameter and output."""
        path = RESOURCES / "help" / f"{self.name()}.json"
        return json.loads(path.read_text(encoding="utf-8"))

    def tags(self):
        return [tag for tags in self.help_texts()["TAGS"].values() for tag in tags]

    def shortHelpString(self):
        texts = self.help_texts()
        shown = {key: self.tr(text) for key, text in texts.items() if key != "TAGS"}
        return QgsProcessingUtils.formatHelpMapAsHtml(shown, self)

    def shortDescription(self):
        return self.tr(self.help_texts()["ALG_DESC"]).split("\n")[0]

    def helpUrl(self):
        """Its part of the reference: the page beside the plugin, the web where there is none."""
        if not REFERENCE.is_file():  # a checkout has no pages
            return f"{HOMEPAGE}/algorithms.html#{self.name()}"
        page = QUrl.fromLocalFile(str(REFERENCE))
        page.setFragment(self.name())
        return page.toString()

    def canExecute(self):
        problem = dependencies.advice()
        return (not problem, problem)

    def add(self, parameter, advanced=False):
        """Declare a parameter with its help text as tooltip, optionally as an advanced one."""
        parameter.setHelp(self.tr(self.help_texts()[parameter.name()]))
        if advanced:
            flag = parameter.Flag.FlagAdvanced
            parameter.setFlags(parameter.flags() | flag)
        if not self.addParameter(parameter):
            raise ValueError(f"{parameter.name()} is declared twice in {self.name()}")

    def choice(self, name, label, options):
        """A choice of one of some ids, which models keep as text; the first is the default."""
        return QgsProcessingParameterEnum(
            name, label, options, defaultValue=options[0], usesStaticStrings=True
        )

    def checkParameterValues(self, parameters, context):
        """QGIS's own checks, in words, and that no output is an input or another output."""
        good, message = super().checkParameterValues(parameters, context)
        if not good:
            from .io.refusals import refused_layer

            lost = refused_layer(self, parameters, context)
            return False, lost.translated(self.tr) if lost else message
        from .io.destinations import check_not_an_input

        try:
            for name, layer in self.OUTPUT_LAYERS.items():
                if self.parameterDefinition(name) is not None:
                    check_not_an_input(self, parameters, name, context, layer.id)
        except GreenBlueError as error:
            return False, error.translated(self.tr)
        return True, ""

    def processAlgorithm(self, parameters, context, feedback):
        problem = dependencies.advice()
        if problem:
            raise QgsProcessingException(problem)
        try:
            return self.compute(parameters, context, feedback)
        except GreenBlueError as error:
            raise QgsProcessingException(error.translated(self.tr)) from error
        except Cancelled:
            return {}
        except MemoryError as error:
            raise QgsProcessingException(
                self.tr(
                    "There is not enough memory for this run. Close other programs, or choose "
                    "larger cells or a smaller area."
                )
            ) from error

    def compute(self, parameters, context, feedback):
        """The work of the concrete algorithm: read, one call of core, write."""
        raise NotImplementedError


def progress_of(feedback, start=0.0, end=1.0):
    """``core``'s progress callable over a share of the feedback's bar; False when cancelled."""

    def progress(fraction):
        feedback.setProgress(100.0 * (start + (end - start) * fraction))
        return not feedback.isCanceled()

    return progress
