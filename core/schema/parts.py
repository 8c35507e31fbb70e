"""What the schema is made of: fields and layers."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Field:
    """One field: ``kind`` is text, int, real, bool or date; ``unit`` may be empty."""

    name: str
    kind: str
    unit: str
    alias: str
    meaning: str


@dataclass(frozen=True)
class Layer:
    """One output layer; ``geometry`` is a QGIS geometry type name or "None"."""

    id: str
    title: str
    geometry: str
    fields: tuple

    def names(self):
        return [f.name for f in self.fields]


def f(name, kind, unit, alias, meaning):
    """A field, in one line."""
    return Field(name, kind, unit, alias, meaning)
