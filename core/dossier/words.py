"""Words and numbers in the reader's language."""

import math
import re
from datetime import date

from ..text import untranslated

NARROW = "\u202f"
FIXED = "\u00a0"
MINUS = "\u2212"
HYPHEN = "\u2011"
MISSING = "–"
DECIMAL = {"en": "."}
EURO_FIRST = ("en", "nl")
_ENDS_NO_LINE = re.compile(r"(?<=[ (.])-(?=[^\W\d_])")
_AT_MARKS = re.compile(r" (?=[?!:;%»])|(?<=«) ")
_PLACE = re.compile(r"\{(\w+)\}")


class Words:
    """How one language says things.

    Parameters
    ----------
    language : str
        Two letters: en, nl, fr, de.
    translate : callable
        ``translate(English) -> text``.
    names : dict of str to dict
        English names of coded values: ``names[table][code]``.

    ``said(text)`` gives an English text that was marked elsewhere in the reader's language.
    """

    def __init__(self, language="en", translate=untranslated, names=None):
        self.language = language
        told = _french(translate) if language == "fr" else translate
        self.said = lambda text: unbroken(told(text))
        self._names = names or {}

    @property
    def decimal(self):
        """The sign before decimals."""
        return DECIMAL.get(self.language, ",")

    def tr(self, template, **values):
        """A sentence with its places filled."""
        return self.said(template).format(**values)

    def name(self, table, code):
        """The name of a coded value; a code without a name is given back as it is."""
        if code is None or (isinstance(code, float) and math.isnan(code)):
            return MISSING
        known = self._names.get(table, {})
        name = known.get(code)
        if name is None and isinstance(code, (int, float)):
            name = known.get(int(code), f"{code:g}")
        return self.said(name) if name else str(code)

    def number(self, value, decimals=0):
        """A number with narrow spaces between thousands; a dash where there is none."""
        if value is None or not math.isfinite(value):
            return MISSING
        text = f"{abs(value):,.{decimals}f}"
        text = text.replace(",", NARROW).replace(".", self.decimal)
        negative = value < 0 and any(c in text for c in "123456789")
        return MINUS + text if negative else text

    def amount(self, value, unit, decimals=0):
        """A number with its unit."""
        text = self.number(value, decimals)
        return text if text == MISSING else f"{text}{FIXED}{unit}"

    def km(self, metres, decimals=2):
        """A length given in metres, in kilometres."""
        return self.amount(None if metres is None else metres / 1000.0, "km", decimals)

    def percent(self, value, decimals=1):
        return self.amount(value, "%", decimals)

    def euro(self, value):
        """An amount of money, without cents."""
        text = self.number(value)
        if text == MISSING:
            return text
        return f"€{FIXED}{text}" if self.language in EURO_FIRST else f"{text}{FIXED}€"

    def span(self, low, high, unit="", decimals=0):
        """A range such as 6.4–7.0 km."""
        text = f"{self.number(low, decimals)}–{self.number(high, decimals)}"
        return f"{text}{FIXED}{unit}" if unit else text

    def euro_span(self, low, high):
        """A range of money."""
        text = f"{self.number(low)}–{self.number(high)}"
        return f"€{FIXED}{text}" if self.language in EURO_FIRST else f"{text}{FIXED}€"

    def text(self, value):
        """A text of the user as it is; a dash where there is none."""
        return str(value).strip() if value is not None and str(value).strip() else MISSING

    def date(self, value):
        """A date of ISO form, day first where the language puts it first; else as it is."""
        match = re.match(r"^(\d{4})-(\d{2})-(\d{2})", str(value or ""))
        if not match:
            return self.text(value)
        year, month, day = match.groups()
        mark = {"nl": "-", "de": "."}.get(self.language, "/")
        if self.language == "en":
            return f"{year}-{month}-{day}"
        return f"{day}{mark}{month}{mark}{year}"


def unbroken(text):
    """A text in which no line ends at the hyphen of "oder -unterführung" or "K.-o."."""
    return _ENDS_NO_LINE.sub(HYPHEN, text)


def _french(said):
    """Says things in French: no line ends at the space that stands before its marks."""
    return lambda text: _AT_MARKS.sub(FIXED, said(text))


def is_date(text):
    """Whether a text is a day of the calendar in ISO form."""
    try:
        return len(text) == 10 and bool(date.fromisoformat(text))
    except ValueError:
        return False


def filled(text, values):
    """An office's own text with its ``{places}`` filled; unknown places stay as they are.

    Not ``str.format``: a text from a file may not reach into objects.
    """
    return _PLACE.sub(lambda m: str(values.get(m.group(1), m.group(0))), text)
