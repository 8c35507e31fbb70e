"""The account: vectors of the specification, and what may never change a total."""

from pathlib import Path

import numpy as np
import pytest
import shapely
from greenblue.core.account.counting_rule import read_counting_rule
from greenblue.core.account.ledger import DEFAULTS, account
from greenblue.core.table import Table

RULES = Path(__file__).resolve().parents[3] / "resources" / "rules"
RULE = read_counting_rule(RULES)
GOOD = {
    "target": "I", "status": "realised", "additionality": "new", "duration_yr": 10.0,
    "knock_outs": "", "date_realised": "2026-03-01", "u_rel": 0.02,
}  # fmt: skip


def lines(*rows):
    """Commitments from (wkt, {column: value}) rows."""
    rows = [(wkt, {**GOOD, "uuid": f"c{n}", **more}) for n, (wkt, more) in enumerate(rows)]
    names = sorted({k for _, more in rows for k in more})
    columns = {n: np.array([more.get(n) for _, more in rows], dtype=object) for n in names}
    return Table(shapely.from_wkt([wkt for wkt, _ in rows]), columns, "commitments")


def axes(*rows):
    """Axes from (wkt, id) rows."""
    ids = np.array([i for _, i in rows], dtype=object)
    return Table(shapely.from_wkt([w for w, _ in rows]), {"axis_id": ids}, "axes")


def run(commitments, infrastructure, options=DEFAULTS, **more):
    return account({"lines": commitments, "axes": infrastructure, **more}, RULE, options)


def along(start_km, end_km, beside_m=0.0):
    return f"LINESTRING ({start_km * 1000} {beside_m}, {end_km * 1000} {beside_m})"


ROAD = axes(("LINESTRING (-1000 0, 5000 0)", "N1"))


def test_overlapping_commitments_count_each_metre_once():
    plan = lines((along(0, 1.2), {}), (along(0.8, 2), {}), (along(3, 3.5), {}))
    found = run(plan, ROAD)
    assert found.totals["km_axis"] == pytest.approx(2.5)
    again = found.ledger["reason"] == "duplicate"
    assert found.ledger["amount"][again].sum() == pytest.approx(0.4)


def test_two_verges_are_one_axis_and_two_sides():
    plan = lines((along(0, 2, 8), {}), (along(1, 3, -8), {}))
    found = run(plan, ROAD).totals
    assert found["km_axis"] == pytest.approx(3.0)
    assert found["km_side"] == pytest.approx(4.0)
    assert found["coverage"] == pytest.approx(4 / 6)
