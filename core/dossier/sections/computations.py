"""Annex 12.5: every computation with its parameters and results, each by name, id and unit."""

import math
import re

from ..document import Fact, Facts, Paragraph
from ..words import FIXED

NAME = ""
"""Among the labels of an algorithm, that of itself."""

# Where a file lies is the business of whoever made it; its name is enough.
_FOLDERS = re.compile(r"""(?:[A-Za-z]:)?[\\/]+(?:[^\\/'"|:<>?*\n]+[\\/]+)+""")
_LIST = re.compile(r"\[(?:'[^']*'(?:, ?)?)+\]$")
_QUOTED, _EMPTY = re.compile(r"'[^']*'$"), ("None", "", "[]")
"""A text parameter as Python writes it; parameters that were left empty are not listed."""
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}T00:00:00")
_NUMBERS = re.compile(r"-?\d+(?:\.\d+)?(?:; -?\d+(?:\.\d+)?)*")


def computations(m, w):
    """The runs of the plan, one table of parameters and one of results for each."""
    if not m.runs:
        return (Paragraph((w.tr("The plan keeps no computation."),)),)
    found = []
    for run in m.runs:
        time, labels = run.date[11:16], m.labels.get(run.algorithm, {})
        rows = [
            Fact(w.tr("Date"), f"{w.date(run.date)} {time} UTC" if time else w.date(run.date)),
            Fact(w.tr("Versions"), ", ".join(f"{k} {v}" for k, v in sorted(run.versions.items()))),
        ]
        given = {key: _plain(value) for key, value in sorted(run.parameters.items())}
        for key, text in given.items():
            if text not in _EMPTY:
                label, unit = labels.get(key, ("", ""))
                rows.append(Fact(_called(label, key), _given(w, text, unit)))
        caption = _called(labels.get(NAME, ("", ""))[0], run.algorithm)
        found.append(Facts(caption, tuple(rows)))
        results = [
            Fact(_called(labels.get(key, ("", ""))[0], key), _result(w, value))
            for key, value in sorted(run.results.items())
            if isinstance(value, (int, float, str))
        ]
        if results:
            caption = w.tr("{algorithm}: results", algorithm=caption)
            found.append(Facts(caption, tuple(results)))
    return tuple(found)


def _called(label, key):
    """The label, and the id by which the run can be repeated."""
    return f"{label} [{key}]" if label else key


def _given(w, text, unit):
    """A parameter: numbers as the language writes them, with the unit that they are in."""
    if text in ("True", "False"):
        return w.tr("yes") if text == "True" else w.tr("no")
    if _DAY.fullmatch(text):
        return w.date(text)
    if not _NUMBERS.fullmatch(text):
        return w.text(text)
    numbers = [f"{float(n):.12g}" if "." in n else n for n in text.split("; ")]
    if unit:
        said = (w.number(float(n), len(n.partition(".")[2])) for n in numbers)
        return f"{'; '.join(said)}{FIXED}{unit}"
    # without groups of three, since the number may be a year, a code or a seed
    return "; ".join(n.replace(".", w.decimal) for n in numbers)


def _result(w, value):
    """A result, numbers with six digits that count as the language writes them."""
    number = isinstance(value, (int, float)) and not isinstance(value, bool)
    if not number or not math.isfinite(value):
        return _plain(value)
    near = 1e-6 * abs(value)
    return w.number(value, next((d for d in range(9) if abs(round(value, d) - value) <= near), 9))


def _plain(value):
    text = (
        value
        if isinstance(value, str)
        else f"{value:.6g}"
        if isinstance(value, float)
        else str(value)
    )
    text = _FOLDERS.sub("", text)
    if _LIST.match(text):
        text = ", ".join(re.findall(r"'([^']*)'", text))
    elif _QUOTED.match(text):
        text = text[1:-1]
    return text if len(text) <= 200 else text[:199] + "…"
