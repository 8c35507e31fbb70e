"""Numbers that OpenStreetMap keeps on route relations, given to the lines they run over."""

import numpy as np
import shapely


def number_by_routes(lines, numbers, routes, route_numbers):
    """Give lines without a number that of the route that shares their pieces.

    Parameters
    ----------
    lines : ndarray of (Multi)LineString, shape (n,)
    numbers : ndarray of str or None, shape (n,)
    routes : ndarray of (Multi)LineString, shape (m,)
        Made of the same vertices as the lines; on several, the first route wins.
    route_numbers : ndarray of str or None, shape (m,)

    Returns
    -------
    ndarray of str or None, shape (n,)

    Notes
    -----
    O(v log v) in the number of vertices v. A line is recognised by its first piece.
    """
    open_rows = np.flatnonzero([not number for number in numbers])
    result = numbers.copy()
    if not len(open_rows) or not len(routes):
        return result
    piece, route = _pieces(routes)
    mine, row = _pieces(lines[open_rows])
    _, first = np.unique(row, return_index=True)
    keys, index = np.unique(np.concatenate([piece, mine[first]]), return_inverse=True)
    index = index.reshape(-1)
    owner = np.full(len(keys), len(routes))
    np.minimum.at(owner, index[: len(piece)], route)
    found = owner[index[len(piece) :]]
    known = found < len(routes)
    result[open_rows[row[first]][known]] = route_numbers[found[known]]
    return result


def _pieces(lines):
    """Each two-point piece as a sortable record, whatever its direction, and its line."""
    part, line = shapely.get_parts(lines, return_index=True)
    coordinates, index = shapely.get_coordinates(part, return_index=True)
    same = index[1:] == index[:-1]
    start, end = np.round(coordinates[:-1][same], 3), np.round(coordinates[1:][same], 3)
    turned = (end[:, 0] < start[:, 0]) | ((end[:, 0] == start[:, 0]) & (end[:, 1] < start[:, 1]))
    start[turned], end[turned] = end[turned], start[turned]
    record = np.concatenate([start, end], axis=1) + 0.0
    names = [("x0", "f8"), ("y0", "f8"), ("x1", "f8"), ("y1", "f8")]
    return np.ascontiguousarray(record).view(names).reshape(-1), line[index[1:][same]]
