"""Changing a plan: on a copy, verified, put in place in one step."""

import hashlib
import json
import sqlite3
from contextlib import closing, contextmanager
from pathlib import Path

from osgeo import gdal, ogr, osr
from qgis.core import QgsFields, QgsVectorFileWriter, QgsWkbTypes
from qgis.PyQt import sip

from ...core.account.plan.tables import plan_layers, version_of
from ...core.errors import GreenBlueError
from ...core.progress import silent
from ...core.schema import plan as schema
from .compat import field
from .plan_file import connect, plan_meta, read_meta
from .plan_migrate import migrate
from .safe_files import safe_geopackage
from .write import add_all

_TYPES = {
    "text": (ogr.OFTString, ogr.OFSTNone),
    "int": (ogr.OFTInteger64, ogr.OFSTNone),
    "real": (ogr.OFTReal, ogr.OFSTNone),
    "bool": (ogr.OFTInteger, ogr.OFSTBoolean),
    "date": (ogr.OFTDate, ogr.OFSTNone),
}
_GEOMETRY = {
    "Point": ogr.wkbPoint,
    "LineString": ogr.wkbLineString,
    "MultiLineString": ogr.wkbMultiLineString,
    "MultiPolygon": ogr.wkbMultiPolygon,
    "None": ogr.wkbNone,
}
_INDEXES = {
    **{layer.id: ("uuid", "proposal_id") for layer in schema.COMMITMENTS},
    "checklist_answers": ("commitment",),
    "evidence": ("commitment",),
    "runs": ("run_id",),
}


@contextmanager
def changed_plan(path, crs, context):
    """Change a plan, or make a new one: all that the body does, or nothing.

    Parameters
    ----------
    path : str or Path
    crs : QgsCoordinateReferenceSystem
        Of a new plan; an existing one keeps its own.
    context : QgsProcessingContext

    Yields
    ------
    PlanWriter

    Raises
    ------
    GreenBlueError
        An existing file that is no plan, a plan of a later version, locked, full disk, …
        The plan is then as it was.
    """
    path = Path(path)
    meta = {}
    if path.exists():
        meta, crs = plan_meta(path)
    writer = PlanWriter(path, crs, context, meta)
    with safe_geopackage(path, lambda _temporary: writer.verify()) as temporary:
        writer.path = temporary
        yield writer


class PlanWriter:
    """The copy of a plan that is being changed.

    Attributes
    ----------
    path : pathlib.Path
        Of the copy.
    crs : QgsCoordinateReferenceSystem
    meta : dict of str to str
        As it stood before; empty for a new plan.
    """

    def __init__(self, target, crs, context, meta):
        self.path = None
        self.crs = crs
        self.meta = meta
        self._target = target
        self._context = context
        self._expected = {}

    def make_tables(self, translate):
        """Make the tables and columns that are not there yet, and bring old ones up to date.

        Returns
        -------
        list of str
            Names of the tables that were made.
        """
        made = []
        with self._opened() as dataset:
            migrate(dataset, version_of(self.meta) if self.meta else schema.VERSION)
            for name, layer in plan_layers().items():
                table = dataset.GetLayerByName(name)
                if table is None:
                    table = self._make_table(dataset, name, layer, translate)
                    made.append(name)
                known = table.GetLayerDefn()
                for column in layer.fields:
                    if known.GetFieldIndex(column.name) < 0:
                        self._check(table.CreateField(_definition(column)) == 0)
        with closing(sqlite3.connect(self.path)) as database, database:
            database.execute("CREATE UNIQUE INDEX IF NOT EXISTS plan_meta_key ON plan_meta (key)")
            for name, columns in _INDEXES.items():
                for column in columns:
                    database.execute(
                        f"CREATE INDEX IF NOT EXISTS {name}_{column} ON {name} ({column})"
                    )
        return made

    def fill(self, name, table, progress=silent):
        """Replace the rows of a table."""
        with self._opened() as dataset:
            dataset.ExecuteSQL(" ".join(("DELETE FROM", f'"{name}"')))
        self.append(name, table, progress)

    def append(self, name, table, progress=silent):
        """Add rows to a table, from a `Table` with a column for each of its fields."""
        layer = plan_layers()[name]
        before = self.count(name)
        if len(table):
            writer = self._row_writer(name, layer)
            fields = QgsFields()
            for column in layer.fields:
                fields.append(field(column.name, column.kind))
            try:
                self._check(
                    writer.hasError() == QgsVectorFileWriter.WriterError.NoError,
                    writer.errorMessage(),
                )
                add_all(writer, table, layer, fields, progress, self._target)
            finally:
                sip.delete(writer)
        self._expected[name] = before + len(table)

    def set_meta(self, values):
        """Write what the plan says about itself; other keys stay."""
        with closing(sqlite3.connect(self.path)) as database, database:
            database.executemany(
                "INSERT INTO plan_meta (key, value) VALUES (?, ?) "
                "ON CONFLICT (key) DO UPDATE SET value = excluded.value",
                sorted(values.items()),
            )

    def add_run(self, run_id, record, layers):
        """Remember a run; one that is remembered already only gets the new layers."""
        with closing(sqlite3.connect(self.path)) as database, database:
            row = database.execute("SELECT layers FROM runs WHERE run_id = ?", (run_id,)).fetchone()
            known = (row[0] or "").split() if row else []
            listed = " ".join(sorted({*known, *layers}))
            if row:
                database.execute("UPDATE runs SET layers = ? WHERE run_id = ?", (listed, run_id))
                return
            database.execute(
                "INSERT INTO runs (run_id, algorithm, date, record, results, layers) "
                "VALUES (?, ?, ?, ?, ?, ?)",
                (
                    run_id, record.get("algorithm"), record.get("date"), _as_json(record),
                    _as_json(record.get("results", {})), listed,
                ),
            )  # fmt: skip

    def count(self, name):
        """Number of rows of a table."""
        with closing(sqlite3.connect(self.path)) as database:
            query = " ".join(("SELECT count(*) FROM", f'"{name}"'))
            return database.execute(query).fetchone()[0]

    def verify(self):
        """Raise when the copy is not sound, or does not hold what was written to it."""
        with closing(connect(self.path)) as database:
            answer = database.execute("PRAGMA integrity_check(1)").fetchone()[0]
            self._check(answer == "ok", answer)
            self._check(version_of(read_meta(database, self._target)) == schema.VERSION)
        for name, count in self._expected.items():
            self._check(self.count(name) == count, name)

    def _make_table(self, dataset, name, layer, translate):
        reference = osr.SpatialReference()
        reference.SetFromUserInput(self.crs.authid() or self.crs.toWkt())
        options = ["FID=fid", "GEOMETRY_NAME=geom", f"IDENTIFIER={translate(layer.title)}"]
        spatial = layer.geometry != "None"
        table = dataset.CreateLayer(
            name, reference if spatial else None, _GEOMETRY[layer.geometry], options
        )
        self._check(table is not None, gdal.GetLastErrorMsg())
        return table

    def _row_writer(self, name, layer):
        options = QgsVectorFileWriter.SaveVectorOptions()
        options.driverName = "GPKG"
        options.layerName = name
        action = QgsVectorFileWriter.ActionOnExistingFile
        options.actionOnExistingFile = action.AppendToLayerNoNewFields
        fields = QgsFields()
        for column in layer.fields:
            fields.append(field(column.name, column.kind))
        return QgsVectorFileWriter.create(
            str(self.path), fields, _wkb_type(layer), self.crs,
            self._context.transformContext(), options,
        )  # fmt: skip

    @contextmanager
    def _opened(self):
        """The copy as a GDAL dataset, for what needs the functions of its triggers."""
        try:
            if self.path.exists():
                dataset = gdal.OpenEx(str(self.path), gdal.OF_VECTOR | gdal.OF_UPDATE)
            else:
                dataset = gdal.GetDriverByName("GPKG").Create(str(self.path), 0, 0, 0)
            self._check(dataset is not None, gdal.GetLastErrorMsg())
            gdal.ErrorReset()
            yield dataset
            dataset.FlushCache()
            failed = gdal.GetLastErrorType() >= gdal.CE_Failure
            self._check(not failed, gdal.GetLastErrorMsg())
        except RuntimeError as error:  # where GDAL's exceptions are switched on
            self._check(False, str(error))

    def _check(self, good, problem="?"):
        if not good:
            raise GreenBlueError(
                "{path} could not be written completely, so nothing was changed: {problem}. "
                "Check the room on the disk, or choose another destination.",
                path=self._target,
                problem=problem or "?",
            )


def run_id(record):
    """Identifier of a run: the same for the same record."""
    return hashlib.sha256(_as_json(record).encode()).hexdigest()[:16]


def _as_json(value):
    return json.dumps(value, ensure_ascii=False, sort_keys=True, default=str)


def _definition(column):
    kind, subtype = _TYPES[column.kind]
    definition = ogr.FieldDefn(column.name, kind)
    definition.SetSubType(subtype)
    return definition


def _wkb_type(layer):
    return getattr(QgsWkbTypes.Type, "NoGeometry" if layer.geometry == "None" else layer.geometry)
