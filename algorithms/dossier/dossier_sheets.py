"""The sheets of sites and commitments as pages of the PDF."""

from dataclasses import replace

from qgis.PyQt.QtCore import QRectF, QSizeF, Qt
from qgis.PyQt.QtGui import QColor, QFont, QPen

from ...core.dossier.document import Figure
from .dossier_text import Text, columns_in, size_of

DPI, PHOTO_MM = 300, 65.0


class SheetPages:
    """One sheet: its page, and more where its facts need them.

    Parameters
    ----------
    pdf : Pdf
    sheet : Sheet
    device : QPaintDevice
    """

    def __init__(self, pdf, sheet, device):
        self.pdf, self.sheet = pdf, sheet
        page = pdf.pages["sheet"]
        names = ["content1", *(n for n in ("content2", "content3", "content4") if page.frame(n))]
        self.first = [pdf.frame_of("sheet", name) for name in names]
        size, below = size_of(self.first[0]), pdf.frame_of("page", "content")
        self.text, self.rest = self._flow(sheet.facts, device, size), None
        if self.text.count > len(self.first):
            here, later = parted(sheet.facts, self.text.rows_within(len(self.first)))
            if here:  # the pages that follow have no map: their columns are longer
                size = QSizeF(size.width(), below.height())
                self.text = self._flow(here, device, size_of(self.first[0]))
                self.rest = self._flow(later, device, size)
        self.more = columns_in(below, size)
        count = self.rest.count if self.rest else max(self.text.count - len(self.first), 0)
        self.count = 1 + -(-count // len(self.more))

    def _flow(self, facts, device, size):
        html = "".join(self.pdf.rich.facts(one, "sheet") for one in facts)
        return Text(self.pdf.rich.page(html), device, size, {})

    def size_mm(self):
        return self.pdf.pages["sheet"].size_mm()

    def draw(self, painter, place, label):
        if place:
            self.pdf.page("page", painter, label)
            start = (place - 1) * len(self.more)
            if self.rest:
                _columns(painter, self.rest, self.more, start)
            else:
                _columns(painter, self.text, self.more, start + len(self.first))
            return
        page = self.pdf.pages["sheet"]
        view = self.pdf.views.get(self.sheet.map.key)
        scale = page.show_view(view) if view else None
        files = [self.pdf.photos.get(photo.key) for photo in self.sheet.photos]
        above = None
        for number in (1, 2):
            path = files[number - 1] if number <= len(files) else None
            page.show_picture(f"photo{number}", path)
            above = f"photo{number}" if path else above
        page.place_below("legend", above)
        page.fit_legend()
        page.texts(scale=scale_text(self.pdf.words, scale), credit=credit_of(self.pdf))
        self.pdf.page("sheet", painter, label, title=self.sheet.title, subtitle=self.sheet.subtitle)
        _columns(painter, self.text, self.first, 0)
        if not self.sheet.photos and 0 < self.text.count < len(self.first):
            self._place_for_photo(painter, self.first[self.text.count])

    def _place_for_photo(self, painter, frame):
        """A dashed frame where no photo is yet: to be glued in, or to remind of."""
        box = QRectF(frame.x(), frame.y() + 2, frame.width(), min(frame.height(), PHOTO_MM))
        per_mm = DPI / 25.4
        painter.save()
        painter.setPen(QPen(QColor("#8a948d"), 0.3 * per_mm, Qt.PenStyle.DashLine))
        inside = QRectF(*(side * per_mm for side in box.getRect()))
        painter.drawRect(inside)
        painter.setFont(QFont("Sans Serif", 8))
        words = self.pdf.document.labels["photo"]
        painter.drawText(inside, int(Qt.AlignmentFlag.AlignCenter), words)
        painter.restore()


def parted(facts, within):
    """Facts in two parts where a page ends.

    Parameters
    ----------
    facts : sequence of Facts
    within : sequence of int
        How many rows of each are on the page.

    Returns
    -------
    (tuple of Facts, tuple of Facts)
        A table that goes on has its caption in both.
    """
    here, later = [], []
    for one, count in zip(facts, within):
        count = 0 if later else count
        if count:
            here.append(replace(one, rows=one.rows[:count]))
        if count < len(one.rows):
            later.append(replace(one, rows=one.rows[count:]))
    return tuple(here), tuple(later)


def scale_text(words, scale):
    """A scale as printed on maps."""
    return f"1 : {words.number(scale)}" if scale else ""


def credit_of(pdf):
    """The credits of all data, once."""
    credits = next(
        (b.credit for s in pdf.document.sections for b in s.blocks if isinstance(b, Figure)), ""
    )
    return pdf.document.labels["credit"].format(credit=credits) if credits else ""


def _columns(painter, text, frames, start):
    for number, frame in enumerate(frames, start):
        if number < text.count:
            text.draw(painter, number, frame.topLeft())
