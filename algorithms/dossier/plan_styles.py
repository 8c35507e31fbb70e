"""The styles that a plan keeps, before QGIS draws with them: a plan may come from anybody."""

import re
import sqlite3
from contextlib import closing
from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QXmlStreamReader

from ..io.paths import lies_below
from .layout_template import DEEPEST, ELSEWHERE

MOST_CHARACTERS = 5_000_000
_OF_THE_MACHINE = re.compile(
    r"\b(env|eval\w*|load_layer|sqlite_fetch_and_increment|exif\w*|file_\w+|base_file_name|hash)\s*\(",
    re.I,
)
"""Functions of expressions that tell of the machine, or do more than compute."""


def drop_unsafe_styles(path):
    """Take out of a copy of a plan the styles that would do more than draw what it holds.

    The layers are then drawn as GreenBlue draws them.

    Parameters
    ----------
    path : Path
        Of the copy.

    Returns
    -------
    list of str
        Tables whose style was taken out.
    """
    with closing(sqlite3.connect(path)) as database, database:
        kept = database.execute(
            "SELECT name FROM sqlite_master WHERE name = 'layer_styles' AND type = 'table'"
        ).fetchone()
        if kept is None:
            return []
        rows = database.execute("SELECT id, f_table_name, styleQML FROM layer_styles").fetchall()
        bad = [(number, name) for number, name, text in rows if not is_safe_style(text)]
        database.executemany("DELETE FROM layer_styles WHERE id = ?", [(n,) for n, _ in bad])
    return sorted({str(name) for _, name in bad})


def is_safe_style(text):
    """Whether a style only draws: nothing from elsewhere, no entities, no depth that crashes Qt."""
    if not isinstance(text, str) or len(text) > MOST_CHARACTERS or "<!ENTITY" in text.upper():
        return False
    reader, depth = QXmlStreamReader(text), 0
    while not reader.atEnd():
        reader.readNext()
        depth += reader.isStartElement() - reader.isEndElement()
        if depth > DEEPEST or (reader.isStartElement() and not _draws(reader)):
            return False
    return not reader.hasError()


def _draws(reader):
    attributes = reader.attributes()
    values = [attributes.at(n).value() for n in range(attributes.count())]
    places = values if reader.name() in ("prop", "Option", "layer") else ()
    return not any(_OF_THE_MACHINE.search(v) for v in values) and all(map(_is_near, places))


def _is_near(value):
    """Whether a value names no place, or one of QGIS's own symbols."""
    if value.startswith("base64:"):
        return False
    if not ELSEWHERE.search(value):
        return True
    own = [Path(folder) for folder in QgsApplication.svgPaths() if folder]
    return any(lies_below(value, folder) for folder in own)
