"""How wide the roads, railways and watercourses are that hedges keep away from."""

import numpy as np
import shapely

from ...infrastructure.classify import classify
from .bends import bends
from .junctions import junctions, with_speed
from .rules import applies

RAIL_M = 0.7175  # half the gauge: distances count from the nearest rail
TRACKS_M = 4.0  # from track to track [P]
LINES = ("roads", "railways", "waterways")


def footprints(sources, profile, barriers, rules):
    """The layers of the rule set that infrastructure gives.

    Parameters
    ----------
    sources : dict of str to Table
        ``roads``, ``railways``, ``waterways`` with the fields that the profile reads
        (and ``maxspeed`` of roads).
    profile : sequence of ProfileRule
    barriers : dict of str to BarrierClass
    rules : RuleSet

    Returns
    -------
    dict of str to Table
        The same names, ``junctions`` and ``bends``: lines above ground with ``code``, ``half_m``
        (half the width of the pavement or water; of a railway from its axis to the outer rail)
        and ``bridge``; roads and junctions with ``speed_kmh``.

    Notes
    -----
    A width of the source goes before that of the class; one carriageway of a motorway or
    expressway is half as wide as its class.
    """
    layers = {}
    for name in LINES:
        if name not in sources:
            continue
        table = _above_ground(classify(sources[name], name, profile, barriers), sources[name])
        code = table["code"]
        width = np.array([barriers[c].width_m for c in code], dtype=float)
        if name == "railways":
            tracks = np.nan_to_num(table["lanes"], nan=1.0)
            half = RAIL_M + TRACKS_M / 2 * (np.maximum(tracks, 1) - 1)
        else:
            split = table["oneway"] & np.isin(code, ("R1", "R2", "R3"))
            width = with_widths(table, np.where(split, width / 2, width), rules.of(name, "width"))
            half = np.where(table["width"] > 0, table["width"], width) / 2
        layers[name] = table.with_columns(half_m=np.nan_to_num(half))
    if "roads" in layers:
        layers["roads"] = with_speed(layers["roads"], rules)
        layers["junctions"] = junctions(layers["roads"])
        layers["bends"] = bends(layers["roads"], rules)
    return layers


def with_widths(table, width, rows):
    """The widths of classes, where no row of the rule set knows better."""
    result, free = width.copy(), np.ones(len(table), dtype=bool)
    for row in rows:
        fits = free & applies(row, table)
        result[fits] = row.value
        free &= ~fits
    return result


def _above_ground(table, source):
    """Without tunnels and missing lines; with the other columns of the source."""
    keep = ~table["tunnel"] & ~shapely.is_missing(table.geometry)
    place = {f: k for k, f in enumerate(source.fid.tolist())}
    row = np.array([place[f] for f in table.fid.tolist()], dtype=int)
    more = {k: c[row] for k, c in source.columns.items() if k not in table.columns}
    return table.with_columns(**more).take(keep)
