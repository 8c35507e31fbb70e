"""Small networks as layers, and the run of "Measure connectivity" on them."""

from types import SimpleNamespace

from qgis.core import QgsProcessingContext, QgsProcessingUtils, QgsProject

from tests.algorithms.diagnose.scene import Feedback, box, layer_of, line

PLACES = {"A": (0, 0), "B": (1000, 0), "C": (3000, 0)}
CHAIN = {"A": 10.0, "B": 4.0, "C": 6.0}
CHAIN_LINKS = (("A", "B", 100.0), ("B", "C", 200.0), ("A", "C", 350.0))
GIVEN = {
    "PATCH_ID": "pid", "ATTRIBUTE_FIELD": "area", "FROM_FIELD": "a", "TO_FIELD": "b",
    "COST_FIELD": "d", "LINK_ID": "lid", "DISTANCE": 200.0, "PROBABILITY": 0.5,
}  # fmt: skip
OUTPUTS = ("OUTPUT_PATCHES", "OUTPUT_LINKS", "OUTPUT_COMPONENTS", "OUTPUT_CHANGES")


def square(x, y, side=100):
    return box(x, y, x + side, y + side)


def patches_layer(attributes=CHAIN, places=PLACES, **more):
    """Squares of 1 ha with an attribute each; further fields by patch in ``more``."""
    rows = [
        (square(*places.get(p, (0, 5000))),
         {"pid": p, "area": a, **{f: values.get(p) for f, values in more.items()}})
        for p, a in attributes.items()
    ]  # fmt: skip
    fields = {"pid": str, "area": float, **dict.fromkeys(more, float)}
    return layer_of("patches", "Polygon", *rows, fields=fields)


def links_layer(*links, kind="None"):
    """A table of links (from, to, distance); as lines between the places where asked for."""
    rows = []
    for a, b, d in links:
        wkt = line(PLACES[a], PLACES[b]) if kind == "LineString" else None
        rows.append((wkt, {"lid": f"{a}{b}", "a": a, "b": b, "d": d}))
    fields = {"lid": str, "a": str, "b": str, "d": float}
    return layer_of("links", kind, *rows, fields=fields)


def chain_parameters(**more):
    """Test E2 of the domain vectors."""
    return {
        "PATCHES": patches_layer(), "LINKS": links_layer(*CHAIN_LINKS), "LANDSCAPE_AREA": 100.0,
        "INDEX_THRESHOLD": 250.0, **GIVEN, **more,
    }  # fmt: skip


def changes_layer(*rows, kind="None"):
    """Rows of (WKT or None, values); the fields are those of the help."""
    fields = dict.fromkeys(("action", "patch_id", "link_id", "from_id", "to_id"), str)
    return layer_of("plan", kind, *rows, fields={**fields, "attr": float, "cost": float})


def run(feedback=None, **parameters):
    """Results and output rows of a run; refusals before the run are raised as ValueError."""
    from greenblue.algorithms.diagnose.measure_connectivity import MeasureConnectivity

    algorithm = MeasureConnectivity().create()
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    parameters = {**dict.fromkeys(OUTPUTS, "TEMPORARY_OUTPUT"), **parameters}
    good, message = algorithm.checkParameterValues(parameters, context)
    if not good:
        raise ValueError(message)
    feedback = feedback or Feedback()
    results, finished = algorithm.run(parameters, context, feedback, {}, False)
    tables, layers = {}, {}
    for name in OUTPUTS:
        if results.get(name):
            layers[name] = QgsProcessingUtils.mapLayerFromString(results[name], context)
            names = layers[name].fields().names()
            tables[name] = [dict(zip(names, f.attributes())) for f in layers[name].getFeatures()]
    return SimpleNamespace(
        results=results, finished=finished, feedback=feedback, layers=layers, context=context,
        **tables,
    )  # fmt: skip


def column(rows, name):
    return [row[name] for row in rows]
