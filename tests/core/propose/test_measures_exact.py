"""Priorities of fifteen measures and the programs behind them, against every possible choice."""

from itertools import combinations, product

import numpy as np
import pytest
from greenblue.core.propose.measures.milp import additive_choice, years_of
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.core.propose.choices_scene import best, choices, guild, solved, worth

ROW = [(0, 1, 900.0), (1, 2, 900.0), (2, 3, 900.0), (3, 4, 300.0), (4, 5, 300.0), (5, 0, 400.0)]
AREAS = [50.0, 0.1, 0.1, 50.0, 6.0, 9.0]
CHAIN = [  # three crossings and a hedge on one way, of which none wins anything alone
    (0, 0, 1, 900.0, 500.0, "road", "r01"), (1, 0, 1, 900.0, 450.0, "rail", "r01"),
    (2, 1, 2, 900.0, 20.0, "canal", "r12"), (3, 2, 3, 900.0, 20.0, "hedge", "r23"),
]  # fmt: skip
SINGLE = [(4, 3, 4, 300.0, 90.0, "a", "r34"), (5, 4, 5, 300.0, 120.0, "b", "r45"),
          (6, 5, 0, 400.0, 150.0, "c", "r50")]  # fmt: skip
PARALLEL = [(7 + k, 3, 4, 300.0, 95.0 + 5 * k, "a", "r34") for k in range(3)] + [
    (10 + k, 5, 0, 400.0, 160.0 + 10 * k, f"own{k}", f"way{k}") for k in range(3)
]  # fmt: skip
IDLE = [(13, 1, 2, 900.0, 880.0, "canal", "r12"), (14, 4, 5, 300.0, 290.0, "b", "r45")]
EVERY = [*CHAIN, *SINGLE, *PARALLEL, *IDLE]
COST = [3.0, 3.0, 2.0, 2.0, 4.0, 3.0, 5.0, 3.0, 2.0, 1.0, 4.0, 3.0, 2.0, 1.0, 1.0]


@pytest.mark.parametrize(
    ("budget", "share"),
    [(4.0, 1.0), (7.0, 0.98), (8.0, 0.96), (9.0, 0.96), (10.0, 1.0), (14.0, 1.0), (19.0, 1.0)],
)
def test_of_fifteen_measures_in_series_and_in_parallel_the_best_are_chosen(budget, share):
    """Between 7 and 9 a cheaper twin of one measure would pay for a dearer one of another."""
    scene = guild(AREAS, ROW, EVERY, 15)
    found = solved([scene], choices(COST, budget))
    chosen = set(found.sequence.measures)
    before = worth(scene, EVERY, set())
    top = best(scene, EVERY, COST, budget)
    won = worth(scene, EVERY, chosen) - before
    assert share * (top - before) <= won + 1e-9 <= top - before + 2e-9
    assert sum(COST[m] for m in chosen) <= budget
    assert found.bound >= top / before - 1 - 1e-12
    assert ({0, 1, 2, 3} <= chosen) is (budget >= 10)


value = st.integers(1, 9).map(float)


@st.composite
def programs(draw):
    """Values, and choices with a budget, a largest number, units apart and groups of measures."""
    count = draw(st.integers(1, 7))
    size = [draw(st.integers(1, 2)) for _ in range(count)]
    first = np.cumsum([0, *size])
    units = tuple(tuple(range(a, b)) for a, b in zip(first, first[1:]))
    pairs = [p for p in combinations(range(count), 2) if draw(st.integers(0, 3)) == 0]
    apart = tuple(frozenset(b for p in pairs for b in p if a in p and b != a) for a in range(count))
    limits = choices(
        [draw(value) for _ in range(count)], draw(st.integers(0, 25)), units=units, apart=apart,
        most=draw(st.integers(0, 8)),
    )  # fmt: skip
    return np.array([draw(value) for _ in range(count)]), limits, pairs


@given(programs())
@settings(max_examples=80, deadline=None)
def test_spacing_both_banks_number_and_budget_are_kept_by_the_best_linear_choice(program):
    worths, limits, pairs = program
    count = len(worths)
    able = [
        units for size in range(count + 1) for units in combinations(range(count), size)
        if limits.price(units) <= limits.budget and limits.size(units) <= limits.most
        and not any({*pair} <= {*units} for pair in pairs)
    ]  # fmt: skip
    found = additive_choice(worths, limits, frozenset())
    assert found in able
    assert worths[list(found)].sum() == max(worths[list(units)].sum() for units in able)
    measures = limits.measures(found)
    for unit in limits.units:
        assert len({*unit} & {*measures}) in (0, len(unit)), "both banks or none"


@given(st.lists(st.tuples(value, value), min_size=1, max_size=5),
       st.lists(st.integers(9, 20).map(float), min_size=1, max_size=3))  # fmt: skip
@settings(max_examples=60, deadline=None)
def test_no_year_pays_more_than_it_has_and_no_other_years_win_more(measures, budgets):
    gain, cost = (np.array(c) for c in zip(*measures))
    there = np.arange(len(budgets), 0, -1.0)

    def payable(years):
        spent = np.bincount(years, cost, len(budgets))
        return (spent <= np.array(budgets)).all()

    able = [
        y for y in map(list, product(range(len(budgets)), repeat=len(cost))) if payable(y)
    ]  # fmt: skip
    if not able:
        with pytest.raises(ValueError, match="do not fit the yearly budgets"):
            years_of(gain, cost, budgets)
        return
    found = years_of(gain, cost, budgets) - 1
    assert payable(found)
    assert gain @ there[found] == max(gain @ there[y] for y in able)
