"""The table of measures: what a commitment can be, and whether that is more than the law asks."""

from dataclasses import dataclass

from ...errors import GreenBlueError

GEOMETRIES = ("line", "area", "point")
ACTIONS = ("create", "restore", "manage")
TARGETS = ("I", "II")
CREATE = "create"


@dataclass(frozen=True)
class Measure:
    """One row of ``resources/rules/measures.csv``; width and duration are 0 where not usual."""

    code: str
    name: str
    target: str
    geometry: str
    action: str
    beyond_flanders: bool
    beyond_wallonia: bool
    beyond_brussels: bool
    width_m: float = 0.0
    duration_yr: float = 0.0
    proposals: str = ""
    source: str = ""
    line: int = 0

    def geometries(self):
        return self.geometry.split()

    def beyond_law(self, region):
        """Whether it goes beyond the legal minimum of a region; in all regions when unknown."""
        regions = {
            "Flanders": self.beyond_flanders,
            "Wallonia": self.beyond_wallonia,
            "Brussels": self.beyond_brussels,
        }
        return regions.get(region, all(regions.values()))

    def additionality(self, region):
        """baseline, improved or new: what a commitment of this measure usually is."""
        if not self.beyond_law(region):
            return "baseline"
        return "new" if self.action == CREATE else "improved"


def checked_measures(measures, file="measures.csv"):
    """The measures, after a look at what the table says.

    Parameters
    ----------
    measures : sequence of Measure
    file : str
        Named in messages.

    Raises
    ------
    GreenBlueError
        Code twice, unknown target, geometry or action, a proposal that two measures claim.
    """
    codes, claimed = set(), {}
    for measure in measures:
        for column, values, allowed in (
            ("target", [measure.target], TARGETS),
            ("geometry", measure.geometries(), GEOMETRIES),
            ("action", [measure.action], ACTIONS),
        ):
            strange = [v for v in values if v not in allowed]
            if strange or not values:
                raise GreenBlueError(
                    'The rule file {file}, line {line}, column {column}: "{value}" is not usable '
                    "({expected} expected).",
                    file=file, line=measure.line, column=column, value=" ".join(strange),
                    expected=", ".join(allowed),
                )  # fmt: skip
        twice = [measure.code] if measure.code in codes else []
        twice += [p for p in measure.proposals.split() if p in claimed]
        if twice:
            raise GreenBlueError(
                "The rule file {file}, line {line}: {what} stands in two rows. Leave one of them.",
                file=file,
                line=measure.line,
                what=", ".join(twice),
            )
        codes.add(measure.code)
        claimed.update(dict.fromkeys(measure.proposals.split(), measure.code))
    return tuple(measures)


def by_proposal(measures):
    """Structure (X1 …) or kind of hedge proposal (gap, repair_gap, link) → its measure."""
    return {token: measure for measure in measures for token in measure.proposals.split()}


def fitting(measures, geometry):
    """The measures that may be drawn as "line", "area" or "point", usual ones first."""
    fit = [m for m in measures if geometry in m.geometries()]
    return sorted(fit, key=lambda m: m.geometries().index(geometry))
