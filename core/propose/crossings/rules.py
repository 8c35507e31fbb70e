"""What decides about crossings: the tables, the choices of a run, and what was left out."""

from dataclasses import dataclass

import numpy as np

GROUP_COLUMN = {
    "large_terrestrial": "tl", "small_terrestrial": "ts", "fliers": "f", "aquatic": "a",
}  # fmt: skip


@dataclass(frozen=True)
class CrossingRules:
    """The tables that decide: from ``resources/rules`` or the user's copies.

    ``guild`` is the one that crossings are sought for, ``resistance`` its ResistanceTable.
    """

    barriers: dict
    structures: dict
    decisions: tuple
    topography: tuple
    weights: object
    guild: object
    resistance: object

    @property
    def suffix(self):
        """Column suffix of the guild's species group: tl, ts, f or a."""
        return GROUP_COLUMN[self.guild.species_group]

    def hinders(self, codes):
        """Whether barriers of these classes hinder the guild enough. Shape (n,) of bool."""
        effect = {c: getattr(b, f"b_{self.suffix}") for c, b in self.barriers.items()}
        value = np.array([effect.get(c, np.nan) for c in codes], dtype=float)
        # watercourses and roads that aquatic animals meet at a watercourse count in any case
        return (value >= self.weights.number["least_barrier"]) | (
            (self.suffix == "a") & ~np.isnan(value)
        )

    def resists(self, codes):
        """Resistance of barriers of these classes, NaN where none is listed. Shape (n,)."""
        listed = {r.code: r.resistance for r in self.resistance.rows if r.kind == "barrier"}
        return np.array([listed.get(c, np.nan) for c in codes], dtype=float)


@dataclass(frozen=True)
class CrossingOptions:
    """Choices of one run; ``spacing_m`` None takes the guild's, ``cutoff`` None 4.3219 × d50."""

    step_m: float = 50.0
    spacing_m: float = None
    cost_year: int = 2026
    index: float = 0.03
    cutoff: float = None


@dataclass
class Notes:
    """How many places were left out, and why."""

    places: int = 0
    permeable: int = 0
    one_sided: int = 0
    no_structure: int = 0
    no_heights: int = 0
    no_flow: int = 0
    cut: int = 0
