"""Effective mesh size: how large the pieces are into which a landscape is cut.

The effective mesh size is the area in which an animal put down at random finds
itself on average before it meets a barrier (Jaeger 2000). Cut by the borders of
a reporting unit (CUT), or with the whole patch behind the border (CBC, the
cross-boundary connections of Moser et al. 2007).
"""

from dataclasses import dataclass

import numpy as np
import shapely

from ...errors import GreenBlueError
from ...progress import part, silent, step
from ...text import id_list
from .overlay import POLYGONAL, Layer, overlay
from .tile_borders import join_across_tiles

KM2 = 1e6
SEFF_PER_M2 = 1000 * KM2  # s_eff counts meshes per 1 000 km²
OVERLAP_TOLERANCE = 1e-6  # share of the area that units may overlap by imprecise borders


@dataclass(frozen=True)
class Mesh:
    """Mesh measures, one value per reporting unit; areas in m².

    ``patches`` counts the areas connected inside the unit. CUT: ``cut_m2`` (effective mesh
    size), ``divi`` (degree of division), ``split`` (splitting index), ``seff`` (meshes per
    1 000 km²). CBC: ``cbc_m2``, ``cbc_seff``. A unit without habitat has mesh size 0,
    division 1 and an infinite splitting index and mesh density; one without area has NaN.
    """

    area_m2: np.ndarray
    habitat_m2: np.ndarray
    patches: np.ndarray
    cut_m2: np.ndarray
    divi: np.ndarray
    split: np.ndarray
    seff: np.ndarray
    cbc_m2: np.ndarray
    cbc_seff: np.ndarray


@dataclass(frozen=True)
class Measurement:
    """``units`` one row per unit, ``total`` one row for all together.

    ``overlap_m2`` is the area counted twice because units overlap; the total counts it once.
    """

    units: Mesh
    total: Mesh
    overlap_m2: float


def indices(area_m2, habitat_m2, patches, sum_cut_m4, sum_cbc_m4):
    """Mesh measures from their sums.

    Parameters
    ----------
    area_m2 : array_like, shape (n,)
        Area of each unit, habitat or not.
    habitat_m2, patches : array_like, shape (n,)
        Habitat and number of patches inside.
    sum_cut_m4 : array_like, shape (n,)
        Σ A_i² over the patches cut at the border of the unit.
    sum_cbc_m4 : array_like, shape (n,)
        Σ A_i · A_i^cmpl: the part inside times the complete patch.

    Returns
    -------
    Mesh

    References
    ----------
    Jaeger 2000, Landscape Ecology 15:115–130; Moser et al. 2007, Landscape Ecology
    22:447–459.
    """
    area, cut, cbc = (np.asarray(a, dtype=float) for a in (area_m2, sum_cut_m4, sum_cbc_m4))
    with np.errstate(divide="ignore", invalid="ignore"):
        return Mesh(
            area_m2=area,
            habitat_m2=np.asarray(habitat_m2, dtype=float),
            patches=np.asarray(patches, dtype=np.int64),
            cut_m2=cut / area,
            divi=1 - cut / area**2,
            split=area**2 / cut,
            seff=SEFF_PER_M2 * area / cut,
            cbc_m2=cbc / area,
            cbc_seff=SEFF_PER_M2 * area / cbc,
        )


def measure_polygons(
    habitat, units, *, classes=None, barriers=None, half_width_m=None,
    per_unit=True, workers=None, progress=silent,
):  # fmt: skip
    """Mesh measures of habitat polygons cut by buffered barriers.

    Parameters
    ----------
    habitat : ndarray of Polygon or MultiPolygon, shape (n,)
        Valid geometries in metres. They dissolve: patches are the connected parts of their
        union. Sharing an edge connects, meeting in a corner does not.
    units : ndarray of Polygon or MultiPolygon, shape (u,)
        Reporting units; they may overlap, and may leave habitat uncovered.
    classes : ndarray of int, shape (n,), optional
        Polygons of different classes never join.
    barriers : ndarray of geometries, shape (b,), optional
        Lines and polygons that cut.
    half_width_m : float or ndarray, shape (b,), optional
        What is added to a barrier on every side; above 0 for lines.
    per_unit : bool
        False measures the total only; the rows of the units then are 0.
    workers : int, optional
        Threads used; does not change the result.
    progress : callable

    Returns
    -------
    Measurement

    Raises
    ------
    GreenBlueError
        No unit, a unit without area, a barrier without width.

    Notes
    -----
    Inside a unit, a patch that leaves and returns counts as separate patches in CUT: two
    points are connected when a path between them stays in the unit. The total treats all
    units together as one, so that CBC of the total is the area-weighted mean of the units
    where they do not overlap. Worked in tiles; O(n log n) coordinates at bounded density.
    """
    area = check_units(units)
    width = _check_barriers(barriers, half_width_m)
    classes = np.zeros(len(habitat), dtype=np.int64) if classes is None else np.asarray(classes)
    layers = (
        _sorted_layer(habitat, classes, polygons=True),
        _sorted_layer(() if barriers is None else barriers, width, reach=2 * width.max(initial=0)),
        _sorted_layer(units, np.arange(len(units)), polygons=True),
    )
    found = overlay(*layers, per_unit=per_unit, workers=workers, progress=part(progress, 0.0, 0.95))
    return _measurement(found, area, len(units), progress)


def check_units(units):
    """Area of each reporting unit (m²).

    Raises
    ------
    GreenBlueError
        No unit at all, or units without area.
    """
    if not len(units):
        raise GreenBlueError("There is no reporting unit; give at least one polygon.")
    area = shapely.area(units)
    bad = np.flatnonzero(~(area > 0))
    if bad.size:
        raise GreenBlueError(
            "Reporting units without area: {ids}. Remove them or draw them as polygons.",
            ids=id_list(bad),
        )
    return area


def _check_barriers(barriers, half_width_m):
    if barriers is None or not len(barriers):
        return np.empty(0)
    width = 0.0 if half_width_m is None else half_width_m
    width = np.broadcast_to(np.asarray(width, dtype=float), len(barriers))
    areal = np.isin(shapely.get_type_id(barriers), POLYGONAL)
    bad = np.flatnonzero(~((width > 0) | (areal & (width == 0))))
    if bad.size:
        raise GreenBlueError(
            "Barriers without a width above 0: {ids}. Give every road, railway or waterway "
            "the width in metres that it takes from the habitat.",
            ids=id_list(bad),
        )
    return width


def _sorted_layer(geometry, key, polygons=False, reach=0.0):
    """A layer in an order that does not depend on the order of the features."""
    geometry, key = np.asarray(geometry, dtype=object), np.asarray(key)
    kept = ~(shapely.is_missing(geometry) | shapely.is_empty(geometry))
    if polygons:
        kept &= shapely.area(geometry) > 0
    geometry, key = geometry[kept], key[kept]
    order = np.lexsort((key, shapely.length(geometry), *shapely.bounds(geometry).T[::-1]))
    return Layer(geometry[order], key[order], reach)


def _measurement(found, area, count, progress):
    """Sums per unit and in total from what the tiles hold."""
    patch = join_across_tiles(found.pieces, found.rect, found.cls)
    step(progress, 0.97)
    complete = np.bincount(patch, shapely.area(found.pieces))
    inside = shapely.area(found.parts)
    cls = found.cls[found.part_piece]
    _, group = np.unique(np.column_stack([found.part_unit, cls]), axis=0, return_inverse=True)
    connected = join_across_tiles(found.parts, found.part_rect, group)
    step(progress, 1.0)
    # Unit −1, the union of all, becomes the last row.
    unit = np.where(found.part_unit < 0, count, found.part_unit)
    areas = np.append(area, found.union_m2)
    mesh = sums_to_mesh(areas, unit, connected, inside, complete[patch[found.part_piece]])
    overlap = areas[:-1].sum() - found.union_m2
    if overlap <= OVERLAP_TOLERANCE * found.union_m2:
        overlap = 0.0
    return Measurement(rows(mesh, slice(0, count)), rows(mesh, slice(count, None)), float(overlap))


def sums_to_mesh(area_m2, unit, connected, inside_m2, complete_m2):
    """Mesh measures of units from parts of patches.

    Parameters
    ----------
    area_m2 : ndarray, shape (u,)
    unit, connected : ndarray of int, shape (n,)
        Unit of each part; number of the connected area it belongs to inside that unit.
    inside_m2, complete_m2 : ndarray, shape (n,)
        Area of the part, and of the whole patch it comes from.

    Returns
    -------
    Mesh
        One row per unit.
    """
    count = len(area_m2)
    number = connected.max(initial=-1) + 1
    cut = np.bincount(connected, inside_m2, minlength=number)
    cut_unit = np.zeros(number, dtype=np.int64)
    cut_unit[connected] = unit
    return indices(
        area_m2,
        np.bincount(unit, inside_m2, minlength=count),
        np.bincount(cut_unit, minlength=count),
        np.bincount(cut_unit, cut**2, minlength=count),
        np.bincount(unit, inside_m2 * complete_m2, minlength=count),
    )


def rows(mesh, which):
    """A selection of rows of a :class:`Mesh`."""
    return Mesh(**{name: column[which] for name, column in vars(mesh).items()})
