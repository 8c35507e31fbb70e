"""Small plans for the tests of the account."""

from pathlib import Path

import numpy as np
import shapely
from greenblue.core.account.counting_rule import read_counting_rule
from greenblue.core.account.ledger.account import DEFAULTS, account
from greenblue.core.table import Table

RULES = Path(__file__).resolve().parents[3] / "resources" / "rules"
RULE = read_counting_rule(RULES)
GOOD = {
    "target": "I", "status": "realised", "additionality": "new", "duration_yr": 10.0,
    "knock_outs": "", "date_realised": "2026-03-01", "u_rel": 0.02,
}  # fmt: skip


def lines(*rows):
    """Commitments from (wkt or geometry, {column: value}) rows."""
    rows = [(shape, {**GOOD, "uuid": f"c{n}", **more}) for n, (shape, more) in enumerate(rows)]
    names = sorted({k for _, more in rows for k in more})
    columns = {n: np.array([more.get(n) for _, more in rows], dtype=object) for n in names}
    return Table(geometries([shape for shape, _ in rows]), columns, "commitments")


def geometries(shapes):
    result = np.empty(len(shapes), dtype=object)
    result[:] = [shapely.from_wkt(s) if isinstance(s, str) else s for s in shapes]
    return result


def axes(*rows, **columns):
    """Axes from (wkt or geometry, id) rows."""
    ids = np.array([i for _, i in rows], dtype=object)
    arrays = {
        k: np.array(v, dtype=object if isinstance(v[0], str) else float) for k, v in columns.items()
    }
    return Table(geometries([w for w, _ in rows]), {"axis_id": ids, **arrays}, "axes")


def run(commitments, infrastructure, options=DEFAULTS, **more):
    return account({"lines": commitments, "axes": infrastructure, **more}, RULE, options)


def along(start_km, end_km, beside_m=0.0):
    return f"LINESTRING ({start_km * 1000} {beside_m}, {end_km * 1000} {beside_m})"


ROAD = axes(("LINESTRING (-1000 0, 5000 0)", "N1"))


def square(x0, y0, x1, y1):
    return shapely.box(x0 * 1000, y0 * 1000, x1 * 1000, y1 * 1000)


def towns(*rows):
    """Municipalities from (polygon, nis, degurba) rows."""
    columns = {
        "nis": np.array([n for _, n, _ in rows], dtype=object),
        "name": np.array([f"Town {n}" for _, n, _ in rows], dtype=object),
        "degurba": np.array([d for _, _, d in rows], dtype=float),
    }
    return Table(geometries([p for p, _, _ in rows]), columns, "municipalities")


def sums(table, name, quantity="km_axis"):
    """Amounts of the account's table by the values of one dimension."""
    rows = table["quantity"] == quantity
    keys = sorted(set(table[name][rows].tolist()), key=str)
    return {k: float(table["amount"][rows & (table[name] == k)].sum()) for k in keys}
