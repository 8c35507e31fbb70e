"""Pinch points and barriers of all links between habitat patches, link by link.

Each link is worked in a window of its own (:mod:`.pair_windows`): the current between its two
patches (:mod:`.circuits`), restricted to the ground where a path costs at most a multiple of the
least cost, as Pinchpoint Mapper does with its corridors, and the barrier improvement score
(:mod:`.barriers`). Maps of all links are put together from these.
"""

from dataclasses import dataclass

import numpy as np
from scipy.ndimage import distance_transform_edt, maximum_filter

from ..errors import GreenBlueError
from ..progress import part, silent, step
from .barriers import COMBINE, Link, annulus, barrier_improvement
from .circuits import circuit, current_flow, top_sites
from .costdistance import resistance_grid
from .pair_windows import ROUNDING, pair_costs, patch_boxes

RADII_CELLS = (3.0, 6.0, 12.0)
COARSE_CELLS = 3.0  # strips of fewer cells on either side measure the grid as much as the ground
DIGITS = 9  # so that rounding of the solver does not rank sites


@dataclass(frozen=True)
class Options:
    """How links are worked.

    ``radii_m``: half the lengths of the strips. ``combine``: "max" or "sum" over the links.
    ``detour``: the dearest path that takes current, as a multiple of the least cost.
    ``memory_bytes``: what the work on one link may take.
    """

    radii_m: tuple
    combine: str = "max"
    detour: float = 1.5
    memory_bytes: float = 2e9


@dataclass(frozen=True)
class Maps:
    """Maps of all links together, each of shape (r, c).

    ``current``: current through each cell, one unit per link; NaN where none flows.
    ``current_link``: the link with most of it, −1 for none.
    ``score``: gain in effective metres per metre restored; NaN where no strip gains anything.
    ``gain_link``, ``gain_score``, ``gain_radius_m``: of the one link and strip that gain most per
    metre. ``resistance``: effective resistance of each link, shape (n,).
    """

    current: np.ndarray
    current_link: np.ndarray
    score: np.ndarray
    gain_link: np.ndarray
    gain_score: np.ndarray
    gain_radius_m: np.ndarray
    resistance: np.ndarray


@dataclass(frozen=True)
class Sites:
    """The best cells of a map, best first; all of shape (k,). NaN where a column has no meaning."""

    row: np.ndarray
    col: np.ndarray
    value: np.ndarray
    link: np.ndarray
    gain_m: np.ndarray
    gain_pct: np.ndarray
    radius_m: np.ndarray

    def __len__(self):
        return len(self.row)


def check_options(options, cell_m):
    """Raise GreenBlueError for radii below a cell, a detour below 1, an unknown combination."""
    if options.combine not in COMBINE:
        raise GreenBlueError(
            'Links combine by "max" or "sum", not "{combine}".', combine=options.combine
        )
    if not options.detour >= 1:
        raise GreenBlueError(
            "The detour must be at least 1 times the least cost, not {detour}.",
            detour=options.detour,
        )
    if not options.radii_m:
        raise GreenBlueError("Give at least one length of strip to try.")
    for radius in options.radii_m:
        annulus(radius, cell_m)


def cheapest_links(links, count):
    """Positions of the links that cost least, in their own order; ties by the patches."""
    return np.sort(np.lexsort((links.b, links.a, links.cost))[:count])


def pinch_maps(resistance, labels, cell_m, links, chosen, options, *, progress=silent):
    """Current density and barrier improvement over all links.

    Parameters
    ----------
    resistance : ndarray of float64, shape (r, c)
        At least 1; NaN where impassable.
    labels : ndarray of int, shape (r, c)
        Patch number, 0 for none.
    cell_m : float
    links : links.Links
        With true least costs and paths (not the method ``border``).
    chosen : ndarray of int, shape (n,)
        Positions of the links to work.
    options : Options
    progress : callable

    Returns
    -------
    Maps
        Link numbers in it are positions in ``links``. The cells of a link's own two patches take
        no current of that link.

    Raises
    ------
    GreenBlueError
        No link; options out of range; a link that needs more memory than allowed.
    Cancelled

    Notes
    -----
    Over all links the window of each counts once: O(sum of windows), two cost distances and one
    solution of a sparse system each. With "sum", scores are added up per radius, and the
    best radius is taken after that.
    """
    check_options(options, cell_m)
    if not len(chosen):
        raise GreenBlueError("There is no link between the patches whose barriers could be mended.")
    ground, boxes = resistance_grid(resistance, cell_m), patch_boxes(labels)
    tally = _Tally(labels.shape, options)
    border = int(np.ceil(max(options.radii_m) / cell_m))
    ohms = np.full(len(chosen), np.nan)
    for number, link in enumerate(chosen):  # each in its own window
        inner = part(progress, number / len(chosen), (number + 1) / len(chosen))
        step(inner, 0.0)
        pair, cost = (int(links.a[link]), int(links.b[link])), float(links.cost[link])
        costs = pair_costs(
            ground, labels, pair, links.path(link), options.detour * cost, boxes,
            border_cells=border, memory_bytes=options.memory_bytes, progress=part(inner, 0.0, 0.3),
        )  # fmt: skip
        window = costs.window
        corridor = costs.cost_a + costs.cost_b <= options.detour * cost * ROUNDING
        ohms[number], current = _current(
            np.where(corridor, resistance[window], np.nan), labels[window], pair,
            options.memory_bytes, part(inner, 0.3, 0.8),
        )  # fmt: skip
        tally.add_current(window, current, link)
        ends = Link(costs.cost_a, costs.cost_b, cost)
        for place, radius in enumerate(options.radii_m):
            share = 0.8 + 0.2 * np.array([place, place + 1]) / len(options.radii_m)
            found = barrier_improvement([ends], [radius], cell_m, progress=part(inner, *share))
            tally.add_gain(window, np.fmax(found.score, 0.0), link, place)
    return tally.maps(ohms)


def _current(resistance, labels, pair, memory_bytes, progress):
    """Effective resistance and the current through the ground between two patches."""
    ends = np.where(labels == pair[0], 1, np.where(labels == pair[1], 2, 0))
    flow = current_flow(circuit(resistance, ends), memory_bytes=memory_bytes, progress=progress)
    return float(flow.resistance[0]), np.where(ends > 0, 0.0, np.nan_to_num(flow.current))


class _Tally:
    """Maps that grow link by link."""

    def __init__(self, shape, options):
        self._sums, self._radii = options.combine == "sum", np.asarray(options.radii_m, float)
        self._current, self._most = np.zeros(shape), np.zeros(shape)
        self._current_link = np.full(shape, -1, dtype=np.int32)
        self._score = np.zeros((len(self._radii) if self._sums else 0, *shape))
        self._gain, self._gain_radius = np.zeros(shape), np.full(shape, np.nan)
        self._gain_link = np.full(shape, -1, dtype=np.int32)

    def add_current(self, window, current, link):
        if self._sums:
            self._current[window] += current
        better = current > self._most[window]
        self._most[window][better] = current[better]
        self._current_link[window][better] = link

    def add_gain(self, window, score, link, place):
        if self._sums:
            self._score[place][window] += score
        better = score > self._gain[window]
        self._gain[window][better] = score[better]
        self._gain_link[window][better] = link
        self._gain_radius[window][better] = self._radii[place]

    def maps(self, ohms):
        current = self._current if self._sums else self._most
        score = self._score.max(axis=0) if self._sums else self._gain
        return Maps(
            np.where(current > 0, current, np.nan), self._current_link,
            np.where(score > 0, score, np.nan), self._gain_link, self._gain, self._gain_radius,
            ohms,
        )  # fmt: skip


def _peaked(values, labels):
    """Values without the patches, rounded, and a trace higher towards the middle of a plateau.

    A strip gains the same wherever it bridges the barrier; its middle is where it belongs.
    """
    values = np.where(labels > 0, 0.0, np.round(np.nan_to_num(values), DIGITS))
    plateau = (values > 0) & (values == maximum_filter(values, size=3, mode="nearest"))
    depth = distance_transform_edt(np.pad(plateau, 1, mode="edge"))[1:-1, 1:-1]
    return values + plateau * 10.0**-DIGITS * depth / (2 * max(depth.max(), 1.0))


def pinch_sites(maps, labels, count, spacing_cells):
    """The cells with most current, outside the patches.

    Returns
    -------
    Sites
        ``link`` is the one with most current there; what a strip would gain is not known: NaN.
    """
    row, col = top_sites(_peaked(maps.current, labels), count, spacing_cells)
    unknown = np.full(len(row), np.nan)
    return Sites(row, col, maps.current[row, col], maps.current_link[row, col], *[unknown] * 3)


def barrier_sites(maps, labels, costs, count, spacing_cells):
    """The cells where a restored strip gains most per metre, outside the patches.

    ``costs`` are the least costs of all links, shape (n,).

    Returns
    -------
    Sites
        Link, gain, percentage and radius are those of the one link and strip that gain most.
    """
    row, col = top_sites(_peaked(maps.score, labels), count, spacing_cells)
    link, radius = maps.gain_link[row, col], maps.gain_radius_m[row, col]
    gain = maps.gain_score[row, col] * 2 * radius
    return Sites(row, col, maps.score[row, col], link, gain, 100 * gain / costs[link], radius)
