"""The network as its registers draw it, beside what its axes come to."""

from html import escape

import numpy as np

from ...infrastructure.register import by_manager
from ...text import mark
from .tables import table_html

MAX_ROWS = 500
SOURCES = {
    "roads": mark("Roads"),
    "railways": mark("Railways"),
    "waterways": mark("Waterways"),
    "commitments": mark("Commitments (lines)"),
}


def drawn_section(drawn, words):
    """Length as drawn by layer and manager, as HTML.

    Parameters
    ----------
    drawn : Table or None
        Of `by_manager`.
    words : Words

    Returns
    -------
    str
        HTML, every text escaped; per layer the longest ``MAX_ROWS`` managers, the rest as one.
    """
    tr, w = words.tr, words
    if drawn is None or not len(drawn):
        return f"<p>{escape(tr('Nothing to show.'))}</p>"
    table = by_manager([drawn], ("source", "manager"))
    heads = (
        tr("Manager"), tr("Features"), tr("Length as drawn (km)"), tr("Without axis (km)"),
        tr("Axes (km)"), tr("Drawn ÷ axis"),
    )  # fmt: skip
    parts = []
    for source, name in SOURCES.items():
        rows = np.flatnonzero(table["source"] == source)
        if not len(rows):
            continue
        rows = rows[np.argsort(-table["length_m"][rows], kind="stable")]
        cells = [
            [escape(table["manager"][r] or tr("not said")), *_numbers(table, [r], w)]
            for r in rows[:MAX_ROWS]
        ]
        if len(rows) > MAX_ROWS:
            more = tr("{count} more", count=len(rows) - MAX_ROWS)
            cells.append([escape(more), *_numbers(table, rows[MAX_ROWS:], w)])
        cells.append([escape(tr("All")), *_numbers(table, rows, w)])
        parts.append(table_html(tr(name), heads, cells, totals=1))
    note = tr(
        "Each carriageway, track and segment by itself, on the ellipsoid, as a check against the "
        "register: this counts towards no target. An axis of several managers is shared by the "
        "lengths of their lines."
    )
    return f"<p>{escape(note)}</p>{''.join(parts)}"


def _numbers(table, rows, words):
    """Features, km as drawn, km without axis, km of axes, and drawn ÷ axis of some rows."""
    features, length, left, axis = (
        float(table[k][rows].sum()) for k in ("features", "length_m", "left_m", "axis_m")
    )
    shown = [words.number(features, 0 if features == round(features) else 1)]
    shown.append(words.number(length / 1000, 3))
    if np.isnan(axis):
        return [*map(escape, shown), "–", "–", "–"]
    ratio = words.number((length - left) / axis, 3) if axis > 0 else "–"
    shown += [words.number(left / 1000, 3), words.number(axis / 1000, 3), ratio]
    return [escape(t) for t in shown]
