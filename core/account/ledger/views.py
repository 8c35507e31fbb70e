"""The ledger summed by one thing at a time: one row for each status, year, owner, municipality …"""

import numpy as np
import shapely

from ...table import Table, concatenate
from .standing import APART, BASELINE, COUNTED, OUT, PIPELINE

BY = ("status", "year", "nis", "owner", "manager", "additionality", "zone_ubr")
FIELDS = {"additionality": "addition"}
"""Fields of the ledger layer that are named otherwise."""
FIGURES = (
    ("km_axis", ("km_axis",), COUNTED),
    ("axis_wait", ("km_axis",), PIPELINE),
    ("axis_law", ("km_axis",), BASELINE),
    ("axis_far", ("km_axis",), APART),
    ("km_side", ("km_side",), COUNTED),
    ("km_direct", ("km_defrag_direct",), COUNTED),
    ("km_indir", ("km_defrag_good", "km_defrag_moderate"), COUNTED),
    ("km_le", ("km_le",), COUNTED),
    ("le_wait", ("km_le",), PIPELINE),
    ("le_law", ("km_le",), BASELINE),
    ("ha", ("ha",), COUNTED),
    ("n", ("n",), COUNTED),
)
"""Column of a view, the quantities that it adds up, and what of them."""


def figures_of(ledger, key, count):
    """The sums of the rows of each group.

    Parameters
    ----------
    ledger : Table
    key : ndarray of int, shape (rows,)
        Group of each row; −1 for none.
    count : int
        Number of groups.

    Returns
    -------
    dict of str to ndarray of float, shape (count,)
        The columns of `FIGURES`, and ``rows``: how many rows are in them.
    """
    result, used = {}, np.zeros(len(ledger), dtype=bool)
    for name, quantities, tally in FIGURES:
        mask = (key >= 0) & np.isin(ledger["quantity"], quantities) & (ledger["tally"] == tally)
        amount = ledger["amount"][mask].astype(float)
        result[name] = np.bincount(key[mask], amount, minlength=count)
        used |= mask
    result["rows"] = np.bincount(key[used], minlength=count)
    return result


def summed_by_each(ledger):
    """The ledger by status, by year, by municipality and so on, below each other.

    Parameters
    ----------
    ledger : Table

    Returns
    -------
    Table
        ``by`` (one of `BY`), ``value`` and the columns of `figures_of`. The rows of one ``by``
        add up to the totals of the account.
    """
    kept = ledger.take(np.flatnonzero(ledger["tally"] != OUT))
    return concatenate([_summed(kept, name) for name in BY], "account_by")


def _summed(ledger, name):
    text = np.array([_text(v) for v in ledger[name]], dtype=object).astype(str)
    values, key = np.unique(text, return_inverse=True)
    columns = {
        "by": np.full(len(values), FIELDS.get(name, name), dtype=object),
        "value": values.astype(object),
        **figures_of(ledger, key.reshape(-1), len(values)),
    }
    return Table(None, columns, "account_by")


def _text(value):
    if isinstance(value, (float, np.floating)):
        return "" if np.isnan(value) else f"{value:g}"
    return "" if value is None else str(value)


def summed_by_town(ledger, towns):
    """The municipalities with their kilometres.

    Parameters
    ----------
    ledger : Table
    towns : Table
        Polygons with ``nis`` and ``name``, and ``degurba`` where known. Polygons of one code
        are united.

    Returns
    -------
    Table
        MultiPolygons sorted by code, also of municipalities without a kilometre, with the
        columns of `figures_of`.
    """
    codes, first, group = np.unique(
        towns["nis"].astype(str), return_index=True, return_inverse=True
    )
    group = group.reshape(-1)
    shapes = towns.geometry[first].copy()
    for number in np.flatnonzero(np.bincount(group) > 1):  # few come in several pieces
        shapes[number] = shapely.union_all(shapely.make_valid(towns.geometry[group == number]))
    spoken = ledger["nis"].astype(str)
    place, after = (np.searchsorted(codes, spoken, side=side) for side in ("left", "right"))
    known = (spoken != "") & (after > place)
    degree = towns.columns.get("degurba", np.full(len(towns), np.nan))
    columns = {
        "nis": codes.astype(object),
        "name": towns["name"][first],
        "degurba": np.asarray(degree, dtype=float)[first],
        **figures_of(ledger, np.where(known, place, -1), len(codes)),
    }
    return Table(shapes, columns, "account_towns")
