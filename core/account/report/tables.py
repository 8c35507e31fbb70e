"""The tables of the account as HTML, and the figures that they print."""

from html import escape

import numpy as np

from ..counting_rule import LADDER
from ..ledger.commitments import REASONS, SURVIVAL
from ..ledger.removals import REMOVED_CODE
from ..ledger.standing import APART, BASELINE, COUNTED, OUT, PIPELINE
from .figures import Figures

MAX_TIES = 300
SAME_KM = 5e-5
TARGETS = (("I", "km_axis"), ("II", "km_le"))


class Tables:
    """The sections of one account, each as HTML; ``figures`` collects the sums they print."""

    def __init__(self, found, names, words):
        self.found, self.names, self.w = found, names, words
        self.ledger = found.ledger
        self.figures = Figures(found.ledger)
        self.tr = words.tr

    def _link(self, figure, decimals):
        """A figure as a link to its rows."""
        text = self.w.number(figure.value, decimals)
        return f'<a href="#{figure.key}">{escape(text)}</a>' if len(figure.rows) else escape(text)

    def _sum(self, label, decimals=3, **where):
        """The sum of the rows with these values, as a link to what it is made of."""
        return self._link(self.figures.of(label, **where), decimals)

    def targets(self):
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
                    self._sum(name, quantity=quantity, tally=COUNTED),
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
        progress = table_html(tr("Progress towards the targets"), heads, rows)
        return f"{progress}<p>{escape(note)}</p>{self._expected()}"

    def _expected(self):
        """How the expected kilometres come about."""
        tr, w = self.tr, self.w
        chance, both = self.found.rule.probability(), (COUNTED, PIPELINE)
        rows = []
        for status in LADDER:
            row, some = [escape(self.status(status)), escape(w.number(chance[status], 2))], False
            for target, quantity in TARGETS:
                label = f"{target} – {self.status(status)}"
                figure = self.figures.of(label, quantity=quantity, tally=both, status=status)
                row += [self._link(figure, 3), w.number(figure.value * chance[status], 3)]
                some |= len(figure.rows) > 0
            if some:
                rows.append(row)
        gone = self.figures.of(tr("Landscape elements removed"), reason=REMOVED_CODE)
        if len(gone.rows):
            name, sure = escape(tr("Landscape elements removed")), escape(w.number(1.0, 2))
            km = w.number(gone.value, 3)
            rows.append([name, sure, "", "", self._link(gone, 3), escape(km)])
        heads = (
            tr("Status"), tr("Probability"), tr("I (km)"), tr("I expected (km)"), tr("II (km)"),
            tr("II expected (km)"),
        )  # fmt: skip
        expected = [w.number(self.found.totals[f"expected_{t.lower()}"], 3) for t, _ in TARGETS]
        rows.append([escape(tr("All")), "", "", expected[0], "", expected[1]])
        return table_html(tr("Expected kilometres"), heads, rows, totals=1)

    def by(self, name, values, say, head):
        """km of both targets by the values of one column, with their sum."""
        tr = self.tr
        mask = np.isin(self.ledger["quantity"], [q for _, q in TARGETS])
        mask &= self.ledger["tally"] != OUT
        present = set(self.ledger[name][mask].tolist())
        order = [v for v in values if v in present] if values else sorted(present)
        heads = [head]
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
                    what = f"{row[0]} – {label}"
                    row.append(self._sum(what, quantity=quantity, tally=tally, **{name: value}))
        if len(heads) == 1:
            return f"<p>{escape(tr('Nothing to show.'))}</p>"
        return table_html(tr("Kilometres"), heads, cells, totals=1)

    def status(self, code):
        return self.w.name("status", code)

    def name(self, code):
        return self.w.name("additionality", code) if code else self.tr("not said")

    def owner(self, name):
        return name or self.tr("not said")

    def town(self, code):
        if not code:
            known = any(self.names)
            return self.tr("outside the municipalities given") if known else self.tr("not known")
        return f"{code} {self.names.get(code, '')}".strip()

    def zone(self, code):
        return {
            "U": self.tr("U: urban and peri-urban"),
            "B": self.tr("B: between urban areas"),
            "R": self.tr("R: rural"),
        }.get(code, self.tr("not known"))

    def years(self):
        tr, years = self.tr, self.found.years
        heads = (
            tr("End of the year"), tr("I counted (km)"), tr("II counted (km)"),
            tr("I with what is planned by then (km)"), tr("II with what is planned by then (km)"),
        )  # fmt: skip
        kinds = (("km_axis", 0), ("km_le", 0), ("plan_axis", 1), ("plan_le", 1))
        rows = [
            [
                f"{year:.0f}",
                *(
                    self._of_year(years[name][n], heads[1 + column], year, column % 2, later)
                    for column, (name, later) in enumerate(kinds)
                ),
            ]
            for n, year in enumerate(years["year"])
        ]
        note = tr(
            "What stood at the end of each year: commitments made by then, without those lost or "
            "ended. Undated commitments count from the year of the account."
        )
        return (
            table_html(tr("Kilometres at the end of each year"), heads, rows)
            + f"<p>{escape(note)}</p>"
        )

    def _of_year(self, km, what, year, target, later):
        """A figure of a year as a link to the rows of the ledger that still stand for it."""
        ledger, quantity = self.ledger, TARGETS[target][1]
        tally, since = ledger["tally"], np.nan_to_num(ledger["year"].astype(float), nan=9999.0)
        mask, text = tally == COUNTED, f"\"tally\" = '{COUNTED}'"
        if year < self.found.year:
            mask, text = mask & (since <= year), f'{text} AND "year" <= {year:.0f}'
        elif later and year > self.found.year:
            mask = mask | ((tally == PIPELINE) & (since <= year))
            text = f'({text} OR "tally" = \'{PIPELINE}\' AND "year" <= {year:.0f})'
        mask = mask & (ledger["quantity"] == quantity)
        text = f"\"quantity\" = '{quantity}' AND {text}"
        figure = self.figures.of_rows(f"{year:.0f} – {what}", mask, text)
        gone = km - figure.value
        if abs(gone) < SAME_KM:
            return self._link(figure, 3)
        rest = self.tr("{km} km counted then and not now", km=self.w.number(gone, 3))
        return f"{escape(self.w.number(km, 3))} ({self._link(figure, 3)}; {escape(rest)})"

    def beside(self):
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
        heads = (tr("Quantity"), tr("counted"), tr("not realised yet"))
        tallies = tuple(zip(heads[1:], (COUNTED, PIPELINE)))
        cells = [
            [escape(t), *(self._sum(f"{t} – {n}", d, quantity=q, tally=k) for n, k in tallies)]
            for t, q, d in rows
        ]
        share = w.percent(100 * self.found.totals["coverage"])
        cells.append([escape(tr("Coverage: sides managed of two")), escape(share), ""])
        return table_html(tr("In other units"), heads, cells)

    def not_counted(self):
        tr = self.tr
        out = self.ledger["tally"] == OUT
        out &= np.isin(self.ledger["quantity"], ("km_axis", "km_le", "unmatched"))
        rows = []
        for reason in sorted(set(self.ledger["reason"][out].tolist())):
            some = np.flatnonzero(out & (self.ledger["reason"] == reason))
            said = sorted({str(t) for t in self.ledger["why_not"][some]})
            # one sentence for all where each row has a detail of its own
            general = said[0] if len(said) == 1 else tr(REASONS[reason], detail="…")
            rows.append(
                [
                    escape(general),
                    *(
                        self._sum(general, quantity=q, tally=OUT, reason=reason)
                        for q in ("km_axis", "km_le", "unmatched")
                    ),
                ]
            )
        heads = (
            tr("Reason"), tr("Infrastructure (km)"), tr("Landscape elements (km)"),
            tr("Unmatched (km)"),
        )  # fmt: skip
        said = f"<p>{escape(tr('Everything counts, or stands in the tables above.'))}</p>"
        if rows:
            said = table_html(tr("Kilometres that do not count"), heads, rows)
        return said + self._taken_off()

    def _taken_off(self):
        """What the totals above are less by: removed elements, plantings that may have died."""
        tr, rows = self.tr, []
        for reason in (REMOVED_CODE, SURVIVAL):
            some = np.flatnonzero(self.ledger["reason"] == reason)
            if len(some):
                why = str(self.ledger["why_not"][some[0]])
                rows.append([escape(why), self._sum(why, quantity="km_le", reason=reason)])
        if not rows:
            return ""
        heads = (tr("Reason"), tr("Landscape elements (km)"))
        return table_html(tr("Kilometres that are taken off what counts"), heads, rows)

    def doubts(self):
        tr, w = self.tr, self.w
        notes = "".join(f"<li>{escape(w.said(t).format(**v))}</li>" for t, v in self.found.notes)
        text = f"<ul>{notes}</ul>" if notes else ""
        heads = (
            tr("Commitment"), tr("Axis taken"), tr("Axis that fits equally"), tr("Length (m)"),
        )  # fmt: skip
        rows = [
            [escape(str(u)), escape(str(a)), escape(str(b)), escape(w.number(m, 1))]
            for u, a, b, m in self.found.ties[:MAX_TIES]
        ]
        if rows:
            text += table_html(tr("Stretches between two axes"), heads, rows)
        return text or f"<p>{escape(tr('None.'))}</p>"


def table_html(caption, heads, rows, totals=0):
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
