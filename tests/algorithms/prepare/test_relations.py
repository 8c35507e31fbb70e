"""The same map told otherwise is the same map: ways reversed, cut, with more nodes, shuffled."""

import re

import numpy as np
import pytest
from qgis.core import QgsVectorLayer

from tests.algorithms.prepare.test_prepare_osm import NAMES, village

WAY = re.compile(r'<way id="(\d+)"[^>]*>(.*?)</way>')
NODE = re.compile(r'<nd ref="\d+"/>')


def _redrawn(change):
    """Each way with other references to nodes, as ``change`` gives them."""

    def make(text):
        def redraw(match):
            refs = NODE.findall(match.group(2))
            return match.group(0).replace("".join(refs), "".join(change(refs)))

        return WAY.sub(redraw, text)

    return make


def _split(text):
    """Each open way of three nodes or more as two ways that meet."""

    def cut(match):
        refs = NODE.findall(match.group(2))
        if refs[0] == refs[-1] or len(refs) < 3:
            return match.group(0)
        first = match.group(0).replace("".join(refs), "".join(refs[:2]))
        rest = match.group(0).replace("".join(refs), "".join(refs[1:]))
        return first + rest.replace(f'id="{match.group(1)}"', f'id="{1000 + int(match.group(1))}"')

    return WAY.sub(cut, text)


def _shuffled(text):
    """Nodes, ways and relations each in another order."""
    lines = text.split("\n")
    order = np.random.default_rng(3).permutation
    for kind in ("<node", "<way"):
        at = [i for i, line in enumerate(lines) if line.startswith(kind)]
        shuffled = [lines[i] for i in order(at)]
        for i, line in zip(at, shuffled):
            lines[i] = line
    return "\n".join(lines)


RELATIONS = {
    "reversed": _redrawn(lambda refs: refs[::-1]),
    "nodes told twice": _redrawn(lambda refs: [ref for ref in refs for _ in range(2)]),
    "split": _split,
    "shuffled": _shuffled,
}


def told(result):
    """Lengths or areas by layer and class."""
    found = {}
    for name in sorted(NAMES):
        layer = QgsVectorLayer(result.results[name.upper()], name, "ogr")
        fields = [field.name() for field in layer.fields()]
        size = next((n for n in ("length_m", "area_m2") if n in fields), None)
        for feature in layer.getFeatures():
            key = (name, *(feature[n] for n in ("class", "kind", "cover") if n in fields))
            found[key] = found.get(key, 0.0) + (feature[size] if size else 1.0)
    return found


@pytest.fixture
def map_of_a_village(osm):
    village(osm).way((-100, 30), (-60, 35), (-20, 30), highway="residential")
    osm.way((-90, -20), (-50, -25), (-10, -20), natural="tree_row")
    return osm.text()


@pytest.mark.usefixtures("ways_to_fail")
@pytest.mark.parametrize("relation", RELATIONS)
def test_an_extract_told_otherwise_gives_the_same_layers(
    prepare, map_of_a_village, tmp_path, relation
):
    changed = RELATIONS[relation](map_of_a_village)
    assert changed != map_of_a_village
    both = []
    for name, text in (("usual", map_of_a_village), ("changed", changed)):
        path = tmp_path / f"{name}.osm"
        path.write_text(text, encoding="utf-8")
        result = prepare(str(path))
        assert result.finished
        both.append(told(result))
    assert len(both[0]) >= 8
    assert both[1].keys() == both[0].keys()
    for key, value in both[0].items():
        assert both[1][key] == pytest.approx(value, rel=1e-6, abs=1e-3), key
