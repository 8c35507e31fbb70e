"""Running an algorithm that draws (layouts) in the main thread, from any thread."""

from qgis import processing
from qgis.core import QgsProcessingContext
from qgis.PyQt.QtCore import QCoreApplication, QObject, Qt, QThread, pyqtSignal, pyqtSlot


class _Caller(QObject):
    """Lives in the main thread; ``asked`` waits until the work there is done."""

    asked = pyqtSignal()

    def __init__(self, work):
        super().__init__()
        self._work = work
        self.result = self.error = None
        self.moveToThread(QCoreApplication.instance().thread())
        self.asked.connect(self._answer, Qt.ConnectionType.BlockingQueuedConnection)

    @pyqtSlot()
    def _answer(self):
        try:
            self.result = self._work()
        except Exception as error:
            self.error = error


def run_in_main_thread(algorithm_id, parameters, feedback, context):
    """Results of an algorithm that QGIS wants in the main thread.

    Raises
    ------
    QgsProcessingException
        Whatever the algorithm raises.
    """
    own = QgsProcessingContext()
    own.setTransformContext(context.transformContext())
    own.setEllipsoid(context.ellipsoid())

    def work():
        return processing.run(
            algorithm_id, parameters, context=own, feedback=feedback, is_child_algorithm=True
        )

    if QThread.currentThread() == QCoreApplication.instance().thread():
        return work()
    caller = _Caller(work)
    caller.asked.emit()
    if caller.error is not None:
        raise caller.error
    return caller.result
