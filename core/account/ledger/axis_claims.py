"""From commitments to claims on axes: by id and chainage where given, by geometry elsewhere."""

from dataclasses import dataclass

import numpy as np
import shapely

from . import commitments as c
from .intervals import merge
from .loose import TOUCH_MM
from .matching import Claims, match_lines

SIDE_OF = {"L": ("L",), "R": ("R",), "B": ("L", "R"), "axis": ("axis",)}


@dataclass(frozen=True)
class Located:
    """Where commitments lie on axes.

    Attributes
    ----------
    line, axis : ndarray of int, shape (n,)
    start, end : ndarray of int64, shape (n,)
        Chainage in whole millimetres, start < end.
    side : ndarray of str, shape (n,)
        L, R or axis; one row for each side.
    loose : list of (line, geometry, code, detail)
        Arrays of what goes with no axis: geometry is None where there is none.
    ties : (line, axis taken, axis not taken, metres)
    unknown : ndarray of int
        Commitments whose infrastructure id is that of no axis.
    """

    line: np.ndarray
    axis: np.ndarray
    start: np.ndarray
    end: np.ndarray
    side: np.ndarray
    loose: tuple
    ties: tuple
    unknown: np.ndarray


def locate(table, axes, rule, progress):
    """Find the metres of axes that commitments speak of.

    Parameters
    ----------
    table : Table
        Of `normal_commitments`, with lines in metres or None.
    axes : Axes
    rule : CountingRule
    progress : callable

    Returns
    -------
    Located

    Notes
    -----
    As `match_lines`.
    """
    asked = asked_axes(table, axes)
    unknown = np.flatnonzero((asked < 0) & (table["infra_id"] != ""))
    drawn = ~(shapely.is_missing(table.geometry) | shapely.is_empty(table.geometry))
    with np.errstate(invalid="ignore"):
        given = ~np.isnan(table["m_from"]) & ~np.isnan(table["m_to"])
    referred = (asked >= 0) & (given | ~drawn)
    by_id, beyond = _by_chainage(table, axes, asked, np.flatnonzero(referred))
    free = np.flatnonzero(~referred & drawn)
    found = match_lines(
        table.geometry[free], table["infra_family"][free], asked[free], axes,
        rule.number("tolerance_m"), rule.number("bearing_deg"), rule.number("tie_m"), progress,
    )  # fmt: skip
    claims = Claims(
        *(np.concatenate([getattr(by_id, k), free[getattr(found.claims, k)] if k == "line"
                          else getattr(found.claims, k)])
          for k in ("line", "axis", "start", "end", "offset_m"))
    )  # fmt: skip
    empty = np.flatnonzero(~referred & ~drawn)
    code = np.where(found.near, c.BEARING, c.FAR)
    loose = _loose((free[found.loose_line], found.loose, code), empty, beyond)
    ties = (free[found.tied_line], found.tied_axis, found.tied_other, found.tied_m)
    located = _sided(table, claims, rule.number("axis_m"))
    return Located(*located, loose, ties, unknown)


def asked_axes(table, axes):
    """Code of the axis id that each commitment names, −1 without one or where there is none."""
    ids, first = np.unique(axes.table["axis_id"].astype(str), return_index=True)
    if not len(ids):
        return np.full(len(table), -1)
    wanted = table["infra_id"].astype(str)
    place = np.minimum(np.searchsorted(ids, wanted), len(ids) - 1)
    return np.where(ids[place] == wanted, axes.table["code"][first[place]], -1)


def _by_chainage(table, axes, asked, rows):
    """Claims of the commitments that name an axis and a stretch of it (all of it without one)."""
    order = np.argsort(axes.table["code"], kind="stable")
    code = axes.table["code"][order]
    low = np.searchsorted(code, asked[rows], side="left")
    number = np.searchsorted(code, asked[rows], side="right") - low
    line = np.repeat(rows, number)
    axis = order[np.repeat(low, number) + _counting(number)]
    ends = np.stack([table["m_from"][line], table["m_to"][line]])
    start = np.where(np.isnan(ends[0]), -np.inf, np.min(ends, axis=0))
    end = np.where(np.isnan(ends[1]), np.inf, np.max(ends, axis=0))
    inside = (
        np.maximum(start, axes.table["m_from"][axis]),
        np.minimum(end, axes.table["m_to"][axis]),
    )
    real = inside[1] > inside[0]
    claims = Claims(
        line[real], axis[real], inside[0][real], inside[1][real], np.full(real.sum(), np.nan)
    )
    wanted = np.abs(table["m_to"] - table["m_from"])[rows]
    found = np.zeros(len(table))
    np.add.at(found, claims.line, claims.end - claims.start)
    lacking = np.flatnonzero((wanted - found[rows] > 0.5) | (found[rows] == 0))
    return claims, rows[lacking]


def _counting(number):
    """0, 1, … within each group of that many."""
    return np.arange(number.sum()) - np.repeat(np.cumsum(number) - number, number)


def _loose(free, empty, beyond):
    """What goes with no axis, as arrays of commitment, geometry and reason."""
    nothing = np.full(len(empty) + len(beyond), None, dtype=object)
    code = [c.NO_GEOMETRY] * len(empty) + [c.BEYOND] * len(beyond)
    return (
        np.concatenate([free[0], empty, beyond]).astype(np.int64),
        np.concatenate([free[1], nothing]),
        np.concatenate([free[2].astype(object), np.array(code, dtype=object)]),
    )


def _sided(table, claims, axis_m):
    """Claims in millimetres, united per commitment, axis and side."""
    offset = np.nan_to_num(claims.offset_m)
    drawn = np.where(np.abs(offset) <= axis_m, "axis", np.where(offset > 0, "L", "R"))
    side = np.where(np.isin(table["side"], c.SIDES), table["side"], "")[claims.line]
    side = np.where(side == "", drawn, side)
    parts = [np.flatnonzero(np.isin(side, [k for k, v in SIDE_OF.items() if s in v]))
             for s in ("L", "R", "axis")]  # fmt: skip
    row = np.concatenate(parts)
    number = np.repeat(np.arange(3), [len(p) for p in parts])
    line, axis = claims.line[row], claims.axis[row]
    start, end = (np.rint(x[row] * 1000).astype(np.int64) for x in (claims.start, claims.end))
    group = (line * (axis.max(initial=0) + 1) + axis) * 3 + number
    first, start, end = merge(group, start, end, gap=TOUCH_MM)
    real = end > start
    first, start, end = first[real], start[real], end[real]
    words = np.array(["L", "R", "axis"], dtype=object)
    return line[first], axis[first], start, end, words[number[first]]
