"""What each patch and link is worth, against full recomputation."""

from concurrent.futures import ThreadPoolExecutor
from unittest.mock import patch as replaced

import numpy as np
import pytest
from greenblue.core.diagnose.connectivity import compiled
from greenblue.core.diagnose.connectivity import importance as module
from greenblue.core.diagnose.connectivity.compiled import available
from greenblue.core.diagnose.connectivity.importance import hop_importance, importance
from greenblue.core.diagnose.connectivity.patch_graph import Kernel, Network
from greenblue.core.errors import Cancelled
from hypothesis import given, settings

from .networks import chain, hop_numerator, networks, numerator, path, planar
from .test_connectivity import vectors


def test_the_chain_and_its_fractions():
    case = vectors("pc_chain")
    found = importance(*chain())
    assert found.patches["d"] == pytest.approx(case["dPC"], abs=1e-6)
    assert found.patches["d_intra"] == pytest.approx(case["intra"], abs=1e-6)
    assert found.patches["d_flux"] == pytest.approx(case["flux"], abs=1e-6)
    assert found.patches["d_conn"] == pytest.approx(case["connector"], abs=1e-6)
    removal = case["link_removal_varPC"]
    assert found.links["d"] == pytest.approx([removal[k] for k in ("AB", "BC", "AC")], abs=1e-6)
    assert found.index.equivalent == pytest.approx(case["EC"])


def test_the_chain_by_hops():
    case = vectors("pc_chain")
    network, _ = chain()
    found = hop_importance(network, case["iic_threshold"])
    assert found.patches["d"] == pytest.approx(case["dIIC"], abs=1e-10)
    assert found.links["d"][2] == 0  # beyond the threshold


@settings(max_examples=80, deadline=None)
@given(networks())
def test_every_removal_equals_full_recomputation(network):
    kernel = Kernel(2, 0.3)
    found = importance(network, kernel)
    check(network, found, lambda **skip: numerator(network, kernel, **skip))


@settings(max_examples=60, deadline=None)
@given(networks())
def test_every_removal_by_hops_equals_full_recomputation(network):
    found = hop_importance(network, 2)
    check(network, found, lambda **skip: hop_numerator(network, 2, **skip))


def check(network, found, recomputed):
    whole = recomputed()
    if whole == 0:
        assert not found.patches["d"].any()
        return
    patches = [100 * (whole - recomputed(skip_patch=k)) / whole for k in range(network.size)]
    links = [100 * (whole - recomputed(skip_link=k)) / whole for k in range(network.links)]
    assert found.patches["d"] == pytest.approx(patches, rel=1e-9, abs=1e-11)
    assert found.links["d"] == pytest.approx(links, rel=1e-9, abs=1e-11)
    assert (found.patches["d_conn"] >= 0).all()
    parts = sum(found.patches[k] for k in ("d_intra", "d_flux", "d_conn"))
    assert found.patches["d"] == pytest.approx(parts)


@pytest.mark.parametrize("cells", [1, 10_000, 10_000_000])
def test_a_planar_network_equals_full_recomputation_whatever_the_block(cells):
    network, kernel = planar(70, seed=3), Kernel(1.0, 0.5)
    with replaced.object(module, "CELLS", cells):
        found = importance(network, kernel)
    check(network, found, lambda **skip: numerator(network, kernel, **skip))


def test_what_a_tolerance_leaves_out_stays_below_it():
    network, kernel = planar(400, seed=5), Kernel(0.5, 0.5)
    exact = importance(network, kernel, tolerance=0)
    for tolerance in (1e-12, 1e-6, 1e-3):
        rough = importance(network, kernel, tolerance=tolerance)
        bound = 100 * tolerance + 1e-12
        for name in ("d", "d_flux", "d_conn"):
            assert np.abs(rough.patches[name] - exact.patches[name]).max() <= bound
        assert np.abs(rough.links["d"] - exact.links["d"]).max() <= bound


def test_the_default_is_exact_to_a_millionth_of_each_value():
    network, kernel = planar(300, seed=8), Kernel(0.3, 0.5)
    exact, found = (importance(network, kernel, tolerance=t) for t in (0, module.TOLERANCE))
    assert found.patches["d"] == pytest.approx(exact.patches["d"], rel=1e-9)
    assert found.links["d"] == pytest.approx(exact.links["d"], rel=1e-6, abs=1e-12)


def test_of_parallel_links_the_next_takes_over():
    network = Network([1, 1], [0, 0, 1], [1, 1, 0], [2, 1, 1])
    assert importance(network, Kernel(1)).links["d"].tolist() == [0, 0, 0]
    network = Network([1, 1], [0, 0], [1, 1], [2, 1])
    lost = 100 * 2 * (0.5 - 0.25) / 3
    assert importance(network, Kernel(1)).links["d"] == pytest.approx([0, lost])


def test_distances_too_small_to_halve_count_from_both_ends():
    network, kernel = Network([0, 0, 1, 1], [1, 1, 2], [2, 3, 3], [5e-226, 0, 1]), Kernel(2, 0.3)
    check(network, importance(network, kernel), lambda **skip: numerator(network, kernel, **skip))


def test_lonely_patches_and_no_links():
    found = importance(Network([3, 4], [], [], []), Kernel(1))
    assert found.patches["d"] == pytest.approx([36, 64])
    assert found.patches["d_conn"].tolist() == [0, 0]
    assert len(found.links) == 0
    assert found.patches["component"].tolist() == [1, 0]


def test_a_long_chain_and_a_star():
    network, kernel = path(*np.ones(300)), Kernel(1e6)
    found = importance(network, kernel)
    assert found.patches["d_conn"].argmax() == 150
    size = 150
    star = Network(np.ones(size), np.zeros(size - 1, int), np.arange(1, size), np.ones(size - 1))
    centre = importance(star, kernel).patches["d_conn"]
    p = float(kernel.probability_at(2))
    whole = size + 2 * (size - 1) * p**0.5 + (size - 1) * (size - 2) * p
    assert centre[0] == pytest.approx(100 * (size - 1) * (size - 2) * p / whole)
    assert not centre[1:].any()


def test_numbers_do_not_depend_on_the_order_of_patches_and_links():
    network, kernel = planar(150, seed=2), Kernel(1.0)
    random = np.random.default_rng(1)
    new, link = random.permutation(network.size), random.permutation(network.links)
    old = np.argsort(new)
    mixed = Network(
        network.attribute[old],
        new[network.link_to[link]],
        new[network.link_from[link]],
        network.distance[link],
    )
    found, other = importance(network, kernel), importance(mixed, kernel)
    assert other.patches["d"][new] == pytest.approx(found.patches["d"], rel=1e-12)
    assert other.links["d"] == pytest.approx(found.links["d"][link], rel=1e-9, abs=1e-13)


def test_several_workers_give_the_same():
    network, kernel = planar(200), Kernel(1.0)
    with ThreadPoolExecutor(2) as pool:
        found = importance(network, kernel, map=pool.map)
    alone = importance(network, kernel)
    assert (found.patches["d"] == alone.patches["d"]).all()
    assert (found.links["d"] == alone.links["d"]).all()


def test_threads_give_the_same_and_stop_when_cancelled():
    network, kernel = planar(400), Kernel(1.0)
    with replaced.object(module, "CELLS", 100_000):
        found = importance(network, kernel, workers=3)
        alone = importance(network, kernel)
        with pytest.raises(Cancelled):
            importance(network, kernel, workers=3, progress=lambda f: f < 0.1)
    assert (found.patches["d"] == alone.patches["d"]).all()
    assert (found.links["d"] == alone.links["d"]).all()


@pytest.mark.skipif(not available(), reason="numba is not installed in this environment")
@settings(max_examples=60, deadline=None)
@given(networks())
def test_the_compiled_removals_give_the_same(network):
    kernel = Kernel(2, 0.3)
    with replaced.object(compiled, "WORTHWHILE", 0):
        found = importance(network, kernel)
    plain = importance(network, kernel, accelerate=False)
    for name, column in plain.patches.columns.items():
        assert found.patches[name] == pytest.approx(column, rel=1e-12, abs=1e-12)
    assert found.links["d"] == pytest.approx(plain.links["d"], rel=1e-12, abs=1e-12)


@pytest.mark.skipif(not available(), reason="numba is not installed in this environment")
@pytest.mark.parametrize("reach", [0.3, 1.0, 5.0])
def test_the_compiled_removals_of_a_planar_network_give_the_same(reach):
    network, kernel = planar(400, seed=5), Kernel(reach, 0.5)
    found = importance(network, kernel)
    plain = importance(network, kernel, accelerate=False)
    for name in ("d", "d_flux", "d_conn"):
        assert found.patches[name] == pytest.approx(plain.patches[name], rel=1e-10, abs=1e-12)
    assert found.links["d"] == pytest.approx(plain.links["d"], rel=1e-10, abs=1e-12)


def test_progress_rises_and_cancel_stops():
    seen = []
    importance(planar(200), Kernel(1.0), progress=lambda f: seen.append(f) or True)
    assert seen == sorted(seen)
    assert len(seen) > 5
    with pytest.raises(Cancelled):
        importance(planar(200), Kernel(1.0), progress=lambda f: f < 0.3)


def complete(size):
    """Every patch linked to every other."""
    random = np.random.default_rng(5)
    ends = np.triu_indices(size, 1)
    place = random.random((size, 2)) * np.sqrt(size)
    length = np.hypot(*(place[ends[0]] - place[ends[1]]).T) * random.uniform(1, 2, len(ends[0]))
    return Network(random.lognormal(0, 1, size), *ends, length)


def test_cancel_is_asked_for_within_a_block_of_a_dense_network():
    network, asked = complete(60), []
    with replaced.object(module, "CELLS", 10**9):
        importance(network, Kernel(1.0), progress=lambda f: asked.append(f) or True)
    blocks = len(set(asked))
    assert len(asked) > 5 * blocks and asked == sorted(asked)
    calls = iter(range(20))
    with pytest.raises(Cancelled):
        importance(network, Kernel(1.0), progress=lambda _: next(calls, None) is not None)


def test_a_dense_network_gives_what_full_recomputation_gives():
    network, kernel = complete(40), Kernel(1.0)
    found, whole = importance(network, kernel), numerator(network, kernel)
    for link in range(0, network.links, 37):
        without = np.arange(network.links) != link
        other = Network(
            network.attribute, network.link_from[without], network.link_to[without],
            network.distance[without],
        )  # fmt: skip
        lost = 100 * (1 - numerator(other, kernel) / whole)
        assert found.links["d"][link] == pytest.approx(lost, abs=1e-9)
