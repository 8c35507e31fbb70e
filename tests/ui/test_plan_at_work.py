"""What a planner does at the desk, with the real widgets on a real plan on disk."""

import pytest
from greenblue.algorithms.io.plan_file import read_plan
from greenblue.ui.checklist_desk import checklist_dialog
from greenblue.ui.dlg_assistant import Assistant
from greenblue.ui.model_steps import ALGORITHM_ROLE
from greenblue.ui.wdg_list import LayerList
from qgis.core import QgsFeature, QgsVectorLayer
from qgis.PyQt.QtCore import QDateTime, Qt
from qgis.PyQt.QtGui import QColor, QPalette
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QAbstractItemDelegate,
    QAbstractItemView,
    QComboBox,
    QDateTimeEdit,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
    QWizard,
)

from .test_panel_plan import account_ended, commit, panel, plan, project, provider  # noqa: F401 - fixtures


@pytest.fixture
def committed(panel):  # noqa: F811
    """The uuid of a commitment that is saved."""
    layer = commit(panel, name="Verge of the N3", target="I", measure_code="verge_late")
    assert layer.commitChanges()
    return next(layer.getFeatures())["uuid"]


@pytest.fixture
def checklist(panel, committed, qtbot):  # noqa: F811
    """Opens the checklist of the commitment, as often as asked."""

    def opened():
        dialog = checklist_dialog(panel.document, [committed], None)
        qtbot.addWidget(dialog)
        with qtbot.waitActive(dialog):
            dialog.show()
            dialog.activateWindow()
        dialog.tbl_questions.setFocus()
        return dialog

    return opened


def row_of(dialog, question):
    return next(
        r for r in dialog.model.question_rows() if dialog.model.entry(r).question.id == question
    )


def kept(path):
    """The answers of people in the plan's file, by question."""
    table = read_plan(path).tables["checklist_answers"]
    rows = zip(table["question"], table["answer"], table["source"])
    return {question: answer for question, answer, source in rows if source == "user"}


def test_a_checklist_answered_by_keyboard_undone_and_closed_is_as_it_was_when_opened_again(
    checklist,
    plan,  # noqa: F811
    qtbot,
):
    dialog = checklist()
    for question, key in (("1.3", Qt.Key.Key_1), ("2.4", Qt.Key.Key_2), ("6.1", Qt.Key.Key_3)):
        dialog.tbl_questions.selectRow(row_of(dialog, question))
        qtbot.keyClick(dialog.tbl_questions, key)
    assert kept(plan) == {"1.3": "yes", "2.4": "partly", "6.1": "no"}
    dialog.btn_undo.click()
    assert kept(plan) == {"1.3": "yes", "2.4": "partly"}
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()

    again = checklist()
    said = {q: again.model.entry(row_of(again, q)).answer for q in ("1.3", "2.4", "6.1")}
    assert said == {"1.3": "yes", "2.4": "partly", "6.1": ""}


def test_every_step_and_each_algorithm_below_it_opens_its_dialog(panel, provider, plan):  # noqa: F811
    model, wanted = panel.model, []
    for row in range(model.rowCount()):
        step = model.index(row, 0)
        for place in range(model.rowCount(step)):
            below = model.index(place, 0, step)
            wanted.append(below.data(ALGORITHM_ROLE))
            panel._run(below)
    assert [name.split(":")[1] for name, _ in panel._desk.opened] == wanted
    assert {"prepareosm", "proposecrossings", "accountmanagedkm", "createdossier"} <= set(wanted)
    given = dict(panel._desk.opened)
    for name, parameters in given.items():
        known = {d.name() for d in provider.algorithm(name.split(":")[1]).parameterDefinitions()}
        assert set(parameters) <= known
    assert given["greenblue:createdossier"]["PLAN"] == str(plan)


def test_a_row_chosen_in_the_list_is_selected_on_the_map(panel, qtbot):  # noqa: F811
    shown = panel.lists["fragmentation_points"]
    layer = panel.document.layer("fragmentation_points")
    table = shown.view.tableView()
    qtbot.waitUntil(lambda: table.model().rowCount() == 2, timeout=3000)
    table.selectRow(0)
    (chosen,) = layer.selectedFeatures()
    assert chosen["name"] == "E411", "sorted by rank"


def test_parts_without_a_rank_come_after_the_ranked_sites(qgis_app, qtbot):
    layer = QgsVectorLayer("Point?field=rank:integer&field=name:string", "sites", "memory")
    for rank, name in ((None, "part"), (2, "N3"), (1, "E411")):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([rank, name])
        assert layer.dataProvider().addFeature(feature)
    shown = LayerList(layer, None, None, ("rank", "name"))
    qtbot.addWidget(shown)
    table = shown.view.tableView()
    qtbot.waitUntil(lambda: table.model().rowCount() == 3, timeout=3000)
    found = []
    for row in range(3):
        table.selectRow(row)
        found.append(next(layer.getSelectedFeatures())["name"])
    assert found == ["E411", "N3", "part"]


def test_codes_of_results_are_shown_by_name(panel):  # noqa: F811
    layer = panel.document.layer("fragmentation_points")
    for field, code, name in (("class", "very_high", "very high"), ("barrier", "R1", None)):
        setup = layer.editorWidgetSetup(layer.fields().lookupField(field))
        assert setup.type() == "ValueMap"
        names = {v: k for pair in setup.config()["map"] for k, v in pair.items()}
        assert code in names and names[code] == (name or names[code]) != code


def test_the_targets_take_their_colours_from_labels_that_a_dark_theme_dresses(panel):  # noqa: F811
    bar = panel.bars[0]
    bar.set_values("I", 1.0, 2.0, 3.0, 4.0)
    bar.setStyleSheet("QLabel { color: #fafafa; }")
    for label in (bar.lbl_title, *bar.lbl_lines):
        label.ensurePolished()
        assert label.wordWrap() and label.text()
        assert label.palette().color(QPalette.ColorRole.WindowText) == QColor("#fafafa")


def test_headings_of_the_checklist_are_drawn_like_what_can_be_chosen(checklist):
    from qgis.PyQt.QtWidgets import QStyle, QStyleOptionViewItem

    dialog = checklist()
    heading = dialog.model.index(0, 1)
    assert dialog.model.flags(heading) == Qt.ItemFlag.NoItemFlags
    assert dialog.model.data(heading, Qt.ItemDataRole.ForegroundRole) is None
    option = QStyleOptionViewItem()
    dialog.tbl_questions.itemDelegate().initStyleOption(option, heading)
    assert option.state & QStyle.StateFlag.State_Enabled


def test_checklist_and_assistant_ask_for_their_page_of_the_guide(checklist, qtbot):
    dialog = checklist()
    with qtbot.waitSignal(dialog.help_wanted, timeout=1000):
        dialog.btn_help.click()
    assistant = Assistant()
    qtbot.addWidget(assistant)
    with qtbot.waitSignal(assistant.helpRequested, timeout=1000):
        assistant.button(QWizard.WizardButton.HelpButton).click()


def test_status_and_year_are_edited_in_the_list_and_undone(panel, committed, qtbot):  # noqa: F811
    shown = panel.lists["commitments_line"]
    layer = panel.document.layer("commitments_line")
    shown.btn_edit.click()
    assert layer.isEditable()
    table = shown.view.tableView()
    qtbot.waitUntil(lambda: table.model().rowCount() == 1, timeout=3000)
    heads = [
        table.model().headerData(n, Qt.Orientation.Horizontal)
        for n in range(table.model().columnCount())
    ]
    assert "Status" in heads
    window = panel._iface.mainWindow()
    window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, panel)
    panel.show_list("commitments_line")
    with qtbot.waitExposed(window):
        window.show()
    for column, change in (
        ("Status", lambda box: box.setCurrentIndex(box.findData("decided"))),
        ("Planned", lambda box: box.setDateTime(QDateTime.fromString("2028", "yyyy"))),
    ):
        place = next(n for n, head in enumerate(heads) if head.startswith(column))
        index = table.model().index(0, place)
        table.setCurrentIndex(index)
        table.edit(index)
        kind = QComboBox if column == "Status" else QDateTimeEdit
        editor = next(box for box in table.viewport().findChildren(kind) if box.isVisible())
        change(editor)
        wrapped = editor if editor.parent() is table.viewport() else editor.parentWidget()
        table.itemDelegate().setModelData(wrapped, table.model(), index)
        table.closeEditor(wrapped, QAbstractItemDelegate.EndEditHint.NoHint)
    (feature,) = layer.getFeatures()
    assert feature["status"] == "decided"
    assert feature["date_planned"].toString("yyyy") == "2028"
    layer.undoStack().undo()
    layer.undoStack().undo()
    (feature,) = layer.getFeatures()
    assert feature["status"] != "decided"
    shown.btn_edit.click()
    assert not layer.isEditable()


def test_an_edit_makes_the_steps_that_follow_outdated(panel, committed, qtbot):  # noqa: F811
    account_ended(panel, {"PLAN": str(panel.document.path)})
    state = {row: panel.model.index(row, 1) for row in range(panel.model.rowCount())}
    account = next(r for r in state if "Account" in panel.model.index(r, 0).data())
    assert "done" in state[account].data()
    layer = panel.document.layer("commitments_line")
    assert layer.startEditing()
    qtbot.wait(1100)  # the layer notes the moment of an edit in whole seconds
    (feature,) = layer.getFeatures()
    name = layer.fields().lookupField("name")
    assert layer.changeAttributeValue(feature.id(), name, "Verge of the N4")
    qtbot.waitUntil(lambda: "outdated" in panel.model.index(account, 1).data(), timeout=5000)
    tip = panel.model.index(account, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert "the commitments" in tip
    layer.rollBack()


def test_until_they_are_counted_the_bars_say_so(panel):  # noqa: F811
    bar = panel.bars[0]
    bar.wait("I")
    assert bar.lbl_lines[0].text() == "Counting…"
    assert bar.accessibleDescription() == "Counting…"


def test_computed_numbers_are_shown_with_the_decimals_that_people_read(panel):  # noqa: F811
    layer = panel.document.layer("fragmentation_points")
    setup = layer.editorWidgetSetup(layer.fields().lookupField("length_m"))
    assert setup.type() == "Range" and setup.config()["Precision"] == 1


@pytest.mark.parametrize(
    ("uri", "shown"),
    [
        ("evidence/photo.jpg", True),
        ("https://example.org/decision", True),
        ("evidence/run.sh", False),
        ("../secret.jpg", False),
        ("evidence/gone.jpg", False),
        ("evidence/" + "a" * 5000 + ".jpg", False),
        ("evidence/\0.jpg", False),
    ],
)
def test_evidence_opens_from_the_plan_s_folder_and_nowhere_else(uri, shown, tmp_path, monkeypatch):
    from greenblue.ui import evidence_files

    home = tmp_path / "plan"
    (home / "evidence").mkdir(parents=True)
    for name in ("plan/evidence/photo.jpg", "plan/evidence/run.sh", "secret.jpg"):
        (tmp_path / name).write_text("x")
    asked = []
    monkeypatch.setattr(
        evidence_files.QDesktopServices, "openUrl", lambda url: asked.append(url) or True
    )
    assert evidence_files.opened(uri, home / "plan.gpkg") is shown
    assert len(asked) == shown


def test_every_part_of_the_checklist_has_a_name_for_screen_readers(checklist):
    dialog = checklist()
    spoken = (QAbstractButton, QAbstractItemView, QLineEdit, QPlainTextEdit)
    silent = []
    for widget in dialog.findChildren(QWidget):
        ours = widget.objectName()[:4] in ("btn_", "rad_", "tbl_", "txt_", "lst_")
        if ours and isinstance(widget, spoken):
            name = widget.accessibleName() or getattr(widget, "text", str)()
            labels = [b for b in dialog.findChildren(QLabel) if b.buddy() is widget and b.text()]
            if not name and not labels:
                silent.append(widget.objectName())
    assert not silent


def test_the_panel_leads_to_what_counts_and_what_does_not(panel):  # noqa: F811
    label = next(w for w in panel.body.findChildren(QLabel) if "What counts" in w.text())
    assert label.textInteractionFlags() & Qt.TextInteractionFlag.LinksAccessibleByKeyboard
    label.linkActivated.emit("account")
    assert panel._desk.opened[-1] == ("help", "account")


def test_the_panel_is_first_shown_as_wide_as_its_names_need(panel, qtbot):  # noqa: F811
    window = panel._iface.mainWindow()
    window.setCentralWidget(QWidget())
    window.resize(1366, 768)
    window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, panel)
    with qtbot.waitExposed(window):
        window.show()
    assert panel.width() >= 60 * panel.fontMetrics().averageCharWidth()
