"""The kilometres of the plan as it is being edited, counted beside the map."""

from qgis.core import (
    QgsApplication,
    QgsFeature,
    QgsFields,
    QgsMemoryProviderUtils,
    QgsProcessing,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsTask,
)
from qgis.PyQt.QtCore import QObject, pyqtSignal

ALGORITHM = "greenblue:accountmanagedkm"
EDITED = {
    "COMMITMENTS": "commitments_line",
    "COMMITMENTS_AREA": "commitments_area",
    "COMMITMENTS_POINT": "commitments_point",
}
SAVED = {"AXES": "infrastructure", "MUNICIPALITIES": "territory"}
COUNTS = {
    "realised": {"STATUS": "realised"},
    # What is promised: the checklist is often answered later.
    "planned": {"STATUS": "planned", "CHECKLIST": False, "DURATION": False},
}

# It runs after every edit: no message of QGIS that it has ended (QGIS 3.26 and later).
_SILENT = [QgsTask.Flag.CanCancel | QgsTask.Flag.Silent] if hasattr(QgsTask.Flag, "Silent") else []


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
        self._stopped, self._copies = False, None

    def count(self):
        """Count anew; while a count is under way, once more after it."""
        if self._running:
            self._again = True
            return
        algorithm = QgsApplication.processingRegistry().algorithmById(ALGORITHM)
        if algorithm is None or self._document.layer("commitments_line") is None:
            return
        saved = self._saved_copies()
        self._results = {}
        for name, options in COUNTS.items():
            parameters = {
                **saved, **options, "NIS_FIELD": "nis", "NAME_FIELD": "name",
                "DEGURBA_FIELD": "degurba", "OUTPUT_LEDGER": QgsProcessing.TEMPORARY_OUTPUT,
            }  # fmt: skip
            self._start(name, algorithm, parameters)

    def forget(self):
        """Axes and territory may be others now."""
        self._copies = None

    def _saved_copies(self):
        """Copies of what is not edited, made once: nothing may be opened beside the map.

        QGIS 3 can lock up when a layer is opened in the background while the main thread is
        about to speak to Python.
        """
        if self._copies is None:
            self._copies = {
                name: _copy(self._document.table(table))
                for name, table in SAVED.items()
                if self._document.has_features(table)
            }
        return self._copies

    def stop(self):
        """Give up the counts under way."""
        self._again, self._stopped = False, True
        for task, *_ in list(self._running.values()):
            task.cancel()

    def _start(self, name, algorithm, parameters):
        context, feedback = QgsProcessingContext(), _Words()
        context.setFeedback(feedback)
        # Copies: the user may close the project while its commitments are being counted.
        for parameter, table in EDITED.items():
            layer = self._document.layer(table)
            if layer is not None:
                parameters[parameter] = _copy(layer)
        task = QgsProcessingAlgRunnerTask(algorithm, parameters, context, feedback, *_SILENT)
        task.executed.connect(lambda good, results: self._counted(name, good, results))
        self._running[name] = (
            task,
            feedback,
            context,
            parameters,
        )  # QGIS keeps no reference to these
        QgsApplication.taskManager().addTask(task)

    def _counted(self, name, good, results):
        feedback = self._running.pop(name)[1]
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


def _copy(layer):
    """The features of a layer, edits included, as a layer of its own.

    ``QgsVectorLayer.materialize`` loses features that are not saved yet: their primary key is
    still a word.
    """
    columns = [n for n, f in enumerate(layer.fields()) if f.name() != "fid"]
    fields = QgsFields()
    for column in columns:
        fields.append(layer.fields().at(column))
    copy = QgsMemoryProviderUtils.createMemoryLayer(
        layer.name(), fields, layer.wkbType(), layer.crs()
    )
    features = []
    for feature in layer.getFeatures():  # few: what people commit to
        clone = QgsFeature(fields)
        clone.setGeometry(feature.geometry())
        clone.setAttributes([feature.attribute(column) for column in columns])
        features.append(clone)
    good, _ = copy.dataProvider().addFeatures(features)
    if not good:
        raise RuntimeError(copy.dataProvider().lastError())
    return copy


class _Words(QgsProcessingFeedback):
    """Remembers why a run failed; its other words are for nobody."""

    def __init__(self):
        super().__init__(False)
        self.said = ""

    def reportError(self, error, *fatal):
        self.said = error
        super().reportError(error, *fatal)
