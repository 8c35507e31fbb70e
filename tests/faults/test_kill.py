"""Whenever a run is killed, each file is the old one, a whole new one, or not there."""

import os
from pathlib import Path

import pytest

from tests.algorithms.account.test_plan_kill import in_a_child, seconds_of
from tests.faults.conftest import TIMES
from tests.faults.whole import files, problem
from tests.hostile.good import run

OLD = {
    ".html": b"<html>old</html>\n",
    ".tif": b"old",
}
"""What stands at a destination before the run; a file of another kind is absent."""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
def test_a_killed_run_leaves_no_broken_file(job):
    def work():
        _, _, refused = run(job.name, job.parameters)
        assert not refused, refused

    longest = 1.1 * seconds_of(work)
    for _ in range(TIMES):
        for path in files(job.folder):
            if path.suffix in OLD and path.parent == job.folder:  # what a chain keeps stays
                path.write_bytes(OLD[path.suffix])
        in_a_child(work, job.chance.uniform(0.0, longest))
        for path in files(job.folder):
            assert _is_old(path) or problem(path) == "", path
        if "PLAN" in job.parameters:
            assert problem(Path(job.parameters["PLAN"])) == ""
    work()  # what was left behind stands in nobody's way
    assert [path for path in files(job.folder) if problem(path)] == []


def _is_old(path):
    return path.suffix in OLD and path.read_bytes() == OLD[path.suffix]
