"""Pairs of patches that must be connected, against brute force."""

from itertools import combinations

import numpy as np
import pytest
from greenblue.core.errors import GreenBlueError
from greenblue.core.propose.measures import exact
from greenblue.core.propose.measures.demands import Demand, Demands
from greenblue.core.propose.measures.must_connect import cheapest_connection, connection
from greenblue.core.propose.measures.objective import Objective
from greenblue.core.propose.measures.prioritise import choose, tried_together
from greenblue.core.propose.measures.sensitivity import Lengths, top_shares
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.core.propose.choices_scene import choices, guild, scenes, solved, worth

# 0 – 1 – 2 lie in a row, the small patch 2 behind two roads; 3 is large and near to 0.
LINKS = [(0, 1, 500.0), (1, 2, 600.0), (0, 3, 300.0)]
EFFECTS = [(0, 0, 1, 500.0, 60.0, "a", "r01"), (1, 1, 2, 600.0, 200.0, "b", "r12"),
           (2, 1, 2, 600.0, 350.0, "c", "r12"), (3, 0, 3, 300.0, 20.0, "d", "r03"),
           (4, 0, 1, 500.0, 90.0, "a", "r01")]  # fmt: skip
COST = [4.0, 3.0, 2.0, 4.0, 3.0]


def scene(count=5):
    return guild([9.0, 1.0, 0.1, 9.0], LINKS, EFFECTS, count)


def demand(most, source=0, target=2):
    return Demand(0, source, target, most, "0 – 2")


def cheapest(guilds, limits, *asked, locked=()):
    return cheapest_connection(limits, frozenset(locked), Demands(guilds, asked))


@pytest.mark.parametrize(
    ("most", "price"), [(1100.0, 0.0), (700.0, 3.0), (440.0, 5.0), (410.0, 6.0), (189.0, 8.0)]
)
def test_the_cheapest_way_that_is_short_enough_is_found(most, price):
    """Savings at two places of one route add up: with 1 and 2 the way from 1 to 2 costs nothing."""
    found = cheapest([scene()], choices(COST, 100.0), demand(most))
    assert sum(COST[u] for u in found) == price
    assert Demands([scene()], [demand(most)]).met(found)


def test_a_connection_keeps_to_locked_units_alternatives_and_years():
    limits = choices(
        COST, 100.0, apart=(frozenset(), frozenset(), frozenset({4}), frozenset(), {2})
    )
    assert cheapest([scene()], limits, demand(440.0)) == (0, 2)
    assert cheapest([scene()], choices(COST, 100.0), demand(700.0), locked=[3]) == (3, 4)
    assert connection(
        choices([4.0, 4.0, 3.0, 4.0, 3.0], 6.0, years=(4.0, 2.0)), frozenset(),
        Demands([scene()], [demand(440.0)]),
    ) is None  # fmt: skip


def test_where_there_is_no_route_the_measure_makes_one():
    effects = [(0, 0, 1, float("inf"), 80.0, "a", "new"), (1, 0, 1, float("inf"), 60.0, "b", "new")]
    apart = guild([1.0, 1.0], [], effects, 2)
    assert cheapest([apart], choices([1.0, 2.0], 9.0), demand(90.0, 0, 1)) == (0,)
    assert cheapest([apart], choices([1.0, 2.0], 9.0), demand(70.0, 0, 1)) == (1,)


def test_pairs_that_nothing_connects_are_named():
    with pytest.raises(GreenBlueError, match="All measures together do not connect 0 – 2"):
        solved([scene()], choices(COST, 100.0), connect=[demand(50.0)])
    with pytest.raises(GreenBlueError, match="within the budget.* connects all of 0 – 2"):
        solved([scene()], choices(COST, 4.0), connect=[demand(440.0)])


@pytest.mark.parametrize("few", [10, -1])
def test_what_must_be_connected_is_so_though_the_money_would_win_more_elsewhere(monkeypatch, few):
    monkeypatch.setattr(exact, "FEW", few)
    limits = choices(COST, 5.0)
    free = solved([scene()], limits)
    assert 3 in free.sequence.measures
    bound = solved([scene()], limits, connect=[demand(440.0)])
    assert set(bound.sequence.measures) == {2, 4} and bound.score < free.score
    assert bound.reasons[3].code == "rest"


def test_runs_that_cannot_connect_the_pair_go_without():
    limits = choices(COST, 5.0)
    unknown = [Lengths(np.full(3, np.nan), np.full(3, np.nan))]
    arguments = [scene()], limits, frozenset(), (2, 4), unknown
    share, runs = top_shares(*arguments, connect=[demand(440.0)])
    free, _ = top_shares(*arguments)
    assert runs == 5 and (share[0], free[0]) == (1 / 5, 0.0), "only a larger budget connects it"
    assert share[3] < free[3], "what wins most gives way only where the pair can be connected"


@given(scenes(most=7), st.floats(0.3, 1.0), st.booleans())
@settings(max_examples=40, deadline=None)
def test_choices_that_must_connect_come_near_the_best_of_all_that_do(case, share, search):
    network, effects, cost, budget = case
    limits = choices(cost, budget)
    ends = 0, network.network.size - 1
    now = Demands([network], [Demand(0, *ends, 0.0)]).ways(())[0]
    if not np.isfinite(now):
        return
    asked = [Demand(0, *ends, share * now)]
    demands = Demands([network], asked).open_with(())
    every = range(len(cost))
    able = [
        set(chosen)
        for size in range(len(cost) + 1)
        for chosen in combinations(every, size)
        if sum(cost[m] for m in chosen) <= budget and demands.met(chosen)
    ]
    needed = connection(limits, frozenset(), demands) if demands else ()
    if not able:
        assert needed is None
        return
    assert sum(cost[m] for m in needed) == pytest.approx(
        min(sum(cost[m] for m in chosen) for chosen in able), abs=1e-6
    )
    few, exact.FEW = exact.FEW, -1 if search else exact.FEW
    try:
        objective = Objective([network])
        items = tried_together([network], objective, limits)
        plan = choose(objective, limits, items, demands=demands, needed=needed)
    finally:
        exact.FEW = few
    assert plan.connects and limits.price(plan.chosen) <= budget
    before = worth(network, effects, set())
    top = max(worth(network, effects, chosen) for chosen in able) - before
    got = worth(network, effects, plan.chosen) - before
    assert got >= (0.6 if search else 1.0) * top - 1e-7 * before
