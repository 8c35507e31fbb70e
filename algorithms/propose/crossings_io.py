"""Between the parameters of "Propose crossings" and ``core.propose.crossings``."""

import numpy as np
import shapely

from ...core.diagnose.connectivity.patch_graph import Kernel
from ...core.diagnose.resistance.surface import read_guilds, read_resistance
from ...core.progress import part
from ...core.propose.crossings.decisions import read_decisions
from ...core.propose.crossings.proposals import propose_crossings
from ...core.propose.crossings.rules import CrossingOptions, CrossingRules
from ...core.propose.crossings.shared import merge_guilds
from ...core.propose.crossings.structures import read_structures
from ...core.propose.crossings.texts import texts
from ...core.propose.crossings.topography import Topography
from ...core.propose.crossings.weights import read_weights
from ...core.rules import read_rules
from ...core.table import Table, concatenate
from .. import infrastructure
from ..io.crs import reproject
from .crossings_read import Layers

RULES = infrastructure.RULES
DIGITS = {
    "score": 3, "feasible": 3, "hab_left": 1, "hab_right": 1, "m_at": 1, "width_m": 2,
    "length_m": 2, "openness": 3, "d_ec": 6, "d_ec_pct": 6, "ec_meur": 6,
}  # fmt: skip


class Work:
    """One run: rules, layers, proposals of each guild, and their texts."""

    def __init__(self, algorithm, parameters, context, feedback, report):
        self._algorithm, self._parameters = algorithm, parameters
        self._context, self._feedback = context, feedback
        self._layers = Layers(algorithm, parameters, context, feedback, report)
        self.own_crs, self.crs = self._layers.own_crs, self._layers.crs
        self.options = self._options()
        self._shared_rules = self._read_rules()
        self._guilds = {g.id: g for g in read_guilds(RULES / "guilds.csv")}

    def run(self, progress):
        """Points and footprints in the sections' CRS, and the output numbers."""
        sections = self._layers.sections(part(progress, 0.0, 0.05))
        layers, given = self._layers.around(part(progress, 0.05, 0.25))
        network, more = self._layers.network(part(progress, 0.25, 0.3))
        given |= more
        chosen = self._algorithm.parameterAsEnumStrings(self._parameters, "GUILDS", self._context)
        found = []
        for number, name in enumerate(chosen):
            share = part(progress, 0.3 + 0.7 * number / len(chosen),
                         0.3 + 0.7 * (number + 1) / len(chosen))  # fmt: skip
            found.append(self._of_guild(name, sections, layers, network, given, share))
        across = self._shared_rules["weights"].number["across_m"]
        table = merge_guilds(
            concatenate(found, "crossings"), self._shared_rules["structures"], across
        )
        table = table.with_columns(reason=self._with_others(table))
        return self._finished(table), self._numbers(table)

    def _of_guild(self, name, sections, layers, network, given, progress):
        guild = self._guilds[name]
        own = self._file("RESISTANCE_TABLE") or RULES / "resistance" / f"{guild.resistance}.csv"
        rules = CrossingRules(
            **self._shared_rules, guild=guild, resistance=read_resistance(own)
        )  # fmt: skip
        table, notes = propose_crossings(
            sections, layers, rules, self.options, network, Kernel(guild.d50_m), progress
        )
        self._tell(notes, guild, layers)
        reason, assume = texts(table, rules, self.options, given, self._algorithm.tr)
        names = {i: self._algorithm.tr(s.name) for i, s in rules.structures.items()}
        return table.with_columns(
            reason=reason, assume=assume, guild=np.full(len(table), name, dtype=object),
            struct_nm=np.array([names[s] for s in table["struct"]], dtype=object),
            rule=np.array([rules.decisions[d].rule for d in table["decision"]], dtype=object),
        )  # fmt: skip

    def _with_others(self, table):
        """The reasons, with the other guilds that a structure serves."""
        tr = self._algorithm.tr
        text = tr("It serves also: {guilds}.")
        names = {i: tr(g.name) for i, g in self._guilds.items()}
        told = [
            f"{reason} {text.format(guilds=', '.join(names[g] for g in also))}" if also else reason
            for reason, also in zip(table["reason"], table["also"])
        ]
        return np.array([*told, None], dtype=object)[:-1]

    def _tell(self, notes, guild, layers):
        tr, say = self._algorithm.tr, self._feedback.pushInfo
        say(tr("{guild}: {count} places looked at.").format(
            guild=tr(guild.name), count=notes.places))  # fmt: skip
        for count, text in (
            (notes.permeable, tr("{count} sections hinder these animals too little.")),
            (notes.one_sided, tr("{count} places have habitat on one side at most; left out.")),
            (notes.no_structure, tr("{count} places suit no line of the decision table.")),
            (
                notes.cut,
                tr(
                    "{count} patches span infrastructure and are taken as cut there, so that "
                    "crossings within them have a gain."
                ),
            ),
        ):
            if count:
                say(text.format(count=count))
        if layers.heights is not None and notes.no_heights:
            self._feedback.pushWarning(
                tr("The elevation model has no heights at {count} places; they count as level "
                   "with the ground, not verified.").format(count=notes.no_heights)
            )  # fmt: skip
        if layers.current is not None and notes.no_flow:
            self._feedback.pushWarning(
                tr("The raster of current or movement has no values at {count} places; movement "
                   "is left out of their score.").format(count=notes.no_flow)
            )  # fmt: skip

    def _numbers(self, table):
        d_ec = table["d_ec"]
        return {
            "PROPOSAL_COUNT": len(table),
            "COST_EUR": float(np.nansum(table["cost_mid"])),
            "BEST_GAIN": float(np.nanmax(d_ec)) if np.isfinite(d_ec).any() else 0.0,
        }

    def _finished(self, table):
        """The two outputs, numbered by rank."""
        count = len(table)
        rank = np.arange(1, count + 1)
        columns = dict(table.columns, rank=rank)
        columns["prop_id"] = np.array([f"C{r}" for r in rank], dtype=object)
        for name, digits in DIGITS.items():
            columns[name] = np.round(columns[name], digits)
        footprint = columns.pop("footprint")
        drawn = np.flatnonzero(shapely.length(footprint) > 0.0)  # a weir has no width to cross
        return {
            "OUTPUT_POINTS": Table(self._placed(table.geometry), columns, "crossings"),
            "OUTPUT_FOOTPRINTS": Table(self._placed(footprint), columns, "footprints").take(drawn),
        }

    def _placed(self, geometry):
        if self.crs == self.own_crs:
            return geometry
        return reproject(geometry, self.crs, self.own_crs, self._context)

    def _number(self, name):
        return self._algorithm.parameterAsDouble(self._parameters, name, self._context)

    def _file(self, name):
        return self._algorithm.parameterAsFile(self._parameters, name, self._context)

    def _optional(self, name):
        return self._number(name) if self._parameters.get(name) is not None else None

    def _options(self):
        return CrossingOptions(
            step_m=self._number("STEP"), spacing_m=self._optional("SPACING"),
            cost_year=int(self._number("COST_YEAR")), index=self._number("INDEX") / 100.0,
            cutoff=self._optional("CUTOFF"),
        )  # fmt: skip

    def _read_rules(self):
        structures = read_structures(self._file("STRUCTURE_TABLE") or RULES / "structures.csv")
        decisions = self._file("DECISION_TABLE") or RULES / "decisions.csv"
        weights = self._file("WEIGHT_TABLE") or RULES / "crossing_weights.csv"
        return {
            "barriers": infrastructure.barriers(self._algorithm, self._parameters, self._context),
            "structures": structures,
            "decisions": read_decisions(decisions, structures),
            "topography": read_rules(RULES / "topography.csv", Topography),
            "weights": read_weights(weights),
        }
