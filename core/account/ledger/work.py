"""What is found once and serves every year and status: matches, elements, places."""

from dataclasses import dataclass

import numpy as np
import shapely

from ...progress import part, silent
from ...table import Table, concatenate
from ..linear_reference import Axes, prepare_axes
from . import commitments as c
from .axis_claims import Located, locate
from .elements import Elements, find_elements
from .places import Places, places_of
from .removals import Removals, find_removals


@dataclass(frozen=True)
class Work:
    """The commitments where they lie; see the functions that make the parts."""

    lines: Table
    areas: Table
    points: Table
    axes: Axes
    places: Places
    located: Located
    elements: Elements
    element_places: Places
    removals: Removals

    @property
    def commitments(self):
        return (self.lines, self.areas, self.points)


def find_work(tables, rule, progress=silent):
    """Match all commitments of `account`'s tables.

    Parameters
    ----------
    tables : dict of str to Table
        See `account`.
    rule : CountingRule
    progress : callable

    Returns
    -------
    Work

    Raises
    ------
    Cancelled
    """
    lines, areas, points = (_normal(tables.get(n), rule) for n in ("lines", "areas", "points"))
    lines, points = _crossings_as_points(lines, points, rule)
    axes = prepare_axes(tables["axes"])
    places = places_of(axes, tables, rule, part(progress, 0.0, 0.3))
    located = locate(lines, axes, rule, part(progress, 0.3, 0.9))
    rows = np.flatnonzero(lines["target"] == "II")
    before = tables.get("before")
    elements = find_elements(
        lines.geometry[rows], lines["scale"][rows], rows,
        ~np.isin(lines["action_type"][rows], ("restore", "manage")),
        np.empty(0, dtype=object) if before is None else before.geometry,
        rule.number("same_element_m"), rule.number("bearing_deg"),
    )  # fmt: skip
    where = places_of(elements.axes, tables, rule, part(progress, 0.9, 1.0))
    removals = find_removals(tables.get("removals"), tables, rule)
    return Work(lines, areas, points, axes, places, located, elements, where, removals)


def _normal(table, rule):
    table = c.normal_commitments(Table(np.empty(0, dtype=object)) if table is None else table)
    codes = [x.code for x in rule.measures if x.planting]
    return table.with_columns(planting=np.isin(table["measure_code"], codes))


def _crossings_as_points(lines, points, rule):
    """Crossings drawn as a line across count as points; the width is the structure's."""
    codes = [x.code for x in rule.measures if x.crosses]
    across = np.isin(lines["measure_code"], codes)
    if not across.any():
        return lines, points
    moved = lines.take(np.flatnonzero(across))
    moved = moved.with_columns(geometry=shapely.centroid(moved.geometry))
    joined = concatenate([points, moved], points.name)
    return lines.take(np.flatnonzero(~across)), joined
