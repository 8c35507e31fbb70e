"""What is wrong or doubtful in the commitments of a plan, as sentences that name them."""

import re
from dataclasses import dataclass

import numpy as np
import shapely

from ...schema.plan import CODED, CODES
from ...text import id_list, mark, untranslated
from .territory import NIS, successor

# From the root, from a drive, or up out of the folder; links are none of these.
_OUTSIDE = re.compile(r"[/\\]|[A-Za-z]:[/\\]|file:|\.\.[/\\]|.*[/\\]\.\.[/\\]")
_DATES = ("date_planned", "date_realised", "date_verified", "date_lost")


@dataclass(frozen=True)
class Finding:
    """One sort of trouble.

    Attributes
    ----------
    template : str
        English sentence with places ``{ids}`` and those of ``values``.
    uuids : tuple of str
        The commitments that it concerns.
    values : dict
    """

    template: str
    uuids: tuple
    values: dict

    def text(self, translate=untranslated):
        """The sentence in the language of ``translate``."""
        return translate(self.template).format(ids=id_list(self.uuids), **self.values)


def check_commitments(table, *, measures=(), mergers=(), known_nis=(), vintage=9999, today=""):
    """Look through the commitments of one table of a plan.

    Parameters
    ----------
    table : Table, n rows
        With the columns of the commitment record.
    measures : sequence of Measure
        The table of measures; empty: codes are not checked.
    mergers : sequence of Merger
    known_nis : collection of str
        Codes of the plan's territory; empty: any code of five digits is taken as it is.
    vintage : int
        Year of the list of municipalities that the plan works with.
    today : str
        ISO date; empty: no date is in the future.

    Returns
    -------
    list of Finding
        Nothing is changed or left out. In a fixed order, uuids sorted.

    Notes
    -----
    O(n log n).
    """
    checks = (
        _identity(table),
        _codes(table),
        _measures(table, measures),
        _dates(table, today),
        _municipalities(table, mergers, known_nis, vintage),
        _geometry(table),
        _attachments(table, "evidence_uri"),
    )
    return [finding for found in checks for finding in found if finding is not None]


def check_evidence(table, commitments):
    """Look through the evidence of a plan.

    Parameters
    ----------
    table : Table
        With ``uuid``, ``commitment`` and ``uri``.
    commitments : collection of str
        Identifiers of all commitments.

    Returns
    -------
    list of Finding
        Files that would stay behind when the folder of the plan is moved, and evidence of
        commitments that are no more.
    """
    known = set(commitments)
    orphans = np.array([code not in known for code in table["commitment"]], dtype=bool)
    lost = _finding(table, orphans, mark(
        "Evidence {ids} belongs to no commitment of the plan; it is kept.",
    ))  # fmt: skip
    found = [lost, *_attachments(table, "uri")]
    return [finding for finding in found if finding is not None]


def _finding(table, rows, template, **values):
    """A finding on the rows of a mask, or None where there are none."""
    if not np.any(rows):
        return None
    names = [code or f"fid {fid}" for code, fid in zip(table["uuid"][rows], table.fid[rows])]
    return Finding(template, tuple(sorted(set(names))), values)


def _absent(column):
    return np.array([v is None or v != v or v == "" for v in column], dtype=bool)


def _identity(table):
    uuids = table["uuid"]
    absent = _absent(uuids)
    codes, where = np.unique(np.where(absent, "", uuids).astype(str), return_inverse=True)
    twice = (np.bincount(where, minlength=len(codes)) > 1)[where] & ~absent
    yield _finding(table, absent, mark(
        "Commitments without identifier: {ids}. Give them one in the attribute table: uuid().",
    ))  # fmt: skip
    yield _finding(table, twice, mark(
        "Several commitments have the same identifier: {ids}. Give copies an identifier of "
        "their own; evidence and answers belong to all of them otherwise.",
    ))  # fmt: skip


def _codes(table):
    for field, codes in CODED["commitments"].items():
        allowed = [str(code) for code, _ in CODES[codes]]
        given = np.array([_plain(v) for v in table[field]], dtype=object)
        for value in sorted({v for v in given if v and v not in allowed}):
            yield _finding(
                table, given == value,
                mark("Commitments {ids}: “{value}” is no {field}; known are {allowed}."),
                value=value, field=field, allowed=", ".join(allowed),
            )  # fmt: skip
    yield _finding(table, _absent(table["status"]), mark(
        "Commitments {ids} have no status; they count as ideas.",
    ))  # fmt: skip


def _plain(value):
    if value is None or value != value:
        return ""
    return str(int(value)) if isinstance(value, (float, np.floating)) else str(value)


def _measures(table, measures):
    if not measures:
        return
    codes = [m.code for m in measures]
    given = table["measure_code"]
    for value in sorted({v for v in given if v and v not in codes}):
        yield _finding(
            table, given == value,
            mark("Commitments {ids}: the table of measures has no “{value}”."), value=value,
        )  # fmt: skip
    yield _finding(table, _absent(given), mark(
        "Commitments {ids} have no measure; they cannot be counted as managed.",
    ))  # fmt: skip


def _dates(table, today):
    days = {name: _days(table[name]) for name in _DATES}
    for name, (given, unreadable) in days.items():
        yield _finding(
            table, unreadable,
            mark("Commitments {ids}: {field} is no date of the form 2027-11-25."), field=name,
        )  # fmt: skip
        if today and name != "date_planned":
            yield _finding(
                table, given > np.datetime64(today),
                mark("Commitments {ids}: {field} lies in the future."), field=name,
            )  # fmt: skip
    realised, verified, lost = (days[name][0] for name in _DATES[1:])
    yield _finding(table, verified < realised, mark(
        "Commitments {ids} were verified before they were realised. Check both dates.",
    ))  # fmt: skip
    yield _finding(table, (lost < realised) | (lost < verified), mark(
        "Commitments {ids} were lost before they were realised or verified. Check the dates.",
    ))  # fmt: skip
    status = table["status"]
    done = np.isin(status, ("realised", "verified"))
    yield _finding(table, done & np.isnat(realised), mark(
        "Commitments {ids} are realised, but have no date of it; no year can count them.",
    ))  # fmt: skip
    yield _finding(table, (status == "verified") & np.isnat(verified), mark(
        "Commitments {ids} are verified, but have no date of it.",
    ))  # fmt: skip
    yield _finding(table, (status == "lost") & np.isnat(lost), mark(
        "Commitments {ids} are lost, but have no date of it; no year can take them off.",
    ))  # fmt: skip
    yield _finding(table, ~done & (status != "lost") & ~np.isnat(realised), mark(
        "Commitments {ids} have a date of realisation, but their status is not realised.",
    ))  # fmt: skip


def _days(column):
    """Days of ISO texts (NaT where there is none), and where a text is no day."""
    days = np.full(len(column), np.datetime64("NaT"), dtype="datetime64[D]")
    unreadable = np.zeros(len(column), dtype=bool)
    for row, text in enumerate(column):  # one text at a time: any of them may be no date
        if text:
            try:
                days[row] = np.datetime64(str(text)[:10], "D")
            except ValueError:
                unreadable[row] = True
    return days, unreadable


def _municipalities(table, mergers, known_nis, vintage):
    known = set(known_nis)
    given = table["nis"]
    for code in sorted({v for v in given if v and v not in known}):
        rows = given == code
        later = successor(code, mergers, vintage)
        if later != code:
            name = next(m.new_name for m in reversed(mergers) if m.new_nis == later)
            yield _finding(table, rows, mark(
                "Commitments {ids}: municipality {code} merged; its code is {later} ({name}) now.",
            ), code=code, later=later, name=name)  # fmt: skip
        elif not NIS.fullmatch(code):
            yield _finding(
                table, rows, mark("Commitments {ids}: “{code}” is no NIS code of five digits."),
                code=code,
            )  # fmt: skip
        elif known:
            yield _finding(table, rows, mark(
                "Commitments {ids}: municipality {code} is not in the territory of the plan.",
            ), code=code)  # fmt: skip


def _geometry(table):
    if table.geometry is None:
        return
    missing = shapely.is_missing(table.geometry) | shapely.is_empty(table.geometry)
    yield _finding(table, missing, mark("Commitments {ids} have not been drawn yet."))
    dimension = shapely.get_dimensions(table.geometry)
    flat = (dimension == 1) & (shapely.length(table.geometry) == 0)
    flat |= (dimension == 2) & (shapely.area(table.geometry) == 0)
    yield _finding(table, flat, mark("Commitments {ids} have no length or area."))
    broken = ~missing & (dimension == 2) & ~shapely.is_valid(table.geometry)
    yield _finding(table, broken, mark(
        "Commitments {ids} have an outline that crosses itself; repair it with “Fix geometries”.",
    ))  # fmt: skip


def _attachments(table, field):
    outside = np.array([bool(v and _OUTSIDE.match(str(v))) for v in table[field]], dtype=bool)
    yield _finding(table, outside, mark(
        "Files of {ids} lie outside the folder of the plan. Copy them into its folder DCIM or "
        "evidence, and choose them there.",
    ))  # fmt: skip
