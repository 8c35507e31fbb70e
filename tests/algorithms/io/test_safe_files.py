"""Files that are whole or not there, and what runs that were killed leave behind."""

import os
import time

import pytest
from greenblue.algorithms.io.safe_files import safe_file


def old(path, days):
    then = time.time() - days * 86400
    os.utime(path, (then, then))


def test_what_killed_runs_left_long_ago_goes_and_what_others_write_now_stays(tmp_path):
    left, busy, mine = (tmp_path / n for n in (".greenblue-left", ".greenblue-busy", "greenblue-x"))
    for folder in (left, busy, mine):
        folder.mkdir()
        (folder / "a.gpkg").write_text("half")
        old(folder / "a.gpkg", 3)
        old(folder, 3)
    (busy / "a.gpkg").write_text("more")
    loose = tmp_path / ".greenblue-1.qgz"
    loose.write_text("half")
    old(loose, 3)
    with safe_file(tmp_path / "new.txt") as temporary:
        temporary.write_text("whole")
    assert sorted(os.listdir(tmp_path)) == [".greenblue-busy", "greenblue-x", "new.txt"]


def test_a_link_to_elsewhere_is_not_followed(tmp_path):
    treasure, place = tmp_path / "treasure", tmp_path / "place"
    treasure.mkdir()
    place.mkdir()
    (treasure / "kept").write_text("mine")
    old(treasure, 9)
    try:
        (place / ".greenblue-link").symlink_to(treasure, target_is_directory=True)
    except OSError:
        pytest.skip("this user may make no links")
    with safe_file(place / "new.txt") as temporary:
        temporary.write_text("whole")
    assert (treasure / "kept").read_text() == "mine"
