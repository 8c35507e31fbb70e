"""Outlines of corridors."""

import numpy as np
import shapely

from .outlines import outline


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
        The union of its cells and the strip.
    """
    x, across, rows_across, y, down, rows_down = transform
    corner = (
        x + corridor.col * across + corridor.row * rows_across, across, rows_across,
        y + corridor.col * down + corridor.row * rows_down, down, rows_down,
    )  # fmt: skip
    cells = outline(np.isfinite(corridor.excess), corner)
    if line is None or least_width_m <= 0.0:
        return cells
    return shapely.union(cells, shapely.buffer(line, least_width_m / 2.0, cap_style="flat"))
