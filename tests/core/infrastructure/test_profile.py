"""Profiles and barrier tables of an office: what is wrong is named with its place."""

from dataclasses import replace

import numpy as np
import pytest
from greenblue.core.errors import GreenBlueError
from greenblue.core.infrastructure.classify import (
    BarrierClass,
    barrier_table,
    classify,
    read_profile,
)

from ..scenes import RULES, features, rules

HEAD = "source,role,value,when\n"
ROAD = BarrierClass("R1", "line", "road", "road", width_m=10.0, b_tl=0.5)


def profile(tmp_path, *lines):
    path = tmp_path / "mine.csv"
    path.write_text(HEAD + "\n".join(lines), encoding="utf-8")
    return read_profile(path)


@pytest.mark.parametrize("path", sorted((RULES / "profiles").glob("*.csv")), ids=lambda p: p.stem)
def test_every_profile_that_comes_along_can_be_used(path):
    assert read_profile(path)


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("paths,class,R5,a=b", 'line 3, column source: "paths".*roads, railways'),
        ("roads,colour,R5,a=b", 'line 3, column role: "colour".*drop, class'),
        ("roads,field,name,", "line 3, column when.*field="),
    ],
)
def test_a_broken_line_of_a_profile_is_named(tmp_path, line, words):
    with pytest.raises(GreenBlueError, match=f"mine.csv, {words}"):
        profile(tmp_path, "roads,class,R5,highway=track", line)


def test_a_class_that_the_barriers_lack_is_named_with_the_layer(tmp_path):
    mine = profile(tmp_path, "roads,class,R99,highway=track", "roads,class,R98,highway=path")
    table = features(([(0, 0), (9, 0)], {"highway": "track"}), name="my roads")
    with pytest.raises(GreenBlueError, match="“my roads” the classes R99, which"):
        classify(table, "roads", mine, rules().barriers)


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"kind": "wall"}, "class R1 the kind wall"),
        ({"family": "tram"}, "the family tram"),
        ({"width_m": -1.0}, "width, traffic or lanes below 0"),
        ({"traffic": -1.0}, "width, traffic or lanes below 0"),
        ({"lanes": -1.0}, "width, traffic or lanes below 0"),
        ({"b_tl": 1.1}, "R1"),
    ],
)
def test_a_barrier_class_that_cannot_be_is_named(change, words):
    assert barrier_table([ROAD])["R1"] is ROAD
    with pytest.raises(GreenBlueError, match=words):
        barrier_table([replace(ROAD, **change)])


@pytest.mark.parametrize(
    ("prefix", "ref", "expected"),
    [
        ("L", "161", "L161"), ("L", "L.161", "L161"), ("L", "l 161", "L161"),
        ("Li", "Li 36", "Li36"), ("Li", "i36", "i36"), (r"\1", "36", r"\136"), ("L", "N4", "N4"),
    ],
)  # fmt: skip
def test_numbers_of_lines_are_written_in_one_way(tmp_path, prefix, ref, expected):
    mine = profile(
        tmp_path, "railways,class,T1,railway=*", "railways,field,ref,ref=*",
        f"railways,number_prefix,{prefix},",
    )  # fmt: skip
    table = features(([(0, 0), (9, 0)], {"railway": "rail", "ref": ref}), name="railways")
    found = classify(table, "railways", mine, rules().barriers)
    assert np.array_equal(found["ref"], [expected])
