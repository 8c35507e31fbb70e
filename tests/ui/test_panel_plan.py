"""The plan panel on a real plan: steps, lists, map and edits tied together."""

import json
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path
from types import SimpleNamespace

import pytest
from greenblue.algorithms.io.plan_answers import read_sheet, save_answers
from greenblue.algorithms.provider import GreenBlueProvider
from greenblue.core.dossier.checklist import Question, combined
from greenblue.core.rules import read_rules
from greenblue.ui import desk
from greenblue.ui.panel_plan import RULES, PlanPanel
from greenblue.ui.step_inputs import StepInput
from qgis.core import (
    QgsApplication,
    QgsFeature,
    QgsGeometry,
    QgsProject,
    QgsVectorLayer,
    QgsVectorLayerTools,
    QgsVectorLayerUtils,
)
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QDialog, QMainWindow

TABLES = ("commitments_line", "commitments_point", "fragmentation_points", "territory", "runs",
          "checklist_answers", "evidence")  # fmt: skip
NOW = "2026-05-01T10:00:00Z"


class Tools(QgsVectorLayerTools):
    """What forms ask of QGIS Desktop; nothing here opens a form."""

    def addFeature(self, *_):
        return False

    def startEditing(self, layer):
        return layer.startEditing()

    def stopEditing(self, layer, _cancel=True):
        return layer.commitChanges()

    def saveEdits(self, layer):
        return layer.commitChanges(False)


class Dialog(QDialog):
    algorithmFinished = pyqtSignal(bool, dict)  # noqa: N815 - Processing names it so

    def __init__(self, parameters):
        super().__init__()
        self.parameters = parameters

    def createProcessingParameters(self):
        return self.parameters


class Desk:
    """Notes what the panel asks for."""

    def __init__(self):
        self.opened, self.dialogs = [], []

    def open_dialog(self, algorithm, parameters):
        self.opened.append((algorithm, parameters))
        self.dialogs.append(Dialog(dict(parameters)))
        return self.dialogs[-1]

    def start_assistant(self):
        self.opened.append("assistant")

    def open_plan(self):
        self.opened.append("open")

    def open_checklist(self, document):
        self.opened.append(("checklist", document.chosen_commitments()))

    def open_help(self, page):
        self.opened.append(("help", page))


def account_ended(panel, parameters):
    """As in QGIS: a run of the account is told of before its dialog ends."""
    made = desk.Desk(SimpleNamespace())
    made.panel = panel
    made.remember("accountmanagedkm", parameters, {"KM_INFRASTRUCTURE": 1.0})
    for dialog in panel._desk.dialogs[-1:]:
        dialog.algorithmFinished.emit(True, {"KM_INFRASTRUCTURE": 1.0})


@pytest.fixture
def provider(qgis_processing):
    made = GreenBlueProvider()
    assert QgsApplication.processingRegistry().addProvider(made)
    yield made
    QgsApplication.processingRegistry().removeProvider(made)


@pytest.fixture
def plan(provider, tmp_path, tmp_path_factory):
    """The path of a plan with two fragmentation points, made once and copied for each test."""
    first = tmp_path_factory.getbasetemp() / "panel_plan.gpkg"
    if not first.exists():
        _make_plan(first)
    return Path(shutil.copy(first, tmp_path / "plan.gpkg"))


def _make_plan(path):
    from qgis import processing

    territory = QgsVectorLayer(
        "Polygon?crs=EPSG:31370&field=nis:string&field=name:string", "t", "memory"
    )
    _add(
        territory,
        "Polygon ((150000 170000, 159000 170000, 159000 179000, 150000 179000, 150000 170000))",
        ["23094", "Zaventem"],
    )
    points = QgsVectorLayer(
        "Point?crs=EPSG:31370&field=site_id:string&field=rank:integer&field=name:string",
        "p",
        "memory",
    )
    _add(points, "Point (150100 170100)", ["2", 2, "N3"])
    _add(points, "Point (155000 175000)", ["1", 1, "E411"])
    axes = QgsVectorLayer(
        "LineString?crs=EPSG:31370&field=axis_id:string&field=kind:string&field=name:string"
        "&field=width_m:double", "a", "memory",
    )  # fmt: skip
    _add(axes, "LineString (150000 171000, 158000 171000)", ["a1", "road", "N3", 10.0])
    processing.run("greenblue:createplan", {
        "TERRITORY": territory, "NIS_FIELD": "nis", "NAME_FIELD": "name", "TITLE": "Test",
        "POINTS": points, "AXES": axes, "OUTPUT": str(path), "CRS": "EPSG:31370",
    })  # fmt: skip


def _add(layer, wkt, values):
    feature = QgsFeature(layer.fields())
    feature.setGeometry(QgsGeometry.fromWkt(wkt))
    feature.setAttributes(values)
    assert layer.dataProvider().addFeatures([feature])[0]


@pytest.fixture
def project(plan, qgis_new_project):
    for name in (*TABLES, "infrastructure"):
        layer = QgsVectorLayer(f"{plan}|layername={name}", name, "ogr")
        assert layer.isValid(), name
        QgsProject.instance().addMapLayer(layer)
    yield QgsProject.instance()
    QgsProject.instance().clear()


@pytest.fixture
def panel(project, qtbot):
    window, canvas = QMainWindow(), QgsMapCanvas()
    qtbot.addWidget(window)
    qtbot.addWidget(canvas)
    tools = Tools()
    iface = SimpleNamespace(
        mainWindow=lambda: window, mapCanvas=lambda: canvas, vectorLayerTools=lambda: tools
    )
    made = PlanPanel(iface, Desk())
    made.tools = tools
    yield made
    made.release()
    made.deleteLater()


def commit(panel, wkt="MultiLineString ((151000 171010, 153000 171010))", **values):
    layer = panel.document.layer("commitments_line")
    layer.startEditing()
    given = {layer.fields().indexOf(k): v for k, v in values.items()}
    feature = QgsVectorLayerUtils.createFeature(layer, QgsGeometry.fromWkt(wkt), given)
    assert layer.addFeature(feature)
    return layer


def states(panel):
    model = panel.model
    return [model.index(row, 1).data() for row in range(model.rowCount())]


def test_the_panel_finds_the_plan_and_shows_its_lists(panel, plan):
    assert panel.document.path == plan
    assert panel.body.lbl_plan.text() == "Test"
    assert set(panel.lists) == {"fragmentation_points", "commitments_line", "commitments_point"}
    assert panel.lists["fragmentation_points"].view.featureCount() == 2


def test_closing_the_plan_empties_the_panel(panel, project):
    project.clear()
    assert panel.document.path is None and panel.lists == {}
    assert panel.body.lbl_plan.text() == "No plan is open."


def test_a_feature_selected_on_the_map_is_selected_in_the_list(panel):
    layer = panel.document.layer("fragmentation_points")
    chosen = next(f.id() for f in layer.getFeatures() if f["name"] == "E411")
    layer.selectByIds([chosen])
    assert panel.lists["fragmentation_points"].view.tableView().selectedFeaturesIds() == [chosen]


def test_the_filter_finds_part_of_any_value(panel, qtbot):
    shown = panel.lists["fragmentation_points"]
    shown.txt_filter.setText("e41")
    qtbot.waitUntil(lambda: shown.lbl_count.text() == "1/2", timeout=3000)
    shown.txt_filter.setText("")
    qtbot.waitUntil(lambda: shown.lbl_count.text() == "2", timeout=3000)


def test_the_bars_follow_an_edit_before_it_is_saved_and_its_undo(panel, qtbot):
    counts = []
    panel.targets.found.connect(counts.append)

    def planned_is(km):
        return bool(counts) and counts[-1]["planned"][0] == pytest.approx(km, abs=0.01)

    panel.refresh()
    qtbot.waitUntil(lambda: planned_is(0.0), timeout=60000)
    layer = commit(panel, target="I", measure_code="verge_late", status="planned", duration_yr=10.0)
    qtbot.waitUntil(lambda: planned_is(2.0), timeout=60000)
    assert counts[-1]["realised"] == (0.0, 0.0)
    layer.undoStack().undo()
    qtbot.waitUntil(lambda: planned_is(0.0), timeout=60000)
    layer.rollBack()


def test_a_step_opens_the_ordinary_dialog_filled_from_the_plan(panel, plan):
    step = panel.model.index(4, 0)
    panel._run(step)
    algorithm, parameters = panel._desk.opened[-1]
    assert algorithm == "greenblue:accountmanagedkm" and parameters["PLAN"] == str(plan)


def test_every_input_that_the_panel_fills_in_is_a_parameter_of_its_algorithm(provider):
    for row in read_rules(RULES / "step_inputs.csv", StepInput):
        algorithm = provider.algorithm(row.algorithm)
        assert algorithm.parameterDefinition(row.parameter) is not None, row


def test_a_run_of_the_account_makes_its_step_done(panel):
    before = states(panel)[4]
    panel._run(panel.model.index(4, 0))
    account_ended(panel, panel._desk.dialogs[-1].parameters)
    assert before != "✓ done" and states(panel)[4] == "✓ done"


def test_the_plan_remembers_what_was_set_in_the_dialog(panel, plan):
    panel._run(panel.model.index(4, 0))
    dialog = panel._desk.dialogs[-1]
    assert "YEAR" not in dialog.parameters
    dialog.parameters["YEAR"] = 2031
    account_ended(panel, dialog.parameters)
    run = panel.document.runs()[-1]
    assert run["algorithm"] == "greenblue:accountmanagedkm"
    with closing(sqlite3.connect(plan)) as database:
        records = [json.loads(r) for (r,) in database.execute("SELECT record FROM runs")]
    assert [r["parameters"].get("YEAR") for r in records if r["algorithm"] == run["algorithm"]] == [
        "2031"
    ]


def test_a_copied_plan_does_not_write_over_the_files_of_the_first(panel, tmp_path):
    own, foreign = str(tmp_path / "account.html"), str(tmp_path.parent / "account.html")
    for written, expected in ((own, own), (foreign, None)):
        panel._run(panel.model.index(4, 0))
        dialog = panel._desk.dialogs[-1]
        dialog.parameters.update(OUTPUT_HTML=written, YEAR=2031)
        account_ended(panel, dialog.parameters)
        panel._run(panel.model.index(4, 0))
        again = panel._desk.dialogs[-1].parameters
        assert again.get("OUTPUT_HTML") == expected and again["YEAR"] == 2031


def test_the_checklist_opens_for_what_is_selected(panel):
    layer = commit(panel, name="A")
    assert layer.commitChanges()
    layer.selectAll()
    panel.body.btn_checklist.click()
    what, chosen = panel._desk.opened[-1]
    assert what == "checklist" and len(chosen) == 1 and len(chosen[0]) > 20


def questions():
    return combined(read_rules(RULES / "checklist.csv", Question))


def test_answers_are_kept_in_the_plan_with_the_score_and_come_back(panel, plan):
    layer = commit(panel, name="A", target="I")
    assert layer.commitChanges()
    uuid = next(layer.getFeatures())["uuid"]
    sheet = read_sheet(plan, [uuid], questions(), "An")
    for question in sheet.questions:
        changes = sheet.set(question, NOW, answer="yes", evidence=("evidence/a.pdf",))
        save_answers(plan, question.id, changes, "An", sheet.scores())
    again = read_sheet(plan, [uuid], questions(), "Bo")
    assert {a.answer for a in again.answers(uuid)} == {"yes"}
    panel.document.reload()
    feature = next(layer.getFeatures())
    assert (feature["checklist_score"], feature["knock_outs"] or "") == (100.0, "")


def test_two_people_s_answers_stay_side_by_side_and_the_later_holds(panel, plan):
    layer = commit(panel, name="A", target="I")
    assert layer.commitChanges()
    uuid = next(layer.getFeatures())["uuid"]
    question = questions()[2]
    for author, answer, moment in (("An", "yes", "2026-05-01"), ("Bo", "no", "2026-05-02")):
        sheet = read_sheet(plan, [uuid], questions(), author)
        changes = sheet.set(question, f"{moment}T10:00:00Z", answer=answer)
        save_answers(plan, question.id, changes, author, sheet.scores())
    panel.document.reload()
    assert len(list(panel.document.layer("checklist_answers").getFeatures())) == 2
    sheet = read_sheet(plan, [uuid], questions(), "An")
    assert sheet.entry(question).answer == "no" and sheet.entry(question).author == "Bo"
    taken = sheet.restore(question, {uuid: sheet.snapshot(question)[uuid]})
    save_answers(plan, question.id, taken, "An", sheet.scores())
    panel.document.reload()
    kept = panel.document.layer("checklist_answers").getFeatures()
    assert [f["author"] for f in kept] == ["Bo"]
