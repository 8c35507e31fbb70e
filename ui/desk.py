"""What GreenBlue adds to QGIS Desktop: the plan panel, the assistant, the checklist, help."""

from pathlib import Path

from qgis.core import (
    Qgis,
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsProject,
    QgsSettings,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication, QSize, Qt, QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QFileDialog, QScrollArea, QSplitter

from ..algorithms import dependencies
from ..algorithms.base import HOMEPAGE, RESOURCES
from ..core.errors import GreenBlueError
from .words import tr as _tr

PLAN_ALGORITHM = "greenblue:planmunicipality"
PLUGINS = QgsSettings.Section.Plugins
WELCOMED = "greenblue/welcomed"
HOME_CRS = "EPSG:31370"
PANEL_SHARE = 0.28
"""Of QGIS's window, which the panel takes at most when it is first shown."""
GUIDE = RESOURCES.parent / "docs" / "guide"


class Desk:
    """Makes each window when it is first asked for, and takes all of them away again."""

    def __init__(self, iface):
        self._iface = iface
        self.panel = None
        self._windows = []

    def show_panel(self):
        """The plan panel, beside the map."""
        if not self._usable():
            return
        if self.panel is None:
            from .panel_plan import PlanPanel

            self.panel = PlanPanel(self._iface, self)
            self._iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.panel)
            window = self._iface.mainWindow()  # without this QGIS gives it less than it asks for
            width = min(self.panel.sizeHint().width(), int(PANEL_SHARE * window.width()))
            window.resizeDocks([self.panel], [width], Qt.Orientation.Horizontal)
        self.panel.setUserVisible(True)
        if self.panel.document.path is None and _first_time():
            self.start_assistant()

    def open_dialog(self, algorithm_id, parameters=None):
        """The ordinary Processing dialog, beside the map; the run is then in the history."""
        from qgis import processing

        dialog = processing.createAlgorithmDialog(algorithm_id, parameters or {})
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.show()
        _widen(dialog)
        return dialog

    def start_assistant(self):
        """Ask for municipality, data, animals and language, then make the plan."""
        if not self._usable():
            return
        from .dlg_assistant import Assistant

        assistant = Assistant(self._iface.mainWindow())
        assistant.finished_with.connect(self._make_plan)
        assistant.draw_wanted.connect(lambda: self._draw_boundary(assistant))
        assistant.helpRequested.connect(lambda: self.open_help("quickstart"))
        self._show(assistant)

    def open_plan(self):
        """Open the project of a plan; QGIS asks before it closes one that was changed."""
        path, _ = QFileDialog.getOpenFileName(
            self._iface.mainWindow(), _tr("Open a plan"), "", _tr("QGIS project") + " (*.qgz *.qgs)"
        )
        if path:
            self._iface.addProject(path)

    def open_checklist(self, document):
        """The criteria checklist of the chosen commitments of a plan."""
        chosen = document.chosen_commitments()
        if not chosen:
            self.say(_tr("Choose one or more commitments on the map or in the list first."))
            return
        from .checklist_desk import checklist_dialog

        try:
            dialog = checklist_dialog(document, chosen, self._iface.mainWindow())
        except GreenBlueError as error:
            self.say(error.translated(_tr), Qgis.MessageLevel.Warning)
            return
        dialog.help_wanted.connect(lambda: self.open_help("checklist"))
        self._show(dialog)

    def open_help(self, page="index"):
        """The user guide, from the plugin's own folder; on the web where it cannot be opened.

        A checkout has the sources of the pages (.md), an installed plugin the pages (.html).
        """
        for language in (QCoreApplication.translate("GreenBlue", "en"), "en"):
            for suffix in ("html", "md"):
                path = GUIDE / language / f"{page}.{suffix}"
                if path.is_file() and QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
                    return
        QDesktopServices.openUrl(QUrl(HOMEPAGE))

    def remember(self, algorithm, parameters, results):
        """An algorithm has read a plan, from wherever it was started: the open plan notes it."""
        from ..algorithms.io.plan_runs import remember_run
        from .plan_document import plan_of

        _, path = plan_of(QgsProject.instance())
        if path is None or Path(str(parameters["PLAN"])).resolve() != path.resolve():
            return
        run = QgsApplication.processingRegistry().algorithmById(f"greenblue:{algorithm}")
        try:
            remember_run(path, run, parameters, results)
        except GreenBlueError as error:
            self.say(error.translated(_tr), Qgis.MessageLevel.Warning)
            return
        if self.panel is not None:
            self.panel.refresh()

    def say(self, text, level=Qgis.MessageLevel.Info):
        """A line above the map that goes away by itself."""
        self._iface.messageBar().pushMessage("GreenBlue", text, level, 8)

    def release(self):
        """Take everything away."""
        for window in list(self._windows):
            window.close()
        if self.panel is not None:
            self.panel.release()
            self._iface.removeDockWidget(self.panel)
            self.panel.deleteLater()
            self.panel = None

    def _show(self, window):
        """A window that is known until it is closed."""
        window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        window.destroyed.connect(lambda: self._windows.remove(window))
        self._windows.append(window)
        frame = 2 * window.fontMetrics().lineSpacing()  # what the title bar takes
        room = self._iface.mainWindow().screen().availableSize() - QSize(0, frame)
        window.resize(window.size().boundedTo(room))
        window.show()

    def _draw_boundary(self, assistant):
        """A scratch layer to draw in; the assistant comes back when a boundary is drawn."""
        project = QgsProject.instance()
        crs = project.crs() if project.crs().isValid() else QgsCoordinateReferenceSystem(HOME_CRS)
        layer = QgsVectorLayer(
            "Polygon?field=nis:string(5)&field=name:string(80)", _tr("Boundary"), "memory"
        )
        layer.setCrs(crs)
        if project.addMapLayer(layer) is None or not layer.startEditing():
            raise RuntimeError("a scratch layer must be editable")
        self._iface.setActiveLayer(layer)
        self._iface.actionAddFeature().trigger()
        layer.featureAdded.connect(assistant.come_back)
        assistant.place.cbb_layer.setLayer(layer)
        assistant.hide()
        self.say(_tr("Click the corners of the boundary; a right click ends it."))

    def _usable(self):
        problem = dependencies.advice()
        if problem:
            self.say(problem, Qgis.MessageLevel.Warning)
        return not problem

    def _make_plan(self, parameters):
        """Run the whole chain in its ordinary dialog, then open the plan that it made."""
        dialog = self.open_dialog(PLAN_ALGORITHM, parameters)
        dialog.algorithmFinished.connect(self._plan_made)
        dialog.runButton().click()

    def _plan_made(self, successful, results):
        project = results.get("PROJECT") if successful else None
        if project and not QgsProject.instance().isDirty():
            self._iface.addProject(project)
            self.show_panel()
        elif project:
            self.say(_tr("The plan is ready: open the project {file}.").format(file=project))


def _widen(dialog):
    """Room for the longest label of a Processing dialog, that its buttons are not pushed out."""
    areas = [area for area in dialog.findChildren(QScrollArea) if area.widget() is not None]
    parts = dialog.findChild(QSplitter)
    if parts is None or not areas:
        return
    missing = max(a.widget().minimumSizeHint().width() - a.viewport().width() for a in areas)
    extra = min(missing, dialog.screen().availableSize().width() - dialog.frameSize().width())
    if extra > 0:
        first, *others = parts.sizes()
        dialog.resize(dialog.width() + extra, dialog.height())
        parts.setSizes([first + extra, *others])


def _first_time():
    """Whether nobody was offered the assistant before; from now on somebody was."""
    settings, section = QgsSettings(), PLUGINS
    if settings.value(WELCOMED, False, type=bool, section=section):
        return False
    settings.setValue(WELCOMED, True, section)
    return True
