"""The rows of the ledger on a small map, so that each leads to its place without QGIS."""

from html import escape

import numpy as np
import shapely

from ..ledger.standing import APART, BASELINE, COUNTED, OUT, PIPELINE

WIDTH = 1000.0  # of the drawing; all that is drawn is in these units
MARGIN = 0.04
FINEST = 0.7
LOWEST, HIGHEST = 250.0, 800.0
MOST_VERTICES = 20_000
"""Of the infrastructure that is drawn for orientation; beyond that it is left out."""
BARS = (1, 2, 5)
DRAWN_LAST = (OUT, APART, BASELINE, PIPELINE, COUNTED)


def map_section(ledger, rows, towns, axes, words):
    """The rows as lines that lead to the ledger, over municipalities and infrastructure.

    Parameters
    ----------
    ledger : Table
        With lines in metres; None where a row has no place.
    rows : int
        Of the ledger the first so many are drawn.
    towns : ndarray of Polygon or None
        In the same CRS.
    axes : ndarray of LineString or None
        Infrastructure, for orientation.
    words : Words

    Returns
    -------
    str
        An SVG with a path ``m-<row id>`` for each row that has a place, as HTML.

    Notes
    -----
    Lines are simplified to less than a point of the drawing. O(vertices).
    """
    tr = words.tr
    shapes = ledger.geometry[:rows]
    drawn = np.flatnonzero(~(shapely.is_missing(shapes) | shapely.is_empty(shapes)))
    if not len(drawn):
        return f"<p>{escape(tr('Nothing to show.'))}</p>"
    place = _Place(shapely.total_bounds(shapes[drawn]))
    order = [DRAWN_LAST.index(t) for t in ledger["tally"][drawn]]
    drawn = drawn[np.lexsort([-drawn, order])]
    paths = place.paths(shapes[drawn])
    # one link for each row: the number of rows that are printed bounds it
    links = [
        f'<a href="#{row}"><path id="m-{row}" class="{ledger["tally"][r]}" d="{path}">'
        f"<title>{row} {escape(str(ledger['name'][r] or ''))}</title></path></a>"
        for r, path in zip(drawn, paths)
        for row in (escape(ledger["row_id"][r]),)
    ]
    about = tr("A line leads to its row of the ledger, and the place in the ledger to its line.")
    label = escape(tr("Map of the rows of the ledger"))
    return (
        f"<p>{escape(about)}</p>{_legend(ledger['tally'][drawn], tr)}"
        f'<figure class="map"><svg viewBox="0 0 {WIDTH:g} {place.height:.0f}" role="img" '
        f'aria-label="{label}">{_outlines(towns, place)}{_network(axes, place)}'
        f"{''.join(links)}{_bar(place)}</svg></figure>"
    )


class _Place:
    """From metres to the drawing."""

    def __init__(self, bounds):
        width, height = max(bounds[2] - bounds[0], 1.0), max(bounds[3] - bounds[1], 1.0)
        self.scale = min((1 - 2 * MARGIN) * WIDTH / width, (1 - 2 * MARGIN) * HIGHEST / height)
        self.height = min(max(height * self.scale + 2 * MARGIN * WIDTH, LOWEST), HIGHEST)
        self.middle = (bounds[:2] + bounds[2:]) / 2
        half = np.array([WIDTH, self.height]) / 2 / self.scale
        self.box = shapely.box(*(self.middle - half), *(self.middle + half))

    def paths(self, shapes):
        """The drawing of each shape, one list of strings."""
        shapes = shapely.simplify(shapes, FINEST / self.scale)
        parts, owner = shapely.get_parts(shapes, return_index=True)
        rings, of_part = shapely.get_parts(shapely.boundary(parts), return_index=True)
        areal = shapely.get_dimensions(parts) == 2
        lines = np.concatenate([parts[~areal], rings[areal[of_part]]])
        owner = np.concatenate([owner[~areal], owner[of_part][areal[of_part]]])
        places, index = shapely.get_coordinates(lines, return_index=True)
        places = (places - self.middle) * self.scale * [1, -1] + [WIDTH / 2, self.height / 2]
        text = [f"{x:.1f} {y:.1f}" for x, y in places]
        first = np.searchsorted(index, np.arange(len(lines) + 1))
        result = [""] * len(shapes)
        for n, row in enumerate(owner):
            result[row] += "M" + "L".join(text[first[n] : first[n + 1]])
        return result


def _outlines(towns, place):
    if towns is None or not len(towns):
        return ""
    near = towns[shapely.intersects(towns, place.box)]
    inside = shapely.intersection(shapely.make_valid(near), place.box)
    kept = inside[shapely.get_dimensions(inside) == 2]
    return "".join(f'<path class="town" d="{path}"/>' for path in place.paths(kept))


def _network(axes, place):
    """The infrastructure in the picture, as one path."""
    if axes is None or not len(axes):
        return ""
    near = shapely.simplify(axes[shapely.intersects(axes, place.box)], FINEST / place.scale)
    if not len(near) or shapely.get_num_coordinates(near).sum() > MOST_VERTICES:
        return ""
    inside = shapely.intersection(near, place.box)
    lines = inside[(shapely.get_dimensions(inside) == 1) & ~shapely.is_empty(inside)]
    return f'<path class="axes" d="{"".join(place.paths(lines))}"/>'


def _bar(place):
    """A bar of a round number of metres or kilometres, about a fifth of the width."""
    wanted = WIDTH / 5 / place.scale
    power = 10 ** np.floor(np.log10(wanted))
    metres = max(n * power for n in BARS if n * power <= wanted)
    text = f"{metres / 1000:g} km" if metres >= 1000 else f"{metres:g} m"
    y, x = place.height - 12, 12.0
    end = x + metres * place.scale
    return (
        f'<path class="bar" d="M{x:.1f} {y - 6:.1f}V{y:.1f}H{end:.1f}V{y - 6:.1f}"/>'
        f'<text x="{end + 8:.1f}" y="{y:.1f}">{text}</text>'
    )


def _legend(tallies, tr):
    names = {
        COUNTED: tr("counted"),
        PIPELINE: tr("not realised yet"),
        BASELINE: tr("legal minimum"),
        APART: tr("rural, apart"),
        OUT: tr("not counted"),
    }
    items = "".join(
        f'<li><svg class="key" viewBox="0 0 30 10"><path class="{k}" d="M0 5H30"/></svg> '
        f"{escape(name)}</li>"
        for k, name in names.items()
        if (tallies == k).any()
    )
    return f'<ul class="keys">{items}</ul>'
