"""The account as one HTML file: every figure leads to its rows, every row to its place."""

from html import escape

import numpy as np

from .counting_rule import LADDER
from .figures import Figures
from .rule_text import option_sentences, rule_sentences
from .standing import APART, BASELINE, COUNTED, OUT, PIPELINE

POLICY = "default-src 'none'; style-src 'unsafe-inline'"
MAX_ROWS = 5000
MAX_LINKS = 300
TARGETS = (("I", "km_axis"), ("II", "km_le"))


def account_page(found, places, names, facts, words, css):
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
        Language of the reader, with the names of statuses.
    css : str

    Returns
    -------
    str
        HTML5; every text escaped. Of the ledger the first 5 000 rows are printed.
    """
    return _Page(found, places, names, words).html(facts, css)


class _Page:
    def __init__(self, found, places, names, words):
        self.found, self.places, self.names, self.w = found, places, names, words
        self.ledger = found.ledger
        self.figures = Figures(found.ledger)
        self.tr = words.tr

    def html(self, facts, css):
        tr = self.tr
        title = escape(tr("Account of managed kilometres"))
        sections = [
            ("targets", tr("The two targets"), self._targets()),
            ("status", tr("By status"), self._by("status", self._statuses(), self._status)),
            ("years", tr("Year by year"), self._years()),
            ("towns", tr("By municipality"), self._by("nis", None, self._town)),
            ("owners", tr("By owner"), self._by("owner", None, self._owner)),
            ("additionality", tr("By additionality"), self._by("additionality", None, self._name)),
            ("zones", tr("By zone"), self._by("zone_ubr", None, self._zone)),
            ("beside", tr("Shown beside, never added"), self._beside()),
            ("not", tr("Not counted, and why"), self._not_counted()),
            ("doubt", tr("Doubtful matches"), self._doubts()),
            ("rule", tr("The counting rule"), self._rule()),
            ("check", tr("Check of the lengths"), self._check()),
        ]
        sections.append(("figures", tr("Where each figure comes from"), self._explained()))
        sections.append(("ledger", tr("Ledger"), self._rows()))
        toc = "".join(f'<li><a href="#{k}">{escape(t)}</a></li>' for k, t, _ in sections)
        body = "\n".join(
            f'<section aria-labelledby="{k}"><h2 id="{k}">{escape(t)}</h2>\n{b}</section>'
            for k, t, b in sections
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

    def _link(self, figure, decimals=3):
        """A figure as a link to its rows."""
        text = self.w.number(figure.value, decimals)
        return f'<a href="#{figure.key}">{escape(text)}</a>' if len(figure.rows) else escape(text)

    def _sum(self, decimals=3, **where):
        return self._link(self.figures.of(**where), decimals)

    def _targets(self):
        tr, w, totals = self.tr, self.w, self.found.totals
        rows = []
        names = (
            tr("I: managed infrastructure (axis-km)"),
            tr("II: landscape elements (element-km)"),
        )
        goals = ("target_infrastructure_km", "target_elements_km")
        for (target, quantity), name, goal in zip(TARGETS, names, goals):
            key = target.lower()
            km = totals[quantity]
            spans = [
                w.span(max(km - u, 0.0), km + u, "km", 3)
                for u in (totals[f"u_{key}_independent"], totals[f"u_{key}_correlated"])
            ]
            rows.append(
                [
                    escape(name),
                    self._sum(quantity=quantity, tally=COUNTED),
                    *map(escape, spans),
                    escape(w.number(self.found.rule.number(goal))),
                    escape(w.percent(100 * totals[f"share_{key}"], 3)),
                    escape(w.number(totals[f"expected_{key}"], 3)),
                ]
            )
        heads = (
            tr("Target"), tr("Counted (km)"), tr("Range, errors independent"),
            tr("Range, errors of one source"), tr("Target (km)"), tr("Share"),
            tr("Expected with plans (km)"),
        )  # fmt: skip
        note = tr("These two figures measure different things and are never added.")
        return _table(tr("Progress towards the targets"), heads, rows) + f"<p>{escape(note)}</p>"

    def _by(self, name, values, say):
        """km of both targets by the values of one column, with their sum."""
        tr = self.tr
        mask = np.isin(self.ledger["quantity"], [q for _, q in TARGETS])
        mask &= self.ledger["tally"] != OUT
        present = set(self.ledger[name][mask].tolist())
        order = [v for v in values if v in present] if values else sorted(present)
        heads = [tr("Value")]
        cells = [[escape(say(v))] for v in order] + [[escape(tr("All"))]]
        for target, quantity in TARGETS:
            labels = {
                COUNTED: tr("{target} counted (km)", target=target),
                PIPELINE: tr("{target} not realised yet (km)", target=target),
                BASELINE: tr("{target} legal minimum (km)", target=target),
                APART: tr("{target} rural, apart (km)", target=target),
            }
            of_target = mask & (self.ledger["quantity"] == quantity)
            for tally, label in labels.items():
                if not (of_target & (self.ledger["tally"] == tally)).any():
                    continue
                heads.append(label)
                for row, value in zip(cells, [*order, None]):
                    row.append(self._sum(quantity=quantity, tally=tally, **{name: value}))
        if len(heads) == 1:
            return f"<p>{escape(tr('Nothing to show.'))}</p>"
        return _table(tr("Kilometres"), heads, cells, totals=1)

    def _statuses(self):
        return LADDER

    def _status(self, code):
        return self.w.name("status", code)

    def _name(self, code):
        return self.w.name("additionality", code) if code else self.tr("not said")

    def _owner(self, name):
        return name or self.tr("not said")

    def _town(self, code):
        if not code:
            return self.tr("outside the municipalities given")
        return f"{code} {self.names.get(code, '')}".strip()

    def _zone(self, code):
        return {
            "U": self.tr("U: urban and peri-urban"),
            "B": self.tr("B: between urban areas"),
            "R": self.tr("R: rural"),
        }.get(code, self.tr("not known"))

    def _years(self):
        tr, w, years = self.tr, self.w, self.found.years
        heads = (
            tr("End of the year"), tr("I counted (km)"), tr("II counted (km)"),
            tr("I with what is planned by then (km)"), tr("II with what is planned by then (km)"),
        )  # fmt: skip
        names = ("km_axis", "km_le", "plan_axis", "plan_le")
        rows = [
            [f"{year:.0f}", *(escape(w.number(years[k][n], 3)) for k in names)]
            for n, year in enumerate(years["year"])
        ]
        note = tr(
            "What stood at the end of each year: commitments made by then, without those lost or "
            "ended. Undated commitments count from the year of the account."
        )
        return (
            _table(tr("Kilometres at the end of each year"), heads, rows) + f"<p>{escape(note)}</p>"
        )

    def _beside(self):
        tr, w = self.tr, self.w
        rows = [
            (tr("Sides managed (km)"), "km_side", 3),
            (tr("Axis that serves both targets (km)"), "km_colocated", 3),
            (tr("Crossings, direct (km)"), "km_defrag_direct", 3),
            (tr("Crossings, indirect, good (km)"), "km_defrag_good", 3),
            (tr("Crossings, indirect, moderate (km)"), "km_defrag_moderate", 3),
            (tr("Areas (ha)"), "ha", 4),
            (tr("Number of point measures"), "n", 0),
            (tr("Equivalent of areas (km, in no total)"), "km_equivalent", 3),
        ]
        cells = [[escape(t), self._sum(d, quantity=q, tally=COUNTED)] for t, q, d in rows]
        share = w.percent(100 * self.found.totals["coverage"])
        cells.append([escape(tr("Coverage: sides managed of two")), escape(share)])
        return _table(tr("What counts, in other units"), (tr("Quantity"), tr("Amount")), cells)

    def _not_counted(self):
        tr = self.tr
        out = self.ledger["tally"] == OUT
        out &= np.isin(self.ledger["quantity"], ("km_axis", "km_le", "unmatched"))
        rows = []
        for reason in sorted(set(self.ledger["reason"][out].tolist())):
            some = np.flatnonzero(out & (self.ledger["reason"] == reason))
            said = sorted({str(t) for t in self.ledger["why_not"][some]})
            example = said[0] if len(said) == 1 else "; ".join(said[:3]) + " …" * (len(said) > 3)
            rows.append(
                [
                    escape(example),
                    *(
                        self._sum(quantity=q, tally=OUT, reason=reason)
                        for q in ("km_axis", "km_le", "unmatched")
                    ),
                ]
            )
        heads = (
            tr("Reason"), tr("Infrastructure (km)"), tr("Landscape elements (km)"),
            tr("Unmatched (km)"),
        )  # fmt: skip
        if not rows:
            return f"<p>{escape(tr('Everything counts, or stands in the tables above.'))}</p>"
        return _table(tr("Kilometres that do not count"), heads, rows)

    def _doubts(self):
        tr, w = self.tr, self.w
        notes = "".join(f"<li>{escape(tr(t, **v))}</li>" for t, v in self.found.notes)
        text = f"<ul>{notes}</ul>" if notes else ""
        heads = (
            tr("Commitment"), tr("Axis taken"), tr("Axis that fits equally"), tr("Length (m)"),
        )  # fmt: skip
        rows = [
            [escape(str(u)), escape(str(a)), escape(str(b)), escape(w.number(m, 1))]
            for u, a, b, m in self.found.ties[:MAX_LINKS]
        ]
        if rows:
            text += _table(tr("Stretches between two axes"), heads, rows)
        return text or f"<p>{escape(tr('None.'))}</p>"

    def _rule(self):
        tr, w, rule = self.tr, self.w, self.found.rule
        items = "".join(f"<li>{escape(s)}</li>" for s in rule_sentences(rule, w))
        intro = tr(
            "No counting rule of the two targets has been published. This is the rule of "
            "GreenBlue; what is marked [P] is its default, which an office may change."
        )
        chosen = [[escape(k), escape(v)] for k, v in option_sentences(self.found.options, w)]
        numbers = [
            [escape(tr(r.meaning)), escape(f"{r.value:g}"), escape(r.unit), escape(tr(r.source))]
            for r in rule.numbers
        ]
        chances = [
            [escape(self._status(r.status)), escape(w.number(r.probability, 2))]
            for r in rule.statuses
        ]
        return (
            f"<p>{escape(intro)}</p><ol>{items}</ol>"
            + _table(tr("Chosen for this account"), (tr("Choice"), tr("Value")), chosen)
            + _table(
                tr("Numbers of the rule"),
                (tr("Meaning"), tr("Value"), tr("Unit"), tr("Source")),
                numbers,
            )
            + _table(
                tr("Probability of each status [P]"), (tr("Status"), tr("Probability")), chances
            )
        )

    def _check(self):
        tr, w = self.tr, self.w
        rows = np.nan_to_num(np.abs(self.ledger["length_m"])) > 0
        length, plane = (self.ledger[k][rows] for k in ("length_m", "plan_m"))
        share = np.abs(plane / length - 1).max(initial=0.0)
        cells = [
            [
                escape(tr("All rows on the ellipsoid (m)")),
                escape(w.number(np.abs(length).sum(), 3)),
            ],
            [escape(tr("All rows on the plane (m)")), escape(w.number(np.abs(plane).sum(), 3))],
            [escape(tr("Largest difference of a row")), escape(w.percent(100 * share, 4))],
            [
                escape(tr("Tolerance in Belgian Lambert")),
                escape(w.percent(100 * self.found.rule.number("lambert_tolerance"), 4)),
            ],
        ]
        return _table(tr("Ellipsoid and plane"), (tr("Check"), tr("Value")), cells)

    def _explained(self):
        """Each figure with its rows and the expression that finds them in the layer."""
        tr, w = self.tr, self.w
        intro = tr(
            "The expression selects the rows in the ledger layer of QGIS (Select by expression), "
            "and so shows them on the map."
        )
        items = []
        for figure in self.figures.all:
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
            head = tr("{value}, the sum of {count} rows", value=w.number(figure.value, 4),
                      count=len(figure.rows))  # fmt: skip
            items.append(
                f'<dt id="{figure.key}">{escape(head)}</dt>'
                f"<dd><code>{escape(figure.expression)}</code><br>{links}{rest}</dd>"
            )
        return f"<p>{escape(intro)}</p><dl>{''.join(items)}</dl>"

    def _rows(self):
        tr, w, ledger = self.tr, self.w, self.ledger
        heads = (
            tr("Row"), tr("Commitment"), tr("Quantity"), tr("Axis"), tr("From (m)"), tr("To (m)"),
            tr("Side"), tr("Share"), tr("Amount"), tr("Status"), tr("NIS code"), tr("Zone"),
            tr("Counted, or why not"), tr("Place (x, y)"),
        )  # fmt: skip
        count = min(len(ledger), MAX_ROWS)
        body = []
        tallies = {COUNTED: tr("counted"), PIPELINE: tr("not realised yet")}
        for r in range(count):
            why = ledger["why_not"][r] or tallies.get(ledger["tally"][r], "")
            x, y = self.places[r]
            place = f"{x:.0f}, {y:.0f}" if np.isfinite(x) else "–"
            unit = {"ha": "ha", "n": ""}.get(ledger["quantity"][r], "km")
            name = f"{ledger['commitment'][r]} {ledger['name'][r] or ''}".strip()
            axis = f"{ledger['axis_id'][r]}"
            cells = [
                escape(name), escape(str(ledger["quantity"][r])), escape(axis),
                *(escape(w.number(ledger[k][r], 1)) for k in ("m_from", "m_to")),
                escape(str(ledger["side"][r] or "")), f"{ledger['share'][r]:g}",
                escape(w.amount(ledger["amount"][r], unit, 6 if unit else 0)),
                escape(self._status(ledger["status"][r])), escape(str(ledger["nis"][r] or "")),
                escape(str(ledger["zone_ubr"][r] or "")), escape(why), place,
            ]  # fmt: skip
            mark_ = ' class="out"' if ledger["tally"][r] == OUT else ""
            row_id = escape(ledger["row_id"][r])
            inner = "".join(f"<td>{c}</td>" for c in cells)
            body.append(f'<tr id="{row_id}"{mark_}><th scope="row">{row_id}</th>{inner}</tr>')
        more = tr("{count} more rows are in the ledger layer.", count=len(ledger) - count)
        note = f"<p>{escape(more)}</p>" if count < len(ledger) else ""
        head = "".join(f'<th scope="col">{escape(h)}</th>' for h in heads)
        caption = escape(tr("One row for each interval"))
        return (
            f'<div class="wide"><table><caption>{caption}</caption><thead><tr>{head}</tr></thead>'
            f"<tbody>{''.join(body)}</tbody></table></div>{note}"
        )


def _facts_row(name, value):
    return f'<tr><th scope="row">{escape(name)}</th><td>{escape(value)}</td></tr>'


def _table(caption, heads, rows, totals=0):
    """A table; cells are HTML, heads and caption texts."""
    head = "".join(f'<th scope="col">{escape(h)}</th>' for h in heads)
    lines = [
        f'<tr><th scope="row">{row[0]}</th>{"".join(f"<td>{c}</td>" for c in row[1:])}</tr>'
        for row in rows
    ]
    split = len(lines) - totals
    foot = f"<tfoot>{''.join(lines[split:])}</tfoot>" if totals else ""
    return (
        f'<div class="wide"><table><caption>{escape(caption)}</caption><thead><tr>{head}</tr>'
        f"</thead><tbody>{''.join(lines[:split])}</tbody>{foot}</table></div>\n"
    )
