"""What a road, track or canal is: barrier class, name, width, lanes, traffic, grade.

A profile (``resources/rules/profiles/*.csv``) says how the fields of a source
become these; nothing about any source is written here.
"""

import re
from dataclasses import dataclass

import numpy as np

from ..errors import GreenBlueError
from ..rules import Condition, first_match, holds, leading_numbers, read_rules
from ..table import Table

GROUPS = ("tl", "ts", "f", "a")
NAN = float("nan")


@dataclass(frozen=True)
class BarrierClass:
    """One row of ``barriers.csv``; see its header for the meaning of the columns."""

    code: str
    kind: str
    family: str
    name: str
    width_m: float = NAN
    traffic: float = NAN
    b_tl: float = NAN
    b_ts: float = NAN
    b_f: float = NAN
    b_a: float = NAN
    joins: str = ""
    combines: bool = False
    lanes: float = NAN
    passage: str = ""
    source: str = ""

    def severity(self):
        """Barrier effect per species group, shape (4,); NaN where not concerned."""
        return np.array([getattr(self, f"b_{g}") for g in GROUPS])


@dataclass(frozen=True)
class TrafficBand:
    """Barrier effect of a road from this number of vehicles per day."""

    from_aadt: float
    b_tl: float
    b_ts: float
    b_f: float
    b_a: float


@dataclass(frozen=True)
class ProfileRule:
    """One row of a profile: see the header of ``profiles/openstreetmap.csv``."""

    source: str
    role: str
    when: Condition
    value: str = ""
    line: int = 0


KINDS = ("line", "area", "point", "addon")
LINE_FAMILIES = ("road", "rail", "disused", "canal", "stream")
SOURCES = ("roads", "railways", "waterways", "car_parks", "barriers", "passages")
MARKS = ("tunnel", "bridge", "viaduct", "lit", "oneway")
TEXTS = ("ref", "name")
NUMBERS = ("lanes", "width", "level", "traffic")
ROLES = ("drop", "class", "generic", "field", "number_prefix", *MARKS)


def read_profile(path):
    """A profile from its file.

    Parameters
    ----------
    path : path-like

    Returns
    -------
    tuple of ProfileRule

    Raises
    ------
    GreenBlueError
        As :func:`greenblue.core.rules.read_rules`; an unknown source or role, a field that is
        not named.
    """
    rules = read_rules(path, ProfileRule)
    for rule in rules:
        wrong = None
        if rule.source not in SOURCES:
            wrong = ("source", rule.source, SOURCES)
        elif rule.role not in ROLES:
            wrong = ("role", rule.role, ROLES)
        elif rule.role == "field" and not rule.when.parts:
            wrong = ("when", rule.when.text, ("field=*",))
        if wrong:
            raise GreenBlueError(
                'The rule file {file}, line {line}, column {column}: "{value}" is not usable '
                "({expected} expected).",
                file=path,
                line=rule.line,
                column=wrong[0],
                value=wrong[1],
                expected=", ".join(wrong[2]),
            )
    return rules


def barrier_table(rows):
    """Barrier classes by code.

    Raises
    ------
    GreenBlueError
        A code twice, an unknown kind or family, a negative width, or a barrier effect
        outside 0–1.
    """
    table = {}
    for row in rows:
        if row.code in table:
            raise GreenBlueError(
                "The barrier table has the class {code} twice; keep one of the two rows.",
                code=row.code,
            )
        if row.kind not in KINDS or (row.kind == "line" and row.family not in LINE_FAMILIES):
            raise GreenBlueError(
                "The barrier table gives class {code} the kind {kind} and the family {family}. "
                "Use a kind of {kinds}; a line is of {families}.",
                code=row.code,
                kind=row.kind,
                family=row.family,
                kinds=", ".join(KINDS),
                families=", ".join(LINE_FAMILIES),
            )
        if row.width_m < 0 or row.traffic < 0 or row.lanes < 0:
            raise GreenBlueError(
                "The barrier table gives class {code} a width, traffic or lanes below 0.",
                code=row.code,
            )
        effects = row.severity()
        if np.any((effects < 0) | (effects > 1)):
            raise GreenBlueError(
                "The barrier table gives class {code} a barrier effect outside 0–1.", code=row.code
            )
        table[row.code] = row
    return table


def needed_fields(profile, source):
    """Names of the source fields that a profile reads, in a stable order."""
    names = []
    for rule in profile:
        if rule.source == source:
            names += [part.key for part in rule.when.parts]
    return tuple(dict.fromkeys(names))


def class_fields(profile, source):
    """The fields that tell the classes of a source apart: the first of each such rule."""
    rules = (r for r in profile if r.source == source and r.role == "class" and r.when.parts)
    return tuple(dict.fromkeys(rule.when.parts[0].key for rule in rules))


def classify(table, source, profile, barriers, more_codes=()):
    """Classify features by a profile.

    Parameters
    ----------
    table : Table
        Columns named as the profile's fields; fields that are absent count as empty.
        ``chosen_class``, ``chosen_name``, ``chosen_traffic`` … go before the profile's.
    source : str
        roads, railways, waterways, car_parks, barriers or passages.
    profile : sequence of ProfileRule
    barriers : dict of str to BarrierClass
    more_codes : sequence of str
        Further codes that a class field may hold (kinds of passages).

    Returns
    -------
    Table
        The features that are barriers, with columns ``code``, ``ref``, ``name``,
        ``lanes``, ``width`` (m), ``level``, ``traffic`` (1/day), the marks ``tunnel``,
        ``bridge``, ``viaduct``, ``lit``, ``oneway`` and ``generic`` (no rule fitted,
        the generic class was given). Numbers are NaN where unknown.

    Raises
    ------
    GreenBlueError
        The profile gives a class that is not among the barriers.
    """
    rules = [r for r in profile if r.source == source]
    count = len(table)

    def column(key):
        return table.columns.get(key)

    def roles(role):
        return [r for r in rules if r.role == role]

    dropped = np.zeros(count, dtype=bool)
    for rule in roles("drop"):
        dropped |= holds(rule.when, column, count)
    classes = roles("class")
    chosen = first_match([r.when for r in classes], column, count)
    code = np.array([r.value for r in classes] + [""], dtype=object)[chosen]
    by_field = field_text(table, rules, "class", count)
    codes = [*barriers, *more_codes]
    known = np.isin(by_field, codes)
    code[known] = by_field[known]
    generic = (code == "") & ~dropped
    fallback = next((r.value for r in roles("generic")), "")
    code[generic] = fallback
    keep = ~dropped & (code != "")
    unknown = sorted(set(code[keep]) - set(codes))
    if unknown:
        raise GreenBlueError(
            "The profile gives layer “{layer}” the classes {codes}, which the barrier table does "
            "not have. Add them there, or change the profile.",
            layer=table.name,
            codes=", ".join(unknown),
        )
    columns = {"code": code, "generic": generic}
    for mark in MARKS:
        flag = np.zeros(count, dtype=bool)
        for rule in roles(mark):
            flag |= holds(rule.when, column, count)
        columns[mark] = flag
    for name in TEXTS:
        columns[name] = field_text(table, rules, name, count)
    for rule in roles("number_prefix"):
        columns["ref"] = _prefixed(columns["ref"], rule.value)
    for name in NUMBERS:
        columns[name] = leading_numbers(field_text(table, rules, name, count))
    result = Table(table.geometry, columns, table.name, table.fid)
    return result.take(np.flatnonzero(keep))


def empty_features():
    """A table like that of :func:`classify`, without rows."""
    columns = {"code": np.empty(0, dtype=object), "generic": np.empty(0, dtype=bool)}
    columns.update({m: np.empty(0, dtype=bool) for m in MARKS})
    columns.update({t: np.empty(0, dtype=object) for t in TEXTS})
    columns.update({n: np.empty(0, dtype=float) for n in NUMBERS})
    return Table(np.empty(0, dtype=object), columns)


def field_text(table, rules, name, count):
    """The first filled field of those that the profile names for a value.

    Parameters
    ----------
    table : Table
        ``count`` rows, columns named as the profile's fields.
    rules : sequence of ProfileRule
        Of one source.
    name : str
        The value: ref, name, manager, nis_left …
    count : int

    Returns
    -------
    ndarray of str, shape (count,)
        Empty where no field says it.
    """
    result = np.full(count, "", dtype=object)
    chosen = table.columns.get(f"chosen_{name}")
    if chosen is not None:
        result[:] = [_plain(v) for v in chosen]
    for rule in rules:
        if rule.role != "field" or rule.value != name:
            continue
        values = table.columns.get(rule.when.parts[0].key)
        if values is None:
            continue
        fill = (result == "") & holds(rule.when, table.columns.get, count)
        result[fill] = [_plain(v) for v in values[fill]]
    return result


def _plain(value):
    """A cell as text; missing numbers are empty, whole numbers have no decimals."""
    if value is None:
        return ""
    if isinstance(value, float):
        return "" if np.isnan(value) else f"{value:.10g}"
    return str(value)


def _prefixed(refs, prefix):
    """Bare line numbers ("161", "L.161", "l 161") in one way of writing ("L161")."""
    bare = re.compile(rf"^(?:{re.escape(prefix)})?[\s.]*(\d.*)$", re.IGNORECASE | re.DOTALL)
    lookup = {r: bare.sub(lambda m: prefix + m.group(1), r.strip()) for r in set(refs.tolist())}
    return np.array([lookup[r] for r in refs], dtype=object)
