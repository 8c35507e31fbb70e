"""What records of animals say of a measure: presence raises certainty, absence says nothing."""

import numpy as np
import shapely

MODELLED, INDICATED, SUPPORTED = "modelled", "indicated", "supported"
ENOUGH = 3
"""Records that support a measure; fewer indicate it."""


def certainty(geometry, records, distance_m):
    """How many records lie near each measure, and what that makes of its certainty.

    Parameters
    ----------
    geometry : ndarray of geometry, shape (n,)
        Of the measures, in a planar CRS in metres.
    records : ndarray of Point, shape (m,), or None
        Road kills or sightings; None where none were given.
    distance_m : float

    Returns
    -------
    count : ndarray of float, shape (n,)
        NaN where no records were given.
    level : ndarray of str, shape (n,)
        modelled without a record near, which is no evidence against the measure; indicated
        with one or two, supported with three or more.
    """
    level = np.full(len(geometry), MODELLED, dtype=object)
    if records is None:
        return np.full(len(geometry), np.nan), level
    near, _ = shapely.STRtree(records).query(geometry, predicate="dwithin", distance=distance_m)
    count = np.bincount(near, minlength=len(geometry)).astype(float)
    level[count > 0] = INDICATED
    level[count >= ENOUGH] = SUPPORTED
    return count, level
