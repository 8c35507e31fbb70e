"""From sites to the ranked list: importance, score, class, rank, identifiers."""

import numpy as np
import shapely

from ...infrastructure.classify import GROUPS
from ...table import Table, concatenate
from .severity import classify_scores, scores


def ranked(table, network, rules, reach_m=0.0):
    """Give the sites importance, scores, class, rank and identifier.

    Parameters
    ----------
    table : Table
        Sites with ``remaining`` (n, 4), ``point``, ``planar_m`` and ``parent`` (row of the
        combined site, or −1).
    network : Table
        Corridors with ``importance``.
    rules : Rules
    reach_m : float
        A site belongs to the corridors within this distance.

    Returns
    -------
    Table
        Sorted by rank, the parts of a combined site after it. Equal scores are ordered by
        length, then from west to east, then from south to north.
    """
    importance, corridors = _corridors_cut(table.geometry, network, reach_m)
    weights = np.array([g.weight for g in rules.groups])
    per_group, mean, highest = scores(table["remaining"], importance, weights)
    point = np.round(shapely.get_coordinates(table["point"]), 3)
    length = np.round(np.nan_to_num(table["planar_m"]), 2)
    child = table["parent"] >= 0
    order = np.lexsort((point[:, 1], point[:, 0], -length, -np.round(mean, 6), child))
    top = order[~child[order]]
    rank = np.full(len(table), -1)
    rank[top] = np.arange(1, len(top) + 1)
    digits = max(len(str(len(top))), 4)
    ids = np.array([f"S{r:0{digits}d}" for r in rank], dtype=object)
    parent_id = np.full(len(table), "", dtype=object)
    children = np.full(len(table), "", dtype=object)
    kids = order[child[order]]
    number = {}
    for kid in kids:  # few: only the parts of combined sites
        owner = table["parent"][kid]
        number[owner] = number.get(owner, 0) + 1
        ids[kid] = f"{ids[owner]}.{number[owner]}"
        parent_id[kid] = ids[owner]
        children[owner] = f"{children[owner]}, {ids[kid]}" if children[owner] else ids[kid]
    columns = {f"b_{g}": table["remaining"][:, k] for k, g in enumerate(GROUPS)}
    columns.update({f"s_{g}": per_group[:, k] for k, g in enumerate(GROUPS)})
    table = table.with_columns(
        site_id=ids, rank=np.where(rank > 0, rank, np.nan), score=mean, score_max=highest,
        importance=importance, corridors=corridors, parent_id=parent_id, children=children,
        **{"class": classify_scores(mean, rules.classes)}, barrier=table["code"], **columns,
    )  # fmt: skip
    family_rank = np.where(child, rank[np.maximum(table["parent"], 0)], rank)
    return table.take(np.lexsort((ids.astype(str), child, family_rank)))


def _corridors_cut(geometry, network, reach_m):
    """Importance of the most important corridor that each site meets, and all their ids."""
    tree = shapely.STRtree(network.geometry)
    site, corridor = tree.query(geometry, predicate="dwithin", distance=reach_m)
    importance = np.zeros(len(geometry))
    np.maximum.at(importance, site, network["importance"][corridor])
    ids = np.full(len(geometry), "", dtype=object)
    order = np.lexsort((network.fid[corridor], site))
    site, corridor = site[order], corridor[order]
    groups, first = np.unique(site, return_index=True)
    for row, found in zip(groups, np.split(network.fid[corridor], first[1:])):
        ids[row] = ", ".join(str(f) for f in found)
    return importance, ids


def stacked(tables):
    """Sites of all kinds below each other; columns that one lacks are empty there."""
    names = list(dict.fromkeys(k for t in tables for k in t.columns))
    full = []
    for table in tables:
        blank = {}
        for name in names:
            if name not in table.columns:
                model = next(t[name] for t in tables if name in t.columns)
                blank[name] = _blank(model, len(table))
        full.append(table.with_columns(**blank))
    ordered = [Table(t.geometry, {k: t[k] for k in names}, t.name) for t in full]
    return concatenate(ordered, "sites")


def _blank(model, count):
    if model.dtype == object:
        return np.full(count, "", dtype=object)
    if model.dtype == bool:
        return np.zeros(count, dtype=bool)
    return np.full((count, *model.shape[1:]), np.nan if model.dtype.kind == "f" else -1).astype(
        model.dtype
    )
