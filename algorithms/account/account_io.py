"""Between the parameters of "Account managed kilometres" and ``core.account.ledger``."""

import re
from dataclasses import replace
from datetime import date

import numpy as np
import shapely

from ...core.account.counting_rule import AccountOptions, read_counting_rule
from ...core.account.ledger.account import account
from ...core.account.plan.checks import check_commitments
from ...core.account.plan.territory import Merger, normal_nis, successor
from ...core.errors import GreenBlueError
from ...core.infrastructure.register import by_manager, drawn_rows, register_rows
from ...core.progress import part
from ...core.rules import read_rules
from ...core.schema.plan import COMMITMENT_FIELDS
from ...core.table import Table
from .. import infrastructure
from ..io.crs import ellipsoidal_areas, ellipsoidal_lengths, reproject, working_crs
from ..io.plan_file import read_plan
from ..io.read import read_table, source_crs, source_extent
from ..io.source import open_source
from .plan_checking import MERGERS, findings, warn

PLAN_TABLES = {
    "lines": "commitments_line",
    "areas": "commitments_area",
    "points": "commitments_point",
}
SOURCES = {
    "lines": ("COMMITMENTS", "LineString"),
    "areas": ("COMMITMENTS_AREA", "Polygon"),
    "points": ("COMMITMENTS_POINT", "Point"),
}
ZONES = {"U_B": ("U", "B"), "U_B_R": ("U", "B", "R")}
MARGIN_M = 2000.0
_TEXT_KINDS = ("text", "date")
_MORE = {"fence_m": "number", "range_m": "number"}


class Work:
    """One run: what is read, and the account of it."""

    def __init__(self, algorithm, parameters, context, feedback, report):
        self._algorithm, self._parameters = algorithm, parameters
        self._context, self._feedback = context, feedback
        policy = algorithm.parameterAsEnumString(parameters, "INVALID", context)
        self._reading = {"invalid": policy, "report": report}
        path = algorithm.parameterAsFile(parameters, "PLAN", context)
        self.plan = read_plan(path) if path else None
        self.crs = self._own_crs()
        self.metric = self._metric_crs()
        self._register = []
        self.rule = self._rule()
        self.options = self._options()

    def run(self, progress):
        """The account of everything that was given."""
        tables = {k: v for k, v in self._commitments().items() if v is not None}
        box = self._box(tables)
        tables["municipalities"] = self._municipalities()
        tables["urban"] = self._shapes("PERI_URBAN", "Polygon")
        tables["axes"] = self._axes(self._around(box, tables), part(progress, 0.0, 0.4))
        tables["before"] = self._shapes("ELEMENTS_BEFORE", "LineString")
        tables["removals"] = self._removals()
        self.tables = {k: v for k, v in tables.items() if v is not None}
        self.axes = self.tables["axes"]
        self.drawn = self._drawn()
        return account(
            self.tables, self.rule, self.options, self._algorithm.tr, part(progress, 0.4, 1.0)
        )

    def metric_tables(self):
        """The tables of the plan in the CRS that is worked in."""
        tables = {} if self.plan is None else self.plan.tables
        return {
            name: self._metric(table) if table.geometry is not None else table
            for name, table in tables.items()
        }

    def own(self, table):
        """A table back in the CRS of the commitments."""
        if self.metric == self.crs or table.geometry is None:
            return table
        moved = reproject(table.geometry, self.metric, self.crs, self._context)
        return table.with_columns(geometry=moved)

    def _text(self, name):
        return self._algorithm.parameterAsString(self._parameters, name, self._context)

    def _flag(self, name):
        return self._algorithm.parameterAsBoolean(self._parameters, name, self._context)

    def _choice(self, name):
        return self._algorithm.parameterAsEnumString(self._parameters, name, self._context)

    def _given(self, name):
        return self._parameters.get(name) not in (None, "")

    def _own_crs(self):
        if self.plan is not None:
            return self.plan.crs
        for name, _ in SOURCES.values():
            if self._given(name):
                return source_crs(self._algorithm, self._parameters, name, self._context)
        raise GreenBlueError("Give a plan, or a layer of commitments.")

    def _metric_crs(self):
        if self.plan is not None:
            shapes = [self.plan.tables[t].geometry for t in PLAN_TABLES.values()]
            shapes = np.concatenate([*shapes, self.plan.tables["territory"].geometry])
            box = shapely.total_bounds(shapes) if len(shapes) else np.full(4, np.nan)
            return working_crs(self.crs, tuple(np.nan_to_num(box)), self._context)
        name = next(n for n, _ in SOURCES.values() if self._given(n))
        extent = source_extent(self._algorithm, self._parameters, name, self._context)
        return working_crs(self.crs, extent, self._context)

    def _rule(self):
        own = self._algorithm.parameterAsFile(self._parameters, "RULES", self._context)
        rule = read_counting_rule(infrastructure.RULES, own or None)
        tolerance = self._algorithm.parameterAsDouble(self._parameters, "TOLERANCE", self._context)
        numbers = tuple(
            replace(row, value=tolerance) if row.id == "tolerance_m" else row
            for row in rule.numbers
        )
        return replace(rule, numbers=numbers)

    def _options(self):
        year = self._parameters.get("YEAR")
        asked = self._algorithm.parameterAsInt(self._parameters, "YEAR", self._context)
        return AccountOptions(
            count_from=self._choice("STATUS"),
            year=None if year is None else asked,
            zones=ZONES[self._choice("ZONES")],
            baseline=self._flag("BASELINE"),
            need_checklist=self._flag("CHECKLIST"),
            need_duration=self._flag("DURATION"),
            geometry_source=self._choice("GEOMETRY_SOURCE"),
            plantings=self._choice("PLANTINGS"),
        )

    def _read(self, name, **options):
        return read_table(
            self._algorithm, self._parameters, name, self._context, self._feedback,
            crs=self.metric, **self._reading, **options,
        )  # fmt: skip

    def _commitments(self):
        """Lines, areas and points of the plan or of the layers, measured on the ellipsoid."""
        if self.plan is None:
            found = {key: self._layer(*SOURCES[key]) for key in SOURCES}
        else:
            found = {key: self._metric(self.plan.tables[t]) for key, t in PLAN_TABLES.items()}
        self._check([t for t in found.values() if t is not None])
        return {key: None if t is None else self._measured(key, t) for key, t in found.items()}

    def _layer(self, name, family):
        """Commitments of a layer with whichever fields of the record it has."""
        source = open_source(self._algorithm, self._parameters, name, self._context)
        if source is None:
            return None
        present = {f.name().lower(): f.name() for f in source.fields()}
        kinds = {f.name: "text" if f.kind in _TEXT_KINDS else "number" for f in COMMITMENT_FIELDS}
        kinds["shared"] = "text"
        kinds.update(_MORE)
        fields = {k: present[k] for k in kinds if k in present}
        return self._read(
            name, fields=fields, kinds={k: kinds[k] for k in fields}, geometry=family, every=True
        )

    def _metric(self, table):
        if self.metric == self.crs:
            return table
        shape = reproject(table.geometry, self.crs, self.metric, self._context, name=table.name)
        return table.with_columns(geometry=shape)

    def _measured(self, key, table):
        """Scale of lines, hectares of areas; municipalities by their present code."""
        columns = {}
        if key == "lines":
            columns["scale"] = self._scale(table.geometry)
        elif key == "areas":
            columns["area_ha"] = ellipsoidal_areas(table.geometry, self.metric, self._context) / 1e4
        if "nis" in table.columns:
            mergers = read_rules(MERGERS, Merger)
            columns["nis"] = np.array(
                [successor(normal_nis(n), mergers) for n in table["nis"]], dtype=object
            )
        return table.with_columns(**columns)

    def _scale(self, shapes):
        """Length on the ellipsoid ÷ planar length."""
        planar = np.nan_to_num(shapely.length(shapes))
        true = ellipsoidal_lengths(shapes, self.metric, self._context)
        return np.divide(true, planar, out=np.ones(len(planar)), where=planar > 0)

    def _check(self, tables):
        """Say what is doubtful in the commitments; nothing is left out for it."""
        full = []
        for table in tables:
            none = {
                f.name: np.full(
                    len(table), None if f.kind in (*_TEXT_KINDS, "bool") else np.nan, dtype=object
                )
                for f in COMMITMENT_FIELDS
            }
            full.append(Table(table.geometry, {**none, **table.columns}, table.name, table.fid))
        if self.plan is not None:
            found = findings(full, self.plan.meta, self.plan.tables["territory"])
        else:  # a layer need not have the measures of a plan
            today = date.today().isoformat()
            found = [f for table in full for f in check_commitments(table, today=today)]
        warn(self._algorithm, self._feedback, found)

    def _box(self, tables):
        shapes = np.concatenate([t.geometry for k, t in tables.items() if k in PLAN_TABLES])
        return shapely.total_bounds(shapes) if len(shapes) else np.full(4, np.nan)

    def _around(self, box, tables):
        """What must be known around the commitments: whole municipalities, for routes."""
        towns = tables.get("municipalities")
        if towns is not None and len(towns):
            near = shapely.STRtree(towns.geometry).query(shapely.box(*np.nan_to_num(box)))
            if np.isfinite(box).all():
                box = shapely.total_bounds(np.append(towns.geometry[near], shapely.box(*box)))
        if not np.isfinite(box).all():
            return None
        return tuple(box + MARGIN_M * np.array([-1, -1, 1, 1]))

    def _axes(self, box, progress):
        """The axes that were given, those of the plan, or axes made from raw infrastructure."""
        if self._given("AXES"):
            return self._axes_layer()
        if any(self._given(n) for n in ("ROADS", "RAILWAYS", "WATERWAYS")):
            return self._raw_axes(box, progress)
        if self.plan is not None and len(self.plan.tables["infrastructure"]):
            table = self._metric(self.plan.tables["infrastructure"])
            return table.with_columns(scale=self._scale(table.geometry))
        if self.plan is None:
            raise GreenBlueError("Give the infrastructure: axes, or roads, railways or waterways.")
        self._feedback.pushWarning(self._algorithm.tr(
            "The plan holds no infrastructure, and none is given: commitments of target I match "
            "nothing."
        ))  # fmt: skip
        return Table(np.empty(0, dtype=object), {}, "infrastructure")

    def _axes_layer(self):
        source = open_source(self._algorithm, self._parameters, "AXES", self._context)
        present = {f.name().lower(): f.name() for f in source.fields()}
        kinds = {"axis_id": "text", "kind": "text", "name": "text", "width_m": "number",
                 "m_from": "number"}  # fmt: skip
        fields = {k: present[k] for k in kinds if k in present}
        table = self._read("AXES", fields=fields, kinds=kinds, geometry="LineString")
        return table.with_columns(scale=self._scale(table.geometry))

    def _raw_axes(self, box, progress):
        rules = infrastructure.profile(self._algorithm, self._parameters, self._context)
        classes = infrastructure.barriers(self._algorithm, self._parameters, self._context)
        if self._given("OUTPUT_DRAWN"):  # lengths of the whole register are asked for
            box = None
        sources = infrastructure.read_sources(
            self._algorithm, self._parameters, self._context, self._feedback, rules, self.metric,
            box, progress=part(progress, 0.0, 0.3), **self._reading,
        )  # fmt: skip
        axes, origin = infrastructure.axes_and_origin(
            sources, rules, classes, self.metric, self._context, part(progress, 0.3, 1.0)
        )
        for name, table in sources.items():
            length = ellipsoidal_lengths(table.geometry, self.metric, self._context)
            table = table.with_columns(length_m=length)
            self._register.append(register_rows(table, name, rules, axes, origin))
        return axes

    def _drawn(self):
        """Length as drawn by manager: of the infrastructure as it came, and of the commitments."""
        lines = self.tables.get("lines", Table(np.empty(0, dtype=object)))
        plan = np.nan_to_num(shapely.length(lines.geometry))
        lines = lines.with_columns(
            plan_m=plan, length_m=plan * lines.columns.get("scale", np.ones(len(plan)))
        )
        return by_manager([*self._register, drawn_rows(lines)])

    def _municipalities(self):
        """Polygons with code, name and degree of urbanisation, of the layer or else the plan."""
        if not self._given("MUNICIPALITIES"):
            if self.plan is None or not len(self.plan.tables["territory"]):
                return None
            return _by_code(self._metric(self.plan.tables["territory"]))
        source = open_source(self._algorithm, self._parameters, "MUNICIPALITIES", self._context)
        present = {f.name().lower(): f.name() for f in source.fields()}
        fields = {
            column: self._text(name) or present.get(column)
            for column, name in (
                ("nis", "NIS_FIELD"), ("name", "NAME_FIELD"), ("degurba", "DEGURBA_FIELD"),
            )
        }  # fmt: skip
        kinds = {"nis": "text", "name": "text", "degurba": "number"}
        table = self._read("MUNICIPALITIES", fields=fields, kinds=kinds, geometry="Polygon")
        if "nis" not in table.columns:
            table = table.with_columns(nis=np.array([str(f) for f in table.fid], dtype=object))
        return _by_code(table)

    def _shapes(self, name, family):
        return self._read(name, geometry=family) if self._given(name) else None

    def _removals(self):
        if not self._given("REMOVALS"):
            return None
        field = self._text("REMOVAL_DATE_FIELD")
        table = self._read(
            "REMOVALS", fields={"date": field}, kinds={"date": "text"}, geometry="LineString"
        )
        return table.with_columns(scale=self._scale(table.geometry))


def _by_code(table):
    """Municipalities sorted by code, texts without None."""
    count = len(table)
    nis = np.array([_plain(n, r"\d{5}") for n in table["nis"]], dtype=object)
    name = table.columns.get("name", np.full(count, "", dtype=object))
    name = np.array([_plain(n, r"[^\['\"\]]+") for n in name], dtype=object)
    order = np.argsort(nis.astype(str), kind="stable")
    return table.with_columns(nis=nis, name=name).take(order)


def _plain(value, pattern):
    """A text out of what some downloads put around it: ['11002'] is 11002."""
    text = str(value or "")
    inner = re.fullmatch(rf"\[['\"]({pattern})['\"]\]", text.strip())
    return inner.group(1) if inner else normal_nis(text) or text
