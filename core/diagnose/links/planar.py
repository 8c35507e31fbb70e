"""Links between habitat patches: which neighbours, at what least cost, along which cells.

One multi-source pass (``costdistance``) labels every cell with its nearest patch. Two
patches whose zones touch are *planar* neighbours (Fall et al. 2007, Ecosystems 10; the
zones are a Voronoi diagram in cost space). The cheapest meeting on their shared border
is a path between them, so its cost is an upper bound of the least-cost distance, and
the minimum spanning tree of these bounds is that of the true costs (Mehlhorn 1988,
Information Processing Letters 27). It is not always the least cost itself: that path
may run through a third patch's zone, or cross a third patch (at its cells' resistance).

The true costs are found from the bounds: the least-cost path of a pair has a cell
within half its bound of both patches. So around every patch the costs are spread
beyond its own zone (where they are known already) in growing rings, up to half of
the least cost to its dearest neighbour, and each pair is the cheapest meeting of two
such balls. They overlap little: together about as much work as the first pass.
"""

import numpy as np

from ...errors import GreenBlueError
from ...progress import part, silent
from ..costdistance.grid import check_cutoff, patch_cells, resistance_grid
from ..costdistance.walks import Bank
from ..costdistance.windows import (
    CANVAS_BYTES,
    ZoneIndex,
    crop,
    own_zones,
)
from ..costdistance.zones import nearest, zone_contacts
from .complete import every_pair
from .found import Links, found_links
from .meetings import close_in, middle_steps
from .neighbours import border_pairs, by_triangles, crossing_costs

BORDER, PLANAR, COMPLETE = "border", "planar", "complete"
WINDOW_BYTES = 1_000_000_000  # of windows held at once
CANVAS_SHARE = 0.4  # of these, for windows being spread
GROWN = 4  # cells of a window in the end, for each of a first window


def find_links(
    resistance,
    labels,
    cell_size,
    *,
    nodata=None,
    method=PLANAR,
    cutoff=np.inf,
    window_bytes=WINDOW_BYTES,
    accelerate=True,
    progress=silent,
):
    """Link habitat patches over a resistance raster.

    Parameters
    ----------
    resistance, labels, cell_size, nodata, accelerate, progress
        As for ``costdistance.cost_distance``.
    method : {"planar", "border", "complete"}
        ``planar``: neighbouring patches with their true least cost and path.
        ``border``: the same pairs with the cheapest path across their shared border:
        faster, an upper bound of the cost, exact for the minimum spanning tree.
        ``complete``: every pair of patches within the cutoff, O(patches²) without one.
    cutoff : float
        Effective metres; dearer links are left out.
    window_bytes : int
        Memory for costs around single patches held at once; when it is too little
        for all, links are worked in groups and some costs are found twice.

    Returns
    -------
    Links
        Costs are exact in the sense of float64 sums: within 1e-12 relative of any
        other order of summation. Of several paths of the same cost, the one that
        meets in the first cell (by row, then column) and follows the first
        predecessor (N, W, E, S, NW, NE, SW, SE) from there is given.

    Raises
    ------
    GreenBlueError
        See ``cost_distance``; also an unknown method.
    Cancelled
        Within a second.

    Notes
    -----
    Complexity of ``planar``: the first pass plus the balls, O(cells · overlap) with
    an overlap of 1 to 2 for patches spread over the raster.
    """
    check_cutoff(cutoff)
    if method not in (BORDER, PLANAR, COMPLETE):
        raise GreenBlueError("There is no linking method called {method}.", method=method)
    grid = resistance_grid(resistance, cell_size, nodata)
    flat = patch_cells(grid, labels)
    names = compact(flat)
    share = 1.0 if method == BORDER else 0.5
    cost, zone = nearest(grid, flat, cutoff, accelerate, part(progress, 0.0, share * 0.8))
    rest = part(progress, share * 0.8, 1.0)
    contacts = list(zone_contacts(grid, zone, part(rest, 0.0, 0.0)))
    pairs = border_pairs(grid, cost, zone, contacts)
    canvas = int(window_bytes * CANVAS_SHARE / CANVAS_BYTES)
    window_bytes = int(window_bytes * (1.0 - CANVAS_SHARE))
    index = ZoneIndex(grid, cost, zone, contacts, len(names) - 1, accelerate, canvas)
    if method == COMPLETE:
        found = every_pair(index, flat, cutoff, window_bytes, rest)
    else:
        bound = pairs.cost
        if method == PLANAR:
            bound = by_triangles(pairs, crossing_costs(grid, flat, len(names) - 1, rest))
        found = _meetings(index, pairs, bound, method, cutoff, window_bytes, rest)
    return _as_links(grid, found, pairs, names, cutoff, method)


def compact(flat):
    """Renumber patch labels to 1 … count, in place; returns the label of each number."""
    cells = np.flatnonzero(flat)
    names, numbers = np.unique(flat[cells], return_inverse=True)
    flat[cells] = numbers + 1
    return np.concatenate([[0], names]).astype(np.int32)


def _meetings(index, pairs, bound, method, cutoff, window_bytes, progress):
    """Costs and paths of neighbouring patches, group by group."""
    parts = list(groups(index, pairs.a, pairs.b, window_bytes))
    found = []
    for number, group in enumerate(parts):
        inner = part(progress, number / len(parts), (number + 1) / len(parts))
        found.append(_meet(index, pairs, bound, group, method, cutoff, inner))
    return _joined(found, pairs.a, pairs.b)


def groups(index, a, b, window_bytes):
    """Groups of links, near each other, whose windows fit in memory together.

    Parameters
    ----------
    index : ZoneIndex
    a, b : ndarray of int, shape (n,)
        Patches 1 … count of every link.
    window_bytes : int

    Yields
    ------
    ndarray of int
        Numbers of links, ascending.
    """
    if not len(a):
        return
    sizes = np.array([index.size(label) for label in index.labels])
    tile = max(int(np.sqrt(sizes.mean())), 1)
    row, col = (np.array([index.middle(label) for label in index.labels]) // tile)[a - 1].T
    group, used, held = [], 0, set()
    for link in np.lexsort([b, a, col, row]):
        new = {int(a[link]), int(b[link])} - held
        size = sum(int(sizes[label - 1]) for label in new) * 8 * GROWN
        if group and used + size > window_bytes:
            yield np.sort(group)
            new = {int(a[link]), int(b[link])}
            size = sum(int(sizes[label - 1]) for label in new) * 8 * GROWN
            group, used, held = [], 0, set()
        group.append(link)
        used, held = used + size, held | new
    yield np.sort(group)


def _meet(index, pairs, bound, group, method, cutoff, progress):
    """Costs and paths of a group of links; those dearer than the cutoff drop out."""
    a, b = pairs.a[group], pairs.b[group]
    windows = {}
    if method == BORDER:
        least = pairs.cost[group]
        windows = own_zones(index, np.unique([a, b]).tolist(), progress)
    else:
        share = part(progress, 0.0, 0.8)
        least = close_in(index, windows, a, b, bound[group], cutoff, share)
        crop(windows, part(progress, 0.8, 0.8))
    within = least <= cutoff
    group, a, b, least = group[within], a[within], b[within], least[within]
    bank = Bank(index.grid, windows)
    if method == BORDER:
        cost, cells = least, (pairs.cell_a[group], pairs.cell_b[group])
    else:
        share = part(progress, 0.8, 0.9)
        cost, *cells = middle_steps(bank, windows, a, b, least, progress=share)
    start, path = between(bank, a, b, *cells, part(progress, 0.9, 1.0))
    return group, cost, start, path


def between(bank, a, b, cell_a, cell_b, progress=silent):
    """The cells from patch a to patch b through the meeting: starts, flat cells."""
    count = len(a)
    walk, cells = bank.walk(np.concatenate([a, b]), np.concatenate([cell_a, cell_b]), progress)
    position = np.arange(walk.size)
    first_half = walk < count
    link = np.where(first_half, walk, walk - count)
    order = np.lexsort([np.where(first_half, -position, position), ~first_half, link])
    link, cells = link[order], cells[order]
    keep = np.ones(cells.size, dtype=bool)
    keep[1:] = (cells[1:] != cells[:-1]) | (link[1:] != link[:-1])
    start = np.searchsorted(link[keep], np.arange(count + 1))
    return start, cells[keep]


def _joined(found, a, b):
    """The groups' results in one, in the order of the pairs."""
    cost = np.full(len(a), np.inf)
    paths = [np.empty(0, dtype=np.intp)] * len(a)
    for group, group_cost, start, cells in found:
        cost[group] = group_cost
        for position, link in enumerate(group):
            paths[link] = cells[start[position] : start[position + 1]]
    return found_links(a, b, cost, paths)


def _as_links(grid, found, pairs, names, cutoff, method):
    """Original labels, rows and columns; without the links dearer than the cutoff."""
    keep = np.flatnonzero(found.cost <= cutoff)
    paths = [found.cells[found.start[k] : found.start[k + 1]] for k in keep]
    kept = found_links(found.a[keep], found.b[keep], found.cost[keep], paths)
    row, col = grid.rowcol(kept.cells)
    known = dict(zip(zip(pairs.a.tolist(), pairs.b.tolist()), pairs.cost))
    border = [known.get(pair, np.nan) for pair in zip(kept.a.tolist(), kept.b.tolist())]
    return Links(
        names[kept.a],
        names[kept.b],
        kept.cost,
        np.array(border, dtype=np.float64),
        kept.start,
        row.astype(np.int32),
        col.astype(np.int32),
        method,
    )
