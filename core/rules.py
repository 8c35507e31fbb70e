"""Rule files: CSV tables that an office may edit, read into small frozen dataclasses.

A rule file is UTF-8 CSV with a header; lines that start with ``#`` are comments.
Whatever is wrong is said with file, line and column.

Conditions are written ``key=a|b; key2>=3; key3=*; key4!=x; key5=-``: all parts must hold;
``*`` means any value, ``-`` no value; ``>=``, ``<=``, ``>``, ``<`` compare numbers, and an
unknown number does not compare. An empty condition always holds.
"""

import csv
import dataclasses
import re

import numpy as np

from .errors import GreenBlueError

_PART = re.compile(r"^([A-Za-z_][A-Za-z0-9_:.]*)\s*(>=|<=|!=|=|>|<)\s*(.+)$")
_LEADING_NUMBER = re.compile(r"^\s*([+-]?\d+(?:[.,]\d+)?)")
MAX_FILE_BYTES = 5_000_000


@dataclasses.dataclass(frozen=True)
class Part:
    key: str
    operator: str
    values: tuple


@dataclasses.dataclass(frozen=True)
class Condition:
    """All parts must hold. Evaluated on whole columns by :func:`holds`."""

    text: str
    parts: tuple


def read_rules(path, row_type):
    """Read a rule file.

    Parameters
    ----------
    path : path-like
    row_type : frozen dataclass
        Field types str, float, int, bool, Condition; a field with a default may
        be left out of the file or left empty. Other columns are ignored. A field
        ``line`` is filled with the number of the row's line in the file.

    Returns
    -------
    tuple of row_type
        In file order.

    Raises
    ------
    GreenBlueError
        File unreadable, too large, column missing, value of the wrong type.
    """
    try:
        with open(path, encoding="utf-8-sig", newline="") as file:
            text = file.read(MAX_FILE_BYTES + 1)
    except (OSError, UnicodeDecodeError) as error:
        raise GreenBlueError(
            "The rule file {file} cannot be read: {problem}. Give a UTF-8 CSV file.",
            file=path,
            problem=error,
        ) from error
    if len(text) > MAX_FILE_BYTES:
        raise GreenBlueError(
            "The rule file {file} is larger than 5 MB; it is not a rule table.", file=path
        )
    return parse_rules(text, row_type, str(path))


def parse_rules(text, row_type, file="rules"):
    """Like :func:`read_rules`, from the text of the file; ``file`` names it in messages."""
    fields = dataclasses.fields(row_type)
    lines = [(n, line) for n, line in enumerate(text.splitlines(), 1) if _is_row(line)]
    if not lines:
        raise GreenBlueError("The rule file {file} is empty; it needs a header line.", file=file)
    numbers = [n for n, _ in lines]
    try:
        reader = csv.DictReader((line for _, line in lines), strict=True)
        header = [name.strip() for name in reader.fieldnames or ()]
        reader.fieldnames = header
        _check_header(header, fields, file)
        return tuple(
            row_type(**_row(row, fields, file, numbers[reader.line_num - 1])) for row in reader
        )
    except csv.Error as error:
        raise GreenBlueError(
            "The rule file {file} is not a readable CSV table: {problem}.", file=file, problem=error
        ) from error


def _is_row(line):
    return bool(line.strip()) and not line.startswith("#")


def _has_default(field):
    return field.default is not dataclasses.MISSING


def _check_header(header, fields, file):
    absent = [f.name for f in fields if f.name not in header and not _has_default(f)]
    if absent:
        raise GreenBlueError(
            "The rule file {file} lacks the column(s) {columns}; its header is: {header}.",
            file=file,
            columns=", ".join(absent),
            header=", ".join(header),
        )


def _row(row, fields, file, line):
    values = {}
    for field in fields:
        if field.name == "line":
            values["line"] = line
            continue
        text = (row.get(field.name) or "").strip()
        if not text and _has_default(field):
            continue
        try:
            values[field.name] = _convert(text, field.type)
        except ValueError as error:
            raise GreenBlueError(
                'The rule file {file}, line {line}, column {column}: "{value}" is not usable '
                "({expected} expected).",
                file=file,
                line=line,
                column=field.name,
                value=text[:80],
                expected=getattr(field.type, "__name__", field.type),
            ) from error
    return values


def _convert(text, kind):
    if kind is Condition:
        return parse_condition(text)
    if kind is bool:
        if text.lower() not in ("1", "0", "yes", "no", "true", "false", ""):
            raise ValueError(text)
        return text.lower() in ("1", "yes", "true")
    if kind is float:
        number = float(text)
        if not np.isfinite(number):
            raise ValueError(text)
        return number
    return kind(text)


def parse_condition(text):
    """A :class:`Condition` from its text.

    Raises
    ------
    ValueError
        When a part is not ``key operator value``, or a number is expected and absent.
    """
    parts = []
    for piece in filter(None, (p.strip() for p in text.split(";"))):
        match = _PART.match(piece)
        if not match:
            raise ValueError(piece)
        key, operator, value = match.groups()
        values = tuple(v.strip() for v in value.split("|"))
        if operator in (">=", "<=", ">", "<"):
            values = (float(values[0]),)
            if len(match.group(3).split("|")) > 1 or not np.isfinite(values[0]):
                raise ValueError(piece)
        parts.append(Part(key, operator, values))
    return Condition(text, tuple(parts))


def holds(condition, column, count):
    """Where a condition holds.

    Parameters
    ----------
    condition : Condition
    column : callable
        ``column(key)`` gives an object array of shape (n,) of str or None, or None
        when the source has no such column.
    count : int
        n.

    Returns
    -------
    ndarray of bool, shape (n,)

    Notes
    -----
    O(n) per part; values are compared as text, once per distinct value.
    """
    mask = np.ones(count, dtype=bool)
    for part in condition.parts:
        values = column(part.key)
        if values is None:
            values = np.full(count, None, dtype=object)
        mask &= _holds_part(part, values)
    return mask


def _holds_part(part, values):
    if part.operator in (">=", "<=", ">", "<"):
        number = leading_numbers(values)
        limit = part.values[0]
        with np.errstate(invalid="ignore"):
            return {
                ">=": number >= limit,
                "<=": number <= limit,
                ">": number > limit,
                "<": number < limit,
            }[part.operator]
    absent = values == None  # noqa: E711 (an element-wise test of an object array)
    found = np.zeros(len(values), dtype=bool)
    for wanted in part.values:
        if wanted == "*":
            found |= ~absent
        elif wanted == "-":
            found |= absent
        else:
            found |= values == wanted
    return ~found if part.operator == "!=" else found


def leading_numbers(values):
    """The number at the start of each text ("50", "50 m", "3,5"); NaN where there is none.

    Numbers too large for a float count as none.
    """
    lookup = {}
    for text in values:  # a loop: one regex per distinct text, a dict look-up per row
        if text not in lookup:
            match = _LEADING_NUMBER.match(str(text)) if text is not None else None
            number = float(match.group(1).replace(",", ".")) if match else np.nan
            lookup[text] = number if np.isfinite(number) else np.nan
    return np.array([lookup[text] for text in values], dtype=float)


def first_match(conditions, column, count):
    """Index of the first condition that holds for each row, −1 where none does.

    Parameters are those of :func:`holds`, with a sequence of conditions.
    Complexity O(n × parts).
    """
    result = np.full(count, -1)
    for index, condition in enumerate(conditions):
        open_rows = result < 0
        if not open_rows.any():
            break
        result[open_rows & holds(condition, column, count)] = index
    return result
