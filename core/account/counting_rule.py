"""The counting rule: numbers, the ladder of statuses, uncertainties; all read from rule files."""

from dataclasses import dataclass

from ..errors import GreenBlueError
from ..rules import read_rules

LADDER = ("idea", "planned", "decided", "permit", "realised", "verified")
"""Statuses from lowest to highest; lost stands apart."""

LOST = "lost"
ZONES = ("U", "B", "R")
FENCE = "X16"
BY_SURVIVAL, WHEN_VERIFIED, IN_FULL = "survival", "verified", "full"
PLANTINGS = (BY_SURVIVAL, WHEN_VERIFIED, IN_FULL)


@dataclass(frozen=True)
class RuleNumber:
    """One row of ``accounting.csv``."""

    id: str
    value: float
    unit: str = ""
    meaning: str = ""
    source: str = ""


@dataclass(frozen=True)
class StatusRow:
    """One row of ``status_probability.csv``."""

    status: str
    name: str
    probability: float


@dataclass(frozen=True)
class LengthUncertainty:
    """One row of ``length_uncertainty.csv``."""

    source: str
    u_rel: float


@dataclass(frozen=True)
class CountedMeasure:
    """What the account reads of a row of ``measures.csv``."""

    code: str
    target: str
    geometry: str
    proposals: str = ""
    planting: bool = False

    @property
    def crosses(self):
        """It leads animals over or under infrastructure: direct and indirect kilometres."""
        return self.target == "I" and self.geometry.split()[0] == "point"

    @property
    def guides(self):
        """It is a fence that guides animals to crossings."""
        return FENCE in self.proposals.split()


@dataclass(frozen=True)
class CountingRule:
    """All that decides how kilometres are counted."""

    numbers: tuple
    statuses: tuple
    uncertainties: tuple
    measures: tuple = ()

    def number(self, name):
        """A number of the rule by its id."""
        for row in self.numbers:
            if row.id == name:
                return row.value
        raise GreenBlueError("The counting rule lacks the number “{name}”. Add its row.", name=name)

    def probability(self):
        """Probability by status."""
        return {row.status: row.probability for row in self.statuses}


@dataclass(frozen=True)
class AccountOptions:
    """What is counted.

    Attributes
    ----------
    count_from : str
        Lowest status that counts towards the targets.
    year : int or None
        The account shows the state at the end of this year; None for the latest year in
        which anything was realised, verified or lost.
    zones : tuple of str
        Zones in which infrastructure counts towards target I.
    baseline : bool
        Count what the law asks anyway (reported apart otherwise).
    need_checklist : bool
        A commitment whose knock-out questions are not all answered is not managed.
    need_duration : bool
        A commitment without a duration is not managed.
    geometry_source : str
        Where geometry comes from: official, openstreetmap or sketched; for its uncertainty.
    plantings : str
        How a planting counts that is realised and not verified yet: by the share that is
        expected to live, not before it is verified, or in full.
    """

    count_from: str = "realised"
    year: object = None
    zones: tuple = ("U", "B")
    baseline: bool = False
    need_checklist: bool = True
    need_duration: bool = True
    geometry_source: str = "openstreetmap"
    plantings: str = BY_SURVIVAL


def read_counting_rule(folder, numbers=None):
    """The counting rule from the rule files of a folder.

    Parameters
    ----------
    folder : pathlib.Path
        ``resources/rules``.
    numbers : path-like, optional
        The user's own copy of ``accounting.csv``; what it lacks is as in the folder.

    Raises
    ------
    GreenBlueError
        A file is not usable, or a status of the ladder has no probability.
    """
    own = read_rules(numbers, RuleNumber) if numbers else ()
    given = {row.id for row in own}
    # a copy made of an earlier version may lack what was added since
    shipped = read_rules(folder / "accounting.csv", RuleNumber)
    rule = CountingRule(
        (*own, *(row for row in shipped if row.id not in given)),
        read_rules(folder / "status_probability.csv", StatusRow),
        read_rules(folder / "length_uncertainty.csv", LengthUncertainty),
        read_rules(folder / "measures.csv", CountedMeasure),
    )
    absent = [s for s in (*LADDER, LOST) if s not in rule.probability()]
    if absent:
        raise GreenBlueError(
            "The table of statuses lacks {statuses}. Add their rows.", statuses=", ".join(absent)
        )
    return rule
