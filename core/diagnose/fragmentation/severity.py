"""How severe a cut is: barrier effect, existing passages, score, class."""

from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True)
class SpeciesGroup:
    """One row of ``species_groups.csv``; ``suffix`` names its columns (tl, ts, f, a)."""

    id: str
    suffix: str
    name: str
    animals: str
    weight: float
    daily_range_m: float


@dataclass(frozen=True)
class SeverityClass:
    """One row of ``severity_classes.csv``."""

    id: str
    min_score: float
    name: str


@dataclass(frozen=True)
class PassageKind:
    """One row of ``passages.csv``: share 0–1 of attempts that a passage lets through."""

    kind: str
    name: str
    perm_tl: float
    perm_ts: float
    perm_f: float
    perm_a: float

    def permeability(self):
        return np.array([self.perm_tl, self.perm_ts, self.perm_f, self.perm_a])


def combine(effects):
    """Barrier effect of several barriers in a row: B = 1 − Π (1 − b).

    Parameters
    ----------
    effects : array of float, shape (k, …)
        Probability 0–1 that a crossing attempt is not made or fails, one row
        per barrier; NaN counts as no barrier.

    Returns
    -------
    ndarray of float, shape (…)
        NaN where no row concerns the group.

    References
    ----------
    COST 341 / IENE handbook: stop, repulsion and mortality as sequential
    probabilities. Test: 0.90 and 0.80 give 0.98.
    """
    effects = np.asarray(effects, dtype=float)
    open_share = np.prod(1.0 - np.nan_to_num(effects), axis=0)
    return np.where(np.isnan(effects).all(axis=0), np.nan, 1.0 - open_share)


def passage_effect(site, permeability, distance_m, daily_range_m, count):
    """Share of the barrier lifted by existing passages: P = 1 − Π (1 − perm · exp(−d/λ)).

    Parameters
    ----------
    site : ndarray of int, shape (k,)
        Which site each passage serves.
    permeability : ndarray of float, shape (k, g)
    distance_m : ndarray of float, shape (k,)
    daily_range_m : ndarray of float, shape (g,)
    count : int
        Number of sites.

    Returns
    -------
    ndarray of float, shape (count, g)
    """
    blocked = np.ones((count, len(daily_range_m)))
    reach = np.exp(-distance_m[:, None] / daily_range_m[None, :])
    np.multiply.at(blocked, site, 1.0 - permeability * reach)
    return 1.0 - blocked


def scores(remaining, importance, weights):
    """Scores 0–100 per group and over the groups, S = 100 · I · B_eff.

    Parameters
    ----------
    remaining : ndarray of float, shape (n, g)
        B_eff; NaN or 0 in the class table means that a group is not concerned:
        NaN drops out of the mean.
    importance : ndarray of float, shape (n,)
        0–1.
    weights : ndarray of float, shape (g,)
        0 leaves a group out.

    Returns
    -------
    per_group : ndarray of float, shape (n, g)
    mean, highest : ndarray of float, shape (n,)
        0 where no chosen group is concerned.
    """
    per_group = 100.0 * importance[:, None] * remaining
    counts = np.where(np.isnan(per_group), 0.0, weights[None, :])
    total = counts.sum(axis=1)
    mean = np.nansum(per_group * counts, axis=1) / np.where(total > 0, total, 1.0)
    highest = np.where(counts > 0, np.nan_to_num(per_group), 0.0).max(axis=1, initial=0.0)
    return per_group, mean, highest


def classify_scores(score, classes):
    """Class id of each score; ``classes`` are SeverityClass rows, any order."""
    ordered = sorted(classes, key=lambda c: c.min_score)
    limits = np.array([c.min_score for c in ordered])
    position = np.searchsorted(limits, np.round(score, 9), side="right") - 1
    return np.array([c.id for c in ordered], dtype=object)[np.maximum(position, 0)]
