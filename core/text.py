"""Texts: marked for translation inside ``core``, which cannot translate; ids; cells."""

import re

_FORMULA = re.compile(r"[=+\-@\t\r]")
_NUMBER = re.compile(r"[+-]?\d+([.,]\d+)?")


def mark(text):
    """Give ``text`` back unchanged; ``make translations`` finds it by this call."""
    return text


def untranslated(text):
    """The translator of callers that want English."""
    return text


def id_list(ids, limit=10):
    """Feature ids as a short text: all of them up to ``limit``, then how many more."""
    ids = list(ids)
    shown = ", ".join(str(i) for i in ids[:limit])
    return shown if len(ids) <= limit else f"{shown} … (+{len(ids) - limit})"


def as_cell(text):
    """A text that no spreadsheet takes for a formula.

    What begins like one gets an apostrophe before it, which says "text"; numbers stay.

    Parameters
    ----------
    text : str or None

    Notes
    -----
    The signs are those that OWASP names under "CSV injection".
    """
    if text is None or not _FORMULA.match(text) or _NUMBER.fullmatch(text):
        return text
    return f"'{text}"
