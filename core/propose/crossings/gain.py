"""What each crossing wins alone: the links that it shortens, and the gain of EC."""

import json
from dataclasses import dataclass

import numpy as np

from ...diagnose.connectivity.connections import Connections
from ...diagnose.connectivity.patch_graph import Network
from ...progress import part, silent
from .feet import Feet, find_feet
from .routes import routes_by_cost, routes_of_links
from .windows import both_reached, ways_round


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
    """

    patch_id: np.ndarray
    area_ha: np.ndarray
    links: object
    resistance: np.ndarray = None
    labels: np.ndarray = None
    transform: tuple = None
    shape: np.ndarray = None

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


def within_patches(mended, habitats, connections, feet, sides, routes, cutoff, progress=silent):
    """What crossings win whose two sides are one patch that goes round the infrastructure.

    The network holds a patch as one place, however far the way round. Here what lies within the
    daily range on either side counts as two, joined by the way round now, and by the crossing
    then: 2 a_left a_right (p_then − p_now).

    Parameters
    ----------
    mended : Mended
        With ``side_ha``; without, nothing is won here.
    habitats : Habitats
        With a resistance.
    connections : Connections
    feet : Feet
        Of all places.
    sides : list
        Per place the patches and costs on the left and the right, of ``windows.both_reached``.
    routes : list of list of Route
        Of ``routes.routes_by_cost``; places with routes to other patches are left out.
    cutoff : float
        Effective metres; beyond half of it no way round is looked for.
    progress : callable

    Returns
    -------
    ndarray, shape (n,)
        Growth of Σ Σ a_i a_j p*_ij, ha²; 0 where a crossing joins different patches.
    """
    grows = np.zeros(len(routes))
    if mended.side_ha is None:
        return grows
    one = [
        row
        for row, (found, ((left, _), (right, _))) in enumerate(zip(routes, sides))
        if not found and len(left) and len(right) and left[0] == right[0]
    ]
    if not one:
        return grows
    some = np.array(one)
    own = Feet(feet.row[some], feet.col[some], feet.cost[some])
    open_ = own.cost.sum(axis=1) + mended.places.across_m[some] * mended.crossing[some]
    now = connections.kernel.probability_at(ways_round(habitats, own, cutoff, progress))
    then = connections.kernel.probability_at(open_)
    patch = np.array([sides[row][0][0][0] for row in one])
    area = np.minimum(mended.side_ha[some], habitats.area_ha[patch][:, None] / 2)
    grows[some] = 2 * area.prod(axis=1) * np.maximum(then - now, 0.0)
    return grows


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


def effects_text(routes, patch_id, site_id):
    """The routes as JSON for "Prioritise measures".

    Parameters
    ----------
    routes : list of Route
        Those within one patch are left out: the network there holds it as one place.
    patch_id : ndarray of str, shape (p,)
    site_id : str

    Returns
    -------
    str
        "" without any.
    """
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
        if patch_id[r.patch_from] != patch_id[r.patch_to]
    ]
    return json.dumps(rows, ensure_ascii=False) if rows else ""


def routes_and_gains(mended, habitats, connections, *, reach, cutoff, progress=silent):
    """Routes that each crossing makes cheaper, and the gain of EC of each alone.

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
    d_ec, d_ec_pct : ndarray, shape (n,)
    """
    within = np.zeros(len(mended.places))
    if habitats.resistance is None:
        routes = routes_of_links(mended, habitats, reach)
    else:
        feet = find_feet(habitats, mended.places, mended.resistance)
        sides = both_reached(habitats, feet, cutoff, part(progress, 0.0, 0.7))
        routes = routes_by_cost(mended, habitats, connections, reach, sides)
        within = within_patches(
            mended, habitats, connections, feet, sides, routes, cutoff, part(progress, 0.7, 1.0)
        )
    return routes, *gains(routes, connections, within)
