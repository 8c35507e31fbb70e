"""The facts of one fragmentation point: what is cut, why it is rated so, what mends it."""

import numpy as np

from .document import Fact, Facts

GROUPS = (
    ("tl", "large_terrestrial"),
    ("ts", "small_terrestrial"),
    ("f", "fliers"),
    ("a", "aquatic"),
)
BESIDE = ("fence", "wall", "median", "lit")


def site_facts(m, w, row):
    """Tables of facts of the site in this row of the ranking.

    Parameters
    ----------
    m : Material
    w : Words
    row : int

    Returns
    -------
    tuple of Facts
    """
    site = {name: column[row] for name, column in m.sites.columns.items()}
    return (Facts(w.tr("The cut"), tuple(_cut(w, site))), *_proposals(m, w, site))


def _cut(w, site):
    yield Fact(w.tr("Score"), w.tr("{score} of 100", score=w.number(site["score"])), ("severity",))
    if _known(site, "traffic"):
        unit = w.tr("trains/day") if site.get("kind") == "railway" else w.tr("vehicles/day")
        source = w.name("traffic_source", site.get("aadt_src"))
        yield Fact(w.tr("Traffic"), f"{w.amount(site['traffic'], unit)} ({source})", ("traffic",))
    if _known(site, "width_m"):
        yield Fact(w.tr("Width"), w.amount(site["width_m"], "m"), ("barrier_defaults",))
    if _known(site, "lanes") and site.get("kind") != "waterway":
        yield Fact(w.tr("Lanes or tracks"), w.number(site["lanes"]), ())
    beside = [w.name("beside", key) for key in BESIDE if site.get(key) == 1]
    if beside:
        yield Fact(w.tr("Beside it"), ", ".join(beside), ("run_data",))
    yield Fact(w.tr("Nearest passage"), _passage(w, site), ("passages",))
    for suffix, group in GROUPS:
        if _known(site, f"s_{suffix}"):
            name = w.name("species_group", group)
            score = w.tr("{score} of 100", score=w.number(site[f"s_{suffix}"]))
            yield Fact(w.tr("Score for {group}", group=name), score, ("severity",))
    if _known(site, "length_m"):
        yield Fact(
            w.tr("Length inside the network"), w.amount(site["length_m"], "m"), ("ellipsoid",)
        )


def _passage(w, site):
    if not _known(site, "pass_m"):
        return w.tr("none near enough to be of use")
    return f"{w.name('passage', site.get('pass_kind'))}, {w.amount(site['pass_m'], 'm')}"


def _proposals(m, w, site):
    table = m.table("crossing_proposals")
    for row in np.flatnonzero(m.column(table, "site_id") == site["site_id"]):
        yield Facts(
            w.tr("Proposal {id}", id=table["prop_id"][row]), tuple(crossing_facts(m, w, row))
        )


def crossing_facts(m, w, row):
    """Facts of one proposed crossing."""
    crossing = {name: column[row] for name, column in m.table("crossing_proposals").columns.items()}
    code = crossing.get("struct")
    yield Fact(w.tr("Structure"), w.name("structure", code), ("structure_rules",))
    yield Fact(w.tr("Rule"), w.text(crossing.get("rule")), ())
    if _known(crossing, "width_m"):
        yield Fact(w.tr("Width"), w.amount(crossing["width_m"], "m", 1))
    if _known(crossing, "length_m") and crossing["length_m"] > 0:
        yield Fact(w.tr("Length"), w.amount(crossing["length_m"], "m", 1))
    if _known(crossing, "openness"):
        yield Fact(w.tr("Openness"), w.amount(crossing["openness"], "m", 2), ())
    if crossing.get("guild"):
        yield Fact(
            w.tr("For"), ", ".join(w.name("guild", g.strip()) for g in crossing["guild"].split(","))
        )
    if _known(crossing, "cost_mid"):
        yield Fact(w.tr("Cost"), cost_text(w, crossing), ("structure_costs",))
    if _known(crossing, "d_ec"):
        yield Fact(
            w.tr("Gain of equivalent connectivity"),
            w.amount(crossing["d_ec"], "ha", 2),
            ("ec", "ec_alone"),
        )
    if crossing.get("alt"):
        yield Fact(w.tr("Second choice"), w.name("structure", crossing["alt"]))


def cost_text(w, row):
    """Middle cost with its range and base year."""
    text = w.euro(row.get("cost_mid"))
    if _known(row, "cost_low") and _known(row, "cost_high"):
        text += f" ({w.euro_span(row['cost_low'], row['cost_high'])})"
    if _known(row, "cost_year"):
        text += ", " + w.tr("prices of {year}", year=int(row["cost_year"]))
    return text


def _known(row, name):
    value = row.get(name)
    return value is not None and not (isinstance(value, float) and np.isnan(value))
