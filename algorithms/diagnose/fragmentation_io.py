"""Between the parameters of "Find fragmentation points" and ``core.diagnose.fragmentation``."""

import numpy as np
import shapely

from ...core.diagnose.fragmentation.points import FragmentationOptions, Rules
from ...core.diagnose.fragmentation.reasons import reasons
from ...core.diagnose.fragmentation.severity import PassageKind, SeverityClass, SpeciesGroup
from ...core.errors import GreenBlueError
from ...core.infrastructure.bundle import BundleOptions, BundleRule
from ...core.infrastructure.classify import TrafficBand
from ...core.rules import read_rules
from ...core.table import Table
from ...core.text import id_list
from .. import infrastructure
from ..io.crs import ellipsoidal_lengths, reproject, working_crs
from ..io.read import read_table, source_crs, source_extent
from .counts_io import read_counts

MARGIN_M = 500.0


def read_network(algorithm, parameters, context, feedback, **options):
    """The network as polygons in a metric CRS, that CRS, the layer's own, and its extent."""
    own = source_crs(algorithm, parameters, "CORRIDORS", context)
    extent = source_extent(algorithm, parameters, "CORRIDORS", context)
    metric = working_crs(own, extent, context)
    field = algorithm.parameterAsString(parameters, "IMPORTANCE_FIELD", context)
    table = read_table(
        algorithm, parameters, "CORRIDORS", context, feedback, fields={"importance": field},
        kinds={"importance": "number"}, geometry=("Polygon", "LineString"), crs=metric, **options,
    )  # fmt: skip
    if not len(table):
        raise GreenBlueError(
            "Layer “{layer}” holds no corridor. Choose a layer with the polygons or lines of the "
            "green-blue network.",
            layer=table.name,
        )
    width = algorithm.parameterAsDouble(parameters, "CORRIDOR_WIDTH", context)
    return _as_polygons(table, width), metric, own


def _as_polygons(table, width_m):
    """Corridor lines get their width; importance is clipped to 0–1, unknown counts as 1."""
    importance = table.columns.get("importance", np.ones(len(table)))
    outside = table.fid[(importance < 0) | (importance > 1)]
    if len(outside):
        raise GreenBlueError(
            "Layer “{layer}” has importances outside 0–1 (features {ids}). Scale the field to 0–1.",
            layer=table.name,
            ids=", ".join(str(f) for f in outside[:10]),
        )
    columns = {"importance": np.nan_to_num(importance, nan=1.0)}
    lines = shapely.get_dimensions(table.geometry) == 1
    geometry = table.geometry.copy()
    if lines.any():
        if width_m <= 0:
            raise GreenBlueError(
                "Layer “{layer}” has corridors drawn as lines; give them a width above 0 m.",
                layer=table.name,
            )
        geometry[lines] = shapely.buffer(geometry[lines], width_m / 2)
        columns["axis"] = np.where(lines, table.geometry, None)
        columns["width_m"] = np.where(lines, width_m, np.nan)
    return Table(geometry, columns, table.name, table.fid)


def read_everything(
    algorithm, parameters, context, feedback, network, crs, rules, margin_m, **options
):
    """All infrastructure near the network, and the register's over/under relation."""
    box = shapely.total_bounds(network.geometry) + margin_m * np.array([-1, -1, 1, 1])
    sources = infrastructure.read_sources(
        algorithm, parameters, context, feedback, rules.profile, crs, tuple(box), **options
    )
    counts = read_counts(algorithm, parameters, context, feedback, crs, **options)
    if counts is not None:
        sources["counts"] = counts
    if "roads" in sources:
        relation = read_table(
            algorithm, parameters, "GRADE_RELATION", context, feedback,
            fields={"upper": "BO_WS_OIDN", "lower": "ON_WS_OIDN"},
            kinds={"upper": "text", "lower": "text"},
        )  # fmt: skip
        if relation is not None:
            sources["relation"] = relation.take(
                (relation["upper"] != None) & (relation["lower"] != None)  # noqa: E711
            )
            ids = sources["roads"].columns["id"]
            ids[ids == None] = ""  # noqa: E711
    return sources


def tell_of(algorithm, feedback, names, generic):
    """Say which features got the generic class, and which counts are not used."""
    unknown = algorithm.tr(
        "{count} features of {layer} have no known class and got the generic one ({ids})."
    )
    unused = algorithm.tr(
        "{count} traffic counts of {layer} lie on no road near the network ({ids})."
    )
    for source, ids in generic.items():
        counts = source == "counts"
        say, text = (feedback.pushInfo, unused) if counts else (feedback.pushWarning, unknown)
        say(text.format(count=len(ids), layer=names[source], ids=id_list(ids)))


def axes_of(sources, rules, options, metric, own, context):
    """The axes of all infrastructure that was read, in the corridors' CRS."""
    axes = infrastructure.measured_axes(
        sources, rules.profile, rules.barriers, metric, context, bundling=options.bundle
    )
    if metric == own:
        return axes
    return axes.with_columns(geometry=reproject(axes.geometry, metric, own, context))


def margin_of(options):
    """How far around the network features matter, in metres."""
    return max(MARGIN_M, options.gap_m + options.combine_m)


def rules_of(algorithm, parameters, context):
    """All rule tables, with the chosen species group as the only one that counts."""
    folder = infrastructure.RULES
    chosen = algorithm.parameterAsEnumString(parameters, "SPECIES_GROUP", context)
    groups = read_rules(folder / "species_groups.csv", SpeciesGroup)
    if chosen != "all":
        groups = tuple(SpeciesGroup(**{**vars(g), "weight": float(g.id == chosen)}) for g in groups)
    rules = Rules(
        infrastructure.barriers(algorithm, parameters, context),
        infrastructure.profile(algorithm, parameters, context),
        read_rules(folder / "bundling.csv", BundleRule),
        read_rules(folder / "traffic.csv", TrafficBand),
        read_rules(folder / "passages.csv", PassageKind),
        groups,
        read_rules(folder / "severity_classes.csv", SeverityClass),
    )
    _check_classes(rules)
    return rules


def _check_classes(rules):
    """Features of a class that no table knows would be lost without a word."""
    known = {*rules.barriers, *(p.kind for p in rules.passages)}
    given = {rule.value for rule in rules.profile if rule.role in ("class", "generic")}
    if given - known:
        raise GreenBlueError(
            "The profile gives the classes {codes}, which the barrier table lacks. Add them to the "
            "table, or let the profile drop these features.",
            codes=", ".join(sorted(given - known)),
        )


def options_of(algorithm, parameters, context):
    """The options of the method from the algorithm's parameters."""

    def number(name):
        return algorithm.parameterAsDouble(parameters, name, context)

    return FragmentationOptions(
        network_gap_m=number("NETWORK_GAP"),
        gap_m=number("GAP"),
        sliver_m=number("MIN_LENGTH"),
        combine_m=number("COMBINE_DISTANCE"),
        parallel_m=number("COMBINE_LENGTH"),
        traffic_source=algorithm.parameterAsEnumString(parameters, "TRAFFIC_SOURCE", context),
        count_reach_m=number("COUNT_REACH"),
        bundle=BundleOptions(join_m=number("JOIN_DISTANCE")),
    )


def tables(sites, rules, options, metric, own, context, translate, explain=False):
    """Points and sections in the corridors' CRS, with lengths on the ellipsoid and reasons."""
    length = ellipsoidal_lengths(sites.geometry, metric, context)
    length = np.where(np.isin(sites["kind"], ("car_park", "obstacle")), np.nan, length)
    names = {code: translate(barrier.name) for code, barrier in rules.barriers.items()}
    columns = dict(
        sites.columns,
        length_m=np.round(length, 3),
        barrier_nm=np.array([names[c] for c in sites["code"]], dtype=object),
        reason=reasons(sites, rules, options.reach_m, translate, explain),
    )
    point = columns.pop("point")
    placed = [
        reproject(geometry, metric, own, context) if metric != own else geometry
        for geometry in (point, sites.geometry)
    ]
    return [Table(geometry, columns, sites.name) for geometry in placed]


def totals(sites, sections):
    """The number outputs: top-level sites, km of sections, corridors cut."""
    top = sites["parent_id"] == ""
    cut = {c for ids in sites["corridors"] for c in ids.split(", ") if c}
    return {
        "SITE_COUNT": int(top.sum()),
        "SECTION_KM": round(float(np.nansum(sections["length_m"][top])) / 1000, 6),
        "CORRIDOR_COUNT_CUT": len(cut),
    }
