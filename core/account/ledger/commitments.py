"""Commitments as columns of known type, and what keeps one from being managed."""

import re

import numpy as np

from ...table import Table
from ...text import mark
from ..counting_rule import LADDER, LOST

TEXTS = (
    "uuid", "name", "nis", "owner", "manager", "counting_owner", "target", "infra_family",
    "infra_id", "side", "action_type", "measure_code", "additionality", "status",
    "date_planned", "date_realised", "date_verified", "date_lost", "zone_ubr", "other_scheme",
    "knock_outs",
)  # fmt: skip
NUMBERS = (
    "m_from", "m_to", "width_m", "duration_yr", "u_rel", "scale", "area_ha", "fence_m", "range_m",
)  # fmt: skip
SIDES = ("L", "R", "B", "axis")

DUPLICATE, BASELINE, KNOCK_OUT, UNANSWERED = "duplicate", "baseline", "knock_out", "unanswered"
DURATION, NO_DURATION, STATUS, NOT_YET = "duration", "no_duration", "status", "not_yet"
LOST_CODE, ENDED, ZONE, NO_GEOMETRY, TARGET = "lost", "ended", "zone", "no_geometry", "target"
FAR, BEARING, EXISTED, BEYOND = "far", "bearing", "existed", "beyond"
NO_MEASURE = "no_measure"
SURVIVAL, NOT_VERIFIED = "survival", "not_verified"

REASONS = {
    DUPLICATE: mark("these metres are already counted for commitment {detail}"),
    BASELINE: mark("the law asks this already (baseline): reported apart"),
    KNOCK_OUT: mark("not managed: checklist {detail}"),
    UNANSWERED: mark("not managed: the knock-out questions of the checklist were not answered"),
    DURATION: mark("not managed: a commitment of {detail} years is too short"),
    NO_DURATION: mark("not managed: no duration is given"),
    NO_MEASURE: mark("not managed: neither a measure nor whether it goes beyond the law is given"),
    STATUS: mark("status {detail}: not progress yet"),
    NOT_YET: mark("realised in {detail}, after the year of the account"),
    LOST_CODE: mark("lost {detail}"),
    ENDED: mark("the commitment ended in {detail}"),
    ZONE: mark("zone {detail}: listed apart from target I"),
    NO_GEOMETRY: mark("no geometry that can be measured"),
    TARGET: mark("target “{detail}” is neither I nor II"),
    FAR: mark("no infrastructure axis within the tolerance"),
    BEARING: mark("an axis is near, but none runs beside it"),
    EXISTED: mark("the element was there before the plan"),
    BEYOND: mark("chainage {detail} lies outside the axis"),
    SURVIVAL: mark("planting not verified yet: {detail} of its length is taken off"),
    NOT_VERIFIED: mark("planting: counts after its first verification"),
}
"""Why metres are not counted: sentence by code; ``{detail}`` is filled per row."""


def normal_commitments(table):
    """All columns that the account reads, with their types; what is absent is empty.

    Parameters
    ----------
    table : Table
        With any of the columns of the commitment record (`core/schema`).

    Returns
    -------
    Table
        Sorted by uuid and place, so that nothing depends on the order of the input. Unknown
        statuses count as "idea". A commitment without uuid gets its feature id. ``asked``
        and ``lasting`` tell whether the checklist and the duration were filled in.
    """
    count = len(table)
    columns = {name: _text(table, name) for name in TEXTS}
    columns.update({name: _number(table, name) for name in NUMBERS})
    given = table.columns.get("knock_outs")
    asked = [False] * count if given is None else [v is not None for v in given]
    columns["asked"] = np.array(asked, dtype=bool)
    columns["shared"] = np.array(
        [_flag(v) for v in table.columns.get("shared", [None] * count)], bool
    )
    missing = columns["uuid"] == ""
    columns["uuid"][missing] = [f"#{fid}" for fid in table.fid[missing]]
    columns["target"] = np.array([t.strip().upper() for t in columns["target"]], dtype=object)
    columns["target"][columns["target"] == ""] = "I"
    known = np.isin(columns["status"], (*LADDER, LOST))
    columns["odd_status"] = ~known & (columns["status"] != "")
    columns["status"] = np.where(known, columns["status"], "idea")
    columns["scale"] = np.nan_to_num(columns["scale"], nan=1.0)
    for name in ("realised", "verified", "lost", "planned"):
        columns[f"{name}_yr"] = years(columns[f"date_{name}"])
    result = Table(table.geometry, columns, table.name, table.fid)
    return result.take(_order(result))


def years(dates):
    """The year of ISO dates as numbers, NaN where there is none, shape (n,)."""
    found = [re.match(r"\s*(\d{4})(?!\d)", str(d)) for d in dates]
    return np.array([float(f.group(1)) if f else np.nan for f in found])


def _order(table):
    keys = [table.columns["m_from"], table["uuid"].astype(str)]
    if table.geometry is not None:
        import shapely

        bounds = np.nan_to_num(shapely.bounds(table.geometry))
        length = np.nan_to_num(shapely.length(table.geometry))
        keys = [length, *bounds.T[::-1], *keys]
    return np.lexsort(keys)


def _text(table, name):
    values = table.columns.get(name)
    result = np.full(len(table), "", dtype=object)
    if values is not None:
        result[:] = ["" if v is None or v != v else str(v).strip() for v in values]
    return result


def _number(table, name):
    values = table.columns.get(name)
    if values is None:
        return np.full(len(table), np.nan)
    return np.array([np.nan if v is None or v == "" else float(v) for v in values])


def _flag(value):
    return str(value).strip().lower() in ("1", "1.0", "true", "yes")


def status_in(commitments, year):
    """Status of each commitment at the end of a year.

    Parameters
    ----------
    commitments : Table
        Of `normal_commitments`.
    year : float
        NaN: as the records say, whatever their dates.

    Returns
    -------
    status : ndarray of str, shape (n,)
        What was realised later was "planned" then; a record that was lost later still stood.
    ended : ndarray of float, shape (n,)
        Year in which a realised commitment had ended by then; NaN where it has not.
    """
    c = commitments
    status, realised = c["status"].copy(), c["realised_yr"]
    realised = np.where(np.isnan(realised), c["verified_yr"], realised)
    lost = status == LOST
    with np.errstate(invalid="ignore"):
        stood = lost & (c["lost_yr"] > year) & ~np.isnan(realised)
        status[stood] = np.where(c["verified_yr"][stood] <= year, "verified", "realised")
        done = np.isin(status, ("realised", "verified"))
        status[done & (status == "verified") & (c["verified_yr"] > year)] = "realised"
        status[done & (realised > year)] = "planned"
        status[np.isin(status, LADDER) & (c["lost_yr"] <= year)] = LOST
        last = realised + c["duration_yr"]
        ended = np.where(done & (last < year), last, np.nan)
    return status, ended


def reference_year(commitments, wanted=None):
    """The year of the account: the one wanted, else the latest in which anything happened."""
    if wanted is not None:
        return float(wanted)
    found = [c[f"{n}_yr"] for c in commitments for n in ("realised", "verified", "lost")]
    known = np.concatenate([f[~np.isnan(f)] for f in found] or [np.empty(0)])
    return float(known.max()) if len(known) else np.nan
