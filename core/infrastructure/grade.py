"""Over and under: where one line crosses another on a bridge or in a tunnel.

Each such crossing is a passage for animals that follow the one line across the
other: a track over a motorway, a brook below a railway bridge.
"""

import numpy as np
import shapely

from ..table import Table, concatenate
from .chains import chains, factorize

VERTEX_M = 0.01


def passages_from_lines(lines, barriers, viaduct_m):
    """Passages that follow from bridges and tunnels of the lines themselves.

    Parameters
    ----------
    lines : Table
        All classified lines, tunnels and streams included, in metres, with
        ``code``, ``bridge``, ``tunnel``, ``viaduct``, ``level``.
    barriers : dict of str to BarrierClass
        ``passage`` says what kind of passage a class makes.
    viaduct_m : float
        A bridge from this length on is a viaduct: animals pass below it anywhere.

    Returns
    -------
    Table
        Points, and lines for viaducts, with ``kind``, ``name``, and the unit vector
        ``dx``, ``dy`` in which animals move; NaN where any direction is served.

    Notes
    -----
    O(n log n + crossings).
    """
    lines = _whole_structures(lines)
    level = levels(lines)
    raised = np.flatnonzero(lines["bridge"] | lines["tunnel"])
    tree = shapely.STRtree(lines.geometry)
    i, j = tree.query(lines.geometry[raised], predicate="dwithin", distance=VERTEX_M)
    a, b = raised[i], j
    # each crossing of two raised lines is found from both sides; the upper one is kept as a
    upper = np.where(level[a] > level[b], a, b)
    lower = np.where(level[a] > level[b], b, a)
    apart = level[a] != level[b]
    pairs = np.unique(np.stack([upper[apart], lower[apart]], axis=1), axis=0)
    crossings = _along_both(lines, barriers, pairs[:, 0], pairs[:, 1], viaduct_m)
    return concatenate([crossings, _viaducts(lines, viaduct_m)], "passages")


def _whole_structures(lines):
    """The lines with each bridge and tunnel in one piece, however its ways were split."""
    up = lines["bridge"] | lines["tunnel"]
    raised = lines.take(up)
    if not len(raised):
        return lines
    keys = ("code", "ref", "name", "level", "bridge", "tunnel", "viaduct")
    group, first = factorize([raised[k] for k in keys])
    chain, of_group = chains(raised.geometry, group, np.zeros(len(first)))
    whole = raised.take(first[of_group]).with_columns(geometry=chain)
    return concatenate([lines.take(~up), whole], lines.name)


def passages_from_relation(lines, barriers, ids, upper_ids, lower_ids):
    """Passages from a register's over/under relation (upper and lower segment ids).

    Parameters
    ----------
    lines : Table
    barriers : dict of str to BarrierClass
    ids : ndarray of str, shape (n,)
        Identifier of each line in the register.
    upper_ids, lower_ids : ndarray of str, shape (k,)

    Returns
    -------
    Table
        Like :func:`passages_from_lines`.
    """
    order = np.argsort(ids, kind="stable")
    found = []
    for wanted in (upper_ids, lower_ids):
        at = np.minimum(np.searchsorted(ids[order], wanted), max(len(ids) - 1, 0))
        found.append(np.where(ids[order][at] == wanted, order[at], -1) if len(ids) else at - 1)
    known = (found[0] >= 0) & (found[1] >= 0)
    return _along_both(lines, barriers, found[0][known], found[1][known], np.inf)


def levels(lines):
    """Relative level of each line: its tagged layer, else +1 for bridges and −1 for tunnels."""
    level = np.where(lines["bridge"], 1.0, np.where(lines["tunnel"], -1.0, 0.0))
    tagged = ~np.isnan(lines["level"]) & (lines["bridge"] | lines["tunnel"])
    return np.where(tagged, lines["level"], level)


def _along_both(lines, barriers, upper, lower, viaduct_m):
    """One passage along the upper line (for what lies below) and one along the lower."""
    meet = shapely.intersection(lines.geometry[upper], lines.geometry[lower])
    missed = shapely.is_empty(meet)  # a way that was split where it crosses ends just there
    ends = lines.geometry[upper[missed]], lines.geometry[lower[missed]]
    meet[missed] = shapely.get_point(shapely.shortest_line(*ends), 0)
    point, pair = shapely.get_parts(meet, return_index=True)
    single = (shapely.get_dimensions(point) == 0) & ~shapely.is_empty(point)
    point, upper, lower = point[single], upper[pair[single]], lower[pair[single]]
    # lines that share the vertex are joined there, not one above the other
    joined = _is_vertex(lines.geometry[upper], point) & _is_vertex(lines.geometry[lower], point)
    raised = lines["bridge"] | lines["tunnel"]
    for rows in (upper, lower):  # and a bridge that begins at the other does not cross it
        joined |= raised[rows] & _is_end(lines.geometry[rows], point)
    upper, lower, point = upper[~joined], lower[~joined], point[~joined]
    kind = np.array([barriers[c].passage for c in lines["code"]] + [""], dtype=object)[:-1]
    below = np.where(is_viaduct(lines, viaduct_m)[upper], "", kind[lower])
    along = [_heading(lines.geometry[rows], point) for rows in (upper, lower)]
    # over a lower tunnel there is ground, and the tunnel itself is no barrier
    open_below = ~(lines["tunnel"][lower] & ~lines["bridge"][upper])
    parts = []
    for kinds, direction, rows, valid in (
        (kind[upper], along[0], upper, ~lines["tunnel"][lower]),
        (below, along[1], lower, open_below | (kind[lower] != "")),
    ):
        keep = valid & (kinds != "")
        name = np.where(lines["ref"][rows] != "", lines["ref"][rows], lines["name"][rows])
        parts.append((point[keep], kinds[keep], name[keep], direction[keep, 0], direction[keep, 1]))
    columns = [np.concatenate(c) for c in zip(*parts)]
    return passage_table(*columns)


def is_viaduct(lines, viaduct_m):
    """Bridges so long that animals pass below them anywhere. Shape (n,)."""
    return lines["viaduct"] | (lines["bridge"] & (shapely.length(lines.geometry) >= viaduct_m))


def _viaducts(lines, viaduct_m):
    """Each viaduct as a passage across itself."""
    rows = np.flatnonzero(is_viaduct(lines, viaduct_m))
    line = lines.geometry[rows]
    along = _heading(line, shapely.line_interpolate_point(line, 0.5, normalized=True))
    name = np.where(lines["ref"][rows] != "", lines["ref"][rows], lines["name"][rows])
    kind = np.full(len(rows), "viaduct", dtype=object)
    return passage_table(line, kind, name, -along[:, 1], along[:, 0])


def passage_table(point, kind, name, dx, dy):
    """Passages as a Table, in an order of their own, with kind, name and direction of movement."""
    table = Table(
        point, {"kind": kind.astype(object), "name": name.astype(object), "dx": dx, "dy": dy},
        "passages",
    )  # fmt: skip
    place = shapely.bounds(point)
    return table.take(np.lexsort((kind.astype(str), place[:, 1], place[:, 0])))


def _is_end(lines, points):
    ends = (shapely.get_point(lines, 0), shapely.get_point(lines, -1))
    return np.minimum(*[shapely.distance(end, points) for end in ends]) < VERTEX_M


def _is_vertex(lines, points):
    coordinates, row = shapely.get_coordinates(lines, return_index=True)
    there = shapely.get_coordinates(points)[row]
    same = np.hypot(*(coordinates - there).T) < VERTEX_M
    return np.bincount(row[same], minlength=len(lines)) > 0


def _heading(lines, points):
    """Unit vector along each line at each point."""
    at = shapely.line_locate_point(lines, points)
    length = shapely.length(lines)
    low = shapely.line_interpolate_point(lines, np.maximum(at - 5.0, 0.0))
    high = shapely.line_interpolate_point(lines, np.minimum(at + 5.0, length))
    vector = shapely.get_coordinates(high) - shapely.get_coordinates(low)
    return vector / np.maximum(np.hypot(vector[:, 0], vector[:, 1]), 1e-9)[:, None]
