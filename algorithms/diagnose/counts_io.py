"""Traffic counts as points: from the parameters to a table of core."""

import numpy as np
from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
)

from ..base import distance
from ..infrastructure import forget_impossible

FIGURES = ("aadt", "traffic")
YEARS = ("year", "aadt_year")
KIND = "aadt_src"
"""A column of GreenBlue's own points; only those that say "count" are counts."""


def add_counts(algorithm):
    """Declare the layer of counts, its two fields and how far a count holds."""
    tr = algorithm.tr
    algorithm.add(QgsProcessingParameterFeatureSource(
        "COUNTS", tr("Traffic counts"), [QgsProcessing.SourceType.TypeVectorPoint], optional=True
    ))  # fmt: skip
    labels = {
        "COUNT_FIELD": tr("Vehicles per day of the counts"),
        "COUNT_YEAR_FIELD": tr("Year of the counts"),
    }
    for name, label in labels.items():
        field = QgsProcessingParameterField(
            name, label, parentLayerParameterName="COUNTS", optional=True
        )
        algorithm.add(field, advanced=True)
    algorithm.add(distance("COUNT_REACH", tr("How far a count holds"), 5000.0), advanced=True)


def read_counts(algorithm, parameters, context, feedback, crs, **options):
    """Points with ``aadt`` and ``year``; None without a layer.

    Raises
    ------
    GreenBlueError
        The layer has no field of vehicles per day.
    """
    from ...core.errors import GreenBlueError
    from ..io.read import read_table
    from ..io.source import open_source

    layer = open_source(algorithm, parameters, "COUNTS", context)
    if layer is None:
        return None
    present = {field.name().lower(): field.name() for field in layer.fields()}

    def field(parameter, usual):
        chosen = algorithm.parameterAsString(parameters, parameter, context)
        return chosen or next((present[name] for name in usual if name in present), None)

    figure, year = field("COUNT_FIELD", FIGURES), field("COUNT_YEAR_FIELD", YEARS)
    if figure is None:
        raise GreenBlueError(
            "Layer “{layer}” of traffic counts has no field {names}. Choose the field that holds "
            "the vehicles per day.",
            layer=layer.sourceName(), names=" / ".join(FIGURES),
        )  # fmt: skip
    table = read_table(
        algorithm, parameters, "COUNTS", context, feedback, geometry="Point", crs=crs,
        fields={"aadt": figure, "year": year, "kind": present.get(KIND)},
        kinds={"aadt": "number", "year": "number", "kind": "text"}, **options,
    )  # fmt: skip
    if "kind" in table.columns:
        table = table.take(np.flatnonzero(table["kind"] == "count"))
    forget_impossible(table, "aadt", feedback, algorithm.tr)
    if "year" not in table.columns:
        table = table.with_columns(year=np.full(len(table), np.nan))
    return table.take(np.flatnonzero(np.isfinite(table["aadt"])))
