"""PC, IIC, equivalent connectivity and components."""

import csv
import json

import numpy as np
import pytest
from greenblue.core.diagnose.connectivity.importance import importance
from greenblue.core.diagnose.connectivity.indices import (
    block_rows,
    components,
    integral_index_of_connectivity,
    probability_of_connectivity,
)
from greenblue.core.diagnose.connectivity.patch_graph import (
    Kernel,
    Network,
    probability_graph,
)
from greenblue.core.errors import Cancelled, GreenBlueError
from hypothesis import given, settings
from scipy.sparse import csr_matrix

from ...data import shared
from .networks import chain, hop_numerator, networks, numerator, path, planar


def vectors(key):
    return json.loads(shared("reference/domain_test_vectors.json").read_text())[key]


def test_the_kernel_follows_from_a_distance_and_its_probability():
    for case in vectors("kernel"):
        kernel = Kernel(case["d"], case["p"])
        assert kernel.rate == pytest.approx(case["k"], rel=1e-14)
        if "p_at_2d" in case:
            assert kernel.probability_at(2 * case["d"]) == pytest.approx(case["p_at_2d"])
        else:
            assert kernel.probability_at(case["d"] / 2) == pytest.approx(case["p_at_half"])


def test_pc_and_ec_of_the_chain():
    case = vectors("pc_chain")
    network, kernel = chain()
    index = probability_of_connectivity(network, kernel, case["AL"])
    assert index.numerator == pytest.approx(case["PCnum"], rel=1e-14)
    assert index.value == pytest.approx(case["PC"], rel=1e-14)
    assert index.equivalent == pytest.approx(case["EC"], rel=1e-14)


def test_iic_of_the_chain_counts_links_up_to_and_including_the_threshold():
    case = vectors("pc_chain")
    network, _ = chain()
    index = integral_index_of_connectivity(network, case["iic_threshold"], case["AL"])
    assert (index.value, index.equivalent) == (case["IIC"], case["EC_IIC"])
    assert integral_index_of_connectivity(network, 200).numerator == index.numerator
    assert integral_index_of_connectivity(network, 199).numerator < index.numerator


def test_two_patches_with_an_even_chance():
    case = vectors("two_patches")
    index = probability_of_connectivity(Network(case["areas"], [0], [1], [7]), Kernel(7, 0.5))
    assert index.numerator == pytest.approx(case["PCnum"])
    assert index.equivalent == pytest.approx(case["EC"])


def test_equivalent_connectivity_lies_between_isolated_and_one():
    case = vectors("bounds")
    kernel = Kernel(100)
    isolated = Network(case["areas"], [], [], [])
    touching = Network(case["areas"], [0, 1], [1, 2], [0, 0])
    assert probability_of_connectivity(isolated, kernel).equivalent == pytest.approx(
        case["EC_isolated"]
    )
    assert probability_of_connectivity(touching, kernel).equivalent == pytest.approx(
        case["EC_full"]
    )


@settings(max_examples=40, deadline=None)
@given(networks())
def test_pc_and_iic_equal_their_formulas(network):
    kernel = Kernel(2, 0.3)
    pc = probability_of_connectivity(network, kernel).numerator
    iic = integral_index_of_connectivity(network, 2).numerator
    assert pc == pytest.approx(numerator(network, kernel), rel=1e-12)
    assert iic == pytest.approx(hop_numerator(network, 2), rel=1e-12)


def graphab():
    with open(shared("data/published/graphab/patches.csv"), newline="") as file:
        patches = list(csv.DictReader(file))
    with open(shared("data/published/graphab/lkst1-links.csv"), newline="") as file:
        links = list(csv.DictReader(file))
    place = {row["Id"]: position for position, row in enumerate(patches)}
    network = Network(
        [float(row["Capacity"]) for row in patches],
        [place[row["ID1"]] for row in links],
        [place[row["ID2"]] for row in links],
        [float(row["Dist"]) for row in links],
    )
    flux = np.array([float(row["F_d600_p0.5_beta1_graph"]) for row in patches])
    return network, Kernel(600, 0.5), flux


def test_the_published_pc_of_graphab():
    network, kernel, _ = graphab()
    index = probability_of_connectivity(network, kernel, 60_000.0**2)
    assert index.value == pytest.approx(2.480545943431007e-10, rel=1e-12)


def test_the_ten_published_fluxes_of_graphab():
    network, kernel, flux = graphab()
    found = importance(network, kernel)
    # Graphab's flux of a patch is Σ_j a_j p_ij, without its own attribute
    own = found.patches["d_flux"] / 100 * found.index.numerator / 2 / network.attribute
    assert own == pytest.approx(flux, rel=1e-3)


def test_components_share_pc_and_are_numbered_by_size():
    network = Network([1, 1, 5, 3, 0], [0, 2], [1, 3], [1, 1])
    table, label = components(network, Kernel(1, 0.5))
    assert label.tolist() == [1, 1, 0, 0, 2]
    assert table["patches"].tolist() == [2, 2, 1]
    assert table["attribute"].tolist() == [8, 2, 0]
    part = np.array([25 + 9 + 15, 1 + 1 + 1, 0])
    assert table["pc_pct"] == pytest.approx(100 * part / part.sum())
    assert table["ec"] == pytest.approx(np.sqrt(part))


def test_a_network_of_nothing_but_zeros_is_worth_nothing():
    table, _ = components(Network([0, 0], [0], [1], [1]), Kernel(1))
    assert table["pc_pct"].tolist() == [0]
    found = importance(Network([0, 0], [0], [1], [1]), Kernel(1))
    assert found.patches["d"].tolist() == [0, 0]
    assert found.links["d"].tolist() == [0]


@pytest.mark.parametrize(
    ("make", "text"),
    [
        (lambda: Network([], [], [], []), "no patches"),
        (lambda: Network([1, 1], [0], [2], [1], link_id=["x7"]), "does not exist: x7"),
        (lambda: Network([1, 1], [-1], [0], [1]), "does not exist"),
        (lambda: Network([1, 1], [0], [1], [-1]), "distance of these links"),
        (lambda: Network([1, 1], [0], [1], [np.nan]), "distance of these links"),
        (lambda: Network([1, -1], [0], [1], [1], patch_id=["p", "q"]), "missing: q"),
        (lambda: Network([1, np.nan], [0], [1], [1]), "attribute of these patches"),
        (lambda: Network([1, np.inf], [0], [1], [1]), "attribute of these patches"),
        (lambda: Kernel(100, 0), "probability"),
        (lambda: Kernel(100, 1), "probability"),
        (lambda: Kernel(0, 0.5), "distance"),
        (lambda: Kernel(np.inf, 0.5), "distance"),
        (lambda: integral_index_of_connectivity(path(1), 0), "threshold"),
        (lambda: probability_of_connectivity(path(1), Kernel(1), 0), "landscape"),
    ],
)
def test_bad_input_is_refused_in_one_sentence(make, text):
    with pytest.raises(GreenBlueError, match=text):
        make()


def test_cancel_stops_the_measuring():
    with pytest.raises(Cancelled):
        probability_of_connectivity(*chain(), progress=lambda _: False)


def test_few_patches_are_measured_between_two_looks_at_cancel():
    sparse, dense = planar(5000), np.ones((1500, 1500))
    rows = block_rows(probability_graph(sparse, Kernel(1.0)).matrix)
    assert 1 <= rows <= 200 and block_rows(csr_matrix(dense)) == 1
    asked = []
    probability_of_connectivity(sparse, Kernel(1.0), progress=lambda f: asked.append(f) or True)
    assert len(asked) > sparse.size / 200 and asked == sorted(asked)
