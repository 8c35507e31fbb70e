"""What was rejected once stays rejected when it is proposed again."""

from pathlib import Path

import numpy as np
import pytest
import shapely
from greenblue.core.account.plan.rejections import (
    Sameness,
    keep_crossings,
    keep_hedges,
    read_sameness,
    rejected_rows,
)
from greenblue.core.account.plan.tables import plan_layers
from greenblue.core.table import Table


def crossings(*rows, guild="hedgehog"):
    """(x, kind, struct, rejected), named by their place in the list."""
    columns = {"prop_id": [f"C{n}" for n in range(1, len(rows) + 1)]}
    columns["guild"] = guild if isinstance(guild, list) else [guild] * len(rows)
    for number, name in enumerate(("kind", "struct", "rejected"), 1):
        columns[name] = [row[number] for row in rows]
    points = shapely.points([[row[0], 0.0] for row in rows]) if rows else np.empty(0, dtype=object)
    return Table(points, {k: np.array(v, dtype=object) for k, v in columns.items()}, "crossings")


def hedges(*rows):
    """(coordinates, rejected)."""
    columns = {
        "prop_id": [f"H{n}" for n in range(1, len(rows) + 1)],
        "rejected": [row[1] for row in rows],
    }
    lines = np.empty(len(rows), dtype=object)
    lines[:] = [shapely.multilinestrings([shapely.linestrings(row[0])]) for row in rows]
    return Table(lines, {k: np.array(v, dtype=object) for k, v in columns.items()}, "hedges")


def test_the_plan_keeps_a_reason_beside_the_fields_of_both_kinds_of_proposals():
    layers = plan_layers()
    for name in ("crossing_proposals", "hedge_proposals"):
        assert layers[name].names()[-1] == "rejected"
    assert "rejected" not in layers["crossing_footprints"].names()


def test_blanks_and_a_missing_column_reject_nothing():
    rows = crossings((0, "road", "X5", "  "), (1, "road", "X5", None), (2, "road", "X5", "wet"))
    assert rejected_rows(rows).tolist() == [False, False, True]
    del rows.columns["rejected"]
    assert not rejected_rows(rows).any()


@pytest.mark.parametrize(
    ("x", "kind", "struct", "kept"),
    [
        (25.0, "road", "X5", "too wet"),
        (25.1, "road", "X5", None),
        (0.0, "railway", "X5", None),
        (0.0, "road", "X4", None),
    ],
)
def test_a_crossing_is_the_same_by_kind_structure_and_place(x, kind, struct, kept):
    old = crossings((0.0, "road", "X5", "too wet"))
    assert keep_crossings(crossings((x, kind, struct, None)), old).tolist() == [kept]


def test_the_nearest_rejected_crossing_counts_and_open_ones_do_not():
    old = crossings(
        (10.0, "road", "X5", "far"), (4.0, "road", "X5", "near"), (0.0, "road", "X5", None)
    )
    assert keep_crossings(crossings((0.0, "road", "X5", "")), old).tolist() == ["near"]


def test_neighbours_of_a_rejected_crossing_stay_open_when_all_are_proposed_again():
    rows = [(x, "road", "X5", "too wet" if x == 10 else None) for x in (0.0, 10.0, 20.0)]
    assert keep_crossings(
        crossings(*((*row[:3], None) for row in rows)), crossings(*rows)
    ).tolist() == [None, "too wet", None]


def test_the_same_structure_for_other_animals_stays_open():
    old = crossings((0.0, "road", "X5", "no toads here"), guild="amphibians")
    new = crossings(
        *[(x, "road", "X5", None) for x in (0.0, 3.0)], guild=["hedgehog", "amphibians"]
    )
    assert keep_crossings(new, old).tolist() == [None, "no toads here"]


def test_a_reason_that_a_new_proposal_brings_itself_stays():
    old = crossings((0.0, "road", "X5", "earlier"))
    assert keep_crossings(crossings((0.0, "road", "X5", "now")), old).tolist() == ["now"]


def test_equally_near_ones_are_told_apart_by_their_names_whatever_the_order():
    old = crossings((-5.0, "road", "X5", "first"), (5.0, "road", "X5", "second"))
    new = crossings((0.0, "road", "X5", None))
    for order in ([0, 1], [1, 0]):
        assert keep_crossings(new, old.take(np.array(order))).tolist() == ["first"]


@pytest.mark.parametrize(
    ("line", "kept"),
    [
        ([(0, 4), (100, 4)], "pipeline"),
        ([(0, 6), (100, 6)], None),
        ([(50, 0), (150, 0)], "pipeline"),
        ([(51, 0), (151, 0)], None),
        ([(20, 1), (60, 1)], "pipeline"),
        ([(50, -50), (50, 50)], None),
    ],
    ids=["beside", "farther", "half", "less than half", "a part of it", "across"],
)
def test_a_hedge_is_the_same_when_half_of_it_runs_along_a_rejected_one(line, kept):
    old = hedges(([(0, 0), (100, 0)], "pipeline"))
    assert keep_hedges(hedges((line, None)), old).tolist() == [kept]


def test_the_hedge_with_most_in_common_gives_the_reason():
    old = hedges(([(0, 0), (60, 0)], "less"), ([(0, 1), (90, 1)], "more"))
    assert keep_hedges(hedges(([(0, 0), (100, 0)], None)), old).tolist() == ["more"]


def test_nothing_new_or_nothing_old_keeps_nothing():
    one, none = crossings((0.0, "road", "X5", None)), crossings()
    assert keep_crossings(none, one).tolist() == []
    assert keep_crossings(one, none).tolist() == [None]
    assert keep_hedges(hedges(), hedges()).tolist() == []


def test_of_two_that_are_equally_near_the_first_by_name_takes_the_reason():
    old = crossings((0.0, "road", "X5", "too wet"))
    new = crossings((5.0, "road", "X5", None), (-5.0, "road", "X5", None))
    for order in ([0, 1], [1, 0]):
        found = new.take(np.array(order))
        kept = dict(zip(found["prop_id"], keep_crossings(found, old)))
        assert kept == {"C1": "too wet", "C2": None}


def test_when_two_proposals_are_the_same_is_data(tmp_path):
    shipped = Path(__file__).parents[3] / "resources" / "rules" / "same_proposals.csv"
    assert read_sameness(shipped) == Sameness()
    own = tmp_path / "own.csv"
    own.write_text("id,value\ncrossing_m,40\n", encoding="utf-8")
    old = crossings((0.0, "road", "X5", "too wet"))
    new = crossings((39.0, "road", "X5", None))
    assert keep_crossings(new, old).tolist() == [None]
    assert keep_crossings(new, old, read_sameness(own)).tolist() == ["too wet"]
    line = [(0, 0), (100, 0)]
    near = hedges(([(0, 8), (100, 8)], None))
    assert keep_hedges(near, hedges((line, "no"))).tolist() == [None]
    assert keep_hedges(near, hedges((line, "no")), Sameness(hedge_m=9.0)).tolist() == ["no"]
