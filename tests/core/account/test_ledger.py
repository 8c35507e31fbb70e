"""The account: vectors of the specification, and every reason not to count."""

import json
from dataclasses import replace

import numpy as np
import pytest
import shapely
from greenblue.core.account.counting_rule import read_counting_rule
from greenblue.core.account.ledger.account import DEFAULTS, account
from greenblue.core.account.ledger.intervals import merge, union_length
from greenblue.core.account.ledger.uncertainty import length_uncertainty, slope_factor
from greenblue.core.table import Table

from .account_plans import ROAD, RULE, RULES, along, axes, lines, run, square, sums, towns


def test_overlapping_commitments_count_each_metre_once():
    plan = lines((along(0, 1.2), {}), (along(0.8, 2), {}), (along(3, 3.5), {}))
    found = run(plan, ROAD)
    assert found.totals["km_axis"] == pytest.approx(2.5)
    again = found.ledger["reason"] == "duplicate"
    assert found.ledger["amount"][again].sum() == pytest.approx(0.4)
    assert found.ledger["why_not"][again].tolist() == [
        "these metres are already counted for commitment c0"
    ]


def test_two_verges_are_one_axis_and_two_sides():
    plan = lines((along(0, 2, 8), {}), (along(1, 3, -8), {}))
    found = run(plan, ROAD)
    assert found.totals["km_axis"] == pytest.approx(3.0)
    assert found.totals["km_side"] == pytest.approx(4.0)
    assert found.totals["coverage"] == pytest.approx(4 / 6)
    side = found.ledger["side"][found.ledger["quantity"] == "km_side"]
    assert sorted(side) == ["L", "R"]


def test_the_union_of_intervals_is_that_of_the_vectors():
    start, end = np.array([0, 800, 3000]), np.array([1200, 2000, 3500])
    assert union_length(np.zeros(3, int), start, end) == 2500
    _, left, right = merge(np.array([1, 0, 0]), start, end)
    assert list(zip(left, right)) == [(800, 2000), (3000, 3500), (0, 1200)]


def test_uncertainties_add_up_independent_and_correlated():
    independent, correlated = length_uncertainty([2.0, 3.5, 1.2], [0.02, 0.05, 0.1])
    assert independent == pytest.approx(0.21592822881689183)
    assert correlated == pytest.approx(0.335)
    assert slope_factor(0.1) == pytest.approx(1.0049875621)


def test_two_hedges_drawn_over_each_other_are_one():
    element = {"target": "II", "action_type": "create"}
    plan = lines(
        ("LINESTRING (0 300, 100 300)", element),
        ("LINESTRING (160 301, 40 301)", element),
        ("MULTILINESTRING ((0 500, 50 500), (50 500, 0 500))", element),
    )
    found = run(plan, ROAD)
    assert found.totals["km_le"] == pytest.approx(0.1 + 0.06 + 0.05)
    assert found.totals["km_axis"] == 0
    before = Table(shapely.from_wkt(["LINESTRING (-10 300.5, 60 300.5)"]), {}, "before")
    found = run(plan, ROAD, before=before)
    assert found.totals["km_le"] == pytest.approx(0.1 + 0.05)
    assert found.ledger["amount"][found.ledger["reason"] == "existed"].sum() == pytest.approx(0.08)


def test_removed_elements_are_taken_off_once():
    plan = lines(("LINESTRING (0 300, 1000 300)", {"target": "II"}))
    gone = Table(
        shapely.from_wkt(["LINESTRING (0 900, 200 900)", "LINESTRING (200 900, 100 900)"]),
        {"date": np.array(["2026-01-01", "2026-05-01"], dtype=object)},
    )
    found = run(plan, ROAD, removals=gone).totals
    assert found["km_le"] == found["expected_ii"] == pytest.approx(0.8)


@pytest.mark.parametrize(
    ("more", "reason"),
    [
        ({"knock_outs": "1.1 no"}, "knock_out"),
        ({"knock_outs": "6.1 unanswered"}, "knock_out"),
        ({"knock_outs": None}, "unanswered"),
        ({"duration_yr": 3.0}, "duration"),
        ({"duration_yr": None}, "no_duration"),
        ({"additionality": "baseline"}, "baseline"),
        ({"additionality": None}, "no_measure"),
        ({"status": "decided"}, "status"),
        ({"status": "who knows"}, "status"),
        ({"status": "lost", "date_lost": "2026-02-01"}, "lost"),
        ({"target": "III"}, "target"),
    ],
)
def test_what_is_not_managed_is_not_counted_and_says_why(more, reason):
    plan = lines((along(0, 1), more), (along(2, 3), {}))
    found = run(plan, ROAD)
    assert found.totals["km_axis"] == pytest.approx(1.0)
    row = np.flatnonzero(found.ledger["commitment"] == "c0")[0]
    assert found.ledger["reason"][row] == reason
    assert found.ledger["why_not"][row]


def test_what_matches_no_axis_is_reported_with_its_length():
    plan = lines((along(0, 1, 400), {}), ("LINESTRING (0 0, 0 300)", {}), (None, {}))
    ledger = run(plan, ROAD).ledger
    lost = dict(zip(ledger["reason"], ledger["amount"]))
    assert lost["far"] == pytest.approx(1.0)
    assert lost["bearing"] == pytest.approx(0.3)
    assert "no_geometry" in lost


def test_a_commitment_between_two_axes_takes_one_and_says_so():
    pair = axes(("LINESTRING (0 0, 1000 0)", "A"), ("LINESTRING (0 20, 1000 20)", "B"))
    plan = lines(("LINESTRING (100 10, 600 10)", {}))
    found = run(plan, pair)
    assert found.totals["km_axis"] == pytest.approx(0.5)
    assert found.ledger["axis_id"][found.ledger["counted"]].tolist()[0] == "A"
    assert found.ties == [("c0", "A", "B", pytest.approx(500.0))]


def test_an_axis_named_goes_before_the_nearest():
    pair = axes(("LINESTRING (0 0, 1000 0)", "A"), ("LINESTRING (0 10, 1000 10)", "B"))
    named = lines(("LINESTRING (100 9, 600 9)", {"infra_id": "A"}))
    assert set(run(named, pair).ledger["axis_id"]) == {"A"}
    by_m = lines((None, {"infra_id": "B", "m_from": 700.0, "m_to": 200.0, "side": "B"}))
    found = run(by_m, pair)
    assert found.totals["km_axis"] == pytest.approx(0.5)
    assert found.totals["km_side"] == pytest.approx(1.0)
    beyond = run(lines((None, {"infra_id": "B", "m_from": 900.0, "m_to": 1200.0})), pair)
    assert beyond.totals["km_axis"] == pytest.approx(0.1)
    assert "beyond" in beyond.ledger["reason"].tolist()
    unknown = run(lines((along(0, 0.5), {"infra_id": "Z"})), pair)
    assert unknown.totals["km_axis"] == pytest.approx(0.5)
    assert any("not among the axes" in template for template, _ in unknown.notes)


def test_a_bend_is_counted_whole_from_inside_and_from_outside():
    bend = axes(("LINESTRING (0 0, 1000 0, 1000 1000)", "N1"))
    for beside in (10, -10):
        plan = lines(
            (f"LINESTRING (0 {beside}, {1000 - beside} {beside}, {1000 - beside} 1000)", {})
        )
        found = run(plan, bend)
        assert found.totals["km_axis"] == pytest.approx(2.0, abs=2e-5)
        assert "unmatched" not in found.ledger["quantity"].tolist()


def test_a_boundary_road_is_shared_by_halves():
    region = towns((square(-1, 0, 5, 2), "11001", 1), (square(-1, -2, 2, 0), "11002", 2),
                   (square(2, -2, 5, 0), "11003", 1))  # fmt: skip
    several = shapely.multipolygons(region.geometry, indices=np.arange(3))
    region = region.with_columns(geometry=several)
    found = run(lines((along(0, 4, 5), {})), ROAD, municipalities=region)
    by_town = sums(found.table, "nis")
    assert by_town == pytest.approx({"11001": 2.0, "11002": 1.0, "11003": 1.0}, abs=0.02)
    assert sum(by_town.values()) == pytest.approx(4.0, abs=1e-9)
    side = sums(found.table, "nis", "km_side")
    assert side == pytest.approx({"11001": 4.0}, abs=0.03)


def test_rural_roads_between_towns_count_and_others_stand_apart():
    region = towns((square(-1, -2, 0, 2), "1", 1), (square(0, -2, 3, 2), "2", 3),
                   (square(3, -2, 4, 2), "3", 2), (square(4, -2, 5, 2), "4", 3))  # fmt: skip
    road = axes(("LINESTRING (-1000 0, 5000 0)", "N1"), ("LINESTRING (1000 1, 1000 1900)", "N2"))
    plan = lines((along(-1, 5), {}), ("LINESTRING (1000 100, 1000 1100)", {}))
    found = run(plan, road, municipalities=region)
    assert sums(found.table, "zone_ubr") == pytest.approx({"B": 3.0, "R": 2.0, "U": 2.0}, abs=1e-6)
    assert found.totals["km_axis"] == pytest.approx(5.0)
    everywhere = run(plan, road, replace(DEFAULTS, zones=("U", "B", "R")), municipalities=region)
    assert everywhere.totals["km_axis"] == pytest.approx(7.0)


def test_a_crossing_gives_direct_and_indirect_kilometres():
    point = lines(
        ("POINT (2000 0)", {"measure_code": "ecoduct", "width_m": 60.0, "fence_m": 1000.0}),
    )
    found = run(lines(), ROAD, points=point).totals
    assert found["km_defrag_direct"] == pytest.approx(0.06)
    assert found["km_defrag_good"] == pytest.approx(2.0)
    assert found["n"] == 1
    fence = lines((along(1.5, 4.5, 9), {"measure_code": "guiding_fence", "uuid": "f"}))
    more = lines(("POINT (2000 0)", {"measure_code": "ecoduct", "width_m": 60.0}))
    found = run(fence, ROAD, points=more).totals
    assert found["km_defrag_good"] == pytest.approx(0.47 + 1.0)
    assert found["km_defrag_moderate"] == pytest.approx(1.0)
    assert found["km_axis"] == pytest.approx(3.0)


def test_areas_count_hectares_once_and_only_equivalents_in_kilometres():
    area = lines(
        ("POLYGON ((0 100, 200 100, 200 200, 0 200, 0 100))", {"target": "II"}),
        ("POLYGON ((100 100, 300 100, 300 200, 100 200, 100 100))", {"target": "II"}),
    )
    found = run(lines(), ROAD, areas=area)
    assert found.totals["ha"] == pytest.approx(3.0)
    assert found.totals["km_equivalent"] == pytest.approx(3.0)
    assert found.totals["km_le"] == 0


def test_what_serves_both_targets_is_told():
    plan = lines((along(0, 2, 8), {}), (along(1, 3, 9), {"target": "II"}))
    found = run(plan, ROAD).totals
    assert found["km_axis"] == pytest.approx(2.0)
    assert found["km_le"] == pytest.approx(2.0)
    assert found["km_colocated"] == pytest.approx(1.0)


def test_years_show_what_stood_at_the_end_of_each():
    plan = lines(
        (along(0, 1), {"date_realised": "2024-05-01"}),
        (along(1, 2), {"date_realised": "2025-05-01", "status": "lost", "date_lost": "2026-02-03"}),
        (along(2, 4), {"status": "planned", "date_planned": "2028-01-01", "date_realised": None}),
    )
    found = run(plan, ROAD)
    years = {int(y): k for y, k in zip(found.years["year"], found.years["km_axis"])}
    assert years == pytest.approx({2024: 1, 2025: 2, 2026: 1, 2027: 1, 2028: 1})
    assert found.years["plan_axis"][-1] == pytest.approx(3.0)
    assert found.totals["km_axis"] == pytest.approx(1.0)
    assert run(plan, ROAD, replace(DEFAULTS, year=2025)).totals["km_axis"] == pytest.approx(2.0)
    assert found.totals["expected_i"] == pytest.approx(1.0 + 0.5 * 2.0)


def test_odd_input_is_survived():
    empty = run(lines(), axes(("LINESTRING (0 0, 1 0)", "A")))
    assert len(empty.ledger) == 0
    odd = lines(
        ("LINESTRING (0 0, 0 0)", {}),
        ("LINESTRING (0 0, 100 0, 50 0, 200 0)", {"date_realised": None, "date_verified": "x"}),
        ("LINESTRING EMPTY", {}),
    )
    found = run(odd, ROAD)
    assert found.totals["km_axis"] == pytest.approx(0.2)
    assert json.dumps(found.totals)


def test_the_reason_names_the_status_as_the_reader_knows_it():
    dutch = {"Planned": "Gepland", "status {detail}: not progress yet": "{detail}: nog niet"}
    planned = lines((along(0, 1), {"status": "planned", "date_planned": "2028-01-01"}))
    found = account(
        {"lines": planned, "axes": ROAD}, RULE, DEFAULTS, lambda text: dutch.get(text, text)
    )
    assert set(found.ledger["why_not"]) == {"gepland: nog niet"}


HEDGE = {"target": "II", "measure_code": "hedge_new", "action_type": "create"}


def test_a_planting_counts_by_what_is_expected_to_live_until_it_is_verified():
    plan = lines(
        ("LINESTRING (0 300, 1000 300)", {**HEDGE, "date_realised": "2024-03-01"}),
        ("LINESTRING (0 600, 1000 600)", {**HEDGE, "date_realised": "2024-03-01",
                                          "status": "verified", "date_verified": "2026-05-01"}),
        ("LINESTRING (0 900, 1000 900)", {**HEDGE, "measure_code": "hedge_restored"}),
        ("LINESTRING (0 1200, 1000 1200)", {**HEDGE, "status": "planned", "date_realised": None}),
    )  # fmt: skip
    found = run(plan, ROAD)
    assert found.totals["km_le"] == pytest.approx(0.9 + 1.0 + 1.0)
    assert found.totals["expected_ii"] == pytest.approx(2.9 + 0.5)
    rows = found.ledger.take(found.ledger["reason"] == "survival")
    assert list(zip(rows["commitment"], rows["amount"])) == [("c0", pytest.approx(-0.1))]
    assert rows["why_not"].tolist() == [
        "planting not verified yet: 10 % of its length is taken off"
    ]
    assert sums(found.table, "status", "km_le")["realised"] == pytest.approx(1.9)
    by_year = dict(zip(found.years["year"].astype(int), found.years["km_le"]))
    assert by_year == pytest.approx({2024: 1.8, 2025: 1.8, 2026: 2.9})


def test_plantings_count_in_full_or_after_their_verification_where_that_is_chosen():
    plan = lines(("LINESTRING (0 300, 1000 300)", HEDGE))
    assert run(plan, ROAD, replace(DEFAULTS, plantings="full")).totals["km_le"] == 1.0
    later = run(plan, ROAD, replace(DEFAULTS, plantings="verified"))
    assert later.totals["km_le"] == 0.0
    assert later.totals["expected_ii"] == pytest.approx(1.0)
    assert later.ledger["reason"].tolist() == ["not_verified"]


def test_a_rule_of_an_earlier_version_is_completed(tmp_path):
    own = tmp_path / "accounting.csv"
    own.write_text("id,value,unit,meaning,source\nmin_duration_yr,8,yr,Shortest,ours\n")
    rule = read_counting_rule(RULES, own)
    assert (rule.number("min_duration_yr"), rule.number("planting_survival")) == (8, 0.9)
