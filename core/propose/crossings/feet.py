"""Where a crossing lands on each side, and what would move through it if it stood there."""

from dataclasses import dataclass

import numpy as np

from ...diagnose.costdistance.zones import cost_distance
from ...progress import chunks, part, silent

FOOT_CELLS = 4  # how far beyond the edge a foot may look for open ground


@dataclass(frozen=True)
class Feet:
    """The cells on which crossings land: left and right; ndarrays of shape (n, 2).

    ``row`` and ``col`` are −1 where no ground is open; ``cost`` is that of getting from the edge
    of the infrastructure to the middle of the cell, inf there.
    """

    row: np.ndarray
    col: np.ndarray
    cost: np.ndarray

    @property
    def both(self):
        """Whether there is ground on both sides. Shape (n,) of bool."""
        return np.isfinite(self.cost).all(axis=1)


def find_feet(habitats, places, shut):
    """The cheapest cell to land on beyond each edge.

    Parameters
    ----------
    habitats : Habitats
        With a resistance.
    places : Places
    shut : ndarray, shape (n,)
        Cells that resist so much or more are no ground.

    Returns
    -------
    Feet

    Notes
    -----
    The structure itself reaches over the cells that it skips, at its own cost of 1 per metre: land
    cover often widens a road by the cells of its verges, where a crossing does not end.
    """
    left, cell, _, top, _, _ = habitats.transform
    beyond = (np.arange(FOOT_CELLS) + 0.5) * cell
    shape = np.array(habitats.resistance.shape)
    found = []
    for side in (1.0, -1.0):
        xy = places.beside(side)[:, None, :]
        xy = xy + side * beyond[None, :, None] * places.normal[:, None, :]
        at = np.stack([(top - xy[..., 1]) / cell, (xy[..., 0] - left) / cell], axis=-1)
        at = np.floor(at).astype(np.int64)
        inside = ((at >= 0) & (at < shape)).all(axis=-1)
        row, col = np.where(inside[..., None], at, 0).transpose(2, 0, 1)
        value = habitats.resistance[row, col]
        open_ = inside & (value < shut[:, None])  # NaN is no ground either
        price = np.where(open_, beyond - cell / 2 + np.nan_to_num(value) * cell / 2, np.inf)
        best = np.argmin(price, axis=1)[:, None]
        price, row, col = (np.take_along_axis(v, best, axis=1)[:, 0] for v in (price, row, col))
        none = ~np.isfinite(price)
        found.append((np.where(none, -1, row), np.where(none, -1, col), price))
    return Feet(*(np.stack(both, axis=1) for both in zip(*found)))


def movement_if_open(mended, habitats, connections, cutoff, progress=silent):
    """What each place would win if a crossing stood there, before any is chosen.

    Parameters
    ----------
    mended : Mended
    habitats : Habitats
        With a resistance.
    connections : Connections
    cutoff : float
        Effective metres from a foot to a patch at most.
    progress : callable

    Returns
    -------
    ndarray, shape (n,)
        Growth of Σ Σ a_i a_j p*_ij, ha².

    Notes
    -----
    One cost distance from all patches gives the nearest patch of every foot. The growth of the
    cheapest route between two patches is exact; that of the others between them follows from
    their probability p: (p − p*) / (p_cheapest − p*). O(cells + pairs of patches).
    """
    field = cost_distance(
        habitats.resistance, habitats.labels, habitats.transform[1], cutoff=cutoff,
        progress=part(progress, 0.0, 0.5),
    )  # fmt: skip
    places = mended.places
    feet = find_feet(habitats, places, mended.resistance)
    zone = np.where(feet.row < 0, 0, field.zone[feet.row, feet.col])
    patch = np.sort(zone, axis=1) - 1
    way = np.where(feet.row < 0, np.inf, field.cost[feet.row, feet.col]) + feet.cost
    cost = way.sum(axis=1) + places.across_m * mended.crossing
    grows = np.zeros(len(places))
    good = np.flatnonzero((patch[:, 0] >= 0) & (patch[:, 0] < patch[:, 1]) & np.isfinite(cost))
    if not len(good):
        return grows
    pairs, pair = np.unique(patch[good], axis=0, return_inverse=True)
    pair = pair.ravel()
    likely = connections.kernel.probability_at(cost[good])
    now = connections.probability[pairs[:, 0], pairs[:, 1]]
    cheapest = np.full(len(pairs), np.inf)
    np.minimum.at(cheapest, pair, cost[good])
    most = connections.kernel.probability_at(cheapest)
    whole = np.zeros(len(pairs))
    for rows in chunks(part(progress, 0.5, 1.0), len(pairs), 50):
        for k in range(rows.start, rows.stop):  # each is array work over all pairs of patches
            if most[k] > now[k]:
                whole[k] = connections.gain(*pairs[k], cheapest[k])
    share = (likely - now[pair]) / np.maximum(most - now, 1e-300)[pair]
    grows[good] = whole[pair] * np.clip(share, 0.0, 1.0)
    return grows
