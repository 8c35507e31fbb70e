"""The account as one HTML file: every figure leads to its rows, every row to its place."""

from html import escape

import numpy as np

from ..counting_rule import LADDER
from ..ledger.standing import COUNTED, OUT, PIPELINE
from .drawn import drawn_section
from .map import map_section
from .rule_section import check_section, rule_section
from .tables import Tables, table_html

POLICY = "default-src 'none'; style-src 'unsafe-inline'"
MAX_ROWS = 5000
MAX_LINKS = 300


def account_page(found, places, names, facts, words, css, drawn=None, towns=None, axes=None):
    """The whole file.

    Parameters
    ----------
    found : Account
    places : ndarray of float, shape (rows of the ledger, 2)
        A place of each row in the map's coordinates; NaN without one.
    names : dict of str to str
        Name of each municipality by its code.
    facts : sequence of (str, str)
        What was accounted, when, with what.
    words : Words
        Language of the reader, with the names of statuses, quantities and additionalities.
    css : str
    drawn : Table or None
        Of `core.infrastructure.register.by_manager`.
    towns : ndarray of Polygon or None
        Municipalities in the CRS of the ledger, for the map.
    axes : ndarray of LineString or None
        Infrastructure in that CRS, for the map.

    Returns
    -------
    str
        HTML5; every text escaped. Of the ledger the first 5 000 rows are printed.
    """
    return _Page(found, places, names, words, drawn, (towns, axes)).html(facts, css)


class _Page:
    def __init__(self, found, places, names, words, drawn, background):
        self.places, self.w, self.tr, self.drawn = places, words, words.tr, drawn
        self.found, self.ledger, self.background = found, found.ledger, background
        self.tables = Tables(found, names, words)

    def html(self, facts, css):
        tr, t = self.tr, self.tables
        title = escape(tr("Account of managed kilometres"))
        sections = [
            ("targets", tr("The two targets"), t.targets()),
            ("map", tr("Map"), map_section(self.ledger, MAX_ROWS, *self.background, self.w)),
            (
                "status",
                tr("By status"),
                t.by("status", LADDER, t.status, tr("Status")),
            ),
            ("years", tr("Year by year"), t.years()),
            ("towns", tr("By municipality"), t.by("nis", None, t.town, tr("Municipality"))),
            ("owners", tr("By owner"), t.by("owner", None, t.owner, tr("Owner"))),
            ("managers", tr("By manager"), t.by("manager", None, t.owner, tr("Manager"))),
            (
                "additionality",
                tr("By additionality"),
                t.by("additionality", None, t.name, tr("Additionality")),
            ),
            ("zones", tr("By zone"), t.by("zone_ubr", None, t.zone, tr("Zone"))),
            ("beside", tr("Shown beside, never added"), t.beside()),
            ("drawn", tr("Length as drawn, by manager"), drawn_section(self.drawn, self.w)),
            ("not", tr("Not counted, and why"), t.not_counted()),
            ("doubt", tr("Doubtful matches"), t.doubts()),
            ("rule", tr("The counting rule"), rule_section(self.found, self.w)),
            ("check", tr("Check of the lengths"), check_section(self.found, self.w)),
        ]
        sections.append(("figures", tr("Where each figure comes from"), self._explained()))
        sections.append(("ledger", tr("Ledger"), self._rows()))
        toc = "".join(f'<li><a href="#{k}">{escape(n)}</a></li>' for k, n, _ in sections)
        body = "\n".join(
            f'<section aria-labelledby="{k}"><h2 id="{k}">{escape(n)}</h2>\n{b}</section>'
            for k, n, b in sections
        )
        lines = "".join(_facts_row(k, v) for k, v in facts)
        about = escape(tr("What was accounted"))
        return (
            f'<!DOCTYPE html>\n<html lang="{escape(self.w.language)}">\n<head>\n'
            '<meta charset="utf-8">\n'
            f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">\n'
            '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
            '<meta name="generator" content="GreenBlue">\n'
            f"<title>{title}</title>\n<style>\n{css.replace('</', '< /')}\n</style>\n</head>\n"
            f"<body>\n<header><h1>{title}</h1>\n"
            f'<table class="facts"><caption>{about}</caption><tbody>{lines}</tbody></table>\n'
            f'</header>\n<nav aria-label="{escape(tr("Contents"))}"><ol>{toc}</ol></nav>\n'
            f"<main>\n{body}\n</main>\n</body>\n</html>\n"
        )

    def _explained(self):
        """Each figure with its rows and the expression that finds them in the layer."""
        tr, w = self.tr, self.w
        intro = tr(
            "The expression selects the rows in the ledger layer of QGIS (Select by expression), "
            "and so shows them on the map."
        )
        items = []
        for figure in self.tables.figures.all:
            if not len(figure.rows):
                continue
            shown = [r for r in figure.rows[:MAX_LINKS] if r < MAX_ROWS]
            links = " ".join(
                f'<a href="#{i}">{i}</a>' for i in (escape(self.ledger["row_id"][r]) for r in shown)
            )
            more = len(figure.rows) - len(shown)
            rest = (
                " " + escape(tr("and {count} more rows of the layer", count=more)) if more else ""
            )
            value = w.number(figure.value, 4)
            head = tr(
                "{what}: {value}, the sum of {count} rows",
                what=figure.label, value=value, count=len(figure.rows),
            )  # fmt: skip
            items.append(
                f'<dt id="{figure.key}">{escape(head)}</dt>'
                f"<dd><code>{escape(figure.expression)}</code><br>{links}{rest}</dd>"
            )
        return f"<p>{escape(intro)}</p><dl>{''.join(items)}</dl>"

    def _rows(self):
        tr, w, ledger = self.tr, self.w, self.ledger
        heads = (
            tr("Row"), tr("Commitment"), tr("Quantity"), tr("Axis"), tr("From (m)"), tr("To (m)"),
            tr("Side"), tr("Share"), tr("Amount"), tr("Status"), tr("Year"), tr("Owner"),
            tr("NIS code"), tr("Zone"), tr("Counted, or why not"), tr("Place (x, y)"),
        )  # fmt: skip
        count = min(len(ledger), MAX_ROWS)
        body = []
        tallies = {COUNTED: tr("counted"), PIPELINE: tr("not realised yet")}
        for r in range(count):
            why = ledger["why_not"][r] or tallies.get(ledger["tally"][r], "")
            x, y = self.places[r]
            row_id = escape(ledger["row_id"][r])
            place = f'<a href="#m-{row_id}">{x:.0f}, {y:.0f}</a>' if np.isfinite(x) else "–"
            year = float(ledger["year"][r])
            unit = {"ha": "ha", "n": ""}.get(ledger["quantity"][r], "km")
            name = f"{ledger['commitment'][r]} {ledger['name'][r] or ''}".strip()
            axis = f"{ledger['axis_id'][r]}"
            cells = [
                escape(name), escape(str(ledger["quantity"][r])), escape(axis),
                *(escape(w.number(ledger[k][r], 1)) for k in ("m_from", "m_to")),
                escape(str(ledger["side"][r] or "")), f"{ledger['share'][r]:g}",
                escape(w.amount(ledger["amount"][r], unit, 6 if unit else 0)),
                escape(self.tables.status(ledger["status"][r])),
                f"{year:.0f}" if np.isfinite(year) else "–",
                escape(str(ledger["owner"][r] or "–")),
                escape(str(ledger["nis"][r] or "")),
                escape(str(ledger["zone_ubr"][r] or "")), escape(why), place,
            ]  # fmt: skip
            mark_ = ' class="out"' if ledger["tally"][r] == OUT else ""
            inner = "".join(f"<td>{c}</td>" for c in cells)
            body.append(f'<tr id="{row_id}"{mark_}><th scope="row">{row_id}</th>{inner}</tr>')
        more = tr("{count} more rows are in the ledger layer.", count=len(ledger) - count)
        note = f"<p>{escape(more)}</p>" if count < len(ledger) else ""
        head = "".join(f'<th scope="col">{escape(h)}</th>' for h in heads)
        caption = escape(tr("One row for each interval"))
        return (
            self._quantities()
            + f'<div class="wide"><table><caption>{caption}</caption><thead><tr>{head}</tr></thead>'
            f"<tbody>{''.join(body)}</tbody></table></div>{note}"
        )

    def _quantities(self):
        """What the codes in the ledger and in the expressions mean."""
        codes = sorted(set(self.ledger["quantity"].tolist()))
        rows = [[escape(c), escape(self.w.name("quantity", c))] for c in codes]
        return table_html(self.tr("Quantities"), (self.tr("Code"), self.tr("Meaning")), rows)


def _facts_row(name, value):
    return f'<tr><th scope="row">{escape(name)}</th><td>{escape(value)}</td></tr>'
