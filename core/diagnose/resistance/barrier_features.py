"""Infrastructure as plain barriers: what lies on the ground, its class and its width."""

from dataclasses import dataclass

import numpy as np
import shapely

from ...errors import GreenBlueError
from ...infrastructure.classify import classify
from ...table import Table, concatenate

SOURCES = ("roads", "railways", "waterways", "car_parks", "barriers")


@dataclass(frozen=True)
class BarrierFeatures:
    """``table`` has the columns ``code`` and ``width_m``; ``generic`` ids of unknown class."""

    table: Table
    generic: dict


def barrier_features(sources, profile, barriers, *, codes=()):
    """Classify infrastructure layers and keep what is a barrier on the ground.

    Parameters
    ----------
    sources : dict of str to Table
        By source name of the profile.
    profile : sequence of ProfileRule
    barriers : dict of str to BarrierClass
    codes : sequence of str
        Barrier classes wanted; all when empty.

    Returns
    -------
    BarrierFeatures
        Tunnels and viaducts are left out, and so are obstacles drawn as points. A width of its
        own goes before that of the class; an area has width 0.

    Raises
    ------
    GreenBlueError
        A wanted code is not in the barrier table.
    """
    unknown = sorted(set(codes) - set(barriers))
    if unknown:
        raise GreenBlueError(
            "The barrier table has no class {codes}; it has {known}.",
            codes=", ".join(unknown),
            known=", ".join(barriers),
        )
    found, generic = [], {}
    for name in SOURCES:
        if name not in sources:
            continue
        table = classify(sources[name], name, profile, barriers)
        if table["generic"].any():
            generic[name] = list(table.fid[table["generic"]])
        found.append(_on_the_ground(table, barriers, codes))
    if not found:
        empty = {"code": np.empty(0, dtype=object), "width_m": np.empty(0)}
        found = [Table(np.empty(0, dtype=object), empty)]
    return BarrierFeatures(concatenate(found), generic)


def _on_the_ground(table, barriers, codes):
    code = table["code"]
    kept = ~(table["tunnel"] | table["viaduct"] | shapely.is_missing(table.geometry))
    kept &= shapely.get_dimensions(table.geometry) > 0
    kept &= np.array([barriers[c].kind != "point" for c in code], dtype=bool)
    if len(codes):
        kept &= np.isin(code.astype(str), list(codes))
    of_class = np.array([_class_width(barriers[c]) for c in code], dtype=float)
    width = np.where(table["width"] > 0, table["width"], of_class)
    area = shapely.get_dimensions(table.geometry) == 2
    columns = {"code": code, "width_m": np.where(area, 0.0, width)}
    return Table(table.geometry, columns, table.name, table.fid).take(np.flatnonzero(kept))


def _class_width(barrier):
    """The width of a class; fences and walls, which have none in the table, are half a metre."""
    return barrier.width_m if barrier.width_m > 0 else 0.5
