"""Between the parameters of "Prioritise measures" and ``core.propose``."""

import numpy as np
import shapely

from ...core.diagnose.connectivity.patch_graph import Kernel, Network
from ...core.errors import GreenBlueError
from ...core.progress import part
from ...core.propose.measures.certainty import certainty
from ...core.propose.measures.demands import Demands
from ...core.propose.measures.effects import guild_effects
from ...core.propose.measures.milp import years_of
from ...core.propose.measures.objective import Guild
from ...core.propose.measures.prioritise import prioritise
from ...core.propose.measures.selection import Limits, selection
from ...core.propose.measures.sensitivity import Lengths, top_shares
from ...core.text import id_list
from ..diagnose.mesh_io import planar_crs
from ..io.safe_files import safe_file
from .measures_demands import demands_of
from .measures_read import Reader
from .measures_tables import Tables

FAMILIES = {"OUTPUT_POINTS": 0, "OUTPUT_LINES": 1, "OUTPUT_AREAS": 2}


class Work:
    """One run: candidates, networks, the choice, its tables."""

    def __init__(self, algorithm, parameters, context, feedback, report):
        self._algorithm, self._parameters = algorithm, parameters
        self._context, self._feedback = context, feedback
        self._read = Reader(algorithm, parameters, context, feedback, report)
        self._tr = algorithm.tr
        layer = self._read.layers("CANDIDATES")[0]
        self._in_km = self._read.text("BUDGET_UNIT") == "km"
        self.crs = planar_crs(layer, context, feedback, algorithm.tr)

    def run(self, progress):
        """The output tables by parameter name, and the output numbers."""
        table = self._read.candidates(self.crs, self._in_km)
        self._tell_costs(table)
        guilds, lengths = self._guilds(table)
        selected = selection(table, self._limits())
        sure = self._algorithm.parameterAsBool(self._parameters, "SENSITIVITY", self._context)
        end = 0.5 if sure else 1.0
        connect = demands_of(self._read, guilds)
        found = prioritise(guilds, selected, table["name"], part(progress, 0.05, end), connect)
        self._tell_result(found)
        self._tell_ways(Demands(guilds, connect), found.sequence.measures)
        share = np.full(len(table), np.nan)
        if sure:
            share, runs = top_shares(
                guilds, selected.choices, selected.locked, found.sequence.measures, lengths,
                part(progress, end, 1.0), connect,
            )  # fmt: skip
            self._feedback.pushInfo(
                self._tr("The share of runs is out of {count} runs.").format(count=runs)
            )
        records, level = certainty(
            table.geometry, self._read.records(self.crs), self._number("OBSERVATION_DISTANCE")
        )
        made = Tables(table, found, guilds, self._tr)
        rows = made.measures(self._years(selected, found), share, records, level)
        tables = {"OUTPUT": rows, **self._by_family(table, rows), "OUTPUT_CURVE": made.curve()}
        self._page = made.page(self._in_km)
        return tables, made.numbers()

    def plot(self):
        """Write the picture where it is asked for; the outputs that it adds."""
        path = self._algorithm.parameterAsFileOutput(self._parameters, "OUTPUT_PLOT", self._context)
        if not path:
            return {}
        with safe_file(path) as temporary:
            temporary.write_text(self._page, encoding="utf-8")
        return {"OUTPUT_PLOT": path}

    def _tell_result(self, found):
        count = len(found.sequence.measures)
        if not count:
            self._feedback.pushWarning(
                self._tr("No measure is chosen; the field why_not says why for each of them.")
            )
        self._feedback.pushInfo(
            self._tr(
                "{count} measures chosen: connectivity gains {gain} %; no choice within the "
                "limits gains more than {bound} %."
            ).format(count=count, gain=f"{100 * found.score:.4g}", bound=f"{100 * found.bound:.4g}")
        )

    def _tell_ways(self, demands, chosen):
        """What the way between the patches that must be connected costs now and then."""
        for demand, now, then in zip(demands.pairs, demands.ways(()), demands.ways(chosen)):
            self._feedback.pushInfo(
                self._tr(
                    "{pair}: the way costs {then} effective metres with the chosen measures, "
                    "{now} without."
                ).format(pair=demand.name, then=_metres(then), now=_metres(now))
            )

    def _years(self, selected, found):
        """Year of payment of each measure; NaN where not chosen or without yearly budgets."""
        choices, units = selected.choices, list(found.sequence.units)
        years = np.full(len(found.alone), np.nan)
        if not choices.years:
            return years
        won = dict(zip(found.sequence.measures, found.gains))
        gain = np.array([sum(won[m] for m in choices.units[u]) for u in units])
        for unit, year in zip(units, years_of(gain, choices.cost[units], choices.years)):
            years[list(choices.units[unit])] = year
        return years

    def _by_family(self, table, rows):
        """The same rows by geometry: points, lines, areas."""
        dimension = shapely.get_dimensions(table.geometry)
        whole = rows.with_columns(geometry=table.geometry)
        return {
            name: whole.take(dimension == family)
            for name, family in FAMILIES.items()
            if self._parameters.get(name) not in (None, "")
        }

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
        guilds, lengths = [], []
        for k, name in enumerate(names):
            nodes, edges, place = self._read.network(patches[k], links[k], self.crs)
            network = Network(nodes["attribute"], edges["from"], edges["to"], edges["cost"],
                              nodes["id"], edges.fid)  # fmt: skip
            found = guild_effects(effects[name], len(table), place, nodes.name, table["name"])
            kernel = Kernel(reach[k], self._number("PROBABILITY"))
            guilds.append(Guild(name, weights[k], network, kernel, found))
            lengths.append(_lengths(edges, found))
        return guilds, lengths

    def _by_guild(self, table, names):
        """Effects of all measures by species group; tells of those of other groups."""
        found, strange, nameless, all_names = {name: [] for name in names}, set(), set(), set()
        for measure, (lines, own) in enumerate(zip(table["effects"], table["guild"])):
            for line in lines:
                name = line.guild or own
                all_names.add(name)
                if len(names) == 1 and (names == [""] or not name):
                    name = names[0]
                if name in found:
                    found[name].append(line.of(measure))
                elif name:
                    strange.add(name)
                else:
                    nameless.add(table["name"][measure])
        if names == [""] and len(all_names - {""}) > 1:
            raise GreenBlueError(
                "The proposals have effects on several species groups: {names}. Name the one "
                "whose patches and links these are.",
                names=", ".join(sorted(all_names - {""})),
            )
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


def _metres(cost):
    """A cost as a text; a dash for no way at all."""
    return f"{cost:.0f}" if np.isfinite(cost) else "–"


def _lengths(edges, effects):
    """Lengths of links and routes: a route bears the id of its link, or joins the same patches."""
    by_id = {name: length for name, length in zip(edges["id"], edges["length"]) if name}
    low, high = np.minimum(edges["from"], edges["to"]), np.maximum(edges["from"], edges["to"])
    by_ends = {}
    for pair, length in zip(zip(low.tolist(), high.tolist()), edges["length"]):
        by_ends.setdefault(pair, length)  # the cheapest link comes first
    ends = zip(effects.tail.tolist(), effects.head.tolist())
    routes = [by_id.get(key, by_ends.get(pair, np.nan)) for key, pair in zip(effects.route, ends)]
    return Lengths(edges["length"], np.array(routes, dtype=float))
