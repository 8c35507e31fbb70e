"""Plans side by side: kilometres, connectivity, cost, points solved."""

from dataclasses import dataclass

import numpy as np
import shapely

from ...json_text import parsed_dict
from ...table import Table
from ...text import mark
from ..ledger.standing import COUNTED, PIPELINE

NAN = float("nan")
SOLVED_M = 100.0


@dataclass(frozen=True)
class FigureKind:
    """A figure that plans are compared by."""

    id: str
    label: str
    unit: str
    decimals: int


FIGURES = (
    FigureKind("km_axis", mark("Managed infrastructure, counted (target I)"), "km", 3),
    FigureKind("km_axis_plan", mark("Managed infrastructure, not realised yet"), "km", 3),
    FigureKind("expected_i", mark("Managed infrastructure, expected"), "km", 3),
    FigureKind("km_le", mark("Landscape elements, counted (target II)"), "km", 3),
    FigureKind("km_le_plan", mark("Landscape elements, not realised yet"), "km", 3),
    FigureKind("expected_ii", mark("Landscape elements, expected"), "km", 3),
    FigureKind("km_defrag", mark("Crossings, direct and indirect"), "km", 3),
    FigureKind("ha", mark("Areas, counted"), "ha", 2),
    FigureKind("cost_done", mark("Cost of what counts"), "€", 0),
    FigureKind("cost_all", mark("Cost of all that counts or is planned"), "€", 0),
    FigureKind("sites", mark("Fragmentation points"), "", 0),
    FigureKind("solved", mark("Fragmentation points solved"), "", 0),
    FigureKind("solved_all", mark("Fragmentation points solved, with what is planned"), "", 0),
    FigureKind("ec", mark("Equivalent connectivity EC, last measured"), "ha", 2),
    FigureKind("ec_plan", mark("Equivalent connectivity EC with the chosen measures"), "ha", 2),
    FigureKind("m_eff", mark("Effective mesh size (CUT), last measured"), "ha", 2),
)

# figure: the results that hold it, of the run that is latest
_RESULTS = {
    "ec": (("measureconnectivity", "EC"), ("prioritisemeasures", "EC_BEFORE")),
    "ec_plan": (("prioritisemeasures", "EC_AFTER"), ("measureconnectivity", "EC_ALL_CHANGES")),
    "m_eff": (("measurefragmentation", "CUT_HA"),),
}


@dataclass(frozen=True)
class Scenario:
    """A plan, or a plan in a year, with its figures by id (NaN where not known)."""

    name: str
    values: dict


def scenario(name, account, commitments, plan):
    """The figures of one plan.

    Parameters
    ----------
    name : str
    account : Account
    commitments : sequence of Table
        The tables that were accounted, with ``uuid``, ``cost_eur`` and ``proposal_id``
        where known.
    plan : dict of str to Table
        ``fragmentation_points``, ``crossing_proposals`` and ``runs`` of the plan, where there.

    Returns
    -------
    Scenario
    """
    ledger, totals = account.ledger, account.totals
    uuid = {t: set(ledger["commitment"][ledger["tally"] == t]) for t in (COUNTED, PIPELINE)}
    both = uuid[COUNTED] | uuid[PIPELINE]
    values = {
        "km_axis": totals["km_axis"],
        "km_axis_plan": _waiting(ledger, "km_axis"),
        "expected_i": totals["expected_i"],
        "km_le": totals["km_le"],
        "km_le_plan": _waiting(ledger, "km_le"),
        "expected_ii": totals["expected_ii"],
        "km_defrag": sum(v for k, v in totals.items() if k.startswith("km_defrag")),
        "ha": totals.get("ha", 0.0),
        "cost_done": _cost(commitments, uuid[COUNTED]),
        "cost_all": _cost(commitments, both),
        **_solved(commitments, plan, uuid[COUNTED], both),
        **{k: _result(plan.get("runs"), sources) for k, sources in _RESULTS.items()},
    }
    return Scenario(name, values)


def _waiting(ledger, quantity):
    rows = (ledger["tally"] == PIPELINE) & (ledger["quantity"] == quantity)
    return float(ledger["amount"][rows].sum())


def _cost(commitments, uuids):
    """Sum of the known costs; NaN where none is known."""
    known = []
    for table in commitments:
        if "cost_eur" in table.columns and "uuid" in table.columns:
            chosen = np.array([u in uuids for u in table["uuid"]], dtype=bool)
            known.append(np.asarray(table["cost_eur"], dtype=float)[chosen])
    cost = np.concatenate(known) if known else np.empty(0)
    cost = cost[~np.isnan(cost)]
    return float(cost.sum()) if len(cost) else NAN


def _solved(commitments, plan, done, planned):
    """Fragmentation points with a commitment that came of a proposal there, or stands there."""
    points = plan.get("fragmentation_points")
    if points is None or not len(points):
        return {"sites": NAN, "solved": NAN, "solved_all": NAN}
    top = np.array([not p for p in points["parent_id"]], dtype=bool)
    site_of = _site_by_proposal(plan.get("crossing_proposals"))
    result = {"sites": float(top.sum())}
    for name, uuids in (("solved", done), ("solved_all", planned)):
        solved = np.zeros(len(points), dtype=bool)
        for table in commitments:
            if "uuid" not in table.columns or not len(table):
                continue
            chosen = table.take(np.flatnonzero([u in uuids for u in table["uuid"]]))
            sites = {site_of.get(p) for p in chosen.columns.get("proposal_id", ())} - {None}
            solved |= np.isin(points["site_id"].astype(str), sorted(sites))
            solved |= _near(points, chosen)
        result[name] = float((solved & top).sum())
    return result


def _site_by_proposal(proposals):
    if proposals is None or "site_id" not in proposals.columns:
        return {}
    return {p: str(s) for p, s in zip(proposals["prop_id"], proposals["site_id"]) if p and s}


def _near(points, commitments):
    """Sites at which a point commitment of target I stands."""
    result = np.zeros(len(points), dtype=bool)
    is_point = shapely.get_type_id(commitments.geometry) % 4 == 0
    target = commitments.columns.get("target")
    if target is not None:
        is_point &= target != "II"
    shapes = commitments.geometry[is_point]
    if len(shapes):
        tree = shapely.STRtree(points.geometry)
        result[tree.query(shapes, predicate="dwithin", distance=SOLVED_M)[1]] = True
    return result


def _result(runs, sources):
    """A number that the latest run of the first algorithm that gives it has left in the plan."""
    if runs is None or not len(runs):
        return NAN
    order = np.argsort(np.array([str(d or "") for d in runs["date"]]), kind="stable")[::-1]
    for algorithm, name in sources:
        for row in order:  # once per run
            if str(runs["algorithm"][row]).split(":")[-1] != algorithm:
                continue
            value = _number(runs["results"][row], name)
            if not np.isnan(value):
                return value
    return NAN


def _number(text, name):
    value = parsed_dict(text).get(name)
    return float(value) if isinstance(value, (int, float)) else NAN


def scenario_table(scenarios, tr):
    """All figures of all scenarios, one row each (``schema.SCENARIO_TABLE``).

    Parameters
    ----------
    scenarios : sequence of Scenario
    tr : callable
        English label to the reader's language.
    """
    rows = [
        (
            s.name,
            f.id,
            tr(f.label),
            f.unit,
            s.values[f.id],
            s.values[f.id] - scenarios[0].values[f.id],
        )
        for f in FIGURES
        for s in scenarios
    ]
    names = ("scenario", "figure", "label", "unit", "value", "change")
    columns = {n: np.array([r[k] for r in rows], dtype=object) for k, n in enumerate(names)}
    for name in ("value", "change"):
        columns[name] = columns[name].astype(float)
    return Table(None, columns, "scenarios")
