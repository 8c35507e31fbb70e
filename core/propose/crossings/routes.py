"""Routes between patches that a crossing makes cheaper: along links, or by cost from its feet."""

from dataclasses import dataclass

import numpy as np
import shapely

from .facing import facing, least_of_each


@dataclass(frozen=True)
class Route:
    """One route between two patches that a crossing makes cheaper; costs in effective metres."""

    patch_from: int
    patch_to: int
    base: float
    cost: float
    key: str


@dataclass(frozen=True)
class Mended:
    """Places that are mended; ndarrays of n rows.

    Attributes
    ----------
    places : Places
    section : ndarray of (Multi)LineString, shape (n,)
        The section of each: links that cross another one are not helped.
    site_id : ndarray of str, shape (n,)
    resistance, crossing : ndarray of float, shape (n,)
        Effective metres per metre across, as it is and with the crossing.
    side_ha : ndarray, shape (n, 2), optional
        Habitat within the daily range on the left and the right.
    side_m : float, optional
        That range.
    key : ndarray of str, shape (n,), optional
        What infrastructure each is on; needed with ``side_ha``.
    """

    places: object
    section: np.ndarray
    site_id: np.ndarray
    resistance: np.ndarray
    crossing: np.ndarray
    side_ha: np.ndarray = None
    side_m: float = 0.0
    key: np.ndarray = None


def routes_of_links(mended, habitats, reach):
    """Links that cross at or near a place, with the barrier taken out of their cost.

    The part of a link that lies on the infrastructure costs its width times the resistance; a
    crossing lowers that, and the way to it and back is paid at the mean resistance of the rest
    of the link; so is the way to the two patches where they face each other across the place.
    What would not become cheaper is left out.

    Parameters
    ----------
    mended : Mended
    habitats : Habitats
    reach : facing.Reach

    Returns
    -------
    list of list of Route, one per place
    """
    places = mended.places
    links = habitats.links
    result = [[] for _ in range(len(places))]
    if not len(links):
        return result
    stretch, row, link = _crossed(mended, links, reach)
    meet = shapely.intersection(stretch[row], links.geometry[link])
    away = shapely.distance(meet, places.points()[row])
    open_, beyond, rest, length = _parts_of_cost(mended, links, row, link)
    new = np.maximum(open_ + beyond + 2.0 * away * rest, length)
    row2, link2, way = facing(places, mended.section, habitats, reach)
    open_, _, rest, _ = _parts_of_cost(mended, links, row2, link2)
    new = np.concatenate([new, open_ + way * rest])
    row, link = np.concatenate([row, row2]), np.concatenate([link, link2])
    best = least_of_each(row, link, new)
    best = best[new[best] < links["cost"][link[best]]]
    for r, m, n in zip(row[best].tolist(), link[best].tolist(), new[best].tolist()):
        ends = int(links["link_from"][m]), int(links["link_to"][m])
        cost = float(links["cost"][m])
        result[r].append(Route(*ends, cost, n, str(links["link_id"][m])))
    return result


def _parts_of_cost(mended, links, row, link):
    """Of links at places: the cost of the crossing, of the rest, that per metre, and the length."""
    across, cost = mended.places.across_m[row], links["cost"][link]
    length = np.maximum(np.nan_to_num(links["length_m"][link]), across)
    beyond = np.maximum(cost - across * mended.resistance[row], 0.0)
    rest = np.maximum(beyond / np.maximum(length - across, 1.0), 1.0)
    return across * mended.crossing[row], beyond, rest, length


def routes_by_cost(mended, habitats, connections, reach, sides):
    """New routes between the patches that can be reached from both feet of each place.

    Parameters
    ----------
    mended : Mended
    habitats : Habitats
        With a resistance.
    connections : Connections
        Routes that are no better than what joins the two patches already are left out.
    reach : facing.Reach
        How far along the infrastructure a link may cross it to be the same route.
    sides : list
        Per place the patches and costs on the left and the right, of ``windows.both_reached``.

    Returns
    -------
    list of list of Route, one per place

    Notes
    -----
    Least-cost distance (Adriaensen et al. 2003) from each foot to the nearest patches, in a
    window that grows until both sides have reached one; a foot stands on the open cell beyond
    the edge that is cheapest to land on. Cost of a route = cost left + length × resistance of a
    crossing + cost right; before, with the resistance of the infrastructure instead. No route
    wins more than that difference over the link that joins the patches now. O(cells of the
    windows).
    """
    places = mended.places
    crossed = _links_through(mended, habitats.links, reach)
    known = _link_costs(habitats.links)
    result = []
    for row in range(len(places)):  # at most nine pairs of patches each
        width = float(places.across_m[row])
        left, shut = width * float(mended.crossing[row]), width * float(mended.resistance[row])
        found = _pairs(sides[row], left, shut, connections, known)
        result.append(_routes(found, str(mended.site_id[row]), crossed[row], habitats.patch_id))
    return result


def _pairs(sides, open_m, shut_m, connections, known):
    """Present and new cost between patches on the left and the right, where that is better."""
    (left, cost_left), (right, cost_right) = sides
    a, b = (m.ravel() for m in np.meshgrid(left, right, indexing="ij"))
    total = np.add.outer(cost_left, cost_right).ravel()
    found = {}
    for k in np.argsort(total, kind="stable").tolist():  # at most nine pairs
        ends = tuple(sorted((int(a[k]), int(b[k]))))
        if ends[0] == ends[1] or ends in found:
            continue
        base, new = float(total[k] + shut_m), float(total[k] + open_m)
        if ends in known and known[ends] > base:
            new, base = known[ends] - (shut_m - open_m), known[ends]
        now = connections.probability[ends]
        if new < base and connections.kernel.probability_at(new) > now * (1 + 1e-9):
            found[ends] = (base, new)
    return found


def _routes(found, site, crossed, patch_id):
    """Routes from present and new costs; those along a link of the network bear its name."""
    routes = []
    for ends in sorted(found):
        base, cost = found[ends]
        link = crossed.get(ends)
        key = f"{site}:{patch_id[ends[0]]}-{patch_id[ends[1]]}"
        if link is not None and link[1] > cost:
            key, base = link
        routes.append(Route(*ends, base, cost, key))
    return routes


def _link_costs(links):
    """The cheapest link of each pair of patches."""
    order = np.argsort(-links["cost"], kind="stable")
    ends = np.sort(np.stack([links["link_from"], links["link_to"]], axis=1), axis=1)[order]
    return {tuple(e): float(c) for e, c in zip(ends.tolist(), links["cost"][order])}


def _crossed(mended, links, reach):
    """Links that cross the section of a place, within so far along it.

    The stretches along the axis, and pairs (place, link), sorted.
    """
    places = mended.places
    ends = [places.xy + s * reach.along_m * places.tangent for s in (-1.0, 1.0)]
    stretch = shapely.linestrings(np.stack(ends, axis=1))
    row, link = shapely.STRtree(links.geometry).query(stretch, predicate="intersects")
    near = places.across_m[row] / 2 + reach.beside_m
    here = shapely.dwithin(links.geometry[link], mended.section[row], near)
    row, link = row[here], link[here]
    order = np.lexsort((link, row))
    return stretch, row[order], link[order]


def _links_through(mended, links, reach):
    """Per place the links whose line crosses the section around it: ends → (id, cost)."""
    result = [{} for _ in range(len(mended.places))]
    if not len(links):
        return result
    _, row, link = _crossed(mended, links, reach)
    for r, m in zip(row.tolist(), link.tolist()):
        pair = tuple(sorted((int(links["link_from"][m]), int(links["link_to"][m]))))
        known = result[r].get(pair)
        if known is None or links["cost"][m] < known[1]:
            result[r][pair] = (str(links["link_id"][m]), float(links["cost"][m]))
    return result
