"""The charts of the dossier, as SVG that is legible in print and in grey."""

import math
from dataclasses import dataclass

from .document import Chart
from .svg import (
    FRAME,
    INK,
    bar,
    decimals_of,
    dot,
    drawing,
    line,
    path,
    shortened,
    text,
    ticks,
    wrapped,
)

WIDTH = 680
LEFT, RIGHT, TOP, BOTTOM = 64, 20, 16, 44
LEGEND_ROW = 20


@dataclass(frozen=True)
class Series:
    """Values with a name and a fill of ``svg.FILLS``."""

    name: str
    fill: str
    values: tuple


def stacked_columns(key, caption, alt, words, labels, series, unit, target=None, refs=()):
    """Columns of stacked values, such as km by year and status.

    Parameters
    ----------
    key, caption, alt : str
        ``alt`` says in words what the chart shows.
    words : Words
    labels : sequence of str, length n
        Below the columns.
    series : sequence of Series
        From the bottom up; each with n values ≥ 0.
    unit : str
    target : (str, float) or None
        A line across with its name, where there is a target.
    refs : tuple of str

    Returns
    -------
    Chart
    """
    totals = [math.fsum(s.values[i] for s in series) for i in range(len(labels))]
    # A target far above the columns would flatten them: it is then said, not drawn.
    drawn = target is not None and target[1] <= 3 * max([*totals, 1e-9])
    most = max([*totals, target[1] if drawn else 0.0])
    height = 300 + LEGEND_ROW * (len(series) + (target is not None))
    parts, scale, base = _axis(words, most, unit, 300)
    slot = (WIDTH - LEFT - RIGHT) / max(len(labels), 1)
    wide = min(slot * 0.62, 60)
    for i, label in enumerate(labels):
        x, y = LEFT + slot * (i + 0.5) - wide / 2, base
        for one in series:
            tall = one.values[i] * scale
            y -= tall
            parts.append(bar(x, y, wide, tall, one.fill))
        parts.append(text(x + wide / 2, y - 5, words.number(totals[i], 2), 11, "middle"))
        parts.append(text(x + wide / 2, base + 16, shortened(label, slot), 11, "middle"))
    row = 300 + 4
    for one in series:
        parts.append(bar(LEFT, row, 22, 12, one.fill) + text(LEFT + 30, row + 10, one.name, 12))
        row += LEGEND_ROW
    if target is not None:
        parts += _target_line(words, target, unit, base - target[1] * scale if drawn else None, row)
    return Chart(
        key, caption, alt, drawing(WIDTH, height, caption, alt, parts), WIDTH, height, refs
    )


def _target_line(words, target, unit, y, row):
    name, value = target
    parts = [line(LEFT, row + 6, LEFT + 22, row + 6, INK, 2, "6 3")]
    if y is not None:
        parts.append(line(LEFT, y, WIDTH - RIGHT, y, INK, 2, "6 3"))
    label = words.tr("{name}: {value}", name=name, value=words.amount(value, unit, 2))
    return [*parts, text(LEFT + 30, row + 10, label, 12)]


def _axis(words, most, unit, height):
    """Frame, grid and numbers of a vertical axis; how many pixels a unit is; the base line."""
    marks = ticks(most)
    base = height - BOTTOM
    scale = (base - TOP - 12) / marks[-1]
    decimals = decimals_of(marks[1])
    parts = [text(4, TOP, unit, 11)]
    for value in marks:
        y = base - value * scale
        parts.append(line(LEFT, y, WIDTH - RIGHT, y, INK if value == 0 else "#d5dad6"))
        parts.append(text(LEFT - 6, y + 4, words.number(value, decimals), 11, "end"))
    return parts, scale, base


def rows_of_bars(key, caption, alt, words, rows, unit, most=None, refs=(), decimals=1):
    """Horizontal bars, several to a group, each with its number.

    Parameters
    ----------
    rows : sequence of (str, sequence of (str, float, str))
        Groups: a name and its bars, each a name, a value (NaN: not known) and a fill.
    most : float
        End of the axis; by default the largest value.

    Returns
    -------
    Chart
    """
    room = 290
    values = [v for _, bars in rows for _, v, _ in bars if math.isfinite(v)]
    most = most or max([*values, 1e-9])
    scale = (WIDTH - room - 90) / most
    parts, y = [], 10.0
    for name, bars in rows:
        lines = wrapped(name, room - 14, 11)
        tall = max(18 * len(bars), 13 * len(lines))
        middle = y + tall / 2 + 4 - 13 * (len(lines) - 1) / 2
        for place, words_of_line in enumerate(lines):
            parts.append(text(room - 10, middle + 13 * place, words_of_line, 11, "end"))
        end = y + tall
        for _, value, fill in bars:
            known = math.isfinite(value)
            length = max(value, 0.0) * scale if known else 0.0
            parts.append(bar(room, y, length, 15, fill))
            label = words.amount(value, unit, decimals)
            parts.append(text(room + length + 6, y + 12, label, 11))
            y += 18
        y = end + 10
    parts.append(line(room, 4, room, y - 6, INK))
    names = []  # each kind of bar once in the legend
    for _, bars in rows:
        names += [(name, fill) for name, _, fill in bars if name and (name, fill) not in names]
    for name, fill in names:
        parts.append(bar(room, y, 22, 12, fill) + text(room + 30, y + 10, name, 12))
        y += LEGEND_ROW
    height = int(y + 8)
    return Chart(
        key, caption, alt, drawing(WIDTH, height, caption, alt, parts), WIDTH, height, refs
    )


def gain_cost_curve(key, caption, alt, words, steps, units, refs=()):
    """What is won for what it costs, measure by measure.

    Parameters
    ----------
    steps : sequence of (str, float, float)
        Measure, cost so far (€) and gain so far (ha), in the order of carrying out.
    units : (str, str)
        Names of the axes, with their units.

    Returns
    -------
    Chart
    """
    height = 340
    parts, scale, base = _axis(words, max([g for _, _, g in steps] + [1e-9]), units[1], height)
    costs = ticks(max([c for _, c, _ in steps] + [1.0]), 4)
    across = (WIDTH - LEFT - RIGHT - 30) / costs[-1]
    for value in costs:
        x = LEFT + value * across
        parts.append(line(x, base, x, base + 5, INK))
        parts.append(text(x, base + 18, words.number(value), 11, "middle"))
    parts.append(text(WIDTH - RIGHT, base + 36, units[0], 11, "end"))
    points = [(LEFT, base)] + [(LEFT + c * across, base - g * scale) for _, c, g in steps]
    parts.append(path(points))
    last = seen = (-math.inf, -math.inf)
    for (name, _, _), (x, y) in zip(steps, points[1:]):
        if math.hypot(x - seen[0], y - seen[1]) < 5:  # dots do not cover each other
            continue
        seen = (x, y)
        parts.append(dot(x, y))
        if x - last[0] > 26 or last[1] - y > 14:  # names do not cover each other
            parts.append(text(x + 6, y + 14, shortened(name, 70), 10, colour="#3c4a42"))
            last = (x, y)
    parts.append(line(LEFT, TOP + 6, LEFT, base, FRAME))
    return Chart(
        key, caption, alt, drawing(WIDTH, height, caption, alt, parts), WIDTH, height, refs
    )
