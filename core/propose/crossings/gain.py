"""What each crossing wins alone: the links that it shortens, and the gain of EC."""

import json
from dataclasses import dataclass

import numpy as np

from ...diagnose.connectivity.connections import Connections
from ...diagnose.connectivity.patch_graph import Network
from ...progress import silent
from .routes import routes_by_cost, routes_of_links


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


def effects_text(routes, patch_id, site_id):
    """The routes as JSON for "Prioritise measures"; "" without any.

    Routes within one patch are left out: the network there holds it as one place.
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


def routes_and_gains(mended, habitats, connections, *, reach_m, cutoff, progress=silent):
    """Routes that each crossing makes cheaper, and the gain of EC of each alone.

    Parameters
    ----------
    mended : Mended
    habitats : Habitats
        With a resistance, routes go by cost from the feet of the crossing; else along links.
    connections : Connections
        Of the network as it is now.
    reach_m : float
        How far along the infrastructure a link may be led to a crossing.
    cutoff : float
        Effective metres from a foot to a patch at most.
    progress : callable

    Returns
    -------
    routes : list of list of Route
    d_ec, d_ec_pct : ndarray, shape (n,)
    """
    if habitats.resistance is None:
        routes = routes_of_links(mended, habitats, reach_m)
    else:
        routes = routes_by_cost(mended, habitats, connections, reach_m, cutoff, progress)
    return routes, *gains(routes, connections)
