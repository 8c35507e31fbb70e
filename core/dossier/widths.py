"""How wide the columns of a printed table are: as their words ask for."""

ROOM = 67.0
"""Width of an upright A4 page between its margins, in heights of the letters of tables."""
GAP, LONGEST, BOLD, REF, AFTER = 1.0, 25.0, 1.14, 1.3, 1.1
"""Between two columns; of the longest line of a cell; how much wider bold letters are; of the
number of a note; what keeps words from the number before them."""
_WIDTHS = {
    **dict.fromkeys("fijlrtI.,:;'|!()[]-\u2009\u202f\u00a0 ", 0.36),
    **dict.fromkeys("mwMW%@", 0.92),
}


def column_shares(block):
    """Shares of the width in %, one for each column of a table.

    No column is narrower than its longest word; what is left goes to those whose cells are long.

    Parameters
    ----------
    block : DataTable

    Returns
    -------
    list of float
        Their sum is 100. O(cells).
    """
    least, wanted = [], []
    for place, column in enumerate(block.columns):
        head = f"{column.name} {column.unit}".strip()
        cells = [row[place] for row in block.rows]
        # note numbers stand small behind the name; its letters are bold
        word = max(map(_wide, head.split(" "))) * BOLD + REF * len(column.refs)
        words = (_wide(w) for cell in cells for w in cell.split(" "))
        apart = GAP + AFTER * (place > 0 and block.columns[place - 1].numeric > column.numeric)
        least.append(min(max(word, max(words, default=0)), LONGEST) + apart)
        longest = max(map(_wide, cells), default=0)
        wanted.append(max(min(longest, LONGEST) + apart, least[-1]))
    least = _fitting(least)
    spare, open_room = ROOM - sum(least), sum(wanted) - sum(least)
    if spare > 0 and open_room > 0:
        part = min(spare / open_room, 1.0)
        least = [low + part * (high - low) for low, high in zip(least, wanted)]
    whole = sum(least)
    return [100 * width / whole for width in least]


def _wide(text):
    """About how wide a text is printed, with the wider ones of the usual fonts."""
    return sum(_WIDTHS.get(c, 0.66 if c.isupper() or c.isdigit() else 0.6) for c in text)


def _fitting(widths):
    """Where there is too little room, only the widest columns are made narrower."""
    rest, room = sorted(widths), ROOM
    while rest and rest[0] * len(rest) <= room:
        room -= rest.pop(0)
    return [min(width, room / len(rest)) for width in widths] if rest else widths
