"""Account and dossier write nothing to the plan they read; the desk that has it open notes them."""

import hashlib
from types import SimpleNamespace

import pytest
from greenblue.ui.desk import Desk
from qgis import processing
from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsProcessingMultiStepFeedback

from .test_panel_plan import Dialog, panel, plan, project, provider, states  # noqa: F401 - fixtures

ACCOUNT = "greenblue:accountmanagedkm"


@pytest.fixture
def desk(panel, provider):  # noqa: F811
    made = Desk(SimpleNamespace())
    made.panel = panel
    provider.plan_read.connect(made.remember)
    return made


def account(plan, tmp_path, feedback=None):  # noqa: F811
    outputs = {"OUTPUT_LEDGER": str(tmp_path / "ledger.gpkg")}
    return processing.run(
        ACCOUNT, {"PLAN": str(plan), "YEAR": 2031, **outputs},
        context=QgsProcessingContext(), feedback=feedback or QgsProcessingFeedback(),
    )  # fmt: skip


def accounts(panel):  # noqa: F811
    return [run for run in panel.document.runs() if run["algorithm"] == ACCOUNT]


def test_a_run_from_the_toolbox_makes_the_step_of_the_open_plan_done(
    desk,
    panel,  # noqa: F811
    plan,  # noqa: F811
    tmp_path,
):
    assert states(panel)[4] != "✓ done"
    account(plan, tmp_path)
    assert states(panel)[4] == "✓ done"
    (run,) = accounts(panel)
    assert '"YEAR": "2031"' in run["record"]


def test_a_run_from_the_panel_is_noted_once(desk, panel, plan, tmp_path):  # noqa: F811
    results = account(plan, tmp_path)
    panel._finished(SimpleNamespace(name=lambda: "accountmanagedkm"), Dialog({}), True, results)
    assert len(accounts(panel)) == 1


def test_a_plan_that_is_not_open_and_a_step_of_a_chain_are_left_alone(
    desk,
    panel,  # noqa: F811
    plan,  # noqa: F811
    tmp_path,
):
    other = tmp_path / "other.gpkg"
    other.write_bytes(plan.read_bytes())
    before = hashlib.sha256(other.read_bytes()).hexdigest()
    account(other, tmp_path)
    assert hashlib.sha256(other.read_bytes()).hexdigest() == before
    whole = QgsProcessingFeedback()  # the steps hold no reference to it
    account(plan, tmp_path, QgsProcessingMultiStepFeedback(2, whole))
    assert accounts(panel) == []


def test_without_a_desk_the_plan_is_not_touched(provider, plan, tmp_path):  # noqa: F811
    before = hashlib.sha256(plan.read_bytes()).hexdigest()
    account(plan, tmp_path)
    assert hashlib.sha256(plan.read_bytes()).hexdigest() == before
