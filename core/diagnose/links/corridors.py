"""Corridors of links: every cell that lies on a route not much dearer than the best one.

The normalised least-cost corridor of two patches is ``NLCC(x) = CWD_A(x) + CWD_B(x) −
LCD`` (McRae & Kavanagh 2011, Linkage Mapper): how much dearer the best route through x
is than the best of all, 0 on the least-cost path. A corridor is where it is at most
a slack.

Around every patch the costs are spread up to half of the dearest route allowed. Every
cell of a corridor is in one of the two balls. From the edge of B's ball its wave goes on in
A's ball, but only over cells where both costs together are still allowed: a least-cost path from
B to a cell of the corridor has no other cells. So beyond the balls, together about as large as
those of the links, only the corridors' own cells are worked.

Regions beyond memory: a cell of a corridor is no farther, in metres, from either patch than the
dearest route costs, so links are worked in groups on the part of the raster that this allows.
"""

from dataclasses import dataclass

import numpy as np
from scipy import ndimage

from ...errors import GreenBlueError
from ...progress import part, silent, step
from .corridor_cells import Region
from .pair_regions import Held, link_boxes, regions
from .pinches import pinch
from .planar import WINDOW_BYTES

REGION_BYTES = 60  # a cell of the part of the raster being worked
REGION_SHARE = 0.6  # of the memory; the rest is for corridor_cells


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
        Narrowest cost margin (see ``pinches``); inf where no route within the slack
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
    memory_bytes=4 * WINDOW_BYTES,
    accelerate=True,
    progress=silent,
):
    """The corridor of every link, one after another.

    Parameters
    ----------
    resistance, labels, cell_size, nodata, accelerate, progress
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
    memory_bytes : float
        See ``region_corridors``; here the part of the raster is never refused.

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
    """
    labels = np.asarray(labels)
    found = ndimage.find_objects(np.maximum(labels, 0).astype(np.int32, copy=False))
    boxes = {
        number: (box[0].start, box[1].start, box[0].stop, box[1].stop)
        for number, box in enumerate(found, start=1)
        if box is not None
    }
    least = labels.size * REGION_BYTES / REGION_SHARE
    yield from region_corridors(
        Held(np.asarray(resistance)), Held(labels), labels.shape, cell_size, links, boxes,
        slack=slack, width_m=width_m, strip_m=strip_m, nodata=nodata,
        memory_bytes=max(memory_bytes, least), accelerate=accelerate, progress=progress,
    )  # fmt: skip


def region_corridors(
    read_resistance,
    read_labels,
    shape,
    cell_size,
    links,
    boxes,
    *,
    slack,
    memory_bytes,
    width_m=None,
    strip_m=50.0,
    nodata=None,
    accelerate=True,
    progress=silent,
):
    """The corridors of links on a raster of any size, the same as on the whole.

    Parameters
    ----------
    read_resistance, read_labels, shape
        As for ``link_tiles.link_region``.
    boxes : dict of int to (4,) sequence
        First row and column of every patch and those just past its last (or wider).
    memory_bytes : float
        For the work at one time. A link whose part of the raster does not fit is left out.
    links, slack, width_m, strip_m
        As for ``find_corridors``.

    Yields
    ------
    Corridor
        In the order in which they are found.
    """
    slack = np.broadcast_to(np.asarray(slack, dtype=np.float64), len(links))
    _check(links, slack, width_m)
    if not len(links):
        return
    most = links.cost + slack
    wanted = link_boxes(links, boxes, most / cell_size, shape)
    done = 0
    for box, group in regions(wanted, memory_bytes * REGION_SHARE / REGION_BYTES):
        inner = part(progress, done / len(links), (done + len(group)) / len(links))
        step(inner, 0.0)
        region = Region(
            box, read_resistance, read_labels, cell_size, nodata, accelerate, memory_bytes,
            margin=int(np.ceil(strip_m / cell_size)) + 2,
        )  # fmt: skip
        for link, cells in region.corridors(links, most, group, inner):
            yield _finished(cells, links, link, slack[link], width_m, strip_m, cell_size)
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


def _finished(cells, links, link, slack, width_m, strip_m, cell_size):
    row, col = links.path(link)
    path = row - cells.row, col - cells.col
    excess = np.maximum(cells.total - links.cost[link], 0.0)
    excess[path] = 0.0
    excess[cells.ends.any(axis=0)] = np.inf
    excess[excess > slack] = np.inf
    margin, spot = pinch(excess, cells.advance, path, cells.ends, strip_m / cell_size)
    if width_m is not None:
        slack = _slack_of_width(excess, _length(path) * width_m / cell_size, slack)
        excess[excess > slack] = np.inf
    inside = ndimage.find_objects(np.isfinite(excess).astype(np.int8))
    empty = tuple(slice(line[0], line[0]) for line in path)  # between patches that touch
    rows, cols = inside[0] if inside else empty
    spot = (row[spot], col[spot]) if spot >= 0 else (-1, -1)
    return Corridor(
        link, cells.row + rows.start, cells.col + cols.start, excess[rows, cols].copy(),
        float(slack), margin, *map(int, spot),
    )  # fmt: skip


def _length(path):
    return np.hypot(np.diff(path[0]), np.diff(path[1])).sum()


def _slack_of_width(excess, cells, slack):
    """The slack at which the corridor has so many cells."""
    values = np.sort(excess[np.isfinite(excess)])
    return min(slack, values[min(int(np.ceil(cells)), values.size) - 1]) if values.size else slack
