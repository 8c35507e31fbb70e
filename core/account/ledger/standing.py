"""Where each commitment stands: does it count, wait, stand apart, or is it out, and why."""

from dataclasses import dataclass

import numpy as np

from ..counting_rule import LADDER, LOST, WHEN_VERIFIED
from . import commitments as c

COUNTED, PIPELINE, BASELINE, APART, OUT = "counted", "pipeline", "baseline", "apart", "out"
TALLIES = (COUNTED, PIPELINE, BASELINE, APART, OUT)
_NEW_FIRST = ("new", "improved", "", "baseline")


@dataclass(frozen=True)
class Standing:
    """One value per commitment, shape (n,).

    ``tally`` is one of `TALLIES`; ``code`` and ``detail`` say why it is not counted; ``status``
    is that of the year of the account; ``rank`` orders who counts shared metres.
    """

    tally: np.ndarray
    code: np.ndarray
    detail: np.ndarray
    status: np.ndarray
    year: np.ndarray
    rank: np.ndarray

    @property
    def out(self):
        """What is out for a reason of its own, shape (n,)."""
        return self.tally == OUT


def standing(table, year, options, min_duration_yr):
    """Where each commitment stands at the end of a year.

    Parameters
    ----------
    table : Table
        Of `normal_commitments`, with ``planting`` (whether its measure plants something).
    year : float
    options : AccountOptions
    min_duration_yr : float

    Returns
    -------
    Standing
    """
    count = len(table)
    status, ended = c.status_in(table, year)
    level = np.array([LADDER.index(s) if s in LADDER else -1 for s in status])
    enough = level >= LADDER.index(options.count_from)
    tally = np.full(count, COUNTED, dtype=object)
    code = np.full(count, "", dtype=object)
    detail = np.full(count, "", dtype=object)

    def put(mask, where, why, words=None):
        mask = mask & (code == "")
        tally[mask], code[mask] = where, why
        if words is not None:
            detail[mask] = np.asarray(words, dtype=object)[mask]

    failed = np.array([_failed(k) for k in table["knock_outs"]], dtype=bool)
    open_questions = np.array([bool(k) for k in table["knock_outs"]], dtype=bool) & ~failed
    duration = table["duration_yr"]
    put(~np.isin(table["target"], ("I", "II")), OUT, c.TARGET, table["target"])
    put(status == LOST, OUT, c.LOST_CODE, table["date_lost"])
    put(~np.isnan(ended), OUT, c.ENDED, _whole(ended))
    put(failed, OUT, c.KNOCK_OUT, table["knock_outs"])
    with np.errstate(invalid="ignore"):
        put(duration < min_duration_yr, OUT, c.DURATION, _whole(duration))
    if not options.baseline:
        put(table["additionality"] == "baseline", BASELINE, c.BASELINE)
    later = ~enough & (status != table["status"])
    put(later, PIPELINE, c.NOT_YET, _whole(table["realised_yr"]))
    put(~enough, PIPELINE, c.STATUS, status)
    if options.plantings == WHEN_VERIFIED:
        put(table["planting"] & (status == "realised"), PIPELINE, c.NOT_VERIFIED)
    if options.need_checklist:
        put(open_questions, OUT, c.KNOCK_OUT, table["knock_outs"])
        put(~table["asked"], OUT, c.UNANSWERED)
    put((table["additionality"] == "") & (table["measure_code"] == ""), OUT, c.NO_MEASURE)
    if options.need_duration:
        put(np.isnan(duration), OUT, c.NO_DURATION)
    since = np.where(np.isnan(table["realised_yr"]), table["verified_yr"], table["realised_yr"])
    since = np.where(enough, since, table["planned_yr"])
    rank = _rank(table, tally, level, since)
    return Standing(tally, code, detail, status, since, rank)


def _failed(text):
    """Whether a question was answered with no, not only left open."""
    parts = [p.strip() for p in text.split(";") if p.strip()]
    return any("unanswered" not in p for p in parts)


def _whole(values):
    return np.array(["" if np.isnan(v) else f"{v:g}" for v in values], dtype=object)


def _rank(table, tally, level, since):
    """Who counts metres that several speak of, lowest first."""
    # what counts before what waits, the higher status, what counts in full before what counts by
    # survival, the counting owner before those that share, the newer before the better measure,
    # the older date
    keys = [
        np.arange(len(table)),
        np.nan_to_num(since, nan=9999.0),
        [_NEW_FIRST.index(a) if a in _NEW_FIRST else 2 for a in table["additionality"]],
        table["shared"],
        table["planting"],
        -level,
        [TALLIES.index(t) for t in tally],
    ]
    rank = np.empty(len(table), dtype=np.int64)
    rank[np.lexsort([np.asarray(k) for k in keys])] = np.arange(len(table))
    return rank
