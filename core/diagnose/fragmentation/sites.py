"""From pieces to sites: one row of facts per fragmentation site."""

import numpy as np
import shapely

from ...infrastructure.bundle import severity_of
from ...table import Table


def site_table(pieces, site, barriers):
    """One row per site from its pieces.

    The class is that of the strictest member (the longest one among equals), name
    and number are those of its longest named piece, width, lanes and counted
    traffic the largest.

    Parameters
    ----------
    pieces : Table
    site : ndarray of int, shape (n,)
        0 … k − 1, each occurring.
    barriers : dict of str to BarrierClass

    Returns
    -------
    Table
        MultiLineStrings, with ``code``, ``name``, ``family``, ``width_m``, ``lanes``,
        ``traffic``, ``lit``, ``bridge``, ``generic``, ``planar_m``; row s is site s.
    """
    length = shapely.length(pieces.geometry)
    count = int(site.max(initial=-1)) + 1
    harm = np.round(np.nansum(severity_of(pieces["code"], barriers), axis=1), 9)
    total_of_code = _sum_within(site, pieces["code"], length)
    strictest = _best(site, count, (harm, total_of_code, length))
    label = np.where(pieces["ref"] != "", pieces["ref"], pieces["name"])
    at_strictest = pieces["code"] == pieces["code"][strictest][site]
    named = _best(site, count, (label != "", at_strictest, length))
    most = {k: _max(site, count, pieces[k]) for k in ("width_m", "lanes", "traffic")}
    for k in most:
        rows = np.flatnonzero(at_strictest)
        most[k] = _max(site[rows], count, pieces[k][rows])
    order = np.argsort(site, kind="stable")
    share = {k: _share(site, count, pieces[k], length) >= 0.5 for k in ("lit", "bridge", "generic")}
    geometry = shapely.multilinestrings(pieces.geometry[order], indices=site[order])
    return Table(
        geometry,
        {
            "code": pieces["code"][strictest],
            "name": label[named],
            "family": pieces["family"][named],
            "planar_m": np.bincount(site, length, minlength=count),
            **most,
            **share,
        },
        "sites",
    )


def _sum_within(site, code, length):
    _, group = np.unique(code.astype(str), return_inverse=True)
    _, pair = np.unique(np.stack([site, group.reshape(-1)]), axis=1, return_inverse=True)
    return np.bincount(pair.reshape(-1), length)[pair.reshape(-1)]


def _best(site, count, keys):
    """The piece of each site with the largest keys, the first being the main one."""
    order = np.lexsort((*[np.round(k.astype(float), 3) for k in reversed(keys)], site))
    last = np.searchsorted(site[order], np.arange(count), side="right") - 1
    return order[last]


def _max(site, count, values):
    result = np.full(count, -np.inf)
    np.maximum.at(result, site, np.where(np.isnan(values), -np.inf, values))
    return np.where(np.isinf(result), np.nan, result)


def _share(site, count, flag, length):
    total = np.bincount(site, length, minlength=count)
    return np.bincount(site, length * flag, minlength=count) / np.maximum(total, 1e-9)


def site_points(sections):
    """The representative point of each site: the middle of its longest unbroken stretch.

    Parameters
    ----------
    sections : ndarray of (Multi)LineString, shape (n,)

    Returns
    -------
    ndarray of Point, shape (n,)
    """
    merged = shapely.line_merge(sections)
    part, owner = shapely.get_parts(merged, return_index=True)
    longest = _best(owner, len(sections), (shapely.length(part), *_south_west(part)))
    return shapely.line_interpolate_point(part[longest], 0.5, normalized=True)


def _south_west(geometry):
    bounds = shapely.bounds(geometry)
    return -bounds[:, 0], -bounds[:, 1]


def combined_width(children, parent, count, gap_m):
    """Width of combined sites, from the outer edge of the first part to that of the last.

    Parameters
    ----------
    children : Table
        Rows of ``site_table``.
    parent : ndarray of int, shape (n,)
        0 … count − 1.
    count : int
    gap_m : ndarray of float, shape (n,)
        Distance of the child's axis to its nearest sibling.

    Returns
    -------
    ndarray of float, shape (count,), metres
    """
    width = np.bincount(parent, (children["width_m"] + gap_m) / 2, minlength=count)
    return np.maximum(width, _max(parent, count, children["width_m"]))
