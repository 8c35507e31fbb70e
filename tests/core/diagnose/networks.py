"""Networks for the connectivity tests, and the slow way to measure them."""

import numpy as np
from greenblue.core.diagnose.connectivity.patch_graph import Kernel, Network
from hypothesis import strategies as st


def chain():
    """Test E2: A–B–C with a direct link A–C that is longer than the way through B."""
    return Network([10, 4, 6], [0, 1, 0], [1, 2, 2], [100, 200, 350]), Kernel(200, 0.5)


def path(*distances):
    """A path of patches of attribute 1."""
    links = np.arange(len(distances))
    return Network(np.ones(len(distances) + 1), links, links + 1, distances)


def all_distances(network, weight, skip_patch=None, skip_link=None):
    """All pairs by Floyd and Warshall."""
    distance = np.full((network.size, network.size), np.inf)
    np.fill_diagonal(distance, 0.0)
    for k, (i, j, w) in enumerate(zip(network.link_from, network.link_to, weight)):
        if k != skip_link and skip_patch not in (i, j):
            distance[i, j] = distance[j, i] = min(distance[i, j], w)
    for k in range(network.size):
        distance = np.minimum(distance, distance[:, k, None] + distance[None, k, :])
    return distance


def numerator(network, kernel, skip_patch=None, skip_link=None):
    """Σ Σ a_i a_j p*_ij, from the formula."""
    weight = kernel.rate * network.distance
    p = np.exp(-all_distances(network, weight, skip_patch, skip_link))
    a = network.attribute.copy()
    if skip_patch is not None:
        a[skip_patch] = 0
    return a @ p @ a


def hop_numerator(network, threshold, skip_patch=None, skip_link=None):
    """Σ Σ a_i a_j / (1 + links), from the formula."""
    weight = np.where(network.distance <= threshold, 1.0, np.inf)
    worth = 1 / (1 + all_distances(network, weight, skip_patch, skip_link))
    a = network.attribute.copy()
    if skip_patch is not None:
        a[skip_patch] = 0
    return a @ worth @ a


@st.composite
def networks(draw, most=12):
    """Random networks with ties, parallel links, loops, zero distances and lonely patches."""
    size = draw(st.integers(1, most))
    patch = st.integers(0, size - 1)
    distance = st.one_of(st.sampled_from([0.0, 1.0, 1.0, 2.0, 3.0]), st.floats(0, 5))
    links = draw(st.lists(st.tuples(patch, patch, distance), max_size=3 * size))
    attribute = draw(
        st.lists(
            st.one_of(st.sampled_from([0.0, 1.0, 1.0]), st.floats(0.01, 50)),
            min_size=size,
            max_size=size,
        )
    )
    ends = np.array(links, dtype=float).reshape(-1, 3)
    return Network(attribute, ends[:, 0].astype(int), ends[:, 1].astype(int), ends[:, 2])


def planar(size, seed=0):
    """Random points joined to their Delaunay neighbours, with cost distances."""
    from scipy.spatial import Delaunay

    random = np.random.default_rng(seed)
    point = random.random((size, 2)) * np.sqrt(size)
    corner = Delaunay(point).simplices
    pair = np.concatenate([corner[:, [0, 1]], corner[:, [1, 2]], corner[:, [0, 2]]])
    pair = np.unique(np.sort(pair, axis=1), axis=0)
    length = np.hypot(*(point[pair[:, 0]] - point[pair[:, 1]]).T)
    pair, length = pair[length < 4], length[length < 4]
    cost = length * random.uniform(1, 3, len(length))
    return Network(random.lognormal(0, 1, size), pair[:, 0], pair[:, 1], cost)
