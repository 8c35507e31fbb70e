"""How sure a number of kilometres is."""

import numpy as np


def length_uncertainty(length, relative):
    """Standard uncertainty of a sum of lengths.

    Parameters
    ----------
    length : ndarray of float, shape (n,)
    relative : ndarray of float, shape (n,)
        Relative standard uncertainty of each.

    Returns
    -------
    independent : float
        √Σ(L·u)²: errors of different sources cancel in part.
    correlated : float
        Σ L·u: errors of one source all go the same way.
    """
    each = np.asarray(length, dtype=float) * np.asarray(relative, dtype=float)
    return float(np.sqrt((each**2).sum())), float(np.abs(each).sum())


def relative_uncertainty(given, source, rows):
    """Relative uncertainty of each length.

    Parameters
    ----------
    given : ndarray of float, shape (n,)
        The commitment's own; NaN where it has none.
    source : str
        Where the geometry comes from: official, openstreetmap or sketched.
    rows : sequence of LengthUncertainty

    Returns
    -------
    ndarray of float, shape (n,)
    """
    default = next((row.u_rel for row in rows if row.source == source), np.nan)
    return np.where(np.isnan(given), default, given)


def slope_factor(slope):
    """Length along a slope ÷ horizontal length, for a slope as a share (0.05 is 5 %)."""
    return np.sqrt(1.0 + np.square(slope))
