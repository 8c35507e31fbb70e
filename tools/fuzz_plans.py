"""Readers of plans: GeoPackages that anybody may have changed, down to the cells."""

import contextlib
import sqlite3
import tempfile
from pathlib import Path

import numpy as np
import shapely
from fuzz_guard import ROOT, RULES, Reader


def _record(path):
    """JSON in the rows of a plan: records and results of runs, reasons of computed answers."""
    from greenblue.core.account.scenarios.compare import _number
    from greenblue.core.dossier.answers import Answer
    from greenblue.core.dossier.computed_answers import COMPUTED, reason_sentence
    from greenblue.core.dossier.runs import remembered
    from greenblue.core.dossier.surroundings import _equivalent_connectivity
    from greenblue.core.table import Table

    text = path.read_bytes().decode("utf-8", "replace")
    remembered("greenblue:createplan", "2026-11-23", text, text)
    _number(text, "EC")
    reason_sentence(Answer("1.1", "yes", source=COMPUTED, reason=text))
    one = {"results": text, "date": "2026-11-23", "algorithm": "a"}
    _equivalent_connectivity(
        Table(None, {k: np.array([v], dtype=object) for k, v in one.items()}, "runs")
    )


def _plan_file(path):
    from greenblue.algorithms.io.plan_file import plan_meta, read_plan

    plan_meta(path)
    read_plan(path)


class _Taker:
    """Numbers and texts out of bytes."""

    def __init__(self, data):
        self.data, self.at = data, 0

    def number(self, below):
        self.at += 1
        return (self.data[self.at - 1] if self.at <= len(self.data) else 0) % below

    def value(self):
        kind = self.number(8)
        size = self.number(40)
        raw = self.data[self.at : self.at + size]
        self.at += size
        text = raw.decode("utf-8", "replace")
        return (None, text, raw, len(raw) - 20, float("inf"), 1e300, -(2**62), "nan")[kind]


def _plan_cells(path):
    """Strange values in the cells of a good plan, which is then read and told about."""
    from greenblue.algorithms.io.plan_file import read_plan
    from greenblue.core.account.plan.tables import plan_layers
    from greenblue.core.dossier.contents import dossier
    from greenblue.core.dossier.html import html
    from greenblue.core.dossier.surroundings import plan_answers
    from greenblue.core.dossier.words import Words

    taker = _Taker(path.read_bytes())
    plan = path.parent / "plan.gpkg"
    plan.write_bytes(good_plan())
    layers = plan_layers()
    names = sorted(layers)
    with contextlib.closing(sqlite3.connect(plan)) as database, database:
        for name in ("ST_IsEmpty", "ST_MinX", "ST_MaxX", "ST_MinY", "ST_MaxY"):
            database.create_function(name, 1, lambda _value: 0)
        database.execute("PRAGMA writable_schema = ON")
        for _ in range(min(1 + taker.number(6), 6)):
            table = names[taker.number(len(names))]
            fields = [f.name for f in layers[table].fields]
            fields += ["geom"] if layers[table].geometry != "None" else []
            field = fields[taker.number(len(fields))]
            with contextlib.suppress(sqlite3.Error, OverflowError):
                database.execute(f'UPDATE "{table}" SET "{field}" = ?', (taker.value(),))
    found = read_plan(plan)
    material = _material(found)
    uuids = [str(u) for u in found.tables["commitments_line"]["uuid"]]
    plan_answers(found.tables, uuids, material.questions)
    html(dossier(material, Words("en")), {}, "")


_made = {}


def good_plan():
    """A plan with a row in most tables, made once."""
    if not _made:
        from greenblue.algorithms.io.plan_write import changed_plan
        from greenblue.core.schema.plan import VERSION
        from qgis.core import QgsCoordinateReferenceSystem, QgsProcessingContext

        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "plan.gpkg"
            crs = QgsCoordinateReferenceSystem("EPSG:31370")
            with changed_plan(path, crs, QgsProcessingContext()) as writer:
                writer.make_tables(str)
                for name, table in _rows().items():
                    writer.fill(name, table)
                writer.set_meta({"schema_version": str(VERSION), "title": "Plan", "language": "en"})
            _made["plan"] = path.read_bytes()
    return _made["plan"]


def _rows():
    """One row for each table of a plan."""
    from greenblue.core.account.plan.tables import plan_layers
    from greenblue.core.table import Table

    shapes = {
        "Point": "POINT (150000 170000)",
        "MultiLineString": "MULTILINESTRING ((150000 170000, 150100 170000))",
        "LineString": "LINESTRING (150000 170000, 150100 170000)",
        "MultiPolygon": "MULTIPOLYGON (((150000 170000, 150900 170000, 150900 170900, "
        "150000 170000)))",
    }
    told = {
        "uuid": "u1", "commitment": "u1", "question": "1.1", "answer": "yes", "source": "user",
        "kind": "photo", "uri": "DCIM/a.jpg", "target": "I", "status": "realised", "name": "Verge",
        "nis": "44021", "measure_code": "verge_late", "algorithm": "greenblue:measureconnectivity",
        "record": '{"parameters": {"DISTANCE": "1000"}, "inputs": {}}', "results": '{"EC": 4.5}',
        "date": "2026-11-01", "prop_id": "C1", "proposal_id": "C1", "rank": 1, "site_id": "S1",
        "duration_yr": 10.0, "zone_ubr": "U", "length_ell": 100.0, "area_ha": 10.0,
    }  # fmt: skip
    usual = {"text": "a", "date": "2026-11-01", "int": 1, "real": 1.0, "bool": True}
    kinds = {"text": object, "date": object, "int": np.int64, "real": float, "bool": bool}
    found = {}
    for name, layer in plan_layers().items():
        columns = {
            f.name: np.array([told.get(f.name, usual[f.kind])], dtype=kinds[f.kind])
            for f in layer.fields
        }
        shape = None
        if layer.geometry != "None":
            shape = np.array([shapely.from_wkt(shapes[layer.geometry])], dtype=object)
        if name != "plan_meta":
            found[name] = Table(shape, columns, name)
    return found


def _material(plan):
    from greenblue.core.dossier.checklist import Question, combined
    from greenblue.core.dossier.material import CreditRule, Material, NoteRule, TextRule
    from greenblue.core.rules import read_rules

    texts = ROOT / "resources" / "dossier"
    return Material(
        meta=plan.meta, tables=plan.tables,
        questions=combined(read_rules(RULES / "checklist.csv", Question)),
        texts=read_rules(texts / "texts.csv", TextRule),
        notes=read_rules(texts / "notes.csv", NoteRule),
        credits=read_rules(texts / "credits.csv", CreditRule), date="2026-11-23",
    )  # fmt: skip


READERS = {
    "record": Reader((b'{"EC": 4.5, "parameters": {"A": "1"}}', b'{"by": "gain", "gain": 2}'),
                     ".json", _record),
    "plan_file": Reader((), ".gpkg", _plan_file, qgis=True),
    "plan_cells": Reader((bytes(range(60)), b"\x05\x01\x02\x01\x20abc"), ".bin", _plan_cells,
                         qgis=True),
}  # fmt: skip
