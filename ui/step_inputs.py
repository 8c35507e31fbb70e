"""What a dialog that is opened from a plan already knows: the plan's tables and earlier choices."""

import contextlib
from dataclasses import dataclass
from pathlib import Path

from ..algorithms.io.paths import lies_below
from ..core.json_text import literal, parsed_dict
from ..core.rules import read_rules


@dataclass(frozen=True)
class StepInput:
    """One row of ``resources/rules/step_inputs.csv``."""

    algorithm: str
    parameter: str
    kind: str
    value: str = ""
    line: int = 0


def filled(algorithm, document, rules):
    """Parameters for the dialog of an algorithm.

    Parameters
    ----------
    algorithm : QgsProcessingAlgorithm
    document : PlanDocument
    rules : path
        ``step_inputs.csv`` or an office's own copy.

    Returns
    -------
    dict
        First what the latest run recorded in the plan was given, then the plan's own tables.
        Files that an earlier run wrote outside the plan's folder are not written again: they
        may belong to the plan that this one was copied from.
    """
    known = {definition.name() for definition in algorithm.parameterDefinitions()}
    values = _earlier(algorithm, document)
    for row in read_rules(rules, StepInput):
        if row.algorithm == algorithm.name():
            value = _value(row, document)
            if value:
                values[row.parameter] = value
    return {name: value for name, value in values.items() if name in known}


def _value(row, document):
    if row.kind == "plan":
        return str(document.path)
    if row.kind == "meta":
        return document.meta().get(row.value, "")
    if row.kind == "output":
        return f"ogr:dbname='{document.path}' table=\"{row.value}\" (geom)"
    if row.kind == "tables":
        return [document.source(n) for n in row.value.split() if document.has_features(n)]
    return document.source(row.value) if document.has_features(row.value) else ""


def _earlier(algorithm, document):
    """The parameters of the latest run of this algorithm that the plan remembers."""
    runs = [run for run in document.runs() if run["algorithm"] == algorithm.id()]
    if not runs:
        return {}
    latest = max(runs, key=lambda run: run["date"])
    texts = parsed_dict(latest["record"]).get("parameters")
    if not isinstance(texts, dict):
        return {}
    values = {}
    for name, text in texts.items():
        with contextlib.suppress(ValueError):  # no plain value: begin with the default
            values[name] = literal(text)
    folder = Path(document.path).parent
    for name in {d.name() for d in algorithm.destinationParameterDefinitions()} & values.keys():
        written = str(values[name])
        if Path(written).is_absolute() and not lies_below(written, folder):
            del values[name]
    return values
