"""The decision table: which structure suits a place; first match wins."""

import math
from dataclasses import dataclass

import numpy as np

from ...errors import GreenBlueError
from ...rules import Condition, first_match, read_rules

KEYS = (
    "class", "kind", "width_m", "topo", "guild", "group", "watercourse", "retrofit",
    "forest_both", "hedge_cut", "spawning", "lit", "combined",
)  # fmt: skip


@dataclass(frozen=True)
class Decision:
    """One line of the decision table; ``rule`` is the number that proposals show."""

    id: str
    rule: str
    condition: Condition
    structure: str
    sentence: str
    alternative: str = ""
    cost_low: float = math.nan
    cost_mid: float = math.nan
    cost_high: float = math.nan
    factor: float = 1.0
    scope: str = ""
    source: str = ""
    line: int = 0

    @property
    def unit_cost(self):
        """The three costs per unit, or None where the structure table's hold."""
        cost = (self.cost_low, self.cost_mid, self.cost_high)
        return None if any(map(math.isnan, cost)) else cost


def read_decisions(path, structures):
    """The decision table, checked against the structures.

    Parameters
    ----------
    path : path-like
    structures : dict of str to Structure

    Returns
    -------
    tuple of Decision

    Raises
    ------
    GreenBlueError
        Unreadable; a structure that the table of structures lacks; a condition on something
        that is not known of a place. File and line are named.
    """
    rows = read_rules(path, Decision)
    for row in rows:
        wanted = [row.structure] + ([row.alternative] if row.alternative else [])
        unknown = [name for name in wanted if name not in structures]
        if unknown:
            raise GreenBlueError(
                "The decision table {file}, line {line}, names the structure {id}, which the "
                "structure table lacks. Use one of: {known}.",
                file=path,
                line=row.line,
                id=", ".join(unknown),
                known=", ".join(structures),
            )
        strange = sorted({part.key for part in row.condition.parts} - set(KEYS))
        if strange:
            raise GreenBlueError(
                "The decision table {file}, line {line}, asks for {key}, which is not known of a "
                "place. Use: {known}.",
                file=path,
                line=row.line,
                key=", ".join(strange),
                known=", ".join(KEYS),
            )
    return rows


def decide(facts, decisions):
    """The first line of the table that holds for each place.

    Parameters
    ----------
    facts : dict of str to ndarray of str or None, shape (n,)
        One entry per key of ``KEYS``; numbers as texts, "yes" or "no".
    decisions : sequence of Decision

    Returns
    -------
    ndarray of int, shape (n,)
        Position in ``decisions``, −1 where none holds.

    Notes
    -----
    O(n × conditions), whole columns at a time.
    """
    count = len(next(iter(facts.values())))
    return first_match([d.condition for d in decisions], facts.get, count)


def yes_no(flags):
    """Booleans as the texts that conditions compare."""
    return np.where(flags, "yes", "no").astype(object)
