"""What if patches or links were added, removed or changed: EC before and after."""

from dataclasses import dataclass, replace

import numpy as np
from scipy.sparse.csgraph import dijkstra

from ...errors import GreenBlueError
from ...progress import part as part_of
from ...progress import silent, step
from ...table import Table
from .connections import Connections, fits
from .indices import Index, Probability, block_rows, worth_by_patch
from .patch_graph import Network, probability_graph

TIGHT = 1 - 1e-12  # a link carries a pair where both ways to say its probability agree so far


@dataclass(frozen=True)
class AddPatch:
    """A new patch, with links to others.

    ``links`` holds (position, distance) pairs. New patches are counted on from the existing
    ones, n, n + 1, …, in the order of the changes; a link to a new patch has no effect as long
    as that patch is not there.
    """

    attribute: float
    links: tuple = ()


@dataclass(frozen=True)
class AddLink:
    """A new link between two patches (positions)."""

    link_from: int
    link_to: int
    distance: float


@dataclass(frozen=True)
class ChangePatch:
    """Another attribute for the patch at this position."""

    patch: int
    attribute: float


@dataclass(frozen=True)
class ChangeLink:
    """Another distance for the link at this position, shorter or longer."""

    link: int
    distance: float


@dataclass(frozen=True)
class RemovePatch:
    """The patch at this position disappears, with its links."""

    patch: int


@dataclass(frozen=True)
class RemoveLink:
    """The link at this position disappears."""

    link: int


@dataclass(frozen=True)
class WhatIf:
    """EC before and after changes.

    Attributes
    ----------
    before, together : Index
        Without any, and with all of the changes (A_L = 1).
    alone : Table without geometry, one row per change
        ``ec`` with this change alone, ``d_ec`` = ec − before, ``d_ec_pct`` of before. They do
        not add up to the effect of all together: two changes can need each other, or serve
        the same pairs.
    """

    before: Index
    alone: Table
    together: Index


def what_if(network, kernel, changes, progress=silent):
    """Equivalent connectivity with each change alone and with all of them.

    Parameters
    ----------
    network : Network
    kernel : Kernel
    changes : sequence of AddPatch, AddLink, ChangePatch, ChangeLink, RemovePatch, RemoveLink
    progress : callable

    Returns
    -------
    WhatIf

    Raises
    ------
    GreenBlueError
        For a change that names an unknown patch or link, or has a negative or missing
        attribute or distance.

    Notes
    -----
    Additions and improvements are looked up in the matrix of all pairs
    (:class:`~.connections.Connections`); for a removal only the sources whose paths used the
    removed thing are measured again. Where the matrix does not fit, each change is measured
    from scratch.
    """
    changes = list(changes)
    added = sum(isinstance(change, AddPatch) for change in changes)
    base = replace(
        network,
        attribute=np.concatenate([network.attribute, np.zeros(added)]),
        patch_id=[*network.patch_id, *(f"+{k + 1}" for k in range(added))],
    )
    places = iter(range(network.size, base.size))
    changes = [(c, next(places) if isinstance(c, AddPatch) else None) for c in changes]
    networks = [_changed(base, [change]) for change in changes]
    together = _changed(base, changes)
    state = Connections(base, kernel, part_of(progress, 0.0, 0.3)) if fits(base) else None
    before = state.numerator if state else _numerator(base, kernel)
    after = np.empty(len(changes))
    for number, (change, changed) in enumerate(zip(changes, networks)):
        share = part_of(progress, *(0.3 + 0.5 * (number + k) / len(changes) for k in (0, 1)))
        step(share, 0.0)
        after[number] = _alone(base, kernel, state, change, changed, share)
    last = _numerator(together, kernel, part_of(progress, 0.8, 1.0))
    ec, whole = np.sqrt(np.maximum(after, 0.0)), np.sqrt(before)
    difference = ec - whole
    percent = 100 * difference / whole if whole else np.full(len(ec), np.nan)
    columns = {"ec": ec, "d_ec": difference, "d_ec_pct": percent}
    return WhatIf(_index(before), Table(None, columns), _index(last))


def _index(numerator):
    return Index(float(numerator), float(numerator), float(np.sqrt(numerator)))


def _numerator(network, kernel, progress=silent):
    graph = probability_graph(network, kernel)
    return worth_by_patch(network, graph, Probability(), progress).sum()


def _changed(network, changes):
    """The network after (change, place of its new patch) pairs; new links come last."""
    attribute, distance = network.attribute.copy(), network.distance.copy()
    new, removed = [], []
    for change, place in changes:
        if isinstance(change, AddPatch):
            attribute[place] = change.attribute
            new += [(place, other, d) for other, d in change.links]
        elif isinstance(change, AddLink):
            new.append((change.link_from, change.link_to, change.distance))
        elif isinstance(change, (ChangePatch, RemovePatch)):
            _known(change.patch, network.size)
            attribute[change.patch] = getattr(change, "attribute", 0.0)
            removed += [change.patch] * isinstance(change, RemovePatch)
        else:
            _known(change.link, network.links)
            distance[change.link] = getattr(change, "distance", np.inf)
    ends = np.array([link[:2] for link in new], dtype=np.int64).reshape(-1, 2)
    result = Network(
        attribute,
        np.concatenate([network.link_from, ends[:, 0]]),
        np.concatenate([network.link_to, ends[:, 1]]),
        np.concatenate([distance, [link[2] for link in new]]),
        network.patch_id,
        [*network.link_id, *(f"+{k + 1}" for k in range(len(new)))],
    )
    if not removed:
        return result
    gone = np.isin(result.link_from, removed) | np.isin(result.link_to, removed)
    attribute[removed] = 0.0
    return replace(result, attribute=attribute, distance=np.where(gone, np.inf, result.distance))


def _known(position, count):
    if not 0 <= position < count:
        raise GreenBlueError(
            "A change names patch or link number {number}, which does not exist.", number=position
        )


def _alone(base, kernel, state, change, changed, progress):
    """The numerator with one change."""
    if state is None:
        return _numerator(changed, kernel, progress)
    change, _ = change
    new = slice(base.links, None)
    if isinstance(change, RemovePatch):
        through = state.probability[change.patch]
        rows = [  # a loop of whole-row comparisons, to hold no second matrix
            s
            for s in np.flatnonzero((through > 0) & (changed.attribute > 0))
            if (through[s] * through >= state.probability[s] * TIGHT).any()
        ]
        own = state.attribute[change.patch]
        lost = own * (2 * float(through @ state.attribute) - own)
        return state.numerator - lost - _lost(state, changed, kernel, np.array(rows), progress)
    if isinstance(change, (RemoveLink, ChangeLink)):
        link = change.link
        i, j = base.link_from[link], base.link_to[link]
        if changed.distance[link] < base.distance[link]:
            return state.numerator + state.gain(i, j, changed.distance[link])
        q = kernel.probability_at(base.distance[link])
        to_i, to_j = state.probability[i], state.probability[j]
        sides = [
            np.flatnonzero((a > 0) & (a * q >= b * TIGHT)) for a, b in ((to_i, to_j), (to_j, to_i))
        ]
        if i == j or not len(sides[0]) or not len(sides[1]):
            return state.numerator
        # where q is 1 a patch can be on both sides: then every row is measured, once
        if q >= TIGHT:
            return state.numerator - _lost(state, changed, kernel, np.union1d(*sides), progress)
        return state.numerator - 2 * _lost(state, changed, kernel, min(sides, key=len), progress)
    differs = np.flatnonzero(changed.attribute != base.attribute)
    attribute = {int(p): float(changed.attribute[p]) for p in differs}
    links = (changed.link_from[new], changed.link_to[new], changed.distance[new])
    return state.numerator + state.gain(*links, attribute)


def _lost(state, changed, kernel, rows, progress):
    """What the pairs of ``rows`` lose: Σ_s Σ_t a_s a_t (p − p′)."""
    matrix = probability_graph(changed, kernel).matrix
    attribute = changed.attribute
    rows = rows[attribute[rows] > 0] if len(rows) else rows
    total = 0.0
    size = block_rows(matrix)
    for begin in range(0, len(rows), size):
        step(progress, begin / len(rows))
        part = rows[begin : begin + size]
        less = state.probability[part] - np.exp(-dijkstra(matrix, indices=part))
        less[less <= (1 - TIGHT) * state.probability[part]] = 0.0  # rounding
        total += float(attribute[part] @ less @ attribute)
    return total
