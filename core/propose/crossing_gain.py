"""What each crossing wins alone: the links that it shortens, and the gain of EC."""

import json
from dataclasses import dataclass

import numpy as np
import shapely

from ..diagnose.connections import Connections
from ..diagnose.costdistance import cost_distance
from ..diagnose.patch_graph import Network
from ..progress import part, silent, step

WINDOW_CELLS = 150  # cells from a foot to the cutoff at most: farther ones are made coarser
NEAREST = 6  # patches per side; others follow from these through the network
FOOT_CELLS = 3  # how far from the edge a foot may look for open ground


@dataclass(frozen=True)
class Habitats:
    """The network of patches and links that crossings improve.

    Attributes
    ----------
    patch_id : ndarray of str, shape (p,)
    area_ha : ndarray, shape (p,)
    links : Table
        Lines with ``link_id``, ``cost``, ``link_from`` and ``link_to`` (positions of patches),
        ``length_m``.
    resistance : ndarray, shape (rows, cols), optional
    labels : ndarray of int, shape (rows, cols), optional
        1 … p, 0 for none, on the cells of the resistance.
    transform : tuple, optional
        (x_min, cell size, 0, y_max, 0, −cell size).
    """

    patch_id: np.ndarray
    area_ha: np.ndarray
    links: object
    resistance: np.ndarray = None
    labels: np.ndarray = None
    transform: tuple = None


@dataclass(frozen=True)
class Route:
    """One route between two patches that a crossing makes cheaper; costs in effective metres."""

    patch_from: int
    patch_to: int
    base: float
    cost: float
    key: str


@dataclass(frozen=True)
class Barrier:
    """What the infrastructure resists, in effective metres per metre, and what a crossing does."""

    resistance: np.ndarray
    crossing: float


def connections_of(habitats, kernel, progress=silent):
    """All pairs of patches as they are now.

    Raises
    ------
    GreenBlueError
        Too many patches for the pairs to be kept in memory; links or areas that are unusable.
    """
    links = habitats.links
    network = Network(
        habitats.area_ha, links["link_from"], links["link_to"], links["cost"],
        habitats.patch_id, links["link_id"],
    )  # fmt: skip
    return Connections(network, kernel, progress)


def gains(routes, connections):
    """Gain of EC of each crossing alone.

    Parameters
    ----------
    routes : list of list of Route
    connections : Connections

    Returns
    -------
    d_ec, d_ec_pct : ndarray, shape (n,)
        ha, and % of EC as it is.
    """
    now = connections.equivalent
    d_ec = np.zeros(len(routes))
    for row, found in enumerate(routes):  # each is array work over all pairs of patches
        if found:
            ends = [[r.patch_from for r in found], [r.patch_to for r in found]]
            more = connections.gain(*ends, [r.cost for r in found])
            d_ec[row] = np.sqrt(connections.numerator + max(more, 0.0)) - now
    return d_ec, 100.0 * d_ec / now if now > 0 else d_ec


def routes_of_links(places, barrier, habitats, reach_m):
    """Links that cross at or near a place, with the barrier taken out of their cost.

    The part of a link that lies on the infrastructure costs its width times the resistance; a
    crossing lowers that, and the way to it and back is paid at the mean resistance of the rest
    of the link. What would not become cheaper is left out.

    Parameters
    ----------
    places : Places
    barrier : Barrier
    habitats : Habitats
    reach_m : float
        How far along the infrastructure a link may cross it.

    Returns
    -------
    list of list of Route, one per place
    """
    links = habitats.links
    result = [[] for _ in range(len(places))]
    if not len(links):
        return result
    # the stretch of axis that a place serves, as a line along the tangent
    ends = [places.xy + s * reach_m * places.tangent for s in (-1.0, 1.0)]
    stretch = shapely.linestrings(np.stack(ends, axis=1))
    row, link = shapely.STRtree(links.geometry).query(stretch, predicate="intersects")
    order = np.lexsort((link, row))
    row, link = row[order], link[order]
    meet = shapely.intersection(stretch[row], links.geometry[link])
    away = shapely.distance(meet, places.points()[row])
    across, cost = places.across_m[row], links["cost"][link]
    length = np.maximum(np.nan_to_num(links["length_m"][link]), across)
    blocked = across * barrier.resistance[row]
    rest = np.maximum((cost - blocked) / np.maximum(length - across, 1.0), 1.0)
    new = np.maximum(cost - blocked, 0.0) + across * barrier.crossing + 2.0 * away * rest
    new = np.maximum(new, length)
    for r, m, c, n in zip(row.tolist(), link.tolist(), cost.tolist(), new.tolist()):
        if n < c:
            ends = int(links["link_from"][m]), int(links["link_to"][m])
            result[r].append(Route(*ends, c, n, str(links["link_id"][m])))
    return result


def routes_by_cost(places, site_id, barrier, habitats, connections, cutoff, progress=silent):
    """New routes between the patches that can be reached from both feet of each place.

    Parameters
    ----------
    places, site_id, barrier, habitats
        As in :func:`routes_of_links`; the habitats have a resistance.
    connections : Connections
        Routes that are no better than what joins the two patches already are left out.
    cutoff : float
        Effective metres from a foot to a patch at most.
    progress : callable

    Returns
    -------
    list of list of Route, one per place

    Notes
    -----
    Least-cost distance (Adriaensen et al. 2003) from each foot in a window of the cutoff's
    radius, with cells made coarser (by means) where the window would hold more than about 300 ×
    300; a foot stands on open ground within three cells beyond the edge. Cost of a route =
    cost left + length × resistance of a crossing + cost right.
    """
    grid = _Grid.of(habitats, cutoff)
    crossed = _links_through(places, habitats.links)
    result = []
    for row in range(len(places)):  # one window per foot
        step(progress, row / max(len(places), 1))
        sides = [grid.reached(places, row, side, cutoff) for side in (1.0, -1.0)]
        length = float(places.across_m[row])
        open_m, shut_m = length * barrier.crossing, length * barrier.resistance[row]
        result.append(
            _pairs(sides, open_m, shut_m, connections, str(site_id[row]), crossed[row])
        )  # fmt: skip
    return result


def _pairs(sides, open_m, shut_m, connections, site, crossed):
    """Routes from each patch on the left to each on the right that beat the present ones."""
    (left, cost_left), (right, cost_right) = sides
    a, b = (m.ravel() for m in np.meshgrid(left, right, indexing="ij"))
    total = np.add.outer(cost_left, cost_right).ravel()
    new, base = total + open_m, total + shut_m
    kernel = connections.kernel
    better = (a != b) & (kernel.probability_at(new) > connections.probability[a, b] * (1 + 1e-9))
    found = {}
    for k in np.flatnonzero(better).tolist():  # at most 36 pairs
        ends = tuple(sorted((int(a[k]), int(b[k]))))
        if ends not in found or new[k] < found[ends][1]:
            found[ends] = (float(base[k]), float(new[k]))
    routes = []
    for ends in sorted(found):
        base_cost, cost = found[ends]
        link = crossed.get(ends)
        if (
            link is not None
        ):  # the route is a link of the network: its own cost is what it costs now
            routes.append(Route(*ends, max(link[1], cost), cost, link[0]))
        else:
            routes.append(Route(*ends, max(base_cost, cost), cost, f"{site}:{ends[0]}-{ends[1]}"))
    return routes


def _links_through(places, links):
    """Per place the links whose line crosses the stretch around it: ends → (id, cost)."""
    result = [{} for _ in range(len(places))]
    if not len(links):
        return result
    ends = [places.xy + s * 500.0 * places.tangent for s in (-1.0, 1.0)]
    stretch = shapely.linestrings(np.stack(ends, axis=1))
    row, link = shapely.STRtree(links.geometry).query(stretch, predicate="intersects")
    for r, m in sorted(zip(row.tolist(), link.tolist())):
        pair = tuple(sorted((int(links["link_from"][m]), int(links["link_to"][m]))))
        known = result[r].get(pair)
        if known is None or links["cost"][m] < known[1]:
            result[r][pair] = (str(links["link_id"][m]), float(links["cost"][m]))
    return result


@dataclass(frozen=True)
class _Grid:
    """Resistance and patches, coarse enough for windows of the cutoff's radius."""

    resistance: np.ndarray
    labels: np.ndarray
    transform: tuple

    @classmethod
    def of(cls, habitats, cutoff):
        cell = habitats.transform[1]
        factor = max(int(cutoff / cell / WINDOW_CELLS), 1)
        factor = min(factor, max(min(habitats.resistance.shape) // 2, 1))
        return cls(*coarser(habitats.resistance, habitats.labels, habitats.transform, factor))

    def reached(self, places, row, side, cutoff):
        """Patches nearest to a foot (positions) and what it costs to get there."""
        none = np.empty(0, dtype=np.int64), np.empty(0)
        foot = self._foot(places, row, side)
        if foot is None:
            return none
        r, c, start_cost = foot
        cell = self.transform[1]
        reach = int(np.ceil(cutoff / cell)) + 1
        rows, cols = self.resistance.shape
        window = np.s_[max(r - reach, 0) : min(r + reach + 1, rows),
                       max(c - reach, 0) : min(c + reach + 1, cols)]  # fmt: skip
        start = np.zeros(self.labels[window].shape, dtype=np.int32)
        start[r - window[0].start, c - window[1].start] = 1
        left = cutoff - start_cost
        if not left > 0:
            return none
        field = cost_distance(self.resistance[window], start, cell, cutoff=left)
        return _nearest_patches(field.cost, self.labels[window], start_cost)

    def _foot(self, places, row, side):
        """Cell beyond the edge with the least resistance, and the cost of getting there."""
        left, cell, _, top, _, _ = self.transform
        beyond = (np.arange(FOOT_CELLS) + 0.5) * cell
        one = places.take(np.array([row]))
        xy = one.beside(side) + (side * beyond)[:, None] * one.normal
        col = np.floor((xy[:, 0] - left) / cell).astype(int)
        line = np.floor((top - xy[:, 1]) / cell).astype(int)
        rows, cols = self.resistance.shape
        inside = (line >= 0) & (line < rows) & (col >= 0) & (col < cols)
        line, col, beyond = line[inside], col[inside], beyond[inside]
        value = self.resistance[line, col]
        good = np.isfinite(value)
        if not good.any():
            return None
        line, col, beyond, value = line[good], col[good], beyond[good], value[good]
        best = np.lexsort((beyond, value))[0]
        return int(line[best]), int(col[best]), float(beyond[best] * value[best])


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


def coarser(resistance, labels, transform, factor):
    """Resistance by means and patches by their largest number on cells ``factor`` times as wide.

    A mean keeps what it costs to cross a barrier: 10 m of 3 000 in cells of 70 m cost as much
    as before. Blocks that are half impassable or more become so.
    """
    if factor == 1:
        return resistance, labels, transform
    rows, cols = (n // factor for n in resistance.shape)
    cut = np.s_[: rows * factor, : cols * factor]
    blocks = resistance[cut].reshape(rows, factor, cols, factor)
    known = np.isfinite(blocks)
    count = known.sum(axis=(1, 3))
    total = np.where(known, blocks, 0.0).sum(axis=(1, 3))
    mean = np.where(count * 2 > factor * factor, total / np.maximum(count, 1), np.nan)
    label = labels[cut].reshape(rows, factor, cols, factor).max(axis=(1, 3))
    left, cell, a, top, b, height = transform
    return mean, label, (left, cell * factor, a, top, b, height * factor)


def effects_text(routes, patch_id, site_id):
    """The routes as JSON for "Prioritise measures"; "" without any."""
    rows = [
        {
            "from": str(patch_id[r.patch_from]),
            "to": str(patch_id[r.patch_to]),
            "base": round(r.base, 3),
            "cost": round(r.cost, 3),
            "at": str(site_id),
            "route": r.key,
        }
        for r in routes
    ]
    return json.dumps(rows, ensure_ascii=False) if rows else ""


def routes_and_gains(places, site_id, barrier, habitats, kernel, *, reach_m, cutoff,
                     progress=silent):  # fmt: skip
    """Routes of each place, the gain of EC of each alone, and EC as it is.

    Returns
    -------
    routes : list of list of Route
    d_ec, d_ec_pct : ndarray, shape (n,)
    equivalent : float
    """
    connections = connections_of(habitats, kernel, part(progress, 0.0, 0.3))
    if habitats.resistance is None:
        routes = routes_of_links(places, barrier, habitats, reach_m)
    else:
        routes = routes_by_cost(
            places, site_id, barrier, habitats, connections, cutoff, part(progress, 0.3, 1.0)
        )
    return routes, *gains(routes, connections), connections.equivalent
