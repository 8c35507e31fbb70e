"""What crossings win inside one patch: its two sides, joined by a long way round until then."""

from dataclasses import dataclass, replace

import numpy as np
import shapely

from ...progress import silent
from .feet import Feet
from .windows import ways_round


@dataclass(frozen=True)
class Inside:
    """A patch on both sides of a place.

    Attributes
    ----------
    patch : int
        Position of it, or of one of its pieces.
    base, cost : float
        Of the way from one side to the other, now and by the crossing; effective metres.
    shares : tuple of float
        What lies on the two sides (of a patch that goes round: within the daily range), as shares
        of the patch.
    group : str
        Places of one group open up the same sides: only the best of them counts.
    """

    patch: int
    base: float
    cost: float
    shares: tuple
    group: str = ""


def within_patches(mended, habitats, feet, sides, routes, kernel, cutoff, progress=silent):
    """The places whose two sides are one patch that goes round the infrastructure.

    The network holds a patch as one place, however far the way round. Here what lies within the
    daily range on either side counts as two, joined by the way round now, and by the crossing
    then.

    Parameters
    ----------
    mended : Mended
        With ``side_ha``; without, nothing is won here.
    habitats : Habitats
        With a resistance.
    feet : Feet
        Of all places.
    sides : list
        Per place the patches and costs on the left and the right, of ``windows.both_reached``.
    routes : list of list of Route
        Of ``routes.routes_by_cost``; places with routes to other patches are left out.
    kernel : Kernel
    cutoff : float
        Effective metres; beyond half of it no way round is looked for.
    progress : callable

    Returns
    -------
    list of Inside or None, one per place

    Notes
    -----
    Places in one patch and on one road, line or canal that are nearer than twice the daily range
    to a better one are of its group: their sides overlap. O(cells of the windows + pairs).
    """
    found = [None] * len(routes)
    if mended.side_ha is None:
        return found
    one = [
        row
        for row, (known, ((left, _), (right, _))) in enumerate(zip(routes, sides))
        if not known and len(left) and len(right) and left[0] == right[0]
    ]
    if not one:
        return found
    some = np.array(one)
    own = Feet(feet.row[some], feet.col[some], feet.cost[some])
    open_ = own.cost.sum(axis=1) + mended.places.across_m[some] * mended.crossing[some]
    now = ways_round(habitats, own, cutoff, progress)
    patch = np.array([int(sides[row][0][0][0]) for row in one])
    half = np.minimum(mended.side_ha[some], habitats.area_ha[patch][:, None] / 2)
    shares = half / habitats.patch_ha()[patch][:, None]
    sides_of = [f"{habitats.patch_id[p]} {mended.key[row]}" for p, row in zip(patch.tolist(), one)]
    ways = [
        Inside(*each) if each[2] < each[1] else None
        for each in zip(patch.tolist(), now.tolist(), open_.tolist(), map(tuple, shares.tolist()))
    ]
    number = np.unique(sides_of, return_inverse=True)[1]
    gain = gain_ha2(ways, habitats, kernel)
    leader = _leaders(mended.places.xy[some], number, gain, 2 * mended.side_m)
    for k in np.flatnonzero(gain > 0).tolist():  # a row of its own each
        x, y = mended.places.xy[some[leader[k]]]
        found[one[k]] = replace(ways[k], group=f"{sides_of[k]} {x:.0f},{y:.0f}")
    return found


def joined_pieces(routes, habitats, connections):
    """What crossings do to a patch that was cut at the infrastructure.

    Parameters
    ----------
    routes : list of list of Route
        Between nodes of the network.
    habitats : Habitats
        Whose pieces bear the identifier of their patch.
    connections : Connections
        Of this network as it is: pieces may be joined by a better way than the crossed link.

    Returns
    -------
    list of list of Inside, one per place
    """
    name, share = habitats.patch_id, habitats.share_of_patch()
    first = {own: k for k, own in reversed(list(enumerate(name.tolist())))}
    found = []
    for known in routes:  # few routes join pieces of one patch
        found.append([])
        for r in known:
            a, b = sorted((r.patch_from, r.patch_to))
            if a == b or name[a] != name[b]:
                continue
            now = float(connections.probability[a, b])
            base = min(r.base, -np.log(now) / connections.kernel.rate) if now > 0 else r.base
            if r.cost < base:
                start = first[name[a]]
                group = f"{name[a]}:{a - start + 1}-{b - start + 1}"
                shares = float(share[a]), float(share[b])
                found[-1].append(Inside(a, base, r.cost, shares, group))
    return found


def gain_ha2(inside, habitats, kernel):
    """Growth of Σ Σ a_i a_j p*_ij: 2 a_left a_right (p_then − p_now).

    Parameters
    ----------
    inside : list of Inside or None, n long
    habitats : Habitats
    kernel : Kernel

    Returns
    -------
    ndarray, shape (n,)
        ha²; 0 where nothing is inside one patch.
    """
    grows, whole = np.zeros(len(inside)), habitats.patch_ha()
    for row, one in enumerate(inside):  # few places lie inside a patch
        if one is not None:
            then, now = kernel.probability_at(np.array([one.cost, one.base]))
            grows[row] = 2 * whole[one.patch] ** 2 * one.shares[0] * one.shares[1] * (then - now)
    return grows


def _leaders(xy, sides, gain, apart_m):
    """For each place the best one between the same sides that lies so near that these overlap."""
    order = np.lexsort((*np.round(xy, 2).T[::-1], -gain, sides))
    place = np.empty(len(order), dtype=np.int64)
    place[order] = np.arange(len(order))
    points = shapely.points(xy)
    a, b = shapely.STRtree(points).query(points, predicate="dwithin", distance=apart_m)
    near = [[] for _ in order]
    for k, other in zip(a.tolist(), b.tolist()):
        if sides[k] == sides[other] and place[other] < place[k]:
            near[k].append(other)
    leader = np.arange(len(order))
    for k in order.tolist():  # from the best: whether a place leads depends on those before
        leading = [other for other in near[k] if leader[other] == other]
        if leading:
            leader[k] = min(leading, key=place.__getitem__)
    return leader
