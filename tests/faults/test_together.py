"""Runs beside each other, and many one after the other: none feels the others."""

import os
import random
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
MANY = os.environ.get("GREENBLUE_RUNS_OF", "measurefragmentation findfragmentationpoints").split()
"""Algorithms that are run so often; any of them may be named."""
BATCH = 50
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


def test_a_batch_gives_row_by_row_what_each_row_gives_alone(good):
    name, distances = "measureconnectivity", (100.0, 500.0, 2000.0, 9000.0)
    row = algorithm(name)  # one object for all rows, as in QGIS's window for batches

    def result(distance):
        context = QgsProcessingContext()
        context.setProject(QgsProject.instance())
        parameters = {**good.parameters(name), "DISTANCE": distance}
        results, finished = row.run(parameters, context, QgsProcessingFeedback(False))
        assert finished
        return numbers(results)

    alone = {distance: result(distance) for distance in distances}
    rows = [random.Random(i).choice(distances) for i in range(BATCH)]
    assert [result(distance) for distance in rows] == [alone[distance] for distance in rows]
    assert len({tuple(found.items()) for found in alone.values()}) == len(distances)


@pytest.mark.parametrize("name", MANY)
def test_many_runs_in_one_process_give_the_same_and_take_no_more_memory(good, name):
    first, _, problem = run(name, good.parameters(name))
    assert not problem
    for _ in range(WARM):
        run(name, good.parameters(name))
    before = _resident()
    for _ in range(RUNS):
        again, _, _ = run(name, good.parameters(name))
        assert numbers(again) == numbers(first)
        QCoreApplication.processEvents()  # QGIS closes files that were read a minute ago
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
