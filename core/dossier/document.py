"""The dossier as a tree of plain words and numbers: what all formats print.

Whatever is printed is composed here once, as text in the reader's language. HTML, ODT and PDF
only differ in how they set it.
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class Ref:
    """A reference to a note (an assumption, a source or a method) by its key."""

    key: str


@dataclass(frozen=True)
class Note:
    """What a figure rests on.

    Attributes
    ----------
    key : str
    kind : {"assumption", "source", "method"}
    text : str
        In the reader's language.
    """

    key: str
    kind: str
    text: str


@dataclass(frozen=True)
class Paragraph:
    """Running text: ``runs`` are str and Ref."""

    runs: tuple
    lead: bool = False


@dataclass(frozen=True)
class Bullets:
    """A list; each item is a tuple of runs."""

    items: tuple


@dataclass(frozen=True)
class Fact:
    """A label with its value, and what that rests on (keys of notes)."""

    label: str
    value: str
    refs: tuple = ()


@dataclass(frozen=True)
class Facts:
    """Labels and values, as a table of two columns."""

    caption: str
    rows: tuple


@dataclass(frozen=True)
class Column:
    """A column of a table: ``unit`` is printed below its name; numbers stand right."""

    name: str
    unit: str = ""
    numeric: bool = False
    refs: tuple = ()


@dataclass(frozen=True)
class DataTable:
    """Rows of texts under named columns; the last ``totals`` rows are sums."""

    caption: str
    columns: tuple
    rows: tuple
    refs: tuple = ()
    totals: int = 0


@dataclass(frozen=True)
class Chart:
    """A drawing made by ``charts``: SVG text of ``width`` × ``height`` pixels."""

    key: str
    caption: str
    alt: str
    svg: str
    width: int
    height: int
    refs: tuple = ()


@dataclass(frozen=True)
class Figure:
    """A map or photo that is made outside core and handed over by ``key``."""

    key: str
    kind: str
    caption: str
    alt: str
    credit: str = ""


@dataclass(frozen=True)
class Sheet:
    """One place on one page: facts beside its map and photos.

    Attributes
    ----------
    key : str
        ``site:<site_id>`` or ``commitment:<uuid>``; names its anchor.
    title, subtitle : str
    map : Figure
    photos : tuple of Figure
    facts : tuple of Facts
    """

    key: str
    title: str
    subtitle: str
    map: Figure
    photos: tuple
    facts: tuple


@dataclass(frozen=True)
class Section:
    """A chapter or part of one; ``number`` such as "4" or "4.1"."""

    key: str
    number: str
    title: str
    blocks: tuple
    sections: tuple = ()


@dataclass(frozen=True)
class Document:
    """The whole dossier in one language.

    Attributes
    ----------
    language : str
    title, subtitle : str
    sections : tuple of Section
    notes : dict of str to Note
        Those that may be referred to.
    labels : dict of str to str
        The few words that the formats add themselves (contents, notes, continued).
    """

    language: str
    title: str
    subtitle: str
    sections: tuple
    notes: dict
    labels: dict


@dataclass(frozen=True)
class Picture:
    """A picture file in memory, bounded in size by whoever made it."""

    data: bytes
    mime: str
    width: int
    height: int


def blocks_of(section):
    """All blocks of a section and its parts, in reading order."""
    yield from section.blocks
    for part in section.sections:
        yield from blocks_of(part)


def refs_of(block):
    """Keys of the notes that a block refers to, in reading order."""
    if isinstance(block, Paragraph):
        return [run.key for run in block.runs if isinstance(run, Ref)]
    if isinstance(block, Bullets):
        return [run.key for item in block.items for run in item if isinstance(run, Ref)]
    if isinstance(block, Facts):
        return [key for row in block.rows for key in row.refs]
    if isinstance(block, DataTable):
        return [key for column in block.columns for key in column.refs] + list(block.refs)
    if isinstance(block, Sheet):
        return [key for facts in block.facts for key in refs_of(facts)]
    return list(getattr(block, "refs", ()))


def numbered_notes(document):
    """The numbers of the notes, and which each section shows at its end.

    Returns
    -------
    numbers : dict of str to int
        By key, in the order of first use; notes never used have none.
    shown : dict of str to list of str
        Keys by section key, sorted by number.
    """
    numbers, shown = {}, {}
    for section in document.sections:
        keys = [key for block in blocks_of(section) for key in refs_of(block)]
        for key in keys:
            numbers.setdefault(key, len(numbers) + 1)
        shown[section.key] = sorted(set(keys), key=numbers.get)
    return numbers, shown


def figures_of(document):
    """All maps and photos to be made, each once, in reading order."""
    found = {}
    for section in document.sections:
        for block in blocks_of(section):
            parts = (block.map, *block.photos) if isinstance(block, Sheet) else (block,)
            found.update((p.key, p) for p in parts if isinstance(p, Figure))
    return list(found.values())


def sheets_of(document):
    """All sheets, in reading order."""
    every = (block for section in document.sections for block in blocks_of(section))
    return [block for block in every if isinstance(block, Sheet)]
