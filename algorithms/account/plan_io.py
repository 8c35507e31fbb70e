"""The steps of `CreatePlan` between its parameters and the file."""

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from qgis.core import QgsCoordinateReferenceSystem

from ...core.account.plan.tables import plan_layers
from ...core.account.plan.territory import UsualField, normal_nis, region_of, usual_fields
from ...core.errors import GreenBlueError
from ...core.json_text import parsed
from ...core.progress import part
from ...core.rules import read_rules
from ...core.schema.plan import COMMITMENTS, VERSION
from ...core.table import Table
from .. import provenance
from ..infrastructure import RULES
from ..io.crs import ellipsoidal_areas, working_crs
from ..io.plan_file import plan_meta, read_plan
from ..io.plan_rejections import with_reasons
from ..io.plan_write import changed_plan, run_id
from ..io.read import read_table, source_crs, source_extent
from ..io.source import open_source
from ..outputs import tell_kept
from ..version import version
from .plan_checking import findings, warn, warn_of_old_codes
from .plan_forms import save_styles
from .plan_steps import STEPS

_NUMBERS = ("int", "real", "bool")


@dataclass(frozen=True)
class Opened:
    """The plan at the destination: what it says about itself (nothing when new), and its CRS."""

    path: Path
    meta: dict
    crs: QgsCoordinateReferenceSystem


def opened(algorithm, parameters, context, output):
    """The plan that is already at the destination, or what a new one begins with.

    Raises
    ------
    GreenBlueError
        The file there is no plan, or one from a newer GreenBlue; no territory for a new plan.
    """
    path = Path(output)
    if path.exists():
        meta, crs = plan_meta(path)
        return Opened(path, meta, crs)
    if not parameters.get("TERRITORY"):
        raise GreenBlueError(
            "A new plan needs its territory: give the polygon of the municipality."
        )
    crs = algorithm.parameterAsCrs(parameters, "CRS", context)
    if not crs.isValid():
        own = source_crs(algorithm, parameters, "TERRITORY", context)
        extent = source_extent(algorithm, parameters, "TERRITORY", context)
        crs = working_crs(own, extent, context)
    return Opened(path, {}, crs)


def read_tables(algorithm, parameters, context, feedback, plan, steps, report, progress):
    """The tables that the parameters give, by name of the plan's table."""
    tables = {}
    territory = _read_territory(
        algorithm, parameters, context, feedback, plan.crs, report, part(progress, 0.0, 0.2)
    )
    if territory is not None:
        tables["territory"] = territory
    layers = plan_layers()
    for number, (name, (table, _geometry)) in enumerate(steps.items()):
        start = 0.2 + 0.8 * number / len(steps)
        share = part(progress, start, start + 0.8 / len(steps))
        if parameters.get(name):
            tables[table] = _read_step(
                algorithm, parameters, name, context, feedback, plan.crs, layers[table], report,
                share,
            )  # fmt: skip
    return tables


def _read_step(algorithm, parameters, name, context, feedback, crs, layer, report, progress):
    """The output of an earlier step; fields that it lacks stay empty, but not the first one."""
    source = open_source(algorithm, parameters, name, context)
    present = source.fields()
    first = layer.fields[0].name
    if present.lookupField(first) < 0:
        raise GreenBlueError(
            "Layer “{layer}” has no field “{field}”, so it is not “{title}”. Choose the layer "
            "that this step made.",
            layer=source.sourceName(),
            field=first,
            title=algorithm.tr(layer.title),
        )
    wanted = [f for f in layer.fields if present.lookupField(f.name) >= 0]
    table = read_table(
        algorithm, parameters, name, context, feedback,
        fields={f.name: f.name for f in wanted},
        kinds={f.name: "number" if f.kind in _NUMBERS else "text" for f in wanted},
        geometry=layer.geometry.replace("Multi", ""), crs=crs, report=report, progress=progress,
    )  # fmt: skip
    absent = {f.name: _empty(f.kind, len(table)) for f in layer.fields if f not in wanted}
    return table.with_columns(**absent)


def _empty(kind, count):
    if kind in _NUMBERS:
        return np.full(count, np.nan)
    return np.full(count, None, dtype=object)


def _read_territory(algorithm, parameters, context, feedback, crs, report, progress):
    """The municipalities with code, name, degree of urbanisation and area, sorted by code."""
    source = open_source(algorithm, parameters, "TERRITORY", context)
    if source is None:
        return None
    usual = read_rules(RULES / "territory_fields.csv", UsualField)
    chosen = usual_fields(source.fields().names(), usual)
    for what, parameter in (("nis", "NIS_FIELD"), ("name", "NAME_FIELD")):
        chosen[what] = algorithm.parameterAsString(parameters, parameter, context) or chosen[what]
    table = read_table(
        algorithm, parameters, "TERRITORY", context, feedback, fields=chosen,
        kinds={"nis": "text", "name": "text", "degurba": "number", "pop": "number"},
        geometry="Polygon", crs=crs, report=report, progress=progress,
    )  # fmt: skip
    if not len(table):
        raise GreenBlueError(
            "Layer “{layer}” has no polygon. Choose the polygon of the municipality.",
            layer=source.sourceName(),
        )
    columns = {}
    for name, kind in (("nis", "text"), ("name", "text"), ("degurba", "int"), ("pop", "int")):
        columns[name] = table.columns.get(name, _empty(kind, len(table)))
    codes = np.array([normal_nis(code) for code in columns["nis"]], dtype=object)
    codes[codes == ""] = None
    columns["nis"] = codes
    columns["area_ha"] = ellipsoidal_areas(table.geometry, crs, context) / 10_000
    order = np.lexsort(([str(n or "") for n in columns["name"]], [str(c or "") for c in codes]))
    return Table(table.geometry, columns, table.name, table.fid).take(order)


def meta_of(algorithm, parameters, context, plan, tables, language):
    """What the plan says about itself; an existing plan keeps what is not given anew."""
    meta = {**plan.meta, "schema_version": str(VERSION), "language": language}
    meta["greenblue"] = version()
    meta["crs"] = plan.crs.authid() or plan.crs.toWkt()
    territory = tables.get("territory")
    if territory is not None:
        vintage = algorithm.parameterAsInt(parameters, "NIS_VINTAGE", context)
        names = [n for n in territory["name"] if n]
        meta["nis"] = " ".join(n for n in territory["nis"] if n)
        meta["nis_vintage"] = str(vintage)
        regions = {region for region in map(region_of, meta["nis"].split()) if region}
        meta["region"] = regions.pop() if len(regions) == 1 else ""
        if names:
            meta.setdefault("title", ", ".join(names[:3]) + (" …" if len(names) > 3 else ""))
    for key in ("TITLE", "GUILDS"):
        given = algorithm.parameterAsString(parameters, key, context).strip()
        if given:
            meta[key.lower()] = given
    meta.setdefault("title", plan.path.stem)
    meta["credits"] = _credits(algorithm, parameters, context, plan.meta.get("credits", ""))
    return meta


def _credits(algorithm, parameters, context, known):
    """The rights that the given layers carry in their metadata, each once, after those known."""
    found = [line for line in known.split("; ") if line]
    for name in ("TERRITORY", *STEPS):
        layer = algorithm.parameterAsVectorLayer(parameters, name, context)
        found += [] if layer is None else layer.metadata().rights()
    return "; ".join(dict.fromkeys(line.strip() for line in found if line.strip()))


def write(algorithm, parameters, context, feedback, plan, tables, meta, tr, progress):
    """Make or change the plan; returns counts for the results."""
    with changed_plan(plan.path, plan.crs, context) as writer:
        made = writer.make_tables(tr)
        record = provenance.record(algorithm, parameters, context, plan.crs)
        meta.setdefault("created", record["date"])
        for number, (name, table) in enumerate(tables.items()):
            share = part(progress, 0.6 * number / len(tables), 0.6 * (number + 1) / len(tables))
            replaced = writer.count(name)
            known, kept = with_reasons(writer.path, name, table, plan.crs)
            writer.fill(name, table if known is None else known, share)
            tell_kept(algorithm, feedback, kept)
            if replaced and replaced != len(table):
                feedback.pushInfo(algorithm.tr(
                    "Table {table}: {before} earlier rows gave way to {after} new ones."
                ).format(table=name, before=replaced, after=len(table)))  # fmt: skip
        writer.set_meta(meta)
        for run, filled in _runs_of(algorithm, parameters, context, tables):
            writer.add_run(run_id(run), run, filled)
        writer.add_run(run_id(record), record, sorted(tables))
        same = plan.meta.get("schema_version") == meta["schema_version"]
        same = same and plan.meta.get("language") == meta["language"]
        # Forms that users have changed stay, unless the tables or the language changed.
        save_styles(writer.path, made if same else list(plan_layers()), tr)
        return {
            "COMMITMENT_COUNT": sum(
                writer.count(f"commitments_{kind}") for kind in ("line", "area", "point")
            ),
            "FILLED_COUNT": sum(len(table) > 0 for table in tables.values()),
            "RUN_COUNT": writer.count("runs"),
        }


def check(algorithm, feedback, path, tables):
    """Say what is wrong or doubtful in the commitments and in the territory that was given."""
    names = [layer.id for layer in COMMITMENTS]
    plan = read_plan(path, (*names, "territory", "evidence"))
    commitments = [plan.tables[name] for name in names]
    found = findings(commitments, plan.meta, plan.tables["territory"], plan.tables["evidence"])
    warn(algorithm, feedback, found)
    if "territory" in tables:
        vintage = int(plan.meta["nis_vintage"])
        warn_of_old_codes(algorithm, feedback, tables["territory"]["nis"], vintage)


def _runs_of(algorithm, parameters, context, tables):
    """(record, tables filled) of each run that the given layers carry in their metadata."""
    for name, (table, _geometry) in STEPS.items():
        if table not in tables:
            continue
        layer = algorithm.parameterAsVectorLayer(parameters, name, context)
        for text in [] if layer is None else layer.metadata().history():
            try:
                record = parsed(text)
            except ValueError:  # a line of history that another program wrote
                continue
            if isinstance(record, dict) and record.get("format") == provenance.FORMAT:
                yield record, [table]
