"""The steps of `AddToPlan` between its parameters and the file."""

import numpy as np
import shapely
from qgis.core import QgsExpressionContextUtils

from ...core.account.plan import record
from ...core.account.plan.measures_list import Measure, checked_measures
from ...core.account.plan.rejections import rejected_rows
from ...core.account.plan.tables import plan_layers
from ...core.account.plan.territory import region_of
from ...core.errors import GreenBlueError
from ...core.progress import part
from ...core.rules import read_rules
from ...core.schema.plan import COMMITMENT_FIELDS
from ...core.text import id_list
from .. import provenance
from ..base import RESOURCES
from ..io.crs import ellipsoidal_lengths
from ..io.plan_file import read_plan
from ..io.plan_write import changed_plan, run_id
from ..io.read import read_table
from ..io.source import open_source
from ..language import translator

_TABLES = ("territory", "crossing_proposals", "hedge_proposals")
_DETAILS = {record.CROSSING: "crossing_proposals", record.HEDGE: "hedge_proposals"}
_NUMBERS = ("int", "real", "bool")
_YES = ("1", "1.0", "true", "True", "t")
SAME_PLACE_M = 1.0
"""A chosen measure is the proposal of that name in the plan when it lies this near."""


def plan_of(algorithm, parameters, context):
    """The plan that is added to: what it says, its territory and its proposals."""
    return read_plan(algorithm.parameterAsFile(parameters, "PLAN", context), _TABLES)


def read_proposals(algorithm, parameters, context, feedback, plan, report, progress):
    """What is to be added, as (kind, Table) pairs in the CRS of the plan."""
    source = open_source(algorithm, parameters, "PROPOSALS", context)
    names = source.fields().names()
    kind = record.kind_of(names)
    chosen = algorithm.parameterAsString(parameters, "MEASURE_FIELD", context)
    fields, kinds = _fields(kind, names)
    if chosen:
        fields["measure_code"], kinds["measure_code"] = chosen, "text"
    table = read_table(
        algorithm, parameters, "PROPOSALS", context, feedback, fields=fields, kinds=kinds,
        geometry=() if kind == record.MEASURE else ("Point", "LineString", "Polygon"),
        crs=plan.crs, report=report, progress=progress,
    )  # fmt: skip
    if kind != record.MEASURE:
        return [(kind, table)]
    value = parameters["PROPOSALS"]
    if not getattr(value, "selectedFeaturesOnly", False):
        table = table.take(np.isin(table["chosen"], _YES))
    return _proposals_behind(table, plan)


def without_rejected(tables):
    """The (kind, Table) pairs without what was rejected, and how many that leaves out."""
    out = [rejected_rows(table) for _kind, table in tables]
    kept = [(kind, table.take(~rows)) for (kind, table), rows in zip(tables, out)]
    return kept, int(sum(rows.sum() for rows in out))


def _fields(kind, names):
    """The fields that are read from a layer of this kind, and whether they are numbers."""
    layers = plan_layers()
    wanted = {
        record.CROSSING: lambda: layers["crossing_proposals"].fields,
        record.HEDGE: lambda: layers["hedge_proposals"].fields,
        record.MEASURE: lambda: (),
        record.DRAWN: lambda: COMMITMENT_FIELDS,
    }[kind]()
    kinds = {f.name: "number" if f.kind in _NUMBERS else "text" for f in wanted if f.name in names}
    if kind == record.MEASURE:
        kinds = dict.fromkeys(("measure_id", "prop_id", "kind", "chosen"), "text")
    return {name: name for name in kinds}, kinds


def _proposals_behind(picked, plan):
    """The proposals that measures were chosen from, out of the tables of the plan."""
    other = ~np.isin(picked["kind"], list(_DETAILS))
    if other.any():
        raise GreenBlueError(
            "The measures {ids} are neither crossings nor hedges of GreenBlue. Add them from "
            "their own layer, with the measure that they are.",
            ids=id_list(picked["measure_id"][other]),
        )
    found = []
    for kind, name in _DETAILS.items():
        rows = picked.take(picked["kind"] == kind)
        if len(rows):
            found.append((kind, _matching(rows, plan.tables[name], plan.path)))
    return found


def _matching(rows, proposals, path):
    """The proposals of the same name, where they also lie in the same place."""
    position = {code: row for row, code in enumerate(proposals["prop_id"])}
    at = np.array([position.get(code, -1) for code in rows["prop_id"]])
    same = at >= 0
    if rows.geometry is not None:
        apart = shapely.distance(rows.geometry[same], proposals.geometry[at[same]])
        same[same] = apart <= SAME_PLACE_M
    if not same.all():
        raise GreenBlueError(
            "The plan {path} does not hold the proposals {ids} that these measures were chosen "
            "from. Fill the plan with them by “Create a plan”, or add the proposals themselves.",
            path=path,
            ids=id_list(rows["prop_id"][~same]),
        )
    return proposals.take(at)


def commitments(algorithm, parameters, context, plan, tables):
    """The commitments, by kind of geometry."""
    measures = checked_measures(read_rules(RESOURCES / "rules" / "measures.csv", Measure))
    choices = _choices(algorithm, parameters, context, plan)
    translate = translator(plan.meta.get("language", "en"))
    made = {}
    for kind, table in tables:
        lengths = ellipsoidal_lengths(_outlines(table.geometry), plan.crs, context)
        parts = record.commitments_of(
            table, kind, measures, choices, plan.tables["territory"], lengths, translate
        )
        made.update({(kind, name): rows for name, rows in parts.items()})
    return made


def _outlines(geometry):
    areas = shapely.get_dimensions(geometry) == 2
    result = geometry.copy()
    result[areas] = shapely.boundary(geometry[areas])
    return result


def _choices(algorithm, parameters, context, plan):
    def text(name):
        return algorithm.parameterAsString(parameters, name, context).strip()

    def enum(name, none):
        value = algorithm.parameterAsEnumString(parameters, name, context)
        return "" if value == none else value

    def day(name):
        value = algorithm.parameterAsDateTime(parameters, name, context)
        return value.toString("yyyy-MM-dd") if value.isValid() else ""

    def number(name):
        given = parameters.get(name) is not None
        return algorithm.parameterAsDouble(parameters, name, context) if given else np.nan

    regions = {region_of(nis) for nis in plan.tables["territory"]["nis"]} - {None}
    vintage = plan.meta.get("nis_vintage", "")
    return record.Choices(
        status=enum("STATUS", ""), owner=text("OWNER"), manager=text("MANAGER"),
        counting_owner=text("COUNTING_OWNER"), measure=enum("MEASURE", "proposal"),
        additionality=enum("ADDITIONALITY", "measure"), date_planned=day("DATE_PLANNED"),
        date_realised=day("DATE_REALISED"), duration_yr=number("DURATION"),
        u_rel=algorithm.parameterAsDouble(parameters, "UNCERTAINTY", context),
        nis_vintage=float(vintage) if vintage.isdecimal() else np.nan,
        region=regions.pop() if len(regions) == 1 else "",
        author=QgsExpressionContextUtils.globalScope().variable("user_full_name") or "",
        now=provenance.now(),
    )  # fmt: skip


def add(algorithm, parameters, context, plan, made, progress):
    """Write what is new; returns the tables that were added and how many were there already.

    A plan to which nothing is added is not touched.
    """
    names = {key: f"commitments_{key[1]}" for key in made}
    known = read_plan(plan.path, set(names.values())).tables
    fresh, before = {}, 0
    for key, table in made.items():
        rows = record.new_rows(table, known[names[key]]["uuid"])
        before += len(table) - len(rows)
        if len(rows):
            fresh[key] = table.take(rows)
    total = sum(len(table) for table in fresh.values())
    if not total:
        return [], before
    run = provenance.record(
        algorithm, parameters, context, plan.crs, ADDED_COUNT=total, KNOWN_COUNT=before
    )
    with changed_plan(plan.path, plan.crs, context) as writer:
        for number, (key, table) in enumerate(fresh.items()):
            share = part(progress, 0.8 * number / len(fresh), 0.8 * (number + 1) / len(fresh))
            writer.append(names[key], table, share)
        writer.add_run(run_id(run), run, sorted({names[key] for key in fresh}))
    return list(fresh.values()), before
