"""What may never change a total, on thousands of small plans."""

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from .account_plans import axes, lines, run, square, sums, towns

SIZE = 5  # the lattice of roads, in cells of 100 m
ROADS = [
    *((f"LINESTRING (0 {100 * k}, {100 * SIZE} {100 * k})", f"E{k}") for k in range(SIZE + 1)),
    *((f"LINESTRING ({100 * k} 0, {100 * k} {100 * SIZE})", f"N{k}") for k in range(SIZE + 1)),
]
AXES = axes(*ROADS)
REGION = towns(
    (square(-1, -1, 0.2, 1), "1", 1), (square(0.2, -1, 2, 0.3), "2", 2), (square(0.2, 0.3, 2, 2), "3", 1)
)  # fmt: skip

segment = st.tuples(
    st.booleans(), st.integers(0, SIZE), st.integers(0, 10 * SIZE), st.integers(0, 10 * SIZE),
    st.sampled_from([0, 6, -6, 12]),
)  # fmt: skip
facts = st.fixed_dictionaries(
    {
        "status": st.sampled_from(["planned", "realised", "verified", "lost"]),
        "additionality": st.sampled_from(["new", "improved", "baseline"]),
        "target": st.sampled_from(["I", "I", "II"]),
        "knock_outs": st.sampled_from(["", "", "", "1.1 no"]),
        "owner": st.sampled_from(["a", "b"]),
        "date_realised": st.sampled_from(["2024-01-01", "2026-01-01"]),
    }
)
commitment = st.tuples(segment, facts)
plan = st.lists(commitment, min_size=1, max_size=7)
MANY = settings(max_examples=1000, deadline=None)


def shape(drawn):
    """A line along a road of the lattice, from one tenth of a cell to another."""
    east, road, start, end, beside = drawn
    if start == end:
        end = start + 1
    ends = [(10 * start, 100 * road + beside), (10 * end, 100 * road + beside)]
    return shapely.LineString([p if east else p[::-1] for p in ends])


def table(commitments):
    return lines(*((shape(s), {**f, "uuid": f"u{n}"}) for n, (s, f) in enumerate(commitments)))


def figures(commitments, **more):
    return run(commitments, AXES, **more).totals


def same(one, other):
    assert one.keys() == other.keys()
    for name in one:
        # the uncertainty of a sum depends on how many commitments it has
        if not name.startswith("u_"):
            assert one[name] == pytest.approx(other[name], abs=1e-6), name


@MANY
@given(plan, st.data())
def test_splitting_reversing_shuffling_repeating_and_densifying_change_no_total(commitments, data):
    whole = table(commitments)
    changed = []
    for n, (s, f) in enumerate(commitments):
        line, how = (
            shape(s),
            data.draw(st.sampled_from(["split", "turn", "twice", "dense", "keep"])),
        )
        middle = line.interpolate(data.draw(st.integers(1, 9)) / 10, normalized=True)
        ends = [line.coords[0], middle.coords[0], line.coords[-1]]
        pieces = {
            "split": [shapely.LineString(ends[:2]), shapely.LineString(ends[1:])],
            "turn": [shapely.reverse(line)],
            "twice": [line, line],
            "dense": [shapely.segmentize(line, 7.3)],
            "keep": [line],
        }[how]
        changed += [(p, {**f, "uuid": f"u{n}{'b' * i}"}) for i, p in enumerate(pieces)]
    order = data.draw(st.permutations(range(len(changed))))
    same(figures(whole), figures(lines(*(changed[i] for i in order))))


@MANY
@given(plan)
def test_the_ledger_adds_up_to_every_table_and_municipalities_to_the_whole(commitments):
    whole = run(table(commitments), AXES)
    split = run(table(commitments), AXES, municipalities=REGION)
    for quantity in ("km_axis", "km_side", "km_le", "km_colocated"):
        expected = whole.totals[quantity]
        assert split.totals[quantity] == pytest.approx(expected, abs=1e-6)
        for name in ("nis", "owner", "status", "year", "additionality", "zone_ubr"):
            rows = split.table.take(split.table["tally"] == "counted")
            assert sum(sums(rows, name, quantity).values()) == pytest.approx(expected, abs=1e-6)
    counted = split.ledger.take(split.ledger["counted"])
    assert counted["amount"].sum() == pytest.approx(
        split.table["amount"][split.table["tally"] == "counted"].sum(), abs=1e-6
    )
    now = whole.years["km_axis"][whole.years["year"] == whole.year]
    assert now == pytest.approx([whole.totals["km_axis"]], abs=1e-6)


@MANY
@given(plan, commitment)
def test_one_commitment_more_never_lowers_the_axis_and_one_less_never_raises_it(commitments, extra):
    less = figures(table(commitments))
    more = figures(table([*commitments, extra]))
    for quantity in ("km_axis", "km_side", "km_le"):
        assert more[quantity] >= less[quantity] - 1e-9


@MANY
@given(plan)
def test_the_union_is_that_of_the_cells_painted_by_hand(commitments):
    painted = set()
    for (east, road, start, end, _), f in commitments:
        good = f["status"] in ("realised", "verified") and f["additionality"] != "baseline"
        if good and f["target"] == "I" and f["knock_outs"] == "":
            low, high = sorted((start, end if end != start else start + 1))
            painted |= {(east, road, k) for k in range(low, min(high, 10 * SIZE))}
    assert figures(table(commitments))["km_axis"] == pytest.approx(len(painted) / 100, abs=1e-9)


@settings(max_examples=200, deadline=None)
@given(plan)
def test_every_metre_drawn_is_in_the_ledger(commitments):
    found = run(table(commitments), AXES).ledger
    for n, (s, f) in enumerate(commitments):
        rows = found["commitment"] == f"u{n}"
        rows &= np.isin(found["quantity"], ("km_axis", "km_le", "unmatched"))
        spoken = found["amount"][rows].sum()
        assert spoken == pytest.approx(shape(s).length / 1000, abs=2e-5), (s, f)
