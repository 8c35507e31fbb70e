"""Runs beside each other, and many one after the other: none feels the others."""

import os
import time

import pytest
from qgis.core import (
    QgsApplication,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
)
from qgis.PyQt.QtCore import QCoreApplication

from tests.hostile.good import algorithm, numbers, run

RUNS = int(os.environ.get("GREENBLUE_RUNS", "25"))
"""How many runs in one process; ``GREENBLUE_RUNS=100`` for the promise of 5 %."""
WARM, GROWTH = 10, 1.05
PAIRS = (
    ("findfragmentationpoints", "proposehedges"),
    ("linkhabitats", "measurefragmentation"),
    ("buildresistance", "proposecrossings"),
)  # fmt: skip


@pytest.mark.parametrize("names", PAIRS, ids="+".join)
def test_two_algorithms_at_once_give_what_each_gives_alone(good, names):
    given = [good.parameters(name) for name in names]
    alone = [numbers(run(name, parameters)[0]) for name, parameters in zip(names, given)]
    assert all(alone)
    for _ in range(3):
        begun = [_begin(name, good.parameters(name)) for name in names]
        until = time.monotonic() + 300
        while not all(state["ended"] for state in begun) and time.monotonic() < until:
            QCoreApplication.processEvents()
            time.sleep(0.005)
        assert [numbers(state["results"]) for state in begun] == alone


@pytest.mark.parametrize("name", ["measurefragmentation", "findfragmentationpoints"])
def test_many_runs_in_one_process_give_the_same_and_take_no_more_memory(good, name):
    first, _, problem = run(name, good.parameters(name))
    assert not problem
    for _ in range(WARM):
        run(name, good.parameters(name))
    before = _resident()
    for _ in range(RUNS):
        again, _, _ = run(name, good.parameters(name))
        assert numbers(again) == numbers(first)
    assert _resident() <= before * GROWTH


def _begin(name, parameters):
    """Start an algorithm in a thread of QGIS's task manager."""
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback(False)
    context.setProject(QgsProject.instance())
    instance = algorithm(name)
    task = QgsProcessingAlgRunnerTask(instance, parameters, context, feedback)
    state = {"ended": False, "results": {}, "keep": (instance, context, feedback)}
    task.executed.connect(lambda _good, results: state.update(ended=True, results=dict(results)))
    QgsApplication.taskManager().addTask(task)
    return state


def _resident():
    """Bytes of this process in memory."""
    with open("/proc/self/statm", encoding="ascii") as file:
        return int(file.read().split()[1]) * os.sysconf("SC_PAGE_SIZE")
