"""The styles of the nine layers know every class of the rule table, and no data source."""

from pathlib import Path
from xml.etree import ElementTree

import pytest
from greenblue.core.prepare.osm_layers import CODE_FIELDS, LEFT_OUT, LayerRule
from greenblue.core.rules import read_rules
from greenblue.core.schema import OSM_LAYERS

RESOURCES = Path(__file__).resolve().parents[3] / "resources"
RULES = read_rules(RESOURCES / "rules" / "osm_layers.csv", LayerRule)


@pytest.mark.parametrize("layer", OSM_LAYERS, ids=lambda layer: layer.id)
def test_a_style_shows_each_class_under_its_name(layer):
    renderer = ElementTree.parse(RESOURCES / "styles" / f"{layer.id}.qml").find("renderer-v2")
    assert renderer.get("attr") == CODE_FIELDS.get(layer.id, "class")
    shown = {c.get("value"): c.get("label") for c in renderer.iter("category")}
    assert shown.pop("") == "Other"
    names = {}
    for rule in RULES:
        if rule.layer == layer.id and rule.code != LEFT_OUT:
            names.setdefault(rule.code, rule.name[:1].upper() + rule.name[1:])
    assert shown == names


@pytest.mark.parametrize("layer", OSM_LAYERS, ids=lambda layer: layer.id)
def test_a_style_names_no_data_source(layer):
    root = ElementTree.parse(RESOURCES / "styles" / f"{layer.id}.qml").getroot()
    assert root.find("datasource") is None
    assert ".gpkg" not in ElementTree.tostring(root, encoding="unicode")
