"""Which measures take part in the choice: locked, left out, together, one of several."""

from dataclasses import dataclass

import numpy as np
import shapely

from ...errors import GreenBlueError
from ...text import id_list
from .choices import Choices
from .why_not import Reason


@dataclass(frozen=True)
class Limits:
    """What the choice must keep to.

    Parameters
    ----------
    budget : float
        In the unit of the cost; infinite for none.
    most : int
        Largest number of measures.
    spacing_m : float
        Least distance between two points (crossings); 0 for none.
    years : tuple of float
        Budget of each year.
    """

    budget: float = np.inf
    most: int = 10**9
    spacing_m: float = 0.0
    years: tuple = ()


@dataclass(frozen=True)
class Selection:
    """The choices, the locked units, and why measures take no part (by measure)."""

    choices: Choices
    locked: frozenset
    reasons: dict


def selection(table, limits):
    """The units to choose from.

    Parameters
    ----------
    table : Table
        Columns ``name``, ``cost`` (NaN where unknown), ``locked`` and ``excluded`` (bool),
        ``together`` and ``either`` (text or None: measures with the same text are taken all or
        none, or one at most), and maybe ``rejected`` (text: why one that is excluded is, or None).
    limits : Limits

    Returns
    -------
    Selection

    Raises
    ------
    GreenBlueError
        For a measure that is locked in and excluded at once; a locked one without cost.
    """
    _check_locked(table)
    reasons = {int(m): Reason("excluded") for m in np.flatnonzero(table["excluded"])}
    for m, why in enumerate(table.columns.get("rejected", ())):
        if why is not None:
            reasons[m] = Reason("rejected", {"reason": why})
    for m in np.flatnonzero(~(table["cost"] >= 0) & ~table["excluded"]):
        reasons[int(m)] = Reason("no_cost")
    units = _units(table, reasons)
    unit_of = np.full(len(table), -1)
    for unit, members in enumerate(units):
        unit_of[list(members)] = unit
    apart = [set() for _ in units]
    for a, b in np.concatenate([_too_near(table.geometry, limits.spacing_m), _rivals(table)]):
        a, b = unit_of[a], unit_of[b]
        if min(a, b) >= 0 and a != b:
            apart[a].add(int(b))
            apart[b].add(int(a))
    choices = Choices(
        units,
        np.array([table["cost"][list(members)].sum() for members in units]),
        min(limits.budget, sum(limits.years)) if limits.years else limits.budget,
        limits.most,
        tuple(map(frozenset, apart)),
        limits.years,
    )
    locked = frozenset(u for u, members in enumerate(units) if table["locked"][list(members)].any())
    return Selection(choices, locked, reasons)


def _check_locked(table):
    both = table["locked"] & table["excluded"]
    if both.any():
        raise GreenBlueError(
            "Measures {ids} are locked in and excluded at once. Decide for one of the two.",
            ids=id_list(table["name"][both]),
        )
    dear = table["locked"] & ~(table["cost"] >= 0)
    if dear.any():
        raise GreenBlueError(
            "Measures {ids} are locked in, but have no cost. Fill in their cost.",
            ids=id_list(table["name"][dear]),
        )


def _units(table, reasons):
    """Single measures and groups, by their first measure; adds what drops out with its group."""
    groups = {}
    for m, key in enumerate(table["together"]):
        groups.setdefault(m if key is None else key, []).append(m)
    units = []
    for members in groups.values():
        lost = [m for m in members if m in reasons]
        if not lost:
            units.append(tuple(members))
            continue
        for m in members:
            names = id_list(table["name"][lost])
            reasons.setdefault(m, Reason("group", {"ids": names}))
    return tuple(sorted(units))


def _too_near(geometry, spacing_m):
    """Pairs of points nearer to each other than the spacing, shape (pairs, 2)."""
    if not spacing_m > 0 or geometry is None:
        return np.empty((0, 2), dtype=np.int64)
    points = np.flatnonzero(shapely.get_dimensions(geometry) == 0)
    tree = shapely.STRtree(geometry[points])
    # a hair less, so that points at just the spacing may both be chosen
    a, b = tree.query(geometry[points], predicate="dwithin", distance=spacing_m * (1 - 1e-9))
    return points[np.stack([a, b], axis=1)[a < b]]


def _rivals(table):
    """Pairs of measures of which one at most is taken, shape (pairs, 2)."""
    groups = {}
    for m, key in enumerate(table["either"]):
        if key is not None:
            groups.setdefault(key, []).append(m)
    pairs = [(a, b) for those in groups.values() for a in those for b in those if a < b]
    return np.array(pairs, dtype=np.int64).reshape(-1, 2)
