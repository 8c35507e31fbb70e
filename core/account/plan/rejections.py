"""Proposals that were rejected stay rejected when they are proposed again."""

from dataclasses import dataclass

import numpy as np
import shapely

from ...rules import read_rules


@dataclass(frozen=True)
class Number:
    """One line of the table of :func:`read_sameness`."""

    id: str
    value: float


@dataclass(frozen=True)
class Sameness:
    """When a new proposal is one that was rejected [P].

    Attributes
    ----------
    crossing_m : float
        A crossing is the same one when it is of the same kind and structure and lies this near.
    hedge_m : float
        A hedge runs along an earlier one where it lies this near.
    hedge_share : float
        A hedge is the same one when this share of its length runs along one that was rejected.
    """

    crossing_m: float = 25.0
    hedge_m: float = 5.0
    hedge_share: float = 0.5


def read_sameness(path):
    """The numbers of an editable table (``id``, ``value``); what it lacks is as by default.

    Raises
    ------
    GreenBlueError
        As :func:`core.rules.read_rules`.
    """
    known = Sameness.__dataclass_fields__
    return Sameness(**{r.id: r.value for r in read_rules(path, Number) if r.id in known})


def rejected_rows(table):
    """Which proposals are rejected.

    Parameters
    ----------
    table : Table, n rows
        With or without the column ``rejected``; blanks alone are no reason.

    Returns
    -------
    ndarray of bool, shape (n,)
    """
    texts = table.columns.get("rejected")
    if texts is None:
        return np.zeros(len(table), dtype=bool)
    return np.array([bool(str(text or "").strip()) for text in texts], dtype=bool)


def keep_crossings(new, old, same=Sameness()):
    """Reasons of new crossings: their own, else that of the rejected one that they take up again.

    Parameters
    ----------
    new, old : Table
        Points in the same metric CRS, with ``kind``, ``struct``, ``guild``, ``prop_id`` and
        ``rejected``.

    Returns
    -------
    ndarray of object (text or None), shape (len(new),)

    Notes
    -----
    Each rejected one gives its reason to one new crossing, so that neighbours, and the same
    structure for other animals, stay open: to one for the same guild before others, then to the
    nearest. Of those equally near the first identifier counts, whatever the order.
    O((n + k) log k) for n new and k pairs that are near.
    """
    old = old.take(rejected_rows(old))
    a, b = _near(new, old, same.crossing_m)
    alike = (new["kind"][a] == old["kind"][b]) & (new["struct"][a] == old["struct"][b])
    a, b = a[alike], b[alike]
    apart = shapely.distance(new.geometry[a], old.geometry[b])
    other = new["guild"][a] != old["guild"][b]
    order = np.lexsort((new["prop_id"][a].astype(str), apart, other, b))
    only = order[np.unique(b[order], return_index=True)[1]]
    return _best(new, old, a[only], b[only], apart[only])


def keep_hedges(new, old, same=Sameness()):
    """Reasons of new hedges: their own, else that of the rejected one with most in common.

    Parameters
    ----------
    new, old : Table
        Lines in the same metric CRS, with ``prop_id`` and ``rejected``.

    Returns
    -------
    ndarray of object (text or None), shape (len(new),)

    Notes
    -----
    In common is what of the new hedge lies within ``same.hedge_m`` of the old one, of the new one's
    length: a part of what was rejected stays rejected, a far longer one is open again. Ties and
    complexity as for `keep_crossings`, and one buffer for each rejected hedge.
    """
    old = old.take(rejected_rows(old))
    a, b = _near(new, old, same.hedge_m)
    beside = shapely.buffer(old.geometry, same.hedge_m, cap_style="flat")
    length = shapely.length(new.geometry)
    common = shapely.length(shapely.intersection(new.geometry[a], beside[b]))
    alike = (common >= same.hedge_share * length[a]) & (length[a] > 0)
    return _best(new, old, a[alike], b[alike], -common[alike])


def _near(new, old, distance):
    """Pairs (new, old) within a distance, each a position."""
    tree = shapely.STRtree(old.geometry)
    return tree.query(new.geometry, predicate="dwithin", distance=distance)


def _best(new, old, a, b, badness):
    """The reason of each new row, where it has none itself the least bad one of its pairs."""
    reasons = new["rejected"].copy()
    reasons[~rejected_rows(new)] = None
    order = np.lexsort((old["prop_id"][b].astype(str), badness, a))
    rows, first = np.unique(a[order], return_index=True)
    open_rows = np.array([reasons[row] is None for row in rows], dtype=bool)
    reasons[rows[open_rows]] = old["rejected"][b[order][first[open_rows]]]
    return reasons
