"""Least cost from the feet of crossings: to the nearest patches, and round the infrastructure."""

import numpy as np

from ...diagnose.costdistance.zones import cost_distance
from ...progress import chunks, part

NEAREST = 3  # patches per side; others follow from these through the network
REACHES = (1 / 16, 1 / 4, 1)  # of the cutoff: how far a foot looks, farther as long as it must
CANVAS_CELLS = 4_000_000  # windows that are worked at once: about 100 MB
ROUND = (1 / 8, 1 / 4, 1 / 2)  # of the cutoff: how far a way round is looked for


def both_reached(habitats, found, cutoff, progress):
    """Per place the nearest patches and what it costs to get there, left and right.

    Parameters
    ----------
    habitats : Habitats
        With a resistance.
    found : Feet
    cutoff : float
        Effective metres from a foot to a patch at most.
    progress : callable

    Returns
    -------
    list of two (patches, costs)
        Positions of at most ``NEAREST`` patches; nothing where a side has no foot.
    """
    none = np.empty(0, dtype=np.int64), np.empty(0)
    feet = np.stack([found.row, found.col], axis=2).tolist(), found.cost.tolist()
    feet = [[(*at, cost) for at, cost in zip(*both)] for both in zip(*feet)]
    result = [[none, none] for _ in feet]
    waiting = np.flatnonzero(found.both).tolist()
    for turn, share in enumerate(REACHES):
        heard = part(progress, turn / len(REACHES), (turn + 1) / len(REACHES))
        wanted = [foot for row in waiting for foot in feet[row]]
        found = _reached(habitats, wanted, cutoff * share, heard)
        for k, row in enumerate(waiting):
            result[row] = found[2 * k : 2 * k + 2]
        waiting = [r for r in waiting if not all(len(patches) for patches, _ in result[r])]
    return result


def _reached(habitats, feet, cutoff, progress):
    """Nearest patches of each foot within the cutoff."""
    windows = _windows(habitats, [foot[:2] for foot in feet], cutoff, progress)
    return [
        _nearest_patches(cost, labels, foot[2]) for foot, (cost, labels, _) in zip(feet, windows)
    ]


def ways_round(habitats, feet, cutoff, progress):
    """What it costs to get from the left to the right foot without the crossing.

    Parameters
    ----------
    habitats : Habitats
        With a resistance.
    feet : Feet
        On both sides of each place.
    cutoff : float
        Effective metres; beyond half of it no way is looked for.
    progress : callable

    Returns
    -------
    ndarray, shape (n,)
        Effective metres, half the cutoff where the way is longer.
    """
    result = np.full(len(feet.row), cutoff * ROUND[-1])
    waiting = np.arange(len(result))
    for turn, share in enumerate(ROUND):
        heard = part(progress, turn / len(ROUND), (turn + 1) / len(ROUND))
        begin = list(zip(feet.row[waiting, 0].tolist(), feet.col[waiting, 0].tolist()))
        far = []
        for place, (cost, _, corner) in zip(
            waiting.tolist(), _windows(habitats, begin, cutoff * share, heard)
        ):
            at = np.array([feet.row[place, 1], feet.col[place, 1]]) - corner
            inside = (at >= 0).all() and (at < cost.shape).all()
            way = cost[tuple(at)] if inside else np.inf
            if np.isfinite(way):
                result[place] = way
            else:
                far.append(place)
        waiting = np.array(far, dtype=np.int64)
    return result


def _windows(habitats, cells, cutoff, progress):
    """Per cell what its surroundings cost, their labels, and the corner of that window.

    Many on one canvas: windows lie below each other, apart by a row that cannot be passed.
    """
    cell = habitats.transform[1]
    cutoff = max(cutoff, 10 * cell)
    reach = int(np.ceil(cutoff / cell)) + 1
    size = np.minimum(2 * reach + 1, np.array(habitats.resistance.shape))
    batch = max(int(CANVAS_CELLS // (size[0] * size[1])), 1)
    for rows in chunks(progress, len(cells), batch):
        part_ = cells[rows]
        canvas = np.full((len(part_) * (size[0] + 1), size[1]), np.nan)
        seed = np.zeros(canvas.shape, dtype=np.int32)
        labels = np.zeros(canvas.shape, dtype=habitats.labels.dtype)
        corners = np.clip(np.array(part_) - reach, 0, habitats.resistance.shape - size)
        for k, ((r, c), (top, left)) in enumerate(zip(part_, corners.tolist())):
            at = k * (size[0] + 1)
            here = np.s_[at : at + size[0]]
            there = np.s_[top : top + size[0], left : left + size[1]]
            canvas[here], labels[here] = habitats.resistance[there], habitats.labels[there]
            seed[at + r - top, c - left] = k + 1
        heard = part(progress, rows.start / len(cells), rows.stop / len(cells))
        cost = cost_distance(canvas, seed, cell, cutoff=cutoff, progress=heard).cost
        for k, corner in enumerate(corners):
            here = np.s_[k * (size[0] + 1) : k * (size[0] + 1) + size[0]]
            yield cost[here], labels[here], corner


def _nearest_patches(cost, labels, start_cost):
    """The nearest patches of a window: positions and costs, at most ``NEAREST``."""
    here = np.flatnonzero((labels.ravel() > 0) & np.isfinite(cost.ravel()))
    label, value = labels.ravel()[here], cost.ravel()[here]
    order = np.lexsort((value, label))
    label, value = label[order], value[order]
    first = np.flatnonzero(np.diff(label, prepend=0))
    label, value = label[first], value[first]
    near = np.lexsort((label, value))[:NEAREST]
    return label[near].astype(np.int64) - 1, value[near] + start_cost
