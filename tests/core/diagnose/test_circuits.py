"""Current flow: hand-checked circuits, and small rasters solved densely."""

import json
import threading

import numpy as np
import pytest
import scipy.sparse
from greenblue.core.diagnose.circuits import laplacian, multigrid
from greenblue.core.diagnose.circuits.current import (
    Circuit,
    circuit,
    current_flow,
)
from greenblue.core.errors import Cancelled, GreenBlueError

from tests.data import shared


def vectors():
    return json.loads(shared("reference/domain_test_vectors.json").read_text())["circuit"]


def net_of(resistors, count):
    """A circuit by hand; nodes 0 and 1 are the patches 1 and 2."""
    one, other, ohm = (np.array(c) for c in zip(*resistors))
    return Circuit(np.arange(count)[None], np.array([1, 2]), one, other, 1 / ohm.astype(float))


def test_the_square_has_1_ohm_across_and_three_quarters_along_a_side():
    across = net_of([(0, 2, 1), (2, 1, 1), (1, 3, 1), (3, 0, 1)], 4)
    side = net_of([(0, 1, 1), (1, 2, 1), (2, 3, 1), (3, 0, 1)], 4)
    assert current_flow(across).resistance[0] == pytest.approx(vectors()["square_opposite"])
    assert current_flow(side).resistance[0] == pytest.approx(vectors()["square_adjacent"])


def test_2_ohm_beside_6_ohm_are_one_and_a_half_and_share_the_current_three_to_one():
    # A node in the middle of each way shows its current.
    flow = current_flow(net_of([(0, 2, 1), (2, 1, 1), (0, 3, 3), (3, 1, 3)], 4))
    assert flow.resistance[0] == pytest.approx(vectors()["parallel_2_6"])
    assert flow.current[0, 2:] == pytest.approx(vectors()["currents"])
    assert flow.current[0, :2] == pytest.approx([1, 1])


def test_three_parallel_ways_and_then_one_make_a_pinch_point():
    flow = current_flow(net_of([(0, 2, 3), (0, 2, 3), (0, 2, 3), (2, 1, 1)], 3))
    assert flow.resistance[0] == pytest.approx(2)
    assert flow.current[0, 2] == pytest.approx(1)


def dense(resistance, labels, pairs):
    """Effective resistances and cell currents by a pseudo-inverse, patch cells merged."""
    rows, cols = resistance.shape
    node, patches = {}, sorted(set(labels[labels > 0].tolist()))
    for r in range(rows):
        for c in range(cols):
            if np.isfinite(resistance[r, c]):
                node[r, c] = ("p", labels[r, c]) if labels[r, c] else (r, c)
    names = {n: i for i, n in enumerate(sorted(set(node.values()), key=str))}
    edges, laplacian = [], np.zeros((len(names), len(names)))
    for (r, c), a in node.items():
        for dr, dc in ((0, 1), (1, 0), (1, 1), (1, -1)):
            b = node.get((r + dr, c + dc))
            if b is not None and a != b:
                mean = (resistance[r, c] + resistance[r + dr, c + dc]) / 2
                g = 1 / (mean * np.hypot(dr, dc))
                i, j = names[a], names[b]
                edges.append((i, j, g))
                laplacian[[i, j], [i, j]] += g
                laplacian[[i, j], [j, i]] -= g
    ohms, total = [], np.zeros(len(names))
    inverse = np.linalg.pinv(laplacian)
    for p, q in pairs:
        i, j = names["p", p], names["p", q]
        unit = np.zeros(len(names))
        unit[i], unit[j] = 1, -1
        volt = inverse @ unit
        ohms.append(volt[i] - volt[j])
        through = np.abs(unit)
        for a, b, g in edges:
            through[[a, b]] += abs(g * (volt[a] - volt[b]))
        total += through / 2
    current = np.full(resistance.shape, np.nan)
    for cell, n in node.items():
        current[cell] = total[names[n]]
    assert patches
    return np.array(ohms), current


def scene(seed, holes=0.0, shape=(7, 8)):
    rng = np.random.default_rng(seed)
    resistance = rng.choice([1.0, 5.0, 30.0, 200.0], shape)
    resistance[rng.random(shape) < holes] = np.nan
    labels = np.zeros(shape, dtype=np.int32)
    labels[0, :2], labels[-1, -2:], labels[0, -1] = 3, 7, 9
    resistance[labels > 0] = 1
    return resistance, labels


@pytest.mark.parametrize("seed", range(8))
def test_currents_and_resistances_of_small_rasters_are_those_of_the_pseudo_inverse(seed):
    resistance, labels = scene(seed)
    flow = current_flow(circuit(resistance, labels))
    ohms, current = dense(resistance, labels, flow.pairs)
    assert flow.pairs.tolist() == [[3, 7], [3, 9], [7, 9]]
    assert flow.resistance == pytest.approx(ohms, rel=1e-9)
    assert flow.current == pytest.approx(current, rel=1e-7)


def test_the_iterative_solver_gives_what_the_direct_one_gives(monkeypatch):
    rng = np.random.default_rng(3)
    resistance = rng.choice([1.0, 10.0, 1000.0], (60, 70))
    resistance[:, 30] = 5000
    resistance[20, 30] = 3
    labels = np.zeros((60, 70), dtype=int)
    labels[5:9, 4:9], labels[50:55, 60:66], labels[4, 60] = 1, 2, 3
    net = circuit(resistance, labels)
    direct = current_flow(net)
    monkeypatch.setattr(laplacian, "SMALL_NODES", 0)
    monkeypatch.setattr(multigrid, "COARSEST_NODES", 50)
    iterative = current_flow(net, memory_bytes=0)
    assert iterative.resistance == pytest.approx(direct.resistance, rel=1e-8)
    assert iterative.current == pytest.approx(direct.current, rel=1e-6, abs=1e-9)


def test_a_gap_in_a_wall_is_the_first_pinch_point():
    resistance = np.ones((21, 21))
    resistance[:, 10] = np.nan
    resistance[13, 10] = 1
    labels = np.zeros((21, 21), dtype=int)
    labels[2:6, 0], labels[2:6, 20] = 1, 2
    flow = current_flow(circuit(resistance, labels))
    outside = np.where(labels > 0, -1.0, flow.current)
    row, col = np.unravel_index(np.nanargmax(outside), outside.shape)
    assert (row, col) == (13, 10)
    assert flow.current[13, 10] == pytest.approx(1)
    assert np.isnan(flow.current[0, 10])


def test_patches_that_no_way_joins_have_an_infinite_resistance_and_the_others_theirs():
    resistance = np.ones((5, 9))
    resistance[:, 4] = np.nan
    labels = np.zeros((5, 9), dtype=int)
    labels[0, 0], labels[4, 3], labels[2, 8], labels[0, 6] = 1, 2, 3, 4
    flow = current_flow(circuit(resistance, labels))
    found = dict(zip(map(tuple, flow.pairs), flow.resistance))
    assert np.isinf([found[1, 3], found[1, 4], found[2, 3], found[2, 4]]).all()
    assert np.isfinite([found[1, 2], found[3, 4]]).all()


def test_one_to_all_lets_a_unit_in_at_each_patch_in_turn():
    resistance, labels = scene(5)
    net = circuit(resistance, labels)
    flow = current_flow(net, one_to_all=True)
    assert flow.pairs.tolist() == [[3, 0], [7, 0], [9, 0]]
    pairwise = current_flow(net)
    for number, patch in enumerate([3, 7, 9]):
        mine = (pairwise.pairs == patch).any(axis=1)
        assert flow.resistance[number] < pairwise.resistance[mine].min() + 1e-12
    # In each turn one unit enters in one patch and leaves in the two others.
    for patch in (3, 7, 9):
        assert 1 < flow.current[labels == patch].max() <= 3
    merged = np.where(labels > 3, 7, labels)
    both = current_flow(circuit(resistance, merged))
    assert flow.resistance[0] == pytest.approx(both.resistance[0])


def test_only_the_pairs_asked_for_are_joined():
    resistance, labels = scene(2)
    net = circuit(resistance, labels)
    flow = current_flow(net, [[9, 3]])
    ohms, current = dense(resistance, labels, [(9, 3)])
    assert flow.resistance == pytest.approx(ohms)
    assert flow.current == pytest.approx(current)


@pytest.mark.parametrize("pairs", [[[3, 4]], [[7, 7]]])
def test_pairs_that_make_no_sense_are_refused(pairs):
    with pytest.raises(GreenBlueError, match="two different patches"):
        current_flow(circuit(*scene(1)), pairs)


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (lambda r, p: (r, np.where(p == 3, p, 0)), "at least two patches"),
        (lambda r, p: (r * 0, p), "zeros"),
        (lambda r, p: (r - 5, p), "negative|below 1"),
        (lambda r, p: (r[:, 1:], p), "different numbers of cells"),
    ],
)
def test_unusable_rasters_are_refused_with_a_sentence(change, words):
    with pytest.raises(GreenBlueError, match=words):
        circuit(*change(*scene(0)))


def test_a_stop_ends_the_iterations(monkeypatch):
    monkeypatch.setattr(laplacian, "SMALL_NODES", 0)
    monkeypatch.setattr(multigrid, "COARSEST_NODES", 50)
    resistance = np.random.default_rng(0).choice([1.0, 100.0], (60, 60))
    labels = np.zeros((60, 60), dtype=int)
    labels[0, 0], labels[-1, -1] = 1, 2
    asked = []
    with pytest.raises(Cancelled):
        current_flow(circuit(resistance, labels), progress=lambda f: asked.append(f) or f < 0.4)
    assert 0.1 < asked[-2] < 0.4 <= asked[-1] < 0.9


def test_a_stop_leaves_a_factorisation_at_once():
    rng = np.random.default_rng(0)
    labels = np.zeros((130, 130), dtype=int)
    labels[0, 0], labels[-1, -1] = 1, 2
    net = circuit(rng.choice([1.0, 100.0], (130, 130)), labels)
    calls = []

    def stop_in_the_thread(_):
        calls.append(1)
        return len(calls) < 4

    with pytest.raises(Cancelled):
        current_flow(net, progress=stop_in_the_thread)
    assert len(calls) == 4


def _own_threads():
    return [thread for thread in threading.enumerate() if thread.name == "factors"]


def test_factors_end_in_the_thread_that_made_them(monkeypatch):
    threads, truly = {}, laplacian.factorise

    class Watched:
        def __init__(self, matrix):
            threads["made"], self.factors = threading.current_thread(), truly(matrix)

        def solve(self, right):
            return self.factors.solve(right)

        def __del__(self):
            threads["ended"] = threading.current_thread()

    monkeypatch.setattr(laplacian, "factorise", Watched)
    matrix = scipy.sparse.diags([-1.0, 2.5, -1.0], [-1, 0, 1], shape=(500, 500), format="csr")
    factors = laplacian.Factors(matrix)
    right = np.arange(500.0)
    assert np.allclose(matrix @ factors.solve(right), right)
    assert "ended" not in threads
    del factors
    threads["made"].join(10)
    assert not threads["made"].is_alive() and threads["made"] is not threading.current_thread()
    assert threads["ended"] is threads["made"]


def test_a_factorisation_that_is_cancelled_is_given_up_by_its_own_thread(monkeypatch):
    begun, go_on = threading.Event(), threading.Event()

    def slow(_matrix):
        begun.set()
        go_on.wait(10)
        return "factors"

    monkeypatch.setattr(laplacian, "factorise", slow)
    before = _own_threads()
    with pytest.raises(Cancelled):
        laplacian.Factors(None, progress=lambda _fraction: not begun.is_set())
    (thread,) = set(_own_threads()) - set(before)
    go_on.set()
    thread.join(10)
    assert not thread.is_alive()
