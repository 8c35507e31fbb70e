import os
import subprocess
import sys
import threading
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest
from greenblue.core.diagnose.costdistance.zones import cost_distance
from greenblue.core.diagnose.links.planar import find_links
from greenblue.core.diagnose.links.tile_pool import workers_worth
from greenblue.core.diagnose.links.tiles import (
    TILE_BYTES,
    link_region,
    memory_needed,
    plan_tiles,
)
from greenblue.core.errors import Cancelled, GreenBlueError

ROOT = Path(__file__).resolve().parents[3]


@dataclass(frozen=True)
class Reader:
    """Reads windows of an array; picklable."""

    raster: np.ndarray

    def __call__(self, window):
        row, col, height, width = window
        return self.raster[row : row + height, col : col + width]


def scene(seed, same=False):
    """A region with patches of one cell up to a long river, some nodata, and many ties."""
    rng = np.random.default_rng(seed)
    shape = (170, 230)
    resistance = (
        np.ones(shape)
        if same
        else rng.choice([1.0, 2.0, 10.0, 40.0], shape, p=[0.5, 0.3, 0.15, 0.05])
    )
    if not same:
        resistance[rng.random(shape) < 0.03] = np.nan
    labels = np.zeros(shape, dtype=np.int32)
    labels[100:103, 5:215] = 900  # far longer than a tile
    for number in range(1, 60):
        r, c = rng.integers(0, 165), rng.integers(0, 225)
        labels[r : r + number % 4 + 1, c : c + number % 3 + 1] = number * 7
    labels[np.isnan(resistance)] = 0
    return resistance, labels


def memory(core, halo):
    """The memory that makes tiles of such a core."""
    return (core + 2 * halo) ** 2 * TILE_BYTES


def check_same(tiled, whole):
    for column in ("a", "b", "cost", "border_cost", "start", "row", "col"):
        np.testing.assert_array_equal(getattr(tiled, column), getattr(whole, column), column)
    assert tiled.method == whole.method


def by_tiles(resistance, labels, cutoff, core=64, **options):
    halo = int(np.ceil(cutoff / 10.0)) + 2
    return link_region(
        Reader(resistance),
        Reader(labels),
        resistance.shape,
        10.0,
        cutoff=cutoff,
        memory_bytes=memory(core, halo),
        **options,
    )


@pytest.mark.parametrize("method", ["planar", "border"])
@pytest.mark.parametrize(("seed", "same"), [(1, False), (2, False), (3, True), (4, True)])
def test_tiles_give_the_links_of_the_whole_to_the_last_bit(seed, same, method):
    resistance, labels = scene(seed, same)
    cutoff = 150.0 if same else 300.0
    whole = find_links(resistance, labels, 10.0, cutoff=cutoff, method=method)
    assert len(whole) > 30
    check_same(by_tiles(resistance, labels, cutoff, method=method), whole)


def test_the_size_of_the_tiles_does_not_matter():
    resistance, labels = scene(5)
    whole = find_links(resistance, labels, 10.0, cutoff=120.0)
    for core in (64, 77, 150, 400):
        check_same(by_tiles(resistance, labels, 120.0, core=core), whole)


def test_costs_and_zones_written_by_tiles_are_those_of_the_whole():
    resistance, labels = scene(6)
    whole = cost_distance(resistance, labels, 10.0, cutoff=150.0)
    cost, zone = np.full(labels.shape, np.nan), np.full(labels.shape, -1)

    def write(core, tile_cost, tile_zone):
        row, col, height, width = core
        assert np.isnan(cost[row : row + height, col : col + width]).all()
        cost[row : row + height, col : col + width] = tile_cost
        zone[row : row + height, col : col + width] = tile_zone

    by_tiles(resistance, labels, 150.0, write=write)
    np.testing.assert_array_equal(cost, whole.cost)
    np.testing.assert_array_equal(zone, whole.zone)


def test_a_known_lowest_resistance_makes_the_halo_smaller_and_changes_nothing():
    resistance, labels = scene(7)
    resistance *= 4.0
    whole = find_links(resistance, labels, 10.0, cutoff=400.0)
    check_same(by_tiles(resistance, labels, 400.0, least_resistance=4.0), whole)
    with pytest.raises(GreenBlueError, match="less than the lowest resistance"):
        by_tiles(resistance, labels, 400.0, least_resistance=5.0)


def test_threads_give_the_same_links_and_are_used_where_it_gains():
    resistance, labels = scene(8)
    whole = find_links(resistance, labels, 10.0, cutoff=150.0)
    seen = set()

    def read(window):
        seen.add(threading.get_ident())
        return Reader(resistance)(window)

    tiled = link_region(
        read, Reader(labels), labels.shape, 10.0, cutoff=150.0, memory_bytes=5e6, cores=3
    )
    check_same(tiled, whole)
    assert len(seen) > 1
    assert workers_worth(1, 5000, 100, False) == 1
    assert workers_worth(4, 20000, 100, True) == 4
    assert workers_worth(4, 500, 200, True) == 1  # all would be halo


def test_what_a_thread_raises_is_raised():
    resistance, labels = scene(8)
    resistance[169, 229] = 0.5
    with pytest.raises(GreenBlueError, match="below 1"):
        link_region(
            Reader(resistance), Reader(labels), labels.shape, 10.0, cutoff=150.0, memory_bytes=5e6,
            cores=2,
        )  # fmt: skip


def test_worker_processes_give_the_same_links():
    resistance, labels = scene(8)
    whole = find_links(resistance, labels, 10.0, cutoff=150.0)
    with ProcessPoolExecutor(2) as pool:
        try:
            tiled = by_tiles(resistance, labels, 150.0, map=pool.map)
        except ModuleNotFoundError:
            pytest.skip("worker processes do not find the package under its test name")
    check_same(tiled, whole)


def test_two_dask_workers_give_the_same_links(tmp_path):
    resistance, labels = scene(9)
    whole = find_links(resistance, labels, 10.0, cutoff=150.0)
    np.save(tmp_path / "resistance.npy", resistance)
    np.save(tmp_path / "patches.npy", labels)
    (tmp_path / "greenblue").symlink_to(ROOT)
    command = [sys.executable, ROOT / "docs" / "examples" / "dask_links.py", "resistance.npy"]
    command += ["patches.npy", "--cell=10", "--cutoff=150", "--output=links.csv"]
    command.append(f"--memory-mb={memory(64, 17) / 1e6}")
    environment = {**os.environ, "PYTHONPATH": str(tmp_path)}
    done = subprocess.run(
        command, cwd=tmp_path, env=environment, capture_output=True, text=True, timeout=120
    )
    assert "on 2 workers" in done.stdout, done.stderr
    a, b, cost = np.loadtxt(tmp_path / "links.csv", delimiter=",").T
    np.testing.assert_array_equal(np.column_stack([a, b]), np.column_stack([whole.a, whole.b]))
    np.testing.assert_array_equal(cost, whole.cost)


def test_cores_cover_the_raster_once_and_windows_stay_on_it():
    seen = np.zeros((300, 220), dtype=int)
    for core, window in plan_tiles(seen.shape, 10, memory(90, 10)):
        row, col, height, width = core
        seen[row : row + height, col : col + width] += 1
        assert window[0] >= 0
        assert window[0] + window[2] <= 300
        assert window[2] * window[3] * TILE_BYTES <= memory(90, 10)
    assert (seen == 1).all()


def test_without_a_cutoff_tiles_are_not_possible():
    resistance, labels = scene(1)
    with pytest.raises(GreenBlueError, match="only be worked by tiles with a cutoff"):
        link_region(
            Reader(resistance),
            Reader(labels),
            labels.shape,
            10.0,
            cutoff=np.inf,
            memory_bytes=10**9,
        )


def test_memory_that_the_halo_fills_is_refused_with_the_least_that_would_do():
    with pytest.raises(GreenBlueError, match="halo of 500 cells need at least"):
        plan_tiles((5000, 5000), 500, 10**7)
    assert memory_needed(1000, 2000) == 2_000_000 * TILE_BYTES


def test_bad_input_is_refused_as_on_the_whole():
    resistance, labels = scene(1)
    with pytest.raises(GreenBlueError, match="no patch"):
        by_tiles(resistance, labels * 0, 100.0)
    with pytest.raises(GreenBlueError, match="cutoff"):
        by_tiles(resistance, labels, -1.0)
    with pytest.raises(GreenBlueError, match="all pairs"):
        by_tiles(resistance, labels, 100.0, method="complete")
    blocked = np.where(labels == 900, np.nan, resistance)
    with pytest.raises(GreenBlueError, match="patches .*: 900;"):
        by_tiles(blocked, labels, 100.0)


@pytest.mark.parametrize("cores", [1, 2])
@pytest.mark.parametrize("share", [0.0, 0.3, 0.7])
def test_cancel_stops_in_the_middle_of_a_tile(share, cores):
    resistance, labels = scene(1)
    with pytest.raises(Cancelled):
        by_tiles(resistance, labels, 100.0, cores=cores, progress=lambda f: f < share)
