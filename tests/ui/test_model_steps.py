"""The model of a plan's steps, without QGIS."""

import pytest
from greenblue.core.account.steps import Step, step_states
from greenblue.ui.model_steps import ALGORITHM_ROLE, STATE_ROLE, StepsModel
from qgis.PyQt.QtCore import QModelIndex, Qt

STEPS = (
    Step("prepare", "Prepare the data", "prepareosm"),
    Step("diagnose", "Find the cuts", "find link", "prepare"),
    Step("account", "Account", "count", "diagnose"),
)
TITLES = {"prepareosm": "Prepare OSM", "find": "Find", "link": "Link"}


@pytest.fixture
def model(qtmodeltester):
    model = StepsModel(TITLES)
    runs = [("prepareosm", "2026-03-02"), ("find", "2026-03-01")]
    model.set_states(step_states(STEPS, *zip(*runs)))
    qtmodeltester.check(model)
    return model


def text(model, row, column, parent=None):
    return model.index(row, column, parent or QModelIndex()).data()


def test_a_step_says_its_state_with_a_sign_and_a_word(model):
    assert [text(model, row, 1) for row in range(3)] == ["✓ done", "↻ outdated", "○ later"]
    assert model.index(1, 0).data(STATE_ROLE) == "outdated"
    assert model.next_row() == 1


def test_the_tooltip_says_what_is_newer(model):
    tip = model.index(1, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert "changed since then: Prepare the data" in tip


def test_the_algorithms_of_a_step_are_below_it(model):
    step = model.index(1, 0)
    assert [text(model, n, 0, step) for n in range(model.rowCount(step))] == ["Find…", "Link…"]
    assert model.index(1, 0, step).data(ALGORITHM_ROLE) == "link"
    assert model.index(1, 0, step).parent() == step


def test_an_algorithm_that_is_not_there_is_not_offered(model):
    assert model.rowCount(model.index(2, 0)) == 0
