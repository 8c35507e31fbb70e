"""Figures that can be traced: a sum, the rows it is made of, and how to find them on the map."""

from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True)
class Figure:
    """One printed sum.

    Attributes
    ----------
    key : str
        Anchor of its explanation: f1, f2 …
    label : str
        What it is, in the reader's language.
    value : float
    rows : ndarray of int
        Rows of the ledger.
    expression : str
        QGIS expression that finds these rows in the ledger layer.
    """

    key: str
    label: str
    value: float
    rows: np.ndarray
    expression: str


class Figures:
    """Collects the figures of a page and numbers them as they come."""

    def __init__(self, ledger):
        self.ledger = ledger
        self.all = []

    def of(self, label, **where):
        """The sum of the rows whose columns have these values (None: whatever)."""
        mask = np.ones(len(self.ledger), dtype=bool)
        parts = []
        for name, value in where.items():
            if value is None:
                continue
            mask &= _equal(self.ledger[name], value)
            parts.append(_condition(name, value))
        return self.of_rows(label, mask, " AND ".join(parts))

    def of_rows(self, label, mask, expression):
        """The sum of the rows of a mask, that the expression finds too."""
        rows = np.flatnonzero(mask)
        value = float(self.ledger["amount"][rows].sum())
        figure = Figure(f"f{len(self.all) + 1}", label, value, rows, expression)
        self.all.append(figure)
        return figure


def _equal(column, value):
    if isinstance(value, float) and np.isnan(value):
        return np.isnan(column.astype(float))
    if isinstance(value, tuple):
        return np.isin(column, value)
    return column == value


_FIELDS = {"additionality": "addition"}


def _condition(name, value):
    field = f'"{_FIELDS.get(name, name)}"'
    if isinstance(value, tuple):
        return f"{field} IN ({', '.join(_literal(v) for v in value)})"
    if value == "" or (isinstance(value, float) and np.isnan(value)):
        return f"coalesce({field}, '') = ''" if value == "" else f"{field} IS NULL"
    return f"{field} = {_literal(value)}"


def _literal(value):
    if isinstance(value, (bool, np.bool_)):
        return "true" if value else "false"
    if isinstance(value, (int, float)):
        return f"{value:g}"
    return "'" + str(value).replace("'", "''") + "'"
