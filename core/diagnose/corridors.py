"""Corridors of links: every cell that lies on a route not much dearer than the best one.

The normalised least-cost corridor of two patches is ``NLCC(x) = CWD_A(x) + CWD_B(x) −
LCD`` (McRae & Kavanagh 2011, Linkage Mapper): how much dearer the best route through x
is than the best of all, 0 on the least-cost path. A corridor is where it is at most
a slack.

**Narrowest cost margin.** How far a cell has advanced from A to B is ``CWD_A − CWD_B``.
A *section* of the link is one value of it: every route has to step over it, from a
cell less advanced to one farther. The margin of a section is
the least NLCC among the cells from which it can be stepped over farther than a given
strip from the path: what avoiding the strip costs there, at the least. The pinch is
the section with the largest margin, the middle one of several. Sections within the
strip's reach of either patch, where all routes come together anyway, are left out.
"""

from dataclasses import dataclass

import numpy as np
import shapely
from scipy import ndimage

from ..errors import GreenBlueError
from ..progress import part, silent, step
from .costdistance import nearest, zone_contacts
from .grid import patch_cells, resistance_grid
from .links import WINDOW_BYTES, compact, groups
from .meetings import overlap
from .paths import map_points
from .spreading import STEPS
from .windows import ZoneIndex, extend


@dataclass(frozen=True)
class Corridor:
    """The corridor of one link, in its part of the raster.

    Parameters
    ----------
    link : int
        Number of the link in ``Links``.
    row, col : int
        Of the first cell of ``excess`` in the raster.
    excess : ndarray of float64, shape (height, width)
        NLCC in effective metres; inf outside the corridor. Cells of the two patches
        are outside.
    slack : float
        The NLCC up to which cells belong to it.
    margin : float
        Narrowest cost margin (see the module); inf where no route within the slack
        avoids the pinch, NaN where the link is too short to have one.
    pinch_row, pinch_col : int
        The path cell before the pinch; −1 without one.
    """

    link: int
    row: int
    col: int
    excess: np.ndarray
    slack: float
    margin: float
    pinch_row: int
    pinch_col: int


def find_corridors(
    resistance,
    labels,
    cell_size,
    links,
    *,
    slack,
    width_m=None,
    strip_m=50.0,
    nodata=None,
    window_bytes=WINDOW_BYTES,
    accelerate=True,
    progress=silent,
):
    """The corridor of every link, one after another.

    Parameters
    ----------
    resistance, labels, cell_size, nodata, window_bytes, accelerate, progress
        As for ``links.find_links``.
    links : Links
        With true costs (not the method ``border``).
    slack : float or ndarray of shape (n,)
        How much dearer than the best a route may be, in effective metres.
    width_m : float, optional
        Narrow each corridor (within the slack) to this mean width: to the slack at
        which its area is width × length of the path.
    strip_m : float
        Half the width around the path that counts as the way through a pinch.

    Yields
    ------
    Corridor
        In the order in which they are found; sort by ``link``.

    Raises
    ------
    GreenBlueError
        A slack below zero, a width that is not positive, border links.
    Cancelled
        Within a second.

    Notes
    -----
    Costs are spread from each patch only where they can still lead to another patch
    within the dearest slack of its links, so the work grows with the corridors' own
    extent, not with the raster.
    """
    slack = np.broadcast_to(np.asarray(slack, dtype=np.float64), len(links))
    _check(links, slack, width_m)
    if not len(links):
        return
    grid = resistance_grid(resistance, cell_size, nodata)
    flat = patch_cells(grid, labels)
    names = compact(flat)
    most = links.cost + slack
    share = part(progress, 0.0, 0.3)
    cost, zone = nearest(grid, flat, float(most.max()), accelerate, share)
    contacts = list(zone_contacts(grid, zone))
    index = ZoneIndex(grid, cost, zone, contacts, len(names) - 1, accelerate)
    ends = np.searchsorted(names, links.a), np.searchsorted(names, links.b)
    done = 0
    for group in groups(index, *ends, window_bytes):
        inner = part(progress, 0.3 + 0.7 * done / len(links), 1.0)
        windows = _windows(index, ends, most, group, inner)
        for link in group:
            step(inner, 0.5)
            pair = [windows[int(end[link])] for end in ends]
            yield _corridor(grid, flat, pair, links, link, slack[link], width_m, strip_m)
        done += len(group)


def _check(links, slack, width_m):
    if not (slack >= 0).all():
        raise GreenBlueError("The slack of a corridor must be 0 or more effective metres.")
    if width_m is not None and not width_m > 0:
        raise GreenBlueError(
            "The width of a corridor must be a positive number of metres, not {width}.",
            width=width_m,
        )
    if links.method == "border":
        raise GreenBlueError(
            "Corridors need links with their true least cost; choose another method than "
            "border links."
        )


def _windows(index, ends, most, group, progress):
    """The costs from the patches of a group of links, as far as their corridors reach."""
    radius = {}
    for end in ends:
        for link in group:
            label = int(end[link])
            radius[label] = max(radius.get(label, 0.0), float(most[link]))
    windows = {}
    extend(index, windows, radius, ahead=index.cost, progress=part(progress, 0.0, 0.5))
    return windows


def _corridor(grid, flat, pair, links, link, slack, width_m, strip_m):
    total, top, left = overlap(*pair)
    excess = np.maximum(total - links.cost[link], 0.0)
    here = flat.reshape(-1, grid.stride)[top : top + total.shape[0], left : left + total.shape[1]]
    row, col = links.path(link)
    path = row + 1 - top, col + 1 - left
    excess[path] = 0.0
    ends = [here == here[path][0], here == here[path][-1]]
    excess[ends[0] | ends[1]] = np.inf
    excess[excess > slack] = np.inf
    ahead = np.full(total.shape, -np.inf)
    known = np.isfinite(total)
    ahead[known] = _advance(pair, top, left, total.shape)[known]
    margin, pinch = _pinch(excess, ahead, path, ends, strip_m / grid.cell_size)
    if width_m is not None:
        slack = _slack_of_width(excess, _length(path) * width_m / grid.cell_size, slack)
        excess[excess > slack] = np.inf
    inside = ndimage.find_objects(np.isfinite(excess).astype(np.int8))
    rows, cols = inside[0] if inside else (slice(0, 0), slice(0, 0))
    spot = (row[pinch], col[pinch]) if pinch >= 0 else (-1, -1)
    origin = top - 1 + rows.start, left - 1 + cols.start
    return Corridor(
        int(link), *origin, excess[rows, cols].copy(), float(slack), margin, *map(int, spot)
    )


def _advance(pair, top, left, shape):
    """The cost from A less that from B; lowest in A, highest in B."""
    first, second = (w.cost[top - w.row :, left - w.col :][: shape[0], : shape[1]] for w in pair)
    with np.errstate(invalid="ignore"):  # inf − inf outside both windows
        return first - second


def _length(path):
    return np.hypot(np.diff(path[0]), np.diff(path[1])).sum()


def _slack_of_width(excess, cells, slack):
    """The slack at which the corridor has so many cells."""
    values = np.sort(excess[np.isfinite(excess)])
    return min(slack, values[min(int(np.ceil(cells)), values.size) - 1]) if values.size else slack


def _pinch(excess, advance, path, ends, strip):
    """The narrowest cost margin and the number of the path cell before it, or −1."""
    off_path = np.ones(excess.shape, dtype=bool)
    off_path[path] = False
    away = ndimage.distance_transform_edt(off_path) > strip
    from_ends = ndimage.distance_transform_edt(~(ends[0] | ends[1]))[path]
    sections = np.flatnonzero((from_ends[:-1] > strip + 1) & (from_ends[1:] > strip + 1))
    along = advance[path]
    if not sections.size:
        return np.nan, -1
    middle = (along[sections] + along[sections + 1]) / 2.0
    row, col = np.nonzero(np.isfinite(excess) & away)
    first, last = advance[row, col], _farthest_step(excess, advance, row, col)
    start, stop = np.searchsorted(middle, first), np.searchsorted(middle, last)
    covers = np.maximum(stop - start, 0)
    owner = np.repeat(np.arange(row.size), covers)
    section = np.arange(owner.size) - np.repeat(np.cumsum(covers) - covers, covers) + start[owner]
    margin = np.full(sections.size, np.inf)
    np.minimum.at(margin, section, excess[row, col][owner])
    widest = margin.max()
    worst = np.flatnonzero(margin >= widest * (1.0 - 1e-9))
    return float(widest), int(sections[worst[worst.size // 2]])


def _farthest_step(excess, advance, row, col):
    """The farthest advance among each cell's neighbours in the corridor."""
    reach = np.pad(np.where(np.isfinite(excess), advance, -np.inf), 1, constant_values=-np.inf)
    return np.max([reach[row + 1 + down, col + 1 + across] for down, across, _l in STEPS], axis=0)


def corridor_polygon(corridor, transform, *, line=None, least_width_m=0.0):
    """The outline of a corridor.

    Parameters
    ----------
    corridor : Corridor
    transform : sequence of 6 float
        See ``paths.map_points``.
    line : shapely LineString, optional
        The link's line; with a least width, a strip along it is added.
    least_width_m : float

    Returns
    -------
    shapely Polygon or MultiPolygon
        The union of its cells (joined by rows first) and the strip.
    """
    inside = np.pad(np.isfinite(corridor.excess), ((0, 0), (1, 1))).astype(np.int8)
    row, start = np.nonzero(np.diff(inside, axis=1) == 1)
    _row, stop = np.nonzero(np.diff(inside, axis=1) == -1)
    top, left, right = row + corridor.row, start + corridor.col, stop + corridor.col
    ring = ((top, left), (top, right), (top + 1, right), (top + 1, left))
    points = np.stack([map_points(r, c, transform) for r, c in ring], axis=1)
    cells = shapely.union_all(shapely.polygons(points))
    if line is None or least_width_m <= 0.0:
        return cells
    return shapely.union(cells, shapely.buffer(line, least_width_m / 2.0, cap_style="flat"))
