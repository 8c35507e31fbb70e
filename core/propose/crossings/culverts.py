"""Stretches of watercourse that run underground, as sections that could be opened."""

import numpy as np
import shapely

from ...table import Table, concatenate


def with_culverts(sections, layers, rules):
    """The sections and, below them, the stretches of watercourse that run underground.

    Parameters
    ----------
    sections : Table
        As ``propose_crossings`` takes them.
    layers : Surroundings
        Their ``waterways`` tell which lines are ``underground``.
    rules : CrossingRules

    Returns
    -------
    Table
        Stretches get the kind ``culvert`` and the class C5; what lies under known roads and
        railways is left out, and what is then shorter than ``culvert_m``. Other guilds than small
        and aquatic animals have no use for them.
    """
    if rules.guild.species_group not in ("aquatic", "small_terrestrial"):
        return sections
    water = layers.waterways
    if water is None or not water["underground"].any():
        return sections
    under = water.take(water["underground"])
    beneath = np.isin(sections["kind"], ("road", "railway", "combined"))
    width = np.nan_to_num(sections["width_m"][beneath]) / 2 + 1.0
    covered = shapely.union_all(shapely.buffer(sections.geometry[beneath], width))
    rest = shapely.difference(under.geometry, covered)
    long = shapely.length(rest) >= rules.weights.number["culvert_m"]
    rest, under = rest[long], under.take(long)
    if not len(under):
        return sections
    count = len(under)
    empty = np.full(count, "", dtype=object)
    unknown = np.full(count, np.nan)
    columns = {
        "site_id": np.array([f"W{f}" for f in under.fid], dtype=object),
        "kind": np.full(count, "culvert", dtype=object),
        "barrier": np.full(count, "C5", dtype=object),
        "name": under["name"],
        "parent_id": empty,
        "width_m": shapely.length(rest),
        "point": shapely.line_interpolate_point(_longest(rest), 0.5, normalized=True),
    }
    for name in sections.columns:
        columns.setdefault(name, unknown)
    line, owner = shapely.get_parts(rest, return_index=True)
    lines = shapely.multilinestrings(line, indices=owner)
    extra = Table(lines, {n: columns[n] for n in sections.columns}, under.name, under.fid)
    return concatenate([sections, extra], sections.name)


def _longest(lines):
    """The longest part of each line."""
    part_, owner = shapely.get_parts(lines, return_index=True)
    order = np.lexsort((-shapely.length(part_), owner))
    return part_[order[np.searchsorted(owner[order], np.arange(len(lines)))]]
