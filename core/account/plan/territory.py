"""Municipalities: their codes, and the region whose law applies."""

import re
from dataclasses import dataclass

NIS = re.compile(r"\d{5}")
_REGIONS = {
    "Brussels": ("21",),
    "Flanders": (
        *("11", "12", "13", "23", "24", "31", "32", "33", "34", "35", "36", "37", "38"),
        *("41", "42", "43", "44", "45", "46", "71", "72", "73"),
    ),
    "Wallonia": (
        *("25", "51", "52", "53", "54", "55", "56", "57", "58", "61", "62", "63", "64"),
        *("81", "82", "83", "84", "85", "91", "92", "93"),
    ),
}
_REGION_OF = {start: region for region, starts in _REGIONS.items() for start in starts}


@dataclass(frozen=True)
class UsualField:
    """A name under which boundary layers keep a code, a name or a number."""

    what: str
    field: str


def usual_fields(fields, usual):
    """Which fields of a layer hold what a plan needs, as their names tell.

    Parameters
    ----------
    fields : sequence of str
        Of the layer.
    usual : sequence of UsualField
        The likeliest name of each first; capitals do not matter.

    Returns
    -------
    dict of str to (str or None)
        Field of the layer for each ``what``, None where none has a usual name.
    """
    own = {field.lower(): field for field in reversed(list(fields))}
    found = dict.fromkeys(rule.what for rule in usual)
    for rule in usual:
        found[rule.what] = found[rule.what] or own.get(rule.field.lower())
    return found


def normal_nis(value):
    """A NIS code as five digits; "" where it is none.

    Codes come as numbers, with ".0" behind, or without the leading zero of "01000".
    """
    text = re.sub(r"\.0+$", "", str("" if value is None else value).strip())
    return text.zfill(5) if text.isdecimal() and 0 < len(text) <= 5 and int(text) else ""


def region_of(nis):
    """Region of a municipality by the arrondissement in its NIS code (first two digits).

    Returns
    -------
    str or None
        Flanders, Wallonia or Brussels; None for a code of no Belgian arrondissement.
    """
    return _REGION_OF.get(str(nis or "")[:2])


@dataclass(frozen=True)
class Merger:
    """One row of ``resources/rules/municipality_mergers.csv``."""

    year: int
    old_nis: str
    old_name: str
    new_nis: str
    new_name: str
    source: str = ""
    line: int = 0


def successor(nis, mergers, vintage=9999):
    """The municipality that a code belongs to in a later list.

    Parameters
    ----------
    nis : str
    mergers : sequence of Merger
    vintage : int
        Year of the list that is wanted; mergers after it do not count.

    Returns
    -------
    str
        The code itself where no merger took its place. Mergers are followed one after another.
    """
    next_code = {m.old_nis: m.new_nis for m in mergers if m.year <= vintage}
    seen = set()
    while nis in next_code and nis not in seen:
        seen.add(nis)
        nis = next_code[nis]
    return nis
