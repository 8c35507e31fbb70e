"""Between the parameters of "Prioritise measures" and ``core.propose``."""

import numpy as np
import shapely

from ...core.diagnose.patch_graph import Kernel, Network
from ...core.errors import GreenBlueError
from ...core.progress import part
from ...core.propose.effects import guild_effects
from ...core.propose.objective import Guild
from ...core.propose.prioritise import prioritise
from ...core.propose.selection import Limits, selection
from ...core.table import Table
from ...core.text import id_list
from ..diagnose.mesh_io import planar_crs
from .measures_read import Reader

FAMILIES = {"OUTPUT_POINTS": 0, "OUTPUT_LINES": 1, "OUTPUT_AREAS": 2}


class Work:
    """One run: candidates, networks, the choice, its tables."""

    def __init__(self, algorithm, parameters, context, feedback, report):
        self._algorithm, self._parameters = algorithm, parameters
        self._context, self._feedback = context, feedback
        self._read = Reader(algorithm, parameters, context, feedback, report)
        self._tr = algorithm.tr
        layer = self._read.layers("CANDIDATES")[0]
        self.crs = planar_crs(layer, context, feedback, algorithm.tr)

    def run(self, progress):
        """The output tables by parameter name, and the output numbers."""
        in_km = self._read.text("BUDGET_UNIT") == "km"
        table = self._read.candidates(self.crs, in_km)
        self._tell_costs(table)
        guilds = self._guilds(table)
        selected = selection(table, self._limits())
        found = prioritise(guilds, selected, table["name"], part(progress, 0.1, 1.0))
        if not found.sequence.measures:
            self._feedback.pushWarning(
                self._tr("No measure is chosen; the field why_not says why for each of them.")
            )
        weight = np.array([guild.weight for guild in guilds])
        weight = weight / weight.sum()
        measures = self._measures(table, found, weight)
        tables = {"OUTPUT": measures, **self._by_family(table, measures)}
        tables["OUTPUT_CURVE"] = self._curve(table, found, guilds, weight)
        return tables, self._numbers(table, found, weight)

    def plot(self):
        return {}

    def _number(self, name):
        return self._algorithm.optional_number(self._parameters, name, self._context)

    def _limits(self):
        most = self._number("MAX_MEASURES")
        return Limits(
            self._number("BUDGET"), 10**9 if most is None else int(most),
            self._number("SPACING"), tuple(self._read.numbers("YEAR_BUDGETS", 0, 0.0)),
        )  # fmt: skip

    def _tell_costs(self, table):
        missing = ~(table["cost"] >= 0) & ~table["excluded"]
        if missing.any():
            self._feedback.pushWarning(
                self._tr("{count} measures have no cost and cannot be chosen: {ids}").format(
                    count=int(missing.sum()), ids=id_list(table["name"][missing])
                )
            )

    def _guilds(self, table):
        """The networks of the species groups with what the measures do to them."""
        patches, links = self._read.layers("PATCHES"), self._read.layers("LINKS")
        if len(patches) != len(links):
            raise GreenBlueError(
                "Give one layer of links for each layer of patches: {patches} and {links} are "
                "given.",
                patches=len(patches), links=len(links),
            )  # fmt: skip
        names = self._read.texts("GUILDS") or ([""] if len(patches) == 1 else [])
        if len(names) != len(patches) or len(set(names)) < len(names):
            raise GreenBlueError(
                "Name the species groups, each once, in the order of the {count} layers of "
                "patches, with a semicolon between.",
                count=len(patches),
            )
        effects = self._by_guild(table, names)
        weights = self._read.numbers("WEIGHTS", len(names), 1.0)
        reach = self._read.numbers("DISTANCES", len(names), self._number("DISTANCE"))
        guilds = []
        for k, name in enumerate(names):
            nodes, edges, place = self._read.network(patches[k], links[k])
            network = Network(nodes["attribute"], edges["from"], edges["to"], edges["cost"],
                              nodes["id"], edges.fid)  # fmt: skip
            found = guild_effects(effects[name], len(table), place, nodes.name, table["name"])
            kernel = Kernel(reach[k], self._number("PROBABILITY"))
            guilds.append(Guild(name, weights[k], network, kernel, found))
        return guilds

    def _by_guild(self, table, names):
        """Effects of all measures by species group; tells of those of other groups."""
        found, strange, nameless = {name: [] for name in names}, set(), set()
        for measure, (lines, own) in enumerate(zip(table["effects"], table["guild"])):
            for line in lines:
                name = line.guild or own if names != [""] else ""
                if not name and len(names) == 1:
                    name = names[0]
                if name in found:
                    found[name].append(line.of(measure))
                elif name:
                    strange.add(name)
                else:
                    nameless.add(table["name"][measure])
        if nameless:
            raise GreenBlueError(
                "Measures {ids} do not say of which species group their effects are. Name the "
                "species group of each layer of proposals.",
                ids=id_list(sorted(nameless)),
            )
        if strange:
            self._feedback.pushWarning(
                self._tr("Effects on species groups that are not asked for are left out: {names}")
                .format(names=", ".join(sorted(strange)))
            )  # fmt: skip
        return found

    def _measures(self, table, found, weight):
        """The table of all measures, the chosen first in order, without geometry."""
        count, order = len(table), list(found.sequence.measures)
        steps = found.sequence.equivalent @ weight
        share = (found.sequence.equivalent / found.sequence.equivalent[0] - 1) @ weight
        rank = np.full(count, np.nan)
        rank[order] = np.arange(1, len(order) + 1)
        columns = {name: np.full(count, np.nan) for name in
                   ("gain_seq", "gain_pct", "cum_cost", "cum_km", "cum_ec", "year")}  # fmt: skip
        columns["gain_seq"][order] = np.diff(steps)
        columns["gain_pct"][order] = 100 * np.diff(share)
        columns["cum_cost"][order] = np.cumsum(table["cost_eur"][order])
        columns["cum_km"][order] = np.cumsum(np.nan_to_num(table["length_m"][order])) / 1000
        columns["cum_ec"][order] = steps[1:]
        why = np.full(count, None, dtype=object)
        for measure, reason in found.reasons.items():
            why[measure] = reason.sentence(self._tr)
        return Table(None, {
            "measure_id": np.array([f"M{k + 1}" for k in range(count)], dtype=object),
            "prop_id": table["name"], "kind": table["kind"], "guild": table["guild"],
            "rank": rank, "chosen": ~np.isnan(rank), "why_not": why,
            "cost_eur": table["cost_eur"], "length_m": table["length_m"],
            "gain_alone": found.alone @ weight,
            "top_share": np.full(count, np.nan), "n_obs": np.full(count, np.nan),
            "certainty": np.full(count, "modelled", dtype=object),
            **columns,
        })  # fmt: skip

    def _by_family(self, table, measures):
        """The same rows by geometry: points, lines, areas."""
        dimension = shapely.get_dimensions(table.geometry)
        whole = measures.with_columns(geometry=table.geometry)
        return {
            name: whole.take(dimension == family)
            for name, family in FAMILIES.items()
            if self._parameters.get(name) not in (None, "")
        }

    def _curve(self, table, found, guilds, weight):
        """EC after each step: a row per guild, and one for all of them."""
        order = np.array(found.sequence.measures, dtype=np.int64)
        ec = found.sequence.equivalent
        gain = ec / ec[0] - 1
        names = [guild.name for guild in guilds]
        if len(guilds) > 1:
            ec = np.column_stack([ec @ weight, ec])
            gain = np.column_stack([gain @ weight, gain])
            names = ["all", *names]
        steps, each = len(ec), len(names)

        def repeated(first, values):
            column = np.concatenate([[first], values]).astype(object)
            return np.repeat(column, each)

        cost = np.cumsum(table["cost_eur"][order])
        km = np.cumsum(np.nan_to_num(table["length_m"][order])) / 1000
        return Table(None, {
            "step": np.repeat(np.arange(steps), each),
            "measure_id": repeated(None, [f"M{m + 1}" for m in order]),
            "prop_id": repeated(None, table["name"][order]),
            "guild": np.array(names * steps, dtype=object),
            "ec": ec.ravel(), "gain_pct": 100 * gain.ravel(),
            "cum_cost": repeated(0.0, cost).astype(float),
            "cum_km": repeated(0.0, km).astype(float),
        })  # fmt: skip

    def _numbers(self, table, found, weight):
        order = list(found.sequence.measures)
        ec = found.sequence.equivalent @ weight
        return {
            "EC_BEFORE": float(ec[0]),
            "EC_AFTER": float(ec[-1]),
            "GAIN_PCT": 100 * found.score,
            "UPPER_BOUND_PCT": 100 * found.bound,
            "COST": float(np.nansum(table["cost_eur"][order])),
            "KM": float(np.nansum(table["length_m"][order])) / 1000,
            "CHOSEN_COUNT": len(order),
            "CANDIDATE_COUNT": len(table),
        }
