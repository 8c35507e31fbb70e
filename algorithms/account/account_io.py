"""Between the parameters of "Account managed kilometres" and ``core.account.ledger``."""

from dataclasses import replace
from datetime import date

import numpy as np
import shapely

from ...core.account.counting_rule import AccountOptions, read_counting_rule
from ...core.account.ledger.account import account
from ...core.account.plan.checks import check_commitments
from ...core.account.plan.territory import Merger, normal_nis, successor
from ...core.errors import GreenBlueError
from ...core.infrastructure.register import by_manager, drawn_rows
from ...core.progress import part
from ...core.rules import read_rules
from ...core.schema.plan import COMMITMENT_FIELDS
from ...core.table import Table
from .. import infrastructure
from ..io.crs import ellipsoidal_areas, ellipsoidal_lengths, reproject, working_crs
from ..io.plan_file import read_plan
from ..io.read import read_table, source_crs, source_extent
from ..io.source import open_source
from .account_axes import axes_of
from .account_towns import municipalities
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
LATEST = 9999
_TEXT_KINDS = ("text", "date")
_MORE = {"fence_m": "number", "range_m": "number"}


class Work:
    """One run: what is read, and the account of it."""

    def __init__(self, algorithm, parameters, context, feedback, report):
        self.algorithm, self.parameters = algorithm, parameters
        self.context, self.feedback = context, feedback
        policy = algorithm.parameterAsEnumString(parameters, "INVALID", context)
        self.reading = {"invalid": policy, "report": report}
        path = algorithm.parameterAsFile(parameters, "PLAN", context)
        self.plan = read_plan(path) if path else None
        self.crs = self._own_crs()
        self.metric = self._metric_crs()
        self.register = []
        self.mergers, self.vintage = read_rules(MERGERS, Merger), self._vintage()
        self.rule = self._rule()
        self.options = self._options()

    def run(self, progress):
        """The account of everything that was given."""
        towns = municipalities(self)
        tables = {k: v for k, v in self._commitments(towns).items() if v is not None}
        box = self._box(tables)
        tables["municipalities"] = towns
        tables["urban"] = self._shapes("PERI_URBAN", "Polygon")
        tables["axes"] = axes_of(self, self._around(box, tables), part(progress, 0.0, 0.4))
        tables["before"] = self._shapes("ELEMENTS_BEFORE", "LineString")
        tables["removals"] = self._removals()
        self.tables = {k: v for k, v in tables.items() if v is not None}
        self.axes = self.tables["axes"]
        self.drawn = self._drawn()
        return account(
            self.tables, self.rule, self.options, self.algorithm.tr, part(progress, 0.4, 1.0)
        )

    def metric_tables(self):
        """The tables of the plan in the CRS that is worked in."""
        tables = {} if self.plan is None else self.plan.tables
        return {
            name: self.to_metric(table) if table.geometry is not None else table
            for name, table in tables.items()
        }

    def own(self, table):
        """A table back in the CRS of the commitments."""
        if self.metric == self.crs or table.geometry is None:
            return table
        moved = reproject(table.geometry, self.metric, self.crs, self.context)
        return table.with_columns(geometry=moved)

    def text(self, name):
        return self.algorithm.parameterAsString(self.parameters, name, self.context)

    def _flag(self, name):
        return self.algorithm.parameterAsBoolean(self.parameters, name, self.context)

    def _choice(self, name):
        return self.algorithm.parameterAsEnumString(self.parameters, name, self.context)

    def given(self, name):
        return self.parameters.get(name) not in (None, "")

    def _own_crs(self):
        if self.plan is not None:
            return self.plan.crs
        for name, _ in SOURCES.values():
            if self.given(name):
                return source_crs(self.algorithm, self.parameters, name, self.context)
        raise GreenBlueError("Give a plan, or a layer of commitments.")

    def _metric_crs(self):
        if self.plan is not None:
            shapes = [self.plan.tables[t].geometry for t in PLAN_TABLES.values()]
            shapes = np.concatenate([*shapes, self.plan.tables["territory"].geometry])
            box = shapely.total_bounds(shapes) if len(shapes) else np.full(4, np.nan)
            return working_crs(self.crs, tuple(np.nan_to_num(box)), self.context)
        name = next(n for n, _ in SOURCES.values() if self.given(n))
        extent = source_extent(self.algorithm, self.parameters, name, self.context)
        return working_crs(self.crs, extent, self.context)

    def _rule(self):
        own = self.algorithm.parameterAsFile(self.parameters, "RULES", self.context)
        rule = read_counting_rule(infrastructure.RULES, own or None)
        tolerance = self.algorithm.parameterAsDouble(self.parameters, "TOLERANCE", self.context)
        numbers = tuple(
            replace(row, value=tolerance) if row.id == "tolerance_m" else row
            for row in rule.numbers
        )
        return replace(rule, numbers=numbers)

    def _vintage(self):
        """The year of the list of municipalities: asked for, the plan's, or the latest."""
        if self.parameters.get("NIS_VINTAGE") is not None:
            return self.algorithm.parameterAsInt(self.parameters, "NIS_VINTAGE", self.context)
        said = "" if self.plan is None else self.plan.meta.get("nis_vintage", "")
        return int(said) if said.isdecimal() else LATEST

    def _options(self):
        year = self.parameters.get("YEAR")
        asked = self.algorithm.parameterAsInt(self.parameters, "YEAR", self.context)
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

    def read(self, name, **options):
        return read_table(
            self.algorithm, self.parameters, name, self.context, self.feedback,
            crs=self.metric, **self.reading, **options,
        )  # fmt: skip

    def _commitments(self, towns):
        """Lines, areas and points of the plan or of the layers, measured on the ellipsoid."""
        if self.plan is None:
            found = {key: self._layer(*SOURCES[key]) for key in SOURCES}
        else:
            found = {key: self.to_metric(self.plan.tables[t]) for key, t in PLAN_TABLES.items()}
        self._check([t for t in found.values() if t is not None], towns)
        return {key: None if t is None else self._measured(key, t) for key, t in found.items()}

    def _layer(self, name, family):
        """Commitments of a layer with whichever fields of the record it has."""
        source = open_source(self.algorithm, self.parameters, name, self.context)
        if source is None:
            return None
        present = {f.name().lower(): f.name() for f in source.fields()}
        kinds = {f.name: "text" if f.kind in _TEXT_KINDS else "number" for f in COMMITMENT_FIELDS}
        kinds["shared"] = "text"
        kinds.update(_MORE)
        fields = {k: present[k] for k in kinds if k in present}
        return self.read(
            name, fields=fields, kinds={k: kinds[k] for k in fields}, geometry=family, every=True
        )

    def to_metric(self, table):
        if self.metric == self.crs:
            return table
        shape = reproject(table.geometry, self.crs, self.metric, self.context, name=table.name)
        return table.with_columns(geometry=shape)

    def _measured(self, key, table):
        """Scale of lines, hectares of areas; municipalities by their present code."""
        columns = {}
        if key == "lines":
            columns["scale"] = self.scale(table.geometry)
        elif key == "areas":
            columns["area_ha"] = ellipsoidal_areas(table.geometry, self.metric, self.context) / 1e4
        if "nis" in table.columns:
            columns["nis"] = np.array(
                [successor(normal_nis(n), self.mergers, self.vintage) for n in table["nis"]],
                dtype=object,
            )
        return table.with_columns(**columns)

    def scale(self, shapes):
        """Length on the ellipsoid ÷ planar length."""
        planar = np.nan_to_num(shapely.length(shapes))
        true = ellipsoidal_lengths(shapes, self.metric, self.context)
        return np.divide(true, planar, out=np.ones(len(planar)), where=planar > 0)

    def _check(self, tables, towns):
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
            known = () if towns is None else towns["nis"]
            options = {"mergers": self.mergers, "vintage": self.vintage, "known_nis": known}
            found = [f for t in full for f in check_commitments(t, today=today, **options)]
        warn(self.algorithm, self.feedback, found)

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

    def _drawn(self):
        """Length as drawn by manager: of the infrastructure as it came, and of the commitments."""
        lines = self.tables.get("lines", Table(np.empty(0, dtype=object)))
        plan = np.nan_to_num(shapely.length(lines.geometry))
        lines = lines.with_columns(
            plan_m=plan, length_m=plan * lines.columns.get("scale", np.ones(len(plan)))
        )
        return by_manager([*self.register, drawn_rows(lines)])

    def _shapes(self, name, family):
        return self.read(name, geometry=family) if self.given(name) else None

    def _removals(self):
        if not self.given("REMOVALS"):
            return None
        field = self.text("REMOVAL_DATE_FIELD")
        table = self.read(
            "REMOVALS", fields={"date": field}, kinds={"date": "text"}, geometry="LineString"
        )
        return table.with_columns(scale=self.scale(table.geometry))
