"""From proposals and drawn features to commitments, with everything known about them."""

import uuid
from dataclasses import dataclass

import numpy as np
import shapely

from ...errors import GreenBlueError
from ...schema.plan import CODES, COMMITMENT_FIELDS
from ...table import Table
from ...text import id_list, untranslated
from .measures_list import by_proposal
from .naming import made_name

CROSSING, HEDGE, MEASURE, DRAWN = "crossing", "hedge", "measure", "drawn"
_NAMESPACE = uuid.UUID("6f1d7c2e-3c1b-5a5e-9a35-0d1b5c0f7a11")
_FAMILIES = [code for code, _ in CODES["infra_family"]]
_NUMBERS = ("int", "real", "bool")
_GEOMETRY_NAMES = {"point": (0, 4), "line": (1, 5), "area": (3, 6)}


@dataclass(frozen=True)
class Choices:
    """What the user says about all commitments that are added together.

    Empty texts and NaN mean: by the measure, or not known.
    """

    status: str = "planned"
    owner: str = ""
    manager: str = ""
    counting_owner: str = ""
    additionality: str = ""
    measure: str = ""
    date_planned: str = ""
    date_realised: str = ""
    duration_yr: float = np.nan
    u_rel: float = np.nan
    nis_vintage: float = np.nan
    region: str = ""
    author: str = ""
    now: str = ""


def kind_of(columns):
    """What the features of a layer are, by its columns.

    Returns
    -------
    {"crossing", "hedge", "measure", "drawn"}
    """
    if "measure_id" in columns and "prop_id" in columns:
        return MEASURE
    if "prop_id" in columns and "struct" in columns:
        return CROSSING
    if "prop_id" in columns and "rule_set" in columns:
        return HEDGE
    return DRAWN


def commitments_of(table, kind, measures, choices, territory, length_ell, translate=untranslated):
    """Commitments made of proposals or of drawn features.

    Parameters
    ----------
    table : Table, n rows
        Of the kind's columns; of drawn features any column that a commitment has is taken over.
    kind : {"crossing", "hedge", "drawn"}
    measures : sequence of Measure
    choices : Choices
    territory : Table
        Municipalities with ``nis``; may be empty.
    length_ell : ndarray of float, shape (n,)
        Ellipsoidal length (of areas the outline) in metres.
    translate : callable
        English name of a measure → name in the plan's language.

    Returns
    -------
    dict of str to Table
        By kind of geometry ("point", "line", "area"), each with the columns of the schema,
        in the order of ``table``. Features that are there twice are taken once.

    Raises
    ------
    GreenBlueError
        A feature without measure, a code that the table of measures lacks, or a measure that
        is not drawn so.

    Notes
    -----
    The uuid is made of the kind, the measure and the geometry to the centimetre, so that the
    same proposal is the same commitment in every run and on every device.
    O(n log m) for m municipalities.
    """
    measure = _measures_of(table, kind, measures, choices)
    columns = _columns(table, kind, measure, choices)
    _name(columns, table, kind, [translate(m.name) for m in measure])
    columns["nis"] = _municipality(table.geometry, territory, columns["nis"])
    nowhere = columns["nis"] == None  # noqa: E711 (element by element)
    columns["nis_vintage"] = np.where(nowhere, np.nan, columns["nis_vintage"])
    columns["degurba"] = _degurba(columns["nis"], territory, columns["degurba"])
    columns["length_2d"] = np.round(shapely.length(table.geometry), 3)
    columns["length_ell"] = np.round(np.asarray(length_ell, dtype=float), 3)
    columns["uuid"] = _uuids(table.geometry, kind, columns["measure_code"])
    points = np.isin(shapely.get_type_id(table.geometry), _GEOMETRY_NAMES["point"])
    for name in ("length_2d", "length_ell"):
        columns[name][points] = np.nan
    made = Table(table.geometry, columns, table.name, table.fid)
    return _by_geometry(made, measure)


def new_rows(table, known):
    """The rows whose uuid is not among ``known``, each once (positions, in order)."""
    seen, rows = set(known), []
    for row, code in enumerate(table["uuid"]):
        if code not in seen:
            seen.add(code)
            rows.append(row)
    return np.array(rows, dtype=np.int64)


def _measures_of(table, kind, measures, choices):
    """The measure of each feature: chosen for it, else chosen for all, else by its structure."""
    known = {m.code: m for m in measures}
    tokens = by_proposal(measures)
    given = _texts(table, "measure_code")
    structure = _texts(table, {CROSSING: "struct", HEDGE: "kind"}.get(kind, ""))
    found = [
        known.get(code or choices.measure) if code or choices.measure else tokens.get(token or "")
        for code, token in zip(given, structure)
    ]
    absent = [row for row, measure in enumerate(found) if measure is None]
    if absent:
        codes = sorted({given[r] or choices.measure or structure[r] or "?" for r in absent})
        raise GreenBlueError(
            "Layer “{layer}”: what features {ids} are to become is not known ({codes}). Choose "
            "a measure, or a field with codes from the table of measures.",
            layer=table.name,
            ids=id_list(table.fid[absent]),
            codes=", ".join(codes),
        )
    return found


def _columns(table, kind, measure, choices):
    """All columns of the record before place and length are known."""
    n = len(table)
    columns = {f.name: _own(table, f, kind) for f in COMMITMENT_FIELDS}
    by_measure = {
        "measure_code": [m.code for m in measure],
        "target": [m.target for m in measure],
        "action_type": [m.action for m in measure],
        "width_m": [m.width_m or np.nan for m in measure],
        "duration_yr": [m.duration_yr or np.nan for m in measure],
        "additionality": [m.additionality(choices.region) for m in measure],
    }
    said = {
        "status": choices.status, "owner": choices.owner, "manager": choices.manager,
        "counting_owner": choices.counting_owner, "additionality": choices.additionality,
        "date_planned": choices.date_planned, "date_realised": choices.date_realised,
        "duration_yr": choices.duration_yr, "u_rel": choices.u_rel, "author": choices.author,
        "nis_vintage": choices.nis_vintage, "region": choices.region,
        "created": choices.now, "modified": choices.now,
    }  # fmt: skip
    for name, value in said.items():
        _fill(columns, name, np.full(n, value, dtype=columns[name].dtype))
    for name, values in by_measure.items():
        _fill(columns, name, np.array(values, dtype=columns[name].dtype))
    columns["measure_code"][:] = by_measure["measure_code"]
    columns["shared"] = np.nan_to_num(columns["shared"], nan=0.0)
    return columns


def _own(table, field, kind):
    """What the feature itself says about a field of the record."""
    of = {
        CROSSING: {"proposal_id": "prop_id", "cost_eur": "cost_mid", "infra_family": "kind",
                   "d_ec": "d_ec", "width_m": "width_m"},
        HEDGE: {"proposal_id": "prop_id", "cost_eur": "cost_mid", "species_list": "species",
                "d_ec": "d_ec"},
    }.get(kind, {field.name: field.name})  # fmt: skip
    source = of.get(field.name)
    if field.kind in _NUMBERS:
        return _numbers(table, source)
    values = _texts(table, source)
    if field.name == "infra_family" and kind == CROSSING:
        values[~np.isin(values, _FAMILIES)] = None
    return values


def _name(columns, table, kind, measure):
    """Name what is nameless: the measure, and the infrastructure or the proposal."""
    where = _texts(table, {CROSSING: "name", HEDGE: "prop_id"}.get(kind, ""))
    names = [made_name(*pair) for pair in zip(measure, where)]
    _fill(columns, "name", np.array(names, dtype=object))


def _fill(columns, name, values):
    """Fill what is empty; an empty text or NaN fills nothing."""
    column = columns[name]
    if column.dtype == object:
        values = np.array([v if v not in ("", None) else None for v in values], dtype=object)
        columns[name] = np.where(column == None, values, column)  # noqa: E711 (element by element)
    else:
        columns[name] = np.where(np.isnan(column), values, column)


def _texts(table, name):
    result = np.full(len(table), None, dtype=object)
    if name in table.columns:
        result[:] = [None if v is None or v != v or v == "" else str(v) for v in table[name]]
    return result


def _numbers(table, name):
    if name not in table.columns:
        return np.full(len(table), np.nan)
    return np.array([np.nan if v is None else v for v in table[name]], dtype=np.float64)


def _municipality(geometry, territory, given):
    """NIS code of the municipality that holds most of each geometry; ties go to the lower code."""
    result = given.copy()
    if not len(territory) or not len(geometry):
        return result
    row, place = shapely.STRtree(territory.geometry).query(geometry, predicate="intersects")
    common = shapely.intersection(geometry[row], territory.geometry[place])
    size = np.where(
        shapely.get_dimensions(geometry[row]) == 2, shapely.area(common), shapely.length(common)
    )
    codes = np.array([code or "" for code in territory["nis"][place]], dtype=object)
    order = np.lexsort((codes.astype(str), -size, row))
    rows, first = np.unique(row[order], return_index=True)
    found = codes[order][first]
    for at, code in zip(rows, found):  # few: one per feature
        if result[at] is None and code:
            result[at] = code
    return result


def _degurba(nis, territory, given):
    known = dict(zip(territory["nis"], territory["degurba"])) if len(territory) else {}
    found = np.array([known.get(code, np.nan) for code in nis], dtype=np.float64)
    return np.where(np.isnan(given), found, given)


def _uuids(geometry, kind, codes):
    """An identifier made of what it is and where, in the form that QGIS gives new ones."""
    centimetres = shapely.normalize(shapely.transform(geometry, lambda xy: np.round(xy, 2) + 0.0))
    what = zip(codes, shapely.to_wkb(centimetres, output_dimension=2, byte_order=1))
    result = np.empty(len(geometry), dtype=object)
    # A loop: the standard library makes one identifier at a time.
    result[:] = [str(uuid.uuid5(_NAMESPACE, f"{kind}|{code}|{wkb.hex()}")) for code, wkb in what]
    return result


def _by_geometry(made, measure):
    """Rows by kind of geometry, after a look whether their measure may be drawn so."""
    types = shapely.get_type_id(made.geometry)
    tables, wrong = {}, np.zeros(len(made), dtype=bool)
    for name, ids in _GEOMETRY_NAMES.items():
        rows = np.isin(types, ids)
        wrong |= rows & np.array([name not in m.geometries() for m in measure], dtype=bool)
        if rows.any():
            tables[name] = made.take(rows)
    if wrong.any():
        raise GreenBlueError(
            "Layer “{layer}”: the measure {codes} is not drawn as features {ids} are. Choose "
            "another measure, or draw them as the table of measures says.",
            layer=made.name,
            codes=", ".join(sorted(set(made["measure_code"][wrong]))),
            ids=id_list(made.fid[wrong]),
        )
    return tables
