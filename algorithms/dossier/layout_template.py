"""Page templates from a file, with nothing in them that runs, fetches or reads anything else.

QGIS would evaluate expressions, show web pages and load pictures from anywhere. Of a template
only the looks are wanted: its items, their places and their symbols.
"""

import base64
import binascii
import re
from pathlib import Path

from qgis.core import QgsLayoutItem, QgsLayoutItemRegistry
from qgis.PyQt.QtCore import QXmlStreamReader
from qgis.PyQt.QtXml import QDomDocument

from ...core.errors import GreenBlueError

MOST_BYTES = 20_000_000
MOST_ITEMS = 500
DEEPEST = 200
LONGEST_MM = 3000.0
"""No page or item is longer: twice A0."""

_TYPES = QgsLayoutItemRegistry.ItemType
ITEMS = (
    "LayoutPage", "LayoutMap", "LayoutPicture", "LayoutLabel", "LayoutLegend", "LayoutScaleBar",
    "LayoutShape", "LayoutPolygon", "LayoutPolyline", "LayoutGroup",
)  # fmt: skip
_KEPT = {str(int(getattr(_TYPES, name))) for name in ITEMS}
_RUNNING = ("dataDefinedProperties", "data_defined_properties", "dd_properties", "LayoutMultiFrame")
"""Elements that hold expressions, or frames of web pages and attribute tables."""

ELSEWHERE = re.compile(
    r"^\s*(\w{2,}:/?/|file:|[\\/]|[A-Za-z]:(?:[\\/]|\S+\.\w+\s*$))|(^|[\\/])\.\.([\\/]|$)", re.I
)
"""The web, an absolute path of any system, a path on a drive of Windows, a path that leads up."""
_SAFE_EXPRESSION = re.compile(r"\[%\s*@(layout|project)_\w+\s*%\]")
_SAFE_TAGS = re.compile(r"</?(b|i|u|p|br|em|div|span|strong|sub|sup|ul|ol|li|h[1-6])\s*/?>", re.I)
_POINTS_OUT = re.compile(
    rb"(href|src)\s*=\s*[\"'](?!#|data:)|url\(\s*[\"']?(?!#|data:)|<!entity", re.I
)


def read_template(path):
    """The XML of a page template, made harmless.

    Parameters
    ----------
    path : Path
        Of the ``.qpt``.

    Returns
    -------
    QDomDocument
        Without data-defined properties, web and table frames, items of unknown kind, and
        pictures that are neither QGIS's own nor in the template's folder. In labels only
        variables of the layout and the project are left as expressions.

    Raises
    ------
    GreenBlueError
        Not readable, too large, or no template.
    """
    document = QDomDocument()
    try:
        text = path.read_text(encoding="utf-8") if path.stat().st_size <= MOST_BYTES else ""
    except (OSError, UnicodeDecodeError):
        text = ""
    # entities can grow without bound and name files
    if not text or "<!ENTITY" in text.upper() or _nested_too_deep(text):
        raise unreadable(path)
    if not document.setContent(text)[0]:
        raise unreadable(path)
    if document.elementsByTagName("LayoutItem").count() > MOST_ITEMS:
        raise unreadable(path)
    _clean(document.documentElement(), path.resolve().parent)
    return document


def _nested_too_deep(text):
    """Elements within elements without end crash Qt, which would read them by recursion."""
    reader, depth, deepest = QXmlStreamReader(text), 0, 0
    while not reader.atEnd() and deepest <= DEEPEST:
        reader.readNext()
        depth += reader.isStartElement() - reader.isEndElement()
        deepest = max(deepest, depth)
    return deepest > DEEPEST


def unreadable(path):
    """What is said of a template that cannot be used."""
    return GreenBlueError(
        "The page template {file} cannot be read. Save it again in QGIS's layout designer.",
        file=path,
    )


def check_sizes(layout, path):
    """Refuse pages and items that would not fit on any paper: a picture of them fills the memory.

    Raises
    ------
    GreenBlueError
    """
    pages = layout.pageCollection()
    sizes = [pages.page(n).rect() for n in range(pages.pageCount())]
    sizes += [item.rect() for item in layout.items() if isinstance(item, QgsLayoutItem)]
    if any(not max(abs(r.width()), abs(r.height())) <= LONGEST_MM for r in sizes):
        raise unreadable(path)


def _clean(root, folder):
    """Take out of an element, and of all below it, what is more than looks."""
    waiting = [root]
    while waiting:  # no recursion: a hostile file may be nested without end
        element = waiting.pop()
        _clean_attributes(element, folder)
        child = element.firstChildElement()
        while not child.isNull():
            following = child.nextSiblingElement()
            if _runs(child):
                element.removeChild(child)
            else:
                waiting.append(child)
            child = following


def _runs(element):
    tag = element.tagName()
    if tag == "LayoutItem":
        return element.attribute("type") not in _KEPT
    if tag == "layer":
        return element.attribute("class") == "GeometryGenerator"
    return tag in _RUNNING or (tag == "numericFormat" and "xpression" in element.attribute("id"))


def _clean_attributes(element, folder):
    attributes = element.attributes()
    for number in range(attributes.count()):
        attribute = attributes.item(number).toAttr()
        name, value = attribute.name(), attribute.value()
        if name == "labelText":
            _clean_label(element, value)
        elif name.lower().endswith("expression") or not _stays(value, folder):
            attribute.setValue("")


def _clean_label(element, text):
    safe = _SAFE_EXPRESSION.findall(text)
    if text.count("[%") > len(safe):
        # a sign without width between the two ends the expression, and shows nothing
        element.setAttribute("labelText", text.replace("[%", "[\u2060%"))
    if "<" in _SAFE_TAGS.sub("", text):
        element.setAttribute("htmlState", "0")


def _stays(value, folder):
    """Whether a value names no place elsewhere: nothing on the web, and no file but our own."""
    if value.startswith("base64:"):
        return _draws_alone(_decoded(value[7:]))
    if not ELSEWHERE.search(value):
        inside = folder / value
    elif "://" not in value and Path(value).is_absolute():
        inside = Path(value)
        if not _lies_in(inside, folder):
            return False
    else:
        return False
    return not (value.lower().endswith((".svg", ".svgz")) and _points_out(inside))


def _lies_in(path, folder):
    try:
        return folder in path.resolve().parents
    except (OSError, ValueError):
        return False


def _points_out(path):
    try:
        return path.is_file() and not _draws_alone(path.read_bytes()[:MOST_BYTES])
    except (OSError, ValueError):
        return True


def _decoded(text):
    try:
        return base64.b64decode(text)
    except (binascii.Error, ValueError):
        return b""


def _draws_alone(svg):
    """Whether a picture refers to nothing but itself."""
    return _POINTS_OUT.search(svg) is None and not svg.startswith(b"\x1f\x8b")
