"""The dossier as one HTML file that needs nothing else: the accessible master."""

from base64 import b64encode
from html import escape

from .document import (
    Bullets,
    Chart,
    DataTable,
    Facts,
    Figure,
    Paragraph,
    Ref,
    Sheet,
    numbered_notes,
)

POLICY = "default-src 'none'; img-src data:; style-src 'unsafe-inline'"
"""What a browser may load for the file: nothing from outside, no script."""


def html(document, pictures, css):
    """The whole file.

    Parameters
    ----------
    document : Document
    pictures : dict of str to Picture
        Maps and photos by key; a figure without a picture is left out with its caption.
    css : str
        The style sheet.

    Returns
    -------
    str
        HTML5, UTF-8; every text of the document escaped.
    """
    return _Html(document, pictures).page(css)


class _Html:
    """One document being written."""

    def __init__(self, document, pictures):
        self.document, self.pictures = document, pictures
        self.numbers, self.shown = numbered_notes(document)
        self.section = ""

    def page(self, css):
        d = self.document
        title = escape(f"{d.title} – {d.subtitle}")
        body = "\n".join(self._chapter(section) for section in d.sections)
        return (
            f'<!DOCTYPE html>\n<html lang="{escape(d.language)}">\n<head>\n<meta charset="utf-8">\n'
            f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">\n'
            '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
            '<meta name="generator" content="GreenBlue">\n'
            f"<title>{title}</title>\n<style>\n{css.replace('</', '< /')}\n</style>\n"
            "</head>\n<body>\n"
            f'<header class="cover"><h1>{escape(d.title)}</h1><p class="subtitle">'
            f"{escape(d.subtitle)}</p></header>\n{self._contents()}\n<main>\n{body}\n</main>\n"
            "</body>\n</html>\n"
        )

    def _contents(self):
        label = escape(self.document.labels["contents"])
        items = []
        for section in self.document.sections:
            parts = "".join(self._entry(part) + "</li>" for part in section.sections)
            items.append(self._entry(section) + (f"<ol>{parts}</ol>" if parts else "") + "</li>")
        return (
            f'<nav class="contents" aria-labelledby="contents"><h2 id="contents">{label}</h2>\n'
            f"<ol>{''.join(items)}</ol></nav>"
        )

    def _entry(self, section):
        text = f"{section.number} {section.title}"
        return f'<li><a href="#s-{escape(section.key)}">{escape(text)}</a>'

    def _chapter(self, section):
        self.section = section.key
        return (
            f'<section aria-labelledby="s-{section.key}">\n{self._parts(section, 2)}'
            f"{self._notes(section.key)}</section>"
        )

    def _parts(self, section, level):
        heading = escape(f"{section.number} {section.title}")
        blocks = "\n".join(self._block(block, level) for block in section.blocks)
        inner = "\n".join(self._parts(part, level + 1) for part in section.sections)
        return f'<h{level} id="s-{section.key}">{heading}</h{level}>\n{blocks}\n{inner}\n'

    def _notes(self, key):
        """The notes that the section refers to, under their numbers."""
        keys = self.shown[key]
        if not keys:
            return ""
        notes = self.document.notes
        items = "".join(
            f'<li id="n-{key}-{number}" value="{number}">{escape(notes[k].text)}</li>'
            for k, number in ((k, self.numbers[k]) for k in keys)
        )
        label = escape(self.document.labels["notes"])
        return f'<aside class="notes" aria-label="{label}"><p>{label}</p><ol>{items}</ol></aside>\n'

    def _refs(self, keys):
        links = []
        for key in keys:
            number = self.numbers[key]
            name = escape(self.document.labels["note"].format(number=number))
            target = f"#n-{self.section}-{number}"
            links.append(f'<a href="{target}" aria-label="{name}">{number}</a>')
        return f'<sup class="refs">&#8201;{"&nbsp;".join(links)}</sup>' if links else ""

    def _runs(self, runs):
        return "".join(
            self._refs([run.key]) if isinstance(run, Ref) else escape(run) for run in runs
        )

    def _block(self, block, level):
        return _WRITERS[type(block)](self, block, level)

    def _paragraph(self, block, _level):
        name = ' class="lead"' if block.lead else ""
        return f"<p{name}>{self._runs(block.runs)}</p>"

    def _bullets(self, block, _level):
        return f"<ul>{''.join(f'<li>{self._runs(item)}</li>' for item in block.items)}</ul>"

    def _facts(self, block, _level):
        rows = "".join(
            f'<tr><th scope="row">{escape(row.label)}</th>'
            f"<td>{escape(row.value)}{self._refs(row.refs)}</td></tr>\n"
            for row in block.rows
        )
        caption = escape(block.caption)
        return f'<table class="facts"><caption>{caption}</caption><tbody>\n{rows}</tbody></table>'

    def _table(self, block, _level):
        heads = "".join(self._head(column) for column in block.columns)
        marks = ["number" if column.numeric else "" for column in block.columns]
        split = len(block.rows) - block.totals
        body = "".join(_row(row, marks) for row in block.rows[:split])
        foot = "".join(_row(row, marks) for row in block.rows[split:])
        foot = f"<tfoot>\n{foot}</tfoot>" if foot else ""
        return (
            f'<div class="wide"><table class="data"><caption>{escape(block.caption)}'
            f"{self._refs(block.refs)}</caption>\n<thead><tr>{heads}</tr></thead>\n"
            f"<tbody>\n{body}</tbody>{foot}</table></div>"
        )

    def _head(self, column):
        unit = f'<br><span class="unit">{escape(column.unit)}</span>' if column.unit else ""
        name = ' class="number"' if column.numeric else ""
        return f'<th scope="col"{name}>{escape(column.name)}{self._refs(column.refs)}{unit}</th>'

    def _chart(self, block, _level):
        caption = f"{escape(block.caption)}{self._refs(block.refs)}"
        return f"<figure>{block.svg}<figcaption>{caption}</figcaption></figure>"

    def _figure(self, block, _level):
        picture = self.pictures.get(block.key)
        if picture is None:
            return ""
        data = b64encode(picture.data).decode("ascii")
        credit = self.document.labels["credit"].format(credit=block.credit) if block.credit else ""
        small = f' <span class="credit">{escape(credit)}</span>' if credit else ""
        return (
            f'<figure class="{escape(block.kind)}"><img src="data:{picture.mime};base64,{data}" '
            f'width="{picture.width}" height="{picture.height}" alt="{escape(block.alt)}">'
            f"<figcaption>{escape(block.caption)}{small}</figcaption></figure>"
        )

    def _sheet(self, block, level):
        step = level + 1
        figures = [self._figure(f, level) for f in (block.map, *block.photos)]
        facts = "\n".join(self._facts(f, level) for f in block.facts)
        return (
            f'<article class="sheet"><h{step}>{escape(block.title)}</h{step}>\n'
            f'<p class="subtitle">{escape(block.subtitle)}</p>\n'
            f'<div class="pictures">{"".join(figures)}</div>\n{facts}</article>'
        )


def _row(row, marks):
    """One row; its first cell names it."""
    cells = []
    for place, (cell, mark) in enumerate(zip(row, marks)):
        name = f' class="{mark}"' if mark else ""
        tag, scope = ("th", ' scope="row"') if place == 0 else ("td", "")
        cells.append(f"<{tag}{scope}{name}>{escape(cell)}</{tag}>")
    return f"<tr>{''.join(cells)}</tr>\n"


_WRITERS = {
    Paragraph: _Html._paragraph,
    Bullets: _Html._bullets,
    Facts: _Html._facts,
    DataTable: _Html._table,
    Chart: _Html._chart,
    Figure: _Html._figure,
    Sheet: _Html._sheet,
}
