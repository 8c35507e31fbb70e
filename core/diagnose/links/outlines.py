"""Outlines of groups of cells, as polygons on the map."""

import numpy as np
import shapely

from .paths import map_points

DOWN, ACROSS = np.array([0, 1, 0, -1]), np.array([1, 0, -1, 0])  # east, south, west, north


def outline(inside, transform):
    """The union of cells.

    Parameters
    ----------
    inside : ndarray of bool, shape (rows, cols)
    transform : sequence of 6 float
        See ``paths.map_points``.

    Returns
    -------
    shapely Polygon or MultiPolygon
        Valid; cells that touch in a corner only are polygons of their own. Empty without cells.

    Notes
    -----
    The sides between cells in and out are followed with the inside on the right, turning
    right where two cells meet in a corner. O(cells) array work and O(sides) steps.
    """
    vertex, heading, ring = _rings(np.pad(inside, 1))
    if not vertex.size:
        return shapely.Polygon()
    width = inside.shape[1] + 2
    # A turn is a corner; the first of a ring follows on its last.
    before = np.arange(ring.size) - 1
    starts = np.flatnonzero(np.diff(ring, prepend=-1))
    before[starts] = np.append(starts[1:], ring.size) - 1
    corner = heading[before] != heading
    row, col = np.divmod(vertex[corner], width)
    points = map_points(row - 1, col - 1, transform)
    rings = shapely.linearrings(points, indices=ring[corner])
    clockwise = ~shapely.is_ccw(rings)
    if transform[1] * transform[5] - transform[2] * transform[4] > 0:
        clockwise = ~clockwise  # rows that run north
    return _assembled(rings[clockwise], rings[~clockwise])


def _rings(framed):
    """Closed walks along the sides of cells: start vertex, heading and ring of every side."""
    width = framed.shape[1]
    sides = (  # of inside cells against outside ones, and the vertex they start from
        np.flatnonzero(framed[1:] & ~framed[:-1]) + width,
        np.flatnonzero(framed[:, :-1] & ~framed[:, 1:]),
        np.flatnonzero(framed[:-1] & ~framed[1:]),
        np.flatnonzero(framed[:, 1:] & ~framed[:, :-1]),
    )
    row, col = np.divmod(sides[1], width - 1)
    east = row * width + col + 1
    row, col = np.divmod(sides[3], width - 1)
    starts = (sides[0], east, sides[2] + width + 1, (row + 1) * width + col + 1)
    vertex = np.concatenate(starts)
    heading = np.repeat(np.arange(4), [s.size for s in starts])
    number = np.full((4, framed.size + width), -1)
    number[heading, vertex] = np.arange(vertex.size)
    end = vertex + DOWN[heading] * width + ACROSS[heading]
    right, straight, left = (number[(heading + turn) % 4, end] for turn in (1, 0, 3))
    follows = np.where(right >= 0, right, np.where(straight >= 0, straight, left))
    order, ring = _walks(follows.tolist(), vertex.tolist())
    return vertex[order], heading[order], ring


def _walks(follows, vertex):
    """The sides in the order of the walks; a walk that meets itself is parted there."""
    order, ring, rings = [], [], 0
    done = bytearray(len(follows))
    for first in range(len(follows)):  # a walk depends on each of its steps
        side, walk, at = first, [], {}
        while not done[side]:
            done[side] = 1
            spot = vertex[side]
            if spot in at:
                since = at[spot]
                order += walk[since:]
                ring += [rings] * (len(walk) - since)
                rings += 1
                for closed in walk[since:]:
                    del at[vertex[closed]]
                del walk[since:]
            at[spot] = len(walk)
            walk.append(side)
            side = follows[side]
        if walk:
            order += walk
            ring += [rings] * len(walk)
            rings += 1
    return np.array(order, dtype=np.intp), np.array(ring, dtype=np.intp)


def _assembled(shells, holes):
    """Polygons of outer rings, each with the holes that lie in it."""
    made = shapely.polygons(shells)
    if len(holes):
        filled = shapely.polygons(holes)
        spots = shapely.point_on_surface(filled)  # may lie on an island, which is smaller
        hole, shell = shapely.STRtree(made).query(spots, predicate="within")
        around = shapely.area(made)[shell] > shapely.area(filled)[hole]
        hole, shell = hole[around], shell[around]
        order = np.lexsort([shapely.area(made)[shell], hole])
        _holes, first = np.unique(hole[order], return_index=True)
        owner = shell[order][first]
        for k in np.unique(owner):  # shells differ in the number of their holes
            made[k] = shapely.polygons(shells[k], holes[owner == k])
    return made[0] if len(made) == 1 else shapely.multipolygons(made)
