"""Kilometres of the account, grouped as the dossier tells them."""

import math
from dataclasses import dataclass

import numpy as np

from ..account.ledger.commitments import KNOCK_OUT, NO_DURATION, NO_MEASURE, UNANSWERED
from ..account.ledger.standing import APART, BASELINE, COUNTED, OUT, PIPELINE
from .material import PROMISED, REALISED

QUANTITIES = {"I": "km_axis", "II": "km_le"}
GROUPS = ("realised", "waiting", "promised", "idea", "baseline", "apart")
UNDATED = ""
CURABLE = (KNOCK_OUT, UNANSWERED, NO_DURATION, NO_MEASURE)
"""Why metres that are realised do not count, where answers or entries can change that."""


@dataclass(frozen=True)
class Sum:
    """A length in km with its range; the range takes commitments to err independently."""

    km: float
    low: float
    high: float


def mask_of(ledger, target, group):
    """Rows of a target in one of the groups.

    Parameters
    ----------
    ledger : Table
        Of ``core.account``.
    target : {"I", "II"}
    group : {"realised", "waiting", "promised", "idea", "baseline", "apart"}
        Counted (realised or verified); realised, but not counted as long as the checklist or
        entries of the plan are as they are; planned, decided or permitted; only an idea; no more
        than the law asks; in a zone that is listed apart.

    Returns
    -------
    ndarray of bool, shape (n,)
    """
    mask = ledger["quantity"] == QUANTITIES[target]
    tally, promised = ledger["tally"], np.isin(ledger["status"], PROMISED)
    wanted = {
        "realised": tally == COUNTED,
        "waiting": (tally == OUT)
        & np.isin(ledger["status"], REALISED)
        & np.isin(ledger["reason"], CURABLE),
        "promised": (tally == PIPELINE) & promised,
        "idea": (tally == PIPELINE) & ~promised,
        "baseline": tally == BASELINE,
        "apart": tally == APART,
    }[group]
    return mask & wanted


def sum_of(ledger, mask):
    """The kilometres of some rows, with their range; O(rows)."""
    each, relative = {}, {}
    rows = zip(ledger["commitment"][mask], ledger["amount"][mask], ledger["u_rel"][mask])
    for commitment, amount, uncertainty in rows:
        each[commitment] = each.get(commitment, 0.0) + float(amount)
        relative[commitment] = float(uncertainty)
    total = math.fsum(each.values())
    error = math.sqrt(math.fsum((km * relative[c]) ** 2 for c, km in each.items()))
    return Sum(total, max(total - error, 0.0), total + error)


def total_of(ledger, quantity):
    """Counted amount of a quantity: km, hectares or pieces."""
    rows = (ledger["quantity"] == quantity) & ledger["counted"].astype(bool)
    return math.fsum(ledger["amount"][rows].astype(float))


def years_of(ledger):
    """The year of each row as text, "" where undated."""
    known = [y is not None and math.isfinite(float(y)) for y in ledger["year"]]
    return np.array(
        [str(int(y)) if k else UNDATED for y, k in zip(ledger["year"], known)], dtype=object
    )
