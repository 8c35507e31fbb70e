"""Urban (U), between urban areas (B), or across the territory (R).

"Linear infrastructure between urban and peri-urban areas", as GreenBlue reads it: U lies
inside degrees of urbanisation 1 and 2 (or inside polygons of the user's own); B lies outside, on
a route that reaches urban areas no farther than a limit apart on two of its ends; R is the rest.
"""

import numpy as np
import shapely
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components
from scipy.spatial import cKDTree

from .territories import OUTSIDE, lines_of

NODE_M = 1.0


def zones(axes, found, urban, route_m):
    """Zone of each stretch, on its left and on its right.

    Parameters
    ----------
    axes : Axes
    found : Stretches
    urban : ndarray of float, shape (p,)
        1 for urban territories, 0 for others, NaN unknown.
    route_m : float
        Farthest that two urban areas lie apart along a straight line.

    Returns
    -------
    left, right : ndarray of str, shape (n,)
        U, B, R, or "" where it is not known.

    Notes
    -----
    O(n log n) in the number of stretches.
    """
    state = np.append(np.asarray(urban, dtype=float), np.nan if np.isnan(urban).all() else 0.0)
    left, right = state[found.left], state[found.right]
    city = (left == 1) | (right == 1)
    between = _between(axes, found, city, route_m)
    return tuple(_word(side, between) for side in (left, right))


def _word(side, between):
    word = np.where(side == 1, "U", np.where(between, "B", "R")).astype(object)
    word[np.isnan(side)] = ""
    return word


def _between(axes, found, city, route_m):
    """Stretches outside cities that, followed along their route, reach two urban places."""
    line = lines_of(axes, found)
    ends = np.stack([shapely.get_coordinates(shapely.get_point(line, k)) for k in (0, -1)], axis=1)
    route = _routes(axes)[found.axis]
    key = np.column_stack([np.repeat(route, 2), np.round(ends.reshape(-1, 2) / NODE_M)])
    _, node = np.unique(key, axis=0, return_inverse=True)
    node = node.reshape(-1, 2)
    rural = np.flatnonzero(~city)
    result = np.zeros(len(city), dtype=bool)
    if not len(rural) or not city.any():
        return result
    size = int(node.max()) + 1
    a, b = node[rural].T
    graph = coo_matrix((np.ones(len(a)), (a, b)), shape=(size, size))
    _, group = connected_components(graph, directed=False)
    gate = np.intersect1d(node[city].ravel(), node[rural].ravel())
    place = np.zeros((size, 2))
    place[node.ravel()] = ends.reshape(-1, 2)
    order = np.argsort(group[gate], kind="stable")
    gate = gate[order]
    linked = np.zeros(size, dtype=bool)
    # a loop over the few routes that reach urban areas more than once
    for some in np.split(gate, np.flatnonzero(np.diff(group[gate])) + 1):
        if len(some) > 1:
            nearest = cKDTree(place[some]).query(place[some], k=2)[0][:, 1].min()
            linked[group[some[0]]] = nearest <= route_m
    result[rural] = linked[group[a]]
    return result


def _routes(axes):
    """A number for each kind and name; nameless axes are routes of their own."""
    name, kind, code = (axes.table[k] for k in ("name", "kind", "axis_id"))
    text = [f"{k}|{n}" if n else f"#{c}" for k, n, c in zip(kind, name, code)]
    return np.unique(np.array(text, dtype=str), return_inverse=True)[1].reshape(-1)


def urban_of(territory):
    """1, 0 or NaN by the degree of urbanisation (1 and 2 are urban), shape (p,)."""
    degree = territory.columns.get("degurba")
    if degree is None:
        return np.full(len(territory), np.nan)
    degree = np.asarray(degree, dtype=float)
    return np.where(np.isnan(degree), np.nan, (degree == 1) | (degree == 2))


def territory_text(territory, name, index):
    """A text column of the territories by row, "" outside all."""
    values = np.append(territory[name].astype(object), "") if territory is not None else [""]
    return np.asarray(values, dtype=object)[np.where(index == OUTSIDE, len(values) - 1, index)]
