"""Running text of the dossier in the subset of HTML that Qt's text documents know, for print."""

import re
from html import escape

from .document import Bullets, Chart, DataTable, Facts, Figure, Paragraph, Ref, numbered_notes
from .widths import column_shares
from .words import FIXED, NARROW

STYLE = (
    "body { color: #1f2a24; } h1, h2, h3 { color: #14472e; } h1 { font-size: 17pt; } "
    "h2 { font-size: 13pt; margin-top: 18px; } h3 { font-size: 11pt; } p, li { font-size: 9pt; } "
    "td, th { font-size: 7.5pt; } "
    ".caption { font-size: 8.5pt; font-weight: bold; } .lead { font-size: 11pt; } "
    ".small { font-size: 7pt; color: #3c4a42; } .sheet { font-size: 7pt; }"
)
# Qt breaks lines at narrow spaces too.
_BEFORE_UNIT = re.compile(r"(?<=\d) (?=(?:%|€|m|km|ha|km²)(?!\w))")
LINE, STRONG = "border-bottom: 1px solid #b8c2bb;", "border-bottom: 1px solid #1f2a24;"


class RichText:
    """Writes parts of a document with the note numbers of the whole.

    Parameters
    ----------
    document : Document
    picture_px : int
        Width of the frame that the text flows in, in pixels of 1/96 inch.
    """

    def __init__(self, document, picture_px):
        self._document, self._wide = document, picture_px
        self._numbers, self._shown = numbered_notes(document)

    def heading(self, section, level):
        text = escape(f"{section.number} {section.title}")
        return f"<h{level}>{text}</h{level}>"

    def page(self, body):
        """A whole text."""
        body = _BEFORE_UNIT.sub(FIXED, body.replace(NARROW, FIXED))
        return f"<html><head><style>{STYLE}</style></head><body>{body}</body></html>"

    def block(self, block):
        """One block; sheets and maps have pages of their own and are not for here."""
        return _WRITERS[type(block)](self, block)

    def notes(self, section):
        """The notes at the end of a section."""
        keys = self._shown[section.key]
        if not keys:
            return ""
        lines = "".join(
            f'<p class="small" style="margin: 0px 0px 2px 0px">{self._numbers[key]}. '
            f"{escape(self._document.notes[key].text)}</p>"
            for key in keys
        )
        return f'<p class="caption">{escape(self._document.labels["notes"])}</p>{lines}'

    def contents(self, entries):
        """The table of contents: (level, text, page) each."""
        rows = "".join(
            f'<tr><td width="90%">{"&nbsp;" * 6 * (level - 1)}{escape(text)}</td>'
            f'<td width="10%" align="right">{page}</td></tr>'
            for level, text, page in entries
        )
        label = escape(self._document.labels["contents"])
        return f'<h1>{label}</h1><table width="100%" cellpadding="3">{rows}</table>'

    def facts(self, block, name=""):
        """Labels and values; ``name`` is the class of the cells."""
        mark = f' class="{name}"' if name else ""
        label = label_share(block)
        rows = "".join(
            f'<tr><td width="{label}%"{mark} style="{LINE} color: #3c4a42">{escape(row.label)}</td>'
            f'<td width="{100 - label}%"{mark} style="{LINE}">'
            f"{escape(row.value)}{self._refs(row.refs)}</td></tr>"
            for row in block.rows
        )
        return (
            f'<p class="caption">{escape(block.caption)}</p>'
            f'<table width="100%" cellspacing="0" cellpadding="2">{rows}</table>'
        )

    def _refs(self, keys):
        joined = "&nbsp;".join(str(self._numbers[key]) for key in keys)
        return f"<sup>&nbsp;{joined}</sup>" if joined else ""

    def _runs(self, runs):
        return "".join(self._refs([r.key]) if isinstance(r, Ref) else escape(r) for r in runs)

    def _paragraph(self, block):
        name = ' class="lead"' if block.lead else ""
        return f"<p{name}>{self._runs(block.runs)}</p>"

    def _bullets(self, block):
        return f"<ul>{''.join(f'<li>{self._runs(item)}</li>' for item in block.items)}</ul>"

    def _table(self, block):
        heads = "".join(
            self._head(column, share, after)
            for column, share, after in zip(block.columns, column_shares(block), _after(block))
        )
        split = len(block.rows) - block.totals
        rows = "".join(_row(block, row, n >= split) for n, row in enumerate(block.rows))
        caption = escape(block.caption) + self._refs(block.refs)
        return (
            f'<p class="caption">{caption}</p><table width="100%" cellspacing="0" '
            f'cellpadding="3"><thead><tr>{heads}</tr></thead>{rows}</table><p></p>'
        )

    def _head(self, column, share, after):
        unit = f"<br>{escape(column.unit)}" if column.unit else ""
        side = "right" if column.numeric else "left"
        return (
            f'<th width="{share:.1f}%" align="{side}" '
            f'style="{STRONG}{after} background-color: #eef4ee">'
            f"{escape(column.name)}{self._refs(column.refs)}{unit}</th>"
        )

    def _chart(self, block):
        wide = min(block.width, self._wide)
        tall = block.height * wide / block.width
        return (
            f'<p class="caption">{escape(block.caption)}{self._refs(block.refs)}</p>'
            f'<p><img src="{escape(block.key)}" width="{wide:.0f}" height="{tall:.0f}"></p>'
        )


def label_share(block):
    """Width for the labels of facts in %: questions need more of it than their answers."""
    labels = sum(len(row.label) for row in block.rows)
    values = sum(len(row.value) for row in block.rows)
    share = round(100 * labels / max(labels + values, 1))
    return min(max(share, 25), 68)


def _after(block):
    """The style of each column: words do not touch the numbers before them."""
    numeric = [column.numeric for column in block.columns]
    return [
        " padding-left: 9px;" if before and not this else ""
        for before, this in zip([False, *numeric], numeric)
    ]


def _row(block, row, total):
    """One row of a table."""
    strong = "border-top: 1px solid #1f2a24; font-weight: bold;" if total else LINE
    return "<tr>{}</tr>".format(
        "".join(
            f'<td align="{"right" if column.numeric else "left"}" style="{strong}{after}">'
            # Qt swallows the space after a table that ends with an empty cell
            f"{escape(cell) or '&nbsp;'}</td>"
            for cell, column, after in zip(row, block.columns, _after(block))
        )
    )


_WRITERS = {
    Paragraph: RichText._paragraph,
    Bullets: RichText._bullets,
    Facts: RichText.facts,
    DataTable: RichText._table,
    Chart: RichText._chart,
    Figure: lambda _writer, _block: "",
}
