"""Small places for crossings: a section from west to east at y = 0, wood north and south."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import shapely
from greenblue.core.diagnose.resistance.surface import read_guilds, read_resistance
from greenblue.core.infrastructure.classify import BarrierClass, barrier_table
from greenblue.core.propose.crossings.decisions import read_decisions
from greenblue.core.propose.crossings.facts import Surroundings
from greenblue.core.propose.crossings.gain import Habitats
from greenblue.core.propose.crossings.proposals import propose_crossings
from greenblue.core.propose.crossings.rules import CrossingOptions, CrossingRules
from greenblue.core.propose.crossings.structures import read_structures
from greenblue.core.propose.crossings.topography import Surface, Topography
from greenblue.core.propose.crossings.weights import read_weights
from greenblue.core.rules import read_rules
from greenblue.core.table import Table

RULES = Path(__file__).resolve().parents[3] / "resources" / "rules"
STRUCTURES = read_structures(RULES / "structures.csv")
DECISIONS = read_decisions(RULES / "decisions.csv", STRUCTURES)
GUILDS = {g.id: g for g in read_guilds(RULES / "guilds.csv")}
LENGTH = 400.0
WOODS = np.array([shapely.box(-100, 5, 500, 400), shapely.box(-100, -400, 500, -5)])


def rules(guild="large_mammals"):
    found = GUILDS[guild]
    return CrossingRules(
        barriers=barrier_table(read_rules(RULES / "barriers.csv", BarrierClass)),
        structures=STRUCTURES,
        decisions=DECISIONS,
        topography=read_rules(RULES / "topography.csv", Topography),
        weights=read_weights(RULES / "crossing_weights.csv"),
        guild=found,
        resistance=read_resistance(RULES / "resistance" / f"{found.resistance}.csv"),
    )


def section(code="R2", width=40.0, line=((0, 0), (LENGTH, 0)), **more):
    """One row of a section table."""
    return {
        "site_id": "S1", "kind": "road", "barrier": code, "name": "N1", "parent_id": "",
        "width_m": width, "lit": 0.0, "importance": 1.0, "score": 60.0,
        "line": shapely.MultiLineString([line]), "point": shapely.Point(LENGTH / 2, 0), **more,
    }  # fmt: skip


def sections(*rows):
    """Sections as ``propose_crossings`` takes them."""
    shapes = np.array([r["line"] for r in rows], dtype=object)
    texts = ("site_id", "kind", "barrier", "name", "parent_id")
    numbers = ("width_m", "lit", "importance", "score")
    columns = {k: np.array([r[k] for r in rows], dtype=object) for k in (*texts, "point")}
    columns.update({k: np.array([r[k] for r in rows], dtype=float) for k in numbers})
    return Table(shapes, columns, "sections")


def lines(*wkt, **columns):
    """A table of lines; other columns one value for all."""
    shapes = np.array([shapely.from_wkt(w) for w in wkt], dtype=object)
    filled = {k: np.full(len(wkt), v, dtype=object if isinstance(v, str) else None)
              for k, v in columns.items()}  # fmt: skip
    return Table(shapes, filled, "lines")


def passages(use, *wkt, serves=False):
    return lines(*wkt, use=use, serves=serves)


def water(*wkt, underground=False):
    return lines(*wkt, underground=underground, name="Voer")


def ground(height_at, cell=5.0):
    """Heights over the scene: ``height_at(x, y)`` in metres, on cells of 5 m."""
    x = np.arange(-200, 600, cell) + cell / 2
    y = np.arange(300, -300, -cell) - cell / 2
    values = height_at(*np.meshgrid(x, y)).astype(float)
    return Surface(values, (-200.0, cell, 0.0, 300.0, 0.0, -cell))


def cutting(depth, half_width, middle=0.0):
    """Ground that stands ``depth`` above the infrastructure, which is level at 0."""
    return ground(lambda x, y: np.where(np.abs(y - middle) <= half_width + 5, 0.0, depth))


def hillside(depth, half_width):
    """Ground that rises to the north and falls to the south."""
    return ground(lambda x, y: np.where(np.abs(y) <= half_width + 5, 0.0, np.sign(y) * depth))


def propose(*rows, guild="large_mammals", network=None, kernel=None, options=None, own=None,
            **layers):  # fmt: skip
    """Proposals (with their rule's id as ``id``) and notes."""
    which = own or rules(guild)
    around = Surroundings(**{"habitat": WOODS, **layers})
    table, notes = propose_crossings(
        sections(*rows), around, which, options or CrossingOptions(), network, kernel
    )
    ids = np.array([which.decisions[d].id for d in table["decision"]] + [None], dtype=object)[:-1]
    return table.with_columns(id=ids), notes


def changed(which, **numbers):
    """Rules with other numbers in the weight table."""
    weights = replace(which.weights, number={**which.weights.number, **numbers})
    return replace(which, weights=weights)


LONG = section(line=((0, 0), (3000, 0)))
LONG_WOODS = np.array([shapely.box(-100, 5, 3100, 400), shapely.box(-100, -400, 3100, -5)])


def places(table):
    return shapely.get_coordinates(table.geometry).reshape(-1, 2)


def habitats(links, *wkt, area=(10.0, 4.0, 6.0), **raster):
    """Patches and links (from, to, cost) drawn as WKT."""
    a, b, cost = (np.array(v) for v in zip(*links))
    shapes = np.array([shapely.from_wkt(w) for w in wkt], dtype=object)
    names = np.array([f"L{k}" for k in range(len(links))], dtype=object)
    table = Table(shapes, {"link_id": names, "link_from": a, "link_to": b,
                           "cost": cost.astype(float), "length_m": shapely.length(shapes)})  # fmt: skip
    count = max(a.max(), b.max()) + 1
    ids = np.array(["A", "B", "C"], dtype=object)[:count]
    return Habitats(ids, np.array(area[:count]), table, **raster)
