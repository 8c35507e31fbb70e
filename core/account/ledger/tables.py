"""Sums of the ledger: the long table with all dimensions, its views, and the totals."""

import numpy as np

from ...table import Table
from .removals import REMOVED_CODE
from .standing import COUNTED, OUT
from .uncertainty import length_uncertainty

DIMENSIONS = (
    "quantity", "target", "tally", "status", "year", "nis", "owner", "manager", "additionality",
    "zone_ubr",
)  # fmt: skip


def summed(ledger, by=DIMENSIONS):
    """Kilometres of the ledger by some of its columns.

    Parameters
    ----------
    ledger : Table
    by : sequence of str
        Columns to tell apart.

    Returns
    -------
    Table
        The columns of ``by``, with ``amount`` (km; for areas hectares, for points their number),
        ``rows`` and ``row_first``, the first of them. What is left out of all totals is left
        out here, so that the sum of any such table is that of the ledger's other rows.
    """
    kept = ledger.take(np.flatnonzero(ledger["tally"] != OUT))
    keys = [_sortable(kept[name]) for name in by]
    group = np.zeros(len(kept), dtype=np.int64)
    for key in keys:
        code = np.unique(key, return_inverse=True)[1].reshape(-1)
        group = group * (int(code.max(initial=0)) + 1) + code
        group = np.unique(group, return_inverse=True)[1].reshape(-1)
    _, first = np.unique(group, return_index=True)
    size = len(first)
    amount = np.bincount(group, kept["amount"], minlength=size)
    columns = {name: kept[name][first] for name in by}
    columns["amount"] = amount
    columns["rows"] = np.bincount(group, minlength=size)
    columns["row_first"] = kept["row_id"][first]
    return Table(None, columns, "account")


def _sortable(column):
    return column.astype(str) if column.dtype == object else np.nan_to_num(column, nan=-1.0)


def totals(ledger, rule):
    """The figures of the account.

    Returns
    -------
    dict of str to float
        ``km_axis``, ``km_side``, ``km_le`` … of what counts, ``coverage`` (sides managed, of
        two), ``share_i`` and ``share_ii`` (of the targets), ``expected_i`` and ``expected_ii``
        (with the probability of each status), and for both targets ``u_i_independent``,
        ``u_i_correlated`` and so on (km).
    """
    counted = ledger["counted"]

    def total(quantity, mask=counted):
        return float(ledger["amount"][mask & (ledger["quantity"] == quantity)].sum())

    names = sorted(
        set(ledger["quantity"].tolist()) | {"km_axis", "km_side", "km_le", "km_colocated"}
    )
    result = {name: total(name) for name in names if name != "unmatched"}
    km = result["km_axis"]
    result["coverage"] = result["km_side"] / (2 * km) if km else 0.0
    for target, quantity, goal in (
        ("i", "km_axis", "target_infrastructure_km"),
        ("ii", "km_le", "target_elements_km"),
    ):
        result[f"share_{target}"] = result[quantity] / rule.number(goal)
        result[f"expected_{target}"] = expected(ledger, quantity, rule)
        for name, value in zip(("independent", "correlated"), sureness(ledger, quantity)):
            result[f"u_{target}_{name}"] = value
    return result


def expected(ledger, quantity, rule):
    """Kilometres times the probability of their status: what counts and what waits.

    Elements that were removed are gone for certain.
    """
    probability = rule.probability()
    mask = np.isin(ledger["tally"], ("counted", "pipeline")) & (ledger["quantity"] == quantity)
    rows = ledger.take(np.flatnonzero(mask))
    chance = [
        1.0 if reason == REMOVED_CODE else probability[status]
        for reason, status in zip(rows["reason"], rows["status"])
    ]
    return float(rows["amount"] @ np.array(chance)) if len(rows) else 0.0


def sureness(ledger, quantity, tally=COUNTED):
    """Uncertainty of a total in km, independent and correlated, by commitment."""
    rows = np.flatnonzero((ledger["tally"] == tally) & (ledger["quantity"] == quantity))
    _, group = np.unique(ledger["commitment"][rows].astype(str), return_inverse=True)
    group = group.reshape(-1)
    length = np.bincount(group, ledger["amount"][rows])
    relative = np.zeros(len(length))
    relative[group] = ledger["u_rel"][rows]
    return length_uncertainty(length, relative)
