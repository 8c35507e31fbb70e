"""Places at which two linked patches face each other across the infrastructure."""

from dataclasses import dataclass

import numpy as np
import shapely


@dataclass(frozen=True)
class Reach:
    """How far links belong to places: numbers of the weight table.

    Attributes
    ----------
    along_m : float
        How far along the infrastructure a link may be led to a crossing.
    beside_m : float
        How far beyond the edges of a section a link may cross it.
    facing_m : float
        How far beyond the edges the patches of a link may begin that face each other there.
    """

    along_m: float
    beside_m: float
    facing_m: float


def reach_of(rules):
    """The reach that the tables and the guild of a run give."""
    number = rules.weights.number
    along_m = max(number["link_reach_m"], rules.guild.daily_range_m)
    return Reach(along_m, number["link_beside_m"], number["facing_m"])


def facing(places, section, habitats, reach):
    """Places where both patches of a link that crosses the same section lie at hand.

    A link runs where two patches come nearest to each other; where they face each other for
    kilometres, that is one place of many that are as good.

    Parameters
    ----------
    places : Places
    section : ndarray of (Multi)LineString, shape (n,)
        The section of each place.
    habitats : Habitats
        With ``shape``; without it there are no such places.
    reach : Reach

    Returns
    -------
    row, link : ndarray of int, shape (k,)
        Place and link.
    way_m : ndarray, shape (k,)
        From the edges to the two patches, together.
    """
    links = habitats.links
    if habitats.shape is None or not len(links) or not len(places):
        return np.empty(0, np.int64), np.empty(0, np.int64), np.empty(0)
    row, link = _on_same_section(places, section, links, reach.beside_m)
    shapely.prepare(habitats.shape)
    point, half = places.points(), places.across_m / 2
    patch = np.stack([links["link_from"][link], links["link_to"][link]])
    near = np.ones(len(row), dtype=bool)
    for end in patch:
        near[near] &= shapely.dwithin(
            habitats.shape[end[near]], point[row[near]], (half + reach.facing_m)[row[near]]
        )
    row, link, patch = row[near], link[near], patch[:, near]
    way = [shapely.shortest_line(point[row], habitats.shape[end]) for end in patch]
    tip = [shapely.get_coordinates(shapely.get_point(w, -1)).reshape(-1, 2) for w in way]
    side = [np.sum((t - places.xy[row]) * places.normal[row], axis=1) for t in tip]
    opposite = side[0] * side[1] < 0
    way_m = np.maximum(shapely.length(way[0]) + shapely.length(way[1]) - 2 * half[row], 0.0)
    return row[opposite], link[opposite], way_m[opposite]


def least_of_each(row, link, value):
    """Positions of the least value of each pair (place, link), sorted by place and link.

    Parameters
    ----------
    row, link : ndarray of int, shape (k,)
        Pairs, some of them more than once.
    value : ndarray of float, shape (k,)

    Returns
    -------
    ndarray of int
    """
    order = np.lexsort((value, link, row))
    row, link = row[order], link[order]
    return order[(np.diff(row, prepend=-1) != 0) | (np.diff(link, prepend=-1) != 0)]


def _on_same_section(places, section, links, beside_m):
    """Pairs (place, link): the link crosses the section of the place, wherever; sorted."""
    _, first, which = np.unique(places.site, return_index=True, return_inverse=True)
    reach = places.across_m[first] / 2 + beside_m
    number, link = shapely.STRtree(links.geometry).query(
        section[first], predicate="dwithin", distance=reach
    )
    order = np.argsort(which, kind="stable")
    count = np.bincount(which, minlength=len(first))
    begin = np.cumsum(count) - count
    times = count[number]
    within = np.arange(times.sum()) - np.repeat(np.cumsum(times) - times, times)
    row = order[np.repeat(begin[number], times) + within]
    link = np.repeat(link, times)
    order = np.lexsort((link, row))
    return row[order], link[order]
