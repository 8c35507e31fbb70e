"""The fixed parts of an ODT: styles, page, manifest."""

from html import escape

NAMESPACES = (
    'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
    'xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" '
    'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" '
    'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" '
    'xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" '
    'xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" '
    'xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" '
    'xmlns:xlink="http://www.w3.org/1999/xlink" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/" '
    'xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0" office:version="1.3"'
)
HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
MIME = "application/vnd.oasis.opendocument.text"
COUNTRIES = {"en": "GB", "nl": "BE", "fr": "BE", "de": "BE"}
PAGE_CM = 17.8
"""Width between the margins of an A4 page."""
_FONT = "DejaVu Sans"


def quoted(text):
    """A text as the value of an attribute, in its quotation marks."""
    return f'"{escape(text)}"'


def _paragraph(name, parent="", text="", paragraph="", outline=0, display=""):
    """One paragraph style."""
    up = f' style:parent-style-name="{parent}"' if parent else ""
    level = f' style:default-outline-level="{outline}"' if outline else ""
    shown = f' style:display-name="{display}"' if display else ""
    return (
        f'<style:style style:name="{name}"{shown} style:family="paragraph"{up}{level}>'
        f"<style:paragraph-properties {paragraph}/><style:text-properties {text}/></style:style>"
    )


def styles(language):
    """``styles.xml``: named styles that an office may change, and the page."""
    country = COUNTRIES.get(language, "")
    green = 'fo:color="#14472e" fo:font-weight="bold"'
    keep = 'fo:keep-with-next="always"'
    named = [
        _paragraph("Standard", text='fo:font-size="10pt"', paragraph='fo:margin-bottom="0.2cm"'),
        _paragraph("Text_20_body", "Standard", display="Text body"),
        _paragraph("Title", "Standard", f'fo:font-size="26pt" {green}', 'fo:margin-top="4cm"'),
        _paragraph("Subtitle", "Standard", 'fo:font-size="14pt"', 'fo:margin-bottom="1cm"'),
        _paragraph("Lead", "Standard", 'fo:font-size="12pt"'),
        _paragraph("Caption", "Standard", 'fo:font-weight="bold" fo:font-size="9pt"',
                   f'{keep} fo:margin-top="0.3cm" fo:margin-bottom="0.1cm"'),
        _paragraph("Credit", "Standard", 'fo:font-size="8pt" fo:color="#4a574f"'),
        _paragraph("Cell", "Standard", 'fo:font-size="7.5pt"', 'fo:margin-bottom="0cm"'),
        _paragraph("CellNumber", "Cell", "", 'fo:text-align="end"'),
        _paragraph("CellHead", "Cell", 'fo:font-weight="bold"'),
        _paragraph("CellHeadNumber", "CellHead", "", 'fo:text-align="end"'),
        _paragraph("Note", "Standard", 'fo:font-size="8pt" fo:color="#3c4a42"',
                   'fo:margin-left="0.6cm" fo:text-indent="-0.6cm" fo:margin-bottom="0.05cm"'),
        _paragraph("NoteHead", "Note", 'fo:font-weight="bold"', f'{keep} fo:margin-top="0.4cm"'),
        _paragraph("ContentsHead", "Standard", f'fo:font-size="16pt" {green}',
                   'fo:break-before="page"'),
        _paragraph("ContentsEntry1", "Standard", 'fo:font-weight="bold"',
                   'fo:margin-bottom="0.05cm"'),
        _paragraph("ContentsEntry2", "Standard", "",
                   'fo:margin-left="0.6cm" fo:margin-bottom="0cm"'),
    ]  # fmt: skip
    sizes = (("1", "18pt", 'fo:break-before="page" '), ("2", "14pt", ""), ("3", "12pt", ""))
    named += [
        _paragraph(f"Heading_20_{level}", "Standard", f'fo:font-size="{size}" {green}',
                   f'{pages}{keep} fo:margin-top="0.5cm"', int(level), f"Heading {level}")
        for level, size, pages in sizes
    ]  # fmt: skip
    named.append(_paragraph("SheetHeading", "Heading_20_3", "", 'fo:break-before="page"'))
    return (
        f"{HEAD}<office:document-styles {NAMESPACES}><office:font-face-decls>"
        f'<style:font-face style:name="{_FONT}" svg:font-family={quoted(_FONT)}/>'
        "</office:font-face-decls><office:styles>"
        '<style:default-style style:family="paragraph"><style:text-properties '
        f'style:font-name="{_FONT}" fo:font-size="10pt" fo:color="#1f2a24" '
        f'fo:language="{language}" fo:country="{country}"/></style:default-style>'
        f"{''.join(named)}"
        '<text:list-style style:name="Bullets"><text:list-level-style-bullet text:level="1" '
        'text:bullet-char="•"><style:list-level-properties text:space-before="0.3cm" '
        'text:min-label-width="0.5cm"/></text:list-level-style-bullet></text:list-style>'
        "</office:styles><office:automatic-styles>"
        '<style:page-layout style:name="A4"><style:page-layout-properties fo:page-width="21cm" '
        'fo:page-height="29.7cm" fo:margin-top="2cm" fo:margin-bottom="2cm" fo:margin-left="1.6cm" '
        'fo:margin-right="1.6cm"/><style:footer-style/></style:page-layout></office:automatic-styles>'
        '<office:master-styles><style:master-page style:name="Standard" '
        'style:page-layout-name="A4"><style:footer><text:p text:style-name="Credit">'
        '<text:page-number text:select-page="current"/></text:p></style:footer>'
        "</style:master-page></office:master-styles></office:document-styles>"
    )


def automatic_styles(widths):
    """Styles of tables, and one column style per width in cm."""
    columns = "".join(
        f'<style:style style:name="{name}" style:family="table-column">'
        f'<style:table-column-properties style:column-width="{width:.3f}cm"/></style:style>'
        for width, name in sorted(widths.items())
    )
    cell = 'fo:padding="0.08cm" fo:border-bottom="0.4pt solid #b8c2bb"'
    return (
        "<office:automatic-styles>"
        '<style:style style:name="Grid" style:family="table"><style:table-properties '
        f'style:width="{PAGE_CM}cm" table:align="left" fo:margin-bottom="0.4cm"/></style:style>'
        '<style:style style:name="Row" style:family="table-row"><style:table-row-properties '
        'fo:keep-together="always"/></style:style>'
        '<style:style style:name="Plain" style:family="table-cell">'
        f"<style:table-cell-properties {cell}/></style:style>"
        '<style:style style:name="Head" style:family="table-cell"><style:table-cell-properties '
        'fo:padding="0.08cm" fo:border-bottom="1pt solid #1f2a24" fo:background-color="#eef4ee"/>'
        "</style:style>"
        '<style:style style:name="Total" style:family="table-cell"><style:table-cell-properties '
        'fo:padding="0.08cm" fo:border-top="1pt solid #1f2a24"/></style:style>'
        '<style:style style:name="Super" style:family="text"><style:text-properties '
        'style:text-position="super 65%"/></style:style>'
        '<style:style style:name="Inline" style:family="graphic"><style:graphic-properties '
        'style:vertical-pos="top" style:vertical-rel="baseline"/></style:style>'
        f"{columns}</office:automatic-styles>"
    )


def manifest(pictures):
    """``META-INF/manifest.xml`` with the names of the pictures."""
    entries = [
        ("/", MIME),
        *((name, "text/xml") for name in ("content.xml", "styles.xml", "meta.xml")),
    ]
    entries += [(name, mime) for name, mime in pictures]
    lines = "".join(
        f"<manifest:file-entry manifest:full-path={quoted(path)} "
        f"manifest:media-type={quoted(mime)}/>"
        for path, mime in entries
    )
    return (
        f'{HEAD}<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:'
        f'manifest:1.0" manifest:version="1.3">{lines}</manifest:manifest>'
    )
