"""Disks that are full, read-only or taken away: one sentence, and nothing half-written."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.algorithms.diagnose.scene import Feedback
from tests.faults.conftest import TIMES
from tests.faults.whole import files, half_made, problem
from tests.hostile.conftest import faults  # noqa: F401 (a fixture)
from tests.hostile.good import run

SMALLEST, LARGEST = 4_096, 2_000_000
"""Bytes that a nearly full disk has left: too few for most outputs, and enough for every one."""


@pytest.fixture
def disk(job):
    """``disk(options)`` lays a disk over the folder of the outputs, the plan to change on it."""
    if os.geteuid() != 0:
        pytest.skip("only root can mount a disk")
    mounted = []

    def lay(options):
        command = ["mount", "-t", "tmpfs", "-o", options, "tmpfs", str(job.folder)]
        if subprocess.run(command, check=False, capture_output=True).returncode:
            pytest.skip("no disk can be mounted here")
        mounted.append(job.folder)
        _take_plan_along(job)

    yield lay
    for folder in mounted:
        subprocess.run(["umount", "-l", str(folder)], check=True)


def _take_plan_along(job):
    if "PLAN" in job.parameters and job.name == "addtoplan":
        plan = shutil.copy(job.parameters["PLAN"], job.folder / "plan.gpkg")
        job.parameters["PLAN"] = str(plan)


def test_a_full_disk_is_told_and_nothing_is_half_written(job, disk, faults):  # noqa: F811
    disk("size=8m")
    full = job.folder / "full"
    for room in (0, *_rooms(job.chance)):
        before = {path: path.read_bytes() for path in files(job.folder)}
        _fill(full, job.folder, room)
        _, _, refused = run(job.name, job.parameters)
        full.unlink()
        assert refused or room > 0
        assert not refused or "room" in refused or "disk" in refused, refused
        assert faults == []
        assert half_made(job.folder) == []
        assert all(_is_new_or_as_it_was(path, before) for path in files(job.folder))
        _empty(job.folder, before)


def _rooms(chance):
    """More of them where there is time, so that some run fails only at its last file."""
    count = TIMES // 10
    return [int(SMALLEST * (LARGEST / SMALLEST) ** chance.random()) for _ in range(count)]


def _fill(path, folder, room):
    """A file that leaves so many bytes of a disk, rounded to pages."""
    state = os.statvfs(folder)
    with open(path, "wb") as file:
        file.write(bytes(max(0, state.f_bavail * state.f_frsize - room)))


def _is_new_or_as_it_was(path, before):
    return path.read_bytes() == before.get(path) or problem(path) == ""


def _empty(folder, kept):
    for path in sorted(folder.rglob("*"), reverse=True):
        if path.is_dir():
            path.rmdir()
        elif path in kept:
            path.write_bytes(kept[path])
        else:
            path.unlink()


def test_a_read_only_disk_is_told_and_nothing_changes(job, disk, faults):  # noqa: F811
    disk("size=8m")
    before = {path: path.read_bytes() for path in files(job.folder)}
    subprocess.run(["mount", "-o", "remount,ro", str(job.folder)], check=True)
    _, _, refused = run(job.name, job.parameters)
    assert "read-only" in refused.lower(), refused
    assert faults == []
    assert {path: path.read_bytes() for path in files(job.folder)} == before


class Removing(Feedback):
    """Takes the folder of the outputs away, with all that is in it, at some moment of a run."""

    def __init__(self, folder, percent):
        super().__init__()
        self._folder, self._percent = folder, percent

    def setProgress(self, percent):
        super().setProgress(percent)
        if percent >= self._percent:
            shutil.rmtree(self._folder, ignore_errors=True)


def test_outputs_that_are_deleted_while_a_run_goes_on_end_it_with_a_sentence(job, faults):  # noqa: F811
    _take_plan_along(job)
    for percent in (80.0, *(job.chance.uniform(0.0, 100.0) for _ in range(TIMES // 10))):
        kept = {path: path.read_bytes() for path in files(job.folder)}
        _, _, refused = run(job.name, job.parameters, Removing(job.folder, percent))
        assert faults == []
        assert not refused or _is_one_sentence_or_two(refused), refused
        assert not job.folder.exists() or half_made(job.folder) == []
        for path, content in kept.items():
            Path(path).parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
        job.folder.mkdir(exist_ok=True)


def _is_one_sentence_or_two(text):
    return text.rstrip().endswith((".", "?")) and "Traceback" not in text and len(text) < 600
