"""Reasons for which proposals were rejected outlive a table that is written anew."""

from contextlib import closing
from dataclasses import replace
from pathlib import Path

import numpy as np

from ...core.account.plan.rejections import (
    keep_crossings,
    keep_hedges,
    read_sameness,
    rejected_rows,
)
from ...core.schema.plan import STEP_FIELDS
from ..infrastructure import RULES
from .plan_file import connect, plan_crs, table_of
from .safe_files import explained

_SAME = RULES / "same_proposals.csv"
_KEEP = {"crossing_proposals": keep_crossings, "hedge_proposals": keep_hedges}


def with_reasons(path, name, table, crs, reproject=None):
    """New proposals with the reasons of the same ones that a plan holds as rejected.

    Parameters
    ----------
    path : str or Path
        Of a GeoPackage that may be there.
    name : str
        Of the table in it that gives way to the new rows.
    table : Table
        The new rows.
    crs : QgsCoordinateReferenceSystem
        Of the new rows.
    reproject : callable
        ``reproject(geometries, source_crs, target_crs)``; needed where the plan has another CRS.

    Returns
    -------
    Table or None, int
        With the column ``rejected``, and how many reasons were kept from before; None where that
        table cannot reject anything.

    Raises
    ------
    GreenBlueError
        The file is damaged or locked.
    """
    if name not in _KEEP or not Path(path).exists():
        return None, 0
    with explained(path), closing(connect(path)) as database:
        present = [row[1] for row in database.execute(f'PRAGMA table_info("{name}")')]
        own = plan_crs(database) if "rejected" in present else None
        if own is None or not own.isValid():
            return None, 0
        old = table_of(database, name)
    if "rejected" not in table.columns:
        table = table.with_columns(rejected=np.full(len(table), None, dtype=object))
    before = rejected_rows(table).sum()
    old = old.take(rejected_rows(old))
    if len(old) and own != crs:
        old = replace(old, geometry=reproject(old.geometry, own, crs))
    made = table.with_columns(rejected=_KEEP[name](table, old, read_sameness(_SAME)))
    return made, int(rejected_rows(made).sum() - before)


def with_field(layer, name):
    """The layer of the schema with the fields that the plan adds to its table ``name``."""
    known = layer.names()
    return replace(
        layer, fields=(*layer.fields, *(f for f in STEP_FIELDS[name] if f.name not in known))
    )
