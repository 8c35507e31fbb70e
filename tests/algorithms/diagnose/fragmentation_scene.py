"""What several tests of "Find fragmentation points" look at."""

import pytest
from qgis.core import QgsVectorLayer

from tests.algorithms.diagnose.scene import layer_of, rows

FIELDS = {"highway": str, "ref": str, "oneway": str}
SITES = [
    ("S0001", "N4", "R4", 1000.05),
    ("S0002", "L161", "T2", 400.02),
    ("S0003", "E411", "R2", 400.02),
    ("S0004", "N4", "R4", 1000.05),
]


def opened(destination):
    layer = QgsVectorLayer(destination, "result", "ogr")
    assert layer.isValid(), destination
    return layer


def sites_of(layer):
    return [
        (s, n, b, pytest.approx(m, abs=0.2))
        for s, n, b, m in rows(layer, "site_id", "name", "barrier", "length_m")
    ]


def roads_of(*shapes, name="roads", kind="LineString", **options):
    return layer_of(name, kind, *shapes, fields=FIELDS, **options)


def summary(results):
    return rows(results["OUTPUT_POINTS"], "site_id", "name", "barrier", "length_m")


def both(path):
    return {"OUTPUT_POINTS": str(path), "OUTPUT_SECTIONS": str(path)}
