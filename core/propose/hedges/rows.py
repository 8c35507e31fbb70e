"""Sections of hedges as rows of the output: numbers, sentences, effects, rank."""

import json

import numpy as np
import shapely

from ...table import Table
from ...text import mark, untranslated
from .costs import hedge_numbers

GAIN_DECIMALS = 9
"""Of gains in hectares that are divided by: less is left by the sums of both networks."""


def finished(sections, length_m, rules, species, region, effects, gain, links,
             translate=untranslated):  # fmt: skip
    """All columns of the output but rank and id.

    Parameters
    ----------
    sections : Table
        Of ``Proposals``.
    length_m : ndarray of float, shape (n,)
        On the ellipsoid.
    rules : RuleSet
    species : sequence of Species
    region : str
    effects : HedgeEffects or None
    gain : (d_ec, d_ec_pct) or None
    links : Table or None
        With ``id``, ``from_id``, ``to_id``.
    translate : callable

    Returns
    -------
    Table
    """
    count = len(sections)
    d_ec, d_ec_pct = gain if gain is not None else np.full((2, count), np.nan)
    numbers = hedge_numbers(
        length_m, sections["gap"], rules, species, region, translate, sections["stretch"]
    )
    with np.errstate(divide="ignore", invalid="ignore"):
        known = np.round(d_ec, GAIN_DECIMALS)
        per_gain = np.where(known > 0, length_m / known, np.nan)
    feasible = sections["planted"] * (1 - sections["hop_share"] / 2)
    gap_id = np.array([f"G{g}" for g in sections["gap"]], dtype=object)
    return Table(sections.geometry, {
        **{name: sections[name] for name in
           ("kind", "gap_m", "rules", "h_max_m", "from_id", "to_id", "follows")},
        "gap_id": gap_id,
        "length_m": np.round(length_m, 3),
        "rule_set": np.full(count, rules.id, dtype=object),
        **numbers.columns,
        "d_ec": d_ec, "d_ec_pct": d_ec_pct, "m_per_gain": per_gain,
        "feasible": np.round(np.clip(feasible, 0, 1), 3),
        "reason": _reasons(sections, length_m, numbers, translate),
        "assume": _assumptions(sections, rules, translate),
        "effects": _effects(count, effects, gap_id, sections, links),
    }, "hedges")  # fmt: skip


def ranked(rows):
    """Sorted by gain for each metre, then feasibility, then length; numbered H1, H2 …"""
    length = np.maximum(rows["length_m"], 1e-9)
    value = np.round(np.nan_to_num(rows["d_ec"]) / length, 12)
    box = np.round(shapely.bounds(rows.geometry), 2)
    order = np.lexsort((*box.T[::-1], -rows["length_m"], -rows["feasible"], -value))
    rows = rows.take(order)
    rank = np.arange(1, len(rows) + 1)
    return rows.with_columns(rank=rank, prop_id=np.array([f"H{r}" for r in rank], dtype=object))


def _reasons(sections, length_m, numbers, translate):
    texts = {
        "gap": translate(mark("Closes a gap of {gap} m with {length} m of hedge.")),
        "repair_gap": translate(mark("Mends an opening of {gap} m with {length} m of hedge.")),
        "link": translate(
            mark("Carries a link between patches over {gap} m without hedges; {length} m here.")
        ),
    }  # fmt: skip
    del numbers
    return np.array([
        texts[kind].format(gap=f"{gap:.0f}", length=f"{length:.0f}")
        for kind, gap, length in zip(sections["kind"], sections["gap_m"], length_m)
    ], dtype=object)  # fmt: skip


def _assumptions(sections, rules, translate):
    names = {r.rule: translate(r.name) for r in rules.rows}
    always = translate(mark("Owner, pipes and cables are to be asked before planting."))
    result = []
    for ids in sections["rules"]:
        kept = [names[i] for i in filter(None, ids.split(", "))]
        result.append("; ".join([*kept, always]))
    return np.array(result, dtype=object)


def _effects(count, effects, gap_id, sections, links):
    """The JSON of each hedge; sections of one gap mend different things, ``gap_id`` and number."""
    found = [[] for _ in range(count)]
    if effects is not None:
        for h, k, base, cost in zip(effects.hedge, effects.link, effects.base, effects.cost):
            found[h].append({
                "from": links["from_id"][k], "to": links["to_id"][k], "base": round(float(base), 3),
                "cost": round(float(cost), 3), "at": f"{gap_id[h]}/{_number(sections, h)}",
                "route": links["id"][k],
            })  # fmt: skip
    return np.array([json.dumps(rows) for rows in found], dtype=object)


def _number(sections, row):
    """The number of a section within its gap."""
    return int((sections["gap"][: row + 1] == sections["gap"][row]).sum())
