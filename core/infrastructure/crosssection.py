"""Cross-sections: which parallel lines stand side by side at each place of each line."""

from dataclasses import dataclass

import numpy as np
import shapely

from ..progress import chunks, silent

CHUNK = 50_000


@dataclass
class Stations:
    """Places along chains where a cross-section is taken, in chain and chainage order."""

    chain: np.ndarray  # (n,) position of the chain
    chainage_m: np.ndarray  # (n,) along the chain
    share_m: np.ndarray  # (n,) length that the place stands for
    point: np.ndarray  # (n, 2)
    normal: np.ndarray  # (n, 2) unit vector to the left
    reach_m: np.ndarray  # (n,) how far to look to each side


@dataclass
class CrossSections:
    """Per station the bundle that it lies in."""

    leads: np.ndarray  # (n,) bool: no better line of the bundle stands beside it
    left_m: np.ndarray  # (n,) offset of the leftmost main line, ≥ 0
    right_m: np.ndarray  # (n,) offset of the rightmost main line, ≤ 0
    width_m: np.ndarray  # (n,) outer edge to outer edge, joined lines included
    count: np.ndarray  # (n,) main lines abreast, itself included
    totals: np.ndarray  # (n, k) sums of the addends over the main lines


def stations(chains, chosen, step_m, reach_m):
    """Stations at most ``step_m`` apart on the chosen chains.

    Each piece between two vertices is divided evenly, so that a place has the same
    stations whatever else its chain holds.

    Parameters
    ----------
    chains : ndarray of LineString, shape (m,)
    chosen : ndarray of int
        Positions of the chains to sample.
    step_m : float
    reach_m : ndarray of float, shape (m,)
        How far to look to each side of a chain.

    Returns
    -------
    Stations
    """
    start, end, owner, before = _pieces(chains, chosen)
    length = np.hypot(*(end - start).T)
    number = np.maximum(np.ceil(length / step_m).astype(np.int64), 1)
    piece = np.repeat(np.arange(len(owner)), number)
    chain = owner[piece]
    share = (length / number)[piece]
    within = np.arange(len(piece)) - np.repeat(np.cumsum(number) - number, number)
    chainage = before[piece] + (within + 0.5) * share
    part = ((within + 0.5) / number[piece])[:, None]
    point = start[piece] + part * (end - start)[piece]
    along = _chord(chains[chosen], np.searchsorted(chosen, chain), chainage, step_m / 2)
    along /= np.maximum(np.hypot(along[:, 0], along[:, 1]), 1e-9)[:, None]
    normal = np.stack([-along[:, 1], along[:, 0]], axis=1)
    return Stations(chain, chainage, share, point, normal, reach_m[chain])


def _chord(chains, row, chainage, reach):
    """Vector from ``reach`` behind to ``reach`` ahead of places along their chains."""
    if not len(row):
        return np.empty((0, 2))
    coordinates, index = shapely.get_coordinates(chains, return_index=True)
    move = np.hypot(*np.diff(coordinates, axis=0, prepend=coordinates[:1]).T)
    move[np.flatnonzero(np.diff(index, prepend=-1))] = 10.0  # chains laid end to end
    place = np.cumsum(move)
    first = np.searchsorted(index, np.arange(len(chains)))
    last = np.searchsorted(index, np.arange(len(chains)), side="right") - 1
    low, high = place[first][row], place[last][row]
    ends = [np.clip(low + chainage + sign * reach, low, high) for sign in (1.0, -1.0)]
    x, y = ([np.interp(e, place, c) for e in ends] for c in coordinates.T)
    return np.stack([x[0] - x[1], y[0] - y[1]], axis=1)


def cross_sections(
    places, chains, members, belongs, reach_m, gap_m, half_m, rank, main, addends, angle,
    progress=silent,
):  # fmt: skip
    """Look left and right from every station for the lines of its bundle.

    From the station outwards, each next parallel line belongs to the bundle
    when it is no farther from the last one than half the widths of both plus
    twice the family's gap; so four tracks are one bundle although the outer two
    are far apart.

    Parameters
    ----------
    places : Stations
    chains : ndarray of LineString, shape (m,)
    members : ndarray of int
        Chains that may be hit.
    belongs : callable
        ``belongs(a, b) -> bool array``: may chains a and b form one bundle?
    reach_m : ndarray of float, shape (m,)
        How far the cross-section of a chain looks to each side.
    gap_m : ndarray of float, shape (m,)
        Half the class width plus the family's gap.
    half_m : ndarray of float, shape (m,)
        Half the width of the line itself.
    rank : ndarray of int, shape (m,)
        Lower leads; among equals the line that stands leftmost.
    main : ndarray of bool, shape (m,)
        False for lines that join a bundle without counting (ramps).
    addends : ndarray of float, shape (m, k)
        Summed over the main lines abreast (lanes, counted traffic …).
    angle : float
        Largest difference of bearing in degrees.

    Returns
    -------
    CrossSections

    Notes
    -----
    O(n log s) for n stations and s line pieces within reach. GreenBlue's own method to merge
    what runs parallel.
    """
    start, end, owner, _ = _pieces(chains, members)
    tree = shapely.STRtree(shapely.linestrings(np.stack([start, end], axis=1)))
    n = len(places.chain)
    result = CrossSections(
        np.ones(n, dtype=bool), np.zeros(n), np.zeros(n), 2 * half_m[places.chain],
        np.ones(n, dtype=np.int64), addends[places.chain].copy(),
    )  # fmt: skip
    least = np.cos(np.radians(angle))
    for rows in chunks(progress, n, CHUNK):
        station, offset, hit = _hits(places, rows, tree, start, end, owner, reach_m, least)
        mine = places.chain[station]
        allowed = belongs(mine, hit) & ~((hit == mine) & (np.abs(offset) < 1e-6))
        # among equals the leftmost leads, seen in a heading that both directions share
        left = offset * _heading_sign(places.normal[station]) > 0
        better = (rank[hit] < rank[mine]) | ((rank[hit] == rank[mine]) & left)
        for side in (1.0, -1.0):
            there = allowed & (offset * side > 0)
            _walk(
                result, places.chain, station[there], offset[there] * side, hit[there],
                better[there], side, gap_m, half_m, main, addends,
            )  # fmt: skip
    return result


def _pieces(chains, members):
    coordinates, index = shapely.get_coordinates(chains[members], return_index=True)
    same = index[1:] == index[:-1]
    start, end, index = coordinates[:-1][same], coordinates[1:][same], index[1:][same]
    size = np.hypot(*(end - start).T)
    before = np.cumsum(size) - size
    new = np.ones(len(index), dtype=bool)
    new[1:] = index[1:] != index[:-1]
    before -= np.repeat(before[new], np.diff(np.append(np.flatnonzero(new), len(index))))
    return start, end, members[index], before


def _heading_sign(normal):
    """+1 or −1 such that both directions of a line get opposite signs.

    The heading where it changes is one that hardly any line has by design.
    """
    return np.where(normal[:, 0] * np.cos(0.3) + normal[:, 1] * np.sin(0.3) > 0, 1.0, -1.0)


def _hits(places, rows, tree, start, end, owner, reach_m, least):
    """Where the transects of these stations meet nearly parallel pieces."""
    point, normal = places.point[rows], places.normal[rows]
    half = normal * places.reach_m[rows][:, None]
    transects = shapely.linestrings(np.stack([point - half, point + half], axis=1))
    t, piece = tree.query(transects)
    direction = end[piece] - start[piece]
    relative = start[piece] - point[t]
    across = normal[t]
    determinant = direction[:, 0] * across[:, 1] - direction[:, 1] * across[:, 0]
    size = np.hypot(direction[:, 0], direction[:, 1])
    parallel = np.abs(determinant) >= size * least
    t, piece, direction = t[parallel], piece[parallel], direction[parallel]
    relative, across, determinant = relative[parallel], across[parallel], determinant[parallel]
    position = (across[:, 0] * relative[:, 1] - across[:, 1] * relative[:, 0]) / determinant
    offset = (direction[:, 0] * relative[:, 1] - direction[:, 1] * relative[:, 0]) / determinant
    # half-open, so that a transect through a shared vertex meets one of the two pieces
    good = (position >= 0) & (position < 1) & (np.abs(offset) <= reach_m[owner[piece]])
    return t[good] + rows.start, offset[good], owner[piece[good]]


def _walk(result, chain, station, distance, hit, better, side, gap_m, half_m, main, addends):
    """Take in the hits of one side from the inside out, while the gaps are small enough."""
    if not len(station):
        return
    order = np.lexsort((hit, distance, station))
    station, distance, hit, better = station[order], distance[order], hit[order], better[order]
    new = np.ones(len(station), dtype=bool)
    new[1:] = station[1:] != station[:-1]
    inner = np.where(new, chain[station], np.roll(hit, 1))
    gap = distance - np.where(new, 0.0, np.roll(distance, 1))
    too_far = gap > gap_m[inner] + gap_m[hit]
    broken = np.cumsum(too_far)
    reached = broken == (broken - too_far)[new][np.cumsum(new) - 1]
    result.leads[station[reached & better]] = False
    station, distance, hit = station[reached], distance[reached], hit[reached]
    outer = np.zeros(len(result.leads))
    np.maximum.at(outer, station, distance + half_m[hit] - half_m[chain[station]])
    result.width_m += outer
    counted = main[hit]
    station, distance, hit = station[counted], distance[counted], hit[counted]
    if side > 0:
        np.maximum.at(result.left_m, station, distance)
    else:
        np.minimum.at(result.right_m, station, -distance)
    np.add.at(result.count, station, 1)
    np.add.at(result.totals, station, addends[hit])
