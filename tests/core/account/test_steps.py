"""Where a plan stands."""

from pathlib import Path

import pytest
from greenblue.core.account.steps import Step, step_states
from greenblue.core.errors import GreenBlueError
from greenblue.core.rules import read_rules

RULES = Path(__file__).resolve().parents[3] / "resources" / "rules" / "steps.csv"
STEPS = read_rules(RULES, Step)


def states(*runs, edited=""):
    found = step_states(STEPS, [r[0] for r in runs], [r[1] for r in runs], edited)
    return {s.step.step: s.state for s in found}


def test_an_empty_plan_begins_with_the_data():
    assert states() == {
        "prepare": "next", "diagnose": "later", "propose": "later",
        "choose": "later", "account": "later", "dossier": "later",
    }  # fmt: skip


def test_the_first_step_never_run_is_next():
    found = states(
        ("greenblue:prepareosm", "2026-01-01"), ("findfragmentationpoints", "2026-01-02")
    )
    assert [found[s] for s in ("prepare", "diagnose", "propose", "choose")] == [
        "done", "done", "next", "later"
    ]  # fmt: skip


def test_data_from_elsewhere_needs_no_preparing():
    found = states(("findfragmentationpoints", "2026-01-02"))
    assert (found["prepare"], found["propose"]) == ("later", "next")


def test_results_older_than_their_inputs_are_outdated():
    found = states(
        ("findfragmentationpoints", "2026-01-05"), ("proposehedges", "2026-01-03"),
        ("addtoplan", "2026-01-04"), ("accountmanagedkm", "2026-01-06"),
    )  # fmt: skip
    assert [found[s] for s in ("diagnose", "propose", "choose", "account")] == [
        "done", "outdated", "outdated", "done"
    ]  # fmt: skip


def test_an_edit_of_the_commitments_outdates_account_and_dossier_only():
    runs = [
        ("addtoplan", "2026-01-01"),
        ("accountmanagedkm", "2026-01-02"),
        ("createdossier", "2026-01-03"),
    ]
    found = step_states(STEPS, *zip(*runs), edited="2026-02-01")
    assert {s.step.step: s.newer for s in found if s.newer} == {
        "account": ("commitments",), "dossier": ("commitments",)
    }  # fmt: skip


def test_a_step_that_needs_a_later_one_is_named():
    steps = [Step("a", "A", "x", "b", line=3), Step("b", "B", "y")]
    with pytest.raises(GreenBlueError, match="Line 3 .* a needs b"):
        step_states(steps, [], [])
