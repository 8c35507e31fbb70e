"""Which places stay when each keeps its distance: the best first."""

import numpy as np
import shapely

from .facts import SINGLE

IN_LINE = np.cos(np.radians(30.0))  # of infrastructure that runs on without a name


def suppress(xy, score, choice, spacing_m, line_key, across_m, kin=None, tangent=None,
             bundle=None, whole=None):  # fmt: skip
    """Non-maximum suppression along the infrastructure and across it.

    Parameters
    ----------
    xy : ndarray, shape (n, 2)
    score : ndarray, shape (n,)
        The best stays, to two decimals; ties by place, from the south-west.
    choice : ndarray of int, shape (n,)
        Of places about as good, the lowest stays: the line of the decision table, for the
        earlier ones are about something that only this place has.
    spacing_m : ndarray, shape (n,)
        What a place that stays asks of others on its own infrastructure.
    line_key : ndarray, shape (n,)
        The same for places on the same road, line or canal.
    across_m : ndarray, shape (n,)
        What it asks of places on other infrastructure, the smaller of the two: they are the same
        spot. Farther ones stay, for barriers in a row all have to be crossed.
    kin : ndarray of str, shape (n,), optional
        Class of infrastructure without a name, "" for others: where the next section of the same
        class runs on in line, it is the same road.
    tangent : ndarray, shape (n, 2), optional
        Unit vectors along the infrastructure; needed with ``kin``.

    bundle : ndarray of str, shape (n,), optional
        Places with the same text are on one bundle and its parts. A structure over all of the
        bundle serves each part; one over a part leaves the others to be crossed.
    whole : ndarray of bool, shape (n,), optional
        Whether a place is on all of the bundle; needed with ``bundle``.

    Returns
    -------
    ndarray of int
        Positions of those that stay, best first.

    Notes
    -----
    Greedy, O(n log n + pairs) with a spatial index.
    """
    count = len(score)
    if not count:
        return np.empty(0, dtype=np.int64)
    x, y = np.round(xy.T, 2)
    order = np.lexsort((y, x, -np.round(score, 9), choice, -np.round(score, 2)))
    points = shapely.points(xy[order])
    key, wish, across = (np.asarray(a)[order] for a in (line_key, spacing_m, across_m))
    tree = shapely.STRtree(points)
    kept = np.ones(count, dtype=bool)
    for first in range(count):  # what stays hangs on what stayed before
        if not kept[first]:
            continue
        near = tree.query(
            points[first], predicate="dwithin", distance=max(wish[first], across[first])
        )
        near = near[near > first]
        distance = shapely.distance(points[first], points[near])
        other = np.minimum(across[first], across[near])
        same = key[near] == key[first]
        if kin is not None and kin[order[first]]:
            same |= _runs_on(xy, tangent, order[first], order[near], kin)
        if bundle is not None and whole[order[first]]:
            same |= bundle[order[near]] == bundle[order[first]]
        limit = np.where(same, wish[first], other)
        kept[near[distance < limit - 1e-6]] = False
    return order[kept]


def served_by_parts(xy, site, spacing_m, parts_of):
    """Places over all of a bundle whose every part has a better place within the spacing.

    Parameters
    ----------
    xy : ndarray, shape (n, 2)
        Best first.
    site : ndarray of int, shape (n,)
        Row of the section of each place.
    spacing_m : ndarray, shape (n,)
    parts_of : dict of int to ndarray of int
        Rows of the parts of each bundle.

    Returns
    -------
    ndarray of bool, shape (n,)
    """
    served = np.zeros(len(site), dtype=bool)
    for row in np.flatnonzero(np.isin(site, list(parts_of))).tolist():  # few: bundles only
        near = np.hypot(*(xy[:row] - xy[row]).T) < spacing_m[row]
        served[row] = np.isin(parts_of[int(site[row])], site[:row][near]).all()
    return served


def _runs_on(xy, tangent, here, there, kin):
    """Whether nameless infrastructure of the same class lies ahead, in the same direction."""
    way = xy[there] - xy[here]
    ahead = np.abs(way @ tangent[here]) > IN_LINE * np.hypot(way[:, 0], way[:, 1])
    alike = np.abs(tangent[there] @ tangent[here]) > IN_LINE
    return (kin[there] == kin[here]) & ahead & alike


def infrastructure_key(table):
    """What road, line or canal each proposal is on: kind and name, or the site where nameless."""
    named = (table["name"] != "") & ~np.isin(table["kind"], SINGLE)
    both = [f"{kind} {name}" for kind, name in zip(table["kind"], table["name"])]
    return np.where(named, np.array(both, dtype=object), table["site_id"])
