"""Small scenes for hedges: what hedges keep away from, and the woody network, in metres."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import shapely
from greenblue.core.infrastructure.classify import BarrierClass, ProfileRule, barrier_table
from greenblue.core.propose.hedges.footprints import footprints
from greenblue.core.propose.hedges.plantable import given_lines
from greenblue.core.propose.hedges.proposals import HedgeOptions, propose_hedges
from greenblue.core.propose.hedges.rules import read_rule_set
from greenblue.core.rules import read_rules
from greenblue.core.table import Table

RULES = Path(__file__).resolve().parents[3] / "resources" / "rules"


def rule_set(name="generic"):
    return read_rule_set(RULES / "hedge_rules" / f"{name}.csv", name)


def table(*wkt, name="layer", **columns):
    """A table from WKT, with text columns."""
    shapes = np.empty(len(wkt), dtype=object)
    shapes[:] = [shapely.from_wkt(w) for w in wkt]
    return Table(shapes, {k: np.array(v, dtype=object) for k, v in columns.items()}, name)


def infrastructure(rules, **sources):
    """Layers of the rule set from tables with OpenStreetMap's tags."""
    return footprints(
        sources,
        read_rules(RULES / "profiles" / "openstreetmap.csv", ProfileRule),
        barrier_table(read_rules(RULES / "barriers.csv", BarrierClass)),
        rules,
    )


def propose(hedges, plantable=(), layers=None, rules=None, woods=(), numbers=None, **options):
    """Proposals from lists of WKT; ``numbers`` are settings of the rule set."""
    rules = rules or rule_set()
    rules = replace(rules, settings={**rules.settings, **(numbers or {})})
    layers = dict(layers or {})
    if woods:
        layers["habitat"] = table(*woods, name="habitat")
    return propose_hedges(
        table(*hedges, name="hedges"), layers, given_lines(table(*plantable)),
        rules, HedgeOptions(**options),
    )  # fmt: skip


def lines(proposals):
    """The proposed lines."""
    return proposals.sections.geometry


def hedge_pair(width):
    """Two hedges in one line with an opening between them."""
    return ["LINESTRING (-100 0, 0 0)", f"LINESTRING ({width} 0, {width + 100} 0)"]
