"""Plans side by side as an HTML page: one table, and bars for each figure."""

import math
from html import escape

from ...dossier.charts import rows_of_bars
from ..report.tables import table_html
from .compare import FIGURES

POLICY = "default-src 'none'; style-src 'unsafe-inline'"


def scenario_page(scenarios, facts, words, css):
    """The whole file.

    Parameters
    ----------
    scenarios : sequence of Scenario
        The first is the one that the others are compared with.
    facts : sequence of (str, str)
    words : Words
    css : str

    Returns
    -------
    str
        HTML5; every text escaped. Figures that no plan knows are left out.
    """
    tr = words.tr
    shown = [f for f in FIGURES if any(math.isfinite(s.values[f.id]) for s in scenarios)]
    title = escape(tr("Plans side by side"))
    lines = "".join(
        f'<tr><th scope="row">{escape(k)}</th><td>{escape(v)}</td></tr>' for k, v in facts
    )
    charts = "".join(_chart(figure, scenarios, words) for figure in shown)
    note = tr(
        "Targets I and II measure different things and are never added. A dash: the plan does "
        "not say. EC and mesh size are those of the last run that the plan remembers."
    )
    return (
        f'<!DOCTYPE html>\n<html lang="{escape(words.language)}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="generator" content="GreenBlue">\n'
        f"<title>{title}</title>\n<style>\n{css.replace('</', '< /')}\n</style>\n</head>\n<body>\n"
        f"<header><h1>{title}</h1>\n"
        f'<table class="facts"><caption>{escape(tr("What is compared"))}</caption>'
        f"<tbody>{lines}</tbody></table></header>\n<main>\n"
        f'<section aria-labelledby="table"><h2 id="table">{escape(tr("Figures"))}</h2>\n'
        f"{_table(shown, scenarios, words)}<p>{escape(note)}</p></section>\n"
        f'<section aria-labelledby="charts"><h2 id="charts">{escape(tr("Charts"))}</h2>\n'
        f"{charts}</section>\n<section></section></main>\n</body>\n</html>\n"
    )


def _table(figures, scenarios, words):
    """Figures down, scenarios across, each with the difference from the first."""
    tr, first = words.tr, scenarios[0]
    heads = [tr("Figure"), first.name]
    for other in scenarios[1:]:
        heads += [other.name, tr("difference")]
    rows = []
    for figure in figures:
        row = [escape(tr(figure.label)), escape(_said(first.values[figure.id], figure, words))]
        for other in scenarios[1:]:
            value = other.values[figure.id]
            change = _said(value - first.values[figure.id], figure, words)
            more = "+" if value > first.values[figure.id] else ""
            row += [escape(_said(value, figure, words)), escape(more + change)]
        rows.append(row)
    return table_html(tr("Figures of each plan"), heads, rows)


def _said(value, figure, words):
    if figure.unit == "€":
        return words.euro(value)
    return words.amount(value, figure.unit, figure.decimals).rstrip("\u00a0")


def _chart(figure, scenarios, words):
    label = words.tr(figure.label)
    said = "; ".join(f"{s.name}: {_said(s.values[figure.id], figure, words)}" for s in scenarios)
    bars = [(s.name, [("", s.values[figure.id], "solid")]) for s in scenarios]
    chart = rows_of_bars(figure.id, label, said, words, bars, figure.unit, decimals=figure.decimals)
    return f"<h3>{escape(label)}</h3>\n<figure>{chart.svg}</figure>\n"
