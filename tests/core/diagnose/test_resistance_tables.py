"""Resistance tables, cell sizes and contrast."""

import math
from pathlib import Path

import numpy as np
import pytest
from greenblue.core.diagnose.resistance.surface import (
    ResistanceRow,
    ResistanceTable,
    check_cell_size,
    finest_cell_size,
    read_guilds,
    read_resistance,
)
from greenblue.core.errors import GreenBlueError
from hypothesis import given
from hypothesis import strategies as st

RULES = Path(__file__).resolve().parents[3] / "resources" / "rules"


@pytest.mark.parametrize(
    ("width", "height", "memory", "size"),
    [
        (1000, 1000, 64e6, 1.0),
        (1001, 1000, 64e6, 2.0),
        (250e3, 100e3, 6e9, 20.0),
        (1e3, 1e3, 64, 1000.0),
    ],
)
def test_the_finest_round_cell_size_keeps_within_the_memory(width, height, memory, size):
    assert finest_cell_size(width, height, memory, 64) == size
    assert math.ceil(width / size) * math.ceil(height / size) * 64 <= memory
    check_cell_size(size, width, height, memory, 64)


def test_too_fine_a_cell_size_is_refused_with_the_finest_that_fits():
    with pytest.raises(GreenBlueError, match="finest size that fits is 20 m"):
        check_cell_size(5, 250e3, 100e3, 6e9, 64)


@pytest.mark.parametrize("cell", [0, -5, math.nan, math.inf])
def test_a_cell_size_that_is_no_length_is_refused(cell):
    with pytest.raises(GreenBlueError, match="above 0 m"):
        check_cell_size(cell, 1000, 1000, 6e9)


def test_a_region_without_extent_is_refused():
    with pytest.raises(GreenBlueError, match="no area"):
        finest_cell_size(0, 100, 6e9)


def test_every_guild_has_a_table_with_every_cover_and_barrier_class():
    guilds = read_guilds(RULES / "guilds.csv")
    assert len({g.resistance for g in guilds}) == 7
    tables = {
        g.resistance: read_resistance(RULES / "resistance" / f"{g.resistance}.csv") for g in guilds
    }
    codes = [line.split(",")[0] for line in (RULES / "barriers.csv").read_text().splitlines()]
    lines = {c for c in codes if c[:1] in "RTCWP" and c[1:].isdigit() and c not in ("C4", "C5")}
    for table in tables.values():
        assert lines <= {r.code for r in table.rows if r.kind == "barrier"}
        assert {r.code for r in table.rows} == {r.code for r in tables["bats"].rows}
    assert tables["amphibians"].value("barrier", "R1") == 10000
    assert tables["large_mammals"].value("barrier", "T1") == 5000
    assert tables["woodland_mammals"].value("crossing", "crossing") == 3


def test_classes_that_are_not_listed_take_the_value_of_the_star():
    table = read_resistance(RULES / "resistance" / "bats.csv")
    values = table.values("cover", np.array(["arable", "moon", None, "wetland"], dtype=object))
    assert values.tolist() == [100, 100, 100, 5]
    with pytest.raises(GreenBlueError, match='barrier class "R0"'):
        table.value("barrier", "R0")


@pytest.mark.parametrize(
    ("lines", "words"),
    [
        ("forest,cover,f,0.5", "values below 1: cover forest"),
        ("forest,cover,f,0", "values below 1"),
        ("forest,soil,f,1", "unknown kind soil"),
        ("forest,cover,f,1\nforest,cover,f,2", "cover forest more than once"),
        ("forest,cover,f,many", "line 2, column resistance"),
    ],
)
def test_a_wrong_resistance_table_is_refused_with_a_sentence(tmp_path, lines, words):
    file = tmp_path / "mine.csv"
    file.write_text("code,kind,name,resistance\n" + lines + "\n")
    with pytest.raises(GreenBlueError, match=words):
        read_resistance(file)


@given(
    factor=st.floats(0.01, 100),
    path=st.lists(st.tuples(st.floats(1, 10_000), st.floats(0.1, 100)), min_size=1, max_size=9),
)
def test_contrast_keeps_habitat_and_the_order_and_scales_what_a_path_costs_more(factor, path):
    rows = [ResistanceRow(str(k), "cover", "", r) for k, (r, _) in enumerate(path)]
    table = ResistanceTable((ResistanceRow("*", "cover", "habitat", 1.0), *rows))
    other = table.with_contrast(factor)
    assert other.value("cover") == 1.0
    value = np.array([(table.value("cover", r.code), other.value("cover", r.code)) for r in rows])
    assert (np.diff(value[np.argsort(value[:, 0]), 1]) >= 0).all() and (value >= 1).all()
    length = np.array([metres for _, metres in path])
    cost, scaled = length @ value
    assert scaled == pytest.approx(length.sum() + factor * (cost - length.sum()))


@pytest.mark.parametrize("factor", [0.0, -1.0, math.inf, math.nan])
def test_a_contrast_that_is_no_positive_number_is_refused(factor):
    table = read_resistance(RULES / "resistance" / "bats.csv")
    with pytest.raises(GreenBlueError, match="positive number"):
        table.with_contrast(factor)
