"""Whenever a run is killed, the plan is the old one or the new one."""

import os
import random
import signal
import sqlite3
import time
from contextlib import closing

import pytest
from greenblue.algorithms.io.plan_file import read_plan
from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingFeedback, QgsProject

from tests.algorithms.account.conftest import hedges, memory_layer, municipalities

KILLS = int(os.environ.get("GREENBLUE_KILLS", "30"))
"""How often each test kills; ``GREENBLUE_KILLS=200`` for a long night."""


def seconds_of(work):
    start = time.perf_counter()
    assert in_a_child(work, None) == 0
    return time.perf_counter() - start


def in_a_child(work, after):
    """Run ``work`` in a copy of this process, killed ``after`` seconds; the exit status."""
    child = os.fork()
    if child == 0:
        try:
            work()
            os._exit(0)
        except BaseException:
            os._exit(1)
    if after is not None:
        time.sleep(after)
        os.kill(child, signal.SIGKILL)
    return os.waitpid(child, 0)[1]


def algorithm(name, **parameters):
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    instance = QgsApplication.processingRegistry().createAlgorithmById(f"greenblue:{name}")
    instance.run(parameters, context, QgsProcessingFeedback(False), catchExceptions=False)


def state_of(path):
    """Counts of a plan that must be sound and whole."""
    plan = read_plan(path)
    with closing(sqlite3.connect(path)) as database:
        assert database.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
        index = "rtree_commitments_line_geom"
        indexed = database.execute(f"SELECT count(*) FROM {index}").fetchone()[0]
    lines = plan.tables["commitments_line"]
    assert indexed == len(lines)
    return len(lines), len(plan.tables["fragmentation_points"]), len(plan.tables["runs"])


def states_seen(path, old, works, seed):
    """Kill each of ``works`` (work, the state that it leads to) once, at a random moment."""
    chance = random.Random(seed)
    longest = 1.15 * seconds_of(works[0][0])
    seen = []
    for work, new in works:
        path.write_bytes(old)
        before = state_of(path)
        in_a_child(work, chance.uniform(0.0, longest))
        after = state_of(path)
        assert after in (before, new), "neither the old plan nor the new one"
        seen.append(after == new)
        longest *= 0.97 if seen[-1] else 1.03  # also where other work slows these runs down
        for left in path.parent.glob("plan.gpkg-*"):
            left.unlink()
    return seen


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
def test_killing_add_to_plan_leaves_the_old_plan_or_the_new_one(plan):
    layer = hedges(400)
    old = plan.read_bytes()
    new = (400, 0, 2)

    def work():
        algorithm("addtoplan", PLAN=str(plan), PROPOSALS=layer)

    assert any(states_seen(plan, old, [(work, new)] * KILLS, 1)) or KILLS < 30


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
def test_killing_create_plan_leaves_the_old_plan_or_the_new_one(plan, add):
    add(hedges(50))
    old = plan.read_bytes()
    sites = memory_layer(
        "Point", {"site_id": "string"}, [(f"POINT ({i} 9)", str(i)) for i in range(2000)]
    )

    def work():
        algorithm("createplan", OUTPUT=str(plan), POINTS=sites)

    assert any(states_seen(plan, old, [(work, (50, 2000, 3))] * KILLS, 2)) or KILLS < 30


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
def test_killing_the_making_of_a_new_plan_leaves_none_or_a_whole_one(plan, tmp_path):
    path, places = tmp_path / "new.gpkg", municipalities()

    def work():
        algorithm("createplan", OUTPUT=str(path), TERRITORY=places)

    longest = seconds_of(work)
    chance = random.Random(3)
    for _ in range(max(1, KILLS // 10)):
        for left in tmp_path.glob("new.*"):
            left.unlink()
        in_a_child(work, chance.uniform(0.0, 1.1 * longest))
        assert not path.exists() or len(read_plan(path).tables["territory"]) == 2
        work()
        assert read_plan(path).tables["territory"]["nis"][0] == "44021"


def test_a_journal_that_a_killed_writer_left_is_rolled_back_on_reading(plan, add, tmp_path):
    def work():
        database = sqlite3.connect(plan)
        database.execute("PRAGMA cache_size = 1")
        database.execute("BEGIN")
        database.execute("UPDATE plan_meta SET value = 'half' WHERE key = 'title'")
        database.execute("CREATE TABLE big (a)")
        database.executemany("INSERT INTO big VALUES (?)", [("x" * 900,)] * 4000)
        os.kill(os.getpid(), signal.SIGKILL)

    assert in_a_child(work, None) == signal.SIGKILL
    assert (tmp_path / "plan.gpkg-journal").exists()
    assert read_plan(plan).meta["title"] == "Test"
    assert add(hedges(2)).results["ADDED_COUNT"] == 2
