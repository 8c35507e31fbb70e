"""Where the costs spreading from two patches meet first: their least cost and its middle."""

import numpy as np

from ...progress import part, silent, step
from ..costdistance.spreading import directions
from ..costdistance.windows import extend

RING = 1.4  # from one ring to the next
NEAR = 1.0 + 1e-9  # of the least cost: steps worth a look, whatever the order of the sums
SAME = 1.0 + 1e-12  # costs this close are the same but for rounding


def close_in(index, windows, a, b, bound, cutoff, progress=silent):
    """Spread around patches in growing rings until every pair's least cost is found.

    A pair is settled once both rings are as wide as half of its cheapest meeting so
    far. Bounds met at a far end of a border can be many times the true cost, which
    is why the rings grow step by step instead of going to half the bound at once.

    Parameters
    ----------
    index : ZoneIndex
    windows : dict of int to Window
        Filled.
    a, b : ndarray of int, shape (n,)
    bound : ndarray of float64, shape (n,)
        Upper bounds of the least costs.
    cutoff : float

    Returns
    -------
    ndarray of float64, shape (n,)
        Least costs, or what was found beyond the cutoff.
    """
    best = bound.copy()
    radius = np.zeros(len(index.boxes) + 1)
    for patch in (a, b):
        np.maximum.at(radius, patch, np.minimum(bound, cutoff) / 2.0)
    open_links = np.arange(len(a))
    reached = np.full(radius.size, -1.0)
    while open_links.size:
        share = part(progress, 1.0 - open_links.size / len(a), 1.0)
        patches = np.unique([a[open_links], b[open_links]])
        active = patches[reached[patches] < radius[patches]]
        extend(index, windows, {int(k): radius[k] for k in active}, progress=share)
        reached[active] = radius[active]
        for link in open_links:  # the windows differ in size
            step(share, 1.0)
            total, _row, _col = overlap(windows[int(a[link])], windows[int(b[link])])
            best[link] = min(best[link], total.min(initial=np.inf))
        need = np.minimum(best, cutoff) / 2.0
        settled = np.minimum(reached[a], reached[b]) >= need
        open_links = np.flatnonzero(~settled)
        most = np.zeros(radius.size)
        for patch in (a[open_links], b[open_links]):
            np.maximum.at(most, patch, need[open_links])
        radius = np.maximum(reached, np.minimum(reached * RING, most))
    return best


def middle_steps(bank, windows, a, b, least, wanted=None, progress=silent):
    """The step in the middle of every pair's least-cost path, and the cost.

    Of all steps from a cell within half the cost of patch a to one within half the
    cost of patch b that are on a least-cost path, the first (by cells) is taken. Both
    costs are exact there, so the choice depends neither on how far the costs were
    spread nor on tiles.

    Parameters
    ----------
    bank : Bank
    windows : dict of int to Window
        Those of the bank.
    a, b : ndarray of int, shape (n,)
    least : ndarray of float64, shape (n,)
    wanted : ndarray of bool, flat framed, optional
        Take only steps that start in one of these cells.
    progress : callable

    Returns
    -------
    cost : ndarray of float64, shape (n,)
    cell_a, cell_b : ndarray of int, shape (n,)
        Flat framed cells on either side of the middle; −1 where no step is wanted.
    """
    grid, links, cells = bank.grid, [], []
    for link in range(len(a)):  # the windows differ in size
        step(progress, link / len(a))
        total, row, col = overlap(windows[int(a[link])], windows[int(b[link])])
        down, across = np.nonzero(total <= least[link] * NEAR)
        near = (row + down) * grid.stride + col + across
        cells.append(near if wanted is None else near[wanted[near]])
        links.append(np.full(cells[-1].size, link))
    link, first = (np.concatenate([np.empty(0, dtype=np.intp), *both]) for both in (links, cells))
    half = least[link] / 2.0 * NEAR
    columns = [[], [], [], []]
    near_a = bank.at(a[link], first)
    for offset, length in directions(grid.stride):
        near_b = bank.at(b[link], first + offset)
        cost = near_a + near_b + (grid.half[first] + grid.half[first + offset]) * length
        fits = (near_a <= half) & (near_b <= half) & (cost <= least[link] * NEAR)
        for column, values in zip(columns, (link, cost, first, first + offset)):
            column.append(values[fits])
    columns = [np.concatenate(column) for column in columns]
    found = least.copy(), np.full(len(a), -1), np.full(len(a), -1)
    picked = first_least(*columns)
    for column, values in zip(found, columns[1:]):
        column[columns[0][picked]] = values[picked]
    return found


def first_least(link, cost, first, second):
    """The row of every link that costs least; of those that cost the same, the first by cells."""
    least = np.full(link.max(initial=-1) + 1, np.inf)
    np.minimum.at(least, link, cost)
    same = np.flatnonzero(cost <= least[link] * SAME)
    order = same[np.lexsort([second[same], first[same], link[same]])]
    return order[np.unique(link[order], return_index=True)[1]]


def overlap(first, second):
    """The sum of two windows where they overlap, and its framed row and column."""
    boxes = np.array([first.box, second.box])
    top, left = boxes[:, :2].max(axis=0)
    bottom, right = np.maximum(boxes[:, 2:].min(axis=0), (top, left))
    parts = [
        w.cost[top - w.row : bottom - w.row, left - w.col : right - w.col] for w in (first, second)
    ]
    return parts[0] + parts[1], top, left
