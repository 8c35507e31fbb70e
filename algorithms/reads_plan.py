"""Algorithms that read a plan without changing it, and say so when they have ended."""

from qgis.core import QgsProcessingMultiStepFeedback
from qgis.PyQt.QtCore import QCoreApplication, QThread


class ReadsPlan:
    """Put before the base class: the provider's ``plan_read`` then tells of every good run.

    An algorithm never writes to its input. Whoever has the plan open (QGIS Desktop) listens and
    remembers the run there; the command line and models leave the plan as it was. A step of
    ``planmunicipality`` is not told of: that run remembers its own steps.
    """

    _ended = None

    def processAlgorithm(self, parameters, context, feedback):
        results = super().processAlgorithm(parameters, context, feedback)
        alone = not isinstance(feedback, QgsProcessingMultiStepFeedback)
        if results and alone and parameters.get("PLAN"):  # without results it was cancelled
            self._ended = (dict(parameters), dict(results))
        return results

    def postProcessAlgorithm(self, context, feedback):
        at_the_desk = QThread.currentThread() == QCoreApplication.instance().thread()
        if self._ended and at_the_desk and self.provider() is not None:
            self.provider().plan_read.emit(self.name(), *self._ended)
        return super().postProcessAlgorithm(context, feedback)
