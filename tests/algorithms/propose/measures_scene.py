"""A road between patches, crossings over it, and the run of "Prioritise measures" on them."""

import json
from types import SimpleNamespace

from qgis.core import QgsProcessingContext, QgsProcessingUtils, QgsProject

from tests.algorithms.diagnose.scene import Feedback, layer_of, line, point

OUTPUTS = ("OUTPUT", "OUTPUT_POINTS", "OUTPUT_LINES", "OUTPUT_AREAS", "OUTPUT_CURVE")
CHAIN = {"A": 10.0, "B": 4.0, "C": 6.0}
CHAIN_LINKS = (("A", "B", 100.0), ("B", "C", 200.0), ("A", "C", 350.0))
SINGLE = {"DISTANCE": 200.0, "PROBABILITY": 0.5, "BUDGET": 1e9}
FIELDS = {"prop_id": str, "cost_mid": float, "length_m": float, "effects": str}


def effect(from_id, to_id, base, cost, at, route="r", **more):
    return {"from": from_id, "to": to_id, "base": base, "cost": cost, "at": at, "route": route,
            **more}  # fmt: skip


def patches(areas=CHAIN, name="patches"):
    rows = [(None, {"patch_id": p, "area_ha": a}) for p, a in areas.items()]
    return layer_of(name, "None", *rows, fields={"patch_id": str, "area_ha": float})


def links(*given, name="links"):
    rows = [
        (None, {"link_id": f"{a}{b}", "from_id": a, "to_id": b, "cost": c, "length_m": m[0] if m else None})
        for a, b, c, *m in given
    ]  # fmt: skip
    fields = {"link_id": str, "from_id": str, "to_id": str, "cost": float, "length_m": float}
    return layer_of(name, "None", *rows, fields=fields)


def crossings(*rows, name="crossings", **more):
    """Rows of (id, x, cost, effects, values by further field)."""
    made = [
        (point(x, 0), {"prop_id": i, "cost_mid": c, "effects": e if e is None or isinstance(e, str) else json.dumps(e),
                       **(others[0] if others else {})})
        for i, x, c, e, *others in rows
    ]  # fmt: skip
    return layer_of(name, "Point", *made, fields={**FIELDS, **more})


def hedges(*rows, name="hedges", **more):
    """Rows of (id, x, length, cost, effects)."""
    made = [
        (line((x, 0), (x, length)), {"prop_id": i, "cost_mid": c, "effects": json.dumps(e)})
        for i, x, length, c, e in rows
    ]
    return layer_of(name, "LineString", *made, fields={**FIELDS, **more})


def network(areas=CHAIN, given=CHAIN_LINKS):
    return {"PATCHES": [patches(areas)], "LINKS": [links(*given)]}


def run(feedback=None, **parameters):
    """Results and output rows of a run; refusals before the run are raised as ValueError."""
    from greenblue.algorithms.propose.prioritise_measures import PrioritiseMeasures

    algorithm = PrioritiseMeasures().create()
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    given = {**dict.fromkeys(OUTPUTS, "TEMPORARY_OUTPUT"), **SINGLE, "SENSITIVITY": False}
    parameters = {**given, **parameters}
    for key in ("CANDIDATES", "PATCHES", "LINKS"):
        if not isinstance(parameters[key], list):
            parameters[key] = [parameters[key]]
    good, message = algorithm.checkParameterValues(parameters, context)
    if not good:
        raise ValueError(message)
    feedback = feedback or Feedback()
    results, finished = algorithm.run(parameters, context, feedback, {}, False)
    rows, layers = {}, {}
    for name in OUTPUTS:
        if results.get(name):
            layers[name] = QgsProcessingUtils.mapLayerFromString(results[name], context)
            names = layers[name].fields().names()
            rows[name] = [dict(zip(names, f.attributes())) for f in layers[name].getFeatures()]
    return SimpleNamespace(
        results=results, finished=finished, feedback=feedback, layers=layers, context=context,
        rows=rows.get("OUTPUT"), points=rows.get("OUTPUT_POINTS"),
        lines=rows.get("OUTPUT_LINES"), curve=rows.get("OUTPUT_CURVE"),
    )  # fmt: skip


def by_name(rows):
    return {row["prop_id"]: row for row in rows}
