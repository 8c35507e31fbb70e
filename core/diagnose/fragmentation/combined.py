"""Combined sites: roads, railways and canals side by side, which one structure must span."""

import numpy as np
import shapely

from ...infrastructure.classify import GROUPS
from ...table import concatenate
from .sites import combined_width

SAMPLE_M = 20.0


def with_combined(table, reach_m):
    """Add a row for each combined site below the sites.

    Parameters
    ----------
    table : Table
        Sites with ``parent``: a number that the parts of one combined site share, or −1.
    reach_m : float
        How far apart parts may run.

    Returns
    -------
    Table
        ``parent`` is then the row of the combined site, or −1. Its class and traffic are
        those of the part that hinders most, its barrier that of all parts in a row, its
        width from outer edge to outer edge.
    """
    children = np.flatnonzero(table["parent"] >= 0)
    if not len(children):
        return table.with_columns(parent=np.full(len(table), -1))
    _, group = np.unique(table["parent"][children], return_inverse=True)
    group = group.reshape(-1)
    count = group.max() + 1
    rows = table.take(children)
    order = np.argsort(group, kind="stable")
    part_, owner = shapely.get_parts(rows.geometry[order], return_index=True)
    geometry = shapely.multilinestrings(part_, indices=group[order][owner])
    harm = np.round(np.nansum(rows["remaining"], axis=1), 9)
    by_harm = np.lexsort((np.round(-rows["planar_m"], 2), -harm, group))
    lead = by_harm[np.searchsorted(group[by_harm], np.arange(count))]
    combined = rows.take(lead)
    blocked = np.ones((count, len(GROUPS)))
    np.multiply.at(blocked, group, 1.0 - np.nan_to_num(rows["remaining"]))
    concerned = np.zeros((count, len(GROUPS)), dtype=bool)
    np.logical_or.at(concerned, group, ~np.isnan(rows["remaining"]))
    names = np.empty(count, dtype=object)
    for g in range(count):  # few: combined sites only
        names[g] = " + ".join(sorted({n for n in rows["name"][group == g] if n}))
    combined = combined.with_columns(
        geometry=geometry,
        kind=np.full(count, "combined", dtype=object),
        name=names,
        width_m=combined_width(rows, group, count, _sibling_gap(rows, group, reach_m)),
        planar_m=np.bincount(group, rows["planar_m"]),
        remaining=np.where(concerned, 1 - blocked, np.nan),
        parent=np.full(count, -1),
    )
    parent = np.full(len(table), -1)
    parent[children] = len(table) + group
    return concatenate([table.with_columns(parent=parent), combined])


def _sibling_gap(rows, group, reach_m):
    """Mean distance of each part to the nearest other part of its combined site, where near."""
    gap = np.zeros(len(rows))
    for row in range(len(rows)):  # few: only the parts of combined sites
        others = shapely.union_all(
            rows.geometry[(group == group[row]) & (np.arange(len(rows)) != row)]
        )
        line = shapely.segmentize(rows.geometry[row], SAMPLE_M)
        distance = shapely.distance(shapely.points(shapely.get_coordinates(line)), others)
        near = distance[distance <= reach_m]
        gap[row] = near.mean() if len(near) else 0.0
    return gap
