"""What may be chosen together, years of payment, chains of measures, the page of the curve."""

import numpy as np
import pytest
import shapely
from greenblue.core.errors import GreenBlueError
from greenblue.core.propose.measures import milp
from greenblue.core.propose.measures.bundles import shared_routes
from greenblue.core.propose.measures.certainty import certainty
from greenblue.core.propose.measures.curve_plot import Curve, page
from greenblue.core.propose.measures.milp import additive_choice, years_of
from greenblue.core.propose.measures.objective import Objective
from greenblue.core.propose.measures.prioritise import tried_together
from greenblue.core.propose.measures.selection import Limits, selection
from greenblue.core.propose.measures.sensitivity import Lengths, top_shares
from greenblue.core.table import Table

from tests.core.propose.choices_scene import choices, guild, solved


def measures(cost, points=None, **columns):
    count = len(cost)
    nothing = np.full(count, None, dtype=object)
    given = {
        "name": np.array([f"m{k}" for k in range(count)], dtype=object),
        "cost": np.array(cost, dtype=float),
        "locked": np.zeros(count, dtype=bool), "excluded": np.zeros(count, dtype=bool),
        "together": nothing, "either": nothing,
    }  # fmt: skip
    for name, values in columns.items():
        kind = bool if name in ("locked", "excluded") else object
        given[name] = np.array(values, dtype=kind)
    shapes = shapely.points(points) if points is not None else None
    return Table(shapes, given)


def test_groups_are_one_unit_and_fall_with_any_member():
    found = selection(measures([1, 2, 3, 4], together=["a", None, "a", None]), Limits(10.0))
    assert found.choices.units == ((0, 2), (1,), (3,))
    assert found.choices.cost.tolist() == [4, 2, 4]
    broken = selection(
        measures([1, 2, 3, 4], together=["a", None, "a", None], excluded=[1, 0, 0, 0]), Limits()
    )
    assert broken.choices.units == ((1,), (3,))
    assert broken.reasons[0].code == "excluded" and broken.reasons[2].code == "group"


def test_a_rejected_measure_says_why_and_takes_its_group_along():
    table = measures(
        [1, 2, 3], together=["a", None, "a"], excluded=[1, 0, 0], rejected=["too wet", None, None]
    )
    found = selection(table, Limits())
    assert found.choices.units == ((1,),)
    assert found.reasons[0].sentence() == "rejected: too wet"
    assert found.reasons[2].code == "group"


def test_points_nearer_than_the_spacing_and_alternatives_exclude_each_other():
    table = measures([1] * 4, [(0, 0), (99, 0), (199, 0), (500, 0)], either=["s", None, None, "s"])
    limits = selection(table, Limits(spacing_m=100.0)).choices
    assert [sorted(a) for a in limits.apart] == [[1, 3], [0], [], [0]]
    assert limits.allow(frozenset({1}), (2, 3)) and not limits.allow(frozenset({0}), (1,))


def test_a_choice_fits_the_years_when_each_part_fits_one_of_them():
    limits = choices([6, 5, 4, 3], 100, years=(9.0, 9.0))
    assert limits.allow(frozenset(), (0, 1, 2, 3))
    assert not limits.allow(frozenset(), (0, 1)) or limits.allow(frozenset({0}), (1,))
    assert not choices([6, 6, 6], 100, years=(9.0, 9.0)).allow(frozenset(), (0, 1, 2))


def test_years_pay_first_what_wins_most_and_never_more_than_they_have():
    year = years_of(np.array([1.0, 5.0, 3.0, 2.0]), np.array([4.0, 6.0, 4.0, 4.0]), (10.0, 8.0))
    assert year.tolist() == [2, 1, 1, 2]
    with pytest.raises(GreenBlueError, match="do not fit the yearly budgets"):
        years_of(np.ones(3), np.full(3, 6.0), (9.0, 9.0))


def test_the_additive_choice_is_the_optimum_of_the_knapsack_with_conflicts():
    cost, value = [4.0, 3.0, 3.0, 2.0], np.array([9.0, 6.0, 6.0, 1.0])
    assert additive_choice(value, choices(cost, 6.0), frozenset()) == (1, 2)
    apart = (frozenset(), frozenset({2}), frozenset({1}), frozenset())
    assert additive_choice(value, choices(cost, 6.0, apart=apart), frozenset()) == (0, 3)
    assert 3 in additive_choice(value, choices(cost, 6.0), frozenset({3}))


def test_without_integer_programming_years_say_what_is_missing(monkeypatch):
    monkeypatch.delattr(milp.optimize, "milp")
    with pytest.raises(GreenBlueError, match="scipy 1.9"):
        years_of(np.ones(1), np.ones(1), (1.0,))
    effects = [(0, 0, 1, 200.0, 50.0, "a", "r")]
    scene = guild([5.0, 5.0], [(0, 1, 200.0)], effects, 1)
    assert solved([scene], choices([1.0], 1.0)).sequence.measures == (0,)


def test_a_route_of_several_links_and_one_of_several_places_are_tried_whole():
    links = [(0, 1, 400.0), (1, 2, 50.0), (2, 3, 400.0)]
    effects = [(0, 0, 1, 400.0, 200.0, "road", "r01"), (1, 0, 1, 400.0, 220.0, "rail", "r01"),
               (2, 2, 3, 400.0, 20.0, "canal", "r23")]  # fmt: skip
    scene = guild([9.0, 0.0, 0.0, 9.0], links, effects, 3)
    assert shared_routes(scene.effects, np.ones(3)) == {(0, 1)}
    items = tried_together([scene], Objective([scene]), choices([1.0] * 3, 3.0))
    assert items[:3] == [(0,), (1,), (2,)] and (0, 1) in items and (0, 1, 2) in items


def test_contrast_turns_a_cost_into_its_length_and_more_or_less_of_what_is_above():
    """Ten times the contrast makes the nearer road the only one that is still of use."""
    links = [(0, 1, 100.0), (1, 2, 110.0)]
    effects = [(0, 0, 1, 100.0, 50.0, "a", "r01"), (1, 1, 2, 110.0, 50.0, "b", "r12")]
    scene = guild([5.0, 5.0, 5.2], links, effects, 2)
    known = Lengths(np.array([50.0, 50.0]), np.array([50.0, 50.0]))
    share, runs = top_shares([scene], choices([1.0, 1.0], 1.0), frozenset(), (1,), [known])
    assert runs == 5 and share.sum() == pytest.approx(0.8)  # 0.8 of the budget buys nothing
    assert set(np.round(share * 5)) <= {0, 1, 2, 3, 4}


def test_records_raise_certainty_by_number_and_none_says_nothing():
    places = shapely.points([(0, 0), (1000, 0), (5000, 0)])
    records = shapely.points([(0, 100), (0, -100), (50, 0), (1000, 200)])
    count, level = certainty(places, records, 200.0)
    assert count.tolist() == [3, 1, 0]
    assert level.tolist() == ["supported", "indicated", "modelled"]
    count, level = certainty(places, None, 200.0)
    assert np.isnan(count).all() and set(level) == {"modelled"}


def test_the_page_of_a_curve_draws_every_step_and_names_the_groups():
    gain = np.array([0.0, 2.0, 3.0])
    curve = Curve(np.array([0.0, 10.0, 4000.0]), gain, {"newt": gain * 2, "deer": gain / 2},
                  ("C1", "H2"), 4.0)  # fmt: skip
    text = page(curve)
    assert text.count("<circle") == 2 and text.count("<polyline") == 3
    for words in ("newt", "deer", "no choice wins more: 4 %", "cost (€)", "C1", "4\u202f000"):
        assert words in text
    empty = page(
        Curve(np.zeros(1), np.zeros(1), {}, (), 0.0, in_km=True),
        lambda t: t.replace("length", "lengte"),
        "nl",
    )
    assert "lengte (km)" in empty and '<html lang="nl">' in empty
