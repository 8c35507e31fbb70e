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

CSS_PX_PER_MM, PASSES = 96 / 25.4, 3


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
        for _ in range(PASSES):
            if not self._keep_together():
                break
            # what a part of the layout was renewed for may lie where it is not drawn
            self.document.markContentsDirty(0, self.document.characterCount())

    @property
    def count(self):
        """How many frames it fills; empty lines at its end fill none."""
        block = self.document.lastBlock()
        while block.previous().isValid() and not block.text().strip():
            block = block.previous()
        return self._page(block, last=True) + 1

    def _keep_together(self):
        """Leave no heading or caption alone at the foot of a page; whether any was moved."""
        block, changed = self.document.begin(), False
        while block.isValid():  # what is moved only moves what follows
            after = block.next()
            if after.isValid() and self._is_title(block) and self._page(after) > self._page(block):
                cursor = QTextCursor(block)
                form = cursor.blockFormat()
                form.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
                cursor.setBlockFormat(form)
                changed = True
            block = after
        return changed

    @staticmethod
    def _is_title(block):
        """Whether a block outside all tables is bold from its first letter."""
        start = block.begin()
        inside = QTextCursor(block).currentTable() is not None
        return not inside and not start.atEnd() and start.fragment().charFormat().font().bold()

    @property
    def _tall(self):
        return self.size_mm.height() * self._per_mm

    def _top(self, block, last=False):
        """Where the first line of a block begins, or its last one."""
        top, layout = self.document.documentLayout().blockBoundingRect(block).top(), block.layout()
        if layout.lineCount():  # a line that does not fit moves on, its block does not
            top += layout.lineAt(layout.lineCount() - 1 if last else 0).y()
        return top

    def _page(self, block, last=False):
        # Qt counts in 64ths of a pixel: what begins a page may lie a little above it.
        return int((self._top(block, last) + 1.0) // self._tall)

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
