"""English names of coded values, from the rule files and the schema."""

from dataclasses import dataclass
from pathlib import Path

from ..rules import read_rules
from ..schema.plan import CODES
from ..text import mark


@dataclass(frozen=True)
class _ByCode:
    code: str
    name: str


@dataclass(frozen=True)
class _ById:
    id: str
    name: str


@dataclass(frozen=True)
class _ByKind:
    kind: str
    name: str


@dataclass(frozen=True)
class _ByRule:
    rule: str
    name: str


FILES = {
    "barrier": ("barriers.csv", _ByCode),
    "measure": ("measures.csv", _ByCode),
    "structure": ("structures.csv", _ById),
    "guild": ("guilds.csv", _ById),
    "species_group": ("species_groups.csv", _ById),
    "severity": ("severity_classes.csv", _ById),
    "passage": ("passages.csv", _ByKind),
}
OTHERS = {
    "kind": {
        "road": mark("road"),
        "railway": mark("railway"),
        "waterway": mark("waterway"),
        "car_park": mark("car park"),
        "obstacle": mark("obstacle in a watercourse"),
        "combined": mark("bundle of infrastructure"),
        "culvert": mark("culvert"),
    },
    "traffic_source": {
        "count": mark("count"),
        "model": mark("model"),
        "class_default": mark("by class"),
    },
    "beside": {
        "fence": mark("fence"),
        "wall": mark("noise barrier or wall"),
        "median": mark("guard rail or median"),
        "lit": mark("light at night"),
    },
    "hedge_kind": {
        "gap": mark("gap between elements"),
        "repair_gap": mark("gap in a row"),
        "link": mark("link between woods"),
    },
    "rule_set": {
        "generic": mark("General rules"),
        "flanders": mark("Flanders"),
        "wallonia": mark("Wallonia"),
        "brussels": mark("Brussels"),
    },
    "quantity": {
        "km_axis": mark("Axis of infrastructure"),
        "km_side": mark("Sides of infrastructure (both sides count)"),
        "km_colocated": mark("Axis on which both targets are served"),
        "km_defrag_direct": mark("Mended by crossings directly"),
        "km_defrag_good": mark("Guided by fences to a crossing, good"),
        "km_defrag_moderate": mark("Guided by fences to a crossing, moderate"),
        "km_le": mark("Landscape element"),
        "km_removed": mark("Landscape elements removed"),
        "km_equivalent": mark("Equivalent length of areas"),
        "ha": mark("Areas"),
        "n": mark("Pieces"),
        "unmatched": mark("Matches no infrastructure"),
    },
}


def names_of(folder):
    """All names.

    Parameters
    ----------
    folder : path-like
        With the rule files.

    Returns
    -------
    dict of str to dict
        ``names[table][code]`` in English. Names of distance rules are under
        ``hedge_rule:<rule set>``.

    Raises
    ------
    GreenBlueError
        A rule file that cannot be read.
    """
    folder = Path(folder)
    found = {table: dict(pairs) for table, pairs in CODES.items()}
    found.update(OTHERS)
    for table, (file, row_type) in FILES.items():
        found[table] = _read(folder / file, row_type)
    for path in sorted((folder / "hedge_rules").glob("*.csv")):
        found[f"hedge_rule:{path.stem}"] = _read(path, _ByRule)
    return found


def _read(path, row_type):
    key = next(iter(row_type.__dataclass_fields__))
    return {getattr(row, key): row.name for row in read_rules(path, row_type)}
