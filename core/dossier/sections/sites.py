"""Section 4: where the network is cut."""

import numpy as np

from ..document import Column, DataTable, Figure, Paragraph, Section, Sheet
from ..material import LISTED, listed_of
from ..site_facts import site_facts


def sites(m, w):
    """4: the ranked table, the map of conflicts, and a sheet for each of the worst sites."""
    table = m.sites
    if not len(table):
        return Section("sites", "4", w.tr("Where the network is cut"), (
            Paragraph((m.say(w, "no_sites"),)),
        ))  # fmt: skip
    blocks = (
        Paragraph((m.say(w, "sites"),)),
        *_ranking(m, w),
    )
    return Section("sites", "4", w.tr("Where the network is cut"), blocks, _sheets(m, w))


def infrastructure_name(m, w, table, row):
    """What the infrastructure is called: its name and class, else its kind."""
    name = m.column(table, "name")[row]
    barrier = m.column(table, "barrier")[row]
    parts = [name or "", w.name("barrier", barrier) if barrier else ""]
    return ", ".join(p for p in parts if p) or w.name("kind", m.column(table, "kind")[row])


def _ranking(m, w):
    table = m.sites
    traffic, source = m.column(table, "traffic", np.nan), m.column(table, "aadt_src")
    rows = [
        (
            w.number(table["rank"][i]),
            str(table["site_id"][i]),
            infrastructure_name(m, w, table, i),
            w.name("severity", table["class"][i]),
            w.number(table["score"][i]),
            w.number(traffic[i]),
            w.name("traffic_source", source[i]) if np.isfinite(traffic[i]) else w.number(None),
            w.number(m.column(table, "width_m", np.nan)[i]),
            w.number(m.column(table, "pass_m", np.nan)[i]),
        )
        for i in range(min(len(table), LISTED))  # one text per cell is made
    ]
    columns = (
        Column(w.tr("Rank"), numeric=True),
        Column(w.tr("Site")),
        Column(w.tr("Infrastructure")),
        Column(w.tr("Severity"), refs=("severity",)),
        Column(w.tr("Score"), "0–100", True, ("run_data",)),
        Column(w.tr("Traffic"), w.tr("per day"), True, ("traffic",)),
        Column(w.tr("Source of traffic")),
        Column(w.tr("Width"), "m", True, ("barrier_defaults",)),
        Column(w.tr("Nearest passage"), "m", True, ("passages",)),
    )
    return (DataTable(w.tr("Fragmentation points by rank"), columns, tuple(rows)),
            *listed_of(w, len(table)))  # fmt: skip


def _sheets(m, w):
    rows = m.sheet_rows
    if not len(rows):
        return ()
    intro = Paragraph((
        w.tr("Sheets of {shown} of {all} sites: the worst, and those with a proposal. Sites of low "
             "severity without a proposal have none.",
             shown=w.number(len(rows)), all=w.number(len(m.sites))),
    ))  # fmt: skip
    sheets = tuple(_sheet(m, w, row) for row in rows)
    return (Section("site_sheets", "4.1", w.tr("Site sheets"), (intro, *sheets)),)


def _sheet(m, w, row):
    site = str(m.sites["site_id"][row])
    name = infrastructure_name(m, w, m.sites, row)
    title = w.tr("Site {site}: {name}", site=site, name=name)
    figure = Figure(
        f"map:site:{site}", "map", title,
        w.tr("Map of site {site} and its surroundings.", site=site),
        m.credit,
    )  # fmt: skip
    subtitle = w.tr("Rank {rank}, severity {grade}", rank=w.number(m.sites["rank"][row]),
                    grade=w.name("severity", m.sites["class"][row]))  # fmt: skip
    return Sheet(f"site:{site}", title, subtitle, figure, (), site_facts(m, w, row))
