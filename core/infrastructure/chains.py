"""Lines as drawn to maximal chains: the same whatever way they were split, reversed or repeated."""

import numpy as np
import shapely

_MIX = np.array([0x9E3779B97F4A7C15, 0xC2B2AE3D27D4EB4F, 0x165667B19E3779F9], dtype=np.uint64)


def factorize(columns):
    """One integer per row for equal rows; numbering follows the sorted values.

    Parameters
    ----------
    columns : sequence of ndarray, each of shape (n,)

    Returns
    -------
    group : ndarray of int, shape (n,)
    first : ndarray of int, shape (k,)
        A row of each group.
    """
    group = np.zeros(len(columns[0]), dtype=np.int64)
    first = np.zeros(min(1, len(group)), dtype=np.int64)
    for column in columns:
        values, code = np.unique(_sortable(column), return_inverse=True)
        _, first, group = np.unique(
            group * len(values) + code.reshape(-1), return_index=True, return_inverse=True
        )
        group = group.reshape(-1)
    return group, first


def _sortable(column):
    return column.astype(str) if column.dtype == object else column


def chains(lines, group, priority):
    """Merge lines of one group into maximal chains.

    Every line is taken apart at each of its vertices (coordinates to the
    millimetre), pieces that occur twice are kept once, and what remains is
    merged through the vertices where exactly two pieces of a group meet.

    Parameters
    ----------
    lines : ndarray of LineString, shape (n,)
        Metres.
    group : ndarray of int, shape (n,)
        Lines are merged within a group only.
    priority : ndarray of float, shape (number of groups,)
        Of a piece drawn in several groups the highest priority keeps it
        (the lower group number on a tie).

    Returns
    -------
    chain : ndarray of LineString, shape (m,)
        In an order and direction that do not depend on those of the input.
    chain_group : ndarray of int, shape (m,)

    Notes
    -----
    O(v log v) in the number of vertices v.
    """
    start, end, piece_group = _unique_pieces(lines, group, priority)
    if not len(start):
        return np.empty(0, dtype=object), np.empty(0, dtype=np.int64)
    order = np.lexsort((start[:, 1], start[:, 0], piece_group))
    pieces = shapely.linestrings(np.stack([start[order], end[order]], axis=1))
    groups, index = np.unique(piece_group[order], return_inverse=True)
    merged = shapely.line_merge(shapely.multilinestrings(pieces, indices=index.reshape(-1)))
    chain, part_of = shapely.get_parts(merged, return_index=True)
    return _canonical(chain, groups[part_of])


def _unique_pieces(lines, group, priority):
    """End points of all two-point pieces, each once, with the group that keeps it."""
    coordinates, index = shapely.get_coordinates(lines, return_index=True)
    coordinates = np.round(coordinates, 3) + 0.0
    same_line = index[1:] == index[:-1]
    start, end = coordinates[:-1][same_line], coordinates[1:][same_line]
    piece_group = group[index[1:][same_line]]
    moved = np.any(start != end, axis=1)
    start, end, piece_group = start[moved], end[moved], piece_group[moved]
    backwards = (end[:, 0] < start[:, 0]) | ((end[:, 0] == start[:, 0]) & (end[:, 1] < start[:, 1]))
    start[backwards], end[backwards] = end[backwards], start[backwards]
    order = np.lexsort((piece_group, -priority[piece_group], _hash(start, end)))
    start, end, piece_group = start[order], end[order], piece_group[order]
    repeated = np.zeros(len(start), dtype=bool)
    repeated[1:] = np.all((start[1:] == start[:-1]) & (end[1:] == end[:-1]), axis=1)
    return start[~repeated], end[~repeated], piece_group[~repeated]


def _hash(start, end):
    """Sort key that puts equal pieces beside each other (unequal ones are told apart later)."""
    key = np.zeros(len(start), dtype=np.uint64)
    with np.errstate(over="ignore"):
        for column in (start[:, 0], start[:, 1], end[:, 0], end[:, 1]):
            bits = np.ascontiguousarray(column).view(np.uint64)
            key = (key ^ bits) * _MIX[0]
            key ^= key >> np.uint64(29)
            key *= _MIX[1]
    return key


def _canonical(chain, chain_group):
    """Direction and order that follow from the coordinates alone."""
    closed = shapely.is_closed(chain)
    chain[closed] = shapely.normalize(chain[closed])
    first = shapely.get_coordinates(shapely.get_point(chain, 0))
    last = shapely.get_coordinates(shapely.get_point(chain, -1))
    turn = (last[:, 0] < first[:, 0]) | ((last[:, 0] == first[:, 0]) & (last[:, 1] < first[:, 1]))
    chain[turn] = shapely.reverse(chain[turn])
    first[turn], last[turn] = last[turn], first[turn]
    second = shapely.get_coordinates(shapely.get_point(chain, 1))
    length = shapely.length(chain)
    corners = np.concatenate([second, last, first], axis=1)[:, [1, 0, 3, 2, 5, 4]]
    order = np.lexsort((chain_group, length, *corners.T))
    return chain[order], chain_group[order]
