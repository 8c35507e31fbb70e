"""The kilometres of the plan as it is being edited, counted beside the map."""

from qgis.core import (
    QgsApplication,
    QgsProcessing,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
)
from qgis.PyQt.QtCore import QObject, pyqtSignal

ALGORITHM = "greenblue:accountmanagedkm"
LAYERS = {
    "COMMITMENTS": "commitments_line",
    "COMMITMENTS_AREA": "commitments_area",
    "COMMITMENTS_POINT": "commitments_point",
    "AXES": "infrastructure",
    "MUNICIPALITIES": "territory",
}
COUNTS = {
    "realised": {"STATUS": "realised"},
    # What is promised: the checklist is often answered later.
    "planned": {"STATUS": "planned", "CHECKLIST": False, "DURATION": False},
}


class LiveTargets(QObject):
    """Runs "Account managed kilometres" on the open layers, edits included, in the background.

    ``found`` gives {"realised": (km I, km II), "planned": (km I, km II)}; ``failed`` gives the
    words of the algorithm when it cannot count.
    """

    found = pyqtSignal(dict)
    failed = pyqtSignal(str)

    def __init__(self, document, parent=None):
        super().__init__(parent)
        self._document = document
        self._running, self._again, self._results = {}, False, {}
        self._stopped = False

    def count(self):
        """Count anew; while a count is under way, once more after it."""
        if self._running:
            self._again = True
            return
        layers = {n: self._document.layer(t) for n, t in LAYERS.items()}
        given = {name: layer.id() for name, layer in layers.items() if layer is not None}
        algorithm = QgsApplication.processingRegistry().algorithmById(ALGORITHM)
        if algorithm is None or "COMMITMENTS" not in given:
            return
        self._results = {}
        for name, options in COUNTS.items():
            parameters = {
                **given, **options, "NIS_FIELD": "nis", "NAME_FIELD": "name",
                "DEGURBA_FIELD": "degurba", "OUTPUT_LEDGER": QgsProcessing.TEMPORARY_OUTPUT,
            }  # fmt: skip
            self._start(name, algorithm, parameters)

    def stop(self):
        """Give up the counts under way."""
        self._again, self._stopped = False, True
        for task, _, _ in list(self._running.values()):
            task.cancel()

    def _start(self, name, algorithm, parameters):
        context, feedback = QgsProcessingContext(), _Words()
        context.setProject(QgsProject.instance())
        context.setFeedback(feedback)
        task = QgsProcessingAlgRunnerTask(algorithm, parameters, context, feedback)
        task.executed.connect(lambda good, results: self._counted(name, good, results))
        self._running[name] = (task, context, feedback)  # QGIS keeps no reference to these
        QgsApplication.taskManager().addTask(task)

    def _counted(self, name, good, results):
        _, _, feedback = self._running.pop(name)
        if self._stopped:
            return
        if good:
            self._results[name] = (results["KM_INFRASTRUCTURE"], results["KM_LANDSCAPE_ELEMENTS"])
        elif feedback.said:
            self.failed.emit(feedback.said)
        if self._running:
            return
        if len(self._results) == len(COUNTS):
            self.found.emit(self._results)
        if self._again:
            self._again = False
            self.count()


class _Words(QgsProcessingFeedback):
    """Remembers why a run failed; its other words are for nobody."""

    def __init__(self):
        super().__init__(False)
        self.said = ""

    def reportError(self, error, *fatal):
        self.said = error
        super().reportError(error, *fatal)
