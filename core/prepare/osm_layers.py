"""From OpenStreetMap features to the layers of the plan, by an editable table of rules."""

from dataclasses import dataclass

import numpy as np
import shapely

from ..errors import GreenBlueError
from ..progress import part, silent, step
from ..rules import Condition, holds
from ..table import Table
from . import tags as osm_tags
from .passages import relate_passages
from .routes import number_by_routes
from .shapes import areas_of, lines_across, lines_of, outlines_of

NETWORKS = ("roads", "railways", "waterways")
OTHER_LINES = ("landscape_elements", "barriers", "passages")
LINE_LAYERS = NETWORKS + OTHER_LINES
AREA_LAYERS = ("car_parks", "habitat", "land_cover")
CODE_FIELDS = {"passages": "kind", "land_cover": "cover"}
"""The field that holds the class, where it is not ``class``."""

ROUTES = "routes"
TAKES = ("line", "area", "node", "route")
LEFT_OUT = "-"
NODE, OPEN, CLOSED, RELATION, ROUTE = range(5)
TAKEN_FROM = {
    NODE: {"node"},
    OPEN: {"line"},
    CLOSED: {"line", "area"},
    RELATION: {"area"},
    ROUTE: {"route"},
}
"""What a feature can be taken as, by what it is."""


@dataclass(frozen=True)
class LayerRule:
    """One row of ``osm_layers.csv``.

    ``take`` says from what: ``line`` (any way), ``area`` (a closed way or multipolygon
    relation; its outline where the layer holds lines), ``node`` (a short line across what
    the node lies on), joined with ``|``. In the layer ``routes``, whose code names the
    network it numbers, it is ``route`` (a route relation). Class ``-`` leaves the feature
    out of the layer. ``set`` (``key=value``) corrects a tag that was spelled the old way.
    """

    layer: str
    code: str
    take: str
    when: Condition
    name: str = ""
    set: str = ""
    line: int = 0

    def takes(self):
        return tuple(t.strip() for t in self.take.split("|"))

    def selector(self):
        """The first part that asks for a value, as (key, values); None where there is none."""
        for test in self.when.parts:
            if test.operator == "=" and "-" not in test.values:
                return test.key, test.values
        return None


@dataclass
class Built:
    """The layers and what could not be used, as OSM ids."""

    layers: dict
    repaired: list
    skipped: list


def check_rules(rules, file):
    """Refuse rules that cannot work.

    Raises
    ------
    GreenBlueError
        An unknown layer or ``take``, a layer of areas that takes lines or nodes, a
        condition that asks for no value, or a ``set`` that is not ``key=value``.
    """
    known = (*LINE_LAYERS, *AREA_LAYERS, ROUTES)
    for rule in rules:
        wrong = None
        allowed = {**dict.fromkeys(NETWORKS, ("line",)), **dict.fromkeys(AREA_LAYERS, ("area",))}
        allowed[ROUTES] = ("route",)
        allowed = allowed.get(rule.layer, TAKES[:3])
        if rule.layer not in known:
            wrong = ("layer", rule.layer, ", ".join(known))
        elif not set(rule.takes()) <= set(allowed):
            wrong = ("take", rule.take, ", ".join(allowed))
        elif rule.selector() is None:
            wrong = ("when", rule.when.text, "key=value")
        elif rule.set and "=" not in rule.set:
            wrong = ("set", rule.set, "key=value")
        if wrong:
            raise GreenBlueError(
                'The rule file {file}, line {line}, column {column}: "{value}" is not usable '
                "({expected} expected).",
                file=file,
                line=rule.line,
                column=wrong[0],
                value=wrong[1],
                expected=wrong[2],
            )


def selection(rules, take):
    """What to ask the source for: for each tag key the values that matter, or ``"*"``.

    Parameters
    ----------
    rules : sequence of LayerRule
    take : str
        line, area or node.

    Returns
    -------
    dict of str to tuple of str
        A feature that has none of these can match no rule.
    """
    wanted = {}
    for rule in rules:
        if take in rule.takes() and rule.code != LEFT_OUT:
            key, values = rule.selector()
            wanted.setdefault(key, []).extend(values)
    return {
        key: ("*",) if "*" in values else tuple(sorted(set(values)))
        for key, values in sorted(wanted.items())
    }


def build_layers(features, tag_sets, rules, fields, progress=silent):
    """Sort features into layers.

    Parameters
    ----------
    features : Table
        Geometry in a metric CRS; columns ``osm_id`` ("n6", "w123", "r45") and ``tag_set``
        (number into ``tag_sets``).
    tag_sets : list of dict of str to str
    rules : sequence of LayerRule
        Per layer, the first rule that holds wins.
    fields : dict of str to list of str
        Field names per layer; those that name a tag are filled with it.
    progress : callable

    Returns
    -------
    Built
        ``layers``: layer id to Table with the given fields, less the measures; rows in the
        order of OSM ids (nodes, ways, relations), land cover by falling area so that small
        areas lie above large ones. Lines of networks are LineStrings, other lines
        MultiLineStrings, areas MultiPolygons.

    Raises
    ------
    Cancelled

    Notes
    -----
    Rules are evaluated once per distinct set of tags: O(sets × rules + features), and
    passages against networks through a spatial index.
    """
    step(progress, 0.0)
    order = osm_order(features["osm_id"])
    step(progress, 0.0)
    features = features.take(order)
    group = _groups(features)
    columns = _Columns(tag_sets)
    built = Built({}, [], [])
    for i, layer in enumerate((*NETWORKS, *AREA_LAYERS, *OTHER_LINES)):
        share = part(progress, i / 10, (i + 1) / 10)
        layer_rules = [r for r in rules if r.layer == layer]
        match = _match(layer_rules, group, features["tag_set"], columns, share)
        if layer in AREA_LAYERS:
            as_closed = np.where(group == OPEN, CLOSED, NODE)
            would = _match(layer_rules, as_closed, features["tag_set"], columns, share)
            lost = _is_kept(layer_rules, would)
            built.skipped += features["osm_id"][lost].tolist()
        rows = np.flatnonzero(_is_kept(layer_rules, match))
        chosen = features.take(rows)
        geometry, repaired = _shape(layer, chosen.geometry, group[rows], built.layers)
        built.repaired += chosen["osm_id"][repaired].tolist()
        usable = ~(shapely.is_missing(geometry) | shapely.is_empty(geometry))
        built.skipped += chosen["osm_id"][~usable].tolist()
        built.layers[layer] = _filled(
            layer, chosen.with_columns(geometry, match=match[rows]).take(usable),
            layer_rules, columns, fields[layer], share,
        )  # fmt: skip
    _number_by_routes(built.layers, features, group, rules, columns, part(progress, 0.9, 1.0))
    step(progress, 0.9)
    built.layers["passages"] = relate_passages(
        built.layers["passages"], {n: built.layers[n] for n in NETWORKS}, part(progress, 0.9, 1.0)
    )
    cover = built.layers["land_cover"]
    built.layers["land_cover"] = cover.take(
        np.argsort(-shapely.area(cover.geometry), kind="stable")
    )
    built.repaired = sorted_ids(built.repaired)
    built.skipped = sorted_ids(built.skipped)
    return built


def osm_order(ids):
    """Positions that sort OSM ids: nodes, ways, relations, each by number."""
    kind = np.array(["nwr".index(text[0]) for text in ids], dtype=np.int64)
    number = np.array([int(text[1:]) for text in ids], dtype=np.int64)
    return np.lexsort([number, kind])


def sorted_ids(ids):
    """Distinct OSM ids in order."""
    distinct = np.array(sorted(set(ids)), dtype=object)
    return distinct[osm_order(distinct)].tolist()


class _Columns:
    """Tag columns over the distinct sets, each made once."""

    def __init__(self, tag_sets):
        self.tag_sets = tag_sets
        self._made = {}

    def __call__(self, key):
        if key not in self._made:
            self._made[key] = osm_tags.column(self.tag_sets, key)
        return self._made[key]


def _groups(features):
    """Per feature what it can give: NODE, OPEN or CLOSED way, RELATION (area), ROUTE."""
    kind = np.array([text[:1] for text in features["osm_id"]], dtype="U1")
    is_area = shapely.get_dimensions(features.geometry) == 2
    closed = is_area | (shapely.is_closed(features.geometry) & (kind != "n"))
    route = (kind == "r") & ~is_area
    return np.select(
        [kind == "n", route, kind == "r", closed], [NODE, ROUTE, RELATION, CLOSED], OPEN
    )


def _match(rules, group, tag_set, columns, progress):
    """Number of the first rule that holds and takes this kind of feature, −1 where none."""
    count = len(columns.tag_sets)
    result = np.full(len(group), -1)
    masks = []
    for rule in rules:
        step(progress, 0.0)
        masks.append(holds(rule.when, columns, count))
    for value, allowed in TAKEN_FROM.items():
        first = np.full(count, -1)
        for index, (rule, mask) in enumerate(zip(rules, masks)):
            if allowed & set(rule.takes()):
                first[(first < 0) & mask] = index
        members = group == value
        result[members] = first[tag_set[members]]
    return result


def _number_by_routes(layers, features, group, rules, columns, progress):
    """Lines without a number get that of the route relation they are part of."""
    rules = [r for r in rules if r.layer == ROUTES]
    match = _match(rules, group, features["tag_set"], columns, progress)
    for network in sorted({r.code for r in rules if r.code != LEFT_OUT}):
        mine = np.array([r.code == network for r in rules] + [False])
        rows = np.flatnonzero(mine[match])
        rows = rows[np.argsort(match[rows], kind="stable")]  # rules first to last
        numbers = columns("ref")[features["tag_set"][rows]]
        table = layers[network]
        layers[network] = table.with_columns(
            ref=number_by_routes(table.geometry, table["ref"], features.geometry[rows], numbers)
        )


def _is_kept(rules, match):
    """Where a rule holds that does not leave the feature out."""
    kept = np.array([rule.code != LEFT_OUT for rule in rules] + [False])
    return kept[match]


def _shape(layer, geometry, group, layers):
    """Geometries as the layer wants them, and which of them were repaired."""
    if layer in AREA_LAYERS:
        return areas_of(geometry)
    if layer in NETWORKS:
        return lines_of(geometry), np.zeros(len(geometry), dtype=bool)
    result = outlines_of(geometry)
    nodes = group == NODE
    if nodes.any():
        # Watercourses first: a node of a weir lies on one, maybe under a bridge.
        networks = [layers[n].geometry for n in ("waterways", "roads", "railways")]
        result[nodes] = lines_across(geometry[nodes], np.concatenate(networks))
    return result, np.zeros(len(geometry), dtype=bool)


def _filled(layer, chosen, rules, columns, fields, progress):
    """A table with the layer's fields, filled from the rule and the tags."""
    code = CODE_FIELDS.get(layer, "class")
    match, tag_set = chosen["match"], chosen["tag_set"]
    filled = {}
    for name in fields:
        step(progress, 0.5)
        if name == "osm_id":
            filled[name] = chosen["osm_id"]
        elif name == code:
            filled[name] = np.array([r.code for r in rules] + [None], dtype=object)[match]
        elif name == f"{code}_nm":
            filled[name] = np.array([r.name for r in rules] + [None], dtype=object)[match]
        else:
            filled[name] = columns(name)[tag_set]
    for index, rule in enumerate(rules):
        key, _, value = rule.set.partition("=")
        if key in filled:
            filled[key][match == index] = value
    return Table(chosen.geometry, filled, layer)
