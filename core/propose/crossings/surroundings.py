"""What lies around candidate places: habitat on both sides, buildings, water, hedges, passages."""

import numpy as np
import shapely

from ...progress import chunks, silent
from ...table import told_once
from .facing import least_of_each

RINGS = np.array([0.2, 0.45, 0.65, 0.8, 0.92])  # of the radius; the outer rings stand for more land
WEIGHTS = np.array([0.09, 0.18, 0.23, 0.24, 0.26])
BEARINGS = np.linspace(-80.0, 80.0, 9)  # degrees from the normal
CHUNK = 2_000
LEAST_KNOWN = 0.25  # share of the ground that tells enough of the rest


def half_disc(places, side, radius_m):
    """Sample places in the half-disc beyond one edge.

    Parameters
    ----------
    places : Places
    side : float
        1 left, −1 right.
    radius_m : float

    Returns
    -------
    xy : ndarray, shape (n, k, 2)
    weight : ndarray, shape (k,)
        Sums to 1: equal shares of the area.
    """
    angle = np.radians(BEARINGS)
    ring, bearing = np.meshgrid(RINGS * radius_m, angle, indexing="ij")
    out, along = (ring * np.cos(bearing)).ravel(), (ring * np.sin(bearing)).ravel()
    foot = places.beside(side)
    xy = (
        foot[:, None, :]
        + side * out[None, :, None] * places.normal[:, None, :]
        + along[None, :, None] * places.tangent[:, None, :]
    )
    weight = np.repeat(WEIGHTS / len(BEARINGS), len(BEARINGS))
    return xy, weight / weight.sum()


def cover_beside(places, polygons, radius_m, known=None, progress=silent):
    """Share of the ground beyond each edge that polygons cover.

    Parameters
    ----------
    places : Places
    polygons : ndarray of (Multi)Polygon
    radius_m : float
    known : callable, optional
        Tells of places (m, 2) whether the ground there is known. Unknown ground is left out of
        the share, unless less than ``LEAST_KNOWN`` of it is known.
    progress : callable

    Returns
    -------
    ndarray, shape (n, 2)
        Left and right, 0–1.

    Notes
    -----
    45 sample places per side in a spatial index of the polygons: O(n log m).
    """
    share = np.zeros((len(places), 2))
    if not len(polygons):
        return share
    parts = shapely.get_parts(polygons)
    tree = shapely.STRtree(parts)
    for rows in chunks(progress, len(places), CHUNK):
        block = places.take(rows)
        for column, side in enumerate((1.0, -1.0)):
            xy, weight = half_disc(block, side, radius_m)
            points = shapely.points(xy.reshape(-1, 2))
            hit = np.zeros(len(points), dtype=bool)
            near = np.unique(tree.query(shapely.box(*shapely.total_bounds(points))))
            # polygons ask points, for those who ask are prepared: large woods have many corners
            hit[shapely.STRtree(points).query(parts[near], predicate="intersects")[1]] = True
            hit = hit.reshape(len(block), -1)
            whole = np.ones(len(block))
            if known is not None:
                sure = known(xy.reshape(-1, 2)).reshape(hit.shape) | hit
                whole = np.maximum(sure @ weight, LEAST_KNOWN)
            share[rows, column] = (hit @ weight) / whole
    return share


def count_near(places, geometry, radius_m, progress=silent):
    """How many different geometries lie within a distance of each place's edges. Shape (n,)."""
    count = np.zeros(len(places))
    if len(geometry):
        geometry = geometry[told_once(geometry)]
        tree, points = shapely.STRtree(geometry), places.points()
        reach = radius_m + places.across_m / 2
        for rows in chunks(progress, len(places), CHUNK):
            row, _ = tree.query(points[rows], predicate="dwithin", distance=reach[rows])
            count[rows] = np.bincount(row, minlength=rows.stop - rows.start)
    return count


def beside_both(places, geometry, reach_m, beyond_m=0.0):
    """Whether geometries stand near both edges, or near places so far beyond them.

    Shape (n,) of bool.
    """
    near = np.zeros((len(places), 2), dtype=bool)
    if len(geometry):
        tree = shapely.STRtree(geometry)
        for column, side in enumerate((1.0, -1.0)):
            foot = shapely.points(places.beside(side, beyond_m))
            near[tree.query(foot, predicate="dwithin", distance=reach_m)[0], column] = True
    return near.all(axis=1)


def cut_between(places, lines, reach_m):
    """Whether a line leads away from the infrastructure on both sides, so that it is cut there.

    Near the edge and, half as wide, as far beyond it: rows of trees along a road are not cut.
    Shape (n,) of bool.
    """
    return beside_both(places, lines, reach_m) & beside_both(places, lines, reach_m / 2, reach_m)


def meets(places, geometry, reach_m):
    """Whether a geometry meets the line across each place, or nearly. Shape (n,) of bool."""
    found = np.zeros(len(places), dtype=bool)
    if len(geometry):
        row, _ = shapely.STRtree(geometry).query(
            places.footprints(), predicate="dwithin", distance=reach_m
        )
        found[row] = True
    return found


def nearest_m(places, geometry):
    """Distance to the nearest geometry; inf where there is none. Shape (n,)."""
    result = np.full(len(places), np.inf)
    if len(geometry):
        pair, distance = shapely.STRtree(geometry).query_nearest(
            places.points(), return_distance=True, all_matches=False
        )
        result[pair[0]] = distance
    return result


def flow_of_links(places, links, weight, cost, paid, reach_m, facing=None):
    """How much movement runs through each place: links weighted by their distance.

    Parameters
    ----------
    places : Places
    links : ndarray of LineString, shape (m,)
    weight, cost : ndarray, shape (m,)
    paid : ndarray, shape (n,)
        What crossing the infrastructure costs at least at each place: a cheaper link goes
        through an opening that is there already, and asks for no crossing.
    reach_m : float
        A link counts by ``exp(−(d / reach)²)``; beyond three times that, not at all.
    facing : (ndarray, ndarray, ndarray), optional
        Places, links and distances where the patches of a link face each other: it counts there
        as if it ran there.

    Returns
    -------
    ndarray, shape (n,)
        0–1: square roots of the parts of the largest, since one great link would hide the rest.
    """
    flow = np.zeros(len(places))
    if len(links):
        point = places.points()
        row, link = shapely.STRtree(links).query(point, predicate="dwithin", distance=3 * reach_m)
        distance = shapely.distance(point[row], links[link])
        if facing is not None:
            pairs = zip((row, link, distance), facing)
            row, link, distance = (np.concatenate(both) for both in pairs)
            best = least_of_each(row, link, distance)
            row, link, distance = row[best], link[best], distance[best]
        pays = cost[link] >= paid[row]
        row, link, distance = row[pays], link[pays], distance[pays]
        flow = np.bincount(
            row, weight[link] * np.exp(-((distance / reach_m) ** 2)), minlength=len(places)
        )
    return relative(flow)


def relative(flow):
    """Square roots of the parts of the largest; 0 where nothing flows."""
    flow = np.nan_to_num(flow)
    most = flow.max(initial=0.0)
    return np.sqrt(np.clip(flow / most, 0.0, 1.0)) if most > 0 else np.zeros(len(flow))


def flow_of_surface(places, surface):
    """The largest value on the line across each place, and one cell beside it, as parts 0–1.

    NaN where the surface has no value there.
    """
    cell = surface.transform[1]
    offsets = np.linspace(-0.5, 0.5, 5)
    best = np.full(len(places), -np.inf)
    for share in offsets:
        for along in (-cell, 0.0, cell):
            xy = (
                places.xy
                + (share * (places.across_m + 2 * cell))[:, None] * places.normal
                + along * places.tangent
            )
            best = np.fmax(best, surface.at(xy[:, 0], xy[:, 1]))
    known = np.isfinite(best)
    return np.where(known, relative(np.where(known, best, 0.0)), np.nan)
