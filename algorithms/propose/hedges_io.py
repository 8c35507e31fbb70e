"""Between the parameters of "Propose hedges" and ``core.propose.hedges``."""

import numpy as np
import shapely

from ...core.diagnose.connectivity.connections import Connections
from ...core.diagnose.connectivity.patch_graph import Kernel, Network
from ...core.diagnose.resistance.surface import read_guilds, read_resistance
from ...core.errors import GreenBlueError
from ...core.infrastructure.classify import class_fields
from ...core.progress import part
from ...core.propose.hedges.footprints import footprints
from ...core.propose.hedges.gain import gains, hedge_effects
from ...core.propose.hedges.plantable import derived_lines, given_lines, parcel_edges
from ...core.propose.hedges.proposals import HedgeOptions, propose_hedges
from ...core.propose.hedges.route_net import RouteOptions
from ...core.propose.hedges.rows import finished, ranked
from ...core.propose.hedges.rules import by_agreement, read_rule_set
from ...core.propose.hedges.species import Species
from ...core.rules import read_rules
from ...core.table import Table, concatenate
from ...core.text import id_list
from .. import infrastructure
from ..diagnose.connectivity_io import identifiers
from ..io.crs import ellipsoidal_areas, ellipsoidal_lengths, reproject, working_crs
from ..io.read import read_table, source_crs, source_extent
from ..io.source import open_source

RULES = infrastructure.RULES
AROUND = ("ELEMENTS", "HABITAT", "LAND_COVER", "PLANTABLE")
PLAIN = {
    "habitat": "HABITAT", "land_cover": "LAND_COVER", "buildings": "BUILDINGS",
    "power_lines": "POWER_LINES", "pipelines": "PIPELINES", "open_land": "OPEN_LAND",
    "parcels": "PARCELS",
}  # fmt: skip


class Work:
    """One run: rules, layers, proposals, gains, rows."""

    def __init__(self, algorithm, parameters, context, feedback, report):
        self._algorithm, self._parameters = algorithm, parameters
        self._context, self._feedback, self._report = context, feedback, report
        self.rules = self._read_rules()
        own = algorithm.parameterAsFile(parameters, "SPECIES_FILE", context)
        self._species = read_rules(own or RULES / "hedge_species.csv", Species)
        name = next(n for n in AROUND if open_source(algorithm, parameters, n, context))
        self.own_crs = source_crs(algorithm, parameters, name, context)
        extent = source_extent(algorithm, parameters, name, context)
        self.crs = working_crs(self.own_crs, extent, context)

    def run(self, progress):
        """The table of proposals and the output numbers."""
        layers, elements, plantable = self.read(part(progress, 0.0, 0.25))
        patches, links = self._network(part(progress, 0.25, 0.3))
        found = propose_hedges(
            elements, layers, plantable, self.rules, self._options(),
            None if links is None else links.geometry, part(progress, 0.3, 0.9),
        )  # fmt: skip
        self._tell(found)
        sections = self._within_area(found.sections)
        length = ellipsoidal_lengths(sections.geometry, self.crs, self._context)
        effects, gain = self._gain(sections, patches, links, part(progress, 0.9, 1.0))
        rows = finished(
            sections, length, self.rules, self._species, self._text("RULE_SET"),
            effects, gain, links, self._algorithm.tr,
        )  # fmt: skip
        rows = ranked(rows)
        guild = np.full(len(rows), self._text("GUILD"), dtype=object)
        rows = rows.with_columns(guild=guild)
        placed = reproject(rows.geometry, self.crs, self.own_crs, self._context)
        rows = rows.with_columns(geometry=placed)
        return rows, {
            "HEDGE_COUNT": len(rows),
            "HEDGE_KM": round(float(length.sum()) / 1000, 6),
            "GAP_COUNT": found.gaps,
            "COST": float(rows["cost_mid"].sum()),
            "DROPPED_COUNT": found.crumbs,
        }

    def _number(self, name):
        return self._algorithm.parameterAsDouble(self._parameters, name, self._context)

    def _text(self, name):
        return self._algorithm.parameterAsString(self._parameters, name, self._context)

    def _read_rules(self):
        own = self._algorithm.parameterAsFile(self._parameters, "RULE_FILE", self._context)
        name = self._text("RULE_SET")
        if own:
            rules = read_rule_set(own, own.replace("\\", "/").rsplit("/", 1)[-1])
        else:
            rules = read_rule_set(RULES / "hedge_rules" / f"{name}.csv", name)
        return rules if self._number("PARCEL_DISTANCE") > 0 else by_agreement(rules)

    def _options(self):
        return HedgeOptions(
            min_gap_m=self._number("MIN_GAP"),
            max_gap_m=self._number("MAX_GAP"),
            max_link_m=self._number("MAX_LINK"),
            gate_m=self._number("GATE"),
            route=RouteOptions(max_hop_m=self._number("MAX_HOP"), detour=self._number("DETOUR")),
        )

    def _table(self, name, progress, **options):
        return read_table(
            self._algorithm, self._parameters, name, self._context, self._feedback, crs=self.crs,
            invalid=self._text("INVALID"), report=self._report, progress=progress, **options,
        )  # fmt: skip

    def read(self, progress):
        """Layers by the names of the rule set, the elements, and where hedges can stand."""
        layers = {}
        for number, (layer, name) in enumerate(PLAIN.items()):
            source = open_source(self._algorithm, self._parameters, name, self._context)
            if source is None:
                continue
            present = {f.name().lower(): f.name() for f in source.fields()}
            keys = [k for k in self.rules.keys(layer) if k.lower() in present]
            kind = ("LineString", "Polygon") if name in ("POWER_LINES", "PIPELINES") else "Polygon"
            layers[layer] = self._table(
                name, part(progress, 0.08 * number, 0.08 * (number + 1)),
                fields={k: present[k.lower()] for k in keys}, kinds=dict.fromkeys(keys, "text"),
                geometry=kind,
            )  # fmt: skip
            if name != "HABITAT":  # without classes all of it is wood, says the rule set
                self._tell_unknown(layers[layer], self.rules.keys(layer))
        layers.update(self._infrastructure(part(progress, 0.6, 0.8)))
        elements = self._table(
            "ELEMENTS", part(progress, 0.8, 0.9), geometry=("LineString", "Polygon")
        )
        if elements is None:
            elements = Table(np.zeros(0, dtype=object), {}, "")
        plantable = self._plantable(layers, part(progress, 0.9, 1.0))
        return layers, elements, plantable

    def _plantable(self, layers, progress):
        field = self._text("FOLLOWS_FIELD")
        given = self._table(
            "PLANTABLE", progress, geometry=("LineString", "Polygon"),
            fields={"follows": field}, kinds={"follows": "text"},
        )  # fmt: skip
        inside = self._number("PARCEL_DISTANCE")
        if given is None:
            return derived_lines(layers, self.rules, inside)
        lines = given_lines(given, given.columns.get("follows"))
        if "parcels" not in layers:
            return lines
        return concatenate([lines, parcel_edges(layers["parcels"].geometry, inside)])

    def _infrastructure(self, progress):
        algorithm, parameters, context = self._algorithm, self._parameters, self._context
        profile = infrastructure.profile(algorithm, parameters, context)
        sources = infrastructure.read_sources(
            algorithm, parameters, context, self._feedback, profile, self.crs, None,
            progress=progress, invalid=self._text("INVALID"), report=self._report,
        )  # fmt: skip
        for name, table in sources.items():
            self._tell_unknown(table, ("chosen_class", *class_fields(profile, name)))
        if "roads" in sources:
            self._add_speed(sources)
        barriers = infrastructure.barriers(algorithm, parameters, context)
        return footprints(sources, profile, barriers, self.rules)

    def _tell_unknown(self, table, keys):
        """Warn of a layer without any of the fields that tell its features apart."""
        named = [key for key in keys if key != "chosen_class"]
        if not named or not len(table) or any(key in table.columns for key in keys):
            return
        self._feedback.pushWarning(
            self._algorithm.tr(
                "Layer “{layer}” has no field that tells its features apart ({fields}): distance "
                "rules that ask for it are not applied. Choose a layer that has it, or a class "
                "field."
            ).format(layer=table.name, fields=id_list(named))
        )

    def _add_speed(self, sources):
        """The maximum speed of roads, where the layer has one."""
        source = open_source(self._algorithm, self._parameters, "ROADS", self._context)
        name = next((f.name() for f in source.fields() if f.name().lower() == "maxspeed"), None)
        if name is None or "maxspeed" in sources["roads"].columns:
            return
        table = read_table(
            self._algorithm, self._parameters, "ROADS", self._context, self._feedback,
            fields={"maxspeed": name}, kinds={"maxspeed": "text"}, every=True,
        )  # fmt: skip
        speed = dict(zip(table.fid.tolist(), table["maxspeed"]))
        roads = sources["roads"]
        sources["roads"] = roads.with_columns(
            maxspeed=np.array([speed.get(f) for f in roads.fid.tolist()], dtype=object)
        )

    def _within_area(self, sections):
        area = self._table("AREA", lambda _: True, geometry="Polygon")
        if area is None or not len(area):
            return sections
        inside = shapely.STRtree(area.geometry).query(sections.geometry, predicate="intersects")
        return sections.take(np.unique(inside[0]))

    def _network(self, progress):
        """Patches and links with the positions of their ends; None twice without them."""
        if not self._parameters.get("LINKS"):
            return None, None
        patches = self._table(
            "PATCHES", part(progress, 0.0, 0.5), fields={"id": "patch_id"}, kinds={"id": "text"},
            geometry="Polygon",
        )  # fmt: skip
        links = self._table(
            "LINKS", part(progress, 0.5, 1.0), geometry="LineString",
            fields={"id": "link_id", "from_id": "from_id", "to_id": "to_id", "cost": "cost"},
            kinds={"id": "text", "from_id": "text", "to_id": "text", "cost": "number"},
        )  # fmt: skip
        place = {name: k for k, name in enumerate(identifiers(patches, "id"))}
        for side in ("from", "to"):
            found = [place.get(name, -1) for name in identifiers(links, f"{side}_id")]
            links.columns[side] = np.array(found, dtype=int)
        lost = np.minimum(links["from"], links["to"]) < 0
        if lost.any():
            raise GreenBlueError(
                "Layer “{layer}”: links {ids} lead to patches that layer “{patches}” does not "
                "have. Choose the patches and links of one run.",
                layer=links.name,
                ids=id_list(links.fid[lost]),
                patches=patches.name,
            )
        if not len(patches):
            raise GreenBlueError("Layer “{layer}” holds no patches.", layer=patches.name)
        links.geometry = _single_lines(links.geometry)
        return patches, links

    def _gain(self, sections, patches, links, progress):
        """Effects of hedges on links, and ΔEC with its per cent; None without links."""
        if links is None:
            return None, None
        guild = {g.id: g for g in read_guilds(RULES / "guilds.csv")}[self._text("GUILD")]
        resistance = read_resistance(RULES / "resistance" / f"{guild.resistance}.csv")
        area = ellipsoidal_areas(patches.geometry, self.crs, self._context) / 1e4
        network = Network(
            area, links["from"], links["to"], links["cost"], identifiers(patches, "id"), links["id"]
        )
        length = ellipsoidal_lengths(links.geometry, self.crs, self._context)
        effects = hedge_effects(
            sections.geometry, links.geometry, links["cost"], length,
            resistance.value("hedge", "hedge"), self.rules.numbers.serve_link_m,
        )  # fmt: skip
        connections = Connections(network, Kernel(guild.d50_m), progress)
        return effects, gains(effects, len(sections), connections, links["from"], links["to"])

    def _tell(self, found):
        tr = self._algorithm.tr
        for count, text in (
            (found.no_route, tr("{count} ends and woods have no line to follow across any gap.")),
            (found.cut, tr("{count} routes are mostly cut away by distance rules.")),
            (found.round, tr("{count} routes join what is joined already.")),
            (found.parallel, tr("{count} routes run beside a better one.")),
            (found.crumbs, tr("{count} sections are too short to plant.")),
        ):
            if count:
                self._feedback.pushInfo(text.format(count=count))


def _single_lines(geometry):
    """Multi-parts of one line as that line; of more, the longest."""
    parts, row = shapely.get_parts(geometry, return_index=True)
    order = np.lexsort((-shapely.length(parts), row))
    _, first = np.unique(row[order], return_index=True)
    return parts[order[first]]
