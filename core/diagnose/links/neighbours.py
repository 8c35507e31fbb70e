"""Which zones touch, and upper bounds of the least costs between their patches."""

from dataclasses import dataclass

import numpy as np

from ...progress import part, silent
from ..costdistance.spreading import spread
from ..costdistance.zones import zone_contacts


@dataclass(frozen=True)
class Pairs:
    """Neighbouring zones (labels 1 … count) and the cheapest contact on their border."""

    a: np.ndarray
    b: np.ndarray
    cost: np.ndarray
    cell_a: np.ndarray
    cell_b: np.ndarray


def border_pairs(grid, cost, zone, contacts):
    """The cheapest contact of every two zones that touch.

    Contacts that cost the same are told apart by the cell on the side of the lower
    label, then by the other.
    """
    columns = [[], [], [], [], []]
    for first, second, length in contacts:
        swap = zone[first] > zone[second]
        low, high = np.where(swap, second, first), np.where(swap, first, second)
        total = cost[low] + cost[high] + (grid.half[low] + grid.half[high]) * length
        for column, values in zip(columns, (zone[low], zone[high], total, low, high)):
            column.append(values)
    a, b, total, low, high = (np.concatenate(column) for column in columns)
    return Pairs(*cheapest(a, b, total, low, high))


def cheapest(a, b, cost, *cells):
    """The cheapest row of every pair (a, b); sorted, ties broken by the cells in turn."""
    order = np.lexsort([*reversed(cells), cost, b, a])
    a, b = a[order], b[order]
    first = np.ones(a.size, dtype=bool)
    first[1:] = (a[1:] != a[:-1]) | (b[1:] != b[:-1])
    return (a[first], b[first], cost[order][first], *(c[order][first] for c in cells))


def crossing_costs(grid, flat, count, progress=silent):
    """An upper bound of the cost from any cell of a patch to any other, inside the patch.

    Twice the cost from one of its cells to the farthest; inf where a patch is in
    pieces or touches another.
    """
    patch = np.flatnonzero(flat)
    _labels, first = np.unique(flat[patch], return_index=True)
    roots = patch[first]
    inside = np.full(grid.half.size, np.inf)
    inside[patch] = grid.half[patch]
    cost, zone = np.full(inside.size, np.inf), np.zeros(inside.size, dtype=np.int32)
    cost[roots], zone[roots] = 0.0, flat[roots]
    spread(inside, cost, zone, grid.stride, roots, progress=part(progress, 0.0, 0.0))
    farthest = np.zeros(count + 1)
    np.maximum.at(farthest, flat[patch], cost[patch])
    for first, second, _length in zone_contacts(grid, flat):
        farthest[flat[first]] = farthest[flat[second]] = np.inf
    return 2.0 * farthest


def by_triangles(pairs, crossing):
    """Upper bounds of the least costs by way of common neighbours.

    The cost from i to j is at most that from i to a neighbour k of both, through k,
    and on to j. Repeated until nothing changes. Far ends of a border, at the edge of
    the map or behind a barrier, give bounds many times the true cost; these mend them.
    O(sum of squared numbers of neighbours) each round.
    """
    count = crossing.size
    ends = np.concatenate([pairs.a, pairs.b]), np.concatenate([pairs.b, pairs.a])
    order = np.lexsort(ends[::-1])
    middle, other = ends[0][order], ends[1][order]
    link = np.concatenate([np.arange(len(pairs.a))] * 2)[order]
    start = np.searchsorted(middle, np.arange(count + 1))
    wide = start[middle + 1] - start[middle]
    first = np.repeat(np.arange(middle.size), wide)
    second = np.arange(first.size) - np.repeat(np.cumsum(wide) - wide, wide) + start[middle[first]]
    code = pairs.a.astype(np.int64) * count + pairs.b
    wanted = other[first].astype(np.int64) * count + other[second]
    third = np.minimum(np.searchsorted(code, wanted), max(code.size - 1, 0))
    closed = code[third] == wanted if code.size else np.zeros(0, dtype=bool)
    first, second, third = first[closed], second[closed], third[closed]
    bound, through = pairs.cost.copy(), crossing[middle[first]]
    while True:
        lower = bound.copy()
        np.minimum.at(lower, third, bound[link[first]] + bound[link[second]] + through)
        if (lower == bound).all():
            return bound
        bound = lower
