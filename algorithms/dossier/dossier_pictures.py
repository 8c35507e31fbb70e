"""Pictures of a dossier: maps and charts drawn, photos made small, each once."""

from qgis.PyQt.QtCore import QByteArray, Qt
from qgis.PyQt.QtGui import QImage, QPainter
from qgis.PyQt.QtSvg import QSvgRenderer

from ...core.dossier.document import Chart, blocks_of, figures_of, sheets_of
from ...core.progress import chunks, step
from .dossier_layouts import MAP_PARTS
from .dossier_maps import THEMES
from .dossier_photos import encoded, photo

SHEET_DPI, OVERVIEW_DPI, CHART_SCALE = 125, 150, 3


def chart_picture(chart):
    """A chart as PNG, fine enough for print."""
    width, height = chart.width * CHART_SCALE, chart.height * CHART_SCALE
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    try:
        QSvgRenderer(QByteArray(chart.svg.encode("utf-8"))).render(painter)
    finally:
        painter.end()
    return encoded(image, "PNG")


def charts_of(document):
    """All charts of a document, by key."""
    every = (b for section in document.sections for b in blocks_of(section))
    return {b.key: b for b in every if isinstance(b, Chart)}


def sheet_maps(document, views, page, progress):
    """Maps of all sheets as PNG; they hold no words, so that all languages share them."""
    found = {}
    sheets = [s for s in sheets_of(document) if s.map.key in views]
    for part in chunks(progress, len(sheets), 1):  # one drawing per map
        key = sheets[part.start].map.key
        page.show_view(views[key])
        image = page.map_image(SHEET_DPI)
        if image is not None:
            found[key] = encoded(image, "PNG")
    return found


def whole_maps(document, page, progress):
    """Maps of the whole plan with legend, scale bar and north arrow as PNG, by key."""
    found = {}
    keys = [figure.key for figure in figures_of(document) if figure.key in THEMES]
    for part in chunks(progress, len(keys), 1):
        key = keys[part.start]
        page.show_whole(key)
        page.fit_legend()
        step(progress, (part.start + 0.3) / len(keys))  # drawing and encoding take long: Cancel
        image = page.map_image(OVERVIEW_DPI, MAP_PARTS)
        step(progress, (part.start + 0.6) / len(keys))
        if image is not None:
            found[key] = encoded(image, "PNG")
    return found


def photos(files, progress):
    """Photos by key; those that cannot be read, by name."""
    found, unreadable, read = {}, [], {}
    listed = sorted(files.items())
    for piece in chunks(progress, len(listed), 1):  # one file is read at a time, and once
        key, path = listed[piece.start]
        picture = read[path] = read[path] if path in read else photo(path)
        if picture is None:
            unreadable.append(path.name)
        else:
            found[key] = picture
    return found, unreadable
