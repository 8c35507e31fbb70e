"""The printed overview map of a plan: A3 landscape, the commitments by status, a column beside."""

from qgis.core import (
    QgsApplication,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutItemPage,
    QgsLayoutItemPicture,
    QgsLayoutItemScaleBar,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsLegendStyle,
    QgsPrintLayout,
    QgsRectangle,
    QgsUnitTypes,
)
from qgis.PyQt.QtGui import QColor, QFont

from ...core.text import mark
from ..io.compat import text_of_label, text_of_legend

MM = QgsUnitTypes.LayoutUnit.LayoutMillimeters
INK = QColor("#1f2a24")
PAGE = (420, 297)
LEFT, TOP, MAP_WIDTH, MAP_HEIGHT = 10, 28, 300, 252
COLUMN, COLUMN_WIDTH = 318, 92
SHOWN = (
    "commitments_point", "commitments_line", "commitments_area", "crossing_proposals",
    "hedge_proposals", "fragmentation_points", "infrastructure", "habitat_patches", "territory",
)  # fmt: skip


def add_layout(project, layers, extent, translate):
    """Add the layout "Overview" to the project; it follows the theme of the commitments."""
    layout = QgsPrintLayout(project)
    layout.initializeDefaults()
    layout.setName(translate(mark("Overview (A3)")))
    layout.pageCollection().page(0).setPageSize("A3", QgsLayoutItemPage.Orientation.Landscape)
    frame = _add_map(layout, extent, translate)
    _add_text(layout, "[% @project_title %]", (LEFT, 7, 400, 11), 22, bold=True)
    _add_text(layout, translate(mark("Commitments by status")), (LEFT, 18.5, 400, 7), 12)
    _add_legend(layout, frame, layers)
    _add_scale(layout, frame)
    credit = "[% concat(@greenblue_credits, '  GreenBlue, ', @project_crs, ', ', " \
        "format_date(now(), 'yyyy-MM-dd')) %]"  # fmt: skip
    _add_text(layout, credit, (LEFT, 283, 400, 6), 8)
    project.layoutManager().addLayout(layout)


def _place(item, x, y, width, height):
    item.attemptMove(QgsLayoutPoint(x, y, MM))
    item.attemptResize(QgsLayoutSize(width, height, MM))


def _add_map(layout, extent, translate):
    item = QgsLayoutItemMap(layout)
    layout.addLayoutItem(item)
    _place(item, LEFT, TOP, MAP_WIDTH, MAP_HEIGHT)
    item.setCrs(layout.project().crs())
    ratio = MAP_WIDTH / MAP_HEIGHT
    height = max(extent.height(), extent.width() / ratio)
    item.setExtent(QgsRectangle.fromCenterAndSize(extent.center(), height * ratio, height))
    item.setFollowVisibilityPreset(True)
    item.setFollowVisibilityPresetName(translate(mark("Commitments by status")))
    item.setFrameEnabled(True)
    item.setFrameStrokeColor(QColor("#8a8a8a"))
    item.setBackgroundColor(QColor("#fbfaf6"))
    return item


def _font(size, bold=False):
    result = QFont()  # QGIS's own: a font by name may be missing elsewhere
    result.setPointSizeF(size)
    result.setBold(bold)
    return result


def _add_text(layout, text, box, size, bold=False):
    item = QgsLayoutItemLabel(layout)
    layout.addLayoutItem(item)
    item.setText(text)
    text_of_label(item, _font(size, bold), INK)
    item.setMarginX(0)
    item.setMarginY(0)
    _place(item, *box)


def _add_legend(layout, frame, layers):
    item = QgsLayoutItemLegend(layout)
    item.setAutoUpdateModel(False)
    layout.addLayoutItem(item)
    item.setLinkedMap(frame)
    root = item.model().rootGroup()
    root.removeAllChildren()
    for name in (n for n in SHOWN if n in layers):
        root.addLayer(layers[name])
    item.setLegendFilterByMapEnabled(True)
    for part, size, bold in (
        (QgsLegendStyle.Style.Subgroup, 11, True),
        (QgsLegendStyle.Style.SymbolLabel, 9, False),
    ):
        text_of_legend(item, part, _font(size, bold))
    item.setBoxSpace(0)
    item.setResizeToContents(True)
    _place(item, COLUMN, TOP, COLUMN_WIDTH, 200)


def _add_scale(layout, frame):
    bar = QgsLayoutItemScaleBar(layout)
    layout.addLayoutItem(bar)
    bar.setLinkedMap(frame)
    bar.setStyle("Single Box")
    bar.applyDefaultSize()
    bar.setNumberOfSegmentsLeft(0)
    bar.attemptMove(QgsLayoutPoint(COLUMN, 262, MM))
    arrow = QgsLayoutItemPicture(layout)
    layout.addLayoutItem(arrow)
    arrow.setPicturePath(f"{QgsApplication.pkgDataPath()}/svg/arrows/NorthArrow_02.svg")
    arrow.setLinkedMap(frame)
    _place(arrow, COLUMN + COLUMN_WIDTH - 16, 258, 14, 16)
