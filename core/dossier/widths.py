"""How wide the columns of a printed table are: as their words ask for."""

ROOM = 114
"""Characters of the size of tables that stand side by side on an upright A4 page."""
GAP, LONGEST, BOLD = 2, 44, 1.2
"""Characters between two columns; a longer cell is broken into lines in any case; how much wider
bold letters are."""


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
        word = max(len(w) for w in head.split(" ")) * BOLD + 2.2 * len(column.refs)
        words = (len(w) for cell in cells for w in cell.split(" "))
        least.append(min(max(word, max(words, default=0)), LONGEST) + GAP)
        longest = max((len(cell) for cell in cells), default=0)
        wanted.append(max(min(longest, LONGEST) + GAP, least[-1]))
    least = _fitting(least)
    spare, open_room = ROOM - sum(least), sum(wanted) - sum(least)
    if spare > 0 and open_room > 0:
        part = min(spare / open_room, 1.0)
        least = [low + part * (high - low) for low, high in zip(least, wanted)]
    whole = sum(least)
    return [100 * width / whole for width in least]


def _fitting(widths):
    """Where there is too little room, only the widest columns are made narrower."""
    rest, room = sorted(widths), ROOM
    while rest and rest[0] * len(rest) <= room:
        room -= rest.pop(0)
    return [min(width, room / len(rest)) for width in widths] if rest else widths
