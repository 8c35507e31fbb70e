"""Betweenness against textbook graphs and against counting every path."""

import numpy as np
import pytest
from greenblue.core.diagnose.connectivity import centrality as module
from greenblue.core.diagnose.connectivity.centrality import betweenness
from greenblue.core.diagnose.connectivity.patch_graph import Kernel, Network
from greenblue.core.errors import Cancelled
from hypothesis import assume, given, settings

from .networks import all_distances, chain, networks, path, planar
from .test_connectivity import vectors


def test_a_path_of_five():
    case = vectors("betweenness")
    found = betweenness(path(1, 1, 1, 1), Kernel(1))
    assert found.patches["bc"] == pytest.approx(case["P5"])
    assert found.patches["bc_norm"] == pytest.approx(case["P5_norm"], abs=1e-9)
    assert found.links["bc"] == pytest.approx(case["P5_edges"])


def test_a_star_and_a_square():
    case = vectors("betweenness")
    star = Network(np.ones(4), [0, 0, 0], [1, 2, 3], [1, 2, 3])
    assert betweenness(star, Kernel(1)).patches["bc"].tolist() == [case["star3_center"], 0, 0, 0]
    square = Network(np.ones(4), [0, 1, 2, 3], [1, 2, 3, 0], [0.1, 0.1, 0.1, 0.1])
    assert betweenness(square, Kernel(1)).patches["bc"] == pytest.approx(case["C4"])


def test_equally_short_paths_of_different_numbers_of_links_share_the_pair():
    network = Network(np.ones(3), [0, 1, 0], [1, 2, 2], [0.1, 0.2, 0.3])
    assert betweenness(network, Kernel(1)).patches["bc"] == pytest.approx([0, 0.5, 0])


def test_the_form_weighted_by_area_and_distance():
    found = betweenness(*chain())
    expected = vectors("betweenness")["area_weighted_B"]
    assert found.patches["bc_flux"] == pytest.approx([0, expected, 0])


def counted(network, kernel):
    """Betweenness by the definition: pairs through k are those with d_ik + d_kj = d_ij."""
    d = all_distances(network, network.distance)
    size = network.size
    best = np.full((size, size), np.inf)
    for i, j, w in zip(network.link_from, network.link_to, network.distance):
        if i != j:
            best[i, j] = best[j, i] = min(best[i, j], w)
    paths = np.eye(size)
    for s in range(size):
        for t in np.argsort(d[s], kind="stable"):
            if t != s and np.isfinite(d[s, t]):
                on = np.isclose(d[s] + best[:, t], d[s, t], rtol=1e-12, atol=0)
                paths[s, t] = paths[s, on].sum()
    plain, flux = np.zeros(size), np.zeros(size)
    for s in range(size):
        for t in range(s + 1, size):
            if not np.isfinite(d[s, t]):
                continue
            on = np.isclose(d[s] + d[:, t], d[s, t], rtol=1e-12, atol=0)
            on[[s, t]] = False
            part = np.where(on, paths[s] * paths[:, t] / paths[s, t], 0)
            plain += part
            pair = network.attribute[s] * network.attribute[t]
            flux += part * pair * kernel.probability_at(d[s, t])
    return plain, flux


@settings(max_examples=50, deadline=None)
@given(networks())
def test_every_patch_equals_counting_paths(network):
    assume((network.distance > 1e-3).all())
    kernel = Kernel(2, 0.3)
    found = betweenness(network, kernel)
    plain, flux = counted(network, kernel)
    assert found.patches["bc"] == pytest.approx(plain, abs=1e-9)
    assert found.patches["bc_flux"] == pytest.approx(flux, abs=1e-9)


def test_zero_distances_carry_every_pair_once():
    network = Network(np.ones(4), [0, 1, 2, 1], [1, 2, 3, 3], [1, 0, 0, 0])
    found = betweenness(network, Kernel(1))
    assert found.patches["bc"] == pytest.approx([0, 2, 0, 0])
    assert found.links["bc"][0] == 3


def test_links_carry_as_many_pairs_as_there_are_links_on_paths(monkeypatch):
    network = planar(80, seed=6)
    found = betweenness(network, Kernel(1))
    pairs = network.size * (network.size - 1) / 2
    # a path through k patches has k + 1 links
    assert found.links["bc"].sum() == pytest.approx(found.patches["bc"].sum() + pairs)
    monkeypatch.setattr(module, "BLOCK_ROWS", 200)
    again = betweenness(network, Kernel(1))
    assert again.patches["bc"] == pytest.approx(found.patches["bc"])


def test_lonely_patches_and_cancel():
    assert betweenness(Network([1], [], [], []), Kernel(1)).patches["bc"].tolist() == [0]
    with pytest.raises(Cancelled):
        betweenness(planar(30), Kernel(1), progress=lambda _: False)
