"""What a register says of its own network: length as drawn, by manager and municipality.

Beside the axes this is the check that an owner knows: the kilometres of the register itself,
each carriageway and track by itself, nothing merged and nothing left out.
"""

import numpy as np
import shapely

from ..table import Table, concatenate
from .classify import field_text

SIDES = ("left", "right")
COLUMNS = ("features", "length_m", "plan_m", "left_m", "axis_m")


def register_rows(table, source, profile, axes=None, origin=None):
    """One row per feature and side of it.

    Parameters
    ----------
    table : Table
        A layer as read, whole, with the columns that the profile reads and ``length_m``, the
        length of each feature on the ellipsoid.
    source : str
        roads, railways or waterways.
    profile : sequence of ProfileRule
        Its fields ``manager``, ``manager_right``, ``nis_left`` and ``nis_right`` say who manages
        a feature and in which municipalities its two sides lie.
    axes, origin : Table
        Of `axes.axes_and_origin`, the axes with ``length_m``.

    Returns
    -------
    Table
        ``source``, ``manager``, ``nis``, ``features`` (½ each where the sides differ),
        ``length_m``, ``plan_m``, ``left_m`` (of features that no axis was made of: tunnels,
        what is not in use) and ``axis_m``, the feature's part of its axes.
    """
    rules = [r for r in profile if r.source == source]
    length, plan = table["length_m"], shapely.length(table.geometry)
    axis_m, left_m = np.full(len(table), np.nan), np.full(len(table), np.nan)
    if origin is not None:
        axis_m, used = _shares(table, source, axes, origin)
        left_m = np.where(used, 0.0, length)
    manager = field_text(table, rules, "manager", len(table))
    other = np.full(len(table), "", dtype=object)
    if "chosen_manager" not in table.columns:
        other = field_text(table, rules, "manager_right", len(table))
    managers = manager, np.where(other != "", other, manager)
    left, right = (field_text(table, rules, f"nis_{side}", len(table)) for side in SIDES)
    towns = np.where(left != "", left, right), np.where(right != "", right, left)
    values = np.ones(len(table)), length, plan, left_m, axis_m
    return _halves(source, managers, towns, values)


def drawn_rows(lines):
    """The same of commitments, by their manager or else owner.

    Parameters
    ----------
    lines : Table
        ``length_m`` and ``plan_m``; ``manager``, ``owner`` and ``nis`` where known.

    Returns
    -------
    Table
        Columns as those of `register_rows`, ``left_m`` and ``axis_m`` NaN.
    """
    count = len(lines)

    def text(name):
        column = lines.columns.get(name, np.full(count, None))
        return np.array([str(v or "") for v in column], dtype=object)

    manager = np.where(text("manager") != "", text("manager"), text("owner"))
    nothing = np.full(count, np.nan)
    values = np.ones(count), lines["length_m"], lines["plan_m"], nothing, nothing
    return _halves("commitments", (manager, manager), (text("nis"), text("nis")), values)


def by_manager(rows, keys=("source", "manager", "nis")):
    """Sums of such rows.

    Parameters
    ----------
    rows : sequence of Table
    keys : sequence of str

    Returns
    -------
    Table
        Sorted by the keys, which are its first columns. The sum of any column is that of the
        rows. O(n log n).
    """
    whole = concatenate(rows, "drawn")
    group = np.zeros(len(whole), dtype=np.int64)
    for key in keys:
        values, code = np.unique(whole[key].astype(str), return_inverse=True)
        group = group * max(len(values), 1) + code.reshape(-1)
    _, first, group = np.unique(group, return_index=True, return_inverse=True)
    group = group.reshape(-1)
    columns = {key: whole[key][first] for key in keys}
    columns.update(
        {name: np.bincount(group, whole[name], minlength=len(first)) for name in COLUMNS}
    )
    return Table(None, columns, "drawn")


def _halves(source, managers, towns, values):
    """Features whose sides are alike as one row, the others as two halves."""
    same = (managers[0] == managers[1]) & (towns[0] == towns[1])
    pick = np.concatenate([np.flatnonzero(same), np.flatnonzero(~same), np.flatnonzero(~same)])
    second = np.arange(len(pick)) >= len(same)
    share = np.where(same[pick], 1.0, 0.5)
    columns = {
        "source": np.full(len(pick), source, dtype=object),
        "manager": np.where(second, managers[1][pick], managers[0][pick]),
        "nis": np.where(second, towns[1][pick], towns[0][pick]),
    }
    columns.update({name: v[pick] * share for name, v in zip(COLUMNS, values)})
    return Table(None, columns, "drawn")


def _shares(table, source, axes, origin):
    """Metres of axis that each feature stands for, and whether it is part of any."""
    raw = np.bincount(origin["axis"], origin["length_m"], minlength=len(axes))
    rows = np.flatnonzero((origin["source"] == source) & (raw[origin["axis"]] > 0))
    axis = origin["axis"][rows]
    part = axes["length_m"][axis] * origin["length_m"][rows] / raw[axis]
    ids, back = np.unique(table.fid.astype(str), return_inverse=True)
    at = np.searchsorted(ids, origin.fid[rows].astype(str))
    sums = np.bincount(at, part, minlength=len(ids))
    used = np.bincount(at, minlength=len(ids)) > 0
    back = back.reshape(-1)
    return sums[back], used[back]
