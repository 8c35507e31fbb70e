"""Overlaying polygons and barriers tile by tile: the work grows with the map, not its square.

A region is quartered until a tile holds little enough to overlay at once. What
lies in two tiles is joined again by ``tile_borders``, so nothing is ever merged into
one huge polygon.
"""

import os
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

import numpy as np
import shapely

from ...progress import part, step

TILE_LOAD = 6_000  # coordinates overlaid at once; measured flat optimum from 4 000 to 8 000
BARRIER_LOAD = 6  # coordinates that a buffered line has for each of its own
MAX_GROWTH = 2.0  # quarters that hold more than this many times the whole are not worth it
QUARTER_SEGMENTS = 5  # sides per quarter circle, as QGIS buffers by default
LINES = (1, 5)
POLYGONAL = (3, 6)


@dataclass(frozen=True)
class Layer:
    """Geometries with one number each: class, unit or half width; ``reach`` is how far they act."""

    geometry: np.ndarray
    key: np.ndarray
    reach: float = 0.0

    def load(self):
        return int(shapely.get_num_coordinates(self.geometry).sum())

    def within(self, rect):
        """The part inside ``rect``; what lies on its border only is left out."""
        x0, y0, x1, y1 = rect
        x0, y0, x1, y1 = x0 - self.reach, y0 - self.reach, x1 + self.reach, y1 + self.reach
        bounds = shapely.bounds(self.geometry)
        near = (bounds[:, 0] < x1) & (bounds[:, 2] > x0) & (bounds[:, 1] < y1) & (bounds[:, 3] > y0)
        geometry, key, bounds = self.geometry[near], self.key[near], bounds[near]
        inside = (bounds[:, 0] >= x0) & (bounds[:, 2] <= x1)
        inside &= (bounds[:, 1] >= y0) & (bounds[:, 3] <= y1)
        crossing = np.flatnonzero(~inside)
        if crossing.size:
            geometry = geometry.copy()
            geometry[crossing] = shapely.intersection(
                geometry[crossing], shapely.box(x0, y0, x1, y1)
            )
            kept = ~shapely.is_empty(geometry)
            geometry, key = geometry[kept], key[kept]
        return Layer(geometry, key, self.reach)


@dataclass(frozen=True)
class Tile:
    rect: tuple
    habitat: Layer
    barriers: Layer
    units: Layer

    def load(self):
        """What overlaying costs, in coordinates; without habitat there is nothing to overlay."""
        if not len(self.habitat.geometry):
            return 0
        return self.habitat.load() + self.units.load() + BARRIER_LOAD * self.barriers.load()


@dataclass(frozen=True)
class Overlay:
    """What one tile, or the whole region, holds.

    ``pieces`` are connected parts of habitat less barriers, with their class.
    ``parts`` are pieces cut by units: ``part_piece`` and ``part_unit`` say of which
    piece and unit; unit −1 is the union of all units. ``rect`` and ``part_rect`` are
    the tile bounds, shape (n, 4). ``union_m2`` is the area of the union of all units.
    """

    pieces: np.ndarray
    cls: np.ndarray
    rect: np.ndarray
    parts: np.ndarray
    part_piece: np.ndarray
    part_unit: np.ndarray
    part_rect: np.ndarray
    union_m2: float


def overlay(habitat, barriers, units, *, per_unit=True, workers=None, progress):
    """Cut habitat by barriers and by units.

    Parameters
    ----------
    habitat : Layer
        Valid polygons (m); key = class. Polygons of one class that overlap or share
        an edge dissolve into one.
    barriers : Layer
        Lines and polygons; key = half width in metres that is added on every side.
    units : Layer
        Valid polygons; key = unit number. They may overlap.
    per_unit : bool
        False leaves out the cut by single units; only their union is used.
    workers : int, optional
        Threads; as many as there are processors, at most 8, when left out. The result
        does not depend on it.
    progress : callable

    Returns
    -------
    Overlay

    Notes
    -----
    O(n log n) in the number of coordinates for data of bounded local density.
    """
    tiles = list(_tiles(habitat, barriers, units, part(progress, 0.0, 0.1)))
    workers = workers or min(os.cpu_count() or 1, 8)
    done = []
    # Threads help because GEOS works outside the interpreter lock.
    with ThreadPoolExecutor(workers) as pool:
        jobs = [pool.submit(_overlay_tile, tile, per_unit) for tile in tiles]
        try:
            for number, job in enumerate(jobs):
                step(progress, 0.1 + 0.9 * number / len(jobs))
                done.append(job.result())
        finally:
            pool.shutdown(wait=True, cancel_futures=True)
    return _concatenate(done)


def _tiles(habitat, barriers, units, progress):
    """Leaves of the quadtree; a halving line is the very same number on both of its sides."""
    rect = _bounds(habitat, units)
    stack = [_clip(Tile(rect, habitat, barriers, units), rect)]
    to_do = whole = shapely.box(*rect).area
    while stack:
        tile = stack.pop()
        step(progress, 1 - to_do / whole)
        load = tile.load()
        quarters = [] if load <= TILE_LOAD else [_clip(tile, r) for r in _quarters(tile.rect)]
        # Where everything reaches into every quarter, quartering would go on for ever.
        if quarters and sum(q.load() for q in quarters) < MAX_GROWTH * load:
            stack.extend(quarters)
        else:
            to_do -= shapely.box(*tile.rect).area
            yield tile


def _quarters(rect):
    x0, y0, x1, y1 = rect
    x, y = (x0 + x1) / 2, (y0 + y1) / 2
    return (x0, y0, x, y), (x, y0, x1, y), (x0, y, x, y1), (x, y, x1, y1)


def _bounds(habitat, units):
    return tuple(shapely.total_bounds(np.concatenate([habitat.geometry, units.geometry])))


def _clip(tile, rect):
    habitat = tile.habitat.within(rect)
    barriers = tile.barriers
    if len(habitat.geometry):
        barriers = barriers.within(rect)
    return Tile(rect, habitat, barriers, tile.units.within(rect))


def _overlay_tile(tile, per_unit):
    whole = _union(tile.units.geometry)
    pieces, cls = _pieces(tile)
    if per_unit:
        numbers, first = np.unique(tile.units.key, return_inverse=True)
        units = np.array([_union(tile.units.geometry[first == n]) for n in range(len(numbers))])
        # A lone unit in the tile cuts as the union does.
        cutters = np.array([whole]) if len(numbers) == 1 else np.append(units, whole)
    else:
        numbers, cutters = np.empty(0, dtype=int), np.array([whole])
    parts, part_piece, part_cutter = _cut(pieces, cutters, tile.rect)
    part_unit = np.append(numbers, -1)[part_cutter]
    if per_unit and len(numbers) == 1:
        part_unit = np.repeat([numbers[0], -1], len(parts))
        parts, part_piece = np.tile(parts, 2), np.tile(part_piece, 2)
    rect = np.array([tile.rect])
    return Overlay(
        pieces, cls, np.repeat(rect, len(pieces), axis=0),
        parts, part_piece, part_unit, np.repeat(rect, len(parts), axis=0), whole.area,
    )  # fmt: skip


def _union(geometries):
    return geometries[0] if len(geometries) == 1 else shapely.union_all(geometries)


def _pieces(tile):
    """Connected parts of the habitat less the barriers, class by class."""
    if not len(tile.habitat.geometry):
        return np.empty(0, dtype=object), np.empty(0, dtype=int)
    classes, first = np.unique(tile.habitat.key, return_inverse=True)
    dissolved = [_dissolved(tile.habitat.geometry[first == n]) for n in range(len(classes))]
    pieces, cls = np.concatenate(dissolved), np.repeat(classes, [len(d) for d in dissolved])
    grown = _buffered(tile.barriers)
    if len(grown):
        # One difference per class: the barriers are looked through once each time.
        habitat = shapely.multipolygons(pieces, indices=np.repeat(
            np.arange(len(classes)), [len(d) for d in dissolved]
        ))  # fmt: skip
        pieces, of = polygon_parts(shapely.difference(habitat, shapely.union_all(grown)))
        cls = classes[of]
    return pieces, cls


def _dissolved(geometries):
    """The connected parts of a union; only what touches something else is really overlaid."""
    parts, _ = polygon_parts(geometries)
    one, other = shapely.STRtree(parts).query(parts, predicate="intersects")
    meets = np.zeros(len(parts), dtype=bool)
    meets[one[one != other]] = True
    if not meets.any():
        return parts
    merged, _ = polygon_parts(np.array([shapely.union_all(parts[meets])]))
    return np.concatenate([parts[~meets], merged])


def _buffered(barriers):
    """Barriers as areas."""
    width = barriers.key
    areal = np.isin(shapely.get_type_id(barriers.geometry), POLYGONAL) & (width == 0)
    grown = shapely.buffer(
        barriers.geometry[width > 0], width[width > 0], quad_segs=QUARTER_SEGMENTS
    )
    return np.concatenate([barriers.geometry[areal], grown])


def polygon_parts(geometries):
    """Single polygons of non-zero area, and the index of the geometry each comes from."""
    parts, of = shapely.get_parts(geometries, return_index=True)
    while np.isin(shapely.get_type_id(parts), (6, 7)).any():  # parts of a collection may be multi
        parts, deeper = shapely.get_parts(parts, return_index=True)
        of = of[deeper]
    kept = (shapely.get_type_id(parts) == 3) & (shapely.area(parts) > 0)
    return parts[kept], of[kept]


def _cut(pieces, cutters, rect):
    """Pieces inside each cutter as single polygons, with the piece and the cutter of each."""
    found = []
    full = shapely.box(*rect).area * (1 - 1e-12)
    shapely.prepare(cutters)
    for number, cutter in enumerate(cutters):  # the few units of one tile
        if cutter.area >= full:
            inside, cut = np.arange(len(pieces)), np.empty(0, dtype=int)
        else:
            inside = shapely.contains_properly(cutter, pieces)
            cut = np.flatnonzero(~inside & shapely.intersects(cutter, pieces))
            inside = np.flatnonzero(inside)
        parts, of = polygon_parts(shapely.intersection(pieces[cut], cutter))
        geometry = np.concatenate([pieces[inside], parts])
        found.append((geometry, np.concatenate([inside, cut[of]]), np.full(len(geometry), number)))
    return tuple(np.concatenate(column) for column in zip(*found))


def _concatenate(overlays):
    offset = np.cumsum([0] + [len(o.pieces) for o in overlays])
    joined = {
        name: np.concatenate([getattr(o, name) for o in overlays])
        for name in ("pieces", "cls", "rect", "parts", "part_unit", "part_rect")
    }
    part_piece = np.concatenate([o.part_piece + start for o, start in zip(overlays, offset)])
    return Overlay(part_piece=part_piece, union_m2=sum(o.union_m2 for o in overlays), **joined)
