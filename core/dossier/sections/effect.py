"""Section 6: what the network wins."""

import math

import numpy as np

from .. import charts
from ..contrasts import at_contrasts
from ..document import Column, DataTable, Paragraph, Ref, Section
from ..material import LISTED, listed_of
from ..words import FIXED

MEASURED = {
    "measureconnectivity": ("EC", "EC_ALL_CHANGES"),
    "prioritisemeasures": ("EC_BEFORE", "EC_AFTER"),
}
"""Results that hold EC before and with all measures, by algorithm."""


def effect(m, w):
    """6: equivalent connectivity before and after, gain against cost, mesh size."""
    blocks = [Paragraph((m.say(w, "effect"), Ref("ec"), Ref("dispersal")))]
    blocks += _before_after(m, w) or [Paragraph((m.say(w, "no_effect"),))]
    blocks += _contrasts(m, w)
    blocks += _curve(m, w)
    blocks += _mesh(m, w)
    return Section("effect", "6", w.tr("Effect"), tuple(blocks))


def _number(value):
    good = isinstance(value, (int, float)) and not isinstance(value, bool)
    return float(value) if good else math.nan


def _connectivity_runs(m, w):
    """(label, distance, date, before, after) of each run that measured connectivity, in hectares.

    A choice of measures knows both; where several were made, the last one stands in the plan.
    """
    found, chosen = [], []
    for run in m.runs:
        name = run.algorithm.split(":")[-1]
        if name not in MEASURED:
            continue
        before, after = (_number(run.results.get(key)) for key in MEASURED[name])
        if not math.isfinite(before):
            continue
        if name == "prioritisemeasures":
            chosen.append((run.date, _choices(m, w, run, before, after)))
        else:
            habitat = (i.get("name", "") for k, i in run.inputs.items() if k.startswith("PATCHES"))
            distance = _metres(w, str(run.parameters.get("DISTANCE", "")))
            found.append((next(habitat, ""), distance, run.date, before, after))
    return found + (max(chosen, key=lambda made: made[0])[1] if chosen else [])


def _choices(m, w, run, before, after):
    """What measures were chosen for, group by group where the run tells that."""
    given = {key: str(text).strip("'\" ") for key, text in run.parameters.items()}
    distance = (given.get("DISTANCES") or given.get("DISTANCE", "")).split(";")
    guilds = [g.strip() for g in given.get("GUILDS", "").split(";") if g.strip()]
    steps, found = m.steps, []
    for guild, metres in zip(guilds, distance):
        own = [step for step in steps if step["guild"] == guild]
        if own:
            label = w.tr("chosen measures ({animals})", animals=w.name("guild", guild))
            ends = (float(own[0]["ec"]), float(own[-1]["ec"]))
            found.append((label, _metres(w, metres), run.date, *ends))
    if found:
        return found
    animals = ", ".join(w.name("guild", g) for g in guilds)
    metres = "; ".join(_metres(w, d) for d in distance)
    return [(w.tr("chosen measures ({animals})", animals=animals), metres, run.date, before, after)]


def _metres(w, text):
    """A distance among the parameters of a run as a number; other text as it is."""
    try:
        return w.number(float(text))
    except ValueError:
        return text.strip()


def _before_after(m, w):
    rows = _connectivity_runs(m, w)
    if not rows:
        return []
    lines, bars = [], []
    for habitat, distance, date, before, after in rows:
        gain = after - before
        metres = w.text(distance)
        lines.append((
            w.text(habitat), metres, w.date(date), w.number(before, 1), w.number(after, 1),
            w.number(gain, 1), w.number(100 * gain / before if before else math.nan, 2),
        ))  # fmt: skip
        name = f"{habitat or w.tr('Habitat')}, {metres}{FIXED}m"
        bars.append(
            (name, ((w.tr("before"), before, "open"), (w.tr("with all measures"), after, "solid")))
        )
    columns = (
        Column(w.tr("Habitat")),
        Column(w.tr("Dispersal distance"), "m", True, ("dispersal",)),
        Column(w.tr("Computed on"), refs=("run_data",)),
        Column(w.tr("EC before"), "ha", True, ("ec",)),
        Column(w.tr("EC after"), "ha", True, ("ec",)),
        Column(w.tr("Gain"), "ha", True),
        Column(w.tr("Gain"), "%", True),
    )
    caption = w.tr("Equivalent connectivity before and after")
    alt = w.tr(
        "Bars of equivalent connectivity before and with all measures; the table below has "
        "the figures."
    )
    return [
        charts.rows_of_bars("chart:ec", caption, alt, w, bars, "ha", refs=("ec",)),
        DataTable(caption, columns, tuple(lines)),
    ]


def _contrasts(m, w):
    """The network as it is, were all ground a tenth or ten times as dear to cross."""
    guild = next(iter(m.meta.get("guilds", "").split()), "")
    distance = m.distances.get(guild)
    patches, links = m.table("habitat_patches"), m.table("habitat_links")
    if not distance or not len(patches) or not len(links):
        return []
    found = at_contrasts(patches, links, distance)
    usual = dict(found)[1.0]
    lines = tuple(
        (f"× {contrast:g}".replace(".", w.decimal), w.number(ec, 1),
         w.number(100 * ec / usual if usual else math.nan, 1))
        for contrast, ec in found
    )  # fmt: skip
    columns = (
        Column(w.tr("Contrast of the resistance"), refs=("contrast",)),
        Column(w.tr("EC"), "ha", True, ("ec",)),
        Column(w.tr("Against the table as it is"), "%", True),
    )
    caption = w.tr(
        "How far this rests on the resistance values ({animals})", animals=w.name("guild", guild)
    )
    return [DataTable(caption, columns, lines)]


def gain_steps(m):
    """(measure, cost, gain) in the order of carrying out, and whether they are a sequence.

    Of “Prioritise measures” where the plan remembers its steps; else proposals by gain per
    euro, each with the gain that it has alone.
    """
    told = {step["guild"] for step in m.steps}
    whole = "all" if "all" in told else next(iter(told), None)
    rows = [step for step in m.steps if step["guild"] == whole]
    if len(rows) > 1:
        start = rows[0]["ec"]
        return [(r["measure"], float(r["cost"]), float(r["ec"] - start)) for r in rows[1:]], True
    found = []
    for name, id_name, cost_name in (
        ("crossing_proposals", "prop_id", "cost_mid"),
        ("hedge_proposals", "prop_id", "cost_mid"),
    ):
        rows = m.table(name)
        if len(rows):
            cost = m.column(rows, cost_name, np.nan).astype(float)
            gain = m.column(rows, "d_ec", np.nan).astype(float)
            good = np.isfinite(cost) & (cost > 0) & np.isfinite(gain) & (gain > 0)
            ids = rows[id_name]
            found += [(str(ids[i]), float(cost[i]), float(gain[i])) for i in np.flatnonzero(good)]
    found.sort(key=lambda step: (-step[2] / step[1], step[0]))
    costs = np.cumsum([c for _, c, _ in found])
    gains = np.cumsum([g for _, _, g in found])
    return [(name, float(c), float(g)) for (name, _, _), c, g in zip(found, costs, gains)], False


def _curve(m, w):
    steps, sequence = gain_steps(m)
    if len(steps) < 2:
        return []
    caption = w.tr("What is won for what it costs")
    if any(step["guild"] == "all" for step in m.steps):
        caption = w.tr("What is won for what it costs, mean of the species groups")
    if not sequence:
        caption = w.tr("What all proposals would win for what they cost, each as if alone")
    refs = ("ec",) if sequence else ("ec", "ec_alone")
    alt = w.tr(
        "Curve of the gain in hectares against the cost in euro, measure by measure; the table "
        "below has the figures."
    )
    chart = charts.gain_cost_curve(
        "chart:gain_cost", caption, alt, w, steps, (w.tr("Cost (€)"), w.tr("Gain of EC (ha)")), refs
    )
    columns = (
        Column(w.tr("Measure")),
        Column(w.tr("Cost so far"), "€", True, ("structure_costs", "hedge_costs")),
        Column(w.tr("Gain so far"), "ha", True, refs),
    )
    shown = steps[:LISTED]
    lines = tuple((name, w.number(cost), w.number(gain, 2)) for name, cost, gain in shown)
    return [chart, DataTable(caption, columns, lines), *listed_of(w, len(steps))]


def _mesh(m, w):
    lines = []
    for run in m.runs:
        cut, cbc = _number(run.results.get("CUT_HA")), _number(run.results.get("CBC_HA"))
        if run.algorithm.split(":")[-1] == "measurefragmentation" and math.isfinite(cut):
            lines.append((w.date(run.date), w.number(cut, 1), w.number(cbc, 1)))
    if not lines:
        return []
    columns = (
        Column(w.tr("Computed on"), refs=("run_data",)),
        Column(w.tr("Mesh size, cut at the border"), "ha", True, ("mesh",)),
        Column(w.tr("Mesh size across the border"), "ha", True, ("mesh",)),
    )
    return [DataTable(w.tr("Effective mesh size"), columns, tuple(lines))]
