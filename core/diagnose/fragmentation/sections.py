"""From axes and network to sections: the stretches of one bundle inside, one group per site."""

import numpy as np
import shapely
from scipy.spatial import cKDTree

from ...infrastructure.bundle import NONE
from ...progress import silent
from ..network import clip_lines, components, line_parts

TOUCH_M = 0.5
ADOPT_M = 30.0
STRAIGHT_DEG = 30.0


def pieces_inside(axes, network, progress=silent):
    """Axis pieces inside the network.

    Parameters
    ----------
    axes : Table
        Of ``bundle_axes``.
    network : ndarray of Polygon
        Disjoint (``network.dissolve``).
    progress : callable

    Returns
    -------
    inside : Table
        The axes' columns, one row per stretch inside.
    outside : Table
        The stretches of the same axes between and beyond them.
    """
    line, polygon, cut = clip_lines(axes.geometry, network, progress)
    part, of_cut = line_parts(cut)
    inside = axes.take(line[of_cut]).with_columns(geometry=part)
    # an axis that lies wholly inside one polygon has nothing outside
    partly = np.isin(line, line[cut == axes.geometry[line]], invert=True)
    line, polygon = line[partly], polygon[partly]
    rows, first, number = np.unique(line, return_index=True, return_counts=True)
    rest = axes.geometry[rows].copy()
    for turn in range(number.max(initial=0)):  # once per polygon that one axis meets
        more = np.flatnonzero(number > turn)
        rest[more] = shapely.difference(rest[more], network[polygon[first[more] + turn]])
    part, of_rest = line_parts(rest)
    return inside, axes.take(rows[of_rest]).with_columns(geometry=part)


def group_pieces(pieces, kinds, social, gap_m):
    """Which pieces form one site: same road, line or canal, no farther apart than the gap.

    Parameters
    ----------
    pieces : Table
        With ``family`` and ``code``.
    kinds : ndarray of str, shape (n,)
        Family of the barrier class: road, rail, canal …
    social : ndarray of bool, shape (n,)
        Tracks, canals and dual carriageways: nameless ones belong to what they continue.
    gap_m : float or ndarray, shape (n,)

    Returns
    -------
    ndarray of int, shape (n,)

    Notes
    -----
    Nameless roads go together where one continues the other straight on.
    O(n log n + pairs).
    """
    family = pieces["family"]
    named = np.flatnonzero(family != NONE)
    i, j = _near_in_family(
        pieces.geometry[named], family[named], np.broadcast_to(gap_m, len(pieces))[named]
    )
    i, j = named[i], named[j]
    unnamed = np.flatnonzero((family == NONE) & ~social)
    a, b = straight_on(pieces.geometry[unnamed], pieces["code"][unnamed])
    c, d = _adopted(pieces, kinds, social)
    i = np.concatenate([i, unnamed[a], c])
    j = np.concatenate([j, unnamed[b], d])
    return components(len(pieces), i, j)


def _near_in_family(lines, family, gap_m):
    """Pairs of lines of one family within the gap; families are moved far apart first."""
    if not len(lines):
        return np.empty(0, dtype=int), np.empty(0, dtype=int)
    coordinates, row = shapely.get_coordinates(lines, return_index=True)
    _, number = np.unique(family, return_inverse=True)
    low, high = coordinates[:, 0].min(), coordinates[:, 0].max()
    span = np.ceil(high - low + 10.0 * gap_m.max() + 1.0)
    coordinates[:, 0] += number.reshape(-1)[row] * span
    moved = shapely.set_coordinates(lines.copy(), coordinates)
    i, j = shapely.STRtree(moved).query(moved, predicate="dwithin", distance=gap_m)
    once = i != j  # the gap may differ between the two
    return i[once], j[once]


def _adopted(pieces, kinds, social):
    """Each loose piece with the one named piece that it continues, or with loose ones like it."""
    loose = np.flatnonzero((pieces["family"] == NONE) & social)
    tree = shapely.STRtree(pieces.geometry)
    i, j = tree.query(pieces.geometry[loose], predicate="dwithin", distance=ADOPT_M)
    i = loose[i]
    other = (i != j) & (kinds[i] == kinds[j]) & social[j]
    i, j = i[other], j[other]
    bridge = shapely.shortest_line(pieces.geometry[i], pieces.geometry[j])
    near = [
        _direction(line, shapely.line_locate_point(line, shapely.get_point(bridge, end)))
        for line, end in ((pieces.geometry[i], 0), (pieces.geometry[j], 1))
    ]
    along = np.abs(np.sum(near[0] * near[1], axis=1)) > np.cos(np.radians(STRAIGHT_DEG))
    i, j, gap = i[along], j[along], np.round(shapely.length(bridge[along]), 3)
    named = pieces["family"][j] != NONE
    order = np.lexsort((j, gap, i))
    order = order[named[order]]
    _, first = np.unique(i[order], return_index=True)
    best = order[first]
    alone = ~named & ~np.isin(i, i[best]) & ~np.isin(j, i[best])
    return np.concatenate([i[best], i[alone]]), np.concatenate([j[best], j[alone]])


def straight_on(lines, code):
    """Pairs of lines of one class of which each is the other's straightest continuation.

    Parameters
    ----------
    lines : ndarray of LineString, shape (n,)
    code : ndarray of str, shape (n,)

    Returns
    -------
    i, j : ndarray of int
    """
    if len(lines) < 2:
        return np.empty(0, dtype=int), np.empty(0, dtype=int)
    point, inward = _ends(lines)
    owner = np.concatenate([np.arange(len(lines))] * 2)
    pairs = cKDTree(point).query_pairs(TOUCH_M, output_type="ndarray")
    pairs = pairs[np.lexsort((pairs[:, 1], pairs[:, 0]))]
    a, b = pairs[:, 0], pairs[:, 1]
    cosine = -np.sum(inward[a] * inward[b], axis=1)  # 1 where one goes straight on in the other
    good = (owner[a] != owner[b]) & (code[owner[a]] == code[owner[b]])
    good &= cosine > np.cos(np.radians(STRAIGHT_DEG))
    a, b, cosine = a[good], b[good], np.round(cosine[good], 9)
    best = np.full(len(point), -np.inf)
    np.maximum.at(best, a, cosine)
    np.maximum.at(best, b, cosine)
    mutual = (cosine == best[a]) & (cosine == best[b])
    return owner[a[mutual]], owner[b[mutual]]


def _ends(lines):
    """Both end points of each line, and the unit vector from each into the line."""
    length = shapely.length(lines)
    look = np.minimum(10.0, length)
    start = shapely.get_coordinates(shapely.get_point(lines, 0))
    end = shapely.get_coordinates(shapely.get_point(lines, -1))
    after = shapely.get_coordinates(shapely.line_interpolate_point(lines, look))
    before = shapely.get_coordinates(shapely.line_interpolate_point(lines, length - look))
    inward = np.concatenate([after - start, before - end])
    inward /= np.maximum(np.hypot(inward[:, 0], inward[:, 1]), 1e-9)[:, None]
    return np.concatenate([start, end]), inward


def gap_pieces(outside, inside, site, gap_m):
    """The short stretches outside that close a gap within one site.

    Parameters
    ----------
    outside, inside : Table
        Of :func:`pieces_inside`.
    site : ndarray of int, shape (inside rows,)
    gap_m : float

    Returns
    -------
    row : ndarray of int
        Rows of ``outside`` that close a gap.
    owner : ndarray of int
        The site of each.
    """
    short = np.flatnonzero(shapely.length(outside.geometry) < gap_m)
    if not len(short) or not len(inside):
        return short[:0], short[:0]
    tree = shapely.STRtree(inside.geometry)
    sites = []
    for end in (0, -1):
        point = shapely.get_point(outside.geometry[short], end)
        row, piece = tree.query(point, predicate="dwithin", distance=TOUCH_M)
        pair = np.unique(np.stack([row, site[piece]], axis=1), axis=0)
        sites.append({tuple(p) for p in pair.tolist()})
    both = np.array(sorted(sites[0] & sites[1]), dtype=np.int64).reshape(-1, 2)
    _, first = np.unique(both[:, 0], return_index=True)
    return short[both[first, 0]], both[first, 1]


def side_by_side(pieces, site, candidate, distance_m, parallel_m, angle_deg, step_m=20.0):
    """Pairs of sites that run beside each other over more than ``parallel_m``.

    Parameters
    ----------
    pieces : Table
    site : ndarray of int, shape (n,)
    candidate : ndarray of bool, shape (n,)
        Pieces that may be part of a combined site.
    distance_m, parallel_m, angle_deg : float
    step_m : float
        Distance of the places that are compared.

    Returns
    -------
    a, b : ndarray of int
        Sites, a < b.
    """
    rows = np.flatnonzero(candidate)
    line = pieces.geometry[rows]
    tree = shapely.STRtree(line)
    i, j = tree.query(line, predicate="dwithin", distance=distance_m)
    other = site[rows[i]] != site[rows[j]]
    i, j = i[other], j[other]
    if not len(i):
        return i, j
    number = np.maximum(np.ceil(shapely.length(line[i]) / step_m).astype(np.int64), 1)
    pair = np.repeat(np.arange(len(i)), number)
    share = np.repeat(shapely.length(line[i]) / number, number)
    within = np.arange(len(pair)) - np.repeat(np.cumsum(number) - number, number)
    here, there = line[i[pair]], line[j[pair]]
    at = (within + 0.5) * share
    point = shapely.line_interpolate_point(here, at)
    foot = shapely.line_locate_point(there, point)
    near = shapely.distance(shapely.line_interpolate_point(there, foot), point) <= distance_m
    along = np.sum(_direction(here, at) * _direction(there, foot), axis=1)
    near &= np.abs(along) >= np.cos(np.radians(angle_deg))
    sample = i[pair].astype(np.int64) * (within.max() + 1) + within
    first = np.unique(
        np.stack([sample[near], site[rows[j[pair[near]]]]], axis=1), axis=0, return_index=True
    )[1]
    counted = np.flatnonzero(near)[first]
    a, b = site[rows[i[pair[counted]]]], site[rows[j[pair[counted]]]]
    low, high = np.minimum(a, b), np.maximum(a, b)
    found, index = np.unique(np.stack([low, high], axis=1), axis=0, return_inverse=True)
    index = index.reshape(-1)
    # a metre is seen from both sides: the longer view of the two counts
    seen = [np.bincount(index, np.where(a == s, share[counted], 0.0)) for s in (low, high)]
    enough = np.maximum(*seen) > parallel_m if len(found) else np.empty(0, dtype=bool)
    return found[enough, 0], found[enough, 1]


def _direction(line, at):
    length = shapely.length(line)
    low = shapely.line_interpolate_point(line, np.maximum(at - 5.0, 0.0))
    high = shapely.line_interpolate_point(line, np.minimum(at + 5.0, length))
    vector = shapely.get_coordinates(high) - shapely.get_coordinates(low)
    return vector / np.maximum(np.hypot(vector[:, 0], vector[:, 1]), 1e-9)[:, None]
