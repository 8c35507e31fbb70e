"""Running text on paper: Qt text documents, cut into the frames of page templates."""

from qgis.PyQt.QtCore import QMarginsF, QPointF, QRectF, QSizeF, QUrl
from qgis.PyQt.QtGui import (
    QAbstractTextDocumentLayout,
    QFont,
    QImage,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextTable,
    QTextTableCellFormat,
    QTransform,
)

CSS_PX_PER_MM, PASSES = 96 / 25.4, 3
SHORT_TABLE = 12
"""Rows of a table that is not continued on another page or in another column."""
FEWEST_ROWS = 3
"""Rows that a longer table has at least below its caption; with fewer it begins a page."""
SHORT_PARAGRAPH = 4
"""Lines of a paragraph that is not continued on another page: a note, an item of a list."""


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
        self._per_px = _dots_per_px(device)
        self.size_mm = size_mm
        self.document = _empty(device)
        self.document.setUndoRedoEnabled(False)
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
            if not self._keep_whole():
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

    def _keep_whole(self):
        """Leave no heading or caption alone at the foot of a page, split no short paragraph or row.

        Whether any was moved. From the top down, as what is moved only moves what follows: a page
        begun for a block whose place is not final yet would stay, and might be left half empty.
        """
        block, changed = self.document.begin(), False
        while block.isValid():
            table = QTextCursor(block).currentTable()
            if table is not None:
                changed |= self._keep_rows(table)
                block = table.lastCursorPosition().block().next()
                continue
            after = block.next()
            alone = after.isValid() and self._is_title(block)
            if (alone and self._page(after) > self._page(block)) or self._is_split(block):
                changed |= self._break_before(block)
            block = after
        return changed

    def _is_split(self, block):
        """Whether a short paragraph outside all tables goes on on another page."""
        if not 1 < block.layout().lineCount() <= SHORT_PARAGRAPH:
            return False
        inside = QTextCursor(block).currentTable() is not None
        return not inside and self._page(block, last=True) > self._page(block)

    def _break_before(self, title):
        """Begin a page with a block and the titles right above it; whether that moves them."""
        while self._is_title(title.previous()):
            title = title.previous()
        cursor = QTextCursor(title)
        form = cursor.blockFormat()
        if self._top(title) % self._tall < 1.0 or form.pageBreakPolicy():
            return False
        form.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
        cursor.setBlockFormat(form)
        self._renew(title)
        return True

    def _renew(self, block):
        """Lay out anew from a block on: what Qt keeps of the rest may be some pixels off."""
        start = block.position()
        self.document.markContentsDirty(start, self.document.characterCount() - start)

    def _keep_rows(self, table):
        """Split no row of a table between two pages; whether any was moved.

        Qt has no rule for that: an empty row takes up the rest of the page instead.
        """
        changed = False
        if self._is_continued(table, None if table.rows() <= SHORT_TABLE else FEWEST_ROWS):
            changed |= self._move_table(table)
        row = table.format().headerRowCount()
        while row < table.rows():
            room = self._room_where_split(table, row)
            if room and not (row == 1 and self._move_table(table)):
                self._fill(table, row, room)
                row += 1
            changed |= room > 0
            row += 1
        return changed

    def _is_continued(self, table, count=None):
        """Whether a table, or its first ``count`` rows, goes on on another page."""
        first, rows = table.firstCursorPosition().block(), table.rows()
        row = rows if count is None else min(table.format().headerRowCount() + count, rows)
        cells = (table.cellAt(row - 1, column) for column in range(table.columns()))
        ends = (self._page(cell.lastCursorPosition().block(), last=True) for cell in cells)
        return max(ends) > self._page(first)

    def _move_table(self, table):
        """Begin a page with a table and its caption, so that neither is alone."""
        caption = self.document.findBlock(table.firstPosition()).previous()
        return self._is_title(caption) and self._break_before(caption)

    def _room_where_split(self, table, row):
        """What is left of the page below the top of a row, if the row would fit on the next one."""
        cells = [table.cellAt(row, column) for column in range(table.columns())]
        top = min(self._top(cell.firstCursorPosition().block()) for cell in cells)
        last = max(self._page(cell.lastCursorPosition().block(), last=True) for cell in cells)
        first = int((top + 1.0) // self._tall)
        head = [table.cellAt(0, 0)] if table.format().headerRowCount() else []
        needed = max(map(_height, cells)) + sum(map(_height, head)) + 4 * self._padding(table)
        return (first + 1) * self._tall - top if last > first and needed < self._tall else 0.0

    def _fill(self, table, row, room):
        """Put an empty row without lines before a row, as high as what is left of the page."""
        # a little less, as Qt rounds: no line of the next row fits into that
        tall = max(room - self._padding(table) - 2.0, 0.0) / self._per_px
        form = QTextBlockFormat()
        form.setLineHeight(tall, QTextBlockFormat.LineHeightTypes.FixedHeight)
        edit = QTextCursor(self.document)
        edit.beginEditBlock()  # else each cell of it lays out the whole table again
        table.insertRows(row, 1)
        for column in range(table.columns()):
            cell = table.cellAt(row, column)
            cell.setFormat(QTextTableCellFormat())
            cell.firstCursorPosition().setBlockFormat(form)  # each: a line may be higher
        edit.endEditBlock()
        self._renew(table.cellAt(row, 0).firstCursorPosition().block())

    def _padding(self, table):
        return (table.format().cellPadding() + table.format().cellSpacing()) * self._per_px

    @staticmethod
    def _is_title(block):
        """Whether a block outside all tables is bold from its first letter."""
        if not block.isValid():
            return False
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

    def rows_within(self, frames):
        """How many rows of each table end in the first so many frames, empty ones not counted."""
        found = []
        for table in self.document.rootFrame().childFrames():
            if isinstance(table, QTextTable):
                ends = [self._end_of(table, row) for row in range(table.rows())]
                found.append(sum(end < frames for end in ends if end is not None))
        return found

    def _end_of(self, table, row):
        """The frame in which a row ends; None of one that only fills a page."""
        cells = [table.cellAt(row, column) for column in range(table.columns())]
        if not any(cell.firstCursorPosition().block().text().strip() for cell in cells):
            return None
        return max(self._page(cell.lastCursorPosition().block(), last=True) for cell in cells)

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


def _height(cell):
    """Of the lines in a cell, wherever they stand."""
    block, last = cell.firstCursorPosition().block(), cell.lastCursorPosition().block()
    found = block.layout().boundingRect().height()
    while block != last:
        block = block.next()
        found += block.layout().boundingRect().height()
    return found


def _empty(device):
    """A document without margins for a device."""
    document = QTextDocument()
    document.documentLayout().setPaintDevice(device)
    document.setDocumentMargin(0)
    return document


def _dots_per_px(device):
    """How Qt scales lengths of texts for a device; that depends on the screen there is."""
    document, tall = _empty(device), 1000.0
    form = QTextBlockFormat()
    form.setLineHeight(tall, QTextBlockFormat.LineHeightTypes.FixedHeight)
    QTextCursor(document).setBlockFormat(form)
    return document.documentLayout().documentSize().height() / tall


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
