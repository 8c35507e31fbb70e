"""Computations that a plan remembers."""

from dataclasses import dataclass

from ..json_text import parsed_dict


@dataclass(frozen=True)
class Run:
    """One computation that the plan remembers; see ``provenance.record``."""

    algorithm: str
    date: str
    versions: dict
    parameters: dict
    inputs: dict
    results: dict


def remembered(algorithm, date, record, results):
    """A run from its row; what is not readable JSON is left out of it."""
    record, results = parsed_dict(record), parsed_dict(results)
    return Run(
        str(algorithm or record.get("algorithm", "")), str(date or record.get("date", "")),
        _dict(record.get("versions")), _dict(record.get("parameters")),
        {k: v for k, v in _dict(record.get("inputs")).items() if isinstance(v, dict)},
        results or _dict(record.get("results")),
    )  # fmt: skip


def _dict(value):
    return value if isinstance(value, dict) else {}
