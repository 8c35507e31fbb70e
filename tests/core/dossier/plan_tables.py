"""A small plan as tables: two sites, a crossing, two hedges, three commitments, hostile names."""

import json
from pathlib import Path

import numpy as np
import shapely
from greenblue.core.account.counting_rule import AccountOptions, read_counting_rule
from greenblue.core.account.ledger.account import account
from greenblue.core.account.plan.tables import plan_layers
from greenblue.core.dossier.checklist import Question, combined
from greenblue.core.dossier.material import CreditRule, Material, NoteRule, Proof, TextRule
from greenblue.core.dossier.names import names_of
from greenblue.core.dossier.words import Words
from greenblue.core.rules import read_rules
from greenblue.core.table import Table

RESOURCES = Path(__file__).resolve().parents[3] / "resources"
NAMES = names_of(RESOURCES / "rules")
HOSTILE = "<script>alert('x')</script> & \"co\" \x0b[% 1+1 %] {title}"
UUIDS = tuple(f"{n}0000000-0000-4000-8000-000000000000" for n in range(1, 4))


def table(name, rows, geometry=None):
    """A table of the plan with the columns of its schema; what a row does not give is missing."""
    layer = plan_layers()[name]
    columns = {}
    for field in layer.fields:
        values = [row.get(field.name) for row in rows]
        if field.kind in ("text", "date"):
            columns[field.name] = np.array([*values, None], dtype=object)[:-1]
        else:
            columns[field.name] = np.array(
                [np.nan if v is None else v for v in values], dtype=float
            )
    shapes = (
        None
        if geometry is None
        else np.array([shapely.from_wkt(g) for g in geometry], dtype=object)
    )
    return Table(shapes, columns, name)


def commitments():
    usual = {
        "owner": "Town",
        "manager": "Parks",
        "duration_yr": 10.0,
        "u_rel": 0.03,
        "region": "Flanders",
    }
    return [
        {**usual, "uuid": UUIDS[0], "name": HOSTILE, "target": "I", "status": "realised", "measure_code": "verge_late",
         "action_type": "manage", "length_ell": 1234.5, "date_realised": "2025-05-01", "cost_eur": 1500.0,
         "zone_ubr": "U", "remark": HOSTILE, "knock_outs": ""},
        {**usual, "uuid": UUIDS[1], "name": "Hedge along the brook", "target": "II", "status": "planned",
         "measure_code": "hedge_new", "action_type": "create", "length_ell": 142.0, "date_planned": "2027-11-20",
         "cost_eur": 1900.0, "d_ec": 0.75, "species_list": "hawthorn; hazel"},
        {**usual, "uuid": UUIDS[2], "name": "Alder row", "target": "II", "status": "idea", "action_type": "create",
         "length_ell": 300.0},
    ]  # fmt: skip


def plan_tables(order=1):
    """The tables; ``order`` −1 gives their rows the other way round."""
    lines = [
        "LINESTRING (0 0, 1000 0)",
        "LINESTRING (0 100, 142 100)",
        "LINESTRING (0 200, 300 200)",
    ]
    runs = [{
        "algorithm": "greenblue:measureconnectivity", "date": "2026-10-01T10:00:00+00:00",
        "record": json.dumps({
            "versions": {"greenblue": "1"}, "parameters": {"DISTANCE": "1000"},
            "inputs": {"PATCHES": {"name": "OSM woods", "source": "a.gpkg", "crs": "EPSG:31370", "features": 71}},
        }),
        "results": json.dumps({"EC": 484.73, "EC_ALL_CHANGES": 500.0}),
    }]  # fmt: skip
    answers = [
        {
            "uuid": f"a{q.id}",
            "commitment": UUIDS[0],
            "question": q.id,
            "answer": "yes",
            "source": "user",
        }
        for q in questions()
    ]
    proofs = [
        {
            "uuid": "e1",
            "commitment": UUIDS[0],
            "question": "1.1",
            "kind": "photo",
            "uri": "DCIM/a.jpg",
        }
    ]
    made = {
        "territory": (
            [{"nis": "99101", "name": "Merelvoorde", "area_ha": 2000.0}],
            ["MULTIPOLYGON (((0 0, 9 0, 9 9, 0 0)))"],
        ),
        "commitments_line": (commitments(), lines),
        "fragmentation_points": ([
            {"site_id": "S1", "rank": 1, "class": "very_high", "score": 81.4, "name": "E 34", "kind": "road",
             "barrier": "R2", "traffic": 45000.0, "aadt_src": "class_default", "width_m": 40.0, "fence": 1.0,
             "pass_m": 3200.0, "pass_kind": "culvert", "s_tl": 81.4},
            {"site_id": "S2", "rank": 2, "class": "low", "score": 12.0, "kind": "waterway", "barrier": "W1"},
        ], ["POINT (500 0)", "POINT (700 50)"]),
        "crossing_proposals": ([
            {"prop_id": "C1", "rank": 1, "site_id": "S1", "struct": "X2", "rule": "D2", "width_m": 60.0,
             "length_m": 50.0, "cost_low": 3960000.0, "cost_mid": 6600000.0, "cost_high": 9240000.0,
             "cost_year": 2018, "d_ec": 12.5, "guild": "large_mammals"},
        ], ["POINT (500 0)"]),
        "hedge_proposals": ([
            {"prop_id": "H1", "rank": 1, "kind": "gap", "length_m": 142.0, "n_species": 5, "plants": 284,
             "cost_low": 1500.0, "cost_mid": 1900.0, "cost_high": 2300.0, "cost_year": 2026, "d_ec": 0.75,
             "rule_set": "flanders", "rules": "", "subsidy": 500.0},
            {"prop_id": "H2", "rank": 2, "kind": "link", "length_m": 400.0, "cost_mid": 5000.0, "d_ec": 0.5},
        ], ["LINESTRING (0 100, 142 100)", "LINESTRING (0 300, 400 300)"]),
        "runs": (runs, None),
        "checklist_answers": (answers, None),
        "evidence": (proofs, None),
    }  # fmt: skip
    found = {}
    for name, (rows, geometry) in made.items():
        found[name] = table(name, rows[::order], None if geometry is None else geometry[::order])
    return found


def questions():
    return combined(read_rules(RESOURCES / "rules" / "checklist.csv", Question))


def material(tables=None, **given):
    texts = RESOURCES / "dossier"
    return Material(
        meta={"title": f"Plan {HOSTILE}", "nis": "99101", "region": "Flanders"},
        tables=plan_tables() if tables is None else tables,
        questions=questions(),
        texts=read_rules(texts / "texts.csv", TextRule),
        notes=read_rules(texts / "notes.csv", NoteRule),
        credits=read_rules(texts / "credits.csv", CreditRule),
        proofs={UUIDS[0]: (Proof("1.1", "photo", "DCIM/a.jpg", HOSTILE, "photo:0"),)},
        date="2026-11-22",
        version="1",
        tool="0.1",
        crs="Belgian Lambert 72",
        **given,
    )


def words(language="en", translate=None):
    return Words(language, translate or (lambda text: text), NAMES)


def accounted(tables=None):
    """The account of these commitments on one straight road."""
    tables = tables or plan_tables()
    road = shapely.from_wkt("LINESTRING (0 0, 5000 0)")

    def text(value):
        return np.array([value], dtype=object)

    axes = Table(np.array([road]), {
        "axis_id": text("E34"), "kind": text("road"), "name": text("E 34"),
        "width_m": np.array([40.0]), "scale": np.array([1.0]),
    })  # fmt: skip
    rule = read_counting_rule(RESOURCES / "rules")
    return account(
        {"lines": tables["commitments_line"], "axes": axes},
        rule,
        AccountOptions(need_checklist=False),
    )


def section(document, key):
    return next(s for s in document.sections if s.key == key)
