"""The green-blue network as disjoint polygons, and what of a line lies inside it."""

import numpy as np
import shapely
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components

from ..progress import chunks, silent

CHUNK = 20_000
MAX_CELLS = 4_000


def components(count, i, j):
    """Number of the connected component of each of ``count`` things joined by pairs (i, j).

    Numbering follows the lowest member. O(count + pairs).
    """
    graph = coo_matrix((np.ones(len(i), dtype=np.int8), (i, j)), shape=(count, count))
    _, label = connected_components(graph, directed=False)
    _, first, label = np.unique(label, return_index=True, return_inverse=True)
    order = np.argsort(np.argsort(first))
    return order[label.reshape(-1)]


def dissolve(polygons):
    """Polygons that overlap or touch become one; the others stay as they are.

    Parameters
    ----------
    polygons : ndarray of (Multi)Polygon, shape (n,)

    Returns
    -------
    ndarray of Polygon, shape (m,)
        Disjoint single parts.

    Notes
    -----
    Only touching clusters are united, so a network of separate parts costs one
    index query, O(n log n).
    """
    parts = shapely.get_parts(polygons)
    parts = parts[shapely.get_dimensions(parts) == 2]
    tree = shapely.STRtree(parts)
    i, j = tree.query(parts, predicate="intersects")
    apart = i < j
    label = components(len(parts), i[apart], j[apart])
    size = np.bincount(label, minlength=label.max(initial=-1) + 1)
    single = size[label] == 1
    clusters = [shapely.union_all(parts[label == c]) for c in np.flatnonzero(size > 1)]
    result = np.concatenate([parts[single], shapely.get_parts(np.array(clusters, dtype=object))])
    return result[shapely.get_dimensions(result) == 2]


def close_gaps(polygons, gap_m):
    """The network with gaps narrower than ``gap_m`` filled, as roads leave them in habitat maps.

    Parameters
    ----------
    polygons : ndarray of Polygon
        Disjoint (:func:`dissolve`).
    gap_m : float
        0 leaves the network as it is.

    Returns
    -------
    ndarray of Polygon
        Disjoint.

    Notes
    -----
    A morphological closing: widened by half the gap, dissolved, narrowed again; joined
    with what was there, so that nothing is lost at sharp corners.
    """
    if gap_m <= 0:
        return polygons
    wide = dissolve(shapely.buffer(polygons, gap_m / 2, join_style="mitre"))
    narrow = shapely.buffer(wide, -gap_m / 2, join_style="mitre")
    return dissolve(np.concatenate([polygons, shapely.get_parts(narrow)]))


def near_features(layers, polygons, margin_m):
    """Features that meet a polygon, and those whose box comes near the box of such a one.

    Parameters
    ----------
    layers : list of ndarray of geometry
    polygons : ndarray of Polygon
    margin_m : float

    Returns
    -------
    list of ndarray of int
        Positions per layer, in order; what is near counts whatever layer it is near to.

    Notes
    -----
    A feature within ``margin_m`` of one that meets a polygon is always among them, however
    either was split. The boxes are painted on a grid of half the margin, of which prefix
    sums tell whether any cell below a box is painted: O(n log n + cells).
    """
    bounds = [shapely.bounds(layer) for layer in layers]
    hits = [np.empty((0, 4))]
    for layer, box in zip(layers, bounds):
        _, hit = shapely.STRtree(layer).query(polygons, predicate="intersects")
        hits.append(box[np.unique(hit)])
    hits = np.concatenate(hits)
    if not len(hits):
        return [np.empty(0, dtype=np.int64) for _ in layers]
    hits += margin_m * np.array([-1, -1, 1, 1])
    origin = hits[:, :2].min(axis=0)
    reach = hits[:, 2:].max(axis=0) - origin
    cell = max(margin_m / 2, reach.max() / MAX_CELLS, 1.0)
    painted = _prefix(np.cumsum(np.cumsum(_corners(hits, origin, cell, reach), 0), 1) > 0)
    return [np.flatnonzero(_touches(painted, box, origin, cell)) for box in bounds]


def _corners(boxes, origin, cell, reach):
    """+1 and −1 at the corners of the boxes, so that two running sums paint them."""
    rows, columns = np.ceil(reach / cell).astype(int) + 3
    grid = np.zeros((rows, columns), dtype=np.int32)
    low = np.floor((boxes[:, :2] - origin) / cell).astype(int)
    high = np.floor((boxes[:, 2:] - origin) / cell).astype(int) + 1
    for x, y, sign in (
        (low[:, 0], low[:, 1], 1),
        (high[:, 0], low[:, 1], -1),
        (low[:, 0], high[:, 1], -1),
        (high[:, 0], high[:, 1], 1),
    ):
        np.add.at(grid, (x, y), sign)
    return grid


def _prefix(painted):
    """Number of painted cells below and left of each corner of the grid."""
    total = np.zeros((painted.shape[0] + 1, painted.shape[1] + 1), dtype=np.int32)
    total[1:, 1:] = np.cumsum(np.cumsum(painted, axis=0, dtype=np.int32), axis=1)
    return total


def _touches(total, boxes, origin, cell):
    """Which boxes have a painted cell below them."""
    limit = np.array(total.shape) - 1
    low = np.clip(np.floor((boxes[:, :2] - origin) / cell), 0, limit).astype(int)
    high = np.clip(np.floor((boxes[:, 2:] - origin) / cell) + 1, 0, limit).astype(int)
    return (
        total[high[:, 0], high[:, 1]]
        - total[low[:, 0], high[:, 1]]
        - total[high[:, 0], low[:, 1]]
        + total[low[:, 0], low[:, 1]]
    ) > 0


def clip_lines(lines, polygons, progress=silent):
    """The parts of lines that lie inside polygons, one row per line and polygon that meet.

    Parameters
    ----------
    lines : ndarray of (Multi)LineString, shape (n,)
    polygons : ndarray of (Multi)Polygon, shape (m,)
    progress : callable

    Returns
    -------
    line, polygon : ndarray of int, shape (k,)
        Sorted by line, then polygon.
    inside : ndarray of geometry, shape (k,)
        A line that only touches a polygon gives a point or an empty geometry.

    Raises
    ------
    Cancelled

    Notes
    -----
    O(n log n + k v): one index query with prepared polygons; the overlay is
    spared for lines that lie wholly inside.
    """
    tree = shapely.STRtree(lines)
    polygon, line = tree.query(polygons, predicate="intersects")
    whole_polygon, whole_line = tree.query(polygons, predicate="contains_properly")
    whole = np.isin(_pair(polygon, line, len(lines)), _pair(whole_polygon, whole_line, len(lines)))
    order = np.lexsort((polygon, line))
    line, polygon, whole = line[order], polygon[order], whole[order]
    inside = lines[line].copy()
    cut = np.flatnonzero(~whole)
    for rows in chunks(progress, len(cut), CHUNK):
        at = cut[rows]
        inside[at] = shapely.intersection(lines[line[at]], polygons[polygon[at]])
    return line, polygon, inside


def _pair(a, b, size):
    return a.astype(np.int64) * max(size, 1) + b


def line_parts(geometry):
    """The LineStrings in any geometries, with the position each came from."""
    part, index = shapely.get_parts(geometry, return_index=True)
    while np.any(shapely.get_type_id(part) > 3):  # collections inside collections
        part, deeper = shapely.get_parts(part, return_index=True)
        index = index[deeper]
    keep = (shapely.get_type_id(part) == 1) & (shapely.length(part) > 0)
    return part[keep], index[keep]
