"""The door to a plan: its tables as they are at one moment, whoever has it open."""

import sqlite3
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import shapely
from qgis.core import QgsCoordinateReferenceSystem

from ...core.account.plan.tables import plan_layers, version_of
from ...core.errors import GreenBlueError
from ...core.schema.plan import VERSION
from ...core.table import Table
from .geometry import FARTHEST
from .paths import read_only_uri
from .safe_files import LOCK_SECONDS, explained, safe_geopackage

_ENVELOPE_BYTES = (0, 32, 48, 48, 64, 0, 0, 0)
_FAMILIES = {
    "Point": (0, 4), "LineString": (1, 5), "MultiLineString": (1, 5), "MultiPolygon": (3, 6),
}  # fmt: skip
"""GEOS's numbers of the geometry types that a table may hold."""
_MOST_INT = 2.0**62


@dataclass(frozen=True)
class Plan:
    """What a plan holds.

    Attributes
    ----------
    path : pathlib.Path
    meta : dict of str to str
        Of the table ``plan_meta``: schema_version, title, nis, language and others.
    tables : dict of str to core.table.Table
        By name, with the columns of the schema; NaN and None where nothing is known.
    crs : QgsCoordinateReferenceSystem
        Of all geometry.
    """

    path: Path
    meta: dict
    tables: dict
    crs: QgsCoordinateReferenceSystem


def read_plan(path, names=None):
    """Read a plan, all tables as of the same moment.

    Parameters
    ----------
    path : str or Path
        Of the GeoPackage. It may be open in QGIS; edits not yet saved there are not seen.
    names : sequence of str
        Tables to read; None for all. ``plan_meta`` is read in any case.

    Returns
    -------
    Plan
        Every table asked for is there: a table that an older GreenBlue did not make is empty.

    Raises
    ------
    GreenBlueError
        No such file, no plan, a plan of another schema version, damaged, locked.

    Notes
    -----
    One read transaction of SQLite. O(rows).
    """
    path = Path(path)
    layers = plan_layers()
    with explained(path), closing(connect(path)) as database:
        database.execute("BEGIN")
        meta = read_meta(database, path)
        _check_version(path, version_of(meta))
        tables = {
            name: _table(database, name, layer)
            for name, layer in layers.items()
            if names is None or name in names
        }
        crs = plan_crs(database)
    return Plan(path, meta, tables, crs)


def connect(path):
    """A read-only connection to a plan's database.

    Raises
    ------
    GreenBlueError
        When there is no such file.
    """
    path = Path(path)
    if not path.is_file():
        raise GreenBlueError(
            "There is no plan at {path}. Choose the GeoPackage of a plan, or make one with "
            "“Create a plan”.",
            path=path,
        )
    _roll_back(path)
    uri = read_only_uri(path.absolute())
    database = sqlite3.connect(uri, uri=True, timeout=LOCK_SECONDS)
    database.isolation_level = None
    database.text_factory = _text
    return database


def _text(raw):
    return raw.decode("utf-8", "replace")  # SQLite keeps any bytes as text


def _roll_back(path):
    """Take back what a killed writer left half done: reading alone may not do that."""
    if Path(f"{path}-journal").exists():
        with explained(path), closing(sqlite3.connect(path, timeout=LOCK_SECONDS)) as database:
            database.execute("SELECT count(*) FROM sqlite_master")


def plan_meta(path):
    """What a plan says about itself, and its CRS, whichever earlier version it is of.

    Returns
    -------
    dict of str to str, QgsCoordinateReferenceSystem

    Raises
    ------
    GreenBlueError
        No plan, damaged, or made by a newer GreenBlue.
    """
    path = Path(path)
    with explained(path), closing(connect(path)) as database:
        meta = read_meta(database, path)
        check_not_newer(path, version_of(meta))
        return meta, plan_crs(database)


def read_meta(database, path):
    """The table ``plan_meta`` of an open plan as a dict.

    Raises
    ------
    GreenBlueError
        When the file is no GeoPackage, or holds no plan.
    """
    try:
        _refuse_programs(database, path)
        rows = database.execute("SELECT key, value FROM plan_meta ORDER BY key").fetchall()
    except sqlite3.OperationalError as error:
        if "no such" not in str(error):
            raise
        raise GreenBlueError(
            "{path} holds no plan of GreenBlue. Choose the GeoPackage of a plan, or make one "
            "with “Create a plan”.",
            path=path,
        ) from error
    return {str(key): "" if value is None else str(value) for key, value in rows}


def _refuse_programs(database, path):
    """A table of a plan that is a view would compute, perhaps for ever, instead of holding rows."""
    made = database.execute(
        "SELECT name FROM sqlite_master WHERE type = 'view' OR sql LIKE 'CREATE VIRTUAL%'"
    )
    known = {*plan_layers(), "plan_meta", "gpkg_geometry_columns", "gpkg_spatial_ref_sys"}
    found = sorted({str(name) for (name,) in made} & known)
    if found:
        raise GreenBlueError(
            "{path} holds no plan of GreenBlue: {names} are no tables. Restore a backup.",
            path=path,
            names=", ".join(found),
        )


def check_not_newer(path, version):
    """Refuse a plan of a later version, whose tables may mean something else.

    Raises
    ------
    GreenBlueError
    """
    if version > VERSION:
        raise GreenBlueError(
            "The plan {path} was made by a newer GreenBlue (plan version {theirs}; this one "
            "knows {ours}). Update GreenBlue to work on it; nothing was changed.",
            path=path,
            theirs=version,
            ours=VERSION,
        )


def copy_plan(path, target):
    """Copy a plan, complete also while it is open and being edited in QGIS.

    Copying the file alone would leave out what still stands in its journal.

    Parameters
    ----------
    path, target : str or Path
        A plan that is already at ``target`` is replaced as a whole.

    Raises
    ------
    GreenBlueError
        No plan at ``path``; missing or read-only folder, full disk, locked.
    """
    with explained(path), closing(connect(path)) as origin:
        read_meta(origin, path)
        with safe_geopackage(target) as temporary, closing(sqlite3.connect(temporary)) as copy:
            origin.backup(copy)


def _check_version(path, version):
    check_not_newer(path, version)
    if version < VERSION:
        raise GreenBlueError(
            "The plan {path} was made by an older GreenBlue. Run “Create a plan” with it as "
            "destination: that brings it up to date and keeps everything in it.",
            path=path,
        )


def table_of(database, name):
    """One table of an open plan, whichever version it is of."""
    return _table(database, name, plan_layers()[name])


def _table(database, name, layer):
    """One table of the plan; columns that it lacks are empty."""
    present = [row[1] for row in database.execute(f'PRAGMA table_info("{name}")')]
    wanted = [f.name if f.name in present else None for f in layer.fields]
    spatial = layer.geometry != "None"
    shape = geometry_column(database, name) if spatial else None
    if not present:
        rows = []
    else:
        columns = ["fid", shape, *wanted]
        listed = ", ".join(f'"{c}"' if c else "NULL" for c in columns)
        query = " ".join(("SELECT", listed, "FROM", f'"{name}"', "ORDER BY fid"))
        rows = database.execute(query).fetchall()
    fid, blobs, *values = zip(*rows) if rows else [()] * (2 + len(wanted))
    if not all(isinstance(number, int) for number in fid):  # as where fid is no primary key
        raise sqlite3.DatabaseError(f"rows of {name} without fid")
    columns = {f.name: _column(v, f.kind) for f, v in zip(layer.fields, values)}
    geometry = _shapes(blobs, _FAMILIES[layer.geometry]) if spatial else None
    return Table(geometry, columns, name, np.array(fid, dtype=np.int64))


def geometry_column(database, name):
    """Name of the geometry column of a table; None for a table without, or none at all."""
    query = "SELECT column_name FROM gpkg_geometry_columns WHERE table_name = ?"
    row = database.execute(query, (name,)).fetchone()
    return None if row is None else row[0]


def _column(values, kind):
    """A column in the form of `Table`; what is no number in a number field is unknown."""
    if kind in ("text", "date"):
        result = np.empty(len(values), dtype=object)
        result[:] = [None if v is None else str(v) for v in values]
        return result
    numbers = np.array([_number(v) for v in values], dtype=np.float64)
    if kind == "int" and (np.abs(numbers) < _MOST_INT).all():
        return numbers.astype(np.int64)
    if kind == "bool" and np.isfinite(numbers).all():
        return numbers.astype(bool)
    return numbers


def _number(value):
    # SQLite keeps any value in any column, so that a program may have left a text here.
    return float(value) if isinstance(value, (int, float)) else np.nan


def _shapes(blobs, types):
    """Geometries from GeoPackage blobs; None for what is none, or of another kind."""
    wkb = np.empty(len(blobs), dtype=object)
    wkb[:] = [_wkb(blob) for blob in blobs]
    shapes = shapely.force_2d(shapely.from_wkb(wkb, on_invalid="ignore"))
    near = (np.abs(shapely.bounds(shapes)) <= FARTHEST).all(axis=1)
    return np.where(near & np.isin(shapely.get_type_id(shapes), types), shapes, None)


def _wkb(blob):
    """What follows the header of a GeoPackage's geometry."""
    if not isinstance(blob, bytes) or len(blob) < 8:
        return None
    return blob[8 + _ENVELOPE_BYTES[(blob[3] >> 1) & 7] :]


def plan_crs(database):
    """The CRS of an open plan."""
    row = database.execute(
        "SELECT organization, organization_coordsys_id, definition FROM gpkg_spatial_ref_sys s "
        "JOIN gpkg_geometry_columns g ON g.srs_id = s.srs_id "
        "WHERE g.table_name = 'commitments_line'"
    ).fetchone()
    if row is None:
        return QgsCoordinateReferenceSystem()
    crs = QgsCoordinateReferenceSystem(f"{row[0]}:{row[1]}")
    return crs if crs.isValid() else QgsCoordinateReferenceSystem.fromWkt(str(row[2]))
