"""The dossier as PDF: pages from layout templates, running text flowing through their frames."""

from qgis.core import Qgis, QgsLayoutExporter
from qgis.PyQt.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter

from ...core.dossier.document import Figure, Sheet, blocks_of
from ...core.dossier.rich_text import RichText
from ...core.errors import GreenBlueError
from ...core.progress import part, step
from .dossier_layouts import Page
from .dossier_sheets import DPI, SheetPages, credit_of, scale_text
from .dossier_text import CSS_PX_PER_MM, Text, no_margins, size_of

OWN_PAGE = (Sheet, Figure)


class Pdf:
    """One PDF being made.

    Parameters
    ----------
    document : Document
    words : Words
    maps : Maps
    template : callable
        ``template(name) -> Path`` of a page template.
    views : dict of str to View
        Of the sheets' maps.
    pictures : dict of str to Picture
        Charts.
    photos : dict of str to Path
        Photos as files, by the key of their figure.
    """

    def __init__(self, document, words, maps, template, views, pictures, photos):
        self.document, self.words, self.maps = document, words, maps
        self.template, self.views = template, views
        self.pictures, self.photos = pictures, photos
        self.pages = {name: Page(maps, template(name)) for name in ("cover", "page", "sheet")}
        self.whole_map = Page(maps, template("map"))
        frame = self.frame_of("page", "content")
        self.rich = RichText(document, round(frame.width() * CSS_PX_PER_MM))

    def frame_of(self, page, name):
        """A frame that a template must have."""
        frame = self.pages[page].frame(name)
        if frame is None or frame.width() < 10 or frame.height() < 10:
            raise GreenBlueError(
                "The page template {file} lacks an item with the id “{item}” for the text.",
                file=f"{page}.qpt", item=name,
            )  # fmt: skip
        return frame

    def write(self, path, progress):
        """Write the file.

        Raises
        ------
        GreenBlueError
            When it cannot be written.
        Cancelled
        """
        writer = QPdfWriter(str(path))
        writer.setTitle(f"{self.document.title} – {self.document.subtitle}")
        writer.setCreator("GreenBlue")
        writer.setResolution(DPI)
        parts = self._parts(writer, part(progress, 0.0, 0.4))
        self._set_page(writer, parts[0].size_mm())
        painter = QPainter()
        if not painter.begin(writer):
            raise GreenBlueError(
                "{path} cannot be written. Close it elsewhere, or choose another folder.", path=path
            )
        try:
            self._paint(writer, painter, parts, part(progress, 0.4, 1.0))
        finally:
            painter.end()

    def _paint(self, writer, painter, parts, progress):
        total, number = sum(piece.count for piece in parts), 0
        for piece in parts:
            for place in range(piece.count):
                step(progress, number / total)
                if number:
                    self._set_page(writer, piece.size_mm())
                    writer.newPage()
                number += 1
                label = self.document.labels["page"].format(page=number, pages=total)
                piece.draw(painter, place, label)

    @staticmethod
    def _set_page(writer, size):
        landscape = size.width() > size.height()
        upright = size.transposed() if landscape else size
        side = QPageLayout.Orientation
        turned = side.Landscape if landscape else side.Portrait
        page = QPageSize(upright, QPageSize.Unit.Millimeter)
        writer.setPageLayout(QPageLayout(page, turned, no_margins()))

    def _parts(self, device, progress):
        """All parts of the PDF, the contents with the numbers of their pages."""
        body, starts = [], []
        for section in self.document.sections[1:]:
            self._section(section, body, starts, device, progress)
        cover = _Cover(self, device)
        entries = [(level, text, 0) for level, text, _, _ in starts]
        # The length of the contents does not depend on the numbers in it.
        front = 1 + _Flow(self, self.rich.contents(entries), device).count
        firsts = [front + 1]
        for piece in body:
            firsts.append(firsts[-1] + piece.count)
        entries = [(level, text, firsts[index] + later) for level, text, index, later in starts]
        return [cover, _Flow(self, self.rich.contents(entries), device), *body]

    def _section(self, section, body, starts, device, progress):
        """The parts of a section: texts with their notes, maps, sheets; and where it starts."""
        starts.append((1, f"{section.number} {section.title}", len(body), 0))
        step(progress, int(section.number) / len(self.document.sections))
        index = len(body)
        text = [self.rich.heading(section, 1)]
        text += [self.rich.block(b) for b in section.blocks if not isinstance(b, OWN_PAGE)]
        for below in section.sections:
            text.append(self.rich.heading(below, 2))
            text += [self.rich.block(b) for b in below.blocks if not isinstance(b, OWN_PAGE)]
        text.append(self.rich.notes(section))
        flow = _Flow(self, "".join(text), device)
        body.append(flow)
        for below in section.sections:
            name = f"{below.number} {below.title}"
            starts.append((2, name, index, flow.text.page_of(name)))
        for block in blocks_of(section):
            if isinstance(block, Sheet):
                step(progress, int(section.number) / len(self.document.sections))
                body.append(SheetPages(self, block, device))
            elif isinstance(block, Figure):
                body.append(_MapPage(self, block))

    def page(self, name, painter, label, **texts):
        """Draw the template of a page with its texts."""
        page = self.pages[name]
        page.texts(
            header=f"{self.document.title} – {self.document.subtitle}", footer="GreenBlue",
            page=label, **texts,
        )  # fmt: skip
        page.fit_text("title")
        render(page, painter)


def render(page, painter):
    """Draw a page of a layout, texts as texts."""
    context = page.layout.renderContext()
    context.setDpi(DPI)
    context.setTextRenderFormat(Qgis.TextRenderFormat.AlwaysText)
    painter.save()
    QgsLayoutExporter(page.layout).renderPage(painter, 0)
    painter.restore()


class _Flow:
    """Running text on as many pages as it needs."""

    def __init__(self, pdf, html, device):
        self.pdf, self.frame = pdf, pdf.frame_of("page", "content")
        self.text = Text(pdf.rich.page(html), device, size_of(self.frame), pdf.pictures)
        self.count = self.text.count

    def size_mm(self):
        return self.pdf.pages["page"].size_mm()

    def draw(self, painter, place, label):
        self.pdf.page("page", painter, label)
        self.text.draw(painter, place, self.frame.topLeft())


class _Cover:
    """The first page: title, map, facts of section 1."""

    count = 1

    def __init__(self, pdf, device):
        self.pdf, self.frame = pdf, pdf.frame_of("cover", "content")
        facts = "".join(pdf.rich.facts(b, "sheet") for b in pdf.document.sections[0].blocks)
        self.text = Text(pdf.rich.page(facts), device, size_of(self.frame), {})

    def size_mm(self):
        return self.pdf.pages["cover"].size_mm()

    def draw(self, painter, _place, label):
        page, document = self.pdf.pages["cover"], self.pdf.document
        page.show_whole()
        page.texts(title=document.title, subtitle=document.subtitle,
                   credit=credit_of(self.pdf), page=label)  # fmt: skip
        page.fit_text("title", 14.0)
        render(page, painter)
        self.text.draw(painter, 0, self.frame.topLeft())


class _MapPage:
    """A map of the whole plan on a page of its own."""

    count = 1

    def __init__(self, pdf, figure):
        self.pdf, self.figure = pdf, figure

    def size_mm(self):
        return self.pdf.whole_map.size_mm()

    def draw(self, painter, _place, label):
        page = self.pdf.whole_map
        scale = page.show_whole(self.figure.key)
        page.texts(title=self.figure.caption, credit=credit_of(self.pdf), page=label,
                   scale=scale_text(self.pdf.words, scale))  # fmt: skip
        page.fit_legend()
        render(page, painter)
