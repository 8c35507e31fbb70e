"""The demo's printed map: A4 landscape, map on the left, a column that explains it on the right."""

from html import escape

from qgis.core import (
    Qgis,
    QgsApplication,
    QgsFeatureRequest,
    QgsLayoutExporter,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutItemPicture,
    QgsLayoutItemScaleBar,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsLegendStyle,
    QgsMapLayerLegendUtils,
    QgsPrintLayout,
    QgsRectangle,
    QgsTextFormat,
    QgsUnitTypes,
)
from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtGui import QColor, QFont

TITLE = "Where infrastructure cuts the green-blue network"
MM = QgsUnitTypes.LayoutUnit.LayoutMillimeters
POINTS = QgsUnitTypes.RenderUnit.RenderPoints
INK = QColor("#1f2a24")
LEFT, TOP, MAP_WIDTH, MAP_HEIGHT = 8, 24, 204, 174
COLUMN, COLUMN_WIDTH = 216, 75
# The classes of a layer that a printed legend needs, by position; without an entry, all.
LEGEND_CLASSES = {"roads": [0, 1, 2, 4, 5, 6, 9], "railways": [0, 1, 3, 4], "car_parks": [0]}
# Shorter names where the column is too narrow.
LEGEND_LABELS = {"habitat": {2: "Forest"}}
HEADINGS = {
    "fragmentation_points": "Cuts (number: rank)",
    "passages": "Passages",
    "habitat": "Habitat",
    "landscape_elements": "Hedges, tree rows",
    "waterways": "Watercourses",
    "roads": "Roads",
    "railways": "Railways",
    "car_parks": "Car parks",
}


def make_layout(project, layers, extent, place, credit):
    """A layout "Map of cuts" in the project."""
    layout = QgsPrintLayout(project)
    layout.initializeDefaults()
    layout.setName("Map of cuts")
    project.layoutManager().addLayout(layout)
    frame = add_map(layout, extent)
    add_text(layout, TITLE, (LEFT, 6, 283, 9), 17, bold=True)
    add_text(layout, f"{place}. {summary(layers)}", (LEFT, 15.5, 283, 7), 9.5)
    cuts = add_legend(layout, frame, layers, ["fragmentation_points"])
    passages = add_legend(layout, frame, layers, ["passages"])
    green = add_legend(layout, frame, layers, ["habitat", "waterways", "landscape_elements"])
    grey = add_legend(layout, frame, layers, ["roads", "railways", "car_parks"])
    worst = add_worst(layout, layers["fragmentation_points"])
    stack(layout, frame, [[cuts, passages], [green, grey], [worst]])
    add_scale(layout, frame)
    add_text(layout, credit, (LEFT, 200, 120, 5), 7)
    made = f"GreenBlue, QGIS {Qgis.QGIS_VERSION.split('-')[0]}, {project.crs().authid()}"
    add_text(layout, made, (LEFT + 120, 200, MAP_WIDTH - 120, 5), 7, right=True)
    return layout


def summary(layers):
    """One sentence with the numbers of the map."""
    counts = {"very_high": 0, "high": 0}
    for site in ranked(layers["fragmentation_points"]):
        counts[site["class"]] = counts.get(site["class"], 0) + 1
    return (
        f"{sum(counts.values())} sites where roads, railways, waterways or car parks cut the "
        f"network: severity very high at {counts['very_high']}, high at {counts['high']}."
    )


def ranked(points):
    """The sites by rank, parts of combined sites left out."""
    request = QgsFeatureRequest().setFilterExpression('"rank" IS NOT NULL')
    return sorted(points.getFeatures(request), key=lambda site: site["rank"])


def place_item(item, x, y, width, height):
    item.attemptMove(QgsLayoutPoint(x, y, MM))
    item.attemptResize(QgsLayoutSize(width, height, MM))


def add_map(layout, extent):
    """The map, its scale a round number at which the whole extent fits."""
    item = QgsLayoutItemMap(layout)
    layout.addLayoutItem(item)
    place_item(item, LEFT, TOP, MAP_WIDTH, MAP_HEIGHT)
    item.setCrs(layout.project().crs())
    item.setExtent(filling(extent, MAP_WIDTH / MAP_HEIGHT))
    step = 1000 if item.scale() < 50_000 else 5000
    item.setScale(-(-item.scale() // step) * step)
    item.setFrameEnabled(True)
    item.setFrameStrokeColor(QColor("#8a8a8a"))
    item.setBackgroundColor(QColor("#fbfaf6"))
    return item


def filling(extent, ratio):
    """The extent made wider or higher: a map takes the form of its extent."""
    centre = extent.center()
    height = max(extent.height(), extent.width() / ratio)
    return QgsRectangle.fromCenterAndSize(centre, height * ratio, height)


def add_text(layout, text, box, size, bold=False, right=False, html=False):
    item = QgsLayoutItemLabel(layout)
    layout.addLayoutItem(item)
    item.setText(text)
    if html:
        item.setMode(QgsLayoutItemLabel.Mode.ModeHtml)
    item.setFont(font(size, bold))
    item.setFontColor(INK)
    item.setMarginX(0)
    item.setMarginY(0)
    if right:
        item.setHAlign(Qt.AlignmentFlag.AlignRight)
    place_item(item, *box)
    return item


def font(size, bold=False):
    result = QFont()  # QGIS's own: a font by name may be missing elsewhere
    result.setPointSizeF(size)
    result.setBold(bold)
    return result


def text_format(size, bold=False):
    result = QgsTextFormat()
    result.setFont(font(size, bold))
    result.setNamedStyle("Bold" if bold else "Regular")
    result.setSize(size)
    result.setSizeUnit(POINTS)
    result.setColor(INK)
    return result


def add_legend(layout, frame, layers, names):
    """A legend of some layers, with the classes that the map shows; ``stack`` places it."""
    item = QgsLayoutItemLegend(layout)
    item.setAutoUpdateModel(False)
    layout.addLayoutItem(item)
    item.setLinkedMap(frame)
    root = item.model().rootGroup()
    root.removeAllChildren()
    for name in (n for n in names if n in layers):
        node = root.addLayer(layers[name])
        node.setCustomProperty("cached_name", HEADINGS[name])
        node.setCustomProperty("legend/title-label", HEADINGS[name])
        if name in LEGEND_CLASSES:
            QgsMapLayerLegendUtils.setLegendNodeOrder(node, LEGEND_CLASSES[name])
        for number, label in LEGEND_LABELS.get(name, {}).items():
            QgsMapLayerLegendUtils.setLegendNodeUserLabel(node, number, label)
        item.model().refreshLayerLegend(node)
    item.setLegendFilterByMapEnabled(True)
    for part, size, bold in (
        (QgsLegendStyle.Style.Subgroup, 9, True),
        (QgsLegendStyle.Style.SymbolLabel, 7.5, False),
    ):
        item.setStyleFont(part, font(size, bold))
    item.setStyleMargin(QgsLegendStyle.Style.Symbol, QgsLegendStyle.Side.Top, 1.0)
    item.setSymbolWidth(6)
    item.setSymbolHeight(3)
    item.setBoxSpace(0)
    item.setResizeToContents(True)
    return item


def stack(layout, frame, rows):
    """Place the column's items below each other, those of a row side by side.

    A legend knows its size only after it has been drawn; that is done small, without the map.
    """
    frame.setVisibility(False)
    QgsLayoutExporter(layout).renderPageToImage(0, QSize(), 40)
    frame.setVisibility(True)
    y = TOP
    for row in rows:
        for number, item in enumerate(row):
            if isinstance(item, QgsLayoutItemLegend):
                item.adjustBoxSize()
            item.attemptMove(QgsLayoutPoint(COLUMN + 44 * number, y, MM))
        y += max(item.rect().height() for item in row) + 3.5


def add_worst(layout, points):
    """The ten worst sites by name, so that the numbers on the map can be read."""
    rows = []
    for site in ranked(points)[:10]:
        name = ", ".join(filter(None, (site["name"], site["barrier_nm"]))) or site["kind"]
        short = name if len(name) <= 42 else name[:41] + "…"
        rows.append(
            f"<tr><td align='right'><b>{site['rank']}</b></td><td>{escape(short)}</td>"
            f"<td align='right'>{site['score']:.0f}</td></tr>"
        )
    html = (
        f"<div style='font-family: sans-serif; color: {INK.name()}'>"
        "<p style='font-size: 9pt; margin: 0'><b>The worst sites (score 0–100)</b></p>"
        f"<table style='font-size: 7pt' cellpadding='1' width='100%'>{''.join(rows)}</table></div>"
    )
    return add_text(layout, html, (COLUMN, TOP, COLUMN_WIDTH, 48), 7, html=True)


def add_scale(layout, frame):
    """Scale bar and north arrow, below the column."""
    bar = QgsLayoutItemScaleBar(layout)
    layout.addLayoutItem(bar)
    bar.setLinkedMap(frame)
    bar.setStyle("Single Box")
    bar.setUnits(QgsUnitTypes.DistanceUnit.DistanceKilometers)
    bar.setUnitLabel("km")
    bar.setUnitsPerSegment(0.5 if frame.scale() < 60_000 else 2)
    bar.setNumberOfSegments(4)
    bar.setNumberOfSegmentsLeft(0)
    bar.setHeight(2)
    bar.setTextFormat(text_format(7))
    bar.setBoxContentSpace(0)
    bar.attemptMove(QgsLayoutPoint(COLUMN, 186, MM))
    add_text(layout, f"1 : {frame.scale():,.0f}".replace(",", " "), (COLUMN, 198, 40, 5), 7)
    arrow = QgsLayoutItemPicture(layout)
    layout.addLayoutItem(arrow)
    arrow.setPicturePath(f"{QgsApplication.pkgDataPath()}/svg/arrows/NorthArrow_02.svg")
    arrow.setLinkedMap(frame)
    place_item(arrow, COLUMN + COLUMN_WIDTH - 14, 184, 12, 14)
