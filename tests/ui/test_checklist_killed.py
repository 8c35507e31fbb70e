"""QGIS that is killed while a checklist is answered: the plan has every answer given."""

import os
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from greenblue.algorithms.io.plan_answers import read_sheet
from greenblue.core.dossier.checklist import Question
from greenblue.core.rules import read_rules
from greenblue.ui.panel_plan import RULES
from qgis.core import QgsApplication, QgsGeometry, QgsVectorLayer, QgsVectorLayerUtils

from .test_panel_plan import plan, provider  # noqa: F401 - fixtures

ROOT = Path(__file__).resolve().parents[2]
BOTH = ("a", "b")
ANSWERING = """
import sys
from pathlib import Path
from types import SimpleNamespace
sys.path.insert(0, ".")
import tests.conftest
from qgis.core import QgsApplication
QgsApplication.setPrefixPath(sys.argv[2], True)
application = QgsApplication([], True)
application.initQgis()
from greenblue.ui.checklist_desk import checklist_dialog
from qgis.PyQt.QtTest import QTest
document = SimpleNamespace(
    path=Path(sys.argv[1]), names=lambda commitments: commitments, reload=lambda: None
)
dialog = checklist_dialog(document, sys.argv[3:], None)
dialog.show()
dialog.activateWindow()
assert QTest.qWaitForWindowActive(dialog)
dialog.tbl_questions.setFocus()
print("ready", flush=True)
for number, row in enumerate(dialog.model.question_rows()):
    entry = dialog.model.entry(row)
    if entry.computed is None:
        dialog.tbl_questions.selectRow(row)
        QTest.keyClick(dialog.tbl_questions, "1234"[number % 4])
        print(entry.question.id, dialog.model.entry(row).answer, flush=True)
sys.stdin.read()
"""
"""The real dialog, answered by keyboard as fast as it goes; it tells what it shows as answered."""


@pytest.fixture
def committed(plan):  # noqa: F811
    """The plan, with two commitments that are answered at once."""
    layer = QgsVectorLayer(f"{plan}|layername=commitments_line", "lines", "ogr")
    place = QgsGeometry.fromWkt("MultiLineString ((151000 171010, 153000 171000))")
    for uuid in BOTH:
        given = {layer.fields().lookupField("uuid"): uuid}
        feature = QgsVectorLayerUtils.createFeature(layer, place, given)
        assert layer.dataProvider().addFeatures([feature])[0]
    return plan


@pytest.mark.parametrize("after", [1, 11])
def test_a_killed_qgis_loses_no_answer_already_given(committed, after):
    given = answers_until_killed(committed, after)
    assert len(given) >= after and set(given.values()) <= {"yes", "partly", "no", "na"}
    with closing(sqlite3.connect(committed)) as database:
        assert database.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
    questions = read_rules(RULES / "checklist.csv", Question)
    sheet = read_sheet(committed, BOTH, questions, "Bo")
    entries = [sheet.entry(question) for question in questions]
    assert not any(entry.mixed for entry in entries), "of both commitments, or of none"
    kept = {e.question.id: e.answer for e in entries if e.source == "user"}
    assert {question: kept.get(question) for question in given} == given
    assert len(kept) <= len(given) + 1, "one that was kept and not yet shown"


def answers_until_killed(path, after):
    """What the dialog had shown as answered when it was killed, soon after so many answers."""
    process = subprocess.Popen(
        [sys.executable, "-c", ANSWERING, str(path), QgsApplication.prefixPath(), *BOTH],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )  # fmt: skip
    try:
        lines = [process.stdout.readline() for _ in range(1 + after)]
        assert lines[0] == "ready\n"
    finally:
        process.kill()
        rest, _ = process.communicate()
    assert process.returncode == -signal.SIGKILL
    return dict(line.split() for line in [*lines[1:], *rest.splitlines()])
