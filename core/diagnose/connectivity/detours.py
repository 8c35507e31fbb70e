"""What every path keeps when a patch or a link on it is taken away.

The distances after each single removal, without computing all pairs again.

Take the shortest-path tree of a source. Removing a patch at level h of the tree changes only
what hangs below it. A patch t therefore has as many changed distances as it has ancestors: a
row with one column per level, ``kept[t, h] = exp(−(d′ − d))``, where d is the distance with
and d′ without the ancestor at level h. Rows obey, for every link u–t that is not the tree link
above t, with its excess r = d(u) + w − d(t) ≥ 0,

* ``kept[t, h] ≥ exp(−r)`` where u does not hang below the ancestor of t at level h,
* ``kept[t, h] ≥ exp(−r) · kept[u, h]`` where it does, and
* ``kept[t, h] ≥ kept[parent, h]`` (the tree link has no excess),

and are the least solution of this, which is unique: the last patch outside the subtree on a
replacement path has its old distance. The first kind fills one cell per link and the cells to
its right. The others are relaxations, done level by level for all columns and sources at once;
the few entries that a deeper patch still betters are then followed one by one until none is left.
Rows with equal excess need no choice, so ties and zero weights are no special case.

Removing the tree link above a patch k instead leaves one way more, through k itself: what k
keeps is one number, found from the rows of its neighbours, and what hangs below k keeps that or
what it keeps without k, whichever is more. So links cost next to nothing beside patches.

A pair loses the same seen from either end. It is counted twice from the end that is nearer to
what is removed, and not at all from the other (with a smooth passage around the middle, so that
rounding decides nothing): half of the levels need no look.

Every pair (s, t) is looked at once per ancestor in its nearer half: O(n² · links per path)
numbers, about n^2.5 for planar graphs, against O(n³ log n) for recomputing all pairs after
each of n removals.
"""

import numpy as np

from .trees import grouped

OFFERS = 2_000_000  # numbers that one look at links may take
CELLS = 100_000  # table cells whose losses are added up at once: what fits a cache
BLUR = 0.01  # of the distance: the passage around the middle, on both sides
NEVER = 1e-200  # distances that are as good as zero


def nothing():
    """Look whether to stop, for callers that do not care."""


def kept(trees, check=nothing):
    """How much of each path probability is kept when a patch on the path is removed.

    Parameters
    ----------
    trees : Trees
    check : callable
        Called often; what it raises ends the work.

    Returns
    -------
    ndarray, shape (rows, columns)
        Column h − 1 stands for the removal of the ancestor at level h; between 0 (cut off)
        and 1 (another path as short). Row t is defined up to its level − 1, NaN beyond.
    """
    width = np.clip(trees.level - 1, 0, trees.columns)
    table = np.zeros((len(width), trees.columns))
    if not table.size:
        return table
    _seed(table, trees, width)
    steps = np.flatnonzero((trees.shared > 0) & (trees.step_keep > 0))
    tail, head, keep = trees.step_from[steps], trees.step_to[steps], trees.step_keep[steps]
    limit = np.minimum(trees.shared[steps], width[head])
    late = trees.level[tail] > trees.level[head]
    low = _sweep(table, trees, width, tail, head, keep, late, check)
    live = np.flatnonzero((keep > low[head]) & (limit > 0))
    tail, head, keep, limit = tail[live], head[live], keep[live], limit[live]
    cells, values = _betters(table, tail, head, keep, limit, np.flatnonzero(late[live]))
    if len(cells):
        _follow(table, trees, width, (tail, head, keep, limit), cells, values, check)
    return table


def kept_without_link(trees, table):
    """How much each patch itself keeps of its probability without the tree link above it.

    Parameters
    ----------
    trees : Trees
    table : ndarray, shape (rows, columns)
        From :func:`kept`.

    Returns
    -------
    ndarray, shape (rows,)
        1 for rows without a column (sources and levels beyond the columns).
    """
    level = trees.level[trees.step_to]
    steps = np.flatnonzero((level > 0) & (level <= trees.columns))
    to, level = trees.step_to[steps], level[steps]
    offer = trees.step_keep[steps]
    below = np.flatnonzero(trees.shared[steps] == level)
    offer[below] *= table[trees.step_from[steps[below]], level[below] - 1]
    found = np.where((trees.level > 0) & (trees.level <= trees.columns), 0.0, 1.0)
    first = np.flatnonzero(np.concatenate([[True], to[1:] != to[:-1]])[: len(to)])
    if len(first):
        found[to[first]] = np.maximum.reduceat(offer, first)
    return found


def losses(trees, table, lost, check=nothing):
    """What the removal of each row's patch, and of the tree link above it, costs all pairs.

    Parameters
    ----------
    trees : Trees
    table : ndarray, shape (rows, columns)
        From :func:`kept`.
    lost : callable
        ``lost(rows, kept)``: value lost by the pairs of the rows (numbers), same shape as
        ``kept``.
    check : callable

    Returns
    -------
    patch, link : ndarray, shape (rows,)
        The sum over everything below the row (for links, and the row itself) that is as far
        from it as the source, or farther; twice.
    """
    own = kept_without_link(trees, table)
    size = len(table)
    patch, link = np.zeros(size), np.zeros(size)
    place = trees.distance
    middle = (place + place[trees.parent]) / 2  # of the tree link
    near = _nearer(trees, middle)
    order = np.argsort(-near, kind="stable")  # of similar width, so that little is added in vain
    begin, end = 0, np.count_nonzero(near)
    while begin < end:
        check()
        width = near[order[begin]]
        rows = order[begin : min(begin + CELLS // width + 1, end)]
        begin += len(rows)
        above = trees.ancestor[rows, 1 : width + 1].astype(np.intp)
        flat, keep = above.ravel(), table[rows, :width]
        value = lost(rows, keep)
        value *= _times(place[above], place[rows])
        np.fmax(value, 0.0, out=value)  # nothing where the row ends
        patch += np.bincount(flat, value.ravel(), size)
        value = lost(rows, np.fmax(keep, own[above], out=keep))
        value *= _times(middle[above], place[rows])
        link += np.bincount(flat, value.ravel(), size)
    return patch, link


def _nearer(trees, middle):
    """How many of each row's ancestors count: those in the half near the source."""
    distance = trees.distance
    bound = np.where(distance > NEVER, (0.5 + BLUR) * distance, np.inf)
    low = np.zeros(len(distance), dtype=np.int32)
    high = np.minimum(trees.level, trees.columns).astype(np.int32)
    every = np.arange(len(distance))
    for _ in range(int(trees.columns).bit_length()):
        half = (low + high + 1) >> 1
        counts = middle[trees.ancestor[every, half]] <= bound
        low, high = np.where(counts, half, low), np.where(counts, high, half - 1)
    return low


def _times(at, distance):
    """2 in the half near the source, 0 in the other, 1 in the middle; ``at`` is used up."""
    apart = distance > NEVER
    scale = np.divide(-1 / BLUR, distance, out=np.zeros(len(distance)), where=apart)
    at *= scale[:, None]
    at += np.where(apart, 1 + 0.5 / BLUR, 1.0)[:, None]
    return np.clip(at, 0.0, 2.0, out=at)


def _seed(table, trees, width):
    """Links from outside the subtree: the cell right of the common ancestor's level."""
    seeds = np.flatnonzero(trees.shared < width[trees.step_to])
    cells = trees.step_to[seeds] * table.shape[1] + trees.shared[seeds]
    _raise(table.ravel(), cells, trees.step_keep[seeds])


def _raise(flat, cells, values):
    """``flat[cells] = max(flat[cells], values)`` where all values are above what is there."""
    while len(cells):  # of several values for a cell the last one stays; a larger one comes again
        flat[cells] = values
        again = values > flat[cells]
        cells, values = cells[again], values[again]


def _sweep(table, trees, width, tail, head, keep, late, check):
    """Relax level by level, downwards and within a level; the smallest value of each row."""
    first = np.searchsorted(head, trees.start)
    low = np.zeros(len(table))
    flag = np.zeros(len(table), dtype=bool)
    for level in range(1, len(trees.start) - 1):
        begin, end = trees.start[level], trees.start[level + 1]
        columns = width[begin]
        table[begin:end, columns:] = np.nan
        if not columns:
            continue
        rows = table[begin:end, :columns]
        np.maximum.accumulate(rows, axis=1, out=rows)
        above = width[trees.start[level - 1]] if level > 1 else 0
        parent = trees.parent[begin:end]
        np.maximum(rows[:, :above], table[parent, :above], out=rows[:, :above])
        low[begin:end] = rows.min(axis=1)
        part = slice(first[level], first[level + 1])
        useful = (~late[part] & (keep[part] > low[head[part]])).nonzero()[0] + part.start
        changed = _relax(table, tail, head, keep, useful, columns, check)
        level_steps = useful[tail[useful] >= begin]
        while len(changed) and len(level_steps):
            flag[begin:end] = False
            flag[changed] = True
            again = level_steps[flag[tail[level_steps]]]
            changed = _relax(table, tail, head, keep, again, columns, check)
        low[begin:end] = rows.min(axis=1)
    return low


def _relax(table, tail, head, keep, steps, columns, check):
    """Better the rows at the heads of ``steps`` (sorted by head); the rows changed."""
    changed = []
    for begin in range(0, len(steps), OFFERS // columns + 1):
        check()
        some = steps[begin : begin + OFFERS // columns + 1]
        offer = table[tail[some], :columns]
        offer *= keep[some, None]
        hit = (offer > table[head[some], :columns]).any(axis=1).nonzero()[0]
        if not len(hit):
            continue
        row = head[some[hit]]
        first = np.concatenate([[True], row[1:] != row[:-1]]).nonzero()[0]
        best, row = np.fmax.reduceat(offer[hit], first, axis=0), row[first]
        own = table[row, :columns]
        table[row, :columns] = np.where(best > own, best, own)  # beyond a row's width NaN stays
        changed.append(row)
    return np.concatenate(changed) if changed else steps[:0]


def _betters(table, tail, head, keep, limit, steps):
    """Cells that one of ``steps`` would better, and the better values."""
    steps = steps[np.argsort(limit[steps], kind="stable")]
    cells, values = [], []
    for part in np.array_split(steps, 12):  # of similar width, so that little is compared in vain
        if not len(part):
            continue
        columns = limit[part[-1]]
        offer = table[tail[part], :columns] * keep[part, None]
        better = np.flatnonzero(offer > table[head[part], :columns])
        step = better // columns
        cells.append(head[part[step]] * table.shape[1] + better - step * columns)
        values.append(offer.ravel()[better])
    empty = np.zeros(0, dtype=np.int64)
    return (np.concatenate(cells), np.concatenate(values)) if cells else (empty, empty)


def _follow(table, trees, width, steps, cells, values, check):
    """Carry better values on, cell by cell, until nothing changes."""
    tail, head, keep, limit = steps
    columns = table.shape[1]
    child = np.flatnonzero((trees.level > 1) & (width > 0))
    order, first = grouped(np.concatenate([tail, trees.parent[child]]), len(width))
    head = np.concatenate([head, child])[order] * columns
    keep = np.concatenate([keep, np.ones(len(child))])[order]
    limit = np.concatenate([limit, width[child]])[order]
    count = np.diff(first)
    flat = table.ravel()
    last = np.zeros(flat.size, dtype=np.int32)
    while len(cells):
        check()
        _raise(flat, cells, values)
        turn = np.arange(len(cells), dtype=np.int32)
        last[cells] = turn
        cells = cells[last[cells] == turn]  # each cell once
        row = cells // columns  # several times as fast as divmod
        column = cells - row * columns
        many = count[row]
        origin = np.repeat(np.arange(len(cells)), many)
        step = np.arange(len(origin)) + np.repeat(first[row] - np.cumsum(many) + many, many)
        inside = (column[origin] < limit[step]).nonzero()[0]
        origin, step = origin[inside], step[inside]
        offer = flat[cells[origin]] * keep[step]
        cells = head[step] + column[origin]
        better = offer > flat[cells]
        cells, values = cells[better], offer[better]
