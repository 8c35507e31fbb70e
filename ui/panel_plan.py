"""The plan panel: targets, steps and lists of the plan that is open."""

from html import escape
from pathlib import Path

from qgis.core import QgsApplication
from qgis.gui import QgsDockWidget
from qgis.PyQt import uic
from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtWidgets import QHeaderView, QLabel, QWidget

from ..algorithms.base import RESOURCES
from ..algorithms.io.plan_runs import remember_run
from ..core.account.counting_rule import read_counting_rule
from ..core.account.steps import Step, step_states
from ..core.account.targets import territory_part
from ..core.errors import GreenBlueError
from ..core.rules import read_rules
from .live_targets import LiveTargets
from .model_steps import ALGORITHM_ROLE, StepsModel
from .plan_document import PlanDocument
from .step_inputs import filled
from .wdg_list import LayerList
from .wdg_parts import PanelParts, StepsView
from .wdg_target import TargetBar
from .words import tr as _tr

RULES = RESOURCES / "rules"
COLUMNS = {
    "fragmentation_points": ("rank", "name", "class", "score", "traffic", "aadt_src", "reason"),
    "crossing_proposals": (
        "rank", "name", "struct", "d_ec_pct", "cost_mid", "feasible", "rejected",
    ),
    "hedge_proposals": ("rank", "length_m", "d_ec_pct", "cost_mid", "eligible", "rejected"),
    "commitments_line": ("name", "measure_code", "status", "date_planned", "owner", "length_ell"),
    "commitments_area": ("name", "measure_code", "status", "date_planned", "owner"),
    "commitments_point": ("name", "measure_code", "status", "date_planned", "owner", "cost_eur"),
}  # fmt: skip
"""The lists of the panel and what they show, in order."""
WIDTH = 72
"""Of the panel when it is first shown, in characters."""
REMEMBERED = ("prepareosm", "measurefragmentation", "measureconnectivity", "prioritisemeasures")
"""Algorithms that know no plan: those run from here belong to the one that is open."""


class PlanPanel(QgsDockWidget):
    """Shows the plan of the project; every step opens the ordinary Processing dialog."""

    def __init__(self, iface, desk):
        super().__init__("GreenBlue", iface.mainWindow())
        self.setObjectName("dckGreenBluePlan")
        self._iface, self._desk = iface, desk
        self.document = PlanDocument(parent=self)
        self.body = uic.loadUi(str(Path(__file__).with_suffix(".ui")), QWidget(self))
        self.setWidget(self.body)
        self._steps = read_rules(RULES / "steps.csv", Step)
        self.model = StepsModel(self._titles(), self)
        self.lists = {}
        self.bars = (TargetBar(self.body), TargetBar(self.body))
        for bar in self.bars:
            self.body.lay_targets.addWidget(bar)
        self.bars[0].put_beside_title(self._why())
        self.tre_steps = self._steps_view()
        self.body.lay_steps.addWidget(self.tre_steps)
        self.parts = PanelParts(self.body.wdg_upper, self.body.wdg_lower, self.body)
        self.body.lay_panel.addWidget(self.parts, 1)
        self.targets = LiveTargets(self.document, self)
        self.targets.found.connect(self._show_targets)
        self.targets.failed.connect(self._show_problem)
        self._rule = read_counting_rule(RULES)
        self._label()
        self.body.btn_run.clicked.connect(lambda: self._run(self.tre_steps.currentIndex()))
        self.body.cbb_lists.currentIndexChanged.connect(self.body.stk_lists.setCurrentIndex)
        self.body.btn_start.clicked.connect(desk.start_assistant)
        self.body.btn_open.clicked.connect(desk.open_plan)
        self.body.btn_help.clicked.connect(lambda: desk.open_help("panel"))
        self.body.btn_checklist.clicked.connect(lambda: desk.open_checklist(self.document))
        self.document.opened.connect(self._plan_opened)
        self.document.changed.connect(self.refresh)
        self._plan_opened()

    def sizeHint(self):
        """As wide as the names of steps and lists need."""
        hint = super().sizeHint()
        return hint.expandedTo(QSize(WIDTH * self.fontMetrics().averageCharWidth(), 0))

    def refresh(self):
        """Bring targets and steps up to date; the lists follow their layers by themselves."""
        self.targets.count()
        runs = self.document.runs()
        names, dates = [r["algorithm"] for r in runs], [r["date"] for r in runs]
        edited = self.document.edited()
        self.model.set_states(step_states(self._steps, names, dates, edited))
        row = self.model.next_row()
        if row is not None:
            index = self.model.index(row, 0)
            self.tre_steps.setCurrentIndex(index)
            self.tre_steps.expand(index)
        self.parts.share()

    def release(self):
        """Let go of the project before the plugin is unloaded."""
        self.targets.stop()
        self.document.close()

    def _label(self):
        body = self.body
        body.btn_start.setText(_tr("New…"))
        body.btn_start.setToolTip(_tr("Start a plan: municipality, data, language, species"))
        body.btn_open.setText(_tr("Open…"))
        body.btn_help.setText("?")
        body.btn_help.setToolTip(_tr("Open the user guide"))
        body.btn_help.setAccessibleName(_tr("Help"))
        body.btn_run.setText(_tr("Open this step…"))
        body.btn_checklist.setText(_tr("Checklist…"))
        body.cbb_lists.setAccessibleName(_tr("Lists of the plan"))
        for button in (body.btn_start, body.btn_open, body.btn_help):
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def _why(self):
        """A link to what counts: the legal minimum, for one, does not."""
        label = QLabel(self.body)
        label.setText(f'<a href="account">{escape(_tr("What counts?"))}</a>')
        label.setToolTip(_tr("What counts, and what does not"))
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
        label.linkActivated.connect(self._desk.open_help)
        return label

    def _steps_view(self):
        """Steps and their state, without a heading: both speak for themselves."""
        view = StepsView(self.body)
        view.setObjectName("tre_steps")
        view.setAccessibleName(_tr("Steps of the plan"))
        view.setModel(self.model)
        view.setHeaderHidden(True)
        view.setUniformRowHeights(True)
        view.setAllColumnsShowFocus(True)
        view.setIndentation(view.fontMetrics().height())
        view.setEditTriggers(StepsView.EditTrigger.NoEditTriggers)
        header = view.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        view.activated.connect(self._run)
        return view

    def _titles(self):
        provider = QgsApplication.processingRegistry().providerById("greenblue")
        algorithms = provider.algorithms() if provider is not None else ()
        return {algorithm.name(): algorithm.displayName() for algorithm in algorithms}

    def _plan_opened(self):
        """Another plan, or none: new lists."""
        self.targets.forget()
        self.body.cbb_lists.clear()
        for page in self.lists.values():
            self.body.stk_lists.removeWidget(page)
            page.deleteLater()
        self.lists = {}
        there = self.document.path is not None
        for table, columns in COLUMNS.items():
            layer = self.document.layer(table)
            if layer is not None:
                self.lists[table] = LayerList(
                    layer,
                    self._iface.mapCanvas(),
                    self._iface.vectorLayerTools(),
                    columns,
                    self.body,
                )
                self.body.stk_lists.addWidget(self.lists[table])
                self.body.cbb_lists.addItem(layer.name(), table)
        self.body.lbl_plan.setText(self.document.title() if there else _tr("No plan is open."))
        self.body.lbl_plan.setToolTip(str(self.document.path or ""))
        note = _tr("Start a plan with “New…”, or open the project of a plan.")
        self.body.lbl_note.setText(note)
        self.body.lbl_note.setVisible(not there)
        self.parts.setVisible(there)
        if there:
            for bar, title in zip(self.bars, _targets()):
                bar.wait(title)
            self.refresh()

    def _show_targets(self, kilometres):
        """The two bars, and nothing to complain about any more."""
        if self.document.path is None:  # closed while it was being counted
            return
        self.body.lbl_note.setVisible(False)
        parts = territory_part(self.document.area_ha(), self._rule)
        for number, (bar, title) in enumerate(zip(self.bars, _targets())):
            realised, planned = (kilometres[n][number] for n in ("realised", "planned"))
            bar.set_values(title, realised, max(planned, realised), *parts[number])
        self.parts.share()

    def show_list(self, table):
        """Bring the list of a table of the plan to the front."""
        self.body.cbb_lists.setCurrentIndex(self.body.cbb_lists.findData(table))

    def _show_problem(self, words):
        self.body.lbl_note.setText("⚠ " + words)
        self.body.lbl_note.setVisible(True)

    def _run(self, index):
        """Open the dialog of the chosen algorithm; a step stands for its first one."""
        if not index.isValid():
            return
        index = index.siblingAtColumn(0)
        if not index.data(ALGORITHM_ROLE):
            index = self.model.index(0, 0, index)
        name = index.data(ALGORITHM_ROLE)
        if name:
            algorithm = QgsApplication.processingRegistry().algorithmById(f"greenblue:{name}")
            values = filled(algorithm, self.document, RULES / "step_inputs.csv")
            dialog = self._desk.open_dialog(algorithm.id(), values)
            dialog.algorithmFinished.connect(
                lambda good, results: self._finished(algorithm, dialog, good, results)
            )

    def _finished(self, algorithm, dialog, successful, results):
        """A dialog's run has ended: the plan remembers those that say nothing of it themselves."""
        wanted = successful and algorithm.name() in REMEMBERED
        if wanted and self.document.path is not None:
            given = dialog.createProcessingParameters()  # what was filled in may have been changed
            try:
                remember_run(self.document.path, algorithm, given, results)
            except GreenBlueError as error:
                self._show_problem(error.translated(_tr))
        self.targets.forget()
        self.document.reload()
        self.refresh()


def _targets():
    return _tr("I  Managed infrastructure"), _tr("II  Landscape elements")
