"""Small tables to write, and what lies in a file afterwards."""

import sqlite3

import numpy as np
import shapely
from greenblue.algorithms.io.write import write_table
from greenblue.core.schema import Field, Layer
from greenblue.core.table import Table
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsVectorLayer,
)

LAMBERT = "EPSG:31370"
KINDS = ("text", "int", "real", "bool", "date")
PLACES = Layer("places", "Places", "Point", tuple(Field(k, k, "", k, k) for k in KINDS))


def places(count=3):
    return Table(
        shapely.points(np.arange(count) + 0.5, np.arange(count) + 1.5),
        {
            "text": np.array(["Brüssel", None, *["é"] * (count - 2)], dtype=object),
            "int": np.array([1.0, np.nan, *[3.0] * (count - 2)]),
            "real": np.array([0.1, np.nan, *[3.5] * (count - 2)]),
            "bool": np.array([1.0, np.nan, *[0.0] * (count - 2)]),
            "date": np.array(["2026-02-28", None, *["1999-12-31"] * (count - 2)], dtype=object),
        },
    )


def write(probe, destination, table=None, layer=PLACES, **parameters):
    return write_table(
        probe.algorithm,
        {"OUTPUT": destination, **parameters},
        "OUTPUT",
        probe.context,
        probe.feedback,
        places() if table is None else table,
        layer,
        QgsCoordinateReferenceSystem(LAMBERT),
    )


def opened(probe, destination):
    layer = probe.context.temporaryLayerStore().mapLayer(destination)
    layer = layer or QgsVectorLayer(destination, "result", "ogr")
    assert layer.isValid()
    return layer


def layer_names(path):
    with sqlite3.connect(path) as database:
        return sorted(r[0] for r in database.execute("SELECT table_name FROM gpkg_contents"))
