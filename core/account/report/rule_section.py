"""The counting rule as it is printed, with its numbers, and the check of the lengths."""

from html import escape

import numpy as np

from .rule_text import SOURCES, option_sentences, rule_sentences
from .tables import table_html


def rule_section(found, words):
    """The rule in sentences, what was chosen, and the tables of its numbers, as HTML.

    Parameters
    ----------
    found : Account
    words : Words
    """
    tr, rule = words.tr, found.rule
    items = "".join(f"<li>{escape(s)}</li>" for s in rule_sentences(rule, words))
    intro = tr(
        "No counting rule of the two targets has been published. This is the rule of "
        "GreenBlue; what is marked [P] is its default, which an office may change."
    )
    chosen = [[escape(k), escape(v)] for k, v in option_sentences(found.options, words)]
    return (
        f'<p>{escape(intro)}</p><ol>{items}</ol><div class="words">'
        + table_html(tr("Chosen for this account"), (tr("Choice"), tr("Value")), chosen)
        + _numbers(rule, words)
        + "</div>"
    )


def _numbers(rule, words):
    tr = words.tr
    numbers = [
        [escape(words.said(r.meaning)), escape(f"{r.value:g}"), escape(r.unit), escape(r.source)]
        for r in rule.numbers
    ]
    chances = [
        [escape(words.name("status", r.status)), escape(words.number(r.probability, 2))]
        for r in rule.statuses
    ]
    doubts = [
        [escape(tr(SOURCES[r.source]) if r.source in SOURCES else r.source),
         escape(words.percent(100 * r.u_rel, 1))]
        for r in rule.uncertainties
    ]  # fmt: skip
    return (
        table_html(
            tr("Numbers of the rule"),
            (tr("Meaning"), tr("Value"), tr("Unit"), tr("Source")),
            numbers,
        )
        + table_html(
            tr("Probability of each status [P]"), (tr("Status"), tr("Probability")), chances
        )
        + table_html(
            tr("Relative uncertainty of lengths that have none of their own [P]"),
            (tr("Where geometry comes from"), tr("Uncertainty")),
            doubts,
        )
    )


def check_section(found, words):
    """Lengths on the ellipsoid beside those on the plane, as HTML."""
    tr, ledger = words.tr, found.ledger
    rows = np.nan_to_num(np.abs(ledger["length_m"])) > 0
    length, plane = (ledger[k][rows] for k in ("length_m", "plan_m"))
    share = np.abs(plane / length - 1).max(initial=0.0)
    cells = [
        [escape(name), escape(value)]
        for name, value in (
            (tr("All rows on the ellipsoid (m)"), words.number(np.abs(length).sum(), 3)),
            (tr("All rows on the plane (m)"), words.number(np.abs(plane).sum(), 3)),
            (tr("Largest difference of a row"), words.percent(100 * share, 4)),
            (
                tr("Tolerance in Belgian Lambert"),
                words.percent(100 * found.rule.number("lambert_tolerance"), 4),
            ),
        )
    ]
    return table_html(tr("Ellipsoid and plane"), (tr("Check"), tr("Value")), cells)
