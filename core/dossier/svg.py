"""Drawing as SVG text: rectangles, hatching, lines and words, nothing that print loses.

No pattern, clip path or style sheet is used: Qt draws SVG Tiny only. Hatching is lines.
"""

from html import escape

INK, FRAME, PAPER = "#1f2a24", "#8a948d", "#ffffff"
FONT = "DejaVu Sans, Arial, Helvetica, sans-serif"
CHARACTER_PX = 0.56
"""Mean width of a character, in font sizes: SVG cannot measure its text."""

FILLS = {
    "solid": ("#1f6b45", None),
    "hatch": ("#cfe3d3", "#1f6b45"),
    "cross": ("#e8efe6", "#4d7d61"),
    "light": ("#dfe7e0", None),
    "open": ("#ffffff", None),
}
"""Fill and hatching of each series: told apart by darkness and by lines, not by colour alone."""


def drawing(width, height, title, description, parts):
    """A whole SVG element with its title and description for who cannot see it."""
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" '
        f'width="{width}" height="{height}" role="img">'
        f"<title>{escape(title)}</title><desc>{escape(description)}</desc>"
        f'<rect x="0" y="0" width="{width}" height="{height}" fill="{PAPER}"/>'
        f"{''.join(parts)}</svg>"
    )


def text(x, y, words, size=12, anchor="start", bold=False, colour=INK):
    weight = ' font-weight="bold"' if bold else ""
    return (
        f'<text x="{x:.1f}" y="{y:.1f}" font-family="{FONT}" font-size="{size}" '
        f'text-anchor="{anchor}" fill="{colour}"{weight}>{escape(words)}</text>'
    )


def line(x1, y1, x2, y2, colour=FRAME, width=1.0, dash=""):
    dashes = f' stroke-dasharray="{dash}"' if dash else ""
    return (
        f'<line x1="{x1:.1f}" y1="{y1:.1f}" x2="{x2:.1f}" y2="{y2:.1f}" stroke="{colour}" '
        f'stroke-width="{width}"{dashes}/>'
    )


def path(points, colour=INK, width=2.0):
    """A line through points."""
    joined = " ".join(f"{x:.1f},{y:.1f}" for x, y in points)
    return f'<polyline points="{joined}" fill="none" stroke="{colour}" stroke-width="{width}"/>'


def dot(x, y, radius=4.0, fill=PAPER, colour=INK):
    return (
        f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{radius}" fill="{fill}" stroke="{colour}" '
        f'stroke-width="1.6"/>'
    )


def bar(x, y, width, height, kind="solid"):
    """A filled rectangle of one of ``FILLS``, hatched where its kind says so."""
    if width <= 0 or height <= 0:
        return ""
    fill, lines = FILLS[kind]
    parts = [
        f'<rect x="{x:.1f}" y="{y:.1f}" width="{width:.1f}" height="{height:.1f}" fill="{fill}"/>'
    ]
    if lines:
        parts.append(_hatched(x, y, width, height, lines, 1))
    if kind == "cross":
        parts.append(_hatched(x, y, width, height, lines, -1))
    parts.append(
        f'<rect x="{x:.1f}" y="{y:.1f}" width="{width:.1f}" height="{height:.1f}" fill="none" '
        f'stroke="{INK}" stroke-width="0.8"/>'
    )
    return "".join(parts)


def _hatched(x, y, width, height, colour, slope, gap=6.0):
    """Diagonal lines cut at the rectangle's edges."""
    steps = []
    start = gap
    while start < width + height:
        # The diagonal u + v = start in the rectangle's own coordinates.
        u1, u2 = max(0.0, start - height), min(width, start)
        v1, v2 = start - u1, start - u2
        if slope < 0:
            u1, u2 = width - u1, width - u2
        steps.append(f"M{x + u1:.1f} {y + v1:.1f}L{x + u2:.1f} {y + v2:.1f}")
        start += gap
    return f'<path d="{"".join(steps)}" stroke="{colour}" stroke-width="1.1" fill="none"/>'


def shortened(words, room_px, size=12):
    """The text as far as it fits."""
    most = max(int(room_px / (size * CHARACTER_PX)), 1)
    return words if len(words) <= most else words[: max(most - 1, 1)].rstrip() + "…"


def wrapped(words, room_px, size=12, most=3):
    """The text in at most so many lines; the last one shortened where it does not fit."""
    lines = []
    for word in words.split(" "):
        longer = f"{lines[-1]} {word}" if lines else word
        fits = len(longer) * size * CHARACTER_PX <= room_px or len(lines) == most
        lines[-1:] = [longer] if fits or not lines else [*lines[-1:], word]
    return [shortened(line, room_px, size) for line in lines]


def ticks(most, count=5):
    """Round numbers from 0 to at least ``most``, about ``count`` steps."""
    if not most > 0:
        return [0.0, 1.0]
    rough = most / count
    power = 10.0 ** _floor_log10(rough)
    step = next(s * power for s in (1, 2, 2.5, 5, 10) if s * power >= rough - 1e-12)
    number = int(-(-most // step))
    number += number * step < most - 1e-9
    return [i * step for i in range(number + 1)]


def _floor_log10(value):
    power = 0
    while 10.0**power > value:
        power -= 1
    while 10.0 ** (power + 1) <= value:
        power += 1
    return power


def decimals_of(step):
    """Decimals that a tick of this step needs."""
    return next((d for d in range(4) if abs(round(step, d) - step) < step * 1e-6), 4)
