"""What links and patches would win or lose, against full recomputation."""

from unittest.mock import patch as replaced

import numpy as np
import pytest
from greenblue.core.diagnose.connectivity import connections as module
from greenblue.core.diagnose.connectivity.connections import Connections, link_improvement
from greenblue.core.diagnose.connectivity.indices import probability_of_connectivity
from greenblue.core.diagnose.connectivity.patch_graph import Kernel, Network
from greenblue.core.diagnose.connectivity.whatif import (
    AddLink,
    AddPatch,
    ChangeLink,
    ChangePatch,
    RemoveLink,
    RemovePatch,
    what_if,
)
from greenblue.core.errors import Cancelled, GreenBlueError
from hypothesis import given, settings
from hypothesis import strategies as st

from .networks import chain, networks, numerator, planar
from .test_connectivity import vectors


@pytest.mark.parametrize(("link", "key"), [(0, "AB_50"), (1, "BC_100"), (2, "AC_150")])
def test_improving_one_link_of_the_chain(link, key):
    case = vectors("pc_chain")["link_improve"][key]
    network, kernel = chain()
    table = link_improvement(network, kernel, float(key[3:]))
    assert table["d_ec_pct"][link] == pytest.approx(case["dEC_pct"], abs=1e-6)
    assert table["ec"][link] ** 2 == pytest.approx(case["PCnum"])
    alone = what_if(network, kernel, [ChangeLink(link, float(key[3:]))]).alone
    assert alone["d_ec_pct"][0] == pytest.approx(case["dEC_pct"], abs=1e-6)


def with_links(network, links):
    ends = np.array(links, dtype=float).reshape(-1, 3)
    return Network(
        network.attribute,
        np.concatenate([network.link_from, ends[:, 0].astype(int)]),
        np.concatenate([network.link_to, ends[:, 1].astype(int)]),
        np.concatenate([network.distance, ends[:, 2]]),
    )


@settings(max_examples=60, deadline=None)
@given(networks(), st.data())
def test_the_gain_of_links_together_equals_recomputation_and_leaves_no_trace(network, data):
    kernel = Kernel(2, 0.3)
    place = st.integers(0, network.size - 1)
    links = data.draw(
        st.lists(st.tuples(place, place, st.sampled_from([0.0, 0.5, 1.0, 4.0])), max_size=5)
    )
    state = Connections(network, kernel)
    ends = np.array(links, dtype=float).reshape(-1, 3)
    arguments = (ends[:, 0].astype(int), ends[:, 1].astype(int), ends[:, 2])
    before = state.probability.copy()
    gain = state.gain(*arguments)
    expected = numerator(with_links(network, links), kernel)
    assert state.numerator + gain == pytest.approx(expected, rel=1e-12)
    assert (state.probability == before).all()
    assert state.gain(*arguments) == gain
    state.add(*arguments)
    assert state.numerator == pytest.approx(expected, rel=1e-12)


@st.composite
def changes(draw, network):
    patch = st.integers(0, network.size - 1)
    distance = st.sampled_from([0.0, 0.5, 1.0, 4.0])
    attribute = st.sampled_from([0.0, 1.0, 7.5])
    kinds = [
        st.builds(ChangePatch, patch, attribute),
        st.builds(RemovePatch, patch),
        st.builds(AddLink, patch, patch, distance),
        st.builds(AddPatch, attribute, st.lists(st.tuples(patch, distance), max_size=3).map(tuple)),
    ]
    if network.links:
        link = st.integers(0, network.links - 1)
        kinds += [st.builds(RemoveLink, link), st.builds(ChangeLink, link, distance)]
    return draw(st.lists(st.one_of(kinds), max_size=4))


def by_hand(network, list_of_changes, among):
    """The network after some changes; new patches keep their places ``among`` all changes."""
    new = [c for c in among if isinstance(c, AddPatch)]
    attribute = [*network.attribute, *(0.0 for _ in new)]
    distance, gone, links = network.distance.copy(), set(), []
    for change in list_of_changes:
        if isinstance(change, AddPatch):
            place = network.size + next(k for k, c in enumerate(new) if c is change)
            attribute[place] = change.attribute
            links += [(place, other, d) for other, d in change.links]
        elif isinstance(change, AddLink):
            links.append((change.link_from, change.link_to, change.distance))
        elif isinstance(change, ChangePatch):
            attribute[change.patch] = change.attribute
        elif isinstance(change, RemovePatch):
            gone.add(change.patch)
        elif isinstance(change, RemoveLink):
            distance[change.link] = np.inf
        else:
            distance[change.link] = change.distance
    result = with_links(Network(attribute, network.link_from, network.link_to, distance), links)
    keep = [not {a, b} & gone for a, b in zip(result.link_from, result.link_to)]
    attribute = [0.0 if k in gone else a for k, a in enumerate(attribute)]
    return Network(attribute, result.link_from[keep], result.link_to[keep], result.distance[keep])


@pytest.mark.parametrize("memory", [module.MEMORY, 0])
def test_what_if_equals_measuring_the_changed_network(memory):
    kernel = Kernel(2, 0.3)

    @settings(max_examples=60, deadline=None)
    @given(networks(most=8), st.data())
    def check(network, data):
        wanted = data.draw(changes(network))
        with replaced.object(module, "MEMORY", memory):
            found = what_if(network, kernel, wanted)
        assert found.before.numerator == pytest.approx(numerator(network, kernel), rel=1e-12)
        together = numerator(by_hand(network, wanted, wanted), kernel)
        assert found.together.numerator == pytest.approx(together, rel=1e-12)
        for row, change in enumerate(wanted):
            expected = numerator(by_hand(network, [change], wanted), kernel)
            assert found.alone["ec"][row] ** 2 == pytest.approx(expected, rel=1e-9, abs=1e-12)

    check()


def test_a_planar_network_with_many_changes():
    network, kernel = planar(150, seed=4), Kernel(1.0)
    wanted = [RemoveLink(k) for k in range(0, 400, 60)]
    wanted += [ChangeLink(k, 9.0) for k in range(10, 400, 60)]
    wanted += [RemovePatch(k) for k in range(0, 150, 30)]
    found = what_if(network, kernel, wanted)
    for row, change in enumerate(wanted):
        expected = numerator(by_hand(network, [change], wanted), kernel)
        assert found.alone["ec"][row] ** 2 == pytest.approx(expected, rel=1e-11)


def test_changes_are_not_additive():
    network, kernel = Network([5, 1, 5], [], [], []), Kernel(1)
    found = what_if(network, kernel, [AddLink(0, 1, 0.1), AddLink(1, 2, 0.1)])
    assert found.together.equivalent - found.before.equivalent > 2 * found.alone["d_ec"].sum()


def test_a_new_patch_as_a_stepping_stone():
    network, kernel = Network([5, 5], [], [], []), Kernel(1)
    stone = AddPatch(0.0, ((0, 1.0), (1, 1.0)))
    found = what_if(network, kernel, [stone])
    assert found.together.numerator == pytest.approx(50 + 2 * 25 * 0.25)
    assert found.alone["ec"][0] == pytest.approx(found.together.equivalent)


@pytest.mark.parametrize(
    "change",
    [
        RemovePatch(3),
        RemoveLink(-1),
        ChangeLink(9, 1.0),
        ChangeLink(0, -1.0),
        ChangeLink(0, np.nan),
        ChangePatch(0, -2.0),
        AddLink(0, 5, 1.0),
        AddLink(0, 1, np.nan),
        AddPatch(np.nan),
        AddPatch(1.0, ((8, 1.0),)),
    ],
)
def test_an_impossible_change_is_refused(change):
    with pytest.raises(GreenBlueError):
        what_if(*chain(), [change])


def test_the_evaluator_refuses_what_it_cannot_hold():
    network, kernel = chain()
    with pytest.raises(GreenBlueError, match="does not exist"):
        Connections(network, kernel).gain(0, 3, 1.0)
    with pytest.raises(GreenBlueError, match="negative"):
        Connections(network, kernel).gain(0, 1, np.nan)
    with replaced.object(module, "MEMORY", 10), pytest.raises(GreenBlueError, match="too many"):
        Connections(network, kernel)


def test_no_changes_at_all():
    network, kernel = chain()
    found = what_if(network, kernel, [])
    assert len(found.alone) == 0
    index = probability_of_connectivity(network, kernel)
    assert found.before.numerator == pytest.approx(index.numerator)
    assert found.together == index


def test_cancel_stops_what_if_and_improvement():
    network, kernel = planar(60), Kernel(1.0)
    for stop in (0.0, 0.4, 0.9):
        with pytest.raises(Cancelled):
            what_if(network, kernel, [RemovePatch(1)] * 3, progress=lambda f, s=stop: f < s)
        with pytest.raises(Cancelled):
            link_improvement(network, kernel, 0.1, progress=lambda f, s=stop: f < s)
