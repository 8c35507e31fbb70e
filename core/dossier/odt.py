"""The dossier as an ODT that an office can change: headings, tables and pictures are real ones."""

import io
import re
import zipfile
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
from .odt_styles import HEAD, MIME, NAMESPACES, PAGE_CM, automatic_styles, manifest, quoted, styles
from .widths import column_shares

_FORBIDDEN = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
DATE = (1980, 1, 1, 0, 0, 0)
"""Of all parts of the file: the same dossier gives the same bytes."""
CHART_CM, MAP_CM, PHOTO_CM, SHEET_MAP_CM, TALLEST_CM = 15.5, PAGE_CM, 8.0, 11.0, 19.0


def odt(document, pictures):
    """The whole file.

    Parameters
    ----------
    document : Document
    pictures : dict of str to Picture
        Maps, photos and charts (drawn as PNG) by key; what has no picture is left out.

    Returns
    -------
    bytes
        OpenDocument text 1.3; every text of the document escaped.
    """
    writer = _Odt(document, pictures)
    content = writer.content()
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        _add(archive, "mimetype", MIME.encode("ascii"), zipfile.ZIP_STORED)
        _add(archive, "content.xml", content.encode("utf-8"))
        _add(archive, "styles.xml", styles(document.language).encode("utf-8"))
        _add(archive, "meta.xml", _meta(document).encode("utf-8"))
        for name, key in writer.used.items():
            _add(archive, name, pictures[key].data, zipfile.ZIP_STORED)
        listed = [(name, pictures[key].mime) for name, key in writer.used.items()]
        _add(archive, "META-INF/manifest.xml", manifest(listed).encode("utf-8"))
    return target.getvalue()


def _add(archive, name, data, method=zipfile.ZIP_DEFLATED):
    entry = zipfile.ZipInfo(name, DATE)
    entry.compress_type = method
    archive.writestr(entry, data)


def _meta(document):
    return (
        f"{HEAD}<office:document-meta {NAMESPACES}><office:meta>"
        f"<dc:title>{_text(document.title)}</dc:title>"
        f"<dc:subject>{_text(document.subtitle)}</dc:subject>"
        f"<dc:language>{_text(document.language)}</dc:language>"
        "<meta:generator>GreenBlue</meta:generator></office:meta></office:document-meta>"
    )


def _text(words):
    """Escaped, without characters that XML cannot hold; line ends as such."""
    return escape(_FORBIDDEN.sub(" ", words), quote=False).replace("\n", "<text:line-break/>")


class _Odt:
    """One document being written."""

    def __init__(self, document, pictures):
        self.document, self.pictures = document, pictures
        self.numbers, self.shown = numbered_notes(document)
        self.widths, self.used, self.tables, self.section = {}, {}, 0, ""

    def content(self):
        d = self.document
        body = "".join(self._chapter(section) for section in d.sections)
        front = (
            f'<text:p text:style-name="Title">{_text(d.title)}</text:p>'
            f'<text:p text:style-name="Subtitle">{_text(d.subtitle)}</text:p>'
        )
        return (
            f"{HEAD}<office:document-content {NAMESPACES}>{automatic_styles(self.widths)}"
            f"<office:body><office:text>{front}{self._contents()}{body}"
            "</office:text></office:body></office:document-content>"
        )

    def _contents(self):
        """A table of contents that LibreOffice can renew (Tools ▸ Update)."""
        label = _text(self.document.labels["contents"])
        entries = []
        for section in self.document.sections:
            entries.append(_entry(section, 1))
            entries += [_entry(part, 2) for part in section.sections]
        return (
            '<text:table-of-content text:name="Contents" text:protected="false">'
            '<text:table-of-content-source text:outline-level="2"/><text:index-body>'
            f'<text:p text:style-name="ContentsHead">{label}</text:p>{"".join(entries)}'
            "</text:index-body></text:table-of-content>"
        )

    def _chapter(self, section):
        self.section = section.key
        return self._parts(section, 1) + self._notes(section.key)

    def _parts(self, section, level):
        heading = _heading(f"{section.number} {section.title}", level, f"s-{section.key}")
        blocks = "".join(self._block(block, level) for block in section.blocks)
        return heading + blocks + "".join(self._parts(part, level + 1) for part in section.sections)

    def _notes(self, key):
        keys = self.shown[key]
        if not keys:
            return ""
        lines = [
            f'<text:p text:style-name="NoteHead">{_text(self.document.labels["notes"])}</text:p>'
        ]
        for k in keys:
            number = self.numbers[k]
            mark = f"<text:bookmark text:name={quoted(f'n-{key}-{number}')}/>"
            words = _text(f"{number}. {self.document.notes[k].text}")
            lines.append(f'<text:p text:style-name="Note">{mark}{words}</text:p>')
        return "".join(lines)

    def _refs(self, keys):
        links = []
        for key in keys:
            number = self.numbers[key]
            target = quoted(f"#n-{self.section}-{number}")
            links.append(f'<text:a xlink:type="simple" xlink:href={target}>{number}</text:a>')
        joined = "\u00a0".join(links)
        return f'<text:span text:style-name="Super">\u2009{joined}</text:span>' if links else ""

    def _runs(self, runs):
        return "".join(self._refs([r.key]) if isinstance(r, Ref) else _text(r) for r in runs)

    def _block(self, block, level):
        return _WRITERS[type(block)](self, block, level)

    def _paragraph(self, block, _level):
        name = "Lead" if block.lead else "Text_20_body"
        return f'<text:p text:style-name="{name}">{self._runs(block.runs)}</text:p>'

    def _bullets(self, block, _level):
        items = "".join(
            f'<text:list-item><text:p text:style-name="Text_20_body">{self._runs(item)}</text:p>'
            "</text:list-item>"
            for item in block.items
        )
        return f'<text:list text:style-name="Bullets">{items}</text:list>'

    def _facts(self, block, _level):
        rows = "".join(
            f'<table:table-row table:style-name="Row">{_cell(_text(row.label))}'
            f"{_cell(_text(row.value) + self._refs(row.refs))}</table:table-row>"
            for row in block.rows
        )
        head = "".join(
            _cell(_text(self.document.labels[k]), "CellHead", "Head") for k in ("label", "value")
        )
        return self._grid(_text(block.caption), (2.0, 3.0), head, rows)

    def _table(self, block, _level):
        heads = "".join(self._head(column) for column in block.columns)
        split = len(block.rows) - block.totals
        rows = []
        for number, row in enumerate(block.rows):
            style = "Total" if number >= split else "Plain"
            cells = "".join(
                _cell(_text(cell), "CellNumber" if column.numeric else "Cell", style)
                for cell, column in zip(row, block.columns)
            )
            rows.append(f'<table:table-row table:style-name="Row">{cells}</table:table-row>')
        shares = column_shares(block)
        caption = _text(block.caption) + self._refs(block.refs)
        return self._grid(caption, shares, heads, "".join(rows))

    def _head(self, column):
        unit = f"<text:line-break/>{_text(column.unit)}" if column.unit else ""
        style = "CellHeadNumber" if column.numeric else "CellHead"
        return _cell(_text(column.name) + self._refs(column.refs) + unit, style, "Head")

    def _grid(self, caption, shares, heads, rows):
        """A table with its caption and header rows."""
        self.tables += 1
        whole = sum(shares)
        columns = "".join(
            f'<table:table-column table:style-name="{self._width(PAGE_CM * share / whole)}"/>'
            for share in shares
        )
        return (
            f'<text:p text:style-name="Caption">{caption}</text:p>'
            f'<table:table table:name="Table{self.tables}" table:style-name="Grid">{columns}'
            f'<table:table-header-rows><table:table-row table:style-name="Row">{heads}'
            f"</table:table-row></table:table-header-rows>{rows}</table:table>"
        )

    def _width(self, cm):
        return self.widths.setdefault(round(cm, 3), f"W{len(self.widths)}")

    def _chart(self, block, _level):
        return self._picture(block.key, block.caption, block.alt, CHART_CM, self._refs(block.refs))

    def _figure(self, block, _level, cm=None):
        cm = cm or (MAP_CM if block.kind == "map" else PHOTO_CM)
        credit = self.document.labels["credit"].format(credit=block.credit) if block.credit else ""
        return self._picture(block.key, block.caption, block.alt, cm, "", credit)

    def _picture(self, key, caption, alt, cm, refs, credit=""):
        picture = self.pictures.get(key)
        if picture is None:
            return ""
        name = f"Pictures/{len(self.used):04d}.{picture.mime.split('/')[-1]}"
        self.used[name] = key
        tall = min(cm * picture.height / picture.width, TALLEST_CM)
        wide = tall * picture.width / picture.height
        small = f'<text:p text:style-name="Credit">{_text(credit)}</text:p>' if credit else ""
        return (
            f'<text:p text:style-name="Caption">{_text(caption)}{refs}</text:p>'
            '<text:p text:style-name="Text_20_body">'
            f'<draw:frame draw:style-name="Inline" draw:name="Picture{len(self.used)}" '
            f'text:anchor-type="as-char" svg:width="{wide:.2f}cm" svg:height="{tall:.2f}cm">'
            f'<draw:image xlink:href={quoted(name)} xlink:type="simple" xlink:show="embed" '
            f'xlink:actuate="onLoad"/><svg:title>{_text(caption)}</svg:title>'
            f"<svg:desc>{_text(alt)}</svg:desc></draw:frame></text:p>{small}"
        )

    def _sheet(self, block, level):
        heading = _heading(block.title, min(level + 1, 3), f"b-{block.key}", "SheetHeading")
        subtitle = f'<text:p text:style-name="Text_20_body">{_text(block.subtitle)}</text:p>'
        shown = self._figure(block.map, level, SHEET_MAP_CM)
        shown += "".join(self._figure(photo, level) for photo in block.photos)
        return heading + subtitle + shown + "".join(self._facts(f, level) for f in block.facts)


def _heading(words, level, bookmark, style=""):
    mark = f"<text:bookmark text:name={quoted(bookmark)}/>"
    style = style or f"Heading_20_{level}"
    outline = f'text:style-name="{style}" text:outline-level="{level}"'
    return f"<text:h {outline}>{mark}{_text(words)}</text:h>"


def _entry(section, level):
    target = quoted(f"#s-{section.key}")
    words = _text(f"{section.number} {section.title}")
    return (
        f'<text:p text:style-name="ContentsEntry{level}"><text:a xlink:type="simple" '
        f"xlink:href={target}>{words}</text:a></text:p>"
    )


def _cell(words, style="Cell", cell="Plain"):
    return (
        f'<table:table-cell table:style-name="{cell}" office:value-type="string">'
        f'<text:p text:style-name="{style}">{words}</text:p></table:table-cell>'
    )


_WRITERS = {
    Paragraph: _Odt._paragraph,
    Bullets: _Odt._bullets,
    Facts: _Odt._facts,
    DataTable: _Odt._table,
    Chart: _Odt._chart,
    Figure: _Odt._figure,
    Sheet: _Odt._sheet,
}
