"""Blocks of a network between its articulation patches."""

import time

import numpy as np
import pytest
from greenblue.core.diagnose.connectivity.blocks import blocks
from greenblue.core.diagnose.connectivity.importance import importance
from greenblue.core.diagnose.connectivity.patch_graph import (
    Kernel,
    Network,
    probability_graph,
)
from hypothesis import given, settings
from hypothesis import strategies as st

from .networks import all_distances, networks, numerator, path
from .test_importance import check


def parts_of(network):
    return list(blocks(probability_graph(network, Kernel(1))))


def test_two_triangles_that_share_a_patch_and_a_dead_end():
    network = Network(
        np.ones(6), [0, 1, 2, 2, 3, 4, 4], [1, 2, 0, 3, 4, 2, 5], [1, 1, 1, 1, 1, 1, 1]
    )
    parts = parts_of(network)
    assert sorted(part.nodes.tolist() for part in parts) == [[0, 1, 2], [2, 3, 4], [4, 5]]
    assert sorted(np.concatenate([part.graph.link for part in parts])) == list(range(7))


@settings(max_examples=50, deadline=None)
@given(networks())
def test_every_link_is_in_one_block_and_no_patch_cuts_a_block(network):
    parts = parts_of(network)
    usable = np.flatnonzero(network.link_from != network.link_to)
    links = [part.graph.link for part in parts]
    assert sorted(np.concatenate([*links, np.zeros(0, int)])) == usable.tolist()
    for part in parts:
        inner = Network(
            np.ones(len(part.nodes)), part.graph.tail, part.graph.head, part.graph.weight
        )
        for skip in range(inner.size if inner.size > 2 else 0):
            rest = np.delete(np.arange(inner.size), skip)
            d = all_distances(inner, inner.distance, skip_patch=skip)
            assert np.isfinite(d[np.ix_(rest, rest)]).all()


@settings(max_examples=50, deadline=None)
@given(st.data())
def test_trees_with_a_few_extra_links_equal_full_recomputation(data):
    size = data.draw(st.integers(2, 14))
    parent = [data.draw(st.integers(0, k - 1)) for k in range(1, size)]
    place = st.integers(0, size - 1)
    extra = data.draw(st.lists(st.tuples(place, place), max_size=3))
    ends = np.array([*zip(range(1, size), parent), *extra])
    numbers = st.sampled_from([0.0, 0.5, 1.0, 2.5])
    distance = data.draw(st.lists(numbers, min_size=len(ends), max_size=len(ends)))
    attribute = data.draw(st.lists(numbers, min_size=size, max_size=size))
    network, kernel = Network(attribute, ends[:, 0], ends[:, 1], distance), Kernel(2, 0.3)
    found = importance(network, kernel)
    check(network, found, lambda **skip: numerator(network, kernel, **skip))


def test_a_chain_of_thousands_of_patches_is_quick():
    network, kernel = path(*np.ones(5000)), Kernel(1000)
    begin = time.process_time()
    found = importance(network, kernel)
    assert time.process_time() - begin < 20
    middle = 2500
    p = kernel.probability_at(np.abs(np.arange(5001) - middle))
    left, right = p[:middle].sum(), p[middle + 1 :].sum()
    lost = 1 + 2 * (left + right) + 2 * left * right
    assert found.patches["d"][middle] == pytest.approx(100 * lost / found.index.numerator)
