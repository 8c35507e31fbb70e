"""The curve of gain and cost as a page of its own: an SVG drawing, no script, no network."""

from dataclasses import dataclass
from html import escape

import numpy as np

from ...dossier.svg import FRAME, INK, dot, drawing, line, path, shortened, text, ticks
from ...text import mark, untranslated

WIDTH, HEIGHT = 720, 440
LEFT, TOP, BOTTOM = 70, 24, 54
RIGHT, NAMES = 40, 120  # beside the curve, without and with names of species groups
APART = 36.0
"""Pixels between the names of two steps at least."""
COLOURS = ("#1f6b45", "#8f0d1c", "#2c6fa6", "#b7791f", "#6b4c9a", "#5d6b60")
TITLE = mark("Gain of connectivity and cost")
AXIS_COST = mark("cost (€)")
AXIS_KM = mark("length (km)")
AXIS_GAIN = mark("gain of equivalent connectivity (%)")
BOUND = mark("no choice wins more: {percent} %")
ALL = mark("all species groups")
SAYS = mark(
    "{count} measures win {gain} % of equivalent connectivity. Whatever is chosen within the same "
    "limits, it cannot win more than {bound} %."
)
NOTE = mark(
    "Each dot is a measure, in the order of the sequence. Where the curve is flat, the first "
    "measures of a route pay off only when its last one is there."
)


@dataclass(frozen=True)
class Curve:
    """What is drawn.

    Attributes
    ----------
    spent : ndarray of float, shape (steps,)
        Cost or length up to each step; 0 first.
    gain_pct : ndarray of float, shape (steps,)
        Weighted over the guilds.
    by_guild : dict of str to ndarray of float, shape (steps,)
        Empty for one guild.
    names : sequence of str, shape (steps − 1,)
        The measure of each step.
    bound_pct : float
    in_km : bool
    """

    spent: np.ndarray
    gain_pct: np.ndarray
    by_guild: dict
    names: tuple
    bound_pct: float
    in_km: bool = False


def page(curve, translate=untranslated, language="en"):
    """The whole page as HTML text.

    Parameters
    ----------
    curve : Curve
    translate : callable
        ``translate(template) -> str``.
    language : str
        Of the translated texts, as HTML names it.
    """
    title = translate(TITLE)
    says = translate(SAYS).format(
        count=len(curve.names),
        gain=_number(curve.gain_pct[-1]),
        bound=_number(curve.bound_pct),
    )
    return (
        f'<!DOCTYPE html>\n<html lang="{escape(language)}"><head><meta charset="utf-8">'
        f"<title>{escape(title)}</title></head>\n"
        f'<body style="font-family:sans-serif;max-width:{WIDTH}px;margin:2em auto;color:{INK}">'
        f"<h1>{escape(title)}</h1>\n<p>{escape(says)}</p>\n"
        f"{_picture(curve, title, says, translate)}\n"
        f"<p>{escape(translate(NOTE))}</p>\n</body></html>\n"
    )


def _picture(curve, title, says, translate):
    across = ticks(float(curve.spent[-1]))
    highest = max([curve.gain_pct.max(), *(g.max() for g in curve.by_guild.values())])
    # a bound far above the curve would flatten it: it is then said, not drawn
    drawn = curve.bound_pct <= 3 * highest
    up = ticks(float(max(highest, curve.bound_pct if drawn else 0.0)))

    right = NAMES if curve.by_guild else RIGHT

    def x(value):
        return LEFT + (WIDTH - LEFT - right) * value / across[-1]

    def y(value):
        return HEIGHT - BOTTOM - (HEIGHT - TOP - BOTTOM) * value / up[-1]

    parts = [line(x(0), y(t), x(across[-1]), y(t), "#dfe4e0") for t in up]
    parts += [text(LEFT - 8, y(t) + 4, _number(t), 11, "end") for t in up]
    parts += [text(x(t), y(0) + 18, _number(t), 11, "middle") for t in across]
    axis = AXIS_KM if curve.in_km else AXIS_COST
    parts.append(text(x(across[-1]), HEIGHT - 12, translate(axis), 12, "end"))
    parts.append(text(8, 14, translate(AXIS_GAIN), 12))
    parts += [line(x(0), y(0), x(across[-1]), y(0)), line(x(0), y(0), x(0), y(up[-1]))]
    if drawn:
        height = y(curve.bound_pct)
        words = translate(BOUND).format(percent=_number(curve.bound_pct))
        parts.append(line(x(0), height, x(across[-1]), height, FRAME, 1.2, "6 4"))
        parts.append(text(x(0) + 6, height - 5, words, 11, colour="#5d6b60"))
    parts += _guild_lines(curve, x, y)
    parts += _main_line(curve, x, y, translate)
    return drawing(WIDTH, HEIGHT, title, says, parts)


def _guild_lines(curve, x, y):
    parts, end = [], float(curve.spent[-1])
    for number, (name, gain) in enumerate(curve.by_guild.items()):
        colour = COLOURS[number % len(COLOURS)]
        parts.append(path([(x(c), y(g)) for c, g in zip(curve.spent, gain)], colour, 1.4))
        words = shortened(name, NAMES - 12, 11)
        parts.append(text(x(end) + 8, y(gain[-1]) + 4, words, 11, colour=colour))
    return parts


def _main_line(curve, x, y, translate):
    places = [(x(c), y(g)) for c, g in zip(curve.spent, curve.gain_pct)]
    parts, last = [path(places, INK, 2.2)], -APART
    for name, (px, py) in zip(curve.names, places[1:]):
        parts.append(dot(px, py, 3.2))
        if px - last >= APART:
            parts.append(text(px + 5, py + 14, shortened(name, 2 * APART, 10), 10))
            last = px
    if curve.by_guild:
        words = shortened(translate(ALL), NAMES - 12, 11)
        parts.append(text(places[-1][0] + 8, places[-1][1] + 4, words, 11, bold=True))
    return parts


def _number(value):
    """Three digits that count, thousands apart."""
    if abs(value) >= 1000:
        return f"{value:,.0f}".replace(",", "\u202f")
    return f"{value:.3g}"
