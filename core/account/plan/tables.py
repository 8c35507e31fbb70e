"""Which tables a plan has, and what it says about itself."""

from ...schema import LAYERS, plan
from ...schema.parts import Layer


def plan_layers():
    """The tables of a plan, in the order of making.

    Returns
    -------
    dict of str to schema.Layer
        By name of the table. Tables of earlier steps have the fields of those steps' outputs
        and those that the plan adds; lines and polygons are multi-part everywhere, as editing
        makes them.
    """
    layers = {layer.id: layer for layer in plan.OWN_LAYERS}
    for name, of in plan.STEP_LAYERS.items():
        if of in LAYERS:
            made = LAYERS[of]
            fields = (*made.fields, *plan.STEP_FIELDS.get(name, ()))
            several = "Multi" if made.geometry in ("LineString", "Polygon") else ""
            layers[name] = Layer(name, made.title, several + made.geometry, fields)
    return layers


def version_of(meta):
    """Schema version in a plan's ``plan_meta``; 0 where it says none, or no number."""
    text = str(meta.get("schema_version", "")).strip()
    return int(text) if text.isdecimal() else 0
