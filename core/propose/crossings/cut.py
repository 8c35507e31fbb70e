"""Patches that lie on both sides of infrastructure, taken apart there."""

from dataclasses import replace
from itertools import combinations

import numpy as np
import shapely

from ...progress import silent, step
from ...table import Table, groups

LEAST_SHARE = 0.01  # of a patch: smaller pieces are no place to go to
OPPOSITE = 1.2  # times the width: pieces that lie so near to each other face each other across it
BEYOND_M = 0.5  # a section cuts so far beyond its ends
LEAST_HALF_M = 1.0  # half the width at which infrastructure without a width cuts


def cut_patches(habitats, sections, rows, resists, progress=silent):
    """The network with patches cut where infrastructure that hinders the guild runs through.

    A patch counts as one place in the network, so a crossing between its two halves would win
    nothing. Habitat that ends at roads is left as it is.

    Parameters
    ----------
    habitats : Habitats
        With ``shape``; without, nothing can be cut.
    sections : Table
    rows : ndarray of int
        The sections that hinder the guild.
    resists : ndarray, shape (sections,)
        Effective metres per metre across; NaN where unknown.
    progress : callable

    Returns
    -------
    habitats : Habitats
        Pieces bear the identifier of their patch, links end at the nearer piece, pieces that a
        section parts are linked across it. The same object where nothing is cut.
    count : int
        How many patches were cut.

    Notes
    -----
    O(n log n) in patches and sections; cells of cut patches are labelled anew.
    """
    if habitats is None or habitats.shape is None or not len(rows):
        return habitats, 0
    rows = rows[np.isfinite(resists[rows])]
    half = np.maximum(np.nan_to_num(sections["width_m"][rows]) / 2, LEAST_HALF_M)
    # a section ends at the edge of its patch, or by rounding a hair before it
    beyond = shapely.buffer(sections.geometry[rows], BEYOND_M, cap_style="square")
    strips = shapely.union(shapely.buffer(sections.geometry[rows], half, cap_style="flat"), beyond)
    patch, strip = shapely.STRtree(strips).query(habitats.shape, predicate="intersects")
    pieces = {}
    for number, own in groups(patch, strip):  # each is cut by the strips through it alone
        step(progress, 0.5 * number / len(habitats.shape))
        parts = _pieces(habitats.shape[number], strips[own])
        if len(parts) > 1:
            pieces[number] = parts
    if not pieces:
        return habitats, 0
    shape, parent = _nodes(habitats.shape, pieces)
    links = _moved(habitats.links, parent, pieces)
    line = sections.geometry[rows]
    links = _with(links, *_across(line, half, resists[rows], shape, parent, pieces))
    share = shapely.area(shape) / shapely.area(habitats.shape)[parent]
    share[~np.isin(parent, list(pieces))] = 1.0
    area = habitats.area_ha[parent] * share
    return replace(
        habitats, patch_id=habitats.patch_id[parent], area_ha=area, links=links, shape=shape,
        share=share, labels=_labels(habitats, shape, parent, pieces),
    ), len(pieces)  # fmt: skip


def _pieces(polygon, strips):
    """What strips leave of a patch, the small bits left out; in a fixed order."""
    parts = shapely.get_parts(shapely.difference(polygon, shapely.union_all(strips)))
    parts = parts[shapely.area(parts) >= LEAST_SHARE * shapely.area(polygon)]
    box = np.round(shapely.bounds(parts).reshape(-1, 4), 3)
    return parts[np.lexsort((box[:, 3], box[:, 2], box[:, 1], box[:, 0]))]


def _nodes(shapes, pieces):
    """Shapes of all nodes and the patch of each: uncut patches keep their places in the order."""
    many = [pieces.get(k, shapes[k : k + 1]) for k in range(len(shapes))]
    parent = np.repeat(np.arange(len(shapes)), [len(m) for m in many])
    return np.concatenate(many), parent


def _moved(links, parent, pieces):
    """Links that end at the nearest piece of the patch they led to."""
    first = np.searchsorted(parent, np.arange(parent[-1] + 1))
    ends = {}
    for name in ("link_from", "link_to"):
        end = first[links[name]]
        for k in np.flatnonzero(np.isin(links[name], list(pieces))):  # links of few patches
            near = shapely.distance(pieces[links[name][k]], links.geometry[k])
            end[k] += int(np.argmin(near))
        ends[name] = end
    return links.with_columns(**ends)


def _across(line, half, resists, shape, parent, pieces):
    """Links between pieces of one patch on the two sides of a section: where, ends, cost, length.

    They are as long as the stretch along which both lie at the section: it can be crossed all
    along.
    """
    nodes = np.flatnonzero(np.isin(parent, list(pieces)))
    row, node = shapely.STRtree(shape[nodes]).query(
        line, predicate="dwithin", distance=half + LEAST_HALF_M
    )
    order = np.lexsort((node, row))
    row, node = row[order], nodes[node[order]]
    beside = shapely.intersection(shape[node], shapely.buffer(line[row], 3 * half[row]))
    found = [
        (k, m)
        for _section, near in groups(row, np.arange(len(row)))
        for k, m in combinations(near.tolist(), 2)  # a section parts a few pieces
        if parent[node[k]] == parent[node[m]]
    ]
    first, second = np.array(found, dtype=np.int64).reshape(-1, 2).T
    straight = shapely.shortest_line(beside[first], beside[second])
    wide = 2 * half[row[first]]
    opposite = shapely.length(straight) <= OPPOSITE * wide + LEAST_HALF_M
    opposite &= shapely.intersects(straight, line[row[first]])
    first, second, wide = first[opposite], second[opposite], wide[opposite]
    near = [shapely.buffer(beside[k], wide + LEAST_HALF_M) for k in (first, second)]
    both = shapely.intersection(*near)
    both = shapely.intersection(both, shapely.buffer(line[row[first]], wide / 2))
    return both, np.stack([node[first], node[second]], axis=1), wide * resists[row[first]], wide


def _with(links, where, ends, cost, length):
    """The links and those across sections below them."""
    count = len(where)
    more = {
        "link_id": np.full(count, "", dtype=object), "link_from": ends[:, 0],
        "link_to": ends[:, 1], "cost": cost, "length_m": length,
    }  # fmt: skip
    columns = {k: np.concatenate([links[k], v]) for k, v in more.items()}
    return Table(np.concatenate([links.geometry, where]), columns, links.name)


def _labels(habitats, shape, parent, pieces):
    """Cells labelled by node: those of cut patches by the piece in which their middle lies."""
    if habitats.labels is None:
        return None
    first = np.searchsorted(parent, np.arange(parent[-1] + 1))
    labels = np.concatenate([[0], first + 1]).astype(habitats.labels.dtype)[habitats.labels]
    left, cell, _, top, _, _ = habitats.transform
    row, col = np.nonzero(np.isin(habitats.labels, np.array(list(pieces)) + 1))
    middle = shapely.points(left + (col + 0.5) * cell, top - (row + 0.5) * cell)
    nodes = np.flatnonzero(np.isin(parent, list(pieces)))
    node, at = shapely.STRtree(middle).query(shape[nodes], predicate="intersects")
    labels[row, col] = 0
    labels[row[at], col[at]] = nodes[node] + 1
    return labels
