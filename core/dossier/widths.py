"""How wide the columns of a printed table are: as their words ask for."""

import numpy as np

ROOM = 67.0
"""Width of an upright A4 page between its margins, in heights of the letters of tables."""
GAP, LONGEST, BOLD, REF, AFTER = 1.0, 25.0, 1.14, 1.3, 1.1
"""Between two columns; of the longest word of a cell; how much wider bold letters are; of the
number of a note; what keeps words from the number before them."""
PIECE = 1.0
"""By what a column is widened at a time."""
_WIDTHS = {
    **dict.fromkeys("fijlrtI.,:;'|!()[]-\u2009\u202f\u00a0 ", 0.36),
    **dict.fromkeys("mwMW%@", 0.92),
}


def column_shares(block):
    """Shares of the width in %, one for each column of a table.

    No column is narrower than its longest word; what is left goes, piece by piece, where it
    spares most lines: to the column whose cells make the most rows tall.

    Parameters
    ----------
    block : DataTable

    Returns
    -------
    list of float
        Their sum is 100. O(cells), some seventy times.
    """
    heads, least, apart = [], [], []
    for place, column in enumerate(block.columns):
        head = f"{column.name} {column.unit}".strip()
        heads.append(_wide(head) * BOLD + REF * len(column.refs))
        # note numbers stand small behind the name; its letters are bold
        word = max(map(_wide, head.split(" "))) * BOLD + REF * len(column.refs)
        words = (_wide(w) for row in block.rows for w in row[place].split(" "))
        apart.append(
            GAP + AFTER * (place > 0 and block.columns[place - 1].numeric > column.numeric)
        )
        least.append(min(max(word, max(words, default=0)), LONGEST))
    least = np.array(_fitting([w + a for w, a in zip(least, apart)]))
    cells = np.array([heads, *([_wide(cell) for cell in row] for row in block.rows)])
    width = _shared_out(cells, np.maximum(least - apart, PIECE), ROOM - least.sum()) + apart
    return (100 * width / width.sum()).tolist()


def _shared_out(cells, width, spare):
    """``spare`` added to the widths of the columns, where it makes the rows lower."""
    width = width.copy()
    while spare > 0:
        lines = cells / width
        tallest = lines.argmax(axis=1)
        high = lines[np.arange(len(lines)), tallest]
        won = np.where(high > 1, high, 0) / (width[tallest] + PIECE)
        best = np.bincount(tallest, won, len(width))
        if not best.any():  # every cell stands on one line
            break
        width[best.argmax()] += min(PIECE, spare)
        spare -= PIECE
    return width


def _wide(text):
    """About how wide a text is printed, with the wider ones of the usual fonts."""
    return sum(_WIDTHS.get(c, 0.66 if c.isupper() or c.isdigit() else 0.6) for c in text)


def _fitting(widths):
    """Where there is too little room, only the widest columns are made narrower."""
    rest, room = sorted(widths), ROOM
    while rest and rest[0] * len(rest) <= room:
        room -= rest.pop(0)
    return [min(width, room / len(rest)) for width in widths] if rest else widths
