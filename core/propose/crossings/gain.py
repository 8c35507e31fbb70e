"""What each crossing wins alone: the links that it shortens, and the gain of EC."""

import json
from dataclasses import dataclass

import numpy as np

from ...diagnose.connectivity.connections import Connections
from ...diagnose.connectivity.patch_graph import Network
from ...progress import part, silent
from .feet import find_feet
from .routes import routes_by_cost, routes_of_links
from .windows import both_reached
from .within import gain_ha2, joined_pieces, within_patches


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
    shape : ndarray of (Multi)Polygon, shape (p,), optional
        Of the patches; with them, those that span infrastructure are cut there.
    share : ndarray, shape (p,), optional
        Of the area of the patch that each piece of a cut one has; 1 for all without.
    """

    patch_id: np.ndarray
    area_ha: np.ndarray
    links: object
    resistance: np.ndarray = None
    labels: np.ndarray = None
    transform: tuple = None
    shape: np.ndarray = None
    share: np.ndarray = None

    def share_of_patch(self):
        """Of each node the share of its patch's area, shape (p,)."""
        return np.ones(len(self.area_ha)) if self.share is None else self.share

    def patch_ha(self):
        """Of each node the area of its whole patch, shape (p,)."""
        return self.area_ha / self.share_of_patch()

    def known(self, xy):
        """Whether the surface has a resistance at places (m, 2). Shape (m,) of bool."""
        left, cell, _, top, _, _ = self.transform
        col = np.floor((xy[:, 0] - left) / cell).astype(np.int64)
        row = np.floor((top - xy[:, 1]) / cell).astype(np.int64)
        rows, cols = self.resistance.shape
        inside = (row >= 0) & (row < rows) & (col >= 0) & (col < cols)
        value = self.resistance[np.where(inside, row, 0), np.where(inside, col, 0)]
        return inside & np.isfinite(value)


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


def gains(routes, connections, within):
    """Gain of EC of each crossing alone.

    Parameters
    ----------
    routes : list of list of Route
    connections : Connections
    within : ndarray, shape (n,)
        What it wins within one patch, ha².

    Returns
    -------
    d_ec, d_ec_pct : ndarray, shape (n,)
        ha, and % of EC as it is.
    """
    now = connections.equivalent
    within = within.copy()
    for row, found in enumerate(routes):  # each is array work over all pairs of patches
        if found:
            ends = [[r.patch_from for r in found], [r.patch_to for r in found]]
            within[row] += connections.gain(*ends, [r.cost for r in found])
    d_ec = np.sqrt(connections.numerator + np.maximum(within, 0.0)) - now
    return d_ec, 100.0 * d_ec / now if now > 0 else d_ec


def effects_text(routes, inside, patch_id, site_id):
    """The routes as JSON for "Prioritise measures".

    Pieces of a cut patch are one place there: of the routes from them only the cheapest counts.

    Parameters
    ----------
    routes : list of Route
    inside : list of Inside
        What is won within one patch: a line from it to itself, with the shares of its two sides.
    patch_id : ndarray of str, shape (p,)
    site_id : str

    Returns
    -------
    str
        "" without any.
    """
    best = {}
    for r in routes:
        ends = sorted(str(patch_id[end]) for end in (r.patch_from, r.patch_to))
        known = best.get((*ends, r.key), r)
        if ends[0] != ends[1] and (r.cost, r.base) <= (known.cost, known.base):
            best[(*ends, r.key)] = r
    rows = [
        _line(patch_id, r.patch_from, r.patch_to, r.base, r.cost, site_id, r.key)
        for r in best.values()
    ]
    for one in inside:
        line = _line(patch_id, one.patch, one.patch, one.base, one.cost, site_id, one.group)
        rows.append({**line, "shares": [round(share, 9) for share in one.shares]})
    return json.dumps(rows, ensure_ascii=False) if rows else ""


def _line(patch_id, tail, head, base, cost, site_id, route):
    return {
        "from": str(patch_id[tail]),
        "to": str(patch_id[head]),
        "base": round(base, 3),
        "cost": round(cost, 3),
        "at": str(site_id),
        "route": route,
    }


def routes_and_gains(mended, habitats, connections, *, reach, cutoff, progress=silent):
    """Routes that each crossing makes cheaper, what it opens inside a patch, its gain of EC alone.

    Parameters
    ----------
    mended : Mended
    habitats : Habitats
        With a resistance, routes go by cost from the feet of the crossing; else along links.
    connections : Connections
        Of the network as it is now.
    reach : facing.Reach
    cutoff : float
        Effective metres from a foot to a patch at most.
    progress : callable

    Returns
    -------
    routes : list of list of Route
    inside : list of list of Inside
        What each wins within one patch.
    d_ec, d_ec_pct : ndarray, shape (n,)
    """
    round_ = [None] * len(mended.places)
    if habitats.resistance is None:
        routes = routes_of_links(mended, habitats, reach)
    else:
        feet = find_feet(habitats, mended.places, mended.resistance)
        sides = both_reached(habitats, feet, cutoff, part(progress, 0.0, 0.7))
        routes = routes_by_cost(mended, habitats, connections, reach, sides)
        round_ = within_patches(
            mended, habitats, feet, sides, routes, connections.kernel, cutoff,
            part(progress, 0.7, 1.0),
        )  # fmt: skip
    within = gain_ha2(round_, habitats, connections.kernel)
    inside = joined_pieces(routes, habitats, connections)
    for row, one in enumerate(round_):
        if one is not None:
            inside[row].append(one)
    return routes, inside, *gains(routes, connections, within)
