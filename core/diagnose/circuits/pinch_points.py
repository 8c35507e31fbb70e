"""Pinch points and barriers of all links between habitat patches, link by link.

Each link is worked in a window of its own (:mod:`.pair_windows`): the current between its two
patches (:mod:`.current`), restricted to the ground where a path costs at most a multiple of the
least cost, as Pinchpoint Mapper does with its corridors, and the barrier improvement score
(:mod:`.barriers`). Maps of all links are put together from these.
"""

from dataclasses import dataclass

import numpy as np

from ...errors import GreenBlueError
from ...progress import part, silent, step
from ..costdistance.grid import Grid, resistance_grid
from .barriers import COMBINE, Link, annulus, barrier_improvement
from .current import circuit, current_flow
from .pair_windows import ROUNDING, pair_costs, patch_boxes

RADII_CELLS = (3.0, 6.0, 12.0)
OUTWARDS = np.array([-1, -1, 1, 1])  # of the sides of a box
COARSE_CELLS = 3.0  # strips of fewer cells on either side measure the grid as much as the ground


@dataclass(frozen=True)
class Options:
    """How links are worked.

    ``radii_m``: half the lengths of the strips. ``combine``: "max" or "sum" over the links.
    ``detour``: the dearest path that takes current, as a multiple of the least cost.
    ``memory_bytes``: what the work on one link may take. ``reach_m``: the dearest link that
    counts, once mended; links that are dearer as they are take no current.
    """

    radii_m: tuple
    combine: str = "max"
    detour: float = 1.5
    memory_bytes: float = 2e9
    reach_m: float = np.inf


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
    if not options.reach_m > 0:
        raise GreenBlueError(
            "The dearest link once mended must be a positive number of effective metres, not "
            "{reach}.",
            reach=options.reach_m,
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
    ground, tally = resistance_grid(resistance, cell_m), _Tally(labels.shape, options)
    ohms = np.full(len(chosen), np.nan)
    work = _Work(ground, resistance, labels, cell_m, options, patch_boxes(labels))
    for number, link in enumerate(chosen):  # each in its own window
        inner = part(progress, number / len(chosen), (number + 1) / len(chosen))
        step(inner, 0.0)
        pair, cost = (int(links.a[link]), int(links.b[link])), float(links.cost[link])
        ohms[number] = work.link(tally, link, pair, cost, links.path(link), inner)
    return tally.maps(ohms)


@dataclass(frozen=True)
class _Work:
    """What all links share."""

    ground: Grid
    resistance: np.ndarray
    labels: np.ndarray
    cell_m: float
    options: Options
    boxes: dict

    def link(self, tally, link, pair, cost, path, progress):
        """Add one link to the maps; its effective resistance, NaN for one out of reach."""
        options, within = self.options, cost <= self.options.reach_m
        limit = options.detour * cost if within else options.reach_m
        if _apart(*(self.boxes[number] for number in pair)) * self.cell_m > limit * ROUNDING:
            return np.nan  # straight over mended ground it is still too far
        costs = pair_costs(
            self.ground, self.labels, pair, path, limit, self.boxes,
            border_cells=int(np.ceil(max(options.radii_m) / self.cell_m)),
            memory_bytes=options.memory_bytes, progress=part(progress, 0.0, 0.3),
        )  # fmt: skip
        ohms = np.nan
        if within:
            ohms = self._add_current(tally, link, pair, costs, limit, part(progress, 0.3, 0.8))
        ends = Link(costs.cost_a, costs.cost_b, cost)
        self._add_gains(tally, link, costs.window, ends, part(progress, 0.8, 1.0))
        return ohms

    def _add_current(self, tally, link, pair, costs, limit, progress):
        """The current through the ground between two patches."""
        corridor = costs.cost_a + costs.cost_b <= limit * ROUNDING
        inner, window = _cropped(costs.window, corridor)
        ground = np.where(corridor[inner], self.resistance[window], np.nan)
        labels = self.labels[window]
        ends = np.where(labels == pair[0], 1, np.where(labels == pair[1], 2, 0))
        net, memory = circuit(ground, ends), self.options.memory_bytes
        flow = current_flow(net, memory_bytes=memory, progress=progress)
        tally.add_current(window, np.where(ends > 0, 0.0, np.nan_to_num(flow.current)), link)
        return float(flow.resistance[0])

    def _add_gains(self, tally, link, window, ends, progress):
        """The gains of a link, worked where strips can join what both patches reach."""
        most = min(ends.cost, self.options.reach_m)
        for place, radius in enumerate(self.options.radii_m):
            share = np.array([place, place + 1]) / len(self.options.radii_m)
            border = int(np.ceil(radius / self.cell_m))
            boxes = [_box(c <= most - 2 * radius, border) for c in (ends.cost_a, ends.cost_b)]
            middles = _common(*boxes)
            if middles is None:
                continue
            whole = np.array([0, 0, *ends.cost_a.shape])
            inner = _slices(_common(middles + border * OUTWARDS, whole))
            inside = Link(ends.cost_a[inner], ends.cost_b[inner], ends.cost)
            found = barrier_improvement(
                [inside], [radius], self.cell_m, progress=part(progress, *share)
            )
            score = np.fmax(found.score, 0.0)
            score[ends.cost - 2 * radius * score > self.options.reach_m * ROUNDING] = 0.0
            tally.add_gain(_within(window, inner), score, link, place)


def _cropped(window, kept):
    """The box of the cells kept: in the window, and on the raster."""
    inner = _slices(_box(kept, 0))
    return inner, _within(window, inner)


def _within(window, inner):
    """A box in a window, on the raster."""
    return tuple(slice(w.start + i.start, w.start + i.stop) for w, i in zip(window, inner))


def _box(kept, border):
    """First and last-but-one row and column of the cells kept, with a border; empty for none."""
    rows, cols = (np.flatnonzero(kept.any(axis=axis)) for axis in (1, 0))
    if not len(rows):
        return np.zeros(4, dtype=int)
    return np.array([rows[0], cols[0], rows[-1] + 1, cols[-1] + 1]) + border * OUTWARDS


def _common(one, other):
    """What two boxes have in common; None for nothing."""
    low, high = np.maximum(one[:2], other[:2]), np.minimum(one[2:], other[2:])
    return np.concatenate([low, high]) if (low < high).all() else None


def _slices(box):
    return slice(int(box[0]), int(box[2])), slice(int(box[1]), int(box[3]))


def _apart(one, other):
    """Straight distance between two boxes, in cells."""
    gap = np.maximum(np.maximum(one[:2] - other[2:], other[:2] - one[2:]) + 1, 0)
    return float(np.hypot(*gap))


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
