"""What may never change a total, on thousands of small plans.

Each example lays many plans beside each other, every one on a lattice of roads of its own, so that
one account serves them all; the owner tells the plans apart.
"""

import os

import numpy as np
import pytest
import shapely
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from .account_plans import axes, lines, run, square, sums, towns

SIZE = 5  # the lattice of roads, in cells of 100 m
APART = 2000.0  # metres between the lattices of two plans
PLANS = 20
QUANTITIES = ("km_axis", "km_side", "km_le", "km_colocated")
LATTICE = [
    *(((0, 100 * k), (100 * SIZE, 100 * k)) for k in range(SIZE + 1)),
    *(((100 * k, 0), (100 * k, 100 * SIZE)) for k in range(SIZE + 1)),
]
AXES = axes(
    *(
        (shapely.LineString([(x + APART * n, y) for x, y in ends]), f"{n}-{k}")
        for n in range(PLANS)
        for k, ends in enumerate(LATTICE)
    )
)
# borders across the lattices and along their roads, so that some roads are boundary roads
REGION = towns(
    *(
        (square(x - 1, y0, x + dx, y1), f"{n}{name}", degree)
        for n in range(PLANS)
        for x in (APART / 1000 * n,)
        for dx, y0, y1, name, degree in (
            (0.2, -1, 1, "a", 1),
            (1, -1, 0.3, "b", 2),
            (1, 0.3, 2, "c", 1),
        )
    )
)
FIVE = ("split", "turn", "twice", "dense", "keep")

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
        "date_realised": st.sampled_from(["2024-01-01", "2026-01-01"]),
        "measure_code": st.sampled_from(["", "hedge_new", "hedge_restored"]),
    }
)
commitment = st.tuples(segment, facts)
plans = st.lists(st.lists(commitment, min_size=1, max_size=6), min_size=PLANS // 2, max_size=PLANS)
EXAMPLES = int(os.environ.get("GREENBLUE_EXAMPLES", "40"))
"""Examples of each property, of 10 to 20 plans each; ``GREENBLUE_EXAMPLES=1000`` for a long night."""
MANY = settings(
    max_examples=EXAMPLES,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)


def shape(drawn, plan):
    """A line along a road of the lattice, from one tenth of a cell to another."""
    east, road, start, end, beside = drawn
    end = end if end != start else start + 1
    ends = [(10 * start, 100 * road + beside), (10 * end, 100 * road + beside)]
    ends = [p if east else p[::-1] for p in ends]
    return shapely.LineString([(x + APART * plan, y) for x, y in ends])


def rows_of(drawn):
    return [
        (shape(s, n), {**f, "uuid": f"{n}u{k}", "owner": f"p{n}"})
        for n, plan in enumerate(drawn)
        for k, (s, f) in enumerate(plan)
    ]


def figures(rows, **more):
    """Totals by plan, shape (quantities, plans)."""
    ledger = run(lines(*rows), AXES, **more).ledger
    ledger = ledger.take(ledger["counted"])
    plan = np.array([int(o[1:]) for o in ledger["owner"]], dtype=int)
    return np.array(
        [
            np.bincount(plan[of], ledger["amount"][of], minlength=PLANS)
            for of in (ledger["quantity"] == q for q in QUANTITIES)
        ]
    )


@MANY
@given(plans, st.randoms(use_true_random=False))
def test_splitting_reversing_shuffling_repeating_and_densifying_change_no_total(drawn, chance):
    rows, changed = rows_of(drawn), []
    for line, facts_ in rows:
        middle = line.interpolate(chance.randint(1, 9) / 10, normalized=True)
        ends = [line.coords[0], middle.coords[0], line.coords[-1]]
        pieces = {
            "split": [shapely.LineString(ends[:2]), shapely.LineString(ends[1:])],
            "turn": [shapely.reverse(line)],
            "twice": [line, line],
            "dense": [shapely.segmentize(line, 7.3)],
            "keep": [line],
        }[chance.choice(FIVE)]
        changed += [(p, {**facts_, "uuid": facts_["uuid"] + "b" * i}) for i, p in enumerate(pieces)]
    chance.shuffle(changed)
    assert figures(changed) == pytest.approx(figures(rows), abs=1e-6)


@MANY
@given(plans)
def test_the_ledger_adds_up_to_every_table_and_municipalities_to_the_whole(drawn):
    table = lines(*rows_of(drawn))
    whole = run(table, AXES)
    split = run(table, AXES, municipalities=REGION)
    for quantity in QUANTITIES:
        expected = whole.totals[quantity]
        assert split.totals[quantity] == pytest.approx(expected, abs=1e-6)
        rows = split.table.take(split.table["tally"] == "counted")
        for name in ("nis", "owner", "status", "year", "additionality", "zone_ubr"):
            assert sum(sums(rows, name, quantity).values()) == pytest.approx(expected, abs=1e-6)
    for tally in ("counted", "pipeline", "baseline", "apart"):
        of_ledger = split.ledger["amount"][split.ledger["tally"] == tally].sum()
        of_table = split.table["amount"][split.table["tally"] == tally].sum()
        assert of_table == pytest.approx(of_ledger, abs=1e-6)
    for quantity in ("km_axis", "km_le"):
        now = whole.years[quantity][whole.years["year"] == whole.year]
        assert now == pytest.approx([whole.totals[quantity]] * len(now), abs=1e-6)


@MANY
@given(plans, st.lists(commitment, min_size=PLANS, max_size=PLANS))
def test_one_commitment_more_never_lowers_the_axis_and_one_less_never_raises_it(drawn, extra):
    less = figures(rows_of(drawn))
    more = figures(rows_of([[*plan, one] for plan, one in zip(drawn, extra)]))
    assert (more >= less - 1e-9).all()


@MANY
@given(plans)
def test_the_union_is_that_of_the_cells_painted_by_hand(drawn):
    painted = [set() for _ in range(PLANS)]
    for plan, commitments in enumerate(drawn):
        for (east, road, start, end, _), f in commitments:
            good = f["status"] in ("realised", "verified") and f["additionality"] != "baseline"
            if good and f["target"] == "I" and f["knock_outs"] == "":
                low, high = sorted((start, end if end != start else start + 1))
                painted[plan] |= {(east, road, k) for k in range(low, min(high, 10 * SIZE))}
    expected = [len(cells) / 100 for cells in painted]
    assert figures(rows_of(drawn))[0] == pytest.approx(expected, abs=1e-9)


@MANY
@given(plans)
def test_every_metre_drawn_is_in_the_ledger(drawn):
    rows = rows_of(drawn)
    found = run(lines(*rows), AXES).ledger
    found = found.take(np.isin(found["quantity"], ("km_axis", "km_le", "unmatched")))
    found = found.take(found["reason"] != "survival")
    spoken = dict.fromkeys((facts_["uuid"] for _, facts_ in rows), 0.0)
    for uuid, amount in zip(found["commitment"], found["amount"]):
        spoken[uuid] += amount
    drawn_km = {facts_["uuid"]: line.length / 1000 for line, facts_ in rows}
    assert spoken == pytest.approx(drawn_km, abs=2e-5)


def test_a_short_line_beyond_the_end_of_every_axis_is_told():
    end = 100 * SIZE
    facts_ = {"uuid": "x", "status": "planned", "date_realised": "2024-01-01", "target": "I",
              "knock_outs": "", "additionality": "new"}  # fmt: skip
    found = run(lines((shapely.LineString([(end, 0), (end + 10, 0)]), facts_)), AXES).ledger
    assert list(zip(found["quantity"], found["amount"])) == [("unmatched", pytest.approx(0.01))]
