"""Running text on paper: Qt text documents, cut into the frames of page templates."""

from qgis.PyQt.QtCore import QMarginsF, QPointF, QRectF, QSizeF, QUrl
from qgis.PyQt.QtGui import (
    QAbstractTextDocumentLayout,
    QFont,
    QImage,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTransform,
)

CSS_PX_PER_MM = 96 / 25.4


class Text:
    """A text laid out for frames of one size.

    Parameters
    ----------
    html : str
        In the subset of HTML that ``core.dossier.rich_text`` writes.
    device : QPaintDevice
        What it will be painted on.
    size_mm : QSizeF
        Of each frame.
    pictures : dict of str to Picture
        Those that the text names.
    """

    def __init__(self, html, device, size_mm, pictures):
        self._per_mm = device.logicalDpiX() / 25.4
        self.size_mm = size_mm
        self.document = QTextDocument()
        self.document.documentLayout().setPaintDevice(device)
        self.document.setDocumentMargin(0)
        font = QFont()
        font.setPointSizeF(9)
        self.document.setDefaultFont(font)
        for key, picture in pictures.items():
            if f'src="{key}"' in html:
                image = QImage.fromData(picture.data)
                kind = QTextDocument.ResourceType.ImageResource
                self.document.addResource(kind, QUrl(key), image)
        self.document.setHtml(html)
        self.document.setPageSize(size_mm * self._per_mm)
        self._keep_together()

    @property
    def count(self):
        """How many frames it fills."""
        return self.document.pageCount()

    def _keep_together(self):
        """Begin a page before a heading or caption that would stand alone at the foot of one."""
        block, changed = self.document.begin(), False
        while block.isValid():
            after = block.next()
            if after.isValid() and self._is_title(block) and self._page(after) > self._page(block):
                cursor = QTextCursor(block)
                form = cursor.blockFormat()
                form.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
                cursor.setBlockFormat(form)
                changed = True
            block = after
        if changed:  # what a part of the layout was renewed for may lie where it is not drawn
            self.document.markContentsDirty(0, self.document.characterCount())

    @staticmethod
    def _is_title(block):
        """Whether a block outside all tables is bold from its first letter."""
        start = block.begin()
        inside = QTextCursor(block).currentTable() is not None
        return not inside and not start.atEnd() and start.fragment().charFormat().font().bold()

    def _page(self, block):
        top = self.document.documentLayout().blockBoundingRect(block).top()
        if block.layout().lineCount():  # a line that does not fit moves on, its block does not
            top += block.layout().lineAt(0).y()
        # Qt counts in 64ths of a pixel: what begins a page may lie a little above it.
        return int((top + 1.0) // (self.size_mm.height() * self._per_mm))

    def page_of(self, words):
        """The frame in which these words stand first, counted from 0."""
        cursor = self.document.find(words)
        if cursor.isNull():
            return 0
        return self._page(cursor.block())

    def draw(self, painter, number, corner_mm):
        """Draw what is in one frame, its corner at this place of the page."""
        wide, tall = (s * self._per_mm for s in (self.size_mm.width(), self.size_mm.height()))
        part = QRectF(0, number * tall, wide, tall)
        painter.save()
        corner = corner_mm * self._per_mm
        move = QTransform.fromTranslate(corner.x(), corner.y() - part.top())
        painter.setTransform(move, True)
        painter.setClipRect(part)
        context = QAbstractTextDocumentLayout.PaintContext()
        context.clip = part
        self.document.documentLayout().draw(painter, context)
        painter.restore()


def columns_in(frame, size_mm, gap_mm=4.0):
    """Frames of a size, side by side in a larger one, as far as they fit; at least one."""
    across = max(int((frame.width() + gap_mm) // (size_mm.width() + gap_mm)), 1)
    down = max(int((frame.height() + gap_mm) // (size_mm.height() + gap_mm)), 1)
    steps = (size_mm.width() + gap_mm, size_mm.height() + gap_mm)
    return [
        QRectF(QPointF(frame.x() + i * steps[0], frame.y() + j * steps[1]), size_mm)
        for j in range(down)
        for i in range(across)
    ]


def no_margins():
    return QMarginsF(0, 0, 0, 0)


def size_of(frame):
    return QSizeF(frame.width(), frame.height())
