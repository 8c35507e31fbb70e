"""Areas and points: hectares and numbers, shown beside the kilometres and never added to them."""

import numpy as np
import shapely

from .blocks import SELF
from .territories import OUTSIDE, within
from .zones import territory_text

RING_M = 5.0  # a point is shown in the ledger as a ring of this radius


def area_amounts(table, rank):
    """Of each area what no better ranked area covers.

    Parameters
    ----------
    table : Table
        Polygons in metres with ``area_ha`` (on the ellipsoid; NaN: as on the plane).
    rank : ndarray of int, shape (n,)

    Returns
    -------
    own_ha, covered_ha : ndarray of float, shape (n,)
    keeper : ndarray of int, shape (n,)
        The best ranked area that covers part of it; −1 where none does.

    Notes
    -----
    O(n log n + p) with p the pairs of areas that overlap.
    """
    shape = shapely.make_valid(table.geometry)
    tree = shapely.STRtree(shape)
    a, b = tree.query(shape, predicate="intersects")
    better = rank[b] < rank[a]
    a, b = a[better], b[better]
    order = np.lexsort((rank[b], a))
    a, b = a[order], b[order]
    keeper, left = np.full(len(table), SELF), shape.copy()
    # a loop over the areas that others overlap
    for rows in np.split(np.arange(len(a)), np.flatnonzero(np.diff(a)) + 1):
        if len(rows):
            left[a[rows[0]]] = shapely.difference(
                shape[a[rows[0]]], shapely.union_all(shape[b[rows]])
            )
            keeper[a[rows[0]]] = b[rows[0]]
    planar, remaining = shapely.area(shape), shapely.area(left)
    whole = np.where(np.isnan(table["area_ha"]), planar / 1e4, table["area_ha"])
    share = np.divide(remaining, planar, out=np.zeros(len(table)), where=planar > 0)
    keeper[share > 1 - 1e-9] = SELF
    return whole * share, whole * (1 - share), keeper


def point_twins(table, rank):
    """Points that say the same as a better ranked one: same measure, same place.

    Returns
    -------
    ndarray of int, shape (n,)
        The better ranked one, −1 where there is none.
    """
    tree = shapely.STRtree(table.geometry)
    a, b = tree.query(table.geometry, predicate="dwithin", distance=1.0)
    same = (table["measure_code"][a] == table["measure_code"][b]) & (rank[b] < rank[a])
    a, b = a[same], b[same]
    keeper = np.full(len(table), SELF)
    order = np.lexsort((-rank[b], a))
    keeper[a[order]] = b[order]
    return keeper


def feature_rows(book, table, quantity, amount, keeper, towns, row=None):
    """Ledger rows of areas or points.

    Parameters
    ----------
    book : Book
        Of these commitments.
    table : Table
    quantity : str
        ha, n or km_equivalent.
    amount : ndarray of float, shape (n,)
    keeper : ndarray of int, shape (n,)
        Which commitment counts it instead, −1 for none.
    towns : Table or None
        Municipalities; a feature is where its inner point is.
    row : ndarray of int
        The commitments that the values are of; all when left out.
    """
    row = np.arange(len(table)) if row is None else row
    shape = table.geometry[row]
    nis, zone = table["nis"][row], table["zone_ubr"][row]
    if towns is not None and len(towns):
        inner = shapely.get_coordinates(shapely.point_on_surface(shape))
        where = within(shapely.STRtree(towns.geometry), inner)
        nis = np.where(where == OUTSIDE, "", territory_text(towns, "nis", where))
    rings = shapely.get_type_id(shape) == 0
    outline = np.where(
        rings, shapely.boundary(shapely.buffer(shape, RING_M)), shapely.boundary(shape)
    )
    empty = np.full(len(row), "", dtype=object)
    nothing = np.full(len(row), np.nan)
    columns = {
        "axis_id": empty, "axis_nm": empty, "m_from": nothing, "m_to": nothing, "side": empty,
        "length_m": nothing, "plan_m": nothing, "share": np.ones(len(row)), "nis": nis,
        "zone_ubr": zone, "amount": amount,
    }  # fmt: skip
    word = np.full(len(row), quantity, dtype=object)
    return book.rows(outline, word, row, columns, *book.judged(row, keeper))
