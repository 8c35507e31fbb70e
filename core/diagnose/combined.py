"""Combined sites: roads, railways and canals side by side, which one structure must span."""

import numpy as np
import shapely

from ..infrastructure.classify import GROUPS
from ..table import concatenate
from .sites import combined_width


def with_combined(table):
    """Add a row for each combined site below the sites.

    Parameters
    ----------
    table : Table
        Sites with ``parent``: a number that the parts of one combined site share, or −1.

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
        width_m=combined_width(rows, group, count, _sibling_gap(rows, group)),
        planar_m=np.bincount(group, rows["planar_m"]),
        remaining=np.where(concerned, 1 - blocked, np.nan),
        parent=np.full(count, -1),
    )
    parent = np.full(len(table), -1)
    parent[children] = len(table) + group
    return concatenate([table.with_columns(parent=parent), combined])


def _sibling_gap(rows, group):
    """Distance of each child's point to the nearest other child of its combined site."""
    tree = shapely.STRtree(rows.geometry)
    a, b = tree.query(rows["point"], predicate="dwithin", distance=1000.0)
    sibling = (group[a] == group[b]) & (a != b)
    gap = np.full(len(rows), np.inf)
    np.minimum.at(
        gap, a[sibling], shapely.distance(rows["point"][a[sibling]], rows.geometry[b[sibling]])
    )
    return np.where(np.isinf(gap), 0.0, gap)
