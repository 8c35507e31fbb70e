"""Make the dossier's page templates in ``resources/layouts`` (run in QGIS's Python).

Offices change the templates in QGIS's layout designer; what counts are the item ids, which
``algorithms/dossier`` fills: title, subtitle, header, footer, page, credit, scale, map, scalebar,
north, legend, photo1, photo2, and content, content1, content2 … (frames for running text).
"""

import re

from qgis.core import (
    QgsApplication,
    QgsFillSymbol,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutItemPage,
    QgsLayoutItemPicture,
    QgsLayoutItemScaleBar,
    QgsLayoutItemShape,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsLegendStyle,
    QgsPrintLayout,
    QgsProject,
    QgsReadWriteContext,
    QgsRectangle,
    QgsTextFormat,
    QgsUnitTypes,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor, QFont
from qgis.PyQt.QtXml import QDomDocument
from tree import ROOT

TARGET = ROOT / "resources" / "layouts"
MM = QgsUnitTypes.LayoutUnit.LayoutMillimeters
INK, GREEN, GREY = QColor("#1f2a24"), QColor("#14472e"), QColor("#4a574f")
ARROW = "arrows/NorthArrow_02.svg"


def font(size, bold=False):
    result = QFont("Sans Serif")
    result.setPointSizeF(size)
    result.setBold(bold)
    return result


class Template:
    """One page being put together; boxes are x, y, width, height in millimetres."""

    def __init__(self, landscape=False):
        self.project = QgsProject()
        self.layout = QgsPrintLayout(self.project)
        self.layout.initializeDefaults()
        side = QgsLayoutItemPage.Orientation
        self.layout.pageCollection().page(0).setPageSize(
            "A4", side.Landscape if landscape else side.Portrait
        )

    def add(self, item, name, box):
        self.layout.addLayoutItem(item)
        item.setId(name)
        item.attemptMove(QgsLayoutPoint(box[0], box[1], MM))
        item.attemptResize(QgsLayoutSize(box[2], box[3], MM))
        return item

    def text(self, name, box, size=8, bold=False, colour=INK, right=False):
        label = self.add(QgsLayoutItemLabel(self.layout), name, box)
        label.setFont(font(size, bold))
        label.setFontColor(colour)
        label.setMarginX(0)
        label.setMarginY(0)
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        label.setHAlign(side)
        return label

    def band(self, box, colour):
        shape = self.add(QgsLayoutItemShape(self.layout), "", box)
        shape.setShapeType(QgsLayoutItemShape.Shape.Rectangle)
        symbol = QgsFillSymbol.createSimple({"color": colour, "outline_style": "no"})
        shape.setSymbol(symbol)

    def map(self, box, scale_box, north_box):
        item = self.add(QgsLayoutItemMap(self.layout), "map", box)
        item.setExtent(QgsRectangle(0, 0, box[2], box[3]))
        item.setFrameEnabled(True)
        item.setFrameStrokeColor(QColor("#8a948d"))
        item.setBackgroundColor(QColor("#fbfaf6"))
        bar = self.add(QgsLayoutItemScaleBar(self.layout), "scalebar", scale_box)
        bar.setStyle("Single Box")
        bar.setLinkedMap(item)
        bar.setHeight(1.6)
        words = QgsTextFormat()
        words.setFont(font(7))
        words.setSize(7)
        words.setColor(INK)
        bar.setTextFormat(words)
        bar.setBackgroundEnabled(True)
        bar.setBackgroundColor(QColor(255, 255, 255, 200))
        arrow = self.add(QgsLayoutItemPicture(self.layout), "north", north_box)
        arrow.setPicturePath(ARROW)
        arrow.setLinkedMap(item)
        arrow.setBackgroundEnabled(True)
        arrow.setBackgroundColor(QColor(255, 255, 255, 200))
        return item

    def legend(self, frame, box):
        legend = self.add(QgsLayoutItemLegend(self.layout), "legend", box)
        legend.setAutoUpdateModel(False)
        legend.setLinkedMap(frame)
        legend.setResizeToContents(True)
        style = QgsLegendStyle.Style
        for part, size, bold in (
            (style.Title, 9, True), (style.Group, 8, True), (style.Subgroup, 7.5, True),
            (style.SymbolLabel, 7, False),
        ):  # fmt: skip
            legend.setStyleFont(part, font(size, bold))
        legend.setSymbolWidth(5)
        legend.setSymbolHeight(2.6)
        legend.setBoxSpace(0)

    def photo(self, name, box):
        picture = self.add(QgsLayoutItemPicture(self.layout), name, box)
        picture.setResizeMode(QgsLayoutItemPicture.ResizeMode.Zoom)
        picture.setPictureAnchor(QgsLayoutItemPicture.ReferencePoint.UpperLeft)

    def save(self, name):
        document = QDomDocument()
        document.appendChild(self.layout.writeXml(document, QgsReadWriteContext()))
        text = document.toString(1)
        # The ids that items know each other by change with every run: number them instead.
        for number, known in enumerate(dict.fromkeys(re.findall(r"\{[0-9a-f-]{36}\}", text)), 1):
            text = text.replace(known, f"{{00000000-0000-4000-8000-{number:012d}}}")
        # where this machine keeps its pictures
        text = text.replace(f"{QgsApplication.pkgDataPath()}/svg/", "")
        (TARGET / f"{name}.qpt").write_text(text, encoding="utf-8")


def cover():
    page = Template()
    page.band((0, 0, 210, 12), "#1f6b45")
    page.text("title", (20, 28, 170, 30), 26, True, GREEN)
    page.text("subtitle", (20, 60, 170, 12), 14, False, GREY)
    page.map((20, 78, 170, 112), (23, 179, 60, 9), (177, 81, 11, 13))
    page.text("credit", (20, 191.5, 170, 5), 6.5, False, GREY)
    page.text("content", (20, 200, 170, 82))
    page.save("cover")


def running_text():
    page = Template()
    page.text("header", (16, 8, 178, 5), 7.5, False, GREY)
    page.band((16, 13.5, 178, 0.5), "#1f6b45")
    page.text("content", (16, 18, 178, 262))
    page.text("footer", (16, 285, 130, 5), 7, False, GREY)
    page.text("page", (146, 285, 48, 5), 7, False, GREY, right=True)
    page.save("page")


def whole_map():
    page = Template(landscape=True)
    page.text("title", (10, 7, 277, 9), 15, True, GREEN)
    frame = page.map((10, 18, 212, 176), (13, 182, 80, 9), (206, 21, 12, 14))
    page.legend(frame, (227, 18, 60, 150))
    page.text("scale", (227, 189, 60, 5), 7.5, False, GREY)
    page.text("credit", (10, 196, 180, 8), 7, False, GREY)
    page.text("page", (227, 201, 60, 5), 7, False, GREY, right=True)
    page.save("map")


def sheet():
    page = Template()
    page.text("header", (16, 8, 178, 5), 7.5, False, GREY)
    page.band((16, 13.5, 178, 0.5), "#1f6b45")
    page.text("title", (16, 17, 178, 12), 14, True, GREEN)
    page.text("subtitle", (16, 30, 178, 6), 9.5)
    frame = page.map((16, 38, 120, 96), (18, 124, 60, 8.5), (124, 40, 9, 11))
    page.photo("photo1", (140, 38, 54, 40))
    page.photo("photo2", (140, 80, 54, 40))
    page.legend(frame, (140, 38, 54, 90))
    page.text("scale", (16, 135, 40, 4.5), 7, False, GREY)
    page.text("credit", (56, 135, 138, 4.5), 6.5, False, GREY, right=True)
    page.text("content1", (16, 142, 87, 140))
    page.text("content2", (107, 142, 87, 140))
    page.text("footer", (16, 285, 130, 5), 7, False, GREY)
    page.text("page", (146, 285, 48, 5), 7, False, GREY, right=True)
    page.save("sheet")


if __name__ == "__main__":
    application = QgsApplication([], False)
    application.initQgis()
    TARGET.mkdir(exist_ok=True)
    for make in (cover, running_text, whole_map, sheet):
        make()
    application.exitQgis()
