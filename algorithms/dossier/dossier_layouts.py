"""Pages from layout templates: their items are found by id and filled; absent ones are left out."""

from html import escape

from qgis.core import (
    QgsLayoutExporter,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutItemPicture,
    QgsLayoutItemScaleBar,
    QgsLayoutPoint,
    QgsPrintLayout,
    QgsReadWriteContext,
    QgsRectangle,
    QgsUnitTypes,
)
from qgis.PyQt.QtCore import QRectF, QSize, QSizeF
from qgis.PyQt.QtGui import QFont, QFontMetricsF

from ..io.compat import font_of_label, text_of_label
from .dossier_legend import FITS, fill_legend, set_sizes, sizes
from .dossier_maps import MARGIN, round_scale
from .layout_template import check_sizes, read_template, unreadable

MM_PER_PX = 25.4 / 96
LINE_MM_PER_PT = 1.25 * 25.4 / 72
MAP_PARTS = ("map", "legend", "scalebar", "north")


class Page:
    """One page of a template.

    Parameters
    ----------
    maps : Maps
    path : Path
        Of the ``.qpt``.

    Raises
    ------
    GreenBlueError
        When the template cannot be read.
    """

    def __init__(self, maps, path):
        self.maps = maps
        self.layout = QgsPrintLayout(maps.project)
        self._places, self._fonts, self._theme, self._sizes = {}, {}, "", None
        _, good = self.layout.loadFromTemplate(read_template(path), QgsReadWriteContext())
        if not good or self.layout.pageCollection().pageCount() < 1:
            raise unreadable(path)
        check_sizes(self.layout, path)

    def item(self, name, kind):
        """The item of that id and kind; None where the template has none."""
        found = self.layout.itemById(name)
        return found if isinstance(found, kind) else None

    def texts(self, **texts):
        """Fill labels."""
        for name, text in texts.items():
            label = self.item(name, QgsLayoutItemLabel)
            if label is not None:
                as_html = label.mode() == QgsLayoutItemLabel.Mode.ModeHtml
                # a text of the user is no expression to be evaluated
                plain = text.replace("[%", "[\u2060%")
                label.setText(escape(plain) if as_html else plain)

    def fit_text(self, name, least_pt=8.0):
        """Make the letters of a label smaller until its text fits into it."""
        label = self.item(name, QgsLayoutItemLabel)
        if label is None:
            return
        font = self._fonts.setdefault(name, font_of_label(label))
        font, width, height = QFont(font), label.rect().width(), label.rect().height()
        while font.pointSizeF() > least_pt:
            # as QGIS breaks lines at words, some room is left at their ends
            line = QFontMetricsF(font).horizontalAdvance(label.currentText()) * MM_PER_PX
            lines = -(-line * 1.15 // width)
            if lines * font.pointSizeF() * LINE_MM_PER_PT <= height:
                break
            font.setPointSizeF(font.pointSizeF() - 0.5)
        text_of_label(label, font)

    def size_mm(self):
        """Width and height of the page."""
        page = self.layout.pageCollection().page(0).pageSize()
        return QSizeF(page.width(), page.height())

    def frame(self, name):
        """Where an item lies, in millimetres from the corner of the page; None without it."""
        found = self.layout.itemById(name)
        if found is None:
            return None
        return QRectF(found.pos().x(), found.pos().y(), found.rect().width(), found.rect().height())

    def show_view(self, view):
        """Point the map at a place; gives back its scale (None without a map).

        The legend follows in ``fit_legend``: most pictures of places are drawn without it.
        """
        item = self.item("map", QgsLayoutItemMap)
        if item is None:
            return None
        self._prepare(item, "")
        _look_at(item, _grown(QgsRectangle(*view.bounds), view.least_scale / 1000))
        item.setScale(round_scale(max(item.scale(), view.least_scale)))
        self.maps.highlight(view, item.scale())
        return self._finish(item, "")

    def show_whole(self, theme="map:overview"):
        """Show the whole plan under a theme; gives back the map's scale (None without one)."""
        item = self.item("map", QgsLayoutItemMap)
        if item is None:
            return None
        self._prepare(item, theme)
        extent = self.maps.whole()
        extent.scale(MARGIN)
        _look_at(item, extent)
        step = 1000 if item.scale() < 50_000 else 5000
        item.setScale(-(-item.scale() // step) * step)
        return self._finish(item, theme)

    def _prepare(self, item, theme):
        item.setCrs(self.maps.crs)
        item.setLayers(self.maps.shown(theme))
        item.setKeepLayerSet(True)

    def _finish(self, item, theme):
        bar = self.item("scalebar", QgsLayoutItemScaleBar)
        if bar is not None:
            metres, label = round_length(item.extent().width() * 0.12)
            units = QgsUnitTypes.DistanceUnit
            bar.setUnits(units.DistanceKilometers if label == "km" else units.DistanceMeters)
            bar.setUnitLabel(label)
            bar.setUnitsPerSegment(metres / 1000 if label == "km" else metres)
            bar.setNumberOfSegments(2)
            bar.setNumberOfSegmentsLeft(0)
            bar.refresh()
        self._theme = theme
        return item.scale()

    def fit_legend(self):
        """Explain what the map shows: as many layers as end where the map does.

        Where there are too many, their lines move closer and their letters become smaller; what
        there still is no room for is not drawn on the map either.
        A legend knows its size only after it was drawn; that is done small, without the map.
        """
        legend, item = self.item("legend", QgsLayoutItemLegend), self.item("map", QgsLayoutItemMap)
        if legend is None or item is None:
            return
        if self._sizes is None:
            self._sizes = sizes(legend)
        set_sizes(legend, self._sizes)  # of the page drawn before
        layers = self.maps.legend_layers(self._theme)
        fill_legend(legend, item, layers)
        self._draw_small()
        root, lowest = legend.model().rootGroup(), self._lowest()
        for space, letters in FITS:
            set_sizes(legend, self._sizes, space, letters)
            legend.adjustBoxSize()
            if self.frame("legend").bottom() <= lowest:
                return
        while self.frame("legend").bottom() > lowest and len(root.children()) > 1:
            dropped = self.maps.least_of([node.layer() for node in root.children()])
            root.removeLayer(dropped)
            item.setLayers([layer for layer in item.layers() if layer != dropped])
            legend.adjustBoxSize()

    def _lowest(self):
        """How low the legend may end: with the map, and above the scale where that is below it."""
        legend, scale = self.frame("legend"), self.frame("scale")
        lowest = self.frame("map").bottom()
        if scale is None or scale.top() < legend.top():
            return lowest
        beside = scale.right() <= legend.left() or scale.left() >= legend.right()
        return lowest if beside else min(lowest, scale.top())

    def _draw_small(self):
        item = self.item("map", QgsLayoutItemMap)
        item.setVisibility(False)
        QgsLayoutExporter(self.layout).renderRegionToImage(self.frame("legend"), QSize(), 20)
        item.setVisibility(True)

    def show_picture(self, name, path):
        """Put a picture file into an item; nothing without a path."""
        item = self.item(name, QgsLayoutItemPicture)
        if item is not None:
            item.setVisibility(bool(path))
            item.setPicturePath(str(path or ""))

    def place_below(self, name, other, gap_mm=2.0):
        """Place an item below another one; at its place in the template where there is none."""
        item = self.layout.itemById(name)
        if item is None:
            return
        place = self._places.setdefault(name, item.positionWithUnits())
        above = self.frame(other) if other else None
        low = place.y() if above is None else max(above.bottom() + gap_mm, place.y())
        item.attemptMove(QgsLayoutPoint(place.x(), low, place.units()))

    def map_image(self, dpi, parts=("map",)):
        """A picture of the map, or of it with its legend; None without a map."""
        frames = [f for f in (self.frame(p) for p in parts) if f is not None and f.width() > 0]
        if self.frame("map") is None:
            return None
        whole = frames[0]
        for frame in frames[1:]:
            whole = whole.united(frame)
        whole.adjust(-0.5, -0.5, 0.5, 0.5)
        size = QSize(round(whole.width() / 25.4 * dpi), round(whole.height() / 25.4 * dpi))
        return QgsLayoutExporter(self.layout).renderRegionToImage(whole, size, dpi)


def _look_at(item, extent):
    """Show an extent whole; a map item takes the form of its extent, so that is widened first."""
    ratio = max(item.rect().width(), 1.0) / max(item.rect().height(), 1.0)
    height = max(extent.height(), extent.width() / ratio)
    item.setExtent(QgsRectangle.fromCenterAndSize(extent.center(), height * ratio, height))


def _grown(extent, metres):
    """The extent with some room around it: that of a point would be empty."""
    extent.scale(MARGIN)
    extent.grow(metres)
    return extent


def round_length(metres):
    """The round length (1, 2 or 5 times a power of ten) below some metres, and its unit."""
    power = 1.0
    while power * 10 <= metres:
        power *= 10
    length = next(f * power for f in (5, 2, 1) if f * power <= max(metres, power))
    return (length, "km") if length >= 1000 else (length, "m")
