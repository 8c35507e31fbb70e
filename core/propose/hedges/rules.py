"""The rules for hedges of a region: distances to keep, what bars a route, settings."""

from dataclasses import dataclass, replace

import numpy as np

from ...errors import GreenBlueError
from ...rules import Condition, holds, read_rules
from .numbers import DIVISORS, numbers_of

LAYERS = (
    "habitat", "land_cover", "open_land", "buildings", "roads", "junctions", "bends", "railways",
    "waterways", "power_lines", "pipelines", "parcels", "hedge",
)  # fmt: skip
EFFECTS = (
    "cut", "max_height", "height_from_distance", "bar", "woody", "speed", "width", "setting",
)  # fmt: skip
NEED_VALUE = ("max_height", "height_from_distance", "speed", "width", "setting")
SETTINGS = (
    "min_total_m", "min_section_m", "plants_per_m", "min_species", "long_hedge_m",
    "long_species", "max_share", "min_insect_share", "cost_low", "cost_mid", "cost_high",
    "cost_year", "subsidy_per_m", "subsidy_share", "subsidy_year", "keep_years",
)  # fmt: skip
NAN = float("nan")


@dataclass(frozen=True)
class HedgeRule:
    """One row of a rule set; see the header of ``hedge_rules/*.csv``."""

    rule: str
    layer: str
    when: Condition
    distance_m: float
    effect: str
    name: str
    source: str
    value: float = NAN
    repair_h_m: float = NAN
    line: int = 0


@dataclass(frozen=True)
class RuleSet:
    """The rows of a region, and its settings by name."""

    id: str
    rows: tuple
    settings: dict

    def of(self, layer, *effects):
        """The rows about a layer with one of these effects, in file order."""
        return [r for r in self.rows if r.layer == layer and r.effect in effects]

    @property
    def numbers(self):
        """The HedgeNumbers that its settings give."""
        return numbers_of(self.settings)

    def keys(self, layer):
        """The fields of a layer that the conditions read, in a stable order."""
        rows = (r for r in self.rows if r.layer == layer)
        return tuple(dict.fromkeys(part.key for r in rows for part in r.when.parts))


def read_rule_set(path, name):
    """Read and check a rule set.

    Parameters
    ----------
    path : path-like
    name : str
        What the results call it.

    Returns
    -------
    RuleSet

    Raises
    ------
    GreenBlueError
        As :func:`core.rules.read_rules`; an unknown layer or effect, a negative distance,
        a missing value or setting, a rule id twice.
    """
    rows = read_rules(path, HedgeRule)
    for row in rows:
        _check(row, path)
    ids = [r.rule for r in rows]
    twice = sorted({i for i in ids if ids.count(i) > 1})
    if twice:
        raise GreenBlueError(
            "The rule file {file} has the rule {rule} twice; give each row an id of its own.",
            file=path,
            rule=twice[0],
        )
    settings = {r.rule: r.value for r in rows if r.effect == "setting"}
    absent = [s for s in SETTINGS if s not in settings]
    if absent:
        raise GreenBlueError(
            "The rule file {file} lacks the setting(s) {names}.", file=path, names=", ".join(absent)
        )
    return RuleSet(name, tuple(r for r in rows if r.effect != "setting"), settings)


def by_agreement(rules):
    """The rule set for hedges on parcel limits, which need the neighbour's written agreement."""
    return replace(rules, rows=tuple(r for r in rules.rows if r.layer != "parcels"))


def _check(row, path):
    for word, known in ((row.layer, LAYERS), (row.effect, EFFECTS)):
        if word not in known:
            raise GreenBlueError(
                "The rule file {file}, line {line}: “{word}” is none of {known}.",
                file=path,
                line=row.line,
                word=word,
                known=", ".join(known),
            )
    least = 1e-9 if row.effect == "setting" and row.rule in DIVISORS else 0.0
    if not row.distance_m >= 0 or (row.effect in NEED_VALUE and not row.value >= least):
        raise GreenBlueError(
            "The rule file {file}, line {line}: a distance or value is missing or negative.",
            file=path,
            line=row.line,
        )


def applies(row, table):
    """Which features of a layer a row is about; numbers in columns are compared as such.

    Returns
    -------
    ndarray of bool, shape (n,)
    """

    def column(key):
        values = table.columns.get(key)
        return values if values is None or values.dtype == object else values.astype(object)

    return holds(row.when, column, len(table))


def rail_height(distance_m, less_m=1.5):
    """Greatest height of a plant at this distance from the nearest rail: h = d − 1.5 m, at least 0.

    Test: 3.5 m → 2.0 m, 8 m → 6.5 m, 25 m → 23.5 m (law of 27-4-2018, article 20).
    """
    return np.maximum(np.asarray(distance_m, dtype=float) - less_m, 0.0)
