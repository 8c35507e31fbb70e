"""Runs that read a plan without changing it are remembered in it too: account, dossier."""

import json

from qgis.core import QgsProcessingContext, QgsProject

from .. import provenance
from .plan_rows import changing_rows
from .plan_write import run_id


def remember_run(path, algorithm, parameters, results, date="", told=None):
    """Keep in a plan that an algorithm ran.

    Parameters
    ----------
    path : str or Path
        Of the plan.
    algorithm : QgsProcessingAlgorithm
    parameters, results : dict
        As Processing has them; what is no plain value is kept as text.
    date : str
        When it ran, as ISO text; now when left out. The same run is remembered once.
    told : dict, optional
        More results, of plain values and lists of them, kept as they are.

    Raises
    ------
    GreenBlueError
        The plan is locked, read-only, or the disk is full; nothing was changed then.
    """
    numbers = {n: v for n, v in results.items() if isinstance(v, (int, float))}
    record = {
        "format": provenance.FORMAT,
        "algorithm": algorithm.id(),
        "date": date or provenance.now(),
        "versions": provenance.versions(),
        "parameters": _texts(algorithm, parameters),
        "inputs": {},
        "results": numbers,
    }
    row = (
        run_id(record), record["algorithm"], record["date"], _as_json(record),
        _as_json({**numbers, **(told or {})}),
    )  # fmt: skip
    with changing_rows(path) as database:
        database.execute(
            "INSERT INTO runs (run_id, algorithm, date, record, results, layers) "
            "SELECT ?, ?, ?, ?, ?, '' WHERE NOT EXISTS (SELECT 1 FROM runs WHERE run_id = ?)",
            (*row, row[0]),
        )  # fmt: skip


def _texts(algorithm, parameters):
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    # Where it wrote is what the next dialog begins with.
    written = {
        definition.name(): provenance.parameter_text(
            definition, parameters[definition.name()], context
        )
        for definition in algorithm.destinationParameterDefinitions()
        if definition.name() in parameters
    }
    return {**provenance.parameters_used(algorithm, parameters, context), **written}


def _as_json(value):
    return json.dumps(value, ensure_ascii=False, sort_keys=True)
